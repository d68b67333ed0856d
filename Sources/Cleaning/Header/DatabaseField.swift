import Articles
import Language

/// One line of what a database prints around an article: a name and what it says.
struct DatabaseField {
  enum Kind {
    case authors
    case date
    case place
    case title
    /// The report begins behind it.
    case report
    case other
  }

  /// Its name in lower case.
  let name: String
  let kind: Kind
  let line: Range<Int>
  /// What it says; may be empty.
  let value: Range<Int>
  /// Its name is a code of two or three letters.
  let isCode: Bool

  /// Whether hardly anything but a database has a field of this name.
  var isTelling: Bool { Self.telling.contains(name) }
  /// Whether nothing but a database has one.
  var isSure: Bool { isTelling && !Self.common.contains(name) }
  /// Whether the report begins with what it says or right behind it.
  var startsReport: Bool { kind == .report }

  /// The field that a line is; nil when it is none.
  init?(_ line: Range<Int>, in folded: FoldedText) {
    let scalars = folded.scalars
    self.line = line
    if let code = Self.code(scalars[line]) {
      (name, isCode, kind) = (code.lowercased(), true, Self.codes[code] ?? .other)
      let start = line.lowerBound + code.unicodeScalars.count + 1
      value = min(start, line.upperBound)..<line.upperBound
      return
    }
    isCode = false
    let colon = scalars[line].prefix(Self.longestName).firstIndex(of: ":")
    let end = colon ?? line.upperBound
    guard end - line.lowerBound <= Self.longestName else { return nil }
    name = String(scalars: scalars[line.lowerBound..<end]).lowercased()
    guard let kind = Self.kinds[name], colon != nil || kind == .report else { return nil }
    self.kind = kind
    var start = min(end + 1, line.upperBound)
    while start < line.upperBound, scalars[start] == " " { start += 1 }
    value = start..<line.upperBound
  }

  /// Whether a text in lower case is the name of one that hardly anything but a database has.
  static func isName(_ name: String) -> Bool { telling.contains(name) || shouted.contains(name) }

  /// Names that stand in capitals where databases print fields, and are nobody's.
  private static let shouted: WordList = [
    "language", "graphic", "correction-date", "load-date", "geographic", "subject",
  ]

  /// No name has more scalars.
  private static let longestName = 30

  private static func code(_ line: ArraySlice<Unicode.Scalar>) -> String? {
    let letters = line.prefix(4).prefix { $0 != " " }
    guard (2...3).contains(letters.count), letters.allSatisfy(\.isUpper) else { return nil }
    let code = String(scalars: letters)
    return codes[code] == nil ? nil : code
  }

  private static let codes: [String: Kind] = [
    "HD": .title, "BY": .authors, "PD": .date, "LP": .report, "TD": .report, "WC": .other, "SN": .other, "SC": .other,
    "PG": .other, "LA": .other, "CY": .other, "ED": .other, "SE": .other, "CLM": .other, "CR": .other, "IN": .other,
    "NS": .other, "RE": .other, "IPD": .other, "PUB": .other, "AN": .other, "ART": .other, "VOL": .other, "ET": .other,
  ]

  private static let kinds: [String: Kind] = [
    "byline": .authors, "author": .authors, "authors": .authors, "author/byline": .authors, "by-line": .authors,
    "publication date": .date, "publication info": .date, "date": .date, "dateline": .place, "headline": .title,
    "title": .title, "full text": .report, "body": .report, "text": .report, "turn on search term navigation": .report,
    "section": .other, "length": .other, "load-date": .other, "language": .other, "publication-type": .other,
    "highlight": .other, "graphic": .other, "copyright": .other, "document id": .other, "issn": .other,
    "proquest document id": .other, "document url": .other, "publication title": .other, "publication year": .other,
    "publisher": .other, "place of publication": .other, "country of publication": .other, "source type": .other,
    "language of publication": .other, "document type": .other, "last updated": .other, "database": .other,
    "word count": .other, "record number": .other, "openurl link": .other, "readability": .other, "edition": .other,
    "page": .other, "pages": .other, "first page": .other, "subject": .other, "journal code": .other, "series": .other,
    "correction-date": .other, "journal-code": .other, "pub-type": .other, "geographic": .other, "source": .other,
    "index terms": .other, "column": .other, "volume": .other, "issue": .other, "uid": .other,
    "accession number": .other,
    "links": .other, "publication subject": .other, "number of pages": .other, "updates": .other,
  ]

  /// Those that other pages print too.
  private static let common: WordList = ["author", "section", "dateline", "byline", "publication date"]
  private static let telling: WordList = [
    "byline", "author/byline", "load-date", "length", "publication-type", "publication info", "proquest document id",
    "document url", "publication title", "publication year", "place of publication", "country of publication",
    "source type", "language of publication", "word count", "record number", "openurl link", "issn", "accession number",
    "journal-code", "pub-type", "publication date", "document id", "author", "section", "dateline",
    "publication subject",
  ]
}
