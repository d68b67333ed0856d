import Foundation
import Glibc

/// A folder that a person has named, where `~` is their home.
struct PersonalFolder {
  /// The path, absolute.
  let path: String

  /// Finds a folder, and makes it where it is not there.
  ///
  /// - Throws: `NewFile.Failure`.
  init(_ name: String) throws(NewFile.Failure) {
    let home = ProcessEnvironment.current["HOME"] ?? "/"
    let expanded = name == "~" ? home : name.hasPrefix("~/") ? home + name.dropFirst() : name
    path =
      expanded.hasPrefix("/") ? expanded : FileManager.default.currentDirectoryPath + "/" + expanded
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw NewFile.Failure(path: path, code: errno == 0 ? ENOTDIR : errno)
    }
  }
}
