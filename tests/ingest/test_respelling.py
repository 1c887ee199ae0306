# SPDX-License-Identifier: MIT
"""What the rest of an archive tells of damaged words and doubtful encodings: whole runs over real folders."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from small_archive import articles, home_of, read

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.library.library import Library
from reader.model.article import Article
from reader.model.search import SearchRequest
from reader.model.texts import restore

_TOWNS = ("Brackley", "Dunmore", "Ostervik", "Kilbrin", "Sandholm", "Marrow", "Tollgate", "Fenwick", "Ardmore", "Quist")
_CLEAN = """Quarrel over the quay at {town}

The government sent a letter to {town} on Monday, and the council read it aloud. Nobody was surprised, for the members
had heard from the harbour board that the government would not pay. The engineer Oddbjørn Laurent said in the council
that the harbour must be dredged before winter, whatever the government decides about the money it has promised.
"""
_MISREAD = """The old quay

Tbe govemment sent a letter, and the eouncil read it aloud; the govemment will not pay wbatever the engineer says.
Nobody was snrprised.
"""
_TORN = """The quay will be closed

Nobody knows how long the repairs of the old har-
bour will take, said the engineer on Tuesday even-
ing, for the vice-
chairman of the board has not yet written to any-
body. The vice-chairman himself could not be reached
by those who had come from far to hear the news now.
"""
_GAPPED = "A visit\n\nThe engineer Oddbj?rn Laurent came to the quay on Friday and stayed for an hour.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "courier"
    folder.mkdir()
    for number in range(30):
        town = _TOWNS[number % len(_TOWNS)]
        (folder / f"clean {number}.txt").write_text(_CLEAN.format(town=town), encoding="utf-8")
    for name, text in (("misread", _MISREAD), ("torn", _TORN), ("gapped", _GAPPED)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def found(folder: Path, query: str) -> set[str]:
    """Return the names of the files that a query finds."""
    engine = ColumnarEngine(home_of(folder).index)
    try:
        numbers = engine.search(SearchRequest(parse(query)), CancelToken()).numbers
    finally:
        engine.close()
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        return {row.path.decode() for row in catalog.rows(numbers)}


def applied(article: Article, rule: str) -> set[tuple[str, str]]:
    return {(edit.before, edit.after) for edit in article.repairs if edit.rule == rule and edit.applied}


def offered(article: Article, rule: str) -> set[str]:
    return {edit.before for edit in article.repairs if edit.rule == rule and not edit.applied}


def test_words_are_mended_that_the_archive_proves(folder: Path) -> None:
    read(folder)
    known = articles(folder)
    misread = known["misread.txt"]
    assert applied(misread, "misread") >= {("govemment", "government"), ("eouncil", "council")}
    assert offered(misread, "misread") <= {"Tbe"}  # with a capital it might be a name
    torn = known["torn.txt"]
    assert "old harbour will" in torn.body
    assert "the vice-chairman of the board" in torn.body
    assert "even-ing" in torn.body  # nobody else has that word: it is only offered
    assert offered(torn, "hyphenation") == {"-"}
    assert "engineer Oddbjørn Laurent came" in known["gapped.txt"].body
    assert not any(article.repairs for name, article in known.items() if name.startswith("clean"))
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        assert all(restore(one.body, one.texts.edits) == catalog.raw(one.number).source for one in known.values())


def test_both_forms_are_found(folder: Path) -> None:
    read(folder)
    assert "misread.txt" in found(folder, "government pay")
    assert found(folder, "govemment") == {"misread.txt"}
    assert "torn.txt" in found(folder, '"old harbour"')
    assert found(folder, '"old har bour"') == {"torn.txt"}
    assert found(folder, '"Oddbjørn Laurent came"') == {"gapped.txt"}


def test_each_kind_of_damage_has_its_flag(folder: Path) -> None:
    (folder / "joined.txt").write_text(
        "The ofﬁce\n\nThe ﬁrst ofﬁce on the quay was closed on Friday.\n", encoding="utf-8"
    )
    read(folder)
    with Library(home_of(folder)) as library:
        for flag, count in (("misread", 1), ("hyphens", 1), ("ligatures", 1), ("accents", 1), ("encoding", 0)):
            assert library.search(SearchRequest(parse(f"is:damaged-{flag}"))).total == count, flag
        assert library.search(SearchRequest(parse("office"))).total == 1


def snapshot(folder: Path) -> Iterable[object]:
    with Catalog.open(home_of(folder).catalog, writable=False) as catalog:
        return catalog.spelling_inputs(), list(catalog.told_spellings()), list(catalog.numbers())


def test_a_second_run_changes_nothing(folder: Path) -> None:
    read(folder)
    before, bodies = snapshot(folder), {name: one.body for name, one in articles(folder).items()}
    read(folder)
    assert snapshot(folder) == before
    (folder / "one more.txt").write_text("The mast\n\nA mast fell on the quay, and nobody was hurt by it.\n")
    read(folder)
    assert {name: one.body for name, one in articles(folder).items() if name in bodies} == bodies


def test_it_follows_what_the_archive_has(folder: Path) -> None:
    others = sorted(folder.glob("clean*"))
    for path in others[1:]:
        path.unlink()
    read(folder)
    assert "govemment" in articles(folder)["misread.txt"].body
    assert "Oddbj?rn" in articles(folder)["gapped.txt"].body
    for number, path in enumerate(others[1:]):
        path.write_text(_CLEAN.format(town=_TOWNS[number % len(_TOWNS)]), encoding="utf-8")
    read(folder)
    assert "government sent" in articles(folder)["misread.txt"].body
    assert "Oddbjørn" in articles(folder)["gapped.txt"].body


def test_a_folder_tells_the_encoding_of_a_text_that_does_not(tmp_path: Path) -> None:
    folder = tmp_path / "courier"
    doubtful = "A visit\n\nMr Tomás Reilly of the harbour board said that he would not come to the quay again.\n"
    sure = "“We won’t wait,” said Zoë Müller in the café on the quay; “the naïve believe it — we don’t.”\n"
    for place, encoding in (("mac", "mac-roman"), ("dos", "cp437"), ("windows", "cp1252")):
        (folder / place).mkdir(parents=True)
        text = sure if encoding != "cp437" else "Zoë Müller paid £500 in the café of Kåre Löfgren, très naïve.\n"
        for number in range(3):
            (folder / place / f"{number}.txt").write_bytes(f"A wait\n\n{text}".encode(encoding))
        (folder / place / "doubtful.txt").write_bytes(doubtful.encode(encoding))
    read(folder)
    known = articles(folder)
    for place, encoding in (("mac", "mac-roman"), ("dos", "cp437"), ("windows", "cp1252")):
        article = known[f"{place}/doubtful.txt"]
        assert "Tomás Reilly" in article.body, place
        assert article.texts.source.encode(encoding) == doubtful.encode(encoding)
    before = snapshot(folder)
    read(folder)
    assert snapshot(folder) == before
