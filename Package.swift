// swift-tools-version:6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "listina",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "listina", targets: ["listina"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CArena", dependencies: ["CCMark"]),
    .target(name: "CExchange"),
    .target(
      name: "CNoFetch", exclude: ["lib"],
      // The library that the linker looks for is there, and empty.
      linkerSettings: [
        .unsafeFlags(["-L\(Context.packageDirectory)/Sources/CNoFetch/lib"], .when(platforms: [.linux]))
      ]),
    .target(name: "ListinaModel", swiftSettings: strict),
    .target(name: "ListinaExplain", dependencies: ["ListinaModel"], swiftSettings: strict),
    .target(
      name: "ListinaFiles",
      dependencies: [
        "ListinaModel", "CExchange",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(
      name: "ListinaContent",
      dependencies: [
        "ListinaModel", "ListinaFiles", "CArena", "CCMark",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "ListinaImport", dependencies: ["ListinaModel", "ListinaFiles", "ListinaContent"],
      swiftSettings: strict),
    .target(name: "ListinaSite", dependencies: ["ListinaModel"], swiftSettings: strict),
    .target(
      name: "ListinaParity", dependencies: ["ListinaModel", "ListinaContent", "ListinaSite"],
      swiftSettings: strict),
    .target(
      name: "ListinaTheme", dependencies: ["ListinaModel", "ListinaSite"], swiftSettings: strict,
      // Foundation's own; a program that Foundation is linked into has it already.
      linkerSettings: [.linkedLibrary("_FoundationICU", .when(platforms: [.linux]))]),
    .target(
      name: "ListinaPublish",
      dependencies: [
        "ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSite", "ListinaParity", "ListinaTheme",
      ],
      swiftSettings: strict),
    .target(
      name: "ListinaServe",
      dependencies: [
        "ListinaModel", "ListinaFiles", "ListinaSite", "ListinaTheme", "ListinaPublish", "CNoFetch",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [
        .embedInCode("Client/patch.js"), .embedInCode("Client/preview.js"),
        .embedInCode("Client/preview.css"), .embedInCode("Client/own.css"),
      ],
      swiftSettings: strict),
    .target(
      name: "ListinaStart", dependencies: ["ListinaModel", "ListinaFiles", "ListinaContent"],
      swiftSettings: strict),
    .target(
      name: "ListinaTranslation",
      dependencies: ["ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSite"], swiftSettings: strict),
    .executableTarget(
      name: "listina",
      dependencies: [
        "ListinaContent", "ListinaExplain", "ListinaFiles", "ListinaImport", "ListinaModel", "ListinaPublish",
        "ListinaServe", "ListinaSite", "ListinaStart", "ListinaTranslation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "ListinaSamples", dependencies: ["ListinaModel", "ListinaSite", "ListinaFiles"],
      path: "Tests/ListinaSamples", swiftSettings: strict),
    .testTarget(
      name: "ListinaModelTests", dependencies: ["ListinaModel"], swiftSettings: strict),
    .testTarget(
      name: "ListinaExplainTests",
      dependencies: ["ListinaExplain", "ListinaModel", "ListinaPublish", "ListinaSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaFilesTests", dependencies: ["ListinaFiles", "ListinaModel", "ListinaSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaContentTests",
      dependencies: ["ListinaContent", "ListinaExplain", "ListinaFiles", "ListinaModel", "ListinaSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaImportTests",
      dependencies: ["ListinaImport", "ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaSiteTests", dependencies: ["ListinaSite", "ListinaModel", "ListinaSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaParityTests",
      dependencies: [
        "ListinaParity", "ListinaModel", "ListinaSite", "ListinaFiles", "ListinaContent", "ListinaSamples",
      ],
      exclude: ["Pairs"], swiftSettings: strict),
    .testTarget(
      name: "ListinaThemeTests",
      dependencies: [
        "ListinaTheme", "ListinaModel", "ListinaSite", "ListinaFiles", "ListinaContent", "ListinaSamples",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaPublishTests",
      dependencies: [
        "ListinaPublish", "ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSite", "ListinaTheme",
        "ListinaSamples",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaStartTests",
      dependencies: [
        "ListinaStart", "ListinaPublish", "ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSamples",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaTranslationTests",
      dependencies: [
        "ListinaTranslation", "ListinaModel", "ListinaFiles", "ListinaContent", "ListinaSite",
        "ListinaSamples",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaServeTests",
      dependencies: [
        "ListinaServe", "ListinaFiles",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .target(name: "ListinaRecording", path: "Tests/ListinaRecording", swiftSettings: strict),
    .testTarget(
      name: "ListinaGoldenTests",
      dependencies: ["ListinaPublish", "ListinaModel", "ListinaFiles", "ListinaRecording"],
      swiftSettings: strict),
    .testTarget(
      name: "ListinaTranscriptTests", dependencies: ["ListinaRecording"], swiftSettings: strict),
  ]
)

// The fuzzer needs libFuzzer, which has a `main` of its own: it is there only when asked for, as `make fuzz` does.
if Context.environment["LISTINA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ListinaFuzz",
      dependencies: [
        "ListinaTheme", "ListinaModel", "ListinaSite", "ListinaFiles", "ListinaContent", "ListinaSamples",
      ],
      path: "Tests/Fuzz", exclude: ["Seeds", "README.md", "dictionary.txt", "run"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
