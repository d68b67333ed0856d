import Articles
import Attribution
import Testing

/// Which of a family speaks.
struct FamilyTests {
  @Test func `the older of two whose ages are told is meant, and nobody where they are not`() {
    let told = analysed("Ian Poe, 54, and Bo Poe, 49, run the mill.", "“It was late,” the younger Poe said.")
    #expect(told.speakers == ["Bo Poe"])
    let open = analysed("Ian Poe and his brother, Bo, run the mill.", "“It was late,” the older Poe said.")
    #expect(open.speakers == [nil])
  }

  @Test func `a title with a gender knows better than a given name that is not certain`() {
    let analysis = analysed(
      "Her deputy, Rabi Narayan Hembram, was on his feet at once.", "Mr. Hembram said that the rule was old.")
    #expect(analysis.speakers == ["Rabi Narayan Hembram"])
  }

  @Test func `what somebody is to others is no part of the name`() {
    let analysis = analysed("The fryer went.", "Grandson Alfie, six, said that the old way was better.")
    #expect(analysis.speakers == ["Alfie"])
    #expect(analysed("Grandson Alfie, six, said that the old way was better.").speakers == ["Alfie"])
  }
}
