# SPDX-License-Identifier: MIT
"""`index`, `verify`, `annotate` and `self-test`."""

import hashlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_archive import Archive, Run

from reader.cli import output
from reader.cli.output import ProgressLine
from reader.model.problem import Progress

pytest_plugins = ["cli_fixtures"]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_index_reports_every_file(run: Run, tmp_path: Path) -> None:
    for name, text in (("a.txt", "The quay\n\nIt is shut.\n"), ("empty.txt", ""), ("README.md", "# A paper\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    told = run("index", tmp_path, "--json", "--jobs", "2")
    report = told.json
    assert (told.code, told.err) == (0, "")
    assert (report["articles"], report["files"], report["new"]) == (1, 3, 3)
    assert report["seconds"] > 0
    (problem,) = report["problems"]
    assert (problem["path"], problem["item"]) == ("empty.txt", "")
    assert problem["reason"]
    assert sum(report["statuses"].values()) == 3
    again = run("index", tmp_path).json  # standard output is no terminal
    assert {**again, "seconds": 0} == {**report, "seconds": 0, "new": 0}
    (tmp_path / "a.txt").unlink()
    (tmp_path / "empty.txt").write_text("The pier\n\nIt is open.\n")
    report = run("index", tmp_path, "--rebuild").json
    assert (report["articles"], report["changed"], report["vanished"], report["problems"]) == (1, 2, 1, [])


def test_index_for_people(run: Run, courier: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    assert run("index", courier.folder).code == 0
    head, problem = terminal.getvalue().splitlines()
    assert head.startswith("3 articles in 4 files, ")
    assert problem.startswith("empty.txt: There is no text in it.")


def test_index_of_nothing_there(run: Run, tmp_path: Path) -> None:
    told = run("index", tmp_path / "nowhere", "--json")
    assert (told.code, told.out) == (3, "")
    assert told.notes == [
        f"There is no folder at {tmp_path}/nowhere. Check the name, or plug in the disk on which the archive lies."
    ]
    (tmp_path / "file").touch()
    assert run("index", tmp_path / "file").code == 3


def test_progress_is_shown_on_a_terminal_only(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("The quay\n\nIt is shut.\n")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("list", tmp_path).code == 0
    shown = terminal.getvalue()
    assert "\r\x1b[KLooking at the files: 0 files" in shown
    assert "Reading: " in shown
    assert shown.endswith("\r\x1b[K")
    assert "verify" not in shown
    assert run("verify", tmp_path).code == 0
    assert "Verifying: 1 of 1 file, 0 s" in terminal.getvalue()


def test_a_remark_stays_above_the_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with ProgressLine() as line:
        line.note("Before.")
        line(Progress("read", 5, 1000, 1234, 0))
        line.note("Meanwhile.")
    assert terminal.getvalue() == (
        "Before.\n\r\x1b[KReading: 5 of 1,000 files, 1,234 articles, 0 s\r\x1b[KMeanwhile.\n"
    )


def test_verify_finds_no_difference(run: Run, courier: Archive) -> None:
    told = run("verify", courier.folder, "--json")
    assert (told.code, told.err) == (0, "")
    assert told.json == {"unchanged": 4, "changed": [], "missing": [], "new": []}
    assert run("verify", courier.folder).out == "4 unchanged, 0 changed, 0 missing, 0 new.\n"


def test_verify_finds_every_difference(run: Run, courier: Archive) -> None:
    talks, strike = courier.folder / "1994/05/26/001.txt", courier.folder / "1994/05/27/001.txt"
    before = talks.stat()
    talks.write_bytes(talks.read_bytes().replace(b"without", b"with no"))  # as long as it was, and as old
    os.utime(talks, ns=(before.st_atime_ns, before.st_mtime_ns))
    strike.rename(courier.folder / "moved.txt")
    os.utime(courier.folder / "cuttings/tide.txt")
    told = run("verify", courier.folder, "--json")
    assert told.code == 1
    assert told.json == {
        "unchanged": 2,
        "changed": ["1994/05/26/001.txt"],
        "missing": ["1994/05/27/001.txt"],
        "new": ["moved.txt"],
    }
    assert run("verify", courier.folder).out.splitlines() == [
        "changed: 1994/05/26/001.txt",
        "missing: 1994/05/27/001.txt",
        "new: moved.txt",
        "2 unchanged, 1 changed, 1 missing, 1 new.",
    ]
    os.utime(talks)  # else a reading would pass it by: only a check opens what looks as before
    run("index", courier.folder)
    assert run("verify", courier.folder).code == 0


def test_a_list_of_checksums_is_written_as_tools_read_it(run: Run, courier: Archive) -> None:
    told = run("verify", courier.folder, "--checksums")
    assert (told.code, told.err) == (0, "")
    paths = sorted(path for path in courier.folder.rglob("*") if path.is_file())
    assert told.out == "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(courier.folder)}\n" for path in paths
    )
    (courier.folder / "SHA256SUMS").write_text(told.out, encoding="utf-8")
    run("index", courier.folder)
    assert "SHA256SUMS: 4 agree, 0 differ, 0 missing, 0 not in it.\n" in run("verify", courier.folder).out


def test_verify_of_an_archive_not_yet_read_reads_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The quay\n\nIt is shut.\n")
    assert run("verify", tmp_path, "--json").json["unchanged"] == 1


def test_annotate_answers_every_line(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        '{"id": "a", "text": "“We will stay,” Ms Vane said.", "lang": "en"}',
        "",
        "no JSON",
        '{"id": "b", "text": 5}',
        '{"id": "c", "text": "\\ud800 said: \\"so be it\\""}',
    ]
    typed = "\ufeff".encode() + "\n".join(lines).encode() + b'\n{"id": "d", "text": "caf\xe9"}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="ascii"))
    told = run("annotate")
    assert (told.code, told.err) == (0, "")
    first, bad, wrong, surrogate, latin = told.lines
    assert [quote["text"] for quote in first["quotes"]] == ["We will stay,"]
    assert bad["place"] == "column 1"
    assert wrong["place"] == "text"
    assert surrogate["id"] == "c"
    assert latin == {"error": "This line isn't UTF-8.", "place": "column 25", "hint": "Give the text in UTF-8."}
    assert not (tmp_path.parent / f"{tmp_path.name}-data").exists()


def test_self_test_tries_everything(run: Run, tmp_path: Path) -> None:
    told = run("self-test", "--out", tmp_path / "result.json")
    result = told.json
    assert told.code == 0
    assert result["ok"] is True
    assert list(result["checks"]) == [
        *("data", "libraries", "sample", "index", "list", "search", "quotations", "workers", "docx", "readers"),
        *("window", "pdf", "images", "languages", "draw"),
    ]
    assert all(check["ok"] for check in result["checks"].values())
    assert result["checks"]["draw"]["png_bytes"] > 1000
    assert result["checks"]["readers"] == {"ok": True, "files": 11, "articles": 11}
    assert result["checks"]["workers"] == {"ok": True, "processes": 2, "understood": "ArticleEntry"}
    assert result["checks"]["window"]["listed"] == 46
    assert result["checks"]["languages"]["said"]["de"] == ["Über Backfile", "Abbrechen"]
    assert result["qt"]
    assert result["platform"] == "offscreen"
    assert result["frozen"] is False
    assert result["data"] == os.environ["BACKFILE_DATA"]
    assert json.loads((tmp_path / "result.json").read_text(encoding="utf-8")) == result


def test_self_test_that_can_t_be_written_down(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.self_test.sample_archive", lambda: str(tmp_path / "nowhere"))
    told = run("self-test", "--out", tmp_path / "nowhere" / "result.json")
    assert told.code == 3
    assert told.json["ok"] is False
    assert told.notes == [
        f"The system refuses to read or write: No such file or directory. Look at {tmp_path}/nowhere/result.json."
    ]
    assert run("self-test").code == 1


def test_every_sign_that_steers_a_terminal_is_harmless() -> None:
    assert output.harmless("a\x1b[2J\x9b\u202eb\ud800\tc\nd\re") == "a\\x1b[2J\\x9b\\u202eb\\ud800 c d\\re"
    assert output.harmless_lines("a\x07\nb", indent="  ") == "  a\\x07\n  b"


@pytest.mark.untraced
def test_self_test_of_a_windowed_program_writes_only_into_a_file(tmp_path: Path) -> None:
    """A program without a console has no streams at all."""
    script = (
        "import sys\nsys.stdin = sys.stdout = sys.stderr = None\n"
        "from reader.main import main\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))\n"
    )
    out = tmp_path / "result.json"
    done = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", tmp_path / "data", "self-test", "--out", out],
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    result = json.loads(out.read_text("utf-8"))
    assert (done.returncode, done.stdout) == (0, "")
    assert result["ok"] is True
    assert result["data"] == str(tmp_path / "data")
