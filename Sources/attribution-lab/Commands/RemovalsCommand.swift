import ArgumentParser
import Articles
import Cleaning
import Foundation

/// Tells which rules of the cleaner take something out of articles that are clean, where nothing may be taken but the
/// title.
struct RemovalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "removals", abstract: "List what the cleaner removes from articles that are clean already.")

  @Option(help: "Articles: JSON Lines with the text of each, its title the first paragraph; may be compressed.")
  var reports: [String]
  @Flag(help: "Put nothing between the paragraphs, as some scrapers do.")
  var glued = false
  @Option(help: "Only what this rule removes.")
  var rule: String?
  @Option(help: "So many examples for each rule.")
  var examples = 10

  func run() throws {
    var removals: [String: [Removal]] = [:]
    var words = 0
    for path in reports {
      for line in try CorpusFile(path: path).lines() where !line.isEmpty {
        let article = try JSONDecoder().decode(RemovalsInput.self, from: Data(line.utf8))
        words += article.text.split(whereSeparator: \.isWhitespace).count
        for removal in try Removal.all(in: article.scraped(glued: glued)) where rule == nil || removal.rule == rule {
          removals[removal.rule, default: []].append(removal)
        }
      }
    }
    let lost = removals.values.joined().reduce(0) { $0 + $1.words }
    print("\(lost) of \(words) words")
    for (rule, found) in removals.sorted(by: { $0.key < $1.key }) {
      print("\n\(rule): \(found.count) pieces, \(found.reduce(0) { $0 + $1.words }) words")
      let step = max(1, found.count / max(1, examples))
      for index in stride(from: 0, to: min(found.count, step * examples), by: step) {
        print("  \(article(found[index]))\(found[index].text)")
      }
    }
  }

  private func article(_ removal: Removal) -> String { removal.isCut ? "… " : "" }
}

/// An article that is clean.
private struct RemovalsInput: Decodable {
  let text: String

  /// The article as a page holds it.
  func scraped(glued: Bool) -> String {
    guard glued else { return text }
    let paragraphs = text.components(separatedBy: "\n\n")
    return paragraphs.prefix(1).joined() + "\n" + paragraphs.dropFirst().joined()
  }
}

/// Something that the cleaner took out of an article.
struct Removal {
  let text: String
  let rule: String
  let words: Int
  /// It is a part of a paragraph.
  let isCut: Bool

  /// What the cleaner takes out of a text, but for its first line where it is the title.
  static func all(in text: String) throws -> [Removal] {
    let document = RawDocument(origin: .standardInput, bytes: Array(text.utf8), mediaType: .text)
    let first = text.prefix { $0 != "\n" }.trimmingCharacters(in: .whitespaces)
    let scalars = Array(text.unicodeScalars)
    return try ArticleCleaner().article(from: document).removed.filter { $0.text != first }.map { removed in
      let end = removed.span.end
      return Removal(
        text: removed.text, rule: removed.rule, words: removed.text.split(separator: " ").count,
        isCut: removed.span.start > 0 && scalars[removed.span.start - 1] != "\n"
          || end < scalars.count && scalars[end] != "\n")
    }
  }
}
