import Foundation

/// What a process said and how it ended.
struct ProgramResult {
    var status: Int32
    var output: Data
    var errors: String
    /// Whether a signal ended it.
    var isCrash: Bool
    /// Whether it had to be stopped because it did not end in time.
    var isTimedOut: Bool

    /// The lines of standard error.
    var errorLines: [String] {
        errors.split(separator: "\n").map(String.init)
    }

    var text: String { String(decoding: output, as: UTF8.self) }
}

/// A process that is run to its end, within a limit of time.
///
/// What it says goes into files, so that no pipe can fill up and stop it.
struct ProgramRun {
    let words: [String]
    let environment: [String: String]
    let input: Data?
    /// How the names of those files begin; they are removed.
    let scratch: String
    var timeLimit: TimeInterval = 120

    func finish() throws -> ProgramResult {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        var settings = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C", "SWIFT_BACKTRACE": "enable=no",
        ]
        if let library = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
            settings["LD_LIBRARY_PATH"] = library
        }
        process.environment = settings.merging(environment) { _, given in given }

        let (outPath, errorPath, inPath) = (scratch + ".out", scratch + ".err", scratch + ".in")
        defer {
            for path in [outPath, errorPath, inPath] {
                try? FileManager.default.removeItem(atPath: path)
            }
        }
        process.standardOutput = try ProgramRun.create(outPath)
        process.standardError = try ProgramRun.create(errorPath)
        if let input {
            try input.write(to: URL(fileURLWithPath: inPath))
            process.standardInput = FileHandle(forReadingAtPath: inPath)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        try process.run()
        let isTimedOut = end.wait(timeout: .now() + timeLimit) == .timedOut
        if isTimedOut { process.terminate() }
        process.waitUntilExit()
        let said = FileManager.default.contents(atPath: errorPath) ?? Data()
        return ProgramResult(
            status: process.terminationStatus,
            output: FileManager.default.contents(atPath: outPath) ?? Data(),
            errors: String(decoding: said, as: UTF8.self),
            isCrash: process.terminationReason == .uncaughtSignal && !isTimedOut,
            isTimedOut: isTimedOut)
    }

    private static func create(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}
