import Articles
import Screen
import Testing

@testable import ReaderUI

struct CommandTableTests {
  @Test func `every command has a row, every key names one command`() {
    #expect(Set(CommandTable.all.map(\.command)).union([.redraw]) == Set(Command.allCases))
    let keys = CommandTable.all.flatMap(\.keys)
    for place in KeyContext.allCases {
      let own = CommandTable.all.filter { $0.contexts.contains(place) }.flatMap(\.keys)
      #expect(Set(own).count == own.count, "\(place)")
    }
    for key in keys { #expect(KeyNotation.key(named: key) != nil, "\(key)") }
  }

  @Test func `what help says of a command fits a terminal of 80 columns`() {
    for row in CommandTable.all { #expect(row.summary.count <= 52, "\(row.command)") }
  }

  @Test func `a name of a key reads back as the key`() {
    for key in CommandTable.all.flatMap(\.keys).compactMap(KeyNotation.key) {
      #expect(KeyNotation.key(named: KeyNotation.name(of: key)) == key)
    }
  }

  @Test func `another binding takes the place of the standard one`() {
    let bindings = KeyBindings.standard.binding([.character("x")], to: .nextQuote)
    #expect(bindings[.character("x")] == .nextQuote)
    #expect(bindings[.character("]")] == nil)
    #expect(bindings.keyNames(for: .nextQuote) == ["x"])
  }
}
