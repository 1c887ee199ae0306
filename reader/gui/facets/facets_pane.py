# SPDX-License-Identifier: MIT
"""Under the dates: sources, sections and languages of what was found. It follows every search, and narrows it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.facets.facet_lines import FacetKind, FacetLine, facet_lines
from reader.gui.looks.count_model import CountModel
from reader.gui.looks.count_view import LINE_HEIGHT, CountView
from reader.gui.looks.theme import Theme
from reader.gui.session.facets import Facet
from reader.gui.session.searching import Answer
from reader.model.search import FacetChoice

_SHARE = 0.36  # of the column at most: below it are collections and saved searches
_LOW = 560  # pixels of the column under which only heads are shown at first
_AT_FIRST = "source"  # the values of which are shown then, if the column is higher
_ABOVE = 8  # pixels between this and what is above


class FacetsPane(QWidget):
    """A list of headings and values. Several values of a field may be chosen: any of them is meant.

    Where the archive gives nothing to choose it is hidden.
    """

    chosen = Signal(object)  # tuple[FacetChoice, ...]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()
        self._unfolded: dict[str, bool] = {}  # as the user wants it
        self._whole: set[str] = set()  # fields of which all values are shown
        self._column = 0  # pixels
        self._most = 0  # lines shown since something was chosen or folded: typing moves nothing but the lines
        self._model: CountModel[FacetLine] = CountModel(self)
        self.view = CountView(self._model, theme, self.tr("Sources, sections and languages"), self)
        self.view.setSelectionMode(CountView.SelectionMode.MultiSelection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _ABOVE, 0, 0)
        layout.addWidget(self.view)
        self.view.line_chosen.connect(self._choose)
        self.view.folding_wanted.connect(self._fold)
        self.view.cleared.connect(lambda: self.chosen.emit(()))
        self.hide()

    def show_answer(self, answer: Answer) -> None:
        """Show from where what was found is."""
        self._facets = answer.facets
        self._show_lines()

    def forget(self) -> None:
        """Let go of an archive that is being closed."""
        self._facets = ()
        self._unfolded.clear()
        self._whole.clear()
        self._most = 0
        self._show_lines()

    def fit(self, column: int) -> None:
        """Take no more than a share of the height of the column in which it stands."""
        was_low, self._column = self._is_low, column
        if was_low != self._is_low:
            self._most = 0
            self._show_lines()
        else:
            self._fit()

    def line(self, row: int) -> FacetLine:
        """Return a line of the list."""
        return self._model.line(row)

    # --- within

    @property
    def _is_low(self) -> bool:
        return self._column < _LOW

    def _show_lines(self) -> None:
        lines = [
            line
            for facet in self._facets
            for line in facet_lines(facet, unfolded=self._shows(facet.field), whole=facet.field in self._whole)
        ]
        self.view.show_lines(lines, {line.key for line in lines if self._is_chosen(line)})
        self.setVisible(bool(lines))
        self._fit()

    def _shows(self, field: str) -> bool:
        return self._unfolded.get(field, field == _AT_FIRST and not self._is_low)

    def _is_chosen(self, line: FacetLine) -> bool:
        chosen = self._facet(line.field).chosen
        return (line.kind is FacetKind.ALL and not chosen) or (line.kind is FacetKind.VALUE and line.value in chosen)

    def _facet(self, field: str) -> Facet:
        return next(facet for facet in self._facets if facet.field == field)

    def _fit(self) -> None:
        self._most = max(self._most, self._model.rowCount())
        wanted = self._most * LINE_HEIGHT + _ABOVE
        self.setFixedHeight(max(LINE_HEIGHT, min(wanted, int(self._column * _SHARE))))

    def _choose(self, row: int) -> None:
        line, self._most = self._model.line(row), 0
        if line.kind is FacetKind.MORE:
            self._whole ^= {line.field}
            self._show_lines()
            return
        choices = {facet.field: facet.chosen for facet in self._facets}
        choices[line.field] = choices[line.field] ^ {line.value} if line.kind is FacetKind.VALUE else frozenset()
        self.chosen.emit(tuple(FacetChoice(field, values) for field, values in choices.items() if values))

    def _fold(self, row: int) -> None:
        field = self._model.line(row).field
        self._unfolded[field] = not self._shows(field)
        self._most = 0
        self._show_lines()
