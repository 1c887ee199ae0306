# SPDX-License-Identifier: MIT
"""What `in_marks` finds, one point of grammar or printing at a time."""

import pytest

from reader.model.article import Quotation, QuotationKind
from reader.model.texts import Span
from reader.text.quotations.read import read_speech


def in_marks(text: str, language: str) -> list[Quotation]:
    """The quotations in marks."""
    return [one for one in read_speech(text, language).quotations if one.kind is not QuotationKind.INDIRECT]


DIRECT, MIXED, SCARE, TITLE = QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.SCARE, QuotationKind.TITLE


def found(text: str, language: str = "en") -> list[str]:
    """The words of all passages."""
    return [quotation.text for quotation in in_marks(text, language)]


def only(text: str, language: str = "en") -> Quotation:
    """The only passage."""
    (quotation,) = in_marks(text, language)
    return quotation


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"The pier is shut," Ms Vane said.'),
        ("en", "“The pier is shut,” Ms Vane said."),
        ("en", "‘The pier is shut,’ Ms Vane said."),
        ("en", "'The pier is shut,' Ms Vane said."),
        ("en", "``The pier is shut,'' Ms Vane said."),
        ("en", "''The pier is shut,'' Ms Vane said."),
        ("en", "”The pier is shut,“ Ms Vane said."),
        ("en", "”The pier is shut,” Ms Vane said."),
        ("en", '“The pier is shut," Ms Vane said.'),
        ("en", '""The pier is shut,"" Ms Vane said.'),
        ("en", 'Ms Vane said:"The pier is shut,"and left.'),
        ("de", "„The pier is shut,“ sagte Karla Vane."),
        ("de", "»The pier is shut,« sagte Karla Vane."),
        ("de", "‚The pier is shut,‘ sagte Karla Vane."),
        ("de", "›The pier is shut,‹ sagte Karla Vane."),
        ("de", ",,The pier is shut,'' sagte Karla Vane."),
        ("fr", "« The pier is shut, » a dit Mme Vane."),
        ("fr", "«The pier is shut,» a dit Mme Vane."),
        ("fr", "‹ The pier is shut, › a dit Mme Vane."),
        ("fr", '" The pier is shut, " a dit Mme Vane.'),
        ("ru", "«The pier is shut,» — сказала Вэйн."),
    ],
)
def test_every_printers_marks_bound_the_same_words(language: str, text: str) -> None:
    quotation = only(text, language)
    assert quotation.text == "The pier is shut,"
    assert quotation.kind is DIRECT
    assert len(quotation.marks) == 2
    assert quotation.cue is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He called the "B" berth "a disgrace" twice.', ["B", "a disgrace"]),
        ('"Issuing "B" permits would help us all," he said.', ['Issuing "B" permits would help us all,']),
        ("“He told me “no” twice,” she said.", ["He told me “no” twice,"]),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ("‘He told me “no” twice,’ she said.", ["He told me “no” twice,"]),
        ('"He told me “no” twice," she said.', ["He told me “no” twice,"]),
        ('She added: "Berths. Cranes. He said "never" and left."', ['Berths. Cranes. He said "never" and left.']),
        ('The board said, "We have seen what came of the so-called "free berths."', None),
    ],
)
def test_a_quotation_within_another_belongs_to_it(text: str, words: list[str] | None) -> None:
    assert found(text) == (words or [text.removeprefix('The board said, "').removesuffix('"')])


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' own harbour, and that's that.",
        "Rock 'n' roll of the '80s, 'tis said, was Brackley's.",
        "‘Tis the ‘80s all over for Jones’ boat.",
        'The mayor"s plan isn"t ready.',
        'A 6\'2" docker lifted a 12" pipe.',
        'Nothing was found in the hold."',
        'An empty pair "" and a lone " stand here.',
        "No marks at all.",
        "",
    ],
)
def test_what_only_looks_like_a_quotation_is_none(text: str) -> None:
    assert found(text) == []


def test_an_apostrophe_set_as_a_mark_stays_inside_the_speech() -> None:
    assert found('"It"s terribly late to mend the council"s wall," she said.') == [
        'It"s terribly late to mend the council"s wall,'
    ]
    assert found('"The door is 6\'2" high and stuck," he said.') == ["The door is 6'2\" high and stuck,"]
    assert found("‘We’ll be the dockers’ party,’ he said.") == ["We’ll be the dockers’ party,"]


@pytest.mark.parametrize(
    ("text", "words", "marks"),
    [
        ('"It is complex but we will sign, he told reporters.', ["It is complex but we will sign,"], [1]),
        ('"It is late, said Ada Roe, head of the yard. "We go."', ["It is late,", "We go."], [1, 2]),
        (
            'They were "not ready to give a veto over their acts. "There will be none," she said.',
            ["not ready to give a veto over their acts.", "There will be none,"],
            [1, 2],
        ),
        ('"We will stay at the gates as long as it takes.', ["We will stay at the gates as long as it takes."], [1]),
        ('We will stay," he said. It rained.', ["We will stay,"], [1]),
        ('"We tried," he said. We failed," he added.', ["We tried,", "We failed,"], [2, 1]),
        ('He spoke of "unfair and then of "no deal" at all.', ["unfair and then of", "no deal"], [1, 2]),
    ],
)
def test_where_a_mark_is_lost_the_span_is_what_was_meant(text: str, words: list[str], marks: list[int]) -> None:
    quotations = in_marks(text, "en")
    assert [quotation.text for quotation in quotations] == words
    assert [len(quotation.marks) for quotation in quotations] == marks


def test_speech_that_names_a_speaker_inside_is_not_cut_there() -> None:
    text = '"I told them, he said so many times, and they left," she said.'
    assert found(text) == ["I told them, he said so many times, and they left,"]


def test_a_paragraph_that_opens_again_is_the_house_style_of_long_speech() -> None:
    first, second = in_marks('"We built it.\n\n"We will mend it," he said.', "en")
    assert (first.text, second.text) == ("We built it.", "We will mend it,")
    assert "opens again" in first.reason
    (alone,) = in_marks('"We built it.\n\nIt rained.', "en")
    assert "opens again" not in alone.reason
    assert alone.found < first.found


def test_damage_stays_in_its_paragraph() -> None:
    assert found('"We "go" " now.\n"Yes," he said.')[-1] == "Yes,"


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", 'He put a so-called "hold" on the bill.', SCARE),
        ("en", 'She hopes that the "B" berth opens, she said.', SCARE),
        ("en", 'They traded in "ghost cargo" for years.', SCARE),
        ("en", 'The talks came to be known as "Wet Friday" later.', TITLE),
        ("en", 'Her film "Slack water" opens.', TITLE),
        ("en", 'He came aboard the "Northern Light" on Monday.', TITLE),
        ("en", 'The so-called "Brackley Rum" was gone.', SCARE),
        ("en", 'The dredger "Trud" came in at nine.', TITLE),
        ("en", 'They were, she explained, "being aired".', MIXED),
        ("en", '"No. Not now." It said no more.', DIRECT),
        ("en", 'He called it "absurd".', MIXED),
        ("en", 'He called it a "Very Long Way Home", and left.', MIXED),
        ("en", 'She said the terms were "fair" and "open".', MIXED),
        ("en", 'The plan, he said, is "a gift to nobody at all".', MIXED),
        ("en", 'According to Ms Vane, it was "a slow leak".', MIXED),
        ("en", 'The "profit first, people last" mood had to end, she said.', MIXED),
        ("en", 'She found that "the walls were wet".', DIRECT),
        ("en", 'The council added that "the walls are wet".', DIRECT),
        ("en", '"No." He sat down. "No."', DIRECT),
        ("en", '"The walls are wet and nobody came to look."', DIRECT),
        ("de", "Das sogenannte „Hafenwunder“ blieb aus.", SCARE),
        ("de", "Die Fähre „Nordlicht“ lief aus.", TITLE),
        ("de", "Die Werft „Neue Hoffnung“ ist zu.", TITLE),
        ("de", "Als „schweren Fehler“ bezeichnete sie den Plan.", MIXED),
        ("de", "Sie warnte vor einer „Flut ohne Ende“.", MIXED),
        ("de", "Die Behörde schrieb, er sei „sehr krank“ gewesen.", MIXED),
        ("de", "„Wir bleiben“, so die Ministerin.", DIRECT),
        ("fr", "Le cargo « Étoile du Nord » est parti.", TITLE),
        ("fr", "La mer est « très haute », selon le pilote.", MIXED),
        ("fr", "«Nous restons» a-t-il ajouté.", DIRECT),
        ("ru", "Так называемый «портовый вопрос» не решён.", SCARE),
        ("ru", "Газета «Портовый вестник» пишет об этом.", TITLE),
        ("ru", "По словам мэра, дело «совсем плохо».", MIXED),
        ("ru", "Мэр сообщил «Портовому вестнику», что договор жив.", TITLE),
        ("ru", "Мэр заявил: «Договор жив».", DIRECT),
    ],
)
def test_speech_terms_and_titles_are_told_apart(language: str, text: str, kind: QuotationKind) -> None:
    quotations = in_marks(text, language)
    assert quotations
    assert {quotation.kind for quotation in quotations} == {kind}


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('"Yes," said the harbour master.', "said"),
        ('"Yes," an aide to a senior member of the council said.', "said"),
        ('"Yes," Ada Roe, chair of the board, told the meeting.', "told"),
        ('Ada Roe told the Courier: "Yes."', "told"),
        ('They would stay, he said, adding, "Yes, all of us."', "adding"),
        ('He said it was "a slow leak".', "said"),
        ('It is a "slow and steady leak", she said later.', "said"),
        ('"Three owners and no broom," the minister called it.', "called"),
        ('"It leaks and nobody wants it. It said so on the door.', ""),
        ('"It leaks and nobody wants it." It said so on the door.', ""),
        ('"It leaks and nobody wants it, said officials.', "said"),
        ('The state of the "inner harbour" is poor.', ""),
    ],
)
def test_the_cue_is_the_verb_beside_the_marks_or_in_their_sentence(text: str, cue: str) -> None:
    quotation = only(text)
    assert (quotation.cue.of(text) if quotation.cue else "") == cue
    assert not cue or f"'{cue}'" in quotation.reason


def test_a_cue_inside_the_marks_makes_two_passages() -> None:
    text = "« Nous partirons, a déclaré M. Roche, et nous reviendrons. »"
    first, second = in_marks(text, "fr")
    assert (first.text, second.text) == ("Nous partirons,", "et nous reviendrons.")
    assert [mark.of(text) for mark in (*first.marks, *second.marks)] == ["«", "»"]
    assert found("«Мы пойдём, — сказал О. Халвард. — Завтра».", "ru") == ["Мы пойдём,", "Завтра"]
    assert found('"Мы согласны, - сказал министр. - Завтра".', "ru") == ["Мы согласны,", "Завтра"]
    assert found("« Nous partirons, dit-il. »", "fr") == ["Nous partirons,"]
    assert found("« Oui, non, jamais. »", "fr") == ["Oui, non, jamais."]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ru", "— Мы пойдём, — сказал он. — Завтра.", ["Мы пойдём,", "Завтра."]),
        ("fr", "— Nous partirons, dit-il.", ["Nous partirons,"]),
        ("fr", "— Nous partirons demain.", ["Nous partirons demain."]),
        ("fr", "- Quai Nord : fermé", []),
        ("fr", "- Nous partirons demain.", []),
        ("en", "— We go, he said.", []),
        ("ru", "Порт — это люди.", []),
    ],
)
def test_a_dash_opens_dialogue_where_the_language_has_it(language: str, text: str, words: list[str]) -> None:
    assert found(text, language) == words


def test_an_unknown_language_is_read_with_english_words() -> None:
    assert in_marks('"Yes," she said.', "xx") == in_marks('"Yes," she said.', "en-GB")


def test_reasons_are_sentences_that_a_reader_can_check() -> None:
    quotation = only('"The pier is shut," Ms Vane said.')
    assert quotation.reason.startswith("'said' stands behind it; ")
    assert quotation.found >= 0.9
    assert [speaker.name for speaker in quotation.speakers] == ["Vane"]
    assert quotation.mention == Span(23, 27)


def test_a_mark_with_nothing_but_a_cue_behind_it_is_no_quotation() -> None:
    assert in_marks('", dit-il', "fr") == []
