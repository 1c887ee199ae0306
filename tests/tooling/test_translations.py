# SPDX-License-Identifier: MIT
"""The lists of translations say what the window says, all of it, and what is packed is what the lists say."""

import re
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

import dev

LANGUAGES = {"en": 2, "de": 2, "fr": 2, "ru": 3}  # with the number of their forms of the plural
_PLACE = re.compile(r"%Ln|%n|\{[a-z_]*\}|\*\*")
_MNEMONIC = re.compile(r"&(?=\w)")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a list: `forms` has one translation, or one for each form of the plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool


def messages(language: str, folder: Path = dev.TRANSLATIONS) -> list[Message]:
    """Return the entries of a list."""
    found = []
    for context in etree.parse(folder / f"backfile_{language}.ts").iter("context"):
        for entry in context.iter("message"):
            told = entry.find("translation")
            assert told is not None
            plural = entry.get("numerus") == "yes"
            forms = [form.text or "" for form in told.iter("numerusform")] if plural else [told.text or ""]
            name, source = context.findtext("name") or "", entry.findtext("source") or ""
            found.append(Message(name, source, tuple(forms), told.get("type") is None, plural))
    return found


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which all was gathered and packed anew out of the source."""
    folder = tmp_path_factory.mktemp("translations")
    for path in dev.TRANSLATIONS.glob("*.ts"):
        shutil.copy(path, folder)
    assert dev.gather_words(folder) == 0
    assert dev.pack_words(folder) == 0
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_was_said_or_translated_since_the_lists_were_made(language: str, anew: Path) -> None:
    hint = f"backfile_{language} is not up to date: run python3 dev.py translate"
    assert messages(language, anew) == messages(language), hint  # how they are laid out may change with Qt
    packed = f"backfile_{language}.qm"
    assert (anew / packed).read_bytes() == (dev.TRANSLATIONS / packed).read_bytes(), hint


def test_what_is_new_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in dev.TRANSLATIONS.glob("*.ts"):
        text = path.read_text("utf-8").replace("<source>&amp;Undo</source>", "<source>&amp;Unmake</source>")
        (tmp_path / path.name).write_text(text, "utf-8")
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev, "set_up", lambda *, screen: screen)
    assert dev.translate() == 0
    assert capfd.readouterr().out.splitlines()[0] == "backfile_de.ts: 1 to be translated"
    assert "Unmake" not in (tmp_path / "backfile_de.ts").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_is_translated(language: str) -> None:
    missing = [one.source for one in messages(language) if not one.finished or not all(one.forms)]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_the_plural_is_there(language: str) -> None:
    plurals = [one for one in messages(language) if one.plural]
    assert all(len(one.forms) == LANGUAGES[language] for one in plurals)


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_dots_and_blanks_are_those_of_the_source(language: str) -> None:
    wrong = []
    for one in messages(language):
        for form in filter(None, one.forms):
            same_places = Counter(_PLACE.findall(form)) == Counter(_PLACE.findall(one.source))
            same_end = form.endswith("…") == one.source.endswith("…")
            same_blanks = form[:1].isspace() == one.source[:1].isspace() and (
                form[-1:].isspace() == one.source[-1:].isspace()
            )
            if not (same_places and same_end and same_blanks):
                wrong.append((one.source, form))
    assert not wrong


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_what_has_a_key_of_its_own_in_a_menu_keeps_one(language: str) -> None:
    wrong = [
        (one.source, form)
        for one in messages(language)
        for form in filter(None, one.forms)
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(one.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_no_two_lines_of_a_menu_have_the_same_key(language: str) -> None:
    from reader.gui.action_list import ACTIONS

    told = {one.source: one.forms[0] for one in messages(language) if one.context == "actions"}
    menus: dict[str, list[str]] = {"": list(dict.fromkeys(spec.menu for spec in ACTIONS))}
    for spec in ACTIONS:
        menus.setdefault(spec.menu, []).append(spec.text)
    for menu, texts in menus.items():
        keys = Counter(found.lower() for text in texts for found in re.findall(r"&(\w)", told.get(text) or text))
        assert not [key for key, count in keys.items() if count > 1], f"in {menu or 'the menu bar'}"
