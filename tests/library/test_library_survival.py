# SPDX-License-Identifier: MIT
"""All that two people said of one archive, from a file of the first version on, through all that can happen to it."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from library_archive import opened, write
from old_overlay import make_old
from people_archive import PEOPLE

from reader.index.columnar import manifest
from reader.index.version import INDEX_VERSION
from reader.ingest import keeper, stages
from reader.library.library import Library
from reader.library.people_values import Identifier
from reader.library.quotation_values import QuotationSort
from reader.library.reading import ensure_read, read_archive
from reader.library.values import EVERYTHING
from reader.main import main
from reader.model.article import Article, Quotation, QuotationKind, Speaker, SpeakerKind
from reader.model.search import SearchRequest
from reader.model.texts import Span

OREN, ORAN, CASTANE = "oren halvard", "oran halvard", "mirela castane"
LOWE = Speaker(SpeakerKind.PERSON, "Ann Lowe")
QUERIES = ("person:oran", "person:pilot", "speaker:lowe", "speaker:oren said:ship", "quote:council", "date:1901")


def article_of(library: Library, headline: str) -> Article:
    """Return the article with this headline."""
    (number,) = library.search(SearchRequest(library.parse(f'headline:"{headline}"'))).numbers
    return library.article(number)


def saying(article: Article, words: str) -> Quotation:
    (found,) = [one for one in article.quotations if words in one.text]
    return found


def say_mine(library: Library) -> None:
    """Join, split, rename, and give a quotation another speaker and other bounds."""
    library.people.merge(OREN, ORAN)
    pilots = article_of(library, "Pilots")
    library.people.split_articles(OREN, [pilots.id])
    (pilot,) = [row for row in library.people.all() if row.name == "Oren Halvard" and row.articles == 1]
    library.people.rename(pilot.key, "Halvard the pilot")
    library.corrections.set_speakers(pilots, saying(pilots, "tired"), (LOWE,))
    treaty = article_of(library, "Treaty")
    start = treaty.body.index("enrich the treaty")
    library.corrections.set_bounds(treaty, saying(treaty, "enrich"), Span(start, start + len("enrich the treaty")))


def say_theirs(library: Library) -> None:
    """Name and identify somebody, and say what is a quotation and what is none."""
    library.people.rename(CASTANE, "Castane, Mirela")
    library.people.identify(CASTANE, "wikidata", "Q42")
    treaty = article_of(library, "Treaty")
    library.corrections.remove_quotation(treaty, saying(treaty, "We agree"))
    named = article_of(library, "Minister named")
    library.corrections.set_kind(named, saying(named, "harbour was here"), QuotationKind.TITLE)
    start = treaty.body.index("met the council")
    span = Span(start, start + len("met the council"))
    library.corrections.add_quotation(treaty, span, QuotationKind.SCARE)


@dataclass(frozen=True)
class Picture:
    """All that is to survive: who is who, what the quotations are, what is found, and what somebody said."""

    people: list[tuple[str, int, int, bool]]
    identified: list[tuple[str, tuple[Identifier, ...]]]
    quotations: list[tuple[str, str | None, str, str, tuple[Speaker, ...], bool]]
    found: dict[str, list[str]]
    said: list[str]


def picture(library: Library) -> Picture:
    """Bring the archive up to date, and look at it."""
    ensure_read(library)
    library.refresh()
    articles = [library.article(int(number)) for number in library.search(SearchRequest(EVERYTHING)).numbers]
    lines = library.people.quotations(OREN, QuotationSort.OLDEST)
    return Picture(
        sorted((row.name, row.articles, row.quotations, row.excluded) for row in library.people.all()),
        [(one.name, one.identifiers) for one in library.people.authority() if one.identifiers],
        sorted(
            (article.headline, article.date.edtf, one.text, one.kind.value, one.speakers, one.own)
            for article in articles
            for one in article.quotations
        ),
        {query: headlines(library, query) for query in QUERIES},
        [line.text for line in lines.lines(0, len(lines))],
    )


def headlines(library: Library, query: str) -> list[str]:
    """Return what a query finds."""
    found = library.search(SearchRequest(library.parse(query))).numbers
    return sorted(row.headline for row in library.rows(found))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an archive that was read, under a file of the user's own work of the first version."""
    folder = write(tmp_path / "courier", PEOPLE)
    with opened(folder) as library:
        memoirs = article_of(library, "Memoirs").id
        library.close()
        make_old(library.home.overlay, memoirs)
    return folder


@pytest.fixture
def theirs(folder: Path, tmp_path: Path) -> Iterator[Library]:
    """Return the same archive as somebody else has it."""
    shutil.copytree(folder, tmp_path / "theirs")
    with opened(tmp_path / "theirs") as library:
        yield library


def test_what_two_said_survives_all_that_can_happen(
    folder: Path, theirs: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = f"{folder}-data"
    with Library.open(str(folder), data_dir=data) as library:
        ensure_read(library)  # the older file is brought up
        say_mine(library)
        say_theirs(theirs)
        for giver, taker, new in ((library, theirs, 6), (theirs, library, 5)):  # mine has an older date, too
            giver.own.exchange.write(str(tmp_path / "work.json"))
            taken = taker.own.exchange.read(str(tmp_path / "work.json"))
            assert (taken.taken, taken.disagreements) == (new, ())
        before = picture(library)
        assert before.people == picture(theirs).people
        assert before.people == [
            ("Ann Lowe", 1, 1, False),
            ("Castane, Mirela", 2, 1, False),
            ("Halvard the pilot", 1, 0, False),
            ("Oren Halvard", 3, 3, False),
        ]
        assert [name for name, _ in before.identified] == ["Castane, Mirela"]
        assert before.found == {
            "person:oran": ["Minister leaves early", "Minister named", "Treaty"],
            "person:pilot": ["Pilots"],
            "speaker:lowe": ["Pilots"],
            "speaker:oren said:ship": ["Minister leaves early"],
            "quote:council": ["Treaty"],
            "date:1901": ["Memoirs"],
        }
        assert sum(own for *_, own in before.quotations) == 4
        assert "enrich the treaty" in before.said

        read_archive(library, jobs=1, rebuild=True)
        assert picture(library) == before
        assert main(["--data-dir", data, "index", str(folder), "--rebuild"]) == 0  # the same as it is typed
        assert picture(library) == before

        library.close()
        os.remove(library.home.catalog)
        shutil.rmtree(library.home.index)
        assert picture(library) == before

        for module in (keeper, manifest):  # a later program has another index, and finds other people
            monkeypatch.setattr(module, "INDEX_VERSION", INDEX_VERSION + 1)
        for stage in ("UNDERSTAND", "PEOPLE"):
            monkeypatch.setattr(stages, stage, getattr(stages, stage) + 1)
        read_archive(library, jobs=1)
        assert picture(library) == before

    moved = folder.rename(tmp_path / "elsewhere")
    with Library.open(str(moved), data_dir=data) as library:
        assert picture(library) == before
        assert library.corrections.undo()  # what was taken over is still one step
        assert "Mirela Castane" in [name for name, *_ in picture(library).people]
