#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Hints to the operating system about large runs of memory.
enum LargeMemory {
    /// Asks for large pages, where the system has them: new memory is then touched in steps of
    /// megabytes instead of 4 KB, which takes a fifth off the time of reading large tables.
    static func prepare(_ start: UnsafeMutableRawPointer, bytes: Int) {
        #if os(Linux)
            guard bytes >= 4 << 20 else { return }
            let page = 2 << 20
            let address = UInt(bitPattern: start)
            let first = (address + UInt(page) - 1) / UInt(page) * UInt(page)
            let last = (address + UInt(bytes)) / UInt(page) * UInt(page)
            guard last > first, let from = UnsafeMutableRawPointer(bitPattern: first) else {
                return
            }
            // MADV_HUGEPAGE; an old kernel refuses, and nothing is lost.
            _ = madvise(from, Int(last - first), 14)
        #endif
    }

    /// Gives memory that was freed back to the system. What parts of a table leave is freed piece by
    /// piece, with holes between what stays; large arrays that are made next do not fit into them.
    static func giveBack() {
        #if canImport(Glibc)
            // Its header is not part of the module; who has another allocator has no such function.
            typealias Trim = @convention(c) (Int) -> Int32
            guard let trim = dlsym(nil, "malloc_trim") else { return }
            _ = unsafeBitCast(trim, to: Trim.self)(0)
        #endif
    }
}
