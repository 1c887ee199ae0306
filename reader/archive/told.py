# SPDX-License-Identifier: MIT
"""What is told of an article outside of its own text: by its page, by the crawl that fetched it, by a sidecar."""

from dataclasses import dataclass, replace

from reader.model.article import RawArticle
from reader.model.date import Witness


@dataclass(frozen=True, slots=True)
class Told:
    """Fields (by the names of `model.article.FIELDS`; none is empty) and witnesses of the day."""

    fields: tuple[tuple[str, str], ...] = ()
    witnesses: tuple[Witness, ...] = ()


def with_told(article: RawArticle, told: Told) -> RawArticle:
    """Return an article with what it doesn't say of itself already."""
    known = {name for name, _ in article.fields}
    fields = tuple((name, value) for name, value in told.fields if name not in known)
    witnesses = tuple(witness for witness in told.witnesses if witness not in article.witnesses)
    if not fields and not witnesses:
        return article
    return replace(article, fields=(*article.fields, *fields), witnesses=(*article.witnesses, *witnesses))
