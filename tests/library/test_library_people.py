# SPDX-License-Identifier: MIT
"""Who is who in an archive, and what the user says of it: at once, after new readings, and in a moved folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.errors import NotFoundError, UsageError
from reader.library.library import Library
from reader.library.people_values import Identifier, PersonRow
from reader.library.quotation_values import QuotationSort
from reader.library.reading import ensure_read, read_archive
from reader.library.weighing import Disagreement
from reader.model.article import Speaker, SpeakerKind
from reader.model.person import PersonRef
from reader.model.search import SearchRequest
from reader.overlay.people_commands import RenamePerson


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an archive."""
    return write(tmp_path / "courier", PEOPLE)


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    """Return it, read."""
    with opened(folder) as library:
        yield library


def named(library: Library, name: str) -> PersonRow:
    """Return the only person of this name, as lists call them."""
    (row,) = [row for row in library.people.all() if row.name == name]
    return row


def found(library: Library, query: str) -> list[str]:
    """Return the headlines of what a query finds."""
    rows = library.rows(library.search(SearchRequest(library.parse(query))).numbers)
    return sorted(row.headline for row in rows)


def said(library: Library, key: str) -> list[str]:
    lines = library.people.quotations(key)
    return [line.text for line in lines.lines(0, len(lines))]


def test_people_are_listed_most_articles_first(library: Library) -> None:
    rows = library.people.all()
    assert [(row.name, row.articles, row.quotations) for row in rows] == [
        ("Oren Halvard", 3, 3),
        ("Mirela Castane", 2, 2),
        ("Oran Halvard", 1, 1),
    ]
    assert rows is library.people.all()
    assert [row.name for row in library.people.all("or hal")] == ["Oren Halvard", "Oran Halvard"]
    assert [row.name for row in library.people.find("castane mirela")] == ["Mirela Castane"]
    assert library.people.find("hal") == ()
    assert [row.name for row in library.people.offered("m", 5)] == ["Mirela Castane"]
    assert len(library.people.unnamed()) == 1


def test_a_card_tells_names_roles_months_and_company(library: Library) -> None:
    card = library.people.card(named(library, "Mirela Castane").key)
    assert [(one.name, one.articles, one.whole) for one in card.names] == [("Mirela Castane", 2, True)]
    assert [(one.role, one.articles) for one in card.roles] == [("mayor", 2)]
    assert [(one.year, one.month, one.articles, one.quotations) for one in card.months] == [(1994, 5, 1, 1)]
    assert card.undated == 1
    assert [(one.name, one.articles) for one in card.companions] == [("Oren Halvard", 1)]
    assert said(library, card.row.key) == ["We agree,", "Nobody asked me,"]
    with pytest.raises(NotFoundError, match="isn't there"):
        library.people.card("nobody")


def test_quotations_stand_in_their_sentence_and_in_the_order_asked_for(library: Library) -> None:
    lines = library.people.quotations(named(library, "Oren Halvard").key, QuotationSort.NEWEST)
    first, *_, last = lines.lines(0, len(lines))
    assert (first.text, last.text) == ("I am tired,", "The harbour was here before the ministry,")
    assert (last.before, last.after) == ("“", "” Halvard said.")
    assert [(one.name, one.key) for one in last.speakers] == [("Oren Halvard", "oren halvard")]
    assert len(lines.numbers) == len(lines) == 3
    (unnamed,) = library.people.unnamed()
    assert said(library, unnamed.key) == ["He is quick,"]


def test_two_are_joined_in_lists_cards_and_search_and_parted_again(library: Library) -> None:
    one, other = named(library, "Oren Halvard"), named(library, "Oran Halvard")
    assert found(library, "person:oran") == ["Minister leaves early"]
    library.people.merge(one.key, other.key)
    row = named(library, "Oren Halvard")
    assert (row.articles, row.quotations, row.own, len(library.people.all())) == (4, 4, True, 2)
    assert found(library, "person:oran") == ["Minister leaves early", "Minister named", "Pilots", "Treaty"]
    assert found(library, "speaker:oren said:ship") == ["Minister leaves early"]
    assert library.people.row(other.key) == row
    names = {name.name: name.own for name in library.people.card(row.key).names}
    assert names == {"Oren Halvard": False, "Oran Halvard": True}
    assert library.corrections.undo_label == "same person"
    library.people.split_name(row.key, "oran halvard")
    assert {(row.name, row.articles) for row in library.people.find("halvard")} == {
        ("Oren Halvard", 3),
        ("Oran Halvard", 1),
    }
    library.corrections.undo()
    library.corrections.undo()
    assert found(library, "person:oran") == ["Minister leaves early"]


def test_a_namesake_is_split_off_by_articles(library: Library) -> None:
    minister = named(library, "Oren Halvard")
    pilot = next(one for one in library.people.appearances(minister.key) if one.roles == ("pilot of nineteen",))
    pilots = library.rows([pilot.number])[0].id
    library.people.split_articles(minister.key, [pilots])
    both = [row for row in library.people.all() if row.name == "Oren Halvard"]
    assert sorted(row.articles for row in both) == [1, 2]
    (other,) = [row for row in both if row.articles == 1]
    library.people.rename(other.key, "Oren Halvard (pilot)")
    assert library.people.key_of("oren halvard", pilot.number) == other.key
    assert found(library, 'person:"halvard pilot"') == ["Pilots"]
    assert found(library, 'speaker:"halvard pilot"') == ["Pilots"]
    assert said(library, other.key) == ["I am tired,"]
    assert found(library, "person:oren") == ["Minister named", "Pilots", "Treaty"]
    with pytest.raises(UsageError, match="none or all"):
        library.people.split_articles(other.key, [pilots])
    with pytest.raises(UsageError, match="only name"):
        library.people.split_name(other.key, "oren halvard")


def test_a_person_is_called_identified_and_excluded(library: Library) -> None:
    key = named(library, "Mirela Castane").key
    library.people.rename(key, "  Castane,  Mirela ")
    library.people.identify(key, "wikidata", "Q42")
    library.people.identify(key, "viaf", "113230702")
    card = library.people.card(key)
    assert card.row.name == "Castane, Mirela"
    assert card.identifiers == (Identifier("viaf", "113230702"), Identifier("wikidata", "Q42"))
    assert [one.address for one in card.identifiers][1] == "https://www.wikidata.org/wiki/Q42"
    library.people.identify(key, "viaf", None)
    assert [one.scheme for one in library.people.record(key).identifiers] == ["wikidata"]
    for scheme, value in (("viaf", "Q42"), ("wikidata", "42"), ("isni", "1")):
        with pytest.raises(UsageError, match="no identifier"):
            library.people.identify(key, scheme, value)
    with pytest.raises(UsageError, match="at least one letter"):
        library.people.rename(key, " - ")
    library.people.exclude(key)
    assert library.people.all()[-1].excluded
    (treaty,) = library.search(SearchRequest(library.parse("headline:treaty"))).numbers
    assert [one.name for one in library.article(treaty).people] == ["Oren Halvard"]
    assert found(library, "person:castane") == []
    library.people.exclude(key, excluded=False)
    library.people.rename(key, None)
    assert named(library, "Mirela Castane").articles == 2


def test_another_speaker_counts_at_once_and_in_search_when_it_is_carried_over(library: Library) -> None:
    article = library.article(int(library.search(SearchRequest(library.parse("headline:treaty"))).numbers[0]))
    (agreed,) = [one for one in article.quotations if one.text == "We agree,"]
    halvard = Speaker(SpeakerKind.PERSON, "Oren Halvard")
    library.corrections.set_speakers(article, agreed, (halvard,))
    assert "We agree," in said(library, "oren halvard")
    assert said(library, "mirela castane") == ["Nobody asked me,"]
    ensure_read(library)
    library.refresh()
    assert found(library, "speaker:oren said:agree") == ["Treaty"]
    assert named(library, "Oren Halvard").quotations == 4
    assert "We agree," in said(library, "oren halvard")
    library.corrections.undo()
    ensure_read(library)
    library.refresh()
    assert found(library, "speaker:oren said:agree") == []
    assert said(library, "mirela castane") == ["We agree,", "Nobody asked me,"]


def test_work_on_people_survives_new_readings_a_moved_file_and_a_moved_folder(library: Library, folder: Path) -> None:
    minister = named(library, "Oren Halvard")
    (pilots,) = [
        row.id for row in library.rows(library.search(SearchRequest(library.parse("headline:pilots"))).numbers)
    ]
    library.people.split_articles(minister.key, [pilots])
    library.people.merge("oran halvard", "oren halvard")
    article = library.article(pilots)
    library.corrections.set_speakers(article, article.quotations[0], (Speaker(SpeakerKind.PERSON, "Ann Lowe"),))
    (folder / "1996/01/02/001.txt").rename(folder / "1996/01/02/002.txt")
    (folder / "1996/01/03").mkdir()
    text = PEOPLE["1994/05/12/001.txt"]
    (folder / "1996/01/03/001.txt").write_text(text.replace("left the hall", "left it"), encoding="utf-8")
    for rebuild in (False, True):
        read_archive(library, jobs=1, rebuild=rebuild)
        library.refresh()
        assert found(library, "speaker:lowe") == ["Pilots"]
    assert sorted(row.articles for row in library.people.find("halvard")) == [1, 4]
    library.close()
    moved = folder.parent / "moved"
    folder.rename(moved)
    with Library.open(str(moved), data_dir=f"{folder}-data") as again:
        ensure_read(again)
        assert sorted(row.articles for row in again.people.find("halvard")) == [1, 4]
        assert found(again, "speaker:lowe") == ["Pilots"]


def test_a_proposal_is_judged_once(tmp_path: Path) -> None:
    texts = {
        f"1994/05/{day}/001.txt": f"Story {day}\n\n{name}, a singer, met the council of Brackley. “Yes,” said {name}.\n"
        for day, name in ((20, "Anna Kovacs"), (21, "Anna Kovac"))
    }
    with opened(write(tmp_path / "courier", texts)) as library:
        (proposal,) = library.people.proposals()
        assert {proposal.first.name, proposal.second.name} == {"Anna Kovacs", "Anna Kovac"}
        assert proposal.names == (proposal.first.name, proposal.second.name)
        for name, witness in zip(proposal.names, proposal.witnesses, strict=True):
            assert witness is not None
            assert witness.spans[0].of(witness.text) == name
            assert witness.text.endswith("met the council of Brackley.")
        assert named(library, "Anna Kovac").perhaps == 1
        assert library.people.card(proposal.first.key).proposals == (proposal,)
        library.people.keep_apart(proposal.first.key, proposal.second.key)
        assert library.people.proposals() == ()
        assert named(library, "Anna Kovac").perhaps == 0
        library.corrections.undo()
        library.people.merge(proposal.first.key, proposal.second.key)
        assert library.people.proposals() == ()
        (record,) = library.people.authority()
        assert (record.articles, record.quotations, len(record.names)) == (2, 2, 1)


def test_two_take_over_each_others_work_and_come_to_the_same(library: Library, folder: Path) -> None:
    shutil.copytree(folder, folder.parent / "theirs" / "courier")
    oren, oran = named(library, "Oren Halvard").key, named(library, "Oran Halvard").key
    with Library.open(str(folder.parent / "theirs/courier"), data_dir=str(folder.parent / "theirs-data")) as theirs:
        read_archive(theirs, jobs=1)
        library.people.merge(oren, oran)
        library.people.rename("mirela castane", "Mayor Castane")
        theirs.people.rename("mirela castane", "Castane, Mirela")
        theirs.people.identify(oren, "wikidata", "Q42")
        mine, other = library.own.exchange.export(), theirs.own.exchange.export()
        taken = library.own.exchange.take_over(other)
        assert (taken.taken, taken.known) == (2, 0)
        mayor = PersonRef("mirela castane")
        yours, others = RenamePerson(mayor, "Mayor Castane"), RenamePerson(mayor, "Castane, Mirela")
        assert taken.disagreements == (Disagreement(yours, others, theirs_hold=True),)
        taken = theirs.own.exchange.take_over(mine)
        assert (taken.taken, len(taken.disagreements)) == (2, 1)
        assert taken.disagreements == (Disagreement(others, yours, theirs_hold=False),)
        assert [(row.name, row.articles) for row in library.people.all()] == [
            (row.name, row.articles) for row in theirs.people.all()
        ]
        assert library.people.card(oren).identifiers == theirs.people.card(oren).identifiers != ()
        assert library.own.exchange.take_over(theirs.own.exchange.export()).taken == 0
        assert library.corrections.undo_label is not None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"what": "backfile work on people", "version": 2, "deeds": []}'])
def test_what_is_no_work_on_people_is_refused(library: Library, text: str) -> None:
    with pytest.raises(UsageError, match="no work that can be taken over"):
        library.own.exchange.take_over(text.encode())
    deeds = '{"what": "backfile work on people", "version": 1, "deeds": [%s]}'
    for deed in ('{"at": "1994"}', '{"at": "1994-05-01T00:00:00+00:00", "format": 1, "do": "set headline"}'):
        with pytest.raises(UsageError, match="no work that can be taken over"):
            library.own.exchange.take_over((deeds % deed).encode())


def test_where_the_file_of_the_users_work_is_broken_people_are_as_the_survey_made_them(library: Library) -> None:
    library.people.merge("oren halvard", "oran halvard")
    library.close()
    Path(library.home.overlay).write_bytes(b"no database at all" * 1000)
    with library.again() as again:
        assert len(again.people.all()) == 3
        assert found(again, "person:oran") == ["Minister leaves early"]
