import FoundationEssentials

/// The fields that a request sends to a host.
struct RequestFields {
  /// Names and values, all of which can be sent.
  let list: [(name: String, value: String)]

  /// Makes the fields of a request that a redirect may have led to an address.
  ///
  /// - Throws: `WebFailure.field` when a value has a character that no field may have.
  init(
    _ request: WebRequest, at address: WebAddress, userAgent: UserAgent, from point: ResumePoint? = nil,
    hasForm: Bool = false
  ) throws(WebFailure) {
    // Of what is kept as it is, places are counted as it is.
    let codings = request.purpose == .file ? "identity" : ContentCoding.names.joined(separator: ", ")
    var list = [
      (name: "User-Agent", value: userAgent.field),
      (name: "Accept", value: request.purpose.accept),
      (name: "Accept-Encoding", value: codings),
    ]
    if let point {
      list += [("Range", "bytes=\(point.offset)-"), ("If-Range", point.entityTag)]
    }
    if hasForm { list.append(("Content-Type", "application/x-www-form-urlencoded")) }
    if let authorization = request.authorization, Self.maySend(from: request.address, to: address) {
      list.append(("Authorization", authorization))
    }
    if let tag = request.validators.entityTag { list.append(("If-None-Match", tag)) }
    if let time = request.validators.lastModified { list.append(("If-Modified-Since", time)) }
    if let credentials = request.credentials, Self.maySend(from: request.address, to: address) {
      list.append(("Authorization", try credentials.basic(for: "Authorization")))
    }
    for (name, value) in list where !value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) {
      throw .field(name)
    }
    self.list = list
  }

  /// Whether what is meant for an address may be sent to another one: to the same host and port, and to the same host
  /// when it has only changed to TLS.
  private static func maySend(from first: WebAddress, to second: WebAddress) -> Bool {
    guard first.host == second.host else { return false }
    if first.scheme == second.scheme { return first.port == second.port }
    return second.scheme == .https && first.port == 80 && second.port == 443
  }
}

extension WebRequest.Purpose {
  /// What is taken, the best first (RFC 9110, section 12.5.1).
  fileprivate var accept: String {
    switch self {
    case .feed:
      "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
        + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"
    case .file: "*/*"
    case .data: "application/json, text/plain;q=0.9, */*;q=0.1"
    case .page: "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.5"
    }
  }
}

extension WebCredentials {
  /// The value of a field (RFC 7617).
  ///
  /// - Throws: `WebFailure.field` with the name of the field when there is no way to write the user.
  func basic(for field: String) throws(WebFailure) -> String {
    let both = "\(user):\(password)"
    guard !user.contains(":"), !both.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .field(field) }
    return "Basic " + Data(both.utf8).base64EncodedString()
  }
}
