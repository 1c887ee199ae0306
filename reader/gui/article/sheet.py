# SPDX-License-Identifier: MIT
"""An article made ready for the reading pane: one text, and where in it what is to be marked. Off the GUI thread."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from reader.gui.article.laid_words import LaidWords
from reader.gui.article.quoting import named_people, quoted_stretches, speaker_named
from reader.gui.article.stretch import (
    NamedPerson,
    NotedStretch,
    QuotedStretch,
    RepairedStretch,
    Stretch,
    StretchList,
)
from reader.gui.looks.utf16 import one_line
from reader.library.own import PlacedNote
from reader.model.article import Article, ArticleRow, Speaker
from reader.model.texts import Span

_LONGEST_WORD = 40
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the reading pane shows. `shown` is kicker, headline and byline, a line each, and then the body."""

    article: Article
    shown: LaidWords
    source: LaidWords
    heads: tuple[str, str, str]
    quotations: StretchList[QuotedStretch]
    matches: StretchList[Stretch]
    repairs: StretchList[RepairedStretch]
    people: tuple[NamedPerson, ...] = ()
    noted: StretchList[NotedStretch] = field(default_factory=StretchList)
    notes: tuple[PlacedNote, ...] = ()
    tags: tuple[str, ...] = ()
    copies: tuple[ArticleRow, ...] = ()  # of the same article, elsewhere in the archive

    @property
    def text(self) -> str:
        """The whole text, as a document holds it."""
        return self.shown.laid

    @property
    def head_length(self) -> int:
        """How many code points stand before the body."""
        return sum(len(line) + 1 for line in self.heads)

    @property
    def body(self) -> str:
        """The body, as a document holds it."""
        return self.shown.laid[self.shown.places.to_qt(self.head_length) :]

    def position_of(self, place: int) -> int:
        """Return where in the document a place of the reading text is; -1 is the headline."""
        return self.shown.places.to_qt(max(0, place) + self.head_length) if place >= 0 else 0

    def place_of(self, position: int) -> int:
        """Return the place of the reading text that is at `position` of the document; -1 within the heads."""
        return max(-1, self.shown.places.to_text(position) - self.head_length)

    def stretch_of(self, span: Span, *, in_headline: bool = False) -> Stretch:
        """Return where in the document a part of the reading text is, or of the headline."""
        shift = len(self.heads[0]) + 1 if in_headline else self.head_length
        return Stretch(*self.shown.at(Span(span.start + shift, span.end + shift)))


def make_sheet(
    article: Article,
    headline_matches: Iterable[Span],
    body_matches: Iterable[Span],
    name: Callable[[Speaker], str] = speaker_named,
) -> Sheet:
    """Lay out an article. The spans are those that `Library.matches` returns; `name` says how a speaker is called."""
    kicker = " · ".join(part for part in (article.source, article.section) if part)
    byline = ", ".join(part for part in (article.byline, article.credit) if part)
    headline = one_line(article.headline) or translate("Sheet", "(without a headline)")
    heads = (one_line(kicker), headline, one_line(byline))
    head_length = sum(len(line) + 1 for line in heads)
    shown = LaidWords.of("".join(f"{line}\n" for line in heads) + article.body)

    def at(span: Span, shift: int = head_length) -> tuple[int, int]:
        return shown.at(Span(span.start + shift, span.end + shift))

    in_headline = [at(span, len(heads[0]) + 1) for span in headline_matches] if article.headline else []
    in_body = [at(span) for span in body_matches]
    return Sheet(
        article=article,
        shown=shown,
        source=LaidWords.of(article.texts.source),
        heads=heads,
        quotations=StretchList(quoted_stretches(article, at, name)),
        matches=StretchList(Stretch(*where) for where in (*in_headline, *in_body)),
        repairs=StretchList(
            RepairedStretch(*at(span), found, read, rule, applied)
            for span, found, read, rule, applied in _repaired(article)
        ),
        people=named_people(article, at, name),
    )


def with_work(sheet: Sheet, notes: tuple[PlacedNote, ...], tags: tuple[str, ...]) -> Sheet:
    """Lay the user's own work over a sheet. A note whose words are gone stands at the headline."""
    noted = StretchList(
        NotedStretch(
            *_place_of(sheet, placed.span),
            placed.note.id,
            one_line(placed.note.text),
            on_words=placed.span is not None,
            lost=placed.lost,
        )
        for placed in notes
    )
    return replace(sheet, notes=notes, tags=tags, noted=noted)


def _place_of(sheet: Sheet, span: Span | None) -> tuple[int, int]:
    if span is None:
        start = len(sheet.heads[0]) + 1
        return sheet.shown.at(Span(start, start + len(sheet.heads[1])))
    return sheet.position_of(span.start), sheet.position_of(span.end)


def _repaired(article: Article) -> Iterable[tuple[Span, str, str, str, bool]]:
    """Repairs with their places in the reading text. One that took something away is shown at what follows it."""
    shift = 0
    repairs = set(map(id, article.repairs))
    for edit in article.texts.edits:
        start = edit.span.start + shift
        now = edit.after if edit.applied else edit.before
        shift += len(now) - len(edit.before)
        if id(edit) in repairs:
            left, right = _rest_of_word(article.body, start, start + len(now))
            end = min(max(right, left + 1), len(article.body))
            around = article.body[left:start], article.body[start + len(now) : right]
            found, read = (one_line(words.join(around)) for words in (edit.before, edit.after))
            yield Span(min(left, end), end), found, read, edit.rule, edit.applied


def _rest_of_word(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place to the letters that touch it, so that a lost accent is shown with its word."""
    left, right = start, end
    while left > max(0, start - _LONGEST_WORD) and text[left - 1].isalnum():
        left -= 1
    while right < min(len(text), end + _LONGEST_WORD) and text[right].isalnum():
        right += 1
    return left, right


def kept(current: Stretch | None, sheet: Sheet) -> Stretch | None:
    """Return what now stands where the reader was: the same, or a quotation that was corrected."""
    if not isinstance(current, QuotedStretch):
        return current
    return max(
        sheet.quotations.touching(current),
        key=lambda one: min(one.end, current.end) - max(one.start, current.start),
        default=None,
    )
