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

  /// The quotes of an article as block quotes, each with its speaker.
  static func quotes(of analysis: AnalysedArticle) -> String {
    analysis.quotes.map { quote in
      "> \(statement(analysis.statement(of: quote)))\n>\n"
        + "> — \(escaped(ArticleText.speaker(of: quote, in: analysis)))\n"
    }.joined(separator: "\n")
  }

  /// The title of an article as a heading, byline and date below it.
  static func heading(of article: Article) -> String {
    let line = [article.head.authors.joined(separator: ", "), article.head.published?.description ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return "# \(escaped(article.head.title ?? article.origin.identifier))\n\n"
      + (line.isEmpty ? "" : "\(escaped(line))\n\n")
  }
}
