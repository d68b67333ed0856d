import Screen
import Testing

@testable import Terminal

struct SixelsTests {
  private static func pixels(_ colours: [[UInt8]]) -> [UInt8] { colours.flatMap(\.self) }
  private static let (red, blue): ([UInt8], [UInt8]) = ([255, 0, 0], [0, 0, 255])

  @Test func `each colour of a band says where it is, the next band stands below`() {
    // Seven rows of red, blue, blue, blue, blue.
    let row = [Self.red] + Array(repeating: Self.blue, count: 4)
    let text = Sixels.text(of: Self.pixels((0..<7).flatMap { _ in row }), size: Size(width: 5, height: 7))
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    #expect(parts[0] == "\u{1B}P0;1q\"1;1;5;7")
    #expect(Set(parts[1...2].map { $0.dropFirst() }) == [";2;100;0;0", ";2;0;0;100"])
    let isRedFirst = parts[1].contains("100;0;0")
    let (red, blue) = isRedFirst ? ("0", "1") : ("1", "0")
    #expect(text.hasSuffix("#\(red)~$#\(blue)?!4~-#\(red)@$#\(blue)?!4@\u{1B}\\"))
  }

  @Test func `nothing in it ends the sequence but its end`() {
    let noise = (0..<3 * 64 * 33).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let text = Sixels.text(of: noise, size: Size(width: 64, height: 33))
    #expect(text.dropFirst().dropLast(2).allSatisfy { $0.isASCII && ("!"..."~").contains($0) })
    #expect(text.split(separator: "-").count == 6)
  }

  @Test func `many colours become the most that are allowed, and few stay as they are`() {
    let grey = (0..<4_096).flatMap { value in [UInt8](repeating: UInt8(value / 16), count: 3) }
    let colours = FewColours(grey, most: 16)
    #expect(colours.palette.count == 16 && colours.indices.count == 4_096)
    // Neighbours stay neighbours, and each is near what it stands for.
    for (pixel, index) in colours.indices.enumerated() {
      #expect(abs(Int(colours.palette[Int(index)].red) - pixel / 16) <= 12)
    }
    let few = FewColours(Self.pixels([Self.red, Self.blue, Self.red]))
    #expect(few.palette.count == 2 && few.indices[0] == few.indices[2] && few.indices[0] != few.indices[1])
    #expect(FewColours([]).palette.isEmpty)
  }
}
