# SPDX-License-Identifier: MIT
"""A surname that stands for several people, article by article."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import NotFoundError
from reader.library.library import Library
from reader.library.people_values import PersonRow
from reader.library.quotation_values import QuotationChoice, QuotationSort
from reader.library.reading import ensure_read
from reader.model.article import Speaker, SpeakerKind
from reader.model.person import PersonRef
from reader.model.search import SearchRequest
from reader.overlay.people_commands import OtherPerson, RenamePerson, SamePerson, SplitAppearances

MINISTER, PILOT = "the harbour minister", "the pilot"
NAMED = {2: ("Oren Halvard", MINISTER), 3: ("Oren Halvard", MINISTER), 4: ("Oren Halvard", MINISTER)}
NAMED |= {12: ("Rune Halvard", PILOT), 13: ("Rune Halvard", PILOT), 14: ("Rune Halvard", PILOT)}
NAMED |= {5: ("Mr Halvard", MINISTER), 6: ("Mr Halvard", MINISTER), 15: ("Mr Halvard", PILOT)}
TEXTS = {
    f"1994/05/{day:02}/001.txt": f"Story {day}\n\n{who}, {role}, met the council of Brackley on day {day}. "
    f"“We will see {day},” said Halvard.\n"
    for day, (who, role) in NAMED.items()
}


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive that was read."""
    folder = write(tmp_path_factory.mktemp("namesakes") / "courier", TEXTS)
    opened(folder).close()
    return folder


@pytest.fixture
def library(ready: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(ready, tmp_path / "courier")
    shutil.copytree(f"{ready}-data", tmp_path / "courier-data")
    with Library.open(str(tmp_path / "courier"), data_dir=str(tmp_path / "courier-data")) as library:
        ensure_read(library)
        yield library


def days(library: Library, query: str) -> list[int]:
    """Return the days of what a query finds."""
    rows = library.rows(library.search(SearchRequest(library.parse(query))).numbers)
    return sorted(row.date.earliest.day for row in rows if row.date.earliest)


def called(library: Library, name: str) -> PersonRow:
    (row,) = [row for row in library.people.all() if row.name == name]
    return row


def id_of(library: Library, day: int) -> str:
    (number,) = library.search(SearchRequest(library.parse(f"date:1994-05-{day:02}"))).numbers
    return library.rows([number])[0].id


def test_a_surname_belongs_to_different_people_in_different_articles(library: Library) -> None:
    assert {row.name: row.articles for row in library.people.all()} == {
        "Oren Halvard": 5,
        "Rune Halvard": 3,
        "Halvard": 1,
    }
    card = library.people.card("oren halvard")
    full, surname = card.names
    assert (full.name, full.whole, full.reason) == ("Oren Halvard", True, "")
    assert (surname.name, surname.articles, surname.whole) == ("Halvard", 2, False)
    assert surname.confidence < 1
    assert "Halvard alone is Oren Halvard" in surname.reason
    assert days(library, "person:oren") == days(library, "speaker:oren") == [2, 3, 4, 5, 6]
    assert days(library, "person:halvard") == [*range(2, 7), *range(12, 16)]
    assert called(library, "Halvard").key == f"halvard@{id_of(library, 15)}"
    quoted = library.people.quotations("oren halvard", QuotationSort.NEWEST)
    assert [line.text for line in quoted.lines(0, 9)] == [f"We will see {day}," for day in (6, 5, 4, 3, 2)]


def test_the_user_gives_a_surname_to_somebody_else(library: Library) -> None:
    alone = called(library, "Halvard")
    assert library.people.row(alone.key) == alone
    library.people.merge("rune halvard", alone.key)
    assert days(library, "person:rune") == [12, 13, 14, 15]
    assert library.people.key_of("halvard", library.number_of(id_of(library, 15))) == "rune halvard"
    library.people.split_articles("oren halvard", [id_of(library, 6)])
    other = called(library, "Halvard")
    assert (other.key, other.articles) == (f"halvard@{id_of(library, 6)}", 1)
    library.people.merge(other.key, "rune halvard")
    assert days(library, "speaker:rune") == [6, 12, 13, 14, 15]
    lines = library.quotations(
        SearchRequest(library.parse("")), choice=QuotationChoice(people=frozenset({"oren halvard", "rune halvard"}))
    )
    assert len(lines) == 9


def test_a_surname_is_taken_from_somebody(library: Library) -> None:
    library.people.split_name("oren halvard", "halvard")
    assert days(library, "person:oren") == [2, 3, 4]
    taken = next(row for row in library.people.all() if row.name == "Halvard" and row.own)
    assert (taken.articles, taken.key) == (2, f"halvard@{id_of(library, 5)}")
    library.people.rename(taken.key, "Old Halvard")
    assert days(library, "person:old") == [5, 6]
    library.people.merge(taken.key, "oren halvard")
    assert days(library, "person:oren") == [2, 3, 4, 5, 6]
    library.people.split_name(taken.key, "oren halvard")  # the other way round
    assert days(library, 'person:"oren halvard"') == [2, 3, 4]


def test_one_article_is_kept_apart_and_words_on_people_who_are_gone_do_nothing(library: Library) -> None:
    five, six = id_of(library, 5), id_of(library, 6)
    library.corrections.do([OtherPerson(PersonRef("halvard", six), PersonRef("halvard", five))])
    assert days(library, "person:oren") == [2, 3, 4, 5]
    library.corrections.do(
        [
            SamePerson(PersonRef("nobody"), PersonRef("oren halvard")),
            SplitAppearances(PersonRef("nobody"), (five,)),
            SplitAppearances(PersonRef("rune halvard"), ("no such id",)),
            OtherPerson(PersonRef("rune halvard"), PersonRef("rune halvard")),
            RenamePerson(PersonRef("oren halvard", "no such id"), "Oren the Elder"),
            RenamePerson(PersonRef("nobody"), "Nobody"),
        ]
    )
    assert days(library, "person:oren") == [2, 3, 4, 5]
    assert days(library, "person:rune") == [12, 13, 14]
    assert days(library, "person:elder") == [2, 3, 4, 5], "an article that is gone says nothing against it"
    with pytest.raises(NotFoundError):
        library.people.row("nobody")


def test_work_on_quotations_is_exported_too(library: Library, ready: Path) -> None:
    article = library.article(id_of(library, 12))
    speakers = (Speaker(SpeakerKind.INSTITUTION, "Port Board"),)
    library.corrections.set_speakers(article, article.quotations[0], speakers)
    told = library.own.exchange.export()
    library.corrections.set_speakers(article, article.quotations[0], ())
    taken = library.own.exchange.take_over(told)
    assert (taken.taken, taken.known, taken.disagreements) == (0, 1, ())
    assert library.article(article.id).quotations[0].speakers == ()
    with Library.open(str(ready), data_dir=f"{ready}-data") as other:
        assert other.own.exchange.take_over(told).taken == 1
        assert other.article(article.id).quotations[0].speakers == speakers
        again = other.own.exchange.take_over(library.own.exchange.export())
        assert (again.taken, again.disagreements) == (1, ())  # whoever says otherwise knows what was said before
        while other.corrections.undo():
            pass
