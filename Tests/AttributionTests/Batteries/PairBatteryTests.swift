import Articles
import Attribution
import Testing

/// Two and three who say something together.
struct PairBatteryTests {
  private static let people = [
    ("Noor Hadi", "Tim Vane"), ("Ada Poe", "Ida Roe"), ("Kofi Mensah", "Pia Dorn"), ("Rohan Bose", "Mark Dunn"),
  ]
  private static let offices = [
    ("Treasury Minister", "Home Secretary"), ("Mayor", "Police Chief"), ("Senator", "Governor"),
    ("the writer", "the singer"),
  ]

  @Test func `both speak, whatever office each has, and they means both`() {
    var failures: [String] = []
    for (first, second) in Self.people {
      for (office, other) in Self.offices {
        for text in [
          "“It is done,” said \(office) \(first) and \(other) \(second). They added that it was late.",
          "\(office.prefix(1).uppercased() + office.dropFirst()) \(first) and \(other) \(second) said that it was done. They added that it was late.",
        ] {
          let speakers = analysed(text).speakers
          if speakers != ["\(first) and \(second)", "\(first) and \(second)"] {
            failures.append("\(text): \(speakers)")
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `both speak, whatever tells more of them`() {
    var failures: [String] = []
    for (first, second) in Self.people {
      for source in [
        "\(first), the mayor, and \(second), her deputy", "\(first), 54, and \(second)",
        "\(first) of Leeds and \(second) of York",
        "\(first) and a friend, \(second),", "\(first) (Green) and \(second) (Labour)",
      ] {
        let speakers = analysed("\(source) said that it was done.").speakers
        if speakers != ["\(first) and \(second)"] { failures.append("\(source): \(speakers)") }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `three speak, and both are two`() {
    let three = analysed(
      "President Ola Field, Prime Minister Gus Ames and Chancellor Bea Holt said that the border was open.")
    #expect(three.speakers == ["Ola Field, Gus Ames and Bea Holt"])
    #expect(
      analysed("Anna Brook and Mark Dunn both denied that they had met.").speakers == ["Anna Brook and Mark Dunn"])
  }

  @Test(arguments: [
    "Ada Poe, the sister of Ida Roe, said that it was done.",
    "Ada Poe, a friend of Tim Vane and Ida Roe, said that it was done.",
    "“It is done,” said Ada Poe, the mayor of Oslo and a friend of Ida Roe.",
  ])
  func `who is told by others speaks alone`(text: String) {
    #expect(analysed(text).speakers == ["Ada Poe"])
  }

  @Test func `both are the last two of a list`() {
    let met = analysed("In a meeting with Ada Poe, Ian Roe and Bo Lee both denied that they had lied.")
    #expect(met.speakers == ["Ian Roe and Bo Lee"])
  }
}
