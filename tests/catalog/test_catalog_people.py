# SPDX-License-Identifier: MIT
"""Who is named and who spoke, as the catalog keeps it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from catalog_stories import dated, index, number_of, put, quotation, understood

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.catalog.schema import CATALOG
from reader.model.article import QuotationKind, Speaker, SpeakerKind, Understood
from reader.model.date import PublicationDate
from reader.model.person import ArticlePerson, KeyUse, PersonEntry, Sex, Unnamed
from reader.model.problem import FileStatus
from reader.model.texts import Span
from reader.sqlite.opening import open_to_write

_TEXT = 'Ann Lowe of the port said "we sail" and officials said "it rains". The paper doubts "the sea".'
LOWE = ArticlePerson("Ann Lowe", (Span(0, 8),), ("harbour minister",), Sex.FEMALE, 0.9)
GREY = ArticlePerson("Tom Grey", (), ("pilot",), Sex.MALE)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(str(tmp_path / "catalog.sqlite"), writable=True) as catalog:
        yield catalog


def _story(
    path: bytes = b"a.txt",
    people: Sequence[ArticlePerson] = (LOWE, GREY),
    day: PublicationDate | None = None,
    speaker: str = "Ann Lowe",
    kind: SpeakerKind = SpeakerKind.PERSON,
) -> Understood:
    lowe = Speaker(kind, speaker)
    quotations = [
        replace(quotation(_TEXT, "we sail"), speakers=(lowe, lowe), confidence=0.9, found=0.7),
        replace(quotation(_TEXT, "it rains"), kind=QuotationKind.INDIRECT, speakers=(lowe,), confidence=0.5),
        replace(quotation(_TEXT, "the sea"), speakers=(Speaker(SpeakerKind.ANONYMOUS, "Officials"), lowe)),
    ]
    story = understood(path, text=_TEXT, quotations=quotations, day=day)
    return replace(story, article=replace(story.article, people=tuple(people)))


def test_people_and_quotations_come_back_as_they_went_in(catalog: Catalog) -> None:
    (number,) = put(catalog, story := _story(), path=b"a.txt")
    stored = catalog.article(number)
    assert stored.people == (LOWE, GREY)
    assert stored.quotations == story.article.quotations
    assert catalog.rows([number])[0].quotations == 2, "what is only reported stands between no marks"
    assert len(catalog.quoted([number])[number]) == 2


def test_the_index_is_given_keys_of_people_and_speakers(catalog: Catalog) -> None:
    (number,) = put(catalog, _story(), path=b"a.txt")
    document = index(catalog)[0][number]
    assert set(document.people) == {"ann lowe", "tom grey"}
    assert [(one.text, one.speakers) for one in document.quotations] == [
        ("we sail", ("ann lowe", "ann lowe")),
        ("the sea", ("anon:officials", "ann lowe")),
    ]


def test_until_the_survey_has_run_each_name_is_a_person(catalog: Catalog) -> None:
    put(catalog, _story(day=dated(date(1994, 5, 3))), path=b"a.txt")
    put(catalog, _story(b"b.txt", (LOWE,), day=dated(date(1993, 5, 3))), path=b"b.txt")
    lowe, grey = sorted(catalog.people(), key=lambda one: one.name)
    assert lowe == PersonEntry(lowe.number, "Ann Lowe", (KeyUse("ann lowe", "Ann Lowe", 2, 4),), 2, 4, confidence=0.9)
    assert (grey.articles, grey.quotations, catalog.person(grey.number)) == (1, 0, grey)
    assert catalog.person(-99) is None
    assert [one.roles for one in catalog.appearances(["ann lowe"])] == [("harbour minister",)] * 2


def test_quotations_are_in_order_of_date_and_the_undated_come_last(catalog: Catalog) -> None:
    undated = replace(dated(date(1994, 5, 3)), earliest=None, latest=None)
    (last,) = put(catalog, _story(b"a.txt", day=undated), path=b"a.txt")
    (second,) = put(catalog, _story(b"b.txt", day=dated(date(1994, 5, 3))), path=b"b.txt")
    (first,) = put(catalog, _story(b"c.txt", day=dated(date(1993, 5, 3))), path=b"c.txt")
    order = [(number, ordinal) for number in (first, second, last) for ordinal in range(3)]
    assert catalog.quotations_of(["ann lowe"]) == order
    assert catalog.quotations_of(["ann lowe", "anon:officials"], numbers=[second]) == order[3:6]
    assert catalog.quotations_of(["ann lowe"], numbers=[second], marked=True) == [order[3], order[5]]
    assert [one.number for one in catalog.appearances(["ann lowe"])] == [first, second, last]
    assert catalog.speakers_in([first])[first] == [
        (0, "ann lowe", 0.9),
        (1, "ann lowe", 0.5),
        (2, "ann lowe", 0.0),
        (2, "anon:officials", 0.0),
    ]


def test_who_only_speaks_appears_too(catalog: Catalog) -> None:
    put(catalog, _story(people=(), speaker="Ivo Brand"), path=b"a.txt")
    (found,) = catalog.appearances(["ivo brand"])
    assert (found.mentions, found.quotations, found.roles) == (0, 2, ()), "what has no marks is no quotation"
    assert [one.confidence for one in catalog.people()] == [0.9], "as sure as that it was said by anybody of this name"


def test_the_unnamed_stand_apart(catalog: Catalog) -> None:
    put(catalog, _story(), path=b"a.txt")
    put(catalog, _story(b"b.txt", speaker="!"), path=b"b.txt")
    assert list(catalog.unnamed()) == [Unnamed("anon:officials", "Officials", 2, 2)]
    assert list(catalog.institutions()) == []
    put(catalog, _story(b"c.txt", speaker="Ivo Brand", kind=SpeakerKind.INSTITUTION), path=b"c.txt")
    assert list(catalog.institutions()) == [Unnamed("org:ivo brand", "Ivo Brand", 1, 2)]
    assert "anon:officials" not in {key for one in catalog.people() for key in (use.key for use in one.keys)}


def test_names_are_found_by_their_words(catalog: Catalog) -> None:
    put(catalog, _story(), path=b"a.txt")
    assert catalog.names_like(["lowe", "an"], open_end=True) == [("ann lowe", "Ann Lowe")]
    assert catalog.names_like(["lowe", "an"], open_end=False) == []
    assert catalog.names_like(["officials"], open_end=False) == []
    assert catalog.names_like(["officials"], open_end=False, kinds=[SpeakerKind.ANONYMOUS]) == [
        ("anon:officials", "Officials")
    ]
    assert catalog.names_like([], open_end=True) == []
    assert catalog.spellings(["ann lowe", "nobody"]) == {"ann lowe": "Ann Lowe"}


def test_a_name_in_capitals_gives_way_to_one_written_out(catalog: Catalog) -> None:
    for path, name in ((b"a.txt", "ANN LOWE"), (b"b.txt", "Ann Lowe"), (b"c.txt", "ANN LOWE")):
        put(catalog, _story(path, (replace(LOWE, name=name),)), path=path)
    assert catalog.spellings(["ann lowe"]) == {"ann lowe": "Ann Lowe"}


def test_two_of_one_name_in_an_article_share_a_row(catalog: Catalog) -> None:
    son = replace(LOWE, roles=("cook",), sex=Sex.MALE)
    put(catalog, _story(people=(LOWE, son)), path=b"a.txt")
    (found,) = catalog.appearances(["ann lowe"])
    assert (found.mentions, found.roles) == (2, ("harbour minister", "cook"))


def test_one_sure_article_makes_a_person_sure_and_many_doubtful_ones_do_not(catalog: Catalog) -> None:
    doubtful = replace(LOWE, confidence=0.75)
    for path in (b"a.txt", b"b.txt", b"c.txt"):
        put(catalog, _story(path, (doubtful,)), path=path)
    assert [one.confidence for one in catalog.people()] == [0.75]
    put(catalog, _story(b"d.txt", (replace(LOWE, confidence=0.6), replace(LOWE, confidence=0.95))), path=b"d.txt")
    assert [one.confidence for one in catalog.people()] == [0.95]


def test_what_leaves_the_archive_is_no_longer_counted(catalog: Catalog) -> None:
    put(catalog, _story(), path=b"a.txt")
    put(catalog, _story(b"b.txt", (LOWE,)), path=b"b.txt")
    with catalog.transaction():
        catalog.vanish_file(b"a.txt")
    assert [(one.name, one.articles) for one in catalog.people()] == [("Ann Lowe", 1)]
    assert catalog.quotations_of(["anon:officials"]) == catalog.quotations_of(["ann lowe"])[2:]
    with catalog.transaction():
        catalog.forget_file(b"b.txt")
    assert list(catalog.people()) == []
    assert catalog.quotations_of(["ann lowe"]) == []


def test_a_story_stored_again_forgets_whom_it_named(catalog: Catalog) -> None:
    before = catalog.peopling()
    put(catalog, _story(), path=b"a.txt")
    story = _story(people=(), speaker="Ivo Brand")
    put(catalog, story, path=b"a.txt")
    assert [one.name for one in catalog.people()] == ["Ivo Brand"]
    assert [(one.number, one.person) for one in catalog.appearances(["ivo brand"])] == [(number_of(catalog, story), 0)]
    assert catalog.peopling() > before


def test_stories_that_share_names_are_stored_again_with_other_dates(catalog: Catalog) -> None:
    for day in (date(1994, 5, 3), date(1994, 5, 4)):
        with catalog.transaction():
            catalog.begin_file(b"a.txt", 1, 2, 3)
            stories = (_story(b"%d" % number, day=dated(day)) for number in range(3))
            catalog.store([entry_of(story) for story in stories], b"a.txt")
            catalog.finish_file(b"a.txt", "ab" * 32, FileStatus.LISTED, 3)
    assert {row.date.earliest for row in catalog.rows([1, 2, 3])} == {date(1994, 5, 4)}


def test_whoever_bears_a_key_and_who_appears_together(catalog: Catalog) -> None:
    (first,) = put(catalog, _story(), path=b"a.txt")
    (second,) = put(catalog, _story(b"b.txt", (LOWE,)), path=b"b.txt")
    (lowe,) = catalog.bearing(["ann lowe", "nobody"])
    assert (lowe.name, lowe.articles) == ("Ann Lowe", 2)
    assert {one.name for one in catalog.bearing(["tom grey", "ann lowe"])} == {"Tom Grey", "Ann Lowe"}
    assert catalog.bearing([]) == []
    assert catalog.together([first, second], 1) == []  # nobody has been decided yet


def test_a_catalog_of_an_earlier_version_is_read_on(tmp_path: Path) -> None:
    path = str(tmp_path / "old.sqlite")
    packed = '[[[27,34],null,"direct",[],[["person","Ann Lowe"]],null,null,0.7,"marks"]]'
    old = open_to_write(path, replace(CATALOG, migrations=CATALOG.migrations[:3]))
    with old.transaction():
        old.run("INSERT INTO file (path, size, mtime_ns, inode) VALUES (?, 1, '', '')", (b"a.txt",))
        old.run(
            """INSERT INTO article
            VALUES (1, 'a', 1, 1, 1, ?, '', '', '', '', '', '', 0, 0, 'undated', 'none', 0, 1, '')""",
            (b"",),
        )
        old.run("INSERT INTO content VALUES (1, '', 'en', '', '[]', ?, '[[],[],[],[],0]', '[]', ?)", (packed, _TEXT))
        date_packed = '["",0,0,"undated","none",false,[]]'
        old.run("INSERT INTO evidence VALUES (1, '', '', '', '', ?, '[]', '[]', '[]')", (date_packed,))
    old.close()
    with Catalog.open(path, writable=True) as catalog:
        article = catalog.article(1)
        assert article.people == ()
        assert [(one.text, one.found, one.speakers[0].name) for one in article.quotations] == [
            ("we sail", 0.7, "Ann Lowe")
        ]
        assert list(catalog.people()) == []
