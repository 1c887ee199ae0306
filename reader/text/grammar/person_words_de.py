# SPDX-License-Identifier: MIT
"""German words by which persons are told from firms, places and plain words. Data only; see `PersonWords`."""

from reader.text.grammar import person_words_world as world

COURTESY = "dr frau herr herrn prof"
LOOSE = "autor chef experte leiter"
TITLE_ENDS = """
    abgeordnete abgeordneter anwalt beauftragte beauftragter chef chefin direktor experte führer gouverneur
    kandidat kandidatin kanzler kanzlerin leiter leiterin manager meister minister ministerin politiker
    politikerin präsident präsidentin richter sekretär senator sprecher sprecherin trainer vorsitzende
    vorsitzenden vorsitzender vorstand
"""
TITLE_NAMES = "autor bischof chef general kardinal könig leiter papst prinz richter"
TITLE_TAILS = ""
HOLLOW = "chef minister ministerin präsident präsidentin sprecher sprecherin vorsitzende"
BODIES = """
    agentur amt armee aufsichtsrat bank behörde bericht blatt bund bundeswehr feuerwehr firma fraktion gericht
    gesellschaft gewerkschaft institut justiz kammer kirche klinik koalition konzern landtag ministerium
    opposition organisation partei polizei rat regierung senat sender staatsanwaltschaft studie universität
    unternehmen verband verein vorstand werk zeitung
"""
FEMALE = """
    anwältin autorin außenministerin bundeskanzlerin bürgermeisterin chefin direktorin ehefrau expertin frau
    kanzlerin königin leiterin ministerin ministerpräsidentin mutter prinzessin professorin präsidentin
    richterin schauspielerin schriftstellerin schwester senatorin sprecherin sängerin tochter ärztin
"""
MALE = """
    abgeordneter anwalt arzt autor außenminister bischof bruder bürgermeister chef direktor ehemann experte herr
    herrn historiker kanzler kardinal könig leiter minister ministerpräsident oberst papst pfarrer prinz
    präsident richter schauspieler schriftsteller senator sohn sprecher sänger vater vorsitzender
"""
FIRMS = """
    ag bank bild gesellschaft gmbh institut kirche ministerium partei platz post presse spiegel straße
    universität verband verein welt zeitung
"""
FIRM_SURNAMES = "banks bay bond day hall hill lake north point steel west young"
FIRM_NOUNS = "firma konzern unternehmen"
FIRM_TAILS = "ag gmbh kg"
PARTNERS = "co co. partner söhne"
NOT_NAMES = """
    abend aber als am amerika angesichts anlässlich auch auf aufgrund aus bei beide beim berlin bevor bis
    bundesrat bundestag cdu csu da damit das dass daß dem den denn der des deutschland dezember die dienstag
    diese dieser dieses doch donnerstag drei durch ein eine einem einen einer eines einige er es europa falls
    fdp februar frankreich freitag für gegen gegenüber grüne grünen hamburg ich ihr ihre ihrer im indem jahr
    jahres januar juli juni köln laut linke mai mehrere mit mittwoch monat montag morgen märz münchen nach
    nachdem nachmittag nacht neben nicht ob obwohl oder ohne oktober russland samstag sein seine seiner seit sie
    sobald sodass solange sondern sonnabend sonntag sowie spd trotz uhr um und uno unter viele vom von vor wann
    warum wegen weil weiter wenn wie wien wir wo woche während zu zum zur zwei zwischen über
"""
OPENERS = ""
COUNTRIES = """
    belgien brasilien deutschland dänemark finnland frankreich griechenland großbritannien indien italien kanada
    niederlande norwegen polen russland schweden schweiz spanien tschechien türkei ungarn ägypten österreich
"""
SUFFIXES = "jr jr. jun. sen."
GIVEN_MALE = """
    alexis bela jan jean kai kay kristian luca marian michel noel pascal robin sascha sasha toni uli
"""
GIVEN_FEMALE = "antonie birgit conny edit elin elli"
FOLLOWERS = ""
ERAS = ""
LOCATIVES = "aus bei bis im in nach über"
SUBJECTS = "selbst"
NOUNS = """
    angehörige angehöriger angeklagte angeklagter anwohner anwohnerin arbeiter arbeiterin archivar archivarin
    arzthelferin augenzeuge augenzeugin bauer beamter beamtin besucher besucherin bewohner bewohnerin
    bibliothekar bibliothekarin biologe biologin bruder bäcker bäuerin bürger bürgerin dame demonstrant
    demonstrantin dichter dichterin enkel enkelin fahrer fahrerin fischer flüchtling forscher forscherin frau
    freund freundin förster gast gemeinderat großmutter großvater gärtner gärtnerin handwerker herr historikerin
    händler händlerin ingenieur ingenieurin journalist journalistin junge kapitän kellner kellnerin kläger
    klägerin koch kollege kollegin krankenschwester kunde kundin käufer käuferin köchin künstler künstlerin
    landwirt landwirtin lehrer lehrerin lokführer maler malerin mann matrose maurer metzger mitarbeiter
    mitarbeiterin musiker musikerin mädchen müller nachbar nachbarin neffe nichte onkel opfer passagier patient
    patientin person pfleger pflegerin physiker politiker politikerin polizist polizistin redakteur redakteurin
    regisseur regisseurin reisende reisender rentner rentnerin reporter reporterin schaffner schaffnerin
    schauspieler schreiner schwester schüler schülerin soldat soldatin spieler spielerin steuermann student
    studentin stürmer tante techniker teilnehmer teilnehmerin tischler täter täterin verkäufer verkäuferin
    verteidiger verteidigerin vertreter vertreterin wirt wirtin wissenschaftler wissenschaftlerin witwe witwer
    wähler wählerin zeuge zeugin ökonom ökonomin
"""
PARTISANS = "christdemokrat christdemokratin parlamentarier parlamentarierin sozialdemokrat sozialdemokratin"
OFFICES = "abgeordnete abgeordneter kanzler kanzlerin minister ministerin senator senatorin"
THINGS = ""
INTRODUCING = "ein eine einem einen einer"
FEMALE_ENDS = "in frau"
INDEFINITE = "drei ein eine einem einen einer eines einige mehrere viele zwei"
DEFINITE = "das dem den der des die ihr ihre sein seine"
CONJUNCTIONS = "und"
SCORE_WORDS = ""
AFFILIATIONS = ""
PLURAL_ENDS = ""
BASE_FORMS = ""
WOMEN_FORMS = ""
CASE_ENDINGS = "s"
TENURES = "amtierende amtierender damalige damaliger designierter ehemalige ehemaliger ex frühere früherer"
APPOINTING = "ernannt ernannte ernannter gewählt gewählte gewählter"
PARTICIPLE_ENDS = ""
ADJECTIVES_FOLLOW = False
BARE_ROLES = False
NOUNS_CAPITAL = True

FIRMS = f"{FIRMS} {world.FIRMS}"
COUNTRIES = f"{COUNTRIES} {world.COUNTRIES}"
NOT_NAMES = f"{NOT_NAMES} {world.NOT_NAMES} {world.COUNTRIES} {world.DEMONYMS}"
KNOWN_FIRMS = world.KNOWN_FIRMS
REGIONS = world.REGIONS
