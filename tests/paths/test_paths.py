# SPDX-License-Identifier: MIT
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_uses_its_own_folders() -> None:
    assert paths.resources_folder() == str(ROOT / "resources")
    assert paths.sample_archive() == str(ROOT / "sample_archive")


def test_an_installed_package_uses_the_folders_in_it(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "reader"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "reader" / "__init__.py", package)
    shutil.copy(ROOT / "reader" / "paths.py", package)
    code = "from reader import paths; print(paths.resources_folder(), paths.sample_archive(), sep='\\n')"
    child = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    data = package / "_data"
    assert child.stdout.splitlines() == [str(data / "resources"), str(data / "sample_archive")]


def test_a_frozen_program_uses_the_folders_beside_its_modules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "_HERE", str(tmp_path / "_internal" / "reader"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert paths.sample_archive() == str(tmp_path / "_internal" / "sample_archive")


def test_the_option_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BACKFILE_DATA", str(tmp_path / "environment"))
    assert paths.data_folder(str(tmp_path / "option")) == str(tmp_path / "option")
    assert paths.data_folder(None) == str(tmp_path / "environment")


def test_a_relative_folder_and_a_tilde_are_resolved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder("here") == str(tmp_path / "here")
    assert paths.data_folder("~/there") == os.path.join(os.path.expanduser("~"), "there")


def test_without_a_choice_it_is_the_systems_place_and_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BACKFILE_DATA")
    folder = paths.data_folder()
    assert os.path.isabs(folder)
    assert os.path.basename(folder) == "Backfile"


def frozen_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    monkeypatch.delenv("BACKFILE_DATA")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "Backfile.exe"))


def test_an_installed_frozen_program_is_not_portable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frozen_in(tmp_path / "stick", monkeypatch)
    assert not paths.data_folder().startswith(str(tmp_path))


def test_a_portable_program_keeps_its_data_beside_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frozen_in(tmp_path / "stick", monkeypatch)
    (tmp_path / "stick" / "portable.txt").touch()
    assert paths.data_folder() == str(tmp_path / "stick" / "data")


def test_a_stick_that_cannot_be_written_falls_back_and_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    frozen_in(tmp_path / "stick", monkeypatch)
    (tmp_path / "stick" / "portable.txt").touch()
    (tmp_path / "stick" / "data").write_text("a file where the folder should be")
    folder = paths.data_folder()
    assert not folder.startswith(str(tmp_path))
    assert [record.getMessage() for record in caplog.records] == [
        f"{tmp_path / 'stick' / 'data'} can't be written, so your data is kept in {folder}."
    ]
    assert paths.data_folder() == folder  # and is silent the second time
    assert len(caplog.records) == 1
    assert paths.portable_notice() == caplog.records[0].getMessage()
    assert paths.portable_notice("elsewhere") == ""


def test_a_stick_that_can_be_written_needs_no_notice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert paths.portable_notice() == ""
    frozen_in(tmp_path / "stick", monkeypatch)
    (tmp_path / "stick" / "portable.txt").touch()
    assert paths.portable_notice() == ""


def test_a_frozen_program_brings_its_list_of_licences(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "_HERE", str(tmp_path / "_internal" / "reader"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert paths.licences_folder() == str(tmp_path / "_internal" / "licences")
