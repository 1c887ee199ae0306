# SPDX-License-Identifier: MIT
"""Sections of a page for what is still to come, `Next open day`, `Veranstaltungen`: their days date no story."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from reader.archive.formats.web.block import Block, Page, Zone
from reader.archive.formats.web.story import PARAGRAPH
from reader.archive.formats.web.told_line import day_of_line, names_paper
from reader.model.date import WitnessKind
from reader.text.words import fold

_LONGEST_HEADING = 50
_LONGEST_DAY = 80
_MOST = 40  # blocks of such a section
_HEADING = re.compile("h[1-6]")
_EVENTS = re.compile(
    r"(?:(?:our\s|all\s|more\s)?(?:next|upcoming|coming|forthcoming|future)\s(?:[a-z]{3,12}\s)?(?:open\sdays?|events?|dates|meetings?|"
    r"concerts?|exhibitions?|talks?|tours?|shows?|fixtures?|auctions?|classes|courses?|services?|walks?)|events?|event\scalendar|"
    r"events\scalendar|calendar\sof\sevents|what.?s\son|diary\sdates|dates\sfor\syour\sdiary|save\sthe\sdate|coming\s(?:up|soon)|"
    r"upcoming|agenda|open\sdays?|next\smeeting|"
    r"(?:unsere\s|weitere\s)?(?:nachste[rsn]?\s|kommende[rsn]?\s|aktuelle\s)?(?:veranstaltung(?:en|shinweise|skalender|stipps)?|"
    r"termine?|terminkalender|konzerte?|fuhrung(?:en)?|vortrage?)|demnachst|tag\sder\soffenen\stur|"
    r"(?:nos\s|les\s)?prochaine?s?\s(?:rendez-vous|evenements?|concerts?|dates?|visites?|seances?|conferences?)|"
    r"(?:evenements?\s|rendez-vous\s)?a\svenir|prochainement|evenements|manifestations|portes\souvertes|"
    r"афиша|анонсы?|(?:ближайши[еи]|предстоящи[еи]|будущи[еи])\s(?:события|мероприятия|концерты|встречи|экскурсии)|"
    r"календарь\sсобытий|мероприятия|день\sоткрытых\sдверей|"
    r"proxim[oa]s?\s(?:eventos?|actos?|conciertos?|citas?|visitas?|actividades)|eventos|puertas\sabiertas|"
    r"prossim[ioae]\s(?:eventi|appuntament[io]|concert[io]|visite)|appuntamenti|eventi|in\sprogramma|porte\saperte)\s?[:»>…]{0,2}"
)
_COLUMN_TOO = re.compile(
    r"diary|calendar|kalender|calendrier|calendario|календарь"
)  # above a headline, what a column is called


def without_events(page: Page, own: AbstractSet[int]) -> tuple[Page, frozenset[int]]:
    """Give the sections for what is to come to others, unless they are most of the page; return what stays the story's.

    So are lone days behind a later heading than the story's last paragraph.
    """
    last = max((number for number in own if len(page.blocks[number].text) >= PARAGRAPH), default=len(page.blocks))
    others = {*_sections(page.blocks, own, last), *_lone_days(page.blocks, last)}
    left = frozenset(own - others)
    if not others or _length(page, left) * 2 < _length(page, own):
        return page, frozenset(own)
    blocks = [
        replace(block, zone=Zone.OTHERS) if number in others else block for number, block in enumerate(page.blocks)
    ]
    marks = [replace(mark, zone=Zone.OTHERS) if mark.block in others else mark for mark in page.marks]
    return replace(page, blocks=blocks, marks=marks), left


def _length(page: Page, numbers: AbstractSet[int]) -> int:
    return sum(len(page.blocks[number].text) for number in numbers)


def _sections(blocks: Sequence[Block], own: AbstractSet[int], last: int) -> Iterator[int]:
    """Yield the blocks of sections for what is to come.

    Each goes on to the next heading that isn't below its own, or to a paragraph of the story.
    """
    begun, level = -1, 0
    for number, block in enumerate(blocks):
        heading = int(block.tag[1]) if _HEADING.fullmatch(block.tag) else 0
        first = block.text.partition("\n")[0]
        if block.tag != "h1" and _names_events(first, behind_story=number > last):
            begun, level = number, heading or 7
            yield number
            continue
        if begun < 0:
            continue
        ends = (heading and heading <= level) or (number in own and len(block.text) >= PARAGRAPH) or _is_stamp(block)
        if ends or number - begun > _MOST:
            begun = -1
        else:
            yield number


def _is_stamp(block: Block) -> bool:
    """Tell whether a line says when the page was changed: it is the page's foot, and speaks against other days."""
    if len(block.text) > _LONGEST_DAY or not any(map(str.isdigit, block.text)):
        return False
    day, _ = day_of_line(block.text)
    return bool(day and day.kind is not WitnessKind.VISIBLE)


def _names_events(line: str, *, behind_story: bool) -> bool:
    if not 4 < len(line) <= _LONGEST_HEADING or line[-1] in ".?!":
        return False
    name = line.strip().lower() if line.isascii() else fold(line.strip())
    return _EVENTS.fullmatch(name) is not None or (behind_story and _COLUMN_TOO.fullmatch(name) is not None)


def _lone_days(blocks: Sequence[Block], last: int) -> Iterator[int]:
    """Yield the blocks behind a later heading than the story's that hold a bare day and nothing else."""
    headed = False
    for number in range(last + 1, len(blocks)):
        block = blocks[number]
        headed = headed or _HEADING.fullmatch(block.tag) is not None
        if headed and len(block.text) <= _LONGEST_DAY and any(map(str.isdigit, block.text)):
            day, labelled = day_of_line(block.text)
            if day and day.kind is WitnessKind.VISIBLE and not labelled and not names_paper(block.text):
                yield number
