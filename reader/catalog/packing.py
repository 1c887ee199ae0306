# SPDX-License-Identifier: MIT
"""Values as the compact JSON in which the catalog keeps them, and back."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from reader.model.article import Part, PartKind, Quotation, QuotationKind, RawArticle, Speaker, SpeakerKind
from reader.model.date import Certainty, Evidence, Precision, PublicationDate, Witness, WitnessKind
from reader.model.habits import NO_SPELLING, Spelling
from reader.model.person import ArticlePerson, Sex
from reader.model.texts import Edit, EditKind, Span
from reader.sqlite.schema import storable
from reader.text.words import speaker_key

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def pack(values: Sequence[object]) -> str:
    """Return plain values (texts, numbers, lists of them) as JSON."""
    return storable(_encode(values)) if values else "[]"


def texts(packed: str) -> tuple[str, ...]:
    """Return a packed list of texts."""
    return tuple(json.loads(packed))


def numbers(packed: str) -> tuple[int, ...]:
    """Return a packed list of numbers."""
    return tuple(json.loads(packed))


def pack_item(item: str) -> bytes:
    """Return the name of an item as bytes: names in containers may hold what is no text."""
    return item.encode("utf-8", "surrogatepass")


def unpack_item(packed: bytes) -> str:
    """Return what `pack_item` was given."""
    return packed.decode("utf-8", "surrogatepass")


def ordinal(day: date | None) -> int:
    """Return the number of a day, 0 if there is none."""
    return day.toordinal() if day else 0


def day_of(number: int) -> date | None:
    """Return the day of an ordinal, None for 0."""
    return date.fromordinal(number) if number else None


def pack_witnesses(witnesses: Iterable[Witness]) -> str:
    """Return witnesses as JSON."""
    return pack(_witnesses(witnesses))


def unpack_witnesses(packed: str) -> tuple[Witness, ...]:
    """Return what `pack_witnesses` was given."""
    return _read_witnesses(json.loads(packed))


def _witnesses(witnesses: Iterable[Witness]) -> list[object]:
    return [[w.kind, w.value, w.readings, w.where] for w in witnesses]


def _read_witnesses(rows: Iterable[Any]) -> tuple[Witness, ...]:
    return tuple(Witness(WitnessKind(kind), value, tuple(readings), where) for kind, value, readings, where in rows)


def pack_date(day: PublicationDate) -> str:
    """Return a date with its evidence as JSON."""
    evidence = [[e.kind, e.value, e.where, e.trust, e.accepted, e.why] for e in day.evidence]
    bounds = ordinal(day.earliest), ordinal(day.latest)
    return pack([day.edtf, *bounds, day.certainty, day.precision, day.provisional, evidence])


def unpack_date(packed: str) -> PublicationDate:
    """Return what `pack_date` was given."""
    edtf, earliest, latest, certainty, precision, provisional, rows = json.loads(packed)
    evidence = tuple(Evidence(WitnessKind(kind), *rest) for kind, *rest in rows)
    return PublicationDate(
        edtf, day_of(earliest), day_of(latest), Certainty(certainty), Precision(precision), evidence, provisional
    )


def pack_edits(edits: Iterable[Edit]) -> str:
    """Return edits as JSON."""
    return pack([[e.span.start, e.before, e.after, e.kind, e.rule, e.confidence, int(e.applied)] for e in edits])


def unpack_edits(packed: str) -> tuple[Edit, ...]:
    """Return what `pack_edits` was given."""
    return tuple(
        Edit(Span(start, start + len(before)), before, after, EditKind(kind), rule, confidence, bool(applied))
        for start, before, after, kind, rule, confidence, applied in json.loads(packed)
    )


def pack_quotations(quotations: Iterable[Quotation], body: str) -> str:
    """Return quotations as JSON. The words of one that are those of its span in `body` are left out."""
    return pack(
        [
            [
                [q.span.start, q.span.end],
                None if q.text == q.span.of(body) else q.text,
                q.kind,
                [[mark.start, mark.end] for mark in q.marks],
                [[speaker.kind, speaker.name] for speaker in q.speakers],
                _pair(q.mention),
                _pair(q.cue),
                q.confidence,
                q.reason,
                q.found,
            ]
            for q in quotations
        ]
    )


def unpack_quotations(packed: str, body: str) -> tuple[Quotation, ...]:
    """Return what `pack_quotations` was given."""
    return tuple(
        Quotation(
            span=Span(*span),
            text=Span(*span).of(body) if words is None else words,
            kind=QuotationKind(kind),
            marks=tuple(Span(*mark) for mark in marks),
            speakers=tuple(Speaker(SpeakerKind(speaker), name) for speaker, name in speakers),
            mention=_span(mention),
            cue=_span(cue),
            confidence=confidence,
            reason=reason,
            found=found[0] if found else confidence,  # an earlier version knew only the one
        )
        for span, words, kind, marks, speakers, mention, cue, confidence, reason, *found in json.loads(packed)
    )


def unpack_quoted(packed: str, body: str) -> list[tuple[str, list[str], Span]]:
    """Return only the words of each quotation in marks, the keys of its speakers, and where it stands."""
    return [
        (body[start:end] if words is None else words, [_key(*speaker) for speaker in speakers], Span(start, end))
        for (start, end), words, kind, _, speakers, *_ in json.loads(packed)
        if kind != QuotationKind.INDIRECT
    ]


@lru_cache(maxsize=4096)
def _key(kind: str, name: str) -> str:
    return speaker_key(Speaker(SpeakerKind(kind), name))


def unpack_quoted_spans(packed: str) -> tuple[Span, ...]:
    """Return only where quotations in marks stand, in order."""
    spans = (Span(*span) for span, _, kind, *_ in json.loads(packed) if kind != QuotationKind.INDIRECT)
    return tuple(sorted(spans, key=lambda span: span.start))


def pack_people(people: Iterable[ArticlePerson]) -> str:
    """Return the people of an article as JSON."""
    return pack(
        [
            [person.name, [[at.start, at.end] for at in person.mentions], person.roles, person.sex, person.confidence]
            for person in people
        ]
    )


def unpack_people(packed: str) -> tuple[ArticlePerson, ...]:
    """Return what `pack_people` was given."""
    return tuple(
        ArticlePerson(name, tuple(Span(*at) for at in mentions), tuple(roles), Sex(sex), confidence)
        for name, mentions, roles, sex, confidence in json.loads(packed)
    )


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]  # an empty span is false, too


def _span(pair: list[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)


def pack_spelling(spelling: Spelling) -> str:
    """Return what an article tells of its words as JSON, "" for nothing."""
    if spelling == NO_SPELLING:
        return ""
    return pack([spelling.encodings, spelling.gapped, spelling.torn, spelling.hyphened])


def unpack_spelling(packed: str) -> Spelling:
    """Return what `pack_spelling` was given."""
    return Spelling(*map(tuple, json.loads(packed))) if packed else NO_SPELLING


def pack_raw(raw: RawArticle) -> str:
    """Return what a raw article has beyond path, item, format, encoding and source, as JSON."""
    parts = [[part.kind, part.span.start, part.span.end] for part in raw.parts]
    return pack([parts, raw.fields, _witnesses(raw.witnesses), raw.flags, int(raw.wrapped), raw.rivals])


def unpack_fields(packed: str) -> tuple[tuple[str, str], ...]:
    """Return the fields alone of what `pack_raw` was given."""
    return tuple((name, value) for name, value in json.loads(packed))


def unpack_raw(packed: str, *, path: bytes, item: str, form: str, encoding: str, source: str) -> RawArticle:
    """Return what `pack_raw` was given, with the rest beside it."""
    parts, fields, witnesses, flags, wrapped, *rivals = json.loads(packed)
    return RawArticle(
        path=path,
        item=item,
        format=form,
        encoding=encoding,
        source=source,
        parts=tuple(Part(PartKind(kind), Span(start, end)) for kind, start, end in parts),
        fields=tuple((name, value) for name, value in fields),
        witnesses=_read_witnesses(witnesses),
        flags=tuple(flags),
        wrapped=bool(wrapped),
        rivals=tuple(rivals[0]) if rivals else (),  # an earlier version knew none
    )
