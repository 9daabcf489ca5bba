import XCTest

@testable import SozialraumKit

/// `Examples/musterkreis`, the invented district with 200 cases, is what `generate` makes today.
final class MusterkreisTests: FolderTestCase {
    func testTheExampleIsFresh() throws {
        let url = folder.appending(path: "musterkreis")
        try SyntheticPackage(faelle: 200, seed: 1).write(path: url.path, as: .csv)
        let made = try files(in: url)
        for (name, data) in made {
            try Repository.check([UInt8](data), at: "Examples/musterkreis/\(name)")
        }
        let stored = try files(in: Repository.root.appending(path: "Examples/musterkreis"))
        XCTAssertEqual(Set(stored.keys), Set(made.keys))
        let package = try ExchangePackage(contentsOf: url)
        XCTAssertTrue(package.readingLog.isEmpty, "\(package.readingLog.notices)")
        for (carrier, ending) in [(Carrier.json, "json"), (.jsonLines, "jsonl")] {
            let file = folder.appending(path: "musterkreis.\(ending)")
            try package.write(to: file, as: carrier)
            try Repository.check(
                [UInt8](Data(contentsOf: file)), at: "Examples/musterkreis.\(ending)")
        }
    }
}
