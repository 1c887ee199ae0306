# SPDX-License-Identifier: MIT
"""Make the archive for Linux: the frozen folder, an install script, what a desktop wants."""

import shutil
import tarfile
from pathlib import Path

from freezing import DIST, ICONS, PACKAGING, WORK, freeze, make_ready, native_python, show_sizes, write_sums
from icon import DRAWING
from version_info import version

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def archive_path() -> Path:
    """Return where the archive is put."""
    return DIST / f"Backfile-{version()}-linux-x86_64.tar.xz"


def unpacked() -> Path:
    """Freeze, and return the folder that is packed."""
    frozen = freeze([native_python(make_ready())], "linux")
    show_sizes(frozen)
    folder = WORK / "linux" / archive_path().name.removesuffix(".tar.xz")
    icons = folder / "icons" / "hicolor"
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}" / "apps" / "backfile.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(ICONS / f"backfile-{size}.png", place)
    (icons / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(DRAWING, icons / "scalable" / "apps" / "backfile.svg")
    frozen.rename(folder / "program")
    for name in ("install.sh", "backfile.desktop"):
        shutil.copy(PACKAGING / "desktop" / name, folder / name)
    (folder / "program" / "version").write_text(f"{version()}\n", "ascii")
    return folder


def pack(folder: Path, out: Path) -> None:
    """Pack a folder under its own name, owned by nobody in particular, in order."""
    out.parent.mkdir(exist_ok=True)
    with tarfile.open(out, "w:xz", format=tarfile.PAX_FORMAT, preset=6) as packed:
        packed.add(folder, folder.name, filter=_nobodys)


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def package(*, test: bool) -> None:
    """Make the archive; `test` installs it, uses it and removes it again, without Python."""
    pack(unpacked(), archive_path())
    write_sums()
    if test:
        from try_linux import try_linux

        try_linux(archive_path())
