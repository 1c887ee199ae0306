# SPDX-License-Identifier: MIT
"""The places of quotations: in order of date over several segments, all or those that a query asks for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import CancelledError, CancelToken
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.person import NamedKeys
from reader.model.search import IndexDocument, IndexQuotation, SearchRequest, Sort


class Names:
    """Knows two people of one key: one of them in article 4 only."""

    def flagged(self, _name: str) -> frozenset[int]:
        return frozenset()

    def named(self, _field: str, words: tuple[str, ...], open_end: bool) -> NamedKeys:
        if words == ("pilot",):
            return NamedKeys(within=(("oren", frozenset({4})),))
        return NamedKeys(frozenset({"oren"} if words == ("oren",) or (open_end and words == ("or",)) else ()))


def _document(number: int, day: int, *said: tuple[str, str]) -> IndexDocument:
    quotations = tuple(IndexQuotation(text, (speaker,) if speaker else ()) for text, speaker in said)
    return IndexDocument(number, "Quay", f"body {number}", day, day, place=b"%d" % number, quotations=quotations)


FIRST = [
    _document(1, 20, ("we sail", "oren"), ("no", ""), ("we wait", "ann")),
    _document(2, 10, ("we agree", "ann")),
    _document(3, 0, ("undated words", "oren")),
]
SECOND = [
    _document(4, 15, ("sail on", "oren"), ("we rest", "oren")),
    _document(5, 20),
    _document(6, 20, ("late", "ann")),
]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[ColumnarEngine]:
    writer = ColumnarWriter(str(tmp_path))
    writer.add(FIRST)
    writer.add(SECOND)
    writer.close()
    engine = ColumnarEngine(str(tmp_path), outside=Names())
    yield engine
    engine.close()


def found(engine: ColumnarEngine, query: str, sort: Sort = Sort.OLDEST) -> list[tuple[int, int]]:
    places = engine.quotations(SearchRequest(parse(query), sort=sort), CancelToken())
    return list(zip(places.numbers, places.ordinals, strict=True))


def test_all_quotations_by_date_the_undated_last(engine: ColumnarEngine) -> None:
    assert found(engine, "") == [(2, 0), (4, 0), (4, 1), (1, 0), (1, 1), (1, 2), (6, 0), (3, 0)]
    assert found(engine, "", Sort.NEWEST) == [(1, 0), (1, 1), (1, 2), (6, 0), (4, 0), (4, 1), (2, 0), (3, 0)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("2", [(2, 0)]),
        ("quote:sail", [(4, 0), (1, 0)]),
        ("speaker:oren", [(4, 0), (4, 1), (1, 0), (3, 0)]),
        ("speaker:oren we", [(4, 1), (1, 0)]),
        ("speaker:pilot", [(4, 0), (4, 1)]),
        ("speaker:pilot sail", [(4, 0)]),
        ("speaker:oren article:4", [(4, 0), (4, 1)]),
        ("speaker:oren -article:4", [(1, 0), (3, 0)]),
        ("said:oren", [(4, 0), (4, 1), (1, 0), (3, 0)]),
        ("said:late OR quote:agree", [(2, 0), (6, 0)]),
        ("quay -quote:we", [(6, 0), (3, 0)]),
        ("NOT (NOT quote:no)", [(1, 1)]),
        ("person:oren", []),
        ("nothing", []),
    ],
)
def test_of_what_is_found_those_that_are_asked_for(
    engine: ColumnarEngine, query: str, expected: list[tuple[int, int]]
) -> None:
    assert found(engine, query) == expected


def test_an_empty_index_has_none_and_nobody_need_wait(tmp_path: Path, engine: ColumnarEngine) -> None:
    empty = ColumnarEngine(str(tmp_path / "none"))
    assert found(empty, "") == []
    empty.close()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        engine.quotations(SearchRequest(parse("quote:we")), cancel)
