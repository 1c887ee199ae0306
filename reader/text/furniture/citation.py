# SPDX-License-Identifier: MIT
"""Citations of an article beside its own text: `Quill, Ada. "Pier Shut." The Harbour Times, 4 May 1993, p. 5`.

Another headline than the text's own in quotation marks is another article's, and so are its paper and its day.
"""

import re
from itertools import takewhile

from reader.model.date import Witness
from reader.model.texts import EditKind
from reader.text.furniture.above import names_paper
from reader.text.furniture.cited_paper import first_name, leads_to_paper, paper_beside_day
from reader.text.furniture.imprint import imprint_of
from reader.text.furniture.layout import is_wrapped
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
_HEAD = 6  # lines among which the headline stands, perhaps in several of them
_MOST_LINES = 3  # of a headline in a column
_LONGEST_TITLE = 90  # characters of a line of it; the text begins with a longer one
_TITLE = 3  # words in quotation marks that may be a paper's name, with its town behind it
_FEWEST = 2  # words by which a headline is known


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


def cites_another(sheet: Sheet, text: str, headline: str) -> bool:
    """Tell whether a line cites an article by another headline than the text's own, stated or in its first lines.

    Not if it says that the text was printed there, `Source: "Pier Shut," The Harbour Times, 4 May 1993`, or if the text
    has none.
    """
    quoted = _QUOTED.search(text) if len(text) <= _LONGEST else None
    if not quoted or quoted.start() > _BEFORE or leads_to_paper(text[: quoted.start()]) or names_paper(quoted[1]):
        return False
    words, behind = set(_WORD.findall(quoted[1].casefold())), text[quoted.end() :]
    if not (paper_beside_day(behind) or (len(words) > _TITLE and first_name(behind))):
        return False
    own = [set(_WORD.findall(title.casefold())) for title in _titles(sheet, headline) if text not in title]
    return bool(own) and not (
        words <= set().union(*own) or any(len(title) >= _FEWEST and title <= words for title in own)
    )


def _titles(sheet: Sheet, headline: str) -> tuple[str, ...]:
    """Return what can be a text's own headline: the one that is stated, and the short lines above the text.

    In a narrow column those of its first paragraph are short, too, but more.
    """
    lines = sheet.lines
    if is_wrapped(lines):
        block = [*lines[:1], *takewhile(lambda line: not line.apart, lines[1:])]
        lines = block if len(block) <= _MOST_LINES else []
    head = takewhile(lambda line: len(line.text) <= _LONGEST_TITLE, lines[:_HEAD])
    return tuple(filter(None, (headline, *(line.text for line in head))))
