/// How newsboat parts a line into words: quotation marks hold several together, `\` takes what follows as it is, and `#`
/// at the start of a word begins a comment.
enum NewsboatWords {
  /// The words of a line; where it has several commands, the sign that parts them is a word.
  static func words(of line: String, parting sign: Character? = nil) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + (character == "n" ? "\n" : String(character))
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character.isWhitespace || character == sign, !isQuoted {
        if let word { words.append(word) }
        word = nil
        if character == sign { words.append(String(character)) }
      } else if character == "#", word == nil, !isQuoted {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
