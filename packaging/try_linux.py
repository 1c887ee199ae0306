# SPDX-License-Identifier: MIT
"""Try the archive for Linux: install, use, upgrade, refuse, remove; in a home of its own, without Python or a path."""

import shutil
import subprocess
import tarfile
import tempfile
import time
from pathlib import Path

from freezing import DIST, MEGABYTE, say, size
from trial import SAMPLE, Trial, answers, copied_row, keep_picture, lines, own_screen, window_shown
from version_info import version

REFUSED = 2


def try_linux(archive: Path) -> None:
    """Try an archive that was made; `TroubleError` names what failed."""
    trial = Trial()
    with tempfile.TemporaryDirectory() as folder, own_screen() as display:
        home = Path(folder, "Zoé Müller")
        articles = Path(folder, "Мои газеты", "année 1994")
        articles.parent.mkdir()
        home.mkdir()
        articles.symlink_to(SAMPLE)
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        script = Path(folder, archive.name.removesuffix(".tar.xz"), "install.sh")
        environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        trial.check("installs", _run(environment, "sh", script).returncode == 0)
        bare = {"HOME": str(home), "LANG": "C.UTF-8"}  # no PATH: nothing of the system's can be called
        program = home / ".local" / "bin" / "backfile"
        place = program.resolve().parent
        say(f"        {size(place) / MEGABYTE:.1f} MB")
        _try_commands(trial, bare, program, articles)
        _try_window(trial, {**bare, "DISPLAY": display}, environment, script)
        _try_upgrade(trial, environment, script, home)
    trial.end()


def _run(environment: dict[str, str], *command: str | Path, said: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, env=environment, input=said, capture_output=True, check=False)


def _try_commands(trial: Trial, environment: dict[str, str], program: Path, articles: Path) -> None:
    told = _run(environment, program, "self-test")
    trial.check("tests itself", told.returncode == 0 and b'"frozen": true' in told.stdout, told.stdout + told.stderr)
    with tempfile.TemporaryDirectory() as data:
        for command, *rest in (("list", "--body"), ("search", "Brussels"), ("quotes",)):
            told = _run(environment, program, command, articles, *rest, "--json")
            wanted = answers("--data-dir", data, command, str(SAMPLE), *rest, "--json")
            trial.check(f"answers {command} as from the checkout", lines(told.stdout) == wanted, told.stderr[-500:])
    told = _run(environment, program, "search", articles, "--stdin", said="Грачёв\nNATO\n".encode())
    trial.check("searches through pipes", told.stdout.count(b"\n") == 2, told.stderr[-500:])


def _try_window(trial: Trial, shown: dict[str, str], environment: dict[str, str], script: Path) -> None:
    program = Path(shown["HOME"], ".local", "bin", "backfile")
    articles = script.parent.parent / "Мои газеты" / "année 1994"
    (first,) = lines(_run(shown, program, "search", articles, "", "--json", "--limit", "1").stdout)
    start = time.monotonic()
    running = subprocess.Popen([program, articles], env=shown, stderr=subprocess.DEVNULL)
    trial.check("opens its window", window_shown(shown["DISPLAY"], "Backfile"))
    say(f"        after {time.monotonic() - start:.1f} s")
    time.sleep(8)
    keep_picture(shown["DISPLAY"], DIST / "window-linux.png")
    row = copied_row(shown["DISPLAY"], "Backfile")
    trial.check("shows the first headline", first["hits"][0]["headline"] in row, row)
    trial.check("isn't replaced while it runs", _run(environment, "sh", script).returncode == REFUSED)
    running.terminate()
    running.wait()


def _try_upgrade(trial: Trial, environment: dict[str, str], script: Path, home: Path) -> None:
    place = home / ".local" / "lib" / "backfile"
    data = _contents(home / ".local" / "share" / "Backfile")
    (place / "version").write_text("0.0.1\n")
    (place / "of_the_old_version").touch()
    trial.check("upgrades in place", _run(environment, "sh", script).returncode == 0)
    trial.check("leaves nothing of the old version", not (place / "of_the_old_version").exists())
    trial.check("is the new version", (place / "version").read_text().strip() == version())
    own = place / "data" / "overlay.sqlite"
    own.parent.mkdir()
    own.write_text("mine")
    for deed, *how in (("upgrade",), ("remove", "--remove")):
        told = _run(environment, "sh", place / "install.sh" if how else script, *how)
        kept = told.returncode == REFUSED and own.exists()
        trial.check(f"refuses to {deed} a program with data beside it", kept, told.stderr)
    shutil.rmtree(own.parent)
    (place / "version").write_text("999.0\n")
    trial.check("refuses to go back", _run(environment, "sh", script).returncode == REFUSED)
    trial.check("is removed", _run(environment, "sh", place / "install.sh", "--remove").returncode == 0)
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir() or path.is_symlink()}
    data_kept = {f".local/share/Backfile/{name}" for name in data}
    trial.check("leaves the user's work and nothing else", left == data_kept, sorted(left ^ data_kept))
    trial.check("leaves it as it was", data == _contents(home / ".local" / "share" / "Backfile"))


def _contents(folder: Path) -> dict[str, bytes]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
