# SPDX-License-Identifier: MIT
"""Puts into force what is set, and shows where it can be set."""

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Doings
from reader.gui.article.text_marks import ShownMarks
from reader.gui.looks.asking import question
from reader.gui.looks.fonts import SERIF, ReadingStyle
from reader.gui.looks.theme import Theme, ThemeChoice
from reader.gui.settings.preferences import Preferences
from reader.gui.settings.settings_dialog import SettingsDialog
from reader.gui.settings.window_state import WindowState, bring_onto_a_screen
from reader.settings import COLOURS, FAMILY, MARGIN, MEASURE, PIXELS, QUOTATIONS, REPAIRS, SPACING

_BESIDE = QPoint(24, 96)  # of the window: over the list, so that the article shows what a setting does


class SettingsDesk(QObject):
    """The settings of one window. What concerns a single pane, that pane takes from `Preferences` itself."""

    colours_changed = Signal(str)  # one of the choices
    marks_changed = Signal(object)  # ShownMarks

    def __init__(self, theme: Theme, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._state = state
        self._window = window
        self.preferences = state.preferences
        self.dialog: SettingsDialog | None = None
        self.preferences.changed.connect(self._follow)
        theme.read_in(reading_style(self.preferences))
        theme.changed.connect(self._keep_style)

    def doings(self) -> Doings:
        """Return what the actions that concern settings do."""
        return {
            "edit.settings": self.show,
            "archive.forget_history": self.ask_to_forget,
            "view.system": lambda: self.preferences.put(COLOURS, "system"),
            "view.light": lambda: self.preferences.put(COLOURS, "light"),
            "view.dark": lambda: self.preferences.put(COLOURS, "dark"),
            "view.contrast": lambda: self.preferences.put(COLOURS, "contrast"),
        }

    @property
    def marks(self) -> ShownMarks:
        """What is to be seen of an article's marks."""
        value = self.preferences.value
        return ShownMarks(value(QUOTATIONS), value(REPAIRS), value(MARGIN))

    def show(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._theme, self.preferences, self._window)
            self.dialog.forget_wanted.connect(self.ask_to_forget)
            self.dialog.finished.connect(self._put_away)
            self.dialog.move(self._window.mapToGlobal(_BESIDE))
            bring_onto_a_screen(self.dialog)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def ask_to_forget(self) -> None:
        """Forget archives, searches and places, once the user has said so."""
        box, forget = question(
            self.dialog or self._window,
            self.tr("Forget history"),
            self.tr("Forget which archives were open, what was sought in them, and where one was reading?"),
            self.tr("Your settings, and your own dates, notes and tags, stay as they are."),
            self.tr("Forget"),
            self.tr("Keep"),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(self._state.history.forget)
        box.open()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _follow(self, setting: object) -> None:
        if setting is COLOURS:
            self._theme.turn_to(ThemeChoice(self.preferences.value(COLOURS)))
            self.colours_changed.emit(self.preferences.value(COLOURS))
        elif setting in {FAMILY, PIXELS, MEASURE, SPACING}:
            self._theme.read_in(reading_style(self.preferences))
        elif setting in {QUOTATIONS, REPAIRS, MARGIN}:
            self.marks_changed.emit(self.marks)

    def _keep_style(self) -> None:
        """Keep a style that was chosen by keys, in the article itself."""
        style = self._theme.reading
        if style == reading_style(self.preferences):
            return
        with QSignalBlocker(self._theme):
            self.preferences.put(FAMILY, "" if style.family == SERIF else style.family)
            self.preferences.put(PIXELS, style.pixels)
            self.preferences.put(MEASURE, style.measure)
            self.preferences.put(SPACING, round(style.spacing * 100))


def reading_style(preferences: Preferences) -> ReadingStyle:
    """Return how articles are to be set."""
    return ReadingStyle(
        family=preferences.value(FAMILY) or SERIF,
        pixels=preferences.value(PIXELS),
        measure=preferences.value(MEASURE),
        spacing=preferences.value(SPACING) / 100,
    )
