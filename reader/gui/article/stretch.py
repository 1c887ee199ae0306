# SPDX-License-Identifier: MIT
"""Parts of a shown text, in UTF-16 units as Qt counts them; and many of them, found by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from reader.model.article import QuotationKind, SpeakerKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the text."""

    start: int
    end: int

    def touches(self, other: "Stretch") -> bool:
        """Tell whether the two share a place."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class QuotedStretch(Stretch):
    """A quotation with its marks. `hue` counts the speakers in order of appearance; None: nobody speaks.

    `speaker` is a name, the description of somebody unnamed, or "" while nobody is known to speak. `manner` is what
    the article says of it there: "the deputy chair", "he added", or "". `words` are those between the marks.
    `doubtful`: that these are the speakers isn't sure. `reason` says why they are, in the core's English. `lit` are the
    verb of speech and the words beside it that mean the speaker, where they stand.
    """

    hue: int | None
    words: str = ""
    kind: QuotationKind = QuotationKind.DIRECT
    speaker: str = ""
    speaker_kind: SpeakerKind = SpeakerKind.PERSON
    manner: str = ""
    doubtful: bool = False
    reason: str = ""
    lit: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody whom an article names: as the archive calls them, and as the article does in `named`.

    `mentions` are where, in order; `quotations` count what they are quoted with. `doubtful`: perhaps no person.
    """

    name: str
    named: str
    roles: tuple[str, ...]
    mentions: tuple[Stretch, ...]
    quotations: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class RepairedStretch(Stretch):
    """Damage undone, or, if not `applied`, offered to be: the whole words as found and as read, and by which rule."""

    found: str
    read: str
    rule: str
    applied: bool = True


@dataclass(frozen=True, slots=True)
class NotedStretch(Stretch):
    """The words at which a note of the user stands; at the headline if it belongs to the whole article.

    `on_words`: it was made on words, which stand here; `lost`: on words that aren't in the text any more.
    """

    id: str
    words: str
    on_words: bool = False
    lost: bool = False


T = TypeVar("T", bound=Stretch)


class StretchList(Generic[T]):
    """Stretches in order of their starts. Those on the screen are found at once, however many there are."""

    def __init__(self, stretches: Iterable[T] = ()) -> None:
        self.all = tuple(sorted(stretches, key=lambda one: one.start))
        self._starts = [one.start for one in self.all]
        self._reach = list(accumulate((one.end for one in self.all), max))

    def touching(self, place: Stretch) -> list[T]:
        """Return those that share something with `place`."""
        first = bisect_right(self._reach, place.start)
        last = bisect_left(self._starts, place.end)
        return [one for one in self.all[first:last] if one.touches(place)]

    def first_after(self, position: int) -> int:
        """Return the index of the first that starts after `position`."""
        return bisect_right(self._starts, position)
