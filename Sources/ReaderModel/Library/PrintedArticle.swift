import ArticleStore
import Articles
import FoundationEssentials

/// An article with its quotes as `quotes --format jsonl` prints it, read back.
struct PrintedArticle {
  /// What is told of the quotes of a line.
  enum Quotes: Equatable {
    /// They are as good as if they had been found here.
    case current
    /// An older engine found them, or nobody says which.
    case old
    /// They do not lie within the text.
    case misfitting
  }

  /// The article, with its quotes where they are current.
  let found: FoundArticle
  /// What is told of its quotes.
  let quotes: Quotes

  /// Whether a line is an object of JSON, perhaps a damaged one, and none of an archive.
  static func begins(_ line: [UInt8]) -> Bool {
    line.first { $0 > 0x20 } == UInt8(ascii: "{")
      && (try? JSONDecoder().decode(ArchiveLine.self, from: Data(line))) == nil
  }

  /// Reads a line; nil where it is no object of JSON with a text.
  ///
  /// What has no current quotes is taken as any other record is, and its quotes are found here.
  ///
  /// - Throws: `ReadFailure`.
  init?(_ line: [UInt8], at origin: Origin, _ reader: Reader) throws(ReadFailure) {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else { return nil }
    let isCurrent = record.engineVersion.map { $0 >= QuoteEngine.quick.version } ?? false
    if isCurrent, let analysis = record.analysis(at: origin) {
      let raw = RawDocument(origin: analysis.article.origin, bytes: record.input, mediaType: .record, charset: "utf-8")
      found = FoundArticle(
        NewArticle(analysis.article, from: raw), quotes: analysis, engine: record.engineVersion ?? 0)
      quotes = .current
      return
    }
    let raw = RawDocument(origin: origin, bytes: record.input, mediaType: .record, charset: "utf-8")
    found = FoundArticle(try NewArticle(from: raw, reader), quotes: nil, engine: 0)
    quotes = isCurrent ? .misfitting : .old
  }
}

/// The fields of a line.
private struct Record: Decodable {
  struct Member: Decodable {
    let name: String
    let kind: String
    let role: String?
    let mentions: [[Int]]
  }

  struct Found: Decodable {
    let kind: String
    let act: String?
    let polarity: String?
    let content: [[Int]]
    let cue, source, addressee: [[Int]]?
    let speaker: String?
    let confidence: Double
    let engine: String?
  }

  struct Form: Decodable {
    let kind: String
    let level, quoteDepth: Int
  }

  let id, title, date, dateline, url, source: String?
  let authors: [String]
  let text: String
  let engineVersion: Int?
  /// Nil where one of them is not as it is printed.
  let paragraphs: [[Int]]?
  let forms: [Form]?
  let people: [Member]?
  let quotes: [Found]?

  private enum Key: String, CodingKey {
    case id, title, date, dateline, url, source, authors, text, engineVersion, paragraphs, forms, people, quotes
    /// What lines of an archive have.
    case type
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) -> String? { try? fields.decodeIfPresent(String.self, forKey: key) }
    if text(.type) == "article" { throw ReadFailure.notARecord("archive") }
    self.text = try fields.decode(String.self, forKey: .text)
    (id, title, date, dateline) = (text(.id), text(.title), text(.date), text(.dateline))
    (url, source) = (text(.url), text(.source))
    authors = (try? fields.decodeIfPresent([String].self, forKey: .authors)) ?? []
    engineVersion = try? fields.decodeIfPresent(Int.self, forKey: .engineVersion)
    paragraphs = try? fields.decode([[Int]].self, forKey: .paragraphs)
    forms = try? fields.decodeIfPresent([Form].self, forKey: .forms)
    people = try? fields.decode([Member].self, forKey: .people)
    quotes = try? fields.decode([Found].self, forKey: .quotes)
  }

  /// The record as an input of which the same article can be made again: without what was found in it.
  var input: [UInt8] {
    var json = JSONText(capacity: text.utf8.count + 256, escapingSlashes: false)
    json.object { json in
      json.member("authors", authors)
      if let date { json.member("date", date) }
      if let dateline { json.member("dateline", dateline) }
      if let id { json.member("id", id) }
      if let source { json.member("source", source) }
      json.member("text", text)
      if let title { json.member("title", title) }
      if let url { json.member("url", url) }
    }
    return json.bytes
  }

  /// The article with its quotes; nil where these do not lie within the text.
  func analysis(at origin: Origin) -> AnalysedArticle? {
    let body = IndexedText(text)
    func spans(_ pairs: [[Int]]?) -> [TextSpan]? {
      var spans: [TextSpan] = []
      for pair in pairs ?? [] {
        guard pair.count == 2, 0 <= pair[0], pair[0] <= pair[1], pair[1] <= body.count else { return nil }
        spans.append(TextSpan(pair[0], pair[1]))
      }
      return spans
    }
    guard let paragraphs, let stated = spans(paragraphs), let people, let quotes,
      zip(stated, stated.dropFirst()).allSatisfy({ $0.end <= $1.start }),
      let cast = all(people, { member in spans(member.mentions).flatMap { Self.person(member, $0) } })
    else { return nil }
    let places = Dictionary(people.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let found = all(quotes) { quote -> Quote? in
      guard let content = spans(quote.content), let first = content.first, let last = content.last,
        first.start <= last.end, let cue = spans(quote.cue), let source = spans(quote.source),
        let addressee = spans(quote.addressee), let kind = QuoteKind(rawValue: quote.kind)
      else { return nil }
      let speaker = quote.speaker.map { places[$0] }
      // A speaker who is not among the people is no speaker of this article.
      if case .some(nil) = speaker { return nil }
      return Quote(
        kind: kind, act: quote.act.flatMap(QuoteAct.init) ?? .speech,
        polarity: quote.polarity.flatMap(QuotePolarity.init),
        content: content, cue: cue, source: source, addressee: addressee, speaker: speaker ?? nil,
        confidence: min(max(quote.confidence, 0), 1), engine: quote.engine.flatMap(QuoteEngine.init) ?? .quick)
    }
    guard let found else { return nil }
    var head = ArticleHead(
      title: title, authors: authors, published: date.flatMap { CalendarDay($0) }, dateline: dateline)
    (head.address, head.publication) = (url, source)
    var place = origin
    if case .record(nil, let container, let line) = origin {
      place = .record(name: id, container: container, line: line)
    }
    let article = Article(
      origin: place, head: head, text: body, paragraphs: stated, forms: paragraphForms(of: stated.count))
    return AnalysedArticle(article: article, people: cast, quotes: found)
  }

  private func paragraphForms(of count: Int) -> [ParagraphForm] {
    guard let forms, forms.count == count else { return [] }
    return forms.map {
      ParagraphForm(.init(rawValue: $0.kind) ?? .paragraph, level: $0.level, quoteDepth: $0.quoteDepth)
    }
  }

  private static func person(_ member: Member, _ mentions: [TextSpan]) -> Person? {
    Person.Kind(rawValue: member.kind).map {
      Person(name: member.name, kind: $0, role: member.role, mentions: mentions)
    }
  }

  /// All values that something gives; nil where it gives none for one.
  private func all<Value, Result>(_ values: [Value], _ body: (Value) -> Result?) -> [Result]? {
    let results = values.compactMap(body)
    return results.count == values.count ? results : nil
  }
}
