import PlainTextRecords

/// Family names that are frequent in Germany: a choice from name statistics, without those that are
/// towns of the country.
enum LastNames {
    /// Whether a word is one of them, however it is written.
    static func has(_ word: ByteSpan) -> Bool {
        word.count >= 2 && word.count <= 20 && all.contains(word.text.lowercased())
    }

    private static let all = Set(words.split(separator: " ").map(String.init))

    private static let words = """
        ahrens albrecht appel arndt arnold aslan bach bachmann backes bauer baumann baumgart \
        baumgartner baur beck becker beckmann behrendt behrens bender benz berg berger bergmann \
        bernhardt betz beyer binder bischoff blank blum bock bode bohn brand brandt braun breuer \
        brinkmann brockmann bruns bräuer buchholz bucher burger burkhardt busch busse böhm böhme \
        bär böttcher büttner celik christ conrad demir diehl diehm dietrich dietz dogan dörr \
        ebert eckert eder ehlers eichhorn engel engelhardt erdmann ernst ertl esser faber falk \
        feldmann fiedler fink fischer fleischer forster franke freitag freund frey frick fricke \
        friedrich fritsch fritz fritzsche fröhlich fuchs funk gabriel gebhardt geiger geißler \
        gerber gerlach giese göbel götz graf grimm gross groß große gruber günther göhler haag \
        haas haase hagen hahn hamann hammer hansen harms hartmann hartwig haupt hauser heck \
        hein heine heinemann heinrich heinz heinze held heller hempel hennig henning hentschel \
        herbst hermann herold herrmann herzog hess heß heuer heyer hildebrand hildebrandt hiller \
        hinz hirsch hofer hoffmann hofmann hohmann holz hoppe horn horstmann huber hübner hummel \
        huth jacob jacobi jacobs jahn jakob janssen jansen jost jung junker jürgens kaiser kaya \
        kaminski karl kaufmann keil keller kern kessler keßler kiefer kilic kirchner klaus klein \
        klemm klose kluge knoll kolb konrad kopp kowalski kraft kramer kraus krause krauß krebs \
        kremer kretschmer krieger kroll krug krüger kruse kröger krämer kuhlmann kuhn kunz kunze \
        kurz köhler köhn könig körner köster küster kühn kühne lambert lang lange langer lauer \
        lechner lehmann lemke lenz lindemann linder link linke lohmann lorenz löffler ludwig \
        lutz lux maas mack mahler maier martens marx mayer mayr meier meißner meister menzel \
        merkel mertens metz metzger meyer michel michels miller mohr moll moser möller müller \
        münch nagel nickel neubauer neuhaus neumann nguyen noack noll nowak oswald otto otten \
        ott pape paul pauli peters petersen petry pfeffer pfeifer pfeiffer philipp pohl popp \
        preuß probst raab rapp rau rauch reich reichel reichert reimann reimer reinhardt reiter \
        renner reuter richter rieger riedel ritter rohde rose roth rother rudolph ruf ruppert \
        sahin sander sauer sauter schade schaller schenk scherer schick schilling schindler \
        schlegel schlüter schmid schmidt schmitt schmitz schmitt schneider scholz schott schramm \
        schreiber schreiner schröder schröter schubert schuler schulte schultz schulz schulze \
        schumacher schumann schuster schwab schwarz schweizer schäfer schön schönfeld schütte \
        schütz schütze seeger seidel seifert seiler seitz siebert simon singer sommer sonntag \
        springer stadler stahl stark steffens stein steiner steinbach stephan stephan stock \
        stoll straub strauß strobel stumpf sturm sauer thiel thiele thomas thome timm trautmann \
        ullrich ulrich unger urban vetter vogel vogt voigt vollmer völker wagner walter walther \
        weber wegener wegner weidner weigel weiler weinert weis weiß weiss welsch wendt wenzel \
        werner westphal wetzel wiese wiedemann wieland wiegand wild wilhelm wilke will winkler \
        winter wirth witt witte wittmann wolf wolff wolter wulf wunderlich wunsch yildirim \
        yildiz yilmaz zander zeller ziegler zimmer zimmermann zöller özdemir öztürk schulten \
        polat arslan kurt koc aydin özkan kara ivanov petrov popov nowicki wójcik kowalczyk \
        hussein hassan omar haddad khalil ahmadi rahimi hosseini
        """
}
