# SPDX-License-Identifier: MIT
"""German words around quotations. Data only; what each name means, `Table` says."""

import re

_WEAK = """
    antwort äußer bekräftig bemerk bericht bestätig beton beteuer behaupt begründ beklag bedauer befürcht dank droh
    empör entgegn ergänz erinner erklär erläuter erwart erwider erzähl flüster folger forder formulier frag freu glaub
    hoff jubel klag kommentier konstatier kritisier lob mahn mein meld mutmaß murmel präzisier prophezei resümier sag
    scherz schilder schimpf schwärm signalisier spott titel urteil unterstell verkünd verlang verlaut vermeld vermut
    versicher verteidig warn wunder wünsch witzel argumentier appellier plädier bilanzier protestier
"""
_STRONG = """
    bat bittet gesteht gestand heißt hieß nannte nennt nannten nennen rief ruft riefen räumt räumte schreibt schrieb
    schrieben schrie schreit sprach spricht sprachen spreche sprächen unterstreicht unterstrich verspricht versprach
    verweist verwies wies weist gab gibt gaben geben teilte teilten teilt fügte fügt führte fuhr fährt stellte stellt
    hob hebt betitelte bekannte bekennt widersprach widerspricht dementierte bestritt bestreitet sage sagen habe
    mitteilte mitteilt hinzufügte hinzufügt feststellte ankündigte angab zugab einräumte ausführte klarstellte hervorhob
    hinwies zurückwies aussagte kündigte kündigt
"""
_PARTICIPLES = """
    gesagt erklärt mitgeteilt geäußert betont geschrieben angegeben berichtet bezeichnet genannt zitiert gewarnt
    gefordert kritisiert versichert bestätigt angekündigt behauptet hinzugefügt eingeräumt gesprochen
"""


def _weak(stem: str) -> str:
    if stem.endswith("el"):
        return f"{stem}t {stem}te {stem}ten {stem}n"
    link = "e" if stem[-1] in "td" or stem.endswith(("gn", "dn")) else ""
    return f"{stem}{link}t {stem}{link}te {stem}{link}ten {stem}en"


VERBS = " ".join(map(_weak, _WEAK.split())) + _STRONG + _PARTICIPLES
CLINGING = ""
INVERTING = "so"
LEADING = ""
NOUN_LIKE = """
    habe stellte stellt führte fuhr fährt hob hebt fügte fügt teilte teilt teilten gab gibt gaben geben wies weist sagen
"""
NAMING = "nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen bezeichne taufte getauft"
TAKING = """
    beschrieb beschreibt verglich vergleicht warf wirft sah sieht lehnte lehnt wertete wertet verurteilte verurteilt
    verurteilten attackierte attackiert rühmte rühmt lobte lobt tadelte rügte rügt zitierte zitiert zitieren laut
    zufolge angeblich wolle wolle sei seien solle sollten werde müsse dürfe könne sprach spricht gesprochen rede
"""
PRONOUNS = "er sie es man wir ich"
DETERMINERS = """
    der die das des dem den ein eine einer eines einem einen dieser diese dieses sein seine seiner ihr ihre ihrer
    mehrere viele einige zwei drei beide
"""
HELPERS = """
    hat haben hatte hatten habe sich nicht auch aber noch nur schon dann später zuvor bereits gestern heute daraufhin
    dabei dazu damit darauf jedoch allerdings zudem weiter weiterhin außerdem ferner indes wörtlich ist sind war waren
    wird werden wurde wurden ebenfalls gleichzeitig nun jetzt am
"""
LINKS = "der des von vom eines einer für im aus beim in bei am zur zum mit"
STOPS = """
    und oder aber denn dass daß weil wenn ob als wie wo während nachdem bevor obwohl damit sodass sowie doch sondern da
    indem falls sobald solange was warum wann
"""
SO_CALLED = "sogenannte sogenannten sogenannter sogenanntes sogenanntem"
CALLED = "genannte genannten genannter begriff wort worte stichwort ausdruck namen name"
AS_WORDS = "als"
WORKS = """
    artikel album ausstellung blatt buch film gedicht kolumne lied magazin motto oper programm reihe roman schlagzeile
    schiff fähre fregatte kutter sendung serie stück titel titeln überschrift zeitschrift zeitung
"""
SOURCES = "laut zufolge angaben aussage aussagen ansicht meinung worten auskunft darstellung einschätzung"
PREDICATES = "ist sind war waren sei seien als von so zu nicht sehr ein eine einen einem einer bezeichnung"
LITTLE = "der die das des dem den ein eine und in im am an auf von vom zu zum zur für mit bei aus"
ABBREVIATIONS = "dr prof bzw ca usw str nr st z.b u.a d.h mio mrd rd evtl inkl vgl hl jan feb aug sept okt nov dez"
CLITICS = "s"
ELIDED = "s n ne nen"
CAPITAL_NOUNS = True
DIALOGUE_DASH = False
COLON_BEFORE_SPEECH = False
INVERSION: re.Pattern[str] | None = None
