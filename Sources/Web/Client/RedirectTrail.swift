/// Where redirects have led.
struct RedirectTrail {
  /// The address to ask now.
  private(set) var address: WebAddress
  /// Where the thing has moved for good; nil while it has not.
  private(set) var permanentAddress: WebAddress?

  private let limit: Int
  private var visited: Set<Visit>
  private var count = 0
  private var isPermanent = true

  /// Starts at an address; no more than `limit` redirects are followed.
  init(from address: WebAddress, limit: Int) {
    self.address = address
    self.limit = limit
    visited = [Visit(address: address, cookies: [])]
  }

  /// Where an answer redirects to; nil when it is no redirect, or does not say where.
  func location(in answer: TransferAnswer) -> String? {
    [301, 302, 303, 307, 308].contains(answer.status) ? answer.fields.location : nil
  }

  /// An address that was asked, with what was sent to it besides: an answer that sets a cookie and leads back to the same
  /// place leads on.
  private struct Visit: Hashable {
    let address: WebAddress
    let cookies: Set<Cookie>
  }

  /// Follows a redirect, with the cookies that are set then.
  ///
  /// - Throws: `WebFailure` when it leads to nowhere, to where none may, in a circle, or is one too many.
  mutating func follow(_ location: String, status: Int, cookies: [Cookie] = []) throws(WebFailure) {
    let next: WebAddress
    do throws(AddressFailure) {
      next = try address.resolving(location)
    } catch {
      throw .redirect(error)
    }
    guard visited.insert(Visit(address: next, cookies: Set(cookies))).inserted else { throw .redirectLoop(next) }
    count += 1
    guard count <= limit else { throw .tooManyRedirects(limit: limit) }
    isPermanent = isPermanent && (status == 301 || status == 308)
    if isPermanent { permanentAddress = next }
    address = next
  }
}
