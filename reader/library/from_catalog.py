# SPDX-License-Identifier: MIT
"""What the library says of an archive out of its catalog alone: rows, copies, files and whether they have changed."""

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence

from reader.archive.formats.record import UNKNOWN
from reader.catalog.catalog import Catalog
from reader.catalog.counts import Counts, FileLine
from reader.errors import ArchiveError, CancelToken
from reader.ingest.shelf import Home
from reader.library.copies import CopyGroup, copy_groups
from reader.library.fixity import checksum_lines, verify
from reader.library.values import FixityReport
from reader.model.article import ArticleRow
from reader.model.problem import FileGroup, Problem


class FromCatalog(ABC):
    """The part of an open library that needs nothing but the catalog."""

    def __init__(self, home: Home) -> None:
        self._home = home

    @abstractmethod
    def _open_catalog(self) -> Catalog: ...

    def problems(self) -> tuple[Problem, ...]:
        """Return what could not be read, and why."""
        return tuple(self._open_catalog().problems())

    def folders(self, most: int) -> tuple[bytes, ...] | None:
        """Return every folder of the archive in which a file was found, and those in which these lie, as paths.

        The archive's own comes first. None if there are more than `most`.
        """
        found = self._open_catalog().folders()
        root = os.fsencode(self._home.place)
        return tuple(os.path.join(root, path) for path in found) if len(found) <= most else None

    def teachable(self, most: int) -> tuple[bytes, ...]:
        """Return up to `most` places that can be taught, archive-relative: folders, and tables that nobody understood.

        The archive itself is b"" and comes first, the tables come last.
        """
        catalog = self._open_catalog()
        tables = [problem.path for problem in catalog.problems() if problem.reason == UNKNOWN]
        return (*catalog.folders()[:most], *dict.fromkeys(tables[:most]))

    def counts(self) -> Counts:
        """Return how many articles and files there are, by certainty and by outcome."""
        return self._open_catalog().counts()

    def report_files(self, group: FileGroup, reason: str = "") -> tuple[FileLine, ...]:
        """Return the files behind a figure of the report; of what could not be read only what has `reason`, if any."""
        return tuple(self._open_catalog().file_lines(group, reason))

    def checksums(self) -> Iterator[bytes]:
        """Yield a line a file as `sha256sum` writes and checks them: what the files were when they were read."""
        return checksum_lines(self._open_catalog().files())

    def verify(
        self, *, cancel: CancelToken | None = None, progress: Callable[[int], None] = lambda _: None
    ) -> FixityReport:
        """Compare every file with what was read. Raises `ArchiveError` if the archive isn't there."""
        if not self._home.present:
            raise ArchiveError(f"The archive is not at {self._home.place}.", hint="Plug in its disk, and try again.")
        return verify(self._home.place, self._open_catalog(), own=self._home.own, cancel=cancel, progress=progress)

    def copy_groups(self, *, varied: bool) -> tuple[CopyGroup, ...]:
        """Return the stories held more than once, the most often held first; `varied`: only where versions differ."""
        return copy_groups(self._open_catalog(), varied=varied)

    def rows(self, numbers: Sequence[int]) -> tuple[ArticleRow, ...]:
        """Return what a list paints, in the order asked for."""
        return tuple(self._open_catalog().rows(numbers))
