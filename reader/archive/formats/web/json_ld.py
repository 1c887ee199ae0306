# SPDX-License-Identifier: MIT
"""JSON-LD of a page: the one entity that is the page's article. Comments, teasers and the site speak for themselves."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.archive.formats.web.agreement import agree

_ARTICLES = re.compile(r"(?:\w{0,30}NewsArticle|Article|\w{0,10}BlogPosting|Report)\Z")
_KIND = re.compile(r"[/:#]")
_AROUND = re.compile(
    r"\A\s{0,99}(?:<!--|/\*\s?<!\[CDATA\[\s?\*/|//\s?<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s?\]\]>|/\*\s?\]\]>\s?\*/|\]\]>|;)\s{0,99}\Z"
)
_TRAILING = re.compile(r",(?=\s{0,99}[}\]])")
_DEEPEST = 4  # lists and graphs in each other


def main_entity(scripts: Iterable[str], titles: Iterable[str]) -> dict[str, Any]:
    """Return the article's own description, or {} if there is none or it can't be told from others.

    Of several the one whose headline agrees with one of the page's `titles`; where no article is described, the page,
    if its name agrees.
    """
    tops = [top for script in scripts for top in _tops(loaded_json(script))]
    entities = [entity for entity in tops if _is_article(entity.get("@type"))]
    if len(entities) == 1:
        return entities[0]
    shown = [title for title in titles if title]
    pages = [] if entities else [entity for entity in tops if _is_of_kind(entity.get("@type"), "WebPage")]
    named = [entity for entity in entities or pages if any(agree(_title_of(entity), title) for title in shown)]
    return named[0] if named else {}


def text_of(value: object) -> str:
    """Return a value as one line of text: of an entity its name, of a list all of them."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, dict):
        return text_of(value.get("name", ""))
    if isinstance(value, list):
        return ", ".join(filter(None, map(text_of, value[:20])))
    return ""


def loaded_json(script: str) -> object:
    """Read JSON as pages hold it: in a comment, with line feeds in texts, with commas too many; None if it is none."""
    text = _AROUND.sub("", _AROUND.sub("", script)).strip()
    for tried in (text, _TRAILING.sub("", text)):
        try:
            return json.loads(tried, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _title_of(entity: dict[str, Any]) -> str:
    return text_of(entity.get("headline")) or text_of(entity.get("name"))


def _tops(loaded: object, depth: int = _DEEPEST) -> Iterator[dict[str, Any]]:
    """Yield the entities at the top of a script or of its graph, and what a page says that it is about; no others."""
    if isinstance(loaded, list) and depth:
        for one in loaded:
            yield from _tops(one, depth - 1)
    elif isinstance(loaded, dict):
        yield loaded
        if depth:
            yield from _tops(loaded.get("@graph"), depth - 1)
        if depth and _is_of_kind(loaded.get("@type"), "WebPage"):
            yield from _tops(loaded.get("mainEntity"), 0)


def _is_article(kind: object) -> bool:
    return any(_ARTICLES.match(one) for one in _kinds(kind))


def _is_of_kind(kind: object, name: str) -> bool:
    return name in _kinds(kind)


def _kinds(kind: object) -> list[str]:
    kinds = kind if isinstance(kind, list) else [kind]
    return [_KIND.split(one)[-1] for one in kinds if isinstance(one, str)]
