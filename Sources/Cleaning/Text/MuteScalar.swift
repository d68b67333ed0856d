extension Unicode.Scalar {
  /// Whether this says nothing inside a text: control characters, the soft hyphen, what has no width, and what
  /// overrides the direction of the text (UAX #9), with which a page could make a reader see other words.
  var isMute: Bool {
    switch value {
    case 0..<0x09, 0x0E..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xAD, 0x200B, 0x2060, 0xFEFF, 0x202A...0x202E,
      0x2066...0x2069:
      true
    default: false
    }
  }
}
