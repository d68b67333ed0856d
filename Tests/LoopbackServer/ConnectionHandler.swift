import NIOCore
import NIOHTTP1

/// Hands the requests of a connection to somebody who answers them, one after the other.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private let reply: @Sendable (HTTPRequestHead, [UInt8], any Channel) async throws -> Void
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  private var replying: Task<Void, Never>?

  /// Makes a handler.
  init(reply: @escaping @Sendable (HTTPRequestHead, [UInt8], any Channel) async throws -> Void) { self.reply = reply }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let new): (head, body) = (new, [])
    case .body(let part): body += Array(part.readableBytesView)
    case .end:
      guard let head else { return }
      let channel = context.channel
      let (before, body) = (replying, body)
      replying = Task(executorPreference: AnsweringThreads.shared) { [reply] in
        await before?.value
        // What cannot be sent was not wanted any more.
        do { try await reply(head, body, channel) } catch { try? await channel.close() }
      }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    replying?.cancel()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
