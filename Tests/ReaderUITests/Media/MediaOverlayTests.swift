import Articles
import Screen
import Testing

@testable import ReaderUI

struct MediaOverlayTests {
  private static let sound = Enclosure(
    address: "https://post.example/a.mp3", mediaType: "audio/mpeg", length: 12_345_678, title: "Thin Ice")

  private func desk(_ enclosures: [Enclosure] = [sound]) -> Desk {
    var desk = Desk.onLibrary()
    desk.press("V")
    #expect(desk.effects == [.loadEnclosures(article: 1)])
    desk.take(.enclosuresLoaded(1, enclosures))
    return desk
  }

  @Test func `what belongs to an article shows with kind and length`() {
    #expect(desk().screen.contains("Thin Ice") && desk().screen.contains("sound · 12 MB"))
    #expect(desk([]).screen.contains("this article has no sounds or films"))
  }

  @Test func `Enter plays, z fetches, x gives up`() {
    var desk = desk()
    desk.press("z")
    #expect(desk.effects == [.download(Self.sound, title: "Thin Ice")])
    desk.press("x")
    #expect(desk.effects.isEmpty)
    desk.press("Enter")
    #expect(desk.effects == [.play("https://post.example/a.mp3")])
    #expect(desk.state.layers.top == nil)
  }

  @Test func `what is fetched shows how far it is, and plays from its file`() {
    var desk = Desk.onLibrary()
    desk.press("W")
    #expect(desk.effects == [.loadDownloads])
    let half = Download(
      id: 7, address: "https://post.example/a.mp3", title: "Thin Ice", path: "/tmp/a.mp3", received: 5_000_000,
      length: 10_000_000)
    desk.take(.downloadsLoaded([half]))
    #expect(desk.screen.contains("5.0 MB of 10 MB (50 %)"))
    desk.press("x")
    #expect(desk.effects == [.removeDownload(7)])
    desk.take(
      .downloadsLoaded([
        Download(
          id: 7, address: half.address, title: "Thin Ice", path: "/tmp/a.mp3", received: 10_000_000, length: 10_000_000,
          state: .done)
      ]))
    #expect(desk.screen.contains("there"))
    desk.press("Enter")
    #expect(desk.effects == [.play("/tmp/a.mp3")])
  }

  @Test func `those of another article are for nobody`() {
    var desk = desk()
    desk.take(.enclosuresLoaded(2, []))
    #expect(desk.screen.contains("Thin Ice"))
  }
}
