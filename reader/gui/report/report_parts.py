# SPDX-License-Identifier: MIT
"""The parts of the report's page in their order: what each shows, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.report.report_body import (
    DatedPart,
    Description,
    HeldPart,
    Open,
    SectionHead,
    figure_link,
    section_widget,
)
from reader.gui.words.checking_words import Checked, checking_section
from reader.gui.words.report_contents import right_sections
from reader.gui.words.report_figures import Section
from reader.gui.words.report_words import (
    certainty_figures,
    held_aside,
    inexact_words,
    left_sections,
    stamp_words,
    undated_figure,
)
from reader.library.held import Held
from reader.library.report import ArchiveReport

translate = QCoreApplication.translate

Make = Callable[[Theme, Open, QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page. As long as `value` is the same it need not be made anew; without `make` it is empty."""

    name: str
    beside: bool  # in the column at the right
    value: object
    make: Make | None


def report_parts(report: ArchiveReport, checked: Checked | None = None, *, reading: bool) -> list[Part]:
    """Return all parts, the empty ones too, so that each report has the same."""
    left = left_sections(report, reading=reading)
    right = right_sections(report)
    checking = checking_section(checked, possible=report.archive.present and not reading)
    return [
        _dated(report),
        _held(report.held),
        *(_section(name, section, beside=False) for name, section in left.items()),
        _section("checking", checking if report.entries else None, beside=False),
        *(_section(name, section, beside=True) for name, section in right.items()),
        _description(report.description),
    ]


def _section(name: str, section: Section | None, *, beside: bool) -> Part:
    if section is None:
        return Part(name, beside, None, None)
    shown = section
    return Part(name, beside, shown, lambda theme, open_, parent: section_widget(shown, theme, open_, parent))


def _dated(report: ArchiveReport) -> Part:
    figures, stamps, undated = certainty_figures(report), stamp_words(report.stamps), undated_figure(report)
    if not figures:
        return Part("dated", beside=False, value=None, make=None)

    def make(theme: Theme, open_: Open, parent: QWidget) -> QWidget:
        widget, layout = _stack(parent)
        title = translate("ArchiveReport", "How well it is dated")
        aside = translate("ArchiveReport", "every number opens its list")
        layout.addWidget(SectionHead(title, aside, theme, widget))
        layout.addWidget(DatedPart(figures, theme, open_, widget))
        if undated:
            layout.addSpacing(4)
            layout.addWidget(figure_link(undated, theme, open_, widget), 0, Qt.AlignmentFlag.AlignLeft)
        if stamps:
            layout.addSpacing(6)
            layout.addWidget(plain_label(stamps, theme.sans(12), widget, soft=True))
        return widget

    return Part("dated", beside=False, value=(figures, stamps, undated), make=make)


def _held(held: Held | None) -> Part:
    if held is None or not held.years:
        return Part("held", beside=False, value=None, make=None)
    shown = held

    def make(theme: Theme, open_: Open, parent: QWidget) -> QWidget:
        widget, layout = _stack(parent)
        title = translate("ArchiveReport", "What is held")
        layout.addWidget(SectionHead(title, held_aside(shown), theme, widget))
        grid = HeldPart(shown, inexact_words(shown), theme, widget)
        grid.opened.connect(open_)
        layout.addWidget(grid)
        return widget

    return Part("held", beside=False, value=held, make=make)


def _description(text: str) -> Part:
    def make(theme: Theme, open_: Open, parent: QWidget) -> QWidget:  # noqa: ARG001 - as all of them are called
        widget, layout = _stack(parent)
        title = translate("ArchiveReport", "What the archive says of itself")
        layout.addWidget(SectionHead(title, "", theme, widget))
        layout.addSpacing(6)
        layout.addWidget(Description(text, theme, widget))
        return widget

    return Part("description", beside=True, value=text or None, make=make if text else None)


def _stack(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget(parent)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return widget, layout
