# SPDX-License-Identifier: MIT
"""What a user can say of a quotation. Its anchor is where its words stand in the source, without their marks."""

from dataclasses import dataclass

from reader.model.article import QuotationKind, Speaker
from reader.overlay.anchor import Anchor


@dataclass(frozen=True, slots=True)
class SetSpeaker:
    """Who said it: nobody who could be named, one, or several; None takes the user's word back."""

    article_id: str
    anchor: Anchor
    speakers: tuple[Speaker, ...] | None


@dataclass(frozen=True, slots=True)
class SetKind:
    """What it is; None takes that back."""

    article_id: str
    anchor: Anchor
    kind: QuotationKind | None


@dataclass(frozen=True, slots=True)
class SetBounds:
    """Where it begins and ends; None takes that back."""

    article_id: str
    anchor: Anchor
    bounds: Anchor | None


@dataclass(frozen=True, slots=True)
class AddQuotation:
    """A quotation that was not found, or that was removed before."""

    article_id: str
    anchor: Anchor
    kind: QuotationKind
    speakers: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoveQuotation:
    """It is no quotation at all."""

    article_id: str
    anchor: Anchor


QuotationCommand = SetSpeaker | SetKind | SetBounds | AddQuotation | RemoveQuotation

QUOTATION_COMMANDS: dict[str, type[QuotationCommand]] = {
    "set speaker": SetSpeaker,
    "set kind of quotation": SetKind,
    "set bounds of quotation": SetBounds,
    "add quotation": AddQuotation,
    "remove quotation": RemoveQuotation,
}
"""Each under the name that the journal has for it."""
