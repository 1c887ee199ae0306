# SPDX-License-Identifier: MIT
"""Look into an app for macOS, on any system: whether all is there that it asks for, for its processor, and signed.

    python packaging/check_app.py dist/Backfile.app --arch arm64

Exit code 1 with a line for each fault. That it runs, and that Gatekeeper lets it, only a Mac can show.
"""

import argparse
import os
import plistlib
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from macos_files import REASONS, info_plist  # noqa: E402

PROCESSORS = {0x0100000C: "arm64", 0x01000007: "x86_64"}
THIN = b"\xcf\xfa\xed\xfe"  # 64 bits, the low byte first
FAT = b"\xca\xfe\xba\xbe"
CODE_SIGNATURE, RPATH, BUILD_VERSION, OLD_VERSION = 0x1D, 0x8000001C, 0x32, 0x24
LIBRARIES = (0xC, 0x80000018, 0x8000001F)  # needed, wanted if there, handed on
OF_THE_SYSTEM = ("/usr/lib/", "/System/")


@dataclass(slots=True)
class Part:
    """What a file has for one processor: libraries and places as it names them, the oldest macOS as (major, minor)."""

    processor: str
    signed: bool = False
    oldest: tuple[int, int] = (0, 0)
    libraries: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)


def parts(data: bytes) -> list[Part]:
    """Read a Mach-O file; [] if it is none. Raises `struct.error` for one that was cut off."""
    if data.startswith(THIN):
        return [_part(data)]
    count = struct.unpack_from(">I", data, 4)[0] if data.startswith(FAT) and len(data) > 8 else 0
    if not 0 < count < 20:  # the same four bytes begin a class of Java
        return []
    offsets = [struct.unpack_from(">5I", data, 8 + 20 * number)[2] for number in range(count)]
    return [_part(data[offset:]) for offset in offsets]


def _part(data: bytes) -> Part:
    _, processor, _, _, count, _, _, _ = struct.unpack_from("<8I", data)
    part, at = Part(PROCESSORS.get(processor, hex(processor))), 32
    for _ in range(count):
        kind, size = struct.unpack_from("<2I", data, at)
        _take(part, kind, data[at : at + size])
        at += size
    return part


def _take(part: Part, kind: int, command: bytes) -> None:
    if kind in (*LIBRARIES, RPATH):
        text = command[struct.unpack_from("<I", command, 8)[0] :].split(b"\0")[0].decode()
        (part.places if kind == RPATH else part.libraries).append(text)
    elif kind in (BUILD_VERSION, OLD_VERSION):
        version = struct.unpack_from("<I", command, 12 if kind == BUILD_VERSION else 8)[0]
        part.oldest = (version >> 16, version >> 8 & 0xFF)
    part.signed |= kind == CODE_SIGNATURE


def faults(app: Path, processor: str) -> Iterator[str]:
    """Yield a line for everything that is wrong with a program for `processor`."""
    contents = app / "Contents"
    plist = plistlib.loads((contents / "Info.plist").read_bytes())
    wanted = info_plist(str(plist.get("CFBundleVersion")))
    yield from (f"Info.plist: {key} is {plist.get(key)!r}" for key in wanted if plist.get(key) != wanted[key])
    for name in (plist.get("CFBundleExecutable", "?"), "backfile-cli"):
        if not os.access(contents / "MacOS" / name, os.X_OK):
            yield f"no program {name}"
    inside = [f"{language}.lproj/InfoPlist.strings" for language in REASONS]
    for name in ("_CodeSignature/CodeResources", *(f"Resources/{name}" for name in ("backfile.icns", *inside))):
        if not (contents / name).is_file():
            yield f"no {name}"
    files = [path for path in sorted(app.rglob("*")) if path.is_file() and not path.is_symlink()]
    names = {path.name for path in app.rglob("*")}
    found = {path.relative_to(app).as_posix(): parts(path.read_bytes()) for path in files}
    if not any(found.values()):
        yield "no code at all"
    for place, there in found.items():
        if there and processor not in {part.processor for part in there}:
            yield f"{place}: only for {', '.join(part.processor for part in there)}"
        for part in there:
            yield from (f"{place}: {fault}" for fault in _part_faults(part, names))


def _part_faults(part: Part, names: set[str]) -> Iterator[str]:
    if not part.signed:
        yield "not signed"
    for place in part.places:
        if not place.startswith("@"):
            yield f"looks outside the program: {place}"
    for library in part.libraries:
        if not library.startswith(("@", *OF_THE_SYSTEM)):
            yield f"asks for what lies outside the program: {library}"
        elif library.startswith("@") and library.rpartition("/")[2] not in names:
            yield f"asks for what isn't there: {library}"


def newer(app: Path) -> Iterator[str]:
    """Yield a line for each file built for a newer macOS than we promise: it loads unless it uses what is new."""
    promised = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())["LSMinimumSystemVersion"]
    least = tuple(int(figure) for figure in promised.split("."))
    for path in sorted(app.rglob("*")):
        if path.is_file() and not path.is_symlink():
            for part in parts(path.read_bytes()):
                if part.oldest > least:
                    yield f"{path.relative_to(app)}: built for macOS {part.oldest[0]}.{part.oldest[1]}"


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("app", type=Path)
    parser.add_argument("--arch", choices=PROCESSORS.values(), required=True)
    options = parser.parse_args()
    for line in newer(options.app):
        print("perhaps:", line)
    found = list(faults(options.app, options.arch))
    print(*found, sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
