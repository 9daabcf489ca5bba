import PlainTextRecords

extension Course {
    /// The courses; each is taken by one case in fifty.
    static let all: [Course] = contacts + prevention + single + several + protection

    /// Contacts that never became a help.
    private static let contacts: [Course] = [
        Course(6...60, "kontakt"),
        Course(40...110, "kontakt"),
        Course(30...190, "kontakt"),
        Course(90...160, "kontakt"),
        Course(120...205, "kontakt"),
        Course(150...205, "kontakt"),
        Course(220...240, "kontakt"),
        Course(10...150, "kontakt").family,
        Course(20...120, "kontakt").running,
        Course(100...190, "kontakt").running,
        Course(20...180, "kontakt").meeting(
            Meeting("gemeinsam", .opening, ["keine-hilfe", "ressourcen", "vertagt"])),
    ]

    /// Help of low threshold, without help with upbringing.
    private static let prevention: [Course] = [
        Course(8...150, "praevention", Step(["16"], 40...200)),
        Course(20...190, "praevention", Step(["16", "17", "18"], 40...160)),
        Course(100...190, "praevention", Step(["11", "14"], 60...300)),
        Course(160...200, "praevention", Step(["13.1", "13a", "13.2"], 60...300)).running,
        Course(14...50, "praevention", Step(["22", "23"], 120...500)),
        Course(222...236, "praevention", Step(["18.4", "10a", "13.2"], 40...90)),
        Course(20...180, "praevention", Step(["10b", "10a", "16"], 40...120)).since(2024, 1, 1),
        Course(8...150, "praevention", Step(["16"], 40...200)).meeting(
            Meeting("gemeinsam", .opening, ["praevention", "ressourcen"])
        ).running,
    ]

    /// One help.
    private static let single: [Course] = [
        Course(30...195, "hilfe", Step(["28"], 40...250)),
        Course(60...195, "hilfe", Step(["28"], 60...200)),
        Course(172...195, "hilfe", Step(["50", "52", "52a", "53"], 40...180)),
        Course(
            125...190, "hilfe",
            Step(["30-erziehungsbeistand", "29", "30", "30-betreuungshelfer"], 100...350)
        ).meeting(.plan(0)),
        Course(6...150, "hilfe", Step(["31"], 150...450)).meeting(.plan(0)).family,
        Course(6...150, "hilfe", Step(["31"], 150...450)).meeting(.plan(0), .review(0)).family
            .running,
        Course(10...190, "hilfe", Step(["27.2", "27", "27.3"], 50...165)),
        Course(6...140, "hilfe", Step(["20"], 40...120)),
        Course(80...150, "hilfe", Step(["32"], 200...500)).meeting(.plan(0)),
        Course(80...160, "hilfe", Step(["35a.2.1", "35a.2.2", "35a"], 200...500))
            .meeting(.statement(0), .plan(0)),
    ]

    /// Helps that follow each other.
    private static let several: [Course] = [
        Course(
            10...140, "schutz", Step(["16"], 40...150), Step(["28"], 50...200),
            Step(["31"], 90...165)
        ).danger("latent").family,
        Course(
            100...160, "hilfe", Step(["28"], 50...180), Step(["16"], 40...150),
            Step(["29"], 60...170)),
        Course(
            125...180, "hilfe", Step(["28"], 50...150),
            Step(["29", "30-betreuungshelfer", "30"], 60...170)),
        Course(10...140, "hilfe", Step(["31"], 150...350), Step(["16"], 40...120)).meeting(.plan(0))
            .family,
        Course(10...140, "hilfe", Step(["28"], 50...150), Step(["31"], 150...350)).meeting(.plan(1))
            .family,
        Course(
            125...170, "hilfe", Step(["30-erziehungsbeistand"], 60...170),
            Step(["35a.2.1"], 120...350)
        ).meeting(.statement(1), .plan(1), .review(1)).running,
        Course(
            196...206, "hilfe", Step(["34"], 200...600).untilAdult,
            Step(["34", "30-erziehungsbeistand", "35"], 90...400).over41
        ).meeting(.perspective(0), .plan(0), .plan(1)),
        Course(
            221...228, "hilfe", Step(["34", "33", "28", "35"], 90...250).over41,
            Step(["41a"], 60...200)
        ).meeting(.perspective(0), .plan(0)).since(2021, 6, 10),
        Course(
            20...140, "hilfe", Step(["33", "33-besondere", "27.2a"], 200...650),
            Step(["28"], 50...150)
        ).meeting(.perspective(0), .plan(0)),
        Course(6...30, "hilfe", Step(["19", "27.2"], 120...330), Step(["31"], 150...300))
            .meeting(.plan(0), .plan(1)).family,
        Course(
            180...190, "hilfe", Step(["27.4", "27.2"], 90...250), Step(["27.3", "27.2"], 50...165)
        )
        .meeting(.plan(0)),
        Course(
            90...145, "hilfe", Step(["32"], 200...500), Step(["30-erziehungsbeistand"], 60...170)
        ).meeting(.plan(0)),
        Course(
            178...190, "hilfe", Step(["35"], 120...300),
            Step(["30-betreuungshelfer", "30-erziehungsbeistand"], 60...150)
        ).meeting(.plan(0)),
        Course(193...196, "hilfe", Step(["21", "13.3", "27.2"], 100...200), Step(["28"], 40...80))
            .meeting(.plan(0)),
        Course(
            40...160, "hilfe", Step(["35a.2.3", "35a.2.4"], 200...600), Step(["35a.2.1"], 100...300)
        ).meeting(.statement(0), .perspective(0), .plan(0)),
        Course(
            60...130, "hilfe", Step(["31"], 150...300), Step(["32"], 150...300),
            Step(["28"], 50...120)
        ).meeting(.plan(0), Meeting("kollegial", .end(0), ["aenderung", "vertagt"]), .plan(1))
            .family,
        Course(
            128...175, "hilfe", Step(["28"], 50...150), Step(["30-erziehungsbeistand"], 60...170),
            Step(["29"], 60...170)),
        Course(
            10...120, "hilfe", Step(["16"], 40...120), Step(["28"], 50...120),
            Step(["31"], 150...300), Step(["27.2"], 60...165)
        ).meeting(
            .plan(2), Meeting("hilfeplan-ueberpruefung", .end(2), ["beendigung", "aenderung"])
        ).family,
    ]

    /// Cases in which a child may be in danger.
    private static let protection: [Course] = [
        Course(10...190, "schutz").danger("keine", "hilfebedarf"),
        Course(
            60...150, "schutz", Step(["42.1.2", "42.1.1"], 5...25), Step(["34"], 150...500)
        ).meeting(
            Meeting("fachberatung-8b", .opening, ["schutz"]), .perspective(1), .plan(1), .review(1)
        ).danger("akut").running,
        Course(
            180...190, "schutz", Step(["42a", "42a", "42.1.1"], 5...25),
            Step(["42.1.3", "42.1.3", "42.1.2"], 10...60),
            Step(["34"], 90...280)
        ).meeting(.perspective(2), .plan(2)),
    ]
}
