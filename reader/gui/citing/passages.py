# SPDX-License-Identifier: MIT
"""What is to be cited, and what comes of it: text and rich text. Runs on the workers of an open archive."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.cite.citation import AnyStyle, Runs, as_html, bibliography, plain, runs_of, with_handle
from reader.cite.passage import Run
from reader.cite.reference import Reference, reference_of
from reader.errors import CancelToken
from reader.gui.people.reading import Quoted, page_of
from reader.gui.words.quoted_words import said_words
from reader.library.library import Library
from reader.library.quotation_values import QuotationLine
from reader.library.row_ranges import PickedLines, Ranges, parts_of, rows_in
from reader.model.article import Article, Quotation, QuotationKind
from reader.model.occurrence import OccurrenceLine, OccurrencePlaces
from reader.model.person import SURE
from reader.model.query import Query
from reader.model.texts import Span
from reader.text.surroundings import surroundings

MOST_CITED = 10_000
"""Citations that are made at once: more would be no use to any program."""

_AT_ONCE = 200
_MARKS = ' "“”„«»'
_DOUBLE = re.compile('["“”]')
_OPENS = re.compile(r'(?:^|[\s(—–-])"$')
_WIDE = 400  # code points before and after an occurrence in its sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article, said as they are to be cited ("“We agree” (Oren Halvard)."); "" for the article itself."""

    number: int
    said: str = ""


Make = Callable[[Library, CancelToken], Iterable[Passage]]
"""What gathers passages, on the worker's thread."""


@dataclass(frozen=True, slots=True)
class CitedText:
    """Citations for the clipboard or a drag: one a line, and one a paragraph of rich text."""

    text: str
    html: str
    count: int


def cited_text(library: Library, passages: Sequence[Passage], style: AnyStyle, cancel: CancelToken) -> CitedText:
    """Cite passages in their order, articles as the style's list has them; those that have left are skipped."""
    found = references(library, [one.number for one in passages], cancel)
    if not any(one.said for one in passages):
        return of_runs(bibliography(list(found.values()), style))
    cited = (cited_runs(one.said, found[one.number], style) for one in passages if one.number in found)
    return of_runs(list(cited))


def references(library: Library, numbers: Sequence[int], cancel: CancelToken) -> dict[int, Reference]:
    """Return what there is to say of articles, by their numbers, each once. Raises `CancelledError`."""
    wanted = list(dict.fromkeys(numbers))[:MOST_CITED]
    found: dict[int, Reference] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        cancel.check()
        for article in library.articles(wanted[start : start + _AT_ONCE]):
            found[article.number] = reference_of(article, library.archive.name)
    return found


def cited_runs(words: str, reference: Reference, style: AnyStyle) -> Runs:
    """Return words with the citation of their article behind them."""
    citation = with_handle(runs_of(reference, style), reference)
    return (Run(f"{words} "), *citation) if words else citation


def of_runs(cited: Sequence[Runs]) -> CitedText:
    """Put citations together."""
    paragraphs = "".join(f"<p>{as_html(runs)}</p>" for runs in cited)
    html = f'<meta charset="utf-8">{paragraphs}'
    return CitedText("\n".join(map(plain, cited)), html, len(cited))


# --- from what is on the screen


def of_line(line: QuotationLine) -> Passage:
    """Cite a quotation of a list."""
    speakers = tuple(speaker.name for speaker in line.speakers)
    marked = line.kind is not QuotationKind.INDIRECT
    return Passage(line.number, said_words(line.text, speakers, sure=line.confidence >= SURE, marked=marked))


def of_quotation(number: int, ordinal: int) -> Make:
    """Cite one quotation of an article."""

    def make(library: Library, _: CancelToken) -> Iterable[Passage]:
        return map(of_line, library.people.lines([(number, ordinal)]).lines(0, 1))

    return make


def of_listed(quoted: Quoted, ranges: Ranges | None = None) -> Make:
    """Cite quotations that a view lists, all or some rows of them, the first `MOST_CITED`."""
    rows = [(0, len(quoted.places))] if ranges is None else ranges

    def make(_: Library, cancel: CancelToken) -> Iterable[Passage]:
        for start in range(0, min(MOST_CITED, rows_in(rows)), _AT_ONCE):
            for part in parts_of(rows, start, start + _AT_ONCE):
                cancel.check()
                yield from (of_line(line) for line in page_of(quoted, *part) if line is not None)

    return make


def of_articles(numbers: Sequence[int]) -> Make:
    """Cite articles."""
    return lambda _, __: map(Passage, numbers)


def of_occurrences(places: OccurrencePlaces, query: Query, ranges: Ranges) -> Make:
    """Cite the sentences in which some occurrences stand, each with its speakers if all of it is theirs.

    Of an occurrence in a headline, the article is cited.
    """

    def make(library: Library, cancel: CancelToken) -> Iterable[Passage]:
        lines = PickedLines(library.concordance_of(places, query), ranges)
        for start in range(0, min(MOST_CITED, lines.total), _AT_ONCE):
            cancel.check()
            page = lines.lines(start, start + _AT_ONCE)
            numbers = list(dict.fromkeys(line.number for line in page))
            found = {article.number: article for article in library.articles(numbers)}
            yield from (_sentence(found[line.number], line) for line in page if line.number in found)

    return make


def _sentence(article: Article, line: OccurrenceLine) -> Passage:
    """Return the sentence of an occurrence as it is cited."""
    if line.in_headline:
        return Passage(article.number)
    before, after = surroundings(article.body, line.span, _WIDE)
    words = f"{before}{_flat(line.span.of(article.body))}{after}".strip()
    if not _is_within(words, article, _around(article, line.span)):
        return Passage(article.number, said_words(_paired(words), ()))  # the reporter's: nobody said all of it
    return Passage(article.number, said_words(words.strip(_MARKS), line.speakers, sure=line.sure))


def of_selection(article: Article, span: Span, names: Callable[[Quotation], tuple[str, ...]]) -> Passage:
    """Cite selected words; within a quotation, with its speakers, whom `names` calls as lists do."""
    around = _around(article, span)
    if around is None:
        return Passage(article.number, said_words(_paired(_flat(span.of(article.body))), ()))
    within = Span(max(span.start, around.span.start), min(span.end, around.span.end))  # its marks are ours to set
    words = within.of(article.body)
    return Passage(article.number, said_words(words, names(around), sure=around.confidence >= SURE))


def _around(article: Article, span: Span) -> Quotation | None:
    """Return the quotation in which words stand. Indirect speech is none: its words are the reporter's."""
    return next(
        (
            one
            for one in article.quotations
            if one.span.start - 1 <= span.start
            and span.end <= one.span.end + 1
            and one.kind is not QuotationKind.INDIRECT
        ),
        None,
    )


def _is_within(words: str, article: Article, quotation: Quotation | None) -> bool:
    """Tell whether all of a sentence, its marks apart, is of a quotation."""
    return quotation is not None and words.strip(f"{_MARKS}…") in _flat(quotation.span.of(article.body))


def _paired(words: str) -> str:
    """Give a sentence that begins or ends within a quotation the mark that it lacks, of the kind of the other one."""
    marks = list(_DOUBLE.finditer(words))
    closes = [mark[0] == "”" or (mark[0] == '"' and not _OPENS.search(words, 0, mark.start() + 1)) for mark in marks]
    begun = {"”": "“"}.get(marks[0][0], '"') if closes and closes[0] else ""
    ended = {"“": "”"}.get(marks[-1][0], '"') if closes and not closes[-1] else ""
    return f"{begun}{words}{ended}"


def _flat(text: str) -> str:
    """Return a text as it stands on one line."""
    return " ".join(text.split())
