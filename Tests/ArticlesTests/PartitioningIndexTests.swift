import Articles
import Testing

struct PartitioningIndexTests {
  @Test func `the first element behind the border is found in collections of every length`() {
    for count in 0...17 {
      for border in 0...count {
        #expect(Array(0..<count).partitioningIndex { $0 >= border } == border)
      }
    }
  }
}
