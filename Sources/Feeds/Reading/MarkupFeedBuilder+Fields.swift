import ForeignText

extension MarkupFeedBuilder {
  /// Takes the text of an element that has no markup.
  func take(_ text: String, of element: FeedElement, _ frame: Frame) {
    let depth = frames.count
    switch element {
    case .author, .contributorName, .contributor: takePerson(text, element)
    case .name, .email, .page: takePart(text, element)
    // Of the feed alone.
    case .timeToLive: if drafts.count == 1 { holding.take(minutes: text) }
    case .updatePeriod: if drafts.count == 1 { holding.take(period: text) }
    case .updateFrequency: if drafts.count == 1 { holding.take(frequency: text) }
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
      let people = FeedPerson.people(written: text)
      draft[keyPath: list].removeLast()
      draft[keyPath: list] += people.prefix(EntryDraft.mostParts - last)
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
    guard let time = FeedTime(text), !time.isPlaceholder else {
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
