extension String {
  /// Whether a hyphen stands somewhere in it.
  public var hasHyphen: Bool { utf8.contains(UInt8(ascii: "-")) }
}

extension Unicode.Scalar {
  /// Whether this is a letter, fast for ASCII.
  @inlinable public var isLetter: Bool {
    value < 0x80 ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }

  /// Whether this is an upper-case letter.
  @inlinable public var isUpper: Bool {
    value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase
  }

  /// Whether this is a lower-case letter.
  @inlinable public var isLower: Bool {
    value < 0x80 ? value &- 0x61 < 26 : properties.isLowercase
  }

  /// Whether this is one of the digits 0 to 9.
  @inlinable public var isDigit: Bool { value &- 0x30 < 10 }

  /// Whether this is white space of any width; line ends too.
  @inlinable public var isSpace: Bool {
    value < 0x80 ? value == 32 || value &- 9 < 5 : properties.isWhitespace || value == 0x200B
  }

  /// The lower-case form where it is one scalar, else the scalar itself.
  @inlinable public var lowered: Unicode.Scalar {
    if value < 0x80 { return isUpper ? Unicode.Scalar(UInt8(value + 32)) : self }
    guard properties.isUppercase else { return self }
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }
}
