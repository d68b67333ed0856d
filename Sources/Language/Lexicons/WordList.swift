/// Words that text is looked up in, word by word.
///
/// Nearly every word of a text is in none of the lists: its first and last letter and its length tell that of most of
/// them, and only the others need be looked for.
public struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words of the list.
  public let words: Set<String>
  /// For first and last letters, folded to a place, a bit for each length that a word of the list has.
  @usableFromInline let lengths: [UInt32]
  /// The words, by their places, and where those of each place begin; with where the last end.
  @usableFromInline let placed: [String]
  @usableFromInline let starts: [Int]

  /// How many places there are for first and last letters; a power of two.
  @inlinable @inline(__always)
  static var places: Int { 256 }

  /// Takes a list of words.
  public init(_ words: Set<String>) {
    self.words = words
    var lengths = [UInt32](repeating: 0, count: Self.places)
    for word in words { lengths[Self.place(of: word)] |= Self.length(of: word) }
    self.lengths = lengths
    placed = words.sorted { Self.place(of: $0) < Self.place(of: $1) }
    var starts = [Int](repeating: 0, count: Self.places + 1)
    for word in words { starts[Self.place(of: word) + 1] += 1 }
    for place in 0..<Self.places { starts[place + 1] += starts[place] }
    self.starts = starts
  }

  /// Takes the words that are written down.
  public init(arrayLiteral words: String...) { self.init(Set(words)) }

  /// Whether a word is in the list.
  @inlinable
  public func contains(_ word: String) -> Bool {
    let place = Self.place(of: word)
    guard lengths[place] & Self.length(of: word) != 0 else { return false }
    for index in starts[place]..<starts[place + 1] where placed[index] == word { return true }
    return false
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
