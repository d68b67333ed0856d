import Articles
import Attribution
import Testing

/// Excerpts in the manners of many papers and agencies, from which the engine did not learn.
///
/// `❬` and `❭` stand about each piece of content that must be found; its speaker comes after the bar.
struct MannersOfNewsTests {
  /// An excerpt with its markers, and the speakers of the marked contents in order; `–` is nobody with a name.
  struct Excerpt: CustomTestStringConvertible, Sendable {
    let manner: String
    let marked: String
    let speakers: [String]

    init(_ manner: String, _ marked: String, _ speakers: String...) {
      (self.manner, self.marked, self.speakers) = (manner, marked, speakers)
    }

    var testDescription: String { manner }
    var paragraphs: [String] {
      marked.filter { $0 != "❬" && $0 != "❭" }.split(separator: "\n").map(String.init)
    }
    var contents: [String] {
      marked.split(separator: "❬", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "❭").first.map(String.init)
      }
    }
  }

  /// Letters and digits only, as marks at the ends are a matter of style.
  private func letters(_ text: some StringProtocol) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }

  @Test(arguments: excerpts)
  func `the marked words are found with their speaker`(excerpt: Excerpt) throws {
    let analysis = AttributionEngine.analysed(excerpt.paragraphs)
    #expect(excerpt.contents.count == excerpt.speakers.count)
    for (content, speaker) in zip(excerpt.contents, excerpt.speakers) {
      let wanted = letters(content)
      let quote = analysis.quotes.first { letters(analysis.contentText(of: $0)).contains(wanted) }
      let found = try #require(quote, "\(content) is missing of \(analysis.shown)")
      let person = analysis.speaker(of: found)
      #expect(person?.kind == .group ? "–" == speaker : person?.name ?? "–" == speaker, "\(content)")
    }
  }

  @Test(arguments: [
    ("« La glace tiendra », a déclaré Anna Roe.", "« La glace tiendra »"),
    ("„Das Eis wird halten“, sagte Anna Roe am Montag.", "„Das Eis wird halten“"),
    ("「氷は割れない」と田中さんは話した。", "「氷は割れない」"),
    ("«El hielo aguantará», dijo Ana Roe el lunes.", "«El hielo aguantará»"),
    ("»Isen holder til fredag«, sagde Anna Roe.", "»Isen holder til fredag«"),
  ])
  func `of other languages only what stands in marks is a quote`(text: String, content: String) {
    #expect(analysed(text).shown.map(\.content).map(letters) == [letters(content)])
    #expect(analysed(text).quotes.allSatisfy { $0.kind == .direct })
  }

  @Test(arguments: [
    "Le maire a dit que la glace tiendrait jusqu’à vendredi.", "Der Bürgermeister sagte, das Eis werde halten.",
    "El alcalde dijo que el hielo aguantaría hasta el viernes.", "Burgemeester Roe zei dat het ijs zou houden.",
  ])
  func `of other languages no indirect quote is invented`(text: String) {
    #expect(analysed(text, text).quotes.isEmpty)
  }

  @Test(arguments: [
    "Her second film, “The Long Thaw,” opens on Friday.", "The so-called “ice tax” has never been paid.",
    "Critics’ “darling” no longer, the band broke up.", "The word “fjord” has five letters.",
  ])
  func `titles and scare quotes are no direct quotes`(text: String) {
    #expect(analysed(text).quotes.allSatisfy { $0.kind != .direct })
  }

  static let excerpts = [
    Excerpt("British single marks", "❬‘The ice will hold until Friday,’❭ said the mayor, Ada Poe.", "Ada Poe"),
    Excerpt(
      "British single marks with apostrophes",
      "Ada Poe said: ❬‘We don’t know the ministers’ plan, and it isn’t ours.’❭", "Ada Poe"),
    Excerpt(
      "British broadcaster",
      "The mayor, Ada Poe, told the programme: ❬\"We will not close the locks.\"❭\nShe added: ❬\"Nobody has asked us to.\"❭",
      "Ada Poe", "Ada Poe"),
    Excerpt(
      "London daily", "Poe, 54, who has led the council since 2011, said: ❬“People are tired of waiting.”❭", "Poe"),
    Excerpt(
      "news agency",
      "HAMAR (Reuters) - The canal will reopen on Friday, ❬“whatever the weather,”❭ Mayor Ada Poe told reporters on Monday.",
      "Ada Poe"),
    Excerpt("French agency", "❬\"The ice is too thin,\"❭ a police official, who declined to be named, told AFP.", "–"),
    Excerpt(
      "American agency", "“We’re ready,” coach Robert Brink said. ❬“We’ve trained all winter for this.”❭",
      "Robert Brink"),
    Excerpt("sports", "❬“I hit it and closed my eyes,”❭ said striker Lea Wu, whose late goal won the match.", "Lea Wu"),
    Excerpt(
      "sports, manager", "Manager Robert Brink was furious. ❬“That was never a penalty,”❭ he said.", "Robert Brink"),
    Excerpt(
      "science", "❬“We saw the signal twice,”❭ says Signe Holm, a biologist at the lake museum who led the study.",
      "Signe Holm"),
    Excerpt("woman as expert", "Dr. Signe Holm examined the pike. ❬“They are hungry,”❭ she said.", "Signe Holm"),
    Excerpt(
      "court", "Judge Ada Poe sentenced him to two years. ❬“You showed no remorse,”❭ the judge told Niko Roe.",
      "Ada Poe"),
    Excerpt(
      "court, lawyer", "❬“My client is innocent,”❭ Robert Brink, a lawyer for the company, said outside the court.",
      "Robert Brink"),
    Excerpt(
      "business",
      "Shares fell 4 percent. ❬“We expect a weaker quarter,”❭ chief executive Lea Wu said on a call with analysts.",
      "Lea Wu"),
    Excerpt("business, company", "The company said in a statement that ❬it would close two plants❭.", "–"),
    Excerpt("obituary", "❬“He never once raised his voice,”❭ his daughter, Anna Roe, recalled.", "Anna Roe"),
    Excerpt(
      "culture", "❬“I wrote the song on a train,”❭ Ms. Wu, the singer, said. Lea Wu was born in Bergen.", "Lea Wu"),
    Excerpt("live blog", "14.05 Ada Poe is speaking now. ❬“The bridge is safe,”❭ she says.", "Ada Poe"),
    Excerpt(
      "two-part family name",
      "❬“We lost everything,”❭ said María García Luna, a farmer.\n❬“There was no warning,”❭ Ms. García Luna added.",
      "María García Luna", "María García Luna"),
    Excerpt(
      "particle van der",
      "❬“The dike will hold,”❭ said Jan van der Meer, an engineer.\n❬“We built it twice,”❭ Mr. van der Meer said.",
      "Jan van der Meer", "Jan van der Meer"),
    Excerpt(
      "particle al-", "❬“The road is open,”❭ Khaled al-Masri said.\n❬“Trucks came at dawn,”❭ Mr. al-Masri said.",
      "Khaled al-Masri", "Khaled al-Masri"),
    Excerpt("particle bin", "❬“We welcome the guests,”❭ Prince Faisal bin Nayef said on Monday.", "Faisal bin Nayef"),
    Excerpt("Korean name", "❬“The talks were useful,”❭ said Kim Min-jun, a spokesman for the ministry.", "Kim Min-jun"),
    Excerpt("Chinese name", "❬“Prices will rise,”❭ said Zhang Wei, an economist in Shanghai.", "Zhang Wei"),
    Excerpt("Icelandic name", "❬“The volcano is calm,”❭ said Katrín Jónsdóttir, a geologist.", "Katrín Jónsdóttir"),
    Excerpt("Indonesian single name", "❬“The water rose quickly,”❭ said Suharti, 41, a fruit seller.", "Suharti"),
    Excerpt("Irish name", "❬“We are delighted,”❭ said Niamh O’Shea, the curator.", "Niamh O’Shea"),
    Excerpt("Nigerian name", "❬“The market burned for hours,”❭ said Chinedu Okafor, a trader.", "Chinedu Okafor"),
    Excerpt(
      "Indian name", "❬“It rained for nine days,”❭ said Priya Venkataraman, who owns a shop here.", "Priya Venkataraman"
    ),
    Excerpt("unnamed officials", "❬The plan was dropped in May❭, two officials said on condition of anonymity.", "–"),
    Excerpt(
      "organisation", "The World Health Organization said ❬the number of cases had fallen by half❭.",
      "World Health Organization"),
    Excerpt(
      "spokeswoman",
      "Lea Wu, a spokeswoman for the port, said the crane was old. ❬“It should have been replaced,”❭ the spokeswoman said.",
      "Lea Wu"),
    Excerpt(
      "nearer distractor", "Ada Poe met Robert Brink at the bridge on Monday. ❬“He was late again,”❭ she said.",
      "Ada Poe"),
    Excerpt("nested quotation", "❬“He told me, ‘get off the ice,’ and I ran,”❭ Lea Wu said.", "Lea Wu"),
    Excerpt(
      "long interruption", "❬“The ice,”❭ said Ada Poe, who has been mayor for nine years, “will hold.”", "Ada Poe"),
    Excerpt(
      "source inside",
      "❬“We measured it twice,”❭ Mr. Brink said, looking at the ice. “It is thick.” Robert Brink is an engineer.",
      "Robert Brink"),
    Excerpt("question", "❬“Who would walk on that?”❭ asked Robert Brink, an engineer.", "Robert Brink"),
    Excerpt(
      "dash", "The mayor, Ada Poe, was blunt — ❬“no one will be paid”❭ — and left the room.", "Ada Poe"),
    Excerpt("never closed", "Ada Poe said, ❬“The ice will hold until Friday.❭\nThe band played on.", "Ada Poe"),
    Excerpt("social network", "❬“Back on the ice at last,”❭ Lea Wu tweeted on Sunday.", "Lea Wu"),
    Excerpt("book", "❬“No winter lasts,”❭ Ada Poe writes in her memoir.", "Ada Poe"),
    Excerpt(
      "according to", "❬The bridge was closed for two days❭, according to Robert Brink, the engineer.", "Robert Brink"),
    Excerpt("mixed", "Lea Wu called the plan ❬“a gift to the builders”❭ and walked out.", "Lea Wu"),
    Excerpt("indirect with that", "Robert Brink warned that ❬the ice would not bear a crowd❭.", "Robert Brink"),
    Excerpt(
      "neutral pronoun",
      "Sam Lind runs the rink. Lind, who uses they and them, was calm. ❬“We open at nine,”❭ Lind said.", "Sam Lind"),
    Excerpt(
      "couple", "Anna and Niko Roe have skated here since 1980. ❬“It is our canal,”❭ Ms. Roe said.", "Anna Roe"),
  ]
}
