import Articles

/// What the files of an article are called where several stand beside each other.
enum MediaNames {
  /// The name of each: its own title or that of the article, with the name of the file where these are the same.
  static func all(_ files: [Enclosure], title: String) -> [String] {
    let titles = files.map { $0.title ?? title }
    return zip(files, titles).map { file, name in
      let isAlone = titles.count { $0 == name } == 1
      return isAlone || file.fileName.isEmpty ? name : "\(name) (\(file.fileName))"
    }
  }
}

extension Enclosure {
  /// The last part of its address.
  var fileName: String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").dropFirst(2).last.map { String($0) } ?? ""
  }

  /// The line that tells of it below an article, by the number with which it is opened: `[audio 3] talk.mp3 · 3.0 MB`.
  func line(number: Int) -> String {
    let state = download.map { $0.state == .done ? "fetched" : $0.state == .failed ? "did not come" : "is fetched" }
    let name = title ?? (fileName.isEmpty ? address : fileName)
    return ["[\(medium) \(number)] \(name)", length.map(\.inBytes), state].compactMap(\.self).joined(separator: " · ")
  }
}
