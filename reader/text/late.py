# SPDX-License-Identifier: MIT
"""Patterns that are compiled when they are first used: most processes import many that they never need."""

import re
from typing import Any, cast


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self._told = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        compiled = re.compile(*self._told)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))  # from now on no slower than the pattern itself
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what is used as the compiled pattern is: for modules that many import and few use."""
    return cast("re.Pattern[str]", _Late(pattern, int(flags)))
