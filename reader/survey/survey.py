# SPDX-License-Identifier: MIT
"""What only the whole folder can tell. Pure: summaries in, decisions with reasons out."""

from collections.abc import Callable, Iterable, Iterator

from reader.model.habits import Habits, Summary


class Decisions:
    """What the survey decided, folder by folder."""

    def for_path(self, path: bytes) -> Habits:
        """Return the habits of the folder (or container) in which `path` lies; of the nearest one known if it is new."""
        raise NotImplementedError


def survey(summaries: Iterable[Summary] | Callable[[], Iterator[Summary]]) -> Decisions:
    """Learn the habits of every folder in one pass, in bounded memory."""
    raise NotImplementedError
