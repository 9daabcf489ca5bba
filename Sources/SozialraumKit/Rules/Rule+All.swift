extension Rule {
    /// Every rule, in the order of the catalogue.
    public static let all: [Rule] =
        structure + keys + references + times + law + privacy + plausibility

    /// STR: files, rows and values.
    private static let structure: [Rule] = [
        .str01,
        .str02,
        .str03,
        .str04,
        .str05,
        .str06,
        .str07,
        .str08,
        .str10,
        .str14,
        .str18,
        .str20,
        .str21,
        .str22,
        .str23,
        .str24,
        .str25,
    ]

    /// KEY: keys and codes.
    private static let keys: [Rule] = [
        .key01,
        .key02,
        .key05,
        .key06,
        .key08,
        .key10,
        .key12,
        .key13,
        .key15,
    ]

    /// REF: records and what they refer to.
    private static let references: [Rule] = [
        .ref01,
        .ref02,
        .ref03,
        .ref05,
        .ref08,
        .ref09,
        .ref17,
    ]

    /// ZEI: days and periods.
    private static let times: [Rule] = [
        .zei01,
        .zei03,
        .zei08,
        .zei15,
    ]

    /// REC: what the law asks for.
    private static let law: [Rule] = []

    /// DS: data protection.
    private static let privacy: [Rule] = [
        .ds01,
        .ds02,
        .ds06,
        .ds08,
        .ds17,
        .ds19,
    ]

    /// PLA: what is not likely.
    private static let plausibility: [Rule] = [
        .pla08,
        .pla10,
    ]
}
