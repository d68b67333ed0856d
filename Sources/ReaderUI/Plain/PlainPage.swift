import Screen

/// What a screen says to somebody who hears it or has it line by line: no columns, no frames, no colours.
public struct PlainPage: Equatable, Sendable {
  /// What tells one screen, list or article from another.
  let place: String
  /// The lines that say something, the heading first.
  let lines: [String]
  /// The lines of what is selected.
  let selected: [String]
  /// Where one is, or what is told.
  let status: String
  /// The keys to remind of.
  let hints: String
  /// The line that is being typed; nil while nothing is.
  let input: String?

  /// Makes the page of a state.
  public init(_ state: AppState) {
    let screen = state.layers.screen ?? state.panes
    let line = StatusLine(session: state.session, status: screen.status, hints: screen.hints)
    status = line.left
    hints = line.reminder
    place = Self.place(of: state)
    var frame = Frame(size: state.session.size)
    if let prompt = state.layers.top as? Prompt {
      input = prompt.purpose.mark + prompt.text
      prompt.draw(on: &frame, in: state.session)
    } else {
      input = nil
      if let top = state.layers.top, top.cover == .part {
        top.draw(on: &frame, in: state.session)
      } else if let whole = state.layers.screen {
        whole.draw(on: &frame, in: state.session)
      } else {
        state.panes.draw(on: &frame, in: state.session)
      }
    }
    let marks = state.layers.top is FeedsScreen ? PlainMarks.feeds : PlainMarks.articles
    let rows = (0..<max(0, frame.size.height - 1)).map { (y: $0, text: PlainRow(frame.row($0), marks).text) }
      .filter { !$0.text.isEmpty && $0.text != "…" }
    lines = rows.map(\.text)
    func has(_ emphasis: Emphasis) -> [String] {
      rows.filter { row in frame.row(row.y).contains { $0.style.emphasis.contains(emphasis) } }.map(\.text)
    }
    selected = [Emphasis.focused, .currentMatch, .selected].lazy.map(has).first { !$0.isEmpty } ?? []
  }

  private static func place(of state: AppState) -> String {
    // What is typed is typed where one was.
    if let layer = state.layers.layers.last(where: { !($0 is Prompt) }), layer.cover != .allButPanes {
      return "\(type(of: layer))"
    }
    let panes = state.panes
    switch panes.focus {
    case .articles: return "articles \(panes.query.title)"
    case .body: return "article \(panes.open?.number ?? 0) \(panes.open?.original != nil)"
    case .quotes: return "quotes \(panes.open?.number ?? 0)"
    }
  }
}

/// What the marks of a screen are called, and in which roles they stand.
struct PlainMarks {
  let names: [String: String]
  let roles: Set<Role>

  /// Those of lists of articles, and of articles.
  static let articles = PlainMarks(
    names: ["•": "unread", "▸": "open", "★": "starred", "☆": "starred", "○": "not kept", "✎": "note"],
    roles: [.title, .faint, .note])
  /// Those of feeds.
  static let feeds = PlainMarks(
    names: ["▸": "folded folder", "▾": "folder", "⌕": "filter", "!": "failed"], roles: [.faint, .error])
}

/// A row of the screen as a line of words.
struct PlainRow {
  /// The words.
  let text: String

  private static let lines: Set<String> = ["│", "─", "╭", "╮", "╰", "╯", "▎"]

  init(_ cells: ArraySlice<Cell>, _ marks: PlainMarks = .articles) {
    // What stands left of the bar beside a quote is for eyes: the status line says whose it is.
    let start = cells.lastIndex { $0.glyph.text == "▎" && $0.style.role == .quote } ?? cells.startIndex
    var text = ""
    for cell in cells[start...] {
      let glyph = cell.glyph.text
      if glyph == " ", cell.style.emphasis.contains(.code) {
        // In code all spaces count, those before the first word most of all.
        text += "\u{A0}"
      } else if glyph == "│", cell.style.emphasis.contains(.column) {
        // The line between two columns of a table, which are to be told apart by ear.
        text += " | "
      } else if Self.lines.contains(glyph), [.border, .overlay, .quote].contains(cell.style.role) {
        text += " "
      } else if let name = marks.names[glyph], marks.roles.contains(cell.style.role) {
        text += " \(name) "
      } else {
        text += glyph
      }
    }
    let words = text.split(separator: " ").joined(separator: " ")
    let end = words.lastIndex { $0 != "\u{A0}" }.map { words.index(after: $0) } ?? words.startIndex
    self.text = String(words[..<end]).replacing("\u{A0}", with: " ")
  }
}
