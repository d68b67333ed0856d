import ForeignText

/// Builds a feed from a document of XML: RSS, RDF and Atom alike, as their elements mean the same wherever they stand.
final class MarkupFeedBuilder: XMLHandler {
  /// An element that has begun.
  struct Frame {
    let element: FeedElement?
    let start: XMLElement
    let base: String?
    let language: String?
    var text: [UInt8] = []
  }

  /// What the document turned out to be.
  var format: FeedFormat?
  /// The name of the outermost element.
  private(set) var root: String?
  /// The items that are whole, or as whole as they came.
  private(set) var items: [FeedItem] = []
  /// What was wrong with what elements say.
  var problems: [FeedProblem] = []
  /// How long the feed says that it holds.
  var holding = FeedHolding()
  private(set) var isDone = false

  let limits: FeedLimits
  /// The address of the feed, or of its page where that is not known.
  var base: String?
  var frames: [Frame] = []
  /// The feed, and what lies within it: an item, a source, an image.
  var drafts: [(draft: EntryDraft, element: FeedElement)] = [(EntryDraft(), .feed)]
  var capture: TextCapture?
  /// A channel or feed was found.
  var isFeed = false

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
      authors: FeedPerson.each(item.authors), published: item.published, updated: item.updated,
      timeToLive: holding.duration, items: items,
      problems: problems)
  }

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
      let text = HarmlessText.line(Mojibake.mended(String(decoding: frame.text, as: UTF8.self)))
      take(text, of: element, frame)
    }
  }

  private func finishItem() {
    guard drafts.count > 1, let last = drafts.popLast() else { return }
    var item = last.draft.item
    item.authors = FeedPerson.each(item.authors)
    item.contributors = FeedPerson.each(item.contributors)
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
      case .description, .mediaDescription, .abstract, .summary:
        let known = isFeed ? draft.subtitle : draft.item.summary
        guard !text.value.isEmpty || known == nil else { return }
        // What a picture shows stands for what an item says only where it says nothing.
        if element == .mediaDescription, let known, !known.value.isEmpty { return }
        if isFeed, element != .summary {
          draft.subtitle = text
        } else if element == .mediaDescription || draft.takes(element, depth: depth) {
          draft.item.summary = text
          draft.hasMediaSummary = element == .mediaDescription
        }
      case .content, .encodedContent, .markupBody:
        guard !text.value.isEmpty || text.source != nil else { return }
        if draft.item.contents.count < EntryDraft.mostParts { draft.item.contents.append(text) }
        if text.kind == .plain || text.isMarkup, draft.item.summary == nil { draft.item.summary = text }
      default: break
      }
    }
  }

  /// Changes the innermost of the feed and what lies within it.
  func edit(_ change: (inout EntryDraft) -> Void) { change(&drafts[drafts.count - 1].draft) }

  /// The address that a reference means where the document is.
  func resolved(_ reference: String) -> String {
    Address.resolved(HarmlessText.line(reference), against: frames.last?.base ?? base)
  }
}
