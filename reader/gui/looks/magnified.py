# SPDX-License-Identifier: MIT
"""How large everything in the window is: Qt multiplies whatever is measured, so that nothing can be left behind."""

import contextlib
import os
from collections.abc import Iterator

_FACTOR = "QT_SCALE_FACTOR"


@contextlib.contextmanager
def magnified(percent: int) -> Iterator[None]:
    """Let an application that is made meanwhile show everything larger, whatever its screen asks for besides.

    The environment is as it was before afterwards: programs that the window starts have a size of their own.
    """
    before = os.environ.get(_FACTOR)
    if percent == 100:
        yield
        return
    os.environ[_FACTOR] = str(percent / 100)
    try:
        yield
    finally:
        del os.environ[_FACTOR]
        if before is not None:
            os.environ[_FACTOR] = before
