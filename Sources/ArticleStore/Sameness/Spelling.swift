/// Makes the American form of a British one by the letters alone; the same is done to all words, so that it does not
/// matter where it makes a word that there is not.
enum Spelling {
  /// Folds the spelling of a word in lower case.
  static func fold(_ word: inout [UInt8]) {
    guard word.count >= 5 else { return }
    foldOurs(&word)
    foldDoubled(&word)
    foldEnds(&word)
    foldHisses(&word)
    if word.count >= 8 { foldLigatures(&word) }
  }

  /// *colour*, *favourite*: `our` behind two letters or more.
  private static func foldOurs(_ word: inout [UInt8]) {
    var place = 2
    while place + 2 < word.count {
      if word[place] == o, word[place + 1] == u, word[place + 2] == r { word.remove(at: place + 1) }
      place += 1
    }
  }

  /// *travelled*, *modelling*, *traveller*: one `l` before these ends.
  private static func foldDoubled(_ word: inout [UInt8]) {
    for end in doubled where word.count > end.count + 2 && word.suffix(end.count).elementsEqual(end) {
      word.remove(at: word.count - end.count)
      return
    }
  }

  /// *centre*, *defence*, *catalogue*.
  private static func foldEnds(_ word: inout [UInt8]) {
    let plural = word.last == s ? 1 : 0
    let stem = word.dropLast(plural)
    for (end, other) in ends where stem.count > end.count && stem.suffix(end.count).elementsEqual(end) {
      word = stem.dropLast(end.count) + other + word.suffix(plural)
      return
    }
  }

  /// *organise*, *analyse*.
  private static func foldHisses(_ word: inout [UInt8]) {
    for place in 2..<word.count - 1 where word[place] == z {
      if word[place - 1] == i || word[place - 1] == y { word[place] = s }
    }
  }

  /// *paediatric*, *manoeuvre*.
  private static func foldLigatures(_ word: inout [UInt8]) {
    for place in (0..<word.count - 1).reversed() where word[place + 1] == e {
      if word[place] == a || word[place] == o { word.remove(at: place) }
    }
  }

  private static let (a, e, i, o, r, s, u, y, z) = (
    UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "r"), UInt8(ascii: "s"),
    UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "z")
  )
  private static let doubled = ["lled", "lling", "ller", "llers"].map { Array($0.utf8) }
  private static let ends = [
    ("tre", "ter"), ("bre", "ber"), ("ence", "ense"), ("logue", "log"), ("icence", "icense"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
