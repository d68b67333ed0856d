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
    for word in words {
      let (place, length) = Self.look(at: word)
      lengths[place] |= length
    }
    self.lengths = lengths
    placed = words.sorted { Self.look(at: $0).place < Self.look(at: $1).place }
    var starts = [Int](repeating: 0, count: Self.places + 1)
    for word in words { starts[Self.look(at: word).place + 1] += 1 }
    for place in 0..<Self.places { starts[place + 1] += starts[place] }
    self.starts = starts
  }

  /// Takes the words that are written down.
  public init(arrayLiteral words: String...) { self.init(Set(words)) }

  /// Whether a word is in the list.
  @inlinable
  public func contains(_ word: String) -> Bool {
    let (place, length) = Self.look(at: word)
    guard lengths[place] & length != 0 else { return false }
    for index in starts[place]..<starts[place + 1] where placed[index] == word { return true }
    return false
  }

  /// The words of this list and of another.
  func union(_ others: WordList) -> WordList { WordList(words.union(others.words)) }

  /// The words of this list but those of another.
  func subtracting(_ others: WordList) -> WordList { WordList(words.subtracting(others.words)) }

  /// The place that the first and the last byte of a word lead to, and a bit for its length.
  @inlinable @inline(__always)
  static func look(at word: String) -> (place: Int, length: UInt32) {
    // A string that is not in one piece is none that was made here, and is brought into one.
    word.utf8.withContiguousStorageIfAvailable(look) ?? look(at: String(decoding: Array(word.utf8), as: UTF8.self))
  }

  @inlinable @inline(__always)
  static func look(_ bytes: UnsafeBufferPointer<UInt8>) -> (place: Int, length: UInt32) {
    let ends = bytes.isEmpty ? 0 : Int(bytes[0]) &* 17 &+ Int(bytes[bytes.count &- 1])
    return (ends & (places - 1), 1 << UInt32(bytes.count & 31))
  }
}
