extension RandomAccessCollection {
  /// The first index whose element satisfies a condition that all elements behind it satisfy too; `endIndex` when none
  /// does.
  ///
  /// It halves, so it asks about few elements (Swift Algorithms has it under the same name).
  @inlinable
  public func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var start = startIndex
    var count = count
    while count > 0 {
      let middle = index(start, offsetBy: count / 2)
      if belongsBehind(self[middle]) {
        count /= 2
      } else {
        start = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return start
  }
}
