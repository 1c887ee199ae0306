# SPDX-License-Identifier: MIT
"""Where a text holds several clippings, each with a line above or below it that cites its paper and day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.text.dates.days import find_day
from reader.text.dates.names import DATE_NAMES
from reader.text.furniture.imprint import Plainness, imprint_of

_FEWEST = 2
_MOST = 20_000  # paragraphs: more are a book
_YEAR = re.compile(r"^(?=.{10,150}$).{0,146}[0-9]{4}(?![0-9])", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]{0,40}\n\s{0,200}")
_PROSE = 12  # words
_HEADING = 120  # characters
_DAY = len("1993-05-04")
_TAKEN = re.compile(r"(?:\w{1,12}\s)?from\s(?:the\s)?", re.IGNORECASE)  # "From the", "Extract from the"
_ADDRESS = re.compile(r"\s{0,9}https?://\S{1,2000}\s{0,9}")  # of the page, above or below its citation
_ADDRESSED = 2  # lines
_PARTED = re.compile(r"\s[-–—]{1,2}\Z")
_NO_NAME = re.compile(r"[\d\"“”«»„:]|\A[^\w]|\A[a-zà-ÿ]")


@dataclass(frozen=True, slots=True)
class Clipping:
    """A clipping with its citation, and the paper that this names, "" where that isn't plain."""

    text: str
    paper: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    start: int
    day: str = ""  # that it cites with a paper, in a line that stands alone
    paper: str = ""
    doubtful: bool = False  # the name beside the day may be a place's

    @property
    def is_heading(self) -> bool:
        """Whether it is short and no sentence."""
        letters = self.text.rstrip("\"'”’")
        return len(self.text) <= _HEADING and (letters[-1:] not in (*".,;:", "") or self.text.isupper())

    @property
    def is_prose(self) -> bool:
        """Whether it is long enough for a clipping's text."""
        return not self.day and len(self.text.split()) >= _PROSE


def clippings(text: str) -> tuple[Clipping, ...]:
    """Return the clippings that a text consists of, each with its citation; none if it is one article.

    An article that cites others in between begins or ends with words of its own, and page heads of one issue are alike.
    """
    if sum(1 for _ in zip(_YEAR.finditer(text), range(_FEWEST), strict=False)) < _FEWEST:
        return ()
    paragraphs = _paragraphs(text)
    cited = [number for number, one in enumerate(paragraphs) if one.day]
    days = [paragraphs[number].day for number in cited]
    if len(cited) < _FEWEST or any(map(str.__eq__, days, days[1:])) or any(one.doubtful for one in paragraphs):
        return ()
    starts = _starts(paragraphs, cited)
    spans = list(pairwise((*starts, len(paragraphs))))
    if not starts or not all(any(one.is_prose for one in paragraphs[first:last]) for first, last in spans):
        return ()
    places = [*(paragraphs[number].start for number in starts), len(text)]
    papers = [paragraphs[number].paper for number in cited]
    return tuple(
        Clipping(text[start:end].strip(), paper) for (start, end), paper in zip(pairwise(places), papers, strict=True)
    )


def cited_paper(line: str) -> str:
    """Return the paper that a line cites with a day, and with nothing else; "" if it does not, or not plainly."""
    return _read(line.strip(), 0).paper


def _paragraphs(text: str) -> list[_Paragraph]:
    """Return a text's paragraphs, none if they are too many."""
    ends = [*(match.span() for match in _BLANK.finditer(text)), (len(text), len(text))]
    if len(ends) > _MOST:
        return []
    starts = (0, *(end for _, end in ends))
    return [
        _read(text[start:end].strip(), start)
        for start, (end, _) in zip(starts, ends, strict=False)
        if text[start:end].strip()
    ]


def _read(text: str, start: int) -> _Paragraph:
    told = [line for line in text.split("\n", _ADDRESSED) if not _ADDRESS.fullmatch(line)]
    line = told[0] if len(told) == 1 else ""
    imprint = imprint_of(line, "") if _YEAR.match(line) else None
    if imprint is None or imprint.alone:
        return _Paragraph(text, start)
    readings = imprint.witness.readings
    if imprint.plainness < Plainness.NAMED or len(readings) != 1 or len(readings[0]) != _DAY:
        return _Paragraph(text, start, doubtful=True)
    return _Paragraph(text, start, day=readings[0], paper=_paper(line))


def _paper(citation: str) -> str:
    """Return the paper before the day: up to a comma, or whole where another sign or a word parts it from the day."""
    day = find_day(citation)
    words = citation[: day.start if day else 0].split()
    while words and words[-1].strip(".,").casefold() in {*DATE_NAMES, "of", "for", "dated", "on"}:
        words.pop()
    name = " ".join(words)
    taken = _TAKEN.match(name)
    parted = _PARTED.search(name)
    name = name[taken.end() if taken else 0 : parted.start() if parted else len(name)].strip(" ,;.")
    name = name.partition(" (")[0]
    return "" if _NO_NAME.search(name) or ("," in name and not (taken or parted)) else name


def _starts(paragraphs: Sequence[_Paragraph], cited: Sequence[int]) -> list[int]:
    """Return with which paragraphs the clippings begin: citations, headings above these, or what follows them."""
    first, last = cited[0], cited[-1]
    if last == len(paragraphs) - 1:
        starts = [0, *(number + 1 for number in cited[:-1])]
        return starts if all(paragraphs[number].is_heading for number in starts) else []
    if any(one.is_prose for one in paragraphs[:first]):
        return []
    headed = {paragraphs[number - 1].is_heading for number in cited[1:]}
    if headed == {False}:
        return list(cited)
    return [number - 1 for number in cited] if headed == {True} and first else []
