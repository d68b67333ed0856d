import NIOCore
import NIOHTTP1

/// Hands the requests of a connection to somebody who answers them, one after the other.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private let reply: @Sendable (HTTPRequestHead, any Channel) async throws -> Void
  private var head: HTTPRequestHead?
  private var replying: Task<Void, Never>?

  /// Makes a handler.
  init(reply: @escaping @Sendable (HTTPRequestHead, any Channel) async throws -> Void) { self.reply = reply }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let new): head = new
    case .body: break
    case .end:
      guard let head else { return }
      let channel = context.channel
      let before = replying
      replying = Task(executorPreference: AnsweringThreads.shared) { [reply] in
        await before?.value
        // What cannot be sent was not wanted any more.
        do { try await reply(head, channel) } catch { try? await channel.close() }
      }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    replying?.cancel()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
