# SPDX-License-Identifier: MIT
"""From a raw article to an understood one."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Part, PartKind, RawArticle, Understood
from reader.model.date import Certainty, Precision, Witness, WitnessKind
from reader.model.habits import Habits
from reader.model.texts import EditKind, Span, restore
from reader.text.language import guess_language, language_named
from reader.text.understand import understand

STAMPED = """\
Get the latest updates as we post them — right on your browser

. Last Updated: 07/27/2016

Minister Promises Quiet Borders

A Western military attach? said on Wednesday that the talks of January had left Defence Minister Pavel Grachev with \
fewer friends than before, but "with a good deal more time". (Reuters, MT)
"""


def understood(source: str, **more: object) -> Understood:
    told: dict[str, object] = {"path": b"paper/story.txt", "item": "", "format": "text", "encoding": "utf-8"}
    return understand(RawArticle(**{**told, "source": source, **more}), None)  # type: ignore[arg-type]


def test_a_stamped_page_is_undated_and_clean() -> None:
    article = understood(STAMPED).article
    assert article.date.certainty is Certainty.UNDATED
    assert article.date.precision is Precision.NONE
    assert (article.date.earliest, article.date.latest) == (None, date(2016, 7, 27))
    assert article.date.edtf == "[..2016-07-27]"
    assert article.headline == "Minister Promises Quiet Borders"
    assert article.credit == "Reuters, MT"
    assert article.body.startswith("A Western military attaché said on Wednesday")
    assert article.body.endswith('"with a good deal more time".')
    assert article.language == "en"
    assert [quotation.text for quotation in article.quotations] == ["with a good deal more time"]
    assert [edit.before for edit in article.repairs] == ["?"]
    assert restore(article.body, article.texts.edits) == STAMPED


def test_spans_lead_back_to_the_source() -> None:
    texts = understood(STAMPED).article.texts
    (quotation,) = understood(STAMPED).article.quotations
    assert texts.span_in_source(quotation.span).of(STAMPED) == quotation.text
    place = texts.reading.index("attaché")
    assert texts.span_in_source(Span(place, place + 7)).of(STAMPED) == "attach?"


def test_what_the_survey_needs_is_there() -> None:
    found = understood(STAMPED + "\nSince 1991 and in 2004.\n", path=b"1994/01/27/003.txt", witnesses=())
    kinds = [witness.kind for witness in found.witnesses]
    assert kinds == [WitnessKind.PATH, WitnessKind.STAMP, WitnessKind.WEEKDAY]
    assert found.years == (1991, 2004)
    assert found.edges == ("minister promises quiet borders", "since 0 and in 0")
    assert found.article.date.earliest == date(1994, 1, 27)
    assert found.article.date.provisional


def test_a_dateline_is_a_field_and_stays_in_the_body() -> None:
    found = understood(
        "PIER OPENS\n\n    SANDHAVEN, Feb 23 (Reuters) - The pier was opened on Monday.\n    It rained.\n"
    )
    article = found.article
    assert article.headline == "PIER OPENS"
    assert article.dateline == "SANDHAVEN, Feb 23 (Reuters)"
    assert article.credit == "Reuters"
    assert article.body == "SANDHAVEN, Feb 23 (Reuters) - The pier was opened on Monday.\n\nIt rained."
    assert article.date.edtf == "XXXX-02-23"


def test_a_stated_dateline() -> None:
    fields = (("headline", "Pier Opens"), ("dateline", "SANDHAVEN, Feb 23"), ("source", "Harbour Times"))
    found = understood("The pier was opened.", fields=fields)
    assert found.article.dateline == "SANDHAVEN, Feb 23"
    assert found.article.source == "Harbour Times"
    assert WitnessKind.DATELINE in {witness.kind for witness in found.witnesses}
    assert understood("Pier\n\nBRACKLEY. – The pier was opened today.").article.dateline == "BRACKLEY"
    story = "Sandhafen. Der Rat hat am Mittwoch den Bau vertagt. Das Wasser in Sandhafen steigt."
    assert understood(f"Hafen\n\n{story}").article.dateline == "Sandhafen"
    assert understood(f"Hafen\n\n{story}").article.body == story
    assert understood("Hafen\n\nSchade. Der Rat hat am Mittwoch vertagt, in Sandhafen.").article.dateline == ""
    part = Part(PartKind.DATELINE, Span(0, 12))
    assert understood("SANDHAVEN - The pier was opened.", parts=(part,)).article.dateline == "SANDHAVEN"


def test_an_unclosed_quotation_is_closed_in_the_reading_text() -> None:
    source = 'Pier\n\nThe mayor rose. "We will not stop, he said. "The pier will come."'
    article = understood(source).article
    assert article.body == 'The mayor rose. "We will not stop," he said. "The pier will come."'
    (mark,) = article.repairs
    assert (mark.before, mark.after, mark.kind, mark.applied) == ("", '"', EditKind.REPAIR, True)
    assert mark.span == Span(source.index(" he said"), source.index(" he said"))
    assert restore(article.body, article.texts.edits) == source


def test_fields_are_mended_too() -> None:
    fields = (("headline", "Attach?, Communiqu? and Caf?"), ("byline", "By Jos? Garc?a"), ("language", "English"))
    article = understood("It rained on the communiqu? that day.", fields=fields).article
    assert (article.headline, article.byline) == ("Attaché, Communiqué and Café", "José García")
    assert (article.language, article.body) == ("en", "It rained on the communiqué that day.")


def test_the_address_and_a_container_s_names_are_witnesses() -> None:
    told = (("url", "http://paper.example/1994/05/03/pier.html"),)
    assert understood("It rained.", fields=told).witnesses[0].kind is WitnessKind.URL
    twice = Witness(WitnessKind.URL, "1994/05/03", ("1994-05-03",), f"address {told[0][1]}")
    assert understood("It rained.", fields=told, witnesses=(twice,)).witnesses == (twice,)
    found = understood("It rained.", path=b"all.zip", item="1994/05/03/pier.txt")
    assert [witness.readings for witness in found.witnesses] == [("1994-05-03",)]
    assert understood("It rained.", path=b"all.sgm", item="19940503").witnesses == ()


def test_habits_take_furniture_off_and_settle_the_date() -> None:
    raw = RawArticle(b"a.txt", "", "text", "utf-8", "The Daily No. 7\nPier Opens\nIt rained on the pier that day.")
    habits = Habits(furniture=frozenset({"the daily no. 0"}))
    article = understand(raw, habits).article
    assert article.headline == "Pier Opens"
    assert not article.date.provisional


def test_format_witnesses_and_flags_are_kept() -> None:
    witness = Witness(WitnessKind.FORMAT, "26-FEB-1987", ("1987-02-26",), "DATE")
    found = understood("It rained.", witnesses=(witness,), flags=("nul-bytes",), wrapped=True)
    assert found.article.date.certainty is Certainty.CERTAIN
    assert found.witnesses == (witness,)
    assert found.article.flags == ("nul-bytes",)
    assert found.article.id == found.raw.id


def test_repairs_inside_what_was_cut_are_left_out() -> None:
    source = "Caf? Opens\n\nThe mayor opened the caf? on the pier, and it rained all day long.\x1c\n\x1c\n"
    article = understood(source).article
    assert article.headline == "Café Opens"
    assert [edit.span.start for edit in article.repairs] == [source.index("?", 10)]


def test_a_mark_inside_an_offered_repair_is_put_in() -> None:
    source = (
        "Pier\n\n„Das ist gut, sagte er. „Ä“ sagte sie, und „gut.\n\nEs regnete den ganzen Tag lang auf die Stadt.“"
    )
    article = understood(source).article
    assert restore(article.body, article.texts.edits) == source


@pytest.mark.untraced
def test_long_articles_are_flagged_and_kept_whole() -> None:
    source = 'He said: "word." ' * 150_000
    article = understood(source).article
    assert article.flags == ("long",)
    assert len(article.body) == len(source) - 1
    assert max(quotation.span.end for quotation in article.quotations) <= 500_000


PIECES = [
    *[
        '"',
        "“",
        "”",
        "„",
        "«",
        "»",
        "'",
        "’",
        "—",
        "- ",
        "?",
        "attach?",
        "&quot;",
        "Ã©",
        "\x1c",
        "\x85",
        "\u2028",
        "\xad",
    ],
    *[
        "\n",
        "\n\n",
        "    ",
        "\t",
        "Last Updated: 07/27/2016",
        "27 January 1994",
        "(Reuters, MT)",
        " Reuter",
        "By Anna Lind",
    ],
    *[
        "Home | News | Archive",
        "Related articles",
        "NEW YORK, Jan 5 - ",
        "he said",
        "A sentence. ",
        "word ",
        "Ä“",
        "Слово ",
    ],
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(PartKind), st.integers(0, 90), st.integers(0, 90)), max_size=4),
)
@settings(max_examples=200, deadline=None)
def test_any_source_is_understood(source: str, wrapped: bool, parts: list[tuple[PartKind, int, int]]) -> None:
    named = tuple(Part(kind, Span(min(ends), max(ends))) for kind, *ends in parts)
    article = understood(source, wrapped=wrapped, parts=named).article
    assert restore(article.body, article.texts.edits) == source
    for shown in (article.body, article.headline, article.byline, article.credit, article.dateline):
        assert shown.encode().decode() == shown
    for quotation in article.quotations:
        assert quotation.span.of(article.body) == quotation.text


@pytest.mark.untraced
@pytest.mark.parametrize(
    "source",
    [
        "word " * 400_000,
        '"a" ' * 25_000,
        "“" * 50_000,
        "Last Updated:" + " " * 500_000 + "07/27/2016",
        "a\n" * 60_000,
        "(" * 300_000,
        "e" + "\u0301" * 300_000,
        "a? b" * 50_000,
        "    Row 12 vs 13\n" * 20_000,
        "By " + "John " * 100_000,
        "27 January 1994, " * 30_000,
    ],
    ids=lambda source: source[:12],
)
@pytest.mark.usefixtures("uncollected")
def test_hostile_sources_take_seconds(source: str) -> None:
    start = time.process_time()
    understood(source)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that it was over.", "en"),
        ("Der Rat hat am Mittwoch gesagt, daß es vorbei ist.", "de"),
        ("Le ministre a dit mercredi que tout était fini.", "fr"),
        ("El ministro dijo que todo fue un error.", "es"),
        ("Il ministro ha detto che la guerra non è finita.", "it"),
        ("Министр сказал в среду, что всё кончено.", "ru"),
        ("Міністр сказав у середу, що її не було.", ""),
        ("Shr 34 cts vs 31 cts Net 1,200,000 vs 900,000", ""),
        ("", ""),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [("en-GB", "en"), ("DE", "de"), ("Français", "fr"), ("pt_BR", "pt"), ("Klingon", ""), ("", ""), ("12", "")],
)
def test_stated_languages(name: str, language: str) -> None:
    assert language_named(name) == language
