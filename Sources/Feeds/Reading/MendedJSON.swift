/// JSON without the faults that generators of feeds make: line ends and tabs that stand in texts as they are, commas
/// behind the last value, and an end that is missing.
struct MendedJSON {
  /// The document, mended.
  private(set) var bytes: [UInt8] = []
  /// The lines on which such texts begin, counted from 1, the first few of them.
  private(set) var lines: [Int] = []

  /// Whether the end is missing, and what stands behind the last whole object was left out.
  private(set) var isCut = false

  private static let mostLines = 8

  /// Mends a document.
  init(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count + source.count / 64)
    var (isText, isEscaped, line, start) = (false, false, 1, 1)
    /// The brackets that are open, and with which of them the last whole object ended.
    var open: [UInt8] = []
    var whole: (end: Int, open: [UInt8])?
    for byte in source {
      if byte == 0x0A { line += 1 }
      guard isText else {
        if byte == UInt8(ascii: "\"") {
          (isText, start) = (true, line)
        } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
          dropLastComma()
        }
        bytes.append(byte)
        switch byte {
        case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
        case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          _ = open.popLast()
          if byte == UInt8(ascii: "}"), open.count < Self.deepest { whole = (bytes.count, open) }
        default: break
        }
        continue
      }
      if byte < 0x20 {
        // What was escaped by hand at the end of a line.
        if isEscaped { bytes.removeLast() }
        isEscaped = false
        bytes += Self.escape(byte).utf8
        if lines.last != start, lines.count < Self.mostLines { lines.append(start) }
        continue
      }
      bytes.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText = false
      }
    }
    if !open.isEmpty || isText, let whole {
      bytes.removeLast(bytes.count - whole.end)
      bytes += whole.open.reversed()
      isCut = true
    }
  }

  /// Items stand no deeper in a feed.
  private static let deepest = 3

  private mutating func dropLastComma() {
    guard let last = bytes.lastIndex(where: { $0 > 0x20 }), bytes[last] == UInt8(ascii: ",") else { return }
    bytes.remove(at: last)
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    default: " "
    }
  }
}
