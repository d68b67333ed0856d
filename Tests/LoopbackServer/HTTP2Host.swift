import NIOCore
import NIOPosix
import NIOSSL

/// A host over TLS that speaks HTTP/2 alone (RFC 9113), and has one page for whatever it is asked.
public enum HTTP2Host {
  /// Runs a host as long as a body runs, which gets its port; it speaks TLS with `LoopbackCertificate`.
  public static func run<Value>(page: String, _ body: (Int) async throws -> Value) async throws -> Value {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(LoopbackCertificate.certificate.utf8)).map {
        .certificate($0)
      },
      privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(LoopbackCertificate.key.utf8), format: .pem)))
    configuration.applicationProtocols = ["h2"]
    let security = try NIOSSLContext(configuration: configuration)
    let listening = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(NIOSSLServerHandler(context: security))
          try pipeline.addHandler(FrameHandler(page: Array(page.utf8)))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let result: Result<Value, any Error>
    do {
      result = .success(try await body(listening.localAddress?.port ?? 0))
    } catch {
      result = .failure(error)
    }
    try? await listening.close()
    return try result.get()
  }
}

/// Answers each request of a connection; reads of it no more than where one begins.
private final class FrameHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private enum Kind: UInt8 {
    case data = 0
    case headers = 1
    case settings = 4
  }

  private let page: [UInt8]
  private var received = ByteBuffer()
  private var hasPreface = false

  init(page: [UInt8]) { self.page = page }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var piece = unwrapInboundIn(data)
    received.writeBuffer(&piece)
    if !hasPreface {
      guard received.readSlice(length: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8.count) != nil else { return }
      hasPreface = true
      send(.settings, on: context)
    }
    while let header = received.getBytes(at: received.readerIndex, length: 9) {
      let length = header[..<3].reduce(0) { $0 << 8 | Int($1) }
      guard received.readableBytes >= 9 + length else { return }
      received.moveReaderIndex(forwardBy: 9 + length)
      let stream = header[5...].reduce(0) { $0 << 8 | UInt32($1) }
      let isAnswer = header[4] & 1 == 1
      switch Kind(rawValue: header[3]) {
      case .settings where !isAnswer: send(.settings, flags: 1, on: context)
      case .headers:
        // “:status: 200” by its number in the static table (RFC 7541, appendix A); these are all.
        send(.headers, flags: 4, stream: stream, [0x88], on: context)
        send(.data, flags: 1, stream: stream, page, on: context)
      default: break
      }
    }
  }

  private func send(
    _ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = [], on context: ChannelHandlerContext
  ) {
    var frame = ByteBuffer()
    frame.writeBytes([UInt8(payload.count >> 16 & 0xFF), UInt8(payload.count >> 8 & 0xFF), UInt8(payload.count & 0xFF)])
    frame.writeBytes([kind.rawValue, flags])
    frame.writeInteger(stream)
    frame.writeBytes(payload)
    context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
  }
}
