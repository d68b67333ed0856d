/// Why a library cannot do what it was asked.
public enum LibraryFailure: Error, Equatable {
  /// The folder of the library cannot be made or entered; the text is the system's.
  case folder(String, reason: String)
  /// The file may not be read or written.
  case forbidden(String)
  /// A newer version of the program made it.
  case newer(String)
  /// The file is something else than a library.
  case foreign(String)
  /// The file is damaged.
  case damaged(String)
  /// The file has a value that cannot be there; the text names it.
  case wrongValue(String, reason: String)
  /// Another process keeps it locked for longer than one waits.
  case locked(String)
  /// There is no room on the disk, or the system lets files grow no further.
  case full(String)
  /// Anything else that the database says.
  case database(String, reason: String)
  /// There is no such article, person or filter any more.
  case missing(String)
}
