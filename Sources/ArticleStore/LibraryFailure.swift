import GRDB

/// Why the library cannot do what it was asked.
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
  /// Another process keeps it locked for longer than one waits.
  case locked(String)
  /// There is no room on the disk, or the system lets files grow no further.
  case full(String)
  /// Anything else that the database says.
  case database(String, reason: String)
  /// There is no such article, person or filter any more.
  case missing(String)

  private static func isOfWriting(_ code: ResultCode) -> Bool {
    [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE].contains(code)
  }

  /// The failure that an error of the database is.
  init(_ error: any Error, path: String) {
    if let failure = error as? LibraryFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database(path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_IOERR where Self.isOfWriting(error.extendedResultCode): self = .full(path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .forbidden(path)
    default: self = .database(path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
