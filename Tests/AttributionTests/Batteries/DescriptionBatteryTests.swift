import Articles
import Attribution
import Testing

/// Whom descriptions mean.
struct DescriptionBatteryTests {
  @Test(arguments: [
    ("Leila Haddad, 29, lost her house in the flood.", "“I have nothing left,” the 29-year-old said.", "Leila Haddad"),
    (
      "Marco Rinaldi, chief executive of Tessaro SpA, met investors.", "The CEO said sales would fall.", "Marco Rinaldi"
    ),
    ("Tessaro SpA closed its plant in Turin on Monday.", "The company said 400 workers would go.", "Tessaro SpA"),
    ("The Coastal Safety Agency closed the pier.", "The agency said it was rotten.", "Coastal Safety Agency"),
    ("Diego Alvarado scored twice for City on Monday.", "“I closed my eyes,” the midfielder said.", "Diego Alvarado"),
    ("Sofia Ibarra won in three sets on Monday.", "“My arm was dead,” the Argentine said.", "Sofia Ibarra"),
    ("Sofia Ibarra won in three sets on Monday.", "“My arm was dead,” the fifth seed said.", "Sofia Ibarra"),
    (
      "Jan Kowalczyk, a former minister of transport, was arrested.", "The former minister said he was innocent.",
      "Jan Kowalczyk"
    ),
    ("Judge Omar Farouk jailed Peter Lunt for a year.", "The judge said Lunt felt no remorse.", "Omar Farouk"),
    (
      "The Ministry of Fisheries published its report.", "The ministry said stocks had fallen.", "Ministry of Fisheries"
    ),
    ("Lakeside University closed its library.", "The university said it would reopen.", "Lakeside University"),
    ("Yuki Tanabe, a novelist, lives in Kobe.", "“I write at night,” the novelist said.", "Yuki Tanabe"),
    ("Rosa Quiroga, 71, sells fruit in the market.", "“I saw it fall,” the woman said.", "Rosa Quiroga"),
  ])
  func `a description means the one whom it fits`(introduction: String, words: String, speaker: String) {
    #expect(analysed(introduction, words).speakers.last == speaker)
  }

  @Test(arguments: ["the midfielder", "the 34-year-old", "the octogenarian", "the Bulgarian"])
  func `a description means who alone was named before it in its paragraph`(description: String) {
    let analysis = analysed(
      "Manager Diego Alvarado praised his players on Monday, and Alvarado praised them again on Tuesday.",
      "Marco Rinaldi watched it all from the bench. “I closed my eyes,” \(description) said.")
    #expect(analysis.speakers.last == "Marco Rinaldi")
  }

  @Test func `a calling means the only one of whom nothing else is told`() {
    let analysis = analysed("Abu Khaled carries his machine to the street. “They know,” the tailor said.")
    #expect(analysis.speakers == ["Abu Khaled"])
  }

  @Test func `a description means who spoke in the sentence before`() {
    let analysis = analysed(
      "Marco Rinaldi will miss the match, but Diego Alvarado insisted he would be missed. The Argentine added that it was cold."
    )
    #expect(analysis.speakers == ["Diego Alvarado", "Diego Alvarado"])
  }

  @Test func `the witness is not the lawyer who asks`() {
    let analysis = analysed(
      "Marit Solbakken told the court she had been asleep. Prosecutor Ian Marr suggested that she had been awake. "
        + "“I was dreaming,” the witness replied.")
    #expect(analysis.speakers.last == "Marit Solbakken")
  }

  @Test(arguments: ["The judge", "A spokesman", "The police", "The lawyer"])
  func `an office that nobody was said to have means nobody with a name`(source: String) {
    let analysis = analysed("Peter Lunt met Sarah Vane at the pier.", "\(source) said the pier would close.")
    #expect(analysis.people.map(\.kind) == [.group])
  }

  @Test(arguments: ["Italian", "34-year-old"])
  func `a loose description means the only one of the sentence before`(noun: String) {
    #expect(
      AttributionEngine.analysed([
        "Beth Oduya won 112 caps. “My knees wrote the letter,” Oduya said. Her manager, Carla Simone, paid tribute. "
          + "“She ran so that others could walk,” the \(noun) said."
      ]).speakers.last == "Carla Simone")
  }
}
