import Testing

@testable import ForeignText

struct PunycodeTests {
  // RFC 3492, section 7.1, in small letters.
  @Test(arguments: [
    ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"), ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
    ("安室奈美恵-with-super-monkeys", "-with-super-monkeys-pc58ag80a8qai00g7n9n"), ("bücher", "bcher-kva"),
    ("-> $1.00 <-", "-> $1.00 <--"),
  ])
  func `the samples of the specification`(_ text: String, _ expected: String) {
    #expect(Punycode.encoded(text) == expected)
  }
}
