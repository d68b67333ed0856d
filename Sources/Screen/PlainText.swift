/// Text that steers no terminal.
public enum PlainText {
  /// The text without control characters, escape characters and marks that turn its direction; line ends and tabs
  /// become spaces unless they are kept.
  ///
  /// File names and the words of other people are shown only this way.
  public static func harmless(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": result.append(keepingLines ? scalar : " ")
      case "\u{200C}", "\u{200D}", "\u{FE0E}", "\u{FE0F}", "\u{AD}": result.append(scalar)
      default:
        if Glyph.isShown(scalar) || DisplayWidth.of(scalar) > 0 && scalar.value > 0xFFFF { result.append(scalar) }
      }
    }
    return String(result)
  }
}
