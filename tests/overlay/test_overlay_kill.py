# SPDX-License-Identifier: MIT
"""Whatever a killed process had acknowledged is there afterwards."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader.overlay.commands import AddTag, SetDate, new_note
from reader.overlay.overlay import Overlay


def work_for_ever(path: str, backups: str, name: str) -> None:
    """Do and undo; print a line for each thing done, once it is done: what is printed is acknowledged."""
    with Overlay.open(path, backups=backups) as overlay:
        for number in range(100_000):
            if number % 7 == 6:
                position = overlay.do_many([SetDate(name, str(number)), AddTag(name, str(number))])
            else:
                position = overlay.do(new_note(name, str(number)))
            sys.stdout.write(f"{position} {number}\n")
            sys.stdout.flush()
            time.sleep(0.001)  # SQLite's waiting isn't fair: without a pause one of two would do all the work


def killed_at_work(scripts: dict[str, str], env: dict[str, str], seconds: float) -> dict[str, str]:
    """Start all, and kill them `seconds` after each has said a first line; return what each has said."""
    with ExitStack() as stack:
        children = {}
        for name, script in scripts.items():
            child = subprocess.Popen([sys.executable, "-B", "-c", script], env=env, stdout=subprocess.PIPE, text=True)
            stack.enter_context(child)
            stack.callback(child.kill)
            children[name] = child
        firsts = {name: child.stdout.readline() for name, child in children.items() if child.stdout}
        time.sleep(seconds)
        for child in children.values():
            child.send_signal(signal.SIGKILL)
        return {name: firsts[name] + child.communicate()[0] for name, child in children.items()}


@pytest.mark.untraced
@pytest.mark.skipif(sys.platform == "win32", reason="nothing there is like SIGKILL")
def test_what_was_acknowledged_is_there(tmp_path: Path) -> None:
    path, backups = str(tmp_path / "overlay.sqlite"), str(tmp_path / "backups")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([os.getcwd(), os.path.dirname(__file__)])}
    rng = random.Random(5)
    acknowledged: set[tuple[str, str]] = set()
    for turn in range(8):
        scripts = {
            f"w{turn}{name}": f"from test_overlay_kill import *; work_for_ever({path!r}, {backups!r}, 'w{turn}{name}')"
            for name in "ab"  # two at a time, as a window and a command line would be
        }
        for name, told in killed_at_work(scripts, env, rng.uniform(0.0, 0.06)).items():
            acknowledged |= {(name, line.split()[1]) for line in told[: told.rindex("\n") + 1].splitlines()}
    with Overlay.open(path, backups=backups) as overlay:
        overlay._database.check()
        articles = overlay.changes_since(0)
        kept = {(article, note.text) for article in articles for note in overlay.notes(article)}
        kept |= {(article, tag) for article in articles for tag in overlay.tags(article)}
        before = [overlay.notes(article) for article in articles], overlay.corrections()
        overlay.rebuild()
        assert ([overlay.notes(article) for article in articles], overlay.corrections()) == before
    assert len(acknowledged) >= 16
    assert acknowledged <= kept
