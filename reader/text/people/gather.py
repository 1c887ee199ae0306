# SPDX-License-Identifier: MIT
"""Every run of capitals in an article that may be a person, with its weight."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from reader.model.person import Sex
from reader.text.grammar.person_words import PersonWords
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.firms import FirmSense
from reader.text.people.framing import Frame, Framer
from reader.text.people.mention import Mention, Row
from reader.text.people.name_list import given_sex
from reader.text.people.runs import capital_places, is_initial, is_shouted, name_runs
from reader.text.people.weight import SURE, Scales


@dataclass(slots=True)
class Candidate:
    """A mention, the words of its name in lower case, and how much speaks for it."""

    mention: Mention
    lows: tuple[str, ...]
    core: tuple[str, ...]
    weight: float


@dataclass(slots=True)
class Gathered:
    """What an article may name: `sure` and `weak` ones in order, the names of `firms`, the lines in capitals."""

    sure: list[Candidate] = field(default_factory=list)
    weak: list[Candidate] = field(default_factory=list)
    firms: set[tuple[str, ...]] = field(default_factory=set)
    shouted: list[Row] = field(default_factory=list)


@lru_cache(maxsize=8)
def _readers(vocabulary: Vocabulary) -> tuple[Framer, Scales]:
    return Framer(vocabulary), Scales(vocabulary)


def gather(rows: Iterable[Row], vocabulary: Vocabulary) -> Gathered:
    """Look at every run of capitals of an article's paragraphs."""
    (framer, scales), firms = _readers(vocabulary), FirmSense(vocabulary)
    gathered = Gathered(firms=firms.seen)
    for row in rows:
        capitals = capital_places(row)
        shouted = is_shouted(row, capitals)
        if shouted:
            gathered.shouted.append(row)
        for start, end in name_runs(row, capitals, vocabulary, shouted=shouted):
            if end - start == 1 and scales.hopeless(row, start) and not firms.goes_on(row, start, end):
                continue
            frame = framer.frame(row, start, end)
            length = frame.last - frame.first
            if not length or (shouted and length < 2) or firms.is_firm(frame):
                continue
            mention = _mention(frame, vocabulary, opens=frame.first == start and framer.opens(row, start))
            core = scales.core(mention)
            weight = scales.weigh(mention, core)
            if weight is not None:
                lows = tuple([word.lower() for word in mention.words])
                found = Candidate(mention, lows, tuple(core), weight)
                (gathered.sure if weight >= SURE else gathered.weak).append(found)
    return gathered


def _mention(frame: Frame, vocabulary: Vocabulary, *, opens: bool) -> Mention:
    words = tuple([token.text for token in frame.row[frame.first : frame.last]])
    if vocabulary.persons.base_forms and len(words) > 1 and is_initial(words[-1]) and not is_initial(words[0]):
        words = words[1:] + words[:1]  # the surname first: Иванов А.П.
    own = frame.sex or _sex_of(words, vocabulary.persons)
    return Mention(frame.row, frame.first, frame.last, words, frame.title, frame.sex, own, opens)


def _sex_of(words: tuple[str, ...], table: PersonWords) -> Sex:
    """Return what the given names before the last word say; the first that isn't an initial decides."""
    for word in words[:-1]:
        low = word.lower()
        sex = _given_sex(low, table) if len(low) > 2 else Sex.UNKNOWN
        if sex or not is_initial(word):
            return sex
    return Sex.UNKNOWN


def _given_sex(low: str, table: PersonWords) -> Sex:
    """Return the sex of a given name in this language before that in all (*Jean*)."""
    first = low.partition("-")[0]
    if first in table.given_male:
        return Sex.MALE
    return Sex.FEMALE if first in table.given_female else given_sex(low)
