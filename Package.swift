// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("MemberImportVisibility")]

/// A module of ours with its tests, which mirror it under `Tests` and need `testing` besides; `kept` are folders there
/// that are no source.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], kept: [String] = [], testing: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies + testing, exclude: kept,
      swiftSettings: strict),
  ]
}

/// The folders of `Sources` besides `ThemeFiles`.
let sources = [
  "ArticleStore", "Articles", "Attribution", "AttributionModel", "CAllocator", "CCurl", "CGumbo", "CNcurses",
  "CPictures", "CPrefetch", "CUnpacking", "CXML",
  "CZlib", "Cleaning", "CleaningModel", "EmptyICUData", "Encoder", "EncoderKernels", "EncoderModel", "Feeds",
  "ForeignText", "Language", "LibraryImage", "NameData", "Newsboat", "Queries", "ReaderModel", "ReaderUI", "Screen",
  "Settings", "Terminal", "Web", "attribution-lab",
  "quotidian", "quotidian-fuzz",
]
let themeNames = ["contrast", "dusk", "gruvbox", "mono", "nord", "paper", "solarized", "terminal"]

/// Theme files lie at the top for people to find, so this target's folder is the package's.
let themeFiles = Target.target(
  name: "ThemeFiles",
  path: ".",
  exclude: ["README.md", "Tests"] + sources.map { "Sources/\($0)" },
  sources: ["Sources/ThemeFiles"],
  resources: themeNames.map { .embedInCode("Themes/\($0).toml") },
  swiftSettings: strict)

let package = Package(
  name: "quotidian",
  products: [
    .executable(name: "quotidian", targets: ["quotidian"]),
    .library(name: "ReaderModel", targets: ["ReaderModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
  ],
  targets: module("Articles")
    + [.target(name: "NameData", exclude: ["names.txt", "LICENSE.txt"])]
    + [.target(name: "CAllocator"), .target(name: "CPrefetch")]
    + module("Language", ["CPrefetch", "NameData"])
    + [.systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])])]
    + module("ForeignText", ["CGumbo"])
    + [.target(name: "CleaningModel", exclude: ["cleaning.model"])]
    + module("Cleaning", ["Articles", "CleaningModel", "ForeignText", "Language"])
    + [.target(name: "EncoderKernels", exclude: ["Numbers.inc"])]
    + module("Encoder", ["EncoderKernels"], kept: ["Fixtures"])
    + [.target(name: "EncoderModel", exclude: ["encoder.weights", "LICENSE.txt"])]
    + [.target(name: "AttributionModel", exclude: ["attribution.model"])]
    + module("Attribution", ["Articles", "Language", "AttributionModel", "Encoder", "EncoderModel"])
    + [.systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])])]
    + module("Queries", ["Articles"])
    + [.target(name: "LibraryImage", exclude: ["library.sqlite"])]
    + module(
      "ArticleStore",
      [
        "Articles", "Language", "Queries", "CZlib", "LibraryImage", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ])
    + [
      .target(name: "CXML"),
      .systemLibrary(
        name: "LibXML", path: "Tests/LibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    ]
    + module("Feeds", ["Articles", "CXML", "ForeignText"], testing: ["LibXML"])
    + [
      .target(name: "CCurl"),
      .target(name: "CUnpacking"),
      .target(name: "EmptyICUData"),
      .target(name: "Web", dependencies: ["CCurl", "CUnpacking", "CZlib", "ForeignText"], swiftSettings: strict),
      .target(
        name: "LoopbackServer",
        dependencies: [
          .product(name: "NIOCore", package: "swift-nio"),
          .product(name: "NIOHTTP1", package: "swift-nio"),
          .product(name: "NIOPosix", package: "swift-nio"),
          .product(name: "NIOSSL", package: "swift-nio-ssl"),
        ],
        path: "Tests/LoopbackServer",
        swiftSettings: strict),
      .testTarget(
        name: "WebTests", dependencies: ["Web", "CZlib", "ForeignText", "LoopbackServer"], swiftSettings: strict),
    ]
    + module(
      "ReaderModel",
      ["Articles", "Cleaning", "Attribution", "ForeignText", "Queries", "ArticleStore", "Feeds", "Web"],
      testing: ["LoopbackServer"])
    + module("Screen")
    + module("ReaderUI", ["Articles", "Screen"], kept: ["Snapshots"])
    + module("Settings", ["Articles", "Queries", "Screen", "ReaderUI", "ThemeFiles"])
    + module("Newsboat", ["Articles", "Feeds", "ForeignText", "Queries", "ReaderUI"])
    + [
      themeFiles,
      .target(name: "CNcurses"),
      .target(name: "CPictures"),
      .target(name: "Terminal", dependencies: ["CNcurses", "Screen"], swiftSettings: strict),
      .executableTarget(
        name: "quotidian",
        dependencies: [
          "Articles", "CAllocator", "CPictures", "EmptyICUData", "Feeds", "ForeignText", "Newsboat", "Queries",
          "ReaderModel",
          "ReaderUI",
          "Screen",
          "Terminal", "Settings",
          "Web", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        exclude: ["Documentation"],
        swiftSettings: strict,
        // What is installed needs no names of functions.
        linkerSettings: [.unsafeFlags(["-Xlinker", "-s"], .when(configuration: .release))]),
      .executableTarget(
        name: "attribution-lab",
        dependencies: [
          "Articles", "Attribution", "Cleaning", "Encoder", "Language",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        exclude: ["README.md", "Encoder", "Names", "Pages/forms.txt", "Written"],
        swiftSettings: strict),
      .testTarget(
        name: "AttributionLabTests",
        dependencies: ["attribution-lab", "Articles", "Attribution", "Cleaning", "Language"], swiftSettings: strict),
      .executableTarget(
        name: "quotidian-fuzz",
        dependencies: [
          "ArticleStore", "Articles", "Attribution", "Cleaning", "Feeds",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strict),
      .testTarget(name: "QuotidianFuzzTests", dependencies: ["quotidian-fuzz"], swiftSettings: strict),
      .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
      .testTarget(
        name: "JourneyTests",
        dependencies: [
          "quotidian", "Articles", "ArticleStore", "Queries", "ReaderModel", "ReaderUI", "Screen", "Settings",
          "Terminal",
          "CVTerm",
          "LoopbackServer", .product(name: "ArgumentParser", package: "swift-argument-parser"),
          .product(name: "GRDB", package: "GRDB.swift"),
        ], swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
