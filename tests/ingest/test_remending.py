# SPDX-License-Identifier: MIT
"""Repairs that the user accepts or refuses: what is read then, found then, and taken back again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from small_archive import home_of, read

from reader.index.language.parse import parse
from reader.ingest.user_work import catch_up
from reader.library.library import Library
from reader.model.article import Article
from reader.model.search import SearchRequest
from reader.model.texts import Edit, restore

_OFFERED = 'The visit\n\nThe old fian?e of the mayor came on Tuesday. "We waited," she said.\n'
_MENDED = "The caf? burnt\n\nNobody was in the caf? when it burnt, said the owner, but the attach? had left his hat.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "courier"
    folder.mkdir()
    (folder / "offered.txt").write_text(_OFFERED, encoding="utf-8")
    (folder / "mended.txt").write_text(_MENDED, encoding="utf-8")
    read(folder)
    return folder


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with Library(home_of(folder)) as library:
        yield library


def article(library: Library, name: str) -> Article:
    rows = [library.article(row.number) for row in library.rows(library.search(SearchRequest(parse("the"))).numbers)]
    return next(one for one in rows if one.path == f"{name}.txt".encode())


def repair(found: Article, at: int) -> Edit:
    return [edit for edit in found.repairs if edit.rule == "lost-accent"][at]


def finds(library: Library, query: str) -> int:
    catch_up(library.home)
    library.refresh()
    return library.search(SearchRequest(parse(query))).total


def test_what_is_offered_can_be_accepted(library: Library) -> None:
    before = article(library, "offered")
    assert "fian?e" in before.body
    library.corrections.settle_repair(before, repair(before, 0), accepted=True)
    after = article(library, "offered")
    assert "fianée" in after.body or "fiané" in after.body
    assert restore(after.body, after.texts.edits) == before.texts.source
    assert [one.text for one in after.quotations] == ["We waited,"]
    assert after.quotations[0].span.of(after.body) == "We waited,"
    assert library.corrections.undo_label == "accept repair"
    assert library.corrections.undo()
    assert article(library, "offered").body == before.body


def test_what_was_mended_can_be_left_as_it_was_found(library: Library, folder: Path) -> None:
    before = article(library, "mended")
    assert before.body.count("café") == 1
    library.corrections.settle_repair(before, repair(before, 0), accepted=False)
    refused = article(library, "mended")
    assert refused.body.count("caf?") == 1
    assert "attaché" in refused.body
    assert finds(library, "is:offered") >= 1
    read(folder, rebuild=True)  # everything is understood anew: what the user said holds
    library.refresh()
    assert article(library, "mended").body == refused.body
    library.corrections.settle_repair(refused, repair(refused, 0), accepted=None)
    assert article(library, "mended").body == before.body
    assert finds(library, "caf?") == finds(library, "café")


def test_lists_and_searches_follow(library: Library) -> None:
    offered = article(library, "offered")
    assert finds(library, "fianée") == 0
    library.corrections.settle_repair(offered, repair(offered, 0), accepted=True)
    assert finds(library, '"the old fianée of the mayor"') == 1
    library.corrections.undo()
    assert finds(library, '"the old fianée of the mayor"') == 0
    library.corrections.redo()
    assert finds(library, '"the old fianée of the mayor"') == 1


def test_what_is_said_of_a_repair_that_is_gone_has_no_effect(library: Library, folder: Path) -> None:
    before = article(library, "mended")
    library.corrections.settle_repair(before, repair(before, 0), accepted=False)
    (folder / "mended.txt").write_text("Another text\n\nNothing in the text is damaged.\n", encoding="utf-8")
    read(folder)
    library.refresh()
    assert article(library, "mended").repairs == ()
