# SPDX-License-Identifier: MIT
"""Work on people and quotations in the journal: done, undone, following files, out of files of an older version."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from overlay_clock import Clock

from reader.model.article import QuotationKind, Speaker, SpeakerKind
from reader.model.person import PersonRef
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.backup import articles_in
from reader.overlay.commands import AddTag, Command, SetDate, from_json, label, to_json
from reader.overlay.overlay import Overlay
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    RenamePerson,
    SamePerson,
    SplitAppearances,
)
from reader.overlay.quotation_commands import AddQuotation, RemoveQuotation, SetBounds, SetKind, SetSpeaker
from reader.overlay.schema import OVERLAY
from reader.overlay.work import QuotationWork, WorkSize

HALVARD, ORAN = PersonRef("oren halvard"), PersonRef("oran halvard", "a")
SPEAKER = (Speaker(SpeakerKind.PERSON, "Oren Halvard"),)
HERE = Anchor.of("The quay is closed, Halvard said.", Span(0, 18))
LONGER = Anchor.of("The quay is closed, Halvard said.", Span(0, 19))


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "overlay.sqlite")


def opened(path: str) -> Overlay:
    return Overlay.open(path, backups=path + "-backups", clock=Clock())


@pytest.fixture
def overlay(path: str) -> Iterator[Overlay]:
    with opened(path) as overlay:
        yield overlay


def in_effect(overlay: Overlay) -> list[Command]:
    return [command for command, _ in overlay.people()]


refs = st.builds(PersonRef, st.text(max_size=5), st.text("abc", max_size=3))
speakers = st.lists(st.builds(Speaker, st.sampled_from(SpeakerKind), st.text(max_size=9)), max_size=2).map(tuple)
commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(SamePerson, refs, refs),
    st.builds(OtherPerson, refs, refs),
    st.builds(SplitAppearances, refs, st.lists(st.text("abc"), max_size=3).map(tuple)),
    st.builds(RenamePerson, refs, st.none() | st.text()),
    st.builds(NoPerson, refs, st.booleans()),
    st.builds(IdentifyPerson, refs, st.sampled_from(["viaf", "wikidata"]), st.none() | st.text()),
    st.builds(SetSpeaker, st.text("abc"), st.just(HERE), st.none() | speakers),
    st.builds(SetKind, st.text("abc"), st.just(HERE), st.none() | st.sampled_from(QuotationKind)),
    st.builds(SetBounds, st.text("abc"), st.just(HERE), st.none() | st.just(LONGER)),
    st.builds(AddQuotation, st.text("abc"), st.just(HERE), st.sampled_from(QuotationKind), speakers),
    st.builds(RemoveQuotation, st.text("abc"), st.just(HERE)),
)


@given(commands)
@settings(max_examples=100)
def test_a_command_on_people_or_quotations_crosses_json(command: Command) -> None:
    assert from_json(to_json(command)) == command


def test_the_names_of_commands_stay_for_ever() -> None:
    told = '{"format": 1, "do": "same person", "first": {"key": "a b", "article_id": ""}, "second": {"key": "b"}}'
    assert from_json(told) == SamePerson(PersonRef("a b"), PersonRef("b"))
    told = '{"format": 1, "do": "set speaker", "article_id": "x", "anchor": {"span": {"start": 0, "end": 1},'
    told += ' "exact": "a", "before": "", "after": ""}, "speakers": [{"kind": "institution", "name": "Port Board"}]}'
    expected = (Speaker(SpeakerKind.INSTITUTION, "Port Board"),)
    assert from_json(told) == SetSpeaker("x", Anchor(Span(0, 1), "a", "", ""), expected)


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ([SamePerson(HALVARD, ORAN)], "same person"),
        ([RenamePerson(HALVARD, None)], "take back: rename person"),
        ([NoPerson(HALVARD, excluded=False)], "take back: no person"),
        ([SetSpeaker("a", HERE, None)], "take back speaker"),
        ([SetSpeaker("a", HERE, SPEAKER), SetKind("a", HERE, QuotationKind.SCARE)], "set speaker and more"),
        ([SamePerson(HALVARD, ORAN), AddTag("a", "x")], "same person and more"),
    ],
)
def test_a_step_on_people_in_words(step: list[Command], told: str) -> None:
    assert label(step) == told


def test_work_on_people_is_undone_and_redone(overlay: Overlay) -> None:
    overlay.do(SamePerson(HALVARD, ORAN))
    overlay.do_many([RenamePerson(HALVARD, "Oren B. Halvard"), SetDate("a", "1994")])
    assert in_effect(overlay) == [SamePerson(HALVARD, ORAN), RenamePerson(HALVARD, "Oren B. Halvard")]
    assert overlay.undo() == (RenamePerson(HALVARD, "Oren B. Halvard"), SetDate("a", "1994"))
    assert in_effect(overlay) == [SamePerson(HALVARD, ORAN)]
    assert (overlay.undo_label(), overlay.redo_label()) == ("same person", "rename person and more")
    overlay.redo()
    assert len(in_effect(overlay)) == 2
    assert overlay.articles() == {"a"}


def test_work_on_quotations_is_folded_by_anchor(overlay: Overlay) -> None:
    overlay.do(SetSpeaker("a", HERE, SPEAKER))
    overlay.do(SetKind("a", HERE, QuotationKind.MIXED))
    overlay.do(SetBounds("a", HERE, LONGER))
    assert overlay.quotations("a") == (QuotationWork(HERE, SPEAKER, QuotationKind.MIXED, LONGER),)
    assert overlay.size() == WorkSize(0, 0, 0, quotations=1)
    overlay.do_many([SetKind("a", HERE, None), SetBounds("a", HERE, None), SetSpeaker("a", HERE, None)])
    assert (overlay.quotations("a"), overlay.requoted()) == ((), frozenset())
    overlay.do(RemoveQuotation("a", HERE))
    assert overlay.quotations("a") == (QuotationWork(HERE, removed=True),)
    overlay.do(AddQuotation("a", HERE, QuotationKind.DIRECT, SPEAKER))
    assert overlay.quotations("a") == (QuotationWork(HERE, SPEAKER, QuotationKind.DIRECT, added=True),)
    assert overlay.requoted() == {"a"}


def test_work_on_people_follows_files(overlay: Overlay) -> None:
    overlay.do(SplitAppearances(HALVARD, ("a", "b")))
    overlay.do(SamePerson(HALVARD, ORAN))
    overlay.undo()
    overlay.do(SetSpeaker("a", HERE, SPEAKER))
    overlay.follow({"a": "c"})
    assert in_effect(overlay) == [SplitAppearances(HALVARD, ("c", "b"))]
    assert overlay.quotations("c") == (QuotationWork(HERE, SPEAKER),)
    overlay.do(SamePerson(PersonRef("x", "a"), HALVARD))  # another article, where the first one lay
    assert overlay.undo() == (SamePerson(PersonRef("x", "a"), HALVARD),)
    overlay.undo()
    assert overlay.undo() == (SplitAppearances(HALVARD, ("c", "b")),)


def test_replay_ends_where_the_work_on_people_ended(overlay: Overlay) -> None:
    overlay.do(SplitAppearances(HALVARD, ("a", "b")))
    overlay.do(SetSpeaker("a", HERE, SPEAKER))
    overlay.follow({"a": "b", "b": "a"})
    overlay.do(NoPerson(ORAN, excluded=True))
    overlay.undo()
    before = overlay.people(), overlay.quotations("b"), overlay.redo_label()
    overlay.rebuild()
    assert (overlay.people(), overlay.quotations("b"), overlay.redo_label()) == before


def test_a_file_of_the_version_before_people_is_brought_up_with_a_backup(path: str) -> None:
    connection = sqlite3.connect(path)
    for statement in OVERLAY.migrations[0]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id={OVERLAY.application}")
    connection.execute("PRAGMA user_version=1")
    body = '{"format": 1, "do": "set date", "article_id": "a", "edtf": "1994", "reason": "the masthead"}'
    connection.execute("INSERT INTO journal VALUES (1, '2026-11-01T10:00:00+00:00', 'do', 1, ?)", (body,))
    connection.execute("INSERT INTO step VALUES (1, 'done')")
    connection.execute("INSERT INTO touch VALUES ('a', 1)")
    connection.execute("INSERT INTO correction VALUES ('a', '1994', 'the masthead', NULL, NULL)")
    connection.execute("UPDATE rules SET version = 1")
    connection.commit()
    connection.close()
    assert articles_in(path) == {"a"}
    with opened(path) as overlay:
        assert overlay.correction("a").edtf == "1994"
        overlay.do(SamePerson(HALVARD, ORAN))
        assert overlay.undo_label() == "same person"
        overlay.undo()
        assert overlay.undo() == (SetDate("a", "1994", "the masthead"),)
    assert len(list(Path(path + "-backups").iterdir())) == 1
