# SPDX-License-Identifier: MIT
"""All that is known of a person, put together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.library.effective import Person
from reader.library.people_state import PeopleState
from reader.library.people_values import (
    AuthorityRecord,
    Companion,
    MonthUse,
    NameUse,
    PersonCard,
    PersonRow,
    Proposal,
    Witness,
)
from reader.model.article import Article
from reader.model.person import Appearance, Joining, PersonEntry
from reader.model.texts import Span
from reader.survey.people.roles import chief_role, role_uses
from reader.text.surroundings import surroundings
from reader.text.words import name_key

_COMPANIONS = 6
_AROUND = 200  # code points of a witness's sentence on either side of the name


class PersonCards:
    """Puts rows, cards and records together out of a state. `articles` reads whole articles by number."""

    def __init__(self, state: PeopleState, articles: Callable[[Sequence[int]], Iterator[Article]]) -> None:
        self._state = state
        self._articles = articles
        proposed = [person for _, one, two in state.proposals for person in (one, two)]
        self._perhaps = Counter(map(id, proposed))
        self._perhaps_plain = Counter(person.entries[0].number for person in proposed if not person.own)

    def row(self, person: Person) -> PersonRow:
        """Return a person as a list has them."""
        if not person.own and len(person.entries) == 1:
            entry = person.entries[0]
            counts = entry.role, entry.articles, entry.quotations
        else:
            counts = _counts(self._state.appearances(person))
        return self._row(person, *counts)

    def plain_rows(self, entries: Iterable[PersonEntry]) -> Iterator[PersonRow]:
        """Yield rows of many of whom the user said nothing, without looking at each article."""
        without: list[PersonEntry] = []
        for entry in entries:
            key = next((use.key for use in entry.keys if use.whole), None)
            if key is None:
                without.append(entry)
            else:
                yield self._plain_row(entry, key)
        yield from self._rows_by_article(without)

    def _rows_by_article(self, entries: Sequence[PersonEntry]) -> Iterator[PersonRow]:
        """Yield rows of those who share each of their names with others: an article says who is meant."""
        shared = self._state.catalog.shared_keys() if entries else {}
        first = {
            entry.number: min(shared.get(entry.keys[0].key, {}).get(entry.number, ()), default=0) for entry in entries
        }
        ids = {row.number: row.id for row in self._state.catalog.rows(sorted(set(first.values())))}
        for entry in entries:
            if first[entry.number] in ids:
                yield self._plain_row(entry, f"{entry.keys[0].key}@{ids[first[entry.number]]}")

    def _plain_row(self, entry: PersonEntry, key: str) -> PersonRow:
        perhaps = self._perhaps_plain[entry.number]
        return PersonRow(
            key, entry.name, entry.role, entry.articles, entry.quotations, perhaps, confidence=entry.confidence
        )

    def card(self, person: Person) -> PersonCard:
        """Return all of it."""
        appearances = self._state.appearances(person)
        role, articles, _ = _counts(appearances)
        marked = self._state.said_under(person.scopes, marked=True)
        proposals = [each for each in self._state.proposals if person in each[1:]]
        months, undated = _months(appearances, Counter(number for number, _ in marked))
        return PersonCard(
            row=self._row(person, role, articles, len(marked)),
            reported=len(self._state.said_under(person.scopes)) - len(marked),
            names=tuple(self._names(person, appearances)),
            roles=role_uses(appearances),
            months=months,
            undated=undated,
            companions=tuple(self._companions(person, {one.number for one in appearances})),
            identifiers=person.known_as(),
            proposals=tuple(self.proposal(*each) for each in proposals),
        )

    def proposal(self, joining: Joining, one: Person, other: Person) -> Proposal:
        """Return two who are perhaps the same, with a sentence of each side."""
        names = self._state.catalog.spellings([joining.first, joining.second])
        return Proposal(
            first=self.row(one),
            second=self.row(other),
            names=(names.get(joining.first, joining.first), names.get(joining.second, joining.second)),
            confidence=joining.confidence,
            reason=joining.reason,
            witnesses=(self._witness(one, joining.first), self._witness(other, joining.second)),
        )

    def record(self, person: Person) -> AuthorityRecord:
        """Return a person as other programs take it."""
        appearances = self._state.appearances(person)
        _, articles, quotations = _counts(appearances)
        spellings = dict.fromkeys(one.name for one in appearances)
        days = [one.earliest for one in appearances if one.earliest]
        lasts = [one.latest for one in appearances if one.earliest and one.latest]
        return AuthorityRecord(
            key=self._state.key(person),
            name=person.name,
            names=tuple(name for name in spellings if name != person.name),
            roles=role_uses(appearances),
            first=min(days, default=None),
            last=max(lasts, default=None),
            articles=articles,
            quotations=quotations,
            identifiers=person.known_as(),
            excluded=person.excluded,
            confidence=person.confidence,
        )

    def _row(self, person: Person, role: str, articles: int, quotations: int) -> PersonRow:
        return PersonRow(
            key=self._state.key(person),
            name=person.name,
            role=role,
            articles=articles,
            quotations=quotations,
            perhaps=self._perhaps[id(person)],
            own=person.own,
            excluded=person.excluded,
            confidence=person.confidence,
        )

    def _names(self, person: Person, appearances: Sequence[Appearance]) -> Iterator[NameUse]:
        """Yield a person's names, most used first."""
        uses: defaultdict[str, list[Appearance]] = defaultdict(list)
        for one in appearances:
            uses[one.key].append(one)
        survey = {use.key for use in person.entries[0].keys}
        whys = {key: why for why in reversed(self._state.catalog.joinings_of(uses)) for key in _joined(why, uses)}
        for key, found in sorted(uses.items(), key=lambda each: (-len(each[1]), each[0])):
            why = whys.get(key)
            own = person.own and key not in survey
            yield NameUse(
                key=key,
                name=found[0].name,
                articles=len(found),
                quotations=sum(one.quotations for one in found),
                whole=person.scopes[key] is None,
                confidence=why.confidence if why and not own else 1.0,
                reason=why.reason if why and not own else "",
                own=own,
            )

    def _companions(self, person: Person, numbers: set[int]) -> Iterator[Companion]:
        state, counts = self._state, Counter[int]()
        found: dict[int, Person] = {}
        for number, articles in state.catalog.together(numbers, _COMPANIONS + len(person.entries) + 2):
            entry = state.catalog.person(number)
            other = state.bearer(entry.keys[0].key) if entry else None
            if other is not None and other is not person and not other.excluded:
                found[id(other)] = other
                counts[id(other)] = max(counts[id(other)], articles)
        for which, articles in counts.most_common(_COMPANIONS):
            yield Companion(state.key(found[which]), found[which].name, articles)

    def _witness(self, person: Person, key: str) -> Witness | None:
        """Return the first sentence that has the name."""
        for appearance in self._state.appearances(person):
            if appearance.key == key:
                article = next(self._articles([appearance.number]), None)
                return _sentence(article, key) if article else None
        return None


def _sentence(article: Article, key: str) -> Witness | None:
    spans = (one.mentions[0] for one in article.people if name_key(one.name) == key and one.mentions)
    span = next(spans, None)
    if span is None:
        return None
    before, after = surroundings(article.body, span, _AROUND)
    text = before + span.of(article.body) + after
    marked = Span(len(before), len(before) + len(span))
    return Witness(text, (marked,), article.number, article.id, article.source, article.date)


def _counts(appearances: Iterable[Appearance]) -> tuple[str, int, int]:
    """Return the role most often given, and how many articles and quotations."""
    found = list(appearances)
    role = chief_role(role for one in found for role in one.roles)
    return role, len({one.number for one in found}), sum(one.quotations for one in found)


def _months(appearances: Iterable[Appearance], said: Counter[int]) -> tuple[tuple[MonthUse, ...], int]:
    articles, quotations = Counter[tuple[int, int]](), Counter[tuple[int, int]]()
    elsewhere = set()
    for number, first, last in {(one.number, one.earliest, one.latest) for one in appearances}:
        if first and last and (first.year, first.month) == (last.year, last.month):
            articles[first.year, first.month] += 1
            quotations[first.year, first.month] += said[number]
        else:
            elsewhere.add(number)
    months = (MonthUse(*month, count, quotations[month]) for month, count in sorted(articles.items()))
    return tuple(months), len(elsewhere)


def _joined(joining: Joining, keys: Iterable[str]) -> Iterator[str]:
    """Yield the names that are somebody's by this joining: the one that says less, of two that both are."""
    if joining.applied and joining.first in keys and joining.second in keys:
        yield min(joining.first, joining.second, key=len)
