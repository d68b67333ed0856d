import Articles
import Language

/// The people who speak, as an article has them.
extension Participants {
  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(text.tokens[tokens.lowerBound].range.lowerBound, text.tokens[tokens.upperBound - 1].range.upperBound)
  }

  /// The people who speak, numbered in the order of their first quote, those with a name first.
  func cast(_ speakers: [Int?]) -> Cast {
    var numbers: [Int: Int] = [:]
    var cast: [Person] = []
    let speaking = speakers.compactMap(\.self)
    let (named, described) = (
      speaking.filter { people[$0].kind != .group }, speaking.filter { people[$0].kind == .group }
    )
    for index in named + described where numbers[index] == nil {
      numbers[index] = cast.count
      let person = people[index]
      let role = rolesOf[index].flatMap(roleText)
      cast.append(
        Person(
          name: asPrinted(person), kind: person.kind, role: person.kind == .person ? role : nil,
          mentions: person.mentions.map { span($0.tokens) }.sorted()))
    }
    return Cast(people: cast, speakers: speakers.map { $0.flatMap { numbers[$0] } })
  }

  /// The name of a person with the apostrophes that the article has in it wherever it stands: `O’Dowd`.
  private func asPrinted(_ person: Participant) -> String {
    let name = person.name.text
    guard person.kind == .person, name.contains("'") else { return name }
    let marked = person.mentions.flatMap { text.tokens[$0.tokens] }.filter { $0.text.contains("'") && $0.text != "'s" }
    let isCurved = !marked.isEmpty && marked.allSatisfy { !text.scalars[$0.range].contains("'") }
    return isCurved ? name.replacing("'", with: "’") : name
  }

  /// The words of a role without the one in front that points into the article: `its director` says more alone.
  private func roleText(_ tokens: Range<Int>) -> String? {
    let pointing: Set<String> = ["its", "their", "our", "my", "your"]
    let first = tokens.lowerBound + (pointing.contains(text.tokens[tokens.lowerBound].lower) ? 1 : 0)
    guard first < tokens.upperBound else { return nil }
    return String(scalars: text.scalars[span(first..<tokens.upperBound).range])
  }
}
