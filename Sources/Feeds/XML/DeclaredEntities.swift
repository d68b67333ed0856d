import ForeignText

/// The entities that a `DOCTYPE` declares, as far as they are harmless.
///
/// An entity counts only when its value is text: one that lies elsewhere or holds other entities is refused, so that
/// none can grow by naming others, and no file or address is ever opened.
struct DeclaredEntities {
  private var values: [String: [UInt8]] = [:]
  /// The names of those that were refused.
  private(set) var refused: [String] = []

  private static let mostEntities = 256
  private static let longestValue = 4096

  /// No entities.
  init() {}

  /// Reads the declarations of a `DOCTYPE`, given as all that stands between `<!DOCTYPE` and its `>`.
  init(declaration: ArraySlice<UInt8>) {
    var rest = Substring(String(decoding: declaration, as: UTF8.self))
    while values.count + refused.count < Self.mostEntities, let start = rest.firstRange(of: "<!ENTITY") {
      rest = rest[start.upperBound...].drop(while: \.isWhitespace)
      let isParameter = rest.first == "%"
      if isParameter { rest = rest.dropFirst().drop(while: \.isWhitespace) }
      let name = String(rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "<" }.prefix(64))
      rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
      guard !name.isEmpty else { continue }
      guard !isParameter, let mark = rest.first, mark == "\"" || mark == "'",
        let end = rest.dropFirst().prefix(Self.longestValue).firstIndex(of: mark),
        let value = Self.text(rest[rest.index(after: rest.startIndex)..<end])
      else {
        refused.append(name)
        continue
      }
      values[name] = values[name] ?? value
      rest = rest[end...]
    }
  }

  /// The value of an entity as it stands in the document's text.
  func value(of name: String) -> [UInt8]? { values[name] }

  /// There are none.
  var isEmpty: Bool { values.isEmpty }

  /// A value with its character references; nil when it names other entities or is very long.
  private static func text(_ value: Substring) -> [UInt8]? {
    guard value.utf8.count <= longestValue, !value.contains("%") else { return nil }
    var result = ""
    var rest = value
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      guard let end = rest[mark...].firstIndex(of: ";"),
        let scalar = CharacterReference.scalar(rest[rest.index(after: mark)..<end])
      else { return nil }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return Array(MarkupEscape.escaped(result + rest, inAttribute: true).utf8)
  }
}
