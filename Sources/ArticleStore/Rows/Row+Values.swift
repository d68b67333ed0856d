import Articles
import GRDB

/// A value of a file that cannot be there.
struct WrongValue: Error {
  /// What it is, in words.
  let reason: String
}

extension Row {
  /// The case of an enumeration whose name a column has.
  ///
  /// - Throws: `WrongValue` for another name, `RowDecodingError` for no text.
  func choice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice {
    let name: String = try decode(forColumn: column)
    guard let choice = Choice(rawValue: name) else { throw WrongValue(reason: "“\(name)” as \(column)") }
    return choice
  }

  /// The case of an enumeration whose name a column has; nil where it has none.
  ///
  /// - Throws: `WrongValue` for another name, `RowDecodingError` for no text.
  func anyChoice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice? {
    let name: String? = try decode(forColumn: column)
    return try name.map { _ in try choice(column) }
  }

  /// A number that is never below zero.
  ///
  /// - Throws: `WrongValue` for a negative number, `RowDecodingError` for no number.
  func count(_ column: String) throws -> Int {
    let count: Int = try decode(forColumn: column)
    guard count >= 0 else { throw WrongValue(reason: "\(count) as \(column)") }
    return count
  }

  /// The day that a column has as yyyymmdd; nil for 0 and for no value.
  ///
  /// - Throws: `WrongValue` for what is no day, `RowDecodingError` for no number.
  func day(_ column: String) throws -> CalendarDay? {
    guard let number: Int = try decode(forColumn: column), number != 0 else { return nil }
    guard let day = CalendarDay(number: number) else { throw WrongValue(reason: "\(number) as \(column)") }
    return day
  }

  /// A value that a column has as JSON.
  ///
  /// - Throws: `DecodingError`, `RowDecodingError`.
  func json<Value: Decodable>(_ column: String) throws -> Value { try JSON.value(decode(forColumn: column)) }

  /// The texts that a column has as a list in JSON.
  ///
  /// - Throws: `DecodingError`, `RowDecodingError`.
  func texts(_ column: String) throws -> [String] { try JSON.texts(decode(forColumn: column)) }
}
