# SPDX-License-Identifier: MIT
"""An archive for the command line, and what that answers."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.library.library import Library
from reader.library.reading import read_archive

TALKS = """Harbour talks end without a date

The ministers left Brackley without a date for the next meeting. "We shall
meet when there is something to sign," Oren Halvard told reporters on the
quay.
"""

STRIKE = """Yard walks out over Sunday shifts

Welders at the Quist yard laid down their tools at noon. "Nobody asked us," said one of them.
The harbour was quiet, and the attaché's launch lay at the quay.
"""

TIDE = """How to draw the tide

One draws the line of the harbour first, for the line of the sea will not stay.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        (line,) = self.out.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON objects on standard output, one a line."""
        return [json.loads(line) for line in self.out.split("\n")[:-1]]

    @property
    def notes(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


Run = Callable[..., Told]


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that has been read, and the data folder of its stores."""

    folder: Path
    data: Path

    @property
    def home(self) -> Path:
        """The folder of its stores, if it is the only archive."""
        (home,) = (self.data / "archives").iterdir()
        return home

    def open(self) -> Library:
        """Open it as the window does."""
        return Library.open(str(self.folder), data_dir=str(self.data))


def read(folder: str, data: str) -> None:
    """Read an archive."""
    with Library.open(folder, data_dir=data) as library:
        read_archive(library, jobs=2)
