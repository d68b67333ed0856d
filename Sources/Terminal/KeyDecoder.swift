import CNcurses
import Screen

/// Turns what ncurses reads into keys and mouse events.
enum KeyDecoder {
  /// What was read.
  enum Decoded {
    /// Something that the reader knows.
    case event(InputEvent)
    /// What the terminal says that it can do, where it was asked.
    case attributes([Int])
    /// Something else, to be passed over.
    case unknown
  }

  private static let keys: [Int32: Key] = [
    KEY_DOWN: .down, KEY_UP: .up, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_NPAGE: .pageDown, KEY_PPAGE: .pageUp, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_ENTER: .enter,
    KEY_BTAB: .backTab,
  ]

  /// The next thing that was typed; nil when nothing waits.
  static func next(_ window: UnsafeMutablePointer<WINDOW>) -> Decoded? {
    var code: wint_t = 0
    switch wget_wch(window, &code) {
    case OK:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return .unknown }
      return .event(.key(scalar == "\u{1B}" ? keyBehindEscape(window) : key(of: scalar)))
    case KEY_CODE_YES: return special(Int32(bitPattern: code), window)
    default: return nil
    }
  }

  /// Escape, or the key with which Alt is held: terminals send it right behind an escape.
  private static func keyBehindEscape(_ window: UnsafeMutablePointer<WINDOW>) -> Key {
    var code: wint_t = 0
    guard wget_wch(window, &code) == OK, let scalar = Unicode.Scalar(UInt32(code)) else {
      if code != 0 { unget_wch(wchar_t(bitPattern: code)) }
      return .escape
    }
    guard case .character(let character) = key(of: scalar) else {
      unget_wch(wchar_t(bitPattern: code))
      return .escape
    }
    return .alt(character)
  }

  private static func key(of scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 8, 127: .backspace
    case 0..<27: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 28: .control("\\")
    default: .character(Character(scalar))
    }
  }

  /// Has the beginning of an answer to DA1 told from keys.
  static func expectAttributes() { _ = define_key("\u{1B}[?", answer) }

  /// What stands for that beginning; it lies above all keys.
  private static let answer: Int32 = 0x7000
  /// An answer has no more letters, and none comes later than so many milliseconds behind the one before.
  private static let (longestAnswer, slowest): (Int, Int32) = (64, 50)

  private static func attributes(_ window: UnsafeMutablePointer<WINDOW>) -> [Int] {
    wtimeout(window, slowest)
    defer { nodelay(window, true) }
    var letters = ""
    var code: wint_t = 0
    while letters.count < longestAnswer, wget_wch(window, &code) == OK, let scalar = Unicode.Scalar(UInt32(code)),
      scalar != "c"
    {
      letters.unicodeScalars.append(scalar)
    }
    return letters.split(separator: ";").map { Int($0) ?? 0 }
  }

  private static func special(_ code: Int32, _ window: UnsafeMutablePointer<WINDOW>) -> Decoded {
    if code == answer { return .attributes(attributes(window)) }
    if let key = keys[code] { return .event(.key(key)) }
    if code == KEY_MOUSE { return mouse() }
    if (KEY_F0 + 1...KEY_F0 + 24).contains(code) { return .event(.key(.function(Int(code - KEY_F0)))) }
    return .unknown
  }

  private static func mouse() -> Decoded {
    var x: Int32 = 0
    var y: Int32 = 0
    var action: Int32 = 0
    guard quotidian_next_mouse(&x, &y, &action) else { return .unknown }
    let done: MouseEvent.Action
    switch Int(action) {
    case quotidian_mouse_press: done = .press
    case quotidian_mouse_double: done = .doublePress
    case quotidian_mouse_up: done = .wheelUp
    case quotidian_mouse_down: done = .wheelDown
    default: return .unknown
    }
    return .event(.mouse(MouseEvent(done, x: Int(x), y: Int(y))))
  }
}
