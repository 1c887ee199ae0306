# SPDX-License-Identifier: MIT
"""German words by which reporting is read. Data only; what each name means, `Vocabulary` says."""

from reader.text.grammar import person_words_de

SAY_FORMS = {
    "finite": """
        analysieren analysiert analysierte analysierten angab angaben angibt ankündigt ankündigte antworten
        antwortet antwortete antworteten appellieren appelliert appellierte appellierten argumentieren argumentiert
        argumentierte argumentierten attestieren attestiert attestierte attestierten ausführt ausführte aussagt
        aussagte aussprach bat baten bedaueren bedauert bedauerte bedauerten befand befinden befürchten befürchtet
        befürchtete befürchteten begründen begründete begründeten begrüßen begrüßt begrüßte begrüßten behaupten
        behauptete behaupteten bekannte bekannten bekanntet bekanntete bekannteten bekennen bekennt bekennte
        bekennten beklagen beklagt beklagte beklagten bekräftigen bekräftigt bekräftigte bekräftigten bemerken
        bemerkt bemerkte bemerkten bemängelen bemängelt bemängelte bemängelten berichteen berichten berichtete
        berichteten berichtetet berichtetete berichteteten beschloss beschreibt beschrieb beschuldigen beschuldigte
        beschuldigten bestreitet bestritt bestätigen bestätigte bestätigten beteueren beteuert beteuerte beteuerten
        betitelen betitelt betitelte betitelten betonen betonte betonten bewerten bewertet bewertete bewerteten
        bezeichne bezeichnen bezeichnete bezeichneten bezichtigte bezweifelen bezweifelt bezweifelte bezweifelten
        bilanzieren bilanziert bilanzierte bilanzierten bittet bot brummen brummt brummte brummten brüllen brüllt
        brüllte brüllten charakterisierte charakterisierten danken dankt dankte dankten darlegt darlegte definieren
        definiert definierte definierten dementierte demonstrieren demonstriert demonstrierte demonstrierten
        diagnostizieren diagnostiziert diagnostizierte diagnostizierten diktieren diktiert diktierte diktierten
        drohen droht drohte drohten einräumt einräumte empfahl empfahlen empfiehlt empören empört empörte empörten
        entgegnen entgegnet entgegnete entgegneten entgegnt entgegnte entgegnten ergänzen ergänzt ergänzte ergänzten
        erhebt erhob erinneren erinnert erinnerte erinnerten erklären erklärte erklärten erkundigen erkundigt
        erkundigte erkundigten erläuteren erläutert erläuterte erläuterten ermahnen ermahnt ermahnte ermahnten
        erwarten erwartet erwartete erwarteten erwideren erwidert erwiderte erwiderten erzählen erzählt erzählte
        erzählten fand fanden fasst fasste feststellt feststellte findet flehen fleht flehte flehten flüsteren
        flüstert flüsterte flüsterten folgeren folgert folgerte folgerten forderen fordert forderte forderten
        formulieren formuliert formulierte formulierten fragen fragt fragte fragten freuen freut freute freuten fuhr
        fährt fügt fügte fügten führt führte führten führtet führtete führteten fürchten fürchtet fürchtete
        fürchteten gab gaben geben gestand gesteht gibt ging glauben glaubt glaubte glaubten gratulieren gratuliert
        gratulierte gratulierten hebt heißen heißt hervorhebt hervorhob hieß hinweist hinwies hinwiesen hinzufügt
        hinzufügte hob hoffen hofft hoffte hofften informieren informiert informierte informierten interpretieren
        interpretiert interpretierte interpretierten jubelen jubeln jubelt jubelte jubelten kam klagen klagt klagte
        klagten klarstellt klarstellte kommentieren kommentiert kommentierte kommentierten konstatieren konstatiert
        konstatierte konstatierten konteren kontert konterte konterten kontertet kontertete konterteten kritisieren
        kritisierte kritisierten kündigen kündigt kündigte las lauten lautet lautete legt legte liest ließ loben
        lobt lobte lobten lässt mahnen mahnt mahnte mahnten meinen meint meinte meinten melden meldet meldete
        meldeten merkt merkte mitteilt mitteilte mitteilten moseren mosert moserte moserten murmeln murmelt murmelte
        murmelten mutmaßen mutmaßt mutmaßte mutmaßten nannte nannten nennen nennt nennte nennten notieren notiert
        notierte notierten orakelen orakelt orakelte orakelten philosophieren philosophiert philosophierte
        philosophierten plädieren plädiert plädierte plädierten postulieren postuliert postulierte postulierten
        postuliertet postuliertete postulierteten prognostizieren prognostiziert prognostizierte prognostizierten
        prophezeien prophezeit prophezeite prophezeiten protestieren protestiert protestierte protestierten
        präzisieren präzisiert präzisierte präzisierten publizieren publiziert publizierte publizierten reagieren
        reagiert reagierte reagierten resümieren resümiert resümierte resümierten rief riefen rufen ruft räumen
        räumt räumte rügen rügt rügte rügten sage sagen sagt sagte sagten scherzen scherzt scherzte scherzten
        schilderen schildert schilderte schilderten schimpfen schimpft schimpfte schimpften schloss schlug schlägt
        schreiben schreibt schreit schrie schrieb schrieben schwärmen schwärmt schwärmte schwärmten signalisieren
        signalisiert signalisierte signalisierten skandieren skandiert skandierte skandierten spotten spottet
        spottete spotteten sprach sprachen spreche sprechen spricht sprächen stellen stellt stellte stichelen
        stichelt stichelte stichelten stimmen stimmt stimmte stimmten tadelen tadelt tadelte tadelten taufte teilen
        teilt teilte teilten titelen titeln titelt titelte titelten trat träumen träumt träumte träumten twitteren
        twittert twitterte twitterten unken unkt unkte unkten unterstellen unterstellt unterstellte unterstellten
        unterstreichen unterstreicht unterstreichte unterstreichten unterstrich urteilen urteilt urteilte urteilten
        vergleicht verglich verkünden verkündete verkündeten verlangen verlangt verlangte verlangten verlauten
        verlautet verlautete verlauteten vermelden vermeldet vermeldete vermeldeten vermerken vermerkt vermerkte
        vermerkten vermuten vermutet vermutete vermuteten versicheren versicherte versicherten verspotten verspottet
        verspottete verspotteten versprach versprechen versprecht versprechte versprechten verspricht verteidigen
        verteidigt verteidigte verteidigten verurteilen verurteilte verurteilten verweist verwies veröffentlichen
        veröffentlicht veröffentlichte veröffentlichten vorwarf vorwirft wandte warf warnen warnt warnte warnten
        weisen weist wendet werfen wertete werteten widersprach widerspricht wies wiesen wirft witzelen witzeln
        witzelt witzelte witzelten wollen wollt wollte wollten wunderen wundert wunderte wunderten wünschen wünscht
        wünschte wünschten zeigen zeigt zeigte zeigten zitieren zitierte zitierten zugab zugibt zurückweist
        zurückwies zusammenfasste zweifelen zweifelt zweifelte zweifelten äusseren äussert äusserte äusserten
        äußeren äußert äußerte äußerten
        frohlockt frohlockte frohlockten frohlocken jubiliert jubilierte jubilierten jubilieren triumphiert
        triumphierte triumphierten triumphieren ätzt ätzte ätzten ätzen zürnt zürnte zürnten zürnen poltert
        polterte polterten poltern wettert wetterte wetterten giftet giftete gifteten höhnt höhnte höhnten
        höhnen seufzt seufzte seufzten seufzen stöhnt stöhnte stöhnten stöhnen raunt raunte raunten raunen mault
        maulte maulten maulen nörgelt nörgelte nörgelten nörgeln sekundiert sekundierte sekundierten sekundieren
        insistiert insistierte insistierten insistieren beharrt beharrte beharrten beharren prahlt prahlte
        prahlten prahlen frotzelt frotzelte frotzelten frotzeln moniert monierte monierten monieren
        beschwichtigt beschwichtigte beschwichtigten beschwichtigen relativiert relativierte relativierten
        relativieren dementiert dementierten dementieren hakt hakte hakten haken schnaubt schnaubte schnaubten
        schnauben grummelt grummelte grummelten grummeln knurrt knurrte knurrten knurren pflichtet pflichtete
        pflichteten pflichten widersprechen wandten einwandte einwendet nachlegt nachlegte nachlegten einräumten
        zugaben schob beipflichtete rät riet rieten
    """,
    "done": """
        angegeben angekündigt begründet behauptet berichtet beschlossen beschrieben beschuldigt bestätigt betont
        bezeichnet eingeräumt erklärt geantwortet gebrummt gebrüllt gedankt gedroht geempört gefleht geflüstert
        gefolgert gefordert gefragt gefreut geführtet gefürchtet geglaubt gehofft gejubelt geklagt gekontert
        gekontertet gelobt gemahnt gemeint gemeldet gemosert gemutmaßt genannt genennt georakelt gepostuliertet
        geprophezeit gerügt gesagt gescherzt geschildert geschrieben geschwärmt gespottet gesprochen gestichelt
        gestimmt getadelt getauft getitelt geträumt getwittert geunkt geurteilt gewarnt gewitzelt gewollt gewundert
        gewünscht gezeigt gezweifelt geäussert geäußert hingewiesen hinzugefügt kritisiert mitgeteilt verglichen
        verkündet versichert verurteilt zitiert widersprochen nachgelegt eingewandt eingewendet zugegeben geseufzt
        gestöhnt geätzt gepoltert gewettert
    """,
}
CALL_FORMS = {
    "finite": """
        attackiert attackierte lehnt lehnte rühmt rühmte wertet
    """,
}
HOLD_FORMS: dict[str, str] = {}
PRONOUNS = "er/m sie/f es/o man/o wir/w ich/i"
POSSESSIVES = "sein/m seine/m ihr/f ihre/f ihn/m ihm/m"
NEEDS = ""
NOUN_LIKE = ""
BESIDE_ONLY = """
    fand fanden fasst fasste findet fuhr fährt führt führte führten gab gaben geben gibt ging hebt hob hoffen
    hofft hoffte kam las legt legte liest meldet merkt merkte reagiert reagierte schlug schlägt stellen stellt
    stellte pflichten pflichtet pflichtete pflichteten hakt hakte hakten schob stimmt stimmte trat warf weist
    werfen wies will wirft wollte zeigt zeigte zeigten
"""
NAMING = "bezeichnen bezeichnet bezeichnete bezeichneten genannt nannte nannten nennen nennt"
TELLING = ""
INVERTING = ""
QUESTIONING = "gefragt"
QUOTING = "zitiert zitierte zitierten zitieren"
CONTROLS = ""
CLAIMS = ""
FINITE = """
    begann blieb blieben fand fanden fiel fielen gewann ging gingen habe haben hat hatte hatten hielt hielten
    ist kam kamen kann konnte lag lagen ließ ließen muss musste nahm nahmen sah sahen saß saßen schlug sind soll
    sollte stand standen tat taten trat traten trug trugen verlor war waren werden will wird wollte wurde wurden
    wusste zog zogen
"""
SUBJUNCTIVE = """
    bleibe brauche dürfe gebe gehe habe hätte hätten komme könne könnten müsse müssten sehe sei seien solle sollten
    stehe werde wisse wolle wäre wären würde würden
"""
LEADING = ""
VERB_PARTICLES = "ab an aus bei bekannt dar davon dazu ein fest heraus hin hinzu klar mit nach um vor zu zurück"
ACCORDING = "laut"
ACCORDING_AFTER = "zufolge"
ACCORDING_NOUNS = """
    angaben ansicht auffassung auskunft aussage aussagen bericht berichten darstellung einschätzung informationen
    meinung worten
"""
SO = "so"
VIEWING = ""
OBJECTS = "ihn ihm ihr ihnen uns mir mich"
RELATIVES = "welche welcher welches wer"
DETERMINERS = """
    beide das dem den der des die diese dieser dieses drei ein eine einem einen einer eines einige ihr ihre ihrer
    mehrere sein seine seiner viele zwei
"""
NOMINATIVES = "beide das der die diese dieser dieses drei ein eine einige ihr ihre mehrere sein seine viele zwei"
LINKS_ANY = "aus beim der des dieser einer eines für ihrer im seiner vom von"
LINKS_ROLE = "am bei in zum zur"
LINKS = "am aus bei beim der des dieser einer eines für ihrer im in seiner vom von zum zur"
STOPS = """
    aber als an auf aufgrund bevor bis da damit dass daß denn doch durch falls gegen gegenüber indem laut mit nach
    nachdem neben ob obwohl oder ohne seit so sobald sodass solange sondern sowie trotz um und unter vor wann warum
    was wegen weil wenn wie wo während zu zwischen über
"""
HELPERS = """
    aber abschließend allerdings anderem auch außerdem bereits dabei damit dann darauf daraufhin darf dazu dürfe
    ebenfalls ferner gestern gleichzeitig habe haben hat hatte hatten heute hierzu indes ist jedoch jetzt kann
    konnte könne muss musste müsse nicht noch nun nur schon sei seien sich sind soll solle sollte später unter
    unterdessen war waren weiter weiterhin werden wiederum will wird wolle wollte wurde wurden wörtlich würde zudem
    zuvor
"""
PREPOSITIONS = """
    am an angesichts anlässlich auf aufgrund aus bei beim bis durch für gegen gegenüber im in laut mit nach neben
    ohne seit trotz um unter vom von vor wegen während zu zum zur zwischen über
"""
SUBORDINATE = "als dass daß nachdem ob obwohl weil wenn wie"
ANAPHORS = "das dies mit so"
CONJUNCTIONS = "aber oder sowie und"
TIMES = """
    abend april august dezember dienstag donnerstag februar freitag jahr jahres januar juli juni mai mittwoch monat
    montag morgen märz nachmittag nacht november oktober samstag september sonnabend sonntag uhr woche
"""
TITLES = """
    abgeordnete abgeordneter anwalt anwältin autor autorin außenminister bischof botschafter bundeskanzler
    bundeskanzlerin bundespräsident bundestrainer bürgermeister bürgermeisterin chef chefin direktor direktorin dr
    experte expertin fraktionschef frau general generalsekretär geschäftsführer gouverneur herr herrn innenminister
    kanzler kanzlerin kardinal kommissar könig königin leiter leiterin minister ministerin ministerpräsident
    oberbürgermeister oberstaatsanwalt papst parteichef premier premierminister prinz prinzessin prof professor
    präsident präsidentin regierungschef richter richterin senator senatorin sir sprecher sprecherin staatsanwalt
    staatssekretär trainer vorsitzende vorsitzenden vorsitzender
"""
ROLES = """
    agentur arzt außenministerin behörde bericht bruder ehefrau ehemann finanzminister firma gericht
    gewerkschaft historiker kapitän mann ministerium ministerpräsidentin mutter oberst organisation partei
    pfarrer polizei professorin regierung schauspieler schauspielerin schriftsteller schriftstellerin schwester
    sohn staatsanwaltschaft studie stürmer sänger sängerin tochter torhüter unternehmen vater verband
    verteidigungsminister zeitung ärztin
"""
NAME_PARTICLES = """
    abu al ben bin da das de del della den der di dos du e el ibn la le mac mc st st. ten ter van von y zu
"""
SO_CALLED = "sogenannte sogenanntem sogenannten sogenannter sogenanntes"
CALLED = "ausdruck begriff genannte genannten genannter name namen stichwort wort worte"
AS_WORDS = "als wie"
WORKS = """
    album artikel ausstellung blatt buch film fregatte fähre gedicht kolumne kutter lied magazin motto namens oper
    programm projekt reihe roman schiff schlagzeile sendung serie stück titel titeln zeitschrift zeitung überschrift
"""
PREDICATES = "als bezeichnung ein eine einem einen einer ist nicht sehr sei seien sind so von war waren zu"
LITTLE = "am an auf aus bei das dem den der des die ein eine für im in mit und vom von zu zum zur"
ABBREVIATIONS = "aug bzw ca d.h dez dr evtl feb hl inkl jan mio mrd nov nr okt prof rd sept st str u.a usw vgl z.b"
CLITICS = "s"
HOSTS = ""
ELIDED = "n ne nen s"
ELISIONS = ""
UNDIVIDED = ""
ALONE = ""
AGENT_ENDS = "er or ist ent ant"
ADVERB_ENDS = ""
FRONTED = "weiter dazu hierzu dabei wörtlich später daraufhin zudem damit darüber zuvor außerdem so dort hier"
FRONTED_ENDS = "lich weise ig falls dem mals rin ran zu ter"
JOINING = ""
PARTITIVE = "von vom"
TO_WORDS = "zu"
THAT_WORDS = "dass daß"
BY_WORDS = "von vom durch"
IN_WORDS = "in im aus bei beim seitens"
HEARERS = "journalisten reportern"
HEARER_ENDS = ""
PLURALS = ""
PASSIVES = "wird wurde werden wurden"
PERFECTS = "hat hatte haben hatten habe"
ACTIVE = ""
REFLEXIVES = ""
NOUN_LINKS = ""
NOT_FINITE = "nicht jetzt erst seit laut heute"
ACCORDING_LEADS = "nach den der dem seinen ihren laut übereinstimmenden eigenen"
CITING = "heißt hieß steht stand heiße"
DUMMIES = "es unter wörtlich dort man"
DEMONSTRATIVES = "das dies"
DATIVES = "dem den einem"
OBLIQUES = "dem den einem einen"
SPEECH_NOUNS = "worten worte aussage satz"
GENITIVES = "der des von vom eines einer"
RELATIVE_ARTICLES = "der die das welche welcher welches"
DEFINITE = ""
PERCEIVING = ""
CAPITAL_NOUNS = True
DIALOGUE_DASH = False
COLON_BEFORE_SPEECH = False
VERB_SECOND = True
ORDINALS = True
INVERSION = None

ROLES = f"{ROLES} {TITLES} {person_words_de.NOUNS} {person_words_de.PARTISANS}"
INVERTING = " ".join(SAY_FORMS.values())
