import Language
import Testing

@testable import Attribution

/// Where what was said begins and ends: `|` stands about it, `<` and `>` about the cue, in what an encoder found and in what
/// the quick engine made of it.
struct ContentEdgesTests {
  @Test(arguments: [
    ("The mayor <declined> |to say how many boats were lost|.", "how many boats were lost"),
    ("The mayor <wanted> |to know whether any boat was lost|.", "whether any boat was lost"),
    ("The mayor <declined> |to close the harbor in winter|.", "to close the harbor in winter"),
    ("The mayor <called> |for a ban on boats|.", "a ban on boats"),
    ("The clerk <is accused> |of taking three boats home|.", "taking three boats home"),
    ("The mayor <said> |only that the ice was thin|.", "that the ice was thin"),
    ("The mayor <told> |the court the boat was found above the harbor|.", "the boat was found above the harbor"),
    ("The guard <told> |investigators he had heard nothing|.", "he had heard nothing"),
    ("The mayor <warned> |voters that the ice was thin|.", "that the ice was thin"),
    ("The mayor <told> |the crew not to leave the boat|.", "the crew not to leave the boat"),
    ("|And the ice is thin|, <according to> the mayor.", "the ice is thin"),
    ("|However, the ice is thin|, the mayor <said>.", "the ice is thin"),
  ])
  func `a stretch begins behind what is of the cue or was told`(found: String, content: String) throws {
    #expect(try moved(found).content == content)
  }

  @Test(arguments: [
    ("The mayor <said> |people needed time to swim in| winter.", "people needed time to swim in winter"),
    ("The mayor <said> |it was the captain|’s boat.", "it was the captain 's boat"),
  ])
  func `a stretch ends before no noun of its last word`(found: String, content: String) throws {
    let quick = found.replacing("|", with: "").replacing("<said> ", with: "<said> |").replacing(".", with: "|.")
    let ends = try [moved(found, quick: quick).content, moved(found).content]
    #expect(ends[0] == content && ends[1] != content, "\(ends)")
  }

  @Test(arguments: [
    ("The mayor <said> |it had received twelve boats|, of which three were blue.", true),
    ("The mayor <said> |the harbor would grow by two boats|, down from three.", true),
    ("The mayor <said> |the harbor would grow|, but he went home.", false),
  ])
  func `what tells more of the last noun is still said`(found: String, goesOn: Bool) throws {
    let all = String(found.dropLast().drop { $0 != "|" }.filter { $0 != "|" })
    #expect(try (moved(found).content == all) == goesOn)
  }

  @Test func `what stands before the speaker between commas is said, before one without them is not`() throws {
    let found = "In the end, [she] <said>, |she sold the boat|."
    #expect(
      try moved(found, quick: "|In the end|, [she] <said>, |she sold the boat|.").content
        == "In the end … she sold the boat")
    #expect(
      try moved(
        "The matter closed, [she] <said> |she sold the boat|.",
        quick: "|The matter closed|, [she] <said> |she sold the boat|."
      ).content == "she sold the boat")
  }

  @Test func `the source is that of the quick engine where there is none, and never the subject of a passive`() throws {
    let quick = "[The mayor] <said> |the ice was thin|."
    #expect(try moved("The mayor <said> |the ice was thin|.", quick: quick).source == "The mayor")
    let whole = "[A small zoo on the river] <said> |the ice was thin|."
    #expect(
      try moved("[A small] zoo on the river <said> |the ice was thin|.", quick: whole).source
        == "A small zoo on the river")
    #expect(
      try moved("[A small zoo] on the river <said> |the ice was thin|.", quick: whole).source == "A small zoo")
    #expect(try moved("[The mayor] <is expected> |to sign the law|.").source == nil)
    #expect(try moved("[The mayor] <expected> |to sign the law|.").source == "The mayor")
  }

  @Test(arguments: [
    ("[The mayor] <called on> Monday |for a ban on boats|.", "called"),
    ("[The mayor] <warned in> May |that the ice was thin|.", "warned"),
    ("[The mayor] <called on> boats |to leave the harbor|.", "called on"),
    ("[The mayor] <insisted on> this boat |as the best of all|.", "insisted on"),
  ])
  func `a cue ends before a day`(found: String, cue: String) throws {
    #expect(try moved(found).cue == cue)
  }

  /// What is made of a sentence with marks.
  private func moved(_ found: String, quick: String? = nil) throws -> (content: String, source: String?, cue: String) {
    let text = marked(found.filter { !"|<>[]".contains($0) })
    let stages = try LearnedStages(ModelFile.embedded())
    let sentence = ParsedSentence(text, text.sentences[0], stages.linguistics)
    let draft = ContentEdges(text, sentence).moved(Draft(marked: found), quick: quick.map(Draft.init(marked:)))
    func words(_ range: Range<Int>) -> String { range.map { text.token($0).text }.joined(separator: " ") }
    let content = draft.content.map { range in
      words(range).replacing(" ,", with: ",")
    }
    return (content.joined(separator: " … "), draft.source.map(words), draft.cue.map(words).joined(separator: " … "))
  }
}
