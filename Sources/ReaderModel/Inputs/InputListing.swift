import Articles
import ForeignText
import Glibc

/// The inputs that arguments name: files, folders with all files below them, addresses of pages, and `-` for standard input.
struct InputListing: Sendable {
  /// Calls `body` for each input in order: arguments as given, a folder's files by name.
  ///
  /// Hidden files are left out, and so is a folder that was seen before, so links in a circle end.
  func forEach(of arguments: [String], _ body: (Result<Origin, ReadFailure>) -> Void) {
    for argument in arguments {
      if argument == "-" {
        body(.success(.standardInput))
      } else if Address.isWeb(argument) || TypedAddress.isHostWithPort(argument) && !exists(argument) {
        body(.success(.page(address: argument)))
      } else if isFolder(argument) {
        var seen: Set<FileIdentity> = []
        var count = 0
        walk(argument, seen: &seen) {
          count += 1
          body($0)
        }
        if count == 0 { body(.failure(.emptyFolder(argument))) }
      } else {
        body(.success(.file(path: argument)))
      }
    }
  }

  /// All inputs, in the order of `forEach`.
  func inputs(of arguments: [String]) -> [Result<Origin, ReadFailure>] {
    var inputs: [Result<Origin, ReadFailure>] = []
    forEach(of: arguments) { inputs.append($0) }
    return inputs
  }

  private struct FileIdentity: Hashable {
    let device: UInt
    let inode: UInt
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  private func walk(
    _ folder: String, seen: inout Set<FileIdentity>, _ body: (Result<Origin, ReadFailure>) -> Void
  ) {
    guard let directory = opendir(folder) else { return body(.failure(ReadFailure(code: errno, folder))) }
    var information = stat()
    guard fstat(dirfd(directory), &information) == 0,
      seen.insert(FileIdentity(device: UInt(information.st_dev), inode: UInt(information.st_ino))).inserted
    else {
      closedir(directory)
      return
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(directory)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for path in names.sorted().map({ base + $0 }) {
      var information = stat()
      guard stat(path, &information) == 0 else { continue }
      switch information.st_mode & S_IFMT {
      case S_IFDIR: walk(path, seen: &seen, body)
      case S_IFREG: body(.success(.file(path: path)))
      default: break
      }
    }
  }
}
