import CNcurses
import Glibc
import Screen

extension Terminal {
  /// What stands for sixels among the attributes of a terminal (VT330 manual, primary device attributes).
  static let sixels = 4
  /// How long an answer is waited for; one that comes later is taken for the next picture.
  private static let patience: Int32 = 150
  /// The pixels of a cell where the terminal does not tell: few, so that nothing runs over the end of the screen.
  private static let smallestCell = Size(width: 6, height: 12)

  /// Where pictures show; nil where they do not.
  ///
  /// A terminal that is not known to speak as kitty does is asked, once.
  public func pictureCanvas() -> PictureCanvas? {
    if takesPictures == nil, !wasAskedForPictures { askForSixels() }
    guard let takesPictures else { return nil }
    var window = winsize()
    let hasPixels =
      ioctl(fileno(output), UInt(TIOCGWINSZ), &window) == 0 && window.ws_xpixel > 0 && window.ws_ypixel > 0
    let cell =
      hasPixels
      ? Size(
        width: Int(window.ws_xpixel) / max(1, Int(window.ws_col)),
        height: Int(window.ws_ypixel) / max(1, Int(window.ws_row)))
      : takesPictures == .kitty ? Size(width: 8, height: 16) : Self.smallestCell
    return PictureCanvas(takesPictures, screen: size, cell: cell)
  }

  /// Asks the terminal what it can do (DA1); keys that are pressed meanwhile wait.
  private func askForSixels() {
    wasAskedForPictures = true
    KeyDecoder.expectAttributes()
    fputs("\u{1B}[c", output)
    fflush(output)
    let end = ContinuousClock.now + .milliseconds(Int(Self.patience))
    while takesPictures == nil, ContinuousClock.now < end {
      var descriptor = pollfd(fd: fileno(input), events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Self.patience) > 0 else { return }
      let before = pending.count
      pending += takeInput()
      // Without keys it was the answer.
      if pending.count == before { return }
    }
  }

  /// Shows a picture over the screen, but for its last row, or none; one that shows stays.
  public func show(_ picture: Picture?) {
    guard picture != shown?.picture || shown.map({ $0.size != size }) ?? false else { return }
    if shown != nil { removePicture() }
    shown = picture.map { ($0, size) }
    guard let picture, let canvas = pictureCanvas() else { return }
    let place = canvas.place(of: picture.size)
    switch picture.form {
    case .png, .pixels: fputs(KittyGraphics.text(picture, in: place), output)
    case .sixels(let text):
      // On a smaller screen it waits to be made anew.
      guard canvas.size(of: picture.size) == picture.size else { return }
      fputs("\u{1B}7\u{1B}[\(place.y + 1);\(place.x + 1)H\(text)\u{1B}8", output)
    }
    fflush(output)
  }

  private func removePicture() {
    switch takesPictures {
    case .kitty:
      fputs(KittyGraphics.removal, output)
      fflush(output)
    case .sixel:
      // It goes only with everything else that shows.
      let frame = drawn
      forgetScreen()
      if let frame { draw(frame) }
    case nil: break
    }
  }
}
