import Articles
import Screen

extension AppState {
  /// No number that is typed before a command is larger.
  private static let largestNumber = 99_999

  /// Takes a figure for the number before a command, unless the figure runs a command itself.
  mutating func typeDigit(_ key: Key) -> Bool {
    guard covering == nil else { return false }
    if key == .escape, typedNumber != nil {
      typedNumber = nil
      return true
    }
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue,
      bindings[key] == nil, typedNumber != nil || digit > 0
    else { return false }
    typedNumber = min(Self.largestNumber, (typedNumber ?? 0) * 10 + digit)
    return true
  }

  /// Opens the link of a number, or the article itself, in the browser.
  mutating func openLink(_ number: Int?) -> [Effect] {
    guard let target = target(of: number) else { return [] }
    message = Message("opening \(target)")
    return [.openLink(target)]
  }

  /// Puts the address of a link, or of the article itself, into the clipboard.
  mutating func copyLink(_ number: Int?) -> [Effect] {
    guard let target = target(of: number) else { return [] }
    message = Message("copied \(target)")
    return [.copy(target)]
  }

  /// Lists all links below the article, or only the first again.
  mutating func toggleLinks() {
    guard let open else {
      message = Message("no article is open")
      return
    }
    guard open.article.links.count > BodyLayout.fewLinks else {
      message = Message(open.article.links.isEmpty ? Self.noLinks : "all links are listed below the article")
      return
    }
    let all = !open.listsAllLinks
    self.open?.listsAllLinks = all
    self.open?.layout = BodyLayout(article: open.article, measure: open.layout.measure, listsAllLinks: all)
    clampBody()
  }

  /// Writes the open article with its quotes.
  mutating func export() -> [Effect] {
    guard let open else {
      message = Message("no article is open")
      return []
    }
    guard let whole = open.whole else {
      message = Message("the quotes are not ready yet")
      return []
    }
    return [.export(whole, address: open.address)]
  }

  private static let noLinks = "this article has no links"

  /// Where a link leads; says so where there is none.
  private mutating func target(of number: Int?) -> String? {
    guard let open, focus != .articles || open.entry == selectedEntry else {
      message = Message("open the article first: \(bindings.keyName(for: .open))")
      return nil
    }
    let links = open.article.links
    guard let number else {
      let hint = links.isEmpty ? "" : ": 1\(bindings.keyName(for: .openLink)) opens the first in its text"
      if open.address == nil { message = Message("this article has no link of its own\(hint)") }
      return open.address
    }
    guard links.indices.contains(number - 1) else {
      message = Message(
        links.isEmpty
          ? Self.noLinks : "there is no link \(number): the article has \(Decimal.counted(links.count, "link"))")
      return nil
    }
    return links[number - 1].target
  }
}
