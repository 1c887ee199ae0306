# SPDX-License-Identifier: MIT
"""What the archive report is made of in the window: sections of lines, of which every figure opens its list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.problem import FileGroup
from reader.model.search import FacetChoice

translate = QCoreApplication.translate


class Deed(StrEnum):
    """What a line of the report can do beside opening a list."""

    DATE_UNDATED = "date the undated"
    CHECK = "check files"
    SAVE_SUMS = "save checksums"


class Found(StrEnum):
    """How files can differ from what was read, or from a list of checksums that lies among them."""

    CHANGED = "changed"
    NEW = "new"
    MISSING = "missing"
    OTHER_SUM = "other sum"
    NOT_THERE = "not there"
    UNLISTED = "unlisted"


@dataclass(frozen=True, slots=True)
class Sums:
    """Files that a check found; of a list of checksums, that at `manifest`."""

    found: Found
    manifest: bytes = b""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure opens: articles, by a query and a choice of a field's values; files of a group, or of a check.

    Or the groups of copies, all or only those of versions that differ; or it does something.
    """

    query: str = ""
    facet: FacetChoice | None = None
    group: FileGroup | None = None
    reason: str = ""
    sums: Sums | None = None
    copies: bool = False
    varied: bool = False
    deed: Deed | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that opens its list, or a deed. `said` names it to somebody who doesn't see the line it stands in."""

    words: str
    said: str
    goal: Goal
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a section: what is counted, quieter words on it, the figures at its end."""

    label: str
    detail: str = ""
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with its title, and quieter words beside that."""

    title: str
    aside: str
    lines: tuple[Line, ...]


def figure_line(label: str, number: int, count: Callable[[int], str], goal: Goal, detail: str = "") -> Line:
    """Return a line of one figure; `count` says it with its noun."""
    words = QLocale().toString(number)
    named = translate("ArchiveReport", "{label}: {figure}").format(label=label, figure=count(number))
    return Line(label, detail, (Figure(words, named, goal, number),))


def of_articles(title: str, lines: list[Line]) -> Section | None:
    """Return a section that counts articles, None without lines."""
    return Section(title, translate("ArchiveReport", "articles"), tuple(lines)) if lines else None
