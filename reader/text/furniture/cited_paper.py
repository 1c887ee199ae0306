# SPDX-License-Identifier: MIT
"""Which paper the line names that told the day: `THE HARBOUR POST - May 4, 1993`, `Quelle: Hafenbote, 4.5.1993`."""

import re

from reader.model.texts import EditKind
from reader.text.dates.days import find_day
from reader.text.dates.names import DATE_NAMES
from reader.text.furniture.above import names_paper
from reader.text.furniture.credit import has_agency
from reader.text.furniture.imprint import Plainness, imprint_of
from reader.text.furniture.line import EDGE, line_key
from reader.text.furniture.notice import is_paper, is_section
from reader.text.furniture.sheet import Sheet
from reader.text.late import late

_LONGEST = 200
_RULES = frozenset({"date-line", "published", "credit"})
_LEADING = late(  # to a paper
    r"\W{0,3}(?:(?:first|originally|zuerst|erstmals|article|artikel|статья)\s)?(?:(?:published|printed|reprinted|appeared|"
    r"reported|taken|transcribed|copied|clipped|clipping|cutting|extract|article|source|newspaper|paper|publication|"
    r"erschienen|veröffentlicht|abgedruckt|entnommen|abschrift|ausschnitt|quelle|zeitung|parue?|publiée?|extrait|tirée?|"
    r"publicad[oa]|tomad[oa]|extraído|recorte|fuente|pubblicat[oa]|tratt[oa]|ritaglio|fonte|опубликован[оа]?|источник|"
    r"вырезка|газета)(?:\s(?:in|from|aus|dans|de|en|su|da|в|из)(?!\w))?(?:\s?:|(?=\s))|from|aus|из)\s?"
    r"(?:(?:газет[аеы]|(?-i:the|de[rm]))(?=\s)\s{0,3})?",
    re.IGNORECASE,
)
_PARTING = late(r"\s?[,;|·•(\[\])]\s?|\s[-–—]{1,3}\s|\.\s[-–—]\s")
_UNFIT = late(r"[\d:/\\@]|\A[^\w«„“\"]")
_TITLE = late(r"[\"“„«][^\"“”„«»\n]{4,200}[\"”“»][.,;]?\s(?=[^\W\d_])")
_TITLE_END = late(r"(?<=\S)\s[-–—|]\s([^-–—|]{5,50})\Z")
_LABEL = late(  # behind which any name is a paper's
    r"\W{0,3}(?:source|newspaper|paper|publication|quelle|zeitung|fuente|periódico|fonte|giornale|источник|газета|"
    r"[^\W\d_]{4,16}\s(?:in|dans|en|su|в))\s?:",
    re.IGNORECASE,
)
_LONGEST_NAME = 6  # words
_LONGEST_LINE = 60  # characters
_FEWEST_LINES = 3  # a headline, the paper and a text
_ARTICLE = late(r"(?:The|Die|Der|Das|Le|La|L['’]|El|Il)\s?[^\W\da-zà-ÿ]")
_TOWN = late(r"\s\([^\W\d_][^()\d]{2,30}\)\Z")
_PLAIN = frozenset(  # what ends names of papers, and few other lines
    """
    times courier herald gazette tribune chronicle observer guardian telegraph express standard examiner globe star sun
    zeitung tageblatt tagblatt anzeiger nachrichten rundschau kurier dépêche gazette известия правда вестник
    """.split()  # noqa: SIM905
)
_BEFORE_DAY = DATE_NAMES | {"of", "for", "dated", "on", "vom", "le", "du", "del", "от"}
_OPENING = "«„“"
_QUOTES = "«»„“”\"'‘’* "
_SMALL = frozenset(
    """
    of the and at de du des da do la le les l der die das den und für am im del della dello dei delle di in y e et и
    """.split()  # noqa: SIM905
)


def name_paper(sheet: Sheet, fields: dict[str, str]) -> None:
    """Name the paper that the lines name which told the day, or the one that stands alone above such a line.

    Only if nothing else names one, and they agree.
    """
    if fields.get("source"):
        return
    lines = (cut.before for cut in sheet.cuts if cut.rule in _RULES and len(cut.before) <= _LONGEST)
    papers = {paper for line in lines if (paper := paper_beside_day(line))}
    if len(papers) == 1:
        fields["source"] = papers.pop()
    elif not papers:
        _take_above_day(sheet, fields)


def _take_above_day(sheet: Sheet, fields: dict[str, str]) -> None:
    """Take the line off that is a paper's name right above a day, below a headline or at the foot, as the source."""
    count = len(sheet.lines)
    for number in range(1, count):
        if EDGE <= number < count - 1 or count < _FEWEST_LINES:
            continue
        line = sheet.lines[number]
        if len(line.text) <= _LONGEST_LINE and sheet.stands_before_date(line) and _is_paper_alone(line.text):
            fields["source"] = " ".join(line.text.split())
            sheet.take(number, number, EditKind.FIELD, "source")
            return


def _is_paper_alone(text: str) -> bool:
    """Tell whether a line is a paper's name, perhaps with its town in brackets, though nothing stands beside it."""
    name = _TOWN.sub("", text)
    if names_paper(name):
        return True
    words = name.split()
    return len(words) > 1 and words[-1].casefold() in _PLAIN and _name(name) == name and _is_known(name)


def paper_beside_day(line: str) -> str:
    """Return the paper that an imprint names before or behind its day; "" if it names none, or several."""
    text = " ".join(line.split()).strip("()[] ")
    imprint = imprint_of(text, "")
    day = find_day(text) if imprint and not imprint.alone and imprint.plainness > Plainness.BARE else None
    if day is None:
        return ""
    lead = _LEADING.match(text)
    start = lead.end() if lead and lead.end() < day.start else 0
    labelled = _LABEL.match(text) is not None or (start > 0 and text[start] in _OPENING)
    before = text[start : day.start]
    title = _TITLE.search(before)  # of the article, before the paper
    before = before[title.end() :] if title else before
    papers = _papers(before, labelled=labelled or _ARTICLE.match(before) is not None)
    papers = papers or _papers(text[day.end :], labelled=False)
    return papers[0] if len(papers) == 1 else ""


def first_name(citation: str) -> str:
    """Return the paper that stands first in what cites a paper and a day, whatever it is called; else one beside it."""
    day = find_day(citation)
    papers = _papers(citation[: day.start], labelled=True) if day else []
    return papers[0] if papers else paper_beside_day(citation)


def leads_to_paper(before: str) -> bool:
    """Tell whether what stands before a citation says that the text was printed there: `Source:`, `Published in`."""
    return _LEADING.match(before) is not None


def part_from_paper(headline: str) -> tuple[str, str]:
    """Part a headline from the paper behind it, as titles of pages have it: `Pier Closed - The Harbour Times`."""
    behind = _TITLE_END.search(headline)
    return (headline[: behind.start()], behind[1]) if behind and names_paper(behind[1]) else (headline, "")


def _papers(side: str, *, labelled: bool) -> list[str]:
    """Return the names on one side of a day that are made of the words of papers' names; else, behind a label, any."""
    pieces = [_name(piece) for piece in _PARTING.split(side)]
    known = [name for name in pieces if _is_known(name)]
    return known or [name for name in pieces[:1] if labelled and name and len(name.split()) <= _LONGEST_NAME]


def _name(piece: str) -> str:
    """Return what a piece of a line can be the name of, "" if of nothing."""
    words = piece.split()
    while words and words[-1].strip(".,").casefold() in _BEFORE_DAY:
        words.pop()
    name = " ".join(words).strip(_QUOTES).rstrip(".")
    return "" if not name[:1].isupper() or _UNFIT.search(name) or has_agency(name) else name


def _is_known(name: str) -> bool:
    """Tell whether a name is made of the words of papers' names, and no section's."""
    key = line_key(name)
    named = bool(name) and not is_section(key) and (is_paper(key) or names_paper(name))
    return named and all(word[:1].isupper() or word in _SMALL or is_paper(word) for word in name.split())
