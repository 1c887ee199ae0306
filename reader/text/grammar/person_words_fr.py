# SPDX-License-Identifier: MIT
"""French words by which persons are told from firms, places and plain words. Data only; see `PersonWords`."""

from reader.text.grammar import person_words_world as world

COURTESY = "dr m m. madame me mlle mm mm. mme mme. monsieur"
LOOSE = "candidat candidate chef juge patron secrétaire"
TITLE_ENDS = ""
TITLE_NAMES = "chef pape patron prince roi"
TITLE_TAILS = ""
HOLLOW = "ministre porte-parole président présidente secrétaire"
BODIES = """
    agence communiqué entreprise gouvernement groupe journal justice ministère parti police quotidien rapport
    société syndicat
"""
FEMALE = """
    actrice ambassadrice avocate candidate chancelière chanteuse directrice députée femme fille madame mlle mme
    mère princesse procureure professeure présidente reine soeur sénatrice sœur
"""
MALE = """
    acteur ambassadeur avocat candidat chancelier chanteur directeur député fils frère m mari mm monsieur pape
    prince président père roi sénateur
"""
FIRMS = """
    assemblée avenue banque comité conseil cour ministère parti place rue société union université église
"""
FIRM_SURNAMES = "banks bay bond day hall hill lake north point steel west young"
FIRM_NOUNS = "entreprise groupe société"
FIRM_TAILS = "sa"
PARTNERS = "associés cie fils"
NOT_NAMES = """
    allemagne alors année août après assemblée au aucun aux avant avec avril belgique car ce certains ces cet
    cette chaque chez comme contre d' d'après dans de depuis des deux dimanche donc dont du décembre elle elles
    en entre espagne et février il ils italie janvier je jeudi jour juillet juin jusque l' la le les leur leurs
    lors lorsque lundi ma mai mais malgré mardi mars matin mercredi mes mois mon nos notre nous novembre octobre
    ou où par parce pendant plusieurs pour puisque qu' quand que quelques québec république sa samedi sans selon
    semaine septembre ses si soir son sous suisse sur tandis trois une vendredi vers vous à état états
"""
OPENERS = ""
COUNTRIES = "allemagne belgique espagne italie russie suisse"
SUFFIXES = "jr jr."
GIVEN_MALE = """
    alexis ali andrea dany dorian francis henri ibrahim jan jean jordan loris luca michel nicola pascal patrice
    robin sacha stéphane tristan
"""
GIVEN_FEMALE = "kelly laurence leslie lou madison marion valentine"
FOLLOWERS = ""
ERAS = ""
LOCATIVES = "au chez dans en la le les vers à"
SUBJECTS = "elle-même lui-même qui"
NOUNS = """
    accusé accusée adjoint adjointe agriculteur agricultrice ami amie archiviste artiste bibliothécaire
    boulanger boulangère chauffeur chercheur chercheuse citoyen citoyenne client cliente collègue conducteur
    conductrice conseiller conseillère cuisinier diplomate enseignant enseignante entraîneur expert experte
    facteur femme fille fonctionnaire gardien gardienne garçon habitant habitante homme infirmier infirmière
    ingénieur joueur joueuse journaliste manifestant manifestante marchand marchande marin militant militante
    musicien musicienne neveu nièce oncle ouvrier ouvrière participant participante passager passagère patient
    patiente paysan paysanne peintre pilote policier policière porte-parole poète prévenu prévenue pêcheur
    responsable retraité retraitée riverain riveraine romancier romancière réfugié réfugiée scientifique serveur
    serveuse soldat spécialiste syndicaliste tante témoin vendeur vendeuse veuf veuve victime visiteur visiteuse
    voisin voisine voyageur voyageuse économiste électeur électrice élu élue élève étudiant étudiante
"""
PARTISANS = "parlementaire"
OFFICES = "député députée maire ministre sénateur sénatrice"
THINGS = ""
INTRODUCING = "un une"
FEMALE_ENDS = "trice euse ière ienne ère ée"
INDEFINITE = "certains des deux plusieurs quelques trois un une"
DEFINITE = "ce cette l' la le les sa ses son"
CONJUNCTIONS = "et"
SCORE_WORDS = ""
AFFILIATIONS = "de"
PLURAL_ENDS = "s x"
BASE_FORMS = ""
WOMEN_FORMS = ""
CASE_ENDINGS = ""
TENURES = "ancien ancienne ex feu futur future"
APPOINTING = "devenu devenue élu élue nommé nommée promu promue"
PARTICIPLE_ENDS = "ant"
ADJECTIVES_FOLLOW = True
BARE_ROLES = False
NOUNS_CAPITAL = False

FIRMS = f"{FIRMS} {world.FIRMS}"
COUNTRIES = f"{COUNTRIES} {world.COUNTRIES}"
NOT_NAMES = f"{NOT_NAMES} {world.NOT_NAMES} {world.COUNTRIES} {world.DEMONYMS}"
KNOWN_FIRMS = world.KNOWN_FIRMS
REGIONS = world.REGIONS
