# SPDX-License-Identifier: MIT
"""What tests compute to compare with needs no tracer of lines, under which it takes twice the time."""

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")


def unmeasured(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Let a function run without the tracer. It must not be one whose own lines, or those below it, are tested."""

    @functools.wraps(function)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        tracer = sys.gettrace()
        sys.settrace(None)
        try:
            return function(*args, **kwargs)
        finally:
            sys.settrace(tracer)

    return run
