# SPDX-License-Identifier: MIT
"""A reference as an item of CSL-JSON (schema 1.0.2), which Zotero and every CSL processor read."""

import json
from typing import Any

from reader.cite.author import Author
from reader.cite.csl.item import KIND, texts_of
from reader.cite.date_form import AMERICAN, with_standing
from reader.cite.issued import Day, Issued, Standing
from reader.cite.reference import Reference
from reader.cite.remark import remarks


def csl_json(reference: Reference) -> str:
    """Return one object as JSON on one line."""
    return json.dumps(csl_item(reference), ensure_ascii=False)


def csl_item(reference: Reference) -> dict[str, Any]:
    """Return the item. What nothing states is left out, so that a style says itself "n.d."."""
    item = {
        "id": reference.id,
        "type": KIND,
        **texts_of(reference),
        "author": [_name(one) for one in reference.authors],
        "issued": _issued(reference.issued),
        "note": remarks(reference),
    }
    return {name: value for name, value in item.items() if value}


def _name(one: Author) -> dict[str, str]:
    parts = {
        "literal": one.literal,
        "family": one.family,
        "given": one.given,
        "non-dropping-particle": one.particle,
        "suffix": one.suffix,
    }
    return {name: part for name, part in parts.items() if part}


def _issued(issued: Issued) -> dict[str, Any]:
    """Return the date; one of two has no form but words. CSL has one mark for *about* and *in doubt*."""
    days = issued.dated
    if days is None:
        return {}
    if days.either:
        return {"literal": with_standing(AMERICAN.whole(days), issued, "ca.")}
    ends = (days.first,) if days.first == days.last else (days.first, days.last)
    told: dict[str, Any] = {"date-parts": [_parts(day) for day in ends]}
    return {**told, "circa": True} if issued.standing in {Standing.ABOUT, Standing.DOUBTED} else told


def _parts(day: Day) -> list[int]:
    return [part for part in day if part]
