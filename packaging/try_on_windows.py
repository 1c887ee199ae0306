# SPDX-License-Identifier: MIT
"""Try the installer on Windows itself, as far as Wine can't show it: `python packaging/try_on_windows.py SETUP.exe`.

It installs for one person, has the program test itself, reads an article whose path is longer than 260 characters, asks
Defender, and uninstalls. Needs administrator's rights for Defender alone. Exit code 1 with a line for each fault.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ASKED = "quay"
ARTICLE = f"Old Quay, New Owners\n\nThe {ASKED} was sold.\n"
FOLDERS = ("articles of one month",) * 13  # together longer than Windows takes without a policy, or a prefix


def faults(setup: Path) -> Iterator[str]:
    """Install, try, uninstall, and yield a line for whatever is wrong."""
    home = Path(os.environ["LOCALAPPDATA"])
    folder = home / "Programs" / "Backfile"
    if code := subprocess.run([setup, "/S"], check=False).returncode:
        yield f"the installer ended with {code}"
        return
    program = folder / "backfile-cli.exe"
    if code := subprocess.run([program, "self-test"], check=False).returncode:
        yield f"the self-test ended with {code}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as archive:
        yield from long_path_faults(program, Path(archive))
    yield from defender_faults(setup, folder)
    known = sorted(path.name for path in (home / "Backfile").iterdir())
    # told where it lies, it doesn't copy itself elsewhere and go on there: so its end is the end
    if code := subprocess.run(f'"{folder}\\uninstall.exe" /S _?={folder}', check=False).returncode:
        yield f"the uninstaller ended with {code}"
    yield from (f"still there: {path}" for path in folder.rglob("*.exe") if path.name != "uninstall.exe")
    if sorted(path.name for path in (home / "Backfile").iterdir()) != known:
        yield "the uninstaller touched the user's data"


def long_path_faults(program: Path, archive: Path) -> Iterator[str]:
    """Read an archive with one article that lies deep, and look for a word of it."""
    place = archive.joinpath(*FOLDERS, "1996-03-14.txt")
    deep = Path(f"\\\\?\\{place}") if os.name == "nt" else place
    deep.parent.mkdir(parents=True)
    deep.write_text(ARTICLE, "utf-8")
    for command, *words in (("index",), ("search", ASKED)):
        whole: list[str | Path] = [program, "--json", command, archive, *words]
        told = subprocess.run(whole, capture_output=True, encoding="utf-8", check=False)
        print(told.stdout, told.stderr)
    if told.returncode or json.loads(told.stdout.splitlines()[0])["total"] != 1:
        yield f"an article at a path of {len(str(place))} characters was not found"


def defender_faults(setup: Path, folder: Path) -> Iterator[str]:
    """Have Defender look through the installer and what it installed. It removes nothing."""
    scanner = Path(os.environ["PROGRAMFILES"]) / "Windows Defender" / "MpCmdRun.exe"
    subprocess.run([scanner, "-SignatureUpdate"], check=False)
    for path in (setup, folder):
        command: list[str | Path] = [scanner, "-Scan", "-ScanType", "3", "-File", path, "-DisableRemediation"]
        if code := subprocess.run(command, check=False).returncode:
            yield f"Defender ended with {code} for {path}; 2 means that it found something"


def main() -> int:
    """Do what the command line says."""
    found = list(faults(Path(sys.argv[1]).resolve()))
    print(*found, sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
