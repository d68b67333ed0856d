import Articles
import Attribution
import Testing

/// Organisations keep their names whole, whatever joins the parts.
struct OrganisationBatteryTests {
  @Test(arguments: organisations)
  func `an organisation speaks under its whole name`(name: String) {
    let analysis = analysed("\(name) said on Monday that the plan would be delayed by a year.")
    let bare = name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
    #expect(analysis.speakers == [bare])
    #expect(analysis.people.map(\.kind) == [.organisation])
  }

  @Test func `initials mean the organisation that they shorten`() {
    let analysis = analysed(
      "The Food and Drug Administration said the plant was unsafe.", "The FDA said it would close on Friday.")
    #expect(analysis.speakers == ["Food and Drug Administration", "Food and Drug Administration"])
  }

  @Test func `a nationality is no organisation`() {
    let analysis = analysed("Park Ji-hoon coaches City.", "“We were lucky,” the South Korean said.")
    #expect(analysis.speakers == ["Park Ji-hoon"])
  }

  static let organisations = [
    "The Bank of England", "The Food and Drug Administration", "Marks & Spencer", "The Ministry of Health",
    "The Ministry of Foreign Affairs", "The Department for Work and Pensions",
    "The Centers for Disease Control and Prevention", "The University of Otago", "Médecins Sans Frontières",
    "Amnesty International", "Human Rights Watch", "The Royal Society for the Prevention of Cruelty to Animals",
    "Friends of the Earth", "The Office for National Statistics", "The International Committee of the Red Cross",
    "Johnson & Johnson", "The World Health Organization", "Rolls-Royce", "The Church of England",
    "The Confederation of British Industry", "The Federal Bureau of Investigation",
    "The European Court of Human Rights", "Doctors Without Borders", "The House of Commons", "The Bank of Japan",
    "The National Union of Teachers", "The Department of Justice", "The Scottish Environment Protection Agency",
    "Procter & Gamble", "The Institute for Fiscal Studies", "The Women's Institute", "St Mary's Hospital",
    "The Museum of Modern Art", "Deutsche Bank", "The African Union", "The Securities and Exchange Commission",
    "The Football Association", "Toyota", "Unilever PLC", "The Central Bank of Nigeria",
  ]
}
