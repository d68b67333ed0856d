import Foundation

/// A folder of articles annotated in brat's standoff format: `name.txt` with its annotation in `name.ann`.
///
/// Spans of the types `Source`, `Cue` and `Content` belong to one attribution when relations, of whatever name, tie them
/// together, or an event whose trigger is the cue. Offsets count characters of the text, which are Unicode scalars.
/// The format is that of Stenetorp et al. (EACL 2012).
struct BratFolder {
  enum Failure: Error, CustomStringConvertible {
    case empty(String)
    case badLine(file: String, line: Int)

    var description: String {
      switch self {
      case .empty(let path): "\(path): no .txt file with an .ann file beside it; put both into the folder."
      case .badLine(let file, let line):
        "\(file), line \(line): not a span, relation or event as brat writes them; mend or remove the line."
      }
    }
  }

  let path: String

  /// The articles by name.
  func articles() throws -> [GoldArticle] {
    let folder = URL(fileURLWithPath: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".ann") }.sorted()
    let articles = try names.compactMap { name -> GoldArticle? in
      let id = String(name.dropLast(4))
      let text = folder.appendingPathComponent(id + ".txt")
      guard FileManager.default.fileExists(atPath: text.path) else { return nil }
      return try Self.article(
        id, text: String(contentsOf: text, encoding: .utf8),
        annotation: String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
    guard !articles.isEmpty else { throw Failure.empty(path) }
    return articles
  }

  /// One article of a text and its annotation.
  static func article(_ id: String, text: String, annotation: String) throws -> GoldArticle {
    var spans: [String: (type: String, spans: [[Int]])] = [:]
    var triggers: [String: String] = [:]
    var ties: [(String, String)] = []
    for (number, line) in annotation.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(separator: "\t")
      guard let name = fields.first, let kind = name.first, "TRE".contains(kind) else { continue }
      let words = fields.count > 1 ? fields[1].split(separator: " ") : []
      // The words behind the first say `role:name`.
      let arguments = words.dropFirst().compactMap { $0.split(separator: ":").last.map(String.init) }
      if kind == "T", let type = words.first {
        let numbers = fields[1].dropFirst(type.count + 1).split(separator: ";").map { piece in
          piece.split(separator: " ").compactMap { Int($0) }
        }
        let end = text.unicodeScalars.count
        guard !numbers.isEmpty, numbers.allSatisfy({ $0.count == 2 && $0[0] < $0[1] && $0[0] >= 0 && $0[1] <= end })
        else { throw Failure.badLine(file: id + ".ann", line: number + 1) }
        spans[String(name)] = (String(type), numbers)
      } else if kind == "R", arguments.count == 2 {
        ties.append((arguments[0], arguments[1]))
      } else if kind == "E", let trigger = words.first?.split(separator: ":").last.map(String.init) {
        triggers[String(name)] = trigger
        for argument in arguments { ties.append((trigger, argument)) }
      } else {
        throw Failure.badLine(file: id + ".ann", line: number + 1)
      }
    }
    let groups = groups(of: spans.keys.sorted(), ties.map { (triggers[$0.0] ?? $0.0, triggers[$0.1] ?? $0.1) })
    let mask = QuotedMask(Array(text.unicodeScalars))
    let letters = LetterSpans(Array(text.unicodeScalars))
    let quotes = groups.compactMap { group -> GoldArticle.Attribution? in
      func all(_ type: String) -> [[Int]] {
        group.compactMap { spans[$0] }.filter { $0.type == type }.flatMap(\.spans).sorted { $0[0] < $1[0] }
      }
      let content = all("Content")
      guard !content.isEmpty else { return nil }
      return GoldArticle.Attribution(
        kind: mask.kind(letters.set(content)), content: content, cue: all("Cue"), source: all("Source"))
    }
    return GoldArticle(id: id, text: text, quotes: quotes.sorted { $0.content[0][0] < $1.content[0][0] })
  }

  /// The names in groups that ties hold together.
  private static func groups(of names: [String], _ ties: [(String, String)]) -> [[String]] {
    var group = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    for (first, second) in ties {
      guard let a = group[first], let b = group[second], a != b else { continue }
      for name in names where group[name] == b { group[name] = a }
    }
    return Dictionary(grouping: names) { group[$0] ?? $0 }.values.map { $0.sorted() }
  }
}
