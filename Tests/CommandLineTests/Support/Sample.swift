import Foundation

/// Inputs that many tests begin with.
enum Sample {
    /// The smallest package with all required metadata.
    static let document = #"""
        {"format": "sozialraum", "version": "1.0", "name": "probe", "profil": "stammdaten",
         "absender": {"name": "Amt"}, "erstellt_am": "2024-01-01T00:00:00Z",
         "traeger": [{"id": "b", "name": "Zwei", "art": "frei"}, {"id": "a", "name": "Eins", "art": "frei"}]}
        """#

    /// A document with the sample's metadata and more members.
    static func document(with members: String) -> String {
        #"{"format":"sozialraum","version":"1.0","name":"probe","# + members + "}"
    }

    /// A manifest that names no resource.
    static let manifest = #"{"resources": [], "sozialraum": {"format": "sozialraum"}}"#

    /// The same for the Excel dialect.
    static let excelManifest =
        #"{"resources": [], "sozialraum": {"format": "sozialraum", "dialekt": "excel"}}"#

    /// The package that is published with the sources.
    static var example: String {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Examples/trier-saarburg").path
    }
}
