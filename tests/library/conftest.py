# SPDX-License-Identifier: MIT
"""What holds for the library's tests."""

import pytest


@pytest.fixture(autouse=True)
def readers_untraced(children_untraced: None) -> None:
    """Let no test of the library measure what runs in child processes."""
