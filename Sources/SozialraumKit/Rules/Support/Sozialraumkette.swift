/// The chains of Sozialräume and those above them.
struct Sozialraumkette {
    private let parents: [UInt32]

    init(_ view: PackageView) { parents = view.table("sozialraeume").targets("uebergeordnet") }

    /// Whether one of two Sozialräume, each named by its row, stands above the other.
    func isOneAboveOther(_ one: UInt32, _ other: UInt32) -> Bool {
        isAbove(one, other) || isAbove(other, one)
    }

    private func isAbove(_ parent: UInt32, _ child: UInt32) -> Bool {
        var area = child
        // A chain that runs in a circle is told elsewhere.
        for _ in 0..<32 {
            area = parents[Int(area)]
            if area == parent { return true }
            if area >= TableView.missing { return false }
        }
        return false
    }
}
