import Articles
import Testing

@testable import Attribution

struct SourceFinderTests {
  /// The words before the first cue that are its source.
  private func source(_ sentence: String) -> String? {
    let text = marked(sentence)
    let reader = SentenceReader(text: text, sentence: text.sentences[0])
    guard let cue = text.sentences[0].last(where: { CueLexicon.isSpeech(text.lower($0)) }),
      case .subject(let found) = SourceFinder(reader: reader).before(cue)
    else { return nil }
    return String(scalars: text.scalars[text.span(found.range).range])
  }

  @Test(arguments: [
    ("Ada Poe said it rained.", "Ada Poe"), ("Ada Poe also said it rained.", "Ada Poe"),
    ("Ada Poe, the mayor, said it rained.", "Ada Poe, the mayor,"),
    ("On Monday, Ada Poe said it rained.", "Ada Poe"), ("The police in Hamar said it rained.", "The police in Hamar"),
    ("Ada Poe and Robert Roe said it rained.", "Ada Poe and Robert Roe"),
    ("It had rained, the mayor of Hamar said.", "the mayor of Hamar"),
    ("The town was dry, but she said it would rain.", "she"), ("Many people, officials said, had left.", "officials"),
    ("In an interview, Ada Poe, the mayor, said it rained.", "Ada Poe, the mayor,"),
    ("Ada Poe, who lives in Hamar, said it rained.", "Ada Poe, who lives in Hamar,"),
  ])
  func `the subject of a cue is found`(sentence: String, source expected: String) {
    #expect(
      source(sentence).map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
        == (expected.hasSuffix(",") ? String(expected.dropLast()) : expected))
  }
}

/// Who speaks where an office, a body and a name stand in a row, or a dateline does.
struct RowOfNamesTests {
  @Test(arguments: ["20.58", "9:05", "21.15"])
  func `the hour in a live blog is no part of who speaks`(hour: String) {
    let text = "The town votes today.\n\n\(hour) Harbour Commission says that 61% of the votes have been counted."
    #expect(analysed(text).speakers == ["Harbour Commission"])
  }

  @Test func `a chairman of a committee is the person behind it`() {
    let analysis = analysed("The Chairman, House Committee on Power, Hon. Terhemba Ityavyar, said the firm would pay.")
    #expect(analysis.speakers == ["Terhemba Ityavyar"])
  }

  @Test(arguments: ["software engineer", "primary school teacher", "bus driver"])
  func `a calling of several words stands before a name`(calling: String) {
    #expect(analysed("The groom, \(calling) S. Muthukrishnan, said he was glad.").speakers == ["S. Muthukrishnan"])
  }

  @Test func `who gives a name only is called by it`() {
    let analysis = analysed("The herd’s owner, who gave his name only as Wemba, said nobody had warned him.")
    #expect(analysis.speakers == ["Wemba"])
  }

  @Test(arguments: ["Third-seeded", "Oslo-based", "Top-ranked", "British-born"])
  func `a modifier with a hyphen is no name`(modifier: String) {
    let analysis = analysed("\(modifier) Ada Poe won on Monday.", "“I was lucky,” Poe said.")
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test(arguments: ["Agriculture, Fisheries and Conservation Department", "Culture, Media and Sport Committee"])
  func `a body may have a list in its name`(name: String) {
    let analysis = analysed("The pier is shut. The \(name) said it had received 55 complaints.")
    #expect(analysis.speakers == [name])
    #expect(analysis.people.map(\.kind) == [.organisation])
  }

  @Test func `the operator has its name behind a comma`() {
    let analysis = analysed("According to the operator, Transkin, trams will run again on Tuesday.")
    #expect(analysis.shown.map(\.content) == ["trams will run again on Tuesday"])
    #expect(analysis.speakers == ["Transkin"])
  }

  @Test func `the bride’s father is a man`() {
    let analysis = analysed(
      "The groom, Sanjay Nair, said he had a permit.",
      "The bride’s father, K. Menon, offered to pay. “He is not a bad boy,” he said.")
    #expect(analysis.speakers.last == "K. Menon")
  }

  @Test func `a dateline in capitals says nothing`() {
    let analysis = analysed("MADURAI: A village panchayat near the lake said the road would close.")
    #expect(analysis.people.map(\.kind) == [.group])
  }

  @Test func `the bench of a judge is the judge`() {
    let analysis = analysed("The bench of Justice Meenakshi Trivedi asked whether the firm had paid.")
    #expect(analysis.speakers == ["Meenakshi Trivedi"])
  }

  @Test func `a name behind the field of an office is its bearer`() {
    let analysis = analysed("Keeper of antiquities Dr Sorcha Nic Aodha said it was one of the largest finds.")
    #expect(analysis.speakers == ["Sorcha Nic Aodha"])
  }

  @Test func `of two with one family name the one who was named in full is called by it`() {
    let analysis = analysed(
      "Jack Conaty was cutting turf with his brother Pádraic.", "“He ran,” Mr Conaty said.",
      "Pádraic Conaty disputes it. “I went to ring the museum,” he said.",
      "Mr Conaty laughed. “So he says,” Mr Conaty said.")
    #expect(analysis.speakers == ["Jack Conaty", "Pádraic Conaty", "Jack Conaty"])
    #expect(analysis.quotes[0].confidence < 0.9)
  }
}
