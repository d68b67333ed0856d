import Articles
import Attribution
import Testing

struct PolarityTests {
  @Test(arguments: [
    ("Ada Poe denied that the ice was thin.", QuotePolarity?.some(.denied)),
    ("Ada Poe refused to close the canal.", .refused),
    ("Ada Poe asked whether the ice was thin.", .questioned),
    ("Ada Poe said that the ice was thin.", nil), ("Ada Poe asked skaters to stay away.", nil),
    ("“I did not close the canal,” Ada Poe said, and denied it all.", nil),
  ])
  func `the cue tells what the source thinks of the content`(text: String, polarity: QuotePolarity?) {
    #expect(analysed(text).quotes.first?.polarity == polarity)
  }
}

struct AddresseeTests {
  @Test(arguments: [
    ("“The ice is thin,” Ada Poe told reporters on Monday.", "reporters"),
    ("Ada Poe told the council that the ice was thin.", "the council"),
    ("Ada Poe asked the skaters to stay away.", "the skaters"),
    ("“The ice is thin,” Ada Poe said on Monday.", ""),
  ])
  func `whom a source speaks to stands behind the verb`(text: String, addressee: String) {
    let analysis = analysed(text)
    let words = analysis.quotes.first.map { $0.addressee.map { analysis.article.text[$0] }.joined() }
    #expect(words == addressee)
  }
}
