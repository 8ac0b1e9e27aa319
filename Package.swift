// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors and unsafe constructs must be marked, in our own targets only:
// global flags would also reach the packages we depend on.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "cite",
  products: [
    .executable(name: "cite", targets: ["cite"]),
    .library(name: "Cite", targets: ["Model", "Facts", "Parse", "Programs", "Index", "Corpus", "Render"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Without its default trait it does not need Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSax", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CLibXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CByteScan"),
    .target(name: "CChecksum"),
    .target(name: "CLinux"),
    .target(name: "CToml"),
    .target(name: "Platform", dependencies: ["CLinux"], swiftSettings: house),
    .target(name: "Model", dependencies: ["CByteScan"], swiftSettings: house),
    .target(name: "Facts", dependencies: ["Model"], swiftSettings: house),
    .target(name: "Parse", dependencies: ["Model", "Facts", "CSax", "CLibArchive"], swiftSettings: house),
    .target(
      name: "Programs",
      dependencies: [
        "Parse", "Platform", "CLinux", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .target(name: "Index", dependencies: ["Model", "Facts", "Platform", "CChecksum"], swiftSettings: house),
    .target(name: "Corpus", dependencies: ["Model", "Parse", "Index", "Platform", "CNettle", "CToml"], swiftSettings: house),
    .target(name: "Render", dependencies: ["Model", "Platform", "CLibXlsxWriter", "CSQLite"], swiftSettings: house),
    .executableTarget(
      name: "cite",
      dependencies: [
        "Model", "Facts", "Parse", "Programs", "Index", "Corpus", "Render", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(name: "Specimens", dependencies: ["Model", "Platform", "CLibArchive"], path: "Tests/Specimens", swiftSettings: house),
    .testTarget(name: "IndexTests", dependencies: ["Model", "Facts", "Index", "Platform", "Specimens"], swiftSettings: house),
    .testTarget(name: "CorpusTests", dependencies: ["Model", "Index", "Parse", "Corpus", "Platform", "Specimens"], swiftSettings: house),
    .testTarget(name: "RenderTests", dependencies: ["Model", "Render", "Platform", "CSQLite", "Specimens"], swiftSettings: house),
    .testTarget(name: "CiteTests", dependencies: ["cite", "Platform", "Specimens"], swiftSettings: house),
    .testTarget(name: "FactsTests", dependencies: ["Model", "Facts"], swiftSettings: house),
    .testTarget(
      name: "DocumentationTests", dependencies: ["cite", "Model", "Index", "Parse", "Corpus", "Platform", "Specimens"], swiftSettings: house
    ),
    .testTarget(name: "ProgramsTests", dependencies: ["Parse", "Programs", "Platform", "Specimens"], swiftSettings: house),
    .testTarget(name: "ParseTests", dependencies: ["Model", "Facts", "Parse", "Programs", "Specimens"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6],
  // toml++ is written in it.
  cxxLanguageStandard: .cxx17
)
