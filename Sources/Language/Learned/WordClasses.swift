/// The classes of frequent words: words used alike share one, so that what is learned of one holds for the others.
///
/// Made by k-means from word vectors (Turian et al., ACL 2010, show what such classes are worth as features). The
/// section holds the number of slots, twelve bytes unused, the slots' keys, and for each two class numbers.
package struct WordClasses: Sendable {
  private let base: UInt
  private let slots: Int

  package static let headerSize = 16

  /// Reads the classes of a section.
  package init(_ section: UnsafeRawBufferPointer) throws(ModelFile.Failure) {
    guard let base = section.baseAddress, section.count >= Self.headerSize else { throw .notAModel }
    slots = Int(UInt32(littleEndian: base.load(as: UInt32.self)))
    guard slots > 0, slots & (slots - 1) == 0, Self.headerSize + slots * 8 <= section.count else { throw .notAModel }
    self.base = UInt(bitPattern: base) + UInt(Self.headerSize)
  }

  /// The coarse and the fine class of a word, given the hash of its lower-case form; zero where it has none.
  package func classes(of word: UInt32) -> (coarse: UInt16, fine: UInt16) {
    guard let keys = UnsafePointer<UInt32>(bitPattern: base),
      let values = UnsafePointer<UInt16>(bitPattern: base + UInt(slots * 4))
    else { return (0, 0) }
    var slot = Int(word) & (slots - 1)
    while true {
      let found = UInt32(littleEndian: keys[slot])
      if found == word {
        return (UInt16(littleEndian: values[slot * 2]), UInt16(littleEndian: values[slot * 2 + 1]))
      }
      if found == 0 { return (0, 0) }
      slot = (slot + 1) & (slots - 1)
    }
  }
}
