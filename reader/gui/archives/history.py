# SPDX-License-Identifier: MIT
"""What is remembered of how one read: archives, searches, places. All of it can be forgotten, or not be kept at all."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, Signal

from reader.errors import StoreError
from reader.gui.session.searching import DateFilter, filter_of
from reader.gui.settings.saver import Saver
from reader.kept_file import KeptFile
from reader.library.values import ArchiveInfo
from reader.model.search import FACET_FIELDS, FacetChoice, Sort, Unknown

_ARCHIVES = 50
_SEARCHES = 15
_LONGEST = 2000  # characters of a search


@dataclass(frozen=True, slots=True)
class LeftAt:
    """How an archive was left: what was sought, in which view, and what was being read.

    `article` is an id, "" for none; `place` counts code points of its reading text.
    """

    text: str = ""
    dates: DateFilter | None = None
    sort: Sort | None = None
    view: str = ""
    article: str = ""
    place: int = 0
    facets: tuple[FacetChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """One archive that was open once. `searches` are the latest ones, newest first, each once."""

    id: str
    folder: str
    name: str
    opened: datetime
    left: LeftAt = LeftAt()
    searches: tuple[str, ...] = ()


class History(QObject):
    """Remembers, as long as it may. While it may not, nothing is written, and nothing that was written stays.

    What was sought can be left out of it.
    """

    changed = Signal()
    failed = Signal(object)  # StoreError: it could not be kept

    def __init__(
        self, data_folder: str, *, keeps: bool, keeps_searches: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        file = KeptFile(os.path.join(data_folder, "history.json"), subject="The history")
        self._keeps = keeps
        self._keeps_searches = keeps_searches
        self._saver = Saver(file, self)
        self._saver.failed.connect(self.failed)
        try:
            kept = file.read()
        except StoreError:  # it holds nothing but habits, which come back by themselves
            kept = {}
            file.set_aside()
        self._archives = {id_: found for id_, told in kept.items() if (found := _remembered(id_, told)) is not None}
        if not keeps:
            self.forget()
        if not keeps_searches:
            self.forget_searches()

    @property
    def recent(self) -> tuple[Remembered, ...]:
        """The archives that were open, the latest first."""
        return tuple(sorted(self._archives.values(), key=lambda one: one.opened, reverse=True))

    def of(self, archive_id: str) -> Remembered | None:
        """Return what is remembered of one archive."""
        return self._archives.get(archive_id)

    def note_opened(self, archive: ArchiveInfo, at: datetime | None = None) -> None:
        """Remember that an archive was opened."""
        known = self._archives.get(archive.id)
        now = at or datetime.now(UTC)
        fresh = known or Remembered(archive.id, archive.folder, archive.name, now)
        self._remember(replace(fresh, folder=archive.folder, name=archive.name, opened=now))
        for old in self.recent[_ARCHIVES:]:
            self.drop(old.id)

    def note_left(self, archive_id: str, left: LeftAt) -> None:
        """Remember how an archive is left."""
        known = self._archives.get(archive_id)
        left = left if self._keeps_searches else _unsought(left)
        if known is not None and known.left != left:
            self._remember(replace(known, left=left))

    def note_search(self, archive_id: str, text: str) -> None:
        """Remember what was sought."""
        known, text = self._archives.get(archive_id), " ".join(text.split())[:_LONGEST]
        if known is not None and text and self._keeps_searches:
            others = [one for one in known.searches if one != text]
            self._remember(replace(known, searches=(text, *others)[:_SEARCHES]))

    def drop_search(self, archive_id: str, text: str) -> None:
        """Remember one search no more."""
        known = self._archives.get(archive_id)
        if known is not None and text in known.searches:
            left = _unsought(known.left) if known.left.text == text else known.left
            self._remember(replace(known, left=left, searches=tuple(one for one in known.searches if one != text)))

    def forget_searches(self, archive_id: str = "") -> None:
        """Remember nothing that was sought in one archive, or in any."""
        for known in tuple(self._archives.values()):
            if archive_id in {"", known.id} and (known.searches or _unsought(known.left) != known.left):
                self._remember(replace(known, left=_unsought(known.left), searches=()))

    def drop(self, archive_id: str) -> None:
        """Remember nothing of one archive."""
        if self._archives.pop(archive_id, None) is not None:
            self._saver.keep({archive_id: None})
            self.changed.emit()

    def forget(self) -> None:
        """Remember nothing at all, on the disk neither. Settings and the user's own work are not part of this."""
        for id_ in tuple(self._archives):
            self.drop(id_)

    def keep(self, *, keeps: bool) -> None:
        """Remember from now on, or forget everything and remember no more."""
        self._keeps = keeps
        if not keeps:
            self.forget()

    def keep_searches(self, *, keeps: bool) -> None:
        """Remember from now on what is sought, or forget what was and remember none."""
        self._keeps_searches = keeps
        if not keeps:
            self.forget_searches()

    def close(self) -> None:
        """See that everything is written."""
        self._saver.close()

    def _remember(self, what: Remembered) -> None:
        if self._keeps:
            self._archives[what.id] = what
            self._saver.keep({what.id: _told(what)})
            self.changed.emit()


def _told(what: Remembered) -> dict[str, object]:
    left = what.left
    dates = left.dates
    days = (
        [dates.name, *(edge and str(edge) for edge in (dates.earliest, dates.latest, dates.unknown))] if dates else None
    )
    return {
        "folder": what.folder,
        "name": what.name,
        "opened": what.opened.isoformat(),
        "searches": list(what.searches),
        "text": left.text,
        "dates": days,
        "sort": left.sort and str(left.sort),
        "view": left.view,
        "article": left.article,
        "place": left.place,
        "facets": {one.field: sorted(one.values) for one in left.facets},
    }


def _unsought(left: LeftAt) -> LeftAt:
    """Return how an archive was left, but not what was sought there."""
    return replace(left, text="", facets=())


def _remembered(id_: str, told: object) -> Remembered | None:
    """Return what a file says, None if it isn't what `_told` writes."""
    if not isinstance(told, dict):
        return None
    try:
        opened = datetime.fromisoformat(str(told["opened"]))
        return Remembered(
            id_,
            str(told["folder"]),
            str(told["name"]),
            opened if opened.tzinfo else opened.replace(tzinfo=UTC),
            _left(told),
            tuple(map(str, told["searches"])),
        )
    except (KeyError, ValueError, TypeError):
        return None


def _left(told: Mapping[str, object]) -> LeftAt:
    dates, sort, place = told.get("dates"), told.get("sort"), told.get("place")
    narrowed = None
    if isinstance(dates, list):
        _, earliest, latest, unknown = dates  # by whatever name it went then
        narrowed = filter_of(_day(earliest), _day(latest), Unknown(str(unknown)) if unknown else None)
    return LeftAt(
        text=str(told.get("text", "")),
        dates=narrowed,
        sort=Sort(str(sort)) if sort else None,
        view=str(told.get("view", "")),
        article=str(told.get("article", "")),
        place=place if isinstance(place, int) else 0,
        facets=_choices(told.get("facets")),
    )


def _choices(told: object) -> tuple[FacetChoice, ...]:
    known = told if isinstance(told, dict) else {}
    return tuple(FacetChoice(field, frozenset(map(str, known[field]))) for field in FACET_FIELDS if known.get(field))


def _day(told: object) -> date | None:
    return date.fromisoformat(str(told)) if told else None
