// swift-tools-version: 6.2
import PackageDescription

// pkg-config names what to link as well, and on Linux LateLibraries loads some libraries only when they
// are used. Distributions agree on where the headers are: beside the others, but for those of libxml2.
// The flags count as unsafe because other packages could not depend on this one; none does.
#if os(Linux)
  let lateHeaders = ["-I/usr/include/libxml2"]
#else
  let lateHeaders: [String] = []
#endif

func foundByPkgConfig(_ name: String) -> String? {
  #if os(Linux)
    nil
  #else
    name
  #endif
}

// No warning is left, and an import reaches no further than it says.
let settings: [SwiftSetting] = [
  .unsafeFlags(lateHeaders.flatMap { ["-Xcc", $0] }),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, _ others: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + others, exclude: exclude,
    swiftSettings: settings)
}

// Modules stand in the order in which an article passes through them, and each
// knows only modules above its own; docs/architecture.md walks the same way.
let modules: [Target] = [
  // Stands in for libraries that few searches need, and links them where it cannot.
  .target(
    name: "LateLibraries",
    dependencies: [
      "CArchive", "CBrotli", "CGMime", "CStemmer", "CUChardet", "CUTF8Proc", "CXML2", "CZlib",
      "CZstd",
    ],
    cSettings: [.unsafeFlags(lateHeaders)],
    // CLD2's full tables must stand before the library, which has small ones.
    linkerSettings: [
      "cld2_full", "cld2", "gmime-3.0", "gobject-2.0", "glib-2.0", "stemmer", "utf8proc", "z",
      "zstd",
    ].map { .linkedLibrary($0, .when(platforms: [.macOS])) }),
  // What flows, and what can be said about any text.
  module("ArticleModel"),
  module("TextProcessing", ["CUTF8Proc", "LateLibraries"]),
  module("Stemming", ["CStemmer", "LateLibraries", "TextProcessing"]),
  module("TextEncoding", ["CUChardet", "LateLibraries"]),
  // Read.
  module("Unpacking", ["CArchive", "CBrotli", "CZlib", "LateLibraries"]),
  module("Mail", ["CGMime", "LateLibraries"]),
  module("CSV"),
  module("Markup", ["CXML2", "LateLibraries"]),
  module(
    "Reading",
    ["ArticleModel", "CSV", "Mail", "Markup", "TextEncoding", "TextProcessing", "Unpacking"]),
  // Extract.
  // CLD2 speaks C++ only.
  .target(name: "CLD2Shim", dependencies: ["LateLibraries"]),
  module("LanguageIdentification", ["CLD2Shim", "TextProcessing"]),
  module(
    "Extraction",
    ["ArticleModel", "LanguageIdentification", "Markup", "TextEncoding", "TextProcessing"]),
  // Tag.
  .target(
    name: "GazetteerData",
    exclude: [
      "ambiguous.tsv", "capital-names.tsv", "countries.tsv", "country-names.tsv", "demonyms.tsv",
      "former-names.tsv", "gazetteer.bin", "given-names.tsv", "known-words.tsv",
      "leader-names.tsv", "leaders.tsv", "longer-names.tsv", "metonyms.tsv", "offices.tsv",
      "ordinary-words.tsv", "organisation-offices.tsv", "organisations.tsv", "phrases.tsv",
      "places.tsv", "regions.tsv", "surname-words.tsv", "world-regions.tsv",
    ]),
  module("Gazetteer", ["ArticleModel", "GazetteerData", "TextProcessing"]),
  module("GazetteerImport", ["ArticleModel", "Gazetteer", "TextProcessing"]),
  module("GazetteerCompiler", ["ArticleModel", "Gazetteer", "TextProcessing"]),
  module("Tagging", ["ArticleModel", "Gazetteer", "TextProcessing"]),
  // Store.
  module("Compression", ["CZstd", "LateLibraries"]),
  module("SQLite", ["CSQLite"]),
  .target(
    name: "ArchiveMigrations", dependencies: ["SQLite"], path: "migrations",
    resources: [
      .embedInCode("v001-create-archive.sql"), .embedInCode("v002-keep-originals.sql"),
      .embedInCode("v003-explain-and-correct-tags.sql"), .embedInCode("v004-index-lists.sql"),
      .embedInCode("v005-extend-the-gazetteer.sql"),
      .embedInCode("v006-renew-forms.sql"),
      .embedInCode("v007-renew-forms-again.sql"),
      .embedInCode("v008-renew-forms-for-scripts.sql"),
      .embedInCode("v009-tag-regions-of-the-world.sql"),
    ], swiftSettings: settings),
  module("SearchIndex", ["ArticleModel", "Stemming", "TextProcessing"]),
  module(
    "Storage",
    [
      "ArchiveMigrations", "ArticleModel", "Compression", "Gazetteer", "SQLite", "SearchIndex",
      "Stemming", "TextProcessing",
    ]),
  module("Ingestion", ["ArticleModel", "Compression", "Extraction", "Storage", "Tagging"]),
  // Search.
  module(
    "Search",
    [
      "ArticleModel", "Gazetteer", "LanguageIdentification", "SQLite", "SearchIndex", "Stemming",
      "Storage", "TextProcessing",
    ]),
  // Show.
  module(
    "Presentation",
    ["ArticleModel", "CSV", "Extraction", "Gazetteer", "Search", "Storage", "TextProcessing"]),
  module("ArgumentParsing"),
  .target(name: "ProcessMemory"),
  module(
    "ArchiveCommands",
    [
      "ArgumentParsing", "ArticleModel", "Extraction", "Gazetteer", "GazetteerImport", "Ingestion",
      "Presentation", "ProcessMemory", "Reading", "Search", "Storage", "Tagging",
      "TextProcessing",
    ]),
  .executableTarget(
    name: "compile-gazetteer", dependencies: ["GazetteerCompiler"], swiftSettings: settings),
  .executableTarget(
    name: "fit-tag-weights", dependencies: ["ArticleModel", "Tagging"], swiftSettings: settings),
  .executableTarget(
    name: "archive", dependencies: ["ArchiveCommands"], swiftSettings: settings),
]

let libraries: [Target] = [
  .systemLibrary(
    name: "CSQLite", pkgConfig: foundByPkgConfig("sqlite3"),
    providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
  .systemLibrary(
    name: "CXML2", pkgConfig: foundByPkgConfig("libxml-2.0"),
    providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
  .systemLibrary(
    name: "CUChardet", pkgConfig: foundByPkgConfig("uchardet"),
    providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
  .systemLibrary(
    name: "CArchive", pkgConfig: foundByPkgConfig("libarchive"),
    providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
  .systemLibrary(
    name: "CBrotli", pkgConfig: foundByPkgConfig("libbrotlidec"),
    providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
  .systemLibrary(
    name: "CZlib", pkgConfig: foundByPkgConfig("zlib"), providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(
    name: "CGMime", providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
  .systemLibrary(
    name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
  .systemLibrary(
    name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
  .systemLibrary(
    name: "CZstd", pkgConfig: foundByPkgConfig("libzstd"),
    providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
]

let testTargets: [Target] = [
  .target(
    name: "TestSupport", dependencies: ["ArticleModel", "CArchive", "SQLite", "Storage"],
    path: "Tests/TestSupport", swiftSettings: settings,
    linkerSettings: [.linkedLibrary("archive")]),
  tests(of: "ArticleModel"),
  tests(of: "TextProcessing"),
  tests(of: "Stemming", ["TextProcessing"]),
  tests(of: "TextEncoding"),
  tests(of: "Unpacking", ["TestSupport"]),
  tests(of: "Mail"),
  tests(of: "Reading", ["ArticleModel", "TestSupport"]),
  tests(of: "Markup"),
  tests(of: "LanguageIdentification"),
  tests(of: "Extraction", ["ArticleModel", "TextProcessing"]),
  tests(of: "Gazetteer", ["ArticleModel", "GazetteerCompiler", "TextProcessing"]),
  tests(of: "GazetteerImport", ["ArticleModel", "Gazetteer"]),
  tests(of: "Compression", ["TestSupport"]),
  tests(of: "Tagging", ["ArticleModel", "Gazetteer", "TextProcessing"], exclude: ["Passages"]),
  tests(of: "SQLite", ["TestSupport"]),
  tests(of: "SearchIndex", ["ArticleModel", "SQLite", "Stemming", "TestSupport"]),
  tests(
    of: "Storage",
    [
      "ArchiveMigrations", "ArticleModel", "Compression", "Gazetteer", "SQLite", "SearchIndex",
      "TestSupport",
      "TextProcessing",
    ], exclude: ["OldArchives"]),
  tests(
    of: "Ingestion",
    [
      "ArticleModel", "Compression", "Extraction", "SQLite", "Storage", "Tagging", "TestSupport",
    ]),
  tests(
    of: "Search",
    [
      "ArticleModel", "Gazetteer", "SQLite", "SearchIndex", "Stemming", "Storage", "TestSupport",
      "TextProcessing",
    ]),
  tests(of: "CSV", ["TestSupport"]),
  tests(of: "Presentation", ["ArticleModel", "Extraction", "Search", "Storage", "TestSupport"]),
  tests(of: "ArgumentParsing"),
  tests(
    of: "ArchiveCommands",
    ["ArgumentParsing", "ArticleModel", "Presentation", "Search", "Storage"]),
  .testTarget(
    name: "EndToEndTests", dependencies: ["SQLite", "archive"], exclude: ["Snapshots"],
    swiftSettings: settings),
]

let package = Package(
  name: "archive", platforms: [.macOS(.v15)], targets: libraries + modules + testTargets,
  cLanguageStandard: .c2x)
