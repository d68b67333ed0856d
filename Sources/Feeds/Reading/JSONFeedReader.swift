import ForeignText
import FoundationEssentials

/// Reads JSON Feed, versions 1 and 1.1.
enum JSONFeedReader {
  /// The feed in a document of JSON.
  ///
  /// - Throws: `FeedFailure`.
  static func read(_ text: [UInt8], address: String?, limits: FeedLimits) throws(FeedFailure) -> Feed {
    var problems: [FeedProblem] = []
    guard let document = document(text, &problems) else { throw .notAFeed(.json) }
    let isNamed = document.version?.contains("jsonfeed.org/version") == true
    guard isNamed || document.title != nil && document.items != nil else { throw .notAFeed(.json) }
    let items = document.items ?? []
    if items.count > limits.items { problems.append(.cut(.items)) }
    let base = address ?? document.address ?? document.page
    let title = document.title.map { FeedText(.plain, HarmlessText.body($0)) }
    func link(_ reference: String?) -> String? { reference.map { resolved($0, base) } }
    return Feed(
      format: document.version?.hasSuffix("version/1") == true ? .json1 : .json11,
      title: title?.line.nonEmpty, titleText: title, link: link(document.page), ownLink: link(document.address),
      identifier: nil, description: document.description.map { FeedText(.plain, HarmlessText.body($0)) },
      language: document.language.map(HarmlessText.line), authors: document.authors.map(person),
      published: nil, updated: nil, timeToLive: nil,
      items: items.prefix(limits.items).map {
        item($0, base: base, language: document.language, problems: &problems)
      },
      problems: problems)
  }

  /// The document, mended where it is broken JSON.
  private static func document(_ text: [UInt8], _ problems: inout [FeedProblem]) -> JSONFeedDocument? {
    func decoded(_ text: [UInt8]) -> JSONFeedDocument? {
      try? JSONDecoder().decode(JSONFeedDocument.self, from: Data(text))
    }
    // Texts with such faults are found out late, when they are asked for.
    let mended = MendedJSON(text)
    guard mended.lines.isEmpty, let document = decoded(text) else {
      problems += mended.lines.map { .rawControlCharacter(line: $0) }
      if mended.isCut {
        problems.append(.truncated)
      } else if mended.lines.isEmpty {
        problems.append(.illFormed("a comma before the end of a list", line: 1))
      }
      return decoded(mended.bytes)
    }
    return document
  }

  private static func resolved(_ reference: String, _ base: String?) -> String {
    Address.resolved(HarmlessText.line(reference), against: base)
  }

  private static func person(_ author: JSONFeedDocument.Author) -> FeedPerson {
    var person = FeedPerson()
    person.name = author.name.map(HarmlessText.line)?.nonEmpty
    person.page = author.url.map(HarmlessText.line)?.nonEmpty
    return person
  }

  private static func item(
    _ source: JSONFeedDocument.Item, base: String?, language: String?, problems: inout [FeedProblem]
  ) -> FeedItem {
    var item = FeedItem()
    let language = (source.language ?? language).map(HarmlessText.line)
    func text(_ kind: FeedText.Kind, _ value: String) -> FeedText? {
      let value = HarmlessText.body(value)
      return value.isEmpty ? nil : FeedText(kind, value, language: language, base: item.link ?? base)
    }
    func time(_ text: String?) -> FeedTime? {
      guard let text = text.map(HarmlessText.line), !text.isEmpty else { return nil }
      let time = FeedTime(text).flatMap { $0.isPlaceholder ? nil : $0 }
      if time == nil { problems.append(.unreadableDate(String(text.prefix(80)))) }
      return time
    }
    item.identifier = source.id.map(HarmlessText.line)?.nonEmpty
    item.link = (source.url ?? source.externalURL)?.nonEmpty.map { resolved($0, base) }
    // Some have titles of HTML, which the format has none of.
    item.titleText = source.title.flatMap { text(MarkupGuess.looksLikeHTML($0) ? .html : .plain, $0) }
    item.title = item.titleText?.line.nonEmpty
    item.summary = source.summary.flatMap { text(.plain, $0) }
    item.contents = [source.html.flatMap { text(.html, $0) }, source.text.flatMap { text(.plain, $0) }]
      .compactMap(\.self)
    item.summary = item.summary ?? item.contents.first
    item.published = time(source.published)
    item.updated = time(source.modified)
    item.authors = FeedPerson.each(source.authors.map(person))
    item.categories = source.tags.map { FeedCategory(term: HarmlessText.line($0)) }
    item.enclosures = source.attachments.compactMap { attachment in
      attachment.url.map {
        FeedEnclosure(
          address: resolved($0, base), type: attachment.type.map(HarmlessText.line),
          length: attachment.size.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded()) },
          title: attachment.title.map(HarmlessText.line))
      }
    }
    item.language = language
    item.base = base
    return item
  }
}
