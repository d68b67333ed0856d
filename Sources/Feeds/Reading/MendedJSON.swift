/// JSON without the faults that generators of feeds make: line ends and tabs that stand in texts as they are, and commas
/// behind the last value.
struct MendedJSON {
  /// The document, mended.
  private(set) var bytes: [UInt8] = []
  /// The lines on which such texts begin, counted from 1, the first few of them.
  private(set) var lines: [Int] = []

  private static let mostLines = 8

  /// Mends a document.
  init(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count + source.count / 64)
    var (isText, isEscaped, line, start) = (false, false, 1, 1)
    for byte in source {
      if byte == 0x0A { line += 1 }
      guard isText else {
        if byte == UInt8(ascii: "\"") {
          (isText, start) = (true, line)
        } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
          dropLastComma()
        }
        bytes.append(byte)
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
  }

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
