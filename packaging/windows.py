# SPDX-License-Identifier: MIT
"""Make the Windows installer and the folder for a stick: on Windows, or on Linux through Wine (for proofs)."""

import os
import shlex
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

from freezing import (
    DIST,
    ICONS,
    PACKAGING,
    WORK,
    TroubleError,
    freeze,
    make_ready,
    must,
    native_python,
    say,
    show_sizes,
    write_sums,
)
from icon import write_icons
from version_info import PUBLISHER, version

ON_WINDOWS = os.name == "nt"
WINE = WORK / "wine"
PROGRAMS = ("backfile.exe", "backfile-cli.exe")
MARK = "portable.txt"
MARK_SAYS = (
    "Backfile keeps what it knows of archives, and your notes, in the folder data beside this file.\r\n"
    "Without this file it keeps them in your user profile.\r\n"
)


def setup_path(number: str = "") -> Path:
    """Return where the installer is put."""
    return DIST / f"Backfile-{number or version()}-windows-x64-setup.exe"


def portable_path() -> Path:
    """Return where the zipped folder for a stick is put."""
    return DIST / f"Backfile-{version()}-windows-x64-portable.zip"


def frozen_folder() -> Path:
    """Freeze, sign, check, and return the folder."""
    wheel = make_ready()
    python = [native_python(wheel)] if ON_WINDOWS else _wine_python(wheel)
    folder = freeze(python, "windows")
    sign(folder)
    must([*python, "packaging/check_win.py", "build/package/windows/Backfile"])
    show_sizes(folder)
    return folder


def sign(folder: Path) -> None:
    """Sign the programs of a frozen folder, if `BACKFILE_SIGN` names a command for it."""
    if signer := os.environ.get("BACKFILE_SIGN"):
        must([*shlex.split(signer), *(folder / name for name in PROGRAMS)])


def _wine_python(wheel: Path) -> list[str | Path]:
    """Return how Windows' Python runs under Wine, set up with all that is locked and Backfile itself."""
    state = WINE / "state"
    wanted = "".join((PACKAGING / name).read_text("utf-8") for name in ("wine_python.sh", "requirements-freeze.txt"))
    if not state.is_file() or state.read_text("utf-8") != wanted:
        say("Setting up Windows' Python under Wine (a minute) …")
        must(["bash", PACKAGING / "wine_python.sh", WINE])
        state.write_text(wanted, "utf-8")
    target = WINE / "prefix" / "drive_c" / "py313" / "Lib" / "site-packages"
    uv = (WINE / "tools" / "bin" / "uv", "pip", "install", "-q", "--python-platform", "x86_64-pc-windows-msvc")
    must([*uv, "--python-version", "3.13", "--no-deps", "--reinstall", "--target", target, wheel])
    os.environ.update(wine_environment(WINE / "prefix"))
    return ["xvfb-run", "-a", "wine", r"C:\py313\python.exe"]


def wine_environment(prefix: Path) -> dict[str, str]:
    """Return the variables under which Wine runs in a prefix of ours, as `wine_python.sh` sets them."""
    settings = (WINE / "env.sh").read_text("utf-8")
    told = subprocess.run(["bash", "-c", f"{settings}\nenv -0"], capture_output=True, text=True, check=True).stdout
    pairs = dict(line.partition("=")[::2] for line in told.split("\0") if "=" in line)
    kept = {name: pairs[name] for name in ("LC_ALL", "WINEARCH", "WINEDEBUG", "WINEDLLOVERRIDES")}
    return kept | {"WINEPREFIX": str(prefix)}


def make_installer(folder: Path, out: Path, number: str) -> None:
    """Compile the installer of a frozen folder, as version `number`."""
    program = shutil.which("makensis") or shutil.which("makensis", path=r"C:\Program Files (x86)\NSIS")
    if program is None:
        raise TroubleError("This needs NSIS 3.08 or later (makensis).")
    listed = WORK / "removal.nsh"
    listed.write_text("".join(f"{line}\n" for line in removal(folder)), "utf-8")
    out.parent.mkdir(exist_ok=True)
    values = {
        "VERSION": number,
        "PUBLISHER": PUBLISHER,
        "PAYLOAD": folder,
        "ICON": ICONS / "backfile.ico",
        "FILES": listed,
        "OUT": out,
        "SLASH": os.sep,
        "TARGET": "x86-unicode" if ON_WINDOWS else "amd64-unicode",  # NSIS for Windows has no 64-bit stub
    }
    if signer := os.environ.get("BACKFILE_SIGN"):
        values["SIGN"] = signer
    sign = "/" if ON_WINDOWS else "-"
    options = [f"{sign}D{name}={value}" for name, value in values.items()]
    must([program, f"{sign}V2", f"{sign}WX", *options, f"{sign}INPUTCHARSET", "UTF8", PACKAGING / "installer.nsi"])


def removal(folder: Path) -> Iterator[str]:
    """Yield what the uninstaller does: delete these files, then these folders if they are empty, and nothing else."""
    paths = sorted(folder.rglob("*"), reverse=True)  # what is in a folder before the folder
    for path in paths:
        place = str(path.relative_to(folder)).replace("/", "\\").replace("$", "$$")
        yield f'RMDir "$INSTDIR\\{place}"' if path.is_dir() else f'Delete "$INSTDIR\\{place}"'


def make_portable(folder: Path, out: Path) -> None:
    """Zip a frozen folder with the mark that lets it keep its data beside itself."""
    out.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            packed.write(path, f"Backfile/{path.relative_to(folder).as_posix()}")
        packed.writestr(f"Backfile/{MARK}", MARK_SAYS)


def package(*, installer: bool, test: bool, frozen: Path | None = None) -> None:
    """Make the folder for a stick and, if asked for, the installer; `test` tries them in an empty Wine prefix.

    A folder `frozen` on Windows is packed here as it is, but signed: Windows' own NSIS lacks the 64-bit stub.
    """
    folder = frozen_folder() if frozen is None else frozen.resolve()
    if frozen is not None:
        write_icons(ICONS)
        sign(folder)
    make_portable(folder, portable_path())
    if installer:
        make_installer(folder, setup_path(), version())
    write_sums()
    if test:
        from try_windows import try_windows

        try_windows(folder, installer=installer)
