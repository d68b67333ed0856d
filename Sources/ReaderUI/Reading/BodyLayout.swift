import Articles
import Screen

/// The lines of an article at some measure: head, paragraphs, notes.
struct BodyLayout: Equatable, Sendable {
  /// One line of the body pane.
  enum Line: Equatable, Sendable {
    /// Nothing.
    case blank
    /// A line above or below the article's text.
    case label(String, Role)
    /// A line of the article's text, as a range of its Unicode scalars.
    case text(Range<Int>)
    /// A line of the address of a link, by the link's number from 1 on.
    case link(String, number: Int)
  }

  /// The lines, from the title to the last note.
  let lines: [Line]
  /// The most cells that a line takes.
  let measure: Int

  /// So many links are listed below the text, unless all are.
  static let fewLinks = 8

  /// Lays out an article; a key lists all of its links, or the first ones again.
  init(
    article: Article, references: LinkReferences, measure: Int, listsAllLinks: Bool = false, allLinksKey: String
  ) {
    let wrapper = LineWrapper(measure: measure)
    self.measure = wrapper.measure
    var lines: [Line] = []
    func add(_ text: String, _ role: Role) {
      let scalars = Array(text.unicodeScalars)
      for range in wrapper.lines(of: scalars, in: 0..<scalars.count) {
        lines.append(.label(String(scalars: scalars[range]), role))
      }
    }
    let head = article.head
    if let title = head.title { add(title, .title) }
    if !head.authors.isEmpty { add("By " + head.authors.joined(separator: ", "), .byline) }
    let place = [head.dateline?.uppercased(), head.published?.description].compactMap { $0 }
    if !place.isEmpty { add(place.joined(separator: " · "), .dateline) }
    if !lines.isEmpty { lines.append(.blank) }
    for paragraph in article.paragraphs {
      if case .text? = lines.last { lines.append(.blank) }
      lines += wrapper.lines(of: article.text.scalars, in: paragraph.range, adding: references.cells).map(Line.text)
    }
    for note in head.notes {
      lines.append(.blank)
      add(note.text, .faint)
    }
    let links = article.links
    if !links.isEmpty {
      lines.append(.blank)
      add("Links", .faint)
    }
    for (index, link) in links.prefix(listsAllLinks ? links.count : Self.fewLinks).enumerated() {
      let scalars = Array("[\(index + 1)] \(link.target)".unicodeScalars)
      for range in wrapper.lines(of: scalars, in: 0..<scalars.count) {
        lines.append(.link(String(scalars: scalars[range]), number: index + 1))
      }
    }
    if links.count > Self.fewLinks {
      add(
        listsAllLinks
          ? "\(allLinksKey) lists the first \(Self.fewLinks) only" : "… \(allLinksKey) lists all \(links.count)", .faint
      )
    }
    self.lines = lines
  }

  /// Lays out a text as it is, line by line: the original of an article.
  init(text: IndexedText, measure: Int) {
    let wrapper = LineWrapper(measure: measure)
    self.measure = wrapper.measure
    lines = wrapper.lines(of: text.scalars, in: 0..<text.count).map(Line.text)
  }

  /// The line that shows the scalar at `offset`, or the nearest text line before it.
  func line(at offset: Int) -> Int {
    let next = lines.indices.partitioningIndex { start(ofLine: $0) > offset }
    // A blank line counts as the text before it, which is what shows the scalar.
    var index = max(0, next - 1)
    while index > 0, case .blank = lines[index] { index -= 1 }
    return index
  }

  /// The offset of the first scalar at or before a line; lines above the text count as before the first scalar.
  func start(ofLine index: Int) -> Int {
    var index = index
    while index >= 0 {
      if case .text(let range) = lines[index] { return range.lowerBound }
      index -= 1
    }
    return -1
  }
}
