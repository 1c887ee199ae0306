# SPDX-License-Identifier: MIT
"""`list` and `show`."""

from pathlib import Path

import pytest
from cli_archive import Archive, Run

pytest_plugins = ["cli_fixtures"]

LIST_FIELDS = [
    *("id", "path", "item", "headline", "byline", "credit", "section", "source"),
    *("date", "earliest", "latest", "certainty", "evidence", "encoding", "language"),
]


def test_list_gives_every_article_with_its_fields_by_date(run: Run, sample: str) -> None:
    told = run("list", sample, "--json")
    assert (told.code, told.err) == (0, "")
    assert len(told.lines) == 46
    assert {tuple(article) for article in told.lines} == {tuple(LIST_FIELDS)}
    placed = [article for article in told.lines if article["earliest"]]
    assert told.lines[: len(placed)] == placed  # the undated are at the end
    days = [(article["earliest"], article["latest"]) for article in placed]
    assert days == sorted(days)
    assert [article["certainty"] for article in told.lines[-5:]] == ["undated"] * 5
    assert {tuple(one) for article in placed for one in article["evidence"]} == {
        ("kind", "value", "where", "trust", "accepted", "why")
    }


def test_an_article_has_its_date_and_its_place_in_a_container(run: Run, sample: str) -> None:
    found = {article["headline"]: article for article in run("--json", "list", sample).lines}
    pilot = found["A Pilot for the Harbours"]
    assert (pilot["date"], pilot["certainty"]) == ("1992-03-04", "certain")
    assert pilot["path"] == "1992/1992-03-04-a-pilot-for-the-harbours.md"
    walk = found["Two Thousand Walk the Wall"]
    assert (walk["path"], walk["item"]) == ("1998/sea-wall.tar", "1998/09/05/walk.txt")


def test_list_with_bodies(run: Run, courier: Archive) -> None:
    told = run("list", courier.folder, "--json", "--body")
    assert list(told.lines[0]) == [*LIST_FIELDS, "body"]
    assert told.lines[0]["body"].startswith("The ministers left Brackley")


def test_list_for_people(run: Run, courier: Archive) -> None:
    told = run("list", courier.folder)
    first, second, third = told.out.splitlines()
    assert first.startswith("1994-05-26   probable  Harbour talks end without a date  ·  1994/05/26/001.txt  ·  ")
    assert "Yard walks out" in second
    assert third.startswith("undated                How to draw the tide")
    told = run("list", courier.folder, "--body")
    assert "\n    The ministers left Brackley without a date for the next meeting." in told.out


@pytest.mark.parametrize(
    ("options", "headlines"),
    [
        (["--from", "1994-05-27"], ["Yard", "How"]),
        (["--to", "1994-05-26"], ["Harbour", "How"]),
        (["--from", "1994-05", "--to", "1994-05"], ["Harbour", "Yard", "How"]),
        (["--from", "1994", "--to", "1995"], ["Harbour", "Yard", "How"]),
        (["--from", "1995"], ["How"]),
        (["--from", "1994-05-20/1994-05-27"], ["Harbour", "Yard", "How"]),
        (["--to", "[1994-01-01,1994-05-26]"], ["Harbour", "How"]),
        (["--from", "199X"], ["Harbour", "Yard", "How"]),
    ],
)
def test_a_range_keeps_what_overlaps_and_says_that_some_are_undated(
    run: Run, courier: Archive, options: list[str], headlines: list[str]
) -> None:
    told = run("list", courier.folder, "--json", *options)
    assert [article["headline"].split()[0] for article in told.lines] == headlines
    assert told.notes == ["1 of these are undated: they may or may not lie in that time."]


def test_an_undated_article_that_is_too_old_is_left_out(run: Run, sample: str) -> None:
    bounded = [one for one in run("list", sample, "--json").lines if one["latest"] and not one["earliest"]]
    assert bounded
    after = run("list", sample, "--json", "--from", str(max(int(one["latest"][:4]) for one in bounded) + 1))
    assert not {one["id"] for one in bounded} & {one["id"] for one in after.lines}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--from", "yesterday"], "“yesterday” is not a date"),
        (["--to", "1994-13"], "no month of the calendar"),
        (["--to", ""], "can't be empty"),
        (["--from", "XXXX-02-26"], "no first day"),
        (["--from", "[..2016-07-27]"], "no first day"),
        (["--to", "1994/.."], "no last day"),
        (["--from", "1995", "--to", "1994"], "--from is later than --to. Exchange them."),
    ],
)
def test_a_wrong_date_is_told_before_anything_is_read(run: Run, tmp_path: Path, options: list[str], words: str) -> None:
    told = run("list", tmp_path, *options)
    assert (told.code, told.out) == (2, "")
    assert words in told.err
    assert len(told.notes) == 1


def test_show_gives_an_article_whole(run: Run, courier: Archive) -> None:
    first = run("list", courier.folder, "--json").lines[0]
    told = run("show", courier.folder, first["id"], "--json")
    shown = told.json
    assert told.code == 0
    assert {name: shown[name] for name in first} == first
    assert shown["format"]
    assert [one["name"] for one in shown["people"]] == ["Oren Halvard"]
    (quotation,) = shown["quotations"]
    source = run("show", courier.folder, first["id"], "--source", "--json").json["source"]
    start, end = quotation["source"]
    assert " ".join(source[start:end].split()) == quotation["text"]
    assert shown["body"][quotation["start"] : quotation["end"]] == quotation["text"]
    assert quotation["text"] == "We shall meet when there is something to sign,"
    assert quotation["kind"] == "direct"


def test_show_for_people(run: Run, courier: Archive) -> None:
    first = run("list", courier.folder, "--json").lines[0]
    told = run("show", courier.folder, first["id"])
    assert told.out.startswith("Harbour talks end without a date\n")
    assert "Date: 1994-05-26 (probable)\n  + folder names 1994/05/26" in told.out
    assert "\nQuotations:\n  direct: “We shall meet" in told.out


def test_show_tells_repairs_and_fields(run: Run, sample: str) -> None:
    repaired = next(
        shown
        for article in run("list", sample, "--json").lines
        if (shown := run("show", sample, article["id"], "--json").json)["repairs"]
    )
    source = run("show", sample, repaired["id"], "--source", "--json").json
    assert list(source) == ["id", "encoding", "source"]
    for repair in repaired["repairs"]:
        assert source["source"][repair["start"] : repair["end"]] == repair["before"]
        start, end = repair["body"]
        assert repaired["body"][start:end] == (repair["after"] if repair["applied"] else repair["before"])
    told = run("show", sample, repaired["id"])
    assert "“" + repaired["repairs"][0]["after"] + "”" in told.out
    assert told.out.split("\n")[0] == repaired["headline"]


def test_show_the_source(run: Run, courier: Archive) -> None:
    first = run("list", courier.folder, "--json").lines[0]
    told = run("show", courier.folder, first["id"], "--source")
    assert told.out.startswith("Harbour talks end without a date\n\nThe ministers")
    assert '"We shall\nmeet when' in told.out


def test_an_article_that_is_not_there(run: Run, courier: Archive) -> None:
    told = run("show", courier.folder, "aaaaaaaaaaaaa", "--json")
    assert (told.code, told.out) == (1, "")
    assert told.notes == ["There is no article aaaaaaaaaaaaa in this archive. `backfile list` shows the ids."]


def test_the_id_of_before_a_file_moved_goes_on_naming_it(run: Run, courier: Archive) -> None:
    before = run("list", courier.folder, "--json").lines[0]
    (courier.folder / "renamed").mkdir()
    (courier.folder / before["path"]).rename(courier.folder / "renamed" / "talks.txt")
    report = run("index", courier.folder, "--json").json
    assert (report["moved"], report["new"], report["vanished"]) == (1, 0, 0)
    shown = run("show", courier.folder, before["id"], "--json").json
    assert shown["path"] == "renamed/talks.txt"
    assert shown["id"] != before["id"]
    assert shown["body"].startswith("The ministers")
