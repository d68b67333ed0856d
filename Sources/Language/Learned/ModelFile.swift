/// The trained weights of the engine, read in place.
///
/// A file has a header (magic number, format number, number of sections), a table of its sections (number, offset
/// and length in bytes, each a little-endian `UInt32`), and the sections, each on a multiple of 16 bytes. Nothing is
/// parsed or copied.
public struct ModelFile: Sendable {
  /// What makes a file unfit for this engine.
  public enum Failure: Error, Equatable {
    /// It is no model file, or is cut short.
    case notAModel
    /// It was written by another version of the trainer.
    case otherFormat(found: UInt32, expected: UInt32)
    /// It lacks a part.
    case missing(section: UInt32)
  }

  /// The number of the format that this engine reads.
  public static let format: UInt32 = 1
  /// The first bytes of every file: `QTDM`.
  package static let magic: UInt32 = 0x4D44_5451
  package static let headerSize = 16
  package static let entrySize = 12

  private let address: UInt
  private let size: Int

  /// Reads a model that lies in memory, which must stay as it is as long as the process runs.
  ///
  /// - Throws: ``Failure`` when the bytes are no model of this format.
  public init(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headerSize else { throw .notAModel }
    address = UInt(bitPattern: base)
    size = bytes.count
    guard word(0) == Self.magic else { throw .notAModel }
    guard word(4) == Self.format else { throw .otherFormat(found: word(4), expected: Self.format) }
    guard Self.headerSize + Int(word(8)) * Self.entrySize <= size else { throw .notAModel }
  }

  /// A part of the file.
  package func section(_ number: Section) throws(Failure) -> UnsafeRawBufferPointer {
    for index in 0..<Int(word(8)) {
      let entry = Self.headerSize + index * Self.entrySize
      guard word(entry) == number.rawValue else { continue }
      let (offset, length) = (Int(word(entry + 4)), Int(word(entry + 8)))
      guard offset + length <= size else { throw .notAModel }
      return UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address + UInt(offset)), count: length)
    }
    throw .missing(section: number.rawValue)
  }

  /// The parts of a model.
  package enum Section: UInt32, CaseIterable, Sendable {
    /// Classes of words.
    case words = 1
    /// Weights of the part-of-speech tagger.
    case partsOfSpeech = 2
    /// Weights of the parser.
    case syntax = 3
    /// Weights of the name tagger.
    case names = 4
    /// Weights of cue detection.
    case cues = 5
    /// Weights of content, source and cue spans: of single units.
    case spans = 6
    /// Weights of content, source and cue spans: of neighbours.
    case boundaries = 7
    /// Weights of the judgement on whole frames.
    case judgement = 10
    /// How much words are like known cues.
    case likeness = 11
    /// How often a confidence was right.
    case confidence = 8
    /// What gives speakers to sources.
    case speakers = 9
    /// What the pieces of a scraped page are.
    case pieces = 12
    /// The same: what stands beside what.
    case pieceNeighbours = 13
  }

  private func word(_ offset: Int) -> UInt32 {
    guard let base = UnsafeRawPointer(bitPattern: address), offset + 4 <= size else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
