# SPDX-License-Identifier: MIT
"""The top of the window: the box, and below it in words what is sought and what was found."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.gui.date_words import count_words
from reader.gui.laid_text import RunLabel
from reader.gui.search_box import SearchBox
from reader.gui.searching import Answer
from reader.gui.theme import Theme
from reader.library.values import MissingWord


class SearchStrip(QFrame):
    """Tells of every change in the box; shows answers and mistakes."""

    text_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.box = SearchBox(theme, self)
        self.box.setMaximumWidth(620)
        self.box.setMinimumWidth(280)
        self.said = RunLabel(theme, "What is being searched", self)
        self.figures = RunLabel(theme, "What was found", self, right=True)
        self.box.textChanged.connect(self.text_changed)
        first = QHBoxLayout()
        first.addWidget(self.box, 3)
        first.addStretch(2)
        second = QHBoxLayout()
        second.setSpacing(24)
        second.addWidget(self.said, 1)
        second.addWidget(self.figures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 18, 7)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(second)

    def show_answer(self, answer: Answer) -> None:
        """Say what was sought and how much was found."""
        runs = capitalised(answer.runs)
        if answer.ask.dates is not None:
            runs += [(", only ", False), (answer.ask.dates.name, True)]
        self.said.say(runs)
        self.figures.say(figures(answer))
        self.box.mark_wrong(None)

    def show_mistake(self, error: QueryError) -> None:
        """Show where and why the query can't be understood. The figures stay: they are those of the last good one."""
        self.said.say([(error.sentence, False), (f"  {error.hint}" if error.hint else "", False)], wrong=True)
        self.box.mark_wrong((error.start, error.end))

    def replace(self, word: MissingWord, spelling: str) -> None:
        """Put a spelling in the place of a word that found nothing, and search."""
        text = self.box.text()
        self.box.setText(text[: word.span.start] + spelling + text[word.span.end :])
        self.box.setFocus()


def capitalised(runs: Iterable[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return runs that begin like a sentence."""
    first, *rest = runs
    return [(first[0][:1].upper() + first[0][1:], first[1]), *rest]


def figures(answer: Answer) -> list[tuple[str, bool]]:
    """Return count, span of years, undated and time as runs."""
    results = answer.results
    runs = [(f"{results.total:,}", True), (" article" if results.total == 1 else " articles", False)]
    years = [count.day.year for count in results.days if count.day is not None]
    if years:
        first, last = min(years), max(years)
        runs.append((f" · {first}" if first == last else f" · {first} to {last}", False))
    if results.undated:
        runs += [(" · ", False), (f"{results.undated:,}", True), (" undated", False)]
    if results.undated_aside:
        runs += [
            (" · ", False),
            (count_words(results.undated_aside, "undated one", "undated ones"), False),
            (" left aside", False),
        ]
    runs.append((f" · {max(1, round(answer.seconds * 1000)):,} ms", False))
    return runs
