import Testing

struct MeasuringTests {
  private let rows: [String: String]

  init() throws {
    rows = Dictionary(
      FigureTable.rows(of: try Repository.text(FigureTable.path)).map { ($0.figure, $0.value) }
    ) { first, _ in first }
  }

  @Test(arguments: Figure.allCases)
  func `every figure that is measured is on the page`(figure: Figure) {
    #expect(rows[figure.rawValue] != nil)
  }

  @Test func `the figures of the README are those of the page`() throws {
    let readme = FigureTable.rows(of: try Repository.text("README.md"))
    #expect(readme.count > 5)
    for (figure, value) in readme { #expect(rows[figure] == value, "\(figure)") }
  }
}
