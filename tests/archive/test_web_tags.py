# SPDX-License-Identifier: MIT
"""A page's tags are told alike in every Python, whatever state the markup is in, and no broken tag hides text."""

import random
import re
from collections.abc import Mapping

import pytest

from reader.archive.formats.web import tags
from reader.archive.formats.web.tags import TagParser

Event = tuple[object, ...]

ORDINARY = (
    '<!DOCTYPE html><html lang="en"><head><meta charset=utf-8><link rel="a b" href=/x?a=1&amp;b=2></head><body>',
    "<p class='lead' ID=one data-x hidden>Five &lt; six &amp; seven</p><br/><img src=a.png alt=''/>",
    '<script>if (a<b && c>d) { write("<p>no</p>"); }</script><style>p > a {}</style><a href="x">y</a >',
    "<svg:rect width=1 /><o:p></o:p><a a=1 a=2 A=3>x</a><b a = 'c' d =\"e\" f= g>h</b\n>",
)


class Told(TagParser):
    """Keeps what is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Event] = []

    def start(self, tag: str, told: Mapping[str, str], attributes: int) -> None:
        self.told.append(("start", tag, dict(told), attributes))

    def is_left_empty(self, tag: str) -> bool:
        return tag != "br"

    def end(self, tag: str) -> None:
        self.told.append(("end", tag))

    def text(self, text: str) -> None:
        before = self.told.pop()[1] if self.told and self.told[-1][0] == "text" else ""
        self.told.append(("text", f"{before}{text}"))

    def comment(self, text: str) -> None:
        self.told.append(("comment", text))


def told(markup: str) -> list[Event]:
    parser = Told()
    parser.read(markup)
    return parser.told


def start(tag: str, **attributes: str) -> Event:
    return "start", tag, attributes, len(attributes)


def shown(markup: str) -> str:
    return "".join(str(event[1]) for event in told(markup) if event[0] == "text")


@pytest.mark.parametrize(
    ("markup", "events"),
    [
        ("<p class='lead' ID=one>x</P>", [start("p", **{"class": "lead", "id": "one"}), ("text", "x"), ("end", "p")]),
        ("<img src=a.png alt=''/>", [start("img", src="a.png", alt=""), ("end", "img")]),
        ("<br/>x", [start("br"), ("text", "x")]),
        ("<a a=1 a=2 A=3>", [("start", "a", {"a": "3"}, 3)]),
        (
            "<script>a<b && '<p>'</script>x",
            [start("script"), ("text", "a<b && '<p>'"), ("end", "script"), ("text", "x")],
        ),
        ("<style>p</style a=b>x", [start("style"), ("text", "p"), ("end", "style"), ("text", "x")]),
        ("<!doctype html><?x y?><!-- z -->", [("comment", "doctype html"), ("comment", "x y?"), ("comment", " z ")]),
        ("<![if IE]>y<![endif]>", [("comment", "[if IE]"), ("text", "y"), ("comment", "[endif]")]),
        ("<p>a<![CDATA[ <b> ]]>c", [start("p"), ("text", "ac")]),
    ],
)
def test_ordinary_markup_is_told(markup: str, events: list[Event]) -> None:
    assert told(markup) == events


@pytest.mark.parametrize(
    ("markup", "events"),
    [
        ("<td a=\"1\"b='2'>", [start("td", a="1", b="2")]),
        ("<a/href=x>", [start("a", href="x")]),
        ("<a b=c/>", [start("a", b="c/")]),
        ("<x=1>", [start("x=1")]),
        ("<input value=`x`>", [start("input", value="`x`")]),
        ("<p <b>c", [start("p", **{"<b": ""}), ("text", "c")]),
        ("<a b = = c>", [start("a", b="=", c="")]),
        ("x</ p>y</p z>", [("text", "x"), ("end", "p"), ("text", "y"), ("end", "p")]),
        ("x</>y</3>", [("text", "x"), ("comment", ""), ("text", "y"), ("comment", "3")]),
        ("</ a b>", [("comment", " a b")]),
        ("a < b <3 <- <> c", [("text", "a < b <3 <- <> c")]),
        ("<e\u0301>f</e\u0301>", [start("e\u0301"), ("text", "f"), ("end", "e\u0301")]),
        ("<!-- a --!>b<!-->c<!--->d<!--e-- >f", [("comment", " a "), ("text", "bcd"), ("comment", "e"), ("text", "f")]),
    ],
)
def test_loosely_written_markup_is_told(markup: str, events: list[Event]) -> None:
    assert told(markup) == events


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>cut in a tag <a href='x", "cut in a tag <a href='x"),
        ("<p>cut in an end &amp; </a", "cut in an end & </a"),
        ("<p>cut in a comment <!-- x", "cut in a comment <!-- x"),
        ("<p>one <!-- two <b>three</b> <p>four", "one <!-- two <b>three four"),
        ("<p>one <![CDATA[ two <b>three</b>", "one <![CDATA[ two <b>three"),
        ("<p>one <a href='two>three</a> four", "one <a href='two>three four"),
        ("one <!doctype two", "one <!doctype two"),
        ("one <", "one <"),
        ("one & <two", "one & <two"),
    ],
)
def test_what_has_no_end_is_text_and_hides_none(markup: str, text: str) -> None:
    assert shown(markup) == text


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("x?a=1&amp;b=2", "x?a=1&b=2"),
        ("x?a=1&section=2&copy=3&reg", "x?a=1&section=2&copy=3®"),
        ("A&quot;B&#228;&#xe4 &bogus; &", 'A"Bää &bogus; &'),
    ],
)
def test_a_name_in_an_address_is_no_character(written: str, value: str) -> None:
    assert told(f'<a href="{written}">') == [start("a", href=value)]


def test_text_has_its_characters_by_name() -> None:
    assert shown("&#228;&nbsp;&copy&bogus;&") == "ä\xa0©&bogus;&"


def test_both_expressions_tell_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = random.Random(11)
    pieces = ("<", ">", "/", '"', "'", "=", "&", "<!--", "-->", "</", "<a ", "\n", "\xa0", "`", "<br/>", "<x y=z>")
    pages = list(ORDINARY)
    for _ in range(500):
        markup = draw.choice(ORDINARY)
        for _ in range(draw.randrange(1, 6)):
            at, end = sorted((draw.randrange(len(markup)), draw.randrange(len(markup))))
            markup = markup[:at] + draw.choice(pieces) + markup[draw.choice((at, min(end, at + 5))) :]
        pages.append(markup)
    fast = [told(page) for page in pages]
    monkeypatch.setattr(tags, "_TAG", re.compile("(?!)"))  # all is told by the second
    assert sum(map(len, fast)) > 2000
    for page, events in zip(pages, fast, strict=True):
        assert told(page) == events, page


@pytest.mark.parametrize("repeated", ["<!-- x >", "<a", "<![CDATA[>", "<", "</"])
def test_what_never_ends_costs_no_more_than_its_length(repeated: str) -> None:
    length = len(repeated * 100_000)
    assert len(shown(repeated * 100_000)) in range(length // 4, length + 1)


def test_a_tag_of_very_many_attributes_costs_no_more_than_its_length() -> None:
    assert told("<a" + " b=c" * 200_000 + "<p>")[-1][:2] == ("start", "a")
