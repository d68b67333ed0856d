import Articles
import Testing

struct RoleBehindNameTests {
  @Test(arguments: [
    ("The mayor", "the mayor"), ("A lawyer for the club", "a lawyer for the club"), ("Her niece", "her niece"),
    ("the mayor", "the mayor"), ("Foreign Minister", "Foreign Minister"), ("Theatre director", "Theatre director"),
    ("FC Norrby’s coach", "FC Norrby’s coach"), ("", ""),
  ])
  func `a role that began a sentence has a small letter behind a name`(role: String, shown: String) {
    #expect(RoleBehindName.text(role) == shown)
  }
}
