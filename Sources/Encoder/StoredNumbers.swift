/// Numbers that lie in memory as long as the process runs, and stay as they are; any thread may read them.
///
/// It holds their address, as a pointer may not go from one thread to another.
struct StoredNumbers<Element: BitwiseCopyable>: Sendable {
  private let address: UInt

  init(_ pointer: UnsafePointer<Element>) { address = UInt(bitPattern: pointer) }

  /// The first of them.
  var pointer: UnsafePointer<Element> { UnsafePointer(bitPattern: address).unsafelyUnwrapped }
}
