extension String {
  /// The words with one space between two, as people mean what they type.
  var joinedWords: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
