# SPDX-License-Identifier: MIT
"""The people of an archive: who they are, what they said, and the user's own word on it."""

from collections.abc import Iterable

from reader.library.people_values import PersonCard, PersonRow, Proposal, WorkImport
from reader.library.quotation_values import QuotationLines, QuotationSort
from reader.model.person import Appearance, Unnamed


class People:
    """Base persons of the catalog, and the user's merging, splitting and naming, which is in effect at once.

    A `key` is that of a `PersonRow`. Belongs to the thread of its library. Every method may raise `StoreError`;
    those that take a key raise `NotFoundError` for one that nobody has any more, commands also `BusyError`. Each
    command is one step of undo (`Library.corrections`), and on the disk when it returns.
    """

    def all(self, words: str = "") -> tuple[PersonRow, ...]:
        """Return everybody who is named, most articles first; with `words` those with a name that has words so begun.

        Whom the user excluded comes last.
        """
        return ()

    def unnamed(self) -> tuple[Unnamed, ...]:
        """Return the speakers who are only described, most quotations first."""
        return ()

    def row(self, key: str) -> PersonRow:
        """Return a person as a list has them."""
        raise NotImplementedError

    def find(self, name: str) -> tuple[PersonRow, ...]:
        """Return everybody who bears a name with these words side by side, most articles first."""
        return ()

    def offered(self, words: str, limit: int, *, speakers: bool = False) -> tuple[PersonRow, ...]:
        """Return whom somebody may mean who has typed so much of a name; `speakers`: of those who are quoted."""
        return ()

    def card(self, key: str) -> PersonCard:
        """Return all that is known of a person. Some milliseconds for somebody in a thousand articles."""
        raise NotImplementedError

    def quotations(self, key: str, sort: QuotationSort = QuotationSort.OLDEST) -> QuotationLines:
        """Return the person's quotations, or those of an unnamed speaker (`Unnamed.key`)."""
        raise NotImplementedError

    def appearances(self, key: str) -> tuple[Appearance, ...]:
        """Return the articles that name the person, by date, the undated last."""
        return ()

    def proposals(self) -> tuple[Proposal, ...]:
        """Return who are perhaps the same and were not yet judged by the user, the most likely first."""
        return ()

    def key_of(self, name_key: str, number: int) -> str:
        """Return the key of the person who bears a name (see `text.words.speaker_key`) in an article; "" for none."""
        return ""

    # --- commands

    def merge(self, first: str, second: str) -> None:
        """Say that two are the same; confirms a proposal, too."""

    def keep_apart(self, first: str, second: str) -> None:
        """Say that two are not the same: they are not proposed again."""

    def split_name(self, key: str, name_key: str) -> None:
        """Say that whoever bears one of the person's names (`NameUse.key`) is somebody else."""

    def split_articles(self, key: str, ids: Iterable[str]) -> None:
        """Say that in these articles (their ids) it is somebody else of that name."""

    def rename(self, key: str, name: str | None) -> None:
        """Call the person so; None takes it back."""

    def exclude(self, key: str, excluded: bool = True) -> None:  # noqa: FBT001, FBT002
        """Say that it is no person at all, or take that back."""

    def identify(self, key: str, scheme: str, value: str | None) -> None:
        """Give the identifier in a list of names kept elsewhere ("viaf", "wikidata"); None takes it back.

        Raises `UsageError` for what is no such identifier.
        """

    def export_work(self) -> str:
        """Return the user's own work on people and speakers as JSON."""
        return ""

    def import_work(self, text: str) -> WorkImport:
        """Take over what somebody else exported. Raises `StoreError` if it is no such JSON."""
        raise NotImplementedError
