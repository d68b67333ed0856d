import Foundation

/// What pages print around a report, by families: the vocabulary of `forms.txt`.
struct PageForms: Sendable {
  /// What is wrong with a file of forms.
  enum Failure: Error, Equatable {
    case notAForm(line: Int)
    case missing(String)
  }

  /// What a form is a form of.
  enum Symbol: String, CaseIterable, Sendable {
    case paper, given, family, city, nav, share, inner, tail, note, byline, date, dateline, standfirst, caption
    case zone, wire, number, often
  }

  /// Which families a page takes its forms from.
  enum Part: String, CaseIterable, Sendable {
    case training
    case heldBack = "held-back"
  }

  private typealias Forms = [Symbol: [String]]
  private var families: [(name: String, forms: Forms)] = []

  /// Reads the text of a file of forms.
  ///
  /// - Throws: ``Failure`` when a line is none.
  init(_ text: String) throws(Failure) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("family "), !line.contains(":") {
        families.append((String(line.dropFirst(7)), [:]))
        continue
      }
      guard let colon = line.firstIndex(of: ":"), let symbol = Symbol(rawValue: String(line[..<colon])),
        !families.isEmpty
      else { throw .notAForm(line: number + 1) }
      families[families.count - 1].forms[symbol, default: []] += line[line.index(after: colon)...]
        .components(separatedBy: " | ").map { $0.trimmingCharacters(in: .whitespaces).replacing("¦", with: "|") }
    }
  }

  private static let common = "common"

  /// The numbers of the families of a part.
  func families(of part: Part) -> [Int] {
    families.indices.filter { index in
      families[index].name != Self.common && families[index].name.hasPrefix("h") == (part == .heldBack)
    }
  }

  /// All forms of a symbol in a family, or those that all families share.
  func forms(of symbol: Symbol, in family: Int) -> [String] {
    families[family].forms[symbol] ?? families.first { $0.name == Self.common }?.forms[symbol] ?? []
  }
}
