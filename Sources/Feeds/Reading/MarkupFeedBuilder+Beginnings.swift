import ForeignText

extension MarkupFeedBuilder {
  /// Takes what a start tag says, and begins a text, a person or a thing.
  func begin(_ meaning: FeedElement, _ element: XMLElement) {
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
    case .author: edit { if $0.item.authors.count < EntryDraft.mostParts { $0.item.authors.append(FeedPerson()) } }
    case .contributor, .contributorName:
      edit { if $0.item.contributors.count < EntryDraft.mostParts { $0.item.contributors.append(FeedPerson()) } }
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
    let hasSummary = draft.item.summary != nil && !draft.hasMediaSummary
    if isSummary, drafts.count > 1, hasSummary, !draft.hasContent {
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
    edit { $0.take(enclosure) }
  }
}
