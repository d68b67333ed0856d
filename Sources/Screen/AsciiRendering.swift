/// Glyphs in plain ASCII, for locales that have no more.
public enum AsciiRendering {
  private static let replacements: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": ",", "–": "-", "—": "-",
    "―": "-", "…": ".", "·": "-", "•": "*", "│": "|", "─": "-", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
    "▎": "|", "▸": ">", "★": "*", "☆": "*", "○": "o", "✎": "+", "×": "x", "\u{A0}": " ", "ß": "s", "æ": "a", "Æ": "A",
    "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "t", "ı": "i", "œ": "o", "Œ": "O", "€": "E", "£": "L",
    "⟳": "*", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁰": "0",
  ]

  /// The ASCII characters that take the glyph's cells, one a cell: letters without their accents, plain quotation
  /// marks and lines, and `?` for what has no likeness.
  public static func cells(for glyph: Glyph) -> [String] {
    guard let base = glyph.text.unicodeScalars.first else { return [] }
    var text = "?"
    if base.isASCII {
      text = String(Character(base))
    } else if let replacement = replacements[base] {
      text = replacement
    } else if let letter = decomposed(base) {
      text = letter
    }
    return [text] + Array(repeating: text == "?" ? "?" : " ", count: max(0, glyph.width - 1))
  }

  /// The ASCII letter that an accented letter is made of (Unicode Standard Annex #15, canonical decomposition).
  private static func decomposed(_ scalar: Unicode.Scalar) -> String? {
    // Two strings are equal when their decompositions are, so a letter is found by trying marks on ASCII letters.
    guard (0xC0...0x1EF9).contains(scalar.value) else { return nil }
    let letter = Character(scalar)
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{30A}", "\u{30B}",
      "\u{30C}", "\u{323}", "\u{327}", "\u{328}", "\u{31B}", "\u{309}",
    ]
    let letters = Array("aceginosuyzACEGINOSUYZdhjklrtwDHJKLRTWbmpxBMPX".unicodeScalars)
    for base in letters {
      for mark in marks {
        var candidate = String.UnicodeScalarView()
        candidate.append(base)
        candidate.append(mark)
        if Character(String(candidate)) == letter { return String(Character(base)) }
      }
    }
    return nil
  }
}
