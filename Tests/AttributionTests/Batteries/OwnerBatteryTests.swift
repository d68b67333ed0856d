import Articles
import Attribution
import Testing

/// Somebody’s somebody is not they.
struct OwnerBatteryTests {
  /// The speakers with a name.
  private func named(_ paragraphs: String...) -> [String?] {
    let analysis = AttributionEngine.analysed(paragraphs)
    return analysis.quotes.map { quote in
      analysis.speaker(of: quote).flatMap { $0.kind == .group ? nil : $0.name }
    }
  }

  private let charged = "Robert Brink was charged with fraud on Monday."
  private let fight = "said he would fight the charges."

  @Test(arguments: ["lawyer", "spokesman", "representative", "manager", "press officer", "solicitor", "agent"])
  func `who speaks for somebody is somebody else`(noun: String) {
    #expect(named(charged, "A \(noun) for Mr. Brink \(fight)") == [nil])
    #expect(named(charged, "“He will fight the charges,” said a \(noun) for Brink.") == [nil])
    #expect(named(charged, "Mr. Brink’s \(noun) \(fight)") == [nil])
    #expect(named(charged, "A \(noun) for Mr. Brink, Ian Marr, \(fight)") == ["Ian Marr"])
    #expect(named(charged, "Brink’s \(noun), Ian Marr, \(fight)") == ["Ian Marr"])
    #expect(named("Tom Jones was charged on Monday.", "Jones’ \(noun), Ian Marr, \(fight)") == ["Ian Marr"])
    #expect(
      named("Halvorsen NV fell on Monday.", "A \(noun) for the company, Thanh-Tùng Lê, said the plant would close.")
        == ["Thanh-Tùng Lê"])
  }

  @Test(arguments: ["brother", "sister", "mother", "cousin", "widow", "neighbour", "daughter"])
  func `a relation of somebody is somebody else`(noun: String) {
    #expect(named("Tom Jones was charged on Monday.", "Jones’ \(noun), Ana Marr, \(fight)") == ["Ana Marr"])
    #expect(named(charged, "A \(noun) of Mr. Brink \(fight)") == [nil])
    #expect(named(charged, "His \(noun), Ana Marr, \(fight)") == ["Ana Marr"])
  }

  @Test func `those without a name are people of their own, the same when they are described alike`() {
    let analysis = analysed(
      "Officials said the ice was thin.", "A lawyer for Mr. Brink said it was not.", "“It is thin,” the officials said."
    )
    #expect(analysis.people.map(\.name) == ["officials", "a lawyer for Mr. Brink"])
    #expect(analysis.people.map(\.kind) == [.group, .group])
    #expect(analysis.quotes.map(\.speaker) == [0, 1, 0])
  }
}
