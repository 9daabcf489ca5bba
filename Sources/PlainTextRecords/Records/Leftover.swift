/// What a file said of a record that no property holds: unknown columns, and the raw text of values
/// that could not be read. It costs one word for a record without any.
public struct Leftover: Hashable, Sendable {
    /// A column and its text.
    public struct Entry: Hashable, Sendable {
        public var name: String
        public var text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    @usableFromInline final class Box: Sendable {
        @usableFromInline let entries: [Entry]
        @usableFromInline init(_ entries: [Entry]) { self.entries = entries }
    }

    @usableFromInline var box: Box?

    @inlinable public init() { box = nil }

    @inlinable public var isEmpty: Bool { box == nil }

    /// The entries in the order in which the file had them.
    public var entries: [Entry] {
        get { box?.entries ?? [] }
        set { box = newValue.isEmpty ? nil : Box(newValue) }
    }

    /// The text of a column; setting nil removes it.
    public subscript(name: String) -> String? {
        get { box?.entries.first { $0.name.isExactly(name) }?.text }
        set {
            var list = entries
            let index = list.firstIndex { $0.name.isExactly(name) }
            switch (index, newValue) {
            case (let index?, let text?): list[index].text = text
            case (let index?, nil): list.remove(at: index)
            case (nil, let text?): list.append(Entry(name: name, text: text))
            case (nil, nil): return
            }
            entries = list
        }
    }

    /// The text of a column, without making a `String` of its name first.
    @usableFromInline func text(of name: StaticString) -> String? {
        guard let box else { return nil }
        let wanted = ByteSpan(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return box.entries.first { $0.name.withByteSpan { $0.equals(wanted) } }?.text
    }

    public static func == (left: Leftover, right: Leftover) -> Bool {
        left.box === right.box || left.entries == right.entries
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}
