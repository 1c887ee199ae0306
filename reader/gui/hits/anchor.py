# SPDX-License-Identifier: MIT
"""What keeps its place on the screen when another answer is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.gui.hits.hit_model import HitListModel
from reader.gui.hits.hit_view import HitListView


@dataclass(frozen=True, slots=True)
class Anchor:
    """An article or, as long as its number isn't known, a row; and how many pixels below the list's top it stands."""

    number: int | None
    position: int
    top: int

    def position_in(self, model: HitListModel, copies: Sequence[int]) -> int | None:
        """Return where it stands now, or that one of its `copies` that stands for it; None if it isn't listed."""
        if self.number is None:
            return min(self.position, model.rowCount() - 1)
        return model.position_for(self.number, copies)


def anchor_of(
    view: HitListView, model: HitListModel, number: int | None, position: int | None, *, grew: bool
) -> Anchor | None:
    """Return the article being read if it is on the screen (`number`, which stands at `position`).

    Else the top row if the list only `grew`.
    """
    if number is not None and position is not None and 0 <= view.top_of(position) < view.viewport().height():
        return Anchor(number, position, view.top_of(position))
    top = view.shown_positions()[0]
    return Anchor(model.number(top), top, view.top_of(top)) if grew and top > 0 else None
