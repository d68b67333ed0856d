import Testing

struct PlainReportTests {
  @Test(arguments: [
    "Poe or holds.", "Ada Poe or holds down rents is an admirer.", "Ada Poe or finds that the mill is shut.",
  ])
  func `a verb that passes for part of a name is none of which somebody else is the subject`(sentence: String) {
    #expect(analysed(sentence).speakers.allSatisfy { $0 == nil || $0 == "Ada Poe" })
  }
}
