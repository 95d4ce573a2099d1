// swift-tools-version: 6.2
import PackageDescription

let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]
let warnings: [SwiftSetting] =
  Context.environment["DOSSIER_WARNINGS"] == "errors" ? [.treatAllWarnings(as: .error)] : []
let settings = features + warnings

// A program at a fixed address starts 1.5 ms sooner: it has 80,000 addresses not to correct.
let releaseLinking: [LinkerSetting] = [
  .unsafeFlags(
    ["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "dossier",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(
      name: "Model", dependencies: ["CMarkGFM", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Canvas", swiftSettings: settings),
    .target(name: "TUI", dependencies: ["Canvas", "Model"], swiftSettings: settings),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNCurses", "TUI"],
      swiftSettings: settings + [.defaultIsolation(MainActor.self)]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Canvas", "Model", "Terminal", "TUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: releaseLinking),
    .target(
      name: "TestSupport", dependencies: ["Canvas", "Model", "TUI"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ModelTests", dependencies: ["Model", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: settings),
    .testTarget(
      name: "TUITests", dependencies: ["Canvas", "Model", "TestSupport", "TUI"],
      exclude: ["Screens"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "TestSupport", "Terminal", "TUI"],
      swiftSettings: settings),
  ]
)
