import Foundation
import GRDB

/// Instants as seconds since 1970, as far as calendars have years of four digits.
enum Instants {
  /// The end of the year 9999.
  static let latest = 253_402_300_799.0
}

extension Row {
  /// The instant that a column has as seconds since 1970.
  ///
  /// - Throws: `WrongValue` for one that no calendar has, `RowDecodingError` for no number.
  func instant(_ column: String) throws -> Date? {
    guard let seconds: Double = try decode(forColumn: column) else { return nil }
    guard (0...Instants.latest).contains(seconds) else { throw WrongValue(reason: "\(seconds) as \(column)") }
    return Date(timeIntervalSince1970: seconds)
  }
}
