import Screen

/// A theme's name and a few words in its colours.
struct ThemePreview {
  let theme: Theme
  /// The colours of the terminal; nil where there is none, and the name and summary are all there is to show.
  let depth: ColorDepth?

  var text: String {
    guard let depth else { return "\(theme.name): \(theme.summary)\n" }
    let shown = depth == .none ? theme.withoutColors : theme
    func styled(_ text: String, _ style: CellStyle) -> String { Self.sequence(shown.look(of: style), depth) + text }
    let rows: [[(String, CellStyle)]] = [
      [(" \(theme.name) ", CellStyle(.title)), ("\(theme.summary) ", CellStyle(.faint))],
      [
        (" “The bridge will open in May,” ", CellStyle(.quote, speaker: 0)),
        ("said ", CellStyle(.text, emphasis: .cue)),
        ("the mayor", CellStyle(.text, emphasis: .source)), (". ", CellStyle(.text)),
      ],
      (0..<max(1, shown.speakers.count)).map { (" \($0 + 1) speaker ", CellStyle(.speaker, speaker: $0)) },
      [
        (" selected ", CellStyle(.text, emphasis: [.selected, .focused])), (" ", CellStyle(.text)),
        (" found ", CellStyle(.text, emphasis: .match)), (" ", CellStyle(.text)),
        (" status ", CellStyle(.status)), (" message ", CellStyle(.message)), (" error ", CellStyle(.error)),
      ],
    ]
    return rows.map { $0.map(styled).joined() + "\u{1B}[0m\n" }.joined() + "\n"
  }

  /// The ECMA-48 sequence that selects a look.
  private static func sequence(_ look: Look, _ depth: ColorDepth) -> String {
    var codes = ["0"]
    let attributes: [(TextAttributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += attributes.filter { look.attributes.contains($0.0) }.map(\.1)
    if let color = look.foreground { codes += code(of: color, depth, isGround: false) }
    if let color = look.background { codes += code(of: color, depth, isGround: true) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func code(of color: Color, _ depth: ColorDepth, isGround: Bool) -> [String] {
    guard let number = color.number(at: depth) else { return [] }
    switch depth {
    case .none: return []
    case .eight, .sixteen: return [String((number < 8 ? 30 : 82) + (isGround ? 10 : 0) + number)]
    case .indexed: return [isGround ? "48" : "38", "5", String(number)]
    case .direct:
      return [isGround ? "48" : "38", "2", String(color.red), String(color.green), String(color.blue)]
    }
  }
}
