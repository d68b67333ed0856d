/// One position of the screen.
public struct Cell: Hashable, Sendable {
  /// What is shown.
  public var glyph: Glyph
  /// How it is meant.
  public var style: CellStyle
  /// Where it leads.
  public var link: Hyperlink?

  /// Makes a cell.
  public init(_ glyph: Glyph, _ style: CellStyle, link: Hyperlink? = nil) {
    self.glyph = glyph
    self.style = style
    self.link = link
  }
}

/// A whole screen of cells; drawing clips at its edges.
public struct Frame: Hashable, Sendable {
  /// The size in cells.
  public let size: Size
  /// The rows one after another, `size.width` cells each.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor is shown, when something is being typed.
  public var cursor: Position?

  /// A column and a row, counted from the top left corner.
  public struct Position: Hashable, Sendable {
    /// The column.
    public let x: Int
    /// The row.
    public let y: Int

    /// Makes a position.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// Makes a blank frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(.space, CellStyle(.text)), count: size.width * size.height)
  }

  /// The cell at a column and a row of the frame.
  public subscript(x x: Int, y y: Int) -> Cell { cells[y * size.width + x] }

  /// The cells of a row of the frame.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * size.width..<(y + 1) * size.width] }

  /// The text of a row, without styles, blanks at its end included.
  public func text(ofRow y: Int) -> String { row(y).map(\.glyph.text).joined() }

  /// Draws glyphs from a column on, never beyond `limit` (a column) or the frame; answers the column after them.
  @discardableResult
  public mutating func draw(
    _ glyphs: some Sequence<Glyph>, x: Int, y: Int, limit: Int, style: CellStyle, link: Hyperlink? = nil
  ) -> Int {
    var column = x
    let end = min(limit, size.width)
    guard (0..<size.height).contains(y), column >= 0 else { return column }
    for glyph in glyphs {
      if column + glyph.width > end { break }
      put(glyph, x: column, y: y, style: style, link: link)
      column += glyph.width
    }
    return column
  }

  /// Draws text from a column on, shortened with an ellipsis when it would go beyond `limit` (a column); answers
  /// the column after it.
  @discardableResult
  public mutating func draw(_ text: String, x: Int, y: Int, limit: Int, style: CellStyle) -> Int {
    let glyphs = Glyph.glyphs(of: text.unicodeScalars)
    let room = min(limit, size.width) - x
    guard glyphs.reduce(0, { $0 + $1.width }) > room else {
      return draw(glyphs, x: x, y: y, limit: limit, style: style)
    }
    let column = draw(glyphs, x: x, y: y, limit: x + room - 1, style: style)
    return draw([Glyph("…")], x: column, y: y, limit: limit, style: style)
  }

  /// Puts one glyph at a cell of the frame; a wide one takes the cell to its right as well.
  public mutating func put(_ glyph: Glyph, x: Int, y: Int, style: CellStyle, link: Hyperlink? = nil) {
    let index = y * size.width + x
    let style = cells[index].style.isBar ? style.adding(.overlaid) : style
    cells[index] = Cell(glyph, style, link: link)
    if glyph.width == 2 { cells[index + 1] = Cell(.rightHalf, style, link: link) }
  }

  /// Blanks a part of the frame in a style.
  public mutating func fill(_ rect: Rect, style: CellStyle) {
    for y in max(0, rect.y)..<max(0, min(rect.maxY, size.height), rect.y) {
      for x in max(0, rect.x)..<max(0, min(rect.maxX, size.width), rect.x) {
        cells[y * size.width + x] = Cell(.space, style)
      }
    }
  }

  /// Adds emphasis to the cells of a part of the frame.
  public mutating func emphasise(_ rect: Rect, _ emphasis: Emphasis) {
    for y in max(0, rect.y)..<max(0, min(rect.maxY, size.height), rect.y) {
      for x in max(0, rect.x)..<max(0, min(rect.maxX, size.width), rect.x) {
        cells[y * size.width + x].style.emphasis.formUnion(emphasis)
      }
    }
  }
}
