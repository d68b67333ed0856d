import Articles
import Screen

/// What one person said: who it is, then each quote with its article; the selected one with the text around it.
struct PersonPage {
  /// The most lines of a quote, and of the selected one with what is around it.
  private static let lineLimit = (other: 3, selected: 12)
  /// No wider than this, as text is not read well across a wide screen.
  private static let widest = 100

  private let screen: PersonScreen
  private let bindings: KeyBindings
  private let width: Int
  private let whole: Rect
  /// The lines under the heading.
  private let header: [StyledLine]
  /// The part of the screen that lists quotes.
  let list: Rect

  init(_ screen: PersonScreen, _ session: Session) {
    let size = session.size
    self.screen = screen
    bindings = session.bindings
    whole = session.screen
    width = min(size.width, Self.widest)
    // On a low screen the quotes have the first claim.
    let header = Self.header(of: screen, width: width).prefix(max(0, size.height / 3 - 1))
    self.header = Array(header)
    let top = 2 + header.count
    list = Rect(x: 0, y: top, width: width, height: max(1, whole.height - top))
  }

  /// The quote that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    rows.row(atY: y, top: screen.list.top, count: screen.list.count)
  }

  /// Draws the person and the quotes that fit.
  func draw(on frame: inout Frame) {
    let place = screen.list.place ?? ""
    let order = screen.filter.oldestFirst ? "oldest first" : "newest first"
    let title = [screen.profile?.person.name ?? "…", screen.filter.isOpen ? nil : screen.filter.label]
    Heading(
      left: title.compactMap(\.self).joined(separator: ": "), right: width < 50 ? place : "\(order)  \(place)"
    ).draw(in: whole, isFocused: true, on: &frame)
    for (line, y) in zip(header, 1..<list.y) { TallRows.draw(line, x: 1, y: y, limit: width - 1, on: &frame) }
    let rule = Array(repeating: Glyph("─"), count: whole.width)
    frame.draw(rule, x: 0, y: list.y - 1, limit: whole.maxX, style: CellStyle(.border))
    let count = screen.list.count
    guard count > 0 else {
      let text =
        screen.list.rows.count == nil
        ? "…" : screen.filter.isOpen ? "no quotes" : "no quotes: \(bindings.keyName(for: .leave)) shows all again"
      frame.draw(text, x: 1, y: list.y, limit: list.maxX, style: CellStyle(.faint))
      return
    }
    rows.draw(top: screen.list.top, count: count, selected: screen.list.selected, on: &frame)
  }

  /// The quotes, each as many lines as it takes.
  var rows: TallRows { TallRows(rect: list, lines: lines(ofRow:)) }

  private static func header(of screen: PersonScreen, width: Int) -> [StyledLine] {
    guard let profile = screen.profile else { return [] }
    var lines: [StyledLine] = [[(profile.person.counts, CellStyle(.text))]]
    func add(_ label: String, _ parts: [String], _ style: CellStyle) {
      guard !parts.isEmpty else { return }
      var shown = parts
      while shown.count > 1, label.count + DisplayWidth.of(shown.joined(separator: ", ")) > width - 4 {
        shown.removeLast()
      }
      let more = shown.count < parts.count ? ", …" : ""
      lines.append([(label, CellStyle(.faint)), (shown.joined(separator: ", ") + more, style)])
    }
    if let history = screen.history, history.months.count > 1 {
      lines.append([("by month ", CellStyle(.faint)), (history.line(width: max(8, width - 40)), CellStyle(.quote))])
    }
    add(
      "also quoted on it: ",
      screen.history?.others.map { "\($0.person.name) (\($0.articleCount.grouped))" } ?? [], CellStyle(.text))
    add("as ", profile.roles.map(\.label), CellStyle(.personRole))
    add("also ", profile.joinedNames.map(\.label), CellStyle(.text))
    add("beside ", profile.coSpeakers.map { "\($0.person.name) (\($0.articleCount.grouped))" }, CellStyle(.text))
    return lines
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    guard let quote = screen.list[row] else { return [[("…", CellStyle(.faint))], []] }
    let head: StyledLine = [
      (quote.day.map { "\($0)  " } ?? "", CellStyle(.dateline)), (quote.title, CellStyle(.title)),
      (quote.publication.isEmpty ? "" : " · \(quote.publication)", CellStyle(.faint)),
      (" · \(quote.kind.rawValue)", CellStyle(.faint)),
      (screen.articleCounts[quote.place].map { " · in \(counted($0, "article"))" } ?? "", CellStyle(.key)),
    ]
    return [head] + (row == screen.list.selected ? around(quote) : content(of: quote))
  }

  private var wrapper: LineWrapper { LineWrapper(measure: max(2, width - 5)) }

  private func content(of quote: StoredQuote) -> [StyledLine] {
    let limit = Self.lineLimit.other
    let statement = quote.statement.prefix(wrapper.measure * (limit + 1))
    let text = statement.text
    let ranges = wrapper.lines(of: text.scalars, in: 0..<text.count)
    let style = CellStyle(quote.kind == .indirect ? .text : .quote)
    let found = screen.filter.found(in: text)
    return ranges.prefix(limit).enumerated().map { index, range in
      let isCut = index == limit - 1 && ranges.count > limit
      return line(text, range, found) { statement.style(at: $0, content: style) } + (isCut ? [("…", style)] : [])
    }
  }

  /// The quote in the paragraphs where it stands.
  private func around(_ quote: StoredQuote) -> [StyledLine] {
    guard let context = quote.context, !context.content.isEmpty else { return content(of: quote) }
    let text = context.text
    let ranges = wrapper.lines(of: text.scalars, in: 0..<text.count)
    let most = Self.lineLimit.selected
    // Where there is more than fits, the line in which the quote begins is among the first.
    let start = ranges.lastIndex { $0.lowerBound <= context.content[0].start } ?? 0
    let first = ranges.count <= most ? 0 : max(0, min(start - 1, ranges.count - most))
    let found = screen.filter.found(in: text)
    return ranges[first...].prefix(most).map { range in
      line(text, range, found) { offset in
        context.content.contains { $0.contains(offset) } ? CellStyle(.quote, speaker: 0) : CellStyle(.text)
      }
    }
  }

  private func line(
    _ text: IndexedText, _ range: Range<Int>, _ found: [TextSpan], _ style: (Int) -> CellStyle
  ) -> StyledLine {
    [("  ", CellStyle(.text))]
      + text.line(range) { offset in
        style(offset).adding(found.contains { $0.contains(offset) } ? .match : [])
      }
  }
}

extension PersonSummary {
  /// `12 quotes in 3 articles, last on 2021-01-01`.
  fileprivate var counts: String {
    "\(counted(quoteCount, "quote")) in \(counted(articleCount, "article"))"
      + (lastQuoted.map { ", last on \($0)" } ?? "")
  }
}

extension JoinedName {
  /// The name and why it is theirs: `“Wu” (nobody else with that family name fits)`.
  fileprivate var label: String {
    let why =
      switch reason {
      case .familyName: "nobody else with that family name fits"
      case .role: "who has that role"
      case .initials: "the initials"
      case .hand: "as you said"
      }
    return "“\(name)” (\(why))"
  }
}

extension RoleInTime {
  /// The role with its years: `the mayor (2019–2021)`.
  fileprivate var label: String {
    guard let first, let last else { return role }
    return "\(role) (\(first.year)\(first.year == last.year ? "" : "–\(last.year)"))"
  }
}
