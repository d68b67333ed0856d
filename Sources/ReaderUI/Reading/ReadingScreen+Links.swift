import Articles

extension ReadingScreen {
  /// Opens the link of a number, or the article itself, in the browser.
  mutating func openLink(_ number: Int?, in session: inout Session) -> [Effect] {
    guard let target = target(of: number, in: &session) else { return [] }
    session.tell("opening \(target)")
    return [.openLink(target)]
  }

  /// Opens the link of the article with a program that the person names.
  mutating func openLink(with program: String, in session: inout Session) -> [Effect] {
    let program = program.joinedWords
    guard !program.isEmpty, let target = target(of: nil, in: &session) else { return [] }
    return [.openLink(target, with: program)]
  }

  /// Puts the address of a link, or of the article itself, into the clipboard.
  mutating func copyLink(_ number: Int?, in session: inout Session) -> [Effect] {
    guard let target = target(of: number, in: &session) else { return [] }
    session.tell("copied \(target)")
    return [.copy(target)]
  }

  /// Shows the picture of a number, or the first that the page has, where pictures can be shown.
  mutating func showPicture(_ number: Int?, in session: inout Session) -> [Step] {
    guard let open, let place = open.picture(number, from: openOffset) else {
      session.tell(number.map { "link \($0) is no picture" } ?? "this article has no pictures")
      return []
    }
    guard session.preferences.pictures != .none else {
      session.tell(PictureOverlay.refusal(place.number, in: session))
      return []
    }
    return PictureOverlay.opening(place.address, number: place.number)
  }

  /// The offset of the first scalar of the text that shows.
  private var openOffset: Int {
    guard let open, open.original == nil, !open.layout.lines.isEmpty else { return 0 }
    return open.layout.start(ofLine: min(open.top, open.layout.lines.count - 1))
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

extension OpenArticle {
  /// The picture of a number, or the first behind an offset, or else the first of all; nil where there is none.
  fileprivate func picture(_ number: Int?, from offset: Int) -> (number: Int, address: String)? {
    let links = article.links
    let pictures =
      links.indices.filter { links[$0].medium == .image }
      + annotations.enclosures.indices.filter { annotations.enclosures[$0].kind == "picture" }.map { links.count + $0 }
    let shown = pictures.first { $0 >= links.count || links[$0].span.end > offset } ?? pictures.first
    guard let index = number.map({ $0 - 1 }) ?? shown, pictures.contains(index) else { return nil }
    return (index + 1, references.targets[index])
  }
}
