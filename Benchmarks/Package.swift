// swift-tools-version: 6.2
import PackageDescription

// Its own package: what it measures is what a user of the library gets, and `swift build` of cite stays free of it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "cite", path: "..")],
  targets: [
    .executableTarget(
      name: "bench", dependencies: [.product(name: "Cite", package: "cite")], swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
