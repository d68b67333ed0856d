import Foundation

/// Written pages as the project keeps them: a page a line, its text in stretches, each with what it is of.
extension WrittenPage {
  /// A page in JSON; what stands between its parts is of nothing.
  struct Line: Codable, Equatable {
    let id: String
    let text: [[String]]
  }

  enum Failure: Error, Equatable {
    case notAPage(String)
  }

  /// The page that a line holds.
  ///
  /// - Throws: ``Failure`` when a stretch is of no kind.
  init(_ line: Line) throws(Failure) {
    var scalars: [Unicode.Scalar] = []
    var parts: [Part] = []
    for stretch in line.text {
      guard stretch.count == 2 else { throw .notAPage(line.id) }
      let start = scalars.count
      scalars += stretch[1].unicodeScalars
      guard !stretch[0].isEmpty else { continue }
      guard let kind = SyntheticPage.Kind(rawValue: stretch[0]) else { throw .notAPage(line.id) }
      parts.append(Part(kind: kind, range: start..<scalars.count))
    }
    self.init(id: line.id, text: String(String.UnicodeScalarView(scalars)), parts: parts)
  }

  /// The page as a line.
  var line: Line {
    let scalars = Array(text.unicodeScalars)
    var stretches: [[String]] = []
    var end = 0
    func add(_ kind: String, _ range: Range<Int>) {
      if !range.isEmpty { stretches.append([kind, String(String.UnicodeScalarView(scalars[range]))]) }
    }
    for part in parts {
      add("", end..<part.range.lowerBound)
      add(part.kind.rawValue, part.range)
      end = part.range.upperBound
    }
    add("", end..<scalars.count)
    return Line(id: id, text: stretches)
  }

  /// The pages of a folder, or of a file of lines, but for those whose names begin in one of some ways.
  static func read(_ path: String, without left: [String] = []) throws -> [WrittenPage] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let pages =
      isFolder.boolValue
      ? try read(folder: path)
      : try CorpusFile(path: path).lines().filter { !$0.isEmpty }
        .map { try WrittenPage(JSONDecoder().decode(Line.self, from: Data($0.utf8))) }
    return pages.filter { page in !left.contains { page.id.hasPrefix($0) } }
  }

  /// What stands in a part, in one line.
  func line(of part: Part) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[part.range])).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
