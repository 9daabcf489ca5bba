/// Which files belong to a package that is a folder.
public enum PackageFolder {
    /// Whether a path leads to a file of the package that an input names: its description or a table, also
    /// one that is not there yet. Other files in the folder are nobody's business.
    ///
    /// - Parameter input: A folder, its `datapackage.json`, or anything else, which holds no files.
    /// - Complexity: O(d) calls to the operating system for a depth of d folders.
    public static func holds(_ path: String, input: String) -> Bool {
        let name = PackageReader.fileName(path)
        guard name == DataPackage.fileName || DataPackage.isPlainCSV(name) else { return false }
        let isManifest = PackageReader.fileName(input) == DataPackage.fileName
        let folder = isManifest ? PackageReader.parent(input) : input
        guard let kind = try? InputFile.kind(of: folder), kind == .folder else { return false }
        return SameFile.isInside(path, folder: folder)
    }
}
