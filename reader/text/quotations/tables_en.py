# SPDX-License-Identifier: MIT
"""English words around quotations. Data only; what each name means, `Table` says."""

import re

_REGULAR = """
    acknowledge admit advise affirm agree allege announce answer argue ask assert assure boast caution chant cheer
    clarify claim comment complain concede conclude confess confirm contend continue counter cry declare demand disclose
    elaborate emphasise emphasize exclaim explain fume gush inform insist interject joke lament maintain mention murmur
    muse mutter note observe offer opine plead pledge point predict proclaim promise protest quip reason recall reckon
    recount reiterate remark remind repeat reply report respond retort reveal roar scoff scream shout sigh snap
    speculate state stress suggest summarise summarize tease testify thunder urge volunteer vow warn whisper wonder yell
"""
_DOUBLING = "admit quip snap"
_IRREGULAR = """
    began begins begun begin bids cries cried read reads said says say sang sings swore swears told tells tell thinks
    thought writes wrote written went goes replies replied testifies testified
"""


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _past(verb: str) -> str:
    if verb in _DOUBLING.split():
        return verb + verb[-1] + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def _going(verb: str) -> str:
    if verb in _DOUBLING.split():
        return verb + verb[-1] + "ing"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _finite(verbs: str) -> str:
    return " ".join(f"{verb} {_third(verb)} {_past(verb)}" for verb in verbs.split())


VERBS = _finite(_REGULAR + " add") + " " + _IRREGULAR
CLINGING = " ".join(map(_going, (_REGULAR + " add say tell write read think recount begin").split()))
INVERTING = ""
LEADING = ""
NOUN_LIKE = """
    answer answers caution chant chants cheer cheers claim claims comment comments counter cries cry demand demands joke
    jokes mention mentions note notes offer offers pledge pledges point points promise promises protest protests read
    reads reason reasons remark remarks replies reply report reports retort retorts roar scream screams shout shouts
    sigh sighs state states stress stresses thought urge urges volunteer volunteers vow vows whisper whispers
    wonder wonders went goes begin begins began continue continues
"""
_NAMING = "brand bill call characterise characterize christen describe dub label nickname tag term"
NAMING = (
    _finite(_NAMING.replace("tag", "")) + " " + " ".join(map(_going, _NAMING.split())) + " dubbed tagged tags dubbing"
)
_TAKING = """
    welcome accuse applaud attack attribute believe blame blast challenge cite commend compare condemn consider
    criticise criticize decline decry defend denounce deny deride discuss dismiss doubt echo encourage endorse
    estimate expect express fear hail hint hope imply indicate intend invoke judge liken object outline plan portray
    praise propose promote question quote rank rate refer refuse regard reject ridicule rule scold signal slam speak
    talk threaten tout view voice warn worry seek find
"""
TAKING = (
    _finite(_TAKING) + " " + " ".join(map(_going, _TAKING.split())) + " spoke spoken found sought referred referring"
)
PRONOUNS = "he she they it i we you who"
DETERMINERS = """
    the a an this that these those his her its their our my one two three four five some many several another other
    others any each every no all both most such few
"""
HELPERS = """
    has have had having is are was were be been being do does did not never would could should will shall may might must
    can cannot also then later once again even still just only previously recently already now often repeatedly
    immediately quickly today yesterday meanwhile further simply first always sometimes soon too earlier both all
    reportedly to went on quietly angrily publicly bluntly briefly flatly
"""
LINKS = "of for at in from with to on by as about against near under de von van la le"
STOPS = """
    but and or nor so yet if because when while where whereas although though unless until since after before than that
    which who whom whose what why how there here however moreover according including despite during between among
    without within through over into upon amid like not
"""
SO_CALLED = "so-called"
CALLED = "called known named dubbed termed nicknamed labelled labeled word words term phrase hashtag"
AS_WORDS = "as"
WORKS = """
    album article ballad ballet banner book broadcast cartoon column concerto documentary drama entitled episode essay
    exhibition film headline headlined hymn magazine memoir movie musical newsletter newspaper novel opera overture
    painting pamphlet play poem programme program report series show sketch slogan song story symphony titled tune
    boat coaster cutter dredger ferry frigate liner lugger ship steamer tanker trawler tug yacht
"""
SOURCES = "according"
PREDICATES = "is are was were be been being as it a an the not so too very more become became seem seems seemed by"
LITTLE = "a an and at by for from in is of on or the to with"
ABBREVIATIONS = """
    mr mrs ms messrs dr sen sens rep reps gov govs gen adm col maj capt lt sgt cpl pvt brig cmdr prof rev hon st jr sr
    vs inc corp co ltd bros no u.s u.n u.k d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e ph.d mt
    ft mass calif fla tex conn ariz ill ind kan mich minn mont neb nev okla ore tenn wash wis dept ave approx est
"""
CLITICS = "s t re ve ll d m"
ELIDED = "em tis twas til till n cause bout round cos ow ere ello ome"
CAPITAL_NOUNS = False
DIALOGUE_DASH = False
COLON_BEFORE_SPEECH = False
INVERSION: re.Pattern[str] | None = None
