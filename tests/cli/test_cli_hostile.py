# SPDX-License-Identifier: MIT
"""Names and texts that were made to do harm, or that no text can hold."""

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cli_archive import Run

from reader.cli.output import harmless

pytest_plugins = ["cli_fixtures"]

STEERING = "\x1b]0;owned\x07\x1b[2J\u202eTitle\x9b1m"


@pytest.fixture
def hostile(tmp_path: Path, run: Run) -> Path:
    """Return an archive with such names and texts, read."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name in (b"caf\xe9.txt", b"a\x1b[31m\nb.txt", "\u202egpj.txt".encode()):
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(f"{STEERING} harbour\n\nBody {STEERING} of the harbour.\n".encode())
    articles = [
        {"id": "\ud800", "title": "\ud800 harbour \udfff", "text": "\ud800 the harbour\u2028 and \u0085 so on"},
        {"id": "=1+1", "title": '=HYPERLINK("http://x")', "text": "@SUM(1) harbour\r\n<script>alert(1)</script>"},
    ]
    (folder / "records.json").write_text(json.dumps(articles))
    with zipfile.ZipFile(folder / "z.zip", "w") as packed:
        packed.writestr("../../\x1b[1mup.txt", "Up\n\nOut of the harbour.\n")
    assert run("index", folder).code == 0
    return folder


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such names there")


def test_lists_for_people_steer_no_terminal(run: Run, hostile: Path) -> None:
    ids = [article["id"] for article in run("list", hostile, "--json").lines]
    assert len(ids) == 6
    told = [run("list", hostile, "--body"), run("search", hostile, "harbour"), run("verify", hostile)]
    told += [run("show", hostile, id_, *more) for id_ in ids for more in ([], ["--source"])]
    for one in told:
        assert one.code == 0
        lines = (one.out + one.err).split("\n")
        assert [harmless(line) for line in lines] == lines
    os.rename(os.path.join(os.fsencode(hostile), b"caf\xe9.txt"), os.path.join(os.fsencode(hostile), b"\x1b[1m\xff"))
    changed = run("verify", hostile)
    assert changed.code == 1
    assert "missing: caf\\xe9.txt" in changed.out
    assert "new: \\x1b[1m\\xff" in changed.out


def test_json_holds_any_name_and_text(run: Run, hostile: Path) -> None:
    told = run("list", hostile, "--json", "--body")
    assert told.code == 0
    assert len(told.out.splitlines()) == 6  # nothing within is a line end, to anybody
    assert all(article["body"] for article in told.lines)
    answer = run("search", hostile, "harbour", "--json").json
    assert answer["total"] == 6
    for hit in answer["hits"]:
        assert any(
            one["text"][start:end].casefold() == "harbour" for one in hit["excerpts"] for start, end in one["spans"]
        )
    paths = {article["path"] for article in told.lines}
    assert any(path.startswith("caf\\") for path in paths)


@pytest.mark.untraced
def test_a_process_of_its_own_writes_valid_utf8(hostile: Path) -> None:
    for arguments in (["list", "--json", "--body"], ["export", "harbour", "--format", "jsonl"], ["list"]):
        command, *more = arguments
        done = subprocess.run(
            [sys.executable, "-m", "reader.main", command, str(hostile), *more], capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        lines = done.stdout.decode("utf-8").splitlines()
        assert len(lines) == 6
        if arguments != ["list"]:
            for line in lines:
                json.loads(line)


def test_spreadsheets_run_nothing(run: Run, hostile: Path) -> None:
    told = run("export", hostile, "harbour")
    rows = list(csv.DictReader(io.StringIO(told.out, newline="")))
    assert len(rows) == 6
    record = next(row for row in rows if row["item"] == "'=1+1")
    assert record["headline"].startswith("'=HYPERLINK")
    assert record["body"].startswith("'@SUM")
    assert not [value for row in rows for value in row.values() if value.startswith(("=", "+", "-", "@"))]
