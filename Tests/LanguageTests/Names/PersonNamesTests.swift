import Language
import Testing

struct PersonNamesTests {
  @Test(arguments: [
    ("anna", Titles.Gender.woman), ("robert", .man), ("heidi", .woman), ("lonny", .man), ("Agnieszka", .woman),
    ("Siobhán", .woman), ("Tomasz", .man), ("Lakshmi", .woman), ("Oleksandr", .man), ("Temitope", .man),
  ])
  func `most given names tell a gender`(name: String, gender: Titles.Gender) {
    #expect(PersonNames.gender(of: name) == gender)
  }

  @Test(arguments: ["bridge", "monday", "", "quotidian", "kim"])
  func `what is no given name, or one of both, tells none`(name: String) {
    #expect(PersonNames.gender(of: name) == nil)
  }

  @Test(arguments: ["Nguyễn", "Kim", "Zhang", "Park"])
  func `some family names stand first`(name: String) {
    #expect(PersonNames.knowledge(of: name).contains(.familyFirst))
  }

  @Test func `letters are compared without accents`() {
    #expect(LatinFolding.key("Đặng") == "dang")
    #expect(LatinFolding.key("Wójcik") == "wojcik")
    #expect(LatinFolding.key("Þóra") == "thora")
    #expect(LatinFolding.key("Işık") == "isik")
  }
}
