import CNcurses
import Screen

/// What the environment and the terminal database say about the terminal.
public enum TerminalType {
  /// The type to use: the one of `TERM`, or its variant with direct colours where `COLORTERM` promises them and the
  /// database knows it; nil when no text can be placed on it.
  static func best(for type: String, environment: [String: String]) -> String? {
    if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? ""), environment["NO_COLOR"] ?? "" == "" {
      let base = type.hasSuffix("-256color") ? String(type.dropLast("-256color".count)) : type
      // The database calls some by their own name only: `kitty-direct` for `xterm-kitty`.
      let own = base.hasPrefix("xterm-") ? String(base.dropFirst("xterm-".count)) : base
      if let direct = [base, own].map({ $0 + "-direct" }).first(where: isAddressable) { return direct }
    }
    return isAddressable(type) ? type : nil
  }

  /// Whether the database knows a type that text can be placed on.
  static func isAddressable(_ type: String) -> Bool {
    !type.isEmpty && quotidian_can_address_cursor(type)
  }

  /// Whether the database knows a type.
  static func isKnown(_ type: String) -> Bool {
    !type.isEmpty && quotidian_is_known(type)
  }

  /// How many colours the terminal that the environment names can show, without opening it.
  public static func colorDepth(environment: [String: String]) -> ColorDepth {
    guard (environment["NO_COLOR"] ?? "").isEmpty,
      let type = best(for: environment["TERM"] ?? "", environment: environment)
    else { return .none }
    return depth(ofColors: quotidian_colors_of(type))
  }

  private static func depth(ofColors count: Int32) -> ColorDepth {
    switch count {
    case ..<8: .none
    case ..<16: .eight
    case ..<256: .sixteen
    case ..<(1 << 24): .indexed
    default: .direct
    }
  }

  /// How many colours to use on the open terminal.
  static func depth(wanted: ColorDepth?, environment: [String: String]) -> ColorDepth {
    if !(environment["NO_COLOR"] ?? "").isEmpty { return .none }
    guard has_colors(), start_color() == OK else { return .none }
    use_default_colors()
    let able = quotidian_has_direct_color() ? ColorDepth.direct : Self.depth(ofColors: quotidian_colors())
    guard let wanted, let most = ColorDepth.allCases.firstIndex(of: able),
      let asked = ColorDepth.allCases.firstIndex(of: wanted)
    else { return able }
    // Numbers mean other colours on a terminal with direct colours, so fewer than it has cannot be asked of it.
    return able == .direct && wanted != .none ? able : ColorDepth.allCases[min(most, asked)]
  }
}
