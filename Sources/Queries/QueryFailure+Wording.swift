import Articles

extension QueryParser {
  /// Where a text goes wrong as a query, and how; nil where it can be understood.
  public static func fault(in text: String) -> String? {
    do throws(QueryFailure) {
      _ = try query(text)
      return nil
    } catch {
      return "at character \(error.span.start + 1), \(error.reason)"
    }
  }
}

extension QueryFailure {
  /// What is wrong and what could be meant, in words without a full stop; the place is left to the one who shows it.
  public var reason: String {
    let sentence =
      switch problem {
      case .unknownField(let name): "there is no field “\(name):”"
      case .missingValue(let field): "nothing stands behind “\(field.rawValue):”"
      case .unknownChoice(let field, let word):
        "“\(field.rawValue):” does not know “\(word)”, only \(field.choices.joined(separator: ", "))"
      case .notAnAge(let text): "“\(text)” is no age; write 3h, 2d or 1w"
      case .notAPattern(let text): "“\(text)” is no regular expression"
      case .tooLargePattern: "this regular expression is too long, repeats too much, or asks for what it found again"
      case .noSign(let field, let sign):
        "“\(field.rawValue):” knows no “\(sign)”; a value that begins so stands in quotes"
      case .missingQuotes(let field, let sign):
        "what stands behind “\(field.rawValue):\(sign)” is in quotes: \(field.rawValue):\(sign)\"…\""
      case .notADay(let text): "“\(text)” is no day; write YYYY, YYYY-MM or YYYY-MM-DD"
      case .unclosed(let mark): "“\(mark)” is not closed"
      case .unopened: "a bracket is closed that was not opened"
      case .missingOperand("()"): "nothing stands in the brackets"
      case .missingOperand(let word): "something is missing beside “\(word)”"
      case .tooInvolved: "from here on it is too long, or nested too deep; leave out words or brackets"
      }
    return sentence + (suggestion.map { "; did you mean “\($0)”?" } ?? "")
  }
}
