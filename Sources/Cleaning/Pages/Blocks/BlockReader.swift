import Articles
import ForeignText
import Language

/// Cuts a page into blocks of text, as a browser would set it in lines and paragraphs.
struct BlockReader {
  let tree: MarkupTree
  /// Whether all of the markup is the article, so that its line breaks and pictures are too.
  private let isWhole: Bool
  private var blocks: [PageBlock] = []
  var open: [Open] = []
  var line = BlockLine()
  /// The link that is open, and where its words begin in the line.
  var link: (target: String, start: Int)?

  /// An element whose end is still to come.
  struct Open {
    let node: Int
    let element: MarkupElement
    let end: Int
    /// Why what is inside is no part of the article; nil when it is one.
    let omission: Omission?
    /// What the blocks inside are.
    var kind: PageBlock.Kind
    /// The number of the last item, in a list that counts.
    var number: Int?
    /// From one item to the next.
    var step = 1
    /// How the words inside are set off, and where they begin in the line.
    var style: (kind: TextStyle.Kind, start: Int)?
    /// The columns of a row that are taken.
    var columns = 0
    /// How many of them are parted from those before.
    var bars = 0
    /// The rows of a table, and what cells take of those that follow.
    var spans = CellSpans()
    /// How wide the mark of an item is whose first paragraph was read.
    var markWidth: Int?
    /// What stands behind the words inside.
    var sign = ""
  }

  /// Where the row ends whose cells hold no more than a line each.
  private var flatRowEnd = 0
  /// Where the row ends whose cells hold nothing but words.
  private var wordRowEnd = 0
  /// How many cells were set for those that take several columns or rows.
  private var filledCells = 0
  /// Where the element ends whose line ends are breaks.
  private var brokenEnd = 0

  /// The blocks of a page, in order; those that are no part of the content carry an omission.
  static func blocks(of tree: MarkupTree, content: ContentFinder.Content) -> [PageBlock] {
    var reader = BlockReader(tree: tree, isWhole: content.isWhole)
    reader.read(content)
    if content.isWhole { PageBlock.joinVerse(&reader.blocks) }
    return reader.blocks
  }

  private init(tree: MarkupTree, isWhole: Bool) {
    self.tree = tree
    self.isWhole = isWhole
  }

  private mutating func read(_ content: ContentFinder.Content) {
    let roots = Set(content.roots)
    var node = 0
    while node < tree.nodes.count {
      while let last = open.last, last.end <= node { close() }
      let element = tree.element(node)
      if element == .text {
        append(node)
        node += 1
        continue
      }
      if element.isOpaque || content.omissions[node] == .hidden || isSign(node, element) {
        if isWhole, element.isOpaque, content.omissions[node] == nil { appendMedium(node) }
        node = tree.end(node)
        continue
      }
      if element == .time, let clock = LiveTime.clock(ofAgo: node, in: tree) {
        append(clock)
        node = tree.end(node)
        continue
      }
      if content.omissions[node] == nil, let text = raisedText(node, element) {
        append(text)
        node = tree.end(node)
        continue
      }
      var omission = open.last.map(\.omission) ?? .outside
      if roots.contains(node) { omission = nil }
      if omission == nil { omission = content.omissions[node] }
      enter(node, element, omission)
      node += 1
    }
    while !open.isEmpty { close() }
  }

  private mutating func enter(_ node: Int, _ element: MarkupElement, _ omission: Omission?) {
    if isLineOfCode(element, omission) {
      if let last = line.scalars.last, last != "\n" { line.append([10], keepsLines: true) }
    } else if node < flatRowEnd, element.isBlock, omission == open.last?.omission {
      line.takeSpace()
    } else if Self.breaksLine(element) || omission != open.last?.omission {
      flush()
    }
    switch element {
    case .hr: if isWhole, omission == nil { blocks.append(.rule(node)) }
    case .br: if node < flatRowEnd { line.takeSpace() } else { takeBreak() }
    case .tr:
      let isFlat = FlatRow.isFlat(node, in: tree)
      if isFlat { flatRowEnd = tree.end(node) }
      if isFlat || FlatRow.holdsWords(node, in: tree) { wordRowEnd = tree.end(node) }
      if let table = open.lastIndex(where: { $0.element == .table }) { open[table].spans.beginRow() }
    case .thead, .tbody, .tfoot:
      if let table = open.lastIndex(where: { $0.element == .table }) { open[table].spans.endRows() }
    case .img, .image:
      if let alt = tree.value(.alt, of: node), Self.isSign(alt) {
        append(alt)
      } else if isWhole {
        appendMedium(node)
      }
    case .td, .th:
      if let row = open.lastIndex(where: { $0.element == .tr }) { beginCell(node, row) }
    case .meta:
      if let clock = LiveTime.clock(ofPost: node, in: tree) {
        append(clock)
        flush()
      }
    case .a:
      flushLink()
      if let target = tree.value(.href, of: node), !target.isEmpty {
        link = (target, line.scalars.count)
      }
    default: break
    }
    if Self.keepsLineEnds(node, in: tree) { brokenEnd = max(brokenEnd, tree.end(node)) }
    let step = element == .ol && tree.bytes(.reversed, of: node) != nil ? -1 : 1
    let number = element == .ol ? firstNumber(of: node, step) - step : nil
    let kind = kind(of: node, element)
    let signs = signs(of: node, element)
    if let signs { line.append(signBefore: signs.before) }
    open.append(
      Open(
        node: node, element: element, end: tree.end(node), omission: omission, kind: kind, number: number, step: step,
        style: Self.style(element).map { ($0, line.scalars.count) }, sign: signs?.behind ?? ""))
  }

  /// Sets a cell of a row below the head of its column.
  private mutating func beginCell(_ node: Int, _ row: Int) {
    var column = open[row].columns
    var width = 1
    if node < wordRowEnd, let table = open.lastIndex(where: { $0.element == .table }), table < row {
      (column, width) = open[table].spans.place(
        after: column, width: number(.colspan, of: node) ?? 1, height: number(.rowspan, of: node) ?? 1)
    }
    // Few pages have so many; a page that is written for it has no end of them.
    let missing = column - open[row].bars
    if missing > 1 {
      filledCells += missing - 1
      if filledCells > CellSpans.mostFilled { column = open[row].bars + 1 }
    }
    while open[row].bars < column {
      line.appendCell()
      open[row].bars += 1
    }
    open[row].columns = column + width
  }

  /// Whether an element is a line of the code that is open.
  private func isLineOfCode(_ element: MarkupElement, _ omission: Omission?) -> Bool {
    element == .div && open.last?.kind == .preformatted && omission == open.last?.omission
  }

  /// What blocks inside an element are.
  mutating func kind(of node: Int, _ element: MarkupElement) -> PageBlock.Kind {
    let outer = open.last?.kind ?? .paragraph
    if let level = element.headingLevel { return .heading(level: level) }
    switch element {
    case .li, .dd:
      guard let list = open.lastIndex(where: { [.ol, .ul, .menu, .dir].contains($0.element) }) else {
        return .item(number: nil)
      }
      if let last = open[list].number { open[list].number = number(.value, of: node) ?? last + open[list].step }
      return .item(number: open[list].number)
    case .blockquote: return .quotation
    case .pre, .listing, .xmp: return .preformatted
    case .tr: return .row
    case .figcaption, .caption: return .caption
    case .table: return .paragraph
    case .div, .p: return isCode(node) ? .preformatted : outer
    default: return outer
    }
  }

  private mutating func close() {
    let element = open.removeLast()
    if !element.sign.isEmpty, !line.scalars.isEmpty { line.append(signBehind: element.sign) }
    if element.element == .a { flushLink() }
    if let style = element.style { line.close(style.kind, from: style.start) }
    if isLineOfCode(element.element, element.omission) { return }
    if element.node < flatRowEnd, element.end <= flatRowEnd, element.element != .tr,
      element.omission == open.last?.omission
    {
      if element.element.isBlock { line.takeSpace() }
      return
    }
    if Self.breaksLine(element.element) || element.omission != open.last?.omission { flush(element) }
  }

  mutating func append(_ node: Int) {
    let keepsLines = open.last?.kind == .preformatted
    guard node < brokenEnd, !keepsLines else { return line.append(tree.text(node), keepsLines: keepsLines) }
    for (index, part) in tree.text(node).split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { takeBreak() }
      line.append(part, keepsLines: false)
    }
  }

  static let whiteSpace = Array("white-space:pre".utf8)
  static let wrapped = Array("white-space:pre-".utf8)

  mutating func append(_ text: String) { line.append(Array(text.utf8)[...], keepsLines: false) }

  /// A line break ends the paragraph when another follows or a sentence has ended.
  private mutating func takeBreak() {
    guard open.last?.kind != .preformatted, !open.contains(where: { $0.element == .code }) else {
      return line.append([10], keepsLines: true)
    }
    line.takeBreak()
    if line.breaks > 1 || line.endsSentence && !isWhole { flush() }
  }

  /// Sets words for a picture, a film, a recording or a page, as a link to it; none for what shows nothing.
  private mutating func appendMedium(_ node: Int) {
    guard let medium = EmbeddedMedium(node, in: tree) else { return }
    if !line.scalars.isEmpty { line.takeSpace() }
    let start = line.scalars.count
    append("[\(medium.medium.rawValue)\(medium.name.isEmpty ? "" : ": \(medium.name)")]")
    line.close(link: medium.target, from: start, medium: medium.medium)
    line.takeSpace()
  }

  private mutating func flushLink() {
    guard let link else { return }
    line.close(link: link.target, from: link.start)
    self.link = nil
  }

  private mutating func flush(_ closed: Open? = nil) {
    guard let inner = closed ?? open.last else { return }
    // A link around several blocks goes on in the next.
    let continued = link
    flushLink()
    for place in open.indices {
      guard let style = open[place].style else { continue }
      line.close(style.kind, from: style.start)
      open[place].style = (style.kind, 0)
    }
    // Only where there is text, as there may be many elements.
    let around = line.scalars.isEmpty ? [] : open + (closed.map { [$0] } ?? [])
    let lists = around.count { Self.isList($0.element) && $0.omission == nil }
    if var block = line.block(
      kind: inner.kind, omission: inner.omission, container: inner.node, level: max(0, lists - 1), keepsBreaks: isWhole)
    {
      block.holder = holder(inner)
      block.listDepth = max(lists, block.isItem ? 1 : 0)
      block.quoteDepth = around.count { $0.element == .blockquote && $0.omission == nil }
      // Only the first paragraph of an item has its mark; the others stand below its words.
      if case .item(let number) = block.kind {
        for index in open.indices where open[index].kind == block.kind {
          open[index].kind = .paragraph
          open[index].markWidth = number.map { "\($0). ".count } ?? 2
        }
      } else if block.kind == .paragraph, let item = open.last(where: { $0.element == .li }), isLine(item.node),
        inner.node == item.node || tree.parent(inner.node) == item.node
      {
        block.indentation = item.markWidth ?? 0
      }
      blocks.append(block)
    }
    line = BlockLine()
    link = continued.map { ($0.target, 0) }
  }

  /// Items that hold more are there to set the page.
  static let mostInItem = 4
}
