# SPDX-License-Identifier: MIT
"""A date as a style writes it, and what says how sure it is."""

from collections.abc import Sequence

from reader.cite.csl.bits import Bit
from reader.cite.csl.cases import recased
from reader.cite.csl.faces import faced
from reader.cite.csl.style_file import Node
from reader.cite.csl.wording import Wording
from reader.cite.issued import Day, Days, Hint, Issued, Standing

_SHOWN = {"year": {"year"}, "year-month": {"year", "month"}}
_SAID = (Hint.NOT_AFTER, Hint.NOT_BEFORE, Hint.PERHAPS, Hint.YEARLESS)


def date_bits(node: Node, issued: Issued, wording: Wording, *, says_circa: bool) -> tuple[Bit, ...]:
    """Return a date, () for an undated article. What the source doesn't state stands in brackets.

    `says_circa`: the style has words of its own for dates that are uncertain, so no others are added.
    """
    days = issued.dated
    if days is None:
        return ()
    parts, delimiter = _parts_of(node, wording)
    told = _written(parts, days, wording, delimiter)
    before, behind = _standing(issued, wording, says_circa=says_circa)
    return (Bit(before), *told, Bit(behind)) if told and before else told


def _standing(issued: Issued, wording: Wording, *, says_circa: bool) -> tuple[str, str]:
    """Return what stands around a date that the source doesn't state."""
    either = issued.days is not None and issued.days.either
    match issued.standing:
        case Standing.ABOUT if not says_circa:
            return f"[{wording.term('circa', 'short') or 'ca.'} ", "]"
        case Standing.DOUBTED if not (says_circa or either):
            return "[", "?]"
        case Standing.DOUBTED | Standing.SUPPLIED if either or issued.standing is Standing.SUPPLIED:
            return "[", "]"
    return "", ""


def hint_text(issued: Issued, wording: Wording) -> str:
    """Return what is known of an undated article, in the style's language: "[not after July 27, 2016]"; or ""."""
    if issued.standing is not Standing.UNDATED or issued.days is None or issued.hint is Hint.NONE:
        return ""
    parts = wording.date_form("text").children
    if issued.hint is Hint.YEARLESS:
        parts = tuple(part for part in parts if part.get("name") != "year")
    words = "".join(bit.text for bit in _written(parts, issued.days, wording, "")).rstrip(" ,")
    return f"[{wording.language.hints[_SAID.index(issued.hint)]} {words}]"


def _parts_of(node: Node, wording: Wording) -> tuple[tuple[Node, ...], str]:
    """Return the parts that are shown, the style's own or those of the language, and what stands between them."""
    own = {part.get("name"): part for part in node.all("date-part")}
    form = node.get("form")
    if not form:
        return tuple(own.values()), node.get("delimiter")
    localized = wording.date_form(form)
    shown = _SHOWN.get(node.get("date-parts"), {"year", "month", "day"})
    parts = (part for part in localized.all("date-part") if part.get("name") in shown)
    return tuple(_overridden(part, own.get(part.get("name"))) for part in parts), localized.get("delimiter")


def _overridden(part: Node, own: Node | None) -> Node:
    """Return a part of the language's date as the style wants it; its affixes stay those of the language."""
    if own is None:
        return part
    affixes = {name: part.get(name) for name in ("prefix", "suffix")}
    return Node(part.name, {**own.attributes, **affixes})


def _written(parts: Sequence[Node], days: Days, wording: Wording, delimiter: str) -> tuple[Bit, ...]:
    first, last = days.first, days.last
    apart = [at for at, part in enumerate(parts) if _differ(part.get("name"), days)]
    if not apart:
        return _row(parts, first, wording, delimiter)
    begin, end = apart[0], apart[-1] + 1
    dash = f" {wording.language.either} " if days.either else parts[end - 1].get("range-delimiter") or "–"
    return (
        *_row(parts[:begin], first, wording, delimiter),
        *([Bit(delimiter)] if begin and delimiter else []),
        *_row(parts[begin:end], first, wording, delimiter, open_end=True),
        Bit(dash),
        *_row(parts[begin:end], last, wording, delimiter, open_begin=True, open_end=end == len(parts)),
        *([Bit(delimiter)] if end < len(parts) and delimiter else []),
        *_row(parts[end:], last, wording, delimiter),
    )


def _differ(name: str, days: Days) -> bool:
    """Tell whether a part must be said of both ends: it differs, or a larger one does."""
    count = {"year": 1, "month": 2, "day": 3}.get(name, 0)
    return days.first[:count] != days.last[:count]


def _row(
    parts: Sequence[Node],
    day: Day,
    wording: Wording,
    delimiter: str,
    *,
    open_begin: bool = False,
    open_end: bool = False,
) -> tuple[Bit, ...]:
    """Return parts of one day; `open_begin`, `open_end`: without what stands before the first, behind the last."""
    bits: list[Bit] = []
    told = [(part, text) for part in parts if (text := _part(part, day, wording))]
    for at, (part, text) in enumerate(told):
        last = at == len(told) - 1
        bits += [Bit(delimiter)] if at and delimiter else []
        bits.append(Bit("" if not at and open_begin else part.get("prefix")))
        bits += faced(part, (Bit(text),))
        bits.append(Bit("" if last and open_end else part.get("suffix")))
    return tuple(bit for bit in bits if bit.text)


def _part(part: Node, day: Day, wording: Wording) -> str:
    form = part.get("form")
    match part.get("name"):
        case "year":
            text = "" if not day.year else f"{day.year % 100:02}" if form == "short" else str(day.year)
        case "month":
            text = _month(day.month, form, wording) if day.month else ""
        case "day":
            text = _day(day.day, form, wording) if day.day else ""
        case _:
            text = ""
    text = text.replace(".", "") if part.get("strip-periods") == "true" else text
    return recased(text, part.get("text-case"))


def _month(month: int, form: str, wording: Wording) -> str:
    match form:
        case "numeric":
            return str(month)
        case "numeric-leading-zeros":
            return f"{month:02}"
    return wording.month(month, form or "long")


def _day(day: int, form: str, wording: Wording) -> str:
    match form:
        case "numeric-leading-zeros":
            return f"{day:02}"
        case "ordinal" if day == 1 and "day" in wording.language.ordinals:
            return f"1{wording.language.ordinals['day']}"
        case "ordinal" if day == 1 or not wording.first_day_only:
            return wording.ordinal(day)
    return str(day)
