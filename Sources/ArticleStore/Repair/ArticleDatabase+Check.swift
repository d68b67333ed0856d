import Articles
import GRDB

extension ArticleDatabase {
  /// Verifies the whole library and puts right what can be made again from what is there; answers what was wrong.
  ///
  /// - Throws: `LibraryFailure.damaged` when pages of the file are damaged: then only `LibraryRecovery` helps.
  public func check() throws(LibraryFailure) -> [LibraryFinding] {
    try write { database in
      let repair = LibraryRepair(database)
      var findings: [LibraryFinding] = []
      let faults = try repair.faults()
      if !faults.isEmpty {
        try database.execute(sql: "REINDEX")
        guard try repair.faults().isEmpty else { throw LibraryFailure.damaged(path) }
        findings.append(.staleIndexes)
      }
      findings += try ValueRepair(database).mendColumns()
      findings += try repair.removeOrphans()
      findings += try repair.removeUnreadable()
      findings += try ValueRepair(database).mendArticles()
      findings += try repair.rebuildSearch()
      findings += try repair.recount()
      return findings
    }
  }
}
