/// The theme files that come with the program, embedded so that there is one file to ship.
public enum ThemeFiles {
  /// Each theme's name and the bytes of its file, in the order of the names.
  public static let all: [(name: String, bytes: [UInt8])] = [
    ("contrast", PackageResources.contrast_toml),
    ("dusk", PackageResources.dusk_toml),
    ("gruvbox", PackageResources.gruvbox_toml),
    ("mono", PackageResources.mono_toml),
    ("nord", PackageResources.nord_toml),
    ("paper", PackageResources.paper_toml),
    ("solarized", PackageResources.solarized_toml),
    ("terminal", PackageResources.terminal_toml),
  ]
}
