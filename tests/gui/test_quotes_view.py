# SPDX-License-Identifier: MIT
"""The view of quotations with values: what a line shows of doubts, the unnamed and matches, and how far it reaches."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from gui_values import day
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListWidget, QWidget

from reader.gui.looks.palette import LIGHT
from reader.gui.looks.theme import Theme
from reader.gui.people.reading import Quoted, QuotedPage
from reader.gui.quotes.quotes_view import QuotesView
from reader.gui.quotes.reading import Candidate
from reader.gui.quotes.speaker_dialog import SpeakerDialog
from reader.gui.words.quoted_words import spoken_with_speaker, who_words
from reader.ingest.requoting import YOU_CONFIRMED, YOU_SAID_SO
from reader.library.quotation_values import LineSpeaker, QuotationLine, QuotationSort
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.date import Certainty
from reader.model.query import Everything, Query, Word
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]
HALVARD = LineSpeaker("oren halvard", "Oren Halvard", SpeakerKind.PERSON)
ATTACHE = LineSpeaker("anon:a trade attache", "a trade attaché", SpeakerKind.ANONYMOUS)
LINE = QuotationLine(
    number=1,
    article_id="abcdefghijklm",
    ordinal=0,
    date=day(1994, 5, 26),
    source="The Port Courier",
    headline="Treaty",
    text="We will enrich the treaty, " + "and more than that, " * 20 + "and the harbour",
    speakers=(HALVARD,),
    kind=QuotationKind.DIRECT,
    confidence=0.95,
    own=False,
    reason="'said' stands behind it; Oren Halvard is named",
    before="“",
    after="” Halvard said.",
)


class _Lines:
    """As many lines as are wanted."""

    def __init__(self, count: int) -> None:
        self.numbers: Sequence[int] = range(count)

    def __len__(self) -> int:
        return len(self.numbers)

    def lines(self, start: int, stop: int) -> tuple[QuotationLine, ...]:
        """Return a page."""
        return tuple(replace(LINE, number=number) for number in self.numbers[start:stop])

    def places(self, start: int, stop: int) -> Sequence[tuple[int, int]]:
        """Return where some of them stand."""
        return [(number, 0) for number in self.numbers[start:stop]]


@pytest.fixture
def view(theme: Theme, keep: Keep) -> QuotesView:
    """Return the view, on the screen."""
    one = QuotesView(theme)
    one.resize(1000, 600)
    keep(one)
    return one


def show(view: QuotesView, line: QuotationLine, query: Query | None = None) -> set[str]:
    """Show one quotation; return the colours in its row."""
    quoted = Quoted("", _Lines(1), range(1), QuotationSort.NEWEST, None)
    view.show_quoted(quoted, query or Everything(Span(0, 0)), keep=False)
    view.table.rows.take(QuotedPage(quoted, 0, (line,)))
    view.table.choose(0)
    image = view.table.viewport().grab().toImage()
    height = view.table.rowHeight(0)
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(height)}


def test_a_doubt_and_a_match_have_their_colours(view: QuotesView) -> None:
    plain = show(view, LINE)
    assert LIGHT.damage not in plain
    assert LIGHT.match not in plain
    assert LIGHT.damage in show(view, replace(LINE, confidence=0.7))
    assert LIGHT.damage not in show(view, replace(LINE, confidence=1.0, own=True, reason=YOU_SAID_SO))
    far = show(view, LINE, Word("harbour", Span(0, 7)))
    assert LIGHT.match in far  # though it stands far behind


def test_who_speaks_is_said_with_what_is_known_of_it() -> None:
    assert who_words(LINE) == "Oren Halvard"
    assert who_words(replace(LINE, speakers=(ATTACHE,))) == "Unnamed: a trade attaché"
    nobody = replace(LINE, speakers=(), confidence=0.0)
    assert who_words(nobody) == "nobody known"
    assert who_words(replace(nobody, kind=QuotationKind.TITLE)) == "a title"
    assert who_words(replace(nobody, kind=QuotationKind.SCARE)) == "held at a distance"
    assert spoken_with_speaker(replace(LINE, confidence=0.5)).startswith("perhaps Oren Halvard. We will enrich")
    indirect = replace(LINE, kind=QuotationKind.INDIRECT, text="he would go")
    spoken = "Oren Halvard. in indirect speech. he would go. 26 May 1994, certain."
    assert spoken_with_speaker(indirect).startswith(spoken)
    assert spoken_with_speaker(replace(LINE, reason=YOU_SAID_SO)).endswith("set by you")
    assert spoken_with_speaker(replace(LINE, reason=YOU_CONFIRMED)).endswith("confirmed by you")


def test_the_current_one_is_told_whole_with_its_reason(view: QuotesView) -> None:
    show(view, replace(LINE, kind=QuotationKind.MIXED))
    told = view.detail.accessibleDescription()
    assert told.endswith("Words within a sentence · “said” stands behind it; Oren Halvard is named")
    assert "and the harbour" in told
    assert view.detail.isVisible()
    view.show_none("Nothing.", way_out="Go", go=lambda: None)
    assert view.detail.accessibleDescription() == ""
    assert not view.detail.isVisible()
    assert view.line is None


@pytest.mark.parametrize("words", [4, 40, 120, 200])
@pytest.mark.usefixtures("qt_messages")  # the platform of tests grumbles at a dialog that sets its least height
def test_however_long_the_question_the_list_lies_on_no_button(view: QuotesView, theme: Theme, words: int) -> None:
    dialog = SpeakerDialog(theme, "Set the speaker", "Who? " * words, view, free=True)
    dialog.show()
    QTest.qWait(1)
    (listed,) = dialog.findChildren(QListWidget)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    assert listed.geometry().bottom() < buttons.y()
    assert buttons.geometry().bottom() < dialog.height()
    dialog.reject()


def test_firms_and_the_unnamed_are_offered_as_such(view: QuotesView, theme: Theme) -> None:
    dialog = SpeakerDialog(theme, "Set the speaker", "Who says it?", view, free=True)
    named = [
        Candidate(Speaker(kind, name), name)
        for kind, name in zip(SpeakerKind, ("Ann", "a pilot", "Orlova"), strict=True)
    ]
    dialog.show_named(named)
    offered = dialog.findChildren(QListWidget)[0]
    assert [offered.item(at).text() for at in range(3)] == [
        "Ann",
        "Unnamed: a pilot",
        "Orlova · a firm, office or country",
    ]


def test_a_firm_whose_name_has_an_ampersand_is_named_with_it(view: QuotesView) -> None:
    view.head.choose_speaker("salt", "Salt & Ice")
    assert view.head.speaker.text() == "Only Salt && Ice"  # two are shown as one: a single one would underline


def test_below_the_list_stands_what_to_do_while_nothing_is_chosen(view: QuotesView) -> None:
    quoted = Quoted("", _Lines(1), range(1), QuotationSort.NEWEST, None)
    view.show_quoted(quoted, Everything(Span(0, 0)), keep=False)
    assert view.detail.accessibleDescription() == "Choose a quotation to see it in its sentence."
    image = view.detail.grab().toImage()
    assert len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(20, image.height())}) > 2
    view.table.choose(0)
    assert view.detail.accessibleDescription() == "", "it is being read"


def test_a_million_are_scrolled_at_once_and_only_seen_ones_are_read(view: QuotesView, qapp: QApplication) -> None:
    quoted = Quoted("", _Lines(1_000_000), range(1_000_000), QuotationSort.NEWEST, None)
    asked: list[tuple[int, int]] = []
    view.table.rows.page_wanted.connect(lambda start, stop: asked.append((start, stop)))
    view.show_quoted(quoted, Everything(Span(0, 0)), keep=False)
    view.table.choose(999_999)
    for _ in range(5):
        qapp.processEvents()
    assert view.table.rows.rowCount() == 1_000_000
    assert view.table.visualRect(view.table.rows.index(999_999, 0)).bottom() <= view.table.viewport().height()
    assert asked[-1][1] == 1_000_000
    assert sum(stop - start for start, stop in asked) < 500
    index = view.table.rows.index(999_999, 0)
    assert view.table.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Still being read"
    begun = time.thread_time()
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.table.selected_ranges() == [(0, 1_000_000)]
    assert time.thread_time() - begun < 2  # a minute, if each row were looked at
    place = view.table.verticalScrollBar().value()
    view.show_quoted(quoted, Everything(Span(0, 0)), keep=True)
    assert (view.table.row, view.table.verticalScrollBar().value()) == (999_999, place)


def test_a_date_that_is_only_probable_does_not_stand_bare(view: QuotesView) -> None:
    probable = replace(LINE, date=replace(LINE.date, certainty=Certainty.PROBABLE))
    assert "26 May 1994, probable" in spoken_with_speaker(probable)
    assert "26 May 1994, certain" in spoken_with_speaker(LINE)
    show(view, LINE)
    bare = view.table.viewport().grab().toImage().copy(0, 0, 150, view.table.rowHeight(0))
    show(view, probable)
    told = view.table.viewport().grab().toImage().copy(0, 0, 150, view.table.rowHeight(0))
    assert bare != told


def test_the_command_line_says_how_sure_a_quotation_s_date_is() -> None:
    from reader.cli.people import _quoted

    probable = replace(LINE, date=replace(LINE.date, certainty=Certainty.PROBABLE))
    assert _quoted(probable).startswith("1994-05-26   probable  “We will")
