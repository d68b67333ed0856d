import Screen

/// A picture of an article that one has asked for: while it is fetched a word in a box, then it alone, until any key.
struct PictureOverlay: Layer {
  /// Where it comes from, and the number of its link.
  let address: String
  private let number: Int
  /// The picture; nil until it is there.
  private(set) var picture: Picture?

  /// Asks for a picture.
  static func opening(_ address: String, number: Int) -> [Step] {
    [.push(PictureOverlay(address: address, number: number)), .work(.loadPicture(address))]
  }

  private init(address: String, number: Int) { (self.address, self.number) = (address, number) }

  /// What is said where pictures do not show.
  static func refusal(_ number: Int, in session: Session) -> String {
    "pictures show in a terminal that speaks as kitty or has sixels, or with a picture-program: "
      + "\(number)\(session.key(.openLink)) opens this one outside"
  }

  var context: KeyContext { .question }
  var cover: LayerCover { picture == nil ? .part : .whole }
  var status: String { "any key goes back" }

  mutating func press(_ key: Key, in session: inout Session) -> [Step]? { [.leave] }
  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { [.leave] }
  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    mouse.action == .press || mouse.action == .doublePress ? [.leave] : []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    guard case .pictureLoaded(address, let result) = event else { return [] }
    switch result {
    case .picture(let picture): self.picture = picture
    case .program(let run): return [.leave, .work(.runInTerminal(run))]
    case .refused:
      session.tell(Self.refusal(number, in: session))
      return [.leave]
    case .failure(let sentence):
      session.tell(sentence, isError: true)
      return [.leave]
    }
    return []
  }

  func draw(on frame: inout Frame, in session: Session) {
    guard picture == nil else { return }
    let box = OverlayBox(title: "Picture", columns: 40, rows: 1, size: session.size)
    box.draw(on: &frame)
    frame.draw(
      "fetching it; any key gives it up", x: box.inside.x, y: box.inside.y, limit: box.inside.maxX,
      style: CellStyle(.overlay))
  }
}

/// What came of asking for a picture.
public enum PictureResult: Equatable, Sendable {
  /// The terminal can show it.
  case picture(Picture)
  /// A program of the person shows it.
  case program(ProgramRun)
  /// The terminal shows none, and there is no program.
  case refused
  /// It cannot be shown; the sentence says why.
  case failure(String)
}

extension AppState {
  /// The picture that shows instead of the rest.
  public var picture: Picture? { (layers.top as? PictureOverlay)?.picture }

  /// Where the picture comes from that is to be made anew for another size of the screen; nil where none is.
  public var fittedPicture: String? {
    guard let overlay = layers.top as? PictureOverlay, overlay.picture?.isFitted == true else { return nil }
    return overlay.address
  }
}
