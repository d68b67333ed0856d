extension Unicode.Scalar {
  /// Whether this says nothing inside a text and may do harm: control characters, the soft hyphen, what has no width but
  /// joins nothing, what turns the direction of text (UAX #9), with which a page could make a reader see other words,
  /// and tags, which hide words.
  public var isMute: Bool {
    switch value {
    case 0..<0x09, 0x0E..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060,
      0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether this is a control character other than a tab or a line end.
  var isControl: Bool {
    value < 0x20 && value != 9 && value != 10 && value != 13 || (0x7F..<0xA0).contains(value)
  }

  /// Whether this parts words: white space of any width, line ends too.
  var isBlank: Bool {
    value < 0x80 ? value == 32 || value &- 9 < 5 : properties.isWhitespace || value == 0x200B
  }
}
