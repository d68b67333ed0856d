import Articles
import GRDB

/// Reads the rows of a damaged table that can still be read.
struct TableSalvage {
  private let database: Database
  private let table: LibraryTable
  private let columns: String

  /// Behind a damaged page no more numbers than these are tried, in steps that double.
  private static let furthest: Int64 = 1 << 40

  init(_ database: Database, _ table: LibraryTable, columns: [String]) {
    self.database = database
    self.table = table
    self.columns = columns.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// Calls `body` with each row once or more.
  func readRows(_ body: (Row) throws -> Void) throws {
    if table.hasRowNumbers { try readByNumber(body) } else { try readFromBothEnds(body) }
  }

  private func readByNumber(_ body: (Row) throws -> Void) throws {
    var last: Int64 = -1
    while true {
      do {
        let rows = try rows(behind: last)
        while let row = try rows.next() {
          last = row[0]
          try body(row)
        }
        return
      } catch let error as DatabaseError where error.isOfDamage {
        guard let next = readableNumber(behind: last) else { return }
        last = next
      }
    }
  }

  private func rows(behind number: Int64) throws -> RowCursor {
    try Row.fetchCursor(
      database, sql: "SELECT rowid, \(columns) FROM \(table.name) WHERE rowid > ? ORDER BY rowid", arguments: [number])
  }

  /// The lowest number behind a damaged place from which on rows can be read again; nil when there is none.
  private func readableNumber(behind damaged: Int64) -> Int64? {
    var step: Int64 = 1
    while !isReadable(behind: damaged + step) {
      step *= 2
      if step > Self.furthest { return nil }
    }
    return ((damaged + 1)..<(damaged + step + 1)).partitioningIndex { isReadable(behind: $0) }
  }

  private func isReadable(behind number: Int64) -> Bool {
    do {
      _ = try rows(behind: number).next()
      return true
    } catch { return false }
  }

  private func readFromBothEnds(_ body: (Row) throws -> Void) throws {
    let key = try database.primaryKey(table.name).columns
    for direction in ["ASC", "DESC"] {
      do {
        let order = key.map { "\($0) \(direction)" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(database, sql: "SELECT 0, \(columns) FROM \(table.name) ORDER BY \(order)")
        while let row = try rows.next() { try body(row) }
        return
      } catch let error as DatabaseError where error.isOfDamage { continue }
    }
  }
}

extension DatabaseError {
  /// Whether the file is damaged where it was read.
  var isOfDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR].contains(resultCode) }
}
