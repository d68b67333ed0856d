import Articles

/// Why a query cannot be understood, and where.
public struct QueryFailure: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is no field of the name.
    case unknownField(String)
    /// Nothing stands behind the colon of a field.
    case missingValue(QueryField)
    /// The field does not know the word behind the colon.
    case unknownChoice(QueryField, String)
    /// It is no day, month or year.
    case notADay(String)
    /// It is no number of hours, days or weeks.
    case notAnAge(String)
    /// It is no regular expression.
    case notAPattern(String)
    /// The regular expression would take too much room or time.
    case tooLargePattern
    /// The field knows no `=`, or no `~`.
    case noSign(QueryField, Character)
    /// What stands behind `=` or `~` is neither a word nor a phrase.
    case missingQuotes(QueryField, Character)
    /// A quotation mark or a bracket that is not closed.
    case unclosed(Character)
    /// A bracket that closes nothing.
    case unopened
    /// Nothing stands beside `or`, behind `-` or `not`, or in brackets.
    case missingOperand(String)
    /// More words than a query may have, or brackets and *not* deeper within each other.
    case tooInvolved
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, in Unicode scalars of the query.
  public let span: TextSpan
  /// What could be meant instead of what stands at `span`.
  public let suggestion: String?

  init(_ problem: Problem, at span: TextSpan, suggestion: String? = nil) {
    self.problem = problem
    self.span = span
    self.suggestion = suggestion
  }
}
