# SPDX-License-Identifier: MIT
"""What the program is made of, and under which licences: read from what is installed, so that it can't go stale."""

import os
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

import reader
from reader.paths import resources_folder

_PROGRAM = "backfile"
_NAME = re.compile(r"[\w.-]+")
_LICENCE_FILE = re.compile(r"(?:licen[cs]e|copying|notice)", re.IGNORECASE)
_OURS = (
    ("Inter", "OFL-1.1", "fonts/inter/OFL.txt"),
    ("Source Serif 4", "OFL-1.1", "fonts/source-serif-4/OFL.txt"),
    ("Lucide", "ISC", "icons/LICENSE"),
    ("Faker (lists of names)", "MIT", "names/LICENSE-Faker.txt"),
    ("names (lists of names)", "MIT", "names/LICENSE-names.txt"),
)


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program. `version` may be "". `text` is the licence in full, "" where none came with it."""

    name: str
    version: str
    licence: str
    text: str


def components() -> tuple[Component, ...]:
    """Return the program itself, then all that it uses, by name. What isn't installed is left out."""
    found = {one.name.lower(): _component(one) for one in _distributions(_PROGRAM, set())}
    own = found.pop(_PROGRAM, Component("Backfile", reader.__version__, "MIT", ""))
    bundled = [Component(name, "", licence, _read(path)) for name, licence, path in _OURS]
    python = Component("Python", platform.python_version(), "PSF-2.0", "")
    return (own, *sorted([*found.values(), *bundled, python], key=lambda one: one.name.lower()))


def _distributions(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Yield a distribution and whatever it requires that is installed."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or ():
        wanted = _NAME.match(requirement)
        if wanted and "extra ==" not in requirement:
            yield from _distributions(wanted.group(), seen)


def _component(found: Distribution) -> Component:
    told = found.metadata
    licence = next((told[name] for name in ("License-Expression", "License") if told[name]), "")
    texts = [str(path.locate()) for path in found.files or () if _is_licence(str(path))]
    return Component(told["Name"], found.version, licence.splitlines()[0], "\n\n\n".join(map(_read, texts)))


def _is_licence(path: str) -> bool:
    return ".dist-info/" in path and bool(_LICENCE_FILE.match(os.path.basename(path)))


def _read(path: str) -> str:
    """Return a text, by its path or its place among the resources; "" if it isn't there."""
    try:
        with open(os.path.join(resources_folder(), path), encoding="utf-8", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return ""
