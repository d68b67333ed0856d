import Articles
import Attribution
import Testing

/// Names of organisations with possessives, lists and brackets in them, and those that stand behind a description.
struct BodyNameBatteryTests {
  private func speaker(_ source: String) -> String? {
    AttributionEngine.analysed(["\(source) said the road was closed."]).speakers.first ?? nil
  }

  @Test(arguments: [
    "Harris County Sheriff's Office", "Los Angeles County District Attorney's Office", "Kings County Coroner's Office",
    "Ohio Governor's Office", "Korea e-Sports Federation", "Ministry of Water, Land and Forests",
    "Ministry of Health, Labour and Welfare", "Department for Culture, Media and Sport",
    "Department of Parks, Roads and Harbours",
  ])
  func `the whole of a name is the name`(name: String) { #expect(speaker("The \(name)") == name) }

  @Test(arguments: [
    ("The state railway, KTZ,", "KTZ"), ("Her solicitors, Mounsey & Thrale,", "Mounsey & Thrale"),
    ("The mine’s owners, Kopje Diamonds,", "Kopje Diamonds"),
    ("The festival’s promoters, Blue Barn Events,", "Blue Barn Events"),
    ("The Ranking Member on the Works Committee, Mr Kwabena Tetteh,", "Kwabena Tetteh"),
    ("The Public Relations Officer in the state, DSP Tochukwu Ike,", "Tochukwu Ike"),
  ])
  func `a name behind a description is who speaks`(source: String, name: String) { #expect(speaker(source) == name) }

  @Test(arguments: [
    ("University of Toronto law professor Ada Lund", "Ada Lund"),
    ("University of Oslo historian Ada Lund", "Ada Lund"),
    ("Lady (Ada) Mallory-Lund", "Ada Mallory-Lund"), ("Seu Valdir Teixeira", "Valdir Teixeira"),
    ("Dona Ivone Teixeira", "Ivone Teixeira"),
  ])
  func `who is told by a university or a form of address is called by the name`(source: String, name: String) {
    #expect(speaker(source) == name)
  }

  @Test func `several lawyers behind a plural are no firm`() {
    #expect(speaker("Her lawyers, Ada Lund and Ian Marr,") != "Ada Lund")
  }

  @Test func `what belongs to a sheriff is a place only with an office behind it`() {
    #expect(speaker("Sheriff’s Deputy Ian Marr") == "Ian Marr")
  }
}
