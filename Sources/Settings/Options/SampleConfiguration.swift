/// A `config.toml` in which everything is said and nothing is set, made from the table of settings.
public enum SampleConfiguration {
  private static let width = 100

  /// The text.
  public static var text: String {
    var result = "# The settings of Quotidian: take the mark # off what you want to set.\n"
    for isTable in [false, true] {
      for group in Setting.Group.allCases {
        let settings = SettingTable.all.filter { $0.group == group && $0.isTable == isTable }
        if settings.isEmpty { continue }
        result += "\n## \(group.rawValue)\n"
        for setting in settings { result += "\n\(self.text(of: setting))" }
      }
    }
    return result
  }

  private static func text(of setting: Setting) -> String {
    let summary = lines(setting.summary).map { "## \($0)\n" }.joined()
    let lines =
      setting.isTable ? setting.example : setting.standard.map { "\(setting.name) = \($0)" } ?? setting.example
    return summary
      + lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "#\n" : "#\($0)\n" }.joined()
  }

  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width - 3 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
