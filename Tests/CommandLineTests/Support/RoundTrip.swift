import Foundation
import XCTest

/// A form that a package is converted to.
struct Form: Hashable {
    let name: String
    /// How names of files in this form end; empty for folders.
    let ending: String

    static let all = [
        Form(name: "json", ending: ".json"), Form(name: "jsonl", ending: ".jsonl"),
        Form(name: "csv", ending: ""), Form(name: "excel", ending: ""),
    ]
}

/// A document with content that carriers are likely to lose.
struct NastyDocument {
    let name: String
    let text: String
    let file: StaticString
    let line: UInt

    init(_ name: String, _ text: String, file: StaticString = #filePath, line: UInt = #line) {
        self.name = name
        self.text = text
        self.file = file
        self.line = line
    }
}

extension CommandLineTestCase {
    /// Checks that every carrier leads back to every other: the canonical forms of an input, each
    /// converted to each, give the same bytes again.
    func checkRoundTrips(
        _ input: String, name: String = "", file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let folder = path("trips-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var paths: [Form: String] = [:]
        for form in Form.all {
            let output = folder + "/" + form.name + form.ending
            let result = try convert(input, to: form.name, output, file: file, line: line)
            guard result.status == 0 else { return }
            paths[form] = output
        }
        for from in Form.all {
            for to in Form.all {
                guard let source = paths[from], let wanted = paths[to] else { continue }
                let output = folder + "/\(from.name)-\(to.name)" + to.ending
                try convert(source, to: to.name, output, file: file, line: line)
                let difference = Self.difference(contents(wanted), contents(output))
                if let difference {
                    XCTFail(
                        "\(name): \(from.name) to \(to.name): \(difference)", file: file,
                        line: line)
                    return
                }
            }
        }
    }

    /// Checks documents, each by itself.
    func checkRoundTrips(_ documents: [NastyDocument], ending: String = ".json") throws {
        for (index, document) in documents.enumerated() {
            let input = try put(document.text, "document-\(index)" + ending)
            try checkRoundTrips(
                input, name: document.name, file: document.file, line: document.line)
        }
    }

    /// The first place where files differ, for a message; nil if they do not.
    static func difference(_ left: [String: Data], _ right: [String: Data]) -> String? {
        for name in Set(left.keys).union(right.keys).sorted() {
            guard let old = left[name] else { return "\(name) is new" }
            guard let new = right[name] else { return "\(name) is gone" }
            if old == new { continue }
            let same = zip(old, new).prefix { $0 == $1 }.count
            func excerpt(_ data: Data) -> String {
                let part = data.dropFirst(max(0, same - 20)).prefix(60)
                return String(decoding: part, as: UTF8.self).debugDescription
            }
            return "\(name) at byte \(same): \(excerpt(old)) became \(excerpt(new))"
        }
        return nil
    }
}
