import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A server of HTTP on the loopback interface, which answers as a test says.
public final class LoopbackServer: Sendable {
  /// What the server answers to a request.
  public typealias Answer = @Sendable (ServedRequest) async -> ServedReply

  private struct Record {
    var requests: [ServedRequest] = []
    var atOnce = 0
    var mostAtOnce = 0
    var port = 0
    var connections: [any Channel] = []
  }

  private let isSecure: Bool
  private let answer: Answer
  private let record = Mutex(Record())

  private init(isSecure: Bool, answer: @escaping Answer) {
    self.isSecure = isSecure
    self.answer = answer
  }

  /// Runs a server as long as a body runs.
  ///
  /// With `isSecure` it speaks TLS with `LoopbackCertificate`.
  public static func run<Value>(
    isSecure: Bool = false, answer: @escaping Answer, _ body: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let security = isSecure ? try securityContext() : nil
    let server = LoopbackServer(isSecure: isSecure, answer: answer)
    let listening = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try server.serve(channel, security) }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    server.record.withLock { $0.port = listening.localAddress?.port ?? 0 }
    let result: Result<Value, any Error>
    do {
      result = .success(try await body(server))
    } catch {
      result = .failure(error)
    }
    try? await listening.close()
    for connection in server.record.withLock({ $0.connections }) { try? await connection.close() }
    return try result.get()
  }

  /// The port.
  public var port: Int { record.withLock { $0.port } }

  /// An address on the server; `localhost` and `127.0.0.1` are two hosts to a client.
  public func address(_ path: String = "/", host: String = "127.0.0.1") -> String {
    "\(isSecure ? "https" : "http")://\(host):\(port)\(path)"
  }

  /// The requests that came, in their order.
  public var requests: [ServedRequest] { record.withLock { $0.requests } }

  /// How many connections were made.
  public var connectionCount: Int { record.withLock { $0.connections.count } }

  /// How many requests at most were answered at a time.
  public var mostAtOnce: Int { record.withLock { $0.mostAtOnce } }

  private static func securityContext() throws -> NIOSSLContext {
    let certificates = try NIOSSLCertificate.fromPEMBytes(Array(LoopbackCertificate.certificate.utf8))
    let key = try NIOSSLPrivateKey(bytes: Array(LoopbackCertificate.key.utf8), format: .pem)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(key)))
  }

  private func serve(_ channel: any Channel, _ security: NIOSSLContext?) throws {
    record.withLock { $0.connections.append(channel) }
    let pipeline = channel.pipeline.syncOperations
    if let security { try pipeline.addHandler(NIOSSLServerHandler(context: security)) }
    // Requests are read as such; what is sent is written out by the replies, which need not be well-formed.
    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder()))
    try pipeline.addHandler(ConnectionHandler { try await self.reply(to: $0, $1, on: $2) })
  }

  private func reply(to head: HTTPRequestHead, _ body: [UInt8], on channel: any Channel) async throws {
    let request = ServedRequest(
      method: head.method.rawValue, target: head.uri, fields: head.headers.map { (name: $0.name, value: $0.value) },
      body: body)
    record.withLock { record in
      record.requests.append(request)
      record.atOnce += 1
      record.mostAtOnce = max(record.mostAtOnce, record.atOnce)
    }
    let reply = await answer(request)
    // Whoever has all of a reply may ask again at once, so it is over before its last part is sent.
    var isCounted = true
    func discount() {
      if isCounted { record.withLock { $0.atOnce -= 1 } }
      isCounted = false
    }
    defer { discount() }
    for (index, step) in reply.steps.enumerated() {
      if index == reply.steps.count - 1, case .send = step { discount() }
      switch step {
      case .send(let bytes): try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
      case .sendForever(let bytes, let pause):
        while true {
          try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
          if pause > .zero { try await Task.sleep(for: pause) }
        }
      case .hang: try await Task.sleep(for: .seconds(3_600))
      }
    }
    if reply.isLast { try await channel.close() }
  }
}
