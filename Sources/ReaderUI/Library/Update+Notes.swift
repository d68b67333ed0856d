import Articles

extension AppState {
  /// Starts typing a note on the selected quote, from the note that it has.
  mutating func beginNote() {
    beginPrompt(.note, text: open?.selectedQuote.flatMap { open?.note(on: $0) } ?? "")
  }

  /// Keeps a note on the selected quote, or takes it away when it is empty.
  mutating func keepNote(_ text: String) -> [Effect] {
    guard let selected = open?.selectedQuote, let number = open?.wholeNumbers[selected],
      case .library(let article)? = open?.article.origin
    else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let note = words.isEmpty ? nil : words
    guard note != open?.links.notes[number] else { return [] }
    open?.links.notes[number] = note
    revealListing()
    message = Message(note == nil ? "took the note away; U undoes it" : "kept the note; U undoes it")
    return [.setNote(note, quote: number, article: article)]
  }
}
