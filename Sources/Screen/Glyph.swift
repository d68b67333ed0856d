/// What one cell shows: a base scalar and the marks that combine with it.
///
/// Terminals disagree about the width of emoji that are joined, coloured or changed by a selector, so a glyph
/// never holds such a sequence: joiners, variation selectors and skin tones are left out and the parts of a
/// joined emoji get cells of their own. Every terminal then agrees on where each cell is.
public struct Glyph: Hashable, Sendable {
  /// The most marks that are kept on one base; ncurses holds four (`CCHARW_MAX` less one).
  static let markLimit = 4

  /// The base and its marks, as text; never a control character.
  public let text: String
  /// The cells that the glyph takes, 1 or 2; 0 in the right half of a wide glyph.
  public let width: Int

  /// One cell of blank.
  public static let space = Glyph(text: " ", width: 1)
  /// The right half of a wide glyph, which its left half draws.
  public static let rightHalf = Glyph(text: "", width: 0)

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// Makes the glyph of one scalar that takes at least one cell; anything else becomes the replacement character.
  public init(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    self.init(text: width == 0 ? "\u{FFFD}" : String(Character(scalar)), width: max(1, width))
  }

  /// The glyph with one more mark; unchanged when it has as many as a cell can hold.
  func adding(mark: Unicode.Scalar) -> Glyph {
    guard text.unicodeScalars.count <= Self.markLimit else { return self }
    var scalars = text.unicodeScalars
    scalars.append(mark)
    return Glyph(text: String(scalars), width: width)
  }

  /// Whether a scalar shows on the screen; the others shape their neighbours in ways terminals disagree about,
  /// or would command the terminal.
  public static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xAD: false
    case 0x1F3FB...0x1F3FF: false
    case 0xFE00...0xFE0F, 0xE0000...0xE01EF: false
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: false
    default: true
    }
  }

  /// The glyphs of a text, in order; a mark without a base is left out.
  public static func glyphs(of text: some Sequence<Unicode.Scalar>) -> [Glyph] {
    var result: [Glyph] = []
    for scalar in text where isShown(scalar) {
      if DisplayWidth.of(scalar) > 0 {
        result.append(Glyph(scalar))
      } else if let last = result.popLast() {
        result.append(last.adding(mark: scalar))
      }
    }
    return result
  }
}
