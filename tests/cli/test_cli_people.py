# SPDX-License-Identifier: MIT
"""`people` and `quotes`, and people in `show`."""

import json
from pathlib import Path

import pytest
from cli_archive import Archive, Run

from reader.cli import output
from reader.cli.parser import COMMANDS
from reader.library.library import Library

pytest_plugins = ["cli_fixtures"]

LINE_FIELDS = [
    *(
        "id",
        "date",
        "certainty",
        "source",
        "headline",
        "text",
        "kind",
        "speakers",
        "confidence",
        "own",
        "reason",
        "before",
        "after",
    )
]


def test_people_are_listed_most_articles_first(run: Run, sample: str) -> None:
    told = run("people", sample, "--json")
    assert (told.code, told.err) == (0, "")
    assert list(told.lines[0]) == [
        *("key", "name", "names", "roles", "first", "last", "articles", "quotations", "identifiers"),
        *("confidence", "excluded"),
    ]
    counts = [one["articles"] for one in told.lines]
    assert counts == sorted(counts, reverse=True)
    assert "Oren Halvard" in [one["name"] for one in told.lines[:3]]
    assert run("people", sample).out.count("\n") == len(told.lines)


def test_one_person_is_told_whole(run: Run, sample: str) -> None:
    told = run("people", sample, "Mirela Castane", "--json")
    (person,) = told.lines
    assert (told.code, person["name"], person["key"]) == (0, "Mirela Castane", "mirela castane")
    assert len(person["mentions"]) == person["articles"] > 5
    assert set(person["mentions"][0]) == {"id", "date", "headline", "name", "mentions"}
    assert list(person["quotations"][0]) == LINE_FIELDS
    assert "mayor" in [one["role"].lower() for one in person["roles"]]
    assert run("show", sample, person["mentions"][0]["id"], "--json").lines[0]["people"]
    told = run("people", sample, "castane mirela")
    assert told.out.startswith("Mirela Castane  ·  ")
    assert "\nRoles: " in told.out


def test_quotations_of_somebody_about_something_are_in_order_of_date(run: Run, sample: str) -> None:
    every = run("quotes", sample, "--json").lines
    assert list(every[0]) == LINE_FIELDS
    dated = [one["date"] for one in every if one["date"][:4].isdigit() and len(one["date"]) == 10]
    assert dated == sorted(dated)
    by = run("quotes", sample, "--by", "Mirela Castane", "--json").lines
    assert by
    assert all("Mirela Castane" in [who["name"] for who in one["speakers"]] for one in by)
    about = run("quotes", sample, "--by", "Mirela Castane", "--about", "harbour", "--json").lines
    assert 0 < len(about) < len(by)
    direct = run("quotes", sample, "--by", "Mirela Castane", "--kind", "direct", "--json").lines
    assert {one["kind"] for one in direct} == {"direct"}
    newest = run("quotes", sample, "--by", "Mirela Castane", "--sort", "-date", "--json").lines
    assert sorted(map(str, newest)) == sorted(map(str, by))
    assert newest[0]["date"] > newest[-1]["date"] or newest[-1]["date"].startswith("[")
    assert run("quotes", sample, "--about", "quote:harbour").out.count("\n") > 0


def test_all_count_as_quotations_what_stands_in_marks_and_only_that(run: Run, sample: str) -> None:
    (card,) = run("people", sample, "Mirela Castane", "--json").lines
    by = run("quotes", sample, "--by", "Mirela Castane", "--json").lines
    reported = run("quotes", sample, "--by", "Mirela Castane", "--kind", "indirect", "--json").lines
    (listed,) = [one for one in run("people", sample, "--json").lines if one["key"] == "mirela castane"]
    assert listed["quotations"] == len(by) == len(card["quotations"]) - len(reported)
    assert len(reported) > 0
    told = run("people", sample, "castane mirela").out.splitlines()[0]
    assert told.endswith(f" quotations, {len(reported)} reported")


def test_one_is_no_plural() -> None:
    told = [output.counted(number, "article") for number in (0, 1, 1204)]
    assert told == ["0 articles", "1 article", "1,204 articles"]


def test_several_of_a_name_are_all_told_and_a_key_tells_one(run: Run, sample: str) -> None:
    told = run("people", sample, "halvard", "--json")
    assert len(told.lines) > 1
    assert f"{len(told.lines)} people bear that name: Oren Halvard (oren halvard); " in told.err
    assert run("quotes", sample, "--by", "halvard", "--json").code == 0


def test_people_in_an_article_shown(run: Run, courier: Archive) -> None:
    (article,) = [one for one in run("list", courier.folder, "--json").lines if one["headline"].startswith("Harbour")]
    shown = run("show", courier.folder, article["id"], "--json").lines[0]
    (halvard,) = shown["people"]
    start, end = halvard["mentions"][0]
    assert (halvard["name"], shown["body"][start:end]) == ("Oren Halvard", "Oren Halvard")
    assert shown["quotations"][0]["speakers"] == [{"kind": "person", "name": "Oren Halvard"}]
    told = run("show", courier.folder, article["id"]).out
    assert "— Oren Halvard" in told
    assert "People:\n  Oren Halvard" in told


def test_the_users_word_on_people_is_told(run: Run, courier: Archive) -> None:
    with Library.open(str(courier.folder)) as library:
        library.people.rename("oren halvard", "Halvard, Oren")
        library.people.identify("oren halvard", "wikidata", "Q42")
    (person,) = run("people", courier.folder, "halvard", "--json").lines
    assert (person["name"], person["own"], person["identifiers"]) == ("Halvard, Oren", True, {"wikidata": "Q42"})
    assert "Identifiers: wikidata Q42" in run("people", courier.folder, "halvard").out
    with Library.open(str(courier.folder)) as library:
        library.people.exclude("oren halvard")
    assert "(no person)" in run("people", courier.folder).out


def test_who_is_perhaps_no_person_is_told_as_such(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKFILE_DATA", str(tmp_path / "data"))
    folder = tmp_path / "docks"
    folder.mkdir()
    text = "Loss\n\nOren Halvard, the minister, and Comissa Quellen reported a loss. “We sail,” Mr Halvard said.\n"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    assert "  perhaps Comissa Quellen\n" in run("people", folder).out
    assert "perhaps Oren" not in run("people", folder).out
    assert {one["name"]: one["confidence"] for one in run("people", folder, "--json").lines} == {
        "Oren Halvard": 0.95,
        "Comissa Quellen": 0.75,
    }
    (article,) = run("list", folder, "--json").lines
    assert "\n  perhaps Comissa Quellen: " in run("show", folder, article["id"]).out
    assert run("people", folder, "comissa").out.startswith("perhaps Comissa Quellen  ·  ")
    assert run("people", folder, "comissa", "--json").json["confidence"] == 0.75


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["people", "xyzzy"], 1, "Nobody is called “xyzzy” in this archive."),
        (["people", "nobody@here"], 1, "Nobody is called"),
        (["quotes", "--by", "xyzzy"], 1, "Nobody is called"),
        (["people", "..."], 2, "is no name"),
        (["quotes", "--about", "(oil"], 2, "This bracket is never closed."),
    ],
)
def test_what_can_t_be_found_or_understood(run: Run, sample: str, arguments: list[str], code: int, told: str) -> None:
    command, *rest = arguments
    answer = run(command, sample, *rest)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err


def test_signs_that_steer_a_terminal_are_escaped(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKFILE_DATA", str(tmp_path / "data"))
    (tmp_path / "odd").mkdir()
    text = "Odd\n\nOren Halvard came. “We \x1b[31msail,” said Oren Halvard.\n"
    (tmp_path / "odd" / "a.txt").write_text(text, encoding="utf-8")
    assert "\x1b" not in run("quotes", tmp_path / "odd").out
    assert json.loads(run("quotes", tmp_path / "odd", "--json").out)["kind"] == "direct"


def test_the_readme_names_every_command() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert [command for command in COMMANDS if f"`backfile {command}" not in readme] == []
