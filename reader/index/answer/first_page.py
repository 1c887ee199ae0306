# SPDX-License-Identifier: MIT
"""The newest of an answer whose total is slow: looked for from the newest end, and shown before the rest is known."""

from collections.abc import Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.answer.results import first_page
from reader.index.answer.searched import Question, Searched
from reader.index.answer.timeline import Timeline
from reader.index.bulk.sets import DocSet
from reader.model.search import FirstPage

_SHARES = (8192, 1024, 128, 32)  # of all documents the newest 8192th, then more
_ENOUGH = 50  # rows that fill a window
_SAMPLED = 64  # every so many documents
_LEAST = 20_000  # documents that are looked through at once


def show_first_page(
    segments: Sequence[Searched], timeline: Timeline, question: Question, cancel: CancelToken, show: FirstPage
) -> None:
    """Show the newest if the whole takes long; nothing is shown where that can't help."""
    if timeline.count < _LEAST or sum(one.evaluator.slowness(question.node, cancel) for one in segments) < 1:
        return
    likely = 1.0  # how many of all documents are in the answer, so far as is known
    for share in _SHARES:
        if likely * timeline.count < _ENOUGH * share and share != _SHARES[-1]:
            continue
        day = _day_of_share(segments, share)
        if day is None:
            return
        found = [_newest(segment, question, day, cancel) for segment in segments]
        cancel.check()
        many = sum(one.count() for one in found)
        if many >= _ENOUGH:
            show(first_page(timeline, found))
            return
        likely = max(many, 1) * share / timeline.count


def _day_of_share(segments: Sequence[Searched], share: int) -> int | None:
    """Return the first day of about the newest `share`th of all documents; None where they have no days."""
    days = np.sort(np.concatenate([one.documents.earliest[::_SAMPLED] for one in segments]))
    return int(days[len(days) - 1 - len(days) // share]) or None


def _newest(segment: Searched, question: Question, day: int, cancel: CancelToken) -> DocSet:
    """Return what of a segment is asked for and of that day or a later one."""
    since = segment.documents.from_day(day)
    found = segment.answer(question, cancel, since=since).within(since, segment.documents.count)
    return segment.narrowed(found, question.request.facets)
