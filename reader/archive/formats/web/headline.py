# SPDX-License-Identifier: MIT
"""A page's headline: where heading and metadata agree."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_SITE = re.compile(r"\s(?:\||::|»|•|·|–|—|-)\s")


def headline_of(headings: Sequence[str], og_title: str, title: str, site: str) -> str:
    """Return the headline, or "".

    `headings` are the page's `h1`. Where one of them agrees with `og:title` or the title, the shorter of both counts;
    else the only heading that isn't the site's name, else the metadata.
    """
    bare = _without_site(title, site)
    og_bare = _without_site(og_title, site) if site and og_title.endswith(site) else og_title
    own = [heading for heading in headings if heading and not _same(heading, site)]
    for stated in (og_bare, title):
        for heading in own:
            if stated and agree(heading, stated):
                return min(heading, stated, key=len) if stated != title else heading
    if len(own) == 1:
        return own[0]
    return og_bare or bare


def agree(one: str, other: str) -> bool:
    """Tell whether two headlines are the same, or one begins with the other, by their words."""
    first, second = (" ".join(_WORD.findall(text.casefold())) for text in (one, other))
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return long == short or (long.startswith(short + " ") and len(short) >= 10)


def _same(one: str, other: str) -> bool:
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())


def _without_site(title: str, site: str) -> str:
    """Take the site's name off a title: the one that is known, else the last piece if it is the shorter one."""
    pieces = [(match.start(), match.end()) for match in _SITE.finditer(title)]
    if not pieces:
        return title
    start, end = pieces[-1]
    head, tail = title[:start].strip(), title[end:].strip()
    if site and _same(title[: pieces[0][0]], site):
        return title[pieces[0][1] :].strip()
    return head if _same(tail, site) or len(tail) < len(head) else title
