import Foundation
import Glibc

/// A file that was written where there was none.
struct NewFile {
  /// Why a file was not written.
  struct Failure: Error, Equatable {
    /// The path.
    let path: String
    /// The number of the system's error.
    let code: Int32
  }

  /// The path, absolute.
  let path: String

  /// No name has more bytes before its extension; file systems take 255 altogether.
  private static let mostBytes = 120

  /// Writes a file that is named after a title, with a number behind the name where there is such a file already.
  ///
  /// - Throws: `Failure`.
  init(
    titled title: String, extension ending: String, text: String,
    folder: String? = nil
  ) throws(Failure) {
    let folder = folder ?? FileManager.default.currentDirectoryPath
    let name = Self.name(of: title)
    var number = 1
    while true {
      let path = folder + "/" + name + (number == 1 ? "" : "-\(number)") + "." + ending
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        guard errno == EEXIST, number < 10_000 else { throw Failure(path: path, code: errno) }
        number += 1
        continue
      }
      try Self.write(Array(text.utf8), to: descriptor, path)
      self.path = path
      return
    }
  }

  /// The letters and figures of a title, in small letters, with a hyphen for whatever stands between them.
  static func name(of title: String) -> String {
    var name = ""
    for character in title.lowercased() {
      if character.isLetter || character.isNumber {
        guard name.utf8.count + character.utf8.count <= mostBytes else { break }
        name.append(character)
      } else if !name.isEmpty, name.last != "-", !"'’".contains(character) {
        name.append("-")
      }
    }
    if name.last == "-" { name.removeLast() }
    return name.isEmpty ? "article" : name
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Failure) {
    var code: Int32 = 0
    var written = 0
    while code == 0, written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { written += count } else if errno != EINTR { code = errno }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      // Half an article is of no use to anybody.
      unlink(path)
      throw Failure(path: path, code: code)
    }
  }
}
