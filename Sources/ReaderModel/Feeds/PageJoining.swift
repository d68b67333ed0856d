import Articles
import Cleaning
import Web

/// Fetches the other pages of an article that goes over several.
struct PageJoining: Sendable {
  let client: WebClient

  /// An article has no more pages.
  private static let mostPages = 20
  /// All pages of an article together have no more bytes.
  private static let mostBytes = 8_000_000

  /// The whole article of which a host sent the first page, or that page where there are no others; one that does not
  /// come ends it.
  func whole(_ response: WebResponse, credentials: WebCredentials? = nil) async -> RawDocument {
    let first = response.document
    guard first.mediaType == .page, PageSequel.isLikely(first.bytes), let start = try? PageSequel(of: first) else {
      return first
    }
    var (pages, last, size) = ([first], start, first.bytes.count)
    while pages.count < Self.mostPages, !Task.isCancelled,
      let address = last.next(number: pages.count, first: response.address.text)
    {
      guard let request = try? WebRequest(address, for: .page, credentials: credentials),
        let next = try? await client.fetch(request), next.isSuccess, next.document.mediaType == .page,
        let page = try? PageSequel(of: next.document), page.isOfSameArticle(as: start)
      else { break }
      size += next.body.count
      guard size <= Self.mostBytes, !pages.contains(where: { $0.bytes == next.body }) else { break }
      pages.append(next.document)
      last = page
    }
    return pages.count == 1 ? first : (try? PageSequel.joined(pages)) ?? first
  }
}
