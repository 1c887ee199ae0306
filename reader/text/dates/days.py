# SPDX-License-Identifier: MIT
"""Reading days as people and machines write them."""


def read_days(text: str) -> tuple[str, ...]:
    """Return the possible meanings of the first date in `text` as EDTF, best first; none if no such day exists."""
    raise NotImplementedError
