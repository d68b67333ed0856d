/// Where a terminal shows pictures: over the whole screen, but for its last row.
public struct PictureCanvas: Equatable, Sendable {
  /// How it takes them.
  public enum Way: Equatable, Sendable {
    /// By the protocol of kitty.
    case kitty
    /// As sixels.
    case sixel
  }

  /// How it takes them.
  public let way: Way
  /// The cells.
  public let rect: Rect
  /// The pixels of a cell.
  public let cell: Size

  /// Makes a canvas of a screen of so many cells.
  public init(_ way: Way, screen: Size, cell: Size) {
    self.way = way
    rect = Rect(x: 0, y: 0, width: screen.width, height: max(1, screen.height - 1))
    self.cell = Size(width: max(1, cell.width), height: max(1, cell.height))
  }

  /// How large a picture shows: whole, and no larger than it is.
  public func size(of picture: Size) -> Size {
    let (across, down) = (Double(rect.width * cell.width), Double(rect.height * cell.height))
    let scale = min(1, across / Double(max(1, picture.width)), down / Double(max(1, picture.height)))
    return Size(
      width: max(1, Int(Double(picture.width) * scale)), height: max(1, Int(Double(picture.height) * scale)))
  }

  /// The cells in the middle in which a picture of so many pixels shows; it is made smaller where it is larger.
  public func place(of picture: Size) -> Rect {
    let size = size(of: picture)
    // Sixels take as many pixels as they have; for kitty's protocol cells are filled.
    let more = way == .sixel ? cell : Size(width: (cell.width + 1) / 2, height: (cell.height + 1) / 2)
    let columns = min(rect.width, max(1, (size.width + more.width - 1) / cell.width))
    let rows = min(rect.height, max(1, (size.height + more.height - 1) / cell.height))
    return Rect(
      x: rect.x + (rect.width - columns) / 2, y: rect.y + (rect.height - rows) / 2, width: columns, height: rows)
  }
}
