# SPDX-License-Identifier: MIT
"""On which day an agency sent an item: its formats tell when it was written, made and changed, never when printed."""

from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness


def sending_witnesses(*, created: str, first: str, changed: str) -> tuple[Witness, ...]:
    """Weigh the times of an item: of its words, of its first version, of this version; each may be "".

    An item is sent when it is made. If its words were written on that day, too, that is as good as a date of
    publication; where only one of both is told, it is probable. Words that are older than their item were put into a
    new system: then their own day is probable, and the item's a bound.
    """
    written = field_witness(WitnessKind.METADATA, created, "contentCreated")
    made = field_witness(WitnessKind.METADATA, first, "firstCreated")
    version = field_witness(WitnessKind.MODIFIED, changed, "versionCreated")
    if written.readings and written.readings == made.readings:
        return _told((Witness(WitnessKind.FORMAT, written.value, written.readings, written.where), version))
    if written.readings and made.readings:
        made = Witness(WitnessKind.LOADED, made.value, made.readings, made.where)
    return _told((written, made, version))


def _told(witnesses: tuple[Witness, ...]) -> tuple[Witness, ...]:
    return tuple(witness for witness in witnesses if witness.value)
