# SPDX-License-Identifier: MIT
"""What stands above a story: masthead, section, headline, byline, credit."""

import re
from collections.abc import Sequence

from reader.model.texts import EditKind
from reader.text.dates.witness import dateline_witness
from reader.text.furniture.byline import byline_of
from reader.text.furniture.credit import is_credit_line
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper, is_section
from reader.text.furniture.sheet import Sheet

LONGEST_HEADLINE = 150
_MOST_WORDS = 8  # of a headline that ends like a sentence
_PARTS = 6  # masthead, section, headline, byline, credit, and one to spare
_FOLLOWING = 6  # lines among which one is longer than the headline
_MARKS = re.compile(  # a board's label before a headline, and what teleprinters put around it
    r"\A[>\s]{0,4}(?:subj(?:ect)?|betr(?:eff)?|objet|asunto|oggetto|тема)\s{0,8}[.:]{1,2}\s{0,8}(?=\S)|\A\^{1,2}\s{0,2}(?=\w)|(?<=\w)\s{0,2}[<^]{1,3}\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")


def take_head(sheet: Sheet, between: Sequence[str], fields: dict[str, str], *, titled: bool = True) -> int:
    """Move what the first paragraphs are to `fields`, unless they are stated; return how many lines that took.

    `titled`: a headline that nobody states may stand there.
    """
    taken = 0
    roles: list[str] = []
    while len(roles) < _PARTS:
        count, text = _first_paragraph(sheet, between[taken:])
        role = _role(sheet, count, text, fields, headline_seen="headline" in roles)
        if role == "headline" and not (titled or fields.get("headline")):
            break
        if not role:
            break
        roles.append(role)
        if role == "headline":
            text = _MARKS.sub("", text)
        fields.setdefault(role, byline_of(text, below=True) if role == "byline" else text)
        sheet.take(0, count - 1, EditKind.FIELD, role)
        taken += count
    return taken


def _first_paragraph(sheet: Sheet, between: Sequence[str]) -> tuple[int, str]:
    """Return how many lines the first paragraph has, and its text if that is short."""
    if not sheet.lines:
        return 0, ""
    count = 1
    while count < len(sheet.lines) and between[count - 1] in {"", " "}:
        count += 1
    start, end = sheet.lines[0].start, sheet.lines[count - 1].end
    return count, " ".join(sheet.source[start:end].split()) if end - start <= 2 * LONGEST_HEADLINE else ""


def _role(sheet: Sheet, count: int, text: str, fields: dict[str, str], *, headline_seen: bool) -> str:
    """Return which field the first paragraph is, or ""."""
    if not text or byline_of(text, below=headline_seen or "headline" in fields):
        return "byline" if text else ""
    if headline_seen:
        return "credit" if is_credit_line(text) else ""
    stated = fields.get("headline")
    if stated and _words(text) == _words(stated):
        return "headline"
    if stated or _is_short(sheet, count):
        if text == fields.get("source") or (is_paper(line_key(text)) and sheet.stands_before_date(sheet.lines[0])):
            return "source"
        if text == fields.get("section") or is_section(line_key(text)):
            return "section"
    return "headline" if not stated and _is_headline(sheet, count, text) else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_short(sheet: Sheet, number: int) -> bool:
    """Tell whether there is a line of this number, and it could be a headline."""
    return number < len(sheet.lines) and len(sheet.lines[number].text) < LONGEST_HEADLINE


def _is_headline(sheet: Sheet, count: int, text: str) -> bool:
    """Tell whether a first paragraph is a headline: short, no sentence of the story, and followed by a longer one."""
    if len(text) >= LONGEST_HEADLINE or dateline_witness(text, ""):
        return False
    if text.isupper():
        return True
    if text.endswith((".", ":", ",")) and len(text.split()) > _MOST_WORDS:
        return False
    following = sheet.lines[count : count + _FOLLOWING]
    return any(line.end - line.start > len(text) for line in following) or len(following) > 2
