import Articles
import Language

/// The fields that databases of newspapers print around an article: `BYLINE: By ADA POE`, `Author: Poe, Ada`,
/// `Publication info: The Courier [Oslo] 3 May 2019: A6`, `HD Rain at Last`.
struct DatabaseExport {
  private(set) var authors: [String] = []
  private(set) var published: CalendarDay?
  private(set) var place: String?
  /// Where the title stands, where a field says it.
  private(set) var title: Range<Int>?
  /// The fields above the report that are asked for.
  private(set) var parts: [HeaderItem] = []
  /// Where the report begins.
  private(set) var bodyStart: Int?

  /// A text with so many different fields of databases comes from one.
  private static let fewestFields = 2
  /// The same for fields of two letters.
  private static let fewestCodes = 4
  /// A database prints no more lines above a report.
  private static let mostLines = 40
  /// A sentence of so many words is the report's.
  private static let shortestSentence = 5

  private let folded: FoldedText
  private var hasAuthors = false

  /// The fields of a text; nil when it comes from no database.
  init?(_ folded: FoldedText) {
    self.folded = folded
    let blocks = folded.blocks
    let fields = blocks.map { DatabaseField($0, in: folded) }
    let names = Set(fields.compactMap { $0?.isTelling == true ? $0?.name : nil })
    let codes = Set(fields.compactMap { $0?.isCode == true ? $0?.name : nil })
    let citation = blocks.prefix(Self.mostLines).lazy.compactMap { DatabaseCitation($0, in: folded) }.first
    let isSure = fields.contains { $0?.isSure == true }
    guard isSure && names.count >= Self.fewestFields || codes.count >= Self.fewestCodes || citation != nil else {
      return nil
    }
    let isCoded = codes.count >= Self.fewestCodes
    var last: Int?
    var isBelowMark = false
    for (index, field) in fields.enumerated().prefix(Self.mostLines) {
      if blocks[index] == citation?.line {
        last = index
      } else if let field, field.isCode == isCoded {
        last = index
        isBelowMark = isBelowMark || field.startsReport
        if isBelowMark, !field.value.isEmpty { break }
      } else if isBelowMark || isSentence(blocks[index]) {
        break
      }
    }
    for field in fields.compactMap({ $0 }) where field.isCode == isCoded { take(field) }
    if let citation { take(citation) }
    guard let last else { return }
    if let field = fields[last], field.startsReport, !field.value.isEmpty {
      bodyStart = field.value.lowerBound
    } else if last + 1 < blocks.count {
      bodyStart = blocks[last + 1].lowerBound
    }
  }

  private func isSentence(_ block: Range<Int>) -> Bool {
    PlainWords.of(folded.scalars[block]).count >= Self.shortestSentence && Terminator.ends(folded.scalars[block])
  }

  private mutating func take(_ field: DatabaseField) {
    switch field.kind {
    case .authors where !hasAuthors:
      hasAuthors = true
      authors = DatabaseNames.names(in: folded[field.value], mayBeInverted: field.name.hasPrefix("author"))
      parts.append(HeaderItem(kind: .byline, range: field.line))
    case .date where published == nil:
      published = day(in: folded[field.value])
      if published != nil, parts.isEmpty || field.isCode { parts.append(HeaderItem(kind: .date, range: field.line)) }
    case .place where place == nil:
      place = NameForm.normalised(folded[field.value])
      parts.append(HeaderItem(kind: .dateline, range: field.line))
    case .title where title == nil && !field.value.isEmpty: title = field.value
    case .report where field.isCode && !field.value.isEmpty:
      parts.append(HeaderItem(kind: .field, range: field.line.lowerBound..<field.value.lowerBound - 1))
    default: break
    }
  }

  private mutating func take(_ citation: DatabaseCitation) {
    published = citation.day
    parts.append(HeaderItem(kind: .date, range: citation.line))
    guard !hasAuthors, !citation.names.isEmpty else { return }
    authors = citation.names
  }

  /// The day that a field holds, with whatever stands before and behind it.
  private func day(in text: String) -> CalendarDay? {
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(text.unicodeScalars)])).tokens
    return tokens.indices.lazy.compactMap { PublicationDate(tokens, at: $0)?.day }.first
  }
}
