import Articles
import Testing

@testable import Cleaning

struct BylinePartsTests {
  @Test(arguments: [
    ("Von Jörg Weiß und Ute Klamm, Dorn", ["Jörg Weiß", "Ute Klamm"]), ("Ana Ruiz, Madrid", ["Ana Ruiz"]),
    ("Par Zoé Lebrun avec AFP", ["Zoé Lebrun"]), ("Par Zoé Lebrun et Max Roy (avec AFP)", ["Zoé Lebrun", "Max Roy"]),
    ("Por Ana Ruiz y José Gil", ["Ana Ruiz", "José Gil"]),
    ("Door Jan de Vries en Els Mol", ["Jan de Vries", "Els Mol"]),
    ("Ein Bericht von Jörg Weiß", ["Jörg Weiß"]), ("Text: Åsa Lind Foto: Bo Ek", ["Åsa Lind"]),
    ("Words: Nell Quist. Photos: Omar Reyes", ["Nell Quist"]),
    ("Words by Nell Quist · Photos by Omar Reyes", ["Nell Quist"]), ("Quist, Nell", ["Nell Quist"]),
    ("nell@x.example (Nell Quist)", ["Nell Quist"]), ("Ursula von der Marwitz", ["Ursula von der Marwitz"]),
  ])
  func `those who wrote are named alone`(line: String, names: [String]) {
    #expect(PageByline.names(in: line) == names)
  }

  @Test func `roles and hosts are no authors`() throws {
    func authors(_ line: String, _ head: String = "") throws -> [String] {
      try PageFixture.article(
        PageFixture.page("<main><article><h1>Ferry</h1>\(line)\(PageFixture.report)</article></main>", head: head)
      ).head.authors
    }
    #expect(try authors("<div class=byline><span>Nell Quist</span><span>Boats Editor</span></div>") == ["Nell Quist"])
    #expect(try authors("", "<meta name=author content=post.example>") == [])
    #expect(try authors("<p class=byline>By Staff</p>") == [])
    #expect(
      try authors(
        "", "<meta name=citation_author content='Quist, Nell'><meta name=citation_author content='Reyes, Bo'>")
        == ["Nell Quist", "Bo Reyes"])
  }
}
