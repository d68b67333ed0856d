import Glibc

/// A small text file of the person's own, read and written as a whole.
struct TextFile: Sendable {
  /// What stands in a file, and who may see it.
  struct Contents: Equatable {
    /// The text; invalid UTF-8 is replaced.
    let text: String
    /// Whether the owner alone may read or write the file.
    let isPrivate: Bool
  }

  /// More bytes than this are no file of settings.
  static let mostBytes = 1 << 20

  let path: String

  /// The contents; nil where there is no such file.
  ///
  /// - Throws: `TextFileFailure` for a file that is there and cannot be read.
  func read() throws(TextFileFailure) -> Contents? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path, code: errno)
    }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .unreadable(path, code: errno) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path, code: errno) }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= Self.mostBytes else { throw .unreadable(path, code: EFBIG) }
    }
    return Contents(text: String(decoding: bytes, as: UTF8.self), isPrivate: information.st_mode & 0o077 == 0)
  }

  /// Replaces the file, making its folder when that is missing; the file gets mode 0600.
  ///
  /// Whoever reads it meanwhile, and whoever comes after a loss of power, finds the old file or the new one whole. A
  /// symbolic link stays one, and what it leads to is replaced.
  ///
  /// - Throws: `TextFileFailure` where it cannot be written; the old file is then as it was.
  func write(_ text: String) throws(TextFileFailure) {
    let target = try resolved()
    let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    Self.makeFolder(folder)
    let name = "\(target).\(String(UInt64.random(in: .min ... .max), radix: 36))"
    // The name is new, or opening it fails; the mode is there from the start, whatever the mask of the process.
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path, code: errno) }
    let code = Self.fill(descriptor, with: Array(text.utf8)) ?? (rename(name, target) == 0 ? nil : errno)
    if let code {
      unlink(name)
      throw .unwritable(path, code: code)
    }
    Self.synchronise(folder)
  }

  /// The path with the symbolic links at its end followed, also one that leads to nothing yet.
  private func resolved() throws(TextFileFailure) -> String {
    var target = path
    // As many as the system follows: path_resolution(7).
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(target, &buffer, buffer.count)
      guard count >= 0 else { return target }
      let link = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      if link.hasPrefix("/") {
        target = link
      } else {
        target = target.lastIndex(of: "/").map { target[...$0] + link } ?? link
      }
    }
    throw .unwritable(path, code: ELOOP)
  }

  /// Writes bytes down to the disk and closes; the code of the error, if there is one.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        return code
      }
      written += count
    }
    let code = fsync(descriptor) == 0 ? nil : errno
    return close(descriptor) == 0 ? code : code ?? errno
  }

  /// Brings the names in a folder down to the disk; what fails here the system does later.
  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func makeFolder(_ path: String) {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }
}

/// Why a file of the person's own cannot be used.
public enum TextFileFailure: Error, Equatable {
  /// It is there and cannot be read; the code is that of errno(3).
  case unreadable(String, code: Int32)
  /// It cannot be written; the code is that of errno(3).
  case unwritable(String, code: Int32)
}
