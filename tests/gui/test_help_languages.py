# SPDX-License-Identifier: MIT
"""The guide in every language of the window: the same pages as in English, and the words that the window has."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_archive import Keep
from PySide6.QtWidgets import QApplication, QLabel

from reader.errors import QueryError
from reader.gui.action_list import ACTIONS
from reader.gui.help.guide import INDEX, GuidePage, help_folder, read_guide, with_native_keys
from reader.gui.help.help_window import HelpWindow
from reader.gui.looks.theme import Theme
from reader.gui.words.core_words import said
from reader.gui.words.setting_words import GROUPS, WORDS
from reader.gui.words.translation import ENGLISH, LANGUAGES, speak
from reader.index.language.parse import parse
from reader.settings import SETTINGS

pytest_plugins = ["gui_fixtures"]
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
NAMES = [page.name for page in read_guide(ENGLISH)]
UNCHECKED = {"de": "nicht von Muttersprachlern geprüft", "fr": "locuteurs natifs", "ru": "носители языка"}
CODE = re.compile(r"`[^`]+`")
WAY = re.compile(r"\*\*([^*›]+) › ([^*›]+)\*\*")
LATER_MENUS = (("RecentArchives", "Recent &archives"), ("RecentSearches", "&Recent searches"))
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Page (?:Up|Down)|[A-Z][A-Za-z0-9]*|[^\w\s|])")


def text_of(language: str, name: str) -> str:
    """Return what the file of a page holds."""
    return Path(help_folder(), language, f"{name}.md").read_text(encoding="utf-8")


def flat(pages: dict[str, GuidePage]) -> str:
    """Return the words of all pages, without breaks, in small letters."""
    return " ".join(" ".join(page.plain.split()) for page in pages.values()).casefold()


def plain(text: str) -> str:
    """Return the text of an action as the guide has it."""
    return text.replace("&", "").removesuffix("…")


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Return each language but English, in force during the test."""
    speak(qapp, request.param)
    yield request.param
    speak(qapp, ENGLISH)


@pytest.fixture
def pages(language: str) -> dict[str, GuidePage]:
    """Return the guide in that language."""
    return {page.name: page for page in read_guide(language)}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_pages_of_the_english_guide_in_the_same_order(language: str) -> None:
    assert {path.stem for path in Path(help_folder(), language).glob("*.md")} == set(NAMES)
    assert [page.name for page in read_guide(language)] == NAMES


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_page_is_built_like_the_english_one(language: str, name: str) -> None:
    ours, english = text_of(language, name), text_of(ENGLISH, name)
    for pattern in (r"\]\(([^)]+)\)", r"^(#+) ", r"^(\|)", r"^(- |\d+\. )"):  # links and pictures, heads, rows, points
        assert re.findall(pattern, ours, re.MULTILINE) == re.findall(pattern, english, re.MULTILINE)
    assert {code.strip("`") for code in CODE.findall(ours)} == {code.strip("`") for code in CODE.findall(english)}
    assert sorted(KEYS.findall(ours)) == sorted(KEYS.findall(english))
    assert ours.partition("\n")[0] != english.partition("\n")[0]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", OTHERS)
def test_lines_can_be_read_in_an_editor(language: str, name: str) -> None:
    assert not [line for line in text_of(language, name).splitlines() if len(line) > 130 and line[0] not in "|!"]


@pytest.mark.parametrize("language", OTHERS)
def test_the_first_page_says_who_has_not_checked_it(language: str) -> None:
    assert UNCHECKED[language] in " ".join(text_of(language, INDEX).split())


def test_every_action_stands_in_the_guide_by_its_name(qapp: QApplication, pages: dict[str, GuidePage]) -> None:
    names = [" ".join(plain(qapp.translate("actions", spec.text)).split()) for spec in ACTIONS]
    words = flat(pages)
    assert not [name for name in names if name.casefold() not in words]


def test_every_way_through_a_menu_is_one(qapp: QApplication, language: str) -> None:
    menus = {plain(qapp.translate("actions", spec.menu)) for spec in ACTIONS}
    names = {plain(qapp.translate("actions", spec.text)) for spec in ACTIONS}
    names |= {plain(qapp.translate(*one)) for one in LATER_MENUS}
    ways = [way for name in NAMES for way in WAY.findall(text_of(language, name).replace("\n", " "))]
    assert len(ways) > 20
    assert not [way for way in ways if way[0] not in menus or way[1].removesuffix("…") not in names]


def test_the_page_of_keys_has_the_keys_and_names_of_the_menus(qapp: QApplication, pages: dict[str, GuidePage]) -> None:
    page = pages["keyboard"].text
    for spec in ACTIONS:
        if spec.shortcuts:
            menu = plain(qapp.translate("actions", spec.menu))
            part = page.partition(f"\n### {menu}\n")[2].partition("\n### ")[0]
            assert f"| {', '.join(spec.shortcuts)} | {plain(qapp.translate('actions', spec.text))} |" in part


def test_every_setting_stands_on_its_page_under_its_group(qapp: QApplication, pages: dict[str, GuidePage]) -> None:
    for group, words in GROUPS.items():
        head = qapp.translate("settings", words)
        part = pages["settings"].text.partition(f"## {head}\n")[2].partition("\n## ")[0]
        names = [qapp.translate("settings", WORDS[one.id].name) for one in SETTINGS if one.group == group]
        assert part, head
        assert not [name for name in names if f"| {name} |" not in part]


def test_mistakes_are_told_as_the_window_tells_them(pages: dict[str, GuidePage]) -> None:
    part = pages["find"].text.split("\n## ")[5]  # pages are built alike: the sixth is that of mistakes
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", part, re.MULTILINE)
    assert len(rows) > 4
    for query, told in rows:
        with pytest.raises(QueryError) as caught:
            parse(query)
        assert told.startswith(said(caught.value.sentence))


def test_the_window_of_the_guide_speaks_the_language(pages: dict[str, GuidePage], theme: Theme, keep: Keep) -> None:
    window = HelpWindow(theme)
    window.show_page("open")
    keep(window)
    assert [window.list.item(row).text() for row in range(window.list.count())] == [
        page.title for page in pages.values()
    ]
    assert window.view.toPlainText().startswith(pages["open"].title)
    assert not [label.text() for label in window.findChildren(QLabel) if label is not window.none]


def test_a_page_that_a_language_lacks_is_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("reader.gui.help.guide.help_folder", lambda: str(tmp_path))
    for folder, name, text in (
        (ENGLISH, INDEX, "# Guide\n\n[A](a.md)\n[B](b.md)\n"),
        (ENGLISH, "a", "# A\n"),
        (ENGLISH, "b", "# B\n"),
        ("de", "a", "# Ah\n"),
    ):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / f"{name}.md").write_text(text, encoding="utf-8")
    assert [page.title for page in read_guide("de")] == ["Guide", "Ah", "B"]


@pytest.mark.parametrize(
    ("tongue", "keys"),
    [("en", "Ctrl+Shift+F, Ctrl+, and Ctrl++"), ("de", "Strg+Umschalt+F, Strg+, and Strg++"),
     ("fr", "Ctrl+Maj+F, Ctrl+, and Ctrl++")],
)  # fmt: skip
def test_keys_are_named_as_in_the_menus(qapp: QApplication, tongue: str, keys: str) -> None:
    page = GuidePage("a", "A", "(Ctrl+Shift+F, Ctrl+, and Ctrl++) Shift+Flower")
    speak(qapp, tongue)
    try:
        assert with_native_keys(page).text == f"({keys}) Shift+Flower"
    finally:
        speak(qapp, ENGLISH)
