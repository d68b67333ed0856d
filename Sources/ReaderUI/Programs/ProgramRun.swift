/// A program that is to get the terminal.
public struct ProgramRun: Equatable, Sendable {
  /// What is run.
  public enum Subject: Equatable, Sendable {
    /// A line for the shell, as the person has written it.
    case shell(String)
    /// A program with its arguments, which no shell sees.
    case words([String])
  }

  /// What is run.
  public let subject: Subject
  /// What stands in its standard input; nil leaves it the terminal's.
  public let input: String?
  /// Variables that it gets besides.
  public let variables: [String: String]
  /// Whether the person is to see what it wrote before the reader comes back.
  public let pauses: Bool

  /// The bytes of a file whose path stands behind the words of the program, and which is gone afterwards.
  public let file: [UInt8]?
  /// The line as the person wrote it, for messages; nil where it is that of the shell itself.
  public let line: String?
  /// The setting that names another program in its place; nil where there is none.
  public let setting: String?

  /// Makes a program that is to get the terminal.
  public init(
    _ subject: Subject, input: String? = nil, variables: [String: String] = [:], pauses: Bool = false,
    setting: String? = nil, line: String? = nil, file: [UInt8]? = nil
  ) {
    self.line = line
    self.file = file
    self.setting = setting
    self.subject = subject
    self.input = input
    self.variables = variables
    self.pauses = pauses
  }
}

/// The form in which an article is given to a program.
public enum ArticleForm: String, Hashable, Sendable, CaseIterable {
  /// As text for people.
  case text
  /// As CommonMark.
  case markdown
  /// As a web page.
  case html
  /// As the JSON of its quotes.
  case json
}
