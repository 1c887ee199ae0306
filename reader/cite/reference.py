# SPDX-License-Identifier: MIT
"""All that a citation can say of an article, whatever the style."""

import hashlib
import re
from dataclasses import dataclass

from reader.cite.author import Author, authors_of
from reader.cite.issued import Issued, issued_of
from reader.model.article import Article, shown_path

_PAGES = re.compile(r"(?<=[0-9])\s?[-–—]\s?(?=[^\W\d_]{0,2}[0-9])")  # "12-13", "A4-A5", but not the page "A-4"
_SHOWN = 12  # letters of a checksum in a handle: one in 280 million million texts has the same
_HANDLE = re.compile(r"(?<![a-z])([a-z]{13}):([0-9a-f]{8,64})(?![0-9a-z])")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a citation is made of, each on one line and "" where nothing states it.

    `page` is as printed, of several with an en dash between. `place` is where the article lies in the archive,
    `sha256` that of its source (UTF-8), in lower-case hexadecimal.
    """

    id: str
    title: str
    authors: tuple[Author, ...]
    container: str
    issued: Issued
    language: str
    section: str
    page: str
    edition: str
    issue: str
    url: str
    identifier: str
    archive: str
    place: str
    sha256: str

    @property
    def handle(self) -> str:
        """What a footnote holds to lead back here: the article's id and the beginning of its text's checksum."""
        return f"{self.id}:{self.sha256[:_SHOWN]}"

    @property
    def pages(self) -> str:
        """The page with its abbreviation: "p. A4", "pp. 12–13"."""
        several = any(mark in self.page for mark in "–,&")
        return f"{'pp.' if several else 'p.'} {self.page}" if self.page else ""


def reference_of(article: Article, archive: str) -> Reference:
    """Return what there is to say of an article (with the user's corrections) in an archive of this name."""
    return Reference(
        id=article.id,
        title=_line(article.headline),
        authors=authors_of(_line(article.byline), _line(article.credit), article.language),
        container=_line(article.source),
        issued=issued_of(article.date),
        language=article.language,
        section=_line(article.section),
        page=_PAGES.sub("–", _line(article.field("page"))),
        edition=_line(article.field("edition")),
        issue=_line(article.field("issue")),
        url="".join(_line(article.field("url")).split()),
        identifier=_line(article.field("identifier")),
        archive=_line(archive),
        place=shown_path(article.path) + (f"#{_line(article.item)}" if article.item else ""),
        sha256=text_sha256(article),
    )


def text_sha256(article: Article) -> str:
    """Return the SHA-256 of an article's decoded source, whatever the user corrected in it."""
    return hashlib.sha256(article.texts.source.encode("utf-8", "surrogatepass")).hexdigest()


def read_handle(text: str) -> tuple[str, str]:
    """Find the handle in a footnote: return id and (beginning of) checksum. Without one the text is the id itself."""
    found = _HANDLE.search(text)
    return (found[1], found[2]) if found else (text.strip(), "")


def _line(text: str) -> str:
    """Return a text on one line, without what no file should hold."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable() or letter == "\u00a0")
