# SPDX-License-Identifier: MIT
"""The head of a document: its headline by style or size, and what is set as large above and below it."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from reader.archive.formats.documents.type_sizes import TypeSizes
from reader.archive.formats.headline_choice import NEXT_SIZE, kind_above, without, without_running
from reader.model.article import PartKind
from reader.text.dates.witness import date_line_witness
from reader.text.furniture.above import is_of_page, is_persons_name, names_paper
from reader.text.furniture.byline import byline_of
from reader.text.furniture.imprint import Plainness, imprint_of

_WITHIN = 12  # paragraphs
_LONGEST = 300
_SHORT_TEXT = 120  # characters of a deck: what is longer is of the text
_BYLINE_WITHIN = 4  # paragraphs below the headline
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """Which paragraphs, by number, are what; and what they say of the writer and the paper."""

    kinds: dict[int, PartKind]
    fields: tuple[tuple[str, str], ...] = ()


def head_of(paragraphs: Sequence[str], sizes: TypeSizes, names: Container[str]) -> DocumentHead:
    """Tell the head of a document. `names` are the keys of what stands at the head and foot of each page."""
    first = paragraphs[:_WITHIN]
    large = [number for number, text in enumerate(first) if sizes.large(text) and _may_be_headline(text)]
    begins = next(
        (number for number, text in enumerate(first) if number not in large and len(text) > _SHORT_TEXT), _WITHIN
    )
    candidates = [number for number in large if number < begins or not begins]  # those below are headings in the text
    candidates = without(candidates, lambda number: _is_none(first[number]))
    candidates = without_running({n: (first[n], sizes.large(first[n])) for n in candidates}, names)
    if not candidates:
        return DocumentHead({})
    headline = _headline(first, candidates, sizes)
    kinds = {number: kind for number in range(headline[0]) if (kind := kind_above(first[number], names))}
    kinds |= dict.fromkeys(headline, PartKind.HEADLINE)
    signed = [n for n in range(headline[-1] + 1, len(first))[:_BYLINE_WITHIN] if byline_of(first[n], below=True)]
    signed += [number for number in range(headline[0]) if byline_of(first[number])]
    kinds |= dict.fromkeys(signed[:1], PartKind.BYLINE)
    byline = byline_of(first[signed[0]], below=True) if signed else ""
    paper = next((first[number] for number in range(headline[0]) if names_paper(first[number])), "")
    return DocumentHead(kinds, tuple((name, text) for name, text in (("byline", byline), ("source", paper)) if text))


def _headline(first: Sequence[str], candidates: list[int], sizes: TypeSizes) -> list[int]:
    """Return the numbers of the paragraphs that are the headline: the largest, and those below it that are as large."""
    largest = max(sizes.large(first[number]) for number in candidates)
    alike = [number for number in candidates if sizes.large(first[number]) > largest / NEXT_SIZE]
    found = without(alike, lambda number: is_persons_name(first[number]))[:1]
    while found[-1] + 1 in alike:
        found.append(found[-1] + 1)
    return found


def _may_be_headline(text: str) -> bool:
    return len(text) <= _LONGEST and sum(1 for _ in _LETTER.finditer(text)) >= _FEWEST_LETTERS


def _is_none(text: str) -> bool:
    """Tell whether a line is a day, a byline or one of the paper's own, if another can be the headline."""
    imprint = imprint_of(text, "")
    dated = imprint is not None and (imprint.alone or imprint.plainness is not Plainness.BARE)
    return dated or date_line_witness(text, "") is not None or is_of_page(text, ()) or bool(byline_of(text))
