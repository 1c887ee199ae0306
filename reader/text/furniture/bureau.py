# SPDX-License-Identifier: MIT
"""The slip that a clippings bureau glues on a cutting: its own name, the paper's and the day, each in a line."""

from reader.model.texts import EditKind
from reader.text.furniture.byline import byline_of
from reader.text.furniture.imprint import imprint_of
from reader.text.furniture.line import Line
from reader.text.furniture.sheet import Sheet
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 60
_FEWEST = 3  # lines of a slip with no paper, and of a text
_MOST = 5  # lines of a slip: an address and a telephone may stand on it
_SENTENCE_ENDS = ".!?:,;"
_ENGLISH = (
    r"(?:(?:press|newspaper|news)[\s-](?:cuttings?|clippings?)|(?:cuttings?|clippings?)\s(?:agency|bureau|service)|"
    r"romeike|durrant['’]?s|burrelle['’]?s)"
)
_OTHERS = (
    r"(?:(?:zeitungs-?|presse-?)?ausschnitte?(?:-?(?:buro|dienst|bureau|agentur|stelle))?|argus\snachrichtenburo|"
    r"argus\s(?:suisse\s)?(?:de\sla|der)\spresse|coupures\sde\s(?:presse|journaux)|бюро\s(?:газетных\s)?вырезок|"
    r"recortes\sde\s(?:prensa|periodicos)|eco\sdella\sstampa|ritagli\sdi\s(?:stampa|giornali))(?:\s[^\W\d_]{3,20}){0,2}"
)
_HOUSE = r"(?:bureau|service|agency|association|office|department|co\.?|company|ltd\.?|limited|gmbh|ag|s\.?a\.?)"
_BUREAU = late(
    rf"(?:[^\W\d_][\w.'’&-]{{0,20}},?\s(?:&\s)?){{0,5}}(?:l['’])?(?:{_ENGLISH}|{_OTHERS})(?:\s(?:&\s)?{_HOUSE}){{0,3}}"
    r"(?:,\s[^\W\d_]{3,20})?"
)


def take_bureau(sheet: Sheet, fields: dict[str, str]) -> None:
    """Cut such a slip off the head, but for its day; the line above the day is the paper."""
    lines = sheet.lines
    if len(lines) < _FEWEST or not _is_short(lines[0]) or not _BUREAU.fullmatch(fold(lines[0].text)):
        return
    for number in range(1, min(_MOST, len(lines) - 1)):
        day = imprint_of(lines[number].text, "")
        if day:
            _take(sheet, fields, number, alone=day.alone)
        if day or not _is_short(lines[number]) or byline_of(lines[number].text):
            return


def _take(sheet: Sheet, fields: dict[str, str], day: int, *, alone: bool) -> None:
    """Cut the lines above that of the day off. `alone`: no paper stands beside the day."""
    paper = day - 1 if alone else 0
    if paper:
        fields.setdefault("source", sheet.lines[paper].text)
        sheet.take(paper, paper, EditKind.FIELD, "source")
    sheet.take(0, (paper or day) - 1, EditKind.FURNITURE, "notice")


def _is_short(line: Line) -> bool:
    return len(line.text) <= _LONGEST and line.text[-1] not in _SENTENCE_ENDS
