import CCurl
import FoundationEssentials

/// One request under way, and what has come of its answer.
///
/// A class, as libcurl hands the bytes to it by its place in memory.
final class Transfer {
  typealias Waiter = CheckedContinuation<Result<TransferAnswer, WebFailure>, Never>

  let number: Int
  let request: TransferRequest
  /// Who waits for it.
  let waiter: Waiter
  private(set) var easy: EasyHandle

  private var head = ResponseHead()
  private var body: BodyReader?
  /// Whether the body goes to somebody who takes it as it comes.
  private var isTaken = false
  /// Why it was ended here; nil when it was not.
  private var failure: WebFailure?
  /// What of the body of an answer is left out that is none of success.
  private var leftOut = 0
  private let headDeadline: ContinuousClock.Instant
  private var leavingDeadline: ContinuousClock.Instant?

  /// So much of a body that nobody wants is read, and for so long, that its connection may serve again.
  private static let (mostLeftOut, longestLeaving) = (64 * 1_024, Duration.seconds(1))

  /// Makes a transfer that starts as soon as libcurl works on it.
  ///
  /// - Throws: `WebFailure.other` when there is no memory.
  init(_ number: Int, _ request: TransferRequest, _ waiter: Waiter) throws(WebFailure) {
    guard var easy = EasyHandle() else { throw .other(host: request.address.host, reason: "there is no memory") }
    easy.set(request)
    self.easy = easy
    self.number = number
    self.request = request
    self.waiter = waiter
    headDeadline = min(.now + request.limits.header, request.deadline)
    // It takes bytes only while libcurl works on it, and then it is held by who lets libcurl work.
    let place = Unmanaged.passUnretained(self).toOpaque()
    self.easy.set(CURLOPT_HEADERFUNCTION, takeHeadLine, CURLOPT_HEADERDATA, place)
    self.easy.set(CURLOPT_WRITEFUNCTION, takePiece, CURLOPT_WRITEDATA, place)
  }

  /// When it is ended if it is not over.
  var deadline: ContinuousClock.Instant {
    head.isComplete ? min(request.deadline, leavingDeadline ?? request.deadline) : headDeadline
  }

  /// What comes of it when it has ended in the eyes of libcurl.
  func result(_ code: CURLcode, leadsOut: () -> Bool) -> Result<TransferAnswer, WebFailure> {
    if let failure { return .failure(failure) }
    if leavingDeadline != nil { return .success(answer(body: [])) }
    guard code == CURLE_OK, head.isComplete else {
      let end = TransferEnd(code, easy, hasHead: head.isComplete, hasBegun: head.hasBegun)
      return .failure(end.failure(of: request, leadsOut: leadsOut))
    }
    do throws(WebFailure) {
      try body?.finish()
      return .success(answer(body: body?.body ?? []))
    } catch {
      return .failure(error)
    }
  }

  /// What comes of it when its time is over.
  func resultOfDeadline() -> Result<TransferAnswer, WebFailure> {
    if leavingDeadline != nil { return .success(answer(body: [])) }
    let isOverall = head.isComplete || headDeadline == request.deadline
    return .failure(.timeout(isOverall ? .whole : .header, host: request.address.host))
  }

  /// Takes a line of the head; says whether to go on.
  fileprivate func takeLine(_ line: [UInt8]) -> Bool {
    let wasComplete = head.isComplete
    do throws(ResponseHead.Failure) {
      try head.take(line)
    } catch {
      let host = request.address.host
      failure = error == .large ? .largeFields(host: host) : .malformed(host: host)
      return false
    }
    return wasComplete || !head.isComplete || trying { () throws(WebFailure) in try beginBody() }
  }

  /// Takes a piece of the body; says whether to go on.
  fileprivate func take(_ piece: [UInt8]) -> Bool {
    if isTaken { return request.sink?.take(piece) ?? false }
    if body == nil {
      leftOut += piece.count
      return leftOut <= Self.mostLeftOut
    }
    return trying { () throws(WebFailure) in try body?.take(piece) }
  }

  private func beginBody() throws(WebFailure) {
    let fields = ResponseFields(head.fields, now: Date())
    guard 200...299 ~= head.status else {
      leavingDeadline = .now + Self.longestLeaving
      return
    }
    if let sink = request.sink {
      // From where what comes goes on; the whole of it where the host does not say (RFC 9110, section 14.4).
      let range = head.status == 206 ? fields.contentRange : nil
      let start = range?.start ?? 0
      let length = range?.length ?? fields.contentLength
      guard head.status != 206 || range != nil, sink.begin(at: start, length: length, entityTag: fields.strongTag)
      else {
        throw .cancelled
      }
      isTaken = true
      return
    }
    body = try BodyReader(coding: fields.contentCoding, limits: request.limits)
    if let length = fields.contentLength, length > request.limits.receivedBytes {
      throw .tooLarge(limit: request.limits.receivedBytes, isUnpacked: false)
    }
  }

  private func trying(_ work: () throws(WebFailure) -> Void) -> Bool {
    do throws(WebFailure) {
      try work()
      return true
    } catch {
      failure = error
      return false
    }
  }

  private func answer(body: [UInt8]) -> TransferAnswer {
    TransferAnswer(
      status: head.status, fields: ResponseFields(head.fields, now: Date()), body: body,
      cookies: easy.list(CURLINFO_COOKIELIST).map(Cookie.init))
  }
}

private let takeHeadLine: curl_taking = { bytes, size, count, place in
  took(bytes, size * count, place) { $0.takeLine($1) }
}

private let takePiece: curl_taking = { bytes, size, count, place in
  took(bytes, size * count, place) { $0.take($1) }
}

/// Has a transfer take bytes; answers how many it took, another number than there are for ending it.
private func took(
  _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ place: UnsafeMutableRawPointer?,
  _ take: (Transfer, [UInt8]) -> Bool
) -> Int {
  guard count > 0 else { return 0 }
  guard let bytes, let place else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(place).takeUnretainedValue()
  return take(transfer, Array(UnsafeRawBufferPointer(start: bytes, count: count))) ? count : 0
}
