import Articles
import Testing

@testable import Cleaning

/// Nothing that a report tells is cut or removed, whatever it looks like.
struct ReportKeptTests {
  private static let opening = "The council of Norrby voted on Tuesday to close the old lock for the winter."
  private static let speech = "“We should have looked years ago,” said Ada Poe, the mayor, on Wednesday."

  private func paragraphs(_ paragraphs: String...) throws -> [String] {
    try cleaned(paragraphs.joined(separator: "\n\n")).paragraphTexts
  }

  static let tickers = ["NYSE: BRM", "NASDAQ: GRBT", "TSX: POE", "LSE: WU", "OTCQB: ABCDF", "SIX: ROE", "ETR: WUA"]

  @Test(arguments: tickers) func `a ticker is no dateline`(ticker: String) throws {
    let sentence = "Brink Motors (\(ticker)) said on Tuesday that it would close its plant in Norrby for the winter."
    #expect(try paragraphs(sentence, Self.speech) == [sentence, Self.speech])
    let article = try cleaned([Self.opening, sentence, Self.speech].joined(separator: "\n\n"))
    #expect(article.paragraphTexts == [Self.opening, sentence, Self.speech])
    #expect(article.head.dateline == nil)
  }

  @Test(arguments: [("GUARDIAN", "LAMA"), ("Q", "A"), ("NPR", "DR. WU"), ("ADA POE", "LEA WU"), ("HOST", "GUEST")])
  func `every turn of a conversation is kept`(asks: String, answers: String) throws {
    let turns = [
      "\(asks): How are you?", "\(answers): I am well.", "\(asks): Why?", "\(answers): Because of the ice.",
      "\(asks): Why?", "\(answers): Everybody wants to skate on the canal one day before the winter is over.",
    ]
    let article = try cleaned((["A Talk on the Ice"] + turns).joined(separator: "\n\n"))
    #expect(article.paragraphTexts == turns)
    #expect(article.head.dateline == nil)
  }

  @Test(arguments: [
    "BREAKING", "EXCLUSIVE", "MYTH", "FACT", "JUST IN", "WHAT HAPPENS NEXT", "WHY IT MATTERS", "BACKGROUND",
    "THE VERDICT",
    "UPDATE", "DEVELOPING", "THE BIG PICTURE", "BOTTOM LINE",
  ])
  func `a label before a paragraph takes none away`(label: String) throws {
    let labelled = "\(label): The mayor resigned on Wednesday after a long debate with the council, an aide said."
    #expect(try paragraphs(Self.opening, labelled, Self.speech) == [Self.opening, labelled, Self.speech])
    #expect(try paragraphs(labelled, Self.speech) == [labelled, Self.speech])
  }

  @Test func `a correction is a note and takes nothing away`() throws {
    let correction = "CORRECTION: The lock was built in 1874 and not in 1884, as was said here on Tuesday."
    let article = try cleaned([Self.opening, correction, Self.speech].joined(separator: "\n\n"))
    #expect(article.paragraphTexts == [Self.opening, Self.speech])
    #expect(article.head.notes.map(\.text) == [correction])
  }

  static let firms = [
    "DoorDash", "CrowdStrike", "UnitedHealth", "SkyNordic", "AppLovin", "CapitalOne", "ShareChat", "YouGov", "WorldCom",
    "AdColony", "7Eleven", "HealthSouth", "TripAdvisor", "SalesForce", "PhotoRoom", "UNESCO",
  ]

  @Test(arguments: firms) func `a firm with a capital inside keeps its name`(firm: String) throws {
    let said = "\(firm) said that health would come first when people strike, and that it knew no dash or force."
    #expect(try paragraphs(Self.opening, said, Self.speech) == [Self.opening, said, Self.speech])
    #expect(try paragraphs(said, Self.opening, Self.speech) == [said, Self.opening, Self.speech])
    let shares = "Shares of \(firm) fell on Monday."
    #expect(try paragraphs(Self.opening, shares, Self.speech) == [Self.opening, shares, Self.speech])
  }

  @Test(
    arguments: [
      ("NORRBY, Jan. 14, 2025 /PRNewswire/ -- ", "Norrby"), ("(CNN)", nil), ("( CNN ) -- ", nil), ("(CNN) ", nil),
      ("NORRBY, Jan. 14, 2025 (GLOBE NEWSWIRE) -- ", "Norrby"), ("NORRBY--(BUSINESS WIRE)--", "Norrby"),
      ("NORRBY, Ontario--(BUSINESS WIRE)--", "Norrby, Ontario"), ("NEW NORRBY, Jan 14 (IANS) ", "New Norrby"),
      ("(Reuters) - ", nil), ("NORRBY (Xinhua) -- ", "Norrby"), ("NORRBY // ", "Norrby"),
      ("NORRBY, Fla.: ", "Norrby, Fla."),
      ("NORRBY/OSLO (AFP) - ", "Norrby/Oslo"), ("NORRBY and OSLO — ", "Norrby and Oslo"), ("NORRBY: ", "Norrby"),
      ("(UPI) -- ", nil), ("NORRBY, May 3 /CNW/ - ", "Norrby"),
    ] as [(String, String?)])
  func `place and agency before a report are taken off and nothing else`(dateline: String, place: String?) throws {
    let report = "Poe Robotics Inc. (TSX: POE), a leader in Norrby, today named a new chief for its plant in Norrby."
    for head in ["", "Poe Names New Chief\n\n", "Poe Names New Chief\n\nBy Ada Poe\n\n"] {
      let article = try cleaned("\(head)\(dateline)\(report)\n\n\(Self.speech)")
      #expect(article.paragraphTexts == [report, Self.speech])
      #expect(article.head.dateline == place)
    }
  }

  @Test(arguments: [
    "\"Nobody has asked me,\" she said. \"It is over.\"", "“It will hold until Friday,” Mr. Brink said",
    "\"It will hold until Friday,\" Mr. Brink said on Monday, \"and not a day longer than that",
  ])
  func `a last paragraph that quotes is kept without its end`(last: String) throws {
    let second = "The town was told that it would take until March to mend it."
    #expect(try paragraphs(Self.opening, second, last) == [Self.opening, second, last])
    let escaped = last.replacing("\"", with: "&quot;")
    #expect(try paragraphs(Self.opening, second, escaped) == [Self.opening, second, last])
  }

  @Test(arguments: [
    "Poe sells boats in the US and has a website of her own for them, with photos.",
    "Search firms and their advertising partners have closed many a small newspaper in the country.",
    "Follow the canal to the north for a day, and in the evening the mill of the old miller comes in sight.",
    "The Courier reports on Friday that the town had known of the cracks for a year and had told nobody.",
    "Poe has been the editor of the town’s chronicle since the winter of 2009, and she knows the canal.",
    "In our schools nobody learns how to walk on ice.", "Behind it, at fourth, is the policy on boats and nets.",
    "People are responding to the latest news on their pages.", "The video shows two divers below the gate.",
    "It takes 12 hours to fill the lock, and it takes 12 to empty it.",
  ])
  func `a sentence with words of the page in it is kept`(sentence: String) throws {
    let last = "Brink and Poe will meet the council of Norrby again on Friday, an aide to the mayor has said."
    #expect(
      try paragraphs("The lock", Self.opening, sentence, Self.speech, last)
        == [Self.opening, sentence, Self.speech, last])
  }

  @Test(arguments: ["© Lea Wu", "We want your stories. Write to us."])
  func `what is reported below a picture's credit or a request is kept`(line: String) throws {
    let more = [
      "Our candidates have been on the ice all winter, and nobody has drowned in the canal so far.",
      "The work has cost more than the town has in a year, and it is to be done again.",
    ]
    let article = try cleaned(
      (["The lock", Self.opening, Self.speech, Self.opening + " Again.", line] + more).joined(separator: "\n\n"))
    #expect(article.paragraphTexts.suffix(2) == more)
  }

  @Test func `a paragraph that notes are glued to is kept`() throws {
    let last = "The town is in debt, and it has been so for years. Its work on the lock raises concern elsewhere."
    let notes = "(c) 2018 The Norrby Post-RegisterLea Wu contributed to this report from Oslo."
    let article = try cleaned("The lock\n\(Self.opening)\(Self.speech)\(last)\(notes)")
    #expect(article.paragraphTexts == [Self.opening, Self.speech, last])
  }

  @Test func `a paragraph that is glued to a credit is kept`() throws {
    let next = "His team is stepping up its work on the lock, and it will be done in March if the money holds."
    let article = try cleaned("The lock\n\(Self.opening)© Lea Wu / AFP\(next)\(Self.speech)")
    #expect(article.paragraphTexts == [Self.opening, next, Self.speech])
  }

  @Test func `what is reported below a notice of rights is kept`() throws {
    let more = "Norrby was told on Friday that the work on the lock will take until March."
    #expect(
      try paragraphs("The lock", Self.opening, "© 2016 Norrby Post", Self.speech, more)
        == [Self.opening, Self.speech, more])
  }

  @Test(arguments: [
    "“It is cold on the ice,” said Ada Poe.", "“Nobody should walk on it”",
    "\"We are not closing,\" Poe said on Monday.",
  ])
  func `a quotation that begins a very short text is kept`(quotation: String) throws {
    #expect(try paragraphs(quotation, "The canal froze.") == [quotation, "The canal froze."])
    #expect(try paragraphs(quotation) == [quotation])
  }

  @Test(arguments: [
    "“We should have looked years ago,” said Ada Poe, the mayor.", "The work will take until March, the council said.",
  ])
  func `a sentence that is wholly a link is kept`(sentence: String) throws {
    let page = """
      <html><body><article><h1>Lock closed</h1>
      <p>\(Self.opening) Divers found cracks in both of its gates, and the water has been lowered by two meters.</p>
      <p><a href="/lock">\(sentence)</a></p>
      <p>Skaters, who use the basin behind the lock, were told to stay off the ice until the work is done in March.</p>
      </article></body></html>
      """
    #expect(try cleaned(page).paragraphTexts.contains(sentence))
  }

  static let numbers = [
    ".15", "$.50", ".312", ".NET", "-.5", "(.08)", "£.75", ".38-caliber", "Vol.3", "Rs.5,000", "no.7", "Sec.230",
    "Art.50",
    "+.3", "p<.05", ".300/.400/.500", ".5%", "www.x", "S.2155", "10.0.0.1", "v.2", "5.30pm", "U.S.-1", "ver.10",
  ]

  @Test(arguments: numbers) func `a stop inside a number or a name cuts no sentence`(number: String) throws {
    for frame in [
      "“It was % at noon,” said Ada Poe.", "It hit % last year and was sent home.", "They paid % for each.",
    ] {
      let sentence = frame.replacing("%", with: number)
      #expect(try paragraphs(Self.opening, sentence, Self.speech) == [Self.opening, sentence, Self.speech])
    }
  }
}
