# SPDX-License-Identifier: MIT
"""Where the stores of each archive lie in the user's data folder, and which archive a folder is."""

import json
import logging
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from reader.errors import ArchiveError, StoreError

_log = logging.getLogger(__name__)
_NAME = "archive.json"


@dataclass(frozen=True, slots=True)
class Home:
    """The stores of one archive. `id` is random and never changes; `places` are where it was seen, newest last.

    `left` is the place that the description names, if the archive travelled with the data folder since; else "".
    """

    id: str
    folder: str
    places: tuple[str, ...] = field(default=())
    left: str = ""

    @property
    def place(self) -> str:
        """Where the archive was seen last."""
        return self.places[-1]

    @property
    def name(self) -> str:
        """What to call the archive."""
        return os.path.basename(self.place.rstrip(os.sep)) or self.place

    @property
    def present(self) -> bool:
        """Whether the archive is there now."""
        return os.path.isdir(self.place)

    @property
    def own(self) -> bytes:
        """The data folder's path within the archive, with `/`; empty if it doesn't lie in there."""
        data = os.path.realpath(os.path.dirname(os.path.dirname(self.folder)))
        inside = os.path.join(self.place, "")
        return os.fsencode(data[len(inside) :].replace(os.sep, "/")) if data.startswith(inside) else b""

    @property
    def catalog(self) -> str:
        """The catalog's file."""
        return os.path.join(self.folder, "catalog.sqlite")

    @property
    def overlay(self) -> str:
        """The file of the user's own work."""
        return os.path.join(self.folder, "overlay.sqlite")

    @property
    def backups(self) -> str:
        """The folder of the overlay's backups."""
        return os.path.join(self.folder, "backups")

    @property
    def index(self) -> str:
        """The index's folder."""
        return os.path.join(self.folder, "index")

    @property
    def lock(self) -> str:
        """The file whose lock makes a process the keeper."""
        return os.path.join(self.folder, "keeper.lock")

    @classmethod
    def load(cls, folder: str) -> Self:
        """Read a home's description. Raises `StoreError` if it can't be understood."""
        try:
            with open(os.path.join(folder, _NAME), encoding="utf-8", errors="surrogateescape") as file:
                told = json.load(file)
            places = tuple(map(str, told["places"]))
            now = _travelled(places, folder, str(told.get("beside", "")))
            return cls(str(told["id"]), folder, now, "" if now == places else places[-1])
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise StoreError(
                "The description of an archive in the data folder can't be read.",
                hint=f"Look at {os.path.join(folder, _NAME)}: the user's own work lies beside it.",
            ) from error


class Shelf:
    """All homes of one data folder."""

    def __init__(self, data_folder: str) -> None:
        self._folder = os.path.join(data_folder, "archives")

    def homes(self) -> Iterator[Home]:
        """Yield every home that can be read."""
        for folder in self._folders():
            try:
                yield Home.load(folder)
            except StoreError as error:
                _log.warning("%s %s", error.sentence, error.hint)

    def find(self, folder: str) -> Home | None:
        """Return the home of the archive at `folder`, whether the folder is there or not.

        One that travelled with the data folder is found by its place before, too, where nothing is there now.
        Raises `StoreError` if none is known but the description of one can't be read: it may be that one.
        """
        wanted = _place(folder)
        unread: StoreError | None = None
        former: Home | None = None
        for known in self._folders():
            try:
                home = Home.load(known)
            except StoreError as error:
                unread = error
                continue
            if home.place == wanted:
                return home
            if home.left == wanted and not os.path.lexists(wanted):
                former = home
        if former is None and unread is not None:
            raise unread
        return former

    def at(self, folder: str) -> Home:
        """Return the home of the archive at `folder`, a new one if need be. Raises as `add` does."""
        return self.find(folder) or self.add(folder)

    def _folders(self) -> list[str]:
        """Return the folders that hold a description. Raises `StoreError` if the data folder is none."""
        try:
            names = sorted(os.listdir(self._folder))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise cannot_write(error) from error
        folders = [os.path.join(self._folder, name) for name in names]
        return [folder for folder in folders if os.path.isfile(os.path.join(folder, _NAME))]

    def gone(self) -> tuple[Home, ...]:
        """Return the homes whose archive isn't where it was seen last."""
        return tuple(home for home in self.homes() if not home.present)

    def travelled(self, folder: str) -> tuple[Home, ...]:
        """Return the homes whose archive seems to have travelled with the data folder: from `folder`, or to there."""
        wanted = _place(folder)
        return tuple(home for home in self.homes() if home.left and wanted in {home.left, home.place})

    def add(self, folder: str) -> Home:
        """Make a home for the archive at `folder`. Raises `ArchiveError` without one, `StoreError` without room."""
        if not os.path.isdir(folder):
            raise ArchiveError(
                f"There is no folder at {folder}.",
                hint="Check the name, or plug in the disk on which the archive lies.",
            )
        id_ = secrets.token_hex(8)
        home = Home(id_, os.path.join(self._folder, id_), (_place(folder),))
        return _save(home)

    def move(self, home: Home, folder: str) -> Home:
        """Note that the archive of `home` now lies at `folder`."""
        place = _place(folder)
        return _save(Home(home.id, home.folder, (*(old for old in home.places if old != place), place)))

    def leave(self, home: Home) -> Home:
        """Note that another archive lies where that of `home` was seen last; return the home of that one, a new one.

        Only for an archive that was seen elsewhere before. Raises as `add` does.
        """
        other = self.add(home.place)
        self.stay(home)
        return other

    def stay(self, home: Home) -> None:
        """Note that the archive of `home` lies where it was seen before, and not where it was seen last."""
        _save(Home(home.id, home.folder, home.places[:-1]))


def _place(folder: str) -> str:
    return os.path.realpath(folder)


def _beside(place: str, folder: str) -> str:
    """Return the way from a home to its archive: it holds wherever the stick is put in that both lie on."""
    try:
        return os.path.relpath(place, _place(folder)).replace(os.sep, "/")
    except ValueError:  # on another drive
        return ""


def _travelled(places: tuple[str, ...], folder: str, beside: str) -> tuple[str, ...]:
    """Add the place at which an archive lies now that travelled together with the data folder, if there is such."""
    if not beside:
        return places
    now = os.path.normpath(os.path.join(_place(folder), beside))
    if now == places[-1] or not os.path.isdir(now):
        return places
    return (*(old for old in places if old != now), now)


def _save(home: Home) -> Home:
    path = os.path.join(home.folder, _NAME)
    try:
        os.makedirs(home.folder, exist_ok=True)
        with open(path + ".tmp", "w", encoding="utf-8", errors="surrogateescape") as file:
            told = {"id": home.id, "places": home.places, "beside": _beside(home.place, home.folder)}
            json.dump(told, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(path + ".tmp", path)
    except OSError as error:
        raise cannot_write(error) from error
    return home


def cannot_write(error: OSError) -> StoreError:
    """Say that the data folder refuses, and where."""
    where = f" at {os.fsdecode(error.filename)}" if error.filename else ""
    return StoreError(
        f"The data folder can't be written{where}: {error.strerror or error}.",
        hint="Choose another one with --data-dir or BACKFILE_DATA, or make room on the disk.",
    )
