import Articles
import Attribution
import Testing

/// Whom a pronoun means by what its paragraph says before it.
struct ParagraphBatteryTests {
  private let opening = [
    "Irina Zaytseva said the season had shrunk.", "“It is the warm wind,” Zaytseva said.",
    "Tobias Lindqvist said the road was shut.", "“It is the cold wind,” Lindqvist said.",
  ]

  @Test(arguments: [
    ("Asked what she would do, Marit Solbakken laughed. “I will swim,” she said.", "Marit Solbakken"),
    ("Coach Anneliese Brandt let him play on. “I am no fool,” she said.", "Anneliese Brandt"),
    (
      "His apprentice is a cook from Lagos, Ifeoluwa Bamgbose. She came in May. “I could smell it,” she says.",
      "Ifeoluwa Bamgbose"
    ),
    ("The mill belongs to Declan Rafferty. “It loses money,” he said.", "Declan Rafferty"),
    ("With her stood her niece Rana. “We are tired,” she said.", "Rana"),
    ("Beside him sat his father, Gwyn. “We are tired,” he said.", "Gwyn"),
  ])
  func `the only one of the paragraph speaks, not who spoke before`(paragraph: String, speaker: String) {
    #expect(AttributionEngine.analysed(opening + [paragraph]).speakers.last == speaker)
  }

  @Test(arguments: ["Marit Solbakken", "Kofi Asante", "Siriporn Wattanakul", "Thaddeus Compton"])
  func `whoever does something before words in marks says them`(name: String) {
    for beat in ["shook the jar", "pauses for a long time", "shrugs", "pointed at the wall"] {
      let analysis = analysed("\(name) \(beat). “The orchard lost half its trees.”")
      #expect(analysis.speakers == [name], "\(beat)")
    }
  }

  @Test(
    arguments: ["Why now", "Do you know what the river did to that house last spring"],
    ["cut in", "piped up", "chimed in"])
  func `verbs of two words are verbs of saying`(words: String, verb: String) {
    #expect(
      analysed("Marit Solbakken runs the mill.", "“\(words)?” Marit Solbakken \(verb).").speakers == ["Marit Solbakken"]
    )
  }
}
