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
  /// come ends it, and `missing` is told its address.
  func whole(
    _ response: WebResponse, credentials: WebCredentials? = nil, missing report: (String) -> Void = { _ in }
  ) async -> RawDocument {
    let first = response.document
    guard first.mediaType == .page, PageSequel.isLikely(first.bytes), let start = try? PageSequel(of: first) else {
      return first
    }
    var (pages, last, size) = ([first], start, first.bytes.count)
    var missing: String?
    while !Task.isCancelled, let address = last.next(number: pages.count, first: response.address.text) {
      guard pages.count < Self.mostPages, let next = await page(at: address, credentials),
        size + next.bytes.count <= Self.mostBytes, let page = try? PageSequel(of: next)
      else {
        missing = address
        break
      }
      guard page.isOfSameArticle(as: start), !pages.contains(where: { $0.bytes == next.bytes }) else { break }
      size += next.bytes.count
      pages.append(next)
      last = page
    }
    if let missing { report(missing) }
    return pages.count == 1 && missing == nil ? first : (try? PageSequel.joined(pages, missing: missing)) ?? first
  }

  private func page(at address: String, _ credentials: WebCredentials?) async -> RawDocument? {
    guard let request = try? WebRequest(address, for: .page, credentials: credentials),
      let response = try? await client.fetch(request), response.isSuccess, response.document.mediaType == .page
    else { return nil }
    return response.document
  }
}
