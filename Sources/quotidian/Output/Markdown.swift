import Articles

/// Text in CommonMark 0.31.
enum Markdown {
  /// A text whose characters mean nothing to CommonMark.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result.replacing("\n\n", with: "\n>\n> ")
  }

  /// A quote as it is shown, its cue emphasised.
  static func statement(_ statement: Statement) -> String {
    var result = ""
    var end = 0
    for cue in statement.cues {
      result += escaped(statement.text[TextSpan(end, cue.start)]) + "*\(escaped(statement.text[cue]))*"
      end = cue.end
    }
    return result + escaped(statement.text[TextSpan(end, statement.text.count)])
  }

  /// The quotes of an article as block quotes, each with its speaker, and behind it the person's note, by its index.
  static func quotes(of analysis: AnalysedArticle, notes: [Int: String] = [:]) -> String {
    analysis.quotes.enumerated().map { number, quote in
      "> \(statement(analysis.statement(of: quote)))\n>\n"
        + "> — \(escaped(ArticleText.speaker(of: quote, in: analysis)))\n"
        + (notes[number].map { "\nNote: \(escaped($0))\n" } ?? "")
    }.joined(separator: "\n")
  }

  /// The title of an article as a heading, byline, date and what else is known of it below it.
  static func heading(of article: Article, details: [String] = []) -> String {
    let head = [article.head.authors.joined(separator: ", "), article.head.published?.description ?? ""]
    let line = (head + details).filter { !$0.isEmpty }.joined(separator: " · ")
    return "# \(escaped(article.head.title ?? article.origin.identifier))\n\n"
      + (line.isEmpty ? "" : "\(escaped(line))\n\n")
  }

  /// The paragraphs of an article.
  static func paragraphs(of article: Article) -> String {
    article.paragraphs.map { escaped(article.text[$0]) + "\n" }.joined(separator: "\n")
  }
}
