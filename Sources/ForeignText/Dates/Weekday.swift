/// The days of the week by their English names.
public enum Weekday {
  private static let names: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let short: Set<String> = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"]

  /// Whether a word in small letters names a day, whole or cut short.
  public static func isName(_ word: String) -> Bool { names.contains(word) || short.contains(word) }

  /// Whether a word in small letters is the short name of a day.
  static func isShort(_ word: String) -> Bool { short.contains(word) }
}
