# SPDX-License-Identifier: MIT
"""Lines of periodicals that tell no day: number and year, annual volume, quarter, season, or a name with a month.

`Der Imker, Heft 7/1964`, `22. Jahrgang (1911), Nr. 4`, `2e trimestre 1968`, `Autumn 1951`, `Rundblick, Mai 1958`. And
papers' with a year alone: `The Harbour Post, 1958.`
"""

import re

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing, month_of, roman_month
from reader.text.dates.names import MONTH_NUMBER, SEASONS, WEEKDAY_NUMBER
from reader.text.furniture.imprint_words import COUNTED, NO_PAPERS, NO_PERIODICALS, OTHERS, PERIODICALS
from reader.text.furniture.notice import is_paper
from reader.text.late import late
from reader.text.people.name_list import is_given, is_surname
from reader.text.words import fold

_LONGEST = 100
_MOST_WORDS = 6  # of a name
_YEAR_AND_PAGE = 25  # characters
_FEWEST_WORDS = 2
_INITIALS = 2  # letters
_AND = frozenset({"and", "und"})
_OFFICE = late(r"(?:amt|institut\w{0,3}|ministerium\w?|universitat|archiv|verlag|buro)\Z")
_FIGURE = late("[0-9]")
_OF_YEARS = late("[12][0-9]{3}")
_YEAR = r"(?P<{0}>(?:1[5-9]|20)[0-9]{{2}})(?![0-9])"
_OF_YEAR = r"(?:\s?г\.?|\sгода|\sгод)?"
_ISSUE = (
    r"(?:no|nr|num|numero|number|issue|heft|nummer|ausgabe|folge|n|№|номер|вып|выпуск|cahier|"
    r"fascicule|fascicolo|cuaderno)"
)
_COUNT = rf"(?:{_ISSUE}\s?[.°º]?\s?[0-9]{{1,4}})"
_VOLUME = r"(?:vol|volume|bd|band|jg|jahrg|jahrgang|tome|tomo|t|том|т|annee|anno|ano|год(?:\sизд(?:ания)?)?)"
_FIGURES = r"(?:[0-9]{1,3}|[ivxlc]{1,7})"
_ANNUAL = rf"(?:{_VOLUME}\.?\s?{_FIGURES}|{_FIGURES}\.?(?:st|nd|rd|th|e|er|re|eme|º|-?й)?\s{_VOLUME}(?!\w)\.?)"
_PAGE = (
    r"(?:[,.;:]?\s(?:p|pp|page|pages|s|seite|seiten|с|стр|pag|pagina)\.?\s?[0-9]{1,4}(?:\s?[-–f]{1,2}\s?[0-9]{0,4})?)?"
)
_QUARTER = (
    r"(?:(?P<q1>[1-4])\s?(?:st|nd|rd|th|er|eme|e|re|\.|º|°|o|-?й)?\s(?:quarter|quartal|trimestre|vierteljahr|квартал)|"
    r"q(?P<q2>[1-4])|(?:quarter|trimestre|quartal)\s(?P<q3>[1-4])|(?P<q4>iv|i{1,3})\.?\s?(?:quarter|quartal|trimestre|vierteljahr|квартал)|"
    r"(?P<q5>first|second|third|fourth|erstes|zweites|drittes|viertes|premier|deuxieme|troisieme|quatrieme|первый|второй|третий|четвертый|"
    r"primer|segundo|tercer|cuarto|primo|secondo|terzo|quarto)\s(?:quarter|quartal|trimestre|vierteljahr|квартал))"
)
_ORDER = (
    ("first", "erstes", "premier", "первый", "primer", "primo"),
    ("second", "zweites", "deuxieme", "второй", "segundo", "secondo"),
    ("third", "drittes", "troisieme", "третий", "tercer", "terzo"),
    ("fourth", "viertes", "quatrieme", "четвертый", "cuarto", "quarto"),
)
_SEASON = rf"(?P<season>{'|'.join(sorted(SEASONS, key=len, reverse=True))})"
_BETWEEN = r"[,.;:]?\s(?:[-–—]\s)?"
_NAME = r"(?:(?P<name>[^\W\d_][^\d\[\]()]{1,60}?)[,.;:]?\s(?:[-–—]\s)?)??"
_COUNTED = late(rf"(?<!\w)(?:{_COUNT}|{_ANNUAL})(?!\w)|(?<!\w)(?:heft|issue|ausgabe|выпуск|cahier)(?!\w)")
_NUMBERED = late(
    rf"{_NAME}(?:"
    rf"(?:{_ANNUAL}{_BETWEEN})?{_ISSUE}\s?[.°º]?\s?[0-9]{{1,3}}\s?/\s?{_YEAR.format('y1')}|"
    rf"{_ANNUAL}(?:{_BETWEEN}{_COUNT})?,?\s\(?{_YEAR.format('y2')}{_OF_YEAR}\)?(?:{_BETWEEN}{_COUNT})?|"
    rf"{_COUNT}(?:{_BETWEEN}{_ANNUAL})?,?\s\(?{_YEAR.format('y3')}{_OF_YEAR}\)?|"
    rf"{_YEAR.format('y4')}{_OF_YEAR}{_BETWEEN}(?:{_ANNUAL}{_BETWEEN})?{_COUNT}"
    rf"){_PAGE}[.\s]{{0,2}}"
)
_PART_OF_YEAR = late(
    rf"{_NAME}(?:(?:{_ANNUAL}|{_COUNT}){_BETWEEN}){{0,2}}\(?(?:{_QUARTER}|{_SEASON}(?:(?=\s)\sissue|\snumber|heft)?),?\s"
    rf"(?:de\s|del\s|du\s)?{_YEAR.format('y1')}(?:\s?[/–-]\s?(?P<next>[0-9]{{4}}|[0-9]{{2}}))?{_OF_YEAR}\)?"
    rf"(?:{_BETWEEN}(?:{_ANNUAL}|{_COUNT})){{0,2}}{_PAGE}[.\s]{{0,2}}"
)
_NAMED_MONTH = late(
    rf"(?P<name>[^\W\d_][^\d\[\]()!?]{{2,50}}?)[,.]\s(?P<month>[^\W\d_]{{3,12}})\.?\s(?:de\s|del\s)?{_YEAR.format('y1')}{_OF_YEAR}[.\s]{{0,2}}"
)
_SOURCE_YEAR = late(  # "The Harbour Post, 1958.", "Quelle: Hafenbote 1958", "From the Harbour Post of 1958"
    r"[(\[]?(?P<label>(?:source|quelle|fonte|fuente|источник|from|aus|extrait\sde|tire\sde|из|da|de|paper|zeitung|journal)\s?:?\s"
    r"(?:(?:the|der|dem|den|la|le|l.)\s)?)?"
    rf"(?P<name>[^\W\d_][^\d\[\]()!?:]{{2,50}}?)(?P<parted>[,.]\s|\s\()?(?:\s|(?<=\s)|(?<=\())(?:(?:of|von|de|del|du|от|за)\s)?{_YEAR.format('y1')}{_OF_YEAR}"
    rf"{_PAGE}[.)\]\s]{{0,3}}"
)
_OWN_ISSUE = late(  # what periodicals have: symphonies, lots and paintings have numbers or volumes, too, not both
    rf"(?<!\w)(?:heft|issue|ausgabe|выпуск|вып|fascicule|fascicolo|cahier)(?!\w)|(?<!\w){_ANNUAL}.*(?<!\w){_COUNT}|"
    rf"(?<!\w){_COUNT}.*(?<!\w){_ANNUAL}|[,.;:]\s(?:1[5-9]|20)[0-9]{{2}}{_OF_YEAR}{_BETWEEN}{_COUNT}"
)

_NO_NAME = late(r"[^\W\d_]{4}\.\s|(?:\A|\s)(?:by|von|par|por)\s")  # "The Flood, by Ada Lund. Holt Press"
_PUBLISHER = late(r"(?<!\w)(?:press|verlag|books|éditions|издательство)\Z", re.IGNORECASE)  # dates books so
_DAY = r"(?P<{0}>[0-9]{{1,2}})(?:st|nd|rd|th|er|-?го|[.º])?"
_NO_YEAR = late(
    rf"(?:(?P<name>[^\W\d_][^\d\[\]()]{{1,50}}?)[,.;:]?\s(?:[-–—]\s)?)??(?P<weekday>[^\W\d_]{{4,13}}),?\s(?:the\s|den\s|le\s|el\s)?"
    rf"(?:(?P<m1>[^\W\d_]{{3,12}})\.?\s{_DAY.format('d1')}|{_DAY.format('d2')}(?:\s?[(/]{_DAY.format('new')}\)?)?\s"
    rf"(?:de\s|of\s)?(?P<m2>[^\W\d_]{{3,12}}))[.\s]{{0,2}}"
)


def periodical_of(line: str, where: str, *, titled: bool, at_head: bool = True) -> Witness | None:
    """Read a whole line that tells a year, a quarter, a season or a month of a periodical, perhaps with its name.

    None if it is none. Of a name that is no paper's, without the number of an issue, it is one only above a headline
    (`titled`), and doubted: "Paris, May 1968" may be where a story takes place. At the foot it must have a name, and no
    author before it, or it is a note.
    """
    text = " ".join(line.split())
    if len(text) > _LONGEST or not _OF_YEARS.search(text):
        return None
    folded = fold(text)
    named = _PART_OF_YEAR.fullmatch(folded) or _NUMBERED.fullmatch(folded)
    if named and not at_head and (not named["name"] or "," in named["name"]):
        return None
    if match := _PART_OF_YEAR.fullmatch(folded):
        return _told(text, match, _part_of_year(match), where, plain=titled or _has_count(folded))
    if match := _NUMBERED.fullmatch(folded):
        year = next(match[one] for one in ("y1", "y2", "y3", "y4") if match[one])
        own = _OWN_ISSUE.search(folded) is not None
        alone = match["y1"] is not None  # 7/1964
        return _told(text, match, year, where, plain=own) if own or alone or match["name"] else None
    ends = len(folded) == len(text) and _OF_YEARS.search(folded, max(0, len(folded) - _YEAR_AND_PAGE))
    source = _SOURCE_YEAR.fullmatch(folded) if ends else None
    if source and (told := _year_of_paper(text, source, where, at_head=at_head)):
        return told
    match = _NAMED_MONTH.fullmatch(text) if titled else None
    month = MONTH_NUMBER.get(fold(match["month"]), 0) if match else 0
    return _told(text, match, f"{match['y1']}-{month:02}", where, plain=True) if match and month else None


def part_of_year(value: str) -> str:
    """Return the months of a quarter or a season that a date's field names, as EDTF; "" if it names none."""
    match = _PART_OF_YEAR.fullmatch(fold(" ".join(value.split()))) if len(value) <= _LONGEST else None
    return _part_of_year(match) if match and not match["name"] else ""


def _year_of_paper(text: str, match: re.Match[str], where: str, *, at_head: bool) -> Witness | None:
    """Read a paper's name and a year alone: parted by a comma, or behind a word that says where it was taken from.

    At the foot `Source:` makes a paper of any name that can be one.
    """
    name = text[match.start("name") : match.end("name")]
    if not (match["label"] or match["parted"]) or not _is_name(name):
        return None
    titled = text[match.start("label") : match.start("name")].partition(":")[2] if match["label"] else ""
    stated = not at_head and ":" in text and _may_be_paper(f"{titled.lstrip()}{name}")
    if not stated and not is_paper(name.casefold()):
        return None
    return None if _PUBLISHER.search(name) else Witness(WitnessKind.VISIBLE, text, (match["y1"],), where)


def _may_be_paper(name: str) -> bool:
    """Tell whether a source of which only a name and a year are known can be a paper: no office, author or book is."""
    words = name.split()
    folded = [fold(word.strip("«»„“”\"'.,;")) for word in words]
    if len(words) < _FEWEST_WORDS or not NO_PAPERS.isdisjoint(folded) or any(map(_OFFICE.search, folded)):
        return False
    names = [flat for word, flat in zip(words, folded, strict=True) if flat not in _AND and len(flat) > _INITIALS]
    lower = any(word[:1].islower() and fold(word) not in _AND for word in words)  # «Сельский хозяин» is nobody
    return lower or not all(is_surname(word) or is_given(word) for word in names)


def day_without_year(line: str, where: str) -> Witness | None:
    """Read a masthead whose day has no year: a weekday, a day and a month, perhaps behind a paper's name; or None.

    Of days by both calendars, `3 (16) May`, it is today's.
    """
    text = " ".join(line.split())
    match = _NO_YEAR.fullmatch(text) if len(text) <= _LONGEST and _FIGURE.search(text) else None
    month = month_of(match["m1"] or match["m2"]) if match else 0
    if match is None or not month or fold(match["weekday"]) not in WEEKDAY_NUMBER:
        return None
    name, day = match["name"] or "", int(match["d1"] or match["d2"])
    new = int(match["new"] or day)
    if (name and not is_paper(name.casefold())) or existing(2000, month, new) is None:
        return None
    if new != day and new - day not in _CALENDARS_APART:
        return None
    day = new
    return Witness(WitnessKind.VISIBLE, text, (f"XXXX-{month:02}-{day:02}",), where)


def _told(text: str, match: re.Match[str], reading: str, where: str, *, plain: bool) -> Witness | None:
    name = text[match.start("name") : match.end("name")] if match["name"] else ""
    known = (is_paper(name.casefold()) and not _PUBLISHER.search(name)) or not PERIODICALS.isdisjoint(
        map(fold, name.split())
    )
    if not reading or (name and not (_is_name(name) and (plain or known))):
        return None
    if not known and not _has_issue(fold(text)):
        reading = "/".join(f"{one}?" for one in reading.split("/"))
    return Witness(WitnessKind.VISIBLE, text, (reading,), where)


def _is_name(name: str) -> bool:
    """Tell whether words can be a periodical's name: few, with a capital first, and none that is of another thing."""
    if _NO_NAME.search(name):
        return False
    words = [fold(word.strip("«»„“”\"'.,;:-–—")) for word in name.split()]
    known = OTHERS.union(MONTH_NUMBER, COUNTED - PERIODICALS, NO_PERIODICALS)
    return name.lstrip("«„“\"'")[:1].isupper() and len(words) <= _MOST_WORDS and known.isdisjoint(words)


def _has_issue(folded: str) -> bool:
    """Tell whether a number or a volume says that it is a periodical: "Paris, May 1968" may be a story's place."""
    return _COUNTED.search(folded) is not None


def _has_count(folded: str) -> bool:
    words = {word.strip(".,;:()") for word in folded.split()}
    return not (COUNTED - _PARTS).isdisjoint(words) and "/" not in folded


def _part_of_year(match: re.Match[str]) -> str:
    """Return the months of a quarter or a season; of a winter the year, as it may be that before or behind it."""
    told = match.groupdict()
    year = told["y1"]
    named = next((told[one] for one in ("q1", "q2", "q3", "q4", "q5") if told[one]), "")
    if named:
        number = int(named) if named.isdigit() else roman_month(named) or _in_order(named)
        return f"{year}-{3 * number - 2:02}/{year}-{3 * number:02}"
    first = SEASONS[told["season"]]
    if first == _WINTER:
        following = str(int(year) + 1)
        return f"{year}-12/{following}-02" if told["next"] and following.endswith(told["next"]) else year
    return "" if told["next"] else f"{year}-{first:02}/{year}-{first + 2:02}"


def _in_order(word: str) -> int:
    return next(number for number, words in enumerate(_ORDER, 1) if word in words)


_WINTER = 12  # its first month
_CALENDARS_APART = range(10, 14)  # days
_PARTS = frozenset({"quarter", "quartal", "trimestre", "квартал"})
