import Articles

extension ReadingScreen {
  /// Opens the link of a number, or the article itself, in the browser.
  mutating func openLink(_ number: Int?, in session: inout Session) -> [Effect] {
    guard let target = target(of: number, in: &session) else { return [] }
    session.tell("opening \(target)")
    return [.openLink(target)]
  }

  /// Puts the address of a link, or of the article itself, into the clipboard.
  mutating func copyLink(_ number: Int?, in session: inout Session) -> [Effect] {
    guard let target = target(of: number, in: &session) else { return [] }
    session.tell("copied \(target)")
    return [.copy(target)]
  }

  /// Lists all links below the article, or only the first again.
  mutating func toggleLinks() {
    open?.listsAllLinks.toggle()
    clampBody()
  }

  /// Where a link leads; says so where there is none.
  private func target(of number: Int?, in session: inout Session) -> String? {
    guard let open, focus != .articles || open.number == list.rows.number(at: list.selected) else {
      if let address = list.selectedRow?.address, number == nil { return address }
      session.tell(number == nil ? "this article has no link" : "open the article first: \(session.key(.open))")
      return nil
    }
    let links = open.references.targets
    guard let number else {
      let hint = links.isEmpty ? "" : ": 1\(session.key(.openLink)) opens the first in its text"
      if open.address == nil { session.tell("this article has no link of its own\(hint)") }
      return open.address
    }
    guard links.indices.contains(number - 1) else {
      session.tell(
        links.isEmpty
          ? Need.links.reason(session.bindings)
          : "there is no link \(number): the article has \(counted(links.count, "link"))")
      return nil
    }
    return links[number - 1]
  }
}
