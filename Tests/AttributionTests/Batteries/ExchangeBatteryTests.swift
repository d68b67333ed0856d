import Articles
import Attribution
import Testing

/// Whom pronouns mean where one speaks to another.
struct ExchangeBatteryTests {
  private static let men = ["Tim Vane", "Mark Dunn", "Rohan Bose", "Kofi Mensah", "Pedro Alves"]
  private static let women = ["Ada Poe", "Pia Dorn", "Ruth Hale", "Amina Diallo", "Ines Vale"]
  /// Somebody else, who has spoken before.
  private static let others = [
    "Treasury Minister Noor Hadi said on Monday that the bill was late.",
    "“It rained,” said Lena Moss, a baker. Her brother Karl Moss said it was cold.",
  ]

  @Test func `who tells somebody something is another than who is told`() {
    var failures: [String] = []
    for (man, woman) in zip(Self.men, Self.women) {
      for other in Self.others {
        for (first, second, pronoun, object, speaker) in [
          (man, woman, "she", "him", woman), (woman, man, "he", "her", man),
          ("Mayor \(man)", "Police Chief \(woman)", "she", "him", woman),
        ] {
          for verb in ["told", "warned", "reminded"] {
            let own = pronoun == "she" ? "he" : "she"
            let text = "\(first) \(verb) \(second) that \(own) was ill. “Go home,” \(pronoun) told \(object)."
            let speakers = analysed(other, text).speakers
            if speakers.last != speaker { failures.append("\(text): \(speakers.last ?? nil, default: "nobody")") }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `who answers is the one who was told or asked, of two women or two men too`() {
    var failures: [String] = []
    for people in [Self.men, Self.women] {
      let pronoun = people == Self.men ? "he" : "she"
      for (asker, answerer) in zip(people, people.dropFirst()) {
        for (before, answer) in [
          ("\(asker) told Senator \(answerer) that the vote was lost.", "answered"),
          ("\(asker) asked \(answerer) about the money.", "replied"),
          ("“Did you see it?” \(asker) asked \(answerer).", "said"),
          ("\(asker) spoke to \(answerer) on Monday.", "retorted"),
        ] {
          let speakers = analysed(Self.others[0], "\(before) “I never knew,” \(pronoun) \(answer).").speakers
          if speakers.last != answerer { failures.append("\(before) \(answer): \(speakers)") }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `a question and its answer are two quotes of two people`() {
    var failures: [String] = []
    for (asker, answerer) in zip(Self.men, Self.women) {
      for answer in ["“Never,” came the reply.", "“Never,” she replied.", "“Never,” \(answerer) said."] {
        let speakers = analysed("“Did you take the money?” \(asker) asked \(answerer). \(answer)").speakers
        if speakers != [asker, answerer] { failures.append("\(asker) \(answerer) \(answer): \(speakers)") }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `who asked does not answer, whoever does`() {
    let analysis = analysed("“Did you take the money?” asked Ruth Hale. “Never,” she replied.")
    #expect(analysis.speakers == ["Ruth Hale", nil])
  }

  @Test func `who wonders aloud goes on speaking`() {
    let analysis = analysed(
      "Former champion Kurt Lee questioned why they trained there. “It is a road,” he told the radio.")
    #expect(analysis.speakers.last == "Kurt Lee")
  }

  @Test func `a dialogue in pronouns goes from one to the other`() {
    let analysis = analysed(
      "Pia Dorn spoke to Ruth Hale on Monday. “You must go,” she told her. “I will,” she answered.")
    #expect(analysis.speakers == ["Pia Dorn", "Ruth Hale"])
  }

  @Test func `words alone in a paragraph answer the question before, whoever was asked`() {
    var failures: [String] = []
    for (asker, answerer) in zip(Self.men, Self.women) {
      let (first, last) = (asker.split(separator: " ")[1], answerer.split(separator: " ")[1])
      for (before, question) in [
        ("\(answerer), a witness, said that she had seen it.", "“What did he say then?” \(asker) asked her."),
        ("\(answerer), a witness, said that she had seen it.", "“Did you see him then?” asked \(asker), a lawyer."),
        (
          "\(asker), a lawyer, said that \(answerer) ran the shop.", "“Did you see it?” Mr. \(first) asked Ms. \(last)."
        ),
      ] {
        let speakers = analysed(before, question, "“It was a used boat.”", "“That is not what I asked you.”").speakers
        if speakers.suffix(3) != [asker, answerer, asker] { failures.append("\(before) \(question): \(speakers)") }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test(arguments: [
    "Ada Poe asked Ruth Hale why she had left. “We have a right to know,” she added.",
    "Ada Poe asked Ruth Hale why she had left. “We have a right to know,” she explained.",
    "Ada Poe asked Ruth Hale what she knew. “We have a right to know,” she told reporters.",
    "“Why did you leave?” Ada Poe asked Ruth Hale. “We have a right to know,” she continued.",
  ])
  func `who asks and goes on is not answered`(text: String) {
    #expect(analysed("The council met.", text).speakers.last != "Ruth Hale")
  }

  @Test func `a question to nobody is followed by its own speaker`() {
    let late = analysed(
      "“It was late,” said Ruth Hale, the clerk.", "“Why does nobody act?” asked Ian Roe, a farmer.",
      "“I have waited for 20 years.”")
    #expect(late.speakers.last == "Ian Roe")
    let bill = analysed(
      "“The bill is fine,” said Ian Roe, the minister.", "“Who will pay for it?” asked Ada Poe, who leads the others.",
      "“Our children will pay for it, and no minister has said a word about that since the bill came.”")
    #expect(bill.speakers.last == "Ada Poe")
  }

  @Test func `who asks himself something goes on where nobody else speaks`() {
    let analysis = analysed("“Why would anybody build it?” Ruth Hale asked.", "“Nobody in this town can tell me that.”")
    #expect(analysis.speakers.last == "Ruth Hale")
  }

  @Test func `who is told of an illness answers, of two women too`() {
    let analysis = analysed("Agnes Lis told her partner, Ruth Hale, that she had a fever. “Go home,” she told her.")
    #expect(analysis.speakers.last == "Ruth Hale")
  }

  @Test func `the reply is that of the other of the paragraph, or of whom a pronoun means`() {
    let phoned = analysed(
      "Luis Quan phoned his skipper, Olaf Ness, to say that he was ill. “Are you lying?” Ness asked. “Probably,” came the answer."
    )
    #expect(phoned.speakers.last == "Luis Quan")
    let asked = analysed(
      "Ruth Hale ran the gates for years.",
      "Patrick Noonan, the duty manager, asked her whether he should call. “Not unless he has a spanner,” came the reply."
    )
    #expect(asked.speakers.last == "Ruth Hale")
  }

  @Test func `of somebody’s lawyer and client the pronoun of the sentence between means the client`() {
    let analysis = analysed(
      "Police said Tom Hale shot Jim Moss after a party.",
      "Tom Hale’s lawyer, Una Crane, said her client “was asleep.” He faces ten years. “I was asleep,” he told the court."
    )
    #expect(analysis.speakers.last == "Tom Hale")
  }

  @Test func `a clause with words in marks ends before who does something next`() {
    for next in ["She laughed.", "He shouted on Monday.", "Ada Poe laughed."] {
      let analysis = analysed("Ivo Lang said the mayor “does not know what talks are.” \(next)")
      #expect(analysis.shown.first?.content == "the mayor “does not know what talks are.”")
    }
  }
}
