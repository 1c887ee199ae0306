# SPDX-License-Identifier: MIT
"""Lines that are asked on standard input, each answered by one on standard output as soon as that is known."""

import io
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any

from reader.cli import output

_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # what `surrogateescape` makes of such bytes


def answer_lines(answer: Callable[[str], Mapping[str, Any] | None]) -> int:
    """Answer every line, unless by None. A byte order mark before the first, as some shells write, is passed over."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="surrogateescape")
    for line in sys.stdin or ():
        answered = answer(line.rstrip("\r\n"))
        if answered is not None:
            output.put_json(answered)
            output.flush()
    return 0


def not_utf8(text: str) -> int | None:
    """Return where a text from outside has a byte that is no UTF-8, None if nowhere."""
    found = _NOT_UTF8.search(text)
    return found.start() if found else None
