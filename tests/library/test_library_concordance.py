# SPDX-License-Identifier: MIT
"""Lines of occurrences: what stands around them, who says them, and the user's word on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.errors import NotFoundError
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.occurrence import Concordance, OccurrenceKey, OccurrenceRequest
from reader.model.search import SearchRequest
from reader.model.texts import Span


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return an archive that was read."""
    with opened(write(tmp_path_factory.mktemp("occurrences") / "courier", PEOPLE)) as library:
        yield library


def ask(library: Library, query: str, *order: OccurrenceKey, **choice: object) -> Concordance:
    """Return all occurrences."""
    request = OccurrenceRequest(SearchRequest(library.parse(query)), order or (OccurrenceKey.DATE,), **choice)  # type: ignore[arg-type]
    return library.concordance(request)


def told(concordance: Concordance) -> list[str]:
    """Return the lines as one reads them."""
    return [f"{line.before}[{line.match}]{line.after}" for line in concordance.lines(0, concordance.total)]


def test_lines_are_what_library_matches_marks(library: Library) -> None:
    for text in ("the", "harbour OR minister*", '"the harbour" OR treaty~1', "quote:we", "headline:minister", "zebra"):
        query = library.parse(text)
        concordance = library.concordance(OccurrenceRequest(SearchRequest(query)))
        lines = concordance.lines(0, concordance.total)
        marks = []
        for article in library.articles(sorted({line.number for line in lines})):
            headline, body = library.matches(query, article)
            marks += [(article.number, True, span) for span in headline]
            marks += [(article.number, False, span) for span in body]
        assert sorted((line.number, line.in_headline, line.span) for line in lines) == sorted(marks)
        assert concordance.articles == len({number for number, _, _ in marks})
        for at, line in enumerate(lines):
            assert concordance.place(line.number, line.span, in_headline=line.in_headline) == at


def test_a_line_says_who_says_it(library: Library) -> None:
    lines = {line.match + line.after[:8]: line for line in ask(library, "we OR he").lines(0, 99)}
    assert list(lines) == ["We will en", "We agree,”", "He is quic"]
    will, agree, quick = lines.values()
    assert (will.speakers, will.quoted, agree.speakers) == (("Oren Halvard",), True, ("Mirela Castane",))
    assert quick.speakers == ("the attaché",)
    outside = ask(library, "mayor").lines(0, 1)[0]
    assert (outside.speakers, outside.quoted, outside.sure) == ((), False, True)
    assert (will.headline, will.source, will.date.edtf) == ("Treaty", "", "1994-05-11")


def test_lines_are_chosen_by_who_says_them(library: Library) -> None:
    every = ask(library, "the OR we OR i")
    inside, outside = (ask(library, "the OR we OR i", quoted=quoted) for quoted in (True, False))
    assert (every.total, inside.articles) == (inside.total + outside.total, 3)
    castane = ask(library, "the OR we OR i", speakers=frozenset({"mirela castane"}))
    assert told(castane) == [line for line in told(inside) if "[We] agree" in line]
    assert ask(library, "quick", speakers=frozenset({library.people.unnamed()[0].key})).total == 1
    with pytest.raises(NotFoundError):
        ask(library, "the", speakers=frozenset({"nobody at all"}))


def test_lines_are_in_the_order_asked_for(library: Library) -> None:
    lines = ask(library, "harbour OR treaty", OccurrenceKey.SPEAKER, OccurrenceKey.RIGHT1)
    said = [line.speakers for line in lines.lines(0, lines.total)]
    assert said == sorted(said, key=lambda names: (not names, names))
    assert [line.after[:5] for line in lines.lines(0, 2)] == [",” sa", " was "]
    newest = ask(library, "the", OccurrenceKey.NEWEST)
    days = [line.date.earliest for line in newest.lines(0, newest.total)]
    placed = [day for day in days if day]
    assert placed == sorted(placed, reverse=True)
    assert days[len(placed) :] == [None] * days.count(None) != []


def test_what_the_user_says_of_quotations_holds_at_once(library: Library) -> None:
    (agree,) = ask(library, '"we agree"').lines(0, 1)
    article = library.article(agree.number)
    said = next(one for one in article.quotations if one.text.startswith("We agree"))
    library.corrections.set_speakers(article, said, (Speaker(SpeakerKind.PERSON, "Ann Lowe"),))
    assert ask(library, '"we agree"').lines(0, 1)[0].speakers == ("Ann Lowe",)
    mayor = article.body.index("the mayor, listened")
    article = library.article(agree.number)
    library.corrections.add_quotation(article, Span(mayor, mayor + 9), QuotationKind.DIRECT, ())
    assert told(ask(library, "mayor", quoted=True)) == [
        line for line in told(ask(library, "mayor")) if "listened" in line
    ]
    article = library.article(agree.number)
    said = next(one for one in article.quotations if one.text.startswith("We agree"))
    library.corrections.remove_quotation(article, said)
    assert ask(library, '"we agree"', quoted=True).total == 0
    for _ in range(3):
        library.corrections.undo()
    assert ask(library, '"we agree"').lines(0, 1)[0].speakers == ("Mirela Castane",)


def test_what_is_only_reported_is_no_quotation(library: Library) -> None:
    (wrote,) = ask(library, "wrote").lines(0, 1)
    article = library.article(wrote.number)
    place = article.body.index("wrote of the treaty")
    library.corrections.add_quotation(article, Span(place, place + 19), QuotationKind.INDIRECT, ())
    query = library.parse("quote:treaty OR quote:nobody")
    _, marks = library.matches(query, library.article(wrote.number))
    assert [span.of(article.body) for span in marks] == ["Nobody"]
    assert [line.match for line in ask(library, "quote:treaty OR quote:nobody").lines(0, 9)] == ["treaty", "Nobody"]
    assert ask(library, "wrote", quoted=True).total == 0
    library.corrections.undo()


def test_context_ends_between_words(library: Library) -> None:
    (line,) = ask(library, "nineteen").lines(0, 1, context=20)
    assert (line.before, line.match, line.after) == ("Halvard, a pilot of ", "nineteen", ", won the race. “I ")
    (line,) = ask(library, "nineteen").lines(0, 1, context=0)
    assert (line.before, line.after) == ("", "")
    (line,) = ask(library, "nineteen").lines(0, 1)
    assert (line.before[:12], line.after[-9:]) == ("Oren Halvard", " attaché.")


def test_words_beside_and_a_choice_at_random(library: Library) -> None:
    request = OccurrenceRequest(SearchRequest(library.parse("minister")))
    found = {one.word: one for one in library.collocates(request, 2, 0)}
    assert (found["harbour"].near, found["harbour"].everywhere, found["harbour"].articles) == (3, 4, 3)
    assert "named" not in found
    few = ask(library, "the", thin=3, seed=2)
    assert (few.total, few.of) == (3, ask(library, "the").total)
    assert few.lines(-5, 2) == few.lines(0, 2)


def test_lines_of_texts_read_anew_are_left_out(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier", {"a.txt": "One\n\nThe quay is old.\n", "b.txt": "Two\n\nA quay, a crane.\n"})
    with opened(folder) as library:
        concordance = ask(library, "quay OR zinc~1")
        assert [line.match for line in concordance.lines(0, 9)] == ["quay", "quay"]
        write(folder, {"a.txt": "One\n\nThe mole is old, not the quay.\n"})
        with library.again() as other:
            read_archive(other, jobs=1)
        assert [line.headline for line in concordance.lines(0, 9)] == ["Two"]
        assert library.refresh()
        assert [line.headline for line in ask(library, "quay").lines(0, 9)] == ["One", "Two"]
