# SPDX-License-Identifier: MIT
"""Says what the parts of a query find: each with its count, and the words for which it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.words.counting import Counting
from reader.model.search import WordCount

translate = QCoreApplication.translate
_LONGEST = 60  # signs of a part that are shown


def part_name(typed: str) -> str:
    """Return how a part is called: as it was typed, if that isn't too long."""
    typed = typed.strip()
    return typed if len(typed) <= _LONGEST else f"{typed[: _LONGEST - 1]}…"


def part_line(name: str, articles: int, told: str) -> str:
    """Return one line about a part: "treat*: 42 articles (treaty 31, treaties 11)"."""
    line = translate("Parts", "{part}: {articles}").format(part=name, articles=Counting().articles(articles))
    return f"{line} ({told})" if told else line


def part_told(words: Iterable[WordCount], *, wanted: bool) -> str:
    """Return what else is to be known of a part: the words for which it stands, or that it is unwanted."""
    return counted_words(words) if wanted else translate("Parts", "left out")


def counted_words(words: Iterable[WordCount]) -> str:
    """Return words with the number of their articles: "walk 120, walks 31"."""
    return ", ".join(f"{one.word} {QLocale().toString(one.articles)}" for one in words)
