import Articles

/// Going on to what nobody has read: in the list, and from its end to the next feed.
extension ReadingScreen {
  /// An article that is looked for, and that the rows which are known do not tell.
  struct UnreadSeek: Equatable, Sendable {
    /// In which direction.
    let step: Int
    /// Whether the article takes the keys once it is there.
    let isFocusing: Bool
    /// Whether it is looked for in a list to which one went on for it.
    var isOfNextList = false
  }

  /// What came of looking through rows.
  private enum Sight {
    /// The row is unread.
    case found(Int)
    /// Of a row on the way nothing is known yet.
    case unknown
    /// All are read.
    case nothing
  }

  /// Opens the next article of the list that nobody has read, around its end, or the one before.
  mutating func openUnread(by step: Int, in session: inout Session) -> [Step] {
    let seek = UnreadSeek(step: step, isFocusing: focus != .articles)
    switch look(by: step, in: session, { list[$0].map { !$0.marks.isRead } }) {
    case .found(let row): return open(row, seek, in: &session)
    case .nothing: return tellOfNothing(seek, in: &session)
    case .unknown: return askForUnread(seek)
    }
  }

  /// Opens what is unread of a list that comes next.
  mutating func openUnreadOfNextList(isFocusing: Bool) {
    unreadSeek = UnreadSeek(step: 1, isFocusing: isFocusing, isOfNextList: true)
  }

  /// Looks for what is unread in a list that has come, where that is wanted.
  mutating func seekInNewList() -> [Step] { unreadSeek.map { askForUnread($0) } ?? [] }

  /// Opens the nearest of the unread articles of the list, which are known now.
  mutating func take(unread numbers: [Int64], in session: inout Session) -> [Step] {
    guard let seek = unreadSeek else { return [] }
    unreadSeek = nil
    let unread = Set(numbers)
    let sight = look(by: seek.step, in: session) { row in list.rows.number(at: row).map(unread.contains) }
    if case .found(let row) = sight { return open(row, seek, in: &session) }
    // Of a long list that has just been asked for, the first rows may be there alone.
    guard seek.step > 0, let first = numbers.first, list.rows.index(of: first) == nil else {
      return tellOfNothing(seek, in: &session)
    }
    if seek.isFocusing { place(focus: .body, in: session) }
    return ask(for: first).steps
  }

  private mutating func askForUnread(_ seek: UnreadSeek) -> [Step] {
    unreadSeek = seek
    return [.work(.findUnread(query, request: listRequest))]
  }

  private mutating func open(_ row: Int, _ seek: UnreadSeek, in session: inout Session) -> [Step] {
    if seek.step > 0, row < firstRow(by: 1) { session.tell("from the start of the list again") }
    if seek.isFocusing { place(focus: .body, in: session) }
    return openRow(row, focusing: seek.isFocusing, in: session).steps
  }

  private func tellOfNothing(_ seek: UnreadSeek, in session: inout Session) -> [Step] {
    if seek.step > 0 { return [.nextFeed(isUnread: true, by: 1, goesOn: seek.isOfNextList)] }
    session.tell("nothing above is unread here")
    return []
  }

  /// The row at which looking begins: that beside the open article, or the selected one where none is open.
  private func firstRow(by step: Int) -> Int {
    guard let open, !isOpening else { return list.selected }
    // Where the list no longer has the open article, the one selected in its place is the next.
    return list.rows.index(of: open.number).map { $0 + step } ?? (step > 0 ? list.selected : list.selected - 1)
  }

  private func look(by step: Int, in session: Session, _ isUnread: (Int) -> Bool?) -> Sight {
    let first = firstRow(by: step)
    let start = min(max(0, first), list.count)
    // Where nothing counts as read by itself, to go around would be to go on for ever.
    let around = session.preferences.reading == .never ? 0 : start
    let rows = step > 0 ? Array(start..<list.count) + Array(0..<around) : Array((0..<max(0, first + 1)).reversed())
    for row in rows where row < list.count {
      guard let answer = isUnread(row) else { return .unknown }
      if answer { return .found(row) }
    }
    return .nothing
  }
}
