import Articles
import Attribution
import Testing

/// What a sentence tells next of who spoke is no part of what was said.
struct NextStatementTests {
  @Test(arguments: [
    "Ada Poe said the bridge would close and blamed the mayor.",
    "Ada Poe said the bridge was “a disgrace” and blamed the mayor.",
    "Ada Poe told the council the bridge was unsafe and blamed the mayor.",
    "Ada Poe said the bridge could not be saved, and blamed the mayor.",
    "Ada Poe says the bridge is unsafe and blames the mayor.",
    "Ada Poe said the crossing took nine hours and blamed the mayor.",
  ])
  func `a verb of saying behind the clause has the same subject`(sentence: String) {
    let analysis = analysed(sentence)
    #expect(analysis.shown.count == 2, "\(analysis.shown)")
    #expect(analysis.speakers.allSatisfy { $0 == "Ada Poe" })
    #expect(analysis.shown.allSatisfy { !$0.content.contains(" blame") })
    #expect(analysis.shown.last?.content == "the mayor")
  }

  @Test(arguments: [
    "Ada Poe said the mayor had lied and blamed the council.",
    "Ada Poe said the mayor was arrested and questioned by police.",
  ])
  func `what may be told of somebody inside stays`(sentence: String) {
    let analysis = analysed(sentence)
    #expect(analysis.shown.first?.content == String(sentence.dropFirst("Ada Poe said ".count).dropLast()))
  }

  @Test func `words in marks behind a second verb are not of the first`() {
    let analysis = analysed(
      "Ada Poe noted that the guests were mostly children, and said: “Children are always asleep.”")
    #expect(
      analysis.shown.map(\.content) == ["that the guests were mostly children", "“Children are always asleep.”"])
    #expect(analysis.speakers == ["Ada Poe", "Ada Poe"])
  }

  @Test(arguments: ["advises", "urged", "has asked", "told", "instructed", "called on"])
  func `whom somebody tells to do something`(verb: String) {
    let analysis = analysed("Ada Poe \(verb) hikers to carry a map all the same.")
    #expect(analysis.shown.map(\.content) == ["hikers to carry a map all the same"])
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test(arguments: ["thought", "believes", "fears", "told the paper", "informed the council"])
  func `a plain report needs no verb that is known well`(verb: String) {
    let analysis = analysed("Okafor-Jensen \(verb) the harvest would be late.")
    #expect(analysis.shown.map(\.content) == ["the harvest would be late"])
    #expect(analysis.speakers == ["Okafor-Jensen"])
  }

  @Test func `another who speaks behind while has words of his own`() {
    let analysis = analysed(
      "The Feline Society said it had “doubts”, while Ada Poe, a surgeon in Leeds, called the app “a smoke alarm”.")
    #expect(analysis.shown.map(\.content) == ["it had “doubts”", "the app “a smoke alarm”"])
    #expect(analysis.speakers == ["Feline Society", "Ada Poe"])
  }

  @Test func `what the thieves did besides was said before`() {
    let analysis = analysed(
      "Thieves broke into a museum and stole six rings, police said Wednesday, leaving behind a note.")
    #expect(analysis.shown.map(\.content) == ["Thieves broke into a museum and stole six rings"])
  }

  @Test func `whom somebody expects to do something`() {
    let analysis = analysed("The bank expects inflation to fall to 11% by December.")
    #expect(analysis.shown.map(\.content) == ["inflation to fall to 11% by December"])
  }

  @Test func `who wrote it down is no part of it`() {
    let analysis = analysed(
      "Ada Poe told investigators she had been planning a concert, police wrote in the documents.")
    #expect(analysis.shown.first?.content == "she had been planning a concert")
    #expect(analysis.speakers.first == "Ada Poe")
  }

  @Test func `what stands before the clause that a cue is set into was not said`() {
    let analysis = analysed(
      "Detectives arrested Ada Poe at a shed in Dundalk, where, according to court papers, officers had heard a tuba.")
    #expect(analysis.shown.map(\.content) == ["officers had heard a tuba"])
  }

  @Test(arguments: ["submitted", "contended", "put it to him"])
  func `advocates say things in court`(verb: String) {
    let analysis = analysed("Appearing for the firm, advocate Tejas Bhargava \(verb) that the brand was old.")
    #expect(analysis.shown.map(\.content) == ["that the brand was old"])
    #expect(analysis.speakers == ["Tejas Bhargava"])
  }

  @Test func `what somebody calls a thing is theirs within a clause`() {
    let analysis = analysed("The council promised a tram by May, a pledge that Ada Poe called “a fairy tale on rails”.")
    #expect(analysis.quotes.contains { analysis.contentText(of: $0).contains("fairy tale") })
    #expect(analysis.speakers.last == "Ada Poe")
  }

  @Test func `what followed from it was not said`() {
    let analysis = analysed("Tessaro SpA said it would close its plant in Turin, sending its shares down 7%.")
    #expect(analysis.shown.map(\.content) == ["it would close its plant in Turin"])
  }

  @Test func `a time before the verb hides no subject`() {
    let analysis = analysed("The police yesterday said two men had been held.")
    #expect(analysis.shown.map(\.content) == ["two men had been held"])
    #expect(analysis.people.map(\.name) == ["the police"])
  }

  @Test(arguments: ["adding", "noting", "warning"])
  func `what somebody goes on with by a participle is a quote of its own`(verb: String) {
    let analysis = analysed(
      "Ada Poe explained that the boats had been shared by a panel, \(verb) that the lists were open to everyone.")
    #expect(
      analysis.shown.map(\.content) == [
        "that the boats had been shared by a panel", "that the lists were open to everyone",
      ])
    #expect(analysis.speakers == ["Ada Poe", "Ada Poe"])
  }
}
