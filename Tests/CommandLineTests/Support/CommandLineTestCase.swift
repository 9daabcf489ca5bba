import Foundation
import XCTest

/// The program was not built, or `SOZIALRAUM_BINARY` names another place.
struct MissingProgram: Error {
    let path: String
}

/// A test that runs the built program as a process, with a folder of its own that is removed
/// afterwards.
class CommandLineTestCase: XCTestCase {
    /// The folder, empty at first.
    private(set) var root = ""

    override func setUpWithError() throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program.path) else {
            throw MissingProgram(path: Self.program.path)
        }
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("sozialraum-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        root = url.path
    }

    override func tearDownWithError() throws {
        if !root.isEmpty { try FileManager.default.removeItem(atPath: root) }
    }

    /// The program: what `SOZIALRAUM_BINARY` names, else the one built beside the test bundle.
    static var program: URL {
        if let path = ProcessInfo.processInfo.environment["SOZIALRAUM_BINARY"], !path.isEmpty {
            return URL(fileURLWithPath: path)
        }
        let bundle = Bundle(for: CommandLineTestCase.self).bundleURL
        let folder =
            bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        return folder.appendingPathComponent("sozialraum")
    }

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - environment: Added to an environment that asks for English.
    ///   - wrapper: Words in front of the program, such as `setpriv` with its options.
    @discardableResult
    func sozialraum(
        _ arguments: [String], environment: [String: String] = [:], input: Data? = nil,
        wrapper: [String] = [], file: StaticString = #filePath, line: UInt = #line
    ) throws -> ProgramResult {
        let words = wrapper + [Self.program.path] + arguments
        let result = try ProgramRun(
            words: words, environment: environment, input: input, scratch: scratch()
        ).finish()
        XCTAssertFalse(result.isTimedOut, "no end: \(arguments)", file: file, line: line)
        XCTAssertFalse(result.isCrash, "crash: \(arguments)", file: file, line: line)
        return result
    }

    /// Runs a line of shell; `$P` is the program.
    func shell(_ script: String, environment: [String: String] = [:]) throws -> ProgramResult {
        try ProgramRun(
            words: ["/bin/bash", "-c", script],
            environment: environment.merging(["P": Self.program.path]) { own, _ in own },
            input: nil, scratch: scratch()
        ).finish()
    }

    /// Converts, and expects success.
    @discardableResult
    func convert(
        _ input: String, to form: String, _ output: String, file: StaticString = #filePath,
        line: UInt = #line
    ) throws -> ProgramResult {
        let result = try sozialraum(
            ["convert", input, "--to", form, "--output", output], file: file, line: line)
        XCTAssertEqual(result.status, 0, result.errors, file: file, line: line)
        return result
    }

    // MARK: Files

    /// A path in the test's folder.
    func path(_ name: String) -> String { root + "/" + name }

    /// Puts bytes into a file, and the folders above it in place.
    @discardableResult
    func put(_ bytes: Data, _ name: String) throws -> String {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        return url.path
    }

    /// Puts a text into a file.
    @discardableResult
    func put(_ text: String, _ name: String) throws -> String {
        try put(Data(text.utf8), name)
    }

    /// The text of a file, or nil if there is none.
    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a file, or of all files of a folder by name.
    func contents(_ path: String) -> [String: Data] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return FileManager.default.contents(atPath: path).map { ["": $0] } ?? [:]
        }
        var files: [String: Data] = [:]
        for name in names { files[name] = FileManager.default.contents(atPath: path + "/" + name) }
        return files
    }

    func setMode(_ mode: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// A JSON document from a file.
    func json(_ path: String) throws -> [String: Any] {
        let bytes = try XCTUnwrap(FileManager.default.contents(atPath: path))
        return try XCTUnwrap(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }

    private var runs = 0

    /// A name for the files that catch what a process says.
    private func scratch() -> String {
        runs += 1
        return path(".run-\(runs)")
    }
}

extension CommandLineTestCase {
    /// Words that run a program as a user without rights; permissions mean nothing to root.
    ///
    /// - Throws: `XCTSkip` where that is not possible.
    func asNobody() throws -> [String] {
        let words = ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"]
        guard FileManager.default.isExecutableFile(atPath: words[0]), getuid() == 0,
            try sozialraum(["--version"], wrapper: words).status == 0
        else { throw XCTSkip("needs root and setpriv") }
        return words
    }

    /// Words that keep a program on one core.
    ///
    /// - Throws: `XCTSkip` where that is not possible.
    func onOneCore() throws -> [String] {
        let words = ["/usr/bin/taskset", "-c", "0"]
        guard FileManager.default.isExecutableFile(atPath: words[0]) else {
            throw XCTSkip("needs taskset")
        }
        return words
    }
}
