/// The file with the programs that may be run to make feeds, an address of one (`exec:…`, `filter:…`) a line.
///
/// It is the person's own word, which no list of feeds can give: nothing is run that does not stand in it.
public struct ProgramsFile: Sendable {
  private let file: TextFile?

  /// Makes the file at a path; without one no program may be run.
  public init(path: String?) { file = path.map(TextFile.init) }

  /// The addresses; none where others could have written them.
  public func read() -> Set<String> {
    guard let contents = try? file?.read(), contents.isPrivate else { return [] }
    return Set(contents.text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.hasPrefix("#") })
  }

  /// Lets a program be run.
  ///
  /// - Throws: `TextFileFailure`.
  public func allow(_ address: String) throws(TextFileFailure) {
    var all = read()
    guard let file, !address.contains(where: \.isNewline), all.insert(address).inserted else { return }
    try file.write(all.sorted().map { $0 + "\n" }.joined())
  }
}
