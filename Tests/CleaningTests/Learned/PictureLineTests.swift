import Testing

@testable import Cleaning

struct PictureLineTests {
  @Test(arguments: [
    "Skaters by the old bridge on Monday.", "Ada Poe leaving the court in Norrby.",
    "The locked hut outside the mill of Norrby.", "Lea Wu with one of her eleven tins.",
  ])
  func `a line that shows somebody has no finite verb`(line: String) {
    #expect(PictureLine.isOne(allPieces(line)[0]))
  }

  @Test(arguments: [
    "Nest bricks cost about 30 kroner each.", "Analysts at Wu and Roe put the chance of it at half.",
    "He leaves the clocks to a school for the blind.", "The council meets the mayor in Norrby on Friday.",
    "Poe plans to call on the young to skate.", "The storm put pressure on the old gates of it.",
    "She’ll present her plans in a speech in Norrby.", "A decision is due in July.", "Training is on Thursdays.",
    "Referee: P. Poe.", "Poe, Roe, Wu.",
  ])
  func `what tells something is no such line`(line: String) {
    #expect(!PictureLine.isOne(allPieces(line)[0]))
  }

  @Test(arguments: [
    ("The hall has been closed since the theft. (Supplied: Lea Wu)", true),
    ("A cat on a wall. [Lea Wu]", true), ("Mangroves on the shore. (Ada Poe for The Norrby Post)", true),
    ("He won the race. (Reuters)", false), ("The law is old. (It was written in 1874.)", false),
    ("Poe leads in Norrby. [Post, Wu and Roe, ARG]", false),
  ])
  func `a credit in brackets signs a picture`(line: String, isSigned: Bool) {
    #expect(PictureLine.isSigned(allPieces(line)[0]) == isSigned)
  }
}
