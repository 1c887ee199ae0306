# SPDX-License-Identifier: MIT
"""What a user can say of a repair of damaged text."""

from dataclasses import dataclass

from reader.overlay.anchor import Anchor


@dataclass(frozen=True, slots=True)
class SettleRepair:
    """Damage is read as `after`, or stays as it was found; None takes the user's word back.

    The anchor is where the damaged words stand in the source; of what only goes in, the sign before that place.
    """

    article_id: str
    anchor: Anchor
    after: str
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class RepairWork:
    """What the user says of one repair, in effect."""

    anchor: Anchor
    after: str
    accepted: bool
