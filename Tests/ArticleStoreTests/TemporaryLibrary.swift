import Articles
import Foundation

@testable import ArticleStore

/// A library in a folder of its own, which goes when this does.
final class TemporaryLibrary {
  let folder: String
  let library: ArticleDatabase

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    library = try ArticleDatabase(path: folder + "/library.sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}

/// An article with these paragraphs, on its way into the library.
func newArticle(
  _ paragraphs: String..., title: String? = nil, by authors: [String] = [], on day: String? = nil,
  at address: String? = nil,
  identifier: String? = nil, publication: String = "test"
) -> NewArticle {
  newArticle(
    paragraphs: paragraphs, title: title, by: authors, on: day, at: address, identifier: identifier,
    publication: publication)
}

/// An article with these paragraphs, on its way into the library.
func newArticle(
  paragraphs: [String], title: String? = nil, by authors: [String] = [], on day: String? = nil,
  at address: String? = nil, identifier: String? = nil, publication: String = "test"
) -> NewArticle {
  let head = ArticleHead(title: title, authors: authors, published: day.flatMap { CalendarDay($0) })
  return NewArticle(
    article: Article(origin: .standardInput, head: head, paragraphs: paragraphs),
    raw: RawDocument(origin: .standardInput, text: paragraphs.joined(separator: "\n"), mediaType: .text),
    address: address,
    identifier: identifier, publication: publication)
}

/// Who said what, with the source in front: `Lea Wu: The ice is thin.` has the content behind the colon.
func analysis(
  _ article: Article, roles: [String: String] = [:], kinds: [String: Person.Kind] = [:], careful: Set<String> = []
) -> AnalysedArticle {
  var people: [Person] = []
  var quotes: [Quote] = []
  for paragraph in article.paragraphs {
    let text = article.text[paragraph]
    guard let colon = text.unicodeScalars.firstIndex(of: ":") else { continue }
    let length = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: colon)
    let name = String(text.unicodeScalars.prefix(length))
    let source = TextSpan(paragraph.start, paragraph.start + length)
    let number = people.firstIndex { $0.name == name } ?? people.count
    if number == people.count {
      people.append(Person(name: name, kind: kinds[name] ?? .person, role: roles[name], mentions: [source]))
    }
    quotes.append(
      Quote(
        kind: .direct, content: [TextSpan(source.end + 2, paragraph.end)], cue: [], source: [source], speaker: number,
        confidence: 0.9, engine: careful.contains(name) ? .careful : .quick))
  }
  return AnalysedArticle(article: article, people: people, quotes: quotes)
}

extension ArticleDatabase {
  /// Saves an article and its quotes.
  @discardableResult
  func keep(
    _ new: NewArticle, roles: [String: String] = [:], kinds: [String: Person.Kind] = [:]
  ) throws -> Int64 {
    let id = try save([new])[0].article
    let analysis = analysis(new.article, roles: roles, kinds: kinds)
    try save([NewAnalysis(article: id, analysis: analysis)], engine: 1)
    return id
  }
}
