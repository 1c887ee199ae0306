# SPDX-License-Identifier: MIT
"""Wire datelines, such as `SALVADOR, Feb 26 -` or `MOSCOW, 26 January (Reuters) —`, of many agencies."""

import re

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing, find_day, month_of
from reader.text.dates.life import tells_life
from reader.text.dates.names import MONTH_NUMBER, WEEKDAY_NUMBER, weekday_of
from reader.text.late import late
from reader.text.words import fold

_HEAD = 160  # no dateline is longer
_MONTH = r"(?P<{0}>[^\W\d_]{{3,12}})\.?"
_YEAR = r"(?:,?\s(?:de\s)?(?P<{0}>[12][0-9]{{3}})(?:\sг\.)?)?"
_ORDINAL = r"(?i:st|nd|rd|th|ten|er|-?го|[º°])?"
_CREDIT = r"\([^()\n]{2,40}\)|/[^/\n]{2,40}/"
_AGENCY = r"[^\W\d_a-zа-я][\w.]{1,20}"
_DASH = r"(?:\s{1,3}-{1,2}|-{1,2}(?!\d)|\s{0,3}[—–](?!\d))"
_DATE = late(
    rf"(?<!\w)(?:{_MONTH.format('m1')}(?:\s{{0,2}}(?P<d1>[0-9]{{1,2}})(?![0-9]){_ORDINAL})?{_YEAR.format('y1')}"
    rf"|(?:le\s|den\s)?(?P<d2>[0-9]{{1,2}}){_ORDINAL}\.?\s{{1,2}}(?:de\s)?{_MONTH.format('m2')}{_YEAR.format('y2')})"
    rf"(?:\s{{0,2}}[,.]?\s{{0,2}}(?:{_CREDIT})\s?[.:]?{_DASH}?|(?:[,.]?\s{{1,2}}{_AGENCY})?[.:,]?{_DASH})"
    rf"(?:\s{{0,2}}\([^()\n]{{2,30}}\)(?:{_DASH})?)?\s{{0,4}}"
)
_STOPPED = late(  # "Sandhaven, 4 May: The …", "Sandhafen, 4. Mai. Die …"
    rf"(?:{_MONTH.format('m1')}\s{{0,2}}(?P<d1>[0-9]{{1,2}}){_ORDINAL}|(?:le\s|den\s)?(?P<d2>[0-9]{{1,2}}){_ORDINAL}\.?\s{{1,2}}"
    rf"(?:de\s)?{_MONTH.format('m2')})\s?[.:]\s{{1,4}}(?=\W{{0,2}}[^\W\d_a-zа-я])"
)
_SHORTEST_WEEKDAY = 2  # letters: German ones are words of other languages
_MARK = late("[-–—(/]")  # without one behind it a date begins no story
_SPAN = 25  # code points: a date
_YEAR_AHEAD = late(r"[0-9]{4}")
_LONGEST_DAY = 100  # of a dateline that has its year
_DATED = late(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])|[0-9][./-][0-9]{1,2}[./-][0-9]{2}(?![0-9])")
_BRACKET = late(r"[(\[]")
_LAST_WORD = late(r"(?:\A|[\s,])(?P<word>[^\W\d_]{2,12})[.,]{0,2}\s\Z")
_FIRST_WORD = late(r"(?P<word>[^\W\d_]{2,12})\.?,?\s")
_SOURCE = late(rf"\s(?:{_CREDIT}){_DASH}\s\Z")
_AFTER = late(
    rf"(?P<dash>[.,]?\s?[)\]]?(?:\s?\(?[^\W\d_][\w-]{{1,20}}\)|\s?/[^/\n]{{2,40}}/\.?)?{_DASH}\s{{0,4}}|\s?\|\s)|(?P<closed>[.]?[)\]]\s{{1,4}})|"
    rf"(?P<credit>\s(?:{_CREDIT})\s{{1,4}})|(?P<stop>\.\s{{1,4}}(?=[^\W\d_]))|(?P<colon>:\s{{1,4}})"
)
_PLACE = late(r"[\s*\"“«(]{0,12}((?:[^\W\d_]|[\s,./'’\-–&]){2,70})")
_WORDS = late(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PARTICLES = frozenset(
    {"de", "del", "della", "la", "le", "du", "des", "sur", "am", "an", "der", "upon", "the", "и", "на"}
)
_NO_PLACES = frozenset(
    {"on", "in", "at", "for", "since", "by", "from", "until", "am", "im", "seit", "en", "в", "на", "с"}
)
_RULE = late(r"\s[-–—]|[-–—]\s|--")


def dateline_witness(paragraph: str, where: str) -> tuple[Witness, int] | None:
    """Read a wire dateline at the paragraph's start; the number is where the story begins, in code points.

    Without a year its reading is `XXXX-02-26`, without a day `XXXX-02`; a day that doesn't exist has no reading.
    """
    head = paragraph[:_HEAD]
    if tells_life(head):
        return None
    onwards = 0 if _MARK.search(head) else _HEAD
    while match := _DATE.search(head, onwards):
        onwards = match.start() + 1
        month = month_of(match["m1"] or match["m2"])
        place = head[: match.start()]
        day = match["d1"] or match["d2"] or ""
        if (
            month
            and _is_place(_without_weekday(place) if day else place, alone=not day)
            and not _goes_on(paragraph, match.end())
        ):
            value = f"{place}{_date_alone(match)}".strip(" \t*")
            return Witness(
                WitnessKind.DATELINE, value, _readings(month, day, match["y1"] or match["y2"] or ""), where
            ), match.end()
    begun = head[:_LONGEST_DAY]
    dated = _with_year(begun, where) if _DATED.search(begun) else None
    return dated or _stopped(begun, where)


def _stopped(head: str, where: str) -> tuple[Witness, int] | None:
    """Read a dateline without a year that ends with a stop: a place, a comma, a day, and a new sentence."""
    place, comma, behind = head.partition(", ")
    weekday = _FIRST_WORD.match(behind)
    start = len(place) + len(comma) + (weekday.end() if weekday and _is_weekday(weekday["word"]) else 0)
    match = _STOPPED.match(head, start) if comma else None
    month = month_of(match["m1"] or match["m2"]) if match else 0
    if not match or not month or not _is_place(place, alone=False):
        return None
    ends = max(match.end(name) for name in ("m1", "d1", "d2", "m2") if match[name])
    readings = _readings(month, match["d1"] or match["d2"])
    return Witness(WitnessKind.DATELINE, head[:ends].strip(" \t*"), readings, where), match.end()


def _with_year(head: str, where: str) -> tuple[Witness, int] | None:
    """Read an opening that has its year, and so may end otherwise, or do without a place.

    `(SANDHAVEN, May 4, 1993) The …`, `Sandhafen, 4. Mai 1993. Die …`, `4 May 1993 -- The …`, `Tuesday, May 4, 1993: …`

    Without a place it is a line like any other: two of these are one witness.
    """
    found = find_day(head)
    ending = _AFTER.match(head, found.end) if found else None
    if not found or not ending or not found.readings or len(found.readings[0]) < len("1993-05-04"):
        return None
    before = head[: found.start]
    place = _without_weekday(before)
    weekday = place != before
    bare = not place.strip("([* ")
    if not bare and not _is_place(_SOURCE.sub("", place), alone=False):
        return None
    if ending["closed"]:
        ended = _BRACKET.search(before) is not None
    else:
        ended = (weekday or not ending["colon"]) and not (ending["stop"] and bare)
    if not ended or _goes_on(head, ending.end()):
        return None
    kind = WitnessKind.VISIBLE if bare else WitnessKind.DATELINE
    return Witness(kind, head[: found.end].strip(" \t*([-"), found.readings, where), ending.end()


def _without_weekday(place: str) -> str:
    """Return what stands before a date without the weekday that ends it."""
    last = _LAST_WORD.search(place)
    return place[: last.start("word")] if last and _is_weekday(last["word"]) else place


def _is_weekday(word: str) -> bool:
    """Tell whether it is a weekday's name, or a short form that is no other word."""
    return fold(word) in WEEKDAY_NUMBER or (len(word) > _SHORTEST_WEEKDAY and weekday_of(word) is not None)


def _goes_on(paragraph: str, place: int) -> bool:
    """Tell whether another date follows, so that the two are a span of time: `1 May 1990 - 4 May 1993`."""
    if not _YEAR_AHEAD.search(paragraph, place, place + _SPAN):
        return False
    following = find_day(paragraph[place : place + _SPAN])
    return following is not None and following.start == 0


def _date_alone(match: re.Match[str]) -> str:
    """Return the date without credit and dash."""
    ends = [match.end(name) for name in ("m1", "d1", "y1", "d2", "m2", "y2") if match[name]]
    return match.string[match.start() : max(ends)]


def _readings(month: int, day: str, year: str = "") -> tuple[str, ...]:
    if year:
        known = existing(int(year), month, int(day)) if day else f"{year}-{month:02}"
        return (known,) if known else ()
    if not day:
        return (f"XXXX-{month:02}",)
    return (f"XXXX-{month:02}-{int(day):02}",) if existing(2000, month, int(day)) else ()


def _is_place(text: str, *, alone: bool) -> bool:
    """Tell whether these are one or more names of places: capitalised words, and no words of a sentence.

    `alone`: only a month follows, no day; then capitals and a comma must speak for a dateline.
    """
    match = _PLACE.fullmatch(text)
    if not match or _RULE.search(match[1]):
        return False
    words = _WORDS.findall(match[1])
    if not 1 <= len(words) <= 8 or fold(words[0]) in _NO_PLACES:
        return False
    if alone and not (match[1].isupper() and match[1].rstrip().endswith(",")):
        return False
    return all(
        word in _PARTICLES
        or (word[0].isupper() and fold(word) not in MONTH_NUMBER and fold(word) not in WEEKDAY_NUMBER)
        for word in words
    )
