import Articles

/// Something that could be typed.
public struct Candidate: Equatable, Sendable {
  /// What goes into the line.
  public let text: String
  /// What it is, in a few words.
  public let detail: String
  /// The person of the library that it names.
  public let person: Int64?

  /// Makes a candidate.
  public init(_ text: String, detail: String = "", person: Int64? = nil) {
    self.text = text
    self.detail = detail
    self.person = person
  }
}

/// What could be typed at a place of the line.
public struct CandidateList: Equatable, Sendable {
  /// What a candidate takes the place of, in Unicode scalars of the line.
  var span: TextSpan
  /// The candidates, the likeliest first.
  let candidates: [Candidate]
  /// The one that stands in the line.
  var selected: Int?

  /// The letters with which all of them begin.
  var commonBeginning: String {
    guard var common = candidates.first?.text else { return "" }
    for candidate in candidates {
      while !candidate.text.hasPrefix(common) { common.removeLast() }
    }
    return common
  }
}

/// What is to be completed.
public struct CompletionQuestion: Equatable, Sendable {
  /// What the line is.
  public enum Subject: Equatable, Sendable {
    /// A query.
    case query
    /// A tag.
    case tag
    /// The name of a person of the library.
    case person
  }

  /// What the line is.
  public let subject: Subject
  /// The line.
  public let text: String
  /// Where the caret stands, in Unicode scalars of the line.
  public let caret: Int

  /// Makes a question.
  public init(_ subject: Subject, text: String, caret: Int) {
    self.subject = subject
    self.text = text
    self.caret = caret
  }
}
