import CVTerm

/// A terminal emulator: takes what a program writes and shows the screen that a person would see.
final class VirtualTerminal {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private(set) var width: Int
  private(set) var height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    terminal = vterm_new(Int32(height), Int32(width))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  /// Takes bytes that a program wrote.
  func feed(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    vterm_screen_flush_damage(screen)
  }

  /// Changes the size.
  func resize(width: Int, height: Int) {
    self.width = width
    self.height = height
    vterm_set_size(terminal, Int32(height), Int32(width))
  }

  /// The text of a row, spaces at its end left out.
  func row(_ number: Int) -> String {
    var text = ""
    var column = 0
    while column < width {
      let position = VTermPos(row: Int32(number), col: Int32(column))
      var cell = VTermScreenCell()
      guard vterm_screen_get_cell(screen, position, &cell) != 0 else { break }
      withUnsafeBytes(of: cell.chars) { bytes in
        let characters = bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 }
        if characters.isEmpty { text += " " }
        for value in characters { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
      }
      column += max(1, Int(cell.width))
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// How the cells of a row look: letters, attributes and colours; of a blank only what shows.
  func looks(row: Int) -> [String] {
    (0..<width).map { column in
      var cell = VTermScreenCell()
      _ = vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
      let attributes = cell.attrs
      let lines = "\(attributes.underline)\(attributes.reverse)\(attributes.strike) on \(Self.name(cell.bg))"
      if cell.chars.0 == 0 || cell.chars.0 == 32 { return lines }
      return "\(cell.chars.0) \(attributes.bold)\(attributes.italic) \(Self.name(cell.fg)) \(lines)"
    }
  }

  /// A colour by its kind and its parts or its number (`VTermColor`).
  private static func name(_ color: VTermColor) -> String {
    withUnsafeBytes(of: color) { bytes in
      let isIndexed = bytes[0] & UInt8(VTERM_COLOR_INDEXED.rawValue) != 0
      return bytes.prefix(isIndexed ? 2 : 4).map(String.init).joined(separator: ".")
    }
  }

  /// The rows of the screen.
  var text: String { (0..<height).map(row).joined(separator: "\n") }
}
