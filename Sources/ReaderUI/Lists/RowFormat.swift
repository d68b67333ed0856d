import Screen

/// What a row of the list of articles says, in the notation of newsboat’s `articlelist-format`.
public struct RowFormat: Equatable, Sendable {
  /// What a row can say of an article, by its letter.
  enum Field: Character, Hashable, Sendable, CaseIterable {
    case number = "i"
    case flags = "f"
    case date = "D"
    case feed = "T"
    case title = "t"
    case quotes = "q"
    case tags = "g"
    case reports = "r"
    case attachments = "e"
  }

  /// The letters with what they stand for.
  public static let legend =
    "%i number, %f new and star, %D date, %T feed, %t title, %q quotes, %g tags, %e what is attached, "
    + "%r papers with the same report"

  private indirect enum Piece: Equatable, Sendable {
    case text(String)
    case field(Field, width: Int, isLeft: Bool)
    case fill(Character)
    case choice(Field, [Piece], [Piece])
  }

  private let pieces: [Piece]

  /// Reads a form; nil where a letter stands for nothing.
  public init?(_ text: String) {
    guard !text.isEmpty, let pieces = Self.pieces(of: text[...]) else { return nil }
    self.pieces = pieces
  }

  private static func pieces(of text: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text
    while let character = rest.popFirst() {
      guard character == "%" else {
        pieces.append(.text(String(character)))
        continue
      }
      switch rest.first {
      case "%"?:
        rest.removeFirst()
        pieces.append(.text("%"))
      case ">"?:
        rest.removeFirst()
        // As in newsboat, what is filled with stands behind it; a blank may be left out.
        pieces.append(.fill(rest.first == " " ? rest.removeFirst() : " "))
      case "?"?:
        rest.removeFirst()
        let parts = rest.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let field = parts[0].first.flatMap(Field.init), parts[0].count == 1 else { return nil }
        let ways = parts[1].split(separator: "&", maxSplits: 1, omittingEmptySubsequences: false)
        guard let then = Self.pieces(of: ways[0]), let other = ways.count > 1 ? Self.pieces(of: ways[1]) : [] else {
          return nil
        }
        pieces.append(.choice(field, then, other))
        rest = parts[2]
      default:
        let isLeft = rest.first == "-"
        if isLeft { rest.removeFirst() }
        let figures = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(figures.count)
        guard let field = rest.popFirst().flatMap(Field.init), figures.count <= 3 else { return nil }
        pieces.append(.field(field, width: Int(figures) ?? 0, isLeft: isLeft))
      }
    }
    return pieces
  }

  /// The row of an article in a width.
  func line(_ values: [Field: String], width: Int) -> String {
    var parts: [(text: String, fill: Character)] = [("", " ")]
    func add(_ pieces: [Piece]) {
      for piece in pieces {
        switch piece {
        case .text(let text): parts[parts.count - 1].text += text
        case .field(let field, let width, let isLeft):
          parts[parts.count - 1].text += Self.set(values[field] ?? "", width, isLeft)
        case .fill(let character): parts.append(("", character))
        case .choice(let field, let then, let other):
          add((values[field] ?? "").allSatisfy { $0 == " " } ? other : then)
        }
      }
    }
    add(pieces)
    let right = parts.dropFirst().map(\.text).joined()
    guard parts.count > 1 else { return parts[0].text }
    let room = max(1, width - DisplayWidth.of(right))
    let left = Self.cut(parts[0].text, to: room - 1)
    return left + String(repeating: parts[1].fill, count: max(0, room - DisplayWidth.of(left))) + right
  }

  private static func set(_ text: String, _ width: Int, _ isLeft: Bool) -> String {
    guard width > 0 else { return text }
    let cut = cut(text, to: width)
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(cut)))
    return isLeft ? cut + blanks : blanks + cut
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    for character in text {
      if DisplayWidth.of(result) + DisplayWidth.of(String(character)) > width - 1 { break }
      result.append(character)
    }
    return width > 0 ? result + "…" : ""
  }
}
