import Language
import Testing

struct PersonalNameTests {
  private func name(_ text: String) -> PersonalName { PersonalName(text.split(separator: " ").map(String.init)) }

  @Test(arguments: [
    ("Ada Poe", "Poe"), ("Marijke van der Sluis", "van der Sluis"), ("Park Ji-hoon", "Park"),
    ("María Elena Condori Huanca", "Condori Huanca"), ("Robert Roe Jr.", "Roe"), ("Hessa bint Khalid", "bint Khalid"),
  ])
  func `the family name is found by the order of the culture`(full: String, family: String) {
    let name = name(full)
    #expect(name.words[name.family].joined(separator: " ") == family)
  }

  @Test(arguments: [
    ("Ada Poe", "Poe"), ("Ada Poe", "Ada"), ("Khaled al-Masri", "Masri"), ("Robert Roe", "Bob Roe"),
    ("Robert J. Roe", "Robert Roe"), ("Condori Huanca", "Condori"), ("Agnieszka Wójcik", "Wojcik"), ("Poe", "Ada Poe"),
  ])
  func `short forms fit`(full: String, short: String) { #expect(name(full).fit(name(short)) > 0) }

  @Test(arguments: [("Ada Poe", "Niko Poe"), ("Ada Poe", "Roe"), ("Jan van der Meer", "van der Berg")])
  func `other names do not`(full: String, other: String) { #expect(name(full).fit(name(other)) == 0) }

  @Test func `a family name fits better than a given one`() {
    #expect(name("Thomas Clarence").fit(name("Clarence")) > name("Clarence Thomas").fit(name("Clarence")))
  }

  @Test(arguments: [
    ("Ada Poe", Titles.Gender?.some(.woman)), ("Kim Min-jun", nil), ("Vera Ivanova", .woman), ("Nur bin Said", .man),
    ("Katrín Jónsdóttir", .woman),
  ])
  func `given names and some family names tell the gender`(full: String, gender: Titles.Gender?) {
    #expect(name(full).gender == gender)
  }
}
