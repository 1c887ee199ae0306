# SPDX-License-Identifier: MIT
"""What the program is made of, and under which licences.

A frozen program brings a list that was made with it, of all that is in it. Elsewhere it is read from what is installed.
"""

import json
import os
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution

import reader
from reader.paths import licences_folder, resources_folder

PROGRAM = "backfile"
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
    try:
        return _listed(os.path.join(licences_folder(), "licences.json"))
    except FileNotFoundError:
        return in_order([component_of(one) for one in required(PROGRAM)])


def in_order(found: list[Component]) -> tuple[Component, ...]:
    """Add what lies among the resources, and Python; put the program itself first."""
    by_name = {one.name.lower(): one for one in found}
    own = by_name.pop(PROGRAM, Component(PROGRAM, reader.__version__, "MIT", ""))
    own = replace(own, name="Backfile")
    bundled = [Component(name, "", licence, _read(path)) for name, licence, path in _OURS]
    python = Component("Python", platform.python_version(), "PSF-2.0", _read(_python_licence()))
    return (own, *sorted([*by_name.values(), *bundled, python], key=lambda one: one.name.lower()))


def required(name: str) -> Iterator[Distribution]:
    """Yield a distribution and whatever it requires, in whatever depth, that is installed."""
    seen: set[str] = set()

    def follow(one: str) -> Iterator[Distribution]:
        key = normal(one)
        if key in seen:
            return
        seen.add(key)
        try:
            found = distribution(one)
        except PackageNotFoundError:
            return
        yield found
        for requirement in found.requires or ():
            wanted = _NAME.match(requirement)
            if wanted and "extra ==" not in requirement:
                yield from follow(wanted.group())

    return follow(name)


def normal(name: str) -> str:
    """Return a distribution's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def component_of(found: Distribution) -> Component:
    """Return an installed distribution with whatever texts of licences it brought along."""
    told = found.metadata
    licence = next((told[name] for name in ("License-Expression", "License") if told[name]), "")
    texts = [str(path.locate()) for path in found.files or () if _is_licence(path.as_posix())]
    first_line = next(iter(licence.splitlines()), "")
    return Component(told["Name"], found.version, first_line, "\n\n\n".join(map(_read, texts)))


def _is_licence(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return ".dist-info" in folder and bool("/licenses" in folder or _LICENCE_FILE.match(name))


def _python_licence() -> str:
    """Return where this Python keeps its licence; it needn't be there."""
    folder = os.path.dirname(os.__file__)
    places = (os.path.join(folder, "LICENSE.txt"), os.path.join(os.path.dirname(folder), "LICENSE.txt"))
    return next((place for place in places if os.path.isfile(place)), places[0])


def _listed(path: str) -> tuple[Component, ...]:
    with open(path, encoding="utf-8") as file:
        return tuple(Component(**one) for one in json.load(file))


def _read(path: str) -> str:
    """Return a text, by its path or its place among the resources; "" if it isn't there."""
    try:
        with open(os.path.join(resources_folder(), path), encoding="utf-8", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return ""
