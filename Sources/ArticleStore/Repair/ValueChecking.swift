import Articles
import GRDB

/// What SQL asks of values whose form only the program knows.
enum ValueChecking {
  /// Whether a value is a day, as text or as yyyymmdd.
  static let isDay = DatabaseFunction("isDay", argumentCount: 1, pure: true) { values in
    switch values[0].storage {
    case .int64(let number): Int(exactly: number).flatMap { CalendarDay(number: $0) } != nil
    case .string(let text): CalendarDay(text) != nil
    case .null, .double, .blob: false
    }
  }

  /// Whether a value is an `Origin` in JSON.
  static let isOrigin = DatabaseFunction("isOrigin", argumentCount: 1, pure: true) { values in
    guard case .string(let text) = values[0].storage else { return false }
    return (try? JSON.value(text) as Origin) != nil
  }

  /// Whether a value is an array of strings in JSON.
  static let isTextList = DatabaseFunction("isTextList", argumentCount: 1, pure: true) { values in
    guard case .string(let text) = values[0].storage else { return false }
    return (try? JSON.value(text) as [String]) != nil
  }
}
