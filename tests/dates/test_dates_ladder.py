# SPDX-License-Identifier: MIT
"""What follows from witnesses together."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.date import Certainty, Evidence, Precision, PublicationDate, Witness, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.ladder import decide
from reader.text.dates.pathname import forms_of, path_dates
from reader.text.dates.witness import (
    dateline_witness,
    field_witness,
    path_witnesses,
    stamp_witness,
    url_witness,
    weekday_witness,
)

TODAY = date(2026, 6, 1)
CERTAIN, PROBABLE, UNCERTAIN = Certainty.CERTAIN, Certainty.PROBABLE, Certainty.UNCERTAIN
K = WitnessKind
SURVEYED = Habits()


def said(kind: WitnessKind, value: str) -> Witness:
    return field_witness(kind, value, f"{kind.value} field")


def stamp(line: str = ". Last Updated: 07/27/2016") -> Witness:
    found = stamp_witness(line, "line 2")
    assert found
    return found


def dateline(text: str = "SALVADOR, Feb 26 - Showers") -> Witness:
    found = dateline_witness(text, "dateline")
    assert found
    return found[0]


def weekday(text: str) -> Witness:
    found = weekday_witness(text, "text")
    assert found
    return found


def dated(*witnesses: Witness, habits: Habits | None = SURVEYED, path: bytes = b"a.txt") -> PublicationDate:
    return decide(witnesses, habits, path=path, today=TODAY)


def of(found: PublicationDate, kind: WitnessKind) -> Evidence:
    return next(item for item in found.evidence if item.kind is kind)


def test_a_name_with_the_day_of_fetching_is_of_fetching() -> None:
    path = b"clips/2026-03-02-harriers-win.md"
    fetched = field_witness(WitnessKind.LOADED, "2026-03-02T09:21:05+00:00", "front matter: fetched")
    found = decide([fetched], None, path=path, today=TODAY)
    assert (found.certainty, found.latest) == (Certainty.UNDATED, date(2026, 3, 2))
    other = field_witness(WitnessKind.LOADED, "2026-03-05", "front matter: fetched")
    assert decide([other], None, path=path, today=TODAY).earliest == date(2026, 3, 2)


def test_an_address_that_says_the_name_again_is_no_second_witness() -> None:
    path = b"clips/1937-02-01_bristow-post_harriers.md"
    for address in (
        "/articles/1937-02-01_bristow-post_harriers/",
        "https://x.example/1937-02-01_Bristow-Post_harriers.html",
    ):
        echo = url_witness(address)
        assert echo
        found = decide([*path_witnesses(path), echo], None, path=path, today=TODAY)
        assert (found.edtf, found.certainty) == ("1937-02-01", PROBABLE)
    other = url_witness("https://post.example/1937/02/01/harriers.html")
    assert other
    assert decide([*path_witnesses(path), other], None, path=path, today=TODAY).certainty is CERTAIN


def test_a_page_stamp_is_an_upper_bound_and_no_more() -> None:
    found = dated(stamp(), weekday("on Wednesday, after Tuesday, in January"))
    assert (found.edtf, found.earliest, found.latest) == ("[..2016-07-27]", None, date(2016, 7, 27))
    assert (found.certainty, found.precision, found.placed) == (Certainty.UNDATED, Precision.NONE, False)
    assert of(found, K.STAMP).why.startswith("'Last Updated: 07/27/2016' is a page stamp, not a publication date.")
    assert not of(found, K.STAMP).accepted
    assert of(found, K.WEEKDAY).why == "The text names Wednesday, Tuesday and January: that alone gives no date."


@pytest.mark.parametrize("kind", [K.STAMP, K.MODIFIED, K.LOADED, K.COPYRIGHT])
def test_bounds_never_date(kind: WitnessKind) -> None:
    found = dated(said(kind, "2016-07-27"))
    assert (found.edtf, found.certainty) == ("[..2016-07-27]", Certainty.UNDATED)
    assert "2016-07-27" in found.evidence[0].why
    assert not found.evidence[0].accepted


def test_the_tightest_bound_counts() -> None:
    found = dated(said(K.COPYRIGHT, "2016"), said(K.LOADED, "2016-07-27"), said(K.MODIFIED, "2018-01-01"))
    assert found.edtf == "[..2016-07-27]"
    assert dated(said(K.COPYRIGHT, "2016")).latest == date(2016, 12, 31)


def test_nothing_known() -> None:
    found = dated()
    assert (found.edtf, found.earliest, found.latest, found.evidence) == ("", None, None, ())
    assert not found.provisional
    assert dated(habits=None).provisional


def test_the_formats_own_field_is_certain_alone() -> None:
    found = dated(said(K.FORMAT, "26-FEB-1987 15:01:01.79"), dateline())
    assert (found.edtf, found.certainty, found.precision) == ("1987-02-26", CERTAIN, Precision.DAY)
    assert all(item.accepted for item in found.evidence)
    assert [item.kind for item in found.evidence] == [K.FORMAT, K.DATELINE]


@pytest.mark.parametrize("kind", [K.SIDECAR, K.URL, K.METADATA, K.FRONT_MATTER, K.VISIBLE])
def test_any_other_alone_is_probable(kind: WitnessKind) -> None:
    found = dated(said(kind, "1994-01-27"))
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)
    assert found.evidence[0].accepted


def test_two_independent_witnesses_make_it_certain() -> None:
    assert dated(said(K.METADATA, "1994-01-27"), said(K.URL, "1994-01-27")).certainty is CERTAIN
    assert dated(said(K.METADATA, "1994-01-27"), said(K.METADATA, "1994-01-27")).certainty is PROBABLE


def test_a_conflict_leaves_the_higher_trust_in_doubt() -> None:
    found = dated(said(K.METADATA, "2016-07-27"), said(K.URL, "1994-01-27"))
    assert (found.edtf, found.certainty) == ("1994-01-27", UNCERTAIN)
    against = of(found, K.METADATA)
    assert (against.accepted, against.why) == (
        False,
        "2016-07-27 differs from what the page's address gives: 1994-01-27.",
    )


def test_two_against_one_win_but_are_not_certain() -> None:
    found = dated(said(K.URL, "1995-01-27"), said(K.METADATA, "1994-01-27"), said(K.VISIBLE, "27 January 1994"))
    assert (found.edtf, found.certainty) == ("1994-01-27", UNCERTAIN)


def test_a_neighbouring_day_costs_one_step() -> None:
    found = dated(said(K.URL, "1994-01-27"), said(K.METADATA, "1994-01-27"), said(K.VISIBLE, "28 January 1994"))
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)


def test_the_same_kind_can_contradict_itself() -> None:
    assert dated(said(K.METADATA, "1994-01-27"), said(K.METADATA, "1996-01-27")).certainty is UNCERTAIN
    assert dated(said(K.FORMAT, "1994-01-27"), said(K.FORMAT, "1996-01-27")).certainty is PROBABLE


def test_others_cannot_shake_the_formats_field() -> None:
    found = dated(said(K.FORMAT, "1994-01-27"), said(K.URL, "1996-01-27"), said(K.METADATA, "1996-01-27"))
    assert (found.edtf, found.certainty) == ("1994-01-27", CERTAIN)
    assert not of(found, K.URL).accepted


def test_another_day_in_the_text_shakes_a_field_that_stands_alone() -> None:
    field, line = said(K.FORMAT, "1994-01-27"), said(K.VISIBLE, "1994-01-28")
    found = dated(field, line)
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)
    assert not of(found, K.VISIBLE).accepted
    assert dated(field, line, path=b"1994/01/27.txt").certainty is CERTAIN
    assert dated(field, said(K.VISIBLE, "January 1994")).certainty is CERTAIN


def test_a_persons_date_goes_before_all() -> None:
    found = dated(said(K.USER, "1994-01"), said(K.FORMAT, "1996-01-27"), stamp("Updated 1 January 1990"))
    assert (found.edtf, found.certainty, found.precision) == ("1994-01", CERTAIN, Precision.MONTH)
    assert dated(Witness(K.USER, "1994?", ("1994?",), "by hand")).certainty is UNCERTAIN


def test_a_dateline_alone_has_a_day_but_no_year() -> None:
    found = dated(dateline())
    assert (found.edtf, found.earliest, found.latest) == ("XXXX-02-26", None, None)
    assert (found.certainty, found.precision) == (UNCERTAIN, Precision.DAY)
    assert dated(dateline(), stamp()).latest == date(2016, 7, 27)
    assert dated(dateline(), stamp()).edtf == "XXXX-02-26"
    assert dated(dateline("BONN, March - The")).edtf == "XXXX-03"


def test_a_dateline_takes_its_year_from_another_witness() -> None:
    found = dated(dateline(), said(K.VISIBLE, "1987"))
    assert (found.edtf, found.certainty) == ("1987-02-26", PROBABLE)
    assert of(found, K.VISIBLE).why == "It allows 1987-02-26, but is less exact."
    assert dated(dateline(), said(K.VISIBLE, "February 1987")).edtf == "1987-02-26"
    found = dated(dateline(), said(K.VISIBLE, "March 1987"))
    assert (found.edtf, found.certainty, of(found, K.DATELINE).accepted) == ("1987-03", UNCERTAIN, False)


def test_a_leap_day_needs_a_leap_year() -> None:
    assert dated(dateline("SALVADOR, Feb 29 - x"), said(K.VISIBLE, "1988")).edtf == "1988-02-29"
    assert dated(dateline("SALVADOR, Feb 29 - x"), said(K.VISIBLE, "1987")).edtf == "1987"


@pytest.mark.parametrize(
    ("printed", "certainty"),
    [
        ("1987-02-25", CERTAIN),
        ("1987-02-26", CERTAIN),
        ("1987-02-28", CERTAIN),
        ("1987-03-05", UNCERTAIN),
    ],
)
def test_a_dateline_confirms_what_was_printed_around_it(printed: str, certainty: Certainty) -> None:
    found = dated(dateline(), said(K.METADATA, printed))
    assert (found.edtf, found.certainty) == (printed, certainty)


def test_a_dateline_confirms_across_the_year() -> None:
    assert dated(dateline("BONN, Dec 31 - x"), said(K.METADATA, "1988-01-01")).certainty is CERTAIN
    assert dated(dateline("BONN, Dec 31, 1987 - x"), said(K.METADATA, "1988-01-01")).certainty is CERTAIN
    assert dated(dateline("BONN, March - x"), said(K.METADATA, "1988-03-11")).certainty is CERTAIN


def test_both_readings_of_numbers_are_kept_until_something_settles_them() -> None:
    numbers = said(K.VISIBLE, "03/04/1994")
    found = dated(numbers)
    assert (found.edtf, found.certainty, found.precision) == (
        "[1994-03-04,1994-04-03]",
        UNCERTAIN,
        Precision.INTERVAL,
    )
    assert (found.earliest, found.latest) == (date(1994, 3, 4), date(1994, 4, 3))
    assert "either way" in found.evidence[0].why
    reasons = (("day_first", "Other dates put the day first."),)
    found = dated(numbers, habits=Habits(day_first=True, reasons=reasons))
    assert (found.edtf, found.certainty) == ("1994-04-03", PROBABLE)
    assert "Other dates put the day first." in found.evidence[0].why
    assert dated(numbers, habits=Habits(day_first=False)).edtf == "1994-03-04"
    found = dated(numbers, said(K.URL, "1994-04-03"))
    assert (found.edtf, found.certainty) == ("1994-04-03", CERTAIN)
    assert "another witness" in of(found, K.VISIBLE).why


def test_a_weekday_breaks_a_tie_only() -> None:
    numbers = said(K.VISIBLE, "03/04/1994")  # 4 March was a Friday, 3 April a Sunday
    found = dated(numbers, weekday("on Thursday"))
    assert (found.edtf, found.certainty) == ("1994-03-04", UNCERTAIN)
    assert "weekday" in of(found, K.VISIBLE).why
    assert dated(numbers, weekday("on Tuesday")).edtf == "[1994-03-04,1994-04-03]"
    assert dated(said(K.URL, "1994-03-04"), weekday("on Sunday")).certainty is PROBABLE


def test_the_century_is_the_folders_or_the_newest() -> None:
    short = said(K.VISIBLE, "27.01.94")
    found = dated(short)
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)
    assert "century" in found.evidence[0].why
    assert dated(short, habits=Habits(centuries=((94, 1894),))).edtf == "1894-01-27"
    assert dated(said(K.VISIBLE, "27.01.25")).edtf == "2025-01-27"
    assert dated(said(K.VISIBLE, "27.01.27")).edtf == "1927-01-27"
    assert dated(short, said(K.URL, "1894-01-27")).edtf == "1894-01-27"
    assert dated(said(K.STAMP, "07/27/16")).edtf == "[..2016-07-27]"


@pytest.mark.parametrize("value", ["0000-00-00", "1970-01-01", "9999-12-31", "31 February 1994", "2099-01-01"])
def test_what_cannot_be_is_refused_with_a_reason(value: str) -> None:
    found = dated(said(K.FORMAT, value))
    assert (found.certainty, found.edtf) == (Certainty.UNDATED, "")
    assert not found.evidence[0].accepted
    assert found.evidence[0].why.endswith(("filled the date in.", "no day that exists.", "still to come."))


def test_a_name_of_a_day_that_nobody_filled_in_dates_nothing() -> None:
    for path in (b"1970-01-01/a.txt", b"1970/01/01/a.txt"):
        habits = Habits(path_forms=frozenset(form for form, _day in forms_of(path_dates(path)[0].value)))
        found = decide(path_witnesses(path), habits, path=path)
        assert found.certainty is Certainty.UNDATED
        assert "nobody filled the date in" in found.evidence[0].why


def test_tomorrow_is_possible_but_not_certain() -> None:
    assert dated(said(K.FORMAT, "2026-06-02")).certainty is PROBABLE
    assert dated(said(K.FORMAT, "2026-06-03")).certainty is Certainty.UNDATED
    assert dated(said(K.FORMAT, "2026-06-01")).certainty is CERTAIN
    assert dated(said(K.VISIBLE, "2026")).edtf == "2026"


def test_a_date_after_a_stamp_is_contradicted() -> None:
    found = dated(said(K.URL, "2016-07-30"), said(K.METADATA, "2016-07-30"), stamp())
    assert (found.edtf, found.certainty) == ("2016-07-30", UNCERTAIN)
    assert "contradicts 2016-07-30" in of(found, K.STAMP).why
    assert dated(said(K.URL, "2016-07-28"), said(K.METADATA, "2016-07-28"), stamp()).certainty is CERTAIN
    assert dated(said(K.FORMAT, "2016-07-30"), stamp()).certainty is PROBABLE
    assert dated(said(K.URL, "2016-07-30"), said(K.COPYRIGHT, "2010")).certainty is PROBABLE


def test_migration_stamps_are_demoted_to_bounds() -> None:
    habits = Habits(migrations=frozenset({("metadata", "2016-07")}))
    found = dated(said(K.METADATA, "2016-07-27"), habits=habits)
    assert (found.edtf, found.certainty) == ("[..2016-07-27]", Certainty.UNDATED)
    assert "migration" in found.evidence[0].why
    assert dated(said(K.METADATA, "1994-07-27"), habits=habits).certainty is PROBABLE
    assert dated(said(K.URL, "2016-07-27"), habits=habits).certainty is PROBABLE
    found = dated(said(K.METADATA, "2016-07-27"), said(K.VISIBLE, "27 January 1994"), habits=habits)
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)


def test_a_finer_witness_makes_a_month_exact_but_not_certain() -> None:
    found = dated(said(K.FORMAT, "1994-01"), said(K.VISIBLE, "27 January 1994"))
    assert (found.edtf, found.certainty) == ("1994-01-27", PROBABLE)
    found = dated(said(K.URL, "1994-01"), said(K.METADATA, "1994-01"))
    assert (found.edtf, found.certainty, found.precision) == ("1994-01", CERTAIN, Precision.MONTH)


def test_a_date_in_doubt_is_no_rival_of_the_same_without_one() -> None:
    doubted = Witness(K.VISIBLE, "The Smallholder, October 1985", ("1985-10?",), "line 1")
    for other in ("1985-10", "1985-10-04"):
        found = dated(said(K.METADATA, other), doubted)
        assert (found.edtf, found.certainty) == (other, PROBABLE)
    assert dated(doubted).edtf == "1985-10?"
    assert dated(said(K.METADATA, "1985-11"), doubted).certainty is UNCERTAIN


def test_names_are_believed_where_their_form_holds() -> None:
    holds = Habits(path_forms=frozenset({"yyyy/mm/dd"}), reasons=(("path_forms", "40 of 40 files hold one."),))
    found = dated(habits=holds, path=b"1994/01/27/3.txt")
    assert (found.edtf, found.certainty, found.provisional) == ("1994-01-27", PROBABLE, False)
    assert "40 of 40" in found.evidence[0].why
    found = dated(path=b"1994/01/27/3.txt")
    assert (found.edtf, found.certainty) == ("1994-01-27", UNCERTAIN)
    assert "Most names" in found.evidence[0].why
    found = dated(said(K.METADATA, "1994-01-27"), habits=holds, path=b"1994/01/27/3.txt")
    assert found.certainty is CERTAIN
    found = dated(said(K.METADATA, "1996-01-27"), path=b"1994/01/27/3.txt")
    assert (found.edtf, found.certainty) == ("1996-01-27", PROBABLE)


def test_numbers_in_names_need_the_folder() -> None:
    found = dated(path=b"issue_940127.txt")
    assert (found.certainty, found.edtf) == (Certainty.UNDATED, "")
    assert "most names in this folder hold none" in found.evidence[0].why
    habits = Habits(path_forms=frozenset({"yymmdd"}), centuries=((94, 1994),))
    assert dated(habits=habits, path=b"issue_940127.txt").certainty is PROBABLE
    habits = Habits(path_forms=frozenset({"mm-dd-yy"}))
    assert dated(habits=habits, path=b"03-04-94.txt").edtf == "1994-03-04"


def test_a_century_that_other_articles_tell_makes_nothing_certain() -> None:
    habits = Habits(centuries=((94, 1894),))
    short = said(K.FORMAT, "27.01.94")
    assert dated(short, habits=habits).certainty is PROBABLE
    assert dated(short, said(K.VISIBLE, "27 Jan 94"), habits=habits).certainty is PROBABLE
    whole = dated(short, said(K.VISIBLE, "27 January 1894"), habits=habits)
    assert (whole.edtf, whole.certainty) == ("1894-01-27", CERTAIN)
    assert dated(short, habits=habits, path=b"1894/3.txt").certainty is CERTAIN


def test_before_the_survey_names_give_provisional_dates() -> None:
    found = dated(habits=None, path=b"1994/01/27/3.txt")
    assert (found.edtf, found.certainty, found.provisional) == ("1994-01-27", PROBABLE, True)
    found = dated(habits=None, path=b"issue_940127.txt")
    assert (found.edtf, found.certainty, found.provisional) == ("1994-01-27", UNCERTAIN, True)
    assert "still to be looked at" in found.evidence[0].why


def test_path_witnesses_that_are_given_are_not_added_again() -> None:
    given_one = Witness(K.PATH, "1995/02/03", ("1995-02-03",), "member name")
    found = decide([given_one], None, path=b"1994/01/27/3.txt", today=TODAY)
    assert [item.value for item in found.evidence] == ["1995-02-03"]


def test_an_interval_of_years_is_a_date_of_its_own_precision() -> None:
    found = dated(habits=Habits(path_forms=frozenset({"yyyy-yyyy"})), path=b"1994-1996/3.txt")
    assert (found.edtf, found.precision) == ("1994/1996", Precision.INTERVAL)


_VALUES = st.sampled_from(
    [
        "1994-01-27",
        "03/04/1994",
        "27.01.94",
        "1994",
        "1994-01",
        "2016-07-27",
        "2099-01-01",
        "0000-00-00",
        "x",
        "1894-01-27",
    ]
)
_WITNESSES = st.builds(
    lambda kind, value: field_witness(kind, value, "f"), st.sampled_from(list(WitnessKind)), _VALUES
) | st.sampled_from([dateline(), stamp(), weekday("on Friday")])


@given(st.lists(_WITNESSES, max_size=6), st.booleans())
@settings(max_examples=200)
def test_whatever_is_said_the_outcome_is_sound(witnesses: list[Witness], surveyed: bool) -> None:
    found = decide(witnesses, SURVEYED if surveyed else None, path=b"a/b.txt", today=TODAY)
    assert len(found.evidence) == len(witnesses)
    assert all(item.why for item in found.evidence)
    assert found.provisional is not surveyed
    if found.earliest:
        assert found.latest
        assert found.earliest <= found.latest
        assert found.certainty is not Certainty.UNDATED
        assert any(item.accepted for item in found.evidence)
    if found.certainty is CERTAIN:
        bearing = {item.kind for item in found.evidence if item.accepted}
        assert bearing & {K.USER, K.FORMAT} or len(bearing) > 1
    assert not any(item.accepted for item in found.evidence if item.kind.only_bounds)
    assert decide(list(reversed(witnesses)), SURVEYED, path=b"", today=TODAY).certainty in set(Certainty)


def test_a_weekday_excludes_no_month() -> None:
    path = b"200202/03_4.txt"
    witnesses = (*path_witnesses(path), Witness(WitnessKind.WEEKDAY, "Sunday", (), "text"))
    assert date.fromisoformat("2020-02-02").weekday() == 6
    habits = Habits(path_forms=frozenset({"yymmdd", "yyyymm"}))
    dated = decide(witnesses, habits, path=path)
    assert dated.edtf == "[2002-02,2020-02-02]"
