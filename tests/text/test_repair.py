# SPDX-License-Identifier: MIT
"""Damage undone, each repair with its place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.texts import Edit, EditKind, Span, TwoTexts, restore
from reader.text.repair import loan_words
from reader.text.repair.repair import find_repairs, mended, without_overlaps


def rules(text: str, language: str = "") -> list[str]:
    return [edit.rule for edit in find_repairs(text, language) if edit.applied]


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("an attach? who knew", "an attaché who knew"),
        ("the communiqu?. Nobody", "the communiqué. Nobody"),
        ("Outside the caf?, he", "Outside the café, he"),
        ("in a communiqu?\nsigned", "in a communiqué\nsigned"),
        ("said in a communiqu? Signed", "said in a communiqué Signed"),
        ('the "communiqu?" said', 'the "communiqué" said'),
        ("two attach?s and their r?sum?s", "two attachés and their résumés"),
        ("Garc?a told Jos?, an ?lite ?migr?", "García told José, an élite émigré"),
        ("vis-?-vis a papier-m?ch? wall", "vis-à-vis a papier-mâché wall"),
        ("an ex-attach? who", "an ex-attaché who"),
        ("THE COMMUNIQU? SAID", "THE COMMUNIQUÉ SAID"),
        ("Attach? and Caf? owners", "Attaché and Café owners"),
        ("his r?sumé was good", "his résumé was good"),
        ("his resum? was good", "his resumé was good"),
        ("Was that a communiqu?? he asked", "Was that a communiqué? he asked"),
        ("Schr?der met M?ller in K?ln", "Schröder met M?ller in Köln"),
    ],
)
def test_lost_accents(damaged: str, whole: str) -> None:
    assert mended(damaged) == whole


@pytest.mark.parametrize(
    "text",
    [
        "What did they attach? He asked again.",
        'Did you not attach?" she said.',
        "Who? When? Where? Why? Nobody knew.",
        "Is it ready? it asks.",
        "http://paper.example/page?id=3&day=4",
        "The workers? rights are many.",
        "?",
        "??? !",
        "Really? Yes.",
        "Pat? No, he left.",
    ],
)
def test_real_question_marks_stay(text: str) -> None:
    assert mended(text) == text


def test_unknown_words_are_only_offered() -> None:
    (offer,) = find_repairs("her fian?e left")
    assert (offer.span, offer.before, offer.rule, offer.applied) == (Span(8, 9), "?", "lost-accent", False)
    assert offer.confidence < 0.5
    (offer,) = find_repairs('what to attach?"')
    assert (offer.after, offer.applied) == ("é", False)


def test_the_word_list_holds_only_words_with_accents_each_once() -> None:
    for table in (loan_words.FRENCH, loan_words.SPANISH, loan_words.GERMAN, loan_words.OTHER, loan_words.PLACES):
        words = table.split()
        assert not [word for word in words if word.isascii()]
        assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("damaged", "language", "whole"),
    [
        ("I don?t know, it?s Opec?s.", "en", "I don’t know, it’s Opec’s."),
        ("?We will,? he said. ?Will you?? she asked.", "en", "“We will,” he said. “Will you?” she asked."),
        ("It was ?closed? today.", "en", "It was “closed” today."),
        ("?Das gen?gt,? sagte er.", "de", "„Das gen?gt,“ sagte er."),
        ("?Oui,? dit-il.", "fr", "«Oui,» dit-il."),
        ("?Да?, сказал он.", "ru", "«Да», сказал он."),
        ("?Elite? forces and ?lite forces", "en", "“Elite” forces and élite forces"),
        ("(?Yes.?)", "en", "(“Yes.”)"),
        ("?The caf?, he said. ?It is shut.?", "en", "?The café, he said. “It is shut.”"),
    ],
)
def test_lost_quotation_marks(damaged: str, language: str, whole: str) -> None:
    assert mended(damaged, language) == whole


def test_an_opener_alone_is_only_offered() -> None:
    (offer,) = find_repairs("?We will go, he said")
    assert (offer.rule, offer.after, offer.applied) == ("lost-quote", "“", False)


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("&quot;Yes&quot; &amp; no", '"Yes" & no'),
        ("it&#8217;s &#x201C;fine&#x201d;", "it’s “fine”"),
        ("&amp;amp;quot;Yes", '"Yes'),
        ("&lt;SRD&gt; &nofig; R&D; A & B;", "<SRD> &nofig; R&D; A & B;"),
        ("one&#10;two&#13;three&nbsp;four", "one two three\xa0four"),
        ("a&#1;b&#0;c", "ab\ufffdc"),
    ],
)
def test_entities(damaged: str, whole: str) -> None:
    assert mended(damaged) == whole


@pytest.mark.parametrize(
    "text", ["“Yes” – he’d said", "Où était-il ? À l’été", "привет, «мир»", "für Größe „gut“", "5 €"]
)
def test_mojibake_once_and_twice(text: str) -> None:
    once = text.encode().decode("latin-1")
    twice = once.encode().decode("latin-1")
    assert mended(once) == mended(twice) == mended(text) == text
    by_cp1252 = "".join(
        bytes((byte,)).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in text.encode()
    )
    assert mended(by_cp1252) == text


def test_mojibake_has_a_span_a_run() -> None:
    edits = find_repairs("the cafÃ© is â€œopenâ€\x9d now")
    assert [(edit.span, edit.before, edit.after) for edit in edits] == [
        (Span(7, 9), "Ã©", "é"),
        (Span(13, 16), "â€œ", "“"),
        (Span(20, 23), "â€\x9d", "”"),
    ]
    assert mended("â€œOpen,â€ he said") == "“Open,” he said"


@pytest.mark.parametrize("text", ["„Er mußte, daß“ hieß es", "Süß“, Ö” and É”", "ÃÃÃ", "Ç’est", "Â"])
def test_clean_text_is_no_mojibake(text: str) -> None:
    assert mended(text) == text


def test_a_capital_and_a_quote_are_mojibake_only_among_more_of_it() -> None:
    (offer,) = find_repairs("das „Ä“ hier")
    assert not offer.applied
    assert mended("GrÃ¶ÃŸe mit Ä“") == "Größe mit ē"


def test_signs_that_nobody_should_see() -> None:
    assert mended("a\x05b\x92s so\xadft\ufeff zero\u200bwidth\u2060 \x81\x7f") == "ab’s soft zerowidth "
    assert rules("\x05\xad\u200b\ufeff") == ["control-character", "soft-hyphen", "zero-width", "byte-order-mark"]


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ('‘It"s sad that he can"t walk past us.’', "‘It’s sad that he can’t walk past us.’"),
        ('He said: "I don"t know, and we"ll see." "No."', 'He said: "I don\'t know, and we\'ll see." "No."'),
        ('The crew of the "Marigold"\n\nIT"S OVER', 'The crew of the "Marigold"\n\nIT\'S OVER'),
    ],
)
def test_apostrophes_that_became_double_marks(damaged: str, whole: str) -> None:
    assert mended(damaged, "en") == whole
    assert set(rules(damaged, "en")) == {"doubled-apostrophe"}
    assert rules(damaged, "de") == []


def test_a_mark_that_may_close_is_no_apostrophe() -> None:
    text = 'They saw the "Marigold"s crew, and a mast of 9"s height, and the"sea.'
    assert mended(text, "en") == text
    (offered,) = find_repairs(text, "en")
    assert (offered.rule, offered.applied) == ("doubled-apostrophe", False)


def test_plain_text_is_left_alone() -> None:
    assert find_repairs("Nothing is wrong with this sentence; it has no damage at all.") == ()


def test_of_two_overlapping_repairs_the_surer_stays() -> None:
    weak = Edit(Span(0, 3), "abc", "x", EditKind.REPAIR, "weak", 0.3)
    sure = Edit(Span(2, 4), "cd", "y", EditKind.REPAIR, "sure", 0.9)
    assert without_overlaps([sure, weak]) == (sure,)
    assert without_overlaps([Edit(Span(5, 5), "", "”", EditKind.REPAIR, "mark"), weak])[0] == weak


PIECES = ["?", "attach?", " ", "a", "T", "&amp;", "&quot;", "â€œ", "Ã©", "\xad", "\x92", "\ufeff", ".", "\n", "“", "é"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60))
def test_any_text_has_repairs_that_can_be_taken_back(text: str) -> None:
    for language in ("en", "fr", ""):
        edits = find_repairs(text, language)
        texts = TwoTexts.make(text, edits)
        assert restore(texts.reading, edits) == text
        assert all(0 < edit.confidence <= 1 for edit in edits)


@pytest.mark.untraced
@pytest.mark.parametrize("piece", ["?", "a?", " ?a", "a" * 50, "&amp;", "&", "Ã", "â€œ", "a?b-", "\xad", 'a"s '])
@pytest.mark.usefixtures("uncollected")
def test_hostile_repetition_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    find_repairs(text)
    assert time.process_time() - start < 5
