# SPDX-License-Identifier: MIT
"""Why an article bears its date, in sentences; and the user's own date, checked while it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from gui_values import article_of, shown_mistake
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from reader.errors import ReaderError
from reader.gui.article.evidence_pane import EvidencePane
from reader.gui.article.evidence_row import EvidenceRow, Standing, found_words
from reader.gui.corrections.drafts import Drafts
from reader.gui.looks.theme import Theme
from reader.gui.words.edtf_words import edtf_words
from reader.model.article import Article
from reader.model.date import Evidence, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.edtf import user_date
from reader.text.dates.ladder import decide
from reader.text.dates.witness import field_witness, stamp_witness, weekday_witness

pytest_plugins = ["gui_fixtures"]

TODAY = date(2026, 11, 25)
STAMP = (
    "In line 1 of the file. “Last Updated: 07/27/2016” is a stamp of the page, not a date of publication. "
    "So the article is no later than 27 July 2016."
)


@pytest.fixture
def pane(theme: Theme, keep: Callable[[QWidget], None]) -> EvidencePane:
    """Return a pane on the screen."""
    pane = EvidencePane(theme)
    pane.resize(700, 800)
    keep(pane)
    return pane


def an_article(path: bytes = b"1994-02-31.txt", *, number: int = 7) -> Article:
    """Return an article whose date was weighed by the core itself."""
    found = [
        stamp_witness("Last Updated: 07/27/2016", "line 1"),
        field_witness(WitnessKind.METADATA, "27 May 1995", "meta date") if path.startswith(b"1994/") else None,
        weekday_witness("He spoke on Wednesday.", "text"),
    ]
    return replace(
        article_of("Text.", number=number),
        date=decide([one for one in found if one], Habits(), path=path, today=TODAY),
    )


def rows(pane: EvidencePane) -> list[EvidenceRow]:
    """Return what is shown of the witnesses, once it is."""
    QApplication.processEvents()
    return [one for one in pane.findChildren(EvidenceRow) if one.isVisible()]


def words(widget: QWidget) -> str:
    """Return all that can be read in a widget."""
    QApplication.processEvents()
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_an_undated_article_says_what_was_found_and_why_it_is_no_date(pane: EvidencePane) -> None:
    pane.show_article(an_article())
    assert "The Harbour | Undated, no later than 27 July 2016" in words(pane)
    assert [(row.standing, *words(row).split(" | ")) for row in rows(pane)] == [
        (
            Standing.REJECTED,
            "The names of folder and file say 1994-02-31.",
            "In the file’s name, 1994-02-31.txt. “1994-02-31” names no day that exists.",
        ),
        (
            Standing.NEUTRAL,
            "The text names Wednesday.",
            "In the first paragraphs. That narrows a week that is known, and gives no date by itself.",
        ),
        (
            Standing.REJECTED,
            "The page bears a stamp of 27 July 2016.",
            STAMP,
        ),
    ]
    assert rows(pane)[0].accessibleName().startswith("not believed: The names of folder and file say")


def test_an_article_without_a_headline_is_called_so_and_not_by_its_id(pane: EvidencePane) -> None:
    article = replace(an_article(), headline="")
    pane.show_article(article)
    assert words(pane).startswith("(without a headline) | ")
    assert article.id not in words(pane)


def test_what_several_witnesses_say_in_the_same_words_stands_once(pane: EvidencePane) -> None:
    article = an_article()
    twice = replace(article.date, evidence=(*article.date.evidence, *article.date.evidence))
    pane.show_article(replace(article, date=twice))
    assert len(rows(pane)) == len(article.date.evidence)


def test_a_date_that_lost_can_be_taken_into_the_form(pane: EvidencePane) -> None:
    pane.show_article(an_article(b"1994/05/26/a.txt"))
    standings = {row.standing for row in rows(pane)}
    assert {Standing.ACCEPTED, Standing.OFFERED} <= standings
    assert "Probable" in words(pane)
    offered = next(row for row in rows(pane) if row.standing is Standing.OFFERED)
    link = offered.findChild(QPushButton)
    assert isinstance(link, QPushButton)
    link.click()
    shown, edtf = words(offered).split(".")[0], pane.form.typed[0]
    assert shown.endswith(edtf_words(edtf))
    assert f"{edtf_words(edtf)}." in words(pane.form)
    assert pane.form.typed[1].startswith(shown), "what it says is the reason, until another one is typed"
    pane.form.fill(edtf, "The archivist told me.")
    link.click()
    assert pane.form.typed == (edtf, "The archivist told me.")


def test_nothing_found_says_what_to_do(pane: EvidencePane) -> None:
    pane.show_article(replace(article_of("Text."), date=decide((), Habits(), path=b"a.txt", today=TODAY)))
    assert "If you know it, set it below." in words(pane)
    assert not rows(pane)


@pytest.mark.parametrize("kind", list(WitnessKind))
def test_every_kind_of_witness_is_named_in_a_sentence(kind: WitnessKind) -> None:
    value, words = {
        WitnessKind.WEEKDAY: ("Tuesday and May", "Tuesday and May."),
        WitnessKind.ISSUE: ("No. 27", "No. 27."),
        WitnessKind.CALENDAR: ("ru Москва", "(Russian, Москва)."),
    }.get(kind, ("1994-05-26", "26 May 1994."))
    said = found_words(Evidence(kind, value, "line 1", 0.5, accepted=True, why=""))
    assert words in said
    assert said[0].isupper()


def _form(pane: EvidencePane) -> tuple[QLineEdit, QLineEdit]:
    typed, reason = pane.form.findChildren(QLineEdit)
    return typed, reason


def test_what_is_typed_is_said_back_and_given_as_edtf(pane: EvidencePane) -> None:
    given: list[tuple[str, str]] = []
    pane.date_given.connect(lambda edtf, reason: given.append((edtf, reason)))
    pane.show_article(an_article())
    pane.ask_date()
    typed, reason = _form(pane)
    QTest.keyClicks(typed, "about May")
    assert "Not yet a date: “about May” is not a date that can be read." in words(pane)
    assert not shown_mistake(pane)
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert shown_mistake(pane) == "“about May” is not a date that can be read."
    assert not given
    QTest.keyClicks(typed, " 1994")
    assert not shown_mistake(pane)
    assert "About May 1994. Kept as 1994-05~." in words(pane)
    QTest.keyClicks(reason, "It names  the flood.")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert given == [("1994-05~", "It names the flood.")]
    pane.form.fill("../1994", "")
    assert "Not after 1994. The article stays among the undated." in words(pane)
    pane.form.fill("2999", "")
    assert "That is still to come" in words(pane)
    pane.show_mistake(ReaderError("The disk is full.", hint="Make room."))
    assert shown_mistake(pane) == "The disk is full. Make room."


def test_examples_and_earlier_reasons_fill_the_form(pane: EvidencePane) -> None:
    pane.show_article(an_article())
    pane.offer_reasons(["From the bound volume", "x" * 60, "Wire copy", "Guessed"])
    chips = {chip.accessibleName(): chip for chip in pane.form.findChildren(QPushButton) if chip.accessibleName()}
    chips["Example: about May 1994"].click()
    assert pane.form.typed[0] == "1994-05~"
    chips["Earlier reason: From the bound volume"].click()
    assert pane.form.typed[1] == "From the bound volume"
    assert "Earlier reason: Guessed" not in chips
    assert chips[f"Earlier reason: {'x' * 60}"].text().endswith("…")


def test_what_is_typed_is_kept_for_its_article(pane: EvidencePane) -> None:
    written: list[str] = []
    pane.keep_drafts_in(Drafts("", written.append))
    first, second = an_article(number=1), an_article(number=2)
    pane.show_article(first)
    pane.form.fill("1994", "Half a reas")
    pane.show_article(second)
    assert pane.form.typed == ("", "")
    pane.keep_drafts_in(Drafts(written[-1], written.append))
    pane.show_article(first)
    assert pane.form.typed == ("1994", "Half a reas")
    pane.forget_draft(first)
    assert pane.form.typed == ("", "")
    pane.show_article(second)
    pane.show_article(first)
    assert pane.form.typed == ("", "")


def test_ones_own_date_can_be_taken_away(pane: EvidencePane) -> None:
    taken: list[bool] = []
    pane.date_taken_back.connect(lambda: taken.append(True))
    article = an_article()
    pane.show_article(article)
    link = next(one for one in pane.findChildren(QPushButton) if one.text() == "Take my date away")
    assert not link.isVisible()
    pane.show_article(replace(article, date=user_date("1994-05~", "The flood.", article.date.evidence, today=TODAY)))
    assert link.isVisible()
    assert words(rows(pane)[0]) == "You set the date: about May 1994. | The flood."
    link.click()
    assert taken == [True]
    QTest.keyClick(pane, Qt.Key.Key_Escape)


def test_drafts_that_cannot_be_read_are_none() -> None:
    assert Drafts("{").words("a") == ""
    assert Drafts("[1]").words("a") == ""
    many = Drafts()
    for number in range(300):
        many.keep(f"{number}", "x")
    assert (many.words("0"), many.words("299")) == ("", "x")


def test_tab_goes_from_a_date_that_is_typed_to_its_reason(pane: EvidencePane) -> None:
    pane.activateWindow()
    pane.show_article(an_article())
    pane.ask_date()
    date_field = QApplication.focusWidget()
    assert isinstance(date_field, QLineEdit)
    QTest.keyClick(date_field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in pane.form.findChildren(QPushButton)  # nothing is typed: an example
    pane.ask_date()
    QTest.keyClicks(date_field, "1994-05~")
    QTest.keyClick(date_field, Qt.Key.Key_Tab)
    reason = QApplication.focusWidget()
    assert isinstance(reason, QLineEdit)
    QTest.keyClicks(reason, "It says so")
    assert pane.form.typed == ("1994-05~", "It says so")
