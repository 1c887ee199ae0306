# SPDX-License-Identifier: MIT
"""Commands on people, collections and searches as they stand when files were moved: with other ids of articles."""

from collections.abc import Mapping
from dataclasses import fields, replace

from reader.model.person import PersonRef
from reader.overlay.commands import Command


def followed(command: Command, moves: Mapping[str, str]) -> Command:
    """Return a command with the ids that articles have now, old to new."""
    changed: dict[str, object] = {}
    for field in fields(command):
        value = getattr(command, field.name)
        if isinstance(value, PersonRef) and value.article_id in moves:
            changed[field.name] = replace(value, article_id=moves[value.article_id])
        elif field.name == "articles":
            changed[field.name] = tuple(moves.get(article, article) for article in value)
        elif field.name == "article_id" and value in moves:
            changed[field.name] = moves[value]
    return replace(command, **changed)  # type: ignore[arg-type]  # each field gets a value of its own kind


def articles_named(command: Command) -> tuple[str, ...]:
    """Return the ids of all articles that a command names."""
    named: list[str] = []
    for field in fields(command):
        value = getattr(command, field.name)
        if isinstance(value, PersonRef):
            named.extend(filter(None, [value.article_id]))
        elif field.name == "articles":
            named.extend(value)
        elif field.name == "article_id":
            named.append(value)
    return tuple(named)
