import ArticleStore
import Articles
import ReaderUI

extension LibraryRunner {
  /// So many of those who are quoted beside a person are named.
  private static let mostCompanions = 12

  /// Loads people of the library.
  func loadPeople(named words: String, rows: Range<Int>, request: Int) {
    answer { library, mailbox in
      let people = try library.people(named: words, limit: rows.count, offset: rows.lowerBound)
      mailbox.post(
        .peopleLoaded(
          request: request, row: rows.lowerBound, people.map(PersonEntry.init),
          count: try library.peopleCount(named: words)))
    }
  }

  /// Loads who a person is.
  func loadPerson(_ person: Int64, request: Int) {
    answer { library, mailbox in
      let roles = try library.roles(of: person).map {
        ReaderUI.PersonProfile.Role($0.role, first: $0.first, last: $0.last)
      }
      let companions = try library.coSpeakers(of: person, limit: Self.mostCompanions).map { entry in
        ReaderUI.PersonProfile.Companion(entry.person.name, articles: entry.articleCount)
      }
      mailbox.post(
        .personLoaded(
          request: request,
          ReaderUI.PersonProfile(PersonEntry(try library.person(person)), roles: roles, companions: companions)))
    }
  }

  /// Loads what a person said.
  func loadQuotes(of person: Int64, _ query: QuotesQuery, rows: Range<Int>, request: Int) {
    answer { library, mailbox in
      let filter = QuoteFilter(query)
      let quotes = try library.quotes(
        of: [person], filter, limit: rows.count, offset: rows.lowerBound, inContext: true)
      mailbox.post(
        .quotesLoaded(
          request: request, row: rows.lowerBound, quotes.map(QuoteEntry.init),
          count: try library.quoteCount(of: [person], filter)))
    }
  }

  /// Makes one person of two, and says so.
  func merge(_ person: Int64, into target: Int64) {
    let mailbox = mailbox
    write { library in
      let names = (try library.person(person).name, try library.person(target).name)
      try library.merge(person, into: target)
      mailbox.post(.merged(person, into: target))
      mailbox.post(.libraryChanged)
      mailbox.post(.message(Message("\(names.0) is \(names.1) now; U undoes it")))
    }
  }

  /// Takes what a person said in an article for somebody else's words.
  func split(_ person: Int64, article: Int64) {
    let mailbox = mailbox
    write { library in
      _ = try library.split(person, in: [article])
      mailbox.post(.libraryChanged)
    }
  }

  /// Keeps a note on a quote.
  func setNote(_ note: String?, quote: Int, article: Int64) {
    write { try $0.setNote(note, onQuote: quote, of: article) }
  }
}
