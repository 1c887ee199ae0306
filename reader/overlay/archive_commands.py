# SPDX-License-Identifier: MIT
"""What a user can say of the archive's folders and files, rather than of one article."""

from dataclasses import dataclass

from reader.model.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Teach:
    """What the files of a folder, or the rows of a file, are like; None takes it back.

    `place` is archive-relative with `/`, "" the archive itself; bytes that are no UTF-8 as `os.fsdecode` has them.
    """

    place: str
    lesson: Lesson | None


ArchiveCommand = Teach

ARCHIVE_COMMANDS: dict[str, type[ArchiveCommand]] = {"teach": Teach}
"""Each under the name that the journal has for it."""
