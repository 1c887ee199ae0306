# SPDX-License-Identifier: MIT
"""The words of an issue's pages: read when they are asked for, and what is wrong with them."""

from collections import OrderedDict
from collections.abc import Iterator

from reader.archive.formats.scans.composed import Passage
from reader.archive.formats.scans.issue import Piece
from reader.archive.formats.scans.locating import Locator, plain_address
from reader.archive.formats.scans.mets_file import Mets
from reader.archive.formats.scans.scan import Scan
from reader.archive.formats.scans.texts import scan_of
from reader.archive.place import Place, fit_label
from reader.archive.streams import DAMAGES
from reader.errors import ReaderError
from reader.model.problem import Problem

_KEPT = 8  # pages whose words are held at a time
_MOST_USES = 4  # articles of which a word is part: a small plan must not make a large page many times as large
_HINT = "Put it back where the issue looks for it, then read the archive again."


class IssueText:
    """The pages of a METS by the ids of their files. Only some are held at a time; an issue may have hundreds.

    `placed`: where their words stand is asked for.
    """

    def __init__(self, mets: Mets, locator: Locator, place: Place, *, placed: bool) -> None:
        self._mets = mets
        self._placed = placed
        self._locator = locator
        self._place = place
        self._scans: OrderedDict[str, Scan | None] = OrderedDict()
        self._used: dict[str, bytearray] = {}
        self._images: dict[str, tuple[str, ...]] = {}
        self._troubles: dict[str, Problem] = {}

    def scan(self, name: str) -> Scan | None:
        """Return a page's words; None, and noted, if they can't be had."""
        if name in self._scans:
            self._scans.move_to_end(name)
            return self._scans[name]
        scan = self._scans[name] = self._opened(name)
        if scan is not None and name not in self._used:
            self._used[name] = bytearray(len(scan.words))
            self._images[name] = tuple(sheet.image for sheet in scan.sheets)
        if len(self._scans) > _KEPT:
            self._scans.popitem(last=False)
        return scan

    def passages(self, pieces: tuple[Piece, ...], files: tuple[str, ...]) -> Iterator[Passage]:
        """Yield the words of an article's pieces, each once, and note that they are an article's."""
        taken: set[tuple[str, int]] = set()
        for piece in pieces:
            name = piece.area.file
            scan = self.scan(name)
            if scan is None:
                continue
            used = self._used[name]
            within = scan.within(piece.area.begin, piece.area.end)
            places = [at for at in within if (name, at) not in taken and used[at] < _MOST_USES]
            taken.update((name, at) for at in places)
            for at in places:
                used[at] += 1
            if places:
                yield Passage(files.index(name), scan, [scan.words[at] for at in places], piece.kind)

    def left(self, name: str) -> tuple[int, bool]:
        """Return how many words of a page are no article's, and whether these are all that it has."""
        if name not in self._used:
            self.scan(name)
        used = self._used.get(name, b"")
        left = used.count(0)
        return left, left == len(used)

    def rest(self, name: str) -> Iterator[Passage]:
        """Yield what of a page is no article's."""
        scan = self.scan(name)
        if scan is not None:
            left = [word for word, taken in zip(scan.words, self._used[name], strict=True) if not taken]
            yield Passage(0, scan, left)

    def image(self, name: str, sheet: int) -> str:
        """Return how a page that was read calls its picture, "" if it doesn't say."""
        images = self._images.get(name, ())
        return images[sheet] if sheet < len(images) else ""

    def is_damaged(self, files: tuple[str, ...]) -> bool:
        """Tell whether some of these pages are missing, or could not be read to their end."""
        return any(name in self._troubles for name in files)

    def troubles(self) -> Iterator[Problem]:
        """Yield what was wrong with the pages asked for so far, each once."""
        return iter(self._troubles.values())

    def is_any(self) -> bool:
        """Tell whether any page could be read that has words."""
        return any(self._used.values())

    def _opened(self, name: str) -> Scan | None:
        href = self._mets.files[name].href
        shown = fit_label(plain_address(href).decode("utf-8", "replace"))
        stream = self._locator.open(href)
        if stream is None:
            self._troubles[name] = self._place.problem(f"A page of this issue is missing: {shown}.", _HINT)
            return None
        with stream:
            try:
                scan = scan_of(stream, placed=self._placed)
            except (ReaderError, *DAMAGES, SyntaxError):
                self._troubles[name] = self._place.problem(f"A page of this issue can't be read: {shown}.", _HINT)
                return None
        if scan and scan.cut:
            self._troubles[name] = self._place.problem(f"A page of this issue is cut short: {shown}.", _HINT)
        return scan
