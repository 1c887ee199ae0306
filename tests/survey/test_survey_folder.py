# SPDX-License-Identifier: MIT
"""What only the whole folder can tell."""

import time
import tracemalloc
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.date import Certainty, PublicationDate, Witness, WitnessKind
from reader.model.habits import Habits, Summary
from reader.survey.line import LineCount
from reader.survey.survey import survey
from reader.text.dates.ladder import decide
from reader.text.dates.witness import field_witness, path_witnesses

TODAY = date(2026, 6, 1)
K = WitnessKind


def told(
    path: str, *witnesses: Witness, edges: tuple[str, ...] = (), years: tuple[int, ...] = (), member: str = ""
) -> Summary:
    names = path_witnesses(path.encode()) + path_witnesses(member.encode())
    return Summary("id", path.encode(), "text", (*names, *witnesses), edges, years)


def said(kind: WitnessKind, value: str) -> Witness:
    return field_witness(kind, value, kind.value)


def learn(*summaries: Summary, path: str = "") -> Habits:
    return survey(summaries, today=TODAY).for_path(path.encode() if path else summaries[0].path)


def dates(*summaries: Summary) -> list[PublicationDate]:
    decisions = survey(summaries, today=TODAY)
    return [decide(one.witnesses, decisions.for_path(one.path), path=one.path, today=TODAY) for one in summaries]


# --- names ---------------------------------------------------------------------------------------------------------

FOLDERS = [
    [f"1994/01/{day:02}/{story:03}.txt" for day in (3, 14, 27) for story in (1, 2)],
    [f"199401{day:02}-p3-2.txt" for day in range(1, 8)],
    [f"MT_{day}jan94_014.txt" for day in range(1, 8)],
    [f"1994/01 January/{day:02}/story 4.txt" for day in range(1, 8)],
    [f"{day:02}-01-94 article4.txt" for day in (3, 5, 9, 27)],
    [f"01-{day:02}-1994_4.txt" for day in (3, 5, 9, 27)],
    [f"{day:02}.01.1994/a.txt" for day in range(1, 8)],
    [f"January {day}, 1994 - story 4.txt" for day in range(1, 8)],
    [f"1994/{day} января 1994/4.txt" for day in range(1, 8)],
    [f"issue_9401{day:02}_0004.txt" for day in range(1, 28)],
    [f"DH-1994-01/DH-1994-01-{day:02}-004.txt" for day in range(1, 8)],
    [f"1994_01_{day:02}T0000_4.txt" for day in range(1, 8)],
]


@pytest.mark.parametrize("paths", FOLDERS)
def test_forms_that_hold_date_every_file(paths: list[str]) -> None:
    found = dates(*(told(path, years=(1993,)) for path in paths))
    assert all(one.certainty is Certainty.PROBABLE and not one.provisional for one in found)
    assert all(one.edtf.startswith("1994-01-") for one in found)
    assert len({one.edtf for one in found}) == (3 if len(paths) == 6 else len(paths))


@pytest.mark.parametrize(
    "paths",
    [
        [f"issue_{100_000 + 371 * number}.txt" for number in range(300)],
        [f"issn_0362-43{number:02}.txt" for number in range(30)],
        [f"page {number}.txt" for number in range(30)],
        [f"{1_469_615_520_000 + number * 86_400_000}.html" for number in range(30)],
        [f"item-{20_000_000 + 99_991 * number}.txt" for number in range(60)],
        [f"{volume}-{number}-{page:02}.txt" for volume in (1, 2) for number in range(1, 20) for page in (40, 67, 93)],
    ],
)
def test_numbers_that_are_no_dates_date_nothing(paths: list[str]) -> None:
    found = dates(*(told(path) for path in paths))
    placed = [one for one in found if one.placed and one.certainty is not Certainty.UNCERTAIN]
    assert not placed


def test_one_number_over_twelve_settles_the_order_of_the_folder() -> None:
    names = ["03-04-1994_1.txt", "05-06-1994_1.txt", "07-08-1994_1.txt"]
    assert dates(*map(told, names))[0].edtf == "[1994-03-04,1994-04-03]"
    assert dates(*map(told, [*names, "27-01-1994_1.txt"]))[0].edtf == "1994-04-03"
    assert dates(*map(told, [*names, "01-27-1994_1.txt"]))[0].edtf == "1994-03-04"
    both = dates(*map(told, [*names, "01-27-1994_1.txt", "27-01-1994_1.txt"]))
    assert both[0].edtf == "[1994-03-04,1994-04-03]"
    assert both[3].edtf == "1994-01-27"


def test_the_order_is_a_matter_of_each_folder() -> None:
    british = [told(f"a/{day:02}-01-1994.txt") for day in (3, 4, 5, 27)]
    american = [told(f"b/01-{day:02}-1994.txt") for day in (3, 4, 5, 27)]
    found = dates(*british, *american)
    assert found[0].edtf == "1994-01-03"
    assert found[4].edtf == "1994-01-03"


def test_a_small_folder_learns_its_order_from_those_around_it() -> None:
    large = [told(f"paper/a/{day:02}-01-1994.txt") for day in (3, 4, 5, 27)]
    found = dates(told("paper/b/03-04-1994.txt"), *large)
    assert found[0].edtf == "1994-04-03"


def test_dates_in_lines_are_settled_by_the_folder_too() -> None:
    lines = [told(f"m/{number}.txt", said(K.VISIBLE, f"{number:02}/04/1994")) for number in range(1, 6)]
    assert learn(*lines).day_first is None
    habits = learn(*lines, told("m/9.txt", said(K.METADATA, "27/04/1994")))
    assert habits.day_first is True
    assert "the day first" in dict(habits.reasons)["day_first"]
    habits = learn(*lines, told("m/9.txt", said(K.STAMP, "07/27/2016")))
    assert habits.day_first is False
    torn = learn(*lines, told("m/9.txt", said(K.STAMP, "07/27/2016")), told("m/8.txt", said(K.VISIBLE, "27/07/2016")))
    assert torn.day_first is None


def test_a_date_in_one_name_among_many_is_doubted() -> None:
    others = [told(f"m/story {number}.txt") for number in range(20)]
    found = dates(told("m/treaty of 1990-10-03.txt"), *others)
    assert (found[0].edtf, found[0].certainty) == ("1990-10-03", Certainty.UNCERTAIN)
    assert not any(one.placed for one in found[1:])


def test_one_file_only() -> None:
    (found,) = dates(told("1994-01-27.txt"))
    assert (found.edtf, found.certainty) == ("1994-01-27", Certainty.PROBABLE)
    assert "The only file" in found.evidence[0].why
    (found,) = dates(told("940127.txt"))
    assert not found.placed
    (found,) = dates(told("story.txt"))
    assert found.evidence == ()


def test_a_tree_of_days_is_one_habit_however_few_files_a_day_has() -> None:
    tree = [told(f"daily/1994/{month:02}/{day:02}/1.txt") for month in (1, 2) for day in range(1, 10)]
    loose = [told(f"loose/story {number}.txt") for number in range(100)]
    habits = learn(*tree, *loose)
    assert "yyyy/mm/dd" in habits.path_forms
    assert "files here hold a date" in dict(habits.reasons)["path_forms"]
    assert not learn(*loose, *tree).path_forms


def test_a_new_path_has_the_habits_of_the_nearest_folder_known() -> None:
    decisions = survey([told(f"1994/01/{day:02}/1.txt") for day in range(1, 10)], today=TODAY)
    assert "yyyy/mm/dd" in decisions.for_path(b"1994/02/03/1.txt").path_forms
    assert "yyyy/mm/dd" in decisions.for_path(b"1995/02/03/1.txt").path_forms
    assert decisions.for_path(b"1994/01/02/1.txt") is decisions.for_path(b"1994/01/02/7.txt")


def test_members_of_a_container_are_names_too() -> None:
    members = [told("a.zip", member=f"9401{day:02}_{story}.txt") for day in range(1, 10) for story in (1, 2)]
    assert learn(*members).path_forms == {"yymmdd"}


def test_the_years_of_the_texts_tell_the_century() -> None:
    names = [f"{day:02}-01-94.txt" for day in (3, 14, 27, 28)]
    assert dates(*(told(name, years=(1870, 1893)) for name in names))[0].edtf == "1894-01-03"
    assert dates(*(told(name, years=(1917, 1993)) for name in names))[0].edtf == "1994-01-03"
    found = dates(*(told(name) for name in names))[0]
    assert (found.edtf, found.certainty) == ("1994-01-03", Certainty.PROBABLE)
    assert "newest" in found.evidence[0].why
    silent = told("03-01-95.txt")
    assert dates(silent, *(told(name, years=(1893,)) for name in names))[0].edtf == "1895-01-03"


def test_names_with_four_digits_tell_the_century_of_those_with_two() -> None:
    short = [told(f"a/{day:02}jan94.txt") for day in (3, 14, 27, 28)]
    long = [told(f"b/1994-02-{day:02}.txt") for day in (3, 14, 27, 28)]
    lists = [told(f"c/{number}.txt", years=(1707 + number,)) for number in range(40)]
    unfilled = [told(f"d/1970-01-01-{number}.txt") for number in range(9)]
    assert dates(*short, *long, *lists, *unfilled)[0].edtf == "1994-01-03"
    assert dates(*short, *lists)[0].edtf == "1894-01-03"


def test_another_date_of_the_article_tells_the_century() -> None:
    summaries = [told(f"{day:02}-01-94.txt", said(K.VISIBLE, "January 1894")) for day in (3, 14, 27, 28)]
    assert learn(*summaries).centuries == ((94, 1894),)
    plain = [told(f"m/{day}.txt", said(K.VISIBLE, f"{day:02}/01/94"), years=(1894,)) for day in (3, 14, 27, 28)]
    assert learn(*plain).centuries == ((94, 1894),)
    ambiguous = told("m/9.txt", said(K.VISIBLE, "03/04/1994"))
    assert learn(ambiguous).centuries == ()


# --- migrations ----------------------------------------------------------------------------------------------------


def _pages(days: list[str], years: tuple[int, ...], kind: WitnessKind = K.METADATA) -> list[Summary]:
    return [told(f"m/{number}.html", said(kind, day), years=years) for number, day in enumerate(days)]


def test_a_day_shared_by_many_whose_texts_are_older_is_a_migration() -> None:
    pages = _pages(["2016-07-27"] * 6, (1993, 1994))
    habits = learn(*pages)
    assert ("metadata", "2016-07-27") in habits.migrations
    assert "older ones only" in dict(habits.reasons)["migrations"]
    assert [one.edtf for one in dates(*pages)] == ["[..2016-07-27]"] * 6


def test_a_month_is_enough() -> None:
    habits = learn(*_pages([f"2016-07-{day:02}" for day in range(1, 21)], (1994,)))
    assert habits.migrations == {("metadata", "2016-07")}


@pytest.mark.parametrize(
    "pages",
    [
        _pages(["2016-07-27"] * 6, (2016,)),
        _pages(["2016-07-27"] * 6, (2015,)),
        _pages(["2016-07-27"] * 6, ()),
        _pages(["2016-07-27"] * 4, (1994,)),
        _pages([f"{year}-07-27" for year in range(1990, 2020)], (1950,)),
        _pages(["2016-07-27"] * 6, (1994,))[:4] + _pages(["2016-07-27"] * 6, (2016,)),
    ],
)
def test_no_migration(pages: list[Summary]) -> None:
    assert learn(*pages).migrations == frozenset()


def test_pages_that_print_other_days_themselves_make_a_stamp_of_what_their_metadata_share() -> None:
    printed = ("4 May 1993", "12 March 1994", "8 July 1995", "19 October 1995")
    site = [
        told(f"site/page{n}.html", said(K.METADATA, "2016-07-27"), said(K.VISIBLE, day))
        for n, day in enumerate(printed)
    ]
    others = [
        told(f"other/{n}.html", said(K.METADATA, f"20{n % 20:02}-0{n % 9 + 1}-11"), said(K.VISIBLE, f"11 June 19{n}"))
        for n in range(40, 90)
    ]
    found = dates(*site, *others)
    assert [(one.edtf, one.certainty) for one in found[:4]] == [
        (day, Certainty.PROBABLE) for day in ("1993-05-04", "1994-03-12", "1995-07-08", "1995-10-19")
    ]
    assert not learn(*site, *others, path="other/50.html").migrations
    assert dict(learn(*site).reasons)["migrations"] == (
        "4 articles share 2016-07 (metadata), but 4 of them print other, older days."
    )


@pytest.mark.parametrize(
    "printed",
    [
        ["1993-05-04"] * 6,  # one old paper that all of them are about
        ["2016-07-27", "2016-07-26", "2016-07-25", "2016-07-24", "1993-05-04", "1994-03-12"],  # the paper's own days
        ["1993-05-04", "1994-03-12", "", "", "", "", "", ""],
        ["2017-05-04", "2018-03-12", "2019-07-08", "2019-10-19"],
    ],
)
def test_few_or_near_days_in_lines_deny_no_metadata(printed: list[str]) -> None:
    pages = [
        told(f"site/{n}.html", said(K.METADATA, "2016-07-27"), *([said(K.VISIBLE, day)] if day else []))
        for n, day in enumerate(printed)
    ]
    assert not learn(*pages).migrations


def test_only_the_kind_that_shares_the_day_is_demoted() -> None:
    pages = [
        told(f"m/{day}.html", said(K.METADATA, "2016-07-27"), said(K.VISIBLE, f"{day} January 1994"), years=(1993,))
        for day in range(1, 9)
    ]
    found = dates(*pages)
    assert [one.edtf for one in found] == [f"1994-01-{day:02}" for day in range(1, 9)]
    assert {one.certainty for one in found} == {Certainty.PROBABLE}


def test_issues_of_one_file_each_are_no_migration() -> None:
    day = ("1994-03-05", "1994-03-12")
    articles = [
        told(
            f"books/week {10 + number // 9}.epub",
            field_witness(K.METADATA, day[number // 9], "dc:date of the book"),
            years=(1951,),
            member=f"a{number}.xhtml",
        )
        for number in range(18)
    ]
    assert learn(*articles).migrations == frozenset()


def test_an_issues_folder_is_no_migration() -> None:
    issue = [told(f"1994/01/27/{number}.txt", years=(1945,)) for number in range(6)]
    assert learn(*issue).migrations == frozenset()


# --- furniture -----------------------------------------------------------------------------------------------------


def test_lines_that_repeat_are_furniture() -> None:
    pages = [
        told(f"m/{n}.txt", edges=("home news", f"headline {n}", *(("most read",) if n < 5 else ()))) for n in range(20)
    ]
    habits = learn(*pages)
    assert habits.furniture == {"home news", "most read"}
    assert "2 lines" in dict(habits.reasons)["furniture"]


def test_few_articles_have_no_furniture() -> None:
    assert learn(*(told(f"m/{n}.txt", edges=("home",)) for n in range(3))).furniture == frozenset()
    assert learn(*(told(f"m/{n}.txt", edges=("home",)) for n in range(4))).furniture == {"home"}
    rare = [told(f"m/{n}.txt", edges=("home",) if n < 4 else ()) for n in range(21)]
    assert learn(*rare).furniture == frozenset()


def test_a_line_twice_in_one_article_counts_once() -> None:
    assert learn(*(told(f"m/{n}.txt", edges=("home", "home")) for n in range(3))).furniture == frozenset()


def test_each_folder_has_its_own_and_the_archives() -> None:
    first = [told(f"a/{n}.txt", edges=("alpha", "both")) for n in range(10)]
    second = [told(f"b/{n}.txt", edges=("beta", "both")) for n in range(90)]
    assert learn(*first, *second).furniture == {"alpha", "beta", "both"}
    assert learn(*second, *first).furniture == {"beta", "both"}


def test_a_container_counts_as_a_folder() -> None:
    box = [told("all/box.jsonl", edges=("from the box",)) for _ in range(6)]
    loose = [told(f"all/{n}.txt") for n in range(60)]
    assert learn(*box, *loose).furniture == {"from the box"}
    assert learn(*loose, *box).furniture == frozenset()


# --- all of it -----------------------------------------------------------------------------------------------------


def test_summaries_may_come_from_a_call() -> None:
    def stream() -> Iterator[Summary]:
        yield told("1994-01-27.txt")

    assert survey(stream).for_path(b"1994-01-27.txt").path_forms == {"yyyy-mm-dd"}


def test_an_empty_archive() -> None:
    assert survey([]).for_path(b"a/b.txt") == Habits()


def test_the_order_of_files_does_not_matter() -> None:
    summaries = [told(f"1994/01/{day:02}/{n}.txt", edges=("home",)) for day in (1, 2) for n in range(4)]
    assert learn(*summaries).furniture == learn(*reversed(summaries)).furniture
    assert learn(*summaries).path_forms == learn(*reversed(summaries)).path_forms


@given(st.lists(st.tuples(st.binary(max_size=30), st.binary(max_size=20)), max_size=12))
@settings(max_examples=60)
def test_no_path_breaks_it(names: list[tuple[bytes, bytes]]) -> None:
    summaries = [
        Summary("id", path, "text", (*path_witnesses(path), *path_witnesses(member)), ("x",), (1994,))
        for path, member in names
    ]
    decisions = survey(summaries, today=TODAY)
    for one in summaries:
        assert isinstance(decisions.for_path(one.path), Habits)


def test_lines_are_forgotten_before_they_fill_the_memory() -> None:
    count = LineCount()
    for number in range(30_000):
        count.add(["home"] if number % 3 else [f"first {number}", f"last {number}"])
    assert len(count) < 6000
    assert count.repeated() == {"home"}


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_a_large_archive_of_small_folders_is_quick_and_small() -> None:
    summaries = [
        told(
            f"{1990 + n % 10}/{n % 12 + 1:02}/{n % 28 + 1:02}/{n}.txt",
            said(K.METADATA, f"2016-07-{n % 28 + 1:02}"),
            edges=("home", f"a{n}", f"b{n}", f"c{n}", f"d{n}", f"e{n}"),
            years=(1989,),
        )
        for n in range(30_000)
    ]
    start = time.process_time()
    decisions = survey(summaries, today=TODAY)
    for one in summaries:
        decisions.for_path(one.path)
    assert time.process_time() - start < 3  # a fifth of it on a machine that does nothing else
    assert decisions.for_path(summaries[0].path).furniture == {"home"}
    tracemalloc.start()
    survey(summaries[:20_000], today=TODAY)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30_000_000


def test_lines_of_many_small_folders_are_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.survey.survey._MOST_LINES", 500)
    summaries = [told(f"f{n // 10}/{n}.txt", edges=("home", f"first {n}", f"last {n}")) for n in range(2000)]
    decisions = survey(summaries, today=TODAY)
    assert decisions.for_path(b"f7/3.txt").furniture == {"home"}
    assert sum(len(group.furniture) for group in decisions._groups.values()) == 200


def test_folders_far_above_are_not_looked_at() -> None:
    deep = "/".join("x" * 120)
    habits = learn(*(told(f"{deep}/1994-01-{day:02}.txt") for day in range(1, 8)))
    assert habits.path_forms == {"yyyy-mm-dd"}


def test_a_folder_with_files_and_folders_counts_each_once() -> None:
    own = [told(f"p/27-01-1994_{n}.txt") for n in range(3)]
    below = [told(f"p/below/1994-01-27_{n}.txt") for n in range(3)]
    assert learn(*own, *below).path_forms == {"dd-mm-yyyy", "yyyy-mm-dd"}
    assert learn(*below, *own).path_forms == {"dd-mm-yyyy", "yyyy-mm-dd"}


def test_a_witness_without_reading_counts_for_nothing() -> None:
    assert learn(told("a.txt", said(K.METADATA, "soon"))) == Habits()


# --- stamps --------------------------------------------------------------------------------------------------------


def test_a_bound_that_many_share_and_a_migration_are_stamps_of_the_collection() -> None:
    stamped = [told(f"site/{number}.html", said(K.STAMP, "27 July 2016"), years=(1994,)) for number in range(12)]
    moved = _pages(["2011-03-01"] * 6, (1990,))
    others = [told(f"new/{number}.html", said(K.MODIFIED, f"2001-01-{number + 1:02}")) for number in range(9)]
    stamps = survey([*stamped, *moved, *others], today=TODAY).stamps()
    assert stamps == {("stamp", "2016-07-27"): 12, ("metadata", "2011-03-01"): 6}
    assert survey(stamped[:9], today=TODAY).stamps() == {}


def test_the_order_of_stamps_settles_nothing_in_other_folders() -> None:
    stamps = [told(f"web/{n}.txt", said(K.STAMP, "07/27/2016")) for n in range(4)]
    printed = told("gazette/a.txt", said(K.VISIBLE, "03/05/1994"))
    assert learn(*stamps, printed, path="gazette/a.txt").day_first is None
    assert learn(*stamps, path="web/9.txt").day_first is False


def test_what_formats_state_of_one_text_is_no_migration() -> None:
    once = [told(f"a{n}/x{n}.txt", said(K.FORMAT, "2001-01-31"), years=(1994, 1996)) for n in range(60)]
    assert not learn(*once).migrations
    many = [told(f"a/x{n}.txt", said(K.FORMAT, "2016-07-27"), years=(1900 + n,)) for n in range(60)]
    assert ("format", "2016-07-27") in learn(*many).migrations
    assert not learn(*many[:40]).migrations


def test_a_small_folder_whose_names_all_have_one_form_is_believed() -> None:
    pages = [told(f"pages/Observer_1931-05-02_{n}.txt") for n in range(3)]
    others = [told(f"loose/{name}.txt") for name in "abcdefghij"]
    found = dates(*pages, *others)
    assert [one.certainty for one in found[:3]] == [Certainty.PROBABLE] * 3
    mixed = [told("pages/Observer_1931-05-02_1.txt"), told("pages/b.txt"), *others]
    assert dates(*mixed)[0].certainty is Certainty.UNCERTAIN


def test_the_years_of_a_paper_in_a_folder_s_name_tell_the_century() -> None:
    found = dates(*[told(f"Gazette 1923-1925/{day}dec23.txt") for day in range(13, 19)])
    assert [one.edtf for one in found] == [f"1923-12-{day}" for day in range(13, 19)]
    alone = dates(*[told(f"Gazette 1923-1925/{name}.txt") for name in "abcdef"])
    assert {one.certainty for one in alone} == {Certainty.UNDATED}


def test_days_that_look_like_numbered_months_are_told_by_their_neighbours() -> None:
    days = [told(f"1994/{day} April/{n}.txt") for day in (3, 4, 5, 27) for n in range(2)]
    assert [one.edtf for one in dates(*days)] == [f"1994-04-{day:02}" for day in (3, 4, 5, 27) for _ in range(2)]
    names = ("1 January", "2 February", "3 March", "4 April", "5 May")
    months = [told(f"1994/{name}/{n}.txt") for name in names for n in range(2)]
    assert [one.edtf for one in dates(*months)] == [f"1994-{month:02}" for month in range(1, 6) for _ in range(2)]


def test_names_that_begin_with_days_are_told_from_a_count() -> None:
    sparse = dict.fromkeys((1, 2, 3), (3, 6, 11, 25))
    daily = {month: range(1, last + 1) for month, last in ((1, 31), (2, 28), (3, 31))}
    for days in (sparse, daily):
        files = [
            told(f"1994/{month:02}/{day:02}_{n}.txt") for month, all_ in days.items() for n, day in enumerate(all_)
        ]
        assert [one.edtf for one in dates(*files)] == [
            f"1994-{month:02}-{day:02}" for month, all_ in days.items() for day in all_
        ]
    counted = {month: range(1, last + 1) for month, last in ((1, 9), (2, 22), (3, 14))}
    files = [told(f"1994/{month:02}/{number:02}.txt") for month, all_ in counted.items() for number in all_]
    assert {one.edtf for one in dates(*files)} == {"1994-01", "1994-02", "1994-03"}
    few = [told(f"1994/01/{number:02}.txt") for number in (2, 9, 12, 28)]
    assert {one.edtf for one in dates(*few)} == {"1994-01"}


def test_months_in_roman_figures_hold_where_days_stand_below_them() -> None:
    months = {"II": (3, 9, 27), "iv": (5, 28), "XI": (2, 17)}
    files = [told(f"1952/{month}/{day:02}.txt") for month, all_ in months.items() for day in all_]
    days = ["1952-02-03", "1952-02-09", "1952-02-27", "1952-04-05", "1952-04-28", "1952-11-02", "1952-11-17"]
    assert [one.edtf for one in dates(*files)] == days
    lone = [told(f"1952/{month}/{day:02} leader.txt") for month, day in (("II", 27), ("IV", 5), ("V", 12), ("XI", 2))]
    assert [one.edtf for one in dates(*lone)] == ["1952-02-27", "1952-04-05", "1952-05-12", "1952-11-02"]
    assert {one.certainty for one in dates(*lone)} == {Certainty.PROBABLE}


@pytest.mark.parametrize(
    "names",
    [
        [f"{part}/{number:02}.txt" for part in ("I", "II", "III", "IV") for number in range(1, 9)],  # volumes
        [f"{part}/{number}.txt" for part, number in (("I", 3), ("II", 7), ("III", 12), ("IV", 20))],  # one count
        [f"{part}/page {number}.txt" for part in ("I", "II") for number in (3, 9, 27)],
        [f"{letter}/{number}.txt" for letter in "HIKV" for number in (1, 2, 3)],
        [f"{part}/{chapter:02}/1.txt" for part in ("I", "II") for chapter in range(1, 5)],
    ],
)
def test_parts_in_roman_figures_are_no_months(names: list[str]) -> None:
    assert {one.edtf for one in dates(*(told(f"1952/{name}") for name in names))} == {"1952"}


def test_the_only_day_of_each_month_s_folder_is_one_where_they_do_not_rise() -> None:
    files = [told(f"1994/{month:02}/{day}.txt") for month, day in ((1, 27), (3, 5), (4, 12), (5, 2))]
    assert [one.edtf for one in dates(*files)] == ["1994-01-27", "1994-03-05", "1994-04-12", "1994-05-02"]
    rising = [told(f"1994/{month:02}/{number}.txt") for month, number in ((1, 3), (3, 5), (4, 12), (5, 13))]
    assert [one.edtf for one in dates(*rising)] == ["1994-01", "1994-03", "1994-04", "1994-05"]
    ones = [told(f"1994/{month:02}/{number}.txt") for month, number in ((1, 1), (3, 2), (4, 1), (5, 1))]
    assert [one.edtf for one in dates(*ones)] == ["1994-01", "1994-03", "1994-04", "1994-05"]


def test_a_year_beside_words_is_never_more_than_uncertain() -> None:
    album = [told(f"Album 1922/leaf {number}.txt") for number in range(6)]
    assert {(one.edtf, one.certainty) for one in dates(*album)} == {("1922", Certainty.UNCERTAIN)}
    printed = told("Album 1922/leaf.txt", said(K.VISIBLE, "4 May 1968"))
    assert [(one.edtf, one.certainty) for one in dates(printed)] == [("1968-05-04", Certainty.PROBABLE)]
    agreed = told("Album 1922/leaf.txt", said(K.VISIBLE, "4 May 1922"))
    assert [(one.edtf, one.certainty) for one in dates(agreed)] == [("1922-05-04", Certainty.PROBABLE)]


def test_days_in_names_prove_the_month_above_them() -> None:
    files = [told(f"20020{month}/{day:02}_{day}.txt") for month in (1, 2) for day in (3, 9, 28)]
    assert [one.edtf for one in dates(*files)] == [f"2002-0{month}-{day:02}" for month in (1, 2) for day in (3, 9, 28)]


def test_six_digits_that_are_a_year_and_a_month_are_no_day() -> None:
    folders = [told(f"1912{month:02}/{n}.txt", years=(1911, 1912)) for month in range(1, 8) for n in range(2)]
    assert {one.edtf for one in dates(*folders)} == {f"1912-{month:02}" for month in range(1, 8)}
    silent = [told(f"1912{month:02}/{n}.txt") for month in range(1, 4) for n in range(2)]
    assert {one.certainty for one in dates(*silent)} == {Certainty.UNCERTAIN}
    year = [told(f"1912{month:02}/{n}.txt") for month in range(1, 8) for n in range(2)]
    assert {one.edtf for one in dates(*year)} == {f"1912-{month:02}" for month in range(1, 8)}
    days = [told(f"19120{day}/{n}.txt", years=(2018, 2019)) for day in range(1, 8) for n in range(2)]
    assert {one.edtf for one in dates(*days)} == {f"2019-12-0{day}" for day in range(1, 8)}
    named = [told(f"1912{month:02}/{month} {name} x.txt") for month, name in ((3, "March"), (4, "April"), (5, "May"))]
    assert [one.edtf for one in dates(*named)] == ["1912-03-03", "1912-04-04", "1912-05-05"]


def test_a_monthly_dated_on_the_first_is_no_series_of_months() -> None:
    firsts = [told(f"19{month:02}01/{n}.txt") for month in range(1, 13) for n in range(2)]
    assert {one.certainty for one in dates(*firsts)} == {Certainty.UNCERTAIN}
    assert learn(*firsts).path_forms == {"yymmdd", "yyyymm"}
    spoken = [told(f"19{month:02}01/{n}.txt", years=(2018, 2019)) for month in range(1, 13) for n in range(2)]
    assert {one.edtf for one in dates(*spoken)} == {f"2019-{month:02}-01" for month in range(1, 13)}


def test_what_is_learnt_does_not_depend_on_the_order_of_arrival() -> None:
    summaries = [
        told(f"199{n % 4}/{n % 9 + 1:02}-0{n % 3 + 1}-9{n % 4} story {n}.txt", years=(1989,)) for n in range(24)
    ]
    reasons = [
        learn(*arrived, path="1990/01-01-90 story 0.txt").reasons
        for arrived in (summaries, summaries[::-1], sorted(summaries, key=lambda one: one.path[-6:]))
    ]
    assert reasons[0] == reasons[1] == reasons[2]
    assert dict(reasons[0])["path_forms"].endswith("'01-01-90'.")


_READINGS = ("XXXX-02-26", "XXXX-02", "199X", "19XX", "1994", "1994-05", "1994-XX", "1994-05-26", "1906~", "../1914")


@given(
    st.lists(
        st.tuples(
            st.sampled_from([kind for kind in WitnessKind if kind is not K.PATH]),
            st.lists(st.sampled_from(_READINGS), min_size=1, max_size=3),
            st.lists(st.integers(1900, 2020), max_size=2),
        ),
        max_size=6,
    )
)
def test_no_date_of_whatever_form_stops_the_survey(
    articles: list[tuple[WitnessKind, list[str], list[int]]],
) -> None:
    summaries = [
        told(f"a/{n}.txt", Witness(kind, "26 February", tuple(readings), "line 1"), years=tuple(sorted(years)))
        for n, (kind, readings, years) in enumerate(articles)
    ]
    assert len(dates(*summaries)) == len(articles)


def test_a_masthead_without_a_year_is_no_stamp_of_a_folder() -> None:
    line = Witness(K.VISIBLE, "Thursday, 26 February", ("XXXX-02-26",), "line 1")
    found = dates(*(told(f"a/{name}.txt", line, years=(1987,)) for name in ("kelp", "moss", "fern", "reed")))
    assert {one.edtf for one in found} == {"XXXX-02-26"}
