# SPDX-License-Identifier: MIT
"""Leaving an archive: the window never waits for it, nothing of the user's is lost, the next one is opened after."""

import functools
import time
from pathlib import Path

from copied_archive import Read
from gui_archive import OpenWindow, headlines, settle, write_articles
from gui_values import WaitFor

from reader.library.corrections import Corrections
from reader.library.library import Library
from reader.overlay.work import Note

pytest_plugins = ["gui_fixtures"]


def test_another_archive_is_opened_during_a_long_reading_without_a_wait(
    known: Read, open_window: OpenWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    large = tmp_path / "large"
    text = "The council met again and said nothing of the harbour. " * 40
    write_articles(large, {f"1994/05/{n:04d}.txt": f"Meeting {n}\n\n{n}: {text}" for n in range(1500)})
    window = open_window(large, known[1], idle=False)
    wait_for(lambda: window.room.bar.running, 60)
    begun = time.perf_counter()
    window.open_folder(str(known[0]))
    assert time.perf_counter() - begun < 0.5  # to leave and lay out anew; ending the reading takes longer
    assert window.session is not None
    assert not window.session.idle
    settle(window, wait_for)
    wait_for(lambda: len(headlines(window)) == 4)
    window.open_folder(str(large))
    window.open_folder(str(known[0]))  # changed one's mind
    settle(window, wait_for)
    wait_for(lambda: len(headlines(window)) == 4)
    assert window.windowTitle().startswith("courier")


def test_the_same_archive_can_be_opened_again_at_once(
    fresh: tuple[Path, Path], open_window: OpenWindow, wait_for: WaitFor
) -> None:
    window = open_window(*fresh, idle=False)
    wait_for(lambda: window.session is not None and window.session.archive is not None)
    window.open_folder(str(fresh[0]))
    settle(window, wait_for)
    assert window.room.banner.text == ""
    wait_for(lambda: len(headlines(window)) == 4)


def test_what_was_written_last_is_kept_though_the_window_closes_at_once(known: Read, open_window: OpenWindow) -> None:
    window = open_window(*known)
    assert window.session is not None
    with Library.open(str(known[0]), data_dir=str(known[1])) as library:
        ids = [library.article(number).id for number in (1, 2, 3)]
    for id_ in ids:
        window.session.desk.correct(functools.partial(_write, id_))
    window.close()
    with Library.open(str(known[0]), data_dir=str(known[1])) as library:
        notes: list[Note] = [note for id_ in ids for note in library.corrections.notes(id_)]
    assert [note.text for note in notes] == ["Written last."] * 3


def _write(article_id: str, work: Corrections) -> None:
    work.add_note(article_id, "Written last.")
