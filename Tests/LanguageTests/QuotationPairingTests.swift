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

  @Test func `apostrophes are no quotation marks`() {
    #expect(quotations("The ministers’ plan isn’t Oslo’s.") == [])
    #expect(quotations("‘The ministers’ plan is dead,’ he said.") == ["‘The ministers’ plan is dead,’"])
  }

  @Test func `a quotation that goes on in the next paragraph has no closing mark`() {
    #expect(quotations("“We begin here.") == ["“We begin here.…"])
  }
}
