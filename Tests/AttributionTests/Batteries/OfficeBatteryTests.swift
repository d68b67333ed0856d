import Attribution
import Testing

/// Offices of places, given names that are titles, and names that only what stands about them shows to be a person’s.
struct OfficeBatteryTests {
  private func speakers(_ paragraphs: String...) -> [String?] { AttributionEngine.analysed(paragraphs).speakers }

  @Test(arguments: [
    "Mayor of Lundby Municipality", "Governor of Ekiri State", "Chairman of Hald County", "Mayor of Lundby",
    "Headmaster of Hald College", "Vice-Chancellor of Hald University",
  ])
  func `an office of a place stands before the name of its holder`(office: String) {
    #expect(speakers("\(office) Ada Poe said the bridge was sound.") == ["Ada Poe"])
  }

  @Test(arguments: ["Nurse", "Student", "Teacher"])
  func `a title of royals behind a calling is a given name`(calling: String) {
    #expect(
      speakers("\(calling) Princess Ada Dizon said the ward was full.", "“We sleep standing,” Dizon said.")
        == ["Princess Ada Dizon", "Princess Ada Dizon"])
  }

  @Test(arguments: [
    "head of the board", "chairman of the committee", "secretary of the union", "director of the clinic",
  ])
  func `who holds an office and is called Mr. later is a person`(office: String) {
    #expect(
      speakers("The \(office), Tunji Balogo, opened the hearing.", "Mr Balogo said nobody had seen the trucks.")
        == ["Tunji Balogo"])
  }

  @Test(arguments: ["lawmaker", "legislator", "parliamentarian"])
  func `a lawmaker is who heads a committee`(noun: String) {
    #expect(
      speakers(
        "The chairman of the committee, Ian Poe, opened the hearing.", "Mr Poe said nobody had seen the trucks.",
        "“We counted four,” the \(noun) said.") == ["Ian Poe", "Ian Poe"])
  }

  @Test(arguments: ["Lofoten Lines and Tours", "Kvam Timber and Slate"])
  func `the business that owners are is an organisation with and in its name`(name: String) {
    #expect(speakers("The ferry’s owners, \(name), insist that the pier is safe.") == [name])
  }

  @Test(arguments: [("Shelter", "charity"), ("Light", "company"), ("Harvest", "agency")])
  func `a word that is told to be a body speaks`(name: String, noun: String) {
    #expect(speakers("\(name), the \(noun) that runs the kitchen, said that it had no choice.") == [name])
  }

  @Test(arguments: ["A study by the economist Ada Poe", "Ada Poe’s letter", "Ada Poe’s memo", "A report by Ada Poe"])
  func `what somebody has written says what they say`(source: String) {
    #expect(speakers("\(source) said that the roof had leaked since March.") == ["Ada Poe"])
  }

  @Test(arguments: ["asked", "shouted", "said"])
  func `a bracket may stand between a name and its verb`(verb: String) {
    #expect(speakers("“Is that the whole list?” Senator Ada Poe (Green, Leith) \(verb).") == ["Ada Poe"])
  }

  @Test func `a day behind a place begins no name`() {
    let analysis = analysed(
      "In a speech in Lundby, Norway Friday, Ada Poe laid out her plan.", "“We will build it,” she said.")
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `those of whom all speak are the speakers`() {
    #expect(
      speakers("Sens. Ada Poe (D-Iowa), Ian Roe (D-Utah) and Bo Marr (R-Ohio) all said that the bill was dead.")
        == ["Ada Poe, Ian Roe and Bo Marr"])
  }

  @Test func `a nickname of two words stands within a name`() {
    #expect(
      speakers("Ian ‘The Bishop’ Marr led the gang.", "“Kindly lie down,” Marr told the clerks.") == ["Ian Marr"])
  }

  @Test(arguments: ["Deckhand", "Farmhand", "Stagehand"])
  func `a calling that ends in hand begins no name`(calling: String) {
    #expect(speakers("\(calling) Rafal Kwiecien said the boat was low.") == ["Rafal Kwiecien"])
  }

  @Test func `St is the beginning of a family name`() {
    #expect(
      speakers("Coach Curtley St Hilaire said it rained.", "“We lost,” St Hilaire said.")
        == ["Curtley St Hilaire", "Curtley St Hilaire"])
  }

  @Test(arguments: ["Defence attorney", "Solicitor", "Energy minister"])
  func `an honour behind a calling is a given name where one more word follows`(calling: String) {
    #expect(speakers("\(calling) Kgosi Roe said the case was weak.") == ["Kgosi Roe"])
  }

  @Test func `what an airline is stands before its name`() {
    #expect(speakers("Airline Pacific Wings says all flights are cancelled.") == ["Pacific Wings"])
  }

  @Test func `an office with a field in small letters stands before a name`() {
    #expect(speakers("Director of services Ruth Olawale told members the stream was dry.") == ["Ruth Olawale"])
  }

  @Test(arguments: ["A/S", "N/V"])
  func `the letters of a firm belong to its name`(ending: String) {
    #expect(
      speakers("Nordhavn Robotics \(ending) said the trial would begin in May.") == ["Nordhavn Robotics \(ending)"])
  }

  @Test(arguments: ["flyweight", "challenger"])
  func `who is told by a rarer noun is the one named before`(noun: String) {
    #expect(
      speakers("Ada Poe arrived late. Poe laughed it off.", "“I have a ticket,” the \(noun) said.") == ["Ada Poe"])
  }

  @Test func `somebody’s mother is not who they are`() {
    #expect(
      speakers("Ian Poe, 38, said nothing of it.", "The 38-year-old’s mother told the paper that he loved trains.").last
        != "Ian Poe")
  }

  @Test func `a noun may look like a verb in what somebody is called`() {
    #expect(speakers("“I went quiet,” says county finds officer Ada Poe. “Then I drove.”") == ["Ada Poe"])
  }

  @Test func `a name behind a place and what it is speaks`() {
    #expect(
      speakers("At the Lamp, a bar across from the gate, owner Ada Poe said she would stay open all night.")
        == ["Ada Poe"])
  }

  @Test func `an office of several words is not who holds it`() {
    #expect(
      speakers("Its Public Relations Officer, Ms Ada Poe, told the panel that no boat had been bought.") == ["Ada Poe"])
  }

  @Test func `an officer in charge has a name behind it`() {
    #expect(speakers("Officer-in-Charge Nazmul Huda said that the gate was locked.") == ["Nazmul Huda"])
  }

  @Test func `a firm of one country is not one of another`() {
    #expect(
      speakers(
        "Temasya Marine of Singapore sued Vindhavn over two ships.",
        "In a filing, the Danish firm said that it had lost confidence in the yard.") != ["Temasya Marine"])
  }
}
