# SPDX-License-Identifier: MIT
"""Articles as Markdown: whatever signs stand in them, our reader gets the same words back; and pieces to be marked."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_cite_export import article

from reader.archive.formats.markdown_text import first_heading, without_markup
from reader.cite.export_markdown import markdown_of
from reader.cite.stretches import paragraphs, stretches
from reader.model.texts import Span

_SIGNS = [
    *"ab1 .)(*_[]<>#!`~|\\-+=\n&:/\"^{}'",
    "\n\n",
    "http://x ",
    "<b>",
    "</i>",
    "<!--",
    "-->",
    "1. ",
    "> ",
    "==",
    "---",
    "{{<",
    ">}}",
    "{%",
    "%}",
    "{: a}",
    "{.a}",
    "{{ a.b }}",
    "&amp;",
    "&#38;",
    "<style>",
    "</style>",
    "[^1]",
    "-|--",
]
_TEXTS = st.lists(st.sampled_from(_SIGNS), max_size=25).map("".join)


def words(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


@settings(max_examples=300)
@given(_TEXTS, _TEXTS)
def test_every_sign_comes_back(headline: str, body: str) -> None:
    text = markdown_of(article(headline, body)).split("\n---\n", 1)[1]
    assert words(without_markup(text)) == words(f"{headline} {body}")
    if words(headline):
        assert first_heading(text) == words(headline)


def test_front_matter_is_one_line_a_field_whatever_it_holds() -> None:
    matter = markdown_of(article('a: "b"\n---\nc: d\u2028e\x07', "x")).split("\n---\n", 1)[0]
    assert 'headline: "a: \\"b\\" --- c: d e\ufffd"' in matter
    assert matter.count("\n") == len(matter.splitlines()) - 1


@example("a\na", [(1, 1)])
@given(st.text("ab\n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=8))
def test_pieces_are_the_text_and_marked_as_asked(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(min(start, len(text)), min(start + long, len(text))) for start, long in places]
    pieces = list(stretches(text, spans[:4], spans[4:]))
    assert "".join(piece.text for piece in pieces) == text
    at = 0
    for piece in pieces:
        inside = range(at, at + len(piece.text))
        if piece.quoted:
            assert any(set(inside) <= set(range(span.start, span.end)) for span in spans[:4])
        if piece.sought:
            assert any(set(inside) <= set(range(span.start, span.end)) for span in spans[4:])
        at += len(piece.text)
    one = article("", text)
    told = ["".join(piece.text for piece in paragraph) for paragraph in paragraphs(one, spans[4:], spans[:4])]
    assert words(" ".join(told)) == words(text)
