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
        haas haase hagen hahn hamann hammer hansen harms hartmann hartwig haupt hauser heck hein \
        heine heinemann heinrich heinz heinze held heller hempel hennig henning hentschel herbst \
        hermann herold herrmann herzog hess heß heuer heyer hildebrand hildebrandt hiller hinz \
        hirsch hofer hoffmann hofmann hohmann holz hoppe horn horstmann huber hübner hummel huth \
        jacob jacobi jacobs jahn jakob janssen jansen jost jung junker jürgens kaiser kaya \
        kaminski karl kaufmann keil keller kern kessler keßler kiefer kilic kirchner klaus klein \
        klemm klose kluge knoll kolb konrad kopp kowalski kraft kramer kraus krause krauß krebs \
        kremer kretschmer krieger kroll krug krüger kruse kröger krämer kuhlmann kuhn kunz kunze \
        kurz köhler köhn könig körner köster küster kühn kühne lambert lang lange langer lauer \
        lechner lehmann lemke lenz lindemann linder link linke lohmann lorenz löffler ludwig lutz \
        lux maas mack mahler maier martens marx mayer mayr meier meißner meister menzel merkel \
        mertens metz metzger meyer michel michels miller mohr moll moser möller müller münch \
        nagel nickel neubauer neuhaus neumann nguyen noack noll nowak oswald otto otten ott pape \
        paul pauli peters petersen petry pfeffer pfeifer pfeiffer philipp pohl popp preuß probst \
        raab rapp rau rauch reich reichel reichert reimann reimer reinhardt reiter renner reuter \
        richter rieger riedel ritter rohde rose roth rother rudolph ruf ruppert sahin sander \
        sauer sauter schade schaller schenk scherer schick schilling schindler schlegel schlüter \
        schmid schmidt schmitt schmitz schmitt schneider scholz schott schramm schreiber \
        schreiner schröder schröter schubert schuler schulte schultz schulz schulze schumacher \
        schumann schuster schwab schwarz schweizer schäfer schön schönfeld schütte schütz schütze \
        seeger seidel seifert seiler seitz siebert simon singer sommer sonntag springer stadler \
        stahl stark steffens stein steiner steinbach stephan stephan stock stoll straub strauß \
        strobel stumpf sturm sauer thiel thiele thomas thome timm trautmann ullrich ulrich unger \
        urban vetter vogel vogt voigt vollmer völker wagner walter walther weber wegener wegner \
        weidner weigel weiler weinert weis weiß weiss welsch wendt wenzel werner westphal wetzel \
        wiese wiedemann wieland wiegand wild wilhelm wilke will winkler winter wirth witt witte \
        wittmann wolf wolff wolter wulf wunderlich wunsch yildirim yildiz yilmaz zander zeller \
        ziegler zimmer zimmermann zöller özdemir öztürk schulten polat arslan kurt koc aydin \
        özkan kara ivanov petrov popov nowicki wójcik kowalczyk hussein hassan omar haddad khalil \
        ahmadi rahimi hosseini abbas abboud abdi abdullah ademi ahmad ahmed akman aksoy alhaj \
        alhamad alhussein ali aljassem almasri amiri andersen antonov asani atas ates avci aydın \
        babic bajrami bakir balci bauernfeind baumgärtner bekele berisha bilgin blaschke blasius \
        boateng bogdan bondar bondarenko boyko bozkurt bulut cakir can cetin chen coban cohen \
        costa dabrowski darwish demirci diallo doll dorn dumitru durmus dursun dąbrowski erdem \
        erdogan erdoğan ernser ersoy farah fernandez ferreira flesch garcia gashi ghebre gomez \
        gonzalez grabowski gunes gök gül güler güneş haidar hamad hamdan hamidi hammes hamoud \
        hasani hauprich hoang hoffman horvat hoti hoxha hoàng hrytsenko ibrahim ibrahimi ionescu \
        islam jaeger jankowski jovanovic jäger kabashi kaltenbrunner kamara kaminska kamińska \
        kamiński karaca karadag karadağ karatas karimi kelmendi kewenig khan khatib kilinc koch \
        koenig kovac kovacs kovalchuk kovalenko kowalska kozak kozlowski koç krasnici krasniqi \
        kravchenko kravchuk krewinkel krol krueger kruger kucharski kuznetsov köhl lauterborn \
        lewandowska lewandowski lopez lysenko lê mahmoud mansour marchenko markovic marku martin \
        martinez masri mazur melnik melnyk mensah mertes metin mohamed mohammad mohammadi moreau \
        moreno morina mueller mustafa nasser neises nguyễn nikolic nikolić nowakowski oezdemir \
        oezkan oeztuerk okonkwo ollig omarov othman pawlowski pereira petrovic petrović pham \
        polishchuk popescu popovic popović puetz pulic pütz rahman rama rashid reichertz reis \
        rodriguez romanenko roos said saleh salihi sanchez santos savchenko savchuk schaefer \
        schloeder schroeder schuetz schwarzer shala sheikh shevchenko silva sokolov spang \
        steffgen stojanovic suleiman sydorenko szczepański tahiri tas tekin tesfay theis thelen \
        thoemmes thömmes tkachenko tkachuk tokarski toprak tran trần tunc turan ucar uysal \
        valentin vu walczak weyand wisniewski wiśniewska wiśniewski wozniak woźniak yavuz younis \
        youssef yüksel yıldırım yıldız yılmaz zaid zajac zając zeka zerfass zerfaß zielinski \
        zieliński zilic çelik öz özcan ünal đặng şahin
        """
}
