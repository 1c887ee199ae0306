# SPDX-License-Identifier: MIT
"""A clock that the test moves."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time that it is given."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def add(self, **time: float) -> None:
        self.time += timedelta(**time)
