# SPDX-License-Identifier: MIT
"""The JSON objects of `people` and `quotes`: a field's name and meaning never change (see `shapes`)."""

from collections.abc import Iterable

from reader.cli.shapes import Json, day
from reader.library.people_values import NameUse, PersonCard
from reader.library.quotation_values import QuotationLine
from reader.model.article import ArticleRow
from reader.model.person import Appearance, RoleUse


def line(value: QuotationLine) -> Json:
    """Return a quotation as `quotes` gives it; `before` and `after` are the rest of its sentence."""
    return {
        "id": value.article_id,
        "date": value.date.edtf,
        "certainty": value.date.certainty.value,
        "source": value.source,
        "headline": value.headline,
        "text": value.text,
        "kind": value.kind.value,
        "speakers": [{"kind": one.kind.value, "name": one.name, "key": one.key} for one in value.speakers],
        "confidence": round(value.confidence, 3),
        "own": value.own,
        "reason": value.reason,
        "before": value.before,
        "after": value.after,
    }


def person(
    card: PersonCard,
    mentions: Iterable[tuple[Appearance, ArticleRow]],
    quotations: Iterable[QuotationLine],
) -> Json:
    """Return a person, whole. `mentions` are the articles.

    The `confidence` of a name, and of whoever is perhaps the same, is that it is this person; that of the whole, that
    it is a person at all.
    """
    return {
        "key": card.row.key,
        "name": card.row.name,
        "role": card.row.role,
        "articles": card.row.articles,
        "own": card.row.own,
        "excluded": card.row.excluded,
        "confidence": round(card.row.confidence, 3),
        "names": [_name(one) for one in card.names],
        "roles": [_role(one) for one in card.roles],
        "months": [[f"{one.year:04}-{one.month:02}", one.articles, one.quotations] for one in card.months],
        "undated": card.undated,
        "with": [{"key": one.key, "name": one.name, "articles": one.articles} for one in card.companions],
        "identifiers": {one.scheme: one.value for one in card.identifiers},
        "perhaps": [
            {
                "key": other.key,
                "name": other.name,
                "articles": other.articles,
                "confidence": round(one.confidence, 3),
                "reason": one.reason,
            }
            for one in card.proposals
            for other in (one.second if one.first.key == card.row.key else one.first,)
        ],
        "mentions": [
            {"id": row.id, "date": row.date.edtf, "headline": row.headline, "name": one.name, "mentions": one.mentions}
            for one, row in mentions
        ],
        "quotations": [line(one) for one in quotations],
    }


def _name(value: NameUse) -> Json:
    return {
        "key": value.key,
        "name": value.name,
        "articles": value.articles,
        "quotations": value.quotations,
        "confidence": round(value.confidence, 3),
        "reason": value.reason,
        "own": value.own,
    }


def _role(value: RoleUse) -> Json:
    return {"role": value.role, "articles": value.articles, "first": day(value.first), "last": day(value.last)}
