extension AppState {
  /// Shows the saved filters, and asks for them.
  mutating func showFilters() -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    overlay = .filters(selected: 0)
    return [.loadFilters]
  }

  /// Starts typing a name for the filter that the list has.
  mutating func beginSavingFilter() {
    guard !listQuery.filter.isEmpty || !entries.isOfLibrary else {
      message = Message("the list has no filter to save: f narrows it, s searches")
      return
    }
    beginPrompt(.filterName, text: listQuery.name ?? "")
  }

  /// Saves the filter that the list has under a name.
  mutating func saveFilter(named text: String) -> [Effect] {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return [] }
    guard !listQuery.filter.isEmpty else {
      message = Message("the list has no filter to save: f narrows it, s searches")
      return []
    }
    listQuery.name = name
    message = Message("saved as “\(name)”: F lists the saved filters")
    return [.saveFilter(name: name, filter: listQuery.filter)]
  }

  /// Takes the saved filters, and keeps the selection on the same one.
  mutating func take(_ filters: [FilterEntry]) {
    let selected: String? =
      if case .filters(let row) = overlay, let known = savedFilters, known.indices.contains(row) {
        known[row].name
      } else {
        nil
      }
    savedFilters = filters
    guard case .filters(let row) = overlay else { return }
    overlay = .filters(
      selected: filters.firstIndex { $0.name == selected } ?? max(0, min(row, filters.count - 1)))
  }

  /// Handles a command while the saved filters show.
  mutating func handleFilters(_ command: Command?, selected: Int) -> [Effect] {
    let filters = savedFilters ?? []
    switch command {
    case .open:
      guard filters.indices.contains(selected) else { return [] }
      return openFilter(selected)
    case .removeFilter:
      guard filters.indices.contains(selected) else { return [] }
      let name = filters[selected].name
      savedFilters?.remove(at: selected)
      overlay = .filters(selected: max(0, min(selected, filters.count - 2)))
      message = Message("deleted the filter “\(name)”")
      return [.removeFilter(name: name)]
    case .saveFilter:
      overlay = nil
      beginSavingFilter()
    case .back, .filters: overlay = nil
    case .help: overlay = .help(top: 0)
    default:
      if let command, let row = command.moved(selected, page: max(1, size.height / 3), count: filters.count) {
        overlay = .filters(selected: row)
      }
    }
    return []
  }

  /// Goes to the list of a saved filter.
  mutating func openFilter(_ index: Int) -> [Effect] {
    guard let filter = savedFilters?[index] else { return [] }
    overlay = nil
    return askForList(listQuery.narrowed(to: filter.filter, name: filter.name))
  }
}
