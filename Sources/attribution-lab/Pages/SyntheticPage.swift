import Foundation

/// A page made up around a report, and what each of its parts is.
struct SyntheticPage: Sendable {
  /// What a part of a page is.
  enum Kind: String, Sendable {
    case title, standfirst, byline, date, dateline, caption, boilerplate, report, note
  }

  /// A part of a page, in the order of the page.
  struct Item: Sendable {
    let kind: Kind
    let text: String
  }

  /// What the header says.
  struct Head: Sendable {
    var title: String?
    var authors: [String] = []
    /// Year, month and day.
    var date: String?
    var city: String?
  }

  let id: String
  let layout: PageLayout
  let head: Head
  let items: [Item]
  /// The page as it is scraped.
  let text: String
  /// Where the items stand in `text`, in Unicode scalars.
  let ranges: [Range<Int>]
}

extension SyntheticPage {
  private struct Gold: Encodable {
    let id: String
    let style: String
    let title: String?
    let authors: [String]
    let date: String?
    let dateline: String?
    let paragraphs: [String]
    let stream: [[String]]

    private enum CodingKeys: CodingKey {
      case id, style, title, authors, date, dateline, paragraphs, stream
    }

    /// What the page has not is null, and not left out.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(style, forKey: .style)
      try container.encode(title, forKey: .title)
      try container.encode(authors, forKey: .authors)
      try container.encode(date, forKey: .date)
      try container.encode(dateline, forKey: .dateline)
      try container.encode(paragraphs, forKey: .paragraphs)
      try container.encode(stream, forKey: .stream)
    }
  }

  /// The page's parts in the form that `score_clean.py` reads: title, byline, date, dateline and notes cost nothing
  /// where they are, paragraphs are the body, and all else is to be removed.
  func gold() throws -> Data {
    let gold = Gold(
      id: id, style: layout.rawValue, title: head.title, authors: head.authors, date: head.date, dateline: head.city,
      paragraphs: items.filter { $0.kind == .report }.map(\.text),
      stream: items.map { item in
        switch item.kind {
        case .title, .standfirst: ["title", item.text]
        case .byline, .date, .dateline: [item.kind.rawValue, item.text]
        case .note: ["credit", item.text]
        case .report: ["body", item.text]
        case .caption, .boilerplate: ["boiler", item.text]
        }
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(gold)
  }
}
