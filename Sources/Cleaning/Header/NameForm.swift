import Articles
import Language

/// How names are written: `McALLISTER`, `de Vries`, `O’Meara`.
enum NameForm {
  /// The small words inside names.
  static let particles: WordList = [
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "zu", "zur", "ter", "ten",
    "bin", "ibn", "al", "el", "y", "e", "af", "av", "st", "san", "bint", "ben", "ap", "ab", "ferch", "verch", "te",
    "lo",
    "las", "los", "do", "das", "dem", "zum", "auf", "op", "vom", "van't", "abu", "umm", "della", "degli", "dei", "dal",
    "dela", "binti", "bte", "bt", "zum", "ze", "op", "ul", "nic", "ní", "ó", "mac",
  ]

  /// Whether a small word stands inside a name.
  static func hasParticle(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().contains { particles.contains($0.lowercased().filter { $0 != "." }) }
  }

  /// Whether letters are the beginning of a name that has a capital behind them: `Mc`, `O’`.
  static func isPrefix(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    [
      "Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "Von", "Fitz", "O'", "O’", "D'", "D’", "Des", "Del",
      "Dell'", "Dell’", "Dall'", "Dall’", "Sant'", "Sant’",
    ]
    .contains(String(scalars: scalars))
  }

  private static let elisions = ["d’", "d'", "l’", "l'", "dell’", "dell'", "dall’", "dall'", "m’", "m'", "n’", "n'"]

  /// Whether a word in small letters is an article with a name behind its hyphen or apostrophe: `al-Rashid`, `d’Arc`.
  static func beginsWithArticle(_ word: String) -> Bool {
    if let elision = elisions.first(where: word.hasPrefix) {
      return word.unicodeScalars.dropFirst(elision.unicodeScalars.count).first?.isUpper == true
    }
    let parts = word.split(separator: "-", maxSplits: 1)
    return parts.count == 2
      && (particles.contains(parts[0].lowercased()) || ["ul", "ud", "as", "ar"].contains(parts[0]))
      && parts[1].unicodeScalars.first?.isUpper == true
  }

  /// No name has more words without a given name in it.
  private static let longestUnknown = 3

  /// Whether a name has a word that people are known by, or a sign that titles and menus lack: an initial, a particle.
  static func isLikely(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    let given = PersonNames.knowledge(of: words[0])
    if PlaceWords.contains(words[0].lowercased()) { return false }
    if given.isGiven, given.contains(.certain) || !City.isName([words[0]]) { return true }
    if words.count < 6, hasParticle(name) { return true }
    guard words.count <= longestUnknown else { return false }
    return words.dropFirst().contains { PersonNames.knowledge(of: $0).contains(.family) }
      || words.contains { word in
        word.hasSuffix(".") || particles.contains(word.lowercased()) || word.contains("’")
          || word.contains("'")
      }
  }

  /// Whether a line is the name of a person and nothing else: two to four words, the first of which people are called by.
  static func isPerson(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return (2...4).contains(words.count) && words[0].unicodeScalars.first?.isUpper == true
      && line.allSatisfy { $0.isLetter || " .’'-".contains($0) }
      && PersonNames.knowledge(of: String(words[0])).isGiven && isLikely(line)
  }

  /// A name in capitals as it is written in a text: `JAMES O’MEARA` is `James O’Meara`, `DE VRIES` is `de Vries`.
  static func normalised(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    guard words.contains(where: { $0.unicodeScalars.count(where: \.isUpper) > 1 && !$0.contains(".") }),
      !name.unicodeScalars.contains(where: \.isLower) || words.allSatisfy(isMostlyCapitals)
    else { return name }
    return words.enumerated().map { position, word in
      position > 0 && particles.contains(word.lowercased()) ? word.lowercased() : capitalised(word)
    }.joined(separator: " ")
  }

  private static func isMostlyCapitals(_ word: String) -> Bool {
    let upper = word.unicodeScalars.count(where: \.isUpper)
    return upper * 2 > word.unicodeScalars.count(where: \.isLetter) || particles.contains(word)
  }

  /// What stands before the apostrophe in names with a capital behind it, besides single letters.
  private static let elided: WordList = ["dell", "dall", "nell", "sant"]

  private static func capitalised(_ word: String) -> String {
    if word == "ST." { return "St." }
    if word.contains(".")
      || ["II", "III", "IV", "AP", "AFP", "UPI", "BBC", "CNN", "NPR", "NBC", "CBS", "ABC", "PA"].contains(word)
    {
      return word
    }
    var result: [Unicode.Scalar] = []
    var startsPart = true
    let scalars = Array(word.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      result.append(startsPart ? scalar : scalar.lowered)
      let isScottish = index == 1 && scalars.count > 3 && String(scalars: scalars[...1]).lowercased() == "mc"
      let isElided =
        (scalar == "'" || scalar == "’")
        && (index == 1 || elided.contains(String(scalars: scalars[..<index]).lowercased()))
      startsPart = scalar == "-" || isScottish || isElided
    }
    return String(scalars: result)
  }
}
