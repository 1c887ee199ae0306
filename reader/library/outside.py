# SPDX-License-Identifier: MIT
"""What a search asks beyond the index: the catalog's flags, the user's own work, and whom a name means."""

from collections.abc import Callable, Iterable

from reader.catalog.catalog import Catalog
from reader.library.own_words import OwnWords, is_own
from reader.library.people import People
from reader.model.flags import ID, parted, valued
from reader.model.person import NamedKeys

_MOST = 200  # names that are remembered
_PICKED = "picked"  # of articles that were named by their numbers: the window's own, which nobody can type
_MOST_PICKED = 4  # of such sets; those before them are no longer asked for


class CatalogOutside:
    """Answers from the catalog that `catalog` gives; keeps the answers until it is told to `forget`.

    Whom a name means, and what the user's own work tells, is asked anew after each of the user's deeds.
    """

    def __init__(self, catalog: Callable[[], Catalog], people: People, own: OwnWords) -> None:
        self._catalog = catalog
        self._own = own
        self._people = people
        self._flagged: dict[str, frozenset[int]] = {}
        self._named: dict[tuple[str, tuple[str, ...], bool], NamedKeys] = {}
        self._state: object = None
        self._picked: dict[str, frozenset[int]] = {}
        self._sets = 0  # picked so far

    def pick(self, numbers: Iterable[int]) -> str:
        """Return a flag that these articles bear, for a search among them; it holds until several others are made."""
        self._sets += 1
        name = valued(_PICKED, str(self._sets))
        self._picked[name] = frozenset(numbers)
        while len(self._picked) > _MOST_PICKED:
            del self._picked[next(iter(self._picked))]
        return name

    def flagged(self, name: str) -> frozenset[int]:
        """Return the numbers of the articles that bear a flag."""
        if is_own(name):
            return self._own.flagged(name)
        if parted(name)[0] == _PICKED:
            return self._picked[name]
        if name not in self._flagged:
            kind, value = parted(name)
            self._flagged[name] = self._known_as(value) if kind == ID else self._catalog().flagged(name)
        return self._flagged[name]

    def _known_as(self, article_id: str) -> frozenset[int]:
        number = self._catalog().number_of(article_id)
        return frozenset(() if number is None else (number,))

    def named(self, field: str, words: tuple[str, ...], open_end: bool) -> NamedKeys:  # noqa: FBT001
        """Return the keys of whoever has a name with these words, in any order."""
        state = self._people.state()
        if self._state is not state or len(self._named) > _MOST:
            self._state, self._named = state, {}
        asked = field, words, open_end
        if asked not in self._named:
            self._named[asked] = self._people.meant(words, open_end=open_end, speakers=field == "speaker")
        return self._named[asked]

    def forget(self) -> None:
        """Ask the catalog anew from now on."""
        self._flagged.clear()
        self._own.forget()
        self._named.clear()
        self._state = None
