# SPDX-License-Identifier: MIT
"""What a stream holds: articles by its format, or those of its members. Nothing that lies in it makes this raise."""

import io
from collections.abc import Iterator
from dataclasses import replace

from reader.archive.beside.description import is_other_form, record_beside
from reader.archive.beside.told_beside import with_record
from reader.archive.containers.container import Container, Member
from reader.archive.events import Found, PartOf
from reader.archive.formats.registry import decide
from reader.archive.formats.scans.rendition import is_rendition
from reader.archive.guard import problem_of
from reader.archive.place import Neighbours, Place
from reader.archive.streams import HEAD
from reader.archive.told import with_told
from reader.model.article import RawArticle
from reader.model.problem import Problem

_DEEPEST = 3
_MOST_PICTURES = 10_000  # of a container, of which it is waited whether a text claims them


def items(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    """Yield each article of a stream as it comes out, and a problem for each item that can't be read.

    The stream's buffer holds at least `HEAD` bytes. Raises nothing but what stops a process.
    """
    name = ""
    try:
        kind = decide(stream.peek(HEAD)[:HEAD], place.name)
        name = kind.name
        if isinstance(kind, Container):
            yield from _members(kind, stream, place)
        elif is_rendition(name, place) or is_other_form(place):
            yield PartOf()
        else:
            yield from _with_told(kind.read(stream, place), place)
    except Exception as error:  # noqa: BLE001  whatever a file makes a library do, the run goes on and says so
        yield problem_of(error, place, name)


def _with_told(found: Iterator[Found], place: Place) -> Iterator[Found]:
    """Add to each article what is told of it elsewhere: by the container around it, by a description beside it."""
    record = record_beside(place)
    for one in with_record(found, record) if record else found:
        if isinstance(one, RawArticle):
            one = _with_plain_lines(one)  # noqa: PLW2901
        yield with_told(one, place.told) if place.told and isinstance(one, RawArticle) else one


def _with_plain_lines(article: RawArticle) -> RawArticle:
    """Return an article whose lines end as all do: by its number any format can say the sign that some systems use."""
    return replace(article, source=article.source.replace("\r", "\n")) if "\r" in article.source else article


def _members(kind: Container, stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    if place.depth >= _DEEPEST or place.layers >= _DEEPEST:
        yield place.problem("It lies in more containers within each other than are followed.", "Take it out.")
        return
    pictures: list[tuple[Problem, Neighbours]] = []
    for member in kind.members(stream, place):
        if isinstance(member, Problem):
            yield member
            continue
        inside = member.place.depth > place.depth  # what is only compressed is the file itself
        around = member.place.neighbours if inside else None
        for found in _member(member):
            if isinstance(found, Problem) and found.unsearchable and around and len(pictures) < _MOST_PICTURES:
                pictures.append((found, around))
            elif not (inside and isinstance(found, PartOf)):
                yield found
    yield from (problem for problem, around in pictures if not around.leant_on())


def _member(member: Member) -> Iterator[Found]:
    """Yield what a member holds and, if its stream broke, one problem for that in place of what follows from it."""
    broken = member.stream
    for item in items(io.BufferedReader(broken, HEAD), member.place):
        if not (broken.damage and isinstance(item, Problem) and item.item == member.place.item()):
            yield item
    if broken.damage:
        yield member.place.problem(broken.damage, "What came before was read. Fetch the file anew if you can.")
