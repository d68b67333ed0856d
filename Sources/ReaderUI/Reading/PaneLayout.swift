import Screen

/// Where the panes lie on a screen of some size.
///
/// Three panes from 120 columns on, two from 80 on, one below; the one that takes the keys is always there.
public struct PaneLayout: Equatable, Sendable {
  /// The panes that show, from left to right, without the lines between them.
  public let panes: [(pane: Pane, rect: Rect)]
  /// The bottom row.
  public let status: Rect
  /// All rows but that.
  let whole: Rect
  /// The least size in which the reader can be used.
  public static let minimum = Size(width: 24, height: 6)

  /// Lays out a screen.
  public init(size: Size, settings: PaneSettings, focus: Pane, contents: Contents = [.article, .quotes]) {
    status = Rect(x: 0, y: max(0, size.height - 1), width: size.width, height: 1)
    whole = Rect(x: 0, y: 0, width: size.width, height: max(0, size.height - 1))
    let height = size.height - 1
    let wanted = Self.visible(width: size.width, settings: settings, focus: focus, contents: contents)
    let least = min(40, size.width / 2)
    var room = size.width - (wanted.count - 1) - (wanted.contains(.body) ? least : 0)
    var widths: [Pane: Int] = [:]
    for pane in wanted where pane != .body {
      // The text has the first claim on a screen that is not very wide.
      let most =
        pane == .articles
        ? size.width / (wanted.count < 3 || size.width >= Self.spacious ? 3 : 4)
        : wanted.count < 3 ? size.width * 2 / 5 : size.width * 3 / 10
      let preferred = min(most, pane == .articles ? settings.articlesWidth : settings.quotesWidth)
      let width = min(max(12, preferred), max(12, room))
      widths[pane] = width
      room -= width
    }
    let sides = widths.values.reduce(0, +) + wanted.count - 1
    var x = 0
    var result: [(pane: Pane, rect: Rect)] = []
    for pane in wanted {
      let width = wanted.count == 1 ? size.width : widths[pane] ?? max(0, size.width - sides)
      result.append((pane, Rect(x: x, y: 0, width: width, height: height)))
      x += width + 1
    }
    panes = result
  }

  /// The place of a pane; nil when it does not show.
  public subscript(pane: Pane) -> Rect? { panes.first { $0.pane == pane }?.rect }

  /// What there is to show beside the list of articles.
  public struct Contents: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes a set of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An article.
    public static let article = Contents(rawValue: 1)
    /// Quotes of it.
    public static let quotes = Contents(rawValue: 2)
  }

  /// From so many columns on, the list of articles can take a third of them beside two other panes.
  private static let spacious = 160

  private static func visible(width: Int, settings: PaneSettings, focus: Pane, contents: Contents) -> [Pane] {
    guard contents.contains(.article) else { return [focus] }
    let shown = Pane.allCases.filter { pane in
      switch pane {
      case .articles: pane == focus || !settings.articlesHidden
      case .body: true
      case .quotes: pane == focus || !settings.quotesHidden && contents.contains(.quotes)
      }
    }
    if width >= 120 { return shown }
    if width < 80 { return [focus] }
    if shown.count < 3 { return shown }
    return focus == .articles ? [.articles, .body] : [.body, .quotes]
  }

  /// Whether two layouts put the same panes at the same places.
  public static func == (left: PaneLayout, right: PaneLayout) -> Bool {
    left.status == right.status && left.whole == right.whole && left.panes.elementsEqual(right.panes) { $0 == $1 }
  }
}
