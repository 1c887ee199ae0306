# SPDX-License-Identifier: MIT
"""What the lists beside an article's text say: its quotations, people, repairs, and copies elsewhere."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.repair_words import as_found, as_read, rule_words
from reader.gui.article.speaker_words import kind_words, speaker_words
from reader.gui.article.stretch import NamedPerson, QuotedStretch, RepairedStretch
from reader.gui.article.text_marks import quotation_tint
from reader.gui.looks.entry_list import Entry
from reader.gui.looks.palette import Colours
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import published_words
from reader.gui.words.quoted_words import own_words, perhaps_words
from reader.model.article import ArticleRow, QuotationKind, shown_path

_AROUND = 90  # characters on either side of a repair
translate = QCoreApplication.translate


def quotation_entry(quotation: QuotedStretch, colours: Colours) -> Entry:
    """Return a quotation: who speaks, how sure that is and in what manner, or of what kind it is, and its words."""
    tint = quotation_tint(colours, quotation.hue)
    who = [speaker_words(quotation), quotation.manner] if quotation.speaker else []
    return Entry(
        " · ".join(filter(None, [*who, kind_words(quotation.kind), own_words(quotation.reason)])),
        quotation.words,
        tint.line if tint else colours.faint,
        dotted=quotation.kind is QuotationKind.INDIRECT,
        doubt=perhaps_words() if quotation.doubtful else "",
    )


def person_entry(person: NamedPerson, colours: Colours) -> Entry:
    """Return somebody whom the article names: their roles in it, and how often they are named and quoted."""
    counting = Counting()
    counts = [counting.mentions(len(person.mentions))]
    if person.quotations:
        counts.append(counting.quotations(person.quotations))
    called = "" if person.named == person.name else translate("Entries", "here: {name}").format(name=person.named)
    head = " · ".join(filter(None, [*person.roles, called, *counts]))
    doubt = translate("Entries", "perhaps no person") + " ·"
    return Entry(head, person.name, colours.line, doubt=doubt if person.doubtful else "")


def repair_entry(repair: RepairedStretch, text: str, colours: Colours) -> Entry:
    """Return a repair: by which rule, how it was found, how it is read; and the words around it."""
    head = " · ".join((_sentence(rule_words(repair)), as_found(repair), as_read(repair)))
    before, behind = text[max(0, repair.start - _AROUND) : repair.start], text[repair.end : repair.end + _AROUND]
    begins = before.rfind("\n") + 1
    before = before[begins:] if begins or repair.start <= _AROUND else "…" + before[before.find(" ") + 1 :]
    behind, ends, _ = behind.partition("\n")
    if not ends and repair.end + _AROUND < len(text):
        behind = behind[: behind.rfind(" ") + 1].rstrip() + "…"
    words = before + text[repair.start : repair.end] + behind
    return Entry(head, words, colours.damage, dotted=True)


def copy_entry(row: ArticleRow, colours: Colours) -> Entry:
    """Return a copy: where and when it was printed, and under which headline."""
    date = published_words(row.date)
    head = " · ".join(filter(None, (row.source, row.section, _sentence(date), shown_path(row.path))))
    return Entry(head, row.headline or translate("Entries", "(without a headline)"), colours.line)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
