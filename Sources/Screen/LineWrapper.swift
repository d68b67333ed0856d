/// Breaks a paragraph into lines at a measure, without hyphenation.
///
/// Lines break after spaces, after hyphens and dashes inside words, and between ideographs; a word longer than
/// the measure is cut between glyphs. It is the part of UAX #14 that running text in a terminal needs.
public struct LineWrapper: Sendable {
  /// The cells that a line may take, at least 1.
  public let measure: Int

  /// Makes a wrapper; a measure below 2 becomes 2, so that a wide glyph fits.
  public init(measure: Int) {
    self.measure = max(2, measure)
  }

  /// The lines of a range of a text, as ranges of Unicode scalars without the spaces at their ends.
  ///
  /// An empty range makes one empty line. Every shown glyph of the range other than a space lies in one line,
  /// and no line takes more cells than the measure. `additions` tells the cells of what is shown behind a scalar, by
  /// its offset, on the same line.
  public func lines(
    of text: [Unicode.Scalar], in range: Range<Int>, adding additions: [Int: Int] = [:]
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    var width = 0
    var breakAt = -1
    var widthAtBreak = 0

    func trimmed(_ from: Int, _ to: Int) -> Range<Int> {
      var end = to
      while end > from, text[end - 1] == " " || text[end - 1] == "\n" { end -= 1 }
      return from..<end
    }

    while index < range.upperBound {
      let scalar = text[index]
      var cells = Self.cells(of: scalar)
      if !additions.isEmpty, let more = additions[index] { cells = min(measure, cells + more) }
      if scalar == "\n" {
        result.append(trimmed(start, index))
        start = index + 1
        index = start
        width = 0
        breakAt = -1
        continue
      }
      if width + cells > measure, scalar != " " {
        if breakAt > start {
          result.append(trimmed(start, breakAt))
          start = breakAt
          width -= widthAtBreak
        } else {
          result.append(start..<index)
          start = index
          width = 0
        }
        breakAt = -1
        while start < index, text[start] == " " {
          start += 1
          width -= 1
        }
        if width + cells > measure { continue }
      }
      width += cells
      index += 1
      if Self.mayBreak(after: scalar, before: index < range.upperBound ? text[index] : nil) {
        breakAt = index
        widthAtBreak = width
      }
    }
    result.append(trimmed(start, range.upperBound))
    return result
  }

  /// The cells a scalar takes when it is drawn.
  @inlinable
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return 1 }
    return Glyph.isShown(scalar) ? DisplayWidth.of(scalar) : 0
  }

  private static func mayBreak(after scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case " ": return true
    case "-", "–": return next?.properties.isAlphabetic ?? false
    case "—", "/": return next.map { $0 != " " && !isClosing($0) } ?? false
    default:
      guard let next, scalar.value >= 0x2E80 || next.value >= 0x2E80 else { return false }
      let wide = DisplayWidth.of(scalar) == 2 || DisplayWidth.of(next) == 2
      return wide && !isClosing(next) && !isOpening(scalar) && cells(of: next) > 0
    }
  }

  /// Whether a line must not begin with this (UAX #14 classes CL, EX, IS, NS in part).
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "、", "，", "．", "」", "』", "）", "！", "？", "：", "；", "】", "》", "〉", "ー", "”", "’", ")", "]", ",",
      ".", "!", "?", ":", ";", "\"", "'":
      true
    default: false
    }
  }

  /// Whether a line must not end with this (UAX #14 class OP in part).
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "「", "『", "（", "【", "《", "〈", "“", "‘", "(", "[": true
    default: false
    }
  }
}
