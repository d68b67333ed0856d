/// Words that text is looked up in, word by word.
///
/// Nearly every word of a text is in none of the lists: its first and last letter and its length tell that of most of
/// them, and only the others need be looked for.
public struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words of the list.
  public let words: Set<String>
  /// For first and last letters, folded to a place, a bit for each length that a word of the list has.
  @usableFromInline let lengths: [UInt32]

  /// How many places there are for first and last letters; a power of two.
  @inlinable @inline(__always)
  static var places: Int { 256 }

  /// Takes a list of words.
  public init(_ words: Set<String>) {
    self.words = words
    var lengths = [UInt32](repeating: 0, count: Self.places)
    for word in words { lengths[Self.place(of: word)] |= Self.length(of: word) }
    self.lengths = lengths
  }

  /// Takes the words that are written down.
  public init(arrayLiteral words: String...) { self.init(Set(words)) }

  /// Whether a word is in the list.
  @inlinable
  public func contains(_ word: String) -> Bool {
    lengths[Self.place(of: word)] & Self.length(of: word) != 0 && words.contains(word)
  }

  /// The words of this list and of another.
  func union(_ others: WordList) -> WordList { WordList(words.union(others.words)) }

  /// The words of this list but those of another.
  func subtracting(_ others: WordList) -> WordList { WordList(words.subtracting(others.words)) }

  @inlinable @inline(__always)
  static func place(of word: String) -> Int {
    (Int(word.utf8.first ?? 0) &* 17 &+ Int(word.utf8.last ?? 0)) & (places - 1)
  }

  @inlinable @inline(__always)
  static func length(of word: String) -> UInt32 { 1 << UInt32(word.utf8.count & 31) }
}
