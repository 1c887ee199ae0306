# SPDX-License-Identifier: MIT
"""All quotations of a search as lines: in order, chosen by kind and speaker, read a page at a time."""

from collections.abc import Iterator

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.errors import CancelledError, CancelToken
from reader.library.library import Library
from reader.library.quotation_values import ALL_QUOTATIONS, QuotationChoice, QuotationSort
from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.search import SearchRequest
from reader.model.texts import Span


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return an archive that was read, in two segments of the index."""
    with opened(write(tmp_path_factory.mktemp("quotations") / "courier", PEOPLE)) as library:
        yield library


def texts(library: Library, query: str, choice: QuotationChoice = ALL_QUOTATIONS) -> list[str]:
    """Return the words of the quotations of a query."""
    lines = library.quotations(SearchRequest(library.parse(query)), choice=choice)
    told = lines.lines(0, len(lines))
    assert [line.number for line in told] == list(lines.numbers)
    return [line.text for line in told]


IN_ORDER = [
    "The harbour was here before the ministry,",
    "We will enrich the treaty,",
    "We agree,",
    "No ship will sail,",
    "I am tired,",
    "He is quick,",
    "Nobody asked me,",
]


def test_all_are_in_order_of_date_and_the_undated_come_last(library: Library) -> None:
    assert texts(library, "") == IN_ORDER
    newest = texts(library, "", QuotationChoice(sort=QuotationSort.NEWEST))
    assert newest == ["I am tired,", "He is quick,", "No ship will sail,", *IN_ORDER[1:3], IN_ORDER[0], IN_ORDER[-1]]


def test_a_page_is_read_at_a_time(library: Library) -> None:
    lines = library.quotations(SearchRequest(library.parse("")))
    assert (len(lines), [line.text for line in lines.lines(2, 4)]) == (7, IN_ORDER[2:4])
    assert lines.lines(6, 99)[0].headline == "Memoirs"
    assert lines.lines(9, 12) == ()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("treaty", ["We will enrich the treaty,", "We agree,", "Nobody asked me,"]),
        ("date:1994", ["We will enrich the treaty,", "We agree,", "No ship will sail,"]),
        ("said:we", ["We will enrich the treaty,", "We agree,"]),
        ("speaker:castane", ["We agree,", "Nobody asked me,"]),
        ("speaker:halvard said:we", ["We will enrich the treaty,"]),
        ("headline:treaty OR said:ship", ["No ship will sail,"]),
        ("treaty -speaker:halvard", ["Nobody asked me,"]),
        ("speaker:nobody", []),
    ],
)
def test_a_search_gives_the_quotations_of_what_it_finds_or_those_it_asks_for(
    library: Library, query: str, expected: list[str]
) -> None:
    assert texts(library, query) == expected


def test_a_person_and_kinds_are_chosen(library: Library) -> None:
    castane = QuotationChoice(people=frozenset({"mirela castane"}))
    assert texts(library, "", castane) == ["We agree,", "Nobody asked me,"]
    assert texts(library, "date:1994", castane) == ["We agree,"]
    assert texts(library, "said:we", castane) == ["We agree,"]
    assert texts(library, "said:ship", castane) == []
    assert texts(library, "", QuotationChoice(kinds=frozenset({QuotationKind.DIRECT}))) == IN_ORDER
    assert texts(library, "", QuotationChoice(kinds=frozenset({QuotationKind.TITLE}))) == []


def test_they_are_put_in_order_of_speakers_and_papers(library: Library) -> None:
    by_speaker = texts(library, "date:1994", QuotationChoice(sort=QuotationSort.SPEAKER))
    assert by_speaker == ["We agree,", "No ship will sail,", "We will enrich the treaty,"]
    assert texts(library, "", QuotationChoice(sort=QuotationSort.SOURCE)) == IN_ORDER
    castane = QuotationChoice(people=frozenset({"mirela castane"}), sort=QuotationSort.NEWEST)
    assert texts(library, "", castane) == ["We agree,", "Nobody asked me,"]


def test_a_search_nobody_waits_for_any_more_ends(library: Library) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        library.quotations(SearchRequest(library.parse("")), cancel)


def test_what_is_only_reported_is_a_persons_but_not_in_the_list_of_all(library: Library) -> None:
    article = library.article(int(library.search(SearchRequest(library.parse("headline:memoirs"))).numbers[0]))
    place = article.body.index("wrote of the treaty")
    span = Span(place, place + len("wrote of the treaty"))
    castane = Speaker(SpeakerKind.PERSON, "Mirela Castane")
    library.corrections.add_quotation(article, span, QuotationKind.INDIRECT, (castane,))
    assert "wrote of the treaty" not in texts(library, "memoirs")
    own, reported = frozenset({"mirela castane"}), frozenset({QuotationKind.INDIRECT})
    assert texts(library, "memoirs", QuotationChoice(people=own)) == ["Nobody asked me,"]
    assert texts(library, "memoirs", QuotationChoice(reported, own)) == ["wrote of the treaty"]
    card = library.people.card("mirela castane")
    assert (card.row.quotations, card.reported) == (2, 1)
    assert len(library.people.quotations("mirela castane")) == 3, "a card lists both"
    library.corrections.undo()
