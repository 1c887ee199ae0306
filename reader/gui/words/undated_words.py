# SPDX-License-Identifier: MIT
"""Groups of undated articles in words: what they share, what that says of their date, and what could be done."""

from PySide6.QtCore import QCoreApplication

from reader.gui.looks.utf16 import one_line
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.reason_words import place_words
from reader.model.article import shown_path
from reader.model.date import WitnessKind
from reader.model.undated import Offer, Proposal, Shared, UndatedGroup

translate = QCoreApplication.translate

_TITLES = {
    Shared.COPIES: QT_TRANSLATE_NOOP("Undated", "A copy of the text is dated"),
    Shared.ISSUE: QT_TRANSLATE_NOOP("Undated", "Issue {name}"),
    Shared.BETWEEN: QT_TRANSLATE_NOOP("Undated", "{place} in {folder}"),
    Shared.ORDER: QT_TRANSLATE_NOOP("Undated", "Day or month first in {folder}"),
    Shared.CALENDAR: QT_TRANSLATE_NOOP("Undated", "Julian calendar or ours in {folder}"),
    Shared.DATELINE: QT_TRANSLATE_NOOP("Undated", "A dateline without a year in {folder}"),
    Shared.FOLDER: QT_TRANSLATE_NOOP("Undated", "The folder “{folder}”"),
}
_SAYS = {
    Shared.COPIES: QT_TRANSLATE_NOOP(
        "Undated",
        "Each of these articles has the same text as one that is dated. A copy may have been printed on another day, "
        "so look at some of them first.",
    ),
    Shared.ISSUE: QT_TRANSLATE_NOOP(
        "Undated", "All of them bear the number of this issue. Whoever knows its day dates them all."
    ),
    Shared.BETWEEN: QT_TRANSLATE_NOOP(
        "Undated",
        "The files of this folder are named in the order of their days, and these lie between two dated ones.",
    ),
    Shared.ORDER: QT_TRANSLATE_NOOP(
        "Undated", "Their dates are written in figures and can be read either way; nothing in the folder settles it."
    ),
    Shared.CALENDAR: QT_TRANSLATE_NOOP(
        "Undated",
        "They were printed where days may have been counted by the Julian calendar; whoever knows the paper knows.",
    ),
    Shared.DATELINE: QT_TRANSLATE_NOOP("Undated", "Their datelines give day and month. Only the year is missing."),
    Shared.STAMP: QT_TRANSLATE_NOOP(
        "Undated", "They share this stamp. It is no date of publication, but it may tell where they come from."
    ),
    Shared.FOLDER: QT_TRANSLATE_NOOP(
        "Undated", "They lie together. What the folder is, may tell when they were printed."
    ),
}
_STAMPS = {
    WitnessKind.STAMP: QT_TRANSLATE_NOOP("Undated", "Stamped {date}"),
    WitnessKind.MODIFIED: QT_TRANSLATE_NOOP("Undated", "Last changed {date}"),
    WitnessKind.LOADED: QT_TRANSLATE_NOOP("Undated", "Fetched {date}"),
    WitnessKind.COPYRIGHT: QT_TRANSLATE_NOOP("Undated", "Copyright {date}"),
}
_OFFERS = {
    Offer.COPY: QT_TRANSLATE_NOOP("Undated", "Give each the date of its copy"),
    Offer.DAY_FIRST: QT_TRANSLATE_NOOP("Undated", "The day stands first"),
    Offer.MONTH_FIRST: QT_TRANSLATE_NOOP("Undated", "The month stands first"),
    Offer.OLD: QT_TRANSLATE_NOOP("Undated", "Julian: each as the day that it is by ours"),
    Offer.NEW: QT_TRANSLATE_NOOP("Undated", "Ours: each as printed"),
    Offer.YEAR: QT_TRANSLATE_NOOP("Undated", "They are of {year}"),
}
_REASONS = {
    Offer.COPY: QT_TRANSLATE_NOOP("Undated", "The date of a copy."),
    Offer.DAY_FIRST: QT_TRANSLATE_NOOP("Undated", "The day stands first."),
    Offer.MONTH_FIRST: QT_TRANSLATE_NOOP("Undated", "The month stands first."),
    Offer.OLD: QT_TRANSLATE_NOOP("Undated", "Printed by the Julian calendar."),
    Offer.NEW: QT_TRANSLATE_NOOP("Undated", "Printed by our calendar."),
    Offer.YEAR: QT_TRANSLATE_NOOP("Undated", "The dateline, of this year."),
}


def group_words(group: UndatedGroup) -> str:
    """Return what the articles of a group share: "Issue No. 27", "Stamped 27 July 2016"."""
    if group.shared is Shared.STAMP:
        kind, _, value = group.name.partition(" ")
        return translate("Undated", _STAMPS[WitnessKind(kind)]).format(date=edtf_words(value))
    if group.shared is Shared.FOLDER and not group.folder:
        return translate("Undated", "The archive’s own folder, beside its other folders")
    folder = shown_path(group.folder) or translate("Undated", "the archive’s own folder")
    place = one_line(place_words(group.name)).rstrip(".")
    return translate("Undated", _TITLES[group.shared]).format(
        name=one_line(group.name), folder=one_line(folder), place=place
    )


def sense_words(group: UndatedGroup) -> str:
    """Return in a sentence or two what that says of their date."""
    return translate("Undated", _SAYS[group.shared])


def proposal_words(proposal: Proposal) -> str:
    """Return what a proposal does, or the date that it would give to all."""
    if proposal.offer is Offer.ONE:
        words = edtf_words(proposal.edtf)
        return words[:1].upper() + words[1:]
    return translate("Undated", _OFFERS[proposal.offer]).format(year=proposal.each[0][1][:4])


def why_words(proposal: Proposal) -> str:
    """Return the reason with which a proposal is kept where the user gives none."""
    return translate("Undated", _REASONS[proposal.offer]) if proposal.offer in _REASONS else ""


def headline_words(headline: str) -> str:
    """Return a headline, or what stands in its place."""
    return one_line(headline).strip() or translate("Row", "(without a headline)")
