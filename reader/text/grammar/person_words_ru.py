# SPDX-License-Identifier: MIT
"""Russian words by which persons are told from firms, places and plain words. Data only; see `PersonWords`."""

from reader.text.grammar import person_words_world as world

COURTESY = "г-жа г-н господин госпожа"
LOOSE = "источник представитель"
TITLE_ENDS = ""
TITLE_NAMES = ""
TITLE_TAILS = ""
HOLLOW = "министр представитель президент секретарь"
BODIES = "агентство газета министерство правительство суд"
FEMALE = "актриса г-жа госпожа дочь жена мать певица сестра"
MALE = "актер актёр брат г-н господин муж отец патриарх певец сын"
FIRMS = "банк институт комитет компания министерство партия правительство совет университет"
FIRM_SURNAMES = ""
FIRM_TAILS = ""
PARTNERS = ""
NOT_NAMES = """
    а августа апреля без в во воскресенье вторник где госдума декабря для до если за и из или июля июня к как ко
    когда марта мая между москва москве мы на над нато но ноября о об октября он она они от перед по под
    понедельник после потому поэтому при пятницу россии россия с сентября со среду субботу сша у украина февраля
    через четверг что чтобы это я января
"""
OPENERS = ""
COUNTRIES = "англия германия китай россия сша украина франция япония"
SUFFIXES = ""
GIVEN_MALE = ""
GIVEN_FEMALE = ""
FOLLOWERS = ""
ERAS = ""
LOCATIVES = "в во из на под"
SUBJECTS = "сам сама"
INDEFINITE = "два две многие некоторые один одна три"
DEFINITE = "эта эти этот"
CONJUNCTIONS = "и"
SCORE_WORDS = ""
AFFILIATIONS = ""
PLURAL_ENDS = ""
BASE_FORMS = "ов/ов ев/ев ёв/ёв ин/ин ын/ын ск/ский цк/цкий вич/вич"
CASE_ENDINGS = "й ь а ая е ем и ий ого ой ом ому у ую ы ый ым ыми ю я"
BARE_ROLES = True
NOUNS_CAPITAL = False

FIRMS = f"{FIRMS} {world.FIRMS}"
COUNTRIES = f"{COUNTRIES} {world.COUNTRIES}"
NOT_NAMES = f"{NOT_NAMES} {world.NOT_NAMES} {world.COUNTRIES} {world.DEMONYMS}"
KNOWN_FIRMS = world.KNOWN_FIRMS
