import Articles

/// Something that could be typed.
public struct Candidate: ListRow {
  /// What goes into the line.
  public let text: String
  /// What it is, in a few words.
  public let detail: String
  /// The person of the library that it names.
  public let person: Int64?

  var key: String { text }

  /// Makes a candidate.
  public init(_ text: String, detail: String = "", person: Int64? = nil) {
    self.text = text
    self.detail = detail
    self.person = person
  }
}
