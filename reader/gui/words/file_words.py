# SPDX-License-Identifier: MIT
"""What is said of a file in a list: what became of it, and why there is something to look at; of an article, too."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reader.catalog.counts import FileLine
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.problem import FileGroup, FileStatus

translate = QCoreApplication.translate

_TITLES = {
    FileGroup.LISTED: QT_TRANSLATE_NOOP("FileList", "Files read as articles"),
    FileGroup.FLAGGED: QT_TRANSLATE_NOOP("FileList", "Files with something to look at"),
    FileGroup.PART: QT_TRANSLATE_NOOP("FileList", "Files that are part of another"),
    FileGroup.UNSEARCHABLE: QT_TRANSLATE_NOOP("FileList", "Page images without text"),
    FileGroup.PROBLEM: QT_TRANSLATE_NOOP("FileList", "Files that could not be read"),
    FileGroup.UNREAD: QT_TRANSLATE_NOOP("FileList", "What could not be read"),
    FileGroup.NEW: QT_TRANSLATE_NOOP("FileList", "New files"),
    FileGroup.CHANGED: QT_TRANSLATE_NOOP("FileList", "Files that were changed"),
    FileGroup.MOVED: QT_TRANSLATE_NOOP("FileList", "Files that were moved"),
    FileGroup.MISSING: QT_TRANSLATE_NOOP("FileList", "Files that are missing"),
}
_FLAGS = {
    "undecodable": QT_TRANSLATE_NOOP("FileList", "Some of its bytes are in no known encoding."),
    "mixed-encoding": QT_TRANSLATE_NOOP("FileList", "It mixes two encodings."),
    "nul-bytes": QT_TRANSLATE_NOOP("FileList", "Some zero bytes were left out of it."),
    "encoding-by-folder": QT_TRANSLATE_NOOP("FileList", "Its encoding was told by the other files of its folder."),
    "encoding-not-as-declared": QT_TRANSLATE_NOOP("FileList", "It is in another encoding than it says."),
    "whole-page": QT_TRANSLATE_NOOP("FileList", "The article could not be told from the rest of its page."),
    "front-matter-unreadable": QT_TRANSLATE_NOOP("FileList", "The fields at its head could not be read."),
    "excerpt": QT_TRANSLATE_NOOP("FileList", "Of an article in it there is only a summary or the beginning."),
    "cut-short": QT_TRANSLATE_NOOP("FileList", "An article in it is cut short."),
    "wrong-total": QT_TRANSLATE_NOOP(
        "FileList", "An article in it counts other articles than the rest of the export does."
    ),
    "no-text": QT_TRANSLATE_NOOP("FileList", "An article in it has a headline, but no text."),
    "long": QT_TRANSLATE_NOOP("FileList", "It is so long that its end was not searched for quotations or damage."),
    "pages-missing": QT_TRANSLATE_NOOP("FileList", "Some pages of an article are missing or can’t be read."),
    "pages-without-text": QT_TRANSLATE_NOOP("FileList", "Some of its pages are pictures without text."),
    "not-as-taught": QT_TRANSLATE_NOOP("FileList", "An article in it does not begin with the lines that were taught."),
    "rest-of-page": QT_TRANSLATE_NOOP("FileList", "Much on a page is part of no article; it is listed by itself."),
    "doubtful-headline": QT_TRANSLATE_NOOP("FileList", "A headline in it was badly recognised."),
    "incomplete": QT_TRANSLATE_NOOP("FileList", "Something in it could not be read."),
    "given up": QT_TRANSLATE_NOOP("FileList", "Reading it was given up."),
}
_ARTICLE_FLAGS = {  # where it is not said of an article as of a file
    "excerpt": QT_TRANSLATE_NOOP("ArticleFlags", "This is only a summary or the beginning of the article."),
    "cut-short": QT_TRANSLATE_NOOP("ArticleFlags", "This article is cut short."),
    "wrong-total": QT_TRANSLATE_NOOP(
        "ArticleFlags", "This article counts other articles than the rest of its export does."
    ),
    "no-text": QT_TRANSLATE_NOOP("ArticleFlags", "Of this article there is a headline, but no text."),
    "pages-missing": QT_TRANSLATE_NOOP("ArticleFlags", "Some pages of this article are missing or can’t be read."),
    "not-as-taught": QT_TRANSLATE_NOOP("ArticleFlags", "This article does not begin with the lines that were taught."),
    "rest-of-page": QT_TRANSLATE_NOOP("ArticleFlags", "This is what stands on its pages and is part of no article."),
    "doubtful-headline": QT_TRANSLATE_NOOP("ArticleFlags", "The headline was badly recognised."),
}
_PART = QT_TRANSLATE_NOOP("FileList", "part of another")
_UNSEARCHABLE = QT_TRANSLATE_NOOP("FileList", "not searchable")
_UNREAD = QT_TRANSLATE_NOOP("FileList", "not read")
_NO_ITEM = QT_TRANSLATE_NOOP("FileList", "an item not read")
_FLAGGED = QT_TRANSLATE_NOOP("FileList", "Something is to be looked at.")


def group_title(group: FileGroup) -> str:
    """Return what stands above a list of files."""
    return translate("FileList", _TITLES[group])


def outcome_words(line: FileLine) -> str:
    """Return what became of a file: "3 articles", "part of another", "not searchable", "not read"."""
    if line.item:
        return translate("FileList", _NO_ITEM)
    if line.status is FileStatus.PART:
        return translate("FileList", _PART)
    if line.status is FileStatus.UNSEARCHABLE:
        return translate("FileList", _UNSEARCHABLE)
    if line.articles:
        return Counting().articles(line.articles)
    return translate("FileList", _UNREAD)


def reason_words(line: FileLine) -> str:
    """Return why a file could not be read, or what is to be looked at in it; "" where all is well."""
    flags = [flag for flag in line.flags if not (flag == "incomplete" and line.reason)]
    found = [translate("FileList", _FLAGS.get(flag, _FLAGGED)) for flag in flags]
    return " ".join([*([said(line.reason)] if line.reason else []), *dict.fromkeys(found)])


def article_flag_words(flags: Iterable[str]) -> str:
    """Return what the flags of an article mean, in sentences; "" for none."""
    found = (
        translate("ArticleFlags", _ARTICLE_FLAGS[flag])
        if flag in _ARTICLE_FLAGS
        else translate("FileList", _FLAGS.get(flag, _FLAGGED))
        for flag in flags
    )
    return " ".join(dict.fromkeys(found))


def hint_words(line: FileLine) -> str:
    """Return what can be done, or ""."""
    return said(line.hint) if line.hint else ""
