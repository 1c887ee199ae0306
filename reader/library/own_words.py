# SPDX-License-Identifier: MIT
"""What a search asks of the user's own work: stars, notes, tags, collections. In effect at once, without indexing."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from reader.catalog.catalog import Catalog
from reader.errors import QueryError
from reader.library.corrections import Corrections
from reader.model.flags import COLLECTION, NOTE, NOTED, OWN_FLAGS, OWN_KINDS, STARRED, TAG, own_name, parted
from reader.model.query import Flag, Query, leaves
from reader.model.search import WordCount
from reader.overlay.overlay import Overlay
from reader.text.words import fold, name_key, words

_NEAR, _ALIKE = 3, 0.6  # names that are offered, and from which likeness on
_UNKNOWN = {TAG: "There is no tag “{name}”.", COLLECTION: "There is no collection “{name}”."}
_NONE = {TAG: "You have put no tag on any article yet.", COLLECTION: "You have made no collection yet."}


class OwnWords:
    """Answers out of the overlay, with numbers of articles; made anew after each of the user's deeds."""

    def __init__(self, catalog: Callable[[], Catalog], corrections: Corrections) -> None:
        self._catalog = catalog
        self._corrections = corrections
        self._made: tuple[object, _OwnState] | None = None

    def flagged(self, name: str) -> frozenset[int]:
        """Return the numbers of the articles that bear a flag of the user's own; the same object while unchanged."""
        return self._state().flagged(name)

    def vocabulary(self, field: str, begun: str, limit: int) -> tuple[WordCount, ...]:
        """Return tags, names of collections, or (folded) words of notes that begin so, those of most articles first."""
        return self._state().vocabulary(field, begun, limit)

    def check(self, query: Query) -> None:
        """Raise `QueryError` if the query names a tag or a collection that there isn't."""
        for leaf, _ in leaves(query):
            kind, value = parted(leaf.name) if isinstance(leaf, Flag) else ("", "")
            if kind in _UNKNOWN and not self._state().meant(kind, value):
                raise QueryError(
                    _UNKNOWN[kind].format(name=value.removesuffix("*")),
                    start=leaf.span.start,
                    end=leaf.span.end,
                    hint=self._near(kind, value.removesuffix("*")),
                )

    def forget(self) -> None:
        """Ask the catalog anew from now on."""
        self._made = None

    def _near(self, kind: str, value: str) -> str:
        named = self._state().names(kind)
        keys = {_key(name): name for name in named}
        near = difflib.get_close_matches(_key(value), keys, _NEAR, _ALIKE)
        told = ", ".join(f"“{keys[key]}”" for key in near or list(keys)[:_NEAR])
        if not told:
            return _NONE[kind]
        return f"Perhaps: {told}." if near else f"You have: {told}."

    def _state(self) -> "_OwnState":
        now = self._corrections.position()
        if self._made is None or self._made[0] != now:
            self._made = now, _OwnState(self._catalog, self._corrections)
        return self._made[1]


class _OwnState:
    """One state of it; each part is read when it is first asked for."""

    def __init__(self, catalog: Callable[[], Catalog], corrections: Corrections) -> None:
        self._catalog = catalog
        self._corrections = corrections
        self._flagged: dict[str, frozenset[int]] = {}

    def flagged(self, name: str) -> frozenset[int]:
        if name not in self._flagged:
            self._flagged[name] = frozenset(self._catalog().numbers_of(self._ids(name)).values())
        return self._flagged[name]

    def names(self, kind: str) -> Iterable[str]:
        """Return the names of a kind."""
        return self._named[kind]

    def meant(self, kind: str, value: str) -> list[str]:
        """Return the names that a value stands for."""
        if value.endswith("*"):
            return [name for name in self._named[kind] if _key(name).startswith(_key(value))]
        return [name for name in self._named[kind] if _key(name) == _key(value)]

    def vocabulary(self, field: str, begun: str, limit: int) -> tuple[WordCount, ...]:
        if field == NOTE:
            key = name_key(begun)
            found: Mapping[str, frozenset[str]] = {
                word: articles for word, articles in self._note_words.items() if word.startswith(key)
            }
        else:
            key = _key(begun)
            found = {name: articles for name, articles in self._named[field].items() if _key(name).startswith(key)}
        numbers = self._catalog().numbers_of(frozenset().union(*found.values()))
        counts = (WordCount(name, sum(id_ in numbers for id_ in articles)) for name, articles in found.items())
        return tuple(sorted(counts, key=lambda one: (-one.articles, one.word)))[:limit]

    def _ids(self, name: str) -> frozenset[str]:
        kind, value = parted(name)
        if kind in _UNKNOWN:
            named = self._named[kind]
            return frozenset[str]().union(*(named[one] for one in self.meant(kind, value)))
        if kind == NOTE:
            return frozenset(article for article, text in self._notes if _says(text, value))
        if name == STARRED:
            return self._corrections.told(Overlay.starred, frozenset())
        if name == NOTED:
            return frozenset(article for article, _ in self._notes)
        return frozenset[str]().union(*self._named[TAG].values())

    @cached_property
    def _named(self) -> dict[str, dict[str, frozenset[str]]]:
        """The articles of each name, by its kind."""
        nothing: dict[str, frozenset[str]] = {}
        collections: dict[str, frozenset[str]] = {}
        gathered = self._corrections.told(Overlay.gathered, None)
        for one in gathered.collections.values() if gathered else ():
            collections[one.name] = collections.get(one.name, frozenset()) | frozenset(one.articles)
        return {TAG: self._corrections.told(Overlay.tagged, nothing), COLLECTION: collections}

    @cached_property
    def _notes(self) -> tuple[tuple[str, str], ...]:
        """Article and folded words of each note, a blank around each word."""
        nothing: tuple[tuple[str, str], ...] = ()
        found = self._corrections.told(Overlay.note_texts, nothing)
        return tuple((article, f" {name_key(text)} ") for article, text in found)

    @cached_property
    def _note_words(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for article, text in self._notes:
            for word, _, _ in words(text):
                found.setdefault(word, set()).add(article)
        return {word: frozenset(articles) for word, articles in found.items()}


def is_own(flag: str) -> bool:
    """Tell whether a flag is for `OwnWords` to answer."""
    return flag in OWN_FLAGS or parted(flag)[0] in OWN_KINDS


def _key(name: str) -> str:
    """Return by what a name is looked for: capitals, accents, kinds of marks don't matter."""
    return fold(own_name(name))


def _says(text: str, value: str) -> bool:
    """Tell whether a note has these words side by side."""
    return f" {value[:-1]}" in text if value.endswith("*") else f" {value} " in text
