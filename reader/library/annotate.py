# SPDX-License-Identifier: MIT
"""Mark the quotations and people of one text that comes as a JSON line; no archive needed."""

import json

from reader.model.article import Quotation, Speaker, SpeakerKind
from reader.model.person import ArticlePerson
from reader.text.language import guess_language, language_named
from reader.text.quotations.read import read_speech

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
    speech = read_speech(text, language)
    quoted = (quotation for quotation in speech.quotations if quotation.kind.marked)
    return {
        "id": asked["id"],
        "quotes": [_quote(quotation, text) for quotation in quoted],
        "people": [_person(person) for person in speech.people],
    }


def _quote(quotation: Quotation, text: str) -> dict[str, object]:
    mention = quotation.mention
    entities = [_entity(speaker) for speaker in quotation.speakers]
    made: dict[str, object] = {
        "start": quotation.span.start,
        "end": quotation.span.end,
        "text": quotation.text,
        "kind": quotation.kind.value,
        "speaker_text": mention.of(text) if mention else "",
        "speaker_start": mention.start if mention else None,
        "speaker_end": mention.end if mention else None,
        "entity": entities[0] if entities else "",
        "confidence": quotation.confidence,
        "reason": quotation.reason,
    }
    return made | {"entities": entities} if len(entities) > 1 else made


def _entity(speaker: Speaker) -> str:
    """Return how an answer names a speaker: whoever has no name in the text is `anon`, by whatever description."""
    return "anon" if speaker.kind is SpeakerKind.ANONYMOUS else speaker.prefix + speaker.name


def _person(person: ArticlePerson) -> dict[str, object]:
    mentions = [{"start": mention.start, "end": mention.end} for mention in person.mentions]
    return {"name": person.name, "mentions": mentions}
