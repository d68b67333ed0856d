import Testing

@testable import Encoder

struct EncoderTests {
  private let reference = Fixture.reference

  @Test func `every layer gives in 32 bits what it gives in PyTorch`() throws {
    for path in ProcessorPath.allCases where path.isAvailable {
      let states = try Fixture.encoder("exact", path: path).states(of: [reference.window], all: true)
      #expect(states.count == reference.states.count)
      for (state, wanted) in zip(states, reference.states) { #expect(distance(state[0].numbers, wanted) < 1e-5) }
    }
  }

  @Test func `bytes lose little on the way through the layers`() throws {
    for path in ProcessorPath.allCases where path.isAvailable {
      let states = try Fixture.encoder("quantized", path: path).states(of: [reference.window], all: true)
      for (state, wanted) in zip(states, reference.states) { #expect(distance(state[0].numbers, wanted) < 0.1) }
    }
  }

  @Test func `cues and roles are those of PyTorch`() throws {
    let encoder = try Fixture.encoder("exact")
    let heads = AttributionHeads(encoder)
    let vectors = encoder.vectors(of: [reference.window])[0]
    #expect(distance(heads.cueChances(vectors), reference.cues) < 1e-5)
    for (found, wanted) in zip(heads.roles(vectors, cues: [2, 11]), reference.roles) {
      let numbers = (0..<found.count).flatMap { piece in AttributionHeads.Role.allCases.map { found[piece, $0] } }
      #expect(distance(numbers, wanted) < 1e-5)
    }
  }

  @Test func `roles among some wordpieces are those of the whole window there`() throws {
    let encoder = try Fixture.encoder("exact")
    let vectors = encoder.vectors(of: [reference.window])[0]
    let heads = AttributionHeads(encoder)
    let (whole, part) = (heads.roles(vectors, cues: [5])[0], heads.roles(vectors, cues: [2], among: 3..<9)[0])
    #expect(part.count == 6)
    for piece in 0..<part.count {
      for role in AttributionHeads.Role.allCases { #expect(abs(part[piece, role] - whole[piece + 3, role]) < 1e-5) }
    }
  }

  @Test func `readings together have the mean of what each says`() {
    let readings = [AttributionHeads.Roles([0, 1, 2, 3, 4, 5]), AttributionHeads.Roles([2, 1, 0, 3, 6, 6])]
    let mean = AttributionHeads.Roles(meanOf: readings)
    #expect(AttributionHeads.Role.allCases.map { mean[0, $0] } == [1, 1, 1, 3, 5, 5.5])
  }

  @Test func `a window means the same whatever windows go with it`() throws {
    let encoder = try Fixture.encoder("quantized")
    let windows = (1...30).map { Array((reference.window + reference.window).prefix($0)) }
    let together = encoder.vectors(of: windows)
    for (window, vectors) in zip(windows, together) {
      #expect(vectors.numbers == encoder.vectors(of: [window])[0].numbers)
    }
  }

  @Test func `nothing comes of no windows`() throws {
    #expect(try Fixture.encoder("exact").vectors(of: []).isEmpty)
  }

  @Test func `an empty window has no cues`() throws {
    let encoder = try Fixture.encoder("exact")
    let vectors = encoder.vectors(of: [[]])
    #expect(vectors[0].count == 2)
    #expect(AttributionHeads(encoder).cueChances(vectors[0]).isEmpty)
  }
}
