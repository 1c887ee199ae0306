# SPDX-License-Identifier: MIT
"""List what is shipped and under which licences: a page for people, a list for the window, a bill of materials.

    python packaging/licences.py --out FOLDER                     all that Backfile requires, as installed here
    python packaging/licences.py --frozen dist/Backfile --out F   exactly what lies in a frozen folder
    …   --python PY                                               as PY has it (`wine C:/py/python.exe`)

In the recipe of PyInstaller, between Analysis and COLLECT, so that the program brings its own list:

    from licences import licence_data
    a.datas += licence_data([a.pure, a.binaries, a.datas], workpath)

Written are `licences.html`, `licences.json` and `sbom.json`. A file that belongs to nothing known, or a part whose
licence has no text, is an error: exit code 1, or `UnknownLicenceError`.
"""

import argparse
import html
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from sbom import bill  # noqa: E402
from shipped_parts import DEBIAN, MORE_TEXTS, PARTS, SPDX  # noqa: E402

from reader import __version__  # noqa: E402
from reader.gui.help.licences import PROGRAM, Component, component_of, in_order, normal, required  # noqa: E402

_OURS = ("reader", "resources", "sample_archive", "licences", "entry", "portable.txt", "backfile")
_PYTHONS_OWN = re.compile(r"^(?:lib)?python3?[\d.]*(?:\.dll|\.so[\d.]*|\.dylib)?$|^base_library\.zip$", re.IGNORECASE)
_FREEZERS_OWN = re.compile(r"^(?:_pyi|pyi|_sysconfigdata_)")
_BOOTLOADER = "pyinstaller"

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: where it goes, where it comes from, of which kind it is."""


class UnknownLicenceError(Exception):
    """Something is shipped of which nobody knows what may be done with it."""


class Census:
    """Gathers whose the shipped files are; `parts` tells at the end."""

    def __init__(self) -> None:
        self._owners: dict[str, Distribution] = {}
        self._names: dict[str, Distribution] = {}
        self._found: dict[str, Distribution] = {}
        self._parts: set[str] = set()
        self._system: dict[str, Component] = {}
        self._unknown: list[str] = []
        self._more: list[Component] = []
        for one in distributions():
            for path in one.files or ():
                self._owners.setdefault(path.as_posix(), one)
                self._names.setdefault(path.name, one)

    def add(self, place: str, source: str = "") -> None:
        """Take a file by its place in the frozen folder's inside, as a path with slashes."""
        path = PurePosixPath(place)
        shown = [part for part in PARTS if part.shows(path.name)]
        self._parts.update(part.name for part in shown)
        owner = self._owner(path)
        if owner is not None:
            self._found[normal(owner.metadata["Name"])] = owner
        elif not shown and not _is_known(path) and not self._is_systems(path.name, source):
            self._unknown.append(place)

    def add_module(self, name: str) -> None:
        """Take a module of Python that is in the program's own archive."""
        path = name.replace(".", "/")
        owner = self._owners.get(f"{path}/__init__.py") or self._owners.get(f"{path}.py")
        if owner is not None:
            self._found[normal(owner.metadata["Name"])] = owner
        elif not _is_known(PurePosixPath(path)) and path.partition("/")[0] not in self._namespaces():
            self._unknown.append(f"module {name}")

    def add_bootloader(self) -> None:
        """Take what PyInstaller puts into every program: the code that starts it."""
        own = _distributed(distribution(_BOOTLOADER))
        self._more.append(Component("PyInstaller (what starts the program)", own.version, own.licence, own.text))

    def add_required(self) -> None:
        """Take whatever is installed that Backfile requires."""
        for one in required(PROGRAM):
            self._found[normal(one.metadata["Name"])] = one
        for file in (path for one in self._found.values() for path in one.files or ()):
            self._parts.update(part.name for part in PARTS if part.shows(file.name))

    def parts(self) -> tuple[Component, ...]:
        """Return all that was found. Raises `UnknownLicenceError` for nobody's files and missing texts."""
        if self._unknown:
            raise UnknownLicenceError("Nobody knows whose these are: " + ", ".join(sorted(self._unknown)))
        found = [_distributed(one) for name, one in self._found.items() if name != PROGRAM]
        found.append(Component(PROGRAM, __version__, "MIT", (HERE.parent / "LICENSE").read_text("utf-8")))
        versions = _versions(self._found)
        found += [
            Component(part.name, versions.get(part.name, ""), part.licence, f"{part.page}\n\n{_texts(part.texts)}")
            for part in PARTS
            if part.name in self._parts
        ]
        parts = in_order([*found, *self._system.values(), *self._more])
        bare = [part.name for part in parts if not part.text or not part.licence]
        if bare:
            raise UnknownLicenceError("These come without a licence or its text: " + ", ".join(bare))
        return parts

    def addresses(self) -> dict[str, str]:
        """Return package URLs of what has one, without versions, by name."""
        python = {one.metadata["Name"]: f"pkg:pypi/{name}" for name, one in self._found.items()}
        return python | {name: f"pkg:deb/debian/{name}" for name in self._system}

    def _owner(self, path: PurePosixPath) -> Distribution | None:
        named = self._owners.get(path.as_posix())
        if named is None and re.search(r"\.(?:dll|pyd|so|dylib)\b", path.name):
            named = self._names.get(path.name)  # libraries are put where a program looks for them
        return named

    def _namespaces(self) -> set[str]:
        return {path.partition("/")[0] for path in self._owners}

    def _is_systems(self, name: str, source: str) -> bool:
        """Look for a library among the packages of a Debian system, which a program for Linux is frozen on."""
        package = _debian_package(name, source)
        if package is not None:
            self._system[package.name] = package
        return package is not None


def _is_known(path: PurePosixPath) -> bool:
    """Tell whether a file is our own, Python's, or what PyInstaller adds."""
    first = path.parts[0].partition(".")[0] if path.parts else ""
    if first in _OURS or first in sys.stdlib_module_names or path.name in _OURS:
        return True
    beside = re.match(r"^python3[\d.]*$", path.parts[0]) and "lib-dynload" in path.parts
    described = path.name == "Info.plist" and ".framework/" in path.as_posix()  # whose code is counted
    return bool(beside or described or _PYTHONS_OWN.match(path.name) or _FREEZERS_OWN.match(first))


def _distributed(one: Distribution) -> Component:
    part = component_of(one)
    texts = [part.text, _texts(MORE_TEXTS.get(normal(part.name), ()))]
    licence = SPDX.get(part.licence, part.licence)
    return Component(part.name, part.version, licence, "\n\n\n".join(text for text in texts if text))


def _texts(names: Iterable[str]) -> str:
    return "\n\n\n".join((HERE / "licence_texts" / f"{name}.txt").read_text("utf-8").strip() for name in names)


def _versions(found: dict[str, Distribution]) -> dict[str, str]:
    """Return the versions of parts that this Python can tell."""
    import pyexpat
    import sqlite3
    import ssl
    import zlib

    versions = {
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
        "SQLite": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
    }
    qt = found.get("pyside6-essentials")
    return versions | ({"Qt": qt.version} if qt else {})


def _debian_package(name: str, source: str) -> Component | None:
    """Return the package whose library this is, with its text; None where there is no such system or package."""
    try:
        wanted = os.path.realpath(source) if source else f"*/{name}"
        told = subprocess.run(["dpkg-query", "-S", wanted], capture_output=True, text=True, check=True).stdout
        package = told.partition(":")[0]
        asked = ["dpkg-query", "-W", "-f=${Version}", package]
        version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
        text = Path("/usr/share/doc", package, "copyright").read_text("utf-8", "replace")
    except (OSError, subprocess.CalledProcessError, IndexError):
        return None
    said = re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)
    licence = next((known for clue, known in DEBIAN if re.match(clue, package)), said[0].strip() if said else "")
    text = f"Sources: https://sources.debian.org/ ({package} {version})\n\n{text}"
    text += "".join(f"\n\n\n{one.read_text('utf-8')}" for one in _common_licences(text))
    return Component(package, version, licence, text)


def _common_licences(text: str) -> Iterator[Path]:
    """Yield the texts to which a package of Debian only points."""
    for name in sorted(set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", text))):
        path = Path("/usr/share/common-licenses", name)
        if path.is_file():
            yield path


def licence_data(lists: Iterable[Iterable[Entry]], work_folder: str) -> list[Entry]:
    """Write the lists of what a recipe freezes, and return them as further data of the recipe."""
    census = listed(lists)
    census.add_bootloader()
    folder = Path(work_folder) / "licences"
    write(census, folder)
    return [(f"licences/{path.name}", str(path), "DATA") for path in sorted(folder.iterdir())]


def listed(lists: Iterable[Iterable[Entry]]) -> Census:
    """Return whose the files and modules are that a recipe lists."""
    census = Census()
    for place, source, kind in (entry for entries in lists for entry in entries):
        if kind == "PYMODULE":
            census.add_module(place)
        elif kind != "SYMLINK" and not place.endswith(".dist-info"):  # what a link leads to is listed itself
            census.add(place.replace("\\", "/"), source)
    return census


def frozen(folder: Path) -> Census:
    """Return whose the files of a frozen folder are, and the modules in its programs."""
    from PyInstaller.archive.readers import CArchiveReader

    census = Census()
    inside = next((path for path in (folder / "_internal", folder / "Contents") if path.is_dir()), folder)
    for path in (path for path in inside.rglob("*") if path.is_file()):
        place = re.sub(r"^(?:Frameworks|Resources|MacOS)/", "", path.relative_to(inside).as_posix())
        census.add(place)
    for program in (path for path in folder.iterdir() if re.fullmatch(r"(?i)backfile(?:-cli)?(?:\.exe)?", path.name)):
        if program.is_file():
            for name in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc:
                census.add_module(name)
    census.add_bootloader()
    return census


def write(census: Census, folder: Path) -> tuple[Component, ...]:
    """Write the three files and return what they list."""
    parts = census.parts()
    folder.mkdir(parents=True, exist_ok=True)
    told = [{"name": p.name, "version": p.version, "licence": p.licence, "text": p.text} for p in parts]
    (folder / "licences.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
    (folder / "licences.html").write_text(page(parts), "utf-8")
    (folder / "sbom.json").write_text(
        json.dumps(bill(parts, census.addresses()), ensure_ascii=False, indent=1), "utf-8"
    )
    return parts


def page(parts: Iterable[Component]) -> str:
    """Return a page that stands by itself: a table of all parts, then their texts."""
    rows, texts = [], []
    for number, part in enumerate(parts):
        name, licence = html.escape(f"{part.name} {part.version}".strip()), html.escape(part.licence)
        rows.append(f'<tr><td><a href="#p{number}">{name}</a></td><td>{licence}</td></tr>')
        texts.append(f'<h2 id="p{number}">{name}</h2>\n<p>{licence}</p>\n<pre>{html.escape(part.text)}</pre>')
    return _PAGE.format(rows="\n".join(rows), texts="\n".join(texts))


_PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Backfile: licences</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
td {{ border-bottom: 1px solid #8886; padding: .3rem .6rem .3rem 0; vertical-align: top; }}
pre {{ white-space: pre-wrap; font-size: 13px; }}
</style>
<h1>What Backfile is made of</h1>
<p>Each part with the licence under which it is passed on. The texts follow the table.</p>
<table>
{rows}
</table>
{texts}
</html>
"""


def main() -> int:
    """Do what the command line says; 1 if the licence of something isn't known."""
    parser = argparse.ArgumentParser(prog="licences.py")
    parser.add_argument("--python", help="the Python whose packages are meant; without it this one")
    parser.add_argument("--frozen", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("--out", type=Path, required=True, help="where the lists are written")
    options = parser.parse_args()
    if options.python:
        again = [] if options.frozen is None else ["--frozen", str(options.frozen)]
        command = [*shlex.split(options.python), str(Path(__file__)), *again, "--out", str(options.out)]
        return subprocess.run(command, check=False).returncode
    census = Census() if options.frozen is None else frozen(options.frozen)
    if options.frozen is None:
        census.add_required()
    try:
        parts = write(census, options.out)
    except UnknownLicenceError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(parts)} parts, each with its licence: {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
