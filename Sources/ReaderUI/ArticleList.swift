import Articles

/// The list of articles: inputs that were named, or numbers of the library with rows for those that have shown.
public struct ArticleList: Equatable, Sendable {
  /// Rows of inputs.
  private var inputs: [ArticleEntry] = []
  /// The numbers in the library, in the order of the list; nil for a list of inputs.
  private var numbers: [Int64]?
  /// What is known of articles of the library.
  private var rows: [Int64: ArticleEntry] = [:]
  /// The words around what a search found.
  private var snippets: [Int64: Snippet] = [:]
  /// The articles whose snippets were asked for.
  private var searched: Set<Int64> = []
  /// The articles of the library that were asked for or whose rows are up to date.
  private var asked: Set<Int64> = []

  /// No more rows than these are kept.
  private static let mostRows = 2_000

  /// How many rows there are.
  public var count: Int { numbers?.count ?? inputs.count }
  /// Whether there is none.
  public var isEmpty: Bool { count == 0 }
  /// The indices of the rows.
  public var indices: Range<Int> { 0..<count }
  /// Whether it is a list of the library.
  public var isOfLibrary: Bool { numbers != nil }

  /// A row; of an article of the library that was not loaded yet no more than its number is known.
  public subscript(index: Int) -> ArticleEntry {
    get {
      guard let numbers else { return inputs[index] }
      return rows[numbers[index]] ?? ArticleEntry(origin: .library(article: numbers[index]))
    }
    set {
      if let numbers { rows[numbers[index]] = newValue } else { inputs[index] = newValue }
    }
  }

  /// The number in the library of a row; nil for an input.
  public func number(at index: Int) -> Int64? {
    guard let numbers, numbers.indices.contains(index) else { return nil }
    return numbers[index]
  }

  /// Where an article of the library stands.
  func index(of number: Int64) -> Int? { numbers?.firstIndex(of: number) }

  /// Where an article stands that stood at an index when it was asked for; nil when the list has it no longer.
  func index(of origin: Origin, before index: Int) -> Int? {
    if case .library(let number) = origin { return self.number(at: index) == number ? index : self.index(of: number) }
    return indices.contains(index) ? index : nil
  }

  /// Adds rows of inputs.
  mutating func append(_ entries: [ArticleEntry]) { inputs += entries }

  /// Becomes a list of these articles of the library; what is known of them stays.
  mutating func list(_ numbers: [Int64]) {
    self.numbers = numbers
  }

  /// Has the rows of the library asked for anew; those that are there show until then.
  mutating func refresh() { asked = [] }

  /// Takes rows of the library.
  mutating func know(_ entries: [ArticleEntry]) {
    if rows.count > Self.mostRows {
      rows = [:]
      asked = []
    }
    for entry in entries {
      guard case .library(let number) = entry.origin else { continue }
      rows[number] = entry
      asked.insert(number)
    }
  }

  /// The words around what a search found in the article of a row.
  func snippet(at index: Int) -> Snippet? { number(at: index).flatMap { snippets[$0] } }

  /// Takes the words around what a search found.
  mutating func know(_ snippets: [Int64: Snippet]) { self.snippets.merge(snippets) { $1 } }

  /// Forgets what an earlier search found.
  mutating func forgetSnippets() {
    snippets = [:]
    searched = []
  }

  /// The articles of the library in a range whose snippets nobody has asked for; they count as asked for.
  mutating func askForSnippets(_ range: Range<Int>) -> [Int64] {
    guard let numbers else { return [] }
    let wanted = numbers[range.clamped(to: numbers.indices)].filter { !searched.contains($0) }
    searched.formUnion(wanted)
    return wanted
  }

  /// The articles of the library in a range that nobody has asked for; they count as asked for.
  mutating func ask(_ range: Range<Int>) -> [Int64] {
    guard let numbers else { return [] }
    let wanted = numbers[range.clamped(to: numbers.indices)].filter { !asked.contains($0) }
    asked.formUnion(wanted)
    return wanted
  }
}
