# SPDX-License-Identifier: MIT
"""The care of all archives in the data folder: what each takes, what can be thrown away, and copies of one's work."""

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.catalog.catalog import Catalog
from reader.errors import NotFoundError, ReaderError, StoreDamagedError, StoreError
from reader.ingest.keeping import discard, keeping
from reader.ingest.shelf import Home, Shelf, cannot_write
from reader.ingest.user_work import catch_up
from reader.library.moved import travelled
from reader.overlay.backup import Restored, articles_in, copied_from, newest_good_backup, put_back
from reader.overlay.overlay import Overlay
from reader.overlay.work import WorkSize
from reader.paths import data_folder

_SMALL = ("archive.json", "keeper.lock")  # neither derived nor anybody's work
_FROM_ANEW = 1 << 62  # a position beyond every journal's end: all of the user's work is carried over again


@dataclass(frozen=True, slots=True)
class KeptArchive:
    """One archive that the data folder knows.

    `articles` is None where nothing was read; `work` None where the user's file can't be read, which `trouble` then
    says. `derived` and `own` are bytes: what can be had again by reading, and the user's work with its backups.
    """

    id: str
    name: str
    places: tuple[str, ...]
    folder: str
    present: bool
    articles: int | None
    work: WorkSize | None
    derived: int
    own: int
    read_at: datetime | None
    trouble: str

    @property
    def has_work(self) -> bool:
        """Whether something of the user's own may be in it."""
        return self.work is None or self.work != WorkSize(0, 0, 0)


class Housekeeping:
    """All archives of one data folder. Any thread; each call opens what it needs, and leaves nothing open.

    What changes an archive raises `BusyError` while another process reads it. That no window has it open is for the
    caller to see to.
    """

    def __init__(self, data_dir: str | None = None) -> None:
        self._shelf = Shelf(data_folder(data_dir))

    def close(self) -> None:
        """Let go of everything, which is nothing."""

    def archives(self) -> tuple[KeptArchive, ...]:
        """Return all that are known, by name."""
        return tuple(sorted(map(_looked_at, self._shelf.homes()), key=lambda one: (one.name.casefold(), one.id)))

    def places(self, archives: Sequence[tuple[str, str]]) -> dict[str, str]:
        """Return where archives are now, of which ids and last places are given; those that are gone are left out.

        Takes as long as a network folder takes to answer.
        """
        moved = {home.id: home.place for home in travelled(self._shelf, dict(archives))}
        return {id_: folder for id_, folder in archives if os.path.isdir(folder)} | moved

    def separate(self, archive_id: str) -> None:
        """Take back that the folder where an archive was seen last is that archive, moved: it is another one.

        Nothing may have been read there since.
        """
        home = self._home(archive_id)
        if len(home.places) < 2:
            raise NotFoundError(f"{home.name} was never seen anywhere else.")
        with keeping(home):
            self._shelf.leave(home)

    def remove_derived(self, archive_id: str) -> None:
        """Throw away what can be had again by reading. The user's own work stays."""
        home = self._home(archive_id)
        with keeping(home), _refusals():
            discard(home)

    def forget(self, archive_id: str, *, copy: str | None = None) -> None:
        """Throw away all that is known of an archive; the archive itself is not touched.

        Where there is work of the user's own, it is first copied into the file `copy`. Raises `StoreError` if there is
        work and no `copy`, or that can't be written: then nothing is thrown away.
        """
        home = self._home(archive_id)
        if _looked_at(home).has_work:
            if copy is None:
                raise StoreError(f"There is work of your own on {home.name}.", hint="Copy it into a file first.")
            self.copy_work(archive_id, copy)
        with keeping(home), _refusals():
            discard(home)
            for entry in os.scandir(home.folder):
                if entry.name not in _SMALL:
                    _remove(entry.path)
        with _refusals():
            _remove(os.path.join(home.folder, "archive.json"))  # last: until then it can be tried again
            shutil.rmtree(home.folder)

    def copy_work(self, archive_id: str, path: str) -> None:
        """Copy the user's work on an archive into a file.

        If it is damaged: the newest good backup or, if there is none, the damaged file as it is.
        """
        home = self._home(archive_id)
        if not os.path.exists(home.overlay) and newest_good_backup(home.backups) is None:
            raise NotFoundError(f"There is no work of your own on {home.name}.")
        try:
            with Overlay.open(home.overlay, backups=home.backups) as overlay:
                overlay.copy_out(path, archive_id=home.id)
        except StoreDamagedError:
            backup = newest_good_backup(home.backups)
            with _refusals():
                shutil.copyfile(home.overlay if backup is None else backup.path, path)

    def restore_work(self, archive_id: str, path: str) -> Restored:
        """Put a copy in the place of the user's work on an archive; what was there is kept beside.

        Raises `StoreError` if the file is no whole copy, or is one of another archive's work.
        """
        home = self._home(archive_id)
        self._refuse_others(home, path)
        with keeping(home):
            restored = put_back(path, home.overlay)
            if os.path.exists(home.catalog):
                with Catalog.open(home.catalog, writable=True) as catalog, catalog.transaction():
                    catalog.set_overlay_position(_FROM_ANEW)
                catch_up(home)
        return restored

    def _refuse_others(self, home: Home, path: str) -> None:
        """Refuse a copy of the work on another archive.

        One of an archive that isn't known here (it was forgotten, or lies on another computer) is told by its articles.
        """
        owner = copied_from(path)
        other = next((home.name for home in self._shelf.homes() if home.id == owner), "")
        if owner == home.id or _is_ours(home, path) or (not other and _knows_most(home, articles_in(path))):
            return
        whose = f"{os.path.basename(path)} holds work on {other or 'another archive'}."
        raise StoreError(whose, hint=f"Choose a copy of your work on {home.name}.")

    def _home(self, archive_id: str) -> Home:
        for home in self._shelf.homes():
            if home.id == archive_id:
                return home
        raise NotFoundError("This archive isn't known any more.", hint="Look at the list again.")


def _looked_at(home: Home) -> KeptArchive:
    articles, read_at, trouble = None, None, ""
    work: WorkSize | None = WorkSize(0, 0, 0)
    try:
        if os.path.exists(home.catalog):
            read_at = datetime.fromtimestamp(os.path.getmtime(home.catalog), UTC)
            with Catalog.open(home.catalog, writable=False) as catalog:
                articles = catalog.counts().articles
    except (ReaderError, OSError) as error:
        trouble = _sentence(error)
    try:
        if os.path.exists(home.overlay) or os.path.isdir(home.backups):
            with Overlay.open(home.overlay, backups=home.backups) as overlay:
                work = overlay.size()
    except (ReaderError, OSError) as error:
        work, trouble = None, _sentence(error)
    derived = _size(home.index) + sum(_size(home.catalog + end) for end in ("", "-wal", "-shm", "-journal"))
    return KeptArchive(
        id=home.id,
        name=home.name,
        places=home.places,
        folder=home.folder,
        present=home.present,
        articles=articles,
        work=work,
        derived=derived,
        own=max(0, _size(home.folder) - derived - sum(_size(os.path.join(home.folder, name)) for name in _SMALL)),
        read_at=read_at,
        trouble=trouble,
    )


def _sentence(error: ReaderError | OSError) -> str:
    return error.sentence if isinstance(error, ReaderError) else f"{error.strerror}."


def _size(path: str) -> int:
    """Return the bytes of a file, or of all files in a folder; 0 if there is none."""
    if not os.path.isdir(path):
        try:
            return os.lstat(path).st_size
        except OSError:
            return 0
    return sum(_size(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)


def _is_ours(home: Home, path: str) -> bool:
    """Tell whether a file lies where we keep this archive's own backups."""
    return os.path.dirname(os.path.realpath(path)) in map(os.path.realpath, (home.folder, home.backups))


def _knows_most(home: Home, articles: frozenset[str]) -> bool:
    if not os.path.exists(home.catalog):
        return not articles
    with Catalog.open(home.catalog, writable=False) as catalog:
        known = sum(catalog.number_of(article) is not None for article in articles)
    return 2 * known >= len(articles)


def _remove(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        os.remove(path)


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_write(error) from error
