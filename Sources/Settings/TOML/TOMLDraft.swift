/// A table while a document is read, which keys and headers further down go on filling.
final class TOMLDraft {
  /// How a table came to be, which decides what may be added to it further down.
  enum Origin {
    /// Named by the header of a table within it.
    case implied
    /// By a header of its own.
    case header
    /// By keys with dots.
    case dotted
  }

  private enum Entry {
    case value(TOMLValue)
    case table(TOMLDraft)
    case tables([TOMLDraft], line: Int)
  }

  /// Why a key cannot be set.
  enum Refusal: Error {
    /// It has a value, or is a table that is complete.
    case taken
  }

  /// Whether it is one of an array of tables.
  let isEntry: Bool
  /// Whether something in it could not be read, so that it is left out of its array.
  var isFaulty = false

  private var origin: Origin
  private let line: Int
  private var keys: [String] = []
  private var entries: [String: Entry] = [:]

  init(_ origin: Origin, line: Int, isEntry: Bool = false) {
    self.origin = origin
    self.line = line
    self.isEntry = isEntry
  }

  /// The table of a header, which is made here, within the tables that are on the way.
  func table(at path: [String], line: Int) throws(Refusal) -> TOMLDraft {
    let parent = try parent(of: path, line: line)
    let key = path[path.count - 1]
    switch parent.entries[key] {
    case nil:
      let table = TOMLDraft(.header, line: line)
      parent.enter(.table(table), at: key)
      return table
    case .table(let table) where table.origin == .implied:
      table.origin = .header
      return table
    default: throw .taken
    }
  }

  /// A new table in the array of tables of a header with two brackets.
  func nextTable(at path: [String], line: Int) throws(Refusal) -> TOMLDraft {
    let parent = try parent(of: path, line: line)
    let key = path[path.count - 1]
    let table = TOMLDraft(.header, line: line, isEntry: true)
    switch parent.entries[key] {
    case nil: parent.enter(.tables([table], line: line), at: key)
    case .tables(let tables, let first): parent.entries[key] = .tables(tables + [table], line: first)
    default: throw .taken
    }
    return table
  }

  /// Sets a key, which may have dots.
  func set(_ path: [String], to value: TOMLValue) throws(Refusal) {
    var table = self
    for key in path.dropLast() {
      switch table.entries[key] {
      case nil:
        let next = TOMLDraft(.dotted, line: value.line)
        table.enter(.table(next), at: key)
        table = next
      case .table(let next) where next.origin != .header:
        next.origin = .dotted
        table = next
      default: throw .taken
      }
    }
    let key = path[path.count - 1]
    guard table.entries[key] == nil else { throw .taken }
    table.enter(.value(value), at: key)
  }

  /// The table as it is now.
  var table: TOMLTable {
    TOMLTable(
      keys.compactMap { key in
        switch entries[key] {
        case .value(let value): (key, value)
        case .table(let draft): (key, draft.value)
        case .tables(let drafts, let line):
          (key, TOMLValue(content: .array(drafts.filter { !$0.isFaulty }.map(\.value)), line: line))
        case nil: nil
        }
      })
  }

  private var value: TOMLValue { TOMLValue(content: .table(table), line: line) }

  private func parent(of path: [String], line: Int) throws(Refusal) -> TOMLDraft {
    var table = self
    for key in path.dropLast() {
      switch table.entries[key] {
      case nil:
        let next = TOMLDraft(.implied, line: line)
        table.enter(.table(next), at: key)
        table = next
      case .table(let next): table = next
      case .tables(let tables, _): table = tables[tables.count - 1]
      case .value: throw .taken
      }
    }
    return table
  }

  private func enter(_ entry: Entry, at key: String) {
    keys.append(key)
    entries[key] = entry
  }
}
