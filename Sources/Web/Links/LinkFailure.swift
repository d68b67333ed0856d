import ForeignText

/// Why a link is not opened.
public enum LinkFailure: Error, Hashable, Sendable {
  /// It is not one that may be opened.
  case refused(LinkRefusal)
  /// The program is a line for a shell that may hand the link to another, which would take it for several commands.
  case parts
  /// None of the programs that open links could be started; they are named in the order in which they were tried.
  case noProgram([String])
}
