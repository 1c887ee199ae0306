# SPDX-License-Identifier: MIT
"""An article made ready for the reading pane: one text, and where in it what is to be marked. Off the GUI thread."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.gui.stretch import QuotedStretch, RepairedStretch, Stretch, StretchList
from reader.gui.utf16 import Utf16Map, one_line, shown_text
from reader.model.article import Article, QuotationKind
from reader.model.texts import Span
from reader.overlay.work import Note

_UNTITLED = "(without a headline)"
_LONGEST_WORD = 40
_SPOKEN = frozenset({QuotationKind.DIRECT, QuotationKind.MIXED})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the reading pane shows. `text` is kicker, headline and byline, a line each, and then the body."""

    article: Article
    text: str
    heads: tuple[str, str, str]
    quotations: StretchList[QuotedStretch]
    matches: StretchList[Stretch]
    repairs: StretchList[RepairedStretch]
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def head(self) -> str:
        """Everything before the body."""
        return "".join(f"{line}\n" for line in self.heads)

    @property
    def body(self) -> str:
        """The body as shown."""
        return self.text[len(self.head) :]


def make_sheet(article: Article, headline_matches: Iterable[Span], body_matches: Iterable[Span]) -> Sheet:
    """Lay out an article. The spans are those that `Library.matches` returns."""
    kicker = " · ".join(part for part in (article.source, article.section) if part)
    byline = ", ".join(part for part in (article.byline, article.credit) if part)
    heads = (one_line(kicker), one_line(article.headline) or _UNTITLED, one_line(byline))
    head_length = sum(len(line) + 1 for line in heads)
    text = "".join(f"{line}\n" for line in heads) + shown_text(article.body)
    places = Utf16Map(text)

    def at(span: Span, shift: int) -> tuple[int, int]:
        return places.to_qt(span.start + shift), places.to_qt(span.end + shift)

    in_headline = [at(span, len(heads[0]) + 1) for span in headline_matches] if article.headline else []
    in_body = [at(span, head_length) for span in body_matches]
    return Sheet(
        article=article,
        text=text,
        heads=heads,
        quotations=StretchList(
            QuotedStretch(*at(span, head_length), hue)
            for span, hue in zip(_with_marks(article), _hues(article), strict=True)
        ),
        matches=StretchList(Stretch(*where) for where in (*in_headline, *in_body)),
        repairs=StretchList(RepairedStretch(*at(span, head_length), tip) for span, tip in _repaired(article)),
    )


def _with_marks(article: Article) -> Iterable[Span]:
    for quotation in article.quotations:
        spans = (quotation.span, *quotation.marks)
        yield Span(min(span.start for span in spans), max(span.end for span in spans))


def _hues(article: Article) -> Iterable[int | None]:
    order: dict[str, int] = {}
    for quotation in article.quotations:
        if quotation.kind not in _SPOKEN:
            yield None
        else:
            name = quotation.speakers[0].name if quotation.speakers else ""
            yield order.setdefault(name, len(order))


def _repaired(article: Article) -> Iterable[tuple[Span, str]]:
    """Repairs with their places in the reading text. One that took something away is shown at what follows it."""
    shift = 0
    for edit in article.texts.edits:
        start = edit.span.start + shift
        now = edit.after if edit.applied else edit.before
        shift += len(now) - len(edit.before)
        if edit in article.repairs:
            left, right = _rest_of_word(article.body, start, start + len(now))
            end = min(max(right, left + 1), len(article.body))
            around = article.body[left:start], article.body[start + len(now) : right]
            yield (
                Span(min(left, end), end),
                _tip(edit.before.join(around), edit.after.join(around), applied=edit.applied),
            )


def _rest_of_word(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place to the letters that touch it, so that a lost accent is shown with its word."""
    left, right = start, end
    while left > max(0, start - _LONGEST_WORD) and text[left - 1].isalnum():
        left -= 1
    while right < min(len(text), end + _LONGEST_WORD) and text[right].isalnum():
        right += 1
    return left, right


def _tip(before: str, after: str, *, applied: bool) -> str:
    """Return what is said of a repair. The first line is ours: Qt judges by it that this is no markup."""
    found, read = (f"“{one_line(words)}”" if words.strip() else "nothing" for words in (before, after))
    if applied:
        return f"Mended here\nAs found: {found}\nAs read: {read}"
    return f"Perhaps damaged\nAs found: {found}\nPerhaps: {read}"
