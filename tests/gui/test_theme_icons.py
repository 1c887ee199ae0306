# SPDX-License-Identifier: MIT
"""The icons: all that are named are there, in the colours of the theme, crisp at every scale."""

import re
from pathlib import Path

import pytest
from gui_values import WaitFor
from PySide6.QtCore import QEvent, QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.gui.action_list import ACTIONS
from reader.gui.actions import ActionTable
from reader.gui.looks.icon_label import IconLabel
from reader.gui.looks.icons import Pen, icon_address
from reader.gui.looks.palette import DARK, LIGHT
from reader.gui.looks.resource_bundle import serve
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.paths import resources_folder

pytest_plugins = ["gui_fixtures"]

FOLDER = Path(resources_folder()) / "icons"
GUI = Path(__file__).parents[2] / "reader" / "gui"
CODE = "\n".join(one.read_text("utf-8") for one in sorted(GUI.rglob("*.py")))
FILES = {one.stem for one in FOLDER.glob("*.svg")}


def _colours(image: QImage) -> set[str]:
    """Return the colours of what is painted fully."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in pixels if colour.alpha() == 255}


def test_every_icon_that_is_named_is_there() -> None:
    called = re.findall(r"""(?:\.icon\(|show_icon\(|IconLabel\((?:self\._)?theme, |icon=)"([a-z0-9-]+)\"""", CODE)
    styled = re.findall(r"(?:image|-icon): icon\(([a-z0-9-]+), [a-z]+\)", CODE)
    assert len(called) > 5
    assert len(styled) > 5
    assert {*called, *styled, *(one.icon for one in ACTIONS if one.icon)} - FILES == set()


def test_every_icon_that_is_there_is_named() -> None:
    named = {*re.findall(r'"([a-z0-9-]+)"', CODE), *re.findall(r"(?:image|-icon): icon\(([a-z0-9-]+),", CODE)}
    assert FILES - named == set()


def test_icons_come_with_their_licence_and_without_colours_of_their_own() -> None:
    assert "ISC License" in (FOLDER / "LICENSE").read_text("utf-8")
    for file in FOLDER.glob("*.svg"):
        assert "currentColor" in file.read_text("utf-8"), file


def test_an_icon_is_drawn_in_the_colours_of_the_theme(theme: Theme) -> None:
    size = QSize(48, 48)
    for choice, colours in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme.choose(choice)
        icon = theme.icon("folder-open")
        assert _colours(icon.pixmap(size).toImage()) == {colours.soft}
        ticked = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
        assert _colours(ticked.toImage()) == {colours.accent}
        assert _colours(icon.pixmap(size, QIcon.Mode.Disabled).toImage()) == {colours.disabled}
        alarm = theme.icon("triangle-alert", Pen.DAMAGE)
        assert _colours(alarm.pixmap(size).toImage()) == {colours.damage}
    theme.choose(ThemeChoice.LIGHT)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_crisp_at_every_scale(theme: Theme, scale: float) -> None:
    picture = theme.icon("columns-2").pixmap(QSize(16, 16), scale)
    assert picture.width() == round(16 * scale)
    fresh = QIcon(icon_address("columns-2", theme.colours.soft)).pixmap(QSize(picture.width(), picture.width()))
    shown, drawn = picture.toImage(), fresh.toImage()
    shown.setDevicePixelRatio(1.0)
    assert shown == drawn  # drawn for that many pixels, not blown up


def test_an_icon_that_is_not_there_is_a_mistake(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.icon("unicorn")


def test_an_icon_beside_words_follows_the_theme(theme: Theme) -> None:
    window = QWidget()
    label = IconLabel(theme, "info", 24, Pen.ACCENT, window)
    label.resize(label.sizeHint())
    theme.choose(ThemeChoice.DARK)
    assert _near(QColor(DARK.accent), label.grab().toImage())
    label.show_icon("triangle-alert", Pen.WRONG)
    assert _near(QColor(DARK.wrong), label.grab().toImage())
    theme.choose(ThemeChoice.LIGHT)
    window.deleteLater()


def _near(colour: QColor, image: QImage) -> bool:
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(abs(one.red() - colour.red()) + abs(one.blue() - colour.blue()) < 12 for one in found)


def test_files_in_memory_are_found_whatever_their_names() -> None:
    files = {f"{name}.txt": name.encode() for name in ("a", "b", "harbour", "ж", "calendar-x", "z" * 60)}
    serve(files, "/test-bundle")
    for name, content in files.items():
        file = QFile(f":/test-bundle/{name}")
        assert file.open(QIODevice.OpenModeFlag.ReadOnly)
        assert file.readAll().data() == content
        file.close()


def test_menus_follow_the_theme_as_long_as_there_is_a_window(
    theme: Theme, qapp: QApplication, wait_for: WaitFor
) -> None:
    window = QMainWindow()
    table = ActionTable(window, {spec.id: window.close for spec in ACTIONS})
    table.dress(theme)
    size = QSize(48, 48)
    assert _colours(table.action("archive.open").icon().pixmap(size).toImage()) == {LIGHT.soft}
    theme.choose(ThemeChoice.DARK)
    wait_for(lambda: _colours(table.action("archive.open").icon().pixmap(size).toImage()) == {DARK.soft})
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.choose(ThemeChoice.LIGHT)  # nobody is there to be told


def test_an_icon_is_drawn_once_for_each_palette(theme: Theme) -> None:
    light = theme.icon("search")
    assert theme.icon("search").cacheKey() == light.cacheKey()
    assert theme.icon("search", Pen.DAMAGE).cacheKey() != light.cacheKey()
    try:
        theme.choose(ThemeChoice.DARK)
        assert theme.icon("search").cacheKey() != light.cacheKey()
    finally:
        theme.choose(ThemeChoice.LIGHT)
