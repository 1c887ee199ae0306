# SPDX-License-Identifier: MIT
"""How values that the index holds folded are spelt in the archive: "the port courier" is "The Port Courier"."""

from collections import Counter
from collections.abc import Callable, Sequence

from reader.catalog.catalog import Catalog
from reader.model.search import SearchEngine, WordCount
from reader.text.words import name_key

SPELT_FIELDS = frozenset({"byline", "section", "source"})
"""The fields whose values have a spelling; others hold codes, or names that have keys."""

_SAMPLED = 15  # articles that are asked how they spell a value
_LONGEST = 1_000  # characters of a value that the index takes
_MOST = 20_000  # values that are remembered


class Spellings:
    """Remembers spellings; of each value the commonest among articles from all over the archive."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}

    def of(
        self, field: str, values: Sequence[str], engine: SearchEngine, catalog: Callable[[], Catalog]
    ) -> dict[str, str]:
        """Return the spelling of each value of a field; itself where none is known.

        The catalog, which may only be being made, is opened where there is something to be asked.
        """
        wanted = [value for value in values if value and (field, value) not in self._known]
        if field in SPELT_FIELDS and wanted:
            self._learn(field, wanted, engine, catalog())
        return {value: self._known.get((field, value), value) for value in values}

    def forget(self) -> None:
        """Ask again: the archive has changed."""
        self._known.clear()

    def _learn(self, field: str, wanted: Sequence[str], engine: SearchEngine, catalog: Catalog) -> None:
        if len(self._known) + len(wanted) > _MOST:
            self.forget()
        samples = engine.samples(field, wanted, _SAMPLED)
        numbers = [number for value in wanted for number in samples[value]]
        counts: dict[str, Counter[str]] = {value: Counter() for value in wanted}
        for spelt in catalog.named(field, numbers):
            counts.get(name_key(spelt[:_LONGEST]), Counter())[" ".join(spelt.split())] += 1
        for value, found in counts.items():
            self._known[field, value] = min(found, key=lambda spelt: (-found[spelt], spelt), default=value)


def spelt(found: Sequence[WordCount], spellings: dict[str, str]) -> tuple[WordCount, ...]:
    """Return values with their spellings."""
    return tuple(WordCount(spellings[one.word], one.articles) for one in found)
