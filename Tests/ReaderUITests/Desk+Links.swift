import Articles

@testable import ReaderUI

extension Desk {
  /// A reader with an article whose words `Lea Wu` and `ice`, and further ones, are links.
  static func onLinks(
    _ count: Int = 2, address: String? = "https://news.example/canal", width: Int = 80, height: Int = 30
  ) -> Desk {
    var desk = Desk(width: width, height: height, articles: 1)
    let plain = Article(origin: .library(article: 1), head: ArticleHead(), paragraphs: paragraphs)
    let words = ["Lea Wu", "ice", "thick", "town", "canal open", "night", "hold", "until", "Friday", "Mr. Roe"]
    let links = words.prefix(count).enumerated().compactMap { index, word in
      plain.text.scalars.firstRange(of: Array(word.unicodeScalars)).map {
        ArticleLink(target: "https://links.example/\(index + 1)", span: TextSpan($0))
      }
    }
    let article = Article(
      origin: plain.origin, head: ArticleHead(title: "A Canal Freezes at Last"), text: plain.text,
      paragraphs: plain.paragraphs, links: links)
    _ = desk.state.begin(with: 1)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, article, address: address))
    _ = update(&desk.state, .analysed(request: desk.state.panes.request, analysis(article)))
    return desk
  }
}
