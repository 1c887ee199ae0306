# SPDX-License-Identifier: MIT
"""An article as the archive has it at this moment, made ready for the reading pane. Runs off the GUI thread."""

import contextlib
import functools
from dataclasses import replace

from reader.errors import StoreError
from reader.gui.article.sheet import Sheet, make_sheet, with_work
from reader.library.library import Library
from reader.model.article import Speaker
from reader.model.query import Query


def read_sheet(library: Library, number: int | str, query: Query | None) -> Sheet:
    """Read an article, by its number or its id, with what a query finds in it, its copies and the user's own work.

    Raises `NotFoundError`.
    """
    article = library.article(number)
    headline, body = library.matches(query, article) if query is not None else ((), ())

    @functools.cache
    def name(speaker: Speaker) -> str:
        return library.people.speaker(speaker, article.number).name

    sheet = replace(make_sheet(article, headline, body, name), copies=library.copies(article.number))
    with contextlib.suppress(StoreError):  # `read_work` says what is the matter; the article can be read
        notes, tags = library.own.notes(article), library.corrections.tags(article.id)
        return with_work(sheet, notes, tags)
    return sheet
