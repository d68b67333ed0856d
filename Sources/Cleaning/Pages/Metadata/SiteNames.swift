import Articles
import ForeignText
import Language

/// What a page calls its site: its name, its publisher, its host, and who has its copyright.
struct SiteNames: Sendable {
  /// The names, folded, each also without spaces.
  private var names: Set<String> = []
  private var compact: Set<String> = []

  /// A line of copyright is no longer than that.
  private static let longestNotice = 120
  /// No name of a site has more words.
  private static let mostWords = 8

  init(_ tree: MarkupTree, _ meta: MetaFields, _ linked: LinkedArticle?, address: String?) {
    let stated = ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc:publisher", "al:ios:app_name"]
    for name in stated { meta.first(name).map { add($0) } }
    for name in linked?.siteNames ?? [] { add(name) }
    if let host = address.flatMap(Self.host) {
      add(host)
      add(host.split(separator: ".").dropLast().map(String.init).max { $0.count < $1.count } ?? host)
    }
    for notice in Self.notices(in: tree) { add(notice) }
  }

  private mutating func add(_ name: String) {
    let words = Self.words(name)
    guard !words.isEmpty, words.count <= Self.mostWords else { return }
    names.insert(words.joined(separator: " "))
    compact.insert(words.joined())
  }

  /// Whether a text is a name of the site.
  func contain(_ text: String) -> Bool {
    let words = Self.words(text)
    guard !words.isEmpty else { return false }
    return names.contains(words.joined(separator: " ")) || compact.contains(words.joined())
  }

  /// Whether a text is a name of the site with a slogan or a section beside it.
  func begin(_ text: String) -> Bool {
    let words = Self.words(text)
    return (1...max(1, words.count)).contains { count in
      let start = words.prefix(count)
      let end = words.suffix(count)
      return count <= words.count
        && [start, end].contains { $0.count * 2 >= words.count && compact.contains($0.joined()) }
    }
  }

  /// The words in lower case, without `the` at the start.
  private static func words(_ text: String) -> [String] {
    var words = text.lowercased().unicodeScalars.split { !$0.isLetter && !$0.isDigit }.map { String(scalars: $0) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words
  }

  private static func host(of address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Who has the copyright, as lines with `©` say.
  private static func notices(in tree: MarkupTree) -> [String] {
    let sign = Array("©".utf8)
    let nodes = tree.indices.lazy.filter { node in
      guard tree.element(node) == .text, case let text = tree.text(node), text.count <= longestNotice else {
        return false
      }
      return text.withUnsafeBufferPointer { text in
        text.indices.dropLast().contains { text[$0] == sign[0] && text[$0 + 1] == sign[1] }
      }
    }
    return nodes.prefix(4).map { node in
      let text = HarmlessText.line(String(decoding: tree.text(node), as: UTF8.self))
      let rest = text.split(separator: "©", omittingEmptySubsequences: false).last ?? ""
      let name = rest.drop { !$0.isLetter }.prefix { !".|·•,;".contains($0) }
      return String(name)
    }
  }
}
