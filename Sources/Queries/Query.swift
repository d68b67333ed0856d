import Articles

/// A question to the library, as people type it.
public indirect enum Query: Hashable, Sendable {
  /// Everything.
  case all
  /// A word, or the beginning of one.
  case word(String, isPrefix: Bool)
  /// Words one behind the other.
  case phrase(String)
  /// Something of a field.
  case field(QueryField, QueryValue)
  /// What is not the answer to another question.
  case not(Query)
  /// The answers to all of several questions, and to any of them.
  case and([Query])
  case or([Query])
}

/// What is asked of a field.
public enum QueryValue: Hashable, Sendable {
  /// Words one behind the other, the last of them perhaps only the beginning of one.
  case text(String, isPrefix: Bool)
  /// All of what stands there, letter for letter.
  case whole(String)
  /// What a regular expression finds, as `TextPattern` reads it.
  case pattern(String)
  /// A day, or the first day of a month or a year.
  case day(CalendarDay)
  /// So many seconds.
  case age(Int)
  /// One of the words that the field knows.
  case choice(String)
}
