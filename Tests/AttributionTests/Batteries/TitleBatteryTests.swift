import Articles
import Attribution
import Testing

/// Names behind titles, offices, ranks and callings: the title is no part of the name.
struct TitleBatteryTests {
  @Test(arguments: titles)
  func `a title is no part of the name behind it`(title: String) {
    #expect(analysed("“The road will open on Friday,” \(title) Amina Okoye said.").speakers == ["Amina Okoye"])
    #expect(
      analysed("\(title) Marijke van der Sluis said the road would open on Friday.").speakers == [
        "Marijke van der Sluis"
      ])
    #expect(
      analysed("“We have no plans to close the road before the summer,” said \(title) Iqbal Rahman.").speakers
        == ["Iqbal Rahman"])
  }

  @Test(arguments: ["KC", "QC", "MP", "OBE", "PhD", "MBE", "TD", "MSP"])
  func `post-nominals are no part of the name before them`(letters: String) {
    #expect(analysed("Iqbal Rahman \(letters) said the case was weak.").speakers == ["Iqbal Rahman"])
  }

  static let titles = [
    "Prime Minister", "Deputy Prime Minister", "Chancellor", "Shadow Chancellor", "Foreign Secretary",
    "Home Secretary", "Finance Minister", "Defence Minister", "Attorney General", "Solicitor General",
    "Lord Chancellor", "Speaker", "Senator", "Sen.", "Congressman", "Congresswoman", "Rep.", "Assemblyman",
    "Assemblywoman", "Alderman", "Councillor", "Cllr", "Councilwoman", "Mayor", "Lord Mayor", "Governor", "Gov.",
    "Lt. Gov.", "Lieutenant Governor", "President", "Vice President", "Premier", "Taoiseach", "Tánaiste",
    "Ambassador", "High Commissioner", "Consul General", "Envoy", "Special Envoy", "Secretary of State",
    "Commissioner", "Judge", "Justice", "Chief Justice", "Lord Justice", "Magistrate", "Coroner", "Sheriff",
    "District Attorney", "Prosecutor", "Special Counsel", "Barrister", "Solicitor", "Det Supt",
    "Detective Superintendent", "Det Con", "Det Sgt", "Det Ch Insp", "DCI", "DI", "PC", "Sgt", "Sergeant",
    "Chief Constable", "Assistant Chief Constable", "Inspector", "Police Chief", "Fire Chief", "Capt.", "Captain",
    "Col.", "Colonel", "Lt. Col.", "Lieutenant Colonel", "Gen.", "General", "Maj. Gen.", "Major General",
    "Brigadier", "Admiral", "Rear Admiral", "Commodore", "Wing Commander", "Squadron Leader", "Flight Lieutenant",
    "Corporal", "Private First Class", "Dr", "Dr.", "Prof", "Professor", "Emeritus Professor",
    "Assistant Professor", "Dean", "Provost", "Vice-Chancellor", "Headteacher", "Headmistress", "Headmaster",
    "Principal", "Superintendent", "Coach", "Head Coach", "Manager", "Assistant Manager", "Midfielder", "Striker",
    "Goalkeeper", "Defender", "Winger", "Quarterback", "Skipper", "Pope", "Cardinal", "Archbishop", "Bishop",
    "Canon", "Rev.", "Reverend", "Pastor", "Father", "Sister", "Rabbi", "Chief Rabbi", "Imam", "Ayatollah",
    "Grand Mufti", "Sheikh", "King", "Queen", "Prince", "Princess", "Crown Prince", "Emir", "Sultan", "Lord",
    "Lady", "Sir", "Dame", "Baroness", "Baron", "Duke", "Duchess", "Count", "Countess", "Chief Executive", "CEO",
    "Chief Financial Officer", "Managing Director", "Finance Director", "Chairman", "Chairwoman", "Board Member",
    "Board President", "Founder", "Co-founder", "Director", "Executive Director", "Director General",
    "Secretary-General", "Treasurer", "Spokesman", "Spokeswoman", "Press Secretary", "Campaign Manager", "Analyst",
    "Economist", "Chief Economist", "Historian", "Novelist", "Author", "Singer", "Actor", "Actress", "Filmmaker",
    "Conductor", "Curator", "Architect", "Engineer", "Farmer", "Nurse", "Paramedic", "Firefighter", "Astronaut",
    "Nobel Laureate", "Rapporteur", "Ombudsman", "Comptroller", "Postmaster General",
  ]
}
