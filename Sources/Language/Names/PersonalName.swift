/// A person's name, read as a whole: given names, particles and family names in the order of the culture it comes from.
///
/// Titles before it and post-nominals behind it are no part of it; `Jr.` and numbers are.
public struct PersonalName: Hashable, Sendable {
  /// The words as printed.
  public let words: [String]
  /// The words that are given names; empty where the name is a single word.
  public let given: Range<Int>
  /// The words of the family name with its particles, or what stands in its place.
  public let family: Range<Int>
  /// What the words are compared by: lower case without accents and without Arabic articles.
  public let keys: [String]

  /// Reads the words of a name, of which there must be one at least.
  public init(_ words: [String]) {
    self.words = words
    keys = words.map(Self.key)
    let end = words.lastIndex { !Self.suffixes.contains($0.lowercased()) }.map { $0 + 1 } ?? words.count
    guard end > 1 else {
      (given, family) = (0..<0, 0..<end)
      return
    }
    if Self.isFamilyFirst(words[..<end]) {
      (given, family) = (1..<end, 0..<1)
      return
    }
    if let particle = (1..<end - 1).first(where: { Self.isParticle(words[$0]) && !Self.isInitial(words[$0]) }) {
      (given, family) = (0..<particle, particle..<end)
      return
    }
    var start = 1
    while start < end - 1, Self.isInitial(words[start]) || PersonNames.knowledge(of: words[start]).isGiven {
      start += 1
    }
    (given, family) = (0..<start, start..<end)
  }

  /// Whether the family name stands before the given name.
  public var isFamilyFirst: Bool { family.lowerBound < given.lowerBound }

  /// The name to show.
  public var text: String { words.joined(separator: " ") }

  /// The last word that is no suffix.
  public var lastWord: String { words[max(0, max(given.upperBound, family.upperBound) - 1)] }

  /// The gender that the given names, and family names that tell it, have.
  public var gender: Titles.Gender? {
    // In Vietnam the last word alone is what somebody is called.
    let told = isFamilyFirst ? words[given].suffix(1) : words[given]
    for word in told {
      if let gender = PersonNames.gender(of: word) { return gender }
      if PersonNames.knowledge(of: word).isGiven { break }
    }
    guard words.count > 1 else { return nil }
    let last = keys[family.upperBound - 1]
    if Self.womanlyEndings.contains(where: last.hasSuffix) { return .woman }
    if Self.manlyEndings.contains(where: { ending in keys[given].dropFirst().contains { $0.hasSuffix(ending) } }) {
      return .man
    }
    if words.dropFirst().contains(where: { ["bint", "ní", "nic", "binti", "kaur"].contains($0.lowercased()) }) {
      return .woman
    }
    if words.dropFirst().contains(where: { ["bin", "ibn", "singh", "mac"].contains($0.lowercased()) }) { return .man }
    return nil
  }

  /// How well a name can be a shorter or longer form of this one: 0 not at all, more the better.
  public func fit(_ other: PersonalName) -> Int {
    if keys == other.keys { return 10 }
    let (mine, theirs) = (bare(), other.bare())
    if mine == theirs { return 10 }
    guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
    if theirs.count == 1 { return fit(word: theirs[0]) }
    if mine.count == 1 {
      // `Ms. Roe` before the full name is known.
      return other.keys[other.family].contains(mine[0]) || theirs.last == mine[0] ? 6 : theirs[0] == mine[0] ? 3 : 0
    }
    if Self.holds(mine, theirs) || Self.holds(theirs, mine) { return 7 }
    guard mine.last == theirs.last, let first = mine.first, let second = theirs.first else { return 0 }
    return Self.isShort(first, second) || Self.isShort(second, first) ? 8 : 0
  }

  private func fit(word: String) -> Int {
    if keys[family].contains(word) { return family.upperBound == keys.count || word == keys[family].last ? 8 : 7 }
    guard let place = keys[given].firstIndex(of: word) else { return 0 }
    return place == given.lowerBound ? 5 : 4
  }

  /// The keys without particles, initials and suffixes.
  private func bare() -> [String] {
    let end = max(given.upperBound, family.upperBound)
    let all = Array(keys[..<end])
    let bare = zip(words[..<end], all).enumerated().filter { place, pair in
      // `Ben Roe`
      let isGiven = place == 0 && PersonNames.knowledge(of: pair.0).isSuperset(of: [.man, .family, .certain])
      return (isGiven || !Self.isParticle(pair.0)) && !(Self.isInitial(pair.0) && all.count > 2) && !pair.1.isEmpty
    }.map(\.element.1)
    return bare.isEmpty ? all : bare
  }

  /// Whether one run of words is part of another.
  private static func holds(_ long: [String], _ short: [String]) -> Bool {
    guard short.count < long.count else { return false }
    return (0...long.count - short.count).contains { long[$0..<$0 + short.count] == short[...] }
  }

  private static func key(_ word: String) -> String {
    let folded = LatinFolding.key(word)
    for article in articles where folded.hasPrefix(article) && folded.utf8.count > article.utf8.count + 2 {
      return String(folded.dropFirst(article.count))
    }
    return folded.isEmpty ? word.lowercased() : folded
  }

  private static let articles = ["al-", "el-", "ul-", "as-", "ash-", "an-", "ad-", "at-", "ar-", "az-", "et-", "es-"]

  /// Whether the words stand in the order of China, Korea, Vietnam: the family first.
  private static func isFamilyFirst(_ words: ArraySlice<String>) -> Bool {
    let first = PersonNames.knowledge(of: words[words.startIndex])
    guard first.contains(.familyFirst), words.count <= 4, let last = words.last else { return false }
    let second = words[words.startIndex + 1]
    if let hyphen = second.firstIndex(of: "-"), second[second.index(after: hyphen)...].first?.isLowercase == true {
      return true
    }
    guard !first.contains(.certain) else { return false }
    let ending = PersonNames.knowledge(of: last)
    if ending.contains(.familyFirst), !words[words.startIndex].unicodeScalars.contains(where: { $0.value > 0x7F }) {
      // Both could be families: the rarer order only where the given name stands first as elsewhere.
      return words.count == 3 && PersonNames.knowledge(of: words[words.startIndex]).contains(.familyFirst)
        && !first.contains(.family)
    }
    return !ending.contains(.certain) && !(ending.contains(.family) && !ending.isGiven && !second.hasHyphen)
  }

  /// Whether a word joins given and family names: `van`, `al`, `bint`.
  public static func isParticle(_ word: String) -> Bool { particles.contains(word.lowercased()) }

  /// Whether a word is a letter that stands for a name.
  public static func isInitial(_ word: String) -> Bool {
    word.hasSuffix(".") && word.count <= 4 || word.utf8.count == 1
  }

  /// Words behind a name that belong to it.
  public static let suffixes: Set<String> = ["jr.", "sr.", "jr", "sr", "ii", "iii", "iv"]

  /// Whether a hash is that of such a word.
  package static func isParticle(_ hash: UInt32) -> Bool { particleHashes.contains(hash) }

  private static let particleHashes = Set(
    [
      "bint", "binti", "bin", "ibn", "ole", "arap", "van", "von", "der", "den", "de", "la", "del", "dos", "das",
      "della",
    ]
    .map(WordForm.hash))

  private static let particles = Set(
    """
    de van der von la el al bin ben di da del den du ibn y dos ter das dei della delle degli lo le des te ten zu zur vom
    zum af av ap ab ferch ole bint binti abu umm e los las dela wa ka ould ait arap
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Particles that stand in small letters within a name, besides those that begin one with a capital.
  public static func isSmallParticle(_ lower: String) -> Bool {
    smallParticles.contains(lower)
  }

  private static let smallParticles = particles.subtracting(["ab", "te"]).union([
    "ní", "nic", "mac", "ó", "ua", "i", "na", "san",
  ])

  private static let womanlyEndings = ["ova", "eva", "skaya", "ska", "dottir", "ovna", "evna", "yeva"]
  private static let manlyEndings = ["ovich", "evich", "yovych"]

  /// `Joe` for `Joseph`, `J.` for `James`, and the commonest pet names.
  private static func isShort(_ short: String, _ long: String) -> Bool {
    if short == long { return true }
    if short.count == 1, short.first == long.first { return true }
    return pets[short]?.contains(long) == true
  }

  private static let pets: [String: Set<String>] = [
    "bill": ["william"], "billy": ["william"], "bob": ["robert"], "bobby": ["robert"], "rob": ["robert"],
    "jim": ["james"], "jimmy": ["james"], "joe": ["joseph"], "mike": ["michael"], "tom": ["thomas"],
    "tommy": ["thomas"], "dick": ["richard"], "chuck": ["charles"], "charlie": ["charles"],
    "ted": ["edward", "theodore", "rafael"], "tim": ["timothy"], "dan": ["daniel"], "danny": ["daniel"],
    "ben": ["benjamin"], "ed": ["edward", "edwin"], "eddie": ["edward"], "liz": ["elizabeth"], "beth": ["elizabeth"],
    "betty": ["elizabeth"], "kate": ["katherine", "catherine", "kathryn"], "katie": ["katherine", "catherine"],
    "kathy": ["katherine", "kathleen"], "sue": ["susan"], "jeff": ["jeffrey"], "steve": ["steven", "stephen"],
    "tony": ["anthony"], "chris": ["christopher", "christine", "christina"], "matt": ["matthew"],
    "rick": ["richard"], "rich": ["richard"], "ron": ["ronald"], "don": ["donald"], "andy": ["andrew"],
    "drew": ["andrew"], "dave": ["david"], "greg": ["gregory"], "ken": ["kenneth"], "larry": ["lawrence"],
    "pat": ["patrick", "patricia"], "pete": ["peter"], "sam": ["samuel", "samantha"], "will": ["william"],
    "nick": ["nicholas", "nicola"], "jerry": ["gerald"], "alex": ["alexander", "alexandra"], "sasha": ["alexander"],
    "max": ["maximilian", "maxwell"], "meg": ["margaret"], "maggie": ["margaret"], "peggy": ["margaret"],
    "jenny": ["jennifer"], "becky": ["rebecca"], "vicky": ["victoria"], "debbie": ["deborah"], "cindy": ["cynthia"],
    "ray": ["raymond"], "walt": ["walter"], "fred": ["frederick", "alfred"], "frank": ["francis"], "gus": ["august"],
    "hank": ["henry"], "harry": ["henry", "harold"], "jack": ["john"], "jon": ["jonathan"], "josh": ["joshua"],
    "zach": ["zachary"], "nate": ["nathan", "nathaniel"], "phil": ["philip", "phillip"], "stan": ["stanley"],
    "vince": ["vincent"], "sandy": ["alexander", "alexandra", "sandra"], "lou": ["louis", "louise"],
    "marty": ["martin"], "abe": ["abraham"], "al": ["albert", "alan", "alfred"], "art": ["arthur"],
    "barb": ["barbara"], "cathy": ["catherine"], "pam": ["pamela"], "terry": ["terence", "theresa"],
    "roz": ["rosalind"], "lizzie": ["elizabeth"], "ellie": ["eleanor"], "paco": ["francisco"], "pepe": ["jose"],
    "lula": ["luiz"], "misha": ["mikhail"], "dima": ["dmitry"], "volodya": ["vladimir"],
  ]
}
