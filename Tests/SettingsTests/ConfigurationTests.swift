import ReaderUI
import Screen
import Testing

@testable import Settings

struct ConfigurationTests {
  @Test func `settings are read`() throws {
    let configuration = try Configuration(
      text: "theme = \"paper\"\nmeasure = 60\nmegabytes = 64\n[keys]\nnext-quote = [\"n\", \"Ctrl-n\"]\n",
      name: "config.toml")
    #expect(configuration.theme == "paper")
    #expect(configuration.measure == 60)
    #expect(configuration.megabytes == 64)
    #expect(configuration.bindings[.character("n")] == .nextQuote)
    #expect(configuration.bindings[.control("n")] == .nextQuote)
    #expect(configuration.bindings[.character("]")] == nil)
  }

  @Test(arguments: [
    ("theme = \"paper\"\nmeasure = 5\n", 2), ("\n\ncolour = 1\n", 3), ("[keys]\nfly = \"x\"\n", 2),
    ("megabytes = 0\n", 1), ("[keys]\nquit = \"Hyper-x\"\n", 2),
    ("theme = \n", 1), ("measure = 60\ntheme = [\n", 2),
  ])
  func `a mistake names its line`(text: String, line: Int) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration(text: text, name: "config.toml")
    }
    #expect(error.file == "config.toml")
    #expect(error.line == line)
    #expect(!error.reason.isEmpty)
  }
}
