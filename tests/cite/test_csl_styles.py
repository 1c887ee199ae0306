# SPDX-License-Identifier: MIT
"""Styles that a user adds: what they write, and that no file does any harm."""

import random
from dataclasses import replace

import pytest
from cited_articles import ARTICLES, PLAIN, reference, with_fields
from csl_specimens import DEPENDENT, GERMAN, NOTES, simple, style
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cite.citation import as_html, bibliography, plain, runs_of
from reader.cite.csl.style_file import MOST_BYTES, read_style
from reader.cite.csl.wording import Wording
from reader.cite.passage import Run
from reader.cite.reference import Reference, reference_of
from reader.errors import StyleError
from reader.model.article import Article

BRANCH, YEAR = '<if type="book"/>', '<date-part name="year"/>'
NO_PAPERS = '<macro name="a"><choose><if type="book"><text variable="title"/></if></choose></macro>'
MANY_CHOICES = (
    f'<macro name="a">{"""<text macro="b"/>""" * 9}</macro><macro name="b"><choose>{BRANCH * 9_000}</choose></macro>'
)
ORDINAL_DAY = '<date-part name="day" form="ordinal"/>'
SHORT_MONTH = '<date-part name="month" form="short" strip-periods="true"/>'
THREE = "Keller, R.; Halvard, O.; und Leyen, U. von der"
LOUD_FAMILY = '<name-part name="family" text-case="uppercase"/>'


def marked(runs: tuple[Run, ...]) -> str:
    """Return a citation, what is italic between underscores, what is bold between stars, small capitals in braces."""
    told = ""
    for run in runs:
        text = f"{{{run.text}}}" if run.small_caps else run.text
        text = f"*{text}*" if run.bold else text
        told += f"_{text}_" if run.italic else text
    return told


def written(data: bytes, one: Reference | str) -> str:
    """Return what a style makes of a reference, or of one of the twenty-nine articles."""
    return marked(runs_of(reference(one) if isinstance(one, str) else one, read_style(data, "specimen")))


def laid(layout: str, article: Article = PLAIN, attributes: str = 'class="in-text"', before: str = "") -> str:
    """Return what a layout makes of an article."""
    return written(simple(layout, attributes, before), reference_of(article, "Port papers"))


# As pandoc 3.9 writes them by the same styles but for what it can't be told: how sure a date is, and bounds.
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("plain", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, January 27, 1994."),
        ("undated", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, n.d."),
        ("bound", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, n.d. [not after July 27, 2016]."),
        ("uncertain", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, n.d. [perhaps January 27, 1994]."),
        ("probable", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, [January 27, 1994]."),
        ("user in doubt", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, [1994?]."),
        ("user about", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, [c. 1994]."),
        ("user either", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, [March 4 or April 3, 1994]."),
        ("month", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, February 1987."),
        ("interval", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, January 3–March 4, 1994."),
        ("over the year", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, December 28, 1993–January 3, 1994."),
        ("no byline", "_The Port Courier_, “Harbour Talks End,” January 27, 1994."),
        ("wire", "Reuters, “Harbour Talks End,” _The Port Courier_, February 26, 1987."),
        ("russian", "Иван Петров, “Газета «Заря» закрыта,” _Известия_, January 27, 1994."),
        ("two authors", "Ruby Keller and Oren Halvard, “Harbour Talks End,” _The Port Courier_, January 27, 1994."),
        ("three authors", "Ruby Keller _et al._, “Harbour Talks End,” _The Port Courier_, January 27, 1994."),
        ("page range", "Ruby Keller, “Harbour Talks End,” _The Port Courier_, January 27, 1994, pp. 12–3."),
        ("quoted", "Ruby Keller, “Board Votes ‘No,’” _The Port Courier_, January 27, 1994."),
        ("asking", "Ruby Keller, “Who Pays for ‘the Wall’?” _The Port Courier_, January 27, 1994."),
    ],
)
def test_a_style_for_notes(name: str, told: str) -> None:
    assert written(NOTES, name) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("plain", "Keller, R. (1994): „Harbour Talks End“. *The Port Courier*, 27.01.1994."),
        ("undated", "Keller, R. (o. J.): „Harbour Talks End“. *The Port Courier*."),
        ("bound", "Keller, R. (o. J. [nicht nach 27. Juli 2016]): „Harbour Talks End“. *The Port Courier*."),
        ("probable", "Keller, R. ([1994]): „Harbour Talks End“. *The Port Courier*, [27.01.1994]."),
        ("interval", "Keller, R. (1994): „Harbour Talks End“. *The Port Courier*, 03.01–04.03.1994."),
        ("three authors", f"{THREE} (1994): „Harbour Talks End“. *The Port Courier*, 27.01.1994."),
        ("page range", "Keller, R. (1994): „Harbour Talks End“. *The Port Courier*, 27.01.1994, S. 12–13."),
        ("german", "Müller, J. (1994): „Die „Möwe“ legt ab“. *Hafenbote*, 27.01.1994."),
    ],
)
def test_a_german_style(name: str, told: str) -> None:
    assert written(GERMAN, name) == told


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        ('<names variable="author"><name form="short"/></names>', "Keller"),
        ('<names variable="author"><name font-variant="small-caps"/></names>', "{Ruby Keller}"),
        (f'<names variable="author"><name>{LOUD_FAMILY}</name></names>', "Ruby KELLER"),
        ('<names variable="author"/><text term="edition" prefix=" "/>', "Ruby Keller edition"),
        ('<group prefix="("><text term="edition"/><text variable="edition"/></group><text value="x"/>', "x"),
        ('<date variable="issued" form="text" date-parts="year-month"/>', "January 1994"),
        ('<date variable="issued" form="numeric"/>', "1/27/1994"),
        (f'<date variable="issued" delimiter="·">{ORDINAL_DAY}{SHORT_MONTH}</date>', "27th·Jan"),
        ('<text variable="title" text-case="title"/>', "Harbour Talks End"),
        ('<text variable="title" text-case="uppercase"/>', "HARBOUR TALKS END"),
        ('<text variable="title" suffix="."/><text value="." />', "Harbour Talks End."),
        ('<text variable="title" font-style="italic" suffix=" "/><text value=" x"/>', "_Harbour Talks End_ x"),
        ('<text variable="archive_location" form="short"/><text variable="note"/>', "wire/1994.txt"),
        ('<choose><if match="none" variable="DOI page"><text value="neither"/></if></choose>', "neither"),
        ('<choose><if match="any" type="book article-newspaper"><text value="one"/></if></choose>', "one"),
        ('<choose><if position="first"><text value="first"/></if><else><text value="list"/></else></choose>', "list"),
        ('<choose><if is-uncertain-date="issued"><text value="?"/></if><else><text value="!"/></else></choose>', "!"),
        ("<unheard-of/><text value='x'/>", "x"),
    ],
)  # fmt: skip
def test_each_element_writes_what_it_should(layout: str, told: str) -> None:
    assert laid(layout) == told


@pytest.mark.parametrize(
    ("attributes", "told"),
    [
        ('and="symbol"', "Ruby Keller & Oren Halvard"),
        ('delimiter=" / "', "Ruby Keller / Oren Halvard"),
        ('and="text" delimiter-precedes-last="always"', "Ruby Keller, and Oren Halvard"),
        ('and="text" name-as-sort-order="first"', "Keller, Ruby and Oren Halvard"),
        ('and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"',
         "Keller, Ruby, and Oren Halvard"),
        ('name-as-sort-order="all" sort-separator=" " initialize-with=""', "Keller R, Halvard O"),
        ('et-al-min="2" et-al-use-first="1"', "Ruby Keller et al."),
        ('et-al-min="2" et-al-use-first="1" delimiter-precedes-et-al="always"', "Ruby Keller, et al."),
        ('initialize-with=". "', "R. Keller, O. Halvard"),
        ('prefix="(" suffix=")"', "(Ruby Keller), (Oren Halvard)"),
        ('form="count"', "2"),
    ],
)  # fmt: skip
def test_names_are_listed_as_wanted(attributes: str, told: str) -> None:
    assert laid(f'<names variable="author"><name {attributes}/></names>', ARTICLES["two authors"]) == told


def test_the_last_of_many_may_be_named() -> None:
    many = replace(PLAIN, byline="Ann Oak, Bea Elm, Cay Ash, Dee Fir and Eva Yew")
    layout = '<names variable="author"><name et-al-min="4" et-al-use-first="2" et-al-use-last="true"/></names>'
    assert laid(layout, many) == "Ann Oak, Bea Elm, … Eva Yew"


@pytest.mark.parametrize(
    ("wanted", "page", "told"),
    [
        ("expanded", "321-328", "321–328"),
        ("minimal", "321-328", "321–8"),
        ("minimal-two", "321-328", "321–28"),
        ("minimal-two", "7-9", "7–9"),
        ("chicago", "321-328", "321–28"),
        ("chicago", "100-104", "100–104"),
        ("chicago", "107-108", "107–8"),
        ("chicago", "71-72", "71–72"),
        ("minimal", "A4-A5", "A4–A5"),
        ("minimal", "99-103", "99–103"),
    ],
)
def test_a_range_of_pages_is_as_short_as_wanted(wanted: str, page: str, told: str) -> None:
    attributes = f'class="in-text" page-range-format="{wanted}"'
    assert laid('<text variable="page"/>', with_fields(PLAIN, page=page), attributes) == told


def test_a_styles_own_words_come_first() -> None:
    before = """<locale xml:lang="en"><style-options punctuation-in-quote="false"/>
      <date form="text" delimiter=" "><date-part name="year"/><date-part name="month" form="short"/></date>
      <terms><term name="open-quote">&lt;</term><term name="close-quote">&gt;</term>
      <term name="month-01" form="short">JAN</term>
      <term name="page" form="short"><single>leaf</single><multiple>leaves</multiple></term></terms></locale>"""
    layout = """<group delimiter=", "><text variable="title" quotes="true"/><date variable="issued" form="text"/>
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group></group>"""
    assert laid(layout, ARTICLES["page range"], before=before) == "<Harbour Talks End>, 1994 JAN, leaves 12–13"
    assert laid(layout, ARTICLES["plain"], before=before) == "<Harbour Talks End>, 1994 JAN"


def test_a_language_without_words_of_ours_is_written_in_english() -> None:
    found = read_style(simple('<date variable="issued" form="text"/>', 'class="in-text" default-locale="xx-XX"'), "x")
    assert not Wording(found).is_known
    assert marked(runs_of(reference("plain"), found)) == "January 27, 1994"
    assert Wording(read_style(GERMAN, "x")).is_known


def test_what_is_undated_is_told_even_where_a_style_says_nothing_of_dates() -> None:
    assert written(simple('<text variable="title"/>'), "bound") == "Harbour Talks End [not after July 27, 2016]"


def test_a_list_is_in_order_and_what_counts_is_counted() -> None:
    two = (reference("russian"), reference("plain"))
    by_name = read_style(simple('<names variable="author"/>'), "x")
    assert [plain(one).partition(" [")[0] for one in bibliography(two, by_name)] == ["Ruby Keller", "Иван Петров"]
    numbered = read_style(
        simple('<text variable="citation-number" suffix="."/><text variable="container-title" prefix=" "/>'), "x"
    )
    told = [plain(one).partition(" [")[0] for one in bibliography(two, numbered)]
    assert told == ["1. Известия", "2. The Port Courier"]
    assert plain(runs_of(two[1], numbered)) == "The Port Courier"  # by itself it has no number


def test_rich_text_holds_only_faces() -> None:
    nasty = reference_of(replace(PLAIN, headline="<b>Talks</b> & <script>"), "Port papers")
    told = as_html(runs_of(nasty, read_style(simple('<text variable="title" font-style="italic"/>'), "x")))
    assert told == "<i>&lt;b&gt;Talks&lt;/b&gt; &amp; &lt;script&gt;</i>"


# --- files that are none


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is damaged, or no citation style."),
        (b"\x00\xff\xfe", "This file is damaged, or no citation style."),
        (b"<style", "This file is damaged, or no citation style."),
        (b"<html/>", "This is no citation style."),
        (b"<style/>", "This is no citation style."),
        (style(""), "This style says nothing of citations."),
        (style("<citation/>"), "This style has a part without a layout."),
        (DEPENDENT, "This style only names another one, another-style."),
        (b" " * (MOST_BYTES + 1), "This file is too large for a citation style."),
        (NOTES.replace(b"<info>", b"<info>" + b"<x/>" * 60_000), "This file is too large for a citation style."),
        (b'<!DOCTYPE style [<!ENTITY a "b">]>' + NOTES.partition(b"?>")[2],
         "This file declares a document type, which no citation style does."),
        (b'<!DOCTYPE style SYSTEM "http://example.org/a.dtd">' + NOTES.partition(b"?>")[2],
         "This file declares a document type, which no citation style does."),
        (b"<a>" * 300 + b"</a>" * 300, "This file is damaged, or no citation style."),
    ],
)  # fmt: skip
def test_what_is_no_style_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(StyleError) as caught:
        read_style(data, "x")
    assert caught.value.sentence == sentence


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ('<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>', "round in a circle"),
        ('<macro name="b"><text macro="a"/></macro>', "a part of itself that isn't there"),
        ("".join(f'<macro name="{chr(97 + at)}">{f"""<text macro="{chr(98 + at)}"/>""" * 9}</macro>' for at in range(9))
         + '<macro name="j"><text value="ha"/></macro>', "too intricate"),
        (f'<macro name="a"><text value="{"x" * 30_000}"/></macro>', "too intricate"),
        (MANY_CHOICES, "too intricate"),
        (NO_PAPERS, "nothing of newspaper articles"),
        (f'<macro name="a"><date variable="issued">{YEAR * 21_000}</date></macro>', "too intricate"),
    ],
)  # fmt: skip
def test_a_style_that_leads_nowhere_is_refused(body: str, sentence: str) -> None:
    found = read_style(style(f'{body}<citation><layout><text macro="a"/></layout></citation>'), "x")
    with pytest.raises(StyleError, match=sentence):
        runs_of(reference("plain"), found)


@settings(max_examples=80, deadline=1_000)
@given(st.integers(0, 2**32 - 1))
def test_no_damage_makes_it_fall_over(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice((NOTES, GERMAN)))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        end = at + chance.randint(0, 12)
        match chance.randrange(3):
            case 0:
                del data[at:end]
            case 1:
                data[at:at] = data[end : end + 40]
            case _:
                data[at:end] = chance.choice((b"", b"<", b'"', b"author", b"macro", b"\xc3", b"99999999999"))
    try:
        told = runs_of(reference(chance.choice(list(ARTICLES))), read_style(bytes(data), "x"))
    except StyleError:
        return
    assert plain(told).isprintable() or "\n" in plain(told) or "\t" in plain(told)
