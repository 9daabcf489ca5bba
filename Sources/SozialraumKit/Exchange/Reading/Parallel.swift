import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Work shared among the cores of the machine.
public enum Parallel {
    /// How many threads large files are read and written with; 1: no other thread is started.
    public static var workers: Int {
        get { count.load(ordering: .relaxed) }
        set { count.store(max(1, newValue), ordering: .relaxed) }
    }

    private static let count = Atomic<Int>(
        max(1, min(16, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))))

    /// Calls `body(worker, index)` once for each index, on several threads, in any order.
    static func forEach(
        _ count: Int, workers: Int,
        _ body: @escaping @Sendable (_ worker: Int, _ index: Int) -> Void
    ) {
        let threads = min(workers, count)
        if threads <= 1 {
            for index in 0..<count { body(0, index) }
            return
        }
        let next = Counter()
        let run: @Sendable (Int) -> Void = { worker in
            while true {
                let index = next.take()
                guard index < count else { return }
                body(worker, index)
            }
        }
        let others = (1..<threads).compactMap { worker in Thread { run(worker) } }
        run(0)
        for thread in others { thread.join() }
    }

    /// Makes results on several threads and hands them out in order on this one.
    ///
    /// - Parameter window: How many results may wait at most.
    /// - Throws: What `consume` throws; the rest of the work is then dropped.
    static func ordered<Result: Sendable, Failure: Error>(
        _ count: Int, workers: Int, window: Int = 8, produce: @escaping @Sendable (Int) -> Result,
        consume: (Result) throws(Failure) -> Void
    ) throws(Failure) {
        if workers <= 1 || count <= 1 {
            for index in 0..<count { try consume(produce(index)) }
            return
        }
        let queue = OrderedQueue<Result>(count: count, window: max(window, workers + 1))
        let run: @Sendable () -> Void = {
            while let index = queue.take() { queue.put(produce(index), at: index) }
        }
        let threads = (0..<min(workers, count)).compactMap { _ in Thread(run) }
        if threads.isEmpty {
            for index in 0..<count { try consume(produce(index)) }
            return
        }
        defer {
            queue.stop()
            for thread in threads { thread.join() }
        }
        for index in 0..<count { try consume(queue.wait(for: index)) }
    }

    private final class Counter: Sendable {
        let value = Atomic<Int>(0)
        func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}

/// A thread of the operating system with a stack of 8 MB.
private struct Thread {
    private let handle: pthread_t

    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread; nil if the system has none to give.
    init?(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var created: pthread_t?
            let status = pthread_create(
                &created, &attributes,
                { pointer in
                    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                    return nil
                }, work.toOpaque())
            guard status == 0, let created else {
                work.release()
                return nil
            }
        #else
            var created = pthread_t()
            let status = pthread_create(
                &created, &attributes,
                { pointer in
                    if let pointer {
                        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                    }
                    return nil
                }, work.toOpaque())
            guard status == 0 else {
                work.release()
                return nil
            }
        #endif
        handle = created
    }

    func join() { pthread_join(handle, nil) }
}

/// Results that are made in any order and taken in theirs.
private final class OrderedQueue<Result: Sendable>: @unchecked Sendable {
    private let count: Int
    private let window: Int
    private var next = 0
    private var taken = 0
    private var isStopped = false
    private var results: [Int: Result] = [:]
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    init(count: Int, window: Int) {
        self.count = count
        self.window = window
        mutex = .allocate(capacity: 1)
        changed = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        changed.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    /// The next index to be made, once the window has room; nil when there is none.
    func take() -> Int? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !isStopped, next < count, next >= taken + window {
            pthread_cond_wait(changed, mutex)
        }
        guard !isStopped, next < count else { return nil }
        next += 1
        return next - 1
    }

    func put(_ result: Result, at index: Int) {
        pthread_mutex_lock(mutex)
        results[index] = result
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    func wait(for index: Int) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = results.removeValue(forKey: index) {
                taken = index + 1
                pthread_cond_broadcast(changed)
                return result
            }
            pthread_cond_wait(changed, mutex)
        }
    }

    func stop() {
        pthread_mutex_lock(mutex)
        isStopped = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }
}

/// Results of parallel work, one place for each index.
final class Slots<Value: Sendable>: @unchecked Sendable {
    private let base: UnsafeMutablePointer<Value?>
    let count: Int

    init(_ count: Int) {
        self.count = count
        base = .allocate(capacity: max(count, 1))
        base.initialize(repeating: nil, count: count)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    subscript(index: Int) -> Value? {
        get { base[index] }
        set { base[index] = newValue }
    }

    /// Takes a result away.
    func take(_ index: Int) -> Value? {
        let value = base[index]
        base[index] = nil
        return value
    }
}
