# SPDX-License-Identifier: MIT
"""What the forms for programs have no field for, in a sentence each."""

from reader.cite.date_form import PLAIN
from reader.cite.issued import Hint, Issued, Standing
from reader.cite.reference import Reference


def remarks(reference: Reference) -> str:
    """Return how sure the date is, by what its paper or database knows the article, and what leads back to it here."""
    told = (
        _of_date(reference.issued),
        f"Known as {reference.identifier}." if reference.identifier else "",
        f"Backfile {reference.id}.",
        f"SHA-256 of the text {reference.sha256}.",
    )
    return " ".join(filter(None, told))


def _of_date(issued: Issued) -> str:
    if issued.days is None:
        return ""
    style = " It is counted by the new calendar." if issued.new_style else ""
    if issued.standing is Standing.UNDATED:
        days = PLAIN.heads(issued.days) if issued.hint is Hint.YEARLESS else PLAIN.whole(issued.days)
        return f"Undated, {issued.hint} {days}.{style}"
    how = {
        Standing.SUPPLIED: "The date is probable, not stated.",
        Standing.ABOUT: "The date is approximate.",
        Standing.DOUBTED: "The date is in doubt.",
    }
    return f"{how.get(issued.standing, '')}{style}".strip()
