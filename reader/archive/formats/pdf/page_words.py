# SPDX-License-Identifier: MIT
"""The words of a PDF page with their boxes, out of the characters that PDFium gives."""

import ctypes
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_FINE = 1_000_000  # units of the device in which places are asked for: whole numbers only
_HYPHEN = 2  # what PDFium makes of a hyphen at the end of a line
_APART = 0.5  # of a character's height: a wider gap parts words though no blank stands there
_MOST_CHARACTERS = 400_000  # of one page
_DROP = 1.8  # times as high as the words beside it is a letter that begins a story
_LONGEST_DROP = 3  # characters, with an opening quotation mark
_MOST_OBJECTS = 2_000  # of a page that are looked at
_PICTURES = frozenset({pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING, pdfium.FPDF_PAGEOBJ_FORM})

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points, from the upper left corner."""


@dataclass(slots=True)
class Word:
    """A word where it stands, in points; what is lower on the page has the larger number.

    The box is as high as the type's ascenders and descenders are, whatever letters the word has.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """The size of the type, about a sixth above what printers call it."""
        return self.bottom - self.top

    @property
    def box(self) -> Box:
        """Where it stands."""
        return self.left, self.top, self.right, self.bottom


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page in the order in which the file has them, as whoever reads most of them holds the page.

    `turns`: by how many quarters clockwise the page is turned for that from how it is shown; `width` and `height` are
    of the turned page. `sideways` is what runs otherwise than most. `drawn`: pictures are on it.
    """

    words: tuple[Word, ...]
    sideways: str
    width: float
    height: float
    turns: int
    drawn: bool

    def shares(self, box: Box) -> Box:
        """Return a box as shares of the page as it is shown."""
        left, top, right, bottom = box
        across, down = (left / self.width, right / self.width), (top / self.height, bottom / self.height)
        for _ in range(-self.turns % 4):
            across, down = down, (1 - across[1], 1 - across[0])
        return across[0], down[0], across[1], down[1]


@dataclass(slots=True)
class _Glyph:
    text: str  # "" for a gap
    box: Box
    turns: int


_GAP = _Glyph("", (0, 0, 0, 0), 0)


def page_text(page: pypdfium2.PdfPage) -> PageText:
    """Read a page. Raises `pypdfium2.PdfiumError` if it can't be."""
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        glyphs = list(_glyphs(text.raw, _placing(page, width, height), page.get_rotation() // 90))
    finally:
        text.close()
    counted = Counter(glyph.turns for glyph in glyphs if glyph.text)
    turns = counted.most_common(1)[0][0] if counted else 0
    words = tuple(_with_initials(_words(_of_turns(glyphs, turns, width, height))))
    others = [
        word.text for turn in sorted(set(counted) - {turns}) for word in _words(_of_turns(glyphs, turn, width, height))
    ]
    across, down = (height, width) if turns % 2 else (width, height)
    return PageText(words, " ".join(others), max(across, 1.0), max(down, 1.0), turns, _is_drawn(page))


def _is_drawn(page: pypdfium2.PdfPage) -> bool:
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    return any(pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) in _PICTURES for at in range(count))


def _placing(page: pypdfium2.PdfPage, width: float, height: float) -> Callable[[float, float], tuple[float, float]]:
    """Return what maps a place of the file's coordinates to the page as it is shown, turned and cropped."""
    x, y = ctypes.c_int(), ctypes.c_int()

    def shown(at_x: float, at_y: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, at_x, at_y, x, y)
        return x.value / _FINE * width, y.value / _FINE * height

    reach = max(width, height, 1.0)
    (x0, y0), (x1, y1), (x2, y2) = shown(0, 0), shown(reach, 0), shown(0, reach)
    a, b, c, d = (x1 - x0) / reach, (x2 - x0) / reach, (y1 - y0) / reach, (y2 - y0) / reach
    return lambda px, py: (x0 + a * px + b * py, y0 + c * px + d * py)


def _glyphs(text: object, place: Callable[[float, float], tuple[float, float]], page_turns: int) -> Iterator[_Glyph]:
    """Yield what the page holds, one character at a time, and a gap wherever the file or PDFium knows of one."""
    rect, high = pdfium.FS_RECTF(), ""
    before = _GAP
    for at in range(min(pdfium.FPDFText_CountChars(text), _MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(text, at)
        if code == _HYPHEN:
            code = 0x2D
        if code <= 0x20 or code == 0xA0:
            if code:
                yield _GAP
                before = _GAP
            continue
        pdfium.FPDFText_GetLooseCharBox(text, at, rect)
        (x0, y0), (x1, y1) = place(rect.left, rect.top), place(rect.right, rect.bottom)
        box = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        sign = high + chr(code)
        if 0xD800 <= code < 0xDC00:
            high = sign
            continue
        high = ""
        if before.text and _goes_on(before.box, box):
            turns = before.turns
        else:
            turns = (_quarters(pdfium.FPDFText_GetCharAngle(text, at)) + page_turns) % 4
        if len(sign) > 1 or 0xDC00 <= code < 0xE000:
            sign = sign.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        before = _Glyph(sign, box, turns)
        yield before


def _quarters(angle: float) -> int:
    """Return how many quarters clockwise a line is turned, of an angle in the file's own coordinates."""
    return round(angle / (math.pi / 2)) % 4 if angle > 0 else 0


def _goes_on(before: Box, box: Box) -> bool:
    """Tell whether a character stands right behind another one, on the same line; or in its place: in a ligature."""
    if box == before:
        return True
    height = max(before[3] - before[1], box[3] - box[1])
    middle = (box[1] + box[3]) / 2
    return -_APART * height < box[0] - before[2] < _APART * height and (
        before[1] < middle < before[3] or box[1] < (before[1] + before[3]) / 2 < box[3]
    )


def _turned(glyph: _Glyph, turns: int, width: float, height: float) -> _Glyph:
    """Return a character as it stands once the page is turned back by so many quarters."""
    left, top, right, bottom = glyph.box
    if not turns:
        return glyph
    if turns == 1:
        box = (top, width - right, bottom, width - left)
    elif turns == 2:
        box = (width - right, height - bottom, width - left, height - top)
    else:
        box = (height - bottom, left, height - top, right)
    return _Glyph(glyph.text, box, glyph.turns)


def _of_turns(glyphs: Iterable[_Glyph], turns: int, width: float, height: float) -> Iterator[_Glyph]:
    """Yield the characters of one direction as whoever reads them holds the page, with a gap in place of others."""
    for glyph in glyphs:
        wanted = glyph.text and glyph.turns == turns
        yield _turned(glyph, turns, width, height) if wanted else _GAP


def _words(glyphs: Iterable[_Glyph]) -> Iterator[Word]:
    word: Word | None = None
    last: Box = _GAP.box
    for glyph in glyphs:
        if not glyph.text:
            if word:
                yield word
            word = None
            continue
        if word and _goes_on(last, glyph.box):
            word.text += glyph.text
            word.left, word.right = min(word.left, glyph.box[0]), max(word.right, glyph.box[2])
            word.top, word.bottom = min(word.top, glyph.box[1]), max(word.bottom, glyph.box[3])
        else:
            if word:
                yield word
            word = Word(glyph.text, *glyph.box)
        last = glyph.box
    if word:
        yield word


def _with_initials(words: Iterable[Word]) -> Iterator[Word]:
    """Put a large letter that begins a story before its word: it is as high as several lines."""
    initial: Word | None = None
    for word in words:
        if initial and _is_initial(initial, word):
            yield Word(initial.text + word.text, initial.left, word.top, word.right, word.bottom)
            initial = None
            continue
        if initial:
            yield initial
        initial = word if len(word.text) <= _LONGEST_DROP and word.text[-1:].isupper() else None
        if not initial:
            yield word
    if initial:
        yield initial


def _is_initial(letter: Word, word: Word) -> bool:
    gap = word.left - letter.right
    return (
        letter.height > _DROP * word.height
        and -0.5 * word.height < gap < word.height
        and letter.top - word.height < word.top < (letter.top + letter.bottom) / 2
        and word.text[0].isalpha()
    )
