import Articles
import Attribution
import Testing

/// Whose words stand inside what is said of another.
struct NestedSpeechBatteryTests {
  private static let speakers = [
    "Ada Poe, the foreign minister of Norway", "Tom Brink, the mayor of Hamar",
    "Leila Haddad, who runs a clinic in Oslo",
  ]
  private static let insiders = ["the police", "the authorities", "officials", "prosecutors", "residents"]
  private static let times = ["", " last week", " on Friday", " this month"]
  private static let verbs = ["said they had found the car", "say they were warned", "said the road was safe"]

  @Test func `what is said in a clause with where is its own subject's, and what follows is the speaker's`() {
    var failures: [String] = []
    for (number, (speaker, insider)) in Self.speakers.flatMap({ speaker in Self.insiders.map { (speaker, $0) } })
      .enumerated()
    {
      let (time, verb) = (Self.times[number % Self.times.count], Self.verbs[number % Self.verbs.count])
      let sentence = "\(speaker), where \(insider)\(time) \(verb), warned on Monday that it was not over."
      let quotes = analysed(sentence).shown
      let name = String(speaker.prefix { $0 != "," })
      if quotes.map(\.speaker) != [insider, name] || quotes.first?.source != insider {
        failures.append("\(sentence) → \(quotes)")
      }
    }
    #expect(failures.count <= 1, "\(failures)")
  }

  @Test(arguments: [
    ("The police in Hamar, who said they had found the car, were slow to come.", "the police in Hamar"),
    ("Ada Poe, who said she had found the car, was late.", "Ada Poe"),
    ("They wrote to Tom Brink, who said that he had no time.", "Tom Brink"),
  ])
  func `who behind a comma means those before it`(sentence: String, speaker: String) {
    #expect(analysed(sentence).speakers == [speaker])
  }

  @Test(arguments: ["Ms. Poe", "Ada Poe", "The mayor, Ada Poe,", "She"])
  func `what one was told is the words of who told it`(hearer: String) {
    for (teller, name) in [("Tim Roe", "Tim Roe"), ("the lawyer Ian Marr", "Ian Marr"), ("Mr. Brink", "Brink")] {
      let quotes = analysed("Ada Poe came at nine.", "\(hearer) was told by \(teller): “You will be paid on Friday.”")
        .shown
      #expect(quotes.map(\.speaker) == [name], "\(hearer), \(teller): \(quotes)")
      #expect(quotes.map(\.content) == ["“You will be paid on Friday.”"])
    }
  }

  @Test func `from whom a report has something is no quote`() {
    var missing: [String] = []
    for informant in ["official sources", "two people", "unnamed officials", "a police report", "court documents"] {
      for sentence in [
        "The plant will close in June, the Hamar Courier reported, citing \(informant).",
        "The Hamar Courier, citing \(informant), said the plant would close in June.",
      ] {
        let quotes = analysed(sentence).shown
        #expect(quotes.allSatisfy { !$0.content.contains(informant) }, "\(quotes)")
        if quotes.map(\.speaker) != ["Hamar Courier"] { missing.append(sentence) }
      }
    }
    #expect(missing.count <= 1, "\(missing)")
  }
}
