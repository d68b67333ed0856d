import ReaderUI

/// How the feeds are shown, as it stands in the file of what is remembered.
enum FeedViewSettings {
  /// The view of a table; what is missing or makes no sense is as on a first run.
  static func view(of table: TOMLTable) -> FeedView {
    var view = FeedView()
    view.order = table["feeds-order"]?.string.flatMap(FeedView.Order.init) ?? view.order
    view.hidesRead = table["feeds-hide-read"]?.boolean ?? view.hidesRead
    view.folded = Set((table["feeds-folded"]?.array ?? []).compactMap(\.strings).filter { !$0.isEmpty })
    if let feed = table["feeds-selected-feed"]?.integer {
      view.selected = .feed(Int64(feed))
    } else if let folder = table["feeds-selected-folder"]?.strings, !folder.isEmpty {
      view.selected = .folder(folder)
    } else if let filter = table["feeds-selected-filter"]?.string {
      view.selected = .filter(filter)
    }
    return view
  }

  /// The lines of a view.
  static func lines(of view: FeedView) -> String {
    let folded = view.folded.map(TOMLString.array).sorted().joined(separator: ", ")
    let selected =
      switch view.selected {
      case .feed(let feed)?: "feeds-selected-feed = \(feed)\n"
      case .folder(let path)?: "feeds-selected-folder = \(TOMLString.array(path))\n"
      case .filter(let name)?: "feeds-selected-filter = \(TOMLString.quoted(name))\n"
      case nil: ""
      }
    return """
      feeds-order = \(TOMLString.quoted(view.order.rawValue))
      feeds-hide-read = \(view.hidesRead)
      feeds-folded = [\(folded)]
      \(selected)
      """
  }
}
