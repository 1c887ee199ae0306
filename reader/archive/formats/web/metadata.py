# SPDX-License-Identifier: MIT
"""What a page tells of its article: fields, and witnesses of its day."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from reader.archive.formats.web.block import MarkKind, Page, Zone
from reader.archive.formats.web.byline import author_shown, stated_author
from reader.archive.formats.web.day import witnesses_of
from reader.archive.formats.web.headline import headings_of, headline_of, without_site
from reader.archive.formats.web.json_ld import main_entity, text_of
from reader.archive.formats.web.lines import Place, ToldLine, told_lines
from reader.archive.formats.web.month import day_of_month, month_of_issue
from reader.archive.formats.web.shown_address import shown_addresses
from reader.archive.formats.web.site import sites_named
from reader.archive.formats.web.story import Story, first_paragraph, unzoned
from reader.archive.told import Told
from reader.model.date import WitnessKind
from reader.text.dates.witness import url_witness

_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")


@dataclass(frozen=True, slots=True)
class PageTold:
    """What a page tells, where its story stands, and the lines beside it that told of it."""

    told: Told
    story: Story
    lines: Sequence[ToldLine]


def told_by(page: Page, own: AbstractSet[int], address: str = "") -> PageTold:
    """Gather what a page tells of its article, whose blocks are `own`. Fields that it doesn't state are left out.

    `address` is what its container tells of it.
    """
    page = replace(page, blocks=unzoned(page.blocks, own))
    headings = [block.text.replace("\n", " ") for block in page.blocks if block.tag == "h1" and not block.beside]
    og_title = page.metas.get("og:title", "")
    entity = main_entity(page.json_ld, [*headings, og_title, page.title])
    sites = sites_named(page, entity)
    stated_title = og_title or text_of(entity.get("headline"))
    candidates = headings_of(page, first_paragraph(page.blocks, own), sites)
    headline, heading = headline_of(candidates, stated_title, page.title, sites)
    story = Story.of(page.blocks, own, heading)
    lines = told_lines(story, sites)
    url = _url(page)
    fields = {
        "headline": headline,
        "byline": _byline(page, entity, story, lines, sites),
        "section": page.metas.get("article:section", "") or text_of(entity.get("articleSection")),
        "source": _source(page, entity, sites),
        "language": page.language,
        "url": url,
    }
    stated = tuple((name, " ".join(value.split())) for name, value in fields.items() if value.strip())
    dated = url_witness(url) if url else None
    if dated is None:
        dated = next(filter(None, map(url_witness, shown_addresses(story))), None)
    witnesses = list(witnesses_of(page, entity, story, lines, dated))
    if not any(witness.kind in {WitnessKind.VISIBLE, WitnessKind.METADATA} for witness in witnesses):
        nearest = day_of_month(page, story, dated or url_witness(address)) or month_of_issue(page, story)
        witnesses += filter(None, (nearest,))
    return PageTold(Told(stated, tuple(witnesses)), story, lines)


def _url(page: Page) -> str:
    """Return the page's own address, the most immediate statement first."""
    candidates = (page.saved_from, page.links.get("canonical", ""), page.metas.get("og:url", ""), page.base)
    return next((url for url in candidates if url.lower().startswith(("http://", "https://"))), "")


def _source(page: Page, entity: Mapping[str, Any], sites: tuple[str, ...]) -> str:
    """Return the site's name: as it is stated, else one that is shown and stands in the title as well."""
    if stated := page.metas.get("og:site_name", "") or text_of(entity.get("publisher")):
        return stated
    return next((site for site in sites if without_site(page.title, (site,), known_only=True) != page.title), "")


def _byline(
    page: Page, entity: Mapping[str, Any], story: Story, lines: Sequence[ToldLine], sites: tuple[str, ...]
) -> str:
    """Return the author: as printed beside the story, unless the article's own metadata name that one and more."""
    stated = stated_author(
        (text_of(entity.get("author")), page.author, *(page.metas.get(name, "") for name in _AUTHORS)), sites
    )
    below, foot = set(story.below()), set(story.foot())
    marks = [mark for mark in page.marks if mark.kind is MarkKind.AUTHOR and mark.zone is Zone.NONE and not mark.beside]
    shown = (
        *(line.byline for line in lines if line.place is not Place.FOOT),
        *(author_shown(mark.shown, sites) for mark in marks if mark.block in below),
        *(line.byline for line in lines if line.place is Place.FOOT),
        *(author_shown(mark.shown, sites) for mark in marks if mark.block in foot),
    )
    printed = next(filter(None, shown), "")
    return stated if printed.casefold() in stated.casefold() else printed
