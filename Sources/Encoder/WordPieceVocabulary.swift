/// The wordpieces that an encoder knows, sorted by their bytes; those inside a word begin with `##`.
struct WordPieceVocabulary: Sendable {
  private let table: Table
  /// Those inside a word.
  private let inner: Range<Int>
  /// The mark before a window.
  let opening: Int
  /// The mark behind a window.
  let closing: Int
  /// What stands for a word that no pieces make up.
  let unknown: Int

  /// Reads a table in place: where each piece begins, where the last one ends, and the bytes of all.
  init(count: Int, offsets: StoredNumbers<UInt32>, bytes: StoredNumbers<UInt8>) {
    let table = Table(count: count, offsets: offsets, bytes: bytes)
    self.table = table
    let mark = UInt8(ascii: "#")
    inner = table.narrowed(table.narrowed(0..<count, by: mark, at: 0), by: mark, at: 1)
    func number(of piece: StaticString) -> Int {
      piece.withUTF8Buffer { table.longest($0, 0..<$0.count, among: 0..<count, prefix: 0)?.piece ?? 0 }
    }
    opening = number(of: "[CLS]")
    closing = number(of: "[SEP]")
    unknown = number(of: "[UNK]")
  }

  /// The longest piece that a range of bytes begins with, and how many of them it has.
  func longest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isInner: Bool
  ) -> (piece: Int, length: Int)? {
    table.longest(bytes, range, among: isInner ? inner : 0..<table.count, prefix: isInner ? 2 : 0)
  }

  private struct Table: Sendable {
    let count: Int
    let offsets: StoredNumbers<UInt32>
    let bytes: StoredNumbers<UInt8>

    func longest(
      _ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, among pieces: Range<Int>, prefix: Int
    ) -> (piece: Int, length: Int)? {
      var candidates = pieces
      var best: (piece: Int, length: Int)?
      for (place, index) in range.enumerated() {
        candidates = narrowed(candidates, by: word[index], at: prefix + place)
        guard let first = candidates.first else { break }
        // Of those with the same beginning the shortest is the first.
        if length(first) == prefix + place + 1 { best = (first, place + 1) }
      }
      return best
    }

    /// Of pieces that begin alike those with this byte at a place.
    func narrowed(_ pieces: Range<Int>, by byte: UInt8, at place: Int) -> Range<Int> {
      func first(from start: Int, atLeast bound: Int) -> Int {
        var (low, high) = (start, pieces.upperBound)
        while low < high {
          let middle = (low + high) / 2
          if value(middle, place) >= bound { high = middle } else { low = middle + 1 }
        }
        return low
      }
      let start = first(from: pieces.lowerBound, atLeast: Int(byte))
      return start..<first(from: start, atLeast: Int(byte) + 1)
    }

    private func length(_ piece: Int) -> Int {
      let offsets = offsets.pointer
      return Int(offsets[piece + 1] - offsets[piece])
    }

    /// The byte of a piece at a place; less than any where it is shorter.
    private func value(_ piece: Int, _ place: Int) -> Int {
      place < length(piece) ? Int(bytes.pointer[Int(offsets.pointer[piece]) + place]) : -1
    }
  }
}
