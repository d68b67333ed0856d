import ForeignText

/// Why a link is not opened.
public enum LinkFailure: Error, Hashable, Sendable {
  /// It leads to none of `http`, `https` and `mailto`.
  case scheme(String)
  /// It is no link.
  case unreadable
  /// None of the programs that open links could be started; they are named in the order in which they were tried.
  case noProgram([String])

  init(_ refusal: LinkRefusal) {
    switch refusal {
    case .scheme(let scheme): self = .scheme(scheme)
    case .unreadable: self = .unreadable
    }
  }
}
