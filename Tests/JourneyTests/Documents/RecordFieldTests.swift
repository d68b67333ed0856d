import Foundation
import Testing

/// The fields that the manual page tells of are those that the program prints, and of the types that it says.
struct RecordFieldTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/library.sqlite"
    let page = try fixture.write("canal.html", Self.page)
    let opml = try fixture.write(
      "feeds.opml", "<opml version=\"2.0\"><body><outline type=\"rss\" xmlUrl=\"https://a.example/f\"/></body></opml>")
    for arguments in [["add", try fixture.article(), page], ["import", opml], ["filters", "--save", "cold", "ice"]] {
      #expect(try ProgramRun(arguments + ["--library", library]).status == 0)
    }
  }

  private static let page = """
    <html lang=en><head><title>A Canal Freezes</title><link rel=canonical href="https://bugle.example/canal"></head>
    <body><article><p class=byline>By Ada Poe</p><p>The old canal froze on Monday for the first time in nine years, and
    hundreds of people came from <a href="/map">all over the country</a> to skate on it until late.</p>
    <p>“It will hold until Friday,” said Robert Brink, an engineer. “After that I would not walk on it.”</p></article>
    """

  /// The fields of a record in the manual page, with their types.
  private func fields(_ record: String) throws -> [String: String] {
    let manual = try Repository.text("Sources/quotidian/Documentation/manual.mdoc")
    let section = try #require(manual.components(separatedBy: ".\\\" record \(record)\n").dropFirst().first)
    let list = try #require(section.components(separatedBy: "\n.El").first)
    let rows = list.matches(of: /(?m)^\.It Va (\w+) No (.+)$/).map { (String($0.output.1), String($0.output.2)) }
    return Dictionary(rows) { first, _ in first }
  }

  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try ProgramRun(arguments + ["--format", "json"])
    let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(array as? [[String: Any]])
  }

  /// Whether a value is of a type in the words of the manual page.
  private func fits(_ value: Any, _ type: String) -> Bool {
    if value is NSNull { return type.hasSuffix(" or null") }
    func matches(_ text: Any, _ form: Regex<Substring>) -> Bool {
      (text as? String)?.wholeMatch(of: form) != nil
    }
    // Foundation makes numbers of true and false; their type tells them apart.
    let isBoolean = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    switch type.replacing(" or null", with: "") {
    case "string": return value is String
    case "number": return value is NSNumber && !isBoolean
    case "boolean": return isBoolean
    case "day": return matches(value, /\d{4}-\d\d-\d\d/)
    case "instant": return matches(value, /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/)
    case "array of strings": return value is [String]
    case "array of spans": return (value as? [[Int]])?.allSatisfy { $0.count == 2 } ?? false
    case "array of objects": return value is [[String: Any]]
    default: return false
    }
  }

  private func expect(
    _ objects: [[String: Any]], _ records: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fields = try records.reduce(into: [String: String]()) { try $0.merge(self.fields($1)) { first, _ in first } }
    #expect(!objects.isEmpty, sourceLocation: sourceLocation)
    for object in objects {
      #expect(Set(object.keys) == Set(fields.keys), sourceLocation: sourceLocation)
      for (name, type) in fields {
        let value = object[name] ?? NSNull()
        #expect(fits(value, type), "\(name): \(value) is no \(type)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func `quotes`() throws {
    let articles = try objects("quotes", "\(fixture.folder)/canal.txt")
    try expect(articles, "quotes")
    let quotes = try #require(articles.first?["quotes"] as? [[String: Any]])
    try expect(quotes, "quote")
    let page = Self.page.replacing("</p>\n", with: "</p><h2>How long it holds</h2>\n")
    let headed = try fixture.write("headed.html", page)
    try expect(try objects("quotes", headed), "quotes", "quotes of a page")
    let cleaned = try #require(try objects("clean", headed).first)
    try expect([cleaned], "clean", "clean of a page", "quotes of a page")
    let forms = try #require(cleaned["forms"] as? [[String: Any]])
    #expect(forms.compactMap { $0["kind"] as? String } == ["paragraph", "heading", "paragraph"])
    #expect(forms.compactMap { $0["level"] as? Int } == [0, 2, 0])
  }

  @Test func `clean`() throws {
    try expect(try objects("clean", "\(fixture.folder)/canal.txt"), "clean")
    try expect(try objects("clean", "\(fixture.folder)/canal.html"), "clean", "clean of a page")
  }

  @Test func `what the library prints`() throws {
    try expect(try objects("export", "--library", library), "quotes", "export")
    try expect(try objects("list", "--library", library), "list")
    try expect(try objects("search", "canal", "--library", library), "list")
    try expect(try objects("people", "--library", library), "people")
    try expect(try objects("people", "brink", "--library", library), "people")
    try expect(try objects("said", "brink", "--context", "--library", library), "said")
    try expect(try objects("feeds", "--library", library), "feeds")
    try expect(try objects("filters", "--library", library), "filters")
  }
}
