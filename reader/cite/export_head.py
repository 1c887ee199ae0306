# SPDX-License-Identifier: MIT
"""What stands above an export that people read, and its few words: in English, unless a window has others."""

from dataclasses import dataclass, field

from reader.cite.citation import AnyStyle, listed
from reader.cite.date_form import PLAIN
from reader.cite.issued import Hint, issued_of
from reader.cite.passage import Run
from reader.cite.reference import reference_of
from reader.cite.style import Style
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
        """Return "27 May 1994 (probable)", or "undated [not after 27 July 2016]"; what is certain is said alone."""
        issued = issued_of(date)
        if issued.days is None or issued.hint not in {Hint.NONE, Hint.PERHAPS}:
            return f"{self.undated} {PLAIN.hint(issued)}".strip()
        told = PLAIN.whole(issued.days) + (" N.S." if issued.new_style else "")
        sure = self.undated if date.certainty is Certainty.UNDATED else self.certainties.get(date.certainty, "")
        return f"{told} ({sure})" if sure else told


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
