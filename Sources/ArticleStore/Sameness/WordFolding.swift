import Foundation

/// Makes one word of the forms that print may give it.
enum WordFolding {
  /// The letters, in UTF-8, in lower case and without accents.
  static func withoutAccents(_ letters: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: letters, as: UTF8.self)
        .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).utf8)
  }

  /// Gives the hashes of the words that some letters stand for, two for a contraction: *don't* is *do not*.
  static func fold(_ letters: [UInt8], _ take: (UInt64, QuoteWord.Traits) -> Void) {
    guard let apostrophe = letters.lastIndex(of: UInt8(ascii: "'")) else {
      let plain = hash(letters[...])
      if plain == cannot {
        take(can, .small)
        return take(not, [.small, .negation])
      }
      return foldWord(plain, letters, take)
    }
    let base = letters[..<apostrophe]
    let tail = hash(letters[(apostrophe + 1)...])
    if tail == hash("t"), base.last == UInt8(ascii: "n") {
      let verb = hash(base.dropLast())
      take(shortVerbs[verb] ?? verb, .small)
      return take(not, [.small, .negation])
    }
    let second = tails[tail]
    let word = (second == nil ? letters[...] : base).filter { $0 != UInt8(ascii: "'") }
    foldWord(hash(word[...]), word, take)
    if let second, second != 0 { take(second, .small) }
  }

  private static func foldWord(
    _ plain: UInt64, _ letters: [UInt8], _ take: (UInt64, QuoteWord.Traits) -> Void
  ) {
    if let known = KnownWords.all[plain] { return take(known.hash, known.traits) }
    if let first = letters.first, (0x30...0x39).contains(first) { return take(plain, .number) }
    var spelling = letters
    Spelling.fold(&spelling)
    take(spelling == letters ? plain : hash(spelling[...]), [])
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo; RFC 9923).
  static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  static func hash(_ word: String) -> UInt64 { hash(Array(word.utf8)[...]) }

  static let (per, cent, percent) = (hash("per"), hash("cent"), hash("percent"))
  private static let (can, not, cannot) = (hash("can"), hash("not"), hash("cannot"))

  /// The verbs that lose letters before *n't*.
  private static let shortVerbs = [
    hash("wo"): hash("will"), hash("ca"): hash("can"), hash("sha"): hash("shall"), hash("ai"): hash("is"),
  ]

  /// What stands behind an apostrophe and the word that it is; 0 for none.
  private static let tails = [
    hash("re"): hash("are"), hash("ve"): hash("have"), hash("ll"): hash("will"), hash("m"): hash("am"),
    hash("d"): hash("would"), hash("s"): 0, hash(""): 0,
  ]
}
