# SPDX-License-Identifier: MIT
"""Settings as they are declared and kept: what isn't allowed counts as not set, and nothing that is there is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import StoreError, UsageError
from reader.kept_file import KeptFile
from reader.settings import (
    COLOURS,
    FAMILY,
    HISTORY,
    PIXELS,
    SETTINGS,
    SPACING,
    Number,
    Settings,
    read_settings,
    settings_file,
)


@pytest.fixture
def file(tmp_path: Path) -> KeptFile:
    """Return the file of the settings, which isn't there yet."""
    return settings_file(str(tmp_path / "data"))


def kept(file: KeptFile) -> object:
    """Return what the file says."""
    return json.loads(Path(file.path).read_text(encoding="utf-8"))


def test_every_declaration_allows_its_default_and_has_a_name_of_its_own() -> None:
    assert len({setting.id for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.allows(setting.default)
        assert setting.group
        if isinstance(setting, Number):
            assert setting.allows(setting.least)
            assert not setting.allows(setting.most + 1)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (PIXELS, 11),
        (PIXELS, True),
        (PIXELS, 17.0),
        (PIXELS, "17"),
        (COLOURS, "pink"),
        (COLOURS, []),
        (HISTORY, 1),
        (FAMILY, "Two\nlines"),
        (FAMILY, None),
    ],
)
def test_what_is_not_allowed_counts_as_not_set(setting: Number, value: int) -> None:
    assert not setting.allows(value)
    settings = Settings({setting.id: value})
    assert settings.value(setting) == setting.default
    with pytest.raises(UsageError):
        settings.put(setting, value)


def test_only_what_differs_from_the_default_is_kept(file: KeptFile) -> None:
    settings, _ = read_settings(file)
    assert settings.put(PIXELS, 20)
    assert not settings.put(PIXELS, 20)
    assert not settings.put(COLOURS, "system")
    file.update(settings.take())
    assert kept(file) == {"reading.pixels": 20}
    assert read_settings(file)[0].value(PIXELS) == 20
    assert settings.put(PIXELS, 17)
    file.update(settings.take())
    assert kept(file) == {}
    assert settings.take() == {}


def test_what_another_program_or_window_keeps_there_stays(file: KeptFile) -> None:
    file.update({"people.merged": [1, 2], "reading.pixels": 99})
    settings, notice = read_settings(file)
    assert notice == ""
    assert settings.value(PIXELS) == 17
    file.update({"reading.spacing": 180})  # by another window, meanwhile
    settings.put(COLOURS, "dark")
    file.update(settings.take())
    assert kept(file) == {
        "people.merged": [1, 2],
        "reading.pixels": 99,
        "reading.spacing": 180,
        "look.colours": "dark",
    }
    assert read_settings(file)[0].value(SPACING) == 180


@pytest.mark.parametrize("broken", [b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_broken_file_is_set_aside_with_a_sentence(file: KeptFile, broken: bytes) -> None:
    Path(file.path).parent.mkdir()
    for count in (1, 2):
        Path(file.path).write_bytes(broken)
        settings, notice = read_settings(file)
        assert settings.value(PIXELS) == 17
        assert f"settings-damaged-{count}.json" in notice
        assert Path(f"{file.path[:-5]}-damaged-{count}.json").read_bytes() == broken
        assert not os.path.exists(file.path)


def test_an_update_over_a_broken_file_loses_neither(file: KeptFile) -> None:
    Path(file.path).parent.mkdir()
    Path(file.path).write_text("{")
    file.update({"reading.pixels": 20})
    assert kept(file) == {"reading.pixels": 20}
    assert Path(f"{file.path[:-5]}-damaged-1.json").read_text() == "{"


def test_names_that_are_no_unicode(file: KeptFile) -> None:
    file.update({"folder": "caf\udce9"})
    assert file.read() == {"folder": "caf\udce9"}


def test_a_folder_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    file = settings_file(str(tmp_path / "data"))
    with pytest.raises(StoreError, match="The settings can't be written") as caught:
        file.update({"reading.pixels": 20})
    assert str(tmp_path / "data") in caught.value.hint
    with pytest.raises(StoreError, match="can't be read"):
        file.read()
    assert (tmp_path / "data").read_text() == "a file"


def test_nothing_half_written_is_left_by_a_kill(tmp_path: Path) -> None:
    """Whenever a writer is killed, the file is whole."""
    path = tmp_path / "settings.json"
    code = (
        "import sys; from reader.kept_file import KeptFile\n"
        "file = KeptFile(sys.argv[1], subject='The settings')\n"
        "for n in range(10**9):\n    file.update({'n': n, 'long': 'x' * 100_000})\n    print(n, flush=True)"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        while int(child.stdout.readline()) < 20:
            pass
        child.kill()
        child.wait()
    found = KeptFile(str(path), subject="The settings").read()
    assert isinstance(found["n"], int)
    assert found["n"] >= 20
