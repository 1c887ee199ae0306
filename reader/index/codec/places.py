# SPDX-License-Identifier: MIT
"""Where the parts of a query stand, word by word, read from Whoosh's own matchers: slow and exact.

A place is the first and the last position of an occurrence, counted in words of one field of one document.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from whoosh.query.compound import Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Query
from whoosh.reading import IndexReader

Place = tuple[int, int]
Places = dict[int, list[Place]]
"""The places in each document, rising."""


class PlacedQuery(Query):
    """A query of ours that has places of its own."""

    def places(self, reader: IndexReader) -> Places:
        """Return where it occurs in the live documents of `reader`."""
        raise NotImplementedError


def places_of(query: Query, reader: IndexReader) -> Places:
    """Return where a term, several terms, a phrase, or one of several such queries occur in the live documents."""
    if isinstance(query, PlacedQuery):
        return query.places(reader)
    if isinstance(query, Or):
        return _merged(places_of(part, reader) for part in query.children())
    if isinstance(query, Phrase):
        return side_by_side([_term_places(query.fieldname, word, reader) for word in query.words])
    return _merged(_term_places(*term, reader) for term in set(query.expanded_terms(reader)))


def side_by_side(words: Sequence[Places]) -> Places:
    """Return where these follow one another with nothing between them, as one place each."""
    runs = dict(words[0])
    for word in words[1:]:
        longer: Places = {}
        for document in runs.keys() & word.keys():
            ends = defaultdict(list)
            for start, end in word[document]:
                ends[start].append(end)
            longer[document] = [(start, last) for start, end in runs[document] for last in ends.get(end + 1, ())]
        runs = longer
    return {document: places for document, places in runs.items() if places}


def near(parts: Sequence[Places], distance: int, *, ordered: bool) -> list[int]:
    """Return the documents, rising, in which each part has a place of its own and all stand so near one another.

    Ordered: each begins 1 to `distance` words after the end of the one before. Else: no two share a word, and from the
    beginning of the first to the end of the last are at most `distance` words more than they have after their first.
    """
    shared = set[int](parts[0]).intersection(*parts[1:])
    meet = _in_order if ordered else _together
    return sorted(document for document in shared if meet([part[document] for part in parts], distance))


def _in_order(parts: Sequence[list[Place]], distance: int) -> bool:
    ends = {end for _, end in parts[0]}
    for part in parts[1:]:
        ends = {last for start, last in part if any(start - step in ends for step in range(1, distance + 1))}
    return bool(ends)


def _together(parts: Sequence[list[Place]], distance: int) -> bool:
    room = distance + sum(max(end - start for start, end in part) for part in parts)
    for first in sorted({start for part in parts for start, _ in part}):
        window = [[place for place in part if place[0] >= first and place[1] <= first + room] for part in parts]
        if all(window) and _apart(window, [], distance):
            return True
    return False


def _apart(parts: Sequence[list[Place]], chosen: list[Place], distance: int) -> bool:
    """Tell whether places of the remaining parts can be added to the chosen ones."""
    if not parts:
        spread = max(end for _, end in chosen) - min(start for start, _ in chosen)
        return spread - sum(end - start for start, end in chosen) <= distance
    return any(
        _apart(parts[1:], [*chosen, place], distance)
        for place in parts[0]
        if all(place[0] > end or place[1] < start for start, end in chosen)
    )


def _term_places(field: str, text: str | bytes, reader: IndexReader) -> Places:
    found: Places = {}
    if (field, text) in reader:  # type: ignore[operator]  # a tuple of any text is meant
        matcher = reader.postings(field, text)
        while matcher.is_active():
            found[matcher.id()] = [(position, position) for position in matcher.value_as("positions")]
            matcher.next()
    return found


def _merged(several: Iterable[Places]) -> Places:
    found = defaultdict[int, set[Place]](set)
    for one in several:
        for document, places in one.items():
            found[document].update(places)
    return {document: sorted(places) for document, places in found.items()}
