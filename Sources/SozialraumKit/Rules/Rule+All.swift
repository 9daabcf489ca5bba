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
        .str11,
        .str12,
        .str13,
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
        .key07,
        .key08,
        .key09,
        .key10,
        .key12,
        .key13,
        .key15,
        .key16,
    ]

    /// REF: records and what they refer to.
    private static let references: [Rule] = [
        .ref01,
        .ref02,
        .ref03,
        .ref04,
        .ref05,
        .ref06,
        .ref07,
        .ref08,
        .ref09,
        .ref10,
        .ref11,
        .ref12,
        .ref13,
        .ref14,
        .ref15,
        .ref16,
        .ref17,
        .ref18,
    ]

    /// ZEI: days and periods.
    private static let times: [Rule] = [
        .zei01,
        .zei03,
        .zei05,
        .zei06,
        .zei07,
        .zei08,
        .zei09,
        .zei10,
        .zei11,
        .zei12,
        .zei13,
        .zei15,
        .zei16,
        .zei17,
    ]

    /// REC: what the law asks for.
    private static let law: [Rule] = [
        .rec01,
        .rec02,
        .rec03,
        .rec04,
        .rec05,
        .rec06,
        .rec07,
        .rec08,
        .rec09,
        .rec11,
        .rec12,
        .rec13,
        .rec14,
        .rec15,
        .rec16,
        .rec17,
        .rec18,
        .rec19,
        .rec20,
        .rec21,
        .rec23,
        .rec24,
        .rec25,
        .rec26,
        .rec27,
        .rec28,
        .rec29,
        .rec30,
        .rec31,
        .rec32,
        .rec33,
        .rec34,
        .rec36,
        .rec37,
        .rec38,
        .rec39,
        .rec42,
        .rec43,
        .rec44,
        .rec45,
        .rec46,
        .rec47,
    ]

    /// DS: data protection.
    private static let privacy: [Rule] = [
        .ds01,
        .ds02,
        .ds03,
        .ds04,
        .ds05,
        .ds06,
        .ds08,
        .ds09,
        .ds10,
        .ds11,
        .ds12,
        .ds13,
        .ds14,
        .ds17,
        .ds19,
        .ds20,
    ]

    /// PLA: what is not likely.
    private static let plausibility: [Rule] = [
        .pla01,
        .pla02,
        .pla03,
        .pla04,
        .pla06,
        .pla07,
        .pla08,
        .pla10,
        .pla11,
        .pla12,
        .pla13,
        .pla15,
    ]
}
