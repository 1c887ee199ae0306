# SPDX-License-Identifier: MIT
"""Citations of an article beside its own text: `Quill, Ada. "Pier Shut." The Harbour Times, 4 May 1993, p. 5`."""

import re

from reader.model.date import Witness
from reader.model.texts import EditKind
from reader.text.furniture.cited_paper import first_name
from reader.text.furniture.imprint import imprint_of
from reader.text.furniture.sheet import Sheet
from reader.text.late import late

_FOOT = 4  # lines among which it stands
_ABOVE = 3  # lines among which the headline stands: a paper, a section may stand above it
_LONGEST = 400
_BEFORE = 90  # characters: a label, the writers
_QUOTED = late(r"[\"“„«]\s?([^\"“”„«»\n]{8,200}?)[.,;]?\s?[\"”“»][.,;]?\s")
_ENDS = late(
    r"(?<=[\w)])\.?,?\s(?=https?:|www\.|[(\[]?(?:accessed|retrieved|abgerufen|consulté|consultato)(?!\w))",
    re.IGNORECASE,
)
_STOP = late(r"(?<=[\w)])\.\s(?=[^\W\d_])")
_WORD = late(r"[^\W_]+")
_DAY = len("1993-05-04")


def take_citation(sheet: Sheet, fields: dict[str, str]) -> list[Witness]:
    """Take a line off the foot that cites the article by its own headline, and return what it says of the day."""
    lines = sheet.lines
    told = (fields.get("headline", ""), *(line.text for line in lines[:_ABOVE]))
    headlines = [_WORD.findall(one.casefold()) for one in told if len(one) <= _LONGEST]
    for number in range(len(lines) - 1, max(_ABOVE - 1, len(lines) - _FOOT - 1), -1):
        line = lines[number]
        quoted = _QUOTED.search(line.text) if len(line.text) <= _LONGEST else None
        if not quoted or quoted.start() > _BEFORE or _WORD.findall(quoted[1].casefold()) not in headlines:
            continue
        for cited in _cited(line.text[quoted.end() :]):
            imprint = imprint_of(cited, f"line {sheet.number_of(line)}")
            if imprint and not imprint.alone and set(map(len, imprint.witness.readings)) == {_DAY}:
                if paper := first_name(cited):
                    fields.setdefault("source", paper)
                sheet.take(number, number, EditKind.FIELD, "date-line")
                return [imprint.witness]
    return []


def _cited(behind: str) -> tuple[str, ...]:
    """Return what of a citation can be paper, day and page: without where it was looked at, then up to a full stop."""
    bare = _ENDS.split(behind, maxsplit=1)[0].strip(" .,;")
    return bare, _STOP.split(bare, maxsplit=1)[0]
