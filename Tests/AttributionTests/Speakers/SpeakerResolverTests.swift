import Articles
import Testing

struct SpeakerResolverTests {
  @Test func `a last name with a title is its bearer`() {
    #expect(
      analysed("Ada Poe, the mayor, said the ice was thin.", "Ms. Poe said it would thaw.").speakers == [
        "Ada Poe", "Ada Poe",
      ])
  }

  @Test func `a pronoun means the nearest of its gender`() {
    let analysis = analysed(
      "Ada Poe met Robert Roe at the canal.", "“The ice is thin,” he said.", "“It will hold,” she said.")
    #expect(analysis.speakers == ["Robert Roe", "Ada Poe"])
  }

  @Test func `a pronoun stays with the one who spoke last`() {
    let analysis = analysed(
      "“The ice is thin,” said Robert Roe, who met James Wu on Monday. “I would wait,” he said.",
      "He said it might thaw on Friday.")
    #expect(Set(analysis.speakers) == ["Robert Roe"])
  }

  @Test func `who goes on speaking is not the one who was spoken of`() {
    let analysis = analysed(
      "Didier Roe, the minister, spoke in Hamar. The suspect, Peter Brink, went to Oslo before he came back, Mr. Roe said.",
      "“If we do not know the route, we cannot make progress,” he said.")
    #expect(analysis.speakers == ["Didier Roe", "Didier Roe"])
  }

  @Test func `a title tells the gender of a name that does not`() {
    let analysis = analysed("Mr. Wu met Ms. Lindqvist at the canal.", "“It is cold,” she said.")
    #expect(analysis.speakers == ["Lindqvist"])
  }

  @Test func `a description means the one whom the article so described`() {
    let analysis = analysed(
      "Ada Poe, the foreign minister, came with Robert Roe, the mayor.", "The minister said the ice was thin.",
      "The mayor said it was not.")
    #expect(analysis.speakers == ["Ada Poe", "Robert Roe"])
  }

  @Test func `of two with one last name the full name decides`() {
    let analysis = analysed(
      "Ada Poe said the ice was thin. Robert Poe said it was thick.",
      "Mr. Poe said he had measured it. Ms. Poe said she had too.")
    #expect(analysis.speakers == ["Ada Poe", "Robert Poe", "Robert Poe", "Ada Poe"])
  }

  @Test func `a nearer name that is not the source is not the speaker`() {
    let analysis = analysed("“The ice is thin,” Ada Poe said of the canal that Robert Roe had praised.")
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `an office with its realm stands before the name of its holder`() {
    let analysis = analysed(
      "Secretary of State Jane Roe said the ice was thin.", "A friend of Jane Roe said it had thawed.")
    #expect(analysis.speakers == ["Jane Roe", "a friend of Jane Roe"])
  }

  @Test func `what follows according to a person is not what they are`() {
    let analysis = analysed(
      "Jane Roe, an engineer, said the ice was thin.", "According to Ms. Roe, the water below moves all winter.")
    #expect(analysis.people.map(\.role) == ["an engineer"])
  }

  @Test func `of two of one name the office tells`() {
    let analysis = analysed(
      "Sen. Ada Roe and Gov. Niko Roe walked along the canal on Monday.", "“My brother is wrong,” Ada Roe said.",
      "“It is a good deal,” Gov. Roe said.")
    #expect(
      analysis.quotes.filter { $0.kind == .direct }.map { analysis.speaker(of: $0)?.name } == ["Ada Roe", "Niko Roe"])
  }

  @Test func `a nickname inside a name is another name of its bearer`() {
    let analysis = analysed("Robert “Bobby” Roe said the ice was thin.", "Bobby Roe said it would thaw.")
    #expect(analysis.speakers == ["Robert Roe", "Robert Roe"])
  }

  @Test func `what stands before the last title is no part of the name`() {
    let analysis = analysed("Harbour Bank CEO Jane Wu said the ice was thin.", "“It will thaw,” Ms. Wu said.")
    #expect(analysis.speakers == ["Jane Wu", "Jane Wu"])
  }

  @Test func `a party and a state are told where the brackets end`() {
    let analysis = analysed("Rep. Trey Roe (R-S.C.) said the ice was thin.")
    #expect(analysis.speakers == ["Trey Roe"])
    #expect(analysis.shown.map(\.source) == ["Rep. Trey Roe (R-S.C.)"])
  }

  @Test func `a rarer given name tells the gender too`() {
    let analysis = analysed(
      "Heidi Roe met Ted Wu at the canal on Monday.", "“The ice is thin,” he said.", "“It will hold,” she said.")
    #expect(analysis.speakers == ["Ted Wu", "Heidi Roe"])
  }

  @Test func `an organisation speaks under its name`() {
    let analysis = analysed("The Canal Authority said the ice was thin.")
    #expect(analysis.speakers == ["Canal Authority"])
    #expect(analysis.people.map(\.kind) == [.organisation])
  }

  @Test(arguments: [
    "Officials said the ice was thin.", "The police said the ice was thin.",
    "A spokesman for the town said the ice was thin.",
    "“The ice is thin,” a skater said.",
  ])
  func `those whom the article does not name are a group`(text: String) {
    let analysis = analysed(text)
    #expect(analysis.quotes.count == 1)
    #expect(analysis.people.map(\.kind) == [.group])
  }

  @Test func `a pronoun without anybody before it means nobody`() {
    #expect(analysed("They said the ice was thin.").speakers == [nil])
  }

  @Test func `people come in the order of their first quote, with their mentions`() {
    let analysis = analysed("Robert Roe skated. Ada Poe said the ice was thin.", "Mr. Roe said it was thick.")
    #expect(analysis.people.map(\.name) == ["Ada Poe", "Robert Roe"])
    #expect(analysis.people[1].mentions.map { analysis.article.text[$0] } == ["Robert Roe", "Roe"])
  }
}

struct RoleFinderTests {
  @Test(arguments: [
    ("Ada Poe, the mayor of Hamar, said the ice was thin.", "the mayor of Hamar"),
    ("Foreign Minister Ada Poe said the ice was thin.", "Foreign Minister"),
    ("Ada Poe, 41, a teacher from Hamar, said the ice was thin.", "a teacher from Hamar"),
    ("“The ice is thin,” said Ada Poe, director of the canal museum.", "director of the canal museum"),
  ])
  func `the role is what the article says beside the name`(text: String, role: String) {
    #expect(analysed(text).people.first?.role == role)
  }

  @Test func `a place behind a comma is no role`() {
    #expect(analysed("Ada Poe, Robert Roe and others came. Ada Poe said the ice was thin.").people.first?.role == nil)
  }
}
