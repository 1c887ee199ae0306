# SPDX-License-Identifier: MIT
"""How many paragraphs of a newspaper come back out of every encoding they may have been kept in."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from damage_paragraphs import BY_LANGUAGE, LEGACY, UNICODE, samples, writable

from reader.text.decode.decode import decode


def _kept(size: int) -> Iterator[tuple[str, str]]:
    """Yield samples and the one-byte encodings in which they were kept; those that are plain ASCII tell nothing."""
    for language, encodings in LEGACY.items():
        for encoding in encodings:
            for sample in samples(language, size, step=2):
                text = writable(sample, encoding)
                if not text.isascii():
                    yield text, encoding


@pytest.mark.untraced
@pytest.mark.parametrize(("size", "least"), [(120, 0.95), (500, 0.99), (2000, 0.99)])
def test_paragraphs_come_back_out_of_old_encodings(size: int, least: float) -> None:
    read = [decode(text.encode(encoding)).text == text for text, encoding in _kept(size)]
    assert len(read) > 100
    assert sum(read) >= least * len(read)


@pytest.mark.parametrize("size", [12, 120, 2000])
def test_paragraphs_come_back_out_of_unicode(size: int) -> None:
    for language in BY_LANGUAGE:
        for text in samples(language, size, step=3):
            for encoding in UNICODE:
                assert decode(text.encode(encoding)).text == text, (encoding, text)


@pytest.mark.parametrize("language", BY_LANGUAGE)
def test_lines_of_utf8_among_lines_of_another_encoding(language: str) -> None:
    for encoding in LEGACY[language]:
        lines = [writable(line, encoding) + "\n" for line in BY_LANGUAGE[language].splitlines()]
        data = b"".join(line.encode("utf-8" if at % 3 == 1 else encoding) for at, line in enumerate(lines))
        found = decode(data)
        assert found.text == "".join(lines), encoding
        assert found.flags == ("mixed-encoding",)


def test_letters_of_two_senders_in_one_file() -> None:
    kept = [(BY_LANGUAGE[language], encoding) for language in ("de", "ru", "fr") for encoding in LEGACY[language]]
    read = []
    for (one, first), (other, second) in pairwise(kept):
        texts = writable(one, first), writable(other, second)
        data = b"From a\n\n" + texts[0].encode(first) + b"\n\nFrom b\n\n" + texts[1].encode(second)
        read.append(decode(data).text == f"From a\n\n{texts[0]}\n\nFrom b\n\n{texts[1]}")
    assert sum(read) >= 0.8 * len(read)


@pytest.mark.untraced
def test_one_encoding_throughout_is_never_called_mixed() -> None:
    for text, encoding in _kept(2000):
        assert "mixed-encoding" not in decode(text.encode(encoding)).flags


def test_what_would_read_as_well_is_told() -> None:
    found = decode(b"Mr Tom\xa0s Reilly of the harbour board said that he would not come.")
    assert set(found.rivals) >= {"cp1252", "cp437"}
    assert found.rivals[0] == found.encoding
    assert decode(b"\x93We won\x92t wait,\x94 she said.").rivals == ()
    assert decode("Ещё раз, и ещё раз.".encode("cp1251")).rivals == ()
