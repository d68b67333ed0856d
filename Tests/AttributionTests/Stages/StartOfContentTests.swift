import Articles
import Attribution
import Testing

struct StartOfContentTests {
  @Test(arguments: [
    ("Dr Ada Poe said about half of the shops had closed.", "about half of the shops had closed"),
    ("Ada Poe said up to 900 jobs were at risk.", "up to 900 jobs were at risk"),
    ("Ada Poe said nearly 40 boats had sunk.", "nearly 40 boats had sunk"),
    ("Ada Poe declined to say how many hours that meant.", "how many hours that meant"),
    ("Ian Marr refused to say who had paid for it.", "who had paid for it"),
    ("Ian Marr declined to disclose whether he had been paid.", "whether he had been paid"),
    (
      "Ada Poe said in a statement read to the jury: “I knew the voice. He had been in.”",
      "“I knew the voice. He had been in.”"
    ),
    (
      "“Are they flushing with milk?” Ian Marr asked, to cries of “Shame!” from his side.",
      "“Are they flushing with milk?”"
    ),
  ])
  func `contents begin where what was said does`(text: String, content: String) {
    #expect(analysed(text).shown.map(\.content) == [content])
  }

  @Test(arguments: [
    (
      "Ada Poe, who ran the choir and once told a bishop that he sang “like a gate”, retired on Friday.",
      "that he sang “like a gate”"
    ),
    (
      "Promoter Ada Poe predicts 20 million will watch, a figure the broadcaster would not confirm.",
      "20 million will watch"
    ),
    (
      "Most heard of the closing from a poster, said workers interviewed at the gate.",
      "Most heard of the closing from a poster"
    ),
    ("Ada Poe said privately that it had only seven boats.", "that it had only seven boats"),
    ("17:30 Power is out across the island, according to Mayor Ada Poe.", "Power is out across the island"),
    (
      "The bird, according to her agent, Ada Poe, is “very upset and off its seed”.",
      "The bird … is “very upset and off its seed”"
    ),
    ("Ada Poe told News24 her son had “loved trains from small”.", "her son had “loved trains from small”"),
    (
      "Ada Poe said the matter was before the committee and declined to say more.",
      "the matter was before the committee"
    ),
    ("Ada Poe compares the process to “packing glass in treacle”.", "the process to “packing glass in treacle”"),
    ("Ada Poe insisted that the keeper had slipped; pictures told another story.", "that the keeper had slipped"),
    (
      "Ada Poe said the pump had cost him R3.5 million, or half his savings.",
      "the pump had cost him R3.5 million, or half his savings"
    ),
  ])
  func `contents end and begin where what was said does`(text: String, content: String) {
    #expect(analysed(text).shown.map(\.content) == [content])
  }

  @Test(arguments: ["explained the economist Ada Poe", "says historian Ada Poe", "argued the poet Ada Poe"])
  func `who says it may stand between the subject and words in marks`(insertion: String) {
    let analysis = analysed("Old people, \(insertion), “drink less, and drink something else”.")
    #expect(analysis.shown.map(\.content) == ["Old people … “drink less, and drink something else”"])
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `what somebody promises beside what they will not say is a quote of its own`() {
    let analysis = analysed(
      "The manager, Ada Poe, declined to say how the fox got in but promised that all guests would get breakfast.")
    #expect(analysis.shown.map(\.content) == ["how the fox got in", "that all guests would get breakfast"])
    #expect(analysis.speakers == ["Ada Poe", "Ada Poe"])
  }

  @Test(arguments: ["a spokesman", "a spokeswoman", "an official"])
  func `what somebody else says behind but is another quote`(source: String) {
    let analysis = analysed(
      "The Harbour Bureau said it would not discuss the case, but \(source) warned that the ice was thin.")
    #expect(analysis.shown.map(\.content).contains("it would not discuss the case"))
    #expect(analysis.shown.map(\.content).contains("that the ice was thin"))
  }
}
