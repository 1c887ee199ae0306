# SPDX-License-Identifier: MIT
"""The names by which a page calls its own site: what is neither a headline nor a person."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from reader.archive.formats.web.agreement import words_of
from reader.archive.formats.web.block import Page, Zone
from reader.archive.formats.web.json_ld import text_of
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_notice, is_paper

_LONGEST = 60
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?:\s{0,3}(?:©|\(c\)))?[\s,]{0,3}(?:[0-9]{4}(?:\s?[-–—/]\s?[0-9]{2,4})?)?[\s,]{0,3}(?:by\s)?"
    r"([^\W\d_][^\n.,;|()\d©•·]{1,58})",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\s(?:all rights|alle rechte|tous droits|todos los|tutti i|все права)\b.*", re.IGNORECASE)
_LOGO = re.compile(r"\b(?:logo|home\s?page|home)\b", re.IGNORECASE)
_META = ("og:site_name", "application-name", "dc.publisher", "publisher", "copyright")
_SELF = re.compile(
    r"\s(?:online|home\s?page|home|website|web\s?site|archive|archiv|archives|on the web|im internet)\Z", re.IGNORECASE
)
ARTICLES = frozenset("the der die das le la les el los las il lo gli".split())  # noqa: SIM905  begin papers' names
_PAPER_WORDS = 5
_ORGANISATION = re.compile(
    r"(?:.*\s)?(?:society|association|club|institute|museum|archives?|library|trust|council|"
    r"[^\W\d_]*(?:verein|gesellschaft|museum|archiv|bibliothek|verband)(?:\s\S{1,20}){0,3}(?:\se\.\s?v\.)?|.{3,40}\se\.\s?v\.)|"
    r"(?:société|association|amicale|musée|archives|bibliothèque|sociedad|asociación|museo|biblioteca|società|associazione|"
    r"общество|музей|архив|библиотека)(?:\s\S{1,20}){1,6}",
    re.IGNORECASE,
)
_MOST = 30
_FOOT = 12  # blocks at the end among which the copyright stands


def sites_named(page: Page, entity: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what the page shows or states as its site's name, the likeliest first, each once."""
    names = (" ".join(name.split()) for name in _named(page, entity))
    return tuple(dict.fromkeys(name for name in names if 1 < len(name) <= _LONGEST))[:_MOST]


def is_site(text: str, sites: tuple[str, ...]) -> bool:
    """Tell whether `text` is one of the site's names."""
    known = _known(sites)
    return bool(known) and not known.isdisjoint((_bare(text), _bare(_SELF.sub("", text))))


@lru_cache(maxsize=8)  # a page's blocks are asked for one after the other
def _known(sites: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words for site in sites if (words := _bare(site)))


def _bare(name: str) -> str:
    """Return the words of a name without the article that it may begin with."""
    words = words_of(name)
    first, _, others = words.partition(" ")
    return others if others and first in ARTICLES else words


def is_paper_name(text: str) -> bool:
    """Tell whether a few words are shaped like a newspaper's name: "The Calder Observer", "Der Bote"."""
    words = text.split()
    if not 1 < len(words) <= _PAPER_WORDS or not all(word[0].isupper() or len(word) < 4 for word in words):
        return False
    return is_paper(line_key(words[-1])) or (words[0].casefold() in ARTICLES and is_paper(line_key(text)))


def is_organisation(text: str) -> bool:
    """Tell whether a few words are shaped like the name of a society, a museum, or the like."""
    return len(text) <= _LONGEST and _ORGANISATION.fullmatch(text) is not None


def _named(page: Page, entity: Mapping[str, Any]) -> Iterator[str]:
    yield page.metas.get("og:site_name", "")
    yield text_of(entity.get("publisher"))
    yield from (page.metas.get(name, "") for name in _META[1:-1])
    yield from (name for logo in page.logos if (name := _LOGO.sub("", logo).strip(" -–—|:")))
    for block in page.blocks:
        named = block.home or (block.zone is Zone.SITE and block.tag in {"h1", "h2", "h3"})
        if named and len(block.text) <= _LONGEST and not is_notice(block.text, line_key(block.text)):
            yield block.text
    for block in page.blocks[-_FOOT:]:
        if match := _COPYRIGHT.search(block.text[:1000]):
            yield _AFTER_NAME.sub("", match[1]).strip(" -–—")
