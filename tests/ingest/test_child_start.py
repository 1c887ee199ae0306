# SPDX-License-Identifier: MIT
"""Ctrl+C while a child is being started: the child starts whole, then its parent heeds it."""

import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Iterator
from types import FrameType

import pytest

from reader.ingest.child import start_unharmed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that reach one thread")


class Interrupts:
    """An argument of a child: while it is written for the child, another thread of the parent takes Ctrl+C."""

    def __init__(self, thread: threading.Thread) -> None:
        self._thread = thread

    def __reduce__(self) -> tuple[type[int], tuple[int]]:
        assert self._thread.ident is not None
        time.sleep(0.1)  # whoever started this has come to wait
        signal.pthread_kill(self._thread.ident, signal.SIGINT)
        time.sleep(0.3)
        return int, (7,)


def end_with(code: int) -> None:
    """Run in the child."""
    sys.exit(code)


@pytest.fixture
def thread() -> Iterator[threading.Thread]:
    """A thread beside the main one, as the keeper's indexer is."""
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()
    yield thread
    ended.set()
    thread.join()


@pytest.fixture
def process(thread: threading.Thread) -> Iterator["multiprocessing.process.BaseProcess"]:
    process = multiprocessing.get_context("spawn").Process(target=end_with, args=(Interrupts(thread),), daemon=True)
    yield process
    if process.pid is not None:
        process.kill()
        process.join()


def test_the_child_is_whole_and_ctrl_c_heeded(process: "multiprocessing.process.BaseProcess") -> None:
    with pytest.raises(KeyboardInterrupt):
        start_unharmed(process)
    process.join(60)
    assert process.exitcode == 7
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_handler_of_ones_own_is_called_once(process: "multiprocessing.process.BaseProcess") -> None:
    heard: list[int] = []

    def hear(number: int, _frame: FrameType | None) -> None:
        heard.append(number)

    before = signal.signal(signal.SIGINT, hear)
    try:
        start_unharmed(process)
        assert signal.getsignal(signal.SIGINT) is hear
    finally:
        signal.signal(signal.SIGINT, before)
    assert heard == [signal.SIGINT]


def test_beside_the_main_thread_nothing_is_put_off(process: "multiprocessing.process.BaseProcess") -> None:
    starter = threading.Thread(target=start_unharmed, args=(process,))
    starter.start()
    with pytest.raises(KeyboardInterrupt):
        starter.join(60)
    starter.join(60)
    process.join(60)
    assert process.exitcode == 7
