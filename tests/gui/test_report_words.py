# SPDX-License-Identifier: MIT
"""The report in words: every figure with its list, nothing counted that isn't there, all of it as plain text."""

from dataclasses import replace

import pytest
from report_values import NOVEMBER, OCTOBER, empty_report, full_report, weekly

from reader.catalog.counts import FileLine, Run, Stamp
from reader.gui.report.report_saving import text_of
from reader.gui.words.counting import Counting
from reader.gui.words.file_words import article_flag_words, group_title, hint_words, outcome_words, reason_words
from reader.gui.words.flag_words import FLAG_WORDS, flag_words
from reader.gui.words.held_words import square_words, year_label, years_words
from reader.gui.words.report_contents import right_sections
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_document import ReportLists, report_document
from reader.gui.words.report_figures import Goal, Section
from reader.gui.words.report_time import moment_words
from reader.gui.words.report_words import (
    certainty_figures,
    head_words,
    held_aside,
    inexact_words,
    left_sections,
    stamp_words,
)
from reader.index.language.explain import explain_text
from reader.index.language.parse import parse
from reader.library.breakdown import NamedCount
from reader.library.held import HeldYears, Unit
from reader.model.date import Certainty
from reader.model.flags import FLAGS
from reader.model.problem import FileGroup, FileStatus

pytestmark = pytest.mark.usefixtures("qapp")


def sections() -> dict[str, Section]:
    """Return the sections of the full report."""
    report = full_report()
    found = {**left_sections(report, reading=False), **right_sections(report)}
    return {name: section for name, section in found.items() if section is not None}


def test_every_figure_says_what_it_is_and_opens_a_list_that_can_be_asked_for() -> None:
    for section in sections().values():
        for line in section.lines:
            for figure in line.figures:
                assert line.label in figure.said
                assert figure.words in figure.said
                goal = figure.goal
                ways = (goal.query, goal.facet, goal.group, goal.copies)
                assert sum(map(bool, ways)) == 1
                if figure.goal.query:
                    assert explain_text(parse(figure.goal.query)).startswith("articles ")


def test_articles_without_a_source_are_no_other_source() -> None:
    report = full_report()
    papers = (*(NamedCount(f"paper {at}", f"Paper {at}", 100 - at) for at in range(20)), NamedCount("", "", 1010))
    section = right_sections(replace(report, by_value=replace(report.by_value, sources=papers)))["sources"]
    assert section is not None
    told = [(line.label, line.figures[-1].words) for line in section.lines]
    assert told[-2:] == [("12 other sources", "1,038"), ("No source named", "1,010")]
    assert len(told) == 10
    other, none = (line.figures[-1].goal.facet for line in section.lines[-2:])
    assert other is not None
    assert none is not None
    assert (len(other.values), none.values) == (12, frozenset({""}))


def test_the_parts_of_the_bar_are_in_order_and_open_their_articles() -> None:
    figures = certainty_figures(full_report())
    assert [(certainty, articles) for certainty, articles, _ in figures] == [
        (Certainty.CERTAIN, 5231),
        (Certainty.PROBABLE, 1402),
        (Certainty.UNCERTAIN, 734),
        (Certainty.UNDATED, 1045),
    ]
    assert [figure.goal for _, _, figure in figures] == [
        Goal("is:certain"),
        Goal("is:probable"),
        Goal("is:uncertain"),
        Goal("is:undated"),
    ]
    assert figures[2][2].said == ReportCounting().uncertain(734)
    assert certainty_figures(empty_report()) == []


def test_files_add_up_to_all_of_them() -> None:
    files = sections()["files"]
    counted = sum(int(figure.words.replace(",", "")) for line in files.lines for figure in line.figures)
    assert counted == full_report().entries == 8209
    assert files.aside == ReportCounting().accounted_for(8209)
    partial = left_sections(full_report(), reading=True)["files"]
    assert partial is not None
    assert partial.aside == ReportCounting().accounted_so_far(8209)


def test_of_many_reasons_the_commonest_are_told_and_the_others_counted() -> None:
    lines = sections()["reasons"].lines
    assert len(lines) == 9
    assert lines[0].figures[0].goal == Goal(group=FileGroup.UNREAD, reason="It is locked with a password.")
    assert lines[0].figures[0].words == "6"
    assert (lines[-1].label, lines[-1].figures[0].goal) == (
        ReportCounting().other_reasons(2),
        Goal(group=FileGroup.UNREAD),
    )


def test_what_is_new_leaves_out_what_is_not() -> None:
    report = full_report()
    assert report.news is not None
    assert [line.figures[0].goal for line in sections()["news"].lines[:-1]] == [
        Goal("is:new"),
        Goal(group=FileGroup.NEW),
        Goal(group=FileGroup.CHANGED),
        Goal(group=FileGroup.MOVED),
        Goal(group=FileGroup.MISSING),
    ]
    fewer = replace(report, news=replace(report.news, articles=0, new=0, changed=0, moved=0))
    news = left_sections(fewer, reading=False)["news"]
    assert news is not None
    assert [len(line.figures) for line in news.lines] == [1, 0]
    assert news.lines[-1].detail == Counting().files(8118)


def test_news_of_one_day_are_told_by_the_hour() -> None:
    report = full_report()
    assert report.news is not None
    days = sections()["news"].aside
    assert (moment_words(OCTOBER) in days, moment_words(NOVEMBER) in days) == (True, True)
    same = replace(report.news, run=Run(NOVEMBER - 60, NOVEMBER, 100, 1))
    news = left_sections(replace(report, news=same), reading=False)["news"]
    assert news is not None
    assert news.aside.count(moment_words(NOVEMBER)) == 1
    assert news.aside != days


def test_an_empty_archive_has_no_sections() -> None:
    report = empty_report()
    assert set(left_sections(report, reading=False).values()) == {None}
    assert set(right_sections(report).values()) == {None}
    assert Counting().articles(0) in head_words(report, reading=False)
    assert text_of(report_document(report, ReportLists(), reading=True)).count("\n\n") == 1


def test_the_head_says_when_it_was_read_and_that_nothing_was_written() -> None:
    report = full_report()
    said = head_words(report, reading=False)
    assert said.startswith("Port Courier · ")
    assert moment_words(NOVEMBER) in said
    assert moment_words(NOVEMBER + 90_000) in said
    assert ReportCounting().seconds(31) in said
    assert said.endswith("nothing was written to it")
    same_day = replace(report, last_run=Run(OCTOBER, NOVEMBER + 60, 100, 0))
    assert head_words(same_day, reading=False).count(moment_words(NOVEMBER)) == 1
    assert moment_words(NOVEMBER) not in head_words(report, reading=True)
    assert "so far" in head_words(report, reading=True)


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [
        (300, lambda: "less than a second"),
        (1400, lambda: ReportCounting().seconds(1)),
        (600_000, lambda: ReportCounting().minutes(10)),
    ],
)
def test_a_time_is_said_in_fitting_units(milliseconds: int, said: object) -> None:
    reading = Run(0, NOVEMBER, milliseconds, 3)
    assert callable(said)
    assert str(said()) in head_words(replace(full_report(), last_reading=reading, last_run=reading), reading=False)


def test_stamps_are_told_in_the_words_of_their_kind() -> None:
    assert stamp_words(()) == ""
    kinds = ("stamp", "modified", "path", "metadata")
    said = [stamp_words((Stamp(kind, "2016-07-27", 996),)) for kind in kinds]
    assert len(set(said)) == 4
    assert all("27 July 2016" in one and Counting().articles(996) in one for one in said)
    many = stamp_words(tuple(Stamp("stamp", f"2016-07-{day}", 20) for day in range(10, 20)))
    assert many.count("2016") == 3


def test_the_grid_is_explained() -> None:
    held = weekly()
    assert "week" in held_aside(held)
    assert "hatched" in held_aside(held)
    assert "hatched" not in held_aside(replace(held, regular=False, unit=Unit.MONTH))
    assert inexact_words(held) == ReportCounting().in_no_square(14)
    assert inexact_words(replace(held, inexact=0)) == ""


def test_squares_and_years_are_said_with_their_gaps() -> None:
    held = weekly()
    lost = held.years[1]
    assert lost.squares[0].gap
    assert "nothing found" in square_words(lost.squares[0])
    full = next(square for square in lost.squares if square.articles)
    assert square_words(full).endswith(Counting().articles(full.articles))
    last = held.years[-1].squares[-1]
    assert (last.gap, last.articles) == (False, 0)
    assert square_words(last).endswith("nothing found")
    assert square_words(last) != square_words(lost.squares[0])
    said = years_words(lost, held.unit)
    assert "1 January 1991 to 11 March 1991" in said
    assert "42 of 52 weeks" in said
    assert years_words(held.years[2], Unit.WEEK).endswith("52 of 52 weeks")
    assert year_label(lost) == "1991"
    empty = replace(held.years[-1], squares=tuple(replace(one, articles=0) for one in held.years[-1].squares))
    assert years_words(empty, Unit.WEEK) == f"{empty.first}: nothing found"
    nothing = HeldYears(1901, 1930, ())
    assert year_label(nothing) == years_words(nothing, Unit.MONTH) == "1901 to 1930: nothing found"


def test_the_whole_report_is_plain_text() -> None:
    report = full_report()
    text = text_of(report_document(report, ReportLists(), reading=False))
    for words in ("Port Courier", "8,412", "1,402", "27 July 2016", "1991", "It is locked with a password.", "133"):
        assert words in text
    assert all(line.strip() in text for line in report.description.splitlines())
    told = (*left_sections(report, reading=False).values(), *right_sections(report, None).values())
    for section in filter(None, told):
        assert section.title in text
        assert all(line.label in text for line in section.lines)


# --- files


def line(status: FileStatus | None = None, **given: object) -> FileLine:
    """Return a file in a list."""
    values = {"path": b"a.txt", "item": "", "articles": 0, "flags": (), "reason": "", "hint": ""} | given
    return FileLine(status=status, **values)  # type: ignore[arg-type]  # any of its fields


def test_what_became_of_a_file_is_said() -> None:
    outcomes = [
        outcome_words(line(FileStatus.LISTED, articles=3)),
        outcome_words(line(FileStatus.PART)),
        outcome_words(line(FileStatus.PROBLEM)),
        outcome_words(line(item="2.txt")),
        outcome_words(line()),
    ]
    assert outcomes == [Counting().articles(3), "part of another", "not read", "an item not read", "not read"]


def test_a_reason_and_its_flags_are_said_once() -> None:
    assert reason_words(line(FileStatus.LISTED)) == ""
    broken = line(FileStatus.FLAGGED, flags=("incomplete", "no-text"), reason="It is damaged.", hint="Fetch it anew.")
    assert reason_words(broken) == "It is damaged. An article in it has a headline, but no text."
    assert hint_words(broken) == "Fetch it anew."
    assert reason_words(line(FileStatus.FLAGGED, flags=("incomplete",))) == "Something in it could not be read."
    assert reason_words(line(flags=("unheard-of", "unknown"))) == "Something is to be looked at."


@pytest.mark.parametrize("flag", ["excerpt", "not-as-taught", "pages-without-text", "undecodable"])
def test_what_is_to_be_looked_at_is_said_of_file_and_article(flag: str) -> None:
    general = reason_words(line(flags=("unheard-of",)))
    assert article_flag_words([flag]) not in {"", general}
    assert reason_words(line(flags=(flag,))) not in {"", general}
    assert "An article in it" not in article_flag_words([flag])
    assert hint_words(line()) == ""


def test_every_group_of_files_has_a_title() -> None:
    assert len({group_title(group) for group in FileGroup}) == len(FileGroup)


# --- flags


def test_every_flag_is_said_as_the_core_says_it() -> None:
    assert set(FLAG_WORDS) == set(FLAGS)
    for flag in FLAGS:
        assert explain_text(parse(f"is:{flag}")) == f"articles {FLAG_WORDS[flag][0]}"
        assert explain_text(parse(f"-is:{flag}")) == f"articles {FLAG_WORDS[flag][1]}"
        assert flag_words(flag) != flag_words(flag, negated=True)
