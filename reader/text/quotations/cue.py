# SPDX-License-Identifier: MIT
"""The reporting verb beside a quotation, or in its sentence: *he said*, *said Mr Smith of the council*, *adding:*."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.model.texts import Span
from reader.text.quotations.sentence import first_end, last_end
from reader.text.quotations.table import Table

_WORD = re.compile(r"[^\W_](?:[^\W_]|[-'’.](?=[^\W_]))*")
_CLAUSE = 220  # code points that a cue's own clause may take
_NEAR = 24  # words between a cue and the words in marks
_GAP_ENDS = re.compile(r"[.!?;:]\s|[\"“”„«»]")


class Place(StrEnum):
    """Where a cue stands, in falling trust."""

    AFTER = "after"  # "...", he said
    INVERTED = "inverted"  # "...", said Mr Smith
    BEFORE = "before"  # he said, "..."
    COLON = "colon"  # he told reporters: "..."
    SENTENCE = "sentence"  # he said it was "..."


BESIDE = frozenset({Place.AFTER, Place.INVERTED, Place.BEFORE, Place.COLON})


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue verb and where it stands. `naming`: a verb that puts a name on something."""

    span: Span
    place: Place
    naming: bool = False
    distance: int = 0  # words between it and the passage


class Word(NamedTuple):
    """A word as it stands and in lower case, with the signs between it and the word before."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def _low(word: str) -> str:
    return word.lower().replace("’", "'")


def words_between(text: str, begin: int, stop: int, limit: int = 40) -> list[Word]:
    """Return the first `limit` words between two places."""
    made: list[Word] = []
    last = begin
    for found in _WORD.finditer(text, begin, stop):
        word, (start, end) = found.group(), found.span()
        made.append(Word(word, _low(word), start, end, text[last:start]))
        last = end
        if len(made) >= limit:
            break
    return made


def _verb(word: Word, table: Table) -> bool:
    if word.low in table.verbs:
        return True
    found = table.inversion.fullmatch(word.low) if table.inversion else None
    return found is not None and (found.group(1) in table.verbs or found.group(1) in table.helpers)


def clause_after(text: str, begin: int, stop: int, table: Table, *, strict: bool) -> Cue | None:
    """Return the cue of a clause that begins at `begin`: *he said*, *said Mr Smith*, or None if no such clause does.

    `strict` asks for a clause that can't be the speech going on: what a lost mark is proved by.
    """
    words = words_between(text, begin, min(stop, begin + _CLAUSE), 16)
    if not words or words[0].gap.strip(" \t\u00a0\u202f,—–-\"'’”“»«"):
        return None
    return _inverted(words, table, strict=strict) or _subject_first(words, stop, table, strict=strict)


def _inverted(words: list[Word], table: Table, *, strict: bool) -> Cue | None:
    """Read *said NP*; helpers may stand before the verb (*a déclaré M. Roche*)."""
    at = 0
    while at < min(3, len(words) - 1) and words[at].low in table.leading and not _verb(words[at], table):
        at += 1
    verb = words[at]
    if verb.capital or not (_verb(verb, table) or verb.low in table.inverting):
        return None
    cue = Cue(Span(verb.start, verb.end), Place.INVERTED)
    if table.inversion and table.inversion.fullmatch(verb.low):
        return cue
    if at + 1 >= len(words):
        return None
    after = words[at + 1]
    if after.gap.strip():
        return None
    named = after.low in table.pronouns or after.capital
    if strict:
        return cue if named or _named_soon(words, at + 1, table) else None
    return cue if named or after.low not in table.stops | table.links else None


def _named_soon(words: list[Word], at: int, table: Table) -> bool:
    """Tell whether a noun phrase from `words[at]` on comes to a name or to its end: *the mayor*, *officials*."""
    first = words[at].low
    if first in table.determiners:
        return at + 1 < len(words)
    if first in table.stops | table.links | table.helpers:
        return False
    return len(words) == at + 1 or any(word.capital or word.gap.strip() for word in words[at + 1 : at + 4])


def _subject_first(words: list[Word], stop: int, table: Table, *, strict: bool) -> Cue | None:
    """Read *NP said*: no conjunction before the verb, and commas only around an apposition."""
    first = words[0]
    pronoun = first.low in table.pronouns
    subject = pronoun or first.capital or first.low in table.determiners or not strict
    if not subject or first.low in table.stops | table.helpers:
        return None
    commas = 0
    for at, word in enumerate(words[1:], 1):
        commas += word.gap.count(",")
        if _GAP_ENDS.search(word.gap):
            return None
        if commas != 1 and (_verb(word, table) or (word.low in table.naming and not strict)):
            return _stands(words, at, stop, table, strict=strict)
        unfit = word.low in table.stops or (pronoun and word.low not in table.helpers)
        if unfit or (strict and not commas and _common(words[: at + 1], table)):
            return None
    return None


def _common(words: list[Word], table: Table) -> bool:
    """Tell whether too many common words follow each other for a name with its role."""
    plain = [not (word.capital or word.low in table.helpers | table.links | table.determiners) for word in words]
    return sum(plain) > 4


def _stands(words: list[Word], at: int, stop: int, table: Table, *, strict: bool) -> Cue | None:
    """Return the cue at `words[at]` if what follows lets it be one."""
    verb = words[at]
    cue = Cue(Span(verb.start, verb.end), Place.AFTER)
    behind = words[at + 1] if at + 1 < len(words) else None
    ended = behind is None or behind.gap.strip() != "" or verb.end >= stop
    if verb.low in table.noun_like and not ended:
        return None
    if strict and not ended and behind is not None:
        goes_on = behind.low in table.stops | table.pronouns | table.determiners | table.helpers
        return (
            None if goes_on or not (behind.capital or behind.low in table.links | {"reporters", "journalists"}) else cue
        )
    return cue


def cue_before(text: str, begin: int, place: int, table: Table) -> Cue | None:
    """Return the cue before the words in marks that begin at `place`, in their sentence; `begin` is the paragraph's."""
    start = sentence_start(text, begin, place, table)
    words = words_between(text, start, place, 80)[-_NEAR:]
    if not words:
        return None
    tail = text[words[-1].end : place]
    if ":" in tail:
        found = _nearest(words, table, _speaks)
        return _made(found, Place.COLON, table) if found else None
    for word in words[-1:] + (words[-2:-1] if words[-1].low in table.stops else []):
        if word.low in table.verbs | table.clinging and word.low not in table.naming:
            return Cue(Span(word.start, word.end), Place.BEFORE)
    found = _nearest(words, table, _takes)
    return _made(found, Place.SENTENCE, table) if found else None


def cue_in_rest(text: str, place: int, stop: int, table: Table, *, named: bool) -> Cue | None:
    """Return a cue further on in the sentence that goes on behind the words in marks (*..., he said*).

    `named`: a word such as *as* leads to the marks, and a verb of naming may follow (*als „Irrtum“ bezeichnete er*).
    """
    if text[place - 2 : place].rstrip("\"'”“»«")[-1:] in set(".!?…") and text[place : place + 3].lstrip()[:1].isupper():
        return None
    words = words_between(text, place, first_end(text, place, stop, table), _NEAR)
    for at, word in enumerate(words):
        speaks = word.low in table.sources or (word.low in table.verbs and word.low not in table.noun_like)
        naming = named and word.low in table.naming
        if speaks or naming:
            return Cue(Span(word.start, word.end), Place.SENTENCE, naming, at)
    return None


def sentence_start(text: str, begin: int, place: int, table: Table) -> int:
    """Return where the sentence begins that the mark before `place` stands in."""
    edge = place
    while edge > begin and not text[edge - 1].isalnum() and text[edge - 1] not in ".!?…":
        edge -= 1
    before = last_end(text, begin, edge, table) if edge > begin else None
    if before == edge:
        return place
    return before if before is not None else begin


def _speaks(word: Word, before: Word | None, table: Table) -> bool:
    if word.low in table.noun_like:
        return before is not None and before.low in table.pronouns
    return word.low in table.verbs or word.low in table.clinging or word.low in table.sources


def _takes(word: Word, before: Word | None, table: Table) -> bool:
    return word.low in table.naming or word.low in table.taking or _speaks(word, before, table)


_Test = Callable[[Word, Word | None, Table], bool]


def _nearest(words: list[Word], table: Table, test: _Test) -> tuple[Word, int] | None:
    for at in range(len(words) - 1, -1, -1):
        if test(words[at], words[at - 1] if at else None, table):
            return words[at], len(words) - 1 - at
    return None


def _made(found: tuple[Word, int], place: Place, table: Table) -> Cue:
    word, distance = found
    return Cue(Span(word.start, word.end), place, word.low in table.naming, distance)
