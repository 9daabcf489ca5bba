// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "SozialraumKit",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SozialraumKit", targets: ["SozialraumKit"]),
        .library(name: "PlainTextRecords", targets: ["PlainTextRecords"]),
        .executable(name: "sozialraum", targets: ["sozialraum"]),
    ],
    targets: [
        .target(name: "PlainTextRecords", swiftSettings: settings),
        .target(name: "SozialraumKit", dependencies: ["PlainTextRecords"], swiftSettings: settings),
        .executableTarget(
            name: "sozialraum", dependencies: ["SozialraumKit"], swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks", dependencies: ["SozialraumKit", "PlainTextRecords"],
            path: "Tests/Benchmarks",
            exclude: ["README.md", "foreign.py", "peers.py", "run", "smoke", "validate.py"],
            swiftSettings: settings),
        .testTarget(
            name: "PlainTextRecordsTests", dependencies: ["PlainTextRecords"],
            swiftSettings: settings),
        .testTarget(
            name: "SozialraumKitTests", dependencies: ["SozialraumKit"],
            exclude: ["Roster/Matching/pairs.csv"], swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests", dependencies: ["SozialraumKit", "sozialraum"],
            swiftSettings: settings),
    ]
)
