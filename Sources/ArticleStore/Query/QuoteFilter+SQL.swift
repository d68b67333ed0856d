import Articles

extension QuoteFilter {
  /// The order of quotes that is asked for, in SQL.
  var order: String { oldestFirst ? "quote.day, quote.id" : "quote.day DESC, quote.id DESC" }
}
