# SPDX-License-Identifier: MIT
import io
import time

import pytest

from reader.archive.formats.xml_source import document_of, elements, parse_xml, text_of
from reader.archive.formats.xml_text import XmlText
from reader.archive.streams import UnreadableError


def _mended(data: bytes) -> str:
    return XmlText(io.BytesIO(data)).readall().decode()


def _items(data: bytes) -> list[str]:
    return [text_of(item) for item in elements(io.BytesIO(data), {"item"})]


def test_html_names_become_characters_and_nothing_behind_them_is_lost() -> None:
    data = b"<rss><item>Caf&eacute; &amp; bar&nbsp;&mdash; A & B &LT;b&GT; AT&T; &#5;end</item></rss>"
    assert _items(data) == ["Café & bar — A & B <b> AT&T; end"]


def test_cdata_stays_as_it_is_and_the_next_one_too() -> None:
    data = b"<r><item><![CDATA[A & B &nbsp;]]> &nbsp;&amp;</item><item><![CDATA[x&y]]></item></r>"
    assert _items(data) == ["A & B &nbsp; &", "x&y"]


@pytest.mark.parametrize(
    ("declared", "encoding", "read_as"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("utf-8", "cp1252", "cp1252"),
        ("iso-8859-1", "utf-8", "utf-8"),
        ("windows-1251", "cp1251", "cp1251"),
        ("UTF-16", "utf-16", "utf-16-le"),
        ("", "utf-8-sig", "utf-8"),
    ],
)
def test_the_encoding_is_what_the_bytes_are(declared: str, encoding: str, read_as: str) -> None:
    text = "В городе закрыт мост." if "1251" in encoding else "Le pont est fermé, dit l’ingénieur à la mairie."
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    document = document_of(f"{declaration}\n<r><item>{text}</item></r>".encode(encoding))
    assert text_of(document.root) == text
    assert document.encoding == read_as


def test_bytes_of_another_encoding_far_behind_are_read_too() -> None:
    data = b"<r>" + b"<item>plain words</item>\n" * 20_000 + "<item>café</item></r>".encode("cp1252")
    assert _items(data)[-1] == "café"


def test_what_is_cut_short_is_read_and_said_to_be() -> None:
    data = b"<r><item>one</item><item>two"
    found = elements(io.BytesIO(data), {"item"})
    assert [text_of(next(found)), text_of(next(found))] == ["one", "two"]
    with pytest.raises(UnreadableError, match="cut short"):
        next(found)
    assert document_of(data).cut
    assert not document_of(data + b"</item></r>").cut


def test_names_across_the_pieces_in_which_a_stream_is_read() -> None:
    words = [f"caf&eacute;{number}&amp;" for number in range(20_000)]
    assert _items(f"<r><item>{' '.join(words)}</item></r>".encode()) == [
        " ".join(f"café{number}&" for number in range(20_000))
    ]


@pytest.mark.usefixtures("uncollected")
def test_a_million_ampersands_take_no_time() -> None:
    begun = time.process_time()
    assert len(_mended(b"<r>" + b"&" * 1_000_000 + b"</r>")) == 5_000_007
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("document_type", ["<!DOCTYPE r [<!ENTITY a 'b'>]>", "<!DOCTYPE r [\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_of_its_own_are_refused(document_type: str, encoding: str) -> None:
    data = f"{document_type}<r><item>&a;</item></r>".encode(encoding)
    with pytest.raises(UnreadableError, match="entities"):
        _items(data)
    with pytest.raises(UnreadableError, match="entities"):
        parse_xml(data)


@pytest.mark.parametrize("inner", ["<p>" * 300 + "words" + "</p>" * 300, "word " * 2_500_000])
def test_what_is_too_deep_or_too_large_is_said_and_what_came_before_kept(inner: str) -> None:
    data = f"<r><item>one</item><item>{inner}</item></r>".encode()
    found = elements(io.BytesIO(data), {"item"})
    assert text_of(next(found)) == "one"
    with pytest.raises(UnreadableError, match="too large or nested"):
        list(found)
    with pytest.raises(UnreadableError, match="too large or nested"):
        parse_xml(f"<r>{'<p>' * 300}words{'</p>' * 300}</r>".encode())
    assert document_of(data).cut
