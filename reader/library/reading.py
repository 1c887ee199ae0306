# SPDX-License-Identifier: MIT
"""Read an archive, or bring what is known of it up to date, in this very process."""

import os
from collections.abc import Callable

from reader.catalog.catalog import Catalog
from reader.errors import BusyError, CancelToken, NotFoundError, StoreDamagedError, StoreError
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home
from reader.ingest.user_work import catch_up, is_behind
from reader.library.library import Library
from reader.library.mending import bring_index_up
from reader.library.running import read_home
from reader.model.problem import Progress, Report


def read_archive(
    library: Library,
    *,
    jobs: int | None = None,
    rebuild: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    cancel: CancelToken | None = None,
) -> Report:
    """Be the keeper for one run. Raises `BusyError` if another process is, `ArchiveError`, `CancelledError`."""
    library.close()
    return read_home(library.home, jobs=jobs, rebuild=rebuild, progress=progress, cancel=cancel)


def ensure_read(
    library: Library,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    note: Callable[[str], None] = lambda _: None,
) -> None:
    """Read an archive that was never read to the end; carry newer corrections of the user into the lists.

    What then can't be had, but isn't in the way of answers, `note` is told in sentences: an archive that isn't there
    is answered for from the catalog, one that another process keeps as far as that has come, and without the user's
    newest work where its file is broken. Raises what leaves nothing to answer from.
    """
    home = library.home
    known = _known(home, note)
    if known is None or (home.present and not known):
        _read(library, progress, note, begun=known is not None)
        return
    if not home.present:
        note(f"The archive is not at {home.place}: this is what was read of it before.")
    try:
        _carry_over(library, note)
        bring_index_up(library, note=note)
    except BusyError:
        note("Another Backfile is writing to this archive just now: the newest may be missing.")
    except OSError as error:
        note(f"The data folder can't be written ({error.strerror}): the newest may be missing.")


def _known(home: Home, note: Callable[[str], None]) -> bool | None:
    """Tell whether the archive was read to the end; None if there is no catalog from which anything can be told."""
    if not os.path.exists(home.catalog):
        return None
    try:
        with Catalog.open(home.catalog, writable=False) as catalog:
            return catalog.stage_version("survey")[0] > 0
    except NotFoundError:
        return None  # its making was cut off
    except StoreError as error:
        if not home.present:
            raise
        if isinstance(error, StoreDamagedError):
            note("The catalog of this archive was damaged: the archive is read anew.")
        return None  # an older one is brought up by reading, a newer one refuses that, too


def _read(library: Library, progress: Callable[[Progress], None], note: Callable[[str], None], *, begun: bool) -> None:
    try:
        read_archive(library, progress=progress)
    except BusyError:
        if not begun:
            raise
        note("Another Backfile is reading this archive just now: this is what it has read so far.")


def _carry_over(library: Library, note: Callable[[str], None]) -> None:
    """Carry corrections over; what is in the way of that isn't in the way of reading."""
    home = library.home
    try:
        library.corrections.check()
        if is_behind(home):
            library.close()
            with keeping(home):
                catch_up(home)
    except StoreError as error:
        note(f"{error.sentence} {error.hint} Until then your corrections are shown as they were last.")
