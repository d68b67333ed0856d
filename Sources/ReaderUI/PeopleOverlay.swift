import Articles
import Screen

/// The people of the open article, with their roles and the number of their quotes.
struct PeopleOverlay {
  let analysis: AnalysedArticle
  let selected: Int
  let size: Size
  /// What stands over the people.
  var title = "People of this article"

  private var box: OverlayBox {
    OverlayBox(title: title, columns: 76, rows: analysis.people.count, size: size)
  }

  private var top: Int {
    let height = max(1, box.inside.height)
    return max(0, min(selected - height / 2, analysis.people.count - height))
  }

  /// The person that a cell of the screen shows.
  func row(atX x: Int, y: Int) -> Int? {
    guard box.inside.contains(x: x, y: y) else { return nil }
    let row = top + y - box.inside.y
    return analysis.people.indices.contains(row) ? row : nil
  }

  /// Draws the people that fit.
  func draw(on frame: inout Frame) {
    let box = box
    box.draw(on: &frame)
    let inside = box.inside
    for (index, y) in zip(analysis.people.indices.dropFirst(top), inside.y..<inside.maxY) {
      let person = analysis.people[index]
      let count = analysis.quotes.count { $0.speaker == index }
      let style = CellStyle(.speaker, speaker: index)
      let counted = count == 1 ? "1 quote" : "\(count) quotes"
      let right = inside.maxX - counted.count
      frame.draw(counted, x: right, y: y, limit: inside.maxX, style: CellStyle(.faint))
      let number = String(index + 1)
      let x = frame.draw(
        "\(number) \(person.name)", x: inside.x + max(0, 3 - number.count), y: y, limit: right - 1, style: style)
      if let role = person.role {
        frame.draw(", " + role, x: x, y: y, limit: right - 1, style: CellStyle(.personRole))
      }
      if index == selected {
        frame.emphasise(Rect(x: inside.x, y: y, width: inside.width, height: 1), [.selected, .focused])
      }
    }
  }
}
