# SPDX-License-Identifier: MIT
"""JSON-LD of a page: the one entity that is the page's article. Comments, teasers and the site speak for themselves."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.archive.formats.web.agreement import agree

_ARTICLES = re.compile(r"(?:\w{0,30}NewsArticle|Article|BlogPosting|Report)\Z")


def main_entity(scripts: Iterable[str], titles: Iterable[str]) -> dict[str, Any]:
    """Return the article's own description, or {} if there is none or it can't be told from others.

    Of several the one whose headline agrees with one of the page's `titles`.
    """
    entities = [entity for script in scripts for entity in _entities(script)]
    if len(entities) == 1:
        return entities[0]
    shown = [title for title in titles if title]
    named = [entity for entity in entities if any(agree(text_of(entity.get("headline")), title) for title in shown)]
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


def _entities(script: str) -> Iterator[dict[str, Any]]:
    """Yield the articles at the top of a script or of its graph, never those inside another entity."""
    try:
        loaded = json.loads(script)
    except (ValueError, RecursionError):
        return
    tops = loaded if isinstance(loaded, list) else [loaded]
    for top in tops:
        graph = top.get("@graph") if isinstance(top, dict) else None
        for entity in graph if isinstance(graph, list) else [top]:
            if isinstance(entity, dict) and _is_article(entity.get("@type")):
                yield entity


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and _ARTICLES.match(one.rpartition("/")[2]) for one in kinds)
