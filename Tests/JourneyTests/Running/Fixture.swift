import Foundation

/// Files for a journey, gone after it.
final class Fixture {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-journey-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Makes the folder a home with one for the configuration; where its library is to lie.
  func homeLibrary() throws -> String {
    try FileManager.default.createDirectory(atPath: folder + "/.config/quotidian", withIntermediateDirectories: true)
    return folder + "/own/library.sqlite"
  }

  /// Writes a file; its path.
  func write(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// A scraped article, glued as such pages are.
  func article(_ name: String = "canal.txt") throws -> String { try write(name, Self.article) }

  static let article = """
    By ADA POE and NIKO ROEJAN. 9, 2019
    HAMAR —  The old canal froze on Monday for the first time in nine years, and hundreds of people came from all over the \
    country to skate on it before the ice could melt.“We have waited so long for this,” said Lea Wu, the mayor, at the edge of \
    the ice. “And now it is here.”AdvertisementRobert Brink, an engineer who measures the ice, said that it was 11 centimetres \
    thick at noon.Ms. Wu said the town would keep the canal open through the night.“It will hold until Friday,” Mr. Brink said. \
    “After that I would not walk on it.”The police said two skaters had been treated for broken wrists.Nobody remembers a longer \
    race than that of 1963, when the last of 9,862 skaters came home in the dark.
     A version of this article appears in print on January 10, 2019, on Page A4 of the city edition with the headline: A Canal \
    Freezes at Last.  Order Reprints| Today's Paper|Subscribe
    """
}
