import Articles
import Language

/// A person of an article, gathered from the places where it names them.
struct NamedPerson: Sendable {
  /// The words of the fullest name.
  private(set) var words: [String]
  /// Where the article names or means this person, in tokens, with the sentence; in order.
  private(set) var mentions: [(tokens: Range<Int>, sentence: Int, isQuoted: Bool)] = []
  /// What titles, given name and pronouns tell.
  private(set) var gender: Titles.Gender?
  /// The words of the titles that stand before the name somewhere.
  private(set) var titles: Set<String> = []

  /// What friends call them, which the article sets in marks within the name.
  private var nickname: String?

  init(_ mention: NameMention) {
    words = mention.words
    add(mention)
  }

  /// Makes a person whom the text does not name.
  init(words: [String]) {
    self.words = words
    gender = Self.gender(ofGivenName: words)
  }

  /// The name to show.
  var name: String { words.joined(separator: " ") }
  var lastName: String { words.last { !NameFinder.suffixes.contains($0.lowercased()) } ?? words[0] }
  var isFullName: Bool { words.count > 1 }

  /// Adds a place that names this person.
  mutating func add(_ mention: NameMention) {
    if mention.words.count > words.count, words.count < 3 { words = mention.words }
    insert(mention.tokens, mention.sentence, mention.isQuoted)
    titles.formUnion(mention.title)
    nickname = nickname ?? mention.nickname
    if gender == nil { gender = mention.title.lazy.compactMap(Titles.gender).first ?? Self.gender(ofGivenName: words) }
  }

  /// Adds a pronoun or a description that means this person.
  mutating func addReference(_ tokens: Range<Int>, sentence: Int, gender: Titles.Gender?) {
    insert(tokens, sentence, false)
    if self.gender == nil { self.gender = gender }
  }

  /// The index of the first mention that does not begin before a token.
  func firstMention(from token: Int) -> Int {
    mentions.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  /// Where the last mention before a token begins; nil when there is none.
  func lastMention(before token: Int) -> Int? {
    let index = firstMention(from: token)
    return index > 0 ? mentions[index - 1].tokens.lowerBound : nil
  }

  private mutating func insert(_ tokens: Range<Int>, _ sentence: Int, _ isQuoted: Bool) {
    mentions.insert((tokens, sentence, isQuoted), at: firstMention(from: tokens.lowerBound))
  }

  /// Whether a name can be this person's.
  func fits(_ mention: NameMention) -> Bool {
    if let told = mention.title.lazy.compactMap(Titles.gender).first, let gender, told != gender { return false }
    if mention.words.count == 1 { return mention.words[0] == lastName || isFullName && mention.words[0] == words[0] }
    // A family name of several words: `van der Meer` for `Jan van der Meer`.
    if words.count > mention.words.count, words.suffix(mention.words.count) == mention.words[...],
      !GivenNames.contains(mention.words[0].lowercased())
    {
      return true
    }
    guard isFullName, mention.lastName == lastName else {
      return !isFullName && words[0] == mention.lastName
    }
    let (mine, theirs) = (words[0], mention.words[0])
    return mine == theirs || theirs == nickname || Self.isShort(mine, theirs) || Self.isShort(theirs, mine)
  }

  /// `Joe` for `Joseph`, `J.` for `James`, and the commonest pet names.
  private static func isShort(_ short: String, _ long: String) -> Bool {
    if short.hasSuffix("."), short.first == long.first { return true }
    let pets: [String: Set<String>] = [
      "bill": ["william"], "bob": ["robert"], "jim": ["james"], "joe": ["joseph"], "mike": ["michael"],
      "tom": ["thomas"],
      "dick": ["richard"], "chuck": ["charles"], "ted": ["edward", "theodore", "rafael"], "tim": ["timothy"],
      "dan": ["daniel"],
      "ben": ["benjamin"], "ed": ["edward", "edwin"], "liz": ["elizabeth"], "beth": ["elizabeth"],
      "kate": ["katherine", "catherine"],
      "sue": ["susan"], "jeff": ["jeffrey"], "steve": ["steven", "stephen"], "tony": ["anthony"],
      "chris": ["christopher", "christine"],
      "matt": ["matthew"], "rick": ["richard"], "ron": ["ronald"], "don": ["donald"], "andy": ["andrew"],
      "dave": ["david"],
      "greg": ["gregory"], "ken": ["kenneth"], "larry": ["lawrence"], "pat": ["patrick", "patricia"], "pete": ["peter"],
      "sam": ["samuel", "samantha"], "will": ["william"], "nick": ["nicholas"], "jerry": ["gerald"],
    ]
    return pets[short.lowercased()]?.contains(long.lowercased()) == true
  }

  private static func gender(ofGivenName words: [String]) -> Titles.Gender? {
    guard words.count > 1 else { return nil }
    return GivenNames.gender(of: words[0].lowercased())
  }
}
