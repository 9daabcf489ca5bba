import PlainTextRecords

/// First names that are usual in Germany: a choice from the name statistics of the last decades.
enum FirstNames {
    /// Whether a word is one of them, however it is written.
    static func has(_ word: ByteSpan) -> Bool {
        word.count >= 2 && word.count <= 16 && all.contains(word.text.lowercased())
    }

    private static let all = Set(words.split(separator: " ").map(String.init))

    private static let words = """
        aaron abdullah achim ada adam adrian ahmad ahmed ahmet aileen albert alea alena alessia \
        alexander alexandra alfred ali alia alina aliyah alma alois alwin amalia amelie amin \
        amina amir amira amy ana anastasia andre andrea andreas anett angela angelika angelina \
        anika anita anja anke ann anna annabell anne anneliese annemarie annette anni annika \
        anouk anton antonia ariana arne arno arthur artur astrid asya ayla aylin ayse barbara \
        bastian beate ben benedikt benjamin bernd bernhard bettina bianca birgit birgitt björn \
        bodo brigitte bruno burak carina carl carla carlo carlotta carmen carolin carolina \
        caroline caspar celina celine charlotte chiara chris christa christel christian \
        christiane christina christine christoph christopher clara claudia clemens colin connor \
        conrad constantin cornelia dagmar damian dana daniel daniela danny dario darius david \
        dean denis denise dennis detlef diana diego dieter dietmar dilara dirk dominic dominik \
        doris dorothea dustin eberhard eckhard eda edda edgar edith eduard elena elias elif elina \
        elisa elisabeth elise elke ella ellen elli elsa emanuel emil emilia emilie emily emine \
        emir emma emmi enno erich erik erika erna ernst erwin esma esther eugen eva evelyn fabian \
        fabienne fabio falk farid fatima fatma felicitas felina felix ferdinand fiete fina finja \
        finn finnja fiona flora florentine florian frank franka franz franziska frauke frederic \
        frederik frieda friedrich fritz gabriel gabriela gabriele georg gerald gerd gerda gerhard \
        gerlinde gertrud gisela gottfried gregor greta gudrun guido gustav günter günther hamza \
        hanna hannah hannelore hannes hans harald hartmut hassan hatice hedwig heidi heike heiko \
        heiner heinrich heinz helena helene helga helmut hendrik henning henri henrik henry \
        herbert hermann hilda hildegard holger horst hubert hugo hüseyin ibrahim ida ilias ilona \
        ilse ina ines inga inge ingeborg ingo ingrid inka irene irina iris irmgard isabel isabell \
        isabella isabelle ismail ivan jacob jael jakob jamal jan jana janek janet janette janik \
        janina janine janna jannes jannik jannis jara jaron jasmin jasmina jason jayden jean \
        jeanette jennifer jenny jens jeremy jerome jessica jette jil jill joachim joana joanna \
        jochen joel johann johanna johannes john jolina jona jonah jonas jonathan jonna jorin \
        josef josefine josephine joshua juan judith jule julia julian juliana juliane julie \
        julius juna justin justus jutta jörg jürgen kai karim karin karina karl karla karlheinz \
        karolina karsten kaspar katharina kathleen kathrin katja katrin kerstin kevin khaled kian \
        kilian kim kira klara klaus konrad konstantin korbinian kristian kristin kristina kurt \
        lana lara larissa lars lasse laura laurenz laurin lea leah leander leandro lena lenja \
        lenn lennard lennart lenni lennox leo leon leona leonard leonardo leonhard leonie leonora \
        leopold leticia levi levin levke lia liah liam lian liana lias lilli lilly lina linda \
        linnea linus lisa lisbeth liv livia lorena lorenz lothar lotta lotte louis louisa louise \
        luan luana luca lucas lucia lucie lucy ludwig luis luisa luise luka lukas luna lutz lydia \
        lynn magdalena maik maike maja malia malik malina malte mandy manfred manuel manuela mara \
        marc marcel marco marcus mareike maren marga margarete margit margot margret maria mariam \
        marian marianne marie marieke marietta marika marina mario marion marisa marius marko \
        markus marla marleen marlen marlene marlon marta martha martin martina marvin marwan mary \
        maryam mathilda mathilde mathis matilda mats matteo matthias matthis mattis maurice \
        maurizio max maxi maxim maximilian maya mehmet meike melanie melek melina melissa melvin \
        merle merve mia michael michaela michel michelle mika mike mila milan milena milla milo \
        mina mira miran miriam mohamed mohammad mohammed mona monika moritz muhammad muhammed \
        murat mustafa nadine nadja najla nala natalia natalie natascha nathalie nathan neele nele \
        nelly nevio niclas nico nicolas nicole niels nika niklas niko nikola nikolai nikolas \
        nikolaus nils nina nino noah noel noemi nora norbert norman nour odin ole oliver olivia \
        omar omer oscar oskar otto pascal patricia patrick patrizia paul paula paulina pauline \
        peter petra phil philip philipp philippa pia pius quentin rahel rainer ralf ralph ramona \
        raphael rebecca rebekka regina regine reiner reinhard reinhold renate rene ricarda \
        richard rico rita robert robin roland rolf roman romina romy ronald ronja rosa rosalie \
        rosemarie roswitha rudi rudolf rune ruth rüdiger sabine sabrina salma salome sam sami \
        samira samuel sandra sandro sara sarah sascha saskia sebastian selina selma serkan \
        sibylle siegfried sigrid silas silke silvia simon simone sina sofia sofie sonja sontje \
        sophia sophie stefan stefanie steffen stella stephan stephanie susanne svea sven svenja \
        sybille sylvia tabea talia tamara tamina tanja tarik tatjana teresa thea theo theodor \
        theresa theresia thilo thomas thorben thorsten tilda till tilman tim timm timo timon tina \
        tobias tom tomas toni torben torsten tristan tyler udo ulf uli ulla ulrich ulrike ursula \
        uta ute uwe valentin valentina valeria vanessa vera verena veronika victor victoria \
        viktor viktoria vincent vinzenz viola vito vivian vivien volkan volker walter waltraud \
        wanda werner wiebke wilhelm willi willy wilma wolfgang xaver yannick yannik yara yasin \
        yasmin younes youssef yusuf yvonne zacharias zara zehra zeynep zoe zoey abdul abdulrahman \
        adriana agata agnieszka aisha aleksandar aleksandra alexej aliya amar ammar anastasiia \
        andrej andrii antje arben ardit arjeta artem aysel ayşe azra baran basel beata behar \
        besnik bilal bogdan bohdan bojan bushra büşra can cem cemal chantal chukwuemeka danylo \
        daria daryna dawid deniz dennys detlev dmitri dmytro dorota dragan drita ebru ecrin emin \
        emre enes ermira esra eva-maria ewa eyüp faisal farah ferhat filiz florin furkan gamze \
        georgi gjergj goran grzegorz gökhan gülsen gülşen günay hakan halima hamid haris hasan \
        idris ihor ilir ilker imran ionut ionuţ ionuț irfan iryna ivana ivanka iwona jacek \
        jacqueline jadwiga javier jelena jolanta jovana julija kadir kamil karl-heinz katarzyna \
        kateryna kemal kenan khalil krzysztof kseniia kübra laila lamija latifa layla leila \
        ljiljana lyudmyla maciej magda malgorzata marcin mariana mariia marija maryna mateusz \
        małgorzata mehari mehdi meryem mihaela mihai milica miroslav mohamad mykola nadia naima \
        nazar nebojsa nermin nevena nikolina nuray oksana oleg oleh oleksandr oleksii olena olga \
        olha osman pavel pavlo pawel paweł piotr pjotr radu rania rashid razan recep reza rima \
        roksana roza ruslan saad sabina safa said salih samir sandor sara-marie selam selin semih \
        serhii serhiy sevda shirin shpresa slavica sofiia songül stanislaw stanisław svetlana \
        svitlana taras tetiana tetyana tomasz tuba tülay uliana umut valentyna vasile vasyl vesna \
        viktoriia vladimir volodymyr wael walid weronika wojciech yaroslav yevhen yevheniia \
        yuliia yuri zahra zainab zakaria zbigniew zdravko zeinab zejneb ziad zlatan zofia zoran \
        ömer özge özlem łukasz
        """
}
