# SPDX-License-Identifier: MIT
"""Words torn at a line's end: `har-` above `bour`. Only the archive's other words tell whether the hyphen belongs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.model.texts import Edit, EditKind, Span
from reader.text.words import fold

_HYPHENS = "-\u2010\u00ac"  # the last is what machines that read pages write for a hyphen that belongs to the line
_NEVER_PRINTED = "\u00ac"
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+$")
_LETTERS = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"-(?<=[^\W\d_]-)[^\W\d_]+")
_LONGEST = 40
_SURE, _DOUBTFUL = 0.9, 0.4


@dataclass(frozen=True, slots=True)
class Torn:
    """A torn word: where its hyphen stands in the source, and the word with the hyphen, folded."""

    place: int
    word: str


def torn_words(source: str, layout: Iterable[Edit]) -> Iterator[Torn]:
    """Yield the words that stand on two lines: where `layout` joined lines behind a hyphen, before a small letter."""
    for edit in layout:
        start, end = edit.span.start, edit.span.end
        if edit.kind is not EditKind.LAYOUT or edit.after or "\n" not in edit.before or not start:
            continue
        if source[start - 1] not in _HYPHENS or not source[end : end + 1].islower():
            continue
        before = _LETTERS_BEFORE.search(source, max(0, start - 1 - _LONGEST), start - 1)
        after = _LETTERS.match(source, end, end + _LONGEST)
        if before and after:
            yield Torn(start - 1, f"{fold(before.group())}-{fold(after.group())}")


def join_torn(source: str, torn: Iterable[Torn], spellings: Mapping[str, str]) -> list[Edit]:
    """Take out the hyphens of words that `spellings` has without; offer that for those that it doesn't have at all."""
    edits = []
    for one in torn:
        hyphen = source[one.place]
        whole = spellings.get(one.word, "")
        if whole != one.word or hyphen in _NEVER_PRINTED:
            confidence = _SURE if whole or hyphen in _NEVER_PRINTED else _DOUBTFUL
            span = Span(one.place, one.place + 1)
            edits.append(
                Edit(span, hyphen, "", EditKind.REPAIR, "hyphenation", confidence, applied=confidence == _SURE)
            )
    return edits


def hyphened_words(text: str) -> Iterator[str]:
    """Yield the words, folded, that have a hyphen inside a line."""
    for match in _HYPHENED.finditer(text):
        before = _LETTERS_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        if before:
            yield f"{fold(before.group())}{fold(match.group())}"
