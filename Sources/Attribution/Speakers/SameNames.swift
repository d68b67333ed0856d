import Articles
import Language

/// Tells people of one article apart who are named alike, by the titles that it gives them: `Mr. Moss` and `Mrs. Moss`.
struct SameNames {
  let text: IndexedText

  /// The people, those named alike with their titles where these differ.
  func toldApart(_ people: [Person]) -> [Person] {
    let alike = Dictionary(grouping: people.indices.filter { people[$0].kind == .person }) { people[$0].name }
    var told = people
    for (name, indices) in alike where indices.count > 1 {
      let titles = indices.map { title(of: people[$0]) }
      guard Set(titles).count == titles.count else { continue }
      for (index, title) in zip(indices, titles) {
        guard let title else { continue }
        let person = people[index]
        told[index] = Person(
          name: "\(title) \(name)", kind: person.kind, role: person.role, mentions: person.mentions)
      }
    }
    return told
  }

  /// The title right before the first mention that has one.
  private func title(of person: Person) -> String? {
    person.mentions.lazy.compactMap { mention in
      guard mention.start > 1, text.scalars[mention.start - 1] == " " else { return nil }
      let before = text.scalars[..<(mention.start - 1)].suffix(Self.longest).split(separator: " ").last
      let word = String(scalars: before ?? [])
      return word.first?.isUppercase == true && Titles.contains(word.lowercased()) ? word : nil
    }.first
  }

  private static let longest = 24
}
