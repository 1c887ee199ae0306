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
        self._archive = ""

    def enter(self, archive: str) -> None:
        """Keep drafts for the archive of that id from now on: articles of two archives can have one id."""
        self._archive = archive

    def words(self, key: str) -> str:
        """Return what was typed for `key`, "" if nothing is kept."""
        return self._words.get(f"{self._archive} {key}", "")

    def keep(self, key: str, words: str) -> None:
        """Keep what is typed for `key` just now; nothing but blanks is nothing."""
        key = f"{self._archive} {key}"
        self._words.pop(key, None)
        if words.strip():
            self._words[key] = words[:_LONGEST]
        while len(self._words) > _MOST:
            del self._words[next(iter(self._words))]
        self._write(json.dumps(self._words))

    def forget(self, *keys: str) -> None:
        """Let go of what is saved now, or was given up."""
        if any([self._words.pop(f"{self._archive} {key}", "") for key in keys]):  # noqa: C419 - all of them
            self._write(json.dumps(self._words))


def _read(written: str) -> dict[str, str]:
    try:
        told = json.loads(written or "{}")
    except ValueError:
        return {}
    if not isinstance(told, dict):
        return {}
    return {key: words for key, words in told.items() if isinstance(words, str)}
