extension Rule {
    /// Every rule, in the order of the catalogue.
    public static let all: [Rule] = [
        .str01, .str02, .str03, .str04, .str05, .str06, .str07, .str08, .str10, .str14, .str18,
        .str20, .str21, .str22, .str23, .str24, .str25,
        .key01, .key02, .key05, .key06, .key08, .key10, .key12, .key13, .key15,
        .ref01, .ref02, .ref03, .ref05, .ref08, .ref09, .ref17,
        .zei01, .zei03, .zei08, .zei15,
        .ds01, .ds02, .ds06, .ds08, .ds17, .ds19,
        .pla08, .pla10,
    ]
}
