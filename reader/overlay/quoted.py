# SPDX-License-Identifier: MIT
"""What the user says of a quotation, as JSON."""

import json
from dataclasses import asdict

from reader.model.article import QuotationKind
from reader.overlay.commands import anchor_of, speakers_of
from reader.overlay.work import QuotationWork


def pack_quoted(said: QuotationWork) -> str:
    """Return it as JSON."""
    return json.dumps(asdict(said))


def unpack_quoted(packed: str) -> QuotationWork:
    """Return what `pack_quoted` was given."""
    told = json.loads(packed)
    return QuotationWork(
        anchor_of(told["anchor"]),
        None if told["speakers"] is None else speakers_of(told["speakers"]),
        None if told["kind"] is None else QuotationKind(told["kind"]),
        None if told["bounds"] is None else anchor_of(told["bounds"]),
        told["added"],
        told["removed"],
    )
