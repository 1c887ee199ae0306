# SPDX-License-Identifier: MIT
"""Names of files where a text could stand."""

_READABLE = frozenset(
    """txt text md htm html xhtml xml pdf rtf doc docx odt eml json jpg jpeg png gif tif tiff jp2 hocr
    alto""".split()  # noqa: SIM905
)
_LONGEST = 500


def is_local(value: str) -> bool:
    """Tell whether a value is the name of a file, or a path to one, and no text and no address."""
    name, dot, ending = value.strip().rpartition(".") if len(value) <= _LONGEST else ("", "", "")
    if not dot or ending.lower() not in _READABLE or "://" in name or "\n" in name:
        return False
    return bool(name) and ("/" in name or "\\" in name or not any(map(str.isspace, name)))
