# SPDX-License-Identifier: MIT
"""The user's own work on the command line: exchanged as a file, shown with an article, and the log of searches."""

import csv
import io
import json
from pathlib import Path

from cli_archive import Archive, Run

from reader.settings import settings_file

pytest_plugins = ["cli_fixtures"]


def test_work_goes_out_and_comes_in(run: Run, courier: Archive, tmp_path: Path) -> None:
    file = tmp_path / "work.json"
    told = run("work", courier.folder, "export", file)
    assert (told.code, told.notes[0].startswith("You have done no work of your own on this archive")) == (2, True)
    with courier.open() as library:
        row = library.rows([1])[0]
        library.corrections.add_tags([row.id], ["tides", "maps"])
        library.corrections.add_note(row.id, "Which?")
        library.own.collections.create("Quays", articles=[row.id])
    assert run("work", courier.folder, "export", file).out == "5 decisions exported.\n"
    shown = run("show", courier.folder, row.id, "--json").json
    assert (shown["tags"], shown["notes"][0]["text"], shown["notes"][0]["start"]) == (["maps", "tides"], "Which?", None)
    assert run("show", courier.folder, row.id).out.splitlines()[-3:] == [
        "Tags: maps, tides",
        "Note: Which?",
        "In the collection “Quays”",
    ]
    with courier.open() as library:
        library.corrections.remove_tag([row.id], "maps")
        told_back = json.loads(file.read_text("utf-8"))
        told_back["deeds"].append({**told_back["deeds"][0], "tag": "quays", "at": "2020-01-01T00:00:00+00:00"})
        file.write_text(json.dumps(told_back), "utf-8")
    taken = run("work", courier.folder, "import", file)
    assert (taken.code, taken.out) == (0, "1 decision taken over, 5 known already.\n")
    again = run("work", courier.folder, "import", file, "--json").json
    assert again == {"taken": 0, "known": 6, "disagreements": [], "strange": []}
    assert run("show", courier.folder, row.id, "--json").json["tags"] == ["quays", "tides"]
    assert run("work", courier.folder, "import", tmp_path / "nowhere.json").code == 3
    assert run("work", courier.folder, "send", file).code == 2


def test_where_two_disagree_the_command_line_tells_both(run: Run, courier: Archive, tmp_path: Path) -> None:
    file = tmp_path / "work.json"
    with courier.open() as library:
        row = library.rows([1])[0]
        library.corrections.set_headline(row.id, "Theirs")
        file.write_bytes(library.own.exchange.export())
        library.corrections.undo()
        library.corrections.set_headline(row.id, "Mine")
    lines = run("work", courier.folder, "import", file).out.splitlines()
    assert lines[0] == "1 decision taken over, 0 known already."
    assert ['"Mine"' in lines[1], '"Theirs"' in lines[2], lines[2].endswith("(yours hold)")] == [True] * 3


def test_the_log_of_searches(run: Run, courier: Archive) -> None:
    assert run("log", courier.folder).notes == ["Nothing that was searched is kept."]
    run("search", courier.folder, "harbour -tide", "--log")
    run("search", courier.folder, "source:none", "--log")
    run("search", courier.folder, "quay")
    told = run("log", courier.folder).out
    with courier.open() as library:
        state = library.own.log.state().fingerprint
        number = len(library.own.log.entries())
    assert number == 2
    assert f"the archive “courier” (3 articles in 4 files, state {state[:16]}) was searched with Backfile" in told
    assert "articles with harbour, not tide (query: harbour -tide): 2 articles; articles with" in told
    assert told.endswith("(query: source:none): 0 articles.\n")
    rows = list(csv.DictReader(io.StringIO(run("log", courier.folder, "--format", "csv").out, newline="")))
    assert [(row["query"], row["found"], row["state"]) for row in rows] == [
        ("harbour -tide", "2", state),
        ("source:none", "0", state),
    ]
    (last,) = run("log", courier.folder, "--format", "jsonl", "--limit", "1").lines
    assert (last["query"], last["choices"]["sort"]) == ("source:none", "-date")
    settings_file(str(courier.data)).update({"archive.history": False})
    assert "keep no history" in run("search", courier.folder, "quay", "--log").err
    assert run("log", courier.folder, "--forget").code == 0
    assert run("log", courier.folder, "--json").out == ""
