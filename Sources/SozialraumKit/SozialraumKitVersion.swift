/// The version of this library and of the command line.
public enum SozialraumKitVersion {
    /// `X.Y.Z` (Semantic Versioning 2.0).
    public static let current = "0.1.0"
}
