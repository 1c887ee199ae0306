# SPDX-License-Identifier: MIT
"""The theme: what can be read on what, who decides, and how articles are set."""

import itertools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.looks import fonts
from reader.gui.looks.fonts import SANS, SERIF, ReadingStyle
from reader.gui.looks.palette import CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Colours, qt_palette
from reader.gui.looks.style_sheet import style_sheet
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.paths import resources_folder

pytest_plugins = ["gui_fixtures"]

TEXTS = ("ink", "soft", "faint", "accent", "damage", "wrong")
GROUNDS = ("ground", "panel", "paper", "chosen")


def _contrast(one: str, other: str) -> float:
    """Return the ratio of WCAG 2."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _name(colours: Colours) -> str:
    return ("contrast " if colours.contrast else "") + ("dark" if colours.dark else "light")


every_palette = pytest.mark.parametrize("colours", PALETTES, ids=_name)


@every_palette
def test_every_text_can_be_read_on_its_grounds(colours: Colours) -> None:
    enough = 7.0 if colours.contrast else 4.5
    pairs = [(getattr(colours, text), getattr(colours, on)) for text, on in itertools.product(TEXTS, GROUNDS)]
    pairs += [(colours.ink, tint.ground) for tint in colours.quoted]  # a quotation
    pairs.append((colours.ink, colours.bone))  # one of the fourth speaker; a button held down
    pairs.append((colours.match_ink, colours.match))
    pairs.append((colours.paper, colours.accent))  # what is selected in a text; the large target
    assert [(pair, ratio) for pair in pairs if (ratio := _contrast(*pair)) < enough] == []


@every_palette
def test_every_sign_can_be_seen_on_its_grounds(colours: Colours) -> None:
    pairs = [(colours.disabled, getattr(colours, on)) for on in ("panel", "paper")]
    pairs += [(getattr(colours, sign), getattr(colours, on)) for sign in ("accent", "edge") for on in GROUNDS[:3]]
    pairs += [(tint.line, ground) for tint in colours.quoted for ground in (tint.ground, colours.paper)]
    pairs += [(sign, tint.ground) for tint in colours.quoted for sign in (colours.damage, colours.wrong)]
    pairs.append((colours.match_line, colours.paper))
    pairs.append((colours.faint, colours.bone))  # the line under a quotation of the fourth speaker
    if colours.contrast:
        pairs += [(colours.line, getattr(colours, on)) for on in GROUNDS]
    assert [(pair, ratio) for pair in pairs if (ratio := _contrast(*pair)) < 3] == []


@every_palette
def test_speakers_and_matches_have_hues_of_their_own(colours: Colours) -> None:
    grounds = [colours.paper, colours.bone, colours.match, *(tint.ground for tint in colours.quoted)]
    assert len(set(grounds)) == len(grounds)


@every_palette
def test_what_is_disabled_is_paler_in_qt_too(colours: Colours) -> None:
    palette = qt_palette(colours)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == colours.disabled
    assert palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text).name() == colours.ink


@every_palette
def test_the_style_sheet_has_no_hole(colours: Colours) -> None:
    rules = style_sheet(colours)
    assert "$" not in rules
    assert "icon(" not in rules
    assert set(re.findall("#[0-9a-f]{6}", rules)) <= {str(getattr(colours, one)) for one in colours.__slots__}


def test_the_user_decides_unless_the_system_does(theme: Theme, qapp: QApplication) -> None:
    theme.choose(ThemeChoice.DARK)
    assert theme.colours is DARK
    theme.choose(ThemeChoice.SYSTEM)
    system_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.colours.dark is system_dark
    theme.choose(ThemeChoice.CONTRAST)
    assert (theme.colours.contrast, theme.colours.dark) == (True, system_dark)
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == theme.colours.ink
    theme.choose(ThemeChoice.LIGHT)
    assert theme.colours is LIGHT


def test_a_system_of_high_contrast_is_followed(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Theme, "_system_has_contrast", lambda _: True)  # no platform here can be told to have it
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.colours.contrast
    theme.choose(ThemeChoice.LIGHT)
    assert theme.colours is LIGHT


def test_the_system_may_change_its_mind(theme: Theme, qapp: QApplication) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.colours.dark))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert heard == []  # the user wants it light
    theme.choose(ThemeChoice.SYSTEM)
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert len(heard) == 2
    theme.choose(ThemeChoice.LIGHT)


def test_a_typeface_that_is_broken_is_told_and_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "broken.ttf").write_bytes(b"no font")
    monkeypatch.setattr(fonts, "resources_folder", lambda: str(tmp_path))
    fonts.load_fonts.__wrapped__()
    assert "broken.ttf" in caplog.text


_OVERWRITTEN = """
import os, sys
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from reader.gui.app import make_application
from reader.gui.looks import fonts
fonts.resources_folder = lambda: sys.argv[1]
app = make_application("en")
fonts.load_fonts()
for place, _, names in os.walk(sys.argv[1]):
    for name in names:
        os.truncate(os.path.join(place, name), 0)
font = fonts.serif_font(23, QFont.Weight.Normal)
sys.stdout.write(f"{QFontInfo(font).family()} {QFontMetricsF(font).horizontalAdvance('Harbour') > 40}")
"""


def test_typefaces_stay_when_other_versions_are_written_over_their_files(tmp_path: Path) -> None:
    shutil.copytree(os.path.join(resources_folder(), "fonts"), tmp_path / "fonts")
    command = [sys.executable, "-c", _OVERWRITTEN, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60, text=True)
    assert done.stdout == f"{SERIF} True", (done.returncode, done.stderr)


def test_what_a_file_holds_is_shown_in_one_width(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.monospaced())
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("WWWW")


def test_our_typefaces_are_there_whatever_the_system_has(theme: Theme) -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
        assert QFontInfo(theme.sans(13, weight)).family() == SANS
        assert QFontInfo(theme.serif(17, weight)).family() == SERIF
        assert QFontInfo(theme.serif(17, weight)).weight() == weight


@pytest.mark.parametrize("serif", [True, False])
def test_they_have_the_letters_that_newspapers_use(theme: Theme, serif: bool) -> None:
    raw = QRawFont.fromFont(theme.serif() if serif else theme.sans())
    wanted = "éèçñßøåőűčšžłşğ ЁёЖжЩщЫыЭэЇїЄєҐґЂђЏџ €£§№ “”„‚‘’«»‹› –—…·"
    assert [sign for sign in wanted if not raw.supportsCharacter(ord(sign))] == []


def test_figures_of_a_column_are_of_one_width(theme: Theme) -> None:
    columns = QFontMetricsF(theme.sans(13, tabular=True))
    assert columns.horizontalAdvance("1111") == columns.horizontalAdvance("0000")
    text = QFontMetricsF(theme.sans(13))
    assert text.horizontalAdvance("1111") < text.horizontalAdvance("0000")


def test_articles_are_set_as_the_reader_likes(theme: Theme) -> None:
    before = theme.reading
    heard: list[ReadingStyle] = []
    theme.changed.connect(lambda: heard.append(theme.reading))
    wide = ReadingStyle(SANS, 20, 70, 1.8)
    theme.read_in(wide)
    theme.read_in(wide)
    assert heard == [wide]
    assert theme.text_font().pixelSize() == 20
    assert theme.text_font(1.5).pixelSize() == 30
    assert QFontInfo(theme.text_font()).family() == SANS
    assert theme.serif().families()[0] == SERIF
    theme.read_in(ReadingStyle("A Typeface That Nobody Has"))
    assert QFontInfo(theme.text_font()).family() == SERIF
    theme.read_in(before)


@pytest.mark.parametrize(
    "wrong", [{"pixels": 11}, {"pixels": 33}, {"measure": 39}, {"measure": 101}, {"spacing": 1.1}, {"spacing": 2.3}]
)
def test_nobody_can_set_what_nobody_can_read(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="out of range"):
        ReadingStyle(**wrong)  # type: ignore[arg-type]


def test_contrast_says_by_frames_what_grounds_say_elsewhere() -> None:
    assert len(style_sheet(CONTRAST_LIGHT)) > len(style_sheet(LIGHT))


def test_a_widget_is_dressed_no_more_often_the_deeper_it_lies(theme: Theme) -> None:
    outer = innermost = QWidget()
    for _ in range(10):
        innermost = QWidget(innermost)
    outer.show()
    dressed: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.StyleChange:
                dressed.append(watched)
            return False

    watch = Watch()
    innermost.installEventFilter(watch)
    try:
        theme.choose(ThemeChoice.DARK)
        assert 1 <= len(dressed) <= 2
    finally:
        theme.choose(ThemeChoice.LIGHT)
        outer.close()
