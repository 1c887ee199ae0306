# SPDX-License-Identifier: MIT
"""WordPress's own export (WXR): posts and pages of a site, in files of any size."""

import io
from collections.abc import Iterator

from lxml import etree

from reader.archive.events import Found
from reader.archive.formats.feeds.entry import children, lay_out, plain, text_in, web_address
from reader.archive.formats.feeds.post_markup import post_blocks
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.internet_date import internet_witness
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.byline import person_named
from reader.archive.formats.xml_source import elements, local_name, root_of, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.guard import guarded
from reader.archive.place import Place
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import UNFILLED, field_witness

_SPACE = b"wordpress.org/export/"
_PUBLISHED = frozenset({"", "publish"})
_NO_ARTICLES = frozenset(  # what WordPress itself keeps among a site's posts; a site's own types hold its texts
    """attachment custom_css customize_changeset elementor_library feedback nav_menu_item oembed_cache revision
    user_request wp_block wp_font_face wp_font_family wp_global_styles wp_navigation wp_template
    wp_template_part""".split()  # noqa: SIM905
)
_UNSORTED = frozenset({"uncategorized", "allgemein", "non-classe", "sin-categoria", "senza-categoria", "bez-rubriki"})


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) == "rss" and _SPACE in head.replace(b"\0", b"") else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    text = XmlText(stream)
    site: dict[str, str] = {}
    people: dict[str, str] = {}
    for element in elements(text, {"item", "title", "language", "author"}):
        name = local_name(element)
        if name == "author":
            people[text_in(element, "author_login")] = text_in(element, "author_display_name")
        elif name != "item":
            site.setdefault(name, text_of(element))
        elif text_in(element, "post_type") not in _NO_ARTICLES:
            found = _articles(element, site, people, place, text.encoding)
            yield from guarded(found, place, WORDPRESS.name, label=text_in(element, "post_id"))


def _articles(
    item: etree._Element, site: dict[str, str], people: dict[str, str], place: Place, encoding: str
) -> Iterator[Found]:
    label = text_in(item, "post_id")
    status = text_in(item, "status")
    if status not in _PUBLISHED:
        yield place.problem(f"It was never published: its status is “{status[:40]}”.", label=label)
        return
    content, excerpt = _content(item, "content"), _content(item, "excerpt")
    creator = text_in(item, "creator")
    story = Story(
        label=label,
        layout=lay_out(post_blocks(content if content.strip() else excerpt)),
        fields={
            "headline": plain(text_in(item, "title")),
            "byline": person_named(people.get(creator) or creator, site.get("title", "")),
            "section": _section(item),
            "source": plain(site.get("title", "")),
            "language": site.get("language", ""),
            "url": web_address(text_in(item, "link")),
            "identifier": text_in(item, "guid"),
        },
        witnesses=tuple(_witnesses(item)),
        flags=("excerpt",) if excerpt.strip() and not content.strip() else (),
    )
    yield article_of(story, place, kind=WORDPRESS.name, encoding=encoding)


def _content(item: etree._Element, space: str) -> str:
    """Return content or excerpt, which share a name and differ in their namespace."""
    return next((child.text or "" for child in children(item, "encoded", f"/{space}/")), "")


def _section(item: etree._Element) -> str:
    """Return the first category that somebody chose."""
    for category in children(item, "category"):
        if category.get("domain", "category") == "category" and category.get("nicename") not in _UNSORTED:
            return plain(text_of(category))
    return ""


def _witnesses(item: etree._Element) -> Iterator[Witness]:
    """Yield the day in the site's own time zone. Only where it has none, that of Greenwich, which may be the next."""
    local, published = text_in(item, "post_date"), text_in(item, "pubDate")
    if local:
        yield field_witness(WitnessKind.FORMAT, local, "wp:post_date")
    if published and (not local or local[:10] in UNFILLED):
        yield internet_witness(WitnessKind.METADATA, published, "pubDate")
    changed = text_in(item, "post_modified")
    if changed and changed[:10] not in UNFILLED:
        yield field_witness(WitnessKind.MODIFIED, changed, "wp:post_modified")


WORDPRESS = Format("wordpress", _recognises, _read)
