# SPDX-License-Identifier: MIT
"""Exchanging the user's own work with somebody who has the same archive, by files (see `exchange_file`)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

from reader.catalog.catalog import Catalog
from reader.catalog.identity import Origin
from reader.errors import UsageError
from reader.ingest.shelf import Home
from reader.library.corrections import Corrections
from reader.library.exchange_file import WorkFile, packed, read_file, unpacked
from reader.library.saving import save_outside
from reader.library.weighing import Disagreement, Weighed
from reader.overlay.following import articles_named, followed
from reader.overlay.state import Deed


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What came of taking over somebody else's work.

    `taken`: how many decisions were new; `known`: how many were known already. `strange`: articles (their ids there)
    that aren't in this archive; what was done to them is kept, and holds when they come.
    """

    taken: int
    known: int
    disagreements: tuple[Disagreement, ...] = ()
    strange: tuple[str, ...] = ()


class Exchange:
    """Belongs to the thread of its library. Taking over is one step of undo. Every method may raise `StoreError`."""

    def __init__(self, corrections: Corrections, catalog: Callable[[], Catalog], home: Home) -> None:
        self._corrections = corrections
        self._catalog = catalog
        self._home = home

    def export(self) -> bytes:
        """Return all of the user's own work that is in effect, as a file."""
        return self._packed(self._corrections.deeds())

    def _packed(self, deeds: tuple[Deed, ...]) -> bytes:
        ids = frozenset(id_ for command, _ in deeds for id_ in articles_named(command))
        return packed(deeds, self._catalog().origins(ids), self._home.name)

    def write(self, path: str) -> int:
        """Write that into a file outside of the archive; return how many decisions. Raises `UsageError` for none."""
        deeds = self._corrections.deeds()
        if not deeds:
            raise UsageError(
                "You have done no work of your own on this archive yet.",
                hint="There is nothing to export before you do.",
            )
        told = self._packed(deeds)

        def write(file: BinaryIO) -> None:
            file.write(told)

        save_outside(path, self._home.place, write)
        return len(deeds)

    def read(self, path: str) -> Exchanged:
        """Take over what a file says. Raises `UsageError` if it is no such file, or on another archive."""
        return self.take_over(read_file(path))

    def take_over(self, told: bytes) -> Exchanged:
        """Take over what such a file says, in one step. Where two disagree, what was done later holds."""
        file = unpacked(told, datetime.now(UTC))
        theirs, strange = self._matched(file)
        return taken_over(self._corrections, theirs, strange)

    def _matched(self, file: WorkFile) -> tuple[list[Deed], tuple[str, ...]]:
        """Return their work with the ids that articles have here, and the ids of those that aren't here."""
        named = frozenset(id_ for command, _ in file.deeds for id_ in articles_named(command))
        here = self._catalog().todays_ids(named)
        if file.origins is not None:
            same = self._by_content(file.origins, here)
            self._bring_home({id_: today for id_, today in same.items() if id_ not in here})
            here |= same
        strange = tuple(sorted(named - here.keys()))
        if named and len(strange) == len(named) and file.origins is not None:
            raise UsageError(
                "None of the articles of which this file speaks is in this archive.",
                hint="Open the archive to which it belongs, and import it there.",
            )
        return [(followed(command, here), at) for command, at in file.deeds], strange

    def _bring_home(self, moves: Mapping[str, str]) -> None:
        """Let work that was kept for articles which were not here follow those that are here now."""
        kept = {id_ for command, _ in self._corrections.deeds() for id_ in articles_named(command)}
        found = {id_: today for id_, today in moves.items() if id_ in kept}
        if found:
            self._corrections.writing().follow(found)

    def _by_content(self, origins: Mapping[str, Origin], here: Mapping[str, str]) -> dict[str, str]:
        """Return the articles here that came out of the same bytes as theirs, where an id doesn't lead to them.

        (Another article may lie here where theirs lies.)
        """
        own = self._catalog().origins(frozenset(here.values()))
        keys = {id_: _key(own[today]) for id_, today in here.items() if today in own}
        asked = {id_: origin for id_, origin in origins.items() if keys.get(id_) != _key(origin)}
        found = self._catalog().ids_from({origin.sha256 for origin in asked.values()})
        return {id_: found[_key(origin)] for id_, origin in asked.items() if _key(origin) in found}


def taken_over(corrections: Corrections, theirs: Sequence[Deed], strange: tuple[str, ...] = ()) -> Exchanged:
    """Take over what is new in somebody's deeds, in order of time, as one step."""
    weighed = Weighed(corrections.deeds(), theirs)
    known = sum(map(weighed.is_known, theirs))
    disagreements = tuple(weighed.disagreements())
    new = [deed for deed in theirs if not weighed.is_here(deed)]  # also what was said here, too, at another time
    if new:
        corrections.take_over(new)
    return Exchanged(len(theirs) - known, known, disagreements, strange)


def _key(origin: Origin) -> tuple[str, str]:
    return origin.sha256, origin.item
