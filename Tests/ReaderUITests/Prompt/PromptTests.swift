import Articles
import Screen
import Testing

@testable import ReaderUI

struct PromptTests {
  private func complete(_ desk: inout Desk, _ span: TextSpan, _ candidates: Candidate...) {
    desk.effects = update(
      &desk.state, .completed(request: desk.state.session.completionRequest, span, candidates))
  }

  @Test func `Tab asks the library what could stand at the caret`() {
    var desk = Desk.onLibrary()
    desk.press("f")
    desk.type("ice sa")
    desk.press("Tab")
    #expect(desk.effects == [.complete(CompletionQuestion(.query, text: "ice sa", caret: 6), request: 1)])
  }

  @Test func `the only candidate goes into the line`() {
    var desk = Desk.onLibrary()
    desk.press("f")
    desk.type("sa ice")
    desk.press("Left", "Left", "Left", "Left", "Tab")
    complete(&desk, TextSpan(0, 2), Candidate("said:"))
    #expect(desk.prompt?.text == "said: ice")
    #expect(desk.prompt?.line.caret == 5)
    #expect(desk.prompt?.candidates == nil)
  }

  @Test func `of several candidates the common beginning goes in, and Tab goes through them`() throws {
    var desk = Desk.onLibrary(width: 80, height: 24)
    desk.press("f")
    desk.type("said:l")
    desk.press("Tab")
    complete(
      &desk, TextSpan(5, 6), Candidate("\"Lea Wu\"", detail: "the mayor · 12 quotes"),
      Candidate("\"Lea Roe\"", detail: "3 quotes"), Candidate("\"Lea Poe\"", detail: "1 quote"))
    #expect(desk.prompt?.text == "said:\"Lea ")
    try Snapshot.expect(desk.frame, is: "prompt-candidates")
    desk.press("Tab")
    #expect(desk.prompt?.text == "said:\"Lea Wu\"")
    desk.press("Tab", "BackTab", "BackTab")
    #expect(desk.prompt?.text == "said:\"Lea Poe\"")
    desk.type(" ")
    #expect(desk.prompt?.candidates == nil)
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "said:\"Lea Poe\""), request: 1, keepingPlace: false)])
  }

  @Test func `candidates for a line that has changed are dropped`() {
    var desk = Desk.onLibrary()
    desk.press("f")
    desk.type("sa")
    desk.press("Tab")
    desk.type("nd")
    complete(&desk, TextSpan(0, 2), Candidate("said:"))
    #expect(desk.prompt?.text == "sand")
  }

  @Test func `Tab completes tags and the names of commands`() {
    var desk = Desk.onLibrary()
    desk.press("t")
    desk.type("ic")
    desk.press("Tab")
    #expect(desk.effects == [.complete(CompletionQuestion(.tag, text: "ic", caret: 2), request: 1)])
    desk.press("Esc", ":")
    desk.type("sort-by-t")
    desk.press("Tab", "Enter")
    #expect(desk.effects == [.list(ListQuery(order: .title), request: 1, keepingPlace: true)])
    desk.press(":")
    desk.type("sort")
    desk.press("Tab")
    #expect(desk.screen.contains("sort-by-quotes"))
  }

  @Test func `up and down go through what was typed before, each purpose its own`() {
    var desk = Desk.onLibrary()
    for word in ["thin", "ice", "thin"] {
      desk.press("s")
      desk.type(word)
      desk.press("Enter")
    }
    desk.press("s")
    desk.type("new")
    desk.press("Up")
    #expect(desk.prompt?.text == "thin")
    desk.press("Up")
    #expect(desk.prompt?.text == "ice")
    desk.press("Up")
    #expect(desk.prompt?.text == "ice")
    desk.press("Down", "Down")
    #expect(desk.prompt?.text == "new")
    desk.press("Esc", "t", "Up")
    #expect(desk.prompt?.text == "")
  }

  @Test func `a filter that says nothing comes back with the place marked`() throws {
    var desk = Desk.onLibrary(width: 80, height: 24)
    desk.press("f")
    desk.type("ice sad:wu")
    desk.press("Enter")
    let complaint = Prompt.Complaint("there is no field “sad:”; did you mean “said:”?", at: TextSpan(4, 8))
    _ = update(
      &desk.state,
      .listRefused(request: 1, ListQuery(filter: "ice sad:wu"), complaint, suggestion: "said:"))
    #expect(desk.prompt?.text == "ice sad:wu")
    #expect(desk.prompt?.line.caret == 8)
    try Snapshot.expect(desk.frame, is: "prompt-complaint")
    desk.press("Tab", "Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "ice said:wu"), request: 2, keepingPlace: false)])
  }

  @Test func `a complaint about an earlier filter does not come between what is typed now`() {
    var desk = Desk.onLibrary()
    desk.press("f")
    desk.type("(")
    desk.press("Enter", "t")
    desk.type("ice")
    let complaint = Prompt.Complaint("“(” is not closed.", at: TextSpan(0, 1))
    _ = update(&desk.state, .listRefused(request: 1, ListQuery(filter: "("), complaint, suggestion: nil))
    #expect(desk.prompt?.purpose == .tag && desk.prompt?.text == "ice")
  }

  @Test func `a long line shows the part at its caret`() {
    var desk = Desk.onLibrary(width: 40)
    desk.press("f")
    desk.type((1...20).map { "word\($0)" }.joined(separator: " "))
    #expect(desk.status.contains("word20"))
    desk.press("Home")
    #expect(desk.status.hasPrefix("articles: word1 "))
    #expect(desk.frame.cursor?.x == 10)
  }

  @Test func `a command takes a text behind its name`() {
    var desk = Desk.onLibrary()
    desk.press(":")
    desk.type("filter said:wu ice")
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "said:wu ice"), request: 1, keepingPlace: false)])
    desk.press(":")
    desk.type("tag thin ice")
    desk.press("Enter")
    #expect(desk.effects == [.mark([1], .tag("thin ice", true))])
  }
}
