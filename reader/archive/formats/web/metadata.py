# SPDX-License-Identifier: MIT
"""What a page says of itself: fields, and witnesses of its day."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.archive.formats.web.headline import headline_of
from reader.archive.formats.web.json_ld import main_entity, text_of
from reader.archive.formats.web.page import Page
from reader.archive.told import Told
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness, url_witness

_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publication_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
)
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified", "revised")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_BY = re.compile(r"(?:by|von|par)\s+", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-])*\Z")
_NO_PERSON = re.compile(
    r"\b(?:admin|administrator|editor|editors|editorial|redaktion|redaction|rédaction|редакция|staff|team|desk|news|online|"
    r"webmaster|press|newspaper|agency|correspondent|reporter|writer|guest|user|unknown|anonymous)\b",
    re.IGNORECASE,
)
_NEAR = 6  # blocks after the headline in which a visible time is the article's


def told_by(page: Page) -> Told:
    """Gather what a page tells of its article. Fields that it doesn't state are left out."""
    headings = [block.text.replace("\n", " ") for block in page.blocks if block.tag == "h1" and not block.beside]
    og_title = page.metas.get("og:title", "")
    entity = main_entity(page.json_ld, [*headings, og_title, page.title])
    site = page.metas.get("og:site_name", "") or text_of(entity.get("publisher"))
    url = _url(page)
    fields = {
        "headline": headline_of(headings, og_title or text_of(entity.get("headline")), page.title, site),
        "byline": _byline(page, entity, site),
        "section": page.metas.get("article:section", "") or text_of(entity.get("articleSection")),
        "source": site,
        "language": page.language,
        "url": url,
    }
    stated = tuple((name, " ".join(value.split())) for name, value in fields.items() if value.strip())
    return Told(stated, tuple(_witnesses(page, entity, url, fields["headline"])))


def _url(page: Page) -> str:
    """Return the page's own address, the most immediate statement first."""
    candidates = (page.saved_from, page.links.get("canonical", ""), page.metas.get("og:url", ""), page.base)
    return next((url for url in candidates if url.lower().startswith(("http://", "https://"))), "")


def _byline(page: Page, entity: Mapping[str, Any], site: str) -> str:
    """Return the author whom the article's own metadata name, if it is the name of a person."""
    stated = (text_of(entity.get("author")), page.author, *(page.metas.get(name, "") for name in _AUTHORS))
    return next((name for text in stated if (name := person_named(text, site))), "")


def person_named(text: str, site: str) -> str:
    """Return the names in `text` that can be people's: two to five words of letters, not the site's name or a role."""
    pieces = [_BY.sub("", piece.strip(), count=1) for piece in text[:200].split(",")]
    return ", ".join(piece for piece in pieces if _is_name(piece) and piece.casefold() != site.casefold())


def _is_name(text: str) -> bool:
    words = text.split()
    shaped = 2 <= len(words) <= 5 and all(map(_NAME_WORD.match, words))
    return shaped and not text.islower() and not _NO_PERSON.search(text)


def _witnesses(page: Page, entity: Mapping[str, Any], url: str, headline: str) -> Iterator[Witness]:
    stated = [(page.metas.get(name, ""), f"meta {name}") for name in _PUBLISHED]
    stated.insert(1, (text_of(entity.get("datePublished")), "JSON-LD datePublished"))
    if published := _first(WitnessKind.METADATA, stated):
        yield published
    changed = [(page.metas.get(name, ""), f"meta {name}") for name in _MODIFIED]
    changed.insert(1, (text_of(entity.get("dateModified")), "JSON-LD dateModified"))
    changed += [(time.value, "time element") for time in page.times if _is_change(time.purpose)]
    if modified := _first(WitnessKind.MODIFIED, changed):
        yield modified
    if visible := _first(WitnessKind.VISIBLE, [(value, "time element") for value in _visible_times(page, headline)]):
        yield visible
    if url and (dated := url_witness(url)):
        yield dated


def _first(kind: WitnessKind, stated: list[tuple[str, str]]) -> Witness | None:
    """Return the first statement that is a day, else the first at all: what copies each other is one witness."""
    witnesses = [field_witness(kind, value, where) for value, where in stated if value]
    return next((witness for witness in witnesses if witness.readings), witnesses[0] if witnesses else None)


def _is_change(purpose: str) -> bool:
    return "modified" in purpose or "updated" in purpose


def _visible_times(page: Page, headline: str) -> list[str]:
    """Return the times that are the article's: those that say so, else those that stand below its headline."""
    times = [time for time in page.times if not time.beside and not _is_change(time.purpose)]
    said = [time.value for time in times if "datepublished" in time.purpose or "pubdate" in time.purpose]
    if said:
        return said[:1]
    start = next((n for n, block in enumerate(page.blocks) if block.text.replace("\n", " ") == headline), None)
    if start is None:
        return []
    return [time.value for time in times if start <= time.block <= start + _NEAR][:1]
