import Articles
import GRDB

/// The news agency whose report several papers print, where one of them says so: in its line of authors, before the
/// report, or by its own name.
struct ReportAgency {
  private let database: Database

  /// So many of the papers are asked.
  private static let mostAsked = 4
  /// The rules of cleaning by which a line about the report was taken out of it.
  private static let lines: Set<String> = ["byline", "dateline"]
  /// What an agency is called for short, and in full, in small letters.
  private static let agencies: [(short: String, full: [String])] = [
    ("AAP", ["australian associated press"]), ("AP", ["associated press", "apnews", "ap news"]),
    ("Reuters", ["reuters", "thomson reuters"]), ("AFP", ["agence france-presse", "agence france presse"]),
    ("PA", ["press association", "pa media", "pa news"]), ("UPI", ["united press international"]),
    ("dpa", ["deutsche presse-agentur"]), ("EFE", ["agencia efe"]), ("ANSA", ["ansa"]),
    ("Xinhua", ["xinhua", "xinhua news agency"]), ("Kyodo", ["kyodo", "kyodo news"]),
    ("Yonhap", ["yonhap", "yonhap news agency"]), ("TASS", ["itar-tass"]), ("Interfax", ["interfax"]),
    ("PTI", ["press trust of india"]), ("ANI", ["asian news international"]), ("IANS", ["indo-asian news service"]),
    ("CP", ["canadian press"]), ("Bloomberg", ["bloomberg"]), ("Anadolu", ["anadolu agency", "anadolu"]),
    ("Bernama", ["bernama"]), ("Antara", ["antara"]),
  ]

  /// What may stand behind the short name of one.
  private static let besides: Set<Substring> = ["news", "com", "org", "agency"]

  init(_ database: Database) { self.database = database }

  /// The agency of the report that an article is of.
  func name(of article: Int64) throws -> String? {
    let papers = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT source, removed FROM article JOIN body ON articleId = article.id
          WHERE report = (SELECT report FROM article WHERE id = ?) ORDER BY article.id LIMIT \(Self.mostAsked)
          """), arguments: [article])
    for paper in papers {
      if let name = Self.name(ofPaper: try paper.decode(forColumn: "source")) { return name }
      for removed in try RemovedRecord.removed(paper.decode(forColumn: "removed"))
      where Self.lines.contains(removed.rule) {
        if let name = Self.name(inLine: removed.text, isByline: removed.rule == "byline") { return name }
      }
    }
    return nil
  }

  /// The agency that a paper is: `Reuters`, `apnews.com`.
  static func name(ofPaper paper: String) -> String? {
    let words = paper.lowercased().split(whereSeparator: { $0 == " " || $0 == "." }).drop { $0 == "the" || $0 == "www" }
    return agencies.first { agency in
      words.first.map { $0 == agency.short.lowercased() } == true && words.dropFirst().allSatisfy(besides.contains)
        || agency.full.contains { words.starts(with: $0.split(separator: " ")) }
    }?.short
  }

  /// The agency that a line about a report names: in full, or for short in brackets, or at the end of a byline, where
  /// behind a comma it may be a state: `Ada Poe, Scranton, PA`.
  static func name(inLine line: String, isByline: Bool) -> String? {
    let small = line.lowercased()
    let last = isByline && !line.contains(",") ? line.split(whereSeparator: { !$0.isLetter }).last : nil
    return agencies.first { agency in
      line.contains("(\(agency.short))") || last.map { $0 == agency.short } == true
        || agency.full.contains { small.hasWords($0) }
    }?.short
  }
}

extension String {
  /// Whether words stand in it, with no letter before them or behind them.
  fileprivate func hasWords(_ words: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      let before = found.lowerBound > rest.startIndex ? rest[rest.index(before: found.lowerBound)] : " "
      let after = found.upperBound < rest.endIndex ? rest[found.upperBound] : " "
      if !before.isLetter, !after.isLetter { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
