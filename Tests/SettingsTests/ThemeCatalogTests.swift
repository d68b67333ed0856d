import Foundation
import Screen
import Testing

@testable import Settings

struct ThemeCatalogTests {
  private let catalog = ThemeCatalog(folder: nil)

  @Test func `eight themes come with the program`() {
    #expect(catalog.names == ["contrast", "dusk", "gruvbox", "mono", "nord", "paper", "solarized", "terminal"])
  }

  @Test(arguments: ThemeCatalog(folder: nil).names)
  func `a theme that comes with the program is whole`(name: String) throws {
    let theme = try catalog.theme(named: name)
    #expect(!theme.summary.isEmpty)
    #expect(theme.speakers.count >= 4)
    #expect(Set(theme.speakers).count == theme.speakers.count)
    #expect(theme.look(of: CellStyle(.text, emphasis: .focused)) != theme.look(of: CellStyle(.text)))
    #expect(theme.look(of: CellStyle(.text, emphasis: .match)) != theme.look(of: CellStyle(.text)))
    #expect(theme.look(of: CellStyle(.quote, speaker: 0)) != theme.look(of: CellStyle(.text)))
  }

  @Test func `a theme can take the terminal’s own colours, whatever they look like there`() throws {
    let theme = try catalog.theme(named: "terminal")
    #expect(theme.isOwn)
    #expect(theme.look(of: CellStyle(.text)).background == nil)
    let looks = Array(theme.roles.values) + theme.speakers + theme.emphasis.values
    #expect(looks.allSatisfy { $0.foreground?.isOwn != false && $0.background?.isOwn != false })
    let speaker = theme.look(of: CellStyle(.quote, speaker: 0))
    #expect(speaker.foreground?.number(at: .indexed) == 4)
    #expect(speaker.rendition(at: .direct) == "\u{1B}[0;34m")
    #expect(try !catalog.theme(named: "dusk").isOwn)
  }

  /// Contrast after WCAG 2.2, 1.4.3.
  @Test(arguments: ["dusk", "paper", "contrast", "gruvbox", "nord", "solarized"])
  func `text and speakers can be read on their ground`(name: String) throws {
    let theme = try catalog.theme(named: name)
    let ground = try #require(theme.look(of: CellStyle(.text)).background)
    for speaker in theme.speakers.indices {
      let color = try #require(theme.look(of: CellStyle(.quote, speaker: speaker)).foreground)
      #expect(contrast(color, ground) >= 3, "speaker \(speaker + 1)")
    }
    let text = try #require(theme.look(of: CellStyle(.text)).foreground)
    #expect(contrast(text, ground) >= 4.5)
  }

  private func contrast(_ first: Color, _ second: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value > 0.03928 ? pow((value + 0.055) / 1.055, 2.4) : value / 12.92
      }
      return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
    }
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: ["dusk", "paper", "contrast", "gruvbox", "nord", "solarized"])
  func `a theme with a ground of its own has one where there are eight colours too, and letters that show on it`(
    name: String
  ) throws {
    let theme = try ThemeCatalog(folder: nil).theme(named: name)
    for role in [Role.text, .title, .byline, .status, .message, .overlay, .personRole] {
      let look = theme.look(of: CellStyle(role))
      let (letters, ground) = (look.foreground?.number(at: .eight), look.background?.number(at: .eight))
      #expect(letters != nil && ground != nil && letters != ground, "\(role)")
    }
  }

  @Test func `an unknown theme says which there are`() {
    #expect(throws: ThemeCatalog.Unknown(name: "dawn", known: catalog.names)) { try catalog.theme(named: "dawn") }
  }
}
