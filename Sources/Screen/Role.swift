/// What a cell is for; a theme says how that looks.
///
/// The raw values are the names in theme files.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// The text of an article, and the ground of everything else.
  case text
  /// What matters less: dates, counts, hints.
  case faint
  /// The headline.
  case title
  /// The authors under the headline.
  case byline
  /// The place a report was sent from.
  case dateline
  /// Lines between panes.
  case border
  /// The heading of a pane.
  case paneTitle = "pane-title"
  /// The heading of the pane that takes the keys.
  case paneTitleFocused = "pane-title-focused"
  /// The content of a quote, before its speaker's colour.
  case quote
  /// A speaker’s name, before the speaker's colour.
  case speaker
  /// What the article says a speaker is.
  case personRole = "person-role"
  /// The person's own note on a quote.
  case note
  /// Words that a cleaning rule removed, in the original text.
  case removed
  /// The status line.
  case status
  /// A message in the status line.
  case message
  /// Something went wrong.
  case error
  /// A key in the help.
  case key
  /// The frame and ground of what lies over the panes.
  case overlay
}

/// What a cell is besides its role; several may hold at once.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes a set of bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The words that make a quote an attribution.
  public static let cue = Emphasis(rawValue: 1)
  /// The words that name a source.
  public static let source = Emphasis(rawValue: 2)
  /// The selected thing of a pane.
  public static let selected = Emphasis(rawValue: 4)
  /// The selected thing of the pane that takes the keys.
  public static let focused = Emphasis(rawValue: 8)
  /// Found by a search.
  public static let match = Emphasis(rawValue: 16)
  /// The found place that the search stands on.
  public static let currentMatch = Emphasis(rawValue: 32)
  /// The words of a link.
  public static let link = Emphasis(rawValue: 64)
  /// Words that the author stressed.
  public static let stressed = Emphasis(rawValue: 128)
  /// Words that the author made heavy, and headings.
  public static let strong = Emphasis(rawValue: 256)
  /// Code.
  public static let code = Emphasis(rawValue: 512)
  /// What lies on a bar or in a box over the panes, and has the ground of that.
  public static let overlaid = Emphasis(rawValue: 1_024)
  /// A mark beside words, which is never underlined.
  public static let mark = Emphasis(rawValue: 4_096)
  /// A line between two columns of a table.
  public static let column = Emphasis(rawValue: 2_048)

  /// Every emphasis with its name in theme files, in the order in which one overrides another.
  public static let named: [(name: String, emphasis: Emphasis)] = [
    ("code", .code), ("stressed", .stressed), ("strong", .strong), ("source", .source), ("cue", .cue), ("link", .link),
    ("selected", .selected), ("focused", .focused),
    ("match", .match), ("current-match", .currentMatch),
  ]
}

/// How a cell is meant, for a theme to turn into colours.
public struct CellStyle: Hashable, Sendable {
  /// What the cell is for.
  public var role: Role
  /// The number of the speaker whose colour it takes, from 0; nil takes none.
  public var speaker: Int?
  /// What else holds.
  public var emphasis: Emphasis

  /// Makes a style.
  public init(_ role: Role, speaker: Int? = nil, emphasis: Emphasis = []) {
    self.role = role
    self.speaker = speaker
    self.emphasis = emphasis
  }

  /// Whether it is the ground of a bar or a box, which is that of what is drawn on it, too.
  var isBar: Bool { role == .overlay || role == .status || emphasis.contains(.overlaid) }

  /// The style with more emphasis.
  public func adding(_ more: Emphasis) -> CellStyle {
    CellStyle(role, speaker: speaker, emphasis: emphasis.union(more))
  }
}
