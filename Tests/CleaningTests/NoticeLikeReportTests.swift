import Articles
import Testing

@testable import Cleaning

/// Sentences of a report that have the words of notices, wherever they stand and whoever they tell of.
struct NoticeLikeReportTests {
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter, as the ice has damaged both gates.",
    "“We should have looked years ago,” Ada Poe, the mayor, told reporters, who had asked about the money.",
    "The lock was built in 1874, and boats from the lakes went through it until the railway came to the town.",
    "Lea Wu, who keeps a shop beside it, fears that nobody will come by before the work on the gates is done.",
    "Divers found cracks in the wood last week, and the water in the basin has been lowered by two meters since.",
    "Skaters, who use the basin when the lock is closed, were told to stay off the ice until the work is over.",
    "The work is to take until March, and the gates are to be made in the yard of a shipwright in Kildare.",
  ]
  private static let after = ["The council meets on Friday.", "Wu will be there.", "“I will ask them,” she said."]

  private static let subjects = [
    "the divers", "Poe", "the mayor", "a court in Kildare", "Lea Wu", "the shipwright's men",
  ]

  /// What tells something with the words of a notice of rights, a credit, a note on the page or its writer; `%` is
  /// whoever it tells of.
  static let frames = [
    "All rights reserved to the town were sold in 1990, % said.", "All rights reserved for % ended in 1990.",
    "Copyright in the plans belongs to %, the court held.", "The rights reserved to % were never used.",
    "The material may not be redistributed to farms, % ruled.", "Additional reporting by % found 12 cracks.",
    "Reporting by % led to the work.", "With reporting by % due in May, nobody dares to guess.",
    "Additional reporting by % is expected in May.", "Further reporting by % showed that the wood was rotten.",
    "% contributed to this report of the committee, and signed it.", "% contributed reporting to the police for years.",
    "% also contributed to the fund that paid for the gates.", "% contributed from a small pension, and nobody knew.",
    "Editing by % removed the worst of it.", "Share prices of the yard fell when % spoke.",
    "Read more of the files, % told the court, and you will see.",
    "Sign up for the work, % was told, or lose the place.",
    "Comments by % drew laughter.", "Related claims by % were dropped in April.", "Contact with % was lost at noon.",
    "This story has two ends, % said.", "An earlier version of the plan was thrown out by %.",
    "The writer of the letter was %, police said.", "“All rights reserved,” % joked.",
    "% covers the costs of the work.",
  ]

  /// Articles with a sentence of a frame at each of some places, and with short sentences of the report below it.
  private static func articles(of frame: String) -> [[String]] {
    var articles: [[String]] = []
    for subject in subjects {
      let start: String = frame.hasPrefix("%") ? subject.prefix(1).uppercased() + subject.dropFirst() : subject
      let sentence = frame.replacing("%", with: start)
      for place in [2, 4, 6, report.count] {
        articles.append(Array(report[..<place]) + [sentence] + Array(report[place...]))
      }
      articles.append(report + [sentence] + after)
    }
    return articles
  }

  @Test(arguments: frames) func `a report that has a notice's words loses nothing`(frame: String) throws {
    for article in Self.articles(of: frame) {
      #expect(try cleaned(article.joined(separator: "\n\n")).paragraphTexts == article)
    }
  }

  @Test(arguments: frames) func `a page whose report has a notice's words loses nothing`(frame: String) throws {
    for article in Self.articles(of: frame) {
      #expect(try cleaned(Self.page(article)).paragraphTexts == article)
    }
  }

  static let credits = [
    "Reporting by Ann Hart; editing by Bo Lund", "Reporting by Ann Hart", "Ann Hart contributed to this report.",
    "Additional reporting by Ann Hart in Oslo.", "With reporting by Ann Hart and The Norrby Post",
    "(Reporting by Ann Hart; Editing by Bo Lund)", "All rights reserved.", "© 2021 Norrby Post. All rights reserved.",
  ]

  @Test(arguments: credits) func `the report goes on below a credit or a notice`(credit: String) throws {
    for place in [3, 5, Self.report.count] {
      let article = Self.report[..<place] + Self.report[place...] + Self.after
      let scraped = Self.report[..<place] + [credit] + Self.report[place...] + Self.after
      for text in [scraped.joined(separator: "\n\n"), Self.page(Array(scraped))] {
        #expect(try cleaned(text).paragraphTexts.filter { $0 != credit } == Array(article))
      }
    }
  }

  @Test(arguments: [
    "share-of-vote", "related-to-case", "comments-by-mayor", "commentsByMayor", "social-work", "sponsored-gates",
    "newsletter_of_council", "sidebar-on-ice", "promo-for-lock", "recommended-by-divers",
  ])
  func `a part of the report is kept whatever a site calls it`(name: String) throws {
    let article = Self.report + Self.after
    for range in [1..<2, 2..<4, 3..<7, 7..<10] {
      for attribute in ["class", "id"] {
        #expect(try cleaned(Self.page(article, range, "\(attribute)=\"\(name)\"")).paragraphTexts == article)
      }
    }
  }

  @Test(arguments: [
    "<p>Sign up for our newsletter, and get the news every morning.</p>", "<p>Jane Roe is a reporter in Oslo.</p>",
    "<p>You can share this article with your friends.</p>", "<ul><li>The lock was closed in May.</li></ul>",
    "<p><a href=\"/lock\">The lock was closed in May, and nobody knew of it.</a></p>",
  ])
  func `what a site sets into an article goes with its name`(box: String) throws {
    let paragraphs = Self.report.map { "<p>\($0)</p>" }
    let body =
      paragraphs[..<4].joined() + "<div class=\"newsletter-signup share\">\(box)</div>" + paragraphs[4...].joined()
    #expect(
      try cleaned("<html><body><article><h1>Lock closed</h1>\(body)</article></body></html>").paragraphTexts
        == Self.report)
  }

  @Test(arguments: [
    "commentsContainer", "readerComments", "userComments", "commentList", "relatedStories", "related-coverage",
    "disqus-embedded",
  ])
  func `what readers wrote goes with the name of its place`(name: String) throws {
    let comments = ["The mayor lied about all of it for years.", "This town wasted the money on a statue."]
    let article = Self.report[..<4] + comments + Self.report[4...]
    #expect(try cleaned(Self.page(Array(article), 4..<6, "class=\"\(name)\"")).paragraphTexts == Self.report)
  }

  /// A page with some of its paragraphs in a division of their own.
  private static func page(_ paragraphs: [String], _ range: Range<Int> = 0..<0, _ names: String = "") -> String {
    let body = paragraphs.enumerated().map { index, text in
      (range.first == index ? "<div \(names)>" : "") + "<p>\(text)</p>" + (range.last == index ? "</div>" : "")
    }
    return "<html><body><article><h1>Lock closed</h1>\(body.joined(separator: "\n"))</article></body></html>"
  }
}
