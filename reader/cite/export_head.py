# SPDX-License-Identifier: MIT
"""What stands above an export that people read, and its few words: in English, unless a window has others."""

from dataclasses import dataclass, field

from reader.cite.citation import AnyStyle, Style, listed
from reader.cite.passage import Run
from reader.cite.reference import reference_of
from reader.model.article import Article
from reader.model.date import Certainty, PublicationDate


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Words of a language; `language` is its two letters."""

    language: str = "en"
    untitled: str = "Without a headline"
    undated: str = "undated"
    perhaps: str = "perhaps {speakers}"
    cut: str = "Only the first {most} are in this document. A table holds all of them."
    certainties: dict[Certainty, str] = field(
        default_factory=lambda: {Certainty.PROBABLE: "probable", Certainty.UNCERTAIN: "uncertain"}
    )

    def dated(self, date: PublicationDate) -> str:
        """Return a date and how sure it is; what is certain is said without a word."""
        if not date.edtf:
            return self.undated
        sure = self.undated if date.certainty is Certainty.UNDATED else self.certainties.get(date.certainty, "")
        return f"{date.edtf} ({sure})" if sure else date.edtf


@dataclass(frozen=True, slots=True)
class ExportHead:
    """What an export is of: a title, a line below it, the archive's name and the style of its citations."""

    title: str
    said: str
    archive: str
    style: AnyStyle = Style.CHICAGO
    words: ExportWords = field(default_factory=ExportWords)

    def cited(self, article: Article) -> tuple[Run, ...]:
        """Return an article's citation, with what leads back to it. Raises `StyleError`."""
        (runs,) = listed([reference_of(article, self.archive)], self.style)
        return runs
