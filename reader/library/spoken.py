# SPDX-License-Identifier: MIT
"""What occurrences ask beyond the index: who speaks, as catalog and user have it, and the articles' ids."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from reader.catalog.catalog import Catalog
from reader.library.people import People
from reader.library.people_state import PeopleState
from reader.library.user_speakers import CorrectedSpeakers
from reader.model.occurrence import SpokenAt
from reader.model.person import NamedKeys
from reader.text.word_counts import words_around


class CatalogSpoken:
    """See `SpokenOutside`. Belongs to the thread of its library."""

    def __init__(self, catalog: Callable[[], Catalog], people: People) -> None:
        self._catalog = catalog
        self._people = people
        self._known: tuple[PeopleState, Mapping[int, Sequence[SpokenAt]]] | None = None

    def corrected(self) -> Mapping[int, Sequence[SpokenAt]]:
        """Return all quotations of the articles in which the user corrected any, by the article's number.

        Every segment asks for them: they are worked out once, until anything changes.
        """
        state = self._people.state()
        if self._known is None or self._known[0] is not state:
            corrected = state.corrected
            bodies = {number: body for number, _, body in self._catalog().bodies(list(corrected))}
            self._known = state, {number: _spoken_at(corrected[number], body) for number, body in bodies.items()}
        return self._known[1]

    def meant(self, speakers: AbstractSet[str]) -> NamedKeys:
        """Return under which keys somebody of these people (as lists have them) speaks. Raises `NotFoundError`."""
        scopes = self._people.scopes(*sorted(speakers))
        within = tuple((key, scope) for key, scope in scopes.items() if scope is not None)
        return NamedKeys(frozenset(key for key, scope in scopes.items() if scope is None), within)

    def names(self, keys: Sequence[str]) -> Mapping[str, Sequence[tuple[str, AbstractSet[int] | None]]]:
        """Return how lists call those who bear some keys: a name, and in which articles; None: in all others."""
        state = self._people.state()
        state.learn(keys)
        spellings = self._catalog().spellings(keys)
        return {
            key: [
                *((one.name, one.scopes[key]) for one in state.bearers(key) if not one.excluded),
                (spellings.get(key, key), None),
            ]
            for key in keys
        }

    def ids(self, numbers: Sequence[int]) -> Sequence[str]:
        """Return the articles' ids, beside their numbers; "" for one that has left the archive."""
        known = self._catalog().ids(numbers)
        return [known.get(number, "") for number in numbers]


def _spoken_at(corrected: CorrectedSpeakers, body: str) -> tuple[SpokenAt, ...]:
    around = words_around(body, [place for span in corrected.spans for place in (span.start, span.end)])
    told = zip(corrected.spans, corrected.keys, corrected.kinds, strict=True)
    return tuple(SpokenAt(around[span.start][0], around[span.end][1], keys) for span, keys, kind in told if kind.marked)
