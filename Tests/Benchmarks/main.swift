import PlainTextRecords
import SozialraumKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Times one piece of work in this process and prints a line of JSON: the seconds of the work alone,
// and the greatest memory of the whole process.
//
//     Benchmarks read INPUT [THREADS]
//     Benchmarks write INPUT csv|json|jsonl [THREADS]     (reading is not counted)
//     Benchmarks make INPUT json|jsonl [THREADS]          (the same without a disk: /dev/null)
//     Benchmarks stream INPUT faelle|hilfen

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func memory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(Int32(bitPattern: UInt32(RUSAGE_SELF.rawValue)), &usage)
    #else
        getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.ru_maxrss / 1024
}

let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2 else {
    print("Benchmarks read|write|stream INPUT …")
    exit(2)
}
let work = words[0]
let input = words[1]
if let threads = words.last.flatMap({ Int($0) }) { Parallel.workers = threads }

do {
    var start = now()
    var records = 0
    switch work {
    case "read":
        let package = try ExchangePackage(path: input)
        records = package.faelle.count + package.hilfen.count
    case "write":
        let package = try ExchangePackage(path: input)
        records = package.faelle.count + package.hilfen.count
        let carrier = Carrier(rawValue: words[2])
        start = now()
        try package.write(path: "benchmark-output." + words[2], as: carrier)
    case "make":
        // The bytes alone, without the disk.
        let package = try ExchangePackage(path: input)
        records = package.faelle.count + package.hilfen.count
        start = now()
        try package.write(path: "/dev/null", as: Carrier(rawValue: words[2]))
    case "stream":
        if words[2] == "faelle" {
            let reader = try RecordReader(Fall.self, path: input)
            while try reader.next() != nil { records += 1 }
        } else {
            let reader = try RecordReader(Hilfe.self, path: input)
            while try reader.next() != nil { records += 1 }
        }
    default:
        print("no such work: \(work)")
        exit(2)
    }
    let seconds = now() - start
    print(
        "{\"work\": \"\(work)\", \"threads\": \(Parallel.workers), \"records\": \(records), "
            + "\"seconds\": \((seconds * 1000).rounded() / 1000), \"memoryMB\": \(memory())}")
} catch {
    print("error: \(error)")
    exit(3)
}
