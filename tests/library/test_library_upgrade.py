# SPDX-License-Identifier: MIT
"""A file of the user's own work from before people were gathered is brought up to date, and nothing is lost."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.library.library import Library
from reader.library.reading import ensure_read, read_archive
from reader.overlay.schema import OVERLAY


def make_old(path: str, article_id: str) -> None:
    """Make a file of the first version, in which an article has a date."""
    connection = sqlite3.connect(path)
    for statement in OVERLAY.migrations[0]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id={OVERLAY.application}")
    connection.execute("PRAGMA user_version=1")
    body = f'{{"format": 1, "do": "set date", "article_id": "{article_id}", "edtf": "1901", "reason": "seen"}}'
    connection.execute("INSERT INTO journal VALUES (1, '2026-11-01T10:00:00+00:00', 'do', 1, ?)", (body,))
    connection.execute("INSERT INTO step VALUES (1, 'done')")
    connection.execute("INSERT INTO touch VALUES (?, 1)", (article_id,))
    connection.execute("INSERT INTO correction VALUES (?, '1901', 'seen', NULL, NULL)", (article_id,))
    connection.execute("UPDATE rules SET version = 1")
    connection.commit()
    connection.close()


@pytest.fixture
def old(tmp_path: Path) -> Iterator[tuple[Library, str]]:
    """Return an archive that was read, with such a file, and the article of which it tells."""
    with opened(write(tmp_path / "courier", PEOPLE)) as library:
        article_id = library.article(1).id
        library.close()
        make_old(library.home.overlay, article_id)
        yield library, article_id


@pytest.mark.parametrize("anew", [False, True])
def test_the_work_is_there_and_goes_on(old: tuple[Library, str], anew: bool) -> None:
    library, article_id = old
    if anew:
        Path(library.home.catalog).write_bytes(b"no database" * 1000)  # whatever is derived may go
        read_archive(library, jobs=1)
    else:
        ensure_read(library)
    assert library.article(article_id).date.edtf == "1901"
    library.people.merge("oren halvard", "oran halvard")
    assert library.corrections.undo_label == "same person"
    library.corrections.undo()
    library.corrections.undo()
    assert library.corrections.undo_label is None
    assert len(os.listdir(library.home.backups)) >= 1
