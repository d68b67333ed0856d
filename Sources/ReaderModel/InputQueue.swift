import Articles

/// The inputs of a command one after the other, however many there are.
///
/// A file whose name ends in `.jsonl` gives an input a line, and so does every other when `readsRecords` says so.
public struct InputQueue {
  /// An input: something to be read, or a document that is read already.
  public enum Input: Sendable {
    /// Something to be read.
    case origin(Origin)
    /// What is read already.
    case document(RawDocument)
  }

  private let origins: [Result<Origin, ReadFailure>]
  private let readsRecords: Bool
  private var index = 0
  private var lines: LineReader?
  private var container = ""

  /// Makes a queue of what arguments name.
  public init(_ arguments: [String], readsRecords: Bool = false) {
    origins = InputListing().inputs(of: arguments)
    self.readsRecords = readsRecords
  }

  /// How much of everything has been handed out, 0 to 1; nil while nobody can know.
  public var share: Double? {
    guard !origins.isEmpty else { return nil }
    var part = 0.0
    if let lines {
      guard let size = lines.size, size > 0 else { return nil }
      part = Double(lines.consumed) / Double(size)
    }
    return (Double(index) + part) / Double(origins.count)
  }

  /// The next input; nil when there is none.
  public mutating func next() -> Result<Input, ReadFailure>? {
    while true {
      if let record = nextRecord() { return record }
      guard index < origins.count else { return nil }
      let origin = origins[index]
      switch origin {
      case .success(let origin):
        guard let path = path(ofRecordsIn: origin) else {
          index += 1
          return .success(.origin(origin))
        }
        container = origin.label
        do throws(ReadFailure) {
          lines = try LineReader(path: path)
        } catch {
          index += 1
          return .failure(error)
        }
      case .failure(let failure):
        index += 1
        return .failure(failure)
      }
    }
  }

  private func path(ofRecordsIn origin: Origin) -> String? {
    switch origin {
    case .file(let path): readsRecords || path.hasSuffix(".jsonl") ? path : nil
    case .standardInput: readsRecords ? "-" : nil
    case .record, .page, .item, .library: nil
    }
  }

  /// The next record of the file that is being read; nil when it has no more.
  private mutating func nextRecord() -> Result<Input, ReadFailure>? {
    while lines != nil {
      do throws(ReadFailure) {
        guard let line = try lines?.next() else {
          lines = nil
          index += 1
          return nil
        }
        if line.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
        return .success(record(line))
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private func record(_ line: [UInt8]) -> Input {
    let origin = Origin.record(name: nil, container: container, line: lines?.line ?? 0)
    return .document(RawDocument(origin: origin, bytes: line, mediaType: .record, charset: "utf-8"))
  }
}
