import Articles
import Attribution
import Testing

/// Whom pronouns mean that speak.
struct PronounBatteryTests {
  @Test func `a pronoun means who was just introduced`() {
    var failures: [String] = []
    for (relation, pronoun) in [
      ("brother", "he"), ("son", "he"), ("uncle", "he"), ("sister", "she"), ("niece", "she"), ("mother", "she"),
    ] {
      let name = pronoun == "he" ? "Bartek" : "Marta"
      for introduction in [
        "Her \(relation) \(name), 12, had a simpler view.", "Her \(relation), \(name), was less polite.",
        "Then her \(relation) \(name) stood up.",
      ] {
        let speakers = analysed(
          "Lea Wu has run the shop since spring.", "\(introduction) “It was cold,” \(pronoun) said."
        )
        .speakers
        if speakers != [name] { failures.append("\(introduction) \(pronoun): \(speakers)") }
      }
    }
    #expect(failures.count <= 1, "\(failures)")
  }

  @Test(arguments: [
    "Riley Moss, who uses they and them pronouns, opened a shop.", "Riley Moss, 24, is nonbinary and sells bread.",
    "Riley Moss, who goes by they, opened a shop.",
  ])
  func `they means the person who is called so`(introduction: String) {
    #expect(analysed(introduction, "“We sell bread,” they said.").speakers == ["Riley Moss"])
  }

  @Test func `the subject of the sentence before is meant, not who is named in its aside`() {
    let analysis = analysed(
      "Omar Farouk sells tea.", "Ganga Prasad, who sells bread beside Mr. Farouk, had a plan. “Let them sing,” he said."
    )
    #expect(analysis.speakers == ["Ganga Prasad"])
  }

  @Test func `who reacts is meant, whatever gender the given name has elsewhere`() {
    let analysis = analysed(
      "Lucía Barrenechea, a biologist, said she had seen it. “It was a seal,” she said.",
      "Te Aroha Ngata disagreed. “It was an otter,” she said.")
    #expect(analysis.speakers.last == "Te Aroha Ngata")
  }

  @Test func `a husband is a man, whatever else he is called`() {
    let analysis = analysed(
      "Lucía Barrenechea was born in Cádiz.",
      "She met her husband, the engineer Basile Arnoux, on a boat. “He was seasick,” she said.")
    #expect(analysis.speakers.last == "Lucía Barrenechea")
  }

  @Test(arguments: ["The players", "The team", "The Norwegians"])
  func `they means the people who were the subject before`(subject: String) {
    let analysis = analysed("\(subject) flew home on Monday.", "“We were tired,” they said.")
    #expect(analysis.people.map(\.kind) == [.group])
    #expect(analysis.speakers == [subject.lowercased().replacing("norwegians", with: "Norwegians")])
  }

  @Test func `her client is no sign of who else is named`() {
    #expect(
      AttributionEngine.analysed([
        "Solicitor Mona Roe protested when the prosecutor, Yannick Poe, called her client “a menace”.",
        "“My client is a florist,” she told reporters.",
      ]).speakers.last == "Mona Roe")
  }

  @Test func `his in what somebody said does not tell that a woman is a man`() {
    #expect(
      AttributionEngine.analysed([
        "The court heard that Ian Marr bought the goat.",
        "Court clerk Eilish Poe said officers had called at his flat about a fine.",
        "“Nobody opened,” she told the jury.",
      ]).speakers.last == "Eilish Poe")
  }

  @Test func `an obituary goes on speaking of the dead`() {
    let analysis = AttributionEngine.analysed([
      "Ada Poe, who opened the first rink in Tromsø, died on Sunday. She was 91.",
      "Her son, Ian Roe, said she had skated until March.",
      "Born in Hamar in 1930, she learned on a duck pond. She moved north in 1951.",
      "“He wore them to bed,” his widow, Tove Marr, said of the skates.",
      "Her book sold 9,000 copies. A pupil wrote that she had been cruel. She never denied it. “He learned,” she said.",
      "She gave her last lesson in May, from a chair. A boy of six cried.", "“Good,” she replied.",
    ])
    #expect(analysis.speakers.suffix(2) == ["Ada Poe", "Ada Poe"])
  }

  @Test func `according to him goes on with who spoke`() {
    #expect(
      AttributionEngine.analysed([
        "Ola Marr left in May.", "The mayor, Chandra Poe, said the tower was paid for. According to him, it was late.",
      ]).speakers.last == "Chandra Poe")
  }

  @Test(arguments: ["Judge", "Prosecutor", "Senator"])
  func `who asked does not answer`(title: String) {
    #expect(
      AttributionEngine.analysed([
        "Mona Roe told the court that she had been ill.",
        "Asked by \(title) Ada Poe whether she had boarded, she said that she had.",
      ]).speakers.last == "Mona Roe")
  }

  @Test(arguments: [("A 47-year-old clerk was hurt.", "He"), ("Roe’s mother was there as well.", "She")])
  func `somebody without a name at the start of a paragraph is not the one named before it`(
    opening: String, pronoun: String
  ) {
    let speaker = AttributionEngine.analysed([
      "Robin Roe and Ada Poe and Ian Marr were late. Ian Marr said it rained. Ada Poe said it snowed.",
      "\(opening) \(pronoun) said that the gate had been open.",
    ]).speakers.last
    #expect(speaker != "Ian Marr" && speaker != "Ada Poe" && speaker != "Robin Roe")
  }

  @Test func `a reply behind an answered question is of who asked`() {
    #expect(
      AttributionEngine.analysed([
        "“Did you have a permit for the boat?” Ada Poe asked.", "“I had the key to it,” Ian Roe answered.",
        "“That was not what I asked.”", "“It is the only answer I have.”",
      ]).speakers == ["Ada Poe", "Ian Roe", "Ada Poe", "Ian Roe"])
  }

  @Test func `their teacher is his teacher`() {
    #expect(
      AttributionEngine.analysed([
        "Ada Poe, their teacher, sat on the heap. Hamza Roe gave a talk. His teacher says that it was rather short."
      ]).speakers.last == "Ada Poe")
  }

  @Test func `she is the one who is known to be a woman, not whoever may be one`() {
    let analysis = AttributionEngine.analysed([
      "Gov. Kim Roe described the mayor, Mary Poe, as slow after she promised that the bridge would open.",
      "“It is a disgrace and a shame,” he said of the bridge.",
    ])
    #expect(analysis.speakers.last == "Kim Roe")
  }

  @Test(arguments: ["Ian Roe", "the mayor, Ian Roe,", "Mr. Ian Roe"])
  func `words in marks behind what somebody is reported to say are theirs`(source: String) {
    #expect(
      AttributionEngine.analysed([
        "The bank may be slow to act on it, \(source) said. “The other thing is its own good name.”"
      ]).speakers == ["Ian Roe", "Ian Roe"])
  }

  @Test(arguments: ["the man", "he"])
  func `a man without a name at the start of a paragraph is no one named before`(source: String) {
    #expect(
      AttributionEngine.analysed([
        "The owner, Ian Marr, was excused. Marr denied that the boat was old.",
        "A fisherman whose name is suppressed was there as well. “He laughed at all of us,” \(source) said.",
      ]).speakers.last != "Ian Marr")
  }

  @Test func `Mrs. behind a man of the name is somebody else`() {
    let speakers = AttributionEngine.analysed([
      "Ruaraidh Galbraith, 56, of Turriff, admitted it. Galbraith left with his brother.",
      "Mrs Galbraith, who lives in Banff, said that she wished never to hear of it.",
    ]).speakers
    #expect(speakers.last != "Ruaraidh Galbraith")
  }

  @Test func `Ms. is who was named in full where everybody has a title`() {
    #expect(
      AttributionEngine.analysed([
        "Hyun-ju Pak, whose brother keeps bees, met Mr. Roe and his sister.", "Ms. Pak said that it was an exhibit.",
      ]).speakers == ["Hyun-ju Pak"])
  }

  @Test func `he is no animal with a name`() {
    #expect(
      AttributionEngine.analysed([
        "The pig, named Sir Loin, was put up by the butcher, Ian Marr.", "He told the panel that it would stay.",
      ]).speakers == ["Ian Marr"])
  }
}
