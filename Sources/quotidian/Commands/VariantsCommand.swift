import ArgumentParser
import Articles
import ReaderModel

/// Lists the same words in several articles.
struct VariantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variants", abstract: "List quotes that several articles have, with how each has them.",
    discussion: """
      Of the articles that a query finds the quotes are taken; the same words are looked for in the whole library, cut, \
      joined, interrupted or with a word changed. First comes who printed them first; words that differ are in brackets, \
      and what says something else is told: another negation, number, name, sense or speaker. quotidian help search tells what \
      a query can ask for.
      """)

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @OptionGroup var selection: QueryOptions

  func run() throws {
    let library = try options.openToSearch()
    let query = try selection.query(of: library)
    try library.recogniseAll()
    let articles = try wording { try library.articles(matching: query) }
    var search = VariantGroups(library)
    try VariantsRecord.print(as: listing.format, limit: listing.limit) { take in
      for article in articles {
        for number in try wording({ try library.markedQuotes(in: article) }) {
          guard try search.find(QuotePlace(article: article, number: number), take) else { return }
        }
      }
    }
  }
}

/// Finds the groups of quotes that are the same words, each once.
struct VariantGroups {
  private let library: Library
  /// The quotes of the groups that were found.
  private var seen: Set<QuotePlace> = []

  init(_ library: Library) { self.library = library }

  /// Gives the group of a quote, unless it was found already or the quote stands alone; answers whether to go on.
  mutating func find(_ place: QuotePlace, _ take: (QuoteVariants) throws -> Bool) throws -> Bool {
    guard !seen.contains(place) else { return true }
    let found = try wording { try group(of: place) }
    guard let found, found.articleCount > 1 else { return true }
    seen.formUnion(found.all.map(\.quote.place))
    return try take(found)
  }

  /// The group of a quote, compared with the one that was printed first where that has as many.
  private func group(of place: QuotePlace) throws -> QuoteVariants? {
    let own = try library.variants(of: place)
    guard let own, let first = own.all.first, !first.isAsked,
      let other = try library.variants(of: first.quote.place), other.all.count >= own.all.count
    else { return own }
    return other
  }
}

extension Library {
  /// Has all quotes known when they come again, and tells how far that is where it takes long.
  func recogniseAll() throws {
    try wording {
      var progress = Progress()
      defer { progress.hide() }
      try recogniseQuotes { done, all in
        progress.show(done: Int(done), share: all > 0 ? Double(done) / Double(all) : nil)
      }
    }
  }
}
