# SPDX-License-Identifier: MIT
"""Who speaks in an article, as text, margin and lists show it: hues, doubts, the unnamed, what isn't speech."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from gui_values import WaitFor, article_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget

from reader.gui.article.article_entries import person_entry, quotation_entry
from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.article_tabs import Way
from reader.gui.article.margin import Margin
from reader.gui.article.sheet import Sheet, make_sheet
from reader.gui.article.speaker_words import speaker_tip
from reader.gui.article.stretch import QuotedStretch
from reader.gui.looks.palette import LIGHT
from reader.gui.looks.theme import Theme
from reader.gui.words.quoted_words import own_words
from reader.ingest.requoting import YOU_SAID_SO
from reader.model.article import Article, Quotation, QuotationKind, Speaker, SpeakerKind
from reader.model.person import ArticlePerson
from reader.model.texts import Span

pytest_plugins = ["gui_fixtures"]
pytestmark = pytest.mark.usefixtures("qt_messages")  # without a screen, Qt warns of what menus and tips do

Keep = Callable[[QWidget], None]
BODY = (
    "Minister Oren Halvard met the council. “The treaty holds,” Halvard said.\n\n"
    "“It will never hold,” he added.\n\n"
    "“Nobody asked us,” a trade attaché said. The minister said that he would go.\n\n"
    "“We were not asked,” said the board. The ferry “Light” left, and “We agree,” Ann Orrin said.\n"
)
HALVARD = Speaker(SpeakerKind.PERSON, "Oren Halvard")
ORRIN = Speaker(SpeakerKind.PERSON, "Ann Orrin")
ATTACHE = Speaker(SpeakerKind.ANONYMOUS, "a trade attaché")
BOARD = Speaker(SpeakerKind.INSTITUTION, "the board")


def _quoted(words: str, speaker: Speaker | None, mention: str = "", cue: str = "", **more: object) -> Quotation:
    start = BODY.index(words)
    behind = start + len(words)
    marks = () if more.get("kind") is QuotationKind.INDIRECT else (Span(start - 1, start), Span(behind, behind + 1))

    def place(of: str) -> Span | None:
        at = BODY.index(of, behind if of in BODY[behind:] else 0) if of else -1
        return Span(at, at + len(of)) if of else None

    one = Quotation(
        Span(start, behind),
        words,
        QuotationKind.DIRECT,
        marks,
        (speaker,) if speaker else (),
        place(mention),
        place(cue),
        confidence=0.95 if speaker else 0.0,
        reason="'said' stands behind it; Oren Halvard is named",
    )
    return replace(one, **more)  # type: ignore[arg-type]


def _article() -> Article:
    quotations = (
        _quoted("The treaty holds,", HALVARD, "Halvard", "said"),
        _quoted("It will never hold,", HALVARD, "he", "added", confidence=0.64),
        _quoted("Nobody asked us,", ATTACHE, "a trade attaché", "said"),
        _quoted("he would go", HALVARD, kind=QuotationKind.INDIRECT),
        _quoted("We were not asked,", BOARD, "the board", "said"),
        _quoted("Light", None, kind=QuotationKind.TITLE, reason="'ferry' stands before it: a title"),
        _quoted("We agree,", ORRIN, "Ann Orrin", "said", confidence=1.0, reason=YOU_SAID_SO, own=True),
    )
    mentions = tuple(Span(at, at + 7) for at in (BODY.index("Halvard met"), BODY.index("Halvard said")))
    people = (ArticlePerson("Ann Orrin", (Span(BODY.index("Ann"), BODY.index("Ann") + 9),)),)
    halvard = ArticlePerson("Oren Halvard", mentions, ("minister",))
    return replace(article_of(BODY), quotations=quotations, people=(*people, halvard))


def _sheet() -> Sheet:
    called = {HALVARD: "Oren B. Halvard"}
    return make_sheet(_article(), [], [], lambda one: called.get(one, one.name))


@pytest.fixture
def pane(theme: Theme, keep: Keep) -> ArticlePane:
    """Return the pane with the article, on the screen."""
    one = ArticlePane(theme)
    one.resize(1000, 700)
    keep(one)
    one.show_sheet(_sheet())
    return one


def test_the_most_quoted_have_hues_and_what_is_no_speech_has_none() -> None:
    hues = {one.words: one.hue for one in _sheet().quotations.all}
    assert hues == {
        "The treaty holds,": 0,
        "It will never hold,": 0,
        "Nobody asked us,": 1,
        "he would go": None,
        "We were not asked,": 2,
        "Light": None,
        "We agree,": 3,
    }


def test_a_stretch_says_who_speaks_how_sure_and_in_what_manner() -> None:
    first, second, attache, indirect, board, title, orrin = _sheet().quotations.all
    assert (first.speaker, first.manner, first.doubtful) == ("Oren B. Halvard", "minister", False)
    assert (second.manner, second.doubtful) == ("“he added”", True)
    assert (attache.speaker, attache.speaker_kind) == ("a trade attaché", SpeakerKind.ANONYMOUS)
    assert (indirect.speaker, indirect.doubtful) == ("Oren B. Halvard", False)
    assert board.speaker_kind is SpeakerKind.INSTITUTION
    assert (title.speaker, title.doubtful) == ("", False)
    assert own_words(orrin.reason) == "set by you"
    assert not any(own_words(one.reason) for one in (first, second, attache, board))
    assert [BODY[one.start - 60 : 0] or one.end - one.start for one in first.lit] == [7, 4]


def test_marks_far_from_drawn_bounds_are_not_painted() -> None:
    article = _article()
    moved = replace(article.quotations[0], span=Span(BODY.index("treaty"), BODY.index("treaty") + 6))
    sheet = make_sheet(replace(article, quotations=(moved,)), [], [])
    only = sheet.quotations.all[0]
    assert sheet.text[only.start : only.end] == "treaty"


def test_the_margin_names_each_with_its_doubt(pane: ArticlePane, qapp: QApplication) -> None:
    qapp.processEvents()
    margin = pane.view.findChild(Margin)
    assert isinstance(margin, Margin)
    told = [(entry.doubt, entry.title, entry.detail) for _, entry in margin.placed]
    assert told == [
        ("", "Oren B. Halvard", "minister"),
        ("perhaps", "Oren B. Halvard", "“he added”"),
        ("", "Unnamed", "a trade attaché"),
        ("", "the board", "“said”"),
        ("", "Ann Orrin", "set by you"),
    ]
    assert "perhaps Oren B. Halvard, “he added”" in margin.accessibleDescription()
    image = margin.grab().toImage()
    assert LIGHT.damage in _colours(image)


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_tints_are_for_speech_alone_and_the_words_for_a_speaker_are_lit(
    pane: ArticlePane, qapp: QApplication, wait_for: WaitFor
) -> None:
    assert pane.view.sheet is not None
    wait_for(lambda: pane.view.complete)
    qapp.processEvents()
    before = _colours(pane.view.viewport().grab().toImage())
    assert {LIGHT.quoted[0].ground, LIGHT.quoted[1].ground, LIGHT.quoted[2].ground} <= before
    assert LIGHT.chosen not in before
    pane.doings()["article.next_quotation"]()
    qapp.processEvents()
    assert LIGHT.chosen in _colours(pane.view.viewport().grab().toImage())


def test_each_step_says_speaker_and_reason(pane: ArticlePane) -> None:
    said: list[str] = []
    pane.place_said.connect(said.append)
    do = pane.doings()["article.next_quotation"]
    for _ in range(7):
        do()
    assert said[0] == "Quotation 1 of 6: Oren B. Halvard. “said” stands behind it; Oren Halvard is named."
    assert said[1].startswith("Quotation 2 of 6: perhaps Oren B. Halvard.")
    assert said[2].startswith("Quotation 3 of 6: Unnamed: a trade attaché.")
    assert said[3].startswith("Oren B. Halvard · Reported without marks.")
    assert said[5] == "Quotation 5 of 6: Title. “ferry” stands before it: a title."
    assert said[6] == "Quotation 6 of 6: Ann Orrin. set by you."


def test_lists_tell_of_doubts_and_of_people(pane: ArticlePane) -> None:
    first, second, _, indirect, *_ = _sheet().quotations.all
    assert quotation_entry(second, LIGHT).doubt == "perhaps"
    assert quotation_entry(first, LIGHT).head == "Oren B. Halvard · minister · Speech"
    assert quotation_entry(indirect, LIGHT).dotted
    halvard, orrin = _sheet().people
    entry = person_entry(halvard, LIGHT)
    assert (entry.head, entry.words) == (
        "minister · here: Oren Halvard · named 2 times · 2 quotations",
        "Oren B. Halvard",
    )
    assert (person_entry(orrin, LIGHT).words, person_entry(orrin, LIGHT).doubt) == ("Ann Orrin", "")
    assert person_entry(replace(orrin, doubtful=True), LIGHT).doubt == "perhaps no person ·"
    bar = pane.tabs.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    tabs = [bar.tabText(at) for at in range(bar.count())]
    assert "Quotations 6" in tabs, "what has no marks is listed there, too, but not counted"
    pane.tabs.choose(Way.PEOPLE)
    pane.enter()
    assert pane.chosen_person is not None
    assert pane.chosen_person.name == "Oren B. Halvard"
    said: list[str] = []
    pane.place_said.connect(said.append)
    QTest.keyClick(pane.people, Qt.Key.Key_Return)
    assert pane.view.hasFocus()
    assert said[-1] == "Oren B. Halvard: named 1 of 2 times"
    pane.tabs.choose(Way.PEOPLE)
    QTest.keyClick(pane.people, Qt.Key.Key_Return)
    assert said[-1] == "Oren B. Halvard: named 2 of 2 times"
    assert pane.chosen_person is None


def test_a_tip_tells_all_of_it_and_is_no_markup() -> None:
    _, second, *_ = _sheet().quotations.all
    tip = speaker_tip(replace(second, speaker="<b>Oren</b>"))
    assert tip.split("\n") == [
        "Speaks here:",
        "perhaps <b>Oren</b>",
        "“he added”",
        "“said” stands behind it; Oren Halvard is named",
    ]
    assert speaker_tip(QuotedStretch(0, 5, None, kind=QuotationKind.TITLE)) == "Title"


def test_the_menu_of_a_quotation_offers_what_is_offered(pane: ArticlePane, qapp: QApplication) -> None:
    done: list[str] = []
    of_quotation, of_selection = QAction("Who", pane), QAction("Add", pane)
    of_quotation.triggered.connect(lambda: done.append("who"))
    pane.view.offer([of_quotation], [of_selection])
    assert pane.view.sheet is not None
    first = pane.view.sheet.quotations.all[0]
    pane.view.go_to(pane.view.sheet.quotations.all[1])
    qapp.processEvents()
    cursor = pane.view.textCursor()
    cursor.setPosition(first.start + 4)
    place = pane.view.cursorRect(cursor).center() + QPoint(2, 0)
    assert pane.view.quotation_at(place) == first
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place))
    pane.view.contextMenuEvent(event)
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    assert of_quotation in menu.actions()
    assert of_selection not in menu.actions()
    assert pane.view.current_quotation == first
    menu.close()


def test_after_a_correction_the_reader_is_where_they_were(pane: ArticlePane) -> None:
    assert pane.view.sheet is not None
    pane.view.go_to(pane.view.sheet.quotations.all[1])
    article = _article()
    changed = replace(article.quotations[1], speakers=(ORRIN,), confidence=1.0, reason=YOU_SAID_SO)
    quotations = (article.quotations[0], changed, *article.quotations[2:])
    pane.show_sheet(make_sheet(replace(article, quotations=quotations), [], []))
    current = pane.view.current_quotation
    assert current is not None
    assert (current.speaker, current.words) == ("Ann Orrin", "It will never hold,")
    pane.show_sheet(make_sheet(article_of("Another “article” altogether.", number=9), [], []))
    assert pane.view.current_quotation is None
