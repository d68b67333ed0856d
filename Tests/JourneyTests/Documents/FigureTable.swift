/// The figures that the page on measuring tells, with their values.
struct FigureTable {
  /// The page, in the repository.
  static let path = "Sources/quotidian/Quotidian.docc/Measuring.md"

  /// The rows of all tables on a page that have two columns.
  static func rows(of markdown: String) -> [(figure: String, value: String)] {
    markdown.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      guard line.hasPrefix("|"), cells.count == 4, !cells[1].hasPrefix("---"), !cells[1].isEmpty else { return nil }
      return (cells[1], cells[2])
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
