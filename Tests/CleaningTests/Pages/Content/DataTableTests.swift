import ForeignText
import Testing

@testable import Cleaning

struct DataTableTests {
  private func isData(_ html: String) throws -> Bool {
    let tree = try PageFixture.tree(html)
    let table = try #require(tree.indices.first { tree.element($0) == .table })
    return DataTable.isData(table, in: tree)
  }

  @Test func `heads, captions and size make a table one of data`() throws {
    let row = "<tr><td>a<td>b<td>c"
    #expect(try isData("<table><tr><th>a<td>b</table>"))
    #expect(try isData("<table><caption>a</caption><tr><td>b</table>"))
    #expect(try isData("<table>" + String(repeating: row, count: 10) + "</table>"))
    #expect(try !isData("<table>\(row)\(row)</table>"))
    #expect(try !isData("<table role=presentation><tr><th>a</table>"))
    #expect(try !isData("<table><tr><td><table><tr><th>a</table></table>"))
  }

  @Test func `rows of data stay rows though their first cells are links`() throws {
    let table = """
      <div class=wrap><table><thead><tr><th>Party<th>Votes<th>Seats</thead>
      <tr><td><a href=x>Reds</a><td>5,000<td>3<tr><td><a href=y>Blues</a><td>4,100<td>2</table></div>
      """
    let texts = try PageFixture.article(
      PageFixture.page("<article>\(PageFixture.report)\(table)\(PageFixture.report)</article>")
    ).paragraphTexts
    #expect(Array(texts[5..<8]) == ["Party | Votes | Seats", "Reds | 5,000 | 3", "Blues | 4,100 | 2"])
  }

  @Test func `a row of a table is no article without the others`() throws {
    let table = """
      <table><tr><th>Name of the candidate</th><th>List that the candidate stands for</th></tr>
      <tr><td>Anna Kowal</td><td>The Union of Greens, Fishermen, Millers, and Bakers, founded in 1951</td></tr>
      <tr><td>Peter Osei</td><td>Harbour</td></tr></table>
      """
    let texts = try PageFixture.article(
      "<h1>Votes</h1><p>The town counted the votes on Monday in the old hall.</p>\(table)<p>It ended.</p>"
    ).paragraphTexts
    #expect(
      texts == [
        "The town counted the votes on Monday in the old hall.",
        "Name of the candidate | List that the candidate stands for",
        "Anna Kowal | The Union of Greens, Fishermen, Millers, and Bakers, founded in 1951", "Peter Osei | Harbour",
        "It ended.",
      ])
  }
}
