/// Something that is wrong in a library, and has been put right.
public enum LibraryFinding: Hashable, Sendable {
  /// Indexes that did not agree with their tables.
  case staleIndexes
  /// A full-text table that did not agree with what it indexes.
  case staleSearch(table: String)
  /// Rows of a table that belonged to something that is gone.
  case orphans(table: String, count: Int)
  /// People or articles whose numbers of quotes were wrong.
  case wrongCounts(Int)
  /// Values of a table that could not be there, or articles with such.
  case wrongValues(table: String, count: Int)
  /// Articles whose text could not be unpacked.
  case unreadableTexts(Int)
  /// Inputs that could not be unpacked, so that their articles cannot be cleaned anew.
  case unreadableInputs(Int)
}
