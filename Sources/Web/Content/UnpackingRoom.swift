import CUnpacking

/// Room into which a decoder unpacks, over and over.
struct UnpackingRoom {
  private var bytes = [UInt8](repeating: 0, count: 1 << 16)

  /// Unpacks a piece with a decoder; stops as soon as the output has more than `limit` bytes.
  mutating func unpack(
    _ piece: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int,
    with decoder: (inout unpacking_place) -> unpacking_progress
  ) -> UnpackingProgress {
    piece.withUnsafeBufferPointer { piece in
      bytes.withUnsafeMutableBufferPointer { room in
        var place = unpacking_place(
          input: piece.baseAddress, input_count: piece.count, output: nil, output_count: 0)
        while true {
          place.output = room.baseAddress
          place.output_count = room.count
          let progress = decoder(&place)
          output += room[..<(room.count - place.output_count)]
          if output.count > limit { return .exceeded }
          switch progress {
          case unpacking_wants_room: continue
          case unpacking_wants_input: return .wantsMore
          case unpacking_ended: return .ended(left: place.input_count)
          default: return .damaged
          }
        }
      }
    }
  }
}
