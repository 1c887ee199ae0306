# SPDX-License-Identifier: MIT
"""Where a format is reading: a file of the archive, or a member of containers in it."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from reader.archive.told import Told
from reader.model.lesson import Lesson
from reader.model.problem import Problem

_LONGEST_LABEL = 1000


class Neighbours(Protocol):
    """The files that lie around one: of the archive's folders, or of the same container.

    Names are relative to the folder of that file, with `/` and `..`; nothing outside of the archive, or of the
    container, is ever reached, and no link is followed. Bad input raises nothing.
    """

    def names(self, folder: bytes = b"") -> list[bytes]:
        """Return the names in a folder, in order; none if it isn't there."""
        ...

    def open(self, name: bytes) -> io.BufferedReader | None:
        """Open a file by its name, None if it isn't there. Whoever opens one leans on it: it is read again with it.

        A name that isn't there in these letters is looked for whatever its case. Also who asked in vain is read again
        once there is such a file. The stream's buffer holds `HEAD` bytes.
        """
        ...

    def there(self, names: Iterable[bytes], folder: bytes = b"") -> list[bytes]:
        """Return which of these names lie in a folder. Nobody leans on them for that; it costs little."""
        ...

    def usual(self, names: frozenset[bytes], folder: bytes = b"") -> tuple[bytes, ...]:
        """Return which of some names lie in a folder, in order; for names, in small letters, that many files ask for.

        It is remembered, so it costs next to nothing. Nobody leans on them for that.
        """
        ...

    def head(self, name: bytes) -> bytes:
        """Return the first `HEAD` bytes of a file, none if it isn't there. Nobody leans on it for that."""
        ...

    def path(self, name: bytes) -> tuple[bytes, str]:
        """Return where a file lies that is there: its archive-relative path, and its name inside a container or ""."""
        ...

    def leant_on(self) -> bool:
        """Tell whether another member of the same container has been made of this one by now."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """A file or a member. `name` is the innermost file name, `inside` the members' way to it, "" outside containers.

    `depth` counts the containers around it, `layers` the compressions. `neighbours` is None where nothing around it
    can be reached, as in a tar. `lesson` is what the user taught of the file, members of a container included.
    `told` is what a container tells of the articles of its member.
    """

    path: bytes
    name: bytes
    inside: str = ""
    depth: int = 0
    layers: int = 0
    neighbours: Neighbours | None = field(default=None, compare=False)
    lesson: Lesson | None = None
    told: Told | None = None

    @property
    def base_name(self) -> bytes:
        """The last part of its name: that of a container's member may have folders in front."""
        return self.name.replace(b"\\", b"/").rpartition(b"/")[2] if self.inside else self.name

    def item(self, label: str = "") -> str:
        """Return the item of one article here. `label` is its id or number, "" if the place is the article."""
        if self.inside and label:
            return f"{self.inside}#{label}"
        return self.inside or label

    def member(self, label: str) -> "Place":
        """Return the place of a container's member. Its label is only a name: nothing is ever written to it."""
        shown = fit_label(label)
        inside = f"{self.inside}!{shown}" if self.inside else shown
        return replace(self, name=shown.encode(), inside=inside, depth=self.depth + 1, neighbours=None)

    def unpacked(self) -> "Place":
        """Return the same place under one compression less: its name without the compression's ending."""
        stem, dot, ending = self.name.rpartition(b".")
        name = stem + _UNPACKED.get(ending.lower(), b"") if dot else self.name
        return replace(self, name=name, layers=self.layers + 1)

    @property
    def columns(self) -> dict[str, str]:
        """What the user taught of columns or keys: the meaning of each."""
        return dict(self.lesson.columns) if self.lesson else {}

    def problem(self, reason: str, hint: str = "", *, label: str = "") -> Problem:
        """Return what to report of this place, or of one item in it."""
        return Problem(self.path, self.item(label), reason, hint)


_UNPACKED = {b"tgz": b".tar", b"tbz": b".tar", b"tbz2": b".tar", b"txz": b".tar"}


def fit_label(label: str) -> str:
    """Return a name from a container or a column fit to be an item: storable, of one line and of some length."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in label[:_LONGEST_LABEL])
