import Articles
import Attribution
import Testing

struct VerdictReportTests {
  @Test(arguments: [
    "was how Ada Poe described the vote", "is how Ada Poe remembers the strike", "was how Ada Poe summed it up",
    "was the verdict of Judge Ada Poe", "was the message from Ada Poe", "was the answer of Ada Poe",
  ])
  func `whose verdict words in marks are, theirs they are`(rest: String) {
    let analysis = analysed("“It’s a disgrace,” \(rest).")
    #expect(analysis.shown.map(\.content) == ["“It’s a disgrace,”"])
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test(arguments: ["The court heard", "The jury was told", "An inquest heard", "The inquiry heard"])
  func `what a court heard is a quote at its start too`(opening: String) {
    let analysis = analysed("\(opening) that Peter Lunt had emptied the account.")
    #expect(analysis.shown.map(\.content) == ["that Peter Lunt had emptied the account"])
  }
}
