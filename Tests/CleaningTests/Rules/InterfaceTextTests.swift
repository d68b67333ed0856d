import Testing

@testable import Cleaning

struct InterfaceTextTests {
  @Test(arguments: [
    "Please verify you are not a robot by clicking the box.", "Invalid email address. Please re-enter.",
    "You must select a newsletter to subscribe to.", "View all Bugle newsletters.", "The comments section is closed.",
  ])
  func `what a page says about itself is one`(text: String) {
    #expect(holds(InterfaceText(), text, in: text))
  }

  @Test(arguments: [
    "“Continue reading,” the judge told the clerk.", "The campaign’s newsletter goes to many people, an aide said.",
    "Advertisement spending in the state has doubled.", "“Share this with everyone you know,” she wrote.",
    "Asked whether he would subscribe, he laughed.",
  ])
  func `news about such things is none`(text: String) {
    #expect(!holds(InterfaceText(), text, in: text))
  }
}
