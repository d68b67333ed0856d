import Articles

/// The rows of the list of articles: the numbers of all, and what is known of those that have shown.
struct ArticleRows: RowSource {
  /// The numbers in the library, in the order of the list; nil until it is there.
  private(set) var numbers: [Int64]?
  private var known: [Int64: ArticleSummary] = [:]
  /// The articles that were asked for or whose rows are up to date.
  private var asked: Set<Int64> = []
  /// The words around what a search found.
  private var snippets: [Int64: Snippet] = [:]
  /// The articles whose snippets were asked for.
  private var searched: Set<Int64> = []

  /// No more rows than these are kept.
  private static let mostRows = 2_000

  var count: Int? { numbers?.count }

  func row(at index: Int) -> ArticleSummary? { number(at: index).flatMap { known[$0] } }

  func index(of number: Int64) -> Int? { numbers?.firstIndex(of: number) }

  func key(at index: Int) -> Int64? { number(at: index) }

  /// The number of the article at a place.
  func number(at index: Int) -> Int64? {
    guard let numbers, numbers.indices.contains(index) else { return nil }
    return numbers[index]
  }

  /// What is known of an article, whether the list has it or not.
  subscript(number: Int64) -> ArticleSummary? { known[number] }

  /// The words around what a search found in an article.
  func snippet(of number: Int64) -> Snippet? { snippets[number] }

  /// Becomes the rows of these articles; what is known of them stays.
  mutating func list(_ numbers: [Int64]) { self.numbers = numbers }

  /// Has the rows asked for anew; those that are there show until then.
  mutating func refresh() { asked = [] }

  /// Takes rows.
  mutating func know(_ rows: [ArticleSummary]) {
    if known.count > Self.mostRows {
      known = [:]
      asked = []
    }
    for row in rows {
      known[row.id] = row
      asked.insert(row.id)
    }
  }

  /// Changes the marks of an article of which a row is there.
  mutating func mark(_ number: Int64, _ change: (inout ArticleMarks) -> Void) {
    guard var row = known[number] else { return }
    change(&row.marks)
    known[number] = row
  }

  /// Takes the number of quotes of an article of which a row is there.
  mutating func count(_ quotes: Int, in number: Int64) { known[number] = known[number]?.with(quoteCount: quotes) }

  /// Takes the words around what a search found.
  mutating func know(_ snippets: [Int64: Snippet]) { self.snippets.merge(snippets) { $1 } }

  /// Forgets what an earlier search found.
  mutating func forgetSnippets() {
    snippets = [:]
    searched = []
  }

  /// The articles in a range that nobody has asked for; they count as asked for.
  mutating func ask(_ range: Range<Int>) -> [Int64] { Self.ask(range, of: numbers, &asked) }

  /// The articles in a range whose snippets nobody has asked for; they count as asked for.
  mutating func askForSnippets(_ range: Range<Int>) -> [Int64] { Self.ask(range, of: numbers, &searched) }

  private static func ask(_ range: Range<Int>, of numbers: [Int64]?, _ asked: inout Set<Int64>) -> [Int64] {
    guard let numbers else { return [] }
    let wanted = numbers[range.clamped(to: numbers.indices)].filter { !asked.contains($0) }
    asked.formUnion(wanted)
    return wanted
  }
}
