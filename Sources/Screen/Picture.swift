/// A picture in a form that a terminal shows.
public struct Picture: Equatable, Sendable {
  /// What a terminal is given.
  public enum Form: Equatable, Sendable {
    /// A file in the form PNG, as it came.
    case png([UInt8])
    /// Pixels of three bytes each.
    case pixels([UInt8])
    /// Sixels, for a screen whose size is known.
    case sixels(String)
  }

  /// What a terminal is given.
  public let form: Form
  /// How many pixels it is wide and high.
  public let size: Size

  /// Makes a picture.
  public init(_ form: Form, size: Size) {
    self.form = form
    self.size = size
  }

  /// Whether it was made for the size of a screen.
  public var isFitted: Bool { if case .sixels = form { true } else { false } }
}
