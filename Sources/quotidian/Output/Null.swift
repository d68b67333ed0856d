/// An optional value that is written as `null` where there is none, instead of being left out.
@propertyWrapper
struct Null<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  // Without it the compiler makes an initializer of the values that hold this one which takes the wrapper.
  // swift-format-ignore: UseSynthesizedInitializer
  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
