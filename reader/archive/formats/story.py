# SPDX-License-Identifier: MIT
"""An item that a format has taken apart, and the article that it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.archive.formats.layout import Layout
from reader.archive.place import Place, fit_label
from reader.model.article import FIELDS, PartKind, RawArticle
from reader.model.date import Witness
from reader.model.problem import Problem


@dataclass(slots=True)
class Story:
    """One item of a format. `label` tells it from the others of its file, and is "" where the file is the article."""

    label: str = ""
    layout: Layout = field(default_factory=Layout)
    fields: Mapping[str, str] = field(default_factory=dict)  # by the names of `FIELDS`; the empty ones don't count
    witnesses: tuple[Witness, ...] = ()
    flags: tuple[str, ...] = ()


def article_of(story: Story, place: Place, *, kind: str, encoding: str = "utf-8") -> RawArticle | Problem:
    """Return the article that a story makes, or a problem if it has neither text nor headline."""
    fields = stated_fields(story.fields)
    label = fit_label(story.label.strip())
    if not story.layout.text and not any(name == "headline" for name, _ in fields):
        return place.problem("There is no text in it.", label=label)
    flags = story.flags if _has_body(story.layout) else (*story.flags, "no-text")
    return RawArticle(
        path=place.path,
        item=place.item(label),
        format=kind,
        encoding=encoding,
        source=story.layout.text,
        parts=story.layout.parts,
        fields=fields,
        witnesses=story.witnesses,
        flags=flags,
    )


def stated_fields(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return fields in their usual order, each on one line and without those that are empty."""
    lines = ((name, " ".join(fields.get(name, "").split())) for name in FIELDS)
    return tuple((name, line) for name, line in lines if line)


def _has_body(layout: Layout) -> bool:
    """Tell whether there is more than what the format named."""
    named = sum(part.span.end - part.span.start for part in layout.parts if part.kind is not PartKind.DATELINE)
    return len(layout.text) - named > 2 * len(layout.parts)
