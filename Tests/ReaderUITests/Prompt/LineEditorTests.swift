import Articles
import Screen
import Testing

@testable import ReaderUI

struct LineEditorTests {
  private func edited(_ text: String, _ keys: String...) -> (text: String, caret: Int) {
    var line = LineEditor(text)
    for name in keys { if let key = KeyNotation.key(named: name) { _ = line.edit(key) } }
    return (line.text, line.caret)
  }

  @Test func `what is typed stands at the caret`() {
    #expect(edited("ie", "Left", "c") == ("ice", 2))
    #expect(edited("ce", "Home", "i") == ("ice", 1))
    #expect(edited("ic", "Ctrl-a", "Ctrl-e", "e") == ("ice", 3))
    #expect(edited("ic", "Ctrl-b", "Ctrl-f", "e") == ("ice", 3))
  }

  @Test func `keys of deletion take a character, a word or all to one side`() {
    #expect(edited("ice", "Backspace") == ("ic", 2))
    #expect(edited("ice", "Home", "Delete") == ("ce", 0))
    #expect(edited("thin old  ice ", "Ctrl-w") == ("thin old  ", 10))
    #expect(edited("thin ice", "Left", "Ctrl-u") == ("e", 0))
    #expect(edited("thin ice", "Home", "Right", "Ctrl-k") == ("t", 1))
  }

  @Test func `the ends of the line hold`() {
    #expect(edited("a", "Home", "Left", "Backspace") == ("a", 0))
    #expect(edited("a", "End", "Right", "Delete") == ("a", 1))
  }

  @Test func `a key that edits nothing says so`() {
    var line = LineEditor("a")
    let edits = [line.edit(.enter), line.edit(.function(2)), line.edit(.left)]
    #expect(edits == [false, false, true])
  }

  @Test func `the caret counts scalars outside and characters inside`() {
    var line = LineEditor("e\u{301}x")
    #expect(line.caret == 2 && line.caretOffset == 3)
    line.place(caretAt: 2)
    #expect(line.caret == 1)
    line.replace(TextSpan(2, 3), with: "yz")
    #expect(line.text == "e\u{301}yz" && line.caret == 3)
  }
}
