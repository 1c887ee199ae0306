# SPDX-License-Identifier: MIT
"""Patterns of words as expressions: `*` any letters, `?` exactly one."""

import re
from functools import lru_cache


@lru_cache(maxsize=256)
def expression(pattern: str) -> str:
    """Return a regular expression that finds whole words (or lines of one word each) of `pattern`, to be anchored.

    Between two asterisks the first place that fits is as good as any other, so nothing is ever tried twice: the time
    grows with the length of the word only.
    """
    head, *pieces = ("".join("." if sign == "?" else re.escape(sign) for sign in piece) for piece in pattern.split("*"))
    if not pieces:
        return head
    between = "".join(f"(?>.*?{piece})" for piece in pieces[:-1] if piece)
    return f"{head}{between}.*{pieces[-1]}"
