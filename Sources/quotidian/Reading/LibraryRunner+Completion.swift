import Articles
import Queries
import ReaderModel
import ReaderUI

extension LibraryRunner {
  /// So many candidates are offered.
  private static let mostCandidates = 40

  /// Finds what could be typed.
  func complete(_ question: CompletionQuestion, request: Int) {
    answer { library, mailbox in
      let scalars = Array(question.text.unicodeScalars)
      let whole = TextSpan(0, scalars.count)
      let before = String(scalars: scalars[..<question.caret])
      switch question.subject {
      case .tag: mailbox.post(.completed(request: request, whole, try Self.tags(before, in: library)))
      case .person: mailbox.post(.completed(request: request, whole, try Self.people(question.text, in: library)))
      case .query:
        guard let completion = QueryCompletion(of: question.text, at: question.caret) else {
          return mailbox.post(.completed(request: request, whole, []))
        }
        let candidates = try Self.candidates(for: completion.subject, in: library)
        mailbox.post(.completed(request: request, completion.span, candidates))
      }
    }
  }

  private static func candidates(
    for subject: QueryCompletion.Subject, in library: Library
  ) throws -> [Candidate] {
    switch subject {
    case .field(let letters):
      return QueryField.allCases.filter { $0.rawValue.hasPrefix(letters) }.map {
        Candidate($0.rawValue + ":", detail: $0.summary)
      }
    case .value(let field, let letters) where !field.choices.isEmpty:
      return field.choices.filter { $0.hasPrefix(letters.lowercased()) }.map { Candidate($0) }
    case .value(.said, let letters), .value(.about, let letters):
      return try people(letters, in: library).map {
        Candidate(QueryCompletion.written($0.text), detail: $0.detail, person: $0.person)
      }
    case .value(.tag, let letters):
      return try tags(letters, in: library).map { Candidate(QueryCompletion.written($0.text), detail: $0.detail) }
    case .value(.feed, let letters):
      return try library.publications(holding: letters, limit: mostCandidates).map { publication in
        Candidate(QueryCompletion.written(publication.name), detail: count(of: publication))
      }
    case .value: return []
    }
  }

  private static func tags(_ letters: String, in library: Library) throws -> [Candidate] {
    try library.tags(beginning: letters, limit: mostCandidates).map { Candidate($0.name, detail: count(of: $0)) }
  }

  private static func count(of name: CountedName) -> String {
    counted(name.articleCount, "article")
  }

  private static func people(_ words: String, in library: Library) throws -> [Candidate] {
    try library.people(named: words, limit: mostCandidates).map { person in
      let details = [person.role, counted(person.quoteCount, "quote")]
      return Candidate(person.name, detail: details.compactMap { $0 }.joined(separator: " · "), person: person.id)
    }
  }
}
