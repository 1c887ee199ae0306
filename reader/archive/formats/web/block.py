# SPDX-License-Identifier: MIT
"""What a page holds once its markup is read: blocks of text, marked words among them, and what it says of itself."""

from dataclasses import dataclass, field
from enum import StrEnum


class Zone(StrEnum):
    """Whose matter a part of a page is, by the names of its elements. Most parts are nobody's in particular."""

    NONE = ""
    SITE = "site"  # the same on every page of the site: masthead, logo, menus, footer
    OTHERS = "others"  # comments, related articles, boxes of the margin


class MarkKind(StrEnum):
    """What an element's name, class or microdata call the words in it."""

    DATE = "date"
    AUTHOR = "author"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of visible text. `beside`: it stands in an element for what is not the page's own matter.

    `role` is that of the innermost element around it whose class has one (see `parse_page`).
    """

    text: str
    tag: str
    beside: bool
    linked: int  # how many of its characters are links
    role: str = ""
    zone: Zone = Zone.NONE
    home: bool = False  # all of it is a link to the site's first page


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that their element says are a date, an author or a headline.

    `block` is the number of blocks before it begins,
    `value` what machines shall read, or ""; `names` are the element's class, id and microdata in lower case.
    """

    kind: MarkKind
    value: str
    shown: str
    names: str
    block: int
    zone: Zone
    beside: bool


@dataclass(slots=True)
class Page:
    """What one page holds. Names of metas and relations are in lower case, the first of each name counts."""

    blocks: list[Block] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)  # the addresses of its frames
    logos: list[str] = field(default_factory=list)  # what stands for pictures that lead home or are called a logo
    title: str = ""
    language: str = ""
    base: str = ""
    saved_from: str = ""
    author: str = ""  # what rel=author shows
    most_attributes: int = 0  # of one element
