# SPDX-License-Identifier: MIT
"""The small sheet over the list in which one types a date to go to; it says all the while where one would land."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.gui.dates.day_columns import NO_GROUPS
from reader.gui.dates.landing import Landing, Landings
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.session.searching import Answer
from reader.gui.words.counting import Counting
from reader.gui.words.date_reading import Aim, read_aims
from reader.gui.words.date_words import day_head_words, span_words
from reader.model.search import Sort

translate = QCoreApplication.translate

_WIDEST = 380
_MARGIN = 8
_MOST_READINGS = 3
_NOTHING = Landings(NO_GROUPS)


class GoToDate(QFrame):
    """Lies over its parent, the list. Enter goes and closes, Esc closes, and so does going elsewhere."""

    place_wanted = Signal(int)  # that of the first article of that date, among those that the list's answer found
    closed = Signal()  # by Esc or Enter: the focus should go back

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._answer: Answer | None = None
        self._landings = _NOTHING
        self.field = QLineEdit(self)
        self.words = QLabel(self)
        self.readings = [QPushButton(self) for _ in range(_MOST_READINGS)]
        self._aims: tuple[Aim, ...] = ()
        self._lay_out()
        self.field.textChanged.connect(lambda _: self._say())
        for at, button in enumerate(self.readings):
            button.clicked.connect(lambda _=False, at=at: self._land(self._aims[at]))
        theme.changed.connect(self.update)
        parent.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # it is there
        self.hide()

    def open_for(self, answer: Answer | None) -> None:
        """Come up over the list of an answer."""
        self.field.clear()
        self.follow(answer)
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus()

    def follow(self, answer: Answer | None) -> None:
        """Speak of another answer from now on."""
        self._answer = answer
        self._landings = Landings(answer.groups) if answer is not None else _NOTHING
        self._say()

    # --- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close, and Enter go: from a reading that has the focus to that."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # a line of text passes it on
            pressed = next((button for button in self.readings if button.hasFocus()), None)
            self._go() if pressed is None else pressed.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place over the list."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a sheet of paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.colours.faint))
        painter.setBrush(QColor(self._theme.colours.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    # --- within

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Go to a date"))
        self.field.setAccessibleName(self.tr("Date to go to"))
        self.field.setPlaceholderText(self.tr("Go to a date"))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setObjectName("soft")
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.words)
        for button in self.readings:
            button.setObjectName("link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self) -> None:
        room = self._over.rect()
        width = min(_WIDEST, room.width() - 2 * _MARGIN)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        self.setGeometry((room.width() - width) // 2, _MARGIN + 32, width, height)

    def _say(self) -> None:
        """Say where what is typed leads to."""
        typed = self.field.text().strip()
        aims = read_aims(typed)
        self._aims = self._likely(aims or ())
        several = len(self._aims) > 1 and self._landings.any
        words = self._words(typed, aims)
        if self.isVisible() and words != self.words.text():
            announce(self.field, words)
        self.words.setText(words)
        self.field.setAccessibleDescription(words)
        for at, button in enumerate(self.readings):
            button.setVisible(several and at < len(self._aims))
            if several and at < len(self._aims):
                button.setText(counted_words(self._aims[at], self._landings.find(self._aims[at])))
        if self.isVisible():
            self._place()

    def _words(self, typed: str, aims: tuple[Aim, ...] | None) -> str:
        if self._answer is not None and self._answer.ask.sort is Sort.RELEVANCE:
            return self.tr("The list isn’t in order of date now. Put it in that order first.")
        if not self._landings.any:
            return self.tr("Nothing that was found has a date.")
        if aims is None:
            return self.tr("A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26.")
        if not aims:
            return self.tr("There is no such day.")
        if len(self._aims) > 1:
            return self.tr("“{typed}” can be read in more than one way:").format(typed=typed)
        return landing_words(self._aims[0], self._landings.find(self._aims[0]))

    def _likely(self, aims: tuple[Aim, ...]) -> tuple[Aim, ...]:
        """Of a year of two digits leave the centuries of what was found."""
        if not self._landings.any:
            return aims[:_MOST_READINGS]
        first, last = self._landings.years
        within = tuple(aim for aim in aims if first <= aim.earliest.year <= last)
        return (within or aims)[:_MOST_READINGS]

    def _go(self) -> None:
        if len(self._aims) == 1:
            self._land(self._aims[0])
        elif self.readings[0].isVisible():
            self.readings[0].setFocus()

    def _land(self, aim: Aim) -> None:
        if self._answer is not None and self._landings.any:
            place = self._landings.find(aim).place
            self._close()
            self.place_wanted.emit(place)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()


def landing_words(aim: Aim, landing: Landing) -> str:
    """Return where an aim leads to: "26 May 1994, Thursday: 2 articles", "Nothing in May 1994. The nearest is …"."""
    if landing.articles:
        return counted_words(aim, landing)
    assert landing.group.day is not None
    nearest = span_words(landing.group.day, landing.group.until)
    if aim.earliest == aim.latest:
        words = translate("Dates", "Nothing on {when}. The nearest is {nearest}.")
    else:
        words = translate("Dates", "Nothing in {when}. The nearest is {nearest}.")
    return words.format(when=aim.name, nearest=nearest)


def counted_words(aim: Aim, landing: Landing) -> str:
    """Return only how many articles there are: "4 March 1994, Friday: 0 articles"."""
    when = day_head_words(aim.earliest) if aim.earliest == aim.latest else aim.name
    return translate("Dates", "{name}: {articles}").format(name=when, articles=Counting().articles(landing.articles))
