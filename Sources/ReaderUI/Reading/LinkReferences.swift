import Articles
import Screen

/// The numbers that stand behind the words of links, as raised figures, and in the words for pictures.
///
/// They belong to the page, not to the text, whose offsets they leave alone.
struct LinkReferences: Equatable, Sendable {
  /// Those of a text without links.
  static let none = LinkReferences()

  /// The cells of what stands behind a scalar, by its offset.
  private(set) var cells: [Int: Int] = [:]
  private var texts: [Int: String] = [:]
  /// Where the links lead, the files that belong to the article last.
  private(set) var targets: [String]

  private static let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  private init() { targets = [] }

  /// Makes the references of an article, to which files may belong.
  init(_ article: Article, files: [Enclosure] = []) {
    targets = article.links.map(\.target) + files.map(\.address)
    for (index, link) in article.links.enumerated() {
      if let medium = link.medium {
        // The number stands behind the name of what is shown: `[image 2: The quay]`.
        texts[link.span.start + medium.rawValue.unicodeScalars.count, default: ""] += " \(index + 1)"
        continue
      }
      // A space at the end of a line does not show, so the number stands behind a word.
      guard let last = link.span.range.last(where: { !article.text.scalars[$0].properties.isWhitespace }) else {
        continue
      }
      texts[last, default: ""] += Self.raised(index + 1)
    }
    cells = texts.mapValues(DisplayWidth.of)
  }

  /// What stands behind the scalar at an offset.
  func text(after offset: Int) -> String? { texts[offset] }

  /// The link of a number, from 1 on.
  func link(_ number: Int) -> Hyperlink? {
    targets.indices.contains(number - 1) ? Hyperlink(targets[number - 1], number: number) : nil
  }

  private static func raised(_ number: Int) -> String {
    String(String(number).compactMap(\.wholeNumberValue).map { figures[$0] })
  }
}
