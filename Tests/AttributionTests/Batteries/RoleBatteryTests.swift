import Articles
import Attribution
import Testing

/// What an article says a person is, in many orders.
struct RoleBatteryTests {
  @Test(arguments: [
    ("A spokeswoman, Paige Lind, said the pier would close.", "A spokeswoman"),
    ("The novelist Paige Lind said the pier would close.", "novelist"),
    ("Her niece Paige Lind said the pier would close.", "Her niece"),
    ("Paige Lind, Labour MP for Bath, said the pier would close.", "Labour MP for Bath"),
    ("Paige Lind (54), a nurse, said the pier would close.", "a nurse"),
    ("Paige Lind of the Lake Museum said the pier would close.", "of the Lake Museum"),
    ("Republican presidential nominee Paige Lind said the pier would close.", "Republican presidential nominee"),
    ("Paige Lind, chief executive of Tessaro, said the pier would close.", "chief executive of Tessaro"),
    ("Foreign Minister Paige Lind said the pier would close.", "Foreign Minister"),
    ("The mayor of Oslo, Paige Lind, said the pier would close.", "The mayor of Oslo"),
  ])
  func `the role is what stands beside the name`(text: String, role: String) {
    #expect(analysed(text).people.map(\.role) == [role])
  }

  @Test(arguments: [
    "Paige Lind told Ana Lima, the mayor, that the pier would close.", "“Thank you, Mr. Chairman,” Paige Lind said.",
    "Paige Lind, 41, from Leeds, said the pier would close.", "He thanked the mayor, Paige Lind said on Monday.",
  ])
  func `what is said of others, or to them, is no role`(text: String) {
    #expect(analysed(text).people.map(\.role) == [nil])
  }
}
