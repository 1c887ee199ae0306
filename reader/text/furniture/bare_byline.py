# SPDX-License-Identifier: MIT
"""Bylines without *By*: a person's name and nothing else, between a headline and prose that doesn't speak of them."""

from reader.text.furniture.above import is_persons_name
from reader.text.furniture.imprint_words import VENUES
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper, is_section
from reader.text.late import late
from reader.text.people.name_list import is_given
from reader.text.words import fold

_WORDS = (2, 3)
_LONGEST = 40
_INITIAL = 1  # letters
_NAME = late(r"[^\W\d_](?:[^\W\d_]{1,20}(?:[-'’][^\W\d_]{2,20})?|\.)")
_GIVEN = frozenset(  # what begins names of places, feasts and titles, too
    """
    adelaide alexandria angel april austin august autumn bill bishop carolina cat charity charlotte chelsea christian
    clarence cliff constance dawn dean duke earl eden faith florence frank georgia glen grace grant guy heather holly
    hope iris ivy jack jasmine jordan joy june king lance lake lily lorraine lourdes lucerne mark may melbourne mercy
    milan miles misty nick norman olive patience paris pat peace pearl penny preston prince regina rich rob robin
    rock rose royal ruby rusty sally san santa santo sandy savannah sidney sierra sky star stanley sterling summer sue
    sunny sydney tiffany troy verity victoria violet virginia vienna wade ward wayne will windsor winter
    saint sankt heide ernst linde wolf rosa luz paz cruz pilar dolores sol mercedes марс вера надежда любовь роман слава
    """.split()  # noqa: SIM905
)
_LAST = VENUES | frozenset(  # folded, as those of venues are
    """
    street road lane avenue terrace crescent place court house school college hospital garden gardens farm mill mills
    bridge town city village county valley bay beach island isle river lake hill hills wood woods forest field fields
    ford heath common green wells springs spring cross gate port harbour haven day night week show showers sunday
    united rovers wanderers rangers athletic albion police council trust bank club band choir power
    strasse platz gasse weg allee brucke stadt dorf berg burg bach rue pont ville bois mont calle plaza
    puente villa via piazza ponte monte улица площадь мост
    """.split()  # noqa: SIM905
)
_MOURNED = late(
    r"(?<!\w)(?:deaths?|obituar(?:y|ies)|memoriam|memory|births?|marriages?|weddings?|engagements?|tributes?|"
    r"candidates?|winners?|profiles?|portraits?|interviews?|appointments?|who(?:'s|\sis|\swas)|meet|"
    r"nachruf\w{0,2}|traueranzeigen?|gestorben|geburtstag|portrat|deces|necrologi\w{1,3}|carnet|portrait|mort|"
    r"некролог\w?|памяти|скончал\w{2,4}|intervju|интервью|obituario|esquelas?|fallec\w{2,6}|muerte|lutto|morto|morta)(?!\w)"
)


def is_bare_byline(line: str, headline: str, body: str, *, dated: bool = False) -> bool:
    """Tell whether a line between a headline and a body is its writer's name, if neither speaks of somebody so named.

    Where a name may be a place's, a team's or a title's, it is none. `dated`: the day stands right below it, so that a
    surname need not be a known one.
    """
    words = line.split()
    if len(words) not in _WORDS or len(line) > _LONGEST or not all(map(_NAME.fullmatch, words)):
        return False
    folded = [fold(word) for word in words]
    if line.isupper() or folded[0] in _GIVEN or folded[-1] in _LAST or is_paper(line.casefold()):
        return False
    named = is_persons_name(line) or (dated and is_given(folded[0]) and not is_section(line_key(line)))
    if not named or _MOURNED.search(fold(headline)):
        return False
    told = fold(f"{headline} {body}")
    return not any(word in told for word in (folded[0], folded[-1]) if len(word) > _INITIAL)
