# SPDX-License-Identifier: MIT
"""Looks for words in the text on the screen, off the GUI thread: the newest wish wins."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.errors import CancelToken
from reader.gui.article.laid_words import LaidWords
from reader.gui.article.stretch import Stretch, StretchList
from reader.gui.session.newest import NewestWorker
from reader.text.finding import FoldedText


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for in one text."""

    words: str
    case: bool = False
    whole: bool = False


class _Folder:
    """Keeps the text that was folded last."""

    def __init__(self) -> None:
        self._text = ""
        self._folded: FoldedText | None = None

    def find(self, text: LaidWords, sought: Sought, cancel: CancelToken) -> StretchList[Stretch]:
        if self._folded is None or self._text is not text.text:
            self._folded, self._text = FoldedText(text.text, cancel), text.text
        spans = self._folded.find(sought.words, cancel, case=sought.case, whole=sought.whole)
        return StretchList(Stretch(*text.at(span)) for span in spans)

    def close(self) -> None:
        self._folded = None


class Finder(QObject):
    """Answers by a signal. Its thread is made with the first wish and ends with `close`."""

    found = Signal(object)  # StretchList of Stretch, in UTF-16 units of the document

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: NewestWorker[_Folder] | None = None

    @property
    def idle(self) -> bool:
        """Whether every wish has had its answer."""
        return self._worker is None or self._worker.idle

    def find(self, text: LaidWords, sought: Sought) -> None:
        """Look for words in a text, in place of an earlier wish."""
        if self._worker is None:
            self._worker = NewestWorker(_Folder, self)
        self._worker.ask("find", lambda folder, cancel: folder.find(text, sought, cancel), self.found.emit, _raise)

    def close(self) -> None:
        """Want no answer any more, and end the thread."""
        if self._worker is not None:
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None


def _raise(error: Exception) -> None:
    raise error
