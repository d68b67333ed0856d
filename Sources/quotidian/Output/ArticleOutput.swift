import Articles
import ReaderModel
import ReaderUI
import Screen

/// An article of the library as programs get it.
struct ArticleOutput {
  let stored: StoredArticle

  /// The article in a form.
  func text(_ form: ArticleForm) throws -> String {
    switch form {
    case .text: try ExportedArticle(stored: stored, format: .text).text(isFirst: true)
    case .markdown: try ExportedArticle(stored: stored, format: .markdown).text(isFirst: true)
    case .json: try JSONRecord.encode(ExportRecord(stored), indented: true) + "\n"
    case .html: html
    }
  }

  /// What programs are told of it in their variables.
  var variables: [String: String] {
    let head = stored.analysis.article.head
    return [
      "QUOTIDIAN_TITLE": stored.summary.title, "QUOTIDIAN_LINK": stored.address ?? "",
      "QUOTIDIAN_SOURCE": stored.summary.publication, "QUOTIDIAN_AUTHORS": head.authors.joined(separator: ", "),
      "QUOTIDIAN_DATE": head.published?.description ?? "",
    ].mapValues { PlainText.harmless($0) }
  }

  private var html: String {
    let article = stored.analysis.article
    let title = Self.escaped(stored.summary.title)
    let byline = [article.head.authors.joined(separator: ", "), article.head.published?.description ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let link = stored.address.map { "<p><a href=\"\(Self.escaped($0))\">\(Self.escaped($0))</a></p>\n" } ?? ""
    return
      "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>\(title)</title></head>\n<body>\n<h1>\(title)</h1>\n"
      + (byline.isEmpty ? "" : "<p>\(Self.escaped(byline))</p>\n")
      + article.paragraphs.map { "<p>\(Self.escaped(article.text[$0]))</p>\n" }.joined() + link + "</body>\n</html>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
