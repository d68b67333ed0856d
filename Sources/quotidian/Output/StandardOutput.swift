import Glibc

/// The program's standard output.
struct StandardOutput {
  /// Nothing more can be written.
  struct Failure: Error, Equatable {
    /// The system's error number.
    let code: Int32
  }

  /// Whether a terminal shows it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of a text.
  ///
  /// - Throws: `Failure` when the system refuses, as on a full disk.
  static func write(_ text: String) throws(Failure) {
    var text = text
    let code: Int32 = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return 0
    }
    if code != 0 { throw Failure(code: code) }
  }
}
