import FoundationEssentials

/// The head of an answer, line by line as it comes: status and fields (RFC 9112, sections 4 and 5).
struct ResponseHead {
  /// What is wrong with a head.
  enum Failure: Error { case malformed, large }

  /// The status code; 0 while there is none.
  private(set) var status = 0
  /// Names and values.
  private(set) var fields: [(name: String, value: String)] = []
  /// Whether all of it is there; what comes then are no fields of the answer.
  private(set) var isComplete = false
  /// Whether anything of it is there.
  private(set) var hasBegun = false

  private var size = 0

  /// All heads of an answer together, those of news before it included, have at most so many bytes.
  private static let limit = 80 * 1_024

  /// Takes a line with its end.
  mutating func take(_ line: [UInt8]) throws(Failure) {
    guard !isComplete else { return }
    hasBegun = true
    size += line.count
    guard size <= Self.limit else { throw .large }
    let ends: Set<UInt8> = [0x0A, 0x0D]
    let bare = line[..<(line.lastIndex { !ends.contains($0) }.map { $0 + 1 } ?? 0)]
    guard bare.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { throw .malformed }
    if bare.isEmpty { return try end() }
    if bare.starts(with: "HTTP/".utf8) { return try begin(bare) }
    try takeField(bare)
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) throws(Failure) {
    let parts = line.split(separator: 0x20, maxSplits: 2)
    guard parts.count >= 2, let status = Int(String(decoding: parts[1], as: UTF8.self)), 100...999 ~= status else {
      throw .malformed
    }
    self.status = status
    fields = []
  }

  private mutating func takeField(_ line: ArraySlice<UInt8>) throws(Failure) {
    // A line that starts with a blank goes on with the field before (RFC 9112, section 5.2).
    if line.first == 0x20 || line.first == 0x09, let last = fields.indices.last {
      fields[last].value += " " + String(decoding: line, as: UTF8.self).trimmingBlanks
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
    fields.append(
      (
        name: String(decoding: line[..<colon], as: UTF8.self).trimmingBlanks,
        value: String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingBlanks
      ))
  }

  private mutating func end() throws(Failure) {
    // News before the answer (RFC 9110, section 15.2).
    if 100...199 ~= status { return }
    let lengths = Set(fields.filter { $0.name.lowercased() == "content-length" }.map(\.value))
    // Two lengths, or one that is no number, say that somebody between reads the answer in another way than we do.
    guard lengths.count <= 1, lengths.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else {
      throw .malformed
    }
    isComplete = true
  }
}
