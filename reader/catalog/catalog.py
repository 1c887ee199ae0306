# SPDX-License-Identifier: MIT
"""The catalog as one object."""

from typing import Self

from reader.catalog.articles import ArticleRecords
from reader.catalog.copies import CopyRecords
from reader.catalog.deriving import DerivedRecords
from reader.catalog.files import FileRecords
from reader.catalog.leanings import LeaningRecords
from reader.catalog.lessons import TaughtFiles
from reader.catalog.mending import MendedRecords
from reader.catalog.people import PeopleRecords
from reader.catalog.peopling import PeoplingRecords
from reader.catalog.reading import ArticlePages
from reader.catalog.report import ReportRecords
from reader.catalog.scanning import ScanRecords
from reader.catalog.schema import CATALOG
from reader.catalog.spelling import SpellingRecords
from reader.catalog.survey import SurveyRecords
from reader.sqlite.opening import open_to_read, open_to_write


class Catalog(
    FileRecords,
    ScanRecords,
    LeaningRecords,
    TaughtFiles,
    ArticleRecords,
    SurveyRecords,
    DerivedRecords,
    SpellingRecords,
    MendedRecords,
    CopyRecords,
    PeopleRecords,
    PeoplingRecords,
    ArticlePages,
    ReportRecords,
):
    """What was read of an archive. One process writes, others read meanwhile; one object belongs to one thread.

    Reads see all that is committed. Writes happen in `transaction()`; the keeper may hold two writing objects on two
    threads, which then wait for each other's transactions. Every method may raise `StoreError` (its kinds say more) or
    `BusyError`.
    """

    @classmethod
    def open(cls, path: str, *, writable: bool) -> Self:
        """Open the file at `path`; make it if it is `writable`.

        Raises `NotFoundError` if it is only to be read and isn't there, `StoreError` if it is of a newer version or
        the disk refuses, `StoreDamagedError` if it must be rebuilt.
        """
        return cls(open_to_write(path, CATALOG) if writable else open_to_read(path, CATALOG))

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
