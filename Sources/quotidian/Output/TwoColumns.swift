import Articles
import Screen

/// Text in two columns, what stands in one leaving the other empty.
struct TwoColumns {
  private let width: Int
  private static let gap = 3

  /// Makes columns for lines of so many cells.
  init(width: Int) { self.width = max(20, (width - Self.gap) / 2) }

  /// A paragraph in the first or the second column.
  func paragraph(_ text: String, isSecond: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    let margin = isSecond ? String(repeating: " ", count: width + Self.gap) : ""
    return LineWrapper(measure: width).lines(of: scalars, in: 0..<scalars.count)
      .map { margin + String(scalars: scalars[$0]) + "\n" }.joined()
  }

  /// The heads of the columns.
  func heads(_ first: String, _ second: String) -> String {
    first + String(repeating: " ", count: max(1, width + Self.gap - DisplayWidth.of(first))) + second + "\n"
  }
}
