import SozialraumKit

/// A command of the tool: its words, and what it does.
protocol Command: SendableMetatype {
    static var name: String { get }
    /// How it is called, without options.
    static var usage: String { get }
    static var summary: (german: String, english: String) { get }
    static var options: [Option] { get }

    /// Runs the command.
    ///
    /// - Returns: The exit status.
    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32
}

/// What the process tells by its exit status.
enum ExitStatus {
    static let fine: Int32 = 0
    static let findings: Int32 = 1
    static let usage: Int32 = 2
    static let input: Int32 = 3
    static let failure: Int32 = 4
}

/// Every command, in the order of the help.
let commands: [any Command.Type] = [
    ValidateCommand.self, RulesCommand.self, ConvertCommand.self, InspectCommand.self,
    ImportCommand.self,
    ApplyCommand.self, NewCommand.self,
    SchemaCommand.self, GenerateCommand.self,
]
