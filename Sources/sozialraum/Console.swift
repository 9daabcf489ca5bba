import PlainTextRecords
import SozialraumKit

/// Where the tool speaks: results to standard output, all else to standard error.
struct Console {
    let language: ReportLanguage

    /// Writes text to standard output.
    func result(_ text: String) throws {
        let out = OutputFile.standardOutput()
        try out.write(Array(text.utf8))
        try out.commit()
    }

    /// Writes a line to standard error.
    func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        let error = try? OutputFile(replacing: "/dev/stderr")
        try? error?.write(bytes)
        try? error?.commit()
    }

    func pick(_ german: String, _ english: String) -> String { language.pick(german, english) }
}
