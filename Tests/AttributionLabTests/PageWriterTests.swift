import Articles
import Foundation
import Testing

@testable import attribution_lab

/// Pages made up to learn and to measure the cleaner by.
struct PageWriterTests {
  static let forms = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try PageForms(
      String(contentsOf: root.appending(path: "Sources/attribution-lab/Pages/forms.txt"), encoding: .utf8))
  }

  static let reports = [
    "Ice closes the canal\n\nThe canal froze early.\n\n“It is cold,” said Ada Poe.\n\nSkaters came.\n\nIt thawed.",
    "Lock mended at last\n\nThe lock was mended on Monday.\n\nIt took a year.\n\nBoats wait.\n\nThe mayor was glad.",
  ].compactMap { Report($0) }

  private func writer(_ part: PageForms.Part, seed: UInt64 = 1) throws -> PageWriter {
    PageWriter(forms: try Self.forms.get(), part: part, reports: Self.reports, seed: seed)
  }

  @Test func `the same seed makes the same pages`() throws {
    var (first, second, other) = (try writer(.training), try writer(.training), try writer(.training, seed: 2))
    var differ = false
    for _ in 0..<50 {
      let page = first.page()
      #expect(page.text == second.page().text)
      differ = differ || page.text != other.page().text
    }
    #expect(differ)
  }

  @Test func `every part stands where the page says`() throws {
    var writer = try writer(.training)
    for _ in 0..<100 {
      let page = writer.page()
      let text = IndexedText(page.text)
      for (item, range) in zip(page.items, page.ranges) {
        let words = item.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let found = text[TextSpan(range.lowerBound, range.upperBound)].split(whereSeparator: \.isWhitespace)
        #expect(found.joined(separator: " ").contains(words))
      }
    }
  }

  @Test func `what is held back is of other families than what is learned`() throws {
    let forms = try Self.forms.get()
    let (training, held) = (forms.families(of: .training), forms.families(of: .heldBack))
    #expect(training.count > 3 && held.count > 2 && Set(training).isDisjoint(with: held))
    for symbol in [PageForms.Symbol.inner, .tail, .nav, .paper, .given, .family, .city] {
      let learned = Set(training.flatMap { forms.forms(of: symbol, in: $0) })
      #expect(learned.isDisjoint(with: held.flatMap { forms.forms(of: symbol, in: $0) }), "\(symbol)")
    }
  }

  @Test func `every family has a form of everything`() throws {
    let forms = try Self.forms.get()
    for family in forms.families(of: .training) + forms.families(of: .heldBack) {
      for symbol in PageForms.Symbol.allCases { #expect(!forms.forms(of: symbol, in: family).isEmpty) }
    }
  }

  @Test func `no field is left unfilled`() throws {
    for part in PageForms.Part.allCases {
      var writer = try writer(part)
      for _ in 0..<300 { #expect(!writer.page().text.contains("{")) }
    }
  }

  @Test func `a line that is no form is told by its number`() {
    #expect(throws: PageForms.Failure.notAForm(line: 2)) { try PageForms("family a\nnews: Ice") }
  }
}
