extension Look {
  /// The attributes that letters have where there are so many colours.
  public func attributes(at depth: ColorDepth) -> TextAttributes {
    guard depth == .eight, let letters = foreground?.ansi else { return attributes }
    // A bright colour is a bold one where there are eight, and bold black letters are grey ones.
    return letters >= 8 ? attributes.union(.bold) : letters == 0 ? attributes.subtracting(.bold) : attributes
  }

  /// The control sequence that makes letters look so, whatever they looked like before (SGR, ECMA-48, 8.3.117).
  public func rendition(at depth: ColorDepth) -> String {
    let attributes: [(TextAttributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    let shown = self.attributes(at: depth)
    var parts = ["0"] + attributes.filter { shown.contains($0.0) }.map(\.1)
    if let foreground { parts += foreground.rendition(at: depth, base: 30) }
    if let background { parts += background.rendition(at: depth, base: 40) }
    return "\u{1B}[\(parts.joined(separator: ";"))m"
  }
}

extension Color {
  /// The parameters that choose the colour; `base` is 30 for letters and 40 for the ground.
  fileprivate func rendition(at depth: ColorDepth, base: Int) -> [String] {
    guard let number = number(at: isOwn && depth == .direct ? .sixteen : depth) else { return [] }
    if isOwn { return ["\(number < 8 ? base + number : base + 60 + number - 8)"] }
    switch depth {
    case .none: return []
    case .eight, .sixteen: return ["\(number < 8 ? base + number : base + 60 + number - 8)"]
    case .indexed: return ["\(base + 8)", "5", "\(number)"]
    case .direct: return ["\(base + 8)", "2", "\(red)", "\(green)", "\(blue)"]
    }
  }
}
