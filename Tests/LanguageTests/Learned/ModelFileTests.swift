import Language
import Testing

struct ModelFileTests {
  /// A file of words, in the order of the format.
  private func failure(_ words: [UInt32]) -> ModelFile.Failure? {
    let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
    return bytes.withUnsafeBytes { buffer -> ModelFile.Failure? in
      do throws(ModelFile.Failure) {
        _ = try ModelFile(buffer).section(.cues)
        return nil
      } catch {
        return error
      }
    }
  }

  @Test func `a section is found where the table says`() {
    let file: [UInt32] = [ModelFile.magic, ModelFile.format, 1, 0, 5, 28, 4, 9]
    #expect(failure(file) == nil)
  }

  @Test func `another format's number is refused and told`() {
    #expect(failure([ModelFile.magic, 99, 0, 0]) == .otherFormat(found: 99, expected: ModelFile.format))
  }

  @Test func `what is no model, or is cut short, is refused`() {
    #expect(failure([]) == .notAModel)
    #expect(failure([1, 2, 3, 4]) == .notAModel)
    #expect(failure([ModelFile.magic, ModelFile.format, 4, 0]) == .notAModel)
    #expect(failure([ModelFile.magic, ModelFile.format, 1, 0, 5, 28, 400]) == .notAModel)
  }

  @Test func `a part that is not there is named`() {
    #expect(failure([ModelFile.magic, ModelFile.format, 1, 0, 2, 28, 0]) == .missing(section: 5))
  }
}
