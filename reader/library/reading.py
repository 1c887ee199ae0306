# SPDX-License-Identifier: MIT
"""Read an archive, or bring what is known of it up to date, in this very process."""

from collections.abc import Callable

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, ReaderError
from reader.ingest.keeper import Keeper, keeping
from reader.ingest.user_work import catch_up, is_behind
from reader.library.library import Library
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
    with keeping(library.home):
        return Keeper(library.home, jobs=jobs, rebuild=rebuild, progress=progress, cancel=cancel).run()


def ensure_read(library: Library, *, progress: Callable[[Progress], None] = lambda _: None) -> None:
    """Read an archive that was never read to the end; carry newer corrections of the user into the lists."""
    if not _was_read(library):
        read_archive(library, progress=progress)
    elif is_behind(library.home):
        with keeping(library.home):
            catch_up(library.home)


def _was_read(library: Library) -> bool:
    if not library.archive.read:
        return False
    try:
        with Catalog.open(library.home.catalog, writable=False) as catalog:
            return catalog.stage_version("survey")[0] > 0
    except ReaderError:
        return False
