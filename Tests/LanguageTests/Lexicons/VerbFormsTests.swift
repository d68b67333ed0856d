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
