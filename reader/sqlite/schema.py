# SPDX-License-Identifier: MIT
"""What a database file of ours is, and which texts it can hold."""

import re
from dataclasses import dataclass

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file of ours is, and how it came to be so.

    `subject` names it at the start of a sentence. `application` marks the file as ours (`PRAGMA application_id`).
    `migrations[n]` are the statements that lead from version n to n + 1. The hints are sentences.
    """

    subject: str
    application: int
    migrations: tuple[tuple[str, ...], ...]
    missing_hint: str
    damaged_hint: str

    @property
    def version(self) -> int:
        """The version that this program writes."""
        return len(self.migrations)


def storable(text: str) -> str:
    """Return `text` with U+FFFD for each lone surrogate, which SQLite can't hold. Spans stay true."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text
