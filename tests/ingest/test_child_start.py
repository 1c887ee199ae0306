# SPDX-License-Identifier: MIT
"""Ctrl+C while a child is being started: the child starts whole, then its parent heeds it."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

import pytest

from reader.ingest.child import start_unharmed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that reach one thread")


class Interrupts:
    """An argument of a child: while it is written for the child, another thread of the parent takes Ctrl+C."""

    def __init__(self, thread: threading.Thread, arrived: int) -> None:
        self._thread = thread
        self._arrived = arrived

    def __reduce__(self) -> tuple[type[int], tuple[int]]:
        assert self._thread.ident is not None
        signal.pthread_kill(self._thread.ident, signal.SIGINT)
        os.read(self._arrived, 1)
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
def arrived() -> Iterator[int]:
    """Where a byte can be read once a signal has come."""
    hears, tells = os.pipe()
    os.set_blocking(tells, False)
    before = signal.set_wakeup_fd(tells)
    yield hears
    signal.set_wakeup_fd(before)
    os.close(hears)
    os.close(tells)


@pytest.fixture
def heard() -> Iterator[list[int]]:
    """What a handler of one's own hears of Ctrl+C."""
    numbers: list[int] = []

    def hear(number: int, _frame: FrameType | None) -> None:
        numbers.append(number)

    before = signal.signal(signal.SIGINT, hear)
    yield numbers
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def process(thread: threading.Thread, arrived: int) -> Iterator["multiprocessing.process.BaseProcess"]:
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=end_with, args=(Interrupts(thread, arrived),), daemon=True)
    yield process
    if process.pid is not None:
        process.kill()
        process.join()


@pytest.fixture
def usual() -> Iterator[None]:
    """Python's own handler, whatever the tests were started by."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("usual")
def test_the_child_is_whole_and_ctrl_c_heeded(process: "multiprocessing.process.BaseProcess") -> None:
    with pytest.raises(KeyboardInterrupt):
        start_unharmed(process)
    process.join(60)
    assert process.exitcode == 7
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_handler_of_ones_own_is_called_once(process: "multiprocessing.process.BaseProcess", heard: list[int]) -> None:
    handler = signal.getsignal(signal.SIGINT)
    start_unharmed(process)
    assert signal.getsignal(signal.SIGINT) is handler
    assert heard == [signal.SIGINT]


def test_beside_the_main_thread_nothing_is_put_off(
    process: "multiprocessing.process.BaseProcess", heard: list[int]
) -> None:
    starter = threading.Thread(target=start_unharmed, args=(process,))
    starter.start()
    starter.join(60)
    process.join(60)
    assert process.exitcode == 7
    assert heard == [signal.SIGINT]
