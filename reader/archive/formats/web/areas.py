# SPDX-License-Identifier: MIT
"""The open elements of a page that mean something, and whose matter an element is by its names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.archive.formats.web.block import Zone
from reader.archive.formats.web.elements import BLOCKS, SELF_ENDING

_MOST_NAMES, _LONGEST_NAME = 20, 60
_UNZONED = SELF_ENDING | {"body", "html", "article", "main"}  # these hold the story, whatever they are called
_OTHERS = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2})?(?:comments?|commentlist|kommentare?|commentaires?|comentarios?|commenti|responses?|"
    r"respond|replies|disqus|related|recommended|recommendations|mostread|most-read|popular|newsletter|trending|"
    r"calendar|kalender|ticker)(?:[-_]{1,2}[a-z0-9]{1,20}){0,2}|sidebar|widget|teaserlist|siehe-auch|see-also|readmore"
)
_SITE = re.compile(
    r"masthead|header|branding|topbar|top-bar|navbar|nav|navigation|menu|breadcrumbs?|footer|logo|banner|"
    r"(?:site|blog|brand|global)[-_]?(?:header|masthead|title|name|logo|branding|description|nav|navigation|"
    r"footer)|header-?img|current-?date|date-?today|today|heute|clock|weather|wetter"
)
_HOLDS_HEADLINES = frozenset({"header"})  # as a class, not as an id: an article has a header, too


def zone_of(tag: str, told: Mapping[str, str]) -> Zone:
    """Tell whose matter an element is."""
    if tag not in BLOCKS or tag in _UNZONED or not ("class" in told or "id" in told):
        return Zone.NONE
    return _zone_named(told.get("class", "")[:1000].lower(), told.get("id", "")[:1000].lower())


@lru_cache(maxsize=2048)  # a page uses few names, but often
def _zone_named(classes: str, identifier: str) -> Zone:
    named, identified = _names(classes), _names(identifier)
    if any(map(_OTHERS.fullmatch, (*named, *identified))):
        return Zone.OTHERS
    telling = [name for name in named if name not in _HOLDS_HEADLINES]
    return Zone.SITE if any(map(_SITE.fullmatch, (*telling, *identified))) else Zone.NONE


def _names(value: str) -> list[str]:
    return [name[:_LONGEST_NAME] for name in value.split()[:_MOST_NAMES]]


@dataclass(slots=True)
class _Area:
    """An open element. `inside` are open elements of the same name within it."""

    meaning: str
    tag: str
    inside: int = 0


class Areas:
    """Open elements that mean something, from the outermost."""

    def __init__(self) -> None:
        self._open: list[_Area] = []
        self._counts: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self._open)

    @property
    def innermost(self) -> str:
        """What the innermost of them means, or ""."""
        return self._open[-1].meaning if self._open else ""

    def within(self, meaning: str) -> bool:
        """Tell whether one of this meaning is open."""
        return self._counts.get(meaning, 0) > 0

    def enter(self, tag: str, meaning: str) -> None:
        """Note an element's start; without a meaning it only counts if it is called like the innermost."""
        if meaning:
            self._open.append(_Area(meaning, tag))
            self._counts[meaning] = self._counts.get(meaning, 0) + 1
        elif self._open and self._open[-1].tag == tag:
            self._open[-1].inside += 1

    def end_tag(self, tag: str) -> bool:
        """Tell whether an end tag ends the innermost of them, which is then to be left."""
        if not self._open or self._open[-1].tag != tag:
            return False
        if self._open[-1].inside:
            self._open[-1].inside -= 1
            return False
        return True

    def leave(self) -> None:
        """Forget the innermost."""
        self._counts[self._open.pop().meaning] -= 1
