# SPDX-License-Identifier: MIT
"""Try the Windows installer under Wine: install, use, upgrade, refuse, uninstall; the user's own work outlives it all.

The prefix is new and has no Python; its user has a name with an accent and a blank; archives lie below Russian names.
"""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from freezing import DIST, MEGABYTE, PACKAGING, WORK, say, size
from trial import SAMPLE, Trial, answers, copied_row, keep_picture, lines, own_screen, press, window_shown
from version_info import version
from windows import PROGRAMS, make_installer, portable_path, setup_path, wine_environment

USER = "Zoé Müller"
OLD, OLD_ONLY = "0.0.1", "left_over_from_before.txt"
MENU = r"Software\Classes\Directory\shell\Backfile\command"
LISTED = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Backfile"
PATIENCE = 600  # seconds, for one thing on a busy machine
REFUSED = 2
_ELSEWHERE = "Elsewhere"


class Windows:
    """A new Wine prefix: runs programs in it, and tells what is there."""

    def __init__(self, folder: Path, display: str) -> None:
        self._environment = {**os.environ, **wine_environment(folder / "prefix"), "DISPLAY": display, "USER": USER}
        self.drive = folder / "prefix" / "drive_c"
        self.run("wineboot", "-i")
        system = self.drive / "windows" / "system32"
        for name in ("icuuc", "mscms"):
            subprocess.run(["python3", PACKAGING / "stub_dll.py", system / f"{name}.dll"], check=True)
        subprocess.run(["python3", PACKAGING / "wine_crt.py", system / "ucrtbase.dll"], check=True)
        profiles = [path for path in (self.drive / "users").iterdir() if path.name != "Public"]
        self.profile = profiles[0]
        self.data = self.profile / "AppData" / "Local" / "Backfile"

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program."""
        return subprocess.Popen(["wine", *command], env=self._environment, stderr=subprocess.DEVNULL)

    def run(self, *command: str | Path, said: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run a program with pipes to and from it, until all that it started has ended, too."""
        done = subprocess.run(
            ["wine", *command], env=self._environment, input=said, capture_output=True, timeout=PATIENCE, check=False
        )
        self.settle()
        return done

    def settle(self) -> None:
        """Wait until nothing runs any more: an uninstaller copies itself away and returns at once."""
        subprocess.run(["wineserver", "-w"], env=self._environment, timeout=PATIENCE, check=False)

    def kill(self) -> None:
        """End all that runs in this prefix."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)

    def registry(self, *query: str) -> str:
        """Return what the registry tells."""
        return self.run("reg", "query", *query).stdout.decode("utf-8", "replace")

    def traces(self) -> list[str]:
        """Return the lines of the registry that name us."""
        told = [self.registry(f"{root}\\Software", "/s") for root in ("HKCU", "HKLM")]
        return sorted(line.strip() for line in "\n".join(told).splitlines() if "backfile" in line.lower())

    def files(self) -> set[str]:
        """Return all files of the drive but Windows' own."""
        paths = (path for path in self.drive.rglob("*") if path.is_file() or path.is_symlink())
        found = {path.relative_to(self.drive).as_posix() for path in paths}
        return {path for path in found if not path.startswith("windows/")}


def try_windows(frozen: Path, *, installer: bool) -> None:
    """Try the folder for a stick and, if it was made, the installer; `TroubleError` names what failed."""
    trial = Trial()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, own_screen() as display:
        windows = Windows(Path(folder), display)
        try:
            archive = Path(shutil.copytree(SAMPLE, windows.drive / "Мои газеты" / "année 1994"))
            if installer:
                _try_installer(trial, windows, frozen, archive, display)
            _try_portable(trial, windows, archive)
        finally:
            windows.kill()
    trial.end()


def _try_installer(trial: Trial, windows: Windows, frozen: Path, archive: Path, display: str) -> None:
    place = windows.profile / "AppData" / "Local" / "Programs" / "Backfile"
    program, console = (place / name for name in PROGRAMS)
    before, untouched = windows.traces(), windows.files()
    old = _older_installer(frozen)
    trial.check(f"installs {OLD} in silence", windows.run(old, "/S").returncode == 0)
    trial.check("nothing for everyone", "Backfile" not in windows.registry(f"HKLM\\{LISTED}"))
    (place / "mine.txt").write_text("mine")
    start = time.monotonic()
    trial.check(f"upgrades to {version()}", windows.run(setup_path(), "/S").returncode == 0)
    say(f"        in {time.monotonic() - start:.0f} s: {size(place) / MEGABYTE:.1f} MB")
    trial.check("lists the new version", version() in windows.registry(f"HKCU\\{LISTED}", "/v", "DisplayVersion"))
    trial.check("leaves nothing of the old version", not (place / "_internal" / OLD_ONLY).exists())
    trial.check("offers itself on folders", "backfile.exe" in windows.registry(f"HKCU\\{MENU}", "/ve"))
    trial.check("is in the menu", any(path.endswith("Programs/Backfile.lnk") for path in windows.files()))

    _try_commands(trial, windows, console, archive)
    _try_window(trial, windows, program, archive, display)
    data = _contents(windows.data)
    trial.check("upgrades over itself", windows.run(setup_path(), "/S").returncode == 0)
    trial.check("touches no data of the user's", data == _contents(windows.data), windows.data)
    trial.check("refuses to go back", windows.run(old, "/S").returncode == REFUSED)
    trial.check("stays whole when it refuses", version().encode() in windows.run(console, "--version").stdout)
    trial.check("uninstalls in silence", windows.run(place / "uninstall.exe", "/S").returncode == 0)
    left = {path for path in windows.files() - untouched if not path.startswith(_place(windows, windows.data))}
    left = {path for path in left if "/Temp/" not in path and "/Microsoft/" not in path}
    trial.check("leaves only what isn't its own", left == {_place(windows, place / "mine.txt")}, sorted(left))
    trial.check("leaves the user's work", data == _contents(windows.data))
    trial.check("leaves the registry as it was", before == windows.traces(), windows.traces())

    odd = windows.drive / "Архив_газет&co"  # no blank: Wine would quote the argument, and /D= takes no quotes
    trial.check("installs for everyone", windows.run(setup_path(), "/S", "/AllUsers").returncode == 0)
    common = windows.drive / "Program Files" / "Backfile"
    trial.check("for everyone works", windows.run(common / console.name, "self-test").returncode == 0)
    windows.run(common / "uninstall.exe", "/S")
    trial.check("for everyone leaves nothing", not common.exists() and before == windows.traces())
    trial.check("installs where one chooses", windows.run(setup_path(), "/S", rf"/D=C:\{odd.name}").returncode == 0)
    trial.check("works there", windows.run(odd / console.name, "self-test").returncode == 0)
    windows.run(odd / "uninstall.exe", "/S")
    trial.check("leaves nothing there", not odd.exists() and before == windows.traces())


def _older_installer(frozen: Path) -> Path:
    """Make an installer of an older version: few files, one of which the newer one doesn't have."""
    payload = WORK / "older"
    shutil.rmtree(payload, ignore_errors=True)
    (payload / "_internal").mkdir(parents=True)
    for name in PROGRAMS:
        shutil.copy(frozen / name, payload / name)
    (payload / "_internal" / OLD_ONLY).write_text("old")
    out = WORK / setup_path(OLD).name
    make_installer(payload, out, OLD)
    return out


def _try_commands(trial: Trial, windows: Windows, console: Path, archive: Path) -> None:
    told = windows.run(console, "self-test")
    trial.check("tests itself", told.returncode == 0 and b'"frozen": true' in told.stdout, told.stdout + told.stderr)
    with tempfile.TemporaryDirectory() as data:
        here = ("--data-dir", data)
        for query in (("list", "--body"), ("search", "Brussels"), ("quotes",)):
            command, *rest = query
            told = windows.run(console, command, archive, *rest, "--json")
            wanted = answers(*here, command, str(SAMPLE), *rest, "--json")
            trial.check(f"answers {command} as on Linux", lines(told.stdout) == wanted, told.stderr[-500:])
        told = windows.run(console, "search", archive, "--stdin", said="Грачёв\nNATO\n".encode())
        trial.check("searches through pipes", told.stdout.count(b"\n") == 2, told.stderr[-500:])


def _try_window(trial: Trial, windows: Windows, program: Path, archive: Path, display: str) -> None:
    """Open the archive in the window, twice: the second start is the one that is timed."""
    told = lines(windows.run(program.with_name(PROGRAMS[1]), "search", archive, "", "--json", "--limit", "1").stdout)
    for picture in (DIST / "window-first-start.png", DIST / "window.png"):
        start = time.monotonic()
        running = windows.start(program, archive)
        shown = window_shown(display, "Backfile")
        say(f"        the window is there after {time.monotonic() - start:.1f} s")
        trial.check("opens its window", shown)
        time.sleep(15)
        keep_picture(display, picture)
        trial.check("isn't replaced while it runs", _is_refused(windows))
        trial.check("nor by one at another place", _is_refused(windows, rf"/D=C:\{_ELSEWHERE}"))
        trial.check("which isn't put there", not (windows.drive / _ELSEWHERE / PROGRAMS[0]).exists())
        row = copied_row(display, "Backfile")
        trial.check("shows the first headline", bool(told) and told[0]["hits"][0]["headline"] in row, row)
        press(display, "Backfile", "ctrl+q")
        trial.check("closes its window", running.wait(PATIENCE) == 0)
        windows.settle()


def _is_refused(windows: Windows, *place: str) -> bool:
    """Tell whether the installer refuses, as the program runs."""
    installing = windows.start(setup_path(), "/S", *place)
    return installing.wait(PATIENCE) == REFUSED


def _try_portable(trial: Trial, windows: Windows, archive: Path) -> None:
    stick = windows.drive / "Флешка é 1"
    with zipfile.ZipFile(portable_path()) as packed:
        packed.extractall(stick)
    console = stick / "Backfile" / PROGRAMS[1]
    before, traces = _contents(windows.data), windows.traces()
    told = windows.run(console, "list", archive, "--json")
    trial.check("a stick's program lists the archive", told.returncode == 0 and told.stdout.count(b"\n") > 1)
    trial.check("a stick's program keeps its data beside itself", any((stick / "Backfile" / "data").iterdir()))
    trial.check("a stick's program writes nowhere else", before == _contents(windows.data))
    trial.check("a stick's program leaves the registry alone", traces == windows.traces())


def _contents(folder: Path) -> dict[str, bytes]:
    return dict(_read(folder))


def _read(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _place(windows: Windows, path: Path) -> str:
    return path.relative_to(windows.drive).as_posix()
