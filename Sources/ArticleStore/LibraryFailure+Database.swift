import Articles
import GRDB

extension LibraryFailure {
  /// Whether an error came of reading the file, not of what was done with what it has.
  static func isOfReading(_ error: any Error) -> Bool {
    error is DatabaseError || error is WrongValue || error is RowDecodingError || error is DecodingError
  }

  /// The failure that an error in reading a value is.
  private static func ofValue(_ error: any Error, path: String) -> LibraryFailure {
    switch error {
    case let wrong as WrongValue: .wrongValue(path, reason: wrong.reason)
    case is RowDecodingError, is DecodingError: .wrongValue(path, reason: "of another type than belongs there")
    default: .database(path, reason: "\(error)")
    }
  }

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
      self = Self.ofValue(error, path: path)
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
