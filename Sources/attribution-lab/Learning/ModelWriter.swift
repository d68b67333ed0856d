import Foundation
import Language

/// Writes a model file from trained weights.
struct ModelWriter {
  private var sections: [(ModelFile.Section, [UInt8])] = []

  /// Makes a writer with no part yet.
  init() {}

  /// Makes a writer that begins with the parts of a written model.
  init(copying bytes: [UInt8]) throws {
    let model = try Self.model(of: bytes)
    for section in ModelFile.Section.allCases {
      if let content = try? model.section(section) { sections.append((section, Array(content))) }
    }
  }

  /// Adds the weights of a decision; rows whose largest weight is below `least` of the largest of all are left out,
  /// and so are all but the `limit` largest.
  mutating func add<Row: Collection<Float>>(
    _ section: ModelFile.Section, labels: Int, _ rows: [(key: UInt32, row: Row)], limit: Int
  ) {
    var kept = rows.map { ($0.key, $0.row, $0.row.reduce(0) { max($0, abs($1)) }) }.filter { $0.2 > 0 }
    kept.sort { $0.2 > $1.2 || $0.2 == $1.2 && $0.0 < $1.0 }
    // The few largest weights are cut down, so that the others keep their measure.
    let top = kept.isEmpty ? 1 : kept[min(kept.count - 1, kept.count / 2000)].2
    let step = top / 127
    kept = Array(kept.filter { $0.2 >= step }.prefix(limit))
    kept.sort { $0.0 < $1.0 }
    var bytes: [UInt8] = []
    for word in [UInt32(labels), 1, step.bitPattern, UInt32(kept.count), 0, 0] + kept.map(\.0) { bytes.append(word) }
    bytes += [0]
    for (_, row, _) in kept {
      for weight in row {
        bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight / step).rounded())))))
      }
      bytes += [UInt8](repeating: 0, count: LinearScorer.width(of: labels) - row.count)
    }
    sections.append((section, bytes))
  }

  /// Adds the classes of words.
  mutating func add(_ section: ModelFile.Section, _ classes: [(word: UInt32, coarse: UInt16, fine: UInt16)]) {
    var slots = 16
    while slots * 4 < classes.count * 5 { slots *= 2 }
    var keys = [UInt32](repeating: 0, count: slots)
    var values = [UInt16](repeating: 0, count: slots * 2)
    for (word, coarse, fine) in classes {
      var slot = Int(word) & (slots - 1)
      while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & (slots - 1) }
      guard keys[slot] == 0 else { continue }
      keys[slot] = word
      (values[slot * 2], values[slot * 2 + 1]) = (coarse, fine)
    }
    var bytes: [UInt8] = []
    for word in [UInt32(slots), 0, 0, 0] + keys { bytes.append(word) }
    for value in values { bytes += [UInt8(value & 255), UInt8(value >> 8)] }
    sections.append((section, bytes))
  }

  /// Adds parts of another model.
  mutating func add(copying wanted: [ModelFile.Section], of model: ModelFile) throws {
    for section in wanted { sections.append((section, Array(try model.section(section)))) }
  }

  /// The weights of a decision that has learned nothing yet.
  static func emptySection(_ section: ModelFile.Section) throws -> UnsafeRawBufferPointer {
    var writer = ModelWriter()
    writer.add(section, labels: 1, [(key: UInt32, row: [Float])](), limit: 0)
    return try writer.model().section(section)
  }

  /// The bytes of the file.
  func file() -> [UInt8] {
    var bytes: [UInt8] = []
    for word in [ModelFile.magic, ModelFile.format, UInt32(sections.count), 0] { bytes.append(word) }
    var offset = (bytes.count + sections.count * ModelFile.entrySize + 15) / 16 * 16
    let first = offset
    for (section, content) in sections {
      for word in [section.rawValue, UInt32(offset), UInt32(content.count)] { bytes.append(word) }
      offset = (offset + content.count + 15) / 16 * 16
    }
    bytes += [UInt8](repeating: 0, count: first - bytes.count)
    for (_, content) in sections {
      bytes += content
      bytes += [UInt8](repeating: 0, count: (16 - content.count % 16) % 16)
    }
    return bytes
  }

  /// The model in memory, which stays as long as the process runs.
  func model() throws -> ModelFile { try Self.model(of: file()) }

  /// A written model in memory, which stays as long as the process runs.
  static func model(of bytes: [UInt8]) throws -> ModelFile {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    memory.copyBytes(from: bytes)
    return try ModelFile(UnsafeRawBufferPointer(memory))
  }
}

extension [UInt8] {
  /// Adds a number, its lowest byte first.
  fileprivate mutating func append(_ word: UInt32) {
    self += [UInt8(word & 255), UInt8(word >> 8 & 255), UInt8(word >> 16 & 255), UInt8(word >> 24)]
  }
}
