import Testing

/// Which name of a noun phrase with several is its head.
struct SourcePhraseTests {
  @Test(arguments: [
    ("His father, former East Coast forward Jon Roe, said", "Jon Roe"),
    ("The member representing East Hamar Constituency in the state assembly, Hon. Ada Poe, said", "Ada Poe"),
  ])
  func `what tells more of somebody has names that are not theirs`(words: String, name: String) {
    #expect(analysed("The council met.", "\(words) the ice was thin.").speakers == [name])
  }

  @Test(arguments: ["Police", "the Opposition", "the House", "Parliament"], ["Leader", "Head", "Commissioner"])
  func `what somebody is head of is no part of the name`(realm: String, office: String) {
    #expect(
      analysed("The council met.", "\(office) of \(realm) Harjot Singh Sandhu said the ice was thin.").speakers == [
        "Harjot Singh Sandhu"
      ])
  }

  @Test(arguments: ["the Police Federation", "the Senate Budget Committee", "the House Ethics Office"])
  func `a body with such a word in its name is not cut`(body: String) {
    let speakers = analysed("The council met.", "The head of \(body) said the ice was thin.").speakers
    #expect(
      speakers.compactMap(\.self).allSatisfy {
        $0.hasSuffix(body.split(separator: " ").suffix(2).joined(separator: " "))
      })
  }

  @Test(arguments: ["’", "'"]) func `a name has the apostrophes of the article`(apostrophe: String) {
    let speakers = analysed(
      "Ada O\(apostrophe)Dowd said the ice was thin.", "Ms. O\(apostrophe)Dowd said it would thaw."
    )
    .speakers
    #expect(speakers == ["Ada O\(apostrophe)Dowd", "Ada O\(apostrophe)Dowd"])
  }
}
