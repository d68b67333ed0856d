/// What is written for one page after another, so that each line is written once and the cursor comes to stand behind
/// what is selected.
public struct PlainStream: Sendable {
  /// The page that was written last, and the line that is being typed with what could be typed over it.
  private var last, typing: PlainPage?

  /// Begins with nothing written.
  public init() {}

  /// The text to write for a page; nothing is ever taken back but the end of a line that is being typed.
  ///
  /// What changes without a key is not told where it is not what one is reading.
  public mutating func text(for page: PlainPage, afterKey: Bool) -> String {
    if let input = page.input {
      defer { typing = page }
      return typed(input, on: page)
    }
    typing = nil
    defer { last = page }
    guard let last, last.place == page.place else { return whole(page) }
    var lines: [String] = []
    let isAwaited = afterKey || last.lines.count < 2 || last.selected != page.selected
    if isAwaited {
      let known = Set(last.lines)
      let selected = Set(page.selected)
      // The heading says nothing new but the place in the list.
      lines = page.lines.dropFirst().filter { !known.contains($0) && !selected.contains($0) }
    }
    if page.status != last.status { lines.append(page.status) }
    if isAwaited, page.selected != last.selected || !lines.isEmpty && !page.selected.isEmpty && afterKey {
      lines += page.selected
    }
    return written(lines)
  }

  private func whole(_ page: PlainPage) -> String {
    written(page.lines + [page.status, page.hints] + page.selected)
  }

  private func typed(_ input: String, on page: PlainPage) -> String {
    // What was typed may come back with the reason why it cannot be.
    guard let typing, let before = typing.input else { return written(page.lines + [input]) }
    if typing.lines != page.lines, !page.lines.isEmpty { return written(page.lines + [input]) }
    if input.hasPrefix(before) { return String(input.dropFirst(before.count)) }
    if before.hasPrefix(input), before.unicodeScalars.allSatisfy(\.isASCII) {
      return String(repeating: "\u{8} \u{8}", count: before.count - input.count)
    }
    return written([input])
  }

  private func written(_ lines: [String]) -> String { lines.filter { !$0.isEmpty }.map { "\n" + $0 }.joined() }
}
