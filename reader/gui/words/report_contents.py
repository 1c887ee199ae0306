# SPDX-License-Identifier: MIT
"""What the articles of an archive are, in words: damage, copies, formats, languages, sources, page furniture."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reader.catalog.counts import FeatureCount
from reader.gui.words.counting import Counting
from reader.gui.words.facet_words import value_name
from reader.gui.words.format_words import format_name
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_figures import Figure, Goal, Line, Section, figure_line, of_articles
from reader.library.breakdown import Breakdowns, NamedCount
from reader.library.report import ArchiveReport
from reader.model.flags import COPIED, COPIED_EXACTLY, COPIED_VARIED, FORMAT, LINE, OFFERED, valued
from reader.model.search import FacetChoice

translate = QCoreApplication.translate
_MOST = 8  # values of a field, and lines of furniture, that are told one by one

_DAMAGE = {
    "damaged-accents": QT_TRANSLATE_NOOP("ArchiveReport", "Accents lost (attach? → attaché)"),
    "damaged-marks": QT_TRANSLATE_NOOP("ArchiveReport", "Quotations never closed, or never opened"),
    "damaged-signs": QT_TRANSLATE_NOOP("ArchiveReport", "Quotation marks lost (?yes? → “yes”)"),
    "damaged-encoding": QT_TRANSLATE_NOOP("ArchiveReport", "Read in a wrong encoding (Ã© → é)"),
    "damaged-codes": QT_TRANSLATE_NOOP("ArchiveReport", "Codes in place of signs (&amp; → &)"),
    "damaged-apostrophes": QT_TRANSLATE_NOOP("ArchiveReport", 'Quotation marks for apostrophes (don"t → don’t)'),
    "damaged-spacing": QT_TRANSLATE_NOOP("ArchiveReport", "Signs that can’t be seen"),
    "damaged-hyphens": QT_TRANSLATE_NOOP("ArchiveReport", "Words torn at a line’s end (har-bour → harbour)"),
    "damaged-misread": QT_TRANSLATE_NOOP("ArchiveReport", "Words that a machine misread (tbe → the)"),
    "damaged-ligatures": QT_TRANSLATE_NOOP("ArchiveReport", "Joined letters and long s (ﬁ → fi)"),
}
_FURNITURE = {
    "trimmed-notices": QT_TRANSLATE_NOOP("ArchiveReport", "Menus, notices, related articles"),
    "trimmed-repeated": QT_TRANSLATE_NOOP("ArchiveReport", "Lines that repeat from page to page"),
    "trimmed-stamps": QT_TRANSLATE_NOOP("ArchiveReport", "Stamps, such as “Last updated”"),
    "trimmed-frames": QT_TRANSLATE_NOOP("ArchiveReport", "Frames of web pages"),
}


def right_sections(report: ArchiveReport, most: int | None = _MOST) -> dict[str, Section | None]:
    """Return what stands beside by name; None where there is nothing. At most so many values are told one by one."""
    told = report.by_value
    return {
        "damage": _damage(report),
        "copies": _copies(report),
        "formats": _formats(told, most),
        "languages": _values("language", told.languages, ReportCounting().other_languages, most),
        "sources": _values("source", told.sources, ReportCounting().other_sources, most),
        "furniture": _furniture(report),
        "lines": _lines(told, most),
    }


def _damage(report: ArchiveReport) -> Section | None:
    lines = [
        _feature(translate("ArchiveReport", _DAMAGE[count.flag]), count, _repaired(count)) for count in report.damage
    ]
    offered = report.features.get(OFFERED)
    if offered is not None:
        label = translate("ArchiveReport", "All in which something is offered, not applied")
        lines.append(_feature(label, offered, ""))
    return of_articles(translate("ArchiveReport", "Damage and repair"), lines)


def _furniture(report: ArchiveReport) -> Section | None:
    counting = ReportCounting()
    lines = [
        _feature(translate("ArchiveReport", _FURNITURE[count.flag]), count, counting.taken_off(count.applied))
        for count in report.furniture
    ]
    return of_articles(translate("ArchiveReport", "Page furniture taken off"), lines)


def _feature(label: str, count: FeatureCount, detail: str) -> Line:
    return figure_line(label, count.articles, Counting().articles, Goal(f"is:{count.flag}"), detail)


def _repaired(count: FeatureCount) -> str:
    counting = ReportCounting()
    parts = [counting.put_right(count.applied)] if count.applied else []
    return " · ".join([*parts, *([counting.only_offered(count.offered)] if count.offered else [])])


def _copies(report: ArchiveReport) -> Section | None:
    if not report.copy_groups:
        return None
    told, counting = report.by_value, Counting()
    all_of_it = translate("ArchiveReport", "All articles held more than once")
    versions = translate("ArchiveReport", "Wire copies: versions that differ")
    exact = translate("ArchiveReport", "Exact duplicates: the same to the word")
    lines = [
        _grouped(all_of_it, report.copy_groups, report.copied, Goal(copies=True), COPIED),
        _grouped(versions, told.varied_groups, told.varied, Goal(copies=True, varied=True), COPIED_VARIED),
        *([figure_line(exact, told.exact, counting.articles, Goal(f"is:{COPIED_EXACTLY}"))] if told.exact else []),
    ]
    aside = translate("ArchiveReport", "groups open side by side")
    return Section(translate("ArchiveReport", "Same story more than once"), aside, tuple(filter(None, lines)))


def _grouped(label: str, groups: int, articles: int, goal: Goal, flag: str) -> Line | None:
    """Return a line with two figures: the groups of copies, and all their articles."""
    if not groups:
        return None
    named = translate("ArchiveReport", "{label}: {figure}")
    words, counted = ReportCounting().groups(groups), Counting().articles(articles)
    figures = (
        Figure(words, named.format(label=label, figure=words), goal, groups),
        Figure(QLocale().toString(articles), named.format(label=label, figure=counted), Goal(f"is:{flag}"), articles),
    )
    return Line(label, "", figures)


def _formats(told: Breakdowns, most: int | None) -> Section | None:
    shown = told.formats if most is None or len(told.formats) <= most + 1 else told.formats[:most]
    count = Counting().articles
    lines = [figure_line(format_name(one.value), one.articles, count, Goal(valued(FORMAT, one.value))) for one in shown]
    rest = told.formats[len(shown) :]
    if rest:
        query = " OR ".join(valued(FORMAT, one.value) for one in rest)
        label = ReportCounting().other_formats(len(rest))
        lines.append(figure_line(label, sum(one.articles for one in rest), count, Goal(query)))
    return of_articles(translate("ArchiveReport", "By format"), lines)


_VALUES = {
    "language": QT_TRANSLATE_NOOP("ArchiveReport", "By language"),
    "source": QT_TRANSLATE_NOOP("ArchiveReport", "By source"),
}


def _values(field: str, values: Sequence[NamedCount], others: Callable[[int], str], most: int | None) -> Section | None:
    """Return a field's values, all but the commonest as one line, and last how many name none; nothing if all do."""
    named = [one for one in values if one.value]
    if not named:
        return None
    shown = named if most is None or len(named) <= most + 1 else named[:most]
    rest = named[len(shown) :]
    lines = [_value_line(field, one) for one in shown]
    if rest:
        articles = sum(one.articles for one in rest)
        lines.append(figure_line(others(len(rest)), articles, Counting().articles, _choice(field, rest)))
    lines += [_value_line(field, one) for one in values if not one.value]
    return of_articles(translate("ArchiveReport", _VALUES[field]), lines)


def _value_line(field: str, one: NamedCount) -> Line:
    name = value_name(field, one.value, one.name)
    return figure_line(name, one.articles, Counting().articles, _choice(field, [one]))


def _choice(field: str, values: Sequence[NamedCount]) -> Goal:
    return Goal(facet=FacetChoice(field, frozenset(one.value for one in values)))


def _lines(told: Breakdowns, most: int | None) -> Section | None:
    lines = [
        figure_line(
            translate("ArchiveReport", "“{line}”").format(line=one.value),
            one.articles,
            Counting().articles,
            Goal(f'{LINE}:"{one.value}"'),
        )
        for one in told.lines[:most]
    ]
    return of_articles(translate("ArchiveReport", "Lines taken off most often"), lines)
