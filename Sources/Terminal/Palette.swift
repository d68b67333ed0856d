import CNcurses
import Screen

/// What each style is to ncurses: attributes and a pair of colours.
final class Palette {
  private let theme: Theme
  private let depth: ColorDepth
  private var known: [CellStyle: (attributes: UInt32, pair: Int32)] = [:]

  init(theme: Theme, depth: ColorDepth) {
    self.theme = depth == .none ? theme.withoutColors : theme
    self.depth = depth
  }

  /// The attributes and the pair of colours of a style.
  func appearance(of style: CellStyle) -> (attributes: UInt32, pair: Int32) {
    if let found = known[style] { return found }
    let look = theme.look(of: style)
    var attributes: UInt32 = 0
    let bits: [(TextAttributes, UInt32)] = [
      (.bold, quotidian_bold()), (.dim, quotidian_dim()), (.italic, quotidian_italic()),
      (.underline, quotidian_underline()), (.reverse, quotidian_reverse()),
    ]
    let shown = look.attributes(at: depth)
    for (attribute, bit) in bits where shown.contains(attribute) { attributes |= bit }
    let foreground = look.foreground?.number(at: depth)
    let background = look.background?.number(at: depth)
    var pair: Int32 = 0
    if foreground != nil || background != nil {
      pair = max(0, alloc_pair(Int32(foreground ?? -1), Int32(background ?? -1)))
    }
    known[style] = (attributes, pair)
    return (attributes, pair)
  }

  /// The control sequence that makes letters look like a style, as ncurses has them look.
  func rendition(of style: CellStyle) -> String { theme.look(of: style).rendition(at: depth) }
}
