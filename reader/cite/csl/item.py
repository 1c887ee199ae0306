# SPDX-License-Identifier: MIT
"""A reference under the names that styles have for its parts."""

from dataclasses import dataclass

from reader.cite.author import Author
from reader.cite.issued import Issued, Standing
from reader.cite.reference import Reference

KIND = "article-newspaper"


@dataclass(frozen=True, slots=True)
class CslItem:
    """A newspaper article. `number` is its place in a list that counts, 0 outside of one."""

    values: dict[str, str]
    authors: tuple[Author, ...]
    issued: Issued
    language: str
    number: int = 0

    def value(self, name: str) -> str:
        """Return what a variable holds, "" for what isn't known of any newspaper article."""
        if name == "citation-number":
            return str(self.number) if self.number else ""
        return self.values.get(name, "")

    def has(self, name: str) -> bool:
        """Tell whether a variable holds anything: a text, names, or a date."""
        if name == "author":
            return bool(self.authors)
        return self.issued.dated is not None if name == "issued" else bool(self.value(name))

    @property
    def is_circa(self) -> bool:
        """Tell whether its date is one that styles write as uncertain."""
        return self.issued.standing in {Standing.ABOUT, Standing.DOUBTED}


def item_of(reference: Reference, number: int = 0) -> CslItem:
    """Return a reference as an item. What Backfile itself says of it (how to find it again) is no part of it."""
    values = {**texts_of(reference), "page-first": reference.page.partition("–")[0]}
    return CslItem(values, reference.authors, reference.issued, reference.language, number)


def texts_of(reference: Reference) -> dict[str, str]:
    """Return what it has as text, by CSL's names; "" for what isn't known."""
    return {
        "title": reference.title,
        "container-title": reference.container,
        "section": reference.section,
        "page": reference.page,
        "edition": reference.edition,
        "issue": reference.issue,
        "URL": reference.url,
        "language": reference.language,
        "archive": reference.archive,
        "archive_location": reference.place,
    }
