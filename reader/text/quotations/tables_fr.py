# SPDX-License-Identifier: MIT
"""French words around quotations. Data only; what each name means, `Table` says."""

import re

_STEMS = """
    affirm ajout annonc argument assur avou cit clam comment confi confirm consid constat cri critiqu déclar demand
    dénonc estim évoqu exclam expliqu insist indiqu ironis jug lanc martel murmur not observ pens plaid précis promet
    racont raill rappel regrett répliqu rétorqu résum salu signal soulign soupir suggér témoign tonn
"""
_IRREGULAR = """
    admet admis admettait avertit averti conclut conclu croit dit dits dite disait disaient dirent écrit écrivait
    écrivent maintient maintenu poursuit poursuivi poursuivait prévient prévenu promis reconnaît reconnu redit répond
    répondu répondait répondit reprend repris soutient soutenu soutenait considère considéré espère espéré espérait
    suggère confie confié
"""


def _forms(stem: str) -> str:
    soft = stem[:-1] + {"c": "ç", "g": "ge"}.get(stem[-1], stem[-1])
    return f"{stem}e {stem}ent {stem}é {stem}ée {stem}és {soft}ait {soft}aient {soft}a {stem}èrent"


VERBS = " ".join(map(_forms, _STEMS.split())) + _IRREGULAR
CLINGING = "ajoutant affirmant assurant déclarant disant écrivant estimant expliquant précisant répondant soulignant"
INVERTING = ""
LEADING = "a ont avait avaient aura aurait s'est s"
NOUN_LIKE = "note demande annonce commente critique cite confie dits dite juge signale cria"
NAMING = "qualifie qualifié qualifiait qualifiant appelle appelé appelait appelée baptisé baptisée surnommé surnommée"
TAKING = """
    accuse accusé accusait attaque attaqué compare comparé décrit décrite décrivait parle parlé parlait promet redoute
    redouté refuse refusé rejette rejeté veut voulait vante vanté invoque invoqué juge jugé selon d'après
"""
PRONOUNS = "il elle ils elles on je nous"
DETERMINERS = """
    le la les l un une des ce cet cette ces son sa ses leur leurs plusieurs deux trois certains quelques notre nos mon
    ma mes aucun chaque m mme
"""
HELPERS = """
    a ont avait avaient aura aurait est sont était s'est été n ne pas plus se s y en aussi également encore déjà ainsi
    alors notamment toutefois cependant hier lundi mardi mercredi jeudi vendredi samedi dimanche ensuite puis enfin même
"""
LINKS = "de du des d au aux à en chez pour"
STOPS = """
    et ou mais donc car si que qu quand lorsque comme parce puisque tandis dont où sans sous sur avec par dans lors
    après avant depuis pendant contre entre vers malgré qui
"""
SO_CALLED = "soi-disant prétendu prétendue prétendus prétendues"
CALLED = "dit dite appelé appelée appelés baptisé baptisée surnommé surnommée mot mots terme expression"
AS_WORDS = "comme"
WORKS = """
    album article ballade chanson chronique émission essai exposition feuilleton film intitulé intitulée journal livre
    magazine mensuel opéra pièce poème quotidien revue roman série slogan tableau titre cargo ferry
"""
SOURCES = "selon d'après"
PREDICATES = "est sont était étaient être été un une de comme le la plus très si trop pas d'un d'une"
LITTLE = "le la les l un une des de du d et ou à au aux en pour sur dans"
ABBREVIATIONS = "m mm mme mlle dr me st ste etc cf av"
CLITICS = "il elle un une est et on"
ELIDED = ""
CAPITAL_NOUNS = False
DIALOGUE_DASH = True
COLON_BEFORE_SPEECH = False
INVERSION: re.Pattern[str] | None = re.compile(r"([^\W\d_]{1,20})-(?:t-)?(?:ils?|elles?|on|je)")
