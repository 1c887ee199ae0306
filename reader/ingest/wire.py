# SPDX-License-Identifier: MIT
"""What a confined reader says, as JSON lines: a process that eats hostile files must not be answered by unpickling."""

import json
from collections.abc import Sequence
from typing import Any

from reader.archive.events import Finished, Hashed, Leant, ReadEvent
from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import FileStatus, Problem
from reader.model.texts import Span


def encode(events: Sequence[ReadEvent]) -> bytes:
    """Return one message for a batch of events."""
    return json.dumps([_plain(event) for event in events], ensure_ascii=True, separators=(",", ":")).encode("ascii")


def decode(message: bytes) -> list[ReadEvent]:
    """Return the events of a message. Raises `ValueError` or `TypeError` on anything that `encode` would not write."""
    return [_event(plain) for plain in json.loads(message)]


def _plain(event: ReadEvent) -> list[Any]:
    match event:
        case RawArticle():
            return [
                "article",
                event.path.decode("latin-1"),
                event.item,
                event.format,
                event.encoding,
                event.source,
                [(part.kind, part.span.start, part.span.end) for part in event.parts],
                event.fields,
                [(witness.kind, witness.value, witness.readings, witness.where) for witness in event.witnesses],
                event.flags,
                event.wrapped,
                event.rivals,
            ]
        case Problem():
            return ["problem", event.path.decode("latin-1"), event.item, event.reason, event.hint, event.unsearchable]
        case Hashed():
            return ["hashed", event.sha256, event.unchanged]
        case Leant():
            return ["leant", [path.decode("latin-1") for path in event.paths]]
        case Finished():
            return ["finished", event.status, event.articles, event.flags]


def _event(plain: list[Any]) -> ReadEvent:
    kind, *rest = plain
    match kind:
        case "article":
            path, item, form, encoding, source, parts, fields, witnesses, flags, wrapped, rivals = rest
            return RawArticle(
                path=_text(path).encode("latin-1"),
                item=_text(item),
                format=_text(form),
                encoding=_text(encoding),
                source=_text(source),
                parts=tuple(Part(PartKind(k), Span(start, end)) for k, start, end in parts),
                fields=tuple((_text(name), _text(value)) for name, value in fields),
                witnesses=tuple(
                    Witness(WitnessKind(k), _text(value), tuple(map(_text, readings)), _text(where))
                    for k, value, readings, where in witnesses
                ),
                flags=tuple(map(_text, flags)),
                wrapped=bool(wrapped),
                rivals=tuple(map(_text, rivals)),
            )
        case "problem":
            *texts, unsearchable = rest
            path, item, reason, hint = map(_text, texts)
            return Problem(path.encode("latin-1"), item, reason, hint, unsearchable=bool(unsearchable))
        case "hashed":
            sha256, unchanged = rest
            return Hashed(_text(sha256), unchanged=bool(unchanged))
        case "leant":
            (paths,) = rest
            return Leant(tuple(_text(path).encode("latin-1") for path in paths))
        case "finished":
            status, articles, flags = rest
            return Finished(FileStatus(status), int(articles), tuple(map(_text, flags)))
        case _:
            raise ValueError(f"a reader said {kind!r}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a reader gave something else than text")
    return value
