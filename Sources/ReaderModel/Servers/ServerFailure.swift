/// Why a server cannot be kept the same with.
public enum ServerFailure: Error, Hashable, Sendable {
  /// It does not let the user in.
  case refused(String)
  /// There is no such interface at the address.
  case noInterface(String)
  /// It answered with a status that is no success.
  case status(Int)
  /// What it answered cannot be read.
  case unreadable
  /// It has more articles than can be compared.
  case tooMuch
  /// Nobody has said what the password is.
  case noPassword(String)
}
