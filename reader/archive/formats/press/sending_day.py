# SPDX-License-Identifier: MIT
"""On which day an agency sent an item: its formats tell when it was written, made and changed, never when printed."""

from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness


def sending_witnesses(*, created: str, first: str, changed: str) -> tuple[Witness, ...]:
    """Weigh the times of an item: of its words, of its first version, of this version; each may be "".

    Words that were written on the day on which their item was first made were sent on that day: then it is as good as
    a date of publication. Where only one of both is told, or they differ (an old story put into a new system), the
    words' own day is only probable, and the item's a bound.
    """
    written = field_witness(WitnessKind.FORMAT, created, "contentCreated")
    made = field_witness(WitnessKind.LOADED, first, "firstCreated")
    agreed = bool(written.readings) and written.readings == made.readings
    if created and not agreed:
        written = field_witness(WitnessKind.METADATA, created, "contentCreated")
    version = field_witness(WitnessKind.MODIFIED, changed, "versionCreated")
    told = ((written, created), (made, first if not agreed else ""), (version, changed))
    return tuple(witness for witness, value in told if value)
