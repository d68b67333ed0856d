import FoundationEssentials

/// Mends the mistakes that pages make in their JSON-LD: comments, commas too few or too many, line ends and quotation
/// marks in texts, quotation marks written as references or as apostrophes, names of fields without any, and an end that
/// is missing.
struct LinkedDataMender {
  /// Values nested deeper than this are not read.
  private static let deepest = 40
  /// So many fields at the end may be given up where a script ends in the middle.
  private static let mostLost = 4

  private let bytes: [UInt8]
  /// Whether a quotation mark in a text may stand for itself.
  private let isLenient: Bool
  private var result: [UInt8] = []
  /// The brackets that are open.
  private var open: [UInt8] = []
  /// Where the fields and items of the result end.
  private var commas: [(end: Int, open: [UInt8])] = []

  /// The value in a script; nil where it holds none.
  static func values(of script: ArraySlice<UInt8>) -> LinkedData? {
    guard let start = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    var bytes = Array(script[start...])
    if !bytes.contains(UInt8(ascii: "\"")) {
      bytes = Array(String(decoding: bytes, as: UTF8.self).replacing("&quot;", with: "\"").utf8)
    }
    for isLenient in [false, true] {
      var mender = LinkedDataMender(bytes: bytes, isLenient: isLenient)
      guard let isWhole = mender.mend() else { return nil }
      if let value = decoded(mender.result) { return value }
      if !isWhole, isLenient, let value = mender.cut() { return value }
    }
    return nil
  }

  private init(bytes: [UInt8], isLenient: Bool) {
    self.bytes = bytes
    self.isLenient = isLenient
    result.reserveCapacity(bytes.count)
  }

  private static func decoded(_ bytes: [UInt8]) -> LinkedData? {
    try? JSONDecoder().decode(LinkedData.self, from: Data(bytes))
  }

  /// Copies the value with its mistakes mended; false where it does not end, nil where it is nested too deep.
  private mutating func mend() -> Bool? {
    var index = 0
    /// The last byte outside of texts that is no white space.
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let end = commentEnd(at: index) {
        index = end
        continue
      }
      if byte > 32 {
        let begins = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(byte)
        if begins, Self.endsValue(last) { addComma() }
        if let end = nameEnd(at: index, behind: last) {
          result += [UInt8(ascii: "\"")] + bytes[index..<end] + [UInt8(ascii: "\"")]
          last = UInt8(ascii: "\"")
          index = end
          continue
        }
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = copyText(from: index, isValue: last == UInt8(ascii: ":"))
        last = UInt8(ascii: "\"")
        continue
      case UInt8(ascii: ","):
        if last != byte, !Self.opens(last) { addComma() }
        last = byte
        index += 1
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(byte)
        if open.count > Self.deepest { return nil }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        while let last = result.last, last <= 32 || last == UInt8(ascii: ",") { result.removeLast() }
      default: break
      }
      if byte > 32 { last = byte }
      result.append(byte)
      // What stands behind the value is a comment's or a CDATA section's end.
      if open.isEmpty { return true }
      index += 1
    }
    return false
  }

  private mutating func addComma() {
    commas.append((result.count, open))
    result.append(UInt8(ascii: ","))
  }

  /// The value with its brackets closed, whole or without what stands behind one of its last commas.
  private func cut() -> LinkedData? {
    for (end, open) in [(result.count, open)] + commas.suffix(Self.mostLost).reversed() {
      let closing = open.reversed().map { $0 == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]") }
      if let value = Self.decoded(result[..<end] + closing) { return value }
    }
    return nil
  }

  /// Where the name of a field ends that has no quotation marks; nil where none begins.
  private func nameEnd(at start: Int, behind last: UInt8) -> Int? {
    guard last == UInt8(ascii: "{") || last == UInt8(ascii: ","), open.last == UInt8(ascii: "{"),
      (bytes[start] | 32) &- 97 < 26 || bytes[start] == UInt8(ascii: "@")
    else { return nil }
    let end = bytes[start...].firstIndex { ($0 | 32) &- 97 >= 26 && !"@_0123456789".utf8.contains($0) } ?? bytes.count
    return bytes[end...].first { $0 > 32 } == UInt8(ascii: ":") ? end : nil
  }

  /// Where a comment ends that begins at an index; nil where none does.
  private func commentEnd(at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"): return bytes[index...].firstIndex(of: 10) ?? bytes.count
    case UInt8(ascii: "*"): return bytes[(index + 2)...].firstRange(of: Array("*/".utf8))?.upperBound ?? bytes.count
    default: return nil
    }
  }

  /// Copies a text with its quotation marks, which may be apostrophes; returns where it ends.
  private mutating func copyText(from start: Int, isValue: Bool) -> Int {
    let isApostrophe = bytes[start] == UInt8(ascii: "'")
    result.append(UInt8(ascii: "\""))
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        // JSON knows no such escape of an apostrophe.
        if bytes[index + 1] != UInt8(ascii: "'") { result.append(byte) }
        result.append(bytes[index + 1] < 32 ? 32 : bytes[index + 1])
        index += 2
        continue
      }
      if isApostrophe, byte == UInt8(ascii: "'"), endsText(at: index, isValue: isValue) {
        result.append(UInt8(ascii: "\""))
        return index + 1
      }
      if byte == UInt8(ascii: "\"") {
        if !isApostrophe, !isLenient || endsText(at: index, isValue: isValue) {
          result.append(byte)
          return index + 1
        }
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte < 32 ? 32 : byte)
      index += 1
    }
    return index
  }

  /// Whether what follows a quotation mark may follow a text.
  private func endsText(at quote: Int, isValue: Bool) -> Bool {
    var index = quote + 1
    var hasBreak = false
    func skipSpace() {
      while index < bytes.count, bytes[index] <= 32 {
        hasBreak = hasBreak || bytes[index] == 10
        index += 1
      }
    }
    skipSpace()
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    case UInt8(ascii: ":"): return !isValue
    case UInt8(ascii: "/"): return commentEnd(at: index) != nil
    case UInt8(ascii: ","):
      index += 1
      skipSpace()
      guard index < bytes.count else { return true }
      if bytes[quote] == UInt8(ascii: "'") { return "'\"{[}]".utf8.contains(bytes[index]) }
      return "\"{[}]-0123456789,/".utf8.contains(bytes[index])
    case UInt8(ascii: "\""): return hasBreak
    default: return false
    }
  }

  private static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  /// Whether a byte is the last one of a value.
  private static func endsValue(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte) || byte &- 48 < 10
      || (byte | 32) &- 97 < 26
  }
}
