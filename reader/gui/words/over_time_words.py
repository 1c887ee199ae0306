# SPDX-License-Identifier: MIT
"""A chart over time in words: its buckets, its numbers, and what of them isn't drawn."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.looks.utf16 import one_line
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import day_words, range_words
from reader.model.over_time import Buckets, Counted, Drawing, OverTime, Series, Step

translate = QCoreApplication.translate
_WEEK = 7


def number_words(number: float) -> str:
    """Return a number as it is written in the language spoken, with as many digits as tell something."""
    if float(number).is_integer():
        return QLocale().toString(int(number))
    return QLocale().toString(float(number), "f", 1 if number >= 1 else 2)


def step_words(step: Step) -> str:
    """Return "years"."""
    return {
        Step.YEAR: translate("OverTime", "years"),
        Step.MONTH: translate("OverTime", "months"),
        Step.WEEK: translate("OverTime", "weeks"),
    }[step]


def _by_words(step: Step) -> str:
    return {
        Step.YEAR: translate("OverTime", "by years"),
        Step.MONTH: translate("OverTime", "by months"),
        Step.WEEK: translate("OverTime", "by weeks"),
    }[step]


def bucket_words(buckets: Buckets, step: Step, at: int) -> str:
    """Return "1994", "May 1994", "Week of 2 May 1994"; of one that the range cuts, its days."""
    earliest, latest = buckets.bounds(at, at)
    if step is Step.WEEK and (latest - earliest).days == _WEEK - 1:
        return translate("OverTime", "Week of {day}").format(day=day_words(earliest))
    return range_words(earliest, latest)


def title_words(drawing: Drawing) -> str:
    """Return what is drawn: "Articles a month", "Occurrences per 1,000 articles, by years"."""
    over = drawing.over
    what = {
        (Counted.ARTICLES, False): translate("OverTime", "Articles, {by}"),
        (Counted.OCCURRENCES, False): translate("OverTime", "Occurrences, {by}"),
        (Counted.ARTICLES, True): translate("OverTime", "Articles per 1,000 articles of that time, {by}"),
        (Counted.OCCURRENCES, True): translate("OverTime", "Occurrences per 1,000 articles of that time, {by}"),
    }[over.counted, drawing.shares]
    return what.format(by=_by_words(over.step))


def undated_head() -> str:
    """Return the head of what has no place in time."""
    return translate("OverTime", "Undated")


def held_head() -> str:
    """Return the name of what there is at all."""
    return translate("OverTime", "All articles")


def undated_values(drawing: Drawing) -> list[str]:
    """Return the head above the undated, and how many each search has."""
    values = (drawing.undated(which) for which in range(len(drawing.names)))
    return [undated_head(), *("–" if one is None else number_words(one) for one in values)]


def reading_words(drawing: Drawing, at: int) -> str:
    """Return one bucket: "May 1994: oil 31 · gas 12 · 412 articles in all"; shares with what they are of."""
    over = drawing.over
    when = bucket_words(over.buckets, over.step, at)
    held = over.held.counts[at]
    if not held:
        return translate("OverTime", "{when}: there are no articles of that time").format(when=when)
    found = [_value_words(drawing, which, at) for which in range(len(drawing.names))]
    every = translate("OverTime", "{articles} in all").format(articles=Counting().articles(held))
    return translate("OverTime", "{when}: {figures}").format(when=when, figures=" · ".join([*found, every]))


def _value_words(drawing: Drawing, which: int, at: int) -> str:
    number = number_words(drawing.over.series[which].counts[at])
    name = name_words(drawing.names[which])
    if not drawing.shares:
        return f"{name} {number}"
    share = number_words(drawing.value(which, at) or 0)
    return translate("OverTime", "{name} {share} per 1,000 ({number})").format(name=name, share=share, number=number)


def name_words(text: str) -> str:
    """Return how a search is called: what was typed."""
    return one_line(text.strip()) or translate("OverTime", "Everything")


def not_drawn_words(drawing: Drawing) -> str:
    """Return what is dated but too vaguely to be drawn: "Not drawn, known only to the year: oil 7 · gas 3"; or ""."""
    parts: tuple[tuple[str, Callable[[Series], int]], ...] = (
        (translate("OverTime", "Not drawn, known only to the month: {figures}"), lambda one: one.months),
        (translate("OverTime", "Not drawn, known only to the year: {figures}"), lambda one: one.years),
        (translate("OverTime", "Not drawn, between two years: {figures}"), lambda one: one.spans),
    )
    return "   ".join(
        words.format(figures=_each(drawing, number)) for words, number in parts if any(map(number, drawing.over.series))
    )


def gap_note(drawing: Drawing) -> str:
    """Return what hatched times in a picture are; "" if there are none."""
    return translate("OverTime", "Hatched: there are no articles of that time.") if drawing.gaps() else ""


def state_note(digits: str) -> str:
    """Return out of which archive a picture is, so that it can be made again."""
    return translate("OverTime", "Made with Backfile; state of the archive {digits}").format(digits=digits)


def step_notice(over: OverTime) -> str:
    """Return why another step was taken than was wanted; "" if none was."""
    if over.wanted is None or over.wanted is over.step or not len(over.buckets):
        return ""
    return translate("OverTime", "Drawn {by}: shorter steps would be too many.").format(by=_by_words(over.step))


def _each(drawing: Drawing, number: Callable[[Series], int]) -> str:
    series = drawing.over.series
    if len(series) == 1:
        return number_words(number(series[0]))
    figures = (
        f"{name_words(name)} {number_words(number(one))}" for name, one in zip(drawing.names, series, strict=True)
    )
    return " · ".join(figures)


def table_heads(drawing: Drawing) -> tuple[str, ...]:
    """Return the heads of the chart as a table; the share of a search stands beside its count."""
    heads = [translate("OverTime", "Time")]
    for name in map(name_words, drawing.names):
        heads.append(name)
        if drawing.shares:
            heads.append(translate("OverTime", "per 1,000"))
    return (*heads, held_head())


def cell_words(drawing: Drawing, at: int) -> tuple[str, ...]:
    """Return a bucket as a row of that table; where there are no articles at all there is no share."""
    over = drawing.over
    cells = [bucket_words(over.buckets, over.step, at)]
    for which, series in enumerate(over.series):
        cells.append(number_words(series.counts[at]))
        if drawing.shares:
            share = drawing.value(which, at)
            cells.append("–" if share is None else number_words(share))
    return (*cells, number_words(over.held.counts[at]))
