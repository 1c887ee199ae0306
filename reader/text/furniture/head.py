# SPDX-License-Identifier: MIT
"""What stands above a story: masthead, section, headline, byline, credit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.texts import EditKind
from reader.text.dates.witness import dateline_witness
from reader.text.furniture.above import is_kicker, is_slug, may_name_paper, names_paper, repeats_itself
from reader.text.furniture.bare_byline import is_bare_byline
from reader.text.furniture.byline import byline_of
from reader.text.furniture.credit import is_credit_line
from reader.text.furniture.line import Line, line_key
from reader.text.furniture.notice import is_paper, is_section
from reader.text.furniture.sheet import Sheet

LONGEST_HEADLINE = 150
_MOST_WORDS = 8  # of a headline that ends like a sentence
_PARTS = 6  # masthead, section, headline, byline, credit, and one to spare
_FOLLOWING = 6  # lines among which one is longer than the headline
_SENTENCE_ENDS = ".,:;"
_PROSE = 90  # characters of a first paragraph, at least
_NAMED_WITHIN = 20_000  # characters among which a story speaks of whom its second line names
_CENTRED = 5  # blanks before a line that is set in the middle
_LINES = 4  # of a headline
_BARS = (" | ", " - ", " – ", " — ", " · ", " :: ")  # in titles of pages, before the site's name
_WIDEST = 90  # characters of a line of a headline that goes on
_LEADING_ON = frozenset(  # words that end no headline
    """
    a an the and or but of for to in on at by with from after before as over into und oder der die das den dem des von
    mit für im am zu zum zur nach vor et ou de du des la le les à au aux en dans pour sur avec par и или в во на с со к
    по из за от для о об у y o del el los las con por para e di da dal della il lo gli per su tra
    """.split()  # noqa: SIM905
)
_MARKS = re.compile(  # a label before a headline, as boards and people write it, and what teleprinters put around it
    r"\A[>\s]{0,4}(?:subj(?:ect)?|betr(?:eff)?|objet|asunto|oggetto|тема|headline|hed|title|titel|überschrift|schlagzeile"
    r"|titre|título|titular|titolo|заголовок|название)\s{0,8}[.:]{1,2}\s{0,8}(?=\S)|\A\^{1,2}\s{0,2}(?=\w)|(?<=\w)\s{0,2}[<^]{1,3}\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_SAYING = re.compile(r"[^\W\d_]{3}|[A-ZА-ЯЁ]{2}|[\u3040-\u9fff\uac00-\ud7a3]")  # no number, and no debris of a machine


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph at the top: the numbers of its first line and of the one below it, and its text if that is short."""

    first: int
    end: int
    text: str


def take_head(sheet: Sheet, between: Sequence[str], fields: dict[str, str], *, titled: bool = True) -> int:
    """Move what the first paragraphs are to `fields`, unless they are stated; return how many lines that took.

    `titled`: a headline that nobody states may stand there. A kicker above it stays, as the text's first paragraph.
    """
    taken = kept = 0
    roles: list[str] = []
    while len(roles) < _PARTS:
        one = _paragraph(sheet, between[taken:], kept)
        below = _paragraph(sheet, between[taken:], one.end)
        role = _role(sheet, one, below, fields, headline_seen="headline" in roles)
        if role == "headline" and not (titled or fields.get("headline")):
            break
        if role == "headline" and not fields.get("headline"):
            if not kept and is_kicker(one.text, below.text) and _role_of_untold(sheet, below) == "headline":
                kept = one.end
                continue
            one = _whole_headline(sheet, one)
            role = "" if _is_sentence(one.text) else role
        if not role:
            break
        roles.append(role)
        again = _lines_to_same(sheet, one) if role == "headline" else 0
        if role == "slug":
            sheet.take(one.first, one.end - 1, EditKind.FURNITURE, "notice")
        else:
            fields.setdefault(role, _value(role, one.text if role != "headline" else _without_site(sheet, one)))
            sheet.take(one.first, one.end - 1, EditKind.FIELD, role)
        if again:
            sheet.take(one.first, one.first + again - 1, EditKind.FURNITURE, "notice")
        taken += one.end - one.first + again
    return taken


def _value(role: str, text: str) -> str:
    """Return what of a line belongs into its field."""
    if role == "byline":
        return byline_of(text, below=True) or text
    return _MARKS.sub("", text) if role == "headline" else text


def _without_site(sheet: Sheet, one: _Paragraph) -> str:
    """Return a headline without the site's name, as in a page's title, where it stands again below by itself."""
    below = {line.text.strip() for line in sheet.lines[one.end : one.end + _FOLLOWING]}
    titles = (one.text.rpartition(bar)[0] for bar in _BARS)
    return next((title for title in titles if title and title in below), one.text)


def _lines_to_same(sheet: Sheet, one: _Paragraph) -> int:
    """Return how many lines below a page's title end with the headline itself: what stands between is the page's."""
    title = _without_site(sheet, one)
    below = [line.text.strip() for line in sheet.lines[one.end : one.end + _FOLLOWING]]
    if title == one.text or any(byline_of(text, below=True) for text in below[: below.index(title)]):
        return 0
    return below.index(title) + 1


def _paragraph(sheet: Sheet, between: Sequence[str], first: int) -> _Paragraph:
    """Return the paragraph that begins with a line; an empty one if there is none."""
    if first >= len(sheet.lines):
        return _Paragraph(first, first, "")
    end = first + 1
    while end < len(sheet.lines) and between[end - 1] in {"", " "}:
        end += 1
    return _Paragraph(first, end, _short_text(sheet, first, end))


def _short_text(sheet: Sheet, first: int, end: int) -> str:
    start, stop = sheet.lines[first].start, sheet.lines[end - 1].end
    return " ".join(sheet.source[start:stop].split()) if stop - start <= 2 * LONGEST_HEADLINE else ""


def _whole_headline(sheet: Sheet, one: _Paragraph) -> _Paragraph:
    """Return a headline with the lines below it that go on with it: in capitals, or in the middle of a sentence."""
    end = one.end
    while end < min(len(sheet.lines), one.first + _LINES) and _goes_on(sheet.lines[end - 1], sheet.lines[end]):
        end += 1
    whole = _short_text(sheet, one.first, end)
    ends = end < len(sheet.lines) and (
        sheet.lines[end].apart or (whole.isupper() and not sheet.lines[end].text.isupper())
    )
    return _Paragraph(one.first, end, whole) if ends and 0 < len(whole) < LONGEST_HEADLINE else one


def _goes_on(before: Line, line: Line) -> bool:
    """Tell whether a line right below one of a headline is of it, too."""
    if line.apart or len(line.text) > _WIDEST or before.text[-1] in ".!?:;" or byline_of(line.text, below=True):
        return False
    if min(before.indent, line.indent) >= _CENTRED and before.indent != line.indent and not is_credit_line(line.text):
        return True
    if before.text.isupper():
        return line.text.isupper() and not is_credit_line(line.text) and not dateline_witness(line.text, "")
    return line.text[0].islower() or before.text.split()[-1] in _LEADING_ON


def _role(sheet: Sheet, one: _Paragraph, below: _Paragraph, fields: dict[str, str], *, headline_seen: bool) -> str:
    """Return which field the first paragraph is, or ""."""
    text = one.text
    below_headline = headline_seen or "headline" in fields
    if not text:
        return ""
    if byline_of(text, below=below_headline) and (below_headline or not repeats_itself(text)):
        return "byline"
    if headline_seen:
        return _role_below(sheet, one, fields)
    stated = fields.get("headline")
    if stated and _words(text) == _words(stated):
        return "headline"
    if role := _role_above(sheet, one, below, fields):
        return role
    return "headline" if not stated and _is_headline(sheet, one) else ""


def _role_below(sheet: Sheet, one: _Paragraph, fields: dict[str, str]) -> str:
    """Return what a paragraph below a headline is that is no byline with a *By*, or ""."""
    if is_credit_line(one.text):
        return "credit"
    return "byline" if "byline" not in fields and _is_bare_byline(sheet, one, fields["headline"]) else ""


def _is_bare_byline(sheet: Sheet, one: _Paragraph, headline: str) -> bool:
    """Tell whether a paragraph is a line of its own with a name, and prose follows."""
    if one.end - one.first != 1 or one.end >= len(sheet.lines) or not sheet.lines[one.end].apart:
        return False
    start = sheet.lines[one.end].start
    first = sheet.source[start : start + _PROSE].partition("\n\n")[0]
    body = sheet.source[start : start + _NAMED_WITHIN]
    dated = sheet.stands_before_date(sheet.lines[one.first])
    return len(first) >= _PROSE and is_bare_byline(one.text, headline, body, dated=dated)


def _role_above(sheet: Sheet, one: _Paragraph, below: _Paragraph, fields: dict[str, str]) -> str:
    """Return what a paragraph above a headline is that is none itself, or ""."""
    if is_slug(one.text):
        return "slug"
    if not (fields.get("headline") or _is_short(sheet, one.end)):
        return ""
    if one.text == fields.get("source") or _is_source(sheet, one, below):
        return "source"
    return "section" if one.text == fields.get("section") or is_section(line_key(one.text)) else ""


def _role_of_untold(sheet: Sheet, one: _Paragraph) -> str:
    """Return which field a paragraph would be if it stood first and nothing were stated."""
    return _role(sheet, one, _Paragraph(one.end, one.end, ""), {}, headline_seen=False)


def _is_source(sheet: Sheet, one: _Paragraph, below: _Paragraph) -> bool:
    """Tell whether a paragraph is a paper's name: a date stands below it, or a headline that it can't be itself."""
    if is_paper(line_key(one.text)) and sheet.stands_before_date(sheet.lines[one.first]):
        return True
    titled = below.text[-1:] not in _SENTENCE_ENDS and _role_of_untold(sheet, below) in {"headline", "section"}
    return titled and (names_paper(one.text) or _is_above_dated_headline(sheet, one, below))


def _is_above_dated_headline(sheet: Sheet, one: _Paragraph, below: _Paragraph) -> bool:
    """Tell whether a line may be a paper's name by its words, and the longer one below it has a day: it is, then."""
    longer = len(below.text.split()) > len(one.text.split())
    return longer and may_name_paper(one.text) and sheet.stands_before_date(sheet.lines[below.end - 1])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_short(sheet: Sheet, number: int) -> bool:
    """Tell whether there is a line of this number, and it could be a headline."""
    return number < len(sheet.lines) and len(sheet.lines[number].text) < LONGEST_HEADLINE


def _is_headline(sheet: Sheet, one: _Paragraph) -> bool:
    """Tell whether a first paragraph is a headline: short, no sentence of the story, and followed by a longer one."""
    text = one.text
    if len(text) >= LONGEST_HEADLINE or not _SAYING.search(text) or dateline_witness(text, ""):
        return False
    if text.isupper():
        return True
    if _is_sentence(text):
        return False
    following = sheet.lines[one.end : one.end + _FOLLOWING]
    return any(line.end - line.start > len(text) for line in following) or len(following) > 2


def _is_sentence(text: str) -> bool:
    return text.endswith((".", ":", ",")) and len(text.split()) > _MOST_WORDS and not text.isupper()
