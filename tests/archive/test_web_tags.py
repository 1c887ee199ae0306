# SPDX-License-Identifier: MIT
"""A page's tags are told as `html.parser` tells them, whatever state the markup is in."""

import random
from collections.abc import Mapping
from html.parser import HTMLParser

import pytest

from reader.archive.formats.web.tags import TagParser

MARKUP = (
    '<!DOCTYPE html><html lang="en"><head><meta charset=utf-8><link rel="a b" href=/x?a=1&amp;b=2></head><body>',
    "<p class='lead' ID=one data-x hidden>Five &lt; six &amp; seven</p><br/><img src=a.png alt=''/>",
    '<script>if (a<b && c>d) { write("<p>no</p>"); }</script><style>p > a {}</style><a href="x">y</a >',
    '<td a="1"b=\'2\'>x</td><P CLASS="A&quot;B">y</p><x=1>z<a b=c/>d<a b=c/d>e</a><a/href=x>f</a>',
    "a < b <3 <- <> </> </ p> <p <b>c</b> <a href='open>text</a> <a\xa0b=c>d</a> <e\u0301>f</e\u0301>",
    "<!-- one --><!--two--->x<![if IE]>y<![endif]><?php echo 1 ?>z<!bad>&#228;&nbsp;&copy&bogus;&",
    "<script>never ended <p>x</p>",
    "<p>cut in a tag <a href='x",
    "<p>cut in a comment <!-- x",
    "<svg:rect width=1 /><o:p></o:p><a a=1 a=2 A=3>x</a><input value=`x`><b a = 'c' d =\"e\" f= g>h</b\n>",
)


class Told(TagParser):
    """Keeps what is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def start(self, tag: str, told: Mapping[str, str], attributes: int) -> None:
        self.told.append(("start", tag, dict(told), attributes))

    def is_left_empty(self, tag: str) -> bool:
        return tag != "br"

    def handle_endtag(self, tag: str) -> None:
        self.told.append(("end", tag))

    def handle_data(self, data: str) -> None:
        before = self.told.pop()[1] if self.told and self.told[-1][0] == "data" else ""
        self.told.append(("data", f"{before}{data}"))

    def handle_comment(self, data: str) -> None:
        self.told.append(("comment", data))


class ToldByTheLibrary(Told):
    """The same, by the library's own way through the page."""

    goahead = HTMLParser.goahead


def both(markup: str) -> tuple[list[tuple[object, ...]], ...]:
    parsers = Told(), ToldByTheLibrary()
    for parser in parsers:
        parser.feed(markup)
        parser.close()
    return tuple(parser.told for parser in parsers)


@pytest.mark.parametrize("markup", MARKUP)
def test_ordinary_and_broken_markup_is_told_as_the_library_tells_it(markup: str) -> None:
    ours, theirs = both(markup)
    assert ours == theirs
    assert ours


def test_markup_broken_at_random_is_told_as_the_library_tells_it() -> None:
    draw = random.Random(11)
    pieces = ("<", ">", "/", '"', "'", "=", "&", "<!--", "-->", "</", "<a ", "\n", "\xa0", "`", "<br/>", "<x y=z>")
    for _ in range(500):
        markup = draw.choice(MARKUP[:4])
        for _ in range(draw.randrange(1, 6)):
            at, end = sorted((draw.randrange(len(markup)), draw.randrange(len(markup))))
            markup = markup[:at] + draw.choice(pieces) + markup[draw.choice((at, min(end, at + 5))) :]
        ours, theirs = both(markup)
        assert ours == theirs, markup


def test_a_tag_without_end_costs_no_more_than_its_length() -> None:
    told = Told()
    told.feed("<a" + " b=c" * 200_000 + "<p>")
    told.close()
    assert told.told[-1][:2] == ("start", "a")
