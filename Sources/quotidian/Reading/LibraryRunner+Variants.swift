import Articles
import ReaderModel
import ReaderUI

extension LibraryRunner {
  /// Finds the quotes of other articles that are the same words as one.
  func loadVariants(of place: QuotePlace, request: Int) {
    answer { library, mailbox in
      mailbox.post(.variantsLoaded(request: request, try library.variants(of: place)))
    }
  }

  /// Counts the quotes of a person by month.
  func loadHistory(of person: Int64, _ filter: QuoteFilter, request: Int) {
    answer { library, mailbox in
      mailbox.post(.historyLoaded(request: request, try library.history(of: [person], filter)))
    }
  }

  /// Finds the articles that are the same report as one.
  func loadVersions(of article: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(.versionsLoaded(request: request, try library.versions(of: article)))
    }
  }

  /// Counts in how many articles quotes stand, some at a time, as a long article has many.
  func countArticles(of places: [QuotePlace]) {
    answer { library, mailbox in
      for start in stride(from: 0, to: places.count, by: Self.countedAtOnce) {
        let some = Array(places[start..<min(start + Self.countedAtOnce, places.count)])
        mailbox.post(.articlesCounted(of: some, try library.articleCounts(of: some)))
      }
    }
  }

  private static let countedAtOnce = 16
}
