# SPDX-License-Identifier: MIT
"""Reads one table of a segment: its documents and its fields, all maps of one file."""

from typing import Any, Self

from numpy.typing import NDArray

from reader.index.columnar.column_file import ColumnFile
from reader.index.columnar.damage import damaged
from reader.index.columnar.field import Field, PositionalField
from reader.index.columnar.schema_spec import TABLES


class Table:
    """An open table of `count` documents, the deleted among them. Any thread may read."""

    def __init__(self, file: ColumnFile) -> None:
        if file.table not in TABLES:
            raise damaged()
        self._file = file
        self.name = file.table
        self.count = file.documents
        self.fields: dict[str, Field] = {
            spec.name: PositionalField(file, spec) if spec.positional else Field(file, spec)
            for spec in TABLES[file.table].fields
        }

    @classmethod
    def open(cls, path: str) -> Self:
        """Map a file and look whether its columns fit together; nothing is read that grows with the text.

        Raises `StoreDamagedError` on doubt; `FileNotFoundError` passes through.
        """
        return cls(ColumnFile.open(path))

    def positional(self, name: str) -> PositionalField:
        """Return a field that has positions."""
        field = self.fields[name]
        assert isinstance(field, PositionalField)
        return field

    def column(self, name: str) -> NDArray[Any]:
        """Return a column of the documents: `earliest`, `latest`, `number` and so on."""
        return self._file.column(name)

    def place(self, document: int) -> bytes:
        """Return where an article lies (its natural place)."""
        begin, end = self.column("places_at")[document : document + 2]
        return self.column("places")[int(begin) : int(end)].tobytes()

    def verify(self) -> None:
        """Read everything and compare with the checksums. Raises `StoreDamagedError` if one differs."""
        self._file.verify()

    def close(self) -> None:
        """Let go of the file; the map ends with the last array of it. Idempotent."""
        self._file.close()
