# SPDX-License-Identifier: MIT
"""An article, from what a format's reader saw to what a person reads."""

import hashlib
import os
import re
from dataclasses import dataclass
from enum import StrEnum

from reader.model.date import PublicationDate, Witness
from reader.model.habits import NO_SPELLING, Spelling
from reader.model.person import ArticlePerson
from reader.model.texts import Edit, Span, TwoTexts

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = re.compile(rb"[0-9]+")


def article_id(path: bytes, item: str) -> str:
    """Return the 13 letters by which a footnote can name an article: a hash of where it lies in its archive.

    `path` is archive-relative with `/` between its parts, `item` its place in the file ("" if the file is the
    article). It survives every rebuild, and another machine gives the same.
    """
    digest = hashlib.sha256(path + b"\0" + item.encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest[:8], "big")
    letters = []
    for _ in range(13):
        number, letter = divmod(number, 26)
        letters.append(_LETTERS[letter])
    return "".join(letters)


def is_article_id(text: str) -> bool:
    """Tell whether a text can be an article's id."""
    return len(text) == 13 and set(text) <= set(_LETTERS)


def natural_place(path: bytes, item: str) -> bytes:
    """Return where an article lies (see `article_id`) so that the order of bytes is the order of reading.

    Names are in order of their bytes, but numbers in them in order of their size: page 2 before page 10, and of equal
    ones the one with fewer leading zeros first. No two articles of an archive have the same place.
    """
    return _DIGITS.sub(_sized, path) + b"\0" + _DIGITS.sub(_sized, item.encode("utf-8", "surrogatepass"))


def _sized(digits: "re.Match[bytes]") -> bytes:
    """Put before a number how many digits it has, and after it how many zeros stood before it."""
    significant = digits[0].lstrip(b"0")
    return _size(len(significant)) + significant + _size(len(digits[0]) - len(significant))


def _size(length: int) -> bytes:
    return b"%d" % length if length < 9 else b"9%09d" % length


def shown_path(path: bytes) -> str:
    """Return a path fit for people: bytes that are no UTF-8, and signs that steer a terminal, are escaped."""
    text = path.decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def json_path(path: bytes) -> str:
    """Return a path for JSON: as the system names it, with undecodable bytes escaped."""
    return os.fsdecode(path).encode("utf-8", "backslashreplace").decode("utf-8")


FIELDS = (
    "headline",
    "byline",
    "credit",
    "section",
    "source",
    "language",
    "dateline",
    "url",  # where it lay on the web
    "page",  # as printed: "3", "A4", "12-13"
    "edition",  # as printed: "Late Edition - Final"
    "issue",  # the number of the issue, as printed
    "identifier",  # by which its database or paper knows it: an accession number, a guid
)
"""The names of what a format can state of an article."""


class PartKind(StrEnum):
    """A part of the source that the format itself names."""

    HEADLINE = "headline"
    BYLINE = "byline"
    CREDIT = "credit"
    SECTION = "section"
    DATELINE = "dateline"
    MASTHEAD = "masthead"  # what else states fields: the paper's name, its date, page, edition, a database's labels
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of the source text; `span` counts in the source."""

    kind: PartKind
    span: Span


@dataclass(frozen=True, slots=True)
class RawArticle:
    """What a format's reader returns: nothing judged, nothing lost.

    `source` is the decoded item as plain text: line feeds only, an empty line or a line feed between paragraphs as the
    medium had them. `wrapped` says that single line feeds are the medium's, not the author's. `fields` holds what the
    format states apart from the text, each once and on one line; see `FIELDS`. `rivals` are the encodings by which its
    bytes, every one a character, can be read no worse (see `Decoded`): the folder tells which is meant.
    """

    path: bytes
    item: str
    format: str
    encoding: str
    source: str
    parts: tuple[Part, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    witnesses: tuple[Witness, ...] = ()
    flags: tuple[str, ...] = ()
    wrapped: bool = False
    rivals: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """See `article_id`."""
        return article_id(self.path, self.item)

    def field(self, name: str) -> str:
        """Return what the format states for `name`, or ""."""
        return dict(self.fields).get(name, "")


class QuotationKind(StrEnum):
    """What the marks stand for."""

    DIRECT = "direct"
    MIXED = "mixed"  # some words in marks inside the paper's own sentence
    SCARE = "scare"  # distance or irony; nobody in particular speaks
    TITLE = "title"  # of a work or a programme
    INDIRECT = "indirect"  # a reported clause with a cue, without marks

    @property
    def marked(self) -> bool:
        """Whether it stands in marks: only those are counted as quotations; what isn't is *reported*."""
        return self is not QuotationKind.INDIRECT


class SpeakerKind(StrEnum):
    """Who can speak."""

    PERSON = "person"
    ANONYMOUS = "anonymous"
    INSTITUTION = "institution"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One speaker of a quotation; `name` is the fullest name in the text, or the description of an anonymous one."""

    kind: SpeakerKind
    name: str

    @property
    def prefix(self) -> str:
        """What stands before the key of a name, so that firms and the unnamed are never taken for people."""
        return _PREFIXES[self.kind]


_PREFIXES = {SpeakerKind.PERSON: "", SpeakerKind.INSTITUTION: "org:", SpeakerKind.ANONYMOUS: "anon:"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks. All spans count in the reading text; `span` excludes the marks.

    `marks` are the marks found, in order: none, one (an unclosed quotation) or two spans. `cue` is the reporting verb
    or phrase. `speakers` is empty where nobody can be named; `reason` says in words why it is as it is. `found` is how
    sure it is that somebody's words stand in these bounds, `confidence` that these are the speakers. `own`: the user
    said so.
    """

    span: Span
    text: str
    kind: QuotationKind
    marks: tuple[Span, ...]
    speakers: tuple[Speaker, ...] = ()
    mention: Span | None = None
    cue: Span | None = None
    confidence: float = 0.0
    reason: str = ""
    found: float = 1.0
    own: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article. Fields that nothing states are "". Spans count in `texts.reading`, which is the body.

    `number` is the catalog's compact id (0 before it is stored): it lives as long as the catalog, `id` for ever.
    """

    id: str
    number: int
    path: bytes
    item: str
    format: str
    encoding: str
    language: str
    headline: str
    byline: str
    credit: str
    section: str
    source: str
    dateline: str
    texts: TwoTexts
    date: PublicationDate
    quotations: tuple[Quotation, ...] = ()
    flags: tuple[str, ...] = ()
    people: tuple[ArticlePerson, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()  # as the format states them, see `FIELDS`

    def field(self, name: str) -> str:
        """Return what the format states for `name`, or ""."""
        return dict(self.fields).get(name, "")

    @property
    def body(self) -> str:
        """The reading text."""
        return self.texts.reading

    @property
    def repairs(self) -> tuple[Edit, ...]:
        """Damage undone, or offered to be."""
        return self.texts.repairs


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list needs to paint one article, and no more."""

    number: int
    id: str
    path: bytes
    item: str
    headline: str
    byline: str
    credit: str
    section: str
    source: str
    date: PublicationDate  # its evidence is left out
    quotations: int
    lead: str  # the first 300 code points or so of the body


@dataclass(frozen=True, slots=True)
class Understood:
    """An article with all that the catalog keeps beside it, so that it can be understood anew without its file.

    `witnesses` are all of them: the format's and those found in text, path and address. `edges` (first and last
    lines of which nobody knows whether they are furniture), `years` and `spelling` are for the survey (see `Summary`).
    """

    raw: RawArticle
    article: Article
    witnesses: tuple[Witness, ...]
    edges: tuple[str, ...]
    years: tuple[int, ...]
    spelling: Spelling = NO_SPELLING
