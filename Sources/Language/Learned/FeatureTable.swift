/// Keys with their weights, laid out in memory so that few lines of the processor's cache are fetched for one.
///
/// A key stands right before its weights, in as many bytes as a power of two; where both do not fit into one line of 64
/// bytes, the keys lie apart. It stays in memory as long as the process runs.
struct FeatureTable: Sendable {
  private let keys: UInt
  private let rows: UInt
  private let (keyStride, rowStride): (Int, Int)
  private let count: Int

  private static let line = 64

  /// Lays out sorted keys and their rows of so many bytes.
  init(_ keys: UnsafeBufferPointer<UInt32>, rows: UnsafeRawPointer, width: Int) {
    count = keys.count
    let together = Self.powerOfTwo(from: width + 4)
    let isTogether = together <= Self.line
    rowStride = isTogether ? together : (width + Self.line - 1) / Self.line * Self.line
    keyStride = isTogether ? together : 4
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * rowStride, alignment: Self.line)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: max(1, count) * rowStride)
    let offset = isTogether ? 4 : 0
    for place in 0..<count {
      let entry = memory + place * rowStride
      if isTogether { entry.storeBytes(of: UInt32(littleEndian: keys[place]), as: UInt32.self) }
      (entry + offset).copyMemory(from: rows + place * width, byteCount: width)
    }
    self.keys = isTogether ? UInt(bitPattern: memory) : UInt(bitPattern: keys.baseAddress)
    self.rows = UInt(bitPattern: memory) + UInt(offset)
  }

  private static func powerOfTwo(from size: Int) -> Int {
    var power = 8
    while power < size { power *= 2 }
    return power
  }

  /// The entries; nil where there are none.
  var entries: Entries? {
    guard count > 0, let keys = UnsafeRawPointer(bitPattern: keys),
      let rows = UnsafeRawPointer(bitPattern: rows)
    else {
      return nil
    }
    return Entries(
      keys: keys, rows: rows, keyStride: keyStride, rowStride: rowStride, last: count &- 1)
  }

  /// Where keys and rows lie.
  struct Entries {
    fileprivate let (keys, rows): (UnsafeRawPointer, UnsafeRawPointer)
    fileprivate let (keyStride, rowStride): (Int, Int)
    /// The last place.
    let last: Int

    @inline(__always)
    func key(_ place: Int) -> UnsafePointer<UInt32> {
      (keys + place &* keyStride).assumingMemoryBound(to: UInt32.self)
    }

    /// The place of a key that is there or a few places on; nil where it is not.
    @inline(__always)
    func place(of key: UInt32, from first: Int) -> Int? {
      // One step on without a branch, as in every fifth case there is one key or another between.
      var place = first &+ (first < last && self.key(first).pointee < key ? 1 : 0)
      while place < last, self.key(place).pointee < key { place &+= 1 }
      return self.key(place).pointee == key ? place : nil
    }

    @inline(__always)
    func row(_ place: Int) -> UnsafePointer<Int8> {
      (rows + place &* rowStride).assumingMemoryBound(to: Int8.self)
    }
  }
}
