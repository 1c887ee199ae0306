# SPDX-License-Identifier: MIT
"""The program, run in this process, and archives for it that have been read once for all tests."""

from pathlib import Path

import pytest
from cli_archive import STRIKE, TALKS, TIDE, Archive, Run, Told, read
from copied_archive import read_alike

from reader.main import main
from reader.paths import sample_archive


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the program with arguments, in this process."""

    def run_main(*arguments: str | Path) -> Told:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        return Told(code, *capsys.readouterr())

    return run_main


@pytest.fixture(scope="session")
def read_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder in which the sample archive has been read. Nobody writes to it."""
    data = tmp_path_factory.mktemp("sample-data")
    read(sample_archive(), str(data))
    return data


@pytest.fixture
def sample(read_sample: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the sample archive, read."""
    monkeypatch.setenv("BACKFILE_DATA", str(read_sample))
    return sample_archive()


@pytest.fixture
def courier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """Return an archive of three articles and an empty file, read; its data folder is the default."""
    archive = Archive(tmp_path / "courier", tmp_path / "data")
    for name, text in (("1994/05/26/001.txt", TALKS), ("1994/05/27/001.txt", STRIKE), ("cuttings/tide.txt", TIDE)):
        path = archive.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (archive.folder / "empty.txt").touch()
    read_alike(archive.folder, archive.data)
    monkeypatch.setenv("BACKFILE_DATA", str(archive.data))
    return archive
