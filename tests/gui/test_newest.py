# SPDX-License-Identifier: MIT
import threading
from collections.abc import Callable, Iterator

import pytest
from gui_values import WaitFor

from reader.errors import CancelToken, NotFoundError, ReaderError
from reader.gui.session.newest import NewestWorker

pytest_plugins = ["gui_fixtures"]


class Subject:
    """Opened and closed on the worker's thread; knows on which."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.closed_on = 0

    def close(self) -> None:
        """Note where."""
        self.closed_on = threading.get_ident()


Made = list[Subject]
Worker = NewestWorker[Subject]


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def made() -> Made:
    """What the worker has opened."""
    return []


@pytest.fixture
def worker(made: Made) -> Iterator[Worker]:
    """Return a worker, closed at the end."""

    def make() -> Subject:
        made.append(Subject())
        return made[-1]

    one = NewestWorker(make)
    yield one
    one.close()


def _no_error(error: ReaderError) -> None:
    raise AssertionError(error)


def test_the_subject_lives_on_the_workers_thread(worker: Worker, made: Made, wait_for: WaitFor) -> None:
    answers: list[int] = []
    worker.ask("a", lambda subject, _: subject.thread, answers.append, _no_error)
    wait_for(lambda: answers)
    worker.close()
    assert answers == [made[0].thread] != [threading.get_ident()]
    assert made[0].closed_on == made[0].thread
    worker.close()  # idempotent


def test_the_newest_of_a_key_wins_and_stale_ones_are_cancelled(worker: Worker, wait_for: WaitFor) -> None:
    begun, tokens, ran = threading.Event(), [], []
    answers: list[int] = []

    def job(number: int) -> Callable[[Subject, CancelToken], int]:
        def run(_: Subject, token: CancelToken) -> int:
            tokens.append(token)
            ran.append(number)
            begun.set()
            while number == 0 and not token.cancelled:
                pass
            return number

        return run

    worker.ask("search", job(0), answers.append, _no_error)
    assert begun.wait(5)
    for number in range(1, 20):
        worker.ask("search", job(number), answers.append, _no_error)
    worker.ask("other", lambda *_: 100, answers.append, _no_error)
    wait_for(lambda: 100 in answers and 19 in answers)
    assert tokens[0].cancelled
    assert sorted(answers) == [19, 100]
    assert len(ran) < 20  # those between were never begun
    assert not worker.busy("search")


def test_an_answer_on_its_way_is_dropped_when_nobody_wants_it_any_more(worker: Worker, wait_for: WaitFor) -> None:
    done = threading.Event()
    answers: list[str] = []

    def job(_: Subject, __: CancelToken) -> str:
        done.set()
        return "stale"

    worker.ask("a", job, answers.append, _no_error)
    assert done.wait(5)
    assert worker.busy("a")
    worker.drop("a")
    worker.ask("b", lambda *_: "fresh", answers.append, _no_error)
    wait_for(lambda: answers)
    assert answers == ["fresh"]


def test_foreseen_errors_go_to_failed_and_cancelled_ones_nowhere(worker: Worker, wait_for: WaitFor) -> None:
    errors: list[ReaderError] = []

    def fail(_: Subject, __: CancelToken) -> None:
        raise NotFoundError("There is no such article.")

    def stop(_: Subject, token: CancelToken) -> None:
        token.cancel()
        token.check()

    worker.ask("stop", stop, lambda _: errors.append(NotFoundError("It was answered.")), errors.append)
    worker.ask("fail", fail, lambda _: None, errors.append)
    wait_for(lambda: errors)
    assert [error.sentence for error in errors] == ["There is no such article."]


def test_a_subject_that_cannot_be_opened_fails_the_request_and_is_tried_again(
    wait_for: WaitFor,
) -> None:
    errors: list[ReaderError] = []
    answers: list[int] = []
    tries: list[int] = []

    def make() -> Subject:
        tries.append(1)
        if len(tries) == 1:
            raise NotFoundError("Not there.")
        return Subject()

    worker: Worker = NewestWorker(make)
    worker.ask("a", lambda *_: 1, answers.append, errors.append)
    wait_for(lambda: errors)
    worker.ask("a", lambda *_: 2, answers.append, errors.append)
    wait_for(lambda: answers)
    worker.close()
    assert answers == [2]


def test_a_fault_of_the_program_reaches_the_hook(
    worker: Worker, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: seen.append(kind))

    def fault(_: Subject, __: CancelToken) -> None:
        raise ZeroDivisionError

    worker.ask("a", fault, lambda _: None, _no_error)
    wait_for(lambda: seen)
    assert seen == [ZeroDivisionError]
