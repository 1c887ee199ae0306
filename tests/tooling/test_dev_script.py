# SPDX-License-Identifier: MIT
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_library_is_sought_in_the_package_that_debian_gives_it(library: str, package: str) -> None:
    assert dev.debian_package(library) == package


def test_the_set_up_is_done_again_when_the_lock_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one")
    monkeypatch.setattr(dev, "LOCK", lock)
    before = dev.wanted_state()
    assert dev.wanted_state() == before
    assert json.loads(before)["python"] == sys.version
    lock.write_text("two")
    assert dev.wanted_state() != before


def test_without_root_the_one_command_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "apt-get"
    program.touch()
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.TroubleError, match="sudo apt-get install -y --no-install-recommends libegl1 libgl1\n"):
        dev.install_packages(["libegl1", "libgl1"])


def test_elsewhere_the_packages_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.TroubleError, match="libegl1 libgl1"):
        dev.install_packages(["libegl1", "libgl1"])
    dev.install_packages([])


def test_an_unknown_measurement_is_answered_by_those_there_are() -> None:
    child = subprocess.run(
        [sys.executable, ROOT / "dev.py", "bench", "nothing"], capture_output=True, text=True, check=False
    )
    assert child.returncode == 2
    assert "kills" in child.stdout
    assert "test_" not in child.stdout


def test_lanes_say_which_check_failed_and_show_what_each_printed(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    def check(name: str, code: int) -> tuple[str, tuple[str, ...]]:
        return name, (sys.executable, "-c", f"import sys; sys.stderr.write('of {name}\\n'); sys.exit({code})")

    results = dev.run_lanes(([check("a", 0), check("b", 3)], [check("c", 1), check("d", 0)]))
    assert [(name, failed) for name, failed, _ in results] == [("a", False), ("b", True), ("c", True), ("d", False)]
    assert all(seconds > 0 for _, _, seconds in results)
    printed = capfdbinary.readouterr()
    assert printed.out.splitlines() == [b"", b"=== a", b"", b"=== b", b"", b"=== c", b"of c", b"", b"=== d", b"of d"]
    assert printed.err.splitlines() == [b"of a", b"of b"]


def test_of_every_test_for_a_real_screen_the_file_is_named() -> None:
    names = [path.name for path in dev.tests_on_a_screen()]
    assert sorted(names) == ["test_real_screen.py", "test_window_keys.py"]


def test_both_locks_agree_and_are_hashed() -> None:
    pins = re.compile(r"^([\w.-]+)==([\w.]+)( ; .*)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)
    versions: dict[str, dict[str, str]] = {}
    for path in (dev.LOCK, dev.FREEZE_LOCK):
        text = path.read_text("utf-8")
        found = pins.findall(text)
        assert len(found) == len(re.findall(r"^\w", text, re.MULTILINE))
        versions[path.name] = {name + marker: version for name, version, marker, _ in found}
    locked, frozen = versions.values()
    assert {name: version for name, version in frozen.items() if locked.get(name, version) != version} == {}


def test_the_lock_has_every_dependency() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    block = re.search(r"^dependencies = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert block
    for name in re.findall(r'^    "([\w-]+)', block[1], re.MULTILINE):
        assert f"\n{name.lower().replace('_', '-')}==" in "\n" + dev.LOCK.read_text("utf-8")
