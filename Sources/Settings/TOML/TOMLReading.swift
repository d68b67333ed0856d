/// What could be read of a TOML document, and what could not be.
struct TOMLReading {
  /// Something that is no TOML.
  struct Fault {
    /// How much is left out for it.
    enum Extent {
      /// The line alone, with those that go on with its value.
      case line
      /// The table of an array of tables in which it stands: without a line, such a table may mean something else.
      case entry
      /// What stands under a header.
      case table
    }

    /// Where it is, and what is wrong.
    let failure: TOMLReader.Failure
    /// How much is left out.
    let extent: Extent

    /// What is wrong, with what is left out where that is more than the line.
    var reason: String {
      switch extent {
      case .line: failure.reason
      case .entry: "\(failure.reason); this table is left out"
      case .table: "\(failure.reason); what stands under it is left out"
      }
    }
  }

  /// What could be read.
  let table: TOMLTable
  /// What could not be, in the order of the document.
  let faults: [Fault]
}
