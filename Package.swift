// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of ours with its tests, which mirror it under `Tests`; `kept` are folders there that are no source.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], kept: [String] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: kept, swiftSettings: strict),
  ]
}

/// The folders of `Sources` besides `ThemeFiles`.
let sources = [
  "ArticleStore", "Articles", "Attribution", "AttributionModel", "CGumbo", "CNcurses", "CZlib", "Cleaning",
  "Configuration",
  "Language", "ReaderModel", "ReaderUI", "Screen", "Terminal", "attribution-lab", "quotidian",
]
let themeNames = ["contrast", "dusk", "gruvbox", "mono", "nord", "paper", "solarized"]

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
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: module("Articles")
    + module("Language")
    + [.systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])])]
    + module("Cleaning", ["Articles", "Language", "CGumbo"])
    + [.target(name: "AttributionModel", exclude: ["attribution.model"])]
    + module("Attribution", ["Articles", "Language", "AttributionModel"])
    + [.systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])])]
    + module("ArticleStore", ["Articles", "CZlib", .product(name: "GRDB", package: "GRDB.swift")])
    + module("ReaderModel", ["Articles", "Cleaning", "Attribution", "ArticleStore"])
    + module("Screen")
    + module("ReaderUI", ["Articles", "Screen"], kept: ["Snapshots"])
    + module(
      "Configuration", ["Screen", "ReaderUI", "ThemeFiles", .product(name: "TOMLKit", package: "TOMLKit")])
    + [
      themeFiles,
      .target(name: "CNcurses"),
      .target(name: "Terminal", dependencies: ["CNcurses", "Screen"], swiftSettings: strict),
      .executableTarget(
        name: "quotidian",
        dependencies: [
          "ArticleStore", "ReaderModel", "ReaderUI", "Terminal", "Configuration",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strict),
      .executableTarget(
        name: "attribution-lab",
        dependencies: [
          "Articles", "Attribution", "Cleaning", "Language",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        exclude: ["README.md"],
        swiftSettings: strict),
      .testTarget(
        name: "AttributionLabTests",
        dependencies: ["attribution-lab", "Articles", "Attribution", "Language"], swiftSettings: strict),
      .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
      .testTarget(
        name: "JourneyTests", dependencies: ["quotidian", "ArticleStore", "ReaderUI", "CVTerm"], swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
