# SPDX-License-Identifier: MIT
"""The head of a story: its headline by the size of the type, the byline below it, the paper's name above it."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from reader.archive.formats.headline_choice import NEXT_SIZE, kind_above, without, without_running
from reader.archive.formats.pdf.page_lines import Line
from reader.archive.formats.pdf.paragraphs import Paragraph
from reader.archive.formats.pdf.running import head_date
from reader.model.article import PartKind
from reader.model.date import Witness
from reader.text.furniture.above import is_of_page, is_persons_name
from reader.text.furniture.byline import byline_of
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper

_LARGE = 1.18  # times the size of the text
_LONGEST = 300
_BYLINE_WITHIN = 3  # paragraphs below the headline
_BYLINE_ABOVE = 2  # paragraphs above it
_MASTHEAD_WITHIN = 6  # paragraphs of the first page, in which a date line stands
_SHORT_TEXT = 80  # characters of a deck or a caption: what is longer is of the text
_FEWEST_PULLED = 5  # words: fewer stand in a headline and its text
_QUOTED = re.compile("[\"'“”„«»‹›‘’‚]")
_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS = 4
_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class Head:
    """Which paragraphs, by number, are what; what the date lines among them say; and who wrote it, or ""."""

    kinds: dict[int, PartKind]
    witnesses: tuple[Witness, ...]
    byline: str


def body_size(lines: Iterable[Line]) -> float:
    """Return the height of the type in which most is set; 1 if there is nothing."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 4) / 4] += sum(len(word.text) for word in line.words)
    return counts.most_common(1)[0][0] if counts else 1.0


def find_head(paragraphs: Sequence[Paragraph], size: float, names: Container[str]) -> Head:
    """Tell the head of a story whose text is set in type of a size. `names` are the keys of what all pages have."""
    first = [number for number, one in enumerate(paragraphs) if one.page == paragraphs[0].page]
    dated = {number: found for number in first if (found := _date_line(paragraphs, number))}
    kinds: dict[int, PartKind] = {}
    byline = ""
    headline = _headline(paragraphs, first, size, set(dated), names)
    if headline:
        kinds |= dict.fromkeys(headline, PartKind.HEADLINE)
        below = range(headline[-1] + 1, min(headline[-1] + 1 + _BYLINE_WITHIN, len(paragraphs)))
        above = range(max(0, headline[0] - _BYLINE_ABOVE), headline[0])
        signed = [number for number in below if byline_of(paragraphs[number].text, below=True)]
        signed += [number for number in above if byline_of(paragraphs[number].text)]
        kinds |= dict.fromkeys(signed[:1], PartKind.BYLINE)
        byline = byline_of(paragraphs[signed[0]].text, below=True) if signed else ""
        kinds |= {number: kind for number in range(headline[0]) if (kind := kind_above(paragraphs[number].text, names))}
    top = headline[0] if headline else _MASTHEAD_WITHIN
    witnesses = []
    for number, witness in dated.items():
        if number < top or number < _MASTHEAD_WITHIN:
            kinds.setdefault(number, PartKind.MASTHEAD)
            witnesses.append(witness)
    for number in first[:top]:
        if _is_name(paragraphs, number, dated):
            kinds.setdefault(number, PartKind.MASTHEAD)
    return Head(kinds, tuple(witnesses), byline)


def _date_line(paragraphs: Sequence[Paragraph], number: int) -> Witness | None:
    paragraph = paragraphs[number]
    if len(paragraph.lines) > 1:
        return None
    return head_date([paragraph.lines[0].line], f"page {paragraph.page + 1}")


def _headline(
    paragraphs: Sequence[Paragraph], first: Sequence[int], size: float, dated: set[int], names: Container[str]
) -> list[int]:
    """Return the numbers of the paragraphs that are the headline: the largest type of the first page, read on."""
    large = [
        number
        for number in first
        if number not in dated
        and _may_be_headline(paragraphs[number], size)
        and not (number and byline_of(paragraphs[number].text))
    ]
    candidates = without(large, lambda number: _is_name(paragraphs, number, dated))
    candidates = without(candidates, lambda number: is_of_page(paragraphs[number].text, ()))
    candidates = without(candidates, lambda number: is_persons_name(byline_of(paragraphs[number].text)))
    candidates = without_running({n: (paragraphs[n].text, paragraphs[n].size) for n in candidates}, names)
    candidates = _without_pulled(paragraphs, candidates, size)
    if not candidates:
        return []
    largest = max(paragraphs[number].size for number in candidates)
    alike = [number for number in candidates if paragraphs[number].size > largest / NEXT_SIZE]
    start = without(alike, lambda number: is_persons_name(paragraphs[number].text))[0]
    found = [start]
    while found[-1] + 1 in candidates and _is_next(paragraphs[found[-1]], paragraphs[found[-1] + 1]):
        found.append(found[-1] + 1)
    return found


def _without_pulled(paragraphs: Sequence[Paragraph], candidates: list[int], size: float) -> list[int]:
    """Leave out what was pulled out of the text and set large in its midst, if a headline stands above the text."""
    begins = next((number for number, one in enumerate(paragraphs) if _is_of_text(one, size)), len(paragraphs))
    if not candidates or candidates[0] > begins or candidates[-1] < begins:
        return candidates
    words = _words(" ".join(one.text for one in paragraphs if one.size <= _LARGE * size))
    return [number for number in candidates if number < begins or not _is_pulled(paragraphs[number].text, words)]


def _is_pulled(text: str, words: str) -> bool:
    """Tell whether large type in the midst of a text is a quotation, or stands in the text word by word."""
    own = _words(text)
    return _QUOTED.match(text) is not None or (len(own.split()) >= _FEWEST_PULLED and own in words)


def _is_of_text(paragraph: Paragraph, size: float) -> bool:
    return paragraph.size <= _LARGE * size and len(paragraph.text) > _SHORT_TEXT


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _may_be_headline(paragraph: Paragraph, size: float) -> bool:
    text = paragraph.text
    return (
        paragraph.size > _LARGE * size
        and len(text) <= _LONGEST
        and sum(1 for _ in _LETTER.finditer(text)) >= _FEWEST_LETTERS
    )


def _is_next(one: Paragraph, other: Paragraph) -> bool:
    gap = other.lines[0].line.top - one.lines[-1].line.bottom
    return max(one.size, other.size) < NEXT_SIZE * min(one.size, other.size) and -one.size < gap < 1.5 * one.size


def _is_name(paragraphs: Sequence[Paragraph], number: int, dated: Iterable[int]) -> bool:
    """Tell whether a paragraph is the paper's name: it is called so, or the date line is the next thing below it."""
    text = paragraphs[number].text
    if len(text.split()) > _NAME_WORDS + 1 or len(paragraphs[number].lines) > 1:
        return False
    beside = number + 1 in dated or number + 2 in dated or number - 1 in dated
    return beside and (is_paper(line_key(text)) or number + 1 in dated)
