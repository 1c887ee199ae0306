# SPDX-License-Identifier: MIT
"""Imprints: lines that say where and when an article was printed, and hold nothing else.

`THE HARBOUR POST, TUESDAY, MAY 4, 1993`, `Quelle: Hafenbote, 4.5.1993, S. 3`, `AP-NY-05-24-93 1512EDT`,
`Статья опубликована в газете «Маяк» 4 мая 1993 г.`
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import FoundDay, find_day
from reader.text.dates.label import CHANGED, LABELLED, is_filler
from reader.text.dates.life import tells_life
from reader.text.dates.names import MONTH_NUMBER, SHORT_WEEKDAY_NUMBER, WEEKDAY_NUMBER
from reader.text.dates.several import find_days
from reader.text.dates.spelled import in_figures
from reader.text.dates.worn import is_torn, mended_date
from reader.text.furniture.credit import has_agency
from reader.text.furniture.imprint_words import (
    ANSWERS,
    BEHIND,
    COUNTED,
    DAYTIME,
    FOUNDED,
    KEEPER,
    LEADING,
    OF_A_WEEK,
    ON_AIR,
    OTHERS,
    PERIOD,
    SOURCES,
    TAKEN_FROM,
    VENUES,
    WEEK,
    WRITERS,
)
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper, is_section
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 200
_MOST_NAMES = 4  # in one line: an author, a paper, a place, a section
_MOST_WORDS = 5  # of a name
_MOST_WORDS_BARE = 4  # of names of which none is a paper's: a longer line is a headline
_WIDE = late(r"\s{2,}|\t")
_TAKEN_FROM = late(TAKEN_FROM)
_WEEK = late(rf"(?<!\w)(?:{WEEK}),?\s(?:[^\W\d_]{{3,12}},?\s(?:the\s|den\s|le\s)?)?\Z")
_YEAR_FIRST = late(r"(?:1[4-9]|20)[0-9]{2}\.\s")
_STOPPED = late(r"\.\s(?:[-–—]\s)?\Z")
_DASHED = late(r"\s?(?:г\.?)?\s?[-–—|]{1,2}\s")
_WORDS = late(r"[^\W\d_]+")
_COLUMNS = late(r"\s{3,}|\t")
_IN_FOLIO = 3  # columns
_PAGE = late(r"(?:(?:p|pp|pg|page|seite|s|стр|с|pag|pagina)\.?\s?)?[a-z]{0,2}-?[0-9]{1,3}[a-z]?")
_CAPITALS = late(r"[^\W\d_a-zà-ÿа-яё][\w.’'&-]{1,20}(?:\s[^\W\d_][\w.’'&-]{0,20}){0,5}")
_FIGURE, _FIGURES = late("[0-9]"), late("[0-9]+")
_MOST_BEHIND = 9  # words
_ASIDE = late(r"[(\[][^()\[\]]{1,60}[)\]](?:\s?[0-9]{4}\s?-\s?(?:[0-9]{4}|current))?")
_YEAR = late(r"(?<![\w.,])(?:1[4-9]|20)[0-9]{2}(?!\w|[.,][0-9])")
_PROSE = late(  # how a sentence begins, or goes on
    r"\s{0,9}(?:[Ii]n|[Oo]n|[Aa]t|[Ii]m|[Ee]n|[Вв]|to|and|of|by|from|since|until|und|seit|et|и|с)\s"
)
_ANSWERS = late(rf"\W{{0,4}}{ANSWERS}(?!\w)")
_COPYRIGHT = late(r"\W{0,4}(?:copyright|©|\(c\))(?!\w)")
_DAYS = frozenset({"on", "am", "le", "il", "el"})  # lead from what was done to its day: "Eingescannt am"
_DAYTIME = late(rf"(?<!\w)(?:{DAYTIME})(?!\w)")
_KEEPER = late(KEEPER)
_ON_AIR = late(rf"(?<!\w)(?:{ON_AIR})")
_OF_AIR = (
    "broadcast",
    "service",
    "network",
    "sendung",
    "эфир",
    "emis",
    "diffusion",
    "trasmissione",
)  # in each of these
_OF_LABELS = ("dat", "fecha", "дата")  # date, datum, data
_DATE_OF = late(
    r"\W{0,3}(?:(?P<what>[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14})?)\sdate\s?:?\s|[^\W\d_]{3,20}datum\s?:|"
    r"(?:date|fecha|data|дата)\s(?:(?:of|de|des|du|del|di|dell|d)[\s'’])?(?:the\s|l['’])?[^\W\d_]{3,20}\s?:)"
)
_PERIOD, _LONGEST_PERIOD = late(PERIOD), 40
_FOUNDED = late(rf"(?<!\w){FOUNDED}[0-9]{{4}}")
_TOKEN = late(r"[0-9]+(?::[0-9]{2})+|[^\W_]+(?:['’&.-][^\W_]+)*|[^\w\s]|_")
_NUMBER = late(r"[0-9][0-9.,:/-]{0,11}[^\W\d_]{0,4}|[a-z]{1,2}[.-]?[0-9]{1,4}[a-z]?|[ivxlcdm]{1,8}|[#$£€%]")
_SLUG = late(r"(?:bc|am|pm)-[\w-]{2,30}|(?:ap|upi|rtr|reut)(?:-[a-z]{2}|[0-9:]{2,5})?|nnnn|end")
_WIRES = frozenset({"afp", "ap", "ddp", "dpa", "rtr", "tass", "upi"})  # sign in small letters, too
_ELIDED = late(r"\A[dl]['’]")
_OF_CLOCK = late(r"(?<!\w)[0-2][0-9][0-5][0-9](?=\s?(?:gmt|utc|cet|msk|est|hrs|hours|uhr|мск)(?!\w))")
_HOUR = late(r"[0-9]{1,2}[:.]?[0-9]{2}[a-z]{0,4}|gmt")
_SHORT_YEAR = late(r"[0-9]{1,2}[./-]\s?[0-9]{1,2}[./-]\s?[0-9]{2}")
_PAIRS = late(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}")
_OPENING, _CLOSING = '«„“"‘', '»“”"’'
_NOTE = late(r"\s{0,9}(?:[(\[][0-9]{1,3}[)\]]|[0-9]{1,3}[.)\]])\s{0,9}(?![0-9])")
_INITIAL = 3  # letters of a short form in a name, before its full stop
_TITLE = 3  # words of a paper's name in quotation marks, «Красное знамя», or before a year that stands apart
_DAY = len("1993-05-04")
_ARTICLE = r"(?:El|La|Los|Las|Le|Les|Il|Lo|Gli|I|L['’])"
_CAPITAL = r"[^\W\d_a-zà-ÿ][^\W\d_]{1,20}"
_BETWEEN = r"(?:de|del|di|della|dello|dei|du|des|d['’]|l['’]|la|las|los|les|y|e|et|en|sur)"
_TITLE_BEFORE = late(  # "El Diario de Puerto Hondo": in these languages no headline has capitals so
    rf"[\W_]{{0,3}}{_ARTICLE}\s?{_CAPITAL}(?:[\s-]{{1,2}}(?:{_BETWEEN}[\s]?){{0,2}}{_CAPITAL}){{0,4}}[\W_]{{0,3}}"
    r"(?:[,.(]\s?(?:(?:le|du|del|el|il|lo)\s)?|\s(?:del|du)\s)(?:[^\W\d_]{3,10},?\s)?"
)


class Plainness(IntEnum):
    """How plainly a line says that its day is that of publication."""

    BARE = 0  # nothing but a day, or with a name beside it: of a place, an author, a paper of which nobody knows
    NAMED = 1  # a paper, an agency, or the number of a page or an issue stands beside it
    SAID = 2


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a line tells: a witness of kind VISIBLE, and how plainly. `alone`: no name stands beside the day."""

    witness: Witness
    plainness: Plainness
    alone: bool


@dataclass(slots=True)
class _Beside:
    """What stands on both sides of a day."""

    names: int = 0
    words: int = 0  # of the names
    small: int = 0  # words in small letters between them
    counted: bool = False  # a word for a number of pages or issues
    numbers: bool = False
    sources: bool = False  # a paper or an agency, or a word that says that one follows
    hour: bool = False
    weekday: bool = False
    in_order: bool = False  # the year stands apart before the day, as in bibliographies

    @property
    def tells(self) -> bool:
        """Whether it tells that the day is a paper's."""
        return self.sources or (self.counted and self.numbers)


@lru_cache(maxsize=64)  # the last lines are asked for one by one, too, and a few for the headline's sake
def imprint_of(line: str, where: str) -> Imprint | None:
    """Read a line that is an imprint and nothing else, or return None: other dates or years in it make it none."""
    if len(line) > _LONGEST or not may_hold_day(line) or _PROSE.match(line) or tells_life(line):
        return None
    text, found = _day_in(unicodedata.normalize("NFC", line.strip()))
    flat = _flat(text)
    if found is None or _ANSWERS.match(flat) or _is_date_of_other(flat[: found.start]):
        return None
    before, behind = flat[: found.start], flat[found.end :]
    week = _WEEK.search(before)
    folio = _is_folio(line)
    label = LABELLED.match(before) or (week if week and not before[: week.start()].strip(" |") else None)
    taken = None if label else _TAKEN_FROM.match(before)
    start = label.end() if label else taken.end() if taken else 0
    in_order = bool(_STOPPED.search(before) and _YEAR_FIRST.match(flat, found.start))
    known = taken is not None or in_order or week is not None or folio
    beside = _Beside(sources=known, in_order=in_order)
    if week and not label:
        before = before[: week.start()]
    loud = any(map(str.islower, text[found.start : found.end]))
    told = label is not None and label is not week and bool(label["subject"])  # it may say more behind the day
    free = label is not None or in_order or week is not None or folio
    fits = not (week and not OF_A_WEEK.isdisjoint(_WORDS.findall(before[: week.start()])))
    fits = fits and _is_beside(text[start : len(before)], before[start:], beside, free=free, loud=loud)
    if not fits or (_COPYRIGHT.match(flat) and not beside.names):
        return None
    told = told or (beside.counted and beside.numbers and _is_of_issue(behind))
    if not told and not _is_beside(text[found.end :], behind, beside, free=folio, loud=loud, reverse=True):
        return None
    beside.sources |= _TITLE_BEFORE.fullmatch(text[start : found.start]) is not None
    plainness = Plainness.SAID if label else Plainness.NAMED if beside.tells else Plainness.BARE
    enough = _is_enough(text[found.start : found.end], found, beside) and not _is_titled(line, found, beside)
    if plainness is Plainness.BARE and not enough:
        return None
    witness = Witness(WitnessKind.VISIBLE, " ".join(line.split()), found.readings, where)
    return Imprint(witness, plainness, alone=not beside.names)


def names_keeper(line: str) -> bool:
    """Tell whether a line names a library, an archive, or another house that keeps old papers."""
    return line[:1].isupper() and line[-1] not in ".!?:" and _KEEPER.search(fold(line)) is not None


def is_note(line: str) -> bool:
    """Tell whether a line begins as a note does, with its number, and holds a day behind it: `1. The Post, 4 May 1993`.

    Not `4. Mai 1993`, where the number is the day.
    """
    number = _NOTE.match(line)
    whole, behind = (find_day(line[:_LONGEST]), find_day(line[number.end() : _LONGEST])) if number else (None, None)
    return whole is not None and behind is not None and whole.readings == behind.readings


def only_counts(line: str) -> bool:
    """Tell whether a line holds nothing but the numbers and prices of an issue: `Vol. XII, No. 102`, `Est. 1850`."""
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return False
    beside = _Beside()
    flat = _flat(unicodedata.normalize("NFC", line))
    bare = _FOUNDED.sub("№ 1", flat)
    known = all(_is_known(token, token, beside) for token in _TOKEN.findall(bare))
    return known and beside.counted and beside.numbers


def _day_in(line: str) -> tuple[str, FoundDay | None]:
    """Return a line with single blanks, and a mark for wide ones, and the days or month in it; mended if it must be."""
    kept: tuple[str, FoundDay | None] = "", None
    for text in _plain_then_mended(line):
        found = find_days(text) or find_day(text)
        if not found or not found.readings or len(found.readings[0]) <= len("1993") or is_torn(text, found.end):
            continue
        if len(found.readings[0]) >= _DAY:
            return text, found
        kept = kept if kept[1] else (text, found)
    return kept


def _plain_then_mended(line: str) -> Iterator[str]:
    wide, single = " ".join(_WIDE.sub(" | ", line).split()), " ".join(line.split())
    yield wide
    if single != wide:
        yield single
    if spelled := in_figures(single):
        yield spelled
    if mended := mended_date(line):  # the dearest, and needed least
        yield mended


def may_hold_day(line: str) -> bool:
    """Tell whether a line has figures, or a month with a day or year written out."""
    return _FIGURE.search(line) is not None or (len(line) <= _LONGEST and bool(in_figures(" ".join(line.split()))))


def _is_of_issue(behind: str) -> bool:
    """Tell whether what stands behind a day, apart by a dash, is an issue's price, postage or edition."""
    tail = _DASHED.match(behind)
    if not tail or _YEAR.search(behind) or CHANGED.search(behind):
        return False
    words = _WORDS.findall(behind)
    return len(words) <= _MOST_BEHIND and not BEHIND.isdisjoint(words)


def _flat(text: str) -> str:
    """Fold a text letter by letter, so that every place in it stays what it was."""
    return text.lower() if text.isascii() else "".join(one if len(one := fold(sign)) == 1 else sign for sign in text)


def _is_date_of_other(before: str) -> bool:
    """Tell whether a label says whose date follows, and no paper's: `Due date:`, `Ablaufdatum:`, `Year ended`."""
    if _PERIOD.search(before[-_LONGEST_PERIOD:]):
        return True
    match = _DATE_OF.match(before) if any(map(before.__contains__, _OF_LABELS)) else None
    return match is not None and not (LABELLED.match(before) or (match["what"] and is_paper(match["what"])))


def _is_titled(line: str, found: FoundDay, beside: _Beside) -> bool:
    """Tell whether a line with a day in words is a title, as *The Third of May 1808* is."""
    words = _WORDS.findall(fold(line[:_LONGEST]))
    in_words = len(found.readings[0]) == _DAY and len(_FIGURES.findall(line)) <= 1
    return in_words and line.lstrip()[:1].isupper() and not beside.weekday and words[0] not in MONTH_NUMBER


def _is_folio(line: str) -> bool:
    """Tell whether a line is the head or foot of a page: a name, a day and a page in three columns, in any order."""
    columns = _COLUMNS.split(line.strip())
    if len(columns) != _IN_FOLIO:
        return False
    found = [(one, find_day(one)) for one in columns]
    days = [day is not None and not one[: day.start] + one[day.end :] for one, day in found]
    pages = [_PAGE.fullmatch(_flat(one)) is not None for one in columns]
    names = [one for one in columns if _CAPITALS.fullmatch(one) and not _PAGE.fullmatch(_flat(one))]
    return sum(days) == sum(pages) == len(names) == 1 and " " in names[0]


def _is_enough(printed: str, found: FoundDay, beside: _Beside) -> bool:
    """Tell whether a day alone is one: of a year in two figures, or a month, something must speak for it."""
    if beside.words > _MOST_WORDS_BARE or (beside.names > 1 and beside.small):
        return False
    if len(found.readings[0]) < _DAY and (beside.names or (beside.numbers and not beside.counted)):
        return False
    if _SHORT_YEAR.fullmatch(printed):
        return beside.hour or beside.weekday or _PAIRS.fullmatch(printed) is not None
    return not printed.isdigit()


def _is_beside(side: str, flat: str, beside: _Beside, *, free: bool, loud: bool, reverse: bool = False) -> bool:
    """Tell whether nothing but names, numbers and the words of imprints stand on a side of a day.

    A name that touches the day must be a paper's or an agency's, unless a label stands before it (`free`).
    """
    kept = _ASIDE.sub(lambda match: " " * len(match.group()), flat)
    kept = _DAYTIME.sub(lambda match: "#" * len(match.group()), kept)
    kept = _FOUNDED.sub(lambda match: "#" * len(match.group()), kept)
    on_air = _ON_AIR.search(kept) if any(map(kept.__contains__, _OF_AIR)) else None
    if on_air:
        if on_air["first"]:
            return False
        beside.sources = True
        kept = f"{kept[: on_air.start()]}{'#' * len(on_air.group())}{kept[on_air.end() :]}"
    if _YEAR.search(_OF_CLOCK.sub(" ", kept)) or CHANGED.search(kept):
        return False
    tokens = [(side[match.start() : match.end()], match.group()) for match in _TOKEN.finditer(kept)]
    last = len(tokens) - 1 - (bool(tokens) and tokens[-1][1] in _DAYS)
    for run in _runs(tokens, beside):
        touching = run.first == 0 if reverse else run.last == last
        if not _may_stand(run, beside, touching=touching and not free, loud=loud):
            return False
    return True


@dataclass(slots=True)
class _Run:
    """Words of a name that follow each other, from token `first` to `last`. `by`: a *By* stands before it."""

    first: int
    by: bool
    quoted: bool
    last: int = -1
    colon: bool = False
    words: list[str] = field(default_factory=list)


def _runs(tokens: Sequence[tuple[str, str]], beside: _Beside) -> Iterator[_Run]:
    """Yield the names among tokens, each as printed and folded; note what the others are."""
    run: _Run | None = None
    by, quoted = False, False
    for number, (printed, flat) in enumerate(tokens):
        if printed == "." and run and len(run.words[-1]) <= _INITIAL:
            run.last = number
        elif _is_known(printed, flat, beside):
            if run:
                run.colon = printed == ":"
                yield run
            run, by, quoted = None, flat in WRITERS, printed in _OPENING or (quoted and printed not in _CLOSING)
        else:
            run = run or _Run(number, by, quoted)
            run.words.append(printed)
            run.last = number
    if run:
        yield run


def _is_known(printed: str, flat: str, beside: _Beside) -> bool:
    """Tell whether a token is no name: a mark, a number, an agency, a weekday, or a word of imprints."""
    if not flat[0].isalnum():
        beside.counted |= printed == "№"
        return True
    word = _ELIDED.sub("", flat.strip("."))
    if word in COUNTED:
        beside.counted = True
    elif word in SOURCES or _is_agencys(printed, word):
        beside.sources = True
    elif word in WEEKDAY_NUMBER or word in SHORT_WEEKDAY_NUMBER:
        beside.weekday = True
    elif _NUMBER.fullmatch(word) and (printed.isupper() or any(map(str.isdigit, printed))):
        beside.numbers = True
        beside.hour |= _HOUR.fullmatch(word) is not None
    else:
        beside.small += printed.islower()
        return is_filler(word.replace(".", "")) or word in LEADING or word in WRITERS
    return True


def _is_agencys(printed: str, word: str) -> bool:
    """Tell whether a token is an agency, or the slug of one; few sign in small letters."""
    return (printed != word or word in _WIRES) and (has_agency(word) or _SLUG.fullmatch(word) is not None)


def _may_stand(run: _Run, beside: _Beside, *, touching: bool, loud: bool) -> bool:
    """Tell whether a name may stand beside the day of an issue. `loud`: capitals alone make a name of it."""
    folded = [fold(word) for word in run.words]
    if len(run.words) > _MOST_WORDS or not OTHERS.isdisjoint(folded) or not MONTH_NUMBER.keys().isdisjoint(folded):
        return False
    if folded[-1] in VENUES:
        return False
    titled = (run.quoted or beside.in_order) and run.words[0][0].isupper() and len(run.words) <= _TITLE
    if not titled and not all(word[0].isupper() or is_paper(word) for word in run.words):
        return False
    beside.names += 1
    beside.words += len(run.words)
    name = " ".join(run.words)
    key = line_key(name)
    if titled or is_paper(key) or has_agency(name):
        beside.sources = True
    elif is_section(key):
        return True
    elif run.colon or (touching and not run.by and not (loud and name.isupper())):
        return False
    return beside.names <= _MOST_NAMES
