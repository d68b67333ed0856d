/// What the style of an element says.
enum Style {
  /// Whether a declaration in small letters, such as `display:none`, begins somewhere in a style, with whatever spaces and
  /// capitals.
  static func says(_ declaration: [UInt8], in style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= declaration.count else { return false }
    return style.withUnsafeBufferPointer { style in
      var start = 0
      while start + declaration.count <= style.count {
        if style[start] | 0x20 == declaration[0], follows(declaration, in: style, from: start) { return true }
        start += 1
      }
      return false
    }
  }

  private static func follows(_ declaration: [UInt8], in style: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    for byte in declaration {
      while index < style.count, style[index] <= 32 { index += 1 }
      guard index < style.count else { return false }
      let isLetter = byte &- 97 < 26
      guard (isLetter ? style[index] | 0x20 : style[index]) == byte else { return false }
      index += 1
    }
    return true
  }
}
