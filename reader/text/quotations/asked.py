# SPDX-License-Identifier: MIT
"""A passage on its way to an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.model.texts import Span
from reader.text.grammar.cue import Cue
from reader.text.grammar.phrase import Row
from reader.text.grammar.ruling import Ruling
from reader.text.grammar.token import Kind
from reader.text.quotations.link import Link
from reader.text.quotations.scan import Passage


@dataclass(slots=True)
class Asked:
    """A passage as item `place` of sentence `row`, the sentence `sentence` of block `block` of the text.

    `own` is what rules it in its sentence, `ruling` what does after all; `link` tells how that came over from
    elsewhere. `label` is the name that a transcript sets before it, inside the marks.
    """

    passage: Passage
    row: Row
    place: int
    block: int
    sentence: int
    own: Ruling | None
    ruling: Ruling | None = None
    link: Link | None = None
    label: Span | None = None

    @property
    def alone(self) -> bool:
        """Whether the paper says nothing itself in its sentence."""
        return all(token.kind in {Kind.PASSAGE, Kind.POINT} for token in self.row)


class Sentence(NamedTuple):
    """A sentence with its cues. `quotes`: it holds a passage."""

    row: Row
    cues: Sequence[Cue]
    quotes: bool
