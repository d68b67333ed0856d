import Testing

@testable import Settings

/// What TOML 1.0 is read as, and where a text is none.
struct TOMLReaderTests {
  private func contents(_ text: String) throws -> [String: TOMLValue.Content] {
    try Dictionary(uniqueKeysWithValues: TOMLReader.table(of: text).map { ($0.key, $0.value.content) })
  }

  private func value(_ text: String) throws -> TOMLValue.Content? { try contents("key = \(text)")["key"] }

  @Test(arguments: [
    (#""a \"b\" \\ \t \u00e9 \U0001F600""#, "a \"b\" \\ \t é 😀"), (#"'C:\new'"#, #"C:\new"#), (#""""#, ""), ("''", ""),
    ("\"\"\"\nOne\n  two\"\"\"", "One\n  two"), ("'''\nOne\\\n'''", "One\\\n"),
    ("\"\"\"One \\\n\n   two\"\"\"", "One two"), (#""""He said "no"""""#, #"He said "no""#),
    ("'''it''s'''''", "it''s''"),
  ])
  func `strings of all four forms are read`(text: String, meant: String) throws {
    #expect(try value(text) == .string(meant))
  }

  @Test(arguments: [
    ("0", 0), ("-17", -17), ("+9", 9), ("1_000", 1000), ("0x1F", 31), ("0xdead_beef", 0xdead_beef), ("0o17", 15),
    ("0b101", 5), ("9223372036854775807", .max),
  ])
  func `integers are read`(text: String, meant: Int) throws {
    #expect(try value(text) == .integer(meant))
  }

  @Test(arguments: [
    ("1.5", 1.5), ("-0.25", -0.25), ("1e5", 1e5), ("6.02E+2_3", 6.02e23), ("1_0.0_1", 10.01), ("-inf", -.infinity),
  ])
  func `fractions are read`(text: String, meant: Double) throws {
    #expect(try value(text) == .float(meant))
  }

  @Test(arguments: [
    "1979-05-27", "2024-02-29", "07:32:00", "07:32:00.5", "1979-05-27T07:32:00Z", "1979-05-27t07:32:00.999-07:00",
  ])
  func `dates and times are read`(text: String) throws {
    #expect(try value(text) == .moment(text))
    #expect(try value("[\(text), 1 ] # \(text)") != nil)
  }

  @Test func `a date and a time may have a space between them`() throws {
    #expect(try value("1979-05-27 07:32:00Z # noted") == .moment("1979-05-27T07:32:00Z"))
    #expect(try value("1979-05-27 # 07:32:00") == .moment("1979-05-27"))
  }

  @Test(arguments: [
    "", "x", "True", "01", "1__0", "_1", "1_", "0x", "-0x1", "0b2", "1.", ".5", "1.e3", "1e", "9223372036854775808",
    "1979-13-01", "1979-02-30", "2023-02-29", "24:00:00", "12:30", "1979-05-27T", "1979-05-27T07:32", #""\x""#,
    #""\uD800""#, #""\u12""#, "\"a", "'a", "\"\"\"a", "'''a", "\"a\nb\"", "\"\u{7}\"", "[1", "[1 2]", "[,]", "{a = 1",
    "{a = 1,}", "{a = 1\n}", "{a = 1, a = 2}", "1 2", "1 key2 = 2",
  ])
  func `what is no value is refused`(text: String) {
    #expect(throws: TOMLReader.Failure.self) { try value(text) }
  }

  @Test func `arrays go over lines and have comments`() throws {
    let array = try TOMLReader.table(of: "key = [ # first\n  1,\n  [\"a\", {b = 2}], # last\n]\n")["key"]?.array
    #expect(array?.count == 2)
    #expect(array?[0].content == .integer(1))
    #expect(array?[1].array?.map(\.string) == ["a", nil])
    #expect(array?[1].array?[1].table?["b"]?.integer == 2)
  }

  @Test func `headers, dots and two brackets make tables`() throws {
    let table = try TOMLReader.table(
      of: """
        title = "x"
        a.b.c = 1
        "d e".'f' = 2
        [g]
        h = true
        [g.i]
        j = [ ]
        [[k]]
        l = 1
        [k.m]
        n = 1
        [[k]]
        """)
    #expect(table.map(\.key) == ["title", "a", "d e", "g", "k"])
    #expect(table["a"]?.table?["b"]?.table?["c"]?.integer == 1)
    #expect(table["d e"]?.table?["f"]?.integer == 2)
    #expect(table["g"]?.table?["h"]?.boolean == true)
    #expect(table["g"]?.table?["i"]?.table?["j"]?.array == [])
    let tables = table["k"]?.array?.compactMap(\.table)
    #expect(tables?.count == 2)
    #expect(tables?[0]["m"]?.table?["n"]?.integer == 1)
    #expect(tables?[1].map(\.key) == [])
  }

  @Test(arguments: [
    "a = 1\na = 2", "a = 1\n[a]", "[a]\n[a]", "a.b = 1\n[a]", "a = {b = 1}\na.c = 2", "a = {b = 1}\n[a.c]",
    "a = [{}]\n[[a]]", "[a]\n[[a]]", "[[a]]\n[a]", "[a.b]\nc = 1\n[a]\nb.d = 1",
  ])
  func `nothing is set twice`(text: String) throws {
    let failure = try #require(throws: TOMLReader.Failure.self) { try TOMLReader.table(of: text) }
    #expect(failure.reason.hasSuffix("is there already"))
    #expect(failure.line == text.split(separator: "\n").count)
  }

  @Test func `a table that another implied may have its header later`() throws {
    let table = try TOMLReader.table(of: "[a.b]\nc = 1\n[a]\nd = 2")
    #expect(table["a"]?.table?["d"]?.integer == 2)
    #expect(table["a"]?.table?["b"]?.table?["c"]?.integer == 1)
  }

  @Test(arguments: ["\r\n", "\n"]) func `lines end in either way`(end: String) throws {
    let text = ["\u{FEFF}# a theme", "a = 1 # one", "", "\tb = '''", "x", "'''", "c = 3"].joined(separator: end)
    let table = try TOMLReader.table(of: text)
    #expect(table["b"]?.string == "x\n")
    #expect(table.map(\.value.line) == [2, 4, 7])
  }

  @Test(arguments: [
    ("ok = 1\nname", 2, "“name” is set to nothing; write name = …"),
    ("ok = 1\n= 2", 2, "a key is missing before “=”; it has letters, digits, - and _, or stands in quotes"),
    ("theme = dusk", 1, "a text stands in quotes: theme = \"dusk\""),
    ("[a", 1, "the header of a table ends with ]: [a]"),
    ("a = [\n1,\n2\n", 1, "this array has no ] at its end"), ("a = '''\n\n", 1, "this text has no ''' at its end"),
    (#"a = "C:\q""#, 1, #"“\q” is no escape; a lone \ is written \\, or the text stands in '…'"#),
    ("a = \r1", 1, "a value is missing"),
  ])
  func `a mistake is told with its line`(text: String, line: Int, reason: String) throws {
    let failure = try #require(throws: TOMLReader.Failure.self) { try TOMLReader.table(of: text) }
    #expect(failure == TOMLReader.Failure(line: line, reason: reason))
  }

  @Test func `what stands behind something that is no TOML is read all the same`() {
    let reading = TOMLReader.reading(of: "a = 1\nb = [\n2\n3\n]\nc = 4\n[d\ne = 5\n[f]\ng = 6 7\nh = 8")
    #expect(reading.table.map(\.key) == ["a", "c", "f"])
    #expect(reading.table["f"]?.table?.map(\.key) == ["h"])
    #expect(reading.faults.map(\.failure.line) == [4, 7, 10])
    #expect(reading.faults.map(\.extent) == [.line, .table, .line])
  }

  @Test(arguments: [
    "a = [\n[1],\n[2]\n]", "a = [ # b = 1\n'b = 2',\n]", "a = [\n{b = 1},\n{c = 2}\n]", "a = [\n\"\"\"\nb = 3\"\"\"]",
  ])
  func `what looks like a key within a value is none`(text: String) {
    let reading = TOMLReader.reading(of: text + "\nz = 1")
    #expect(reading.faults.isEmpty)
    #expect(reading.table.map(\.key) == ["a", "z"])
  }

  @Test func `what is too deep is refused and no harm`() {
    let text = "a = " + String(repeating: "[", count: 100_000)
    #expect(throws: TOMLReader.Failure.self) { try TOMLReader.table(of: text) }
  }
}
