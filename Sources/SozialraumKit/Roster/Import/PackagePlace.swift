/// Where a package lies and which form it has, so that it can be put back in the same form.
public struct PackagePlace: Hashable, Sendable {
    /// The folder or the file.
    public let path: String
    public let carrier: Carrier

    /// - Throws: ``ExchangeError``: `otherKind` for a single CSV file and whatever is no package.
    public init(_ path: String, holding package: ExchangePackage) throws(ExchangeError) {
        let kind = try ExchangeError.wrap { () throws(FileFailure) in
            try InputFile.kind(of: path)
        }
        let isExcel = package.metadata.values["dialekt"] == "excel"
        if kind == .folder {
            self.path = path
            carrier = isExcel ? .excel : .csv
        } else if PackageReader.fileName(path) == DataPackage.fileName {
            self.path = PackageReader.parent(path)
            carrier = isExcel ? .excel : .csv
        } else {
            let source = try ExchangeError.wrap { () throws(FileFailure) in
                try ByteSource.open(path)
            }
            let carrier = try PackageReader.carrier(of: path, source)
            guard carrier == .json || carrier == .jsonLines else {
                throw ExchangeError(.noPackageToChange, path: path)
            }
            self.path = path
            self.carrier = carrier
        }
    }
}
