import Articles
import Attribution
import Testing

/// What asides, insertions and appositions say of a source, and what they do not.
struct AsideBatteryTests {
  private static let names = [
    "Marit Solbakken", "Kofi Asante", "Lucía Barrenechea", "Nguyen Van Thanh", "Nidhal Abbas al-Saadoun",
  ]

  @Test(
    arguments: names,
    [
      "%, whose brother runs the mill, said the bridge would close.",
      "%, based in Oslo, said the bridge would close.",
      "%, speaking to reporters, said the bridge would close.",
      "%, the foreign minister of Norway, where doctors had met, said the bridge would close.",
      "The bridge would close, % announced on Friday.",
    ])
  func `an aside is no part of what was said`(name: String, sentence: String) {
    let analysis = analysed(sentence.replacing("%", with: name))
    #expect(analysis.shown.map(\.content).map { $0.lowercased() } == ["the bridge would close"])
    #expect(analysis.speakers == [name])
  }

  @Test(
    arguments: ["the police", "officials", "the authorities", "rescuers"],
    ["last week ", "yesterday ", "on Friday ", ""])
  func `what is said within an aside is another’s`(source: String, time: String) {
    let analysis = analysed(
      "Marit Solbakken, the foreign minister of Norway, where \(source) \(time)said they had found two boats, told reporters "
        + "that the bridge would close.")
    #expect(
      analysis.shown.map(\.content) == ["they had found two boats", "the bridge would close"].map { $0 }
        || analysis.shown.map(\.content) == ["they had found two boats", "that the bridge would close"])
    #expect(analysis.people.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.group, .person])
  }

  @Test(arguments: names)
  func `who says it is set into the midst of it`(name: String) {
    let analysis = analysed("The custom, says historian \(name) of the museum, is three hundred years old.")
    #expect(analysis.shown.map(\.content) == ["The custom … is three hundred years old"])
    #expect(analysis.speakers == [name])
  }

  @Test(arguments: [
    ("The ship’s owner, Visayan Star Lines, said it would refund all fares.", "Visayan Star Lines"),
    ("A spokeswoman for the bus company, Expreso Pacífico, said the men were safe.", nil),
    ("A spokeswoman for the bus company, Marit Solbakken, said the men were safe.", "Marit Solbakken"),
    ("The secretary of the Depot Owners Forum, Dr. (Mrs.) Ngozi Harcourt, said the claim was false.", "Ngozi Harcourt"),
  ])
  func `an apposition names the one whom the description means`(sentence: String, speaker: String?) {
    let analysis = analysed(sentence)
    let named = analysis.quotes.first.flatMap(analysis.speaker).flatMap { $0.kind == .group ? nil : $0.name }
    #expect(named == speaker)
  }

  @Test(arguments: [
    ("The Evening Star reported that the talks had failed, citing official sources.", "the talks had failed"),
    ("The talks had failed, the Evening Star reported, citing two people close to them.", "The talks had failed"),
    ("The Evening Star reported that the bank was near collapse, citing a memo.", "the bank was near collapse"),
  ])
  func `from whom a paper has it is not what it reports`(sentence: String, content: String) {
    let analysis = analysed(sentence)
    #expect(analysis.shown.map { $0.content.replacing("that ", with: "") } == [content])
    #expect(analysis.speakers == ["Evening Star"])
  }
}
