# SPDX-License-Identifier: MIT
"""What catalogues write behind the name of a paper: what they have it on, and from when to when it came out."""

from reader.text.late import late

_CARRIER = late(r"\.?\s\[(?:volume|microfilm reel|microform|(?:online|electronic) resource)\]\Z")
_RUN = late(  # as Trove has it: `(Vic. : 1900 - 1927)`
    r"(?:(?<=[^()]{2}) : \d{4}\s?-\s?\d{4}(?=\)\Z)|\s?\(\d{4}\s?-\s?\d{4}\)\Z)"
)


def paper_name(stated: str) -> str:
    """Return a paper's name, with its place where that is stated: papers of one name are told apart by it."""
    return _RUN.sub("", _CARRIER.sub("", stated))
