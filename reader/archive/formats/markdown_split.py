# SPDX-License-Identifier: MIT
"""Where a Markdown file holds several articles: below headings of one level, each with a day of its own."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from reader.archive.formats.databases.field_labels import label_of
from reader.archive.formats.markdown_text import without_markup
from reader.model.article import RawArticle
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness
from reader.text.furniture.anatomy import dissect

_HEADINGS = tuple(re.compile(rf"^ {{0,3}}#{{{level}}}[ \t]{{1,9}}(?=\S)", re.MULTILINE) for level in range(1, 7))
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_WORD = re.compile(r"\w")
_TRIED = 8  # sections by which it is told
_DATED = 0.75  # of them
_FEWEST = 2
_HEAD = 5  # lines, the heading among them
_LONGEST = 20_000  # characters of a section that are looked at


def sections(markdown: str) -> Iterator[str]:
    """Yield the sections that are articles; none if the file is one article, with headings of its parts.

    What stands above the first of them is the file's own title.
    """
    if _FENCE.search(markdown):
        return  # a heading within it is none
    for heading in _HEADINGS:
        starts = [match.start() for match in heading.finditer(markdown)]
        if len(starts) >= _FEWEST:
            spans = zip(starts, (*starts[1:], len(markdown)), strict=True)
            filled = (section for start, end in spans if _has_text(section := markdown[start:end]))
            tried = list(islice(filled, _TRIED))
            if _are_articles(tried):
                yield from chain(tried, filled)
            return


def _has_text(section: str) -> bool:
    """Tell whether anything but rules stands below a heading."""
    return any(not line.startswith("#") and _WORD.search(line) for line in section.split("\n"))


def _are_articles(tried: Sequence[str]) -> bool:
    dated = sum(map(_has_day, tried))
    return dated >= _FEWEST and dated >= _DATED * len(tried)


def labelled_day(section: str) -> Witness | None:
    """Read the day of a line `date: 1994-05-06, from: The Harbour Post (weekly)` right below a section's heading."""
    below = (line for line in section.split("\n", _HEAD)[1:_HEAD] if line.strip())
    stated = next((label.value for label in map(label_of, below) if label.meaning == "date"), "")
    witness = field_witness(WitnessKind.FRONT_MATTER, stated, "section: date") if stated else None
    return witness if witness and witness.readings else None


def _has_day(section: str) -> bool:
    """Tell whether a line above or below a section's text says a day."""
    if labelled_day(section):
        return True
    raw = RawArticle(b"", "", "markdown", "utf-8", without_markup(section[:_LONGEST]), wrapped=True)
    return any(witness.kind is WitnessKind.VISIBLE and witness.readings for witness in dissect(raw, None).witnesses)
