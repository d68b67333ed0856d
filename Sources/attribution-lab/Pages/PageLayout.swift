/// How the parts of a page are joined when it is scraped.
enum PageLayout: String, CaseIterable, Sendable {
  /// Hardly anything stands between two parts.
  case glued
  /// A line end here, nothing there.
  case mixed
  /// A part a line.
  case newline
  /// Lines broken at a fixed width.
  case wrapped
  /// Lines that hold spaces alone.
  case noisy
  /// The text of a printed page: lines broken, numbers of pages and running heads between them.
  case print
  /// Headings, emphasis and links in the signs of Markdown.
  case markdown
  /// A report that is clean already.
  case clean

  /// The layouts as often as they come.
  static let choices: [PageLayout] =
    [.glued, .glued, .glued, .glued, .glued, .mixed, .mixed, .newline, .newline, .wrapped, .noisy, .print, .markdown]
    + [.clean]

  /// The width at which lines are broken.
  private static let width = 72
  /// Printed pages hold so many parts.
  private static let partsPerPage = 7

  /// Parts with what stands between them in this layout.
  ///
  /// - Returns: the items, among them what the layout adds, the text, and where each item stands in it.
  func joined(
    _ items: [SyntheticPage.Item], paper: String, _ random: inout SeededRandom
  ) -> (items: [SyntheticPage.Item], text: String, ranges: [Range<Int>]) {
    var text: [Unicode.Scalar] = []
    var ranges: [Range<Int>] = []
    let items = self == .print ? printed(items, paper: paper) : items
    var column = 0
    for (index, item) in items.enumerated() {
      if index > 0 {
        text += separator(behind: items[index - 1], before: item, &random).unicodeScalars
        if text.last == "\n" { column = 0 }
      }
      var scalars = Array(marked(item).unicodeScalars)
      if self == .wrapped || self == .print { Self.wrap(&scalars, &column) }
      ranges.append(text.count..<text.count + scalars.count)
      text += scalars
    }
    return (items, String(String.UnicodeScalarView(text)) + "\n", ranges)
  }

  private func separator(
    behind previous: SyntheticPage.Item, before item: SyntheticPage.Item, _ random: inout SeededRandom
  ) -> String {
    if previous.kind == .dateline { return previous.text.hasSuffix("—") && random.chance(10) ? "" : " " }
    return switch self {
    case .glued: random.chance(85) ? "" : "\n"
    case .mixed: random.chance(35) ? "\n" : ""
    case .newline: random.chance(50) ? "\n" : "\n\n"
    case .wrapped, .print, .markdown, .clean: "\n\n"
    case .noisy: random.pick(["\n", "\n\n", "\n \n", "\n\t\n"])
    }
  }

  private func marked(_ item: SyntheticPage.Item) -> String {
    guard self == .markdown else { return item.text }
    return switch item.kind {
    case .title: "# \(item.text)"
    case .byline: "**\(item.text)**"
    case .date, .standfirst: "*\(item.text)*"
    case .boilerplate where item.text.contains(": "): "[\(item.text)](/news/\(item.text.count))"
    default: item.text
    }
  }

  /// The parts with a page's foot and head after every few of them.
  private func printed(_ items: [SyntheticPage.Item], paper: String) -> [SyntheticPage.Item] {
    var result: [SyntheticPage.Item] = []
    for (index, item) in items.enumerated() {
      if index > 0, index % Self.partsPerPage == 0, items[index - 1].kind != .dateline {
        let number = index / Self.partsPerPage
        result.append(.init(kind: .boilerplate, text: "\(number)\u{C}"))
        result.append(.init(kind: .boilerplate, text: paper.uppercased()))
      }
      result.append(item)
    }
    return result
  }

  private static func wrap(_ scalars: inout [Unicode.Scalar], _ column: inout Int) {
    var lastSpace: Int?
    for index in scalars.indices {
      column += 1
      if scalars[index] == " " { lastSpace = index }
      if column > width, let space = lastSpace {
        scalars[space] = "\n"
        column = index - space
        lastSpace = nil
      }
    }
  }
}
