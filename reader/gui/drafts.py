# SPDX-License-Identifier: MIT
"""What was typed and not yet saved, by what it was typed for. Nothing of it is lost when the window closes."""

import json
from collections.abc import Callable

_MOST = 200  # drafts kept; the oldest go first
_LONGEST = 100_000


class Drafts:
    """Words by a key (an article, a note). `write` is told all of them as one string after every change."""

    def __init__(self, written: str = "", write: Callable[[str], None] = lambda _: None) -> None:
        self._write = write
        self._words = _read(written)

    def words(self, key: str) -> str:
        """Return what was typed for `key`, "" if nothing is kept."""
        return self._words.get(key, "")

    def keep(self, key: str, words: str) -> None:
        """Keep what is typed for `key` just now; nothing but blanks is nothing."""
        self._words.pop(key, None)
        if words.strip():
            self._words[key] = words[:_LONGEST]
        while len(self._words) > _MOST:
            del self._words[next(iter(self._words))]
        self._write(json.dumps(self._words))

    def forget(self, *keys: str) -> None:
        """Let go of what is saved now, or was given up."""
        kept = [key for key in keys if key in self._words]
        for key in kept:
            del self._words[key]
        if kept:
            self._write(json.dumps(self._words))


def _read(written: str) -> dict[str, str]:
    try:
        told = json.loads(written or "{}")
    except ValueError:
        return {}
    if not isinstance(told, dict):
        return {}
    return {key: words for key, words in told.items() if isinstance(words, str)}
