import Articles
import ReaderModel
import ReaderUI

extension LibraryRunner {
  /// Loads people of the library.
  func loadPeople(named words: String, rows: Range<Int>, request: Int) {
    answer { library, mailbox in
      let people = try library.people(named: words, limit: rows.count, offset: rows.lowerBound)
      mailbox.post(
        .peopleLoaded(
          request: request, row: rows.lowerBound, people,
          count: try library.peopleCount(named: words)))
    }
  }

  /// Loads who a person is.
  func loadPerson(_ person: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(.personLoaded(request: request, try library.profile(of: person)))
    }
  }

  /// Loads what people said.
  func loadQuotes(of people: [Int64], _ filter: QuoteFilter, rows: Range<Int>, request: Int) {
    answer { library, mailbox in
      let quotes = try library.quotes(
        of: people, filter, limit: rows.count, offset: rows.lowerBound, inContext: true)
      mailbox.post(
        .quotesLoaded(
          request: request, row: rows.lowerBound, quotes,
          count: try library.quoteCount(of: people, filter)))
    }
  }

  /// Finds what a person said that pulls apart.
  func loadDiffering(of person: Int64, _ filter: QuoteFilter, request: Int) {
    answer { library, mailbox in
      let pairs = try library.differingStatements(of: [person], filter, limit: Self.mostDiffering)
      mailbox.post(.differingLoaded(request: request, pairs))
    }
  }

  private static let mostDiffering = 200

  /// Finds who is quoted in the articles that a filter finds, and when.
  func loadTopic(_ filter: String, _ quotes: QuoteFilter, request: Int) {
    answer { library, mailbox in mailbox.post(.topicLoaded(request: request, try library.topic(filter, quotes))) }
  }

  /// Makes one person of two, and says so.
  func merge(_ person: Int64, into target: Int64) {
    let mailbox = mailbox
    write { library in
      let names = (try library.person(person).name, try library.person(target).name)
      try library.merge(person, into: target)
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.merged(person, names.0, into: target, names.1)))
    }
  }

  /// Takes what a person said in an article for somebody else's words.
  func split(_ person: Int64, article: Int64) {
    let mailbox = mailbox
    write { library in
      try library.split(person, in: [article])
      mailbox.post(.libraryChanged)
    }
  }

  /// Keeps a note on a quote.
  func setNote(_ note: String?, quote: Int, article: Int64) {
    write { try $0.setNote(note, onQuote: quote, of: article) }
  }
}
