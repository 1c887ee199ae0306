# SPDX-License-Identifier: MIT
"""What a document sets large, by style or by size, and which of it is the headline: in Word, OpenDocument and RTF."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from archive_outcome import read
from test_documents import opened, word

from reader.model.article import Article
from reader.model.date import Certainty
from reader.text.understand import understand

HEADLINE = "Council Votes for New Wall"
_FIRST = (
    "The harbour council voted on Tuesday for a new breakwater, which will cost four million crowns and is to be "
    "begun before the winter storms, the clerk of the council said."
)
STORY = (_FIRST, "Work is to begin in March. Until then the fishing boats will lie in the inner basin.")
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_O = 'xmlns:office="o" xmlns:text="t" xmlns:style="st" xmlns:fo="fo"'

Line = tuple[str, float]  # words, and how large they are set: 12 is usual


def _docx(lines: Sequence[Line]) -> bytes:
    runs = "".join(
        f'<w:p><w:r><w:rPr><w:sz w:val="{size * 2:.0f}"/></w:rPr><w:t>{text}</w:t></w:r></w:p>' for text, size in lines
    )
    return word(f"<w:document {_W}><w:body>{runs}</w:body></w:document>")


def _odt(lines: Sequence[Line]) -> bytes:
    styles = "".join(
        f'<style:style style:name="P{size:g}"><style:text-properties fo:font-size="{size:g}pt"/></style:style>'
        for size in {size for _, size in lines}
    )
    text = "".join(f'<text:p text:style-name="P{size:g}">{text}</text:p>' for text, size in lines)
    return opened(
        f"<office:document-content {_O}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )


def _rtf(lines: Sequence[Line]) -> bytes:
    def escaped(text: str) -> str:
        return "".join(sign if sign.isascii() else rf"\u{ord(sign)}?" for sign in text)

    return ("{\\rtf1 " + "".join(f"{{\\fs{size * 2:.0f} {escaped(text)}\\par}}" for text, size in lines) + "}").encode()


_WRITERS = [_docx, _odt, _rtf]
_kinds = pytest.mark.parametrize("write", _WRITERS, ids=["docx", "odt", "rtf"])
Write = Callable[[Sequence[Line]], bytes]


def _understood(folder: Path, data: bytes) -> Article:
    return understand(read(folder, "a", data).only, None).article


@_kinds
@pytest.mark.parametrize(
    "above",
    [
        [("The Amity Gazette", 20), ("Page 4", 20), (HEADLINE, 20), ("By Anna Moreau", 20)],
        [("SPORT", 26), (HEADLINE, 20), ("By Anna Moreau", 12)],
        [("5 October 1998", 20), (HEADLINE, 20), ("Von unserer Redakteurin Anna Moreau", 12)],
        [("By Anna Moreau", 20), (HEADLINE, 20)],
        [("Harbour", 12), ("Council Votes for", 22), ("New Wall", 22), ("A deck", 15), ("Par Anna Moreau", 12)],
        [("Par Anna Moreau", 12), (HEADLINE, 14)],
    ],
)
def test_a_headline_among_other_large_type(tmp_path: Path, write: Write, above: list[Line]) -> None:
    article = _understood(tmp_path, write([*above, *((text, 12) for text in STORY)]))
    assert (article.headline, article.byline) == (HEADLINE, "Anna Moreau")
    assert article.body.endswith("\n\n".join(STORY))


@_kinds
@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ([("Anna Moreau", 26), ("Painter of the wall", 16)], "Anna Moreau"),
        ([("Anna Moreau", 20), ("Why We Need the Wall", 20)], "Why We Need the Wall"),
        ([("Page 4 Is Missing", 20)], "Page 4 Is Missing"),
        ([("By Land and Sea", 20)], "By Land and Sea"),
        ([(HEADLINE, 12), (STORY[0], 12), ("What Comes Next", 20)], HEADLINE),
        ([(HEADLINE, 18), (STORY[0], 12), ("“Nobody can say it”", 28)], HEADLINE),
        ([(STORY[0], 12)], ""),
    ],
)
def test_large_type_that_looks_like_something_else(
    tmp_path: Path, write: Write, lines: list[Line], headline: str
) -> None:
    assert _understood(tmp_path, write([*lines, *((text, 12) for text in STORY)])).headline == headline


@_kinds
def test_where_all_is_large_nothing_is(tmp_path: Path, write: Write) -> None:
    article = _understood(tmp_path, write([(text, 18) for text in (HEADLINE, "By Anna Moreau", *STORY)]))
    assert (article.headline, article.byline) == (HEADLINE, "Anna Moreau")


@_kinds
def test_lines_around_a_large_headline_are_read_as_people_type_them(tmp_path: Path, write: Write) -> None:
    lines = [(HEADLINE, 20), *((text, 12) for text in STORY), ("(Amity Gazette, 5 October 1998)", 12)]
    article = _understood(tmp_path, write(lines))
    assert (article.date.edtf, article.date.certainty) == ("1998-10-05", Certainty.PROBABLE)


def test_styles_are_made_for_headlines_whatever_their_size(tmp_path: Path) -> None:
    styled = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for text in ("The Amity Gazette", "Council Votes for", "New Wall")
    )
    plain = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in STORY)
    article = _understood(tmp_path, word(f"<w:document {_W}><w:body>{styled}{plain}</w:body></w:document>"))
    assert (article.headline, article.source) == (HEADLINE, "The Amity Gazette")
    assert article.body == "\n\n".join(STORY)


def test_what_stands_at_the_head_of_each_page_is_no_headline_beside_another(tmp_path: Path) -> None:
    def with_header(header: str, *lines: Line) -> Article:
        runs = "".join(
            f'<w:p><w:r><w:rPr><w:sz w:val="{size * 2:.0f}"/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
            for text, size in (*lines, *((text, 12) for text in STORY))
        )
        head = f"<w:hdr {_W}><w:p><w:r><w:t>{header}</w:t></w:r></w:p></w:hdr>"
        document = f"<w:document {_W}><w:body>{runs}</w:body></w:document>"
        return _understood(tmp_path, word(document, ("word/header1.xml", head)))

    assert with_header("Amity Life", ("Amity Life", 20), (HEADLINE, 20)).headline == HEADLINE
    assert with_header(HEADLINE, (HEADLINE, 26), ("Four million for the boats", 14)).headline == HEADLINE


_PAGE = [(HEADLINE, 20), *((text, 12) for text in STORY)]


@_kinds
@pytest.mark.parametrize(
    ("lines", "edtf"),
    [
        ([("Accession no. QR/2009/114. Received 7 June 2004 from Mrs A. Lund.", 12), *_PAGE], "[..2004-06-07]"),
        ([("Holt Press Cutting Bureau", 12), ("Amity Gleaner", 12), ("12 SEP 1979", 12), *_PAGE], "1979-09-12"),
        ([("The Miller and Baker, March 1979", 12), *_PAGE], "1979-03?"),
        ([("From the Provincial Gleaner of Tuesday, 4th May 1993:", 12), *_PAGE], "1993-05-04"),
        ([*_PAGE, ("Source: Amity Chronicle, Friday 9 July 1920. Typed by A. Lund, 4 May 2001.", 12)], "1920-07-09"),
        ([*_PAGE, ("Le Réveil du Port, le 4 mai 1993", 12)], "1993-05-04"),
        ([*_PAGE, ("Source: Provincial Gleaner, 1894.", 12)], "1894"),
        ([*_PAGE, ("[cutting, ca. 1907]", 12)], "1907~"),
    ],
)
@pytest.mark.parametrize("even", [False, True])
def test_lines_of_those_who_kept_it(tmp_path: Path, write: Write, lines: list[Line], edtf: str, *, even: bool) -> None:
    lines = [(text, 12) for text, _size in lines] if even else lines
    article = _understood(tmp_path, write(lines))
    assert (article.headline, article.date.edtf) == (HEADLINE, edtf)
    assert article.body == "\n\n".join(STORY)
