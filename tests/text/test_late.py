# SPDX-License-Identifier: MIT
"""Patterns that are compiled when they are first used: each does compile, and does what a pattern does."""

import importlib
import pkgutil
import re
from typing import cast

import pytest

import reader.text
from reader.text.late import late


def test_a_late_pattern_does_what_a_pattern_does() -> None:
    pattern, plain = late(r"(?P<a>a+)(b)?", re.IGNORECASE), re.compile(r"(?P<a>a+)(b)?", re.IGNORECASE)
    for text in ("xAAbaa", "AB", "", "c"):
        for method in ("search", "match", "fullmatch"):
            found, expected = getattr(pattern, method)(text), getattr(plain, method)(text)
            assert (found and found.groups()) == (expected and expected.groups())
        assert [one.span() for one in pattern.finditer(text)] == [one.span() for one in plain.finditer(text)]
        assert pattern.sub("-", text) == plain.sub("-", text)
        assert pattern.split(text) == plain.split(text)
    assert (pattern.pattern, pattern.flags) == (plain.pattern, plain.flags)


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = late("(")
    with pytest.raises(re.error):
        broken.search("a")


def test_every_late_pattern_compiles() -> None:
    kind, found = type(late("a")), 0
    for module in pkgutil.walk_packages(reader.text.__path__, "reader.text."):
        for value in vars(importlib.import_module(module.name)).values():
            for one in cast("tuple[re.Pattern[str], ...]", value if isinstance(value, tuple) else (value,)):
                if isinstance(one, kind):
                    found += 1
                    one.search("")  # raises for what is none
    assert found > 50
