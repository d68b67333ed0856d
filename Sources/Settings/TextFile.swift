import Glibc

/// Small text files of the person's own.
enum TextFile {
  /// The text of a file; nil when it cannot be read.
  ///
  /// Invalid UTF-8 is replaced.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
      if bytes.count > 1 << 20 { return nil }
    }
    return ferror(file) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Replaces a file as a whole, making its folder when it is missing; answers whether it could.
  @discardableResult
  static func write(_ text: String, to path: String) -> Bool {
    makeFolder(of: path)
    let temporary = path + ".new"
    guard let file = fopen(temporary, "w") else { return false }
    let written = fputs(text, file) >= 0
    guard fclose(file) == 0, written else { return false }
    return rename(temporary, path) == 0
  }

  /// The names in a folder; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func makeFolder(of path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }
}
