import Articles
import Screen

/// Articles and quotes as text for people.
struct ArticleText {
  /// The cells of a line, or nil to leave lines as long as their paragraphs.
  let measure: Int?

  /// The head and the body; cleaning this text again gives the same article.
  func article(_ article: Article) -> String {
    let place = article.head.dateline.map { "\($0.uppercased()) — " } ?? ""
    var blocks = head(article)
    for (number, paragraph) in article.paragraphs.enumerated() {
      blocks.append(wrapped((number == 0 ? place : "") + article.text[paragraph]))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The quotes of an article, each with its speaker, or the words for the source, behind it.
  func quotes(_ analysis: AnalysedArticle) -> String {
    (head(analysis.article) + [quoteList(analysis)]).joined(separator: "\n\n")
  }

  /// The quotes alone, each with the person's note on it, by its index.
  func quoteList(_ analysis: AnalysedArticle, notes: [Int: String] = [:]) -> String {
    var blocks: [String] = analysis.quotes.isEmpty ? ["No quotes."] : []
    for (number, quote) in analysis.quotes.enumerated() {
      let words = wrapped(analysis.statement(of: quote).text.string.replacing("\n\n", with: " "))
      let note = notes[number].map { "\n    Note: \($0)" } ?? ""
      blocks.append("\(words)\n    — \(Self.speaker(of: quote, in: analysis)) (\(quote.kind.rawValue))\(note)")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What was taken out of an input, each piece with the rule that took it.
  func removed(_ article: Article) -> String {
    article.removed.map { "[\($0.rule)] \($0.text)\n" }.joined()
  }

  /// The words that name who speaks: name and role, else the source as the article has it.
  static func speaker(of quote: Quote, in analysis: AnalysedArticle) -> String {
    if let person = analysis.speaker(of: quote) {
      return person.role.map { "\(person.name), \(RoleBehindName.text($0))" } ?? person.name
    }
    let source = analysis.sourceLabel(of: quote)
    return source.isEmpty ? "source not named" : source
  }

  private func head(_ article: Article) -> [String] {
    let byline = article.head.authors.isEmpty ? nil : "By " + Self.list(article.head.authors)
    let line = [byline, article.head.published.map(\.description)].compactMap { $0 }.joined(separator: "\n")
    return [article.head.title.map(wrapped) ?? "", line].filter { !$0.isEmpty }
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func wrapped(_ text: String) -> String {
    guard let measure else { return text }
    let scalars = Array(text.unicodeScalars)
    return LineWrapper(measure: measure).lines(of: scalars, in: 0..<scalars.count)
      .map { String(scalars: scalars[$0]) }.joined(separator: "\n")
  }
}
