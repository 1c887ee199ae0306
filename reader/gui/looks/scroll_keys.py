# SPDX-License-Identifier: MIT
"""What the keys do in a text that is read: they scroll, or move a caret where one is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QPlainTextEdit, QTextEdit

_Scroll = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Down: _Scroll.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Scroll.SliderSingleStepSub,
    Qt.Key.Key_Space: _Scroll.SliderPageStepAdd,
    Qt.Key.Key_PageDown: _Scroll.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Scroll.SliderPageStepSub,
    Qt.Key.Key_Home: _Scroll.SliderToMinimum,
    Qt.Key.Key_End: _Scroll.SliderToMaximum,
}
_CARET = 2  # pixels wide


def allow_caret(view: QTextEdit | QPlainTextEdit, *, on: bool) -> None:
    """Let the arrow keys move a caret, as who listens to a screen reader needs it; else they scroll.

    Words can be selected by keys either way: without a caret, the selection begins where the reader is.
    """
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setCursorWidth(_CARET if on else 0)


def scroll_by_key(view: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Scroll as a key says; tell whether it was one that scrolls."""
    action = _SCROLLS.get(Qt.Key(event.key()))
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if action is None or (shifted and event.key() != Qt.Key.Key_Space):
        return False
    if shifted:
        action = _Scroll.SliderPageStepSub
    view.verticalScrollBar().triggerAction(action)
    return True
