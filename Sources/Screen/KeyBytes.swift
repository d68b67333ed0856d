/// Keys as the bytes that terminals send for them, for those that no database is asked about.
public enum KeyBytes {
  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1),
  ]
  private static let numbered: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end, "11": .function(1),
  ]

  /// The keys that bytes mean, in order; what means none is passed over.
  ///
  /// An escape at the end is the key of that name; before a character it is Alt.
  public static func keys(in bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x1B {
        let (key, length) = escape(bytes[index...])
        if let key { keys.append(key) }
        index += length
      } else {
        let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(bytes.count, index + length)
        if let key = key(of: String(decoding: bytes[index..<end], as: UTF8.self)) { keys.append(key) }
        index = end
      }
    }
    return keys
  }

  /// The key at whose beginning an escape stands (ECMA-48, 5.4), and how many bytes it has.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> (Key?, Int) {
    guard let next = bytes.dropFirst().first else { return (.escape, 1) }
    guard next == UInt8(ascii: "[") || next == UInt8(ascii: "O"), bytes.count > 2 else {
      guard case .character(let character)? = key(of: String(decoding: [next], as: UTF8.self)) else {
        return (.escape, 1)
      }
      return (.alt(character), 2)
    }
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return (nil, bytes.count) }
    let length = end - bytes.startIndex + 1
    if bytes[end] == UInt8(ascii: "~") {
      return (numbered[String(decoding: body[..<end], as: UTF8.self)], length)
    }
    return (finals[bytes[end]], length)
  }

  private static func key(of text: String) -> Key? {
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}" else { return nil }
    switch scalar.value {
    case 9: return .tab
    case 10, 13: return .enter
    case 8, 127: return .backspace
    case 1..<27: return .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 28: return .control("\\")
    case 0..<0x20, 0x80..<0xA0: return nil
    default: return .character(Character(scalar))
    }
  }
}
