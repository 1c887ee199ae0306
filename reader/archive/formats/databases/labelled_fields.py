# SPDX-License-Identifier: MIT
"""What the labelled fields of an item state: names the right way round, the day by what says it most plainly."""

import re
from collections.abc import Sequence

from reader.archive.formats.databases.entry import Entry
from reader.archive.formats.databases.field_labels import Label
from reader.archive.formats.databases.mastheads import Masthead, masthead_of
from reader.archive.formats.databases.shapes import is_copyright, page_in
from reader.archive.formats.paper_name import paper_name
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing, find_day
from reader.text.furniture.byline import without_by
from reader.text.furniture.credit import has_agency
from reader.text.late import late

_EMPTY = late(
    r"(?:none|not)? ?available\.?|none|nicht verfügbar\.?|keine angaben?\.?|non disponible\.?|aucune?"
    r"|no disponible\.?|-{1,3}",
    re.IGNORECASE,
)
_NAME = late(r"[^\W\d_][\w.'’ -]{0,40}")
_OFFICE = late(
    r"\b(?:staff|writer|reporter|correspondent|editor|bureau|press|service|news|globe|times|post|special|jr|sr|phd|md)\b",
    re.IGNORECASE,
)
_SEVERAL = late(r"\s?;\s{0,3}")
_NO_WRITER = late(
    r"\b(?:the|special|photos?|pictures?|images?|file|handout|courtesy|press|agency|wire|service|news|syndicate|times|post"
    r"|herald|tribune|gazette|globe|journal)\b",
    re.IGNORECASE,
)
_MOST_CREDITED = 12  # words: three writers and their office
_MOST_WORDS = 3  # of a given name
_MOST_NAMES = 4  # words in small letters are no names
_FIRST_YEAR = 1980  # no database of whole texts has numbered any before
_INFO_SOURCE = late(r"\s?(?:[;\[]|,\s(?=[^,;\[]{0,60}[Ee]dition)).{0,400}\Z", re.DOTALL)
_INFO_EDITION = late(r",\s([^,;\[]{0,60}[Ee]dition[^;\[]{0,40})")
_INFO_PAGE = late(r"\s{0,3}[:,]\s{0,3}(?:p\.?\s?)?([A-Za-z]{0,4}[.-]?\d{1,4}[A-Za-z]?)\b")
_RECORD = late(r"[A-Za-z_-]{0,10}(?:((?:19|20)\d{2})|(\d{2}))(\d{2})(\d{2})\d{2,8}")
_TITLES = {
    "publication title",
    "titel der publikation",
    "publikationstitel",
    "titre de la publication",
    "titre de publication",
    "título de publicación",
    "título de la publicación",
}  # as ProQuest calls the paper, behind which it names the place
_FIELDS = frozenset({"headline", "dateline", "credit", "language", "identifier", "url", "source", "edition", "issue"})


def is_empty(value: str) -> bool:
    """Tell whether a value says that there is none."""
    return not value.strip() or _EMPTY.fullmatch(value.strip()) is not None


def is_prose(value: str) -> bool:
    """Tell whether a value is a sentence rather than names."""
    words = value.split()
    return len(words) > _MOST_NAMES and sum(word[:1].islower() for word in words) * 2 > len(words)


def given_name_first(names: str) -> str:
    """Return the names of a catalog as they are spoken: `Keller, Anna; Brandt, Tom` -> `Anna Keller; Tom Brandt`."""
    return "; ".join(map(_turned, filter(None, _SEVERAL.split(names.strip(" ;")))))


def _turned(name: str) -> str:
    surname, comma, given = name.strip(" ,").partition(",")
    given = given.strip()
    is_name = _NAME.fullmatch(surname) and _NAME.fullmatch(given) and len(given.split()) <= _MOST_WORDS
    if not comma or not is_name or len(surname.split()) > _MOST_WORDS or _OFFICE.search(given):
        return name.strip(" ,")
    return f"{given} {surname}"


def state_masthead(entry: Entry, masthead: Masthead) -> None:
    """Note what a line with paper and day states."""
    entry.tell(WitnessKind.FORMAT, masthead.day, "date line")
    entry.state("source", paper_name(masthead.source))
    for name in ("issue", "page", "edition"):
        entry.state(name, getattr(masthead, name))


def state_fields(entry: Entry, told: Sequence[Label]) -> None:
    """Note what an item's labels state, whatever their order, each label once."""
    first: dict[str, Label] = {}
    for label in told:
        if not is_empty(label.value):
            first.setdefault(label.name.lower(), label)
    stated = list(first.values())
    for label in stated:
        _state(entry, label)
    if "byline" not in entry.fields and _names_writers(entry.fields.get("credit", "")):
        entry.state("byline", without_by(entry.fields.pop("credit")))
    _tell_day(entry, stated)
    for label in stated:
        if label.meaning == "info":
            _state_info(entry, label.value)
        elif label.meaning == "identifier":
            _tell_record(entry, label)


def _state(entry: Entry, label: Label) -> None:
    meaning, value = label.meaning, label.value
    if meaning == "byline":
        entry.state("byline", given_name_first(value))
    elif meaning == "page":
        entry.state("page", page_in(value)[0] or value)
    elif meaning == "section":
        page, section = page_in(value)
        entry.state("section", section)
        entry.state("page", page)
    elif meaning == "source" and (masthead := masthead_of(value)):
        state_masthead(entry, masthead)
    elif meaning == "source" and label.name.lower() in _TITLES:
        _state_title(entry, value)
    elif meaning in _FIELDS:
        entry.state(meaning, value)
    elif meaning == "loaded":
        entry.tell(WitnessKind.LOADED, value, f"field {label.name}")
    elif meaning == "rights":
        entry.tell_copyright(value if is_copyright(value) else f"{label.name} {value}")


def _names_writers(credit: str) -> bool:
    """Tell whether a credit is a writer's name: of no agency, paper or picture."""
    words = without_by(credit).replace(",", " ").split()
    return (
        1 < len(words) <= _MOST_CREDITED
        and all(word[0].isupper() or word in {"and", "of", "&"} for word in words)
        and not (_NO_WRITER.search(credit) or has_agency(credit))
    )


def _tell_day(entry: Entry, told: Sequence[Label]) -> None:
    """Note the day by its own field; what a field with more in it, or a year, tells is never sure."""
    for meaning, kind in (
        ("date", WitnessKind.FORMAT),
        ("info", WitnessKind.METADATA),
        ("year", WitnessKind.METADATA),
    ):
        if any(witness.kind is WitnessKind.FORMAT for witness in entry.witnesses):
            return
        label = next((label for label in told if label.meaning == meaning and find_day(label.value)), None)
        if label:
            entry.tell(kind, label.value, f"field {label.name}")
            return


def _state_title(entry: Entry, value: str) -> None:
    """Read `The Tide, Late Edition (East Coast); Sandhaven, Me.`."""
    entry.state("source", _INFO_SOURCE.sub("", value).strip(" ,;"))
    if edition := _INFO_EDITION.search(value[:300]):
        entry.state("edition", edition[1].strip(" ,"))


def _state_info(entry: Entry, value: str) -> None:
    """Read `The Tide , Late Edition; Sandhaven [Sandhaven]04 May 1993: A.3.`."""
    found = find_day(value)
    source = _INFO_SOURCE.sub("", value[: found.start] if found else value)
    entry.state("source", source.strip(" ,;:."))
    if edition := _INFO_EDITION.search(value[:300]):
        entry.state("edition", edition[1].strip(" ,"))
    if found and (page := _INFO_PAGE.match(value, found.end)):
        entry.state("page", page[1])


def _tell_record(entry: Entry, label: Label) -> None:
    """Note the day that a record's number begins with, if nothing else tells one, or the same."""
    match = _RECORD.fullmatch(label.value)
    if not match:
        return
    year = int(match[1]) if match[1] else _FIRST_YEAR + (int(match[2]) - _FIRST_YEAR) % 100
    day = existing(year, int(match[3]), int(match[4]))
    dated = {day for witness in entry.witnesses if not witness.kind.only_bounds for day in witness.readings}
    if day and (day in dated or not dated):
        entry.witnesses.append(Witness(WitnessKind.METADATA, label.value, (day,), f"field {label.name}"))
