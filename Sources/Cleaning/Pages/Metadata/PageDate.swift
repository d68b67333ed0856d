import Articles
import ForeignText

/// The day on which a page was published, as its markup and its text give it.
struct PageDate {
  private let tree: MarkupTree
  private let hints: PageHints
  private let statement: PageStatement
  private let content: ContentFinder.Content
  private let blocks: [PageBlock]
  private let order: DayOrder
  /// The first block of the body.
  private let start: Int

  init(
    _ tree: MarkupTree, _ hints: PageHints, _ statement: PageStatement, _ content: ContentFinder.Content,
    _ blocks: [PageBlock]
  ) {
    self.tree = tree
    self.hints = hints
    self.statement = statement
    self.content = content
    self.blocks = blocks
    let start = blocks.firstIndex { $0.isBody && $0.isProse } ?? blocks.firstIndex(where: \.isBody) ?? 0
    self.start = start
    order = DayOrder(
      tags: statement.languages, address: statement.address.base,
      text: blocks[max(0, start - Self.reach)..<min(blocks.count, start + 2)].filter { !$0.isBody }
        .map { String(scalars: $0.scalars) }.joined(separator: " "))
  }

  /// So many blocks above the start of the body may hold the date.
  private static let reach = 12
  /// So many times are looked at.
  private static let mostTimes = 200
  /// So many nodes before a time may say what it is of.
  private static let nearness = 12
  /// A line with a date has no more letters.
  private static let longestLine = 160

  /// The element that shows the headline; nil where none does.
  private func heading() -> Int? {
    let end = blocks.isEmpty ? tree.nodes.count : blocks[start].container
    return tree.indices.prefix(end + 1).last { node in
      guard let level = tree.element(node).headingLevel, level <= 2 else { return false }
      let text = tree.foldedText(of: node)
      return level == 1 || statement.title.map { TextLikeness.likeness(of: $0, to: text) > 0.75 } ?? false
    }
  }

  /// From the most trustworthy statement to the least; nil when there is none.
  func day() -> CalendarDay? {
    if let day = stated() ?? marked() { return day }
    let heading = heading()
    return header(heading) ?? inside() ?? above(heading) ?? changed(heading) ?? beside() ?? inAddress() ?? counted()
  }

  /// The day in a value: ISO 8601, with hyphens or without, in words, or seconds or milliseconds since 1970.
  static func day(in text: String, order: DayOrder = .monthFirst) -> CalendarDay? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if digits.count == text.count, digits.count == 10 || digits.count == 13, let number = Int(digits) {
      return CalendarDay(secondsSince1970: Int64(digits.count == 13 ? number / 1000 : number))
    }
    if digits.count == 14, let day = day(in: String(digits.prefix(8)), order: order) { return day }
    if let day = CalendarDay(text) { return day.isPlaceholder ? nil : ForeignCalendar.day(day) }
    let line = DateLine(text, order: order)
    return (line.published ?? line.days.first?.day).flatMap { $0.isPlaceholder ? nil : $0 }
  }

  private func day(_ text: String?) -> CalendarDay? { text.flatMap { Self.day(in: $0, order: order) } }

  /// What the head of the page says.
  private func stated() -> CalendarDay? {
    let meta = statement.meta
    let stated = [
      statement.linked?.published, meta.first("article:published_time", "article:published", "og:published_time"),
      meta.first("datepublished", "parsely:pub-date", "sailthru:date"),
      meta.first("dc:date:issued", "dcterms:issued", "dcterms:created", "dcterms:date", "dc:date", "dc:issued"),
      meta.first(
        "pubdate", "publishdate", "publish-date", "publication_date", "publication-date", "publish_date", "pub_date",
        "article_date_original", "originalpublicationdate", "date", "date:published", "datecreated", "displaydate",
        "creation_date", "og:article:published_time", "article:created", "article:published_at", "article:date",
        "created", "published_at", "timestamp"),
    ]
    return stated.lazy.compactMap { day($0) }.first
      ?? meta.values(whereName: Self.saysPublication).lazy
      .compactMap { day($0) }.first
  }

  /// What the names of fields hold, without marks, that say when something was published.
  private static let publication = [
    "publishtime", "publishedtime", "publishdate", "publisheddate", "publicationdate", "publicationtime", "pubdate",
    "pubtime", "datepublished", "datepublication", "firstpublished", "releasedate", "issuedate", "onlinedate",
    "displaydate", "citationdate", "createddate", "creationdate",
  ]

  private static func saysPublication(_ name: String) -> Bool {
    // Few names of fields speak of dates at all.
    guard isDateLike(Array(name.utf8)) else { return false }
    let letters = name.filter(\.isLetter)
    return publication.contains(where: letters.contains)
  }

  /// Whether a name has `pub`, `dat` or `iss` in it.
  private static func isDateLike(_ name: [UInt8]) -> Bool {
    guard name.count > 2 else { return false }
    return (0..<name.count - 2).contains { index in
      switch (name[index], name[index + 1], name[index + 2]) {
      case (UInt8(ascii: "p"), UInt8(ascii: "u"), UInt8(ascii: "b")),
        (UInt8(ascii: "d"), UInt8(ascii: "a"), UInt8(ascii: "t")),
        (UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "s")):
        true
      default: false
      }
    }
  }

  /// The elements that are marked as the date of publication.
  private func marked() -> CalendarDay? {
    tree.indices.lazy.filter { node in
      guard tree.element(node) != .text else { return false }
      let names = [tree.value(.itemprop, of: node), tree.value(.property, of: node)].compactMap { $0?.lowercased() }
      return names.contains { name in ["datepublished", "dc:date", "datecreated"].contains { name.contains($0) } }
    }.filter { !isBeside($0) }.compactMap { value(of: $0) }.first
  }

  private func value(of node: Int) -> CalendarDay? {
    day(tree.value(.datetime, of: node)) ?? day(tree.value(.content, of: node)) ?? day(tree.foldedText(of: node))
  }

  /// What stands between the headline and the body: first what is labelled as published, then what has no label.
  private func header(_ heading: Int?) -> CalendarDay? {
    let end = blocks.isEmpty ? 0 : blocks[start].container
    let first = heading ?? content.roots.first ?? 0
    let nodes = times(in: first..<max(end + 1, first + 1))
    let lines = lines(in: headerBlocks(heading))
    return nodes.first { $0.label == .publication }?.day ?? lines.first { $0.label == .publication }?.day
      ?? named(in: first..<max(end + 1, first + 1)) ?? nodes.first { $0.label == .none }?.day
      ?? lines.first { $0.label == .none }?.day
  }

  /// The day in the first element whose name says that it is that of publication.
  private func named(in nodes: Range<Int>) -> CalendarDay? {
    nodes.lazy.filter { node in
      guard tree.element(node) != .text,
        !hints[node].isDisjoint(with: [.credit, .byline]) || tree.element(node) == .abbr,
        let names = tree.value(.class, of: node)
      else { return false }
      // What is shown as long ago has the day in its title.
      let isTitled = tree.element(node) == .abbr && tree.bytes(.title, of: node) != nil
      return (isTitled || DateLine.label(in: names.split { !$0.isLetter }.joined(separator: " ")) == .publication)
        && !isBeside(node)
    }.prefix(Self.mostTimes).compactMap { node -> CalendarDay? in
      if let day = tree.value(.title, of: node).flatMap({ CalendarDay($0) }) { return day }
      let text = tree.foldedText(of: node)
      guard text.utf8.count < Self.longestLine else { return nil }
      return DateLine(text, order: order).days.first { $0.label != .change }?.day
    }.first { !$0.isPlaceholder }
  }

  /// The blocks from the headline to the start of the body and right behind that.
  private func headerBlocks(_ heading: Int?) -> Range<Int> {
    let first = heading.flatMap { heading in blocks[..<start].firstIndex { $0.container >= heading } } ?? start
    return max(first, start - Self.reach)..<min(blocks.count, start + 3)
  }

  /// The first time within the article.
  private func inside() -> CalendarDay? {
    let nodes = content.roots.flatMap { times(in: $0..<tree.end($0)) }
    return nodes.first { $0.label == .publication }?.day ?? nodes.first { $0.label == .none }?.day
      ?? lines(in: start..<min(blocks.count, start + Self.reach)).first { $0.label != .change }?.day
  }

  /// What stands above the headline.
  private func above(_ heading: Int?) -> CalendarDay? {
    let end = heading ?? content.roots.first ?? 0
    if let time = times(in: 0..<end).last(where: { $0.label != .change })?.day { return time }
    let first = headerBlocks(heading).lowerBound
    return lines(in: max(0, first - Self.reach)..<first)
      .last { $0.label != .change }?.day
  }

  /// A day of a change, which is better than none.
  private func changed(_ heading: Int?) -> CalendarDay? {
    let end = content.roots.map { tree.end($0) }.max() ?? 0
    return times(in: 0..<end).last?.day ?? lines(in: headerBlocks(heading)).first?.day
      ?? day(
        statement.meta.first("article:modified_time", "og:updated_time", "datemodified", "lastmod"))
  }

  /// The last time anywhere else but beside the article.
  private func beside() -> CalendarDay? { times(in: tree.indices).first?.day }

  /// The day in the path of the page's address: `/2019/01/09/`, `/20190109/`.
  private func inAddress() -> CalendarDay? {
    guard let address = statement.address.canonical ?? statement.address.base,
      let start = address.firstRange(of: "://")?.upperBound
    else { return nil }
    let parts = address[start...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst()
      .map { $0.split { $0 == "-" || $0 == "_" || $0 == "." }.map(String.init) }.flatMap(\.self)
    for index in parts.indices {
      let part = parts[index]
      if part.count == 8, let number = Int(part), (1990...2100).contains(number / 10_000),
        let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      {
        return day
      }
      guard part.count == 4, let year = Int(part), (1990...2100).contains(year), index + 2 < parts.count else {
        continue
      }
      let month = parts[index + 1].count <= 2 ? Int(parts[index + 1]) : MonthNames.number(parts[index + 1].lowercased())
      if let month, parts[index + 2].count <= 2, let number = Int(parts[index + 2]),
        let day = CalendarDay(year: year, month: month, day: number)
      {
        return day
      }
    }
    return nil
  }

  /// The day in seconds since 1970 that programs leave in the article's elements for their scripts.
  private func counted() -> CalendarDay? {
    let end = content.roots.map { tree.end($0) }.max() ?? tree.nodes.count
    return (0..<end).lazy.compactMap { node in
      [MarkupAttribute.dataTimestamp, .dataTime, .dataDate, .dataPublished].lazy.compactMap { tree.value($0, of: node) }
        .first.flatMap { isBeside(node) ? nil : day($0) }
    }.first
  }

  private typealias Found = (day: CalendarDay, label: DateLine.Label)

  /// The days in lines that are no part of the body, and in those of it that say what a day is of.
  private func lines(in range: Range<Int>) -> [Found] {
    blocks[range].filter { $0.scalars.count < Self.longestLine && !isBeside($0.container) }.flatMap { block in
      DateLine(String(scalars: block.scalars), order: order).days.filter { found in
        !found.day.isPlaceholder && (!block.isBody || found.label != .none && !block.isProse)
      }
    }
  }

  /// The `time` elements among some nodes that are said of the article.
  private func times(in nodes: Range<Int>) -> [Found] {
    nodes.lazy.filter { tree.element($0) == .time }.prefix(Self.mostTimes).filter { !isBeside($0) }.compactMap { node in
      value(of: node).map { ($0, label(of: node)) }
    }
  }

  /// What a time is of, by its names and the words before it in its line.
  private func label(of node: Int) -> DateLine.Label {
    let names = [MarkupAttribute.itemprop, .class, .id].compactMap { tree.value($0, of: node) }.joined(separator: " ")
    var line = tree.parent(node)
    while line > 0, !tree.element(line).isBlock { line = tree.parent(line) }
    var before: [UInt8] = []
    var index = max(line + 1, node - Self.nearness)
    while index < node {
      if tree.element(index) == .time {
        before = []
        index = tree.end(index)
        continue
      }
      if tree.element(index) == .text { before += tree.text(index) }
      index += 1
    }
    let near = DateLine.label(in: String(decoding: before.suffix(60), as: UTF8.self))
    if near != .none { return near }
    return DateLine.label(in: names.split { !$0.isLetter }.joined(separator: " "))
  }

  /// Whether a node stands in what is beside the article: comments, related articles, the page's foot.
  private func isBeside(_ node: Int) -> Bool {
    var ancestor = node
    while ancestor > 0 {
      switch tree.element(ancestor) {
      case .aside, .footer, .nav: return true
      case .header: if isOfSite(ancestor) { return true }
      case .a:
        if (ancestor..<tree.end(ancestor)).contains(where: { tree.element($0).headingLevel != nil }) { return true }
      default: break
      }
      let names = hints[ancestor]
      if names.contains(.comments) || names.contains(.related) { return true }
      ancestor = tree.parent(ancestor)
    }
    return false
  }

  /// Whether a header is that of the site, where the clock stands: in no article, and without a heading.
  private func isOfSite(_ header: Int) -> Bool {
    if (header..<tree.end(header)).contains(where: { tree.element($0).headingLevel != nil }) { return false }
    var ancestor = tree.parent(header)
    while ancestor > 0 {
      if tree.element(ancestor) == .article || tree.element(ancestor) == .main { return false }
      ancestor = tree.parent(ancestor)
    }
    return true
  }
}
