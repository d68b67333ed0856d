/// Makes pages up: reports with menus, headers, notices and notes around them, from the forms of some families.
struct PageWriter {
  private let forms: PageForms
  private let families: [Int]
  private let reports: [Report]
  private var random: SeededRandom
  private var number = 0

  private static let lengths = 6...18

  /// Makes a writer; the same seed makes the same pages.
  init(forms: PageForms, part: PageForms.Part, reports: [Report], seed: UInt64) {
    self.forms = forms
    families = forms.families(of: part)
    self.reports = reports
    random = SeededRandom(seed: seed)
  }

  /// The next page.
  mutating func page() -> SyntheticPage {
    number += 1
    let report = random.pick(reports)
    let layout = random.pick(PageLayout.choices)
    // Some pages have one newspaper's forms, others have each from another.
    let home = random.chance(50) ? random.pick(families) : nil
    let facts = PageFacts(forms: forms, families: families, home: home, reports: reports, &random)
    var head = SyntheticPage.Head()
    var items: [SyntheticPage.Item] = []
    func add(_ kind: SyntheticPage.Kind, _ text: String) { items.append(.init(kind: kind, text: text)) }
    let isClean = layout == .clean

    if !isClean, random.chance(12) { add(.title, "\(report.title)\(random.pick([" | ", " - ", " — "]))\(facts.paper)") }
    if !isClean { for _ in 0..<random.pick([0, 1, 1, 2, 3, 4]) { add(.boilerplate, facts.form(of: .nav, &random)) } }
    if isClean || random.chance(85) {
      head.title = report.title
      add(.title, report.title)
      if !isClean, random.chance(20) { add(.standfirst, facts.form(of: .standfirst, &random)) }
    }
    var header: [SyntheticPage.Item] = []
    if random.chance(86) {
      let byline = facts.byline(&random)
      head.authors = byline.authors
      header.append(.init(kind: .byline, text: byline.text))
    }
    if random.chance(86) {
      let date = facts.date(&random)
      head.date = date.day
      header.append(.init(kind: .date, text: date.text))
    }
    if random.chance(25) { header.reverse() }
    if header.count == 2, !isClean, random.chance(12) {
      header.insert(.init(kind: .boilerplate, text: facts.form(of: .share, &random)), at: 1)
    }
    items += header
    if !isClean {
      for _ in 0..<random.pick([0, 1, 1, 2, 3]) { add(.boilerplate, facts.form(of: .share, &random)) }
      if random.chance(35) { add(.caption, facts.form(of: .caption, &random)) }
    }
    if random.chance(55) {
      let dateline = facts.dateline(&random)
      head.city = dateline.city
      add(.dateline, dateline.text)
    }
    let length = Self.lengths.lowerBound + random.below(Self.lengths.count)
    let paragraphs = report.paragraphs.prefix(length)
    for (index, paragraph) in paragraphs.enumerated() {
      add(.report, paragraph)
      if !isClean, index + 1 < paragraphs.count, random.chance(22) {
        if random.chance(85) {
          add(.boilerplate, facts.form(of: .inner, &random))
        } else {
          add(.caption, facts.form(of: .caption, &random))
        }
      }
    }
    if !isClean {
      for _ in 0..<random.pick([0, 1, 2, 3, 4]) {
        if random.chance(22) {
          add(.note, facts.form(of: .note, &random))
        } else {
          add(.boilerplate, facts.form(of: .tail, &random))
        }
      }
    }
    let page = layout.joined(items, paper: facts.paper, &random)
    return SyntheticPage(
      id: "p\(number)", layout: layout, head: head, items: page.items, text: page.text, ranges: page.ranges)
  }
}
