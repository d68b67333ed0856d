import Testing

@testable import ForeignText

struct MarkupTreeTests {
  private func tree(_ html: String) throws -> MarkupTree { try MarkupParser.tree(of: Array(html.utf8)) }

  @Test func `a subtree is a range of nodes`() throws {
    let tree = try self.tree("<body><div id=a class='x Y'><p>One <b>two</b></p></div><p>three")
    let division = try #require(tree.indices.first { tree.element($0) == .div })
    let inside = tree.indices[division..<tree.end(division)].map { tree.element($0) }
    #expect(inside == [.div, .p, .text, .b, .text])
    #expect(tree.children(tree.parent(division)).map { tree.element($0) } == [.div, .p])
    #expect(tree.value(.id, of: division) == "a")
    #expect(tree.hasWord("y", in: .class, of: division))
    #expect(tree.value(.href, of: division) == nil)
  }

  @Test func `text is folded, and blocks part words`() throws {
    let tree = try self.tree("<body><div>One<p>two\n  three</p><br>four<select><option>no</select>")
    #expect(tree.foldedText(of: 0) == "One two three four")
    let heading = try self.tree("<h1>One <div>two</div>three</h1>")
    #expect(heading.foldedText(of: 0) == "One two three")
  }

  @Test func `elements that a page leaves out are there`() throws {
    let tree = try self.tree("<table><td>a")
    #expect(
      tree.indices.map { tree.element($0) } == [.document, .html, .head, .body, .table, .tbody, .tr, .td, .text])
  }

  @Test func `a template is shown where it is the tree of its element`() throws {
    func text(_ attribute: String) throws -> String {
      let tree = try MarkupParser.tree(of: Array("<body><x-a><template \(attribute)><p>A</p></template></x-a>".utf8))
      return tree.foldedText(of: 0)
    }
    #expect(try text("shadowrootmode=open") == "A")
    #expect(try text("") == "")
  }
}
