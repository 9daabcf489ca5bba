import SozialraumKit

enum GenerateCommand: Command {
    static let name = "generate"
    static let usage = "generate --faelle N [--seed S] --output DIR"
    static let summary = (german: "macht ein erfundenes Paket", english: "makes an invented package")
    static let options: [Option] = []
    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 { 0 }
}
