# SPDX-License-Identifier: MIT
"""What packaging does alike for every system: make ready, freeze, measure, sum up."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

from icon import write_icons
from version_info import ROOT, version

PACKAGING = ROOT / "packaging"
SPEC = PACKAGING / "backfile.spec"
LOCK = PACKAGING / "requirements-freeze.txt"
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
ICONS = WORK / "icons"
LARGEST = 10  # parts that are shown
MEGABYTE = 1_000_000

Command = Sequence[str | Path]


class TroubleError(Exception):
    """Something went wrong that the message, or what stands above it, explains."""


def say(text: str) -> None:
    """Print at once, for child processes print between."""
    print(text, flush=True)


def must(command: Command, environment: Mapping[str, str] | None = None) -> None:
    """Run a command in the checkout that the rest depends on."""
    if subprocess.run(command, cwd=ROOT, env={**os.environ, **(environment or {})}, check=False).returncode:
        raise TroubleError(f"This failed: {' '.join(map(str, command))}")


def make_ready() -> Path:
    """Draw the icons, and build the wheel, which lends the frozen program its name and licence; return the wheel."""
    write_icons(ICONS)
    folder = WORK / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    must([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder])
    return next(folder.glob("*.whl"))


def freeze(python: Command, system: str) -> Path:
    """Freeze with a Python that has all that is locked; return the frozen folder (on macOS beside it is the app)."""
    dist = WORK / system
    shutil.rmtree(dist, ignore_errors=True)
    places = ("--distpath", f"build/package/{system}", "--workpath", f"build/package/work-{system}")
    say(f"Freezing for {system} (some minutes) …")
    recipe = SPEC.relative_to(ROOT).as_posix()  # seen from the checkout: under Wine its path is another one
    must([*python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, recipe], _environment())
    return dist / "Backfile"


def native_python(wheel: Path) -> Path:
    """Return a Python for this system with all that is locked for freezing, and Backfile itself."""
    folder = WORK / "venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = hashlib.sha256(LOCK.read_bytes() + f"{sys.version} {folder}".encode()).hexdigest()
    stamp = folder / "state"
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    if not stamp.is_file() or stamp.read_text() != state:
        say("Installing what freezing needs (a minute) …")
        venv.create(folder, clear=True, with_pip=True)
        must([*pip, "--require-hashes", "-r", LOCK])
        stamp.write_text(state)
    must([*pip, "--no-index", "--no-deps", "--force-reinstall", wheel])
    return python


def _environment() -> dict[str, str]:
    """Return what makes two freezings of one commit alike: the order of sets, and the day."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    day = {"SOURCE_DATE_EPOCH": asked.stdout.strip()} if asked.stdout.strip() else {}
    return {"PYTHONHASHSEED": "1", **day, **os.environ}


def size(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files if not file.is_dir())


def show_sizes(folder: Path) -> None:
    """Print how large a frozen folder is, and its largest parts."""
    inside = folder / "_internal"
    parts = sorted((size(path), path.name) for path in (*folder.iterdir(), *inside.iterdir()) if path != inside)
    say(f"Installed: {size(folder) / MEGABYTE:.1f} MB. Its largest parts:")
    for bytes_, name in reversed(parts[-LARGEST:]):
        say(f"  {bytes_ / MEGABYTE:6.1f} MB  {name}")


def write_sums() -> None:
    """Write the SHA-256 of all that lies in dist/ into one list, as `sha256sum --check` reads it."""
    names = sorted(path.name for path in DIST.iterdir() if path.name.startswith(f"Backfile-{version()}"))
    lines = [f"{hashlib.sha256((DIST / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (DIST / "SHA256SUMS").write_text("".join(lines), "ascii", newline="\n")
    for name in names:
        say(f"dist/{name}: {size(DIST / name) / MEGABYTE:.1f} MB")
