# SPDX-License-Identifier: MIT
import logging
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.log import start_logging


@pytest.fixture(autouse=True)
def handlers_restored() -> Iterator[None]:
    logger = logging.getLogger("reader")
    level = logger.level
    yield
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def test_warnings_are_shown_and_more_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    start_logging(str(tmp_path / "data"))
    logging.getLogger("reader.anything").info("Three files read.")
    logging.getLogger("reader.anything").warning("One file is damaged.")
    assert capsys.readouterr().err == "One file is damaged.\n"
    kept = (tmp_path / "data" / "backfile.log").read_text("utf-8").splitlines()
    assert [line.partition(": ")[2] for line in kept] == ["Three files read.", "One file is damaged."]
    assert len(caplog.records) == 2


def test_verbose_shows_everything(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging(verbose=True)
    logging.getLogger("reader.anything").debug("A detail.")
    assert capsys.readouterr().err == "A detail.\n"


def test_starting_twice_does_not_say_things_twice(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    start_logging()
    start_logging()
    logging.getLogger("reader.anything").warning("Once.")
    assert capsys.readouterr().err == "Once.\n"
    assert len(caplog.records) == 1


def test_a_windowed_program_has_no_standard_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    start_logging(str(tmp_path))
    logging.getLogger("reader.anything").warning("Kept.")
    assert "Kept." in (tmp_path / "backfile.log").read_text("utf-8")
    assert len(caplog.records) == 1


def test_a_full_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "backfile.log"
    path.write_bytes(b"x" * 1_000_001)
    start_logging(str(tmp_path))
    logging.getLogger("reader.anything").info("New.")
    assert path.read_text("utf-8").endswith("New.\n")
    assert path.stat().st_size < 200
    assert (tmp_path / "backfile.log.old").stat().st_size == 1_000_001


def test_a_folder_that_takes_no_file_is_said_and_survived(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    start_logging(str(tmp_path / "file" / "data"))
    assert capsys.readouterr().err.startswith("No log is kept: ")
    assert len(caplog.records) == 1


def test_a_long_session_keeps_no_more_than_two_files(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    start_logging(str(tmp_path))
    for number in range(2_500):
        logging.getLogger("reader.anything").info("%d %s", number, "x" * 1000)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert sorted(sizes) == ["backfile.log", "backfile.log.old"]
    assert all(size < 1_002_000 for size in sizes.values())
    assert (tmp_path / "backfile.log").read_text("utf-8").splitlines()[-1].split(": ")[1].startswith("2499 ")


def test_a_full_file_that_can_t_be_set_aside_grows_no_more(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "backfile.log").write_bytes(b"x" * 1_000_001)
    (tmp_path / "backfile.log.old").mkdir()  # which no file takes the place of
    start_logging(str(tmp_path))
    logging.getLogger("reader.anything").info("New.")
    logging.getLogger("reader.anything").info("And newer.")
    assert (tmp_path / "backfile.log").stat().st_size == 1_000_001
    assert len(caplog.records) == 2


def test_a_log_whose_folder_is_gone_is_silent(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As when a stick is pulled out: what is told of must go on."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "backfile.log").write_bytes(b"x" * 1_000_001)
    start_logging(str(folder))
    shutil.rmtree(folder)
    logging.getLogger("reader.anything").info("New.")
    assert not folder.exists()
    assert len(caplog.records) == 1


def test_a_record_that_can_t_be_formatted_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    start_logging(str(tmp_path))
    logger = logging.getLogger("reader.anything")
    (handler,) = (one for one in logging.getLogger("reader").handlers if isinstance(one, logging.FileHandler))
    handler.handle(logger.makeRecord("reader.anything", logging.INFO, "", 0, "%d files", ("no number",), None))
    logger.info("And on.")
    assert [line.rpartition(": ")[2] for line in (tmp_path / "backfile.log").read_text("utf-8").splitlines()] == [
        "And on."
    ]
