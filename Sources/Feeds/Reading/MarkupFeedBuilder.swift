/// Builds a feed from a document of XML: RSS, RDF and Atom alike, as their elements mean the same wherever they stand.
final class MarkupFeedBuilder: XMLHandler {
  /// An element that has begun.
  private struct Frame {
    let element: FeedElement?
    let start: XMLElement
    let base: String?
    let language: String?
    var text: [UInt8] = []
  }

  /// What the document turned out to be.
  private(set) var format: FeedFormat?
  /// The name of the outermost element.
  private(set) var root: String?
  /// The items that are whole, or as whole as they came.
  private(set) var items: [FeedItem] = []
  /// What was wrong with what elements say.
  private(set) var problems: [FeedProblem] = []
  private(set) var isDone = false

  private let limits: FeedLimits
  /// The address of the feed, or of its page where that is not known.
  private var base: String?
  private var frames: [Frame] = []
  /// The feed, and what lies within it: an item, a source, an image.
  private var drafts: [(draft: EntryDraft, element: FeedElement)] = [(EntryDraft(), .feed)]
  private var capture: TextCapture?
  /// A channel or feed was found.
  private var isFeed = false

  init(address: String?, limits: FeedLimits) {
    base = address
    self.limits = limits
  }

  /// The feed, as far as the document went; nil when the document is something else.
  func feed() -> Feed? {
    while !frames.isEmpty { end() }
    guard isFeed || !items.isEmpty else { return nil }
    let draft = drafts[0].draft
    let item = draft.item
    return Feed(
      format: format ?? .rss, title: item.title, titleText: item.titleText, link: item.link, ownLink: draft.ownLink,
      identifier: item.identifier, description: draft.subtitle ?? item.summary, language: item.language,
      authors: item.authors, published: item.published, updated: item.updated, items: items, problems: problems)
  }

  // MARK: Events

  func start(_ element: XMLElement) {
    if root == nil { root = element.name }
    let meaning = FeedElement(element)
    // An item within an item, or a text that an item stands in, was never ended.
    if meaning == .item, drafts.contains(where: { $0.element == .item }), !isInMarkup(element) {
      while drafts.count > 1 || capture != nil { end() }
    }
    let parent = frames.last
    let isInText = capture != nil
    let base = Address.base(
      element.attribute("xml", "base") ?? (isInText ? nil : element.attribute("base")),
      within: parent?.base ?? self.base)
    let language = element.attribute("xml", "lang") ?? parent?.language ?? drafts[0].draft.item.language
    frames.append(
      Frame(element: isInText ? nil : meaning, start: element, base: base, language: language?.nonEmpty))
    if isInText {
      capture?.start(element)
    } else if let meaning {
      begin(meaning, element)
    }
  }

  func end() {
    guard let frame = frames.last else { return }
    if let capture, frames.count > capture.depth {
      self.capture?.end()
    } else if let element = frame.element {
      finish(element, frame)
    }
    frames.removeLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != nil {
      capture?.append(bytes)
    } else if !frames.isEmpty, frames[frames.count - 1].element != nil {
      frames[frames.count - 1].text += bytes
    }
  }

  /// The element stands in XHTML, where it may have any name.
  private func isInMarkup(_ element: XMLElement) -> Bool {
    capture != nil && element.namespace == "http://www.w3.org/1999/xhtml"
  }

  // MARK: Beginnings

  private func begin(_ meaning: FeedElement, _ element: XMLElement) {
    if let kind = meaning.defaultKind {
      beginText(meaning, element, kind)
      return
    }
    switch meaning {
    case .rss:
      isFeed = true
      format = format ?? .rss(version: element.attribute("version")?.trimmed(\.isWhitespace))
    case .rdf: if element.name == "RDF" { format = format ?? nil }
    case .feed:
      isFeed = true
      format = format ?? .atom(namespace: element.namespace, version: element.attribute("version"))
    case .channel:
      isFeed = true
      format = format ?? Self.rdfFormat(element)
      if let about = element.attribute("rdf", "about") { edit { $0.item.identifier = $0.item.identifier ?? about } }
    case .item:
      format = format ?? Self.rdfFormat(element)
      var draft = EntryDraft()
      draft.item.identifier = element.attribute("rdf", "about").map(HarmlessText.line)?.nonEmpty
      draft.item.base = frames.last?.base
      draft.item.language = frames.last?.language
      drafts.append((draft, .item))
    case .source, .aside: drafts.append((EntryDraft(), meaning))
    case .author: edit { $0.item.authors.append(FeedPerson()) }
    case .contributor, .contributorName: edit { $0.item.contributors.append(FeedPerson()) }
    case .link: beginLink(element)
    case .enclosure, .mediaContent: beginEnclosure(element, meaning)
    case .identifier:
      let isAddress = element.attribute("ispermalink").map { $0.lowercased() == "true" } ?? true
      edit { $0.isIdentifierAddress = isAddress }
    default: break
    }
    if frames.count == 1, let language = frames.last?.language {
      edit { $0.item.language = $0.item.language ?? language }
    }
  }

  private static func rdfFormat(_ element: XMLElement) -> FeedFormat? {
    switch element.namespace?.lowercased() {
    case "http://purl.org/rss/1.0/": .rss10
    case "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/": .rss090
    default: nil
    }
  }

  private func beginText(_ meaning: FeedElement, _ element: XMLElement, _ kind: FeedText.Kind) {
    var meaning = meaning
    var kind = kind
    let draft = drafts[drafts.count - 1].draft
    // A second description is a content, unless there is one.
    let isSummary = meaning == .description || meaning == .summary
    if isSummary, drafts.count > 1, draft.item.summary != nil, !draft.hasContent {
      meaning = .content
      kind = .plain
    }
    if meaning == .content || meaning == .encodedContent { edit { $0.hasContent = true } }
    let type = element.attribute("type")?.trimmed(\.isWhitespace).lowercased()
    if let type, !type.isEmpty { kind = FeedText.Kind(type: type) }
    var isBase64 = element.attribute("mode") == "base64"
    if case .other(let type) = kind, !type.hasPrefix("text/"), !type.hasSuffix("+xml"), !type.hasSuffix("/xml") {
      isBase64 = isBase64 || type.contains("/")
    }
    let frame = frames[frames.count - 1]
    capture = TextCapture(
      meaning, kind: kind, depth: frames.count, language: frame.language, base: frame.base, isBase64: isBase64,
      source: element.attribute("src").map { Address.resolved(HarmlessText.line($0), against: frame.base) })
  }

  private func beginLink(_ element: XMLElement) {
    guard let reference = element.attribute("href") ?? element.attribute("url") ?? element.attribute("uri") else {
      return
    }
    let address = resolved(reference)
    let relation = element.attribute("rel")?.lowercased() ?? "alternate"
    let type = element.attribute("type")?.lowercased()
    switch relation {
    case "alternate":
      if type == nil || type == "text/html" || type == "html" || type == "application/xhtml+xml" || type == "xhtml" {
        edit { $0.item.link = address }
      }
    case "self": edit { $0.ownLink = $0.ownLink ?? address }
    case "enclosure": beginEnclosure(element, .enclosure)
    default: break
    }
  }

  private func beginEnclosure(_ element: XMLElement, _ meaning: FeedElement) {
    guard let reference = element.attribute("url") ?? element.attribute("href") ?? element.attribute("uri"),
      !reference.isEmpty
    else { return }
    let enclosure = FeedEnclosure(
      address: resolved(reference), type: element.attribute("type").map(HarmlessText.line)?.nonEmpty,
      length: (element.attribute("length") ?? element.attribute("filesize")).flatMap { Int($0) },
      title: element.attribute("title").map(HarmlessText.line)?.nonEmpty)
    edit { draft in
      guard !draft.item.enclosures.contains(where: { $0.address == enclosure.address }) else { return }
      draft.item.enclosures.append(enclosure)
    }
  }

  // MARK: Ends

  private func finish(_ element: FeedElement, _ frame: Frame) {
    if let capture {
      self.capture = nil
      take(capture.text(in: format), of: capture.element)
      return
    }
    switch element {
    case .item: finishItem()
    case .source, .aside: if drafts.count > 1 { drafts.removeLast() }
    default:
      let text = HarmlessText.line(WesternText.mended(String(decoding: frame.text, as: UTF8.self)))
      take(text, of: element, frame)
    }
  }

  private func finishItem() {
    guard drafts.count > 1, let last = drafts.popLast() else { return }
    var item = last.draft.item
    item.authors.removeAll(where: \.isEmpty)
    item.contributors.removeAll(where: \.isEmpty)
    guard items.count < limits.items else {
      problems.append(.cut(.items))
      isDone = true
      return
    }
    items.append(item)
  }

  private func take(_ text: FeedText, of element: FeedElement) {
    let depth = frames.count
    let isFeed = drafts.count == 1
    edit { draft in
      switch element {
      case .title, .mediaTitle: draft.take(title: text, of: element, depth: depth)
      case .subtitle: if isFeed, !text.value.isEmpty { draft.subtitle = text }
      case .description, .abstract, .summary:
        guard !text.value.isEmpty || draft.item.summary == nil else { return }
        if isFeed, element != .summary {
          draft.subtitle = text
        } else if draft.takes(element, depth: depth) {
          draft.item.summary = text
        }
      case .content, .encodedContent, .markupBody:
        guard !text.value.isEmpty || text.source != nil else { return }
        draft.item.contents.append(text)
        if text.kind == .plain || text.isMarkup, draft.item.summary == nil { draft.item.summary = text }
      default: break
      }
    }
  }

  private func take(_ text: String, of element: FeedElement, _ frame: Frame) {
    let depth = frames.count
    switch element {
    case .author, .contributorName, .contributor: takePerson(text, element)
    case .name, .email, .page: takePart(text, element)
    case .published, .updated, .created: takeTime(text, element, depth)
    case .identifier: takeIdentifier(text, depth)
    case .category, .itunesCategory, .mediaCategory, .keywords: takeCategory(text, element, frame)
    case .language:
      if !text.isEmpty { edit { $0.item.language = text } }
    case .originalLink:
      if !text.isEmpty { edit { $0.item.originalLink = text } }
    case .link:
      guard !text.isEmpty, frame.start.attribute("href") == nil else { return }
      let address = resolved(text)
      edit { $0.item.link = address }
      if drafts.count == 1, base == nil, Address.isWeb(address) { base = address }
    default: break
    }
  }

  private func takePerson(_ text: String, _ element: FeedElement) {
    guard !text.isEmpty else { return }
    let list = element == .author ? \EntryDraft.item.authors : \EntryDraft.item.contributors
    edit { draft in
      guard let last = draft[keyPath: list].indices.last, draft[keyPath: list][last].isEmpty else { return }
      let person = FeedPerson(written: text)
      draft[keyPath: list][last] = person
    }
  }

  /// Takes a part of the innermost person that is open.
  private func takePart(_ text: String, _ part: FeedElement) {
    guard !text.isEmpty, let owner = frames.dropLast().last(where: { $0.element?.isPerson == true })?.element,
      owner != .bystander
    else { return }
    let value = part == .page ? resolved(text) : text
    let list = owner == .author ? \EntryDraft.item.authors : \EntryDraft.item.contributors
    edit { draft in
      guard let last = draft[keyPath: list].indices.last else { return }
      switch part {
      case .name: draft[keyPath: list][last].name = value
      case .email: draft[keyPath: list][last].email = value
      default: draft[keyPath: list][last].page = value
      }
    }
  }

  private func takeTime(_ text: String, _ element: FeedElement, _ depth: Int) {
    guard !text.isEmpty else { return }
    guard let time = FeedTime(text) else {
      if problems.count < limits.problems { problems.append(.unreadableDate(String(text.prefix(80)))) }
      return
    }
    edit { draft in
      guard draft.takes(element, depth: depth) else { return }
      switch element {
      case .published: draft.item.published = time
      case .updated: draft.item.updated = time
      default: draft.item.created = time
      }
    }
  }

  private func takeIdentifier(_ text: String, _ depth: Int) {
    guard !text.isEmpty else { return }
    let address = text.contains("/") ? resolved(text) : text
    edit { draft in
      guard draft.takes(.identifier, depth: depth) else { return }
      draft.item.identifier = draft.isIdentifierAddress ? address : text
      if draft.isIdentifierAddress, draft.item.link == nil, Address.isWeb(address) { draft.item.link = address }
    }
  }

  private func takeCategory(_ text: String, _ element: FeedElement, _ frame: Frame) {
    let start = frame.start
    func attribute(_ name: String) -> String? { start.attribute(name).map(HarmlessText.line)?.nonEmpty }
    edit { draft in
      switch element {
      case .keywords:
        for word in text.split(separator: ",") {
          draft.take(FeedCategory(term: HarmlessText.line(word).nonEmpty))
        }
      case .itunesCategory: draft.take(FeedCategory(term: attribute("text")))
      default:
        draft.take(
          FeedCategory(
            term: attribute("term") ?? text.nonEmpty, scheme: attribute("scheme") ?? attribute("domain"),
            label: attribute("label")))
      }
    }
  }

  // MARK: Places

  private func edit(_ change: (inout EntryDraft) -> Void) { change(&drafts[drafts.count - 1].draft) }

  private func resolved(_ reference: String) -> String {
    Address.resolved(HarmlessText.line(reference), against: frames.last?.base ?? base)
  }
}

extension FeedElement {
  /// The element is a person, or one who is left out.
  fileprivate var isPerson: Bool {
    switch self {
    case .author, .contributor, .bystander: true
    default: false
    }
  }
}
