# SPDX-License-Identifier: MIT
"""One item of an export in the making: its lines, what each of them is, and what they state."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from reader.archive.formats.databases.shapes import are_wrapped
from reader.archive.place import Place, fit_label
from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.texts import Span
from reader.text.dates.witness import field_witness, stamp_witness

_LONGEST_FIELD = 1000


class Medium(Enum):
    """What the lines of an export are."""

    TEXT = auto()  # a plain text's: wrapped and centred perhaps
    PARAGRAPHS = auto()  # a document's, as a rule each a whole paragraph
    PAGE = auto()  # a printed page's: paragraphs are wrapped, with empty lines between them


@dataclass(frozen=True, slots=True)
class Export:
    """What all items of one export share."""

    place: Place
    encoding: str
    medium: Medium

    @property
    def plain(self) -> bool:
        """Whether blanks before a line may centre it."""
        return self.medium is Medium.TEXT

    def wraps(self, body: Sequence[str], judge: Callable[[Sequence[str]], bool] = are_wrapped) -> bool:
        """Tell by a body's lines whether their ends are the medium's; of a plain text `judge` tells it."""
        return self.medium is Medium.PAGE or (judge if self.plain else are_wrapped)(body)


@dataclass(slots=True)
class Entry:
    """Lines in their order with the part that each is, None for the body's; fields and witnesses as they are found."""

    rows: list[tuple[str, PartKind | None]] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    witnesses: list[Witness] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)

    def add(self, line: str, kind: PartKind | None = None) -> None:
        """Append a line: the body's, or a part."""
        self.rows.append((line, kind))

    def state(self, name: str, value: str) -> None:
        """Note a field, on one line, unless it has been stated or says nothing."""
        text = " ".join(value[:_LONGEST_FIELD].split())
        if text:
            self.fields.setdefault(name, text)

    def tell(self, kind: WitnessKind, value: str, where: str) -> None:
        """Note what a field says of the day, if it says anything."""
        text = " ".join(value[:_LONGEST_FIELD].split())
        if text:
            self.witnesses.append(field_witness(kind, text, where))

    def tell_copyright(self, line: str) -> None:
        """Note the year of a copyright line."""
        witness = stamp_witness(line, "copyright line")
        if witness and witness.kind is WitnessKind.COPYRIGHT:
            self.witnesses.append(witness)

    @property
    def body(self) -> list[str]:
        """The lines of the body, empty ones among them, as far as they are known."""
        return [line for line, kind in self.rows if kind is None]

    def article(self, export: Export, name: str, label: str, *, wrapped: bool) -> RawArticle:
        """Return the article, `label` being its number or identifier in the export, `name` the layout's.

        `wrapped`: the line ends of the body are the medium's; else each of its lines is a paragraph.
        """
        source, parts = self._laid_out("\n" if wrapped else "\n\n")
        return RawArticle(
            path=export.place.path,
            item=export.place.item(fit_label(label)),
            format=name,
            encoding=export.encoding,
            source=source,
            parts=parts,
            fields=tuple(self.fields.items()),
            witnesses=tuple(self.witnesses),
            flags=tuple(self.flags) if any(map(str.strip, self.body)) else (*self.flags, "no-text"),
            wrapped=True,
        )

    def _laid_out(self, end: str) -> tuple[str, tuple[Part, ...]]:
        """Put the lines together with `end` between them, and say where parts stand."""
        rows = self.rows if end == "\n" else [row for row in self.rows if row[0].strip()]
        place = 0
        parts: list[Part] = []
        for line, kind in rows:
            if kind and line.strip():
                if parts and parts[-1].kind is kind and parts[-1].span.end + len(end) == place:
                    start = parts.pop().span.start
                else:
                    start = place
                parts.append(Part(kind, Span(start, place + len(line))))
            place += len(line) + len(end)
        return end.join(line for line, _ in rows), tuple(parts)
