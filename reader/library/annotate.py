# SPDX-License-Identifier: MIT
"""Mark the quotations of one text that comes as a JSON line; no archive needed."""

import json

from reader.model.article import Quotation
from reader.text.language import guess_language, language_named
from reader.text.quotations.find import find_quotations

_HINT = 'Give one object a line: {"id": …, "text": "…", "lang": "en"}; lang may be left out.'


def annotate_line(line: str) -> dict[str, object]:
    """Answer a line `{id, text[, lang]}` by `{id, quotes, people}`, or by `{error, place, hint}` if it is a bad one.

    Spans count code points of `text` and exclude the marks. `place` is the column of the line (from 1) where it is no
    JSON, else the field that is wrong. Never raises for what a line may hold.
    """
    try:
        asked = json.loads(line)
    except json.JSONDecodeError as error:
        return _refusal(f"This line is no JSON: {error.msg}.", f"column {error.pos + 1}")
    except (RecursionError, ValueError):  # nested too deep; a number with too many digits
        return _refusal("This line is no JSON that can be read.", "column 1")
    if not isinstance(asked, dict):
        return _refusal("This line is no object.", "column 1")
    return _bad_field(asked) or _answer(asked)


def _bad_field(asked: dict[str, object]) -> dict[str, object] | None:
    if not isinstance(asked.get("text"), str):
        return _refusal("The text is not there, or is no string.", "text")
    if not isinstance(asked.get("id"), str | int):
        return _refusal("The id is not there, or is neither a string nor a number.", "id")
    if not isinstance(asked.get("lang", ""), str):
        return _refusal("The language is no string.", "lang")
    return None


def _refusal(error: str, place: str) -> dict[str, object]:
    return {"error": error, "place": place, "hint": _HINT}


def _answer(asked: dict[str, object]) -> dict[str, object]:
    text = str(asked["text"])
    language = language_named(str(asked.get("lang", ""))) or guess_language(text)
    quotes = [_quote(quotation) for quotation in find_quotations(text, language)]
    return {"id": asked["id"], "quotes": quotes, "people": []}


def _quote(quotation: Quotation) -> dict[str, object]:
    return {
        "start": quotation.span.start,
        "end": quotation.span.end,
        "text": quotation.text,
        "kind": quotation.kind.value,
        "speaker_text": "",
        "speaker_start": None,
        "speaker_end": None,
        "entity": "",
        "confidence": quotation.confidence,
        "reason": quotation.reason,
    }
