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
    /// A line of the article's text.
    case text(TextLine)
    /// The address of the article itself.
    case address(String)
    /// A line of the address of a link, by the link's number from 1 on.
    case link(String, number: Int)
  }

  /// The lines, from the title to the last note.
  let lines: [Line]
  /// The most cells that a line of sentences takes.
  let measure: Int
  /// The most cells that a line takes that is not to be broken.
  let room: Int
  /// The sounds, films and files that are told of below the text.
  let files: [Enclosure]

  /// So many links are listed below the text, unless all are.
  static let fewLinks = 8

  /// Lays out an article below its heading; a key lists all of its links, or the first ones again.
  ///
  /// `room` is how many cells a line may have that is not to be broken.
  init(
    article: Article, heading: ArticleHeading = ArticleHeading(), references: LinkReferences, measure: Int,
    room: Int? = nil, listsAllLinks: Bool = false, allLinksKey: String, files: [Enclosure] = [],
    filesHint: String = ""
  ) {
    self.files = files
    let wrapper = LineWrapper(measure: measure)
    self.measure = wrapper.measure
    self.room = max(wrapper.measure, room ?? 0)
    var lines: [Line] = []
    func add(_ text: String, _ role: Role) {
      let scalars = Array(text.unicodeScalars)
      for range in wrapper.lines(of: scalars, in: 0..<scalars.count) {
        lines.append(.label(String(scalars: scalars[range]), role))
      }
    }
    let head = article.head
    let repetition = TitleRepetition(article)
    if let title = head.title, !repetition.isBeginning { add(title, .title) }
    if !head.authors.isEmpty { add("By " + head.authors.joined(separator: ", "), .byline) }
    let place = heading.line(of: head)
    if !place.isEmpty { add(place, .dateline) }
    if let address = heading.address { lines.append(.address(address)) }
    if !lines.isEmpty { lines.append(.blank) }
    let setting = ParagraphSetting(
      article: article, additions: references.cells, measure: self.measure, room: self.room)
    var isFirst = true
    for group in Self.groups(of: article) where !(repetition.isHeading && group.lowerBound == 0) {
      if !isFirst, !Self.standClose(group.lowerBound, of: article) { lines.append(.blank) }
      lines += setting.lines(of: group).map(Line.text)
      isFirst = false
    }
    for note in head.notes {
      lines.append(.blank)
      add(note.text, .faint)
    }
    let links = article.links
    if !files.isEmpty {
      lines.append(.blank)
      add("Sounds and films: \(filesHint)", .faint)
      for (index, file) in files.enumerated() {
        let number = links.count + index + 1
        let scalars = Array(file.line(number: number).unicodeScalars)
        for range in wrapper.lines(of: scalars, in: 0..<scalars.count) {
          lines.append(.link(String(scalars: scalars[range]), number: number))
        }
      }
    }
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
    room = wrapper.measure
    files = []
    lines = wrapper.lines(of: text.scalars, in: 0..<text.count).map { .text(TextLine($0)) }
  }

  /// The paragraphs one by one, but all rows of a table together.
  private static func groups(of article: Article) -> [Range<Int>] {
    guard !article.forms.isEmpty else { return article.paragraphs.indices.map { $0..<$0 + 1 } }
    var groups: [Range<Int>] = []
    for index in article.paragraphs.indices {
      if let last = groups.last, article.forms[index].kind == .row, article.forms[index - 1].isRow,
        article.forms[index].level == article.forms[index - 1].level
      {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }

  /// Whether no empty line stands over a paragraph: an item below an item, a caption below its picture.
  private static func standClose(_ index: Int, of article: Article) -> Bool {
    guard index > 0 else { return false }
    let (form, last) = (article.form(ofParagraph: index), article.form(ofParagraph: index - 1))
    guard form.quoteDepth == last.quoteDepth else { return false }
    return form.kind == .item && last.kind == .item || form.kind == .caption && last.kind == .picture
  }

  /// Where the words end before an empty line, and where they go on behind it; nil at the ends of the text.
  func words(around index: Int) -> (end: Int, start: Int)? {
    guard index > 0, index + 1 < lines.count, case .text(let before) = lines[index - 1],
      case .text(let behind) = lines[index + 1]
    else { return nil }
    // The last word of the line before is in the quote, and so is the first of the line behind.
    return (before.range.upperBound - 1, behind.range.lowerBound)
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
      if case .text(let line) = lines[index] { return line.range.lowerBound }
      index -= 1
    }
    return -1
  }
}
