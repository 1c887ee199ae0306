# SPDX-License-Identifier: MIT
"""What a page whose day nothing plain states tells of its month: beside the headline, or as an issue's."""

import re
from collections.abc import Iterator, Sequence

from reader.archive.formats.web.block import Block, Page
from reader.archive.formats.web.day import is_changed, is_events
from reader.archive.formats.web.story import Story
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import existing, find_day, month_of
from reader.text.dates.label import CHANGED
from reader.text.dates.life import tells_life
from reader.text.words import fold

_LONGEST = 120
_MOST_WORDS = 12  # of a line beside the headline that holds the day among others: sections, counts of comments
_FEW_WORDS = 4  # of one that holds the day without its year
_SHORT = 12  # characters of a block that is a day or a month alone
_MONTH = len("2013-03")
_NAME = r"[^\W\d_]{3,12}\.?"
_DAY_AND_MONTH = (
    re.compile(rf"(?<![\w.,:])(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:de\s)?(?P<m>{_NAME})(?!\w)"),
    re.compile(rf"(?<!\w)(?P<m>{_NAME})\s(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![\w:.])"),
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_BESIDE = frozenset(  # in small letters, in lines that are no prose
    word
    for row in (
        "posted published filed under with from comment comments views reads share print mail email tags minutes",
        "kommentar kommentare drucken teilen unter gepostet veröffentlicht",
        "commentaire commentaires imprimer partager publié dans",
        "комментарий комментария комментариев просмотров опубликовано печать",
        "comentarios comentario imprimir compartir publicado commenti commento stampa condividi pubblicato",
    )
    for word in row.split()
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)[0-9]{2}(?!\d)")
_OF = r"(?:(?:de|del|du|d.|di|vom|von|des|of|за|от|от\s)\s?)?"
_ISSUE = r"(?:issue|edition|number|ausgabe|heft|numero|livraison|номер[ае]?|выпуск[ае]?|edicion|edizione|fascicolo)"
_MONTH_YEAR = r"(?P<{0}>[^\W\d_]{{3,12}})\.?,?\s(?:de\s|del\s|di\s)?(?P<{1}>(?:1[5-9]|20)[0-9]{{2}})(?:\sг(?:\.|ода)?)?"
_OF_ISSUE = re.compile(
    r"(?:(?:(?:this|the)\s(?:article|story|piece)\s(?:(?:first\s)?appeared|is|was\s(?:first\s)?published)\s|"
    r"(?:originally\s|first\s)?(?:published|appeared|printed)\s)?(?:from|in)\s(?:the\s|our\s)?|"
    r"(?:erschienen\s)?(?:aus|in)\s(?:der\s|dem\s)?|(?:paru\sdans\s|extrait\s)?(?:du|le|dans\sle)\s|из\s|"
    r"(?:publicado\sen\s|pubblicato\s)?(?:del|el|nel|dal|en\sel)\s|the\s)?"
    rf"(?:{_MONTH_YEAR.format('m1', 'y1')}\s(?:issue|edition|number)|"
    rf"{_ISSUE}\s?[:,]?\s?{_OF}{_MONTH_YEAR.format('m2', 'y2')})"
    r"(?:\s(?:of|der|des|du|de|del|di|журнала)\s\w[^\d.!?]{2,40})?[.)\]]?"
)
_BACK = (
    r"(?:(?:back|past|previous|all)\sissues|issues|archives?|issue\sarchive|archiv|fruhere\sausgaben|ausgaben|heftarchiv|"
    r"anciens\snumeros|numeros|архив(?:\sномеров)?|номера|numeros\santeriores|ediciones\santeriores|"
    r"archivio|(?:numeri\s)?arretrati|numeri\sprecedenti)"
)
_CRUMBS = re.compile(
    rf"(?:.{{0,60}}?\s?[>»›/|→:]\s?)?{_BACK}\s?[>»›/|→:]\s?(?:[0-9]{{4}}\s?[>»›/|→:]\s?)?"
    rf"{_MONTH_YEAR.format('m1', 'y1')}"
    r"(?:\sissue)?\s?(?:[>»›/|→:].{0,80})?"
)
_BACK_ALONE = re.compile(rf"{_BACK}\s?[>»›/|→:]?")
_MONTH_ALONE = re.compile(rf"(?:[>»›/|→:]\s?)?{_MONTH_YEAR.format('m1', 'y1')}(?:\sissue)?")


def day_of_month(page: Page, story: Story, dated: Witness | None) -> Witness | None:
    """Return the day beside the headline that lies in the month that the page's address tells.

    The month bears out what alone would be too little: a day among other words, or one without its year.
    """
    month = dated.readings[0] if dated else ""
    if len(month) != _MONTH:
        return None
    passed = {mark.shown for mark in page.marks if is_changed(mark) or is_events(mark)}
    for line in (*_lines(story, story.below()), *_lines(story, story.above())):
        if _is_prose(line) or tells_life(line) or any(shown and shown in line for shown in passed):
            continue
        if day := _day_in(line, month):
            return Witness(WitnessKind.VISIBLE, line, (day,), "page")
    return None


def _lines(story: Story, numbers: Iterator[int]) -> Iterator[str]:
    """Yield the short lines of blocks that hold a figure; a day and its month may be blocks of their own."""
    for number in numbers:
        text = story.blocks[number].text
        if number == story.heading or len(text) > _LONGEST:
            continue
        for line in text.split("\n"):
            shown = " ".join(line.split())
            if len(shown) > _SHORT:
                yield from (shown,) if any(map(str.isdigit, shown)) else ()
            elif shown:
                yield " ".join((shown, *_short(story.blocks, number + 1)))


def _short(blocks: Sequence[Block], number: int) -> Iterator[str]:
    if number < len(blocks) and len(blocks[number].text) <= _SHORT:
        yield " ".join(blocks[number].text.split())


def _day_in(line: str, month: str) -> str:
    words = len(line.split())
    found = find_day(line) if words <= _MOST_WORDS else None
    if found and _YEAR.search(line):
        changed = CHANGED.search(fold(line[: found.start]))
        return found.readings[0] if not changed and found.readings[:1] and _is_in(found.readings[0], month) else ""
    year, number = int(month[:4]), int(month[5:])
    for match in (match for pattern in _DAY_AND_MONTH for match in pattern.finditer(line) if words <= _FEW_WORDS):
        if month_of(match["m"].rstrip(".")) == number and not CHANGED.search(fold(line[: match.start()])):
            return existing(year, number, int(match["d"])) or ""
    return ""


def _is_prose(line: str) -> bool:
    small = (word for word in _WORD.findall(line) if word.islower() and not month_of(word))
    return line[-1] in ".!?" or any(word not in _BESIDE for word in small)


def _is_in(day: str, month: str) -> bool:
    return len(day) > _MONTH and day.startswith(month)


def month_of_issue(page: Page, story: Story) -> Witness | None:
    """Return the month of the issue that a line says the story is from, or that the way to the page leads through."""
    for number in (*story.below(), *story.above(), *story.foot()):
        block = story.blocks[number]
        if len(block.text) > _LONGEST * 2 or number == story.heading:
            continue
        for line in block.text.split("\n"):
            text = " ".join(line.split())
            match = _OF_ISSUE.fullmatch(fold(text.strip(" ([")).rstrip(" )]")) if _YEAR.search(text) else None
            if match and (reading := _reading(match["m1"] or match["m2"], match["y1"] or match["y2"])):
                return Witness(WitnessKind.VISIBLE, text, (reading,), "page")
    return _of_crumbs(page.blocks[: story.heading if story.heading >= 0 else story.first])


def _of_crumbs(above: Sequence[Block]) -> Witness | None:
    """Read the way to the page, in one line or a block for each step; a list of all months is none."""
    for number, block in enumerate(above):
        text = " ".join(block.text.split())
        if len(text) > _LONGEST or not _YEAR.search(text):
            continue
        before = " ".join(above[number - 1].text.split()) if number else ""
        behind = " ".join(above[number + 1].text.split()) if number + 1 < len(above) else ""
        match = _CRUMBS.fullmatch(fold(text))
        if (
            not match
            and _BACK_ALONE.fullmatch(fold(before[-_LONGEST:]))
            and not _MONTH_ALONE.fullmatch(fold(behind[:_LONGEST]))
        ):
            match = _MONTH_ALONE.fullmatch(fold(text))
        if match and (reading := _reading(match["m1"], match["y1"])):
            return Witness(WitnessKind.VISIBLE, text, (reading,), "page")
    return None


def _reading(month: str, year: str) -> str:
    number = month_of(month)
    return f"{year}-{number:02}" if number else ""
