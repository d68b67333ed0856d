import Foundation
import Testing

@testable import Web

struct HTTPDateTests {
  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    "sun, 6 nov 1994 8:49:37 gmt",
  ])
  func `all forms of a time are read`(_ field: String) {
    #expect(HTTPDate(field)?.instant == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test(arguments: [
    "", "0", "-1", "Sun, 06 Nov 1994", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 66 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 28:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT", "a b c d e f",
  ])
  func `what is no time is none`(_ field: String) {
    #expect(HTTPDate(field) == nil)
  }
}
