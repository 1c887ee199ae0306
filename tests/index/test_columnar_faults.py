# SPDX-License-Identifier: MIT
"""A writer that ends or fails between any two of its operations leaves the state before or the state after."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from columnar_contents import contents
from columnar_faults import STEPS, Faults, before_and_after, fill, outcome, perform, prepare

import reader
from reader.errors import StoreError
from reader.index.columnar.writer import ColumnarWriter

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(reader.__file__)))
_HERE = os.path.dirname(os.path.abspath(__file__))


@pytest.fixture(scope="module")
def faults() -> Faults:
    return Faults()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a child process for each operation, at once")
@pytest.mark.parametrize("step", STEPS)
def test_a_writer_killed_at_any_operation_leaves_the_old_or_the_new_state(tmp_path: Path, step: str) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((_ROOT, _HERE)), "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-W", "ignore", os.path.join(_HERE, "columnar_faults.py"), step, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    if step == "destroy":
        assert set(found) <= {"old", "new", "damaged, then removed"}
        assert found[0] == "old"
    else:
        before, after = before_and_after(step)
        assert set(found) == ({"new"} if before == after else {"old", "new"})
        assert "old" not in found[found.index("new") :]
    assert found[-1] == "new"
    assert len(found) > 3


def _full() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _attempt(step: str, folder: str, writer: ColumnarWriter | None) -> StoreError | None:
    try:
        perform(step, folder, writer)
    except StoreError as error:
        return error
    return None


@pytest.mark.parametrize("step", [step for step in STEPS if step not in {"begin", "reopen", "destroy"}])
def test_a_disk_full_at_any_operation_leaves_the_old_or_the_new_state(
    tmp_path: Path, faults: Faults, step: str
) -> None:
    before, after = before_and_after(step)
    filled = str(tmp_path / "filled")
    fill(step, filled)
    reached, at, failed = True, 0, 0
    while reached:
        folder = str(tmp_path / str(at))
        writer = prepare(step, filled, folder)
        assert isinstance(writer, ColumnarWriter)
        faults.arm(folder, at, _full)
        error = _attempt(step, folder, writer)
        reached = faults.disarm()
        found = contents(folder)
        if error is None:
            assert found == after
        else:
            assert "make room" in error.hint
            assert found in (before, after)
            failed += 1
        perform(step, folder, writer)  # room was made: the same writer goes on
        writer.close()
        assert outcome(step, folder) == "new"
        at += 1
    assert failed > 2


@pytest.mark.parametrize("step", ["begin", "reopen"])
def test_a_disk_full_at_the_start_is_said_and_leaves_no_lock(tmp_path: Path, faults: Faults, step: str) -> None:
    filled = str(tmp_path / "filled")
    fill(step, filled)
    reached, at, failed = True, 0, 0
    while reached:
        folder = str(tmp_path / str(at))
        prepare(step, filled, folder)
        faults.arm(folder, at, _full)
        error = _attempt(step, folder, None)
        reached = faults.disarm()
        if error is not None:
            assert "make room" in error.hint
            failed += 1
        assert outcome(step, folder) == "new"
        at += 1
    assert failed > 1
