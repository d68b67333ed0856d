import Glibc
import Screen
import ThemeFiles

/// The themes that can be asked for: the person's own, then those that come with the program.
public struct ThemeCatalog: Sendable {
  /// The theme that is used when none is asked for.
  public static let standard = "dusk"

  private let folder: String?

  /// Makes a catalog with a folder of the person's own themes.
  public init(folder: String?) {
    self.folder = folder
  }

  /// The names of all themes, in order.
  public var names: [String] {
    let own = folder.map(Self.files) ?? []
    return Set(ThemeFiles.all.map(\.name) + own.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) })
      .sorted()
  }

  /// The theme of a name, or of a file when the name has a slash or ends in `.toml`.
  ///
  /// - Throws: `ConfigurationError` for a mistake in the file, `TextFileFailure` where it cannot be read, and `Unknown`
  ///   when there is none.
  public func theme(named name: String) throws -> Theme {
    if name.contains("/") || name.hasSuffix(".toml") {
      guard let contents = try TextFile(path: name).read() else { throw Unknown(name: name, known: names) }
      let last = name.split(separator: "/").last.map(String.init) ?? name
      return try ThemeFile.theme(
        named: last.hasSuffix(".toml") ? String(last.dropLast(5)) : last,
        in: TOMLText(name: name, text: contents.text))
    }
    if let path = folder.map({ "\($0)/\(name).toml" }), let contents = try TextFile(path: path).read() {
      return try ThemeFile.theme(named: name, in: TOMLText(name: path, text: contents.text))
    }
    guard let file = ThemeFiles.all.first(where: { $0.name == name }) else {
      throw Unknown(name: name, known: names)
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return try ThemeFile.theme(named: name, in: TOMLText(name: "\(name).toml", text: text))
  }

  /// The names of the files in a folder; none when it cannot be read.
  private static func files(in folder: String) -> [String] {
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

  /// There is no theme of a name.
  public struct Unknown: Error, Equatable {
    /// The name that was asked for.
    public let name: String
    /// The names that there are.
    public let known: [String]
  }
}
