# SPDX-License-Identifier: MIT
"""ninjs: an agency's item as JSON, of version 1 (`headline`, `body_html`) to 3 (`headlines`, `bodies`)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.archive.formats.layout import Layout
from reader.archive.formats.press.sending_day import sending_witnesses
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.json_ld import text_of
from reader.archive.formats.web.page import parse_page
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem

NAME = "ninjs"
_BODIES = ("body_text", "body_html", "body_xhtml", "body_sdxml", "body")
_OWN = frozenset({"versioncreated", "pubstatus", "headlines", "bodies", *_BODIES})
_SURROGATE = re.compile("[\ud800-\udfff]")
_MAIN_ROLES = ("", "main", "body", "headline", "default")


def is_ninjs(record: Mapping[str, Any]) -> bool:
    """Tell whether a JSON object is an item: it has an address of its own, and at least two names of the standard's."""
    return ("uri" in record or "guid" in record) and len(_OWN & record.keys()) > 1


def ninjs_article(record: Mapping[str, Any], place: Place, number: int, *, encoding: str) -> RawArticle | Problem:
    """Return the article that an item is, or a problem if it has no text. `number` names it where no address does."""
    uri = _text(record, "uri") or _text(record, "guid")
    source = _text(record, "infosources") or _text(record, "source")
    version = _text(record, "versioncreated")
    layout = Layout()
    for paragraph in _paragraphs(record):
        layout.add(paragraph)
    fields = {
        "headline": _main(record, "headlines") or _text(record, "headline"),
        "byline": _text(record, "byline") or _text(record, "by"),
        "source": source,
        "credit": "" if source else _text(record, "copyrightholder"),
        "language": _text(record, "language"),
        "dateline": _text(record, "located"),
        "identifier": uri,
    }
    witnesses = sending_witnesses(
        created=_text(record, "contentcreated"),
        first=_text(record, "firstcreated") or (version if str(record.get("version")) == "1" else ""),
        changed=version,
    )
    story = Story(uri or str(number), layout, fields, witnesses)
    return article_of(story, place, kind=NAME, encoding=encoding)


def _paragraphs(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the paragraphs of the body: of its plainest form, if there are several."""
    bodies = record.get("bodies")
    offered = [body for body in bodies if isinstance(body, dict)] if isinstance(bodies, list) else []
    offered += [{"value": record[name], "contenttype": name} for name in _BODIES if isinstance(record.get(name), str)]
    for body in offered:
        value, kind = body.get("value"), str(body.get("contenttype", ""))
        if isinstance(value, str) and value.strip():
            marked = "html" in kind or value.lstrip().startswith("<")
            whole = _SURROGATE.sub("\ufffd", value)
            yield from (block.text for block in parse_page(whole).blocks) if marked else [whole.strip("\n")]
            return


def _main(record: Mapping[str, Any], name: str) -> str:
    """Return the value of a list's main entry."""
    offered = record.get(name)
    entries = [entry for entry in offered if isinstance(entry, dict)] if isinstance(offered, list) else []
    main = [entry for entry in entries if str(entry.get("role", "")).lower() in _MAIN_ROLES]
    return next((text for entry in (*main, *entries) if (text := _text(entry, "value"))), "")


def _text(record: Mapping[str, Any], name: str) -> str:
    return _SURROGATE.sub("\ufffd", text_of(record.get(name)))
