import ForeignText

/// Why a link is not opened.
public enum LinkFailure: Error, Hashable, Sendable {
  /// It is not one that may be opened.
  case refused(LinkRefusal)
  /// None of the programs that open links could be started; they are named in the order in which they were tried.
  case noProgram([String])
}
