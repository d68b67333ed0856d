import Language
import Testing

struct VerbFormsTests {
  @Test(arguments: [
    ("say", ["say", "says", "saying", "said"]), ("deny", ["deny", "denies", "denying", "denied"]),
    ("argue", ["argue", "argues", "arguing", "argued"]), ("admit", ["admit", "admits", "admitting", "admitted"]),
    ("write", ["write", "writes", "writing", "wrote", "written"]),
    ("confess", ["confess", "confesses", "confessing", "confessed"]),
    ("agree", ["agree", "agrees", "agreeing", "agreed"]),
  ])
  func `every form of a verb is made`(base: String, forms: [String]) {
    #expect(VerbForms.forms(of: base).map(\.form) == forms)
  }
}

struct GivenNamesTests {
  @Test(arguments: [("anna", Titles.Gender.woman), ("robert", .man), ("heidi", .woman), ("lonny", .man)])
  func `most given names tell a gender`(name: String, gender: Titles.Gender) {
    #expect(GivenNames.gender(of: name) == gender)
  }

  @Test(arguments: ["bridge", "monday", "", "quotidian"])
  func `what is no given name tells none`(name: String) { #expect(GivenNames.gender(of: name) == nil) }

  @Test func `no name is in both lists by mistake of case`() {
    #expect(GivenNames.women.allSatisfy { $0 == $0.lowercased() })
    #expect(GivenNames.men.allSatisfy { $0 == $0.lowercased() })
  }

  @Test func `titles tell the gender`() {
    #expect(Titles.gender(of: "ms.") == .woman)
    #expect(Titles.gender(of: "mr.") == .man)
    #expect(Titles.gender(of: "senator") == nil)
  }
}
