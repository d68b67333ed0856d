/// Text that was read in the wrong Western encoding and written as UTF-8 again.
public enum Mojibake {
  /// The text with UTF-8 that was read as Windows-1252 (`â€™`) turned back, and with the control characters of C1, which
  /// are Windows-1252 that was read as ISO 8859-1, as what they mean; `â€™` and U+0092 are both `’`.
  ///
  /// A run is such only when its bytes are one whole UTF-8 sequence, so that words which merely hold an `â` stay. Runs
  /// that mean Western characters are turned back when there are several, or one that no one writes, or when nothing
  /// else is beyond ASCII; runs that mean others only when the text is made of them, as `café’”` holds one too.
  public static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = scalars
    // What was read wrongly twice is turned back twice.
    for _ in 0..<mostTimes {
      guard let turned = turnedOnce(scalars) else { break }
      scalars = turned
    }
    return mendedControls(scalars)
  }

  private static let mostTimes = 3

  /// The text with its runs turned back once; nil where there is nothing to turn.
  private static func turnedOnce(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var runs: [Run] = []
    var hasOthers = false
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      if (0xC2...0xF4).contains(value) || value == 0x41, let run = run(in: scalars, at: index) {
        runs.append(run)
        index = run.range.upperBound
      } else {
        if value > 0x7F { hasOthers = true }
        index += 1
      }
    }
    guard !runs.isEmpty else { return nil }
    let western = runs.filter(\.isWestern)
    if runs.count >= fewestOfOtherScripts, !hasOthers || western.count == runs.count {
      return turned(scalars, runs)
    }
    // One alone may be meant; the tell-tale of a whole text read wrongly is the broken quotation mark or space.
    let isBroken = western.contains { $0.bytes >= 3 || $0.scalar == "\u{A0}" }
    let isMeant = western.count < 2 && !isBroken && (hasOthers || western.count < runs.count)
    return isMeant || western.isEmpty ? nil : turned(scalars, western)
  }

  /// A text of fewer runs is not known to be of another script.
  private static let fewestOfOtherScripts = 4

  /// The same for a string.
  public static func mended(_ text: String) -> String {
    guard text.utf8.withContiguousStorageIfAvailable(isSuspicious) != false else { return text }
    return String(String.UnicodeScalarView(mended(Array(text.unicodeScalars))))
  }

  /// The same for text in UTF-8.
  static func mended(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer(isSuspicious) ? Array(mended(String(decoding: text, as: UTF8.self)).utf8) : text
  }

  private struct Run {
    let range: Range<Int>
    /// How many bytes of UTF-8 it is.
    let bytes: Int
    /// What it means.
    let scalar: Unicode.Scalar

    /// Whether it means a Latin letter, a mark of punctuation, the sign for a broken character, or an emoji.
    var isWestern: Bool {
      switch scalar.value {
      case 0..<0x250, 0x2000..<0x2140, 0xFEFF, 0xFFFD, 0x10000...: true
      default: false
      }
    }
  }

  /// Whether a text in UTF-8 may hold a run or a control character: a letter of Latin-1 right before a character that a
  /// byte from 0x80 to 0xBF means, such a letter taken apart, or a control character of C1.
  private static func isSuspicious(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = UnsafeRawBufferPointer(text)
    var (before, previous): (UInt8, UInt8) = (0, 0)
    var index = 0
    while index < text.count {
      if previous < 0x80 {
        // Most of most texts is ASCII, of which eight bytes are passed over at a time.
        let start = index
        while index + 8 <= text.count,
          words.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        if index > start { previous = text[index - 1] }
        if index == text.count { return false }
      }
      let byte = text[index]
      index += 1
      if previous == 0xC2, byte < 0xA0 { return true }
      if before == 0xC3, previous >= 0x82, [0xC2, 0xC5, 0xC6, 0xCB, 0xE2].contains(byte) { return true }
      if before == UInt8(ascii: "A"), previous == 0xCC, byte == 0x82 || byte == 0x83 { return true }
      (before, previous) = (previous, byte)
    }
    return false
  }

  private static func turned(_ scalars: [Unicode.Scalar], _ runs: [Run]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var position = 0
    for run in runs {
      result += scalars[position..<run.range.lowerBound]
      result.append(run.scalar)
      position = run.range.upperBound
    }
    return result + scalars[position...]
  }

  /// Control characters of C1 as the characters that Windows-1252 has in their place; those that it has none for go.
  private static func mendedControls(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { (0x80..<0xA0).contains($0.value) }) else { return scalars }
    return scalars.compactMap { scalar in
      guard (0x80..<0xA0).contains(scalar.value) else { return scalar }
      let byte = UInt8(scalar.value)
      return Windows1252.isAssigned(byte) ? Windows1252.scalar(of: byte) : nil
    }
  }

  private static func run(in scalars: [Unicode.Scalar], at start: Int) -> Run? {
    var index = start
    var bytes: [UInt8] = []
    var length = 1
    while bytes.count < length {
      guard let (byte, width) = byte(in: scalars, at: index) else { return nil }
      if bytes.isEmpty {
        guard byte >= 0xC2 else { return nil }
        length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
      bytes.append(byte)
      index += width
    }
    guard bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }),
      let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return nil }
    return Run(range: start..<index, bytes: length, scalar: scalar)
  }

  /// The byte that a character was, and how many scalars it has: `Ã` and `Â` may have been taken apart since.
  private static func byte(in scalars: [Unicode.Scalar], at index: Int) -> (byte: UInt8, width: Int)? {
    guard index < scalars.count else { return nil }
    if scalars[index] == "A", index + 1 < scalars.count {
      switch scalars[index + 1] {
      case "\u{302}": return (0xC2, 2)
      case "\u{303}": return (0xC3, 2)
      default: break
      }
    }
    return Windows1252.byte(of: scalars[index]).map { ($0, 1) }
  }
}
