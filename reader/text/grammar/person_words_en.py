# SPDX-License-Identifier: MIT
"""English words by which persons are told from firms, places and plain words. Data only; see `PersonWords`."""

from reader.text.grammar import person_words_world as world

COURTESY = "capt col dame dr frau gen gov herr lady lt maj miss mr mrs ms prof rep rev sen sgt sir"
LOOSE = """
    attorney candidate centre chief correspondent executive forward general guard head holder hooker
    international keeper leader lock nominee opener partner party prop reporter secretary specialist star state
"""
TITLE_ENDS = ""
TITLE_NAMES = """
    agent anchor author baron bishop brother chief christian coach dean duke earl general head host judge
    king lord major manager marshal page pope prince rapper saint sheriff sister
"""
TITLE_TAILS = "led ruled owned backed held controlled sponsored occupied based born designate elect general"
HOLLOW = "leader member minister officer official president secretary spokesman"
BODIES = """
    administration agency airline airlines article bank board book brewer bulletin campaign circular commission
    committee communique company court daily department distributor document edition editorial embassy filing firm
    government group insurer lender letter maker manufacturer memo ministry network newsletter newspaper notice
    paper party police poll producer prospectus refiner report retailer review statement station study subsidiary
    summary supplier survey team telegram union utility weekly
"""
FEMALE = """
    actress aunt ballerina businesswoman chairwoman congresswoman councilwoman countess countrywoman dame
    daughter daughter-in-law duchess ex-wife fiancee frau girl girlfriend girls goddess granddaughter
    grandmother heroine lady madame miss mistress mother mother-in-law mrs ms niece nun policewoman princess
    queen sister sister-in-law soprano spokeswoman stepmother widow wife woman women
"""
MALE = """
    actor archbishop ayatollah batsman bishop boy boyfriend brother brother-in-law businessman cardinal chairman
    clergyman congressman councilman countryman duke earl emperor ex-husband father father-in-law foreman
    grandfather grandson gunman herr husband king lord man monk monsieur mr nephew policeman pope priest prince
    shah sir son son-in-law spokesman statesman stepfather stepson strongman sultan uncle widower
"""
FIRMS = ""
FIRM_SURNAMES = "banks bay bond day hall hill lake north point steel west young"
FIRM_NOUNS = "company concern corporation firm group"
FIRM_TAILS = "ag co co. corp corp. gmbh inc inc. llc lp ltd ltd. nv plc sa spa"
PARTNERS = "associates bros bros. co co. company partners sons"
NOT_NAMES = ""
OPENERS = """
    art bill drew faith frank grace grant hope jack joy long major mark may page rich sue sunny will young
"""
COUNTRIES = ""
SUFFIXES = "ii iii iv jr jr. sr sr."
GIVEN_MALE = ""
GIVEN_FEMALE = ""
FOLLOWERS = "administration cabinet camp campaign presidency regime supporters"
ERAS = "administration campaign presidency"
LOCATIVES = "a an around at from in into near outside the via"
SUBJECTS = "herself himself who"
NOUNS = """
    accountant accused actuary adult alderman angler anthropologist antiquarian apprentice archaeologist
    archivist asylum-seeker auctioneer auditor bailiff baker barber barmaid barman bartender baseman beekeeper
    believer blacksmith bookkeeper bookseller bosun botanist boy brewer bricklayer bride bridegroom builder
    burgess butcher buyer bystander cabbie caller carer caretaker carpenter cashier catcher chaplain chef
    chemist child choirmaster churchgoer claimant cleaner clerk climber cobbler commuter complainant compositor
    conductor cook cornerback councillor courier craftsman curate customer cyclist defendant demonstrator
    dentist detainee dispatcher docker dustman economist electrician engineer ex-soldier examiner fan
    firefighter fireman fisherman fisherwoman fitter florist foreman forester forewoman gardener gentleman girl
    goaltender graduate grocer groom guard guardian harbourmaster headmaster headmistress heir heiress hiker
    hotelier housewife hunter huntsman immigrant infielder inmate innkeeper inspector instructor intern janitor
    joiner juror kicker lad lady landlady landlord lass lecturer lifeboatman lighthouse-keeper lineman linguist
    listener man marcher mason mate matron mechanic messenger midwife migrant milkman miner motorist mourner
    neighbour netminder newsagent observer onlooker operator optician organist ornithologist orphan outfielder
    parent participant passenger patient pedestrian pensioner person pharmacist picket pilot placekicker
    plaintiff plumber policeman policewoman porter postman postwoman potter printer prisoner protester publican
    punter ranger ratepayer refugee reliever restaurateur roofer rower sailor scholar schoolboy schoolgirl
    seller sexton shepherd shopkeeper shopper shortstop signalman skater skipper slugger sociologist spectator
    stationmaster stationmistress steward stewardess stoker striker surveyor survivor tailor taxpayer teenager
    telephonist tenant tobacconist tourist townsman townswoman trainee traveler traveller turner tutor
    typesetter typist usher verger vet veteran veterinarian vicar viewer villager vintner visitor waiter
    waitress walker weaver welder widow widower winegrower woman worshipper youth zoologist
"""
PARTISANS = "communist democrat lawmaker legislator republican socialist tory"
OFFICES = "chairman chairwoman congressman congresswoman gov governor rep representative sen senator whip"
THINGS = "it"
INTRODUCING = "a an one another"
FEMALE_ENDS = ""
INDEFINITE = "a an another many one several some three two"
DEFINITE = "her his our the their"
CONJUNCTIONS = "and"
SCORE_WORDS = "c b lbw st bt"
AFFILIATIONS = "of at"
PLURAL_ENDS = "s men women"
BASE_FORMS = ""
WOMEN_FORMS = ""
CASE_ENDINGS = ""
TENURES = "acting deputy former ex late outgoing incoming retired sometime then vice"
APPOINTING = "appointed become elected made named nominated promoted re-elected reelected"
PARTICIPLE_ENDS = "ed ing"
ADJECTIVES_FOLLOW = False
BARE_ROLES = False
NOUNS_CAPITAL = False

FIRMS = f"{FIRMS} {world.FIRMS}"
COUNTRIES = f"{COUNTRIES} {world.COUNTRIES}"
NOT_NAMES = f"{NOT_NAMES} {world.NOT_NAMES} {world.COUNTRIES} {world.DEMONYMS}"
KNOWN_FIRMS = world.KNOWN_FIRMS
REGIONS = world.REGIONS
