# SPDX-License-Identifier: MIT
"""How the archive stands, in numbers."""

from dataclasses import dataclass

from reader.model.date import Certainty
from reader.model.problem import FileStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """`files` are those read to the end and still there, `statuses` how they ended, `certainties` how sure we are."""

    articles: int
    files: int
    statuses: tuple[tuple[FileStatus, int], ...]
    certainties: tuple[tuple[Certainty, int], ...]
    problems: int
    vanished: int
