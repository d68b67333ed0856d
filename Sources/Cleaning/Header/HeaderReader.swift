import Articles
import Language

/// What stands above the body of a scraped text, found before anything else is cut.
///
/// Byline, date and dateline have forms of their own, whatever they are glued to; they tell where the rest of the
/// header begins and ends.
struct HeaderReader {
  /// The names of the byline.
  private(set) var authors: [String] = []
  /// The day of publication.
  private(set) var published: CalendarDay?
  /// Where a field of a database says that the title stands.
  private(set) var title: Range<Int>?
  /// The place of the dateline.
  private(set) var place: String?
  /// The parts found, in order.
  private(set) var parts: [HeaderItem] = []
  /// Where the dateline ends and the body begins, when there is a dateline.
  private(set) var bodyStart: Int?

  /// The ranges of `parts`.
  var items: [Range<Int>] { parts.map(\.range) }

  private let tokens: [HeaderToken]
  private let vocabulary: DocumentVocabulary

  init(_ folded: FoldedText, vocabulary: DocumentVocabulary) {
    tokens = HeaderTokens(folded, vocabulary: vocabulary).tokens
    self.vocabulary = vocabulary
    let end = ReportOpening(tokens: tokens, hasItems: false).end(sentences: 1)
    let found = DateFinder(tokens, vocabulary: vocabulary, before: end)
    published = found.published
    for date in found.dates { add(.date, date) }
    if let export = DatabaseExport(folded) {
      take(export)
    } else {
      findByline(before: end, beside: found.dates)
    }
    findDateline(before: ReportOpening(tokens: tokens, hasItems: !parts.isEmpty).end(sentences: 2))
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func add(_ kind: HeaderItem.Kind, _ range: Range<Int>) {
    let scalars = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    parts.append(HeaderItem(kind: kind, range: scalars))
  }

  private mutating func findByline(before end: Int, beside dates: [Range<Int>]) {
    let finder = BylineFinder(tokens: tokens, vocabulary: vocabulary, dates: dates)
    guard let byline = finder.byline(before: end) else { return }
    authors = byline.authors
    add(.byline, byline.range)
  }

  /// Takes what the fields of a database say; they come before what stands in no field.
  private mutating func take(_ export: DatabaseExport) {
    authors = export.authors
    published = export.published ?? published
    place = export.place
    title = export.title
    bodyStart = export.bodyStart
    parts.removeAll { part in export.parts.contains { $0.range.overlaps(part.range) } }
    parts += export.parts
  }

  private mutating func findDateline(before end: Int) {
    guard place == nil else { return }
    let finder = DatelineFinder(tokens: tokens, vocabulary: vocabulary, parts: parts, bodyStart: bodyStart)
    guard let (dateline, range) = finder.dateline(before: end) else {
      guard let (name, range) = finder.placeBesideDate() ?? finder.placeAlone(before: end) else { return }
      place = name
      parts.append(HeaderItem(kind: .dateline, range: range))
      return
    }
    place = dateline.place
    published = published ?? dateline.day
    parts.removeAll { range.contains($0.range.lowerBound) }
    parts.append(HeaderItem(kind: .dateline, range: range))
    bodyStart = range.upperBound
  }
}
