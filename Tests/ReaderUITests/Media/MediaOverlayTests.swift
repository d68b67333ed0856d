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

  private static let film = Enclosure(address: "https://post.example/a.webm", mediaType: "video/webm", length: 1_234)

  private func desk(fetching enclosures: [Enclosure]) -> Desk {
    var desk = Desk.onLibrary()
    desk.press("z")
    #expect(desk.effects == [.loadEnclosures(article: 1)])
    desk.take(.enclosuresLoaded(1, enclosures))
    return desk
  }

  @Test func `z in the list fetches the only sound, and asks which where there are several`() {
    let only = desk(fetching: [Self.sound])
    #expect(only.effects == [.download(Self.sound, title: "Thin Ice")])
    #expect(only.status.contains("fetching Thin Ice: W shows how far it is") && only.state.layers.top == nil)
    let none = desk(fetching: [])
    #expect(none.effects.isEmpty && none.status.contains("this article has no sounds or films"))
    var several = desk(fetching: [Self.sound, Self.film])
    #expect(several.effects.isEmpty && several.status.contains("which of them?"))
    several.press("j", "z")
    guard case .download(Self.film, _)? = several.effects.first else {
      Issue.record("another was fetched: \(several.effects)")
      return
    }
  }

  @Test func `two files of one name are told apart by that of their files`() {
    let twins = ["a.mp4", "b.webm"].map { Enclosure(address: "https://post.example/\($0)") }
    #expect(MediaNames.all(twins, title: "Film") == ["Film (a.mp4)", "Film (b.webm)"])
    #expect(MediaNames.all([twins[0], Self.sound], title: "Film") == ["Film", "Thin Ice"])
  }

  @Test func `an article tells of its sounds, whose numbers open them`() {
    var desk = Desk.onLinks()
    let summary = ArticleSummary(id: 1, title: "A Canal Freezes at Last")
    _ = update(
      &desk.state,
      .annotated(
        request: desk.state.panes.request, ArticleAnnotations(summary, enclosures: [Self.sound, Self.film])))
    desk.press("G")
    #expect(desk.screen.contains("Sounds and films: V plays, z fetches"))
    #expect(desk.screen.contains("[audio 3] Thin Ice · 12 MB") && desk.screen.contains("[video 4] a.webm · 1 kB"))
    desk.press("4", "o")
    #expect(desk.effects == [.openLink("https://post.example/a.webm")])
    desk.press("5", "o")
    #expect(desk.status.contains("the article has 4 links"))
  }
}
