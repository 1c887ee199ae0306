# SPDX-License-Identifier: MIT
"""What can be put in the place of what is being typed: out of the language, the archive, and what was sought before."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reader.gui.dates.date_counts import Calendar
from reader.gui.search.cue import Cue, CueKind
from reader.gui.words.date_words import month_words
from reader.gui.words.field_words import FIELD_WORDS, OPERATOR_WORDS
from reader.gui.words.flag_words import flag_words
from reader.gui.words.format_words import format_name
from reader.gui.words.language_words import language_name
from reader.model.flags import FLAGS, FORMAT, VALUED
from reader.model.search import WordCount

translate = QCoreApplication.translate
_SIMPLE = re.compile(r"[^\W_]+(?:['.’-][^\W_]+)*")
VALUED_FIELDS = frozenset({"source", "section", "byline", "language", "person", "speaker", *VALUED})
"""Those whose values are asked of the archive; it needn't have any."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the open archive: searches made before, when its articles are from, which fields have values."""

    recent: Sequence[str] = ()
    held: Calendar = field(default_factory=Calendar)
    valued: frozenset[str] = VALUED_FIELDS


class OfferKind(StrEnum):
    """Where an offer is from. The last two are no text: they do something."""

    RECENT = "recent"
    WORD = "word"
    VALUE = "value"
    FIELD = "field"
    OPERATOR = "operator"
    EXAMPLES = "examples"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Offer:
    """One line. `text` takes the place of what is being typed; `shown` is what is read instead, if not "".

    `note` says what it means; `articles` have it, None where they weren't counted.
    """

    kind: OfferKind
    text: str
    note: str = ""
    articles: int | None = None
    shown: str = ""

    @property
    def name(self) -> str:
        """What is read."""
        return self.shown or self.text


def asked_of_archive(cue: Cue) -> tuple[str, str] | None:
    """Return which field's words (or values) of the archive are wanted, and how they begin; None if none are."""
    if cue.kind is CueKind.WORD:
        return ("", cue.typed) if len(cue.typed) > 1 else None
    return (cue.field, cue.typed) if cue.kind is CueKind.VALUE and cue.field in VALUED_FIELDS else None


def known_offers(cue: Cue, known: Known) -> list[Offer]:
    """Return what can be offered without asking the archive."""
    fields = list(_fields(cue.typed, known.valued)) if not cue.field else []
    if cue.kind is CueKind.EMPTY:
        return [*recent_offers(known.recent), *fields, *_examples()]
    if cue.kind is CueKind.NEXT:
        return [*_operators(""), *fields, *_examples()]
    if cue.kind is CueKind.WORD:
        return [*_operators(cue.typed), *fields]
    if cue.kind is CueKind.VALUE and cue.field == "is":
        return list(_flags(cue))
    if cue.kind is CueKind.VALUE and cue.field == "date":
        return list(_dates(cue, known.held))
    return []


def archive_offers(cue: Cue, found: Iterable[WordCount]) -> list[Offer]:
    """Return words or values of the archive as offers."""
    if cue.kind is CueKind.WORD:
        return [Offer(OfferKind.WORD, _named(cue, one.word), "", one.articles, one.word) for one in found]
    return [
        Offer(
            OfferKind.VALUE,
            _named(cue, quoted(one.word)),
            _value_note(cue.field, one.word),
            one.articles,
            one.word,
        )
        for one in found
    ]


def recent_offers(recent: Sequence[str]) -> list[Offer]:
    """Return what was sought before, and the way to forget it."""
    offers = [Offer(OfferKind.RECENT, text) for text in recent]
    if offers:
        offers.append(Offer(OfferKind.FORGET, "", shown=translate("offers", "Forget these searches")))
    return offers


def quoted(value: str) -> str:
    """Return a value as it must be typed: between marks if it is more than one plain word."""
    return value if _SIMPLE.fullmatch(value) else '"{}"'.format(value.replace('"', " "))


def _named(cue: Cue, value: str) -> str:
    return f"{cue.field}:{value}" if cue.named else value


def _value_note(field: str, value: str) -> str:
    """Return what a value is called where it is a code."""
    if field == FORMAT:
        return format_name(value)
    return language_name(value) if field == "language" else ""


def _examples() -> list[Offer]:
    return [Offer(OfferKind.EXAMPLES, "", shown=translate("offers", "Examples from this archive…"))]


def _fields(typed: str, valued: frozenset[str]) -> Iterator[Offer]:
    """Yield the fields whose name, or a word of whose meaning, begins with what is typed; none that are empty."""
    begun = typed.casefold()
    for name, words in FIELD_WORDS.items():
        if name in VALUED_FIELDS - valued:
            continue
        note = translate("fields", words)
        meant = len(begun) > 2 and any(word.startswith(begun) for word in note.casefold().split())
        if meant or name.startswith(begun):
            yield Offer(OfferKind.FIELD, f"{name}:", note)


def _operators(typed: str) -> Iterator[Offer]:
    for name, words in OPERATOR_WORDS.items():
        if name.startswith(typed) and name != typed:  # small letters are words like others
            yield Offer(OfferKind.OPERATOR, name, translate("fields", words))


def _flags(cue: Cue) -> Iterator[Offer]:
    for flag in FLAGS:
        if flag.startswith(cue.typed.lower()):
            yield Offer(OfferKind.VALUE, _named(cue, flag), flag_words(flag), None, flag)


def _dates(cue: Cue, held: Calendar) -> Iterator[Offer]:
    """Yield the years that begin so, the newest first; the months of a year that is typed in full."""
    if ".." in cue.typed:
        return
    for year in reversed(held.years):
        name = f"{year.year:04}"
        if name.startswith(cue.typed) and year.articles:
            yield Offer(OfferKind.VALUE, _named(cue, name), "", year.articles, name)
        if cue.typed.startswith(name):
            for month in year.months:
                text = f"{name}-{month.month:02}"
                if text.startswith(cue.typed):
                    note = month_words(year.year, month.month)
                    yield Offer(OfferKind.VALUE, _named(cue, text), note, month.articles, text)
