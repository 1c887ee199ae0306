# SPDX-License-Identifier: MIT
"""The people of an archive: who they are and what they said, the user's own word on it in effect."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from reader.catalog.catalog import Catalog
from reader.errors import NotFoundError
from reader.library.corrections import Corrections
from reader.library.effective import Person, Scope, joined, ref_of
from reader.library.people_state import PeopleState
from reader.library.people_values import AuthorityRecord, PersonCard, PersonRow, Proposal
from reader.library.person_card import PersonCards
from reader.library.quotation_pages import Place, QuotationPages, in_order
from reader.library.quotation_values import LineSpeaker, QuotationLines, QuotationSort
from reader.model.article import Article, Speaker, SpeakerKind
from reader.model.person import Appearance, ArticlePerson, NamedKeys, Unnamed
from reader.text.words import name_key, speaker_key


class PeopleReading:
    """Base persons of the catalog, with the user's merging, splitting and naming. See `People`."""

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        corrections: Corrections,
        articles: Callable[[Sequence[int]], Iterator[Article]],
    ) -> None:
        self._catalog = catalog
        self._corrections = corrections
        self._articles = articles
        self._made: tuple[object, PeopleState] | None = None
        self._cards: tuple[PeopleState, PersonCards] | None = None
        self._all: tuple[PeopleState, tuple[PersonRow, ...]] | None = None

    def all(self, words: str = "") -> tuple[PersonRow, ...]:
        """Return everybody who is named, most articles first; with `words` those with a name that has them.

        Each of the words may only be begun. Whom the user excluded comes last.
        """
        sought = tuple(name_key(words).split())
        if sought:
            return self._rows(self._named(sought, begun=True))
        state = self.state()
        if self._all is None or self._all[0] is not state:
            self._all = state, self._everybody(state)
        return self._all[1]

    def unnamed(self) -> tuple[Unnamed, ...]:
        """Return the speakers who are only described, most quotations first."""
        return tuple(self._catalog().unnamed())

    def institutions(self) -> tuple[Unnamed, ...]:
        """Return the firms, offices and states that speak, most quotations first."""
        return tuple(self._catalog().institutions())

    def others(self, name: str) -> tuple[str, ...]:
        """Return the keys of the institutions and unnamed speakers whose name or description has these words."""
        kinds = (SpeakerKind.INSTITUTION, SpeakerKind.ANONYMOUS)
        return tuple(key for key, _ in self._catalog().names_like(name_key(name).split(), open_end=False, kinds=kinds))

    def row(self, key: str) -> PersonRow:
        """Return a person as a list has them."""
        return self._cards_of().row(self._person(key))

    def find(self, name: str) -> tuple[PersonRow, ...]:
        """Return everybody who bears a name with these words, most articles first."""
        return self._rows(self._named(tuple(name_key(name).split()), open_end=False))

    def offered(self, words: str, limit: int, *, speakers: bool = False) -> tuple[PersonRow, ...]:
        """Return whom somebody may mean who has typed so much of a name; `speakers`: of those who are quoted."""
        found = [row for row in self.all(words) if not row.excluded and (row.quotations or not speakers)]
        return tuple(sorted(found, key=lambda row: -row.quotations) if speakers else found)[:limit]

    def card(self, key: str) -> PersonCard:
        """Return all that is known of a person. Some milliseconds for somebody in a thousand articles."""
        return self._cards_of().card(self._person(key))

    def appearances(self, key: str) -> tuple[Appearance, ...]:
        """Return the articles that name the person, by date, the undated last."""
        return tuple(self.state().appearances(self._person(key)))

    def quotations(self, key: str, sort: QuotationSort = QuotationSort.OLDEST) -> QuotationLines:
        """Return what the person, or an unnamed speaker (`Unnamed.key`), said, in marks or as it is reported."""
        return self.lines(in_order(self._catalog(), self.said(key), sort))

    def lines(self, places: Iterable[Place]) -> QuotationLines:
        """Return quotations with their speakers as lines."""
        return QuotationPages(places, self._articles, self.speaker)

    def said(self, *keys: str, marked: bool = False) -> list[Place]:
        """Return article and ordinal of all that people, or unnamed speakers, said, by date; `marked`: in marks."""
        return self.state().said_under(self.scopes(*keys), marked=marked)

    def scopes(self, *keys: str) -> dict[str, Scope]:
        """Return under which names people, or unnamed speakers, appear, and in which articles each name is theirs."""
        scopes: dict[str, Scope] = {}
        for key in keys:
            found: dict[str, Scope] = {key: None} if _is_no_person(key) else self._person(key).scopes
            for name, scope in found.items():
                scopes[name] = joined(scopes[name], scope) if name in scopes else scope
        return scopes

    def proposals(self) -> tuple[Proposal, ...]:
        """Return who are perhaps the same and were not yet judged by the user, the most likely first."""
        cards = self._cards_of()
        return tuple(cards.proposal(*each) for each in self.state().proposals)

    def authority(self) -> Iterator[AuthorityRecord]:
        """Yield a record of everybody, most articles first."""
        cards = self._cards_of()
        return (cards.record(self._person(row.key)) for row in self.all())

    def record(self, key: str) -> AuthorityRecord:
        """Return a person as other programs take it."""
        return self._cards_of().record(self._person(key))

    def key_of(self, name_key: str, number: int) -> str:
        """Return the key of the person who bears a name (see `text.words.speaker_key`) in an article; "" for none."""
        state = self.state()
        person = state.bearer(name_key, number)
        return state.key(person) if person else ""

    def seen(self, article: Article) -> Article:
        """Return an article with its people as sure as they are over the archive, without whom the user excluded."""
        state = self.state()
        state.learn([name_key(one.name) for one in article.people])
        return replace(article, people=tuple(_as_sure(state, article)))

    def speaker(self, speaker: Speaker, number: int) -> LineSpeaker:
        """Return whom a speaker of an article stands for."""
        key = speaker_key(speaker)
        if speaker.kind is not SpeakerKind.PERSON:
            return LineSpeaker(key, speaker.name, speaker.kind)
        state = self.state()
        person = state.bearer(key, number)
        if person is None or person.excluded:
            return LineSpeaker("", speaker.name, speaker.kind)
        return LineSpeaker(state.key(person), person.name, speaker.kind)

    def meant(self, words: tuple[str, ...], *, open_end: bool, speakers: bool) -> NamedKeys:
        """Return the keys of all who have a name with these folded words; of institutions and the unnamed, too."""
        people = [person for person in self._named(words, open_end=open_end) if not person.excluded]
        keys: set[str] = set()
        within: dict[str, frozenset[int]] = {}
        for person in people:
            for key, scope in person.scopes.items():
                if scope is None:
                    keys.add(key)
                else:
                    within[key] = within.get(key, frozenset()) | scope
        if speakers:
            kinds = (SpeakerKind.INSTITUTION, SpeakerKind.ANONYMOUS)
            keys.update(key for key, _ in self._catalog().names_like(words, open_end=open_end, kinds=kinds))
        return NamedKeys(frozenset(keys), tuple((key, where) for key, where in within.items() if key not in keys))

    def state(self) -> PeopleState:
        """Return who is who at this moment; the same object until that changes."""
        catalog = self._catalog()
        now = (catalog, catalog.peopling(), catalog.generation(), self._corrections.position())
        if self._made is None or self._made[0] != now:
            self._made = now, PeopleState(catalog, self._corrections, self._articles)
        return self._made[1]

    def _cards_of(self) -> PersonCards:
        state = self.state()
        if self._cards is None or self._cards[0] is not state:
            self._cards = state, PersonCards(state, self._articles)
        return self._cards[1]

    def _person(self, key: str) -> Person:
        ref = ref_of(key)
        number = self._catalog().number_of(ref.article_id) if ref.article_id else None
        person = self.state().bearer(ref.key, number)
        if person is None:
            raise NotFoundError("This person isn't there any more.", hint="Look at the list again.")
        return person

    def _named(self, words: tuple[str, ...], *, open_end: bool = False, begun: bool = False) -> list[Person]:
        """Return who bears a name with these words (see `names_like`), the user's own names among them."""
        state = self.state()
        keys = [key for key, _ in state.catalog.names_like(words, open_end=open_end, begun=begun)]
        state.learn(keys)
        found = {id(person): person for key in keys for person in state.bearers(key)}
        for person in state.effective.touched:
            called = name_key(person.called or "").split()
            if called and all(_has(called, word, begun or (open_end and word == words[-1])) for word in words):
                found[id(person)] = person
        return list(found.values())

    def _rows(self, people: Iterable[Person]) -> tuple[PersonRow, ...]:
        return _ordered(map(self._cards_of().row, people))

    def _everybody(self, state: PeopleState) -> tuple[PersonRow, ...]:
        """Make the rows of all; of whom the user said nothing without looking at each article."""
        cards, replaced = self._cards_of(), state.effective.replaced
        entries = (entry for entry in state.catalog.people() if entry.number not in replaced)
        return _ordered([*map(cards.row, state.effective.touched), *cards.plain_rows(entries)])


def _as_sure(state: PeopleState, article: Article) -> Iterator[ArticlePerson]:
    for one in article.people:
        person = state.bearer(name_key(one.name), article.number)
        if person is None:
            yield one
        elif not person.excluded:
            yield replace(one, confidence=max(one.confidence, person.confidence))


def _is_no_person(key: str) -> bool:
    return key.startswith(("org:", "anon:"))


def _has(name: Sequence[str], word: str, begun: bool) -> bool:  # noqa: FBT001
    return any(one.startswith(word) for one in name) if begun else word in name


def _ordered(rows: Iterable[PersonRow]) -> tuple[PersonRow, ...]:
    return tuple(sorted(rows, key=lambda row: (row.excluded, -row.articles, -row.quotations, row.name)))
