# SPDX-License-Identifier: MIT
"""What is typed, and what comes out of a process of its own: exit codes, streams, and never a traceback."""

import io
import json
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_archive import Archive, Run

from reader import __version__
from reader.cli import browse, output
from reader.cli.on_archive import open_library
from reader.cli.parser import COMMANDS, parse_arguments
from reader.errors import CancelledError
from reader.gui import app
from reader.library.library import Library
from reader.main import main

pytest_plugins = ["cli_fixtures"]

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="no such signals, devices and pipes there")


def backfile(*arguments: str | Path, encoding: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "reader.main", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )


# --- arguments


def test_the_data_folder_may_stand_anywhere(
    run: Run, courier: Archive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = run("list", courier.folder, "--json").lines
    monkeypatch.setenv("BACKFILE_DATA", str(tmp_path / "elsewhere"))
    for arguments in (
        ["--data-dir", courier.data, "list", courier.folder, "--json"],
        [f"--data-dir={courier.data}", "--json", "list", courier.folder],
        ["list", "--data-dir", courier.data, "--json", courier.folder],
        ["--json", "list", courier.folder, "--data-dir", courier.data],
    ):
        assert run(*arguments).lines == expected
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["list"], "DIR"),
        (["serach", "a folder", "quay"], "invalid choice: 'serach'"),
        (["--data-dir"], "expected one argument"),
        (["list", "a folder", "--colour"], "unrecognized arguments: --colour"),
        (["list", "a folder", "--js"], "unrecognized arguments: --js"),
        (["search", "a folder", "quay", "--sort"], "expected one argument"),
        (["search", "a folder", "quay", "--sort", "size"], "invalid choice: 'size'"),
        (["search", "a folder", "quay", "--limit", "-1"], "0 or more"),
        (["search", "a folder", "quay", "--limit", "many"], "many is no number"),
        (["index", "a folder", "--jobs", "0"], "1 to 64"),
        (["index", "a folder", "--jobs", "x"], "x is no number"),
        (["export", "a folder", "quay", "--format", "xls"], "invalid choice: 'xls'"),
        (["show", "a folder"], "ID"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], words: str) -> None:
    told = run(*arguments)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("usage: backfile")
    assert words in told.err


def test_help_and_version(run: Run) -> None:
    told = run("--help")
    assert told.code == 0
    assert all(command in told.out for command in COMMANDS)
    assert run("list", "-h").out.startswith("usage: backfile list")
    assert run("--version").out == f"backfile {__version__}\n"


def test_an_order_that_begins_with_a_hyphen() -> None:
    assert parse_arguments(["search", "d", "q", "--sort", "-date"]).sort == "-date"
    assert parse_arguments(["search", "--sort", "-date", "d", "q", "--json"]).sort == "-date"
    options = parse_arguments(["search", "d", "--", "--sort"])
    assert (options.query, options.sort) == ("--sort", "-date")


def test_a_folder_alone_is_for_the_window() -> None:
    options = parse_arguments(["--data-dir", "list", "courier"])
    assert (options.command, options.dir, options.data_dir) == (None, "courier", "list")
    assert parse_arguments([]).dir is None


# --- the window


def test_a_window_needs_a_screen(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    told = run(tmp_path)
    assert (told.code, told.out) == (3, "")
    assert told.notes == [
        "There is no screen to show the window on. The commands work without it: `backfile --help` tells them."
    ]


def test_a_window_needs_its_libraries(tmp_path: Path) -> None:
    script = (
        "import sys\nsys.modules['PySide6.QtWidgets'] = None\n"
        "from reader.main import main\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", str(tmp_path / "data"), str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr.startswith("The window can't be shown: ")
    assert told.stderr.endswith(f" A report is in {tmp_path / 'data' / 'start-fault.txt'}.\n")
    assert len(told.stderr.splitlines()) == 1
    kept = (tmp_path / "data" / "start-fault.txt").read_text("utf-8")
    assert "PySide6.QtWidgets" in kept  # what couldn't be loaded is what helps


def test_the_window_is_shown_on_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    shown: list[tuple[str | None, str | None]] = []

    def run_window(folder: str | None, *, data_dir: str | None) -> int:
        shown.append((folder, data_dir))
        return 7

    monkeypatch.setattr(app, "run_window", run_window)
    assert main(["--data-dir", "data", "courier"]) == 7
    assert main([]) == 7
    assert shown == [("courier", "data"), (None, None)]


# --- streams


def test_json_alone_is_on_standard_output(courier: Archive) -> None:
    listed = backfile("list", courier.folder, "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    articles = [json.loads(line) for line in listed.stdout.splitlines()]
    assert [article["headline"] for article in articles][2] == "How to draw the tide"
    gone = backfile("show", courier.folder, "aaaaaaaaaaaaa")
    assert (gone.returncode, gone.stdout) == (1, "")
    assert gone.stderr.startswith("There is no article aaaaaaaaaaaaa")


def test_utf8_is_spoken_whatever_the_console_speaks(sample: str) -> None:
    told = backfile("search", sample, "гавани", "--json", encoding="latin-1")
    assert told.returncode == 0
    assert json.loads(told.stdout)["query"] == "гавани"
    assert "гавани" in told.stdout


@pytest.mark.parametrize("command", ["search", "annotate"])
def test_each_line_is_answered_before_the_next_is_asked(courier: Archive, command: str) -> None:
    arguments = ["search", str(courier.folder), "--stdin"] if command == "search" else ["annotate"]
    with subprocess.Popen(
        [sys.executable, "-m", "reader.main", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for number in range(3):
            asked = "harbour" if command == "search" else json.dumps({"id": number, "text": "“Yes,” she said."})
            child.stdin.write(asked + "\n")
            child.stdin.flush()
            answered = json.loads(child.stdout.readline())
            assert answered["total"] == 3 if command == "search" else answered["id"] == number
        child.stdin.close()
        assert child.wait(timeout=30) == 0


@NOT_ON_WINDOWS
def test_a_reader_that_has_had_enough(courier: Archive) -> None:
    for _ in range(2):
        with subprocess.Popen(
            [sys.executable, "-m", "reader.main", "export", str(courier.folder), ""],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as child:
            assert child.stdout is not None
            assert child.stderr is not None
            child.stdout.close()
            assert child.wait(timeout=30) == 0
            assert child.stderr.read() == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_an_output_that_takes_nothing(courier: Archive) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        child = subprocess.run(
            [sys.executable, "-m", "reader.main", "list", str(courier.folder)],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert child.returncode == 3
    assert child.stderr == "The system refuses to read or write: No space left on device.\n"


@NOT_ON_WINDOWS
def test_ctrl_c_while_reading(courier: Archive, tmp_path: Path) -> None:
    for number in range(3000):
        (courier.folder / f"{number}.txt").write_text("The quay\n\nIt is shut.\n" * 50)
    with subprocess.Popen(
        [sys.executable, "-m", "reader.main", "--data-dir", str(tmp_path / "new"), "index", str(courier.folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        assert child.stderr is not None
        while not list(tmp_path.glob("new/archives/*/catalog.sqlite")):
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=30) == 130
        assert child.stderr.read() == "Stopped. What was read is kept.\n"


# --- faults


@pytest.fixture
def loggers() -> Iterator[None]:
    """Take away what a fault's log leaves behind."""
    yield
    for handler in tuple(logging.getLogger("reader").handlers):
        handler.close()
        logging.getLogger("reader").removeHandler(handler)


@pytest.mark.usefixtures("loggers")
def test_a_fault_of_the_program_is_told_in_a_sentence(
    run: Run, courier: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("as a test")

    monkeypatch.setattr(browse, "row_line", fail)
    told = run("list", courier.folder)
    assert (told.code, told.out) == (70, "")
    log = courier.data / "backfile.log"
    assert told.err == (
        f"Backfile itself is at fault (ZeroDivisionError: as a test). Please report it, with the end of {log}.\n"
    )
    assert "Traceback" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("error", "note"),
    [(CancelledError("Cancelled."), "Cancelled."), (KeyboardInterrupt(), "Stopped. What was read is kept.")],
)
def test_what_is_stopped_says_so(
    run: Run, courier: Archive, monkeypatch: pytest.MonkeyPatch, error: BaseException, note: str
) -> None:
    def stop(*_: object) -> None:
        raise error

    monkeypatch.setattr(browse, "row_line", stop)
    told = run("list", courier.folder)
    assert (told.code, told.notes) == (130, [note])


def test_a_pipe_that_broke_is_no_error(run: Run, courier: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(browse, "row_line", stop)
    monkeypatch.setattr(output, "hang_up", lambda: None)
    told = run("list", courier.folder)
    assert (told.code, told.err) == (0, "")


def test_a_program_without_streams(courier: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["list", str(courier.folder)]) == 0
    for stream in (sys.stdout, sys.stderr):
        stream.close()
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert main(["show", str(courier.folder), "aaaaaaaaaaaaa"]) == 1


def test_nothing_is_opened_twice(courier: Archive) -> None:
    with Library.open(str(courier.folder)) as library:
        assert open_library(parse_arguments(["list", str(courier.folder)])).home == library.home
