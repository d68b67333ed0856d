/// Prints articles with their quotes, where there is no terminal to read them on.
struct PlainReading {
  let inputs: [String]

  func run() throws {}
}
