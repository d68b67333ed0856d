import Foundation

/// A page that somebody wrote, and what each of its parts is: `in/NAME.txt` with `gold/NAME.json` beside it, as
/// `score_clean.py` reads them.
struct WrittenPage: Sendable {
  /// A part of the page, and where it stands in the text, in Unicode scalars.
  struct Part: Sendable {
    let kind: SyntheticPage.Kind
    let range: Range<Int>
  }

  let id: String
  let text: String
  let parts: [Part]

  private struct Gold: Decodable {
    let title: String?
    let stream: [[String]]
  }

  /// The pages of a folder, in the order of their names.
  static func read(folder: String) throws -> [WrittenPage] {
    let folder = URL(fileURLWithPath: folder)
    let gold = folder.appending(path: "gold")
    return try FileManager.default.contentsOfDirectory(atPath: gold.path).filter { $0.hasSuffix(".json") }.sorted()
      .map { name in
        let id = String(name.dropLast(5))
        return try WrittenPage(
          id: id, text: String(contentsOf: folder.appending(path: "in/\(id).txt"), encoding: .utf8),
          gold: JSONDecoder().decode(Gold.self, from: Data(contentsOf: gold.appending(path: name))))
      }
  }

  init(id: String, text: String, parts: [Part]) {
    self.id = id
    self.text = text
    self.parts = parts
  }

  private init(id: String, text: String, gold: Gold) {
    self.id = id
    self.text = text
    // What stands between the parts, and where their lines are broken, is the scraper's.
    let scalars = Array(text.unicodeScalars)
    let places = scalars.indices.filter { !scalars[$0].properties.isWhitespace }
    let letters = places.map { scalars[$0] }
    var cursor = 0
    parts = gold.stream.compactMap { part in
      let wanted = Array(part[1].unicodeScalars.filter { !$0.properties.isWhitespace })
      guard !wanted.isEmpty, let start = Self.find(wanted, in: letters, from: cursor) else { return nil }
      cursor = start + wanted.count
      return Part(
        kind: Self.kind(part[0], isTitle: part[1] == gold.title), range: places[start]..<places[cursor - 1] + 1)
    }
  }

  private static func find(_ wanted: [Unicode.Scalar], in letters: [Unicode.Scalar], from cursor: Int) -> Int? {
    guard wanted.count <= letters.count else { return nil }
    return (cursor..<max(cursor, letters.count - wanted.count + 1)).first { start in
      letters[start] == wanted[0] && letters[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private static func kind(_ name: String, isTitle: Bool) -> SyntheticPage.Kind {
    switch name {
    case "body": .report
    case "title": isTitle ? .title : .standfirst
    case "credit": .note
    default: SyntheticPage.Kind(rawValue: name) ?? .boilerplate
    }
  }
}
