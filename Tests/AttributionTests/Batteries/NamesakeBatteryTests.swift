import Articles
import Attribution
import Testing

/// People of one name who are several.
struct NamesakeBatteryTests {
  private static let offices = ["Judge", "Detective", "Prosecutor", "Sgt.", "Officer", "Magistrate"]

  @Test func `an officer is not the accused of the same name`() {
    var failures: [String] = []
    for office in Self.offices {
      for name in ["Robert Hill", "Carol Reed", "Kofi Mensah"] {
        let last = name.split(separator: " ")[1]
        for text in [
          "\(name) is accused of theft. “Sit down,” \(office) \(last) said.",
          "\(office) \(last) spoke to \(name), the accused. “Sit down,” \(office) \(last) said.",
          "\(office) \(last) met \(name), who runs a shop. “They will fall,” said \(office) \(last).",
        ] {
          let speakers = analysed("The council met.", text).speakers
          if speakers.contains(name) { failures.append("\(text): \(speakers)") }
        }
        let own = analysed("\(office) \(name) met the town. “They will fall,” \(office) \(last) said.").speakers
        if own != [name] { failures.append("\(office) \(name): \(own)") }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test(arguments: [
    ("Judge Hill spoke to Robert Hill, the accused. “Sit down,” the judge said.", "Hill"),
    ("Mayor Reed met Carol Reed, who runs a shop. “They will fall,” said Mayor Reed.", "Reed"),
    ("Senator Maria Cole met Ben Cole, a farmer. “I grow rice,” said Cole, the farmer.", "Ben Cole"),
    ("President Bush met Laura Bush. “I am tired,” said the president.", "Bush"),
    ("Princess Anna met Anna Berg. “I like her shoes,” the princess said.", "Anna"),
  ])
  func `an office or a calling tells which of two is meant`(text: String, speaker: String) {
    #expect(analysed("The council met.", text).speakers == [speaker])
  }

  @Test(arguments: [
    "Barack Obama flew home. “It is late,” President Obama said.",
    "Gov. Barack Obama flew home. “It is late,” Governor Obama said.",
    "Barack Obama was indicted in May. “I did nothing,” President Obama said.",
    "Barack Obama, a friend of the victim, flew home. “It is late,” Pastor Obama said.",
    "Barack Obama became the first to be called President Obama. “It is late,” President Obama said.",
    "Sen. Obama flew home on Monday. Barack Obama, a lawyer from Iowa, was elected in May. “It will pass,” Obama said.",
    "Barack Obama, the party’s leader, flew home. “It is late,” Prime Minister Obama said.",
  ])
  func `an office of which nothing else is told joins nobody to another`(text: String) {
    #expect(analysed("The council met.", text).speakers == ["Barack Obama"])
  }

  @Test func `nobody is their own relation`() {
    var failures: [String] = []
    for (text, speakers) in [
      (
        "“I did it,” said John Moss Sr., a miller. “I saw him do it,” said his son, John Moss Jr., a baker.",
        ["John Moss Sr.", "John Moss Jr."]
      ),
      (
        "“Vote for me,” said Jean Dupont, a senator. Jean Dupont Jr., her son, said that he would not.",
        ["Jean Dupont", "Jean Dupont Jr."]
      ),
      (
        "“My sister did it,” said Elizabeth Crane. “I did not,” said her sister, Betty Crane.",
        ["Elizabeth Crane", "Betty Crane"]
      ),
      ("The boy, Tom Roe, 19, sat still. “He did it,” said Officer Tom Roe Sr., his father.", ["Tom Roe Sr."]),
      (
        "“My brother did it,” said William Harlow, a baker, who has a brother called Bill Harlow. “I did not do it,” Bill Harlow said.",
        ["William Harlow", "Bill Harlow"]
      ),
      ("Reza Amini, 8, fell in the well. “He cried,” said Amini, his uncle.", ["Amini"]),
    ] {
      let found = analysed("The council met.", text).speakers
      if found != speakers { failures.append("\(text): \(found)") }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test(arguments: [
    ("Lund Ltd., whose chief executive, Ada Poe, said that the road was open.", "Ada Poe"),
    ("A lawyer for the mine’s owner, Lund Resources, said that the road was open.", "a lawyer for the mine's owner"),
  ])
  func `an office of a firm is held by who is named behind it, and its lawyer is not the firm`(
    text: String, speaker: String
  ) {
    #expect(analysed("The council met.", text).speakers == [speaker])
  }
}
