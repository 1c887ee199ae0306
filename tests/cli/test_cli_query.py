# SPDX-License-Identifier: MIT
"""`search` and `export`."""

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_archive import Archive, Run

from reader.text.words import words

pytest_plugins = ["cli_fixtures"]

FIELDS = {"query", "words", "total", "exact", "took_ms", "histogram", "hits"}
HIT_FIELDS = ["id", "path", "item", "headline", "date", "score", "excerpts"]


def type_in(monkeypatch: pytest.MonkeyPatch, typed: bytes) -> None:
    """Put something on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="ascii"))


def having(run: Run, folder: str, word: str) -> int:
    """Count the articles that have a word, by reading them all."""
    listed = run("list", folder, "--json", "--body").lines
    return sum(word in {one for one, _, _ in words(f"{it['headline']} {it['body']}")} for it in listed)


def marked(hit: dict[str, Any]) -> list[str]:
    """Return the words that the excerpts of a hit mark."""
    return [one["text"][start:end] for one in hit["excerpts"] for start, end in one["spans"]]


def test_an_answer_has_its_fields(run: Run, sample: str) -> None:
    told = run("search", sample, "harbour", "--json")
    answer = told.json
    assert (told.code, told.err) == (0, "")
    assert set(answer) >= FIELDS
    assert answer["query"] == "harbour"
    assert answer["words"] == "articles with **harbour**"
    assert answer["exact"] is True
    assert answer["took_ms"] > 0
    assert answer["total"] == len(answer["hits"]) == sum(count for _, count in answer["histogram"])
    assert answer["total"] == having(run, sample, "harbour") > 20
    assert {tuple(hit) for hit in answer["hits"]} == {tuple(HIT_FIELDS)}
    assert answer["histogram"][0] == ["1987-03", 1]
    assert answer["histogram"][-1] == ["", answer["undated"]]


def test_spans_cover_the_words_that_were_sought(run: Run, sample: str) -> None:
    hits = run("search", sample, "harbour", "--json").json["hits"]
    for hit in hits:
        assert marked(hit)
        assert {word.casefold() for word in marked(hit)} == {"harbour"}
    for hit in run("search", sample, "attache", "--json").json["hits"]:
        assert {word for text in marked(hit) for word, _, _ in words(text)} == {"attache"}


def test_excerpts_that_show_nothing_are_left_out(run: Run, courier: Archive) -> None:
    (hit,) = run("search", courier.folder, "headline:yard", "--json").json["hits"]
    assert hit["excerpts"] == [{"text": "Yard walks out over Sunday shifts", "spans": [[0, 4]]}]
    (hit,) = run("search", courier.folder, "launch", "--json").json["hits"]
    (body,) = hit["excerpts"]
    assert [body["text"][start:end] for start, end in body["spans"]] == ["launch"]
    hits = run("search", courier.folder, "", "--json").json["hits"]
    assert [[one["spans"] for one in hit["excerpts"]] for hit in hits] == [[[]]] * 3  # how each begins


def test_order_and_limit(run: Run, sample: str) -> None:
    newest = run("search", sample, "harbour", "--json").json["hits"]
    assert run("search", sample, "harbour", "--json", "--sort", "-date").json["hits"] == newest
    oldest = run("search", sample, "harbour", "--json", "--sort", "date").json["hits"]
    days = [hit["date"] for hit in oldest if "[" not in hit["date"] and hit["date"]]
    assert days == sorted(days)
    assert [hit["date"] for hit in newest][: len(days)] == sorted(days, reverse=True)
    best = run("search", sample, "harbour", "--json", "--sort=relevance", "--limit", "3").json
    scores = [hit["score"] for hit in best["hits"]]
    assert len(scores) == 3
    assert scores == sorted(scores, reverse=True)
    assert min(scores) > 0
    assert best["total"] == len(newest)
    assert run("search", sample, "harbour", "--json", "--limit", "0").json["hits"] == []


def test_without_excerpts(run: Run, sample: str) -> None:
    answer = run("search", sample, "harbour", "--json", "--no-excerpts").json
    assert {tuple(hit) for hit in answer["hits"]} == {tuple(HIT_FIELDS[:-1])}
    told = run("search", sample, "harbour", "--no-excerpts")
    assert len(told.out.splitlines()) == answer["total"] + 1


def test_a_search_for_people(run: Run, sample: str) -> None:
    told = run("search", sample, "harbour", "--limit", "2")
    head, first, excerpt, *_ = told.out.splitlines()
    total = having(run, sample, "harbour")
    assert head == f"{total} articles: articles with **harbour**"
    assert first.startswith("2003-02-03   probable")
    assert "Harbour Trust" in excerpt
    assert told.notes == [f"{total - 2} more: --limit shows them."]
    assert run("search", sample, "headline:biscuit").out.startswith("1 article: ")


def test_what_is_not_found_is_explained(run: Run, sample: str) -> None:
    told = run("search", sample, "harbor", "--json")
    assert (told.code, told.json["total"], told.json["hits"]) == (0, 0, [])
    (missing,) = told.json["missing"]
    assert (missing["text"], missing["start"], missing["end"]) == ("harbor", 0, 6)
    assert missing["near"][0] == {"word": "harbour", "articles": having(run, sample, "harbour")}
    told = run("search", sample, "harbor xylophonist")
    assert told.notes[0].startswith("Nothing has “harbor”. In this archive: harbour (")
    assert told.notes[1] == "Nothing has “xylophonist”."


def test_a_word_is_found_in_all_its_forms_when_asked(run: Run, courier: Archive) -> None:
    plain = run("search", courier.folder, "launchings", "--json").json  # too many letters for a slip
    (missing,) = plain["missing"]
    assert (plain["total"], missing["forms"]) == (0, [{"word": "launch", "articles": 1}])
    assert run("search", courier.folder, "launchings", "--forms", "--json").json["total"] == 1


def test_the_undated_that_a_date_leaves_out_are_counted(run: Run, courier: Archive) -> None:
    told = run("search", courier.folder, "harbour date:1994", "--json")
    assert (told.json["total"], told.json["undated_aside"]) == (2, 1)
    told = run("search", courier.folder, "harbour date:1994")
    assert told.notes == ["But for the date 1 undated article would match, too: add `OR is:undated`."]


@pytest.mark.parametrize(
    ("query", "words"),
    [("(harbour", "never closed"), ("harbour OR", "Nothing stands after"), ("is:lost", "no mark “lost”")],
)
@pytest.mark.parametrize("command", ["search", "export"])
def test_a_bad_query_is_told_before_anything_is_read(
    run: Run, tmp_path: Path, query: str, words: str, command: str
) -> None:
    told = run(command, tmp_path, query)
    assert (told.code, told.out) == (2, "")
    assert words in told.err
    assert len(told.notes) == 1


def test_a_query_that_is_no_text_is_refused(run: Run, tmp_path: Path) -> None:
    told = run("search", tmp_path, "attach\udce9")
    assert (told.code, told.err) == (2, "The query isn't UTF-8. Give it in UTF-8.\n")


def test_there_must_be_a_query_or_stdin(run: Run, tmp_path: Path) -> None:
    told = run("search", tmp_path)
    assert (told.code, told.err) == (2, "There is nothing to search for. Give a query, or --stdin.\n")
    told = run("search", tmp_path, "quay", "--stdin")
    assert (told.code, told.err) == (2, "With --stdin the queries come by standard input. Leave the query out.\n")


def test_a_query_a_line_and_an_answer_a_line(run: Run, sample: str, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(monkeypatch, "\ufeffharbour\r\n(quay\nattach\n\nattaché".encode())
    told = run("search", sample, "--stdin", "--limit", "1")
    first, bad, attach, empty, last = told.lines
    assert (first["query"], first["total"], len(first["hits"])) == ("harbour", having(run, sample, "harbour"), 1)
    assert list(bad) == ["query", "error", "place", "hint"]
    assert (bad["query"], bad["place"]) == ("(quay", [0, 1])
    assert attach["query"] == "attach"
    assert (empty["query"], empty["total"]) == ("", len(run("list", sample).out.splitlines()))
    assert last["total"] >= 1
    assert {word for text in marked(last["hits"][0]) for word, _, _ in words(text)} == {"attache"}


def test_lines_that_are_no_text_are_answered(run: Run, sample: str, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(monkeypatch, b"attach\xe9\n\xed\xa0\x80\nharbour\x00\nharbour\x1b[2J\nharbour\n")
    told = run("search", sample, "--stdin", "--no-excerpts")
    latin, surrogate, _, _, last = told.lines
    assert (latin["error"], latin["place"]) == ("The query isn't UTF-8.", [6, 7])
    assert surrogate["error"] == "The query isn't UTF-8."
    assert last["total"] == having(run, sample, "harbour")
    assert "\x1b" not in told.out


def test_without_standard_input_there_is_nothing_to_answer(
    run: Run, sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("search", sample, "--stdin") == run("annotate")


def test_export_as_csv(run: Run, courier: Archive) -> None:
    told = run("export", courier.folder, "harbour OR tide")
    assert told.out.count("\r\n") == 4
    rows = list(csv.DictReader(io.StringIO(told.out, newline="")))
    assert [row["date"] for row in rows] == ["1994-05-26", "1994-05-27", ""]
    assert list(rows[0])[:3] == ["id", "date", "earliest"]
    listed = run("list", courier.folder, "--json", "--body").lines
    for row, article in zip(rows, listed, strict=True):
        assert {name: row[name] for name in ("id", "path", "item", "headline", "body", "certainty")} == {
            name: article[name] for name in ("id", "path", "item", "headline", "body", "certainty")
        }
    assert rows[0]["quotations"] == "1"


def test_export_as_json_lines(run: Run, courier: Archive) -> None:
    told = run("export", courier.folder, "harbour", "--format", "jsonl")
    assert [json.loads(line)["headline"] for line in told.out.splitlines()] == [
        "Harbour talks end without a date",
        "Yard walks out over Sunday shifts",
        "How to draw the tide",
    ]
    assert told.lines[0]["quotations"] == ["We shall meet when there is something to sign,"]


def test_export_of_nothing(run: Run, courier: Archive) -> None:
    assert run("export", courier.folder, "xylophonist").out.count("\r\n") == 1
    assert run("export", courier.folder, "xylophonist", "--format", "jsonl").out == ""


def test_export_as_a_page_and_as_markdown(run: Run, courier: Archive) -> None:
    page = run("export", courier.folder, "harbour", "--format", "html").out
    assert page.count("<article ") == 3
    assert "<mark>Harbour</mark> talks" in page
    marked = run("export", courier.folder, "harbour", "--format", "markdown").out
    assert marked.count('headline: "') == 3
    assert "# How to draw the tide\n" in marked


def test_export_of_lines(run: Run, courier: Archive) -> None:
    said = run("export", courier.folder, "harbour", "--what", "quotations", "--format", "jsonl").lines
    assert [line["text"] for line in said] == ["We shall meet when there is something to sign,", "Nobody asked us,"]
    lines = run("export", courier.folder, "harbour", "--what", "occurrences", "--format", "csv").out
    assert lines.count("\r\n") == 4


def test_export_into_files(run: Run, courier: Archive, tmp_path: Path) -> None:
    told = run("export", courier.folder, "harbour", "--format", "text", "--out", tmp_path / "bag")
    assert (told.code, told.out) == (0, "")
    assert told.notes == [f"3 articles: {tmp_path / 'bag'}"]
    assert len(list((tmp_path / "bag" / "data").glob("*/*.txt"))) == 3
    told = run("export", courier.folder, "harbour", "--format", "docx", "--out", tmp_path / "said.docx")
    assert told.notes == [f"2 lines: {tmp_path / 'said.docx'}"]
    assert (tmp_path / "said.docx").read_bytes().startswith(b"PK")
    told = run("export", courier.folder, "harbour", "--format", "tsv", "--out", tmp_path / "said.tsv")
    assert told.notes == [f"2 lines: {tmp_path / 'said.tsv'}"]
    assert (tmp_path / "said.tsv").read_text("utf-8-sig").count("\t") > 2


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["harbour", "--format", "text"], "--out"),
        (["harbour", "--format", "docx", "--what", "articles"], "Articles are written as html, csv"),
        (["harbour", "--format", "markdown", "--what", "quotations"], "no export of quotations"),
        (["is:undated", "--what", "occurrences"], "no words in this query"),
        (["harbour", "--style", "nobody"], "nobody"),
    ],
)
def test_export_that_makes_no_sense(run: Run, courier: Archive, arguments: list[str], why: str) -> None:
    told = run("export", courier.folder, *arguments)
    assert told.code == 2
    assert why in told.err
