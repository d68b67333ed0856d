import Foundation

/// A report without anything around it: what a page is made of.
struct Report: Sendable {
  let title: String
  let paragraphs: [String]

  /// The fewest and the most words of a paragraph that says that its text is a report.
  private static let title = 3...18
  private static let fewestParagraphs = 4

  /// A text whose first paragraph is its title; nil when it is none.
  init?(_ text: String) {
    let paragraphs = text.components(separatedBy: "\n\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty && !Self.isLabel($0) }
    guard let first = paragraphs.first, Self.title.contains(first.split(separator: " ").count),
      paragraphs.count > Self.fewestParagraphs, !first.suffix(2).contains(where: { ".:”\"".contains($0) }),
      paragraphs.dropFirst().allSatisfy({ $0.contains(where: \.isLetter) })
    else { return nil }
    title = first
    self.paragraphs = Array(paragraphs.dropFirst())
  }

  /// Whether a paragraph is a word or two that say what another holds, as databases print them: `ABSTRACT.`.
  private static func isLabel(_ paragraph: String) -> Bool {
    paragraph.split(separator: " ").count <= 2 && paragraph.hasSuffix(".") && paragraph == paragraph.uppercased()
  }

  /// What a written page reports; nil where a paragraph of it is broken or it is too short.
  init?(_ page: WrittenPage) {
    let lines = page.parts.filter { $0.kind == .report }.map(page.line(of:))
    guard let title = page.parts.first(where: { $0.kind == .title }).map(page.line(of:)),
      lines.allSatisfy({ line in line.last { !Self.closers.contains($0) }.map(Self.ends.contains) == true })
    else { return nil }
    self.init(([title] + lines).joined(separator: "\n\n"))
  }

  private static let closers: Set<Character> = ["”", "’", "\"", "'", ")"]
  private static let ends: Set<Character> = [".", "!", "?", ":", "…"]

  /// The reports of written pages, each once.
  static func all(in pages: [WrittenPage]) -> [Report] {
    var known: Set<String> = []
    return pages.compactMap(Report.init).filter { known.insert($0.paragraphs[0]).inserted }
  }

  private struct Line: Decodable {
    let text: String
  }

  /// The reports of files in JSON Lines, compressed or not, with the text of an article in `text`.
  static func read(_ paths: [String]) throws -> [Report] {
    try paths.flatMap { path in
      try CorpusFile(path: path).lines().filter { !$0.isEmpty }
        .compactMap { try Report(JSONDecoder().decode(Line.self, from: Data($0.utf8)).text) }
    }
  }
}
