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
}
