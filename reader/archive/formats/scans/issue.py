# SPDX-License-Identifier: MIT
"""Which pieces of which pages make an issue's articles, and what its pages are: METS in its three shapes."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reader.archive.formats.scans.issue_facts import is_issue
from reader.archive.formats.scans.mets_file import Area, Division, Mets
from reader.model.article import PartKind

# Names of divisions in small letters, without what stands between their words.
_WHOLES = frozenset(
    """newspaper periodical serial journal volume issue section supplement content contents body main front back page
    frontmatter backmatter document monograph newspaperissue newspapervolume multivolumework year month day part
    physicaldocument logicaldocument""".split()  # noqa: SIM905  many lines
)
_NO_ARTICLES = frozenset(
    """titlesection masthead titlepage cover heading headline header footer pageheader pagefooter pagenumber
    runningtitle runninghead imprint publishingstmt publishinginfo tableofcontents title divider""".split()  # noqa: SIM905
)
_LOOSE = frozenset({"bodycontent", "paragraph", "text", "textblock"})  # text of a section itself
_ARTICLE = "article"
_PARTS = {
    "heading": PartKind.HEADLINE,
    "headline": PartKind.HEADLINE,
    "title": PartKind.HEADLINE,
    "maintitle": PartKind.HEADLINE,
    "overline": PartKind.HEADLINE,
    "subtitle": PartKind.HEADLINE,
    "subheadline": PartKind.HEADLINE,
    "author": PartKind.BYLINE,
    "byline": PartKind.BYLINE,
    "pagenumber": PartKind.FURNITURE,
    "runningtitle": PartKind.FURNITURE,
    "runninghead": PartKind.FURNITURE,
    "pageheader": PartKind.FURNITURE,
    "pagefooter": PartKind.FURNITURE,
}
_APART = re.compile(r"[\s_:./-]{1,20}")


@dataclass(frozen=True, slots=True)
class Piece:
    """An area of an article, and what it is of it."""

    area: Area
    kind: PartKind | None


@dataclass(frozen=True, slots=True)
class Item:
    """An article as the METS tells it. `label` tells it from the others, `section` is "" where none is named.

    Advertisements and family notices are articles of a section of that name: people look for them, and a search that
    passed over them would leave a gap.
    """

    label: str
    division: Division
    section: str
    pieces: tuple[Piece, ...]

    @property
    def issue(self) -> Division | None:
        """The issue that it is part of, None if no division is one."""
        return next(filter(is_issue, self.division.around()), None)


@dataclass(frozen=True, slots=True)
class IssuePage:
    """A page: its file of text, its pictures, and what it is called. `text` is "" if it has none."""

    text: str
    pictures: tuple[str, ...]
    label: str


def items_of(mets: Mets) -> list[Item]:
    """Return the articles of an issue in their order; none where it only tells on which pages they stand.

    An article within another is part of it.
    """
    found = _all_items(mets)
    pointing = Counter(name for item in found for name in {piece.area.file for piece in item.pieces})
    exact = [
        replace(item, pieces=tuple(piece for piece in item.pieces if _is_exact(piece, pointing))) for item in found
    ]
    return exact if any(item.pieces for item in exact) else []


def _is_exact(piece: Piece, pointing: Mapping[str, int]) -> bool:
    """Tell whether a piece is an article's own: a whole page is, if no other article stands on it."""
    return bool(piece.area.begin) or pointing[piece.area.file] == 1


def _all_items(mets: Mets) -> list[Item]:
    links = _Links(mets)
    found: list[Item] = []
    names: dict[str, int] = {}
    for root in links.logical:
        for division in _articles(root, links):
            pieces = tuple(_pieces(division, links))
            label = division.name or str(len(found) + 1)
            names[label] = names.get(label, 0) + 1
            if names[label] == 1 and (pieces or division.label):
                found.append(Item(label, division, _section(division), pieces))
    return found


def pages_of(mets: Mets, used: Iterable[str]) -> list[IssuePage]:
    """Return the pages in their order. `used` are the files that articles point at: such a one is a page's text."""
    wanted = frozenset(used)
    logical = _Links(mets).logical
    roots = [root for _, root in mets.maps if root not in logical]
    pages = [page for root in roots for division in root.all() if (page := _page(mets, division, wanted))]
    known = {page.text for page in pages}
    rest = [name for name, file in mets.files.items() if file.text] if not any(known) else used
    return pages + [IssuePage(name, (), "") for name in rest if name not in known and name in mets.files]


def kind_words(kind: str) -> str:
    """Return a division's kind as words: "Death notice"."""
    return " ".join(_APART.sub(" ", kind).split()).capitalize()


class _Links:
    """The structural maps, and which areas of pages are linked to which division of the logical one."""

    def __init__(self, mets: Mets) -> None:
        self.mets = mets
        logical = [root for kind, root in mets.maps if "logical" in kind]
        self.logical = logical or [
            root for kind, root in mets.maps if "physical" not in kind and any(map(_is_article, root.all()))
        ]
        self._others = {
            division.name: division
            for _, root in mets.maps
            if root not in self.logical
            for division in root.all()
            if division.name
        }
        own = {division.name for root in self.logical for division in root.all() if division.name}
        self._linked: dict[str, list[str]] = {}
        for group in mets.links:
            for name in group:
                if name in own:
                    self._linked.setdefault(name, []).extend(other for other in group if other in self._others)

    def areas(self, division: Division) -> Iterator[tuple[Area, str]]:
        """Yield the areas of a division itself, and those linked to it with what they are called there.

        A whole page that is linked counts beside areas of others alone: else it only says where an article stands.
        """
        own = [(area, "") for area in division.areas]
        linked = [
            (area, self._others[name].label)
            for name in dict.fromkeys(self._linked.get(division.name, ()) if division.name else ())
            for area in self._others[name].areas
        ]
        exact = any(area.begin and self.is_text(area) for area, _ in linked)
        yield from ((area, label) for area, label in (*own, *(linked if exact else ())) if self.is_text(area))

    def is_text(self, area: Area) -> bool:
        """Tell whether an area is one of a file of text."""
        file = self.mets.files.get(area.file)
        return file is not None and (file.text or bool(area.begin and not file.picture))


def _plain(kind: str) -> str:
    return _APART.sub("", kind.rpartition(":")[2])


def _is_article(division: Division) -> bool:
    return _plain(division.kind) == _ARTICLE


def _articles(root: Division, links: _Links) -> Iterator[Division]:
    """Yield what is an article: what is called so, and what else has text and isn't a whole, or a part of one."""
    waiting = [root]
    while waiting:
        division = waiting.pop()
        kind = _plain(division.kind)
        if kind in _NO_ARTICLES:
            continue
        if kind not in _WHOLES and not is_issue(division) and _holds_one(division, links):
            yield division
        else:
            waiting.extend(reversed(division.children))


def _holds_one(division: Division, links: _Links) -> bool:
    """Tell whether a division is one article: called so, or of another kind with text, and no article in it."""
    if _is_article(division):
        return True
    inner = list(division.all())
    return not any(map(_is_article, inner)) and any(next(links.areas(part), None) for part in inner)


def _pieces(division: Division, links: _Links) -> Iterator[Piece]:
    for part in division.all():
        kind = _part_kind(part, division)
        yield from (Piece(area, kind or _PARTS.get(_plain(label.lower()))) for area, label in links.areas(part))


def _part_kind(part: Division, article: Division) -> PartKind | None:
    """Return what a division within an article is of it: by its own name, or that of what it is part of."""
    for around in part.around():
        if around is article:
            return None
        kind = _plain(around.kind)
        if kind in _PARTS:
            return _PARTS[kind]
    return None


def _section(division: Division) -> str:
    if not _is_article(division) and _plain(division.kind) not in _LOOSE:
        return kind_words("advertisement" if _plain(division.kind) == "ad" else division.kind)
    sections = (around.label for around in division.around() if _plain(around.kind) == "section" and around.label)
    return next(sections, "")


def _page(mets: Mets, division: Division, wanted: frozenset[str]) -> IssuePage | None:
    """Return the page that a division is, None if it is none."""
    whole = any(mets.files[area.file].text for area in division.areas if area.file in mets.files and not area.begin)
    if not (whole or _plain(division.kind).endswith("page")):
        return None
    names = dict.fromkeys(area.file for part in division.all() for area in part.areas if area.file in mets.files)
    texts = [name for name in names if mets.files[name].text or name in wanted]
    texts.sort(key=lambda name: (name not in wanted, not _is_full_text(mets.files[name].use)))
    pictures = tuple(name for name in names if mets.files[name].picture)
    if not (texts or pictures):
        return None
    return IssuePage(texts[0] if texts else "", pictures, _page_label(mets, division))


def _is_full_text(use: str) -> bool:
    return any(word in use for word in ("alto", "fulltext", "text", "ocr"))


def _page_label(mets: Mets, division: Division) -> str:
    described = (mets.descriptions[name] for name in division.described_by if name in mets.descriptions)
    numbers = (found.part("page number") or found.part("page") for found in described)
    return division.order_label or next(filter(None, numbers), "") or division.order
