# SPDX-License-Identifier: MIT
"""What holds for the library's tests."""

import pytest


@pytest.fixture(autouse=True)
def children_untraced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes that read an archive run without the tracer of lines: `tests/ingest` measures theirs."""
    for name in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START"):
        monkeypatch.delenv(name, raising=False)
