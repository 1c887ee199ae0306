# SPDX-License-Identifier: MIT
"""A file of the user's own work from before people were gathered is brought up to date, and nothing is lost."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write
from old_overlay import make_old
from people_archive import PEOPLE

from reader.library.library import Library
from reader.library.reading import ensure_read, read_archive


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
    assert [library.corrections.undo() for _ in range(3)] == [True, True, False]
    assert len(os.listdir(library.home.backups)) >= 1
