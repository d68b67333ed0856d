import Articles
import Screen

/// The question whether to give up a feed: what would go, and what stays.
struct UnsubscribeBox {
  let feed: FeedRow
  let bindings: KeyBindings
  let size: Size

  /// Draws the question.
  func draw(on frame: inout Frame) {
    let columns = min(60, max(10, size.width - 6))
    let lines = sentences.flatMap { sentence in
      let scalars = Array(sentence.unicodeScalars)
      return LineWrapper(measure: columns).lines(of: scalars, in: 0..<scalars.count).map {
        String(scalars: scalars[$0])
      }
    }
    let box = OverlayBox(title: "Unsubscribe?", columns: columns, rows: lines.count, size: size)
    box.draw(on: &frame)
    for (line, y) in zip(lines, box.inside.y..<box.inside.maxY) {
      frame.draw(line, x: box.inside.x, y: y, limit: box.inside.maxX, style: CellStyle(.overlay))
    }
  }

  private var sentences: [String] {
    let articles = Decimal.counted(feed.articles, "article")
    return [
      feed.title,
      feed.articles == 0
        ? "It has no articles."
        : "Its \(articles) would go, but those that you starred, tagged or wrote notes on stay.",
      "\(bindings.keyName(for: .open)) unsubscribes, \(bindings.keyName(for: .back)) leaves it.",
    ]
  }
}
