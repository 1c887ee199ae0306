# SPDX-License-Identifier: MIT
"""Between the text that is read and the page: places of the document to spans of the source, and back."""

from collections.abc import Iterable, Iterator

from reader.gui.article.sheet import Sheet
from reader.gui.article.stretch import Stretch
from reader.gui.looks.utf16 import one_line
from reader.model.article import PartKind
from reader.model.pages import PlacedWord
from reader.model.texts import Edit, Span


def source_spans(sheet: Sheet, stretches: Iterable[Stretch]) -> Iterator[Span]:
    """Yield where in the source the words of some stretches stand. What stands only in a field has no place there."""
    for stretch in stretches:
        start, end = sheet.place_of(stretch.start), sheet.place_of(stretch.end)
        if start >= 0:
            yield sheet.article.texts.span_in_source(Span(start, max(start, end)))
        elif (found := _of_headline(sheet, stretch)) is not None:
            yield found


def _of_headline(sheet: Sheet, stretch: Stretch) -> Span | None:
    """Return the words of a headline in the source; all of it, if it reads otherwise there."""
    cut = _headline_cut(sheet)
    if cut is None:
        return None
    before = len(sheet.heads[0]) + 1
    first, last = (sheet.shown.places.to_text(at) - before for at in (stretch.start, stretch.end))
    places = _blanks_joined(cut.before)
    words = "".join(cut.before[place] if not cut.before[place].isspace() else " " for place in places)
    if one_line(words) != one_line(sheet.article.headline) or not 0 <= first < last <= len(places):
        return cut.span
    return Span(cut.span.start + places[first], cut.span.start + places[last - 1] + 1)


def _headline_cut(sheet: Sheet) -> Edit | None:
    return next((edit for edit in sheet.article.texts.edits if edit.rule == PartKind.HEADLINE), None)


def _blanks_joined(text: str) -> list[int]:
    """Return the places of a text's signs, of each run of blanks the first, of those at its ends none."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return [at for at in range(start, end) if not (text[at].isspace() and text[at - 1].isspace())]


def stretch_of(sheet: Sheet, word: PlacedWord) -> Stretch | None:
    """Return where a word of the page stands in the document; None if the article's text doesn't have it."""
    span = Span(word.start, word.end)
    cut = _headline_cut(sheet)
    if cut is not None and cut.span.start <= span.start < cut.span.end:
        before = sheet.shown.places.to_qt(len(sheet.heads[0]) + 1)
        return Stretch(before, before + len(sheet.heads[1]))
    found = sheet.article.texts.span_in_reading(span)
    if not len(found):
        return None
    return Stretch(sheet.position_of(found.start), sheet.position_of(found.end))
