import Language
import Testing

struct QuotationPairingTests {
  /// The quotations of a text of one paragraph, `…` marking those without a closing mark.
  private func quotations(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let tokens = Tokenizer().tokens(of: scalars, in: 0..<scalars.count)
    return QuotationPairing(tokens).quotations(in: 0..<tokens.count).map { quotation in
      let range =
        tokens[quotation.tokens.lowerBound].range.lowerBound..<tokens[quotation.tokens.upperBound - 1].range.upperBound
      return String(String.UnicodeScalarView(scalars[range])) + (quotation.isClosed ? "" : "…")
    }
  }

  @Test(arguments: [
    ("“Go,” he said, “now.”", ["“Go,”", "“now.”"]), ("\"Go,\" he said. \"Now.\"", ["\"Go,\"", "\"Now.\""]),
    ("''Go,'' he said.", ["''Go,''"]), ("«Allez», dit-il.", ["«Allez»"]), ("„Los“, sagte er.", ["„Los“"]),
    ("「行け」と言った。", ["「行け」"]),
  ])
  func `marks of every style are paired`(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test func `a quotation inside another is part of it`() {
    #expect(quotations("“He said ‘no’ twice,” she said.") == ["“He said ‘no’ twice,”"])
  }

  @Test func `single marks count where they come first`() {
    #expect(quotations("‘He shouted “no” twice,’ she said.") == ["‘He shouted “no” twice,’"])
    #expect(quotations("'It is late,' she said.") == ["'It is late,'"])
    #expect(quotations("'Twas late when “it” came.") == ["“it”"])
    #expect(quotations("‘We can’t go,’ he said. ‘It’s late.’") == ["‘We can’t go,’", "‘It’s late.’"])
  }

  @Test func `marks of both styles stand side by side`() {
    #expect(
      quotations("He branded it 'a tax on spades'. \"We dig,\" he said.") == ["'a tax on spades'", "\"We dig,\""])
    #expect(quotations("“We dig,” he said of the ‘tax on spades’, and left.") == ["“We dig,”", "‘tax on spades’"])
    #expect(quotations("“We dig,” he said of 'em and the workers' plan.") == ["“We dig,”"])
  }

  @Test func `apostrophes are no quotation marks`() {
    #expect(quotations("The ministers’ plan isn’t Oslo’s.") == [])
    #expect(quotations("‘The ministers’ plan is dead,’ he said.") == ["‘The ministers’ plan is dead,’"])
  }

  @Test func `years and plurals do not close single marks`() {
    #expect(
      quotations("‘I’ve lived here since ’83 and I’ll stay,’ she said.") == [
        "‘I’ve lived here since ’83 and I’ll stay,’"
      ])
    #expect(
      quotations("'The farmers' market isn't theirs to close,' he said.") == [
        "'The farmers' market isn't theirs to close,'"
      ])
    #expect(quotations("The councillors' plan was 'daft'.") == ["'daft'"])
    #expect(quotations("The lease runs to '29.") == [])
  }

  @Test func `inches are no marks, and marks may have spaces about them`() {
    #expect(quotations("The plank was 12\" wide and 2\" thick.") == [])
    #expect(quotations("\" What is it? \" she asked.") == ["\" What is it? \""])
  }

  @Test func `a quotation that goes on in the next paragraph has no closing mark`() {
    #expect(quotations("“We begin here.") == ["“We begin here.…"])
  }
}
