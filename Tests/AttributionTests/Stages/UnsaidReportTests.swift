import Articles
import Testing

@testable import Attribution

/// Reports that are supposed, asked, denied or made by nobody, and passives that name somebody, by both engines.
struct UnsaidReportTests {
  private static let names = ["Paul Kern", "Ada Poe", "Ngozi Okafor"]

  private func analyses(_ name: String, _ sentence: String) -> [AnalysedArticle] {
    [QuoteEngine.quick, .careful].map { engine in
      AttributionEngine().analyse(
        Article(
          origin: .standardInput, head: ArticleHead(),
          paragraphs: ["The town met on Monday. \(name), the mayor, came.", sentence]), by: engine)
    }
  }

  @Test(arguments: names, ["called", "branded", "dubbed", "labelled", "described as", "denounced as", "once called"])
  func `who is called something does not say so`(name: String, verb: String) {
    for analysis in analyses(name, "\(name) was \(verb) “a thief and a liar” by Nora Quist.") {
      #expect(analysis.speakers == ["Nora Quist"])
      #expect(analysis.shown.map(\.content) == ["“a thief and a liar”"])
    }
    for analysis in analyses(name, "\(name) has been \(verb) “a thief and a liar”.") {
      #expect(analysis.speakers.allSatisfy { $0 == nil })
    }
  }

  @Test(arguments: names, ["called", "once called", "branded", "dubbed", "later described as"])
  func `who is called something in passing does not say so`(name: String, verb: String) {
    for analysis in analyses(name, "\(name), \(verb) “the best mayor in Europe” by Nora Quist, left.") {
      #expect(analysis.speakers.allSatisfy { $0 != name })
    }
  }

  @Test(
    arguments: names,
    [
      "It is not true that NAME said “I quit.”", "It is false that NAME said that the bridge was safe.",
      "There is no evidence that NAME said that the bridge was safe.",
      "If NAME said “I quit,” the town would weep.", "Unless NAME says that the bridge is safe, it will be shut.",
      "Had NAME said that the bridge was safe, the town would have wept.",
      "Had he said that the bridge was safe, the town would have wept.",
      "Did NAME say that the bridge was safe?", "Whether NAME said that the bridge was safe is not known.",
      "NAME never said “I quit.”", "Rarely has NAME said that the bridge was safe.",
      "Never did NAME say that the bridge was safe.", "Neither NAME nor Nora Quist said that the bridge was safe.",
      "Neither Nora Quist nor NAME has said the bridge was safe.",
    ])
  func `what is supposed, asked or denied is no quote`(name: String, sentence: String) {
    for analysis in analyses(name, sentence.replacing("NAME", with: name)) { #expect(analysis.shown == []) }
  }

  @Test(arguments: names)
  func `a report beside a condition is one`(name: String) {
    for analysis in analyses(name, "If it rains, \(name) said, the bridge will be shut.") {
      #expect(analysis.speakers == [name])
    }
    for analysis in analyses("Will Poe", "Will Poe said that the bridge was safe.") {
      #expect(analysis.speakers == ["Will Poe"])
    }
    for analysis in analyses("Can Demir", "Can Demir said that the bridge was safe.") {
      #expect(analysis.quotes.count == 1)
    }
    for analysis in analyses(name, "Neither car nor train ran, \(name) said.") { #expect(analysis.speakers == [name]) }
    for analysis in analyses(name, "It is true that \(name) said that the bridge was safe.") {
      #expect(analysis.speakers == [name])
    }
  }

  @Test(arguments: names, ["confirmed nor denied", "admitted nor denied"])
  func `neither and nor leave a content in question`(name: String, verbs: String) {
    let found = analyses(name, "\(name) neither \(verbs) that the bridge was safe.")
    #expect(found.contains { !$0.quotes.isEmpty })
    for analysis in found {
      #expect(analysis.speakers.allSatisfy { $0 == name })
      #expect(analysis.shown.allSatisfy { $0.content == "that the bridge was safe" })
      #expect(analysis.quotes.allSatisfy { $0.polarity == .questioned })
    }
  }

  @Test(arguments: [
    "Nobody said that the bridge was safe.", "No one said the bridge was safe.",
    "It is said that the bridge is haunted.", "It was claimed that the bridge was haunted.",
  ])
  func `what nobody says has no speaker`(sentence: String) {
    for analysis in analyses("Paul Kern", sentence) { #expect(analysis.speakers.allSatisfy { $0 == nil }) }
  }

  @Test(arguments: ["“The ice is thin,” Ada Poe said.", "Ada Poe was hailed by", "One said that the ice was thin."])
  func `an article may begin and end with what is read`(sentence: String) {
    #expect(AttributionEngine.analysed([sentence]).quotes.count <= 1)
  }

  @Test(arguments: [
    "Ian Roe would not. Paul Kern said that the bridge was safe.", "If not, Paul Kern said that the bridge was safe.",
  ])
  func `a not of another verb denies nothing`(sentence: String) {
    for analysis in analyses("Paul Kern", sentence) { #expect(analysis.quotes.allSatisfy { $0.polarity == nil }) }
  }

  @Test(arguments: names, ["did not say", "never said", "has not said"])
  func `what is not said is denied`(name: String, verb: String) {
    for analysis in analyses(name, "\(name) \(verb) that the bridge was safe.") {
      #expect(analysis.quotes.allSatisfy { $0.polarity == .denied })
    }
  }

  @Test func `what is otherwise than somebody said is nothing that they said`() {
    var failures: [String] = []
    for name in ["Mona Vik", "Mayor Ada Poe", "the minister"] {
      for text in [
        "Contrary to what \(name) said, no one was paid.", "Whatever \(name) says, the bridge will fall.",
        "Despite what \(name) told reporters, the dam has burst.", "Far from what \(name) claims, the river is clean.",
        "Unlike what \(name) told the paper, nobody was hurt in the fire.",
        "The bridge is not closed, as \(name) claimed.", "It was sold in May, not in June as \(name) said.",
      ] {
        let shown = analysed("The council met.", text).shown
        if !shown.isEmpty { failures.append("\(shown)") }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(
      !analysed("The council met.", "The bridge will not open before May, as Mona Vik said on Monday.").shown.isEmpty)
    #expect(!analysed("The council met.", "The bridge will fall, as Mona Vik said.").shown.isEmpty)
  }

  @Test func `what somebody denies to have said is denied as a whole`() {
    for text in [
      "Rolf Adler denied that he had ever promised to keep the fare of the tram.",
      "Rolf Adler denied having said that the bridge was unsafe.",
    ] {
      let analysis = analysed("The council met.", text)
      #expect(analysis.quotes.map(\.polarity) == [.denied], "\(analysis.shown)")
    }
    #expect(analysed("Rolf Adler did not deny that he had lied.").quotes.map(\.polarity) == [nil])
  }
}
