import Articles
import ForeignText

@testable import Cleaning

/// Pages written for the tests.
enum PageFixture {
  /// Paragraphs of a report, long enough to be one.
  static let paragraphs = [
    "The ferry to the northern islands ran aground on a sandbank early on Sunday, and forty passengers waited for the tide.",
    "Nobody was hurt, said Tilda Maas, who runs the harbour office, but the soup in the galley, she added, was finished by ten.",
    "A tug from the mainland arrived shortly after noon, when the water had risen by a metre, and pulled the ship free.",
    "The company that owns the ferry, which was built in 1971, said it would look at its charts, its radar and its crew.",
    "Until then the smaller boat will make the crossing twice a day, and cars, bicycles and livestock will have to wait.",
  ]

  /// The paragraphs as elements.
  static let report = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

  /// A whole page.
  static func page(_ body: String, head: String = "<title>Ferry aground off the northern islands</title>") -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\(head)</head><body>\(body)</body></html>"
  }

  /// The article of a page.
  static func article(_ html: String) throws -> Article { try article(bytes: Array(html.utf8)) }

  /// The article of a page's bytes.
  static func article(bytes: [UInt8]) throws -> Article {
    try ArticleCleaner().article(from: RawDocument(origin: .standardInput, bytes: bytes, mediaType: .page))
  }

  /// The article of a report with something put in front of its last paragraph.
  static func article(with insertion: String) throws -> Article {
    let parts = paragraphs.map { "<p>\($0)</p>" }
    let body = parts.dropLast().joined() + insertion + parts[parts.count - 1]
    return try article(page("<article>\(body)</article>"))
  }

  /// The tree of a page.
  static func tree(_ html: String) throws -> MarkupTree { try MarkupParser.tree(of: Array(html.utf8)) }
}
