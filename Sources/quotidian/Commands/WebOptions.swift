import Articles
import ReaderModel
import Settings
import Web

/// How the program goes to the web.
struct WebOptions: Sendable {
  let client: WebClient
  private let file: CredentialsFile
  private let entries: [String: CredentialsFile.Entry]
  private let minutes: [String: Int]
  /// What the person has set.
  let configuration: Configuration
  /// The programs that may be run to make feeds.
  let programs: ProgramsFile

  /// Takes proxies from the environment, and the rest from the configuration.
  init() throws {
    var environment = ProcessEnvironment.current
    let folders = Folders(environment: environment)
    var configuration = try wording { try folders.readConfiguration() }
    if let proxy = configuration.proxy {
      for name in ["http_proxy", "https_proxy", "all_proxy"] { environment[name] = proxy }
    }
    minutes = configuration.feedMinutes
    programs = ProgramsFile(path: folders.programs)
    var settings = WebSettings(
      environment: environment, userAgent: UserAgent(version: Quotidian.version, contact: configuration.contact))
    if let megabytes = configuration.megabytes { settings.limits.setMost(bytes: megabytes * 1_000_000) }
    client = WebClient(settings)
    file = CredentialsFile(path: folders.credentials)
    let credentials = try wording { [file] in try file.reading() }
    entries = credentials.entries
    // Whose password cannot be read is fetched without it, and the others as before.
    configuration.warnings += credentials.faults
    self.configuration = configuration
  }

  /// How long a feed rests, where the person has said so.
  var intervals: @Sendable (StoredFeed) -> Duration? {
    { [minutes] feed in
      (minutes[feed.address] ?? minutes[feed.key] ?? minutes[feed.title]).map { .seconds(60 * $0) }
    }
  }

  /// Whether a program may be run to make a feed.
  var mayRun: @Sendable (String) -> Bool {
    let allowed = programs.read()
    return { allowed.contains($0) }
  }

  /// The fetching of single pages; `missing` is told of what of an article did not come.
  func pages(missing: @escaping @Sendable (_ page: String) -> Void) -> PageFetching {
    PageFetching(with: client, credentials: { credentials(of: $0) }, missing: missing)
  }

  /// User and password of a feed.
  func credentials(of address: String) -> WebCredentials? {
    entries[address].map { WebCredentials(user: $0.user, password: $0.password) }
  }

  /// Keeps user and password of a feed.
  func keep(_ credentials: WebCredentials, for address: String) throws {
    try wording {
      try file.keep(CredentialsFile.Entry(user: credentials.user, password: credentials.password), for: address)
    }
  }
}
