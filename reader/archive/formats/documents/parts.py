# SPDX-License-Identifier: MIT
"""The parts of a document that is a zip: its text as a stream of elements, all others as far as they can be read."""

import io
from collections.abc import Container, Iterator

from lxml import etree

from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.formats.xml_source import document_of, elements
from reader.archive.streams import HEAD, UnreadableError, damage


class TextPart:
    """The part that holds the text. `cut` tells afterwards whether it ended before its elements did."""

    def __init__(self, box: GuardedZip, name: str) -> None:
        self._box = box
        self._name = name
        self.cut = False

    def elements(self, names: Container[str]) -> Iterator[etree._Element]:
        """Yield elements of these local names as `xml_source.elements` does.

        Raises `UnreadableError` if there is no text, or no end of it; one that is cut short just ends.
        """
        if self._name not in self._box.names():
            raise _missing()
        with io.BufferedReader(self._box.open(self._name), HEAD) as stream:
            try:
                yield from elements(stream, names)
            except etree.XMLSyntaxError:
                raise _missing() from None
            except UnreadableError as error:
                if error.sentence != damage(EOFError()):
                    raise
                self.cut = True


def _missing() -> UnreadableError:
    return UnreadableError("The text of this document is missing.", hint="Open it with its program, and save it anew.")


def part_of(box: GuardedZip, name: str) -> etree._Element | None:
    """Return the root of another part; None if it isn't there or can't be read, for the text stands elsewhere."""
    try:
        return document_of(box.read(name)).root
    except (KeyError, UnreadableError, etree.XMLSyntaxError):
        return None


def told_by(box: GuardedZip, name: str) -> Iterator[etree._Element]:
    """Yield all elements of another part, none if it can't be read."""
    root = part_of(box, name)
    return iter(()) if root is None else root.iter()
