# SPDX-License-Identifier: MIT
"""Bytes in, text out."""

import pickle
import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.text.decode.decode import Decoded, NotTextError, decode
from reader.text.decode.plausible import plausibility
from reader.text.decode.tables import known_encoding

RUSSIAN = (
    "Председатель совета сказал в среду, что новый причал будет построен к осени. «Деньги есть», — добавил он. " * 3
)
FRENCH = "Le préfet a annoncé que la jetée serait fermée dès l’été. « C’est décidé », a-t-il répété à la mairie. " * 3
ENGLISH = "The mayor said “we won’t wait” – and that Ms. Lindqvist’s café on the quay would stay open, too. " * 3
GERMAN = "Der Bürgermeister erklärte am Mittwoch, die Brücke werde später eröffnet. „Das genügt“, fügte er hinzu. " * 3
DAMP = "The mayor’s office didn’t answer. Nobody else would say a word about the pier, the café or the money. "


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (RUSSIAN, "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 cp1251 koi8-r cp866 iso8859-5 mac-cyrillic"),
        (FRENCH, "utf-8 utf-16-le cp1252 latin-1 mac-roman cp850"),
        (GERMAN, "utf-8 cp1252 latin-1 mac-roman cp850 cp437"),
        (ENGLISH, "utf-8 utf-16-be cp1252 mac-roman cp850"),
        (DAMP, "cp1252 mac-roman"),
    ],
)
def test_every_encoding_is_told(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        data = text.encode(encoding, "ignore")
        want = data.decode(encoding)
        assert decode(data).text == want, encoding


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_short_english_utf16_without_a_mark_is_no_utf8(encoding: str) -> None:
    assert decode("Hi there.".encode(encoding)) == Decoded("Hi there.", encoding)


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b" \r\n\t ", b"\xff\xfe", b"\xef\xbb\xbf\n\n", b"\0\0\0", b"\x1a"]
)
def test_nothing_is_no_text(data: bytes) -> None:
    with pytest.raises(NotTextError, match="no text") as caught:
        decode(data)
    assert caught.value.hint


@pytest.mark.parametrize(
    "data",
    [
        b"\xff" * 500,
        random.Random(3).randbytes(5000),
        b"\x89PNG\r\n\x1a\n" + random.Random(4).randbytes(900),
        b"a\0\0\0" * 100 + b"word",
        b"\x01\x02\x03\x04" * 50,
    ],
)
def test_noise_is_no_text(data: bytes) -> None:
    with pytest.raises(NotTextError, match="not a text"):
        decode(data)


def test_not_text_crosses_processes() -> None:
    error = pickle.loads(pickle.dumps(NotTextError("There is no text in it.", hint="Look.")))
    assert (error.sentence, error.hint) == ("There is no text in it.", "Look.")


def test_line_ends_and_nuls() -> None:
    assert decode(b"one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"
    assert decode(b"a long line of words\0and more of them\0\0\0\0\0\0") == Decoded(
        "a long line of wordsand more of them", "utf-8", ("nul-bytes",)
    )


def test_a_short_ascii_text_with_nuls_is_no_utf16() -> None:
    found = decode(b"Head\0line of it\n\nA text with \0 in it, not far from its end.\n")
    assert (found.encoding, found.flags) == ("utf-8", ("nul-bytes",))
    assert found.text.startswith("Headline of it\n")


def test_a_declaration_counts_if_it_is_known_and_works() -> None:
    data = "Ещё раз".encode("koi8-r")
    assert decode(data, declared="KOI8-R").text == "Ещё раз"
    for unknown in ("x-mac-klingon", "zlib", "idna", "unicode_escape", "\0", "utf-7", ""):
        assert decode("Грачёв сказал, что всё готово.".encode("cp1251"), declared=unknown).encoding == "cp1251"


def test_a_wrong_declaration_is_not_followed() -> None:
    assert decode("Ещё раз".encode(), declared="windows-1251").text == "Ещё раз"
    found = decode(RUSSIAN.encode("cp1251"), declared="iso-8859-1")
    assert found == Decoded(RUSSIAN, "cp1251", ("encoding-not-as-declared",))
    assert decode(b"caf\xe9 au lait", declared="utf-8").flags == ("encoding-not-as-declared",)


def test_bytes_that_no_character_has() -> None:
    found = decode(b"M\xfcller said \x93yes\x94 in the caf\xe9 \x81 on Monday.")
    assert found == Decoded("Müller said “yes” in the café \x81 on Monday.", "cp1252", ("undecodable",))
    japanese = "港の議会は水曜日、新しい桟橋についての採決を延期した。" * 8
    found = decode(japanese.encode("shift_jis") + b"\x81")
    assert found.text == japanese + "\ufffd"
    assert found.flags == ("undecodable",)


def test_latin1_with_bytes_that_it_lacks_is_cp1252() -> None:
    assert decode("“Yes,” he said.".encode("cp1252"), declared="iso-8859-1").text == "“Yes,” he said."
    assert decode(b"caf\xe9 au lait", declared="latin1").encoding == "iso8859-1"


def test_the_neighbours_decide_between_equals() -> None:
    data = b"He came from M\x9fnster last year, he said."
    assert decode(data, neighbours="mac-roman").text == "He came from Münster last year, he said."
    assert decode(data.replace(b"\x9f", b"\x81"), neighbours="cp850").text == "He came from Münster last year, he said."
    assert decode(b"The pier cost \x9c500.", neighbours="cp437").text == "The pier cost £500."
    assert decode(b"The pier cost \x9c500.", neighbours="no such thing").text


def test_utf8_with_strays_and_utf8_cut_short() -> None:
    assert decode(FRENCH.encode() + b"it\x92s") == Decoded(FRENCH + "it’s", "utf-8", ("mixed-encoding",))
    assert decode(FRENCH.encode() + b"\x9d").text == FRENCH + "\x9d"
    cut = decode((FRENCH + "é").encode()[:-1])
    assert (cut.encoding, cut.text[:-1]) == ("utf-8", FRENCH)


def test_damaged_utf16_is_read_as_far_as_it_goes() -> None:
    found = decode("\ufeffOne word after another".encode("utf-16-le") + b"\x00\xd8a")
    assert found.text.startswith("One word after another")
    assert found.flags == ("undecodable",)


def test_a_late_first_accent_is_looked_at() -> None:
    plain = "Nothing but plain words stand here. " * 3000
    text = plain + FRENCH
    assert decode(text.encode("mac-roman", "ignore")).text == text
    assert decode((plain + RUSSIAN + plain).encode("cp1251")).text == plain + RUSSIAN + plain


@pytest.mark.parametrize(
    ("name", "known"),
    [("UTF8", "utf-8"), ("'windows-1251'", "cp1251"), ("base64", ""), ("punycode", ""), ("", ""), ("x" * 5000, "")],
)
def test_known_encodings(name: str, known: str) -> None:
    assert known_encoding(name) == known


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("He said “yes” – it’s fine.", "He said ÒyesÓ Ð itÕs fine."),
        ("Он сказал", "нМ ЯЙЮГЮК"),
        ("für Müller", "fŸr MŸller"),
        ("£500 paid", "œ500 paid"),
        ("Le café", "Le cafÈ"),
        ("MÜNCHEN, CAFÉ", "MšNCHEN, CAF‡"),
    ],
)
def test_what_writers_write_is_more_plausible(better: str, worse: str) -> None:
    assert plausibility(better) > plausibility(worse)
    assert plausibility("plain") == 1.0


@given(st.binary(max_size=400), st.text(max_size=12), st.text(max_size=12))
@example(b"\t\xa0", "", "")
@settings(max_examples=150)
def test_any_bytes_are_a_text_or_none(data: bytes, declared: str, neighbours: str) -> None:
    try:
        found = decode(data, declared=declared, neighbours=neighbours)
    except NotTextError:
        return
    assert found.text.strip()
    assert "\0" not in found.text
    assert "\r" not in found.text
    found.text.encode("utf-8")


@given(st.text(min_size=1, max_size=80).filter(lambda text: "\0" not in text and "\ufffd" not in text))
def test_utf8_comes_back(text: str) -> None:
    try:
        found = decode(text.encode())
    except NotTextError:
        return
    if found.encoding == "utf-8":
        assert found.text == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def test_big_inputs_are_quick() -> None:
    assert decode(b"a\x92s " * 500_000).text
    assert decode(b"word " * 2_000_000).encoding == "utf-8"
