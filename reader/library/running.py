# SPDX-License-Identifier: MIT
"""Being the keeper of an archive for one run, in this very process. Loads no more than reading takes."""

from collections.abc import Callable

from reader.errors import CancelToken
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home
from reader.model.problem import Progress, Report


def read_home(
    home: Home,
    *,
    jobs: int | None = None,
    rebuild: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    cancel: CancelToken | None = None,
) -> Report:
    """Bring an archive up to its folder. Raises `BusyError` if another is at it, `ArchiveError`, `CancelledError`."""
    with keeping(home):
        return Keeper(home, jobs=jobs, rebuild=rebuild, progress=progress, cancel=cancel).run()
