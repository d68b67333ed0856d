/// A role as it reads behind a name: `the mayor`, though it began a sentence of the article as `The mayor`.
public enum RoleBehindName {
  private static let small: Set<String> = ["The", "A", "An", "His", "Her"]

  /// The role with a small letter in front where it begins with an article or a possessive; else as it is.
  public static func text(_ role: String) -> String {
    guard let first = role.split(separator: " ").first, small.contains(String(first)) else { return role }
    return role.prefix(1).lowercased() + role.dropFirst()
  }
}
