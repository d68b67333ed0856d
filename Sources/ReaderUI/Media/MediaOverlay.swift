import Articles
import Screen

/// Sounds, films and files with how far the fetching of each is: those of an article, or all that are fetched.
struct MediaOverlay: ListOverlay {
  /// What it shows.
  enum Subject: Equatable, Sendable {
    /// The files of an article, by its number and title.
    case article(Int64, String)
    /// Everything that is fetched or was.
    case downloads
  }

  let subject: Subject
  var list = ScrollingList(LoadedRows<MediaRow>())

  /// Whether the only file is to be fetched as soon as it is known.
  private var fetches = false

  private init(subject: Subject, fetches: Bool) { (self.subject, self.fetches) = (subject, fetches) }

  /// Shows files; `fetches` asks only where there are several which is meant, and fetches it.
  static func opening(_ subject: Subject, fetches: Bool = false) -> [Step] {
    [.push(MediaOverlay(subject: subject, fetches: fetches)), .work(effect(for: subject))]
  }

  private static func effect(for subject: Subject) -> Effect {
    switch subject {
    case .article(let number, _): .loadEnclosures(article: number)
    case .downloads: .loadDownloads
    }
  }

  var context: KeyContext { .media }

  mutating func act(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open, .play:
      guard let row = list.selectedRow else { return [] }
      session.tell("playing \(row.title)")
      return [.leave, .work(.play(row.playable))]
    case .download: return list.selectedRow.map { fetch($0, in: &session) } ?? []
    case .removeFilter:
      guard let row = list.selectedRow, let download = row.enclosure.download else {
        session.tell("nothing of it is fetched")
        return []
      }
      session.tell("given up: \(row.title)")
      return [.work(.removeDownload(download.id))]
    case .back, .media, .downloads: return [.leave]
    default: return nil
    }
  }

  private func fetch(_ row: MediaRow, in session: inout Session) -> [Step] {
    session.tell("fetching \(row.title): \(session.key(.downloads)) shows how far it is")
    return [.work(.download(row.enclosure, title: row.title))]
  }

  /// Fetches the only file; says so where there is none, and what to do where there are several.
  private mutating func fetchOnly(in session: inout Session) -> [Step] {
    fetches = false
    guard list.count < 2 else {
      session.tell("which of them? \(session.key(.download)) fetches the one that is selected")
      return []
    }
    guard let row = list.selectedRow else {
      session.tell(Self.none)
      return [.leave]
    }
    return [.leave] + fetch(row, in: &session)
  }

  private static let none = "this article has no sounds or films"

  mutating func press(row: Int, _ mouse: MouseEvent) -> [Step] {
    list.select(row)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch (event, subject) {
    case (.enclosuresLoaded(let article, let enclosures), .article(let number, let title)) where article == number:
      let names = MediaNames.all(enclosures, title: title)
      list.change { $0.all = zip(names, enclosures).map { MediaRow(title: $0, enclosure: $1) } }
      if fetches {
        let steps = fetchOnly(in: &session)
        settle(in: session)
        return steps
      }
    case (.downloadsLoaded(let downloads), .downloads):
      list.change { $0.all = downloads.map { MediaRow($0) } }
    case (.downloadsLoaded, .article), (.libraryChanged, _): return [.work(Self.effect(for: subject))]
    default: break
    }
    settle(in: session)
    return []
  }

  func draw(on frame: inout Frame, in session: Session) {
    if fetches { return }
    let box = box(in: session)
    box.draw(on: &frame)
    let inside = box.inside
    guard let rows = list.rows.all, !rows.isEmpty else {
      let none = subject == .downloads ? "nothing is fetched" : Self.none
      frame.draw(
        list.rows.all == nil ? "…" : none, x: inside.x, y: inside.y, limit: inside.maxX, style: CellStyle(.overlay))
      return
    }
    drawRows(on: &frame, in: inside) { row, y, frame in
      let detail = rows[row].detail
      let right = inside.maxX - min(DisplayWidth.of(detail), inside.width / 2)
      frame.draw(rows[row].title, x: inside.x, y: y, limit: right - 1, style: CellStyle(.overlay))
      frame.draw(detail, x: right, y: y, limit: inside.maxX, style: CellStyle(.overlay))
    }
  }

  func box(in session: Session) -> OverlayBox {
    let title = subject == .downloads ? "Downloads" : "Sounds and films"
    let keys = "\(session.key(.open)) plays, \(session.key(.download)) fetches, \(session.key(.removeFilter)) gives up"
    return OverlayBox(
      title: list.count > 0 ? "\(title) (\(keys))" : title, columns: 76, rows: max(1, list.count), size: session.size)
  }
}

/// A sound or a film with its title.
struct MediaRow: Equatable, Sendable {
  let title: String
  let enclosure: Enclosure

  init(title: String, enclosure: Enclosure) {
    self.title = title
    self.enclosure = enclosure
  }

  init(_ download: Download) {
    self.init(
      title: download.title,
      enclosure: Enclosure(
        address: download.address, mediaType: download.mediaType, length: download.length, download: download))
  }

  /// What a player gets: the file where it is there, else the address.
  var playable: String {
    if let download = enclosure.download, download.state == .done, let path = download.path { return path }
    return enclosure.address
  }

  /// What it is, and how far the fetching of it is.
  var detail: String {
    guard let download = enclosure.download else {
      return ([enclosure.kind] + [enclosure.length.map(\.inBytes)].compactMap(\.self)).joined(separator: " · ")
    }
    switch download.state {
    case .done: return "\(enclosure.kind) · \(download.received.inBytes) · there"
    case .failed: return download.failure ?? "failed"
    case .waiting:
      let whole = download.length.map { " of \($0.inBytes)" } ?? ""
      let share = download.share.map { " (\(Int($0 * 100)) %)" } ?? ""
      return download.received > 0 ? "\(download.received.inBytes)\(whole)\(share)" : "waits\(whole)"
    }
  }
}

extension MediaRow: ListRow {
  var key: String { enclosure.address }
}
