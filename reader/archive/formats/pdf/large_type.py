# SPDX-License-Identifier: MIT
"""Lines of large type below one another: a headline, and what is set as large above and below it."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from reader.archive.formats.pdf.page_lines import Line
from reader.archive.formats.pdf.running import is_folio
from reader.text.furniture.above import is_of_page, is_persons_name
from reader.text.furniture.byline import byline_of
from reader.text.furniture.notice import is_section

_OTHER_SIZE = 1.12  # times as large is other type
_APART = 1.6  # heights from foot to foot: lines of one headline are nearer
_LONG_WORD = 4  # letters


def large_groups(lines: Sequence[Line], names: Container[str]) -> Iterator[Sequence[Line]]:
    """Part the lines of large type, which are one headline, from a paper's lines above and a byline below in that type.

    `names` are the keys of what stands on every page.
    """
    start = 0
    for number, (before, line) in enumerate(pairwise(lines), start=1):
        other = max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size)
        if other or line.bottom - before.bottom > _APART * before.size:
            yield from _parted(lines[start:number], names)
            start = number
    yield from _parted(lines[start:], names)


def _parted(lines: Sequence[Line], names: Container[str]) -> Iterator[Sequence[Line]]:
    """Yield the lines of one type: what is the page's, a byline above, the headline, a byline below."""
    while len(lines) > 1 and (_is_of_page(lines, names) or is_persons_name(byline_of(lines[0].text))):
        yield lines[:1]
        lines = lines[1:]
    if len(lines) > 1 and _ends_in_byline(lines):
        yield lines[:-1]
        lines = lines[-1:]
    yield lines


def _is_of_page(lines: Sequence[Line], names: Container[str]) -> bool:
    """Tell whether the first of several lines is the paper's; a section's name may begin a headline over two lines."""
    first, second = lines[:2]
    if is_folio(first) or first.text.isdecimal():
        return True
    if not is_of_page(first.text, names):
        return False
    return not is_section(first.text.casefold()) or (first.text.isupper() and not second.text.isupper())


def _ends_in_byline(lines: Sequence[Line]) -> bool:
    """Tell whether the last line is a byline: where all words have capitals a headline may end in "By Great Storm"."""
    names = byline_of(lines[-1].text)
    return bool(names) and (_has_small_letters(lines[:-1]) or is_persons_name(names))


def _has_small_letters(lines: Sequence[Line]) -> bool:
    words = [word.text for line in lines for word in line.words if len(word.text) >= _LONG_WORD]
    return sum(word[0].islower() for word in words) * 2 > len(words)
