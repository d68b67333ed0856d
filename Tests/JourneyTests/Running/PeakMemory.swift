import Foundation

/// The most memory that a process has held: proc_pid_status(5).
enum PeakMemory {
  /// In kB; 0 where there is no such process.
  static func of(_ process: Int32) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0
  }
}
