# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st
from index_documents import QUERIES

from reader.index.language.explain import Run, explain, explain_text
from reader.index.language.fields import KEYWORD_FIELDS
from reader.index.language.parse import parse
from reader.model.flags import FLAGS
from reader.model.query import (
    STEMMED,
    And,
    Anniversary,
    DateRange,
    Forms,
    Fuzzy,
    Keyword,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Word,
)
from reader.model.texts import Span


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "all articles"),
        ("oil", "articles with **oil**"),
        ("oil gas price", "articles with **oil**, **gas** and **price**"),
        ("oil OR gas", "articles with **oil** or **gas**"),
        ("-oil", "articles without **oil**"),
        ("* -oil", "articles without **oil**"),
        ("* *", "articles of any kind"),
        (
            "harbour treat* -strike date:1994-05",
            "articles with **harbour** and a word that begins with **treat**, not **strike**, dated May 1994",
        ),
        (
            '"partnership for peace" attach?',
            "articles with the words **partnership for peace** and a word of the form **attach?**",
        ),
        ("co-op*", "articles with the words **co op**…"),
        ("oil (gas OR coal)", "articles with **oil** and (**gas** or **coal**)"),
        ("(a b) OR (c d)", "articles with (**a** and **b**) or (**c** and **d**)"),
        ("-a -b c", "articles with **c**, not **a** or **b**"),
        ("-(a b) c", "articles with **c**, not (**a** together with **b**)"),
        ("headline:oil", "articles with **oil** in the headline"),
        ("oil headline:(gas coal)", "articles with **oil**, with **gas** and **coal** in the headline"),
        ("oil OR headline:gas", "articles either with **oil** or with **gas** in the headline"),
        ("is:undated oil", "articles with **oil**, without a date"),
        ("NOT is:undated", "articles with a date"),
        ("is:certain oil", "articles with **oil**, whose date is certain"),
        ("oil -is:certain", "articles with **oil**, and whose date is not certain"),
        ("is:damaged is:new", "articles damaged in their text, new since the last time"),
        ("NOT date:1994", "articles not dated 1994"),
        ("oil NOT date:1994", "articles with **oil**, and not dated 1994"),
        ("oil OR date:1994", "articles either with **oil** or dated 1994"),
        ("(oil -gas) OR coal", "articles either (with **oil**, not **gas**) or with **coal**"),
        ("NOT (a -b)", "articles that are not (with **a**, not **b**)"),
        (
            "(oil OR is:undated) (a OR date:1994)",
            "articles either with **oil** or without a date, and either with **a** or dated 1994",
        ),
        ("date:1994-05-27", "articles dated 27 May 1994"),
        ("date:1994-05", "articles dated May 1994"),
        ("date:1990..1994", "articles dated 1990 to 1994"),
        ("date:1994-05-27..1994-06", "articles dated 27 May 1994 to 30 June 1994"),
        ("date:1994..", "articles dated from 1994 on"),
        ("date:..1994-05", "articles dated until May 1994"),
        ("date:199X", "articles dated 1990 to 1999"),
        ("date:XXXX-05-09 oil", "articles with **oil**, dated 9 May of any year"),
        ("-date:XXXX-05-09", "articles not dated 9 May of any year"),
        (
            "oil~ -gas",
            "articles with a word at most one letter away from **oil**, not **gas**",
        ),
        ("gas~2", "articles with a word at most two letters away from **gas**"),
        ("/gr[ae]y/", "articles with a word that the expression describes: **gr[ae]y**"),
        ("oil NEAR/5 price", "articles with **oil** within 5 words of **price**"),
        (
            "the oil NEAR/1 price*",
            "articles with **the** and (**oil** within one word of a word that begins with **price**)",
        ),
        ("“a b c”~7", "articles with **a**, **b** and **c** within 7 words"),
        (
            "a BEFORE/3 “b c” BEFORE/3 d",
            "articles with **a** followed within 3 words by the words **b c** followed within 3 words by **d**",
        ),
        ("a OR b NEAR/2 c", "articles with **a** or (**b** within 2 words of **c**)"),
        ("quote:nato speaker:grachev", "articles with **nato** in a quotation, with **grachev** as its speaker"),
        ("speaker:grachev oil", "articles with **oil** in a quotation, with **grachev** as its speaker"),
        ("speaker:grachev article:oil", "articles with **oil**, with **grachev** as a speaker"),
        ("said:grachev", "articles with **grachev** in a quotation or as its speaker"),
        ("-speaker:grachev", "articles without **grachev** as a speaker"),
        (
            "byline:“John Smi*” section:(news OR sport)",
            (
                "articles with the words **john smi**… in the byline, "
                "with (**news** or **sport**) in the name of the section"
            ),
        ),
        (
            "source:guardian OR language:de",
            "articles either with **guardian** in the name of the source or with **de** as the language",
        ),
    ],
)
def test_a_query_is_said_in_plain_words(typed: str, said: str) -> None:
    assert explain_text(parse(typed)) == said


def test_forms_are_said() -> None:
    assert explain_text(parse("talks -“oil”", forms=STEMMED)) == "articles with any form of **talks**, not **oil**"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/harb[", "articles with an expression that isn't finished yet"),
        ("oil /harb[", "articles with **oil**, with an expression that isn't finished yet"),
        ("oil -/harb[", "articles with **oil**, and that are not (with an expression that isn't finished yet)"),
    ],
)
def test_an_expression_that_is_still_being_typed_is_said_to_be_so(typed: str, said: str) -> None:
    assert explain_text(parse(typed, as_you_type=True)) == said


def test_a_range_open_at_both_ends_is_any_time() -> None:
    assert explain_text(DateRange(None, None, Span(0, 0))) == "articles dated at any time"


def test_the_users_words_are_strong() -> None:
    assert explain(parse("oil gas")) == (
        Run("articles with "),
        Run("oil", strong=True),
        Run(" and "),
        Run("gas", strong=True),
    )


_S = Span(0, 0)
_FIELDS = st.sampled_from(["", "headline", "said", "quote"])
_OF_ONE = st.one_of(
    st.builds(Forms, st.just("oil"), st.just(_S), _FIELDS),
    st.builds(Fuzzy, st.just("oil"), st.sampled_from([1, 2]), st.just(_S), _FIELDS),
    st.builds(Regex, st.just("o.l"), st.just(_S), _FIELDS),
    st.builds(
        Near,
        st.lists(st.sampled_from([Word("a", _S), Prefix("b", _S), Phrase(("c", "d"), _S)]), min_size=2).map(tuple),
        st.sampled_from([1, 5]),
        st.booleans(),
        st.just(_S),
        _FIELDS,
    ),
    st.builds(
        Keyword,
        st.sampled_from(KEYWORD_FIELDS),
        st.sampled_from([("a",), ("a", "b")]),
        st.just(_S),
        open_end=st.booleans(),
    ),
    st.just(Anniversary(5, 9, _S)),
)
_NEW_AND_OLD = st.recursive(
    QUERIES | _OF_ONE,
    lambda inner: st.one_of(
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple), st.just(_S)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple), st.just(_S)),
        st.builds(Not, inner, st.just(_S)),
    ),
    max_leaves=4,
)


@given(_NEW_AND_OLD)
def test_every_tree_can_be_said(query: Query) -> None:
    said = explain_text(query)
    assert said.startswith(("articles ", "all articles"))
    assert said.count("(") == said.count(")")
    assert "  " not in said


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_is_said_in_its_own_words_and_so_is_that_it_is_missing(flag: str) -> None:
    said = [explain_text(parse(query)) for query in (f"is:{flag}", f"-is:{flag}")]
    others = {explain_text(parse(f"is:{other}")) for other in FLAGS if other != flag}
    assert said[0] != said[1]
    assert said[0] not in others


@pytest.mark.parametrize("typed", ["is:", "is:d", "is:damaged-", "is:un", "is:N"])
def test_a_flag_that_is_still_being_typed_is_awaited(typed: str) -> None:
    assert explain_text(parse(f"oil {typed}", as_you_type=True)) == "articles with **oil**"
