# SPDX-License-Identifier: MIT
"""The one door to an archive: its articles, the search, the user's corrections."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Self

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, NotFoundError
from reader.index.language.explain import Run, explain
from reader.ingest.keeping import keeping
from reader.ingest.shelf import Home
from reader.ingest.user_work import catch_up
from reader.library.breakdown import breakdowns, marked_values
from reader.library.citing import Cited, compared
from reader.library.concordance import ConcordanceLines
from reader.library.copies import CopyTable
from reader.library.corrections import Corrections
from reader.library.from_catalog import FromCatalog
from reader.library.languages import stemmed_languages
from reader.library.missing import missing_words
from reader.library.moved import home_at
from reader.library.outside import CatalogOutside
from reader.library.over_time import over_time
from reader.library.own import Own
from reader.library.own_words import OwnWords
from reader.library.pages import Pages
from reader.library.people import People
from reader.library.quotation_finding import QuotationFinder
from reader.library.quotation_values import ALL_QUOTATIONS, QuotationChoice, QuotationLines
from reader.library.report import ArchiveReport, make_report
from reader.library.spelling import SPELT_FIELDS, Spellings, spelt
from reader.library.spoken import CatalogSpoken
from reader.library.undated import dates_by_id, undated_groups
from reader.library.values import ArchiveInfo, MissingWord
from reader.model.article import Article, ArticleRow
from reader.model.day_columns import columns_of
from reader.model.flags import OWN_KINDS, VALUED
from reader.model.occurrence import Collocate, Concordance, OccurrencePlaces, OccurrenceRequest
from reader.model.over_time import Counted, OverTime, Step
from reader.model.own import SavedQuery
from reader.model.query import And, Everything, Flag, Leaf, Query, sought
from reader.model.search import (
    DayCount,
    Excerpt,
    FirstPage,
    LeafCount,
    ResultSet,
    SearchEngine,
    SearchRequest,
    WordCount,
)
from reader.model.texts import Span
from reader.model.undated import UndatedGroup
from reader.overlay.backup import Restored
from reader.text.excerpts import excerpt
from reader.text.matches import find_matches
from reader.text.words import name_key


class Library(FromCatalog):
    """An open archive. It belongs to the thread that opened it; `again` opens it once more for another.

    It sees the catalog and the index as they were when it was opened or last refreshed. The archive need not be there:
    what was read of it is. `corrections` holds the user's own work on articles, `own` what is kept besides, `people`
    whom the articles name, `pages` where they were printed. Every method may raise `StoreError`.
    """

    def __init__(self, home: Home) -> None:
        super().__init__(home)
        self._catalog: Catalog | None = None
        self._opened = (0, 0)  # which file that is
        self._engine: SearchEngine | None = None
        self._copies: CopyTable | None = None
        self._grouping = (0, 0)  # by which it was made
        self._spellings = Spellings()
        self.corrections = Corrections(home)
        self.people = People(self._open_catalog, self.corrections, self.articles)
        self.pages = Pages(home)
        self._spoken = CatalogSpoken(self._open_catalog, self.people)
        self._own_words = OwnWords(self._open_catalog, self.corrections)
        self._outside = CatalogOutside(self._open_catalog, self.people, self._own_words)
        self.own = Own(home, self.corrections, self._open_catalog, self._parse_saved, self.search)

    @classmethod
    def open(
        cls,
        folder: str,
        *,
        data_dir: str | None = None,
        is_moved: Callable[[str], bool] = lambda _: True,
        known: str = "",
    ) -> Self:
        """Open the archive at `folder`, which need not have been read yet.

        A folder that is unknown but shares over half its files with an archive that isn't where it was is offered to
        `is_moved` (given the old place) as the same one, moved. `known` is the id of the archive that was open at
        `folder` before: if it travelled with the data folder since, it is opened where it lies now, whatever lies at
        `folder`. Raises `ArchiveError` if there is neither a folder nor anything known of it.
        """
        return cls(home_at(folder, data_dir=data_dir, is_moved=is_moved, known=known))

    def again(self) -> "Library":
        """Open the same archive for another thread. May be called from that thread."""
        return Library(self._home)

    def close(self) -> None:
        """Let go of all files. Idempotent."""
        for store in (self._catalog, self._engine, self.corrections, self.pages):
            if store is not None:
                store.close()
        self._catalog = self._engine = self._copies = None
        self._outside.forget()
        self._spellings.forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def home(self) -> Home:
        """Where its stores are."""
        return self._home

    @property
    def archive(self) -> ArchiveInfo:
        """What and where the archive is."""
        home = self._home
        return ArchiveInfo(home.id, home.place, home.name, home.present, os.path.exists(home.catalog))

    def refresh(self) -> bool:
        """See what the keeper has committed since; tell whether anything has."""
        changed = self._open_engine().refresh()
        if self._catalog is not None and self._opened != _identity(self._home.catalog):
            self._catalog.close()  # the keeper threw a damaged one away and began another
            self._catalog = self._copies = None
            changed = True
        changed = self._open_catalog().refresh() or changed
        if changed:
            if self._grouping != self._open_catalog().grouping():
                self._copies = None
            self._outside.forget()
            self._spellings.forget()
        return changed

    # --- search

    def parse(self, text: str, *, as_you_type: bool = False, forms: bool = False) -> Query:
        """Understand what was typed; with `forms` a word means all its forms in the languages of the archive.

        Raises `QueryError` with its place, also for a tag or a collection that there isn't.
        """
        from reader.index.language.parse import parse  # with Whoosh: not before somebody searches

        query = parse(text, as_you_type=as_you_type, forms=stemmed_languages(self._open_engine()) if forms else None)
        self._own_words.check(query)
        return query

    def among(self, query: Query, numbers: Iterable[int]) -> Query:
        """Return a query for what another one finds among some articles, named by their numbers. Ask it soon."""
        return And((query, Flag(self._outside.pick(numbers), Span(0, 0))), query.span)

    def explain(self, query: Query) -> tuple[Run, ...]:
        """Say a query back in plain words."""
        return explain(query)

    def search(
        self, request: SearchRequest, cancel: CancelToken | None = None, *, first_page: FirstPage | None = None
    ) -> ResultSet:
        """Find everything (see `SearchEngine.search`). Raises `CancelledError`."""
        return self._open_engine().search(request, cancel or CancelToken(), first_page=first_page)

    def days(self) -> Sequence[DayCount]:
        """Count the whole archive as `ResultSet.days` does; the same object until that changes."""
        return self._open_engine().days()

    def missing(self, query: Query, cancel: CancelToken | None = None) -> tuple[MissingWord, ...]:
        """Return the words of `query` that find nothing by themselves, each with what this archive has in its place."""
        counts = self.leaf_counts(query, cancel)
        return missing_words(self._open_engine(), query, counts, cancel or CancelToken())

    def leaf_counts(self, query: Query, cancel: CancelToken | None = None) -> tuple[LeafCount, ...]:
        """Count what each leaf of a query finds by itself in the whole archive. Raises `CancelledError`."""
        return self._open_engine().leaf_counts(query, cancel or CancelToken())

    def widened(
        self, query: Query, limit: int, cancel: CancelToken | None = None
    ) -> tuple[tuple[Leaf, tuple[WordCount, ...]], ...]:
        """Return for the leaves of a query that stand for several words the commonest of these, with their counts."""
        asked = cancel or CancelToken()
        found = ((leaf, self._open_engine().widened(leaf, limit, asked)) for leaf in sought(query))
        return tuple((leaf, words) for leaf, words in found if words)

    def vocabulary(self, field: str, begun: str, limit: int) -> tuple[WordCount, ...]:
        """Return words of the archive ("" as `field`), or values of a field, that begin so; the commonest first.

        Sources, sections and bylines are spelt as in the archive, words are folded. Of people and speakers any word of
        the name may begin so; each is called as lists call them.
        """
        if field in ("person", "speaker"):
            known = self.archive.read  # else the catalog is only being made
            people = self.people.offered(begun, limit, speakers=field == "speaker") if known else ()
            return tuple(WordCount(row.name, row.articles) for row in people)
        if field in OWN_KINDS:
            return self._own_words.vocabulary(field, begun, limit) if self.archive.read else ()
        if field in VALUED:
            return marked_values(self._open_catalog(), field, begun, limit) if self.archive.read else ()
        found = self._open_engine().vocabulary(field, name_key(begun), limit)
        return spelt(found, self.spellings(field, [one.word for one in found])) if field in SPELT_FIELDS else found

    def spellings(self, field: str, values: Sequence[str]) -> dict[str, str]:
        """Return how folded values of a field are spelt in the archive, where that is known."""
        return self._spellings.of(field, values, self._open_engine(), self._open_catalog)

    def excerpts(self, query: Query, numbers: Sequence[int]) -> tuple[tuple[Excerpt, Excerpt], ...]:
        """Return headline and best piece of the body, with the matches, for the rows that are on the screen.

        An article that has left the archive meanwhile has empty ones.
        """
        catalog = self._open_catalog()
        found = {number: texts for number, *texts in catalog.bodies(numbers)}
        quoted = catalog.quoted(numbers) if any(leaf.field in ("said", "quote") for leaf in sought(query)) else {}
        shown = ((*found.get(number, ("", "")), quoted.get(number, ())) for number in numbers)
        return tuple(
            (
                Excerpt(headline, find_matches(headline, query, field="headline")),
                excerpt(body, query, quotations=quotations),
            )
            for headline, body, quotations in shown
        )

    def matches(self, query: Query, article: Article) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Return where the query's words stand, in the headline and in the reading text.

        What must be said is marked in quotations in marks: only those are searched.
        """
        marked = (quotation.span for quotation in article.quotations if quotation.kind.marked)
        quotations = sorted(marked, key=lambda span: span.start)
        headline = find_matches(article.headline, query, field="headline")
        return headline, find_matches(article.body, query, quotations=quotations)

    def quotations(
        self,
        request: SearchRequest,
        cancel: CancelToken | None = None,
        choice: QuotationChoice = ALL_QUOTATIONS,
    ) -> QuotationLines:
        """Return the quotations of all that a search finds; where it asks for quotations, those alone.

        Their order is that of `choice`, by date the oldest first if nothing is chosen. What is only reported, without
        marks, is among them only if a person is chosen. Raises as `search`.
        """
        finder = QuotationFinder(self._open_engine(), self._open_catalog(), self.people, cancel or CancelToken())
        return finder.lines(request, choice)

    def concordance(self, request: OccurrenceRequest, cancel: CancelToken | None = None) -> Concordance:
        """Return every occurrence of what is looked for, a line each. Raises as `search`."""
        places = self._open_engine().occurrences(request, self._spoken, cancel or CancelToken())
        return self.concordance_of(places, request.search.query)

    def concordance_of(self, places: OccurrencePlaces, query: Query) -> Concordance:
        """Return the lines of places that were found for a query, perhaps by the library of another thread."""
        return ConcordanceLines(places, query, self._open_catalog, self.people, self.articles)

    def collocates(
        self,
        request: OccurrenceRequest,
        left: int,
        right: int,
        cancel: CancelToken | None = None,
        heard: Callable[[int, int], None] = lambda _done, _of: None,
    ) -> tuple[Collocate, ...]:
        """Return the words up to `left` words before and `right` words behind occurrences, best bound first.

        At most 500 words, of at most 15 on either side; the request's thinning is left aside. `heard` is told now and
        then, on this thread, how many of how many articles are done. Raises as `search`.
        """
        return self._open_engine().collocates(request, (left, right), self._spoken, cancel or CancelToken(), heard)

    def over_time(
        self,
        counted: Counted,
        requests: Sequence[OccurrenceRequest],
        step: Step | None = None,
        cancel: CancelToken | None = None,
    ) -> OverTime:
        """Count what some searches find over time, by years, months or weeks; None: the step that fits.

        All are of one range, of the same sources and folding. Of occurrences those that pass the filters of their
        request are counted, thinned or not. See `library.over_time` for the rule. Raises as `search`.
        """
        engine, asked = self._open_engine(), cancel or CancelToken()
        search = requests[0].search
        every = replace(search, query=Everything(Span(0, 0)))
        if counted is Counted.ARTICLES:
            found = [engine.search(one.search, asked).days for one in requests]
        else:
            found = [engine.occurrence_days(one, self._spoken, asked) for one in requests]
        held = columns_of(engine.search(every, asked).days)
        return over_time(counted, step, held, [*map(columns_of, found)], (search.earliest, search.latest))

    def undated(self, cancel: CancelToken | None = None) -> tuple[UndatedGroup, ...]:
        """Return the articles without a sure date, gathered by what one decision would date; the largest first.

        Raises `CancelledError`.
        """
        return undated_groups(self._open_catalog(), cancel or CancelToken())

    def give_dates(self, dates: Sequence[tuple[int, str]], reason: str) -> None:
        """Date articles by hand, each (number, EDTF) by itself, in one step of undo. Raises `DateError`."""
        self.corrections.set_dates(dates_by_id(self._open_catalog(), dates), reason)

    # --- articles

    def copies(self, number: int) -> tuple[ArticleRow, ...]:
        """Return the copies of an article that the archive has, without itself, the one that stands for all first."""
        return self.rows(self._copy_table().of(number))

    def article(self, id_or_number: str | int) -> Article:
        """Return a whole article, with the user's corrections. Raises `NotFoundError`."""
        number = id_or_number if isinstance(id_or_number, int) else self.number_of(id_or_number)
        return self._as_wanted(self._open_catalog().article(number))

    def cited(self, article_id: str, sha256: str) -> Cited:
        """Return what a footnote with this id leads to, and whether its text has changed. Raises `NotFoundError`."""
        return compared(self.article(article_id), sha256)

    def articles(self, numbers: Sequence[int]) -> Iterator[Article]:
        """Yield whole articles, with the user's corrections, in the order asked for; those that have left are skipped.

        However many: a hundred at a time are in memory.
        """
        return map(self._as_wanted, self._open_catalog().iter_articles(numbers))

    def number_of(self, article_id: str) -> int:
        """Return the compact number of an id, today's or one from before a file was moved. Raises `NotFoundError`."""
        number = self._open_catalog().number_of(article_id)
        if number is not None:
            return number
        raise NotFoundError(f"There is no article {article_id} in this archive.", hint="`backfile list` shows the ids.")

    # --- the archive as a whole

    def restore_work(self) -> Restored:
        """Put the newest good backup in the place of the user's own file that is broken or gone; lists follow at once.

        The broken file is kept beside it. Without a backup an empty one takes its place. Nobody else may have the file
        open. Raises `StoreError`, and `BusyError` if another process keeps the archive.
        """
        with keeping(self._home):
            restored = self.corrections.restore()
            if os.path.exists(self._home.catalog):
                catch_up(self._home)
        return restored

    def report(self) -> ArchiveReport:
        """Return all figures of the archive as far as it has been read."""
        by_value = breakdowns(self._open_catalog(), self._open_engine(), self.spellings)
        return make_report(self._open_catalog(), self.archive, by_value)

    def _parse_saved(self, search: SavedQuery) -> Query:
        return self.parse(search.text, forms=search.forms)

    def _as_wanted(self, article: Article) -> Article:
        return self.people.seen(self.corrections.applied(article))

    def _open_catalog(self) -> Catalog:
        if self._catalog is None:
            self._opened = _identity(self._home.catalog)
            self._catalog = Catalog.open(self._home.catalog, writable=False)
        return self._catalog

    def _copy_table(self) -> CopyTable:
        if self._copies is None:
            self._grouping = self._open_catalog().grouping()
            self._copies = CopyTable(self._open_catalog().copies())
        return self._copies

    def _open_engine(self) -> SearchEngine:
        if self._engine is None:
            from reader.index.engine import ColumnarEngine  # on the thread that searches, when it first does

            self._engine = ColumnarEngine(
                self._home.index, outside=self._outside, copies=lambda: self._copy_table().columns
            )
        return self._engine


def _identity(path: str) -> tuple[int, int]:
    """Return what tells one file from another that took its name; zeros if there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino
