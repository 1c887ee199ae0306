# SPDX-License-Identifier: MIT
"""The JSON objects of the command line. Other programs read them: a field's name and meaning never change."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from reader.errors import QueryError, ReaderError
from reader.library.own import PlacedNote
from reader.library.values import FixityReport, ManifestReport, MissingWord
from reader.model.article import Article, ArticleRow, Quotation, json_path
from reader.model.date import Evidence, PublicationDate
from reader.model.person import ArticlePerson
from reader.model.search import Excerpt, NearSpelling, ResultSet, WordCount
from reader.model.texts import Edit, Span, TwoTexts

Json = dict[str, Any]


def day(value: date | None) -> str:
    """Return an ISO day, "" for none."""
    return value.isoformat() if value else ""


def evidence(value: Evidence) -> Json:
    """Return one judged witness."""
    return {
        "kind": value.kind.value,
        "value": value.value,
        "where": value.where,
        "trust": round(value.trust, 3),
        "accepted": value.accepted,
        "why": value.why,
    }


def dated(value: PublicationDate) -> Json:
    """Return the fields of a date."""
    return {
        "date": value.edtf,
        "earliest": day(value.earliest),
        "latest": day(value.latest),
        "certainty": value.certainty.value,
        "evidence": [evidence(one) for one in value.evidence],
    }


def listed(article: Article, *, body: bool) -> Json:
    """Return an article as `list` gives it."""
    told = {
        "id": article.id,
        "path": json_path(article.path),
        "item": article.item,
        "headline": article.headline,
        "byline": article.byline,
        "credit": article.credit,
        "section": article.section,
        "source": article.source,
        **dated(article.date),
        "encoding": article.encoding,
        "language": article.language,
    }
    return {**told, "body": article.body} if body else told


def span(value: Span | None) -> list[int] | None:
    """Return a span as a pair."""
    return None if value is None else [value.start, value.end]


def quotation(value: Quotation, texts: TwoTexts) -> Json:
    """Return a quotation of an article shown; spans count in `body`, but `source` in the decoded source."""
    return {
        "start": value.span.start,
        "end": value.span.end,
        "text": value.text,
        "kind": value.kind.value,
        "speakers": [{"kind": speaker.kind.value, "name": speaker.name} for speaker in value.speakers],
        "mention": span(value.mention),
        "cue": span(value.cue),
        "source": span(texts.span_in_source(value.span)),
        "confidence": round(value.confidence, 3),
        "reason": value.reason,
        "own": value.own,
    }


def person(value: ArticlePerson) -> Json:
    """Return a person as an article names them; mentions are [start, end] in `body`."""
    return {
        "name": value.name,
        "roles": list(value.roles),
        "mentions": [span(one) for one in value.mentions],
        "confidence": round(value.confidence, 3),
    }


def repair(value: Edit, texts: TwoTexts) -> Json:
    """Return a repair; `start` and `end` count in the decoded source, `body` in the body."""
    return {
        "start": value.span.start,
        "end": value.span.end,
        "before": value.before,
        "after": value.after,
        "rule": value.rule,
        "confidence": round(value.confidence, 3),
        "applied": value.applied,
        "body": span(texts.span_in_reading(value.span)),
    }


def shown(article: Article) -> Json:
    """Return an article, whole."""
    return {
        **listed(article, body=True),
        "format": article.format,
        "dateline": article.dateline,
        "flags": list(article.flags),
        "repairs": [repair(one, article.texts) for one in article.repairs],
        "quotations": [quotation(one, article.texts) for one in article.quotations],
        "people": [person(one) for one in article.people],
    }


def own_work(tags: Sequence[str], notes: Sequence[PlacedNote]) -> Json:
    """Return the user's tags and notes on an article; `start` and `end` count in `body`, None for the whole article.

    `on` are the words on which a note was made ("" for the whole article); where these are gone, it has no place.
    """
    return {"tags": list(tags), "notes": [_note(one) for one in notes]}


def _note(placed: PlacedNote) -> Json:
    return {
        "text": placed.note.text,
        "others": list(placed.note.others),
        "on": placed.note.anchor.exact if placed.note.anchor else "",
        "start": placed.span.start if placed.span else None,
        "end": placed.span.end if placed.span else None,
        "made": placed.note.made.isoformat(timespec="seconds"),
        "changed": placed.note.changed.isoformat(timespec="seconds"),
    }


def excerpt(value: Excerpt) -> Json:
    """Return an excerpt; spans count in its text."""
    return {"text": value.text, "spans": [[one.start, one.end] for one in value.spans]}


def hit(row: ArticleRow, score: float, excerpts: Sequence[Excerpt] | None) -> Json:
    """Return one hit of a search: with the excerpts that show a match or, where none does, the last one given."""
    told: Json = {
        "id": row.id,
        "path": json_path(row.path),
        "item": row.item,
        "headline": row.headline,
        "date": row.date.edtf,
        "score": round(score, 4),
    }
    if excerpts is None:
        return told
    telling = [one for one in excerpts if one.spans]
    return {**told, "excerpts": [excerpt(one) for one in telling or excerpts[-1:]]}


def months(results: ResultSet) -> list[list[Any]]:
    """Return the counts a month (by earliest day) in order of time, the undated last under ""."""
    counts: list[list[Any]] = [[_month(year, month), articles] for year, month, articles in results.months]
    return [*counts, ["", results.undated]] if results.undated else counts


@lru_cache(maxsize=4096)
def _month(year: int, month: int) -> str:
    return f"{year:04}-{month:02}"


def answer(query: str, words: str, results: ResultSet, milliseconds: float, hits: Sequence[Json]) -> Json:
    """Return the answer to a search. `histogram` has [month, articles], the undated under ""."""
    return {
        "query": query,
        "words": words,
        "total": results.total,
        "exact": results.exact,
        "undated": results.undated,
        "undated_aside": results.undated_aside,
        "took_ms": round(milliseconds, 3),
        "histogram": months(results),
        "hits": list(hits),
    }


def fixity(value: FixityReport) -> Json:
    """Return what `verify` found; `manifests` only where there are lists of checksums."""
    told: Json = {
        "unchanged": value.unchanged,
        "changed": _paths(value.changed),
        "missing": _paths(value.missing),
        "new": _paths(value.new),
    }
    return told | {"manifests": [_manifest(one) for one in value.manifests]} if value.manifests else told


def _manifest(value: ManifestReport) -> Json:
    return {
        "path": json_path(value.path),
        "agree": value.agree,
        "differ": _paths(value.differ),
        "missing": _paths(value.missing),
        "unlisted": _paths(value.unlisted),
    }


def _paths(paths: Sequence[bytes]) -> list[str]:
    return [json_path(path) for path in paths]


def missing(value: MissingWord) -> Json:
    """Return a word that found nothing, with near spellings, other forms, and how other alphabets have it."""
    return {
        "text": value.text,
        "start": value.span.start,
        "end": value.span.end,
        "near": _counted(value.near),
        "forms": _counted(value.forms),
        "transliterations": _counted(value.scripts),
    }


def _counted(words: Iterable[NearSpelling | WordCount]) -> list[Json]:
    return [{"word": one.word, "articles": one.articles} for one in words]


def refused(error: ReaderError) -> Json:
    """Return an error of a `--stdin` mode; `place` is [start, end] in what was asked, where that is known."""
    place = [error.start, error.end] if isinstance(error, QueryError) else None
    return {"error": error.sentence, "place": place, "hint": error.hint}
