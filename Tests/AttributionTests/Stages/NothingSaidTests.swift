import Articles
import Attribution
import Testing

struct NothingSaidTests {
  private func contents(_ text: String) -> [String] { analysed(text).shown.map(\.content) }

  @Test(arguments: [
    "The bakery is expected to reopen in the spring.", "The trial is expected to last nine days.",
    "Results are expected on Tuesday.", "The yacht has not been seen since Friday night.",
    "Nobody knows who planted the tree.", "No one knows when the tunnel was dug.",
  ])
  func `what nobody in particular expects, sees or knows is no quote`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "The ministry does not comment on individual permits.", "The firm doesn’t comment on pending lawsuits.",
    "Ada Poe declined to discuss individual patients.", "Ada Poe declined to take questions from reporters.",
    "Ada Poe has not said yes.", "Ada Poe denied this.", "The referee asked us not to print his name.",
    "Ada Poe talked about gardening, marriage and the sea.", "Ada Poe does not want to talk about the war.",
    "The two men talked for an hour in the yard.", "Ada Poe disagreed from the back row.",
    "The defendant pleaded guilty on Monday.", "Ian Marr has pleaded not guilty to fraud.",
    "Bishop Ian Marr said grace before the meal.", "Ada Poe said goodbye to her students.",
    "These are the songs that Norway dances to.",
  ])
  func `talk whose words are not told is no quote`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "Ada Poe has offered to pay for the window.", "Ian Marr offered to lend the choir his van.",
    "The donkey refused to budge.", "The goat refused to leave the pitch.",
    "The bank must still approve the loan.", "The council banned leaf blowers on Sunday.",
    "The chairman put the proposal to a vote.", "The clerk read out the winners on Sunday.",
    "A fisherman found a sword in the mud of the estuary.", "Ada Poe remembered the letter.",
    "The museum is thinking of a new roof.", "Ada Poe spent two decades painting harbours that no longer exist.",
    "Ada Poe pointed to a heap of broken tiles.", "The fans shouted him down.", "Ada Poe talked him out of it.",
    "The scientists asked 212 volunteers to sleep in tents.",
    "A passer-by, who identified herself as Noor, went home.",
    "The stranger introduced himself as the new vicar.",
    "Ian Marr posted a video, which has been shared by thousands.",
  ])
  func `deeds and gestures are no quotes`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "The choir celebrated with “Moon River.”", "The band closed the evening with “Blue Suede Shoes.”",
    "He is the poet who wrote ‘The Long Water’ in a hut in 1951.",
    "The children answered with a rendition of “Jingle Bells.”",
    "Ada Poe recorded “Sixteen Tons” in Oslo.", "The orchestra played “Clair de Lune” at the end.",
  ])
  func `titles of works are no quotes`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "Lena Berg reads the news on Radio Nord.", "The court sentenced him to six years in prison.",
    "Rescuers found the boy alive in the attic.", "The referee showed him a red card.",
    "The museum shows 40 of her paintings until August.", "The storm is forecast to reach the coast by night.",
    "Ms. Roe declined the prize.", "The nurse noticed a smell of gas.", "She accepted the offer at once.",
    "She thanked the nurses who had cared for her.", "A spokesman answered the phone.",
    "He remembered to lock the door.", "The lawyer questioned the witness for an hour.",
    "The band’s second album, “Low Water,” was recorded in a barn.", "He was refused a place at the school.",
    "The widow begs to differ.", "The boss warned him twice.", "Members have voted to keep the old rules.",
    "The nurses joked with the children.",
    "Ms. Lund backed the striker for the award.",
    "The critics loved the play.",
  ])
  func `what is done is not said`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: ["a fine of $400", "new rules on noise", "the heaviest duty so far"])
  func `what is imposed on somebody is not said`(thing: String) {
    #expect(contents("The judge imposed \(thing).").isEmpty)
  }

  @Test(arguments: [
    "The chairman asked for silence.", "Ada Poe asked for a glass of water.",
    "The city ordered a new survey of the pier.",
    "The regulator has ordered an inquiry into the fire.", "The bank granted them a loan.",
    "The panel queried the ministry over the contracts.",
    "The agency kept the file until a court ordered it to last May.",
    "A clerk asked not to be named because she feared for her job.", "The council hired a new gardener.",
    "The crowd answered with two verses of “Moon River.”",
  ])
  func `what is done with a word of order is not said`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "His boat, “Queen of the Fjord,” needs a new mast.", "Sales of its own tea, “Morning Calm,” rose by a tenth.",
    "Fans unrolled a banner, “Always The Lake”, and left early.", "Her memoir, “Ice And Salt,” was withdrawn in May.",
    "The chain’s motto for years was “Eat Slow, Live Long”.", "A sign that reads “Welcome Home” hangs over the door.",
    "Ian Marr appeared on “Face The Lake” in May.",
    "The “moonlighters,” as such drivers are called, work until dawn.",
  ])
  func `names, labels and slogans in marks are no quotes`(text: String) { #expect(contents(text).isEmpty) }

  @Test(arguments: [
    "Ian Marr is said to dislike interviews.", "Ada Poe would not identify the buyer.",
    "Ada Poe was telling anyone who would listen about the strike.", "The rescue was called off at dusk.",
    "A novelist is suing her former friend over a book.", "The council has scrapped plans for a bridge.",
    "Traders observed a strike in the old town.", "Ada Poe declined to be drawn.",
    "The director was excused from giving evidence because of illness.", "Hart’s partner, Ada Poe, agreed.",
    "The promoter billed the fight as “The Clerk vs The Mayor”.",
    "The finds are “suspected treasure”, a phrase that makes her laugh.",
  ])
  func `what is told of somebody is not said by them`(text: String) { #expect(contents(text).isEmpty) }

  @Test func `words in marks behind a thing that somebody said stay`() {
    #expect(contents("Asked about the boat, “It is a ruin,” Ada Poe said.") == ["“It is a ruin,”"])
    #expect(contents("Asked about the boat, “Burn It Down,” Ada Poe said.") == ["“Burn It Down,”"])
  }

  @Test(arguments: [
    ("Ada Poe said no one had asked her.", "no one had asked her"),
    ("Ada Poe asked residents to stay indoors.", "residents to stay indoors"),
    ("A study found a link between sleep and memory.", "a link between sleep and memory"),
    ("The company said it is expected to close by May.", "it is expected to close by May"),
    ("Ada Poe described the plan as “The Great Mistake.”", "the plan as “The Great Mistake.”"),
    ("Ada Poe responded with “Never again.”", "“Never again.”"),
    ("Ada Poe refused to say who had paid.", "who had paid"),
    ("Ada Poe said she would play “until it is dark.”", "she would play “until it is dark.”"),
    ("Ada Poe remembers the day the dam broke.", "the day the dam broke"),
  ])
  func `what is said with such words stays`(text: String, content: String) { #expect(contents(text) == [content]) }
}
