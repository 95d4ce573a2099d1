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

// The released program, as `make build` has it with --static-swift-stdlib and with a section for
// each function, so that those that nothing calls are left out. Without shared libraries it shows
// its first screen 2 ms sooner: there is nothing to load and there are no addresses to correct. The
// functions that it runs first, and those of libraries, stand side by side (scripts/function-order),
// so that the system maps less of what is not run.
let linking: [LinkerSetting] =
  Context.environment["DOSSIER_LINKING"] == "static"
  ? [
    .unsafeFlags(
      ["-static", "-fuse-ld=lld", "-Qunused-arguments"].flatMap { ["-Xclang-linker", $0] }
        + [
          "--symbol-ordering-file=\(Context.packageDirectory)/scripts/function-order.txt",
          "--no-warn-symbol-ordering",
        ].flatMap { ["-Xlinker", $0] })
  ]
  : []

// The program that tries what libFuzzer makes up is only there where DOSSIER_FUZZER names the
// library to link, as `make fuzz` does.
let fuzzer: [Target] =
  Context.environment["DOSSIER_FUZZER"].map { library in
    [
      .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
      .executableTarget(
        name: "dossier-fuzz", dependencies: ["CLibFuzzer", "Canvas", "Model", "TUI"],
        path: "Fuzz/Targets", swiftSettings: settings,
        linkerSettings: [.unsafeFlags([library, "-lstdc++"])]),
    ]
  } ?? []

// Benchmarks are only there where DOSSIER_BENCHMARKS is set, as `make benchmark` does. They are no
// package of their own, since another package sees nothing of these targets.
let benchmarks: [Target] =
  Context.environment["DOSSIER_BENCHMARKS"] == nil
  ? []
  : [
    .executableTarget(
      name: "dossier-benchmark", dependencies: ["Model"], path: "Benchmarks/Targets",
      swiftSettings: settings)
  ]

let package = Package(
  name: "dossier",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "Model", dependencies: ["CGumbo", "CHyphen", "CMarkGFM", "CYAML"],
      swiftSettings: settings),
    .target(name: "Canvas", swiftSettings: settings),
    .target(name: "TUI", dependencies: ["Canvas", "Model"], swiftSettings: settings),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNCurses", "TUI"],
      swiftSettings: settings + [.defaultIsolation(MainActor.self)]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "CMalloc", "Canvas", "Model", "Terminal", "TUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: linking),
    .target(
      name: "TestSupport", dependencies: ["Canvas", "Model", "TUI"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .executableTarget(
      name: "storage-writer", dependencies: ["Model"], path: "Tests/StorageWriter",
      swiftSettings: settings),
    .testTarget(
      name: "ModelTests", dependencies: ["Model", "TestSupport", "storage-writer"],
      swiftSettings: settings),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TUITests", dependencies: ["Canvas", "Model", "TestSupport", "TUI"],
      exclude: ["Screens"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "TestSupport", "Terminal", "TUI"],
      swiftSettings: settings),
  ] + fuzzer + benchmarks
)
