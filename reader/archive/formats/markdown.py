# SPDX-License-Identifier: MIT
"""Markdown with front matter (YAML between `---`, TOML between `+++`), or without: an article, or several with days."""

import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace

from reader.archive.formats.clippings import cited_paper, clippings
from reader.archive.formats.format import NAMED, SURE, Format
from reader.archive.formats.json_values import strings
from reader.archive.formats.markdown_split import labelled_day, sections
from reader.archive.formats.markdown_text import first_heading, without_markup
from reader.archive.formats.record import by_meaning, fields_of, meaning_of, witnesses_of
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.texts import Span
from reader.text.decode.decode import decode

_YAML = re.compile(r"---[ \t]*\n(?=\s{0,200}[\w-]{1,60}[ \t]{0,9}:)")
_COMMENTED = re.compile(r"---[ \t]*\n(?=\s{0,200}#)")  # a heading below a rule looks the same
_TOML = re.compile(r"\+\+\+[ \t]*\n")
_ENDS = {"-": re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE), "+": re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)}
_ABOVE = "\ufeff \t\n"  # what may stand above the mark, and means nothing
_LONGEST = 65_536
_OF_EACH = frozenset({"source", "language", "section"})  # fields of a file with several articles that each has
_SHORTEST_TEXT = 200  # characters of a field that is the text itself
_NAMES = (b".md", b".markdown", b".mdown", b".mkd")


def _recognises(head: bytes, name: bytes) -> int:
    start = head.removeprefix(b"\xef\xbb\xbf")[:_LONGEST].lstrip()
    if start.startswith((b"---", b"+++")) and _split(start.decode("latin-1").replace("\r\n", "\n")):
        return SURE - 20
    return NAMED if name.lower().endswith(_NAMES) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle]:
    decoded = decode(read_whole(stream))
    matter, body, flags = _front_matter(decoded.text)
    stated = strings(matter)
    body = body if body.strip() else _text_among(stated)
    known = by_meaning({**stated, "body": ""})
    heading = first_heading(body)
    witnesses = tuple(witnesses_of(known, WitnessKind.FRONT_MATTER, "front matter", stated.get("certainty", "")))
    whole = RawArticle(
        path=place.path,
        item=place.item(),
        format=MARKDOWN.name,
        encoding=decoded.encoding,
        source=without_markup(body),
        witnesses=witnesses,
        flags=(*decoded.flags, *flags),
        wrapped=True,
    )
    divided = () if "date" in known else _divided(body, whole.source)
    alone = True
    shared = tuple((name, value) for name, value in fields_of(known) if value and name in _OF_EACH)
    for number, (source, day, paper) in enumerate(divided, 1):
        alone = False
        yield replace(
            whole,
            item=place.item(str(number)),
            source=source,
            fields=(*(one for one in shared if one[0] != "source"), ("source", paper)) if paper else shared,
            witnesses=(*witnesses, day) if day else witnesses,
        )
    if alone:
        known.setdefault("headline", heading)
        parts = _headline_part(whole.source, known["headline"], heading)
        yield replace(whole, parts=parts, fields=tuple((name, value) for name, value in fields_of(known) if value))


def _divided(markdown: str, text: str) -> Iterator[tuple[str, Witness | None, str]]:
    """Yield the articles below dated headings, or the clippings, with a label's day and a cited paper.

    Nothing if all is one article.
    """
    under_headings = False
    for section in sections(markdown):
        under_headings = True
        plain = without_markup(section)
        yield plain, labelled_day(section), cited_paper(plain.partition("\n")[0])
    for piece in () if under_headings else clippings(text):
        yield piece.text, None, piece.paper


def _front_matter(text: str) -> tuple[Mapping[str, object], str, tuple[str, ...]]:
    """Return front matter, body and flags. Front matter that can't be read stays part of the body."""
    found = _split(text)
    if not found:
        return {}, text, ()
    raw, body = found
    try:
        loaded = tomllib.loads(raw) if text.lstrip(_ABOVE).startswith("+") else _load_yaml(raw)
    except (ValueError, RecursionError):
        loaded = None
    if not isinstance(loaded, dict):
        return {}, text, ("front-matter-unreadable",)
    return {str(name): _dated(value) for name, value in loaded.items()}, body, ()


def _text_among(stated: Mapping[str, str]) -> str:
    """Return the text of a file that is all front matter: its longest field of several lines, as `transcription: |`."""
    texts = (value for value in stated.values() if len(value) >= _SHORTEST_TEXT and "\n" in value.strip())
    return max(texts, key=len, default="")


def _load_yaml(raw: str) -> object:
    from reader.archive.formats.plain_yaml import load_plain  # with a library that few files need

    try:
        return load_plain(raw)
    except ValueError:
        return load_plain(raw.expandtabs())  # tabs may stand before a comment, which the library refuses


def _dated(value: object) -> object:
    """Return TOML's days and times as they were written."""
    return value if isinstance(value, str | list | dict | int | float) else str(value)


def _split(text: str) -> tuple[str, str] | None:
    """Return what stands between the marks at the top, and what follows, or None."""
    text = text.lstrip(_ABOVE)
    commented = _COMMENTED.match(text)
    start = commented or _YAML.match(text) or _TOML.match(text)
    if not start:
        return None
    end = _ENDS[text[0]].search(text, start.end(), start.end() + _LONGEST)
    if not end or (commented and not _names_headline(text[start.end() : end.start()])):
        return None
    return text[start.end() : end.start()], text[end.end() :]


def _names_headline(matter: str) -> bool:
    names = (line.partition(":")[0].strip() for line in matter.split("\n") if ":" in line)
    return any(meaning_of(name) == "headline" for name in names)


def _headline_part(source: str, headline: str, heading: str) -> tuple[Part, ...]:
    """Name the headline where the text begins with it."""
    if heading and heading == headline and source.startswith(heading):
        return (Part(PartKind.HEADLINE, Span(0, len(heading))),)
    return ()


MARKDOWN = Format("markdown", _recognises, _read)
