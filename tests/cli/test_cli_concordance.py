# SPDX-License-Identifier: MIT
"""`concordance`: lines, tables, words beside."""

import csv
import io

from cli_archive import Archive, Run

from reader.model.occurrence import OccurrenceKey

pytest_plugins = ["cli_fixtures"]

_FIELDS = [
    *("id", "path", "item", "headline", "date", "certainty", "source", "speaker", "sure", "quoted", "in_headline"),
    *("start", "end", "before", "match", "after"),
]


def test_lines_say_where_each_occurrence_stands(run: Run, sample: str) -> None:
    told = run("concordance", sample, "harbour", "--json")
    assert (told.code, list(told.lines[0])) == (0, _FIELDS)
    articles = {line["id"] for line in told.lines}
    assert told.notes == [f"{len(told.lines)} occurrences in {len(articles)} articles."]
    for line in told.lines[:10]:
        shown = run("show", sample, line["id"], "--json").json
        text = shown["headline" if line["in_headline"] else "body"]
        assert text[line["start"] : line["end"]] == line["match"]
        assert line["match"].casefold() == "harbour"
        flat = " ".join(text.split())
        assert " ".join((line["before"] + line["match"] + line["after"]).split()) in flat
        assert (line["path"], line["date"]) == (shown["path"], shown["date"])


def test_the_counted_are_those_of_the_texts(run: Run, courier: Archive) -> None:
    told = run("concordance", courier.folder, "harbour", "--window", "20")
    ids = [line["id"] for line in run("list", courier.folder, "--json").lines]
    assert told.out.splitlines() == [
        f"1994-05-26                       [Harbour] talks end without a  ·  {ids[0]}",
        f"1994-05-27      one of them. The [harbour] was quiet, and the  ·  {ids[1]}",
        f"undated          the line of the [harbour] first, for the line  ·  {ids[2]}",
    ]
    assert told.notes == ["3 occurrences in 3 articles."]


def test_order_filters_and_chance(run: Run, sample: str) -> None:
    def matches(*options: str) -> list[tuple[str, str]]:
        told = run("concordance", sample, "the", "--json", *options)
        return [(line["id"], line["start"]) for line in told.lines]

    every = matches()
    assert sorted(matches("--sort", "right1,source,-date")) == sorted(every)
    assert matches("--quoted") + matches("--unquoted") != every
    assert sorted(matches("--quoted") + matches("--unquoted")) == sorted(every)
    few = matches("--thin", "9", "--seed", "4")
    assert (len(few), matches("--thin", "9", "--seed", "4")) == (9, few)
    assert [one for one in every if one in few] == few
    assert matches("--thin", "9", "--seed", "5") != few
    told = run("concordance", sample, "the", "--limit", "3", "--thin", "9", "--json")
    assert told.notes[0].endswith(f"of {len(every):,} taken at random; 6 more: --limit shows them.")
    said = run("concordance", sample, "the", "--by", "Oren Halvard", "--json").lines
    assert said
    assert all("Halvard" in line["speaker"] and line["quoted"] for line in said)


def test_tables_are_harmless_and_cite(run: Run, courier: Archive) -> None:
    formula = courier.folder / "1995" / "01" / "02" / "sum.txt"
    formula.parent.mkdir(parents=True)
    formula.write_text("=HARBOUR(1)\n\n-2 harbour fees, “paid” in\tcash, were due.\n", encoding="utf-8")
    assert run("index", courier.folder, "--json").code == 0
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        told = run("concordance", courier.folder, "harbour", "--format", form)
        rows = list(csv.DictReader(io.StringIO(told.out, newline=""), delimiter=delimiter))
        assert list(rows[0]) == [*_FIELDS, "citation"]
        assert all(row["id"] in row["citation"] for row in rows)
        one = next(row for row in rows if row["headline"].endswith("HARBOUR(1)") and row["in_headline"] == "False")
        assert (one["headline"], one["before"]) == ("'=HARBOUR(1)", "'-2 ")
        assert one["after"] == " fees, “paid” in cash, were due."
        assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_words_beside_are_told_with_figures(run: Run, sample: str) -> None:
    told = run("concordance", sample, "harbour", "--collocates", "--left", "2", "--right", "2", "--json")
    assert list(told.lines[0]) == ["word", "near", "expected", "everywhere", "log_likelihood", "articles"]
    figures = [line["log_likelihood"] for line in told.lines]
    assert figures == sorted(figures, reverse=True)
    assert all(line["expected"] < line["near"] <= line["everywhere"] for line in told.lines)
    plain = run("concordance", sample, "harbour", "--collocates", "--left", "2", "--right", "2").out.splitlines()
    assert [line.split()[-1] for line in plain] == [line["word"] for line in told.lines]


def test_what_can_not_be_asked_is_refused_in_a_sentence(run: Run, sample: str) -> None:
    told = run("concordance", sample, "the", "--sort", "right9")
    assert told.code == 2
    assert all(key.value in told.err for key in OccurrenceKey)
    told = run("concordance", sample, "person:halvard")
    assert (told.code, told.notes) == (
        2,
        ["There are no words in this query to show in their context. Give a word or a phrase."],
    )
    assert run("concordance", sample, "zebras", "--json").notes == ["0 occurrences in 0 articles."]
