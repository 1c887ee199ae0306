# SPDX-License-Identifier: MIT
"""Lines that people put around a text when they kept it: where it was found, who typed it, that it has no date.

`[1874?]`, `n.d.`, `RECEIVED MAY 14 1971`, `Clipped by J. Doe, 4 May 2001`, `Typed 4 May 2001; from the Bristow News of
8 July 1920`, `Link: http://www.example.org/1998/sep/30/mill.html`, `by miller » Fri Feb 12, 2010 6:02 pm`.

What was done with the text only bounds its day.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import FoundDay, find_day
from reader.text.dates.estimate import estimated, note_within, says_undated
from reader.text.dates.label import LABEL, LABELLED, only_fillers, without_name
from reader.text.dates.names import DATE_NAMES
from reader.text.dates.witness import url_witness
from reader.text.furniture.holding import holding_of
from reader.text.furniture.imprint import imprint_of
from reader.text.furniture.notice import is_paper
from reader.text.furniture.printout import printout_of
from reader.text.furniture.provenance_words import (
    CLIPPED_BY,
    CONSULTED,
    COPIED,
    COPY_DATE,
    FROM,
    LINK,
    RECEIVED,
    SCAN_NOTE,
    TELEX,
    TYPED,
)
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 250
_SHORT = 120
_MOST_WORDS = 6  # beside the day of a stamp: a reading room's name
_DAY = len("1993-05-04")
_FIGURE = late("[0-9]")
_WORDS = late(r"[^\W\d_]+")
_URL = late(
    r"(?:https?://|www\.|(?<![^\s<(])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,3}/)[^\s<>\"]{4,400}[^\s<>\".,;)\]]",
    re.IGNORECASE,
)
_CAPTURED = late(r"/((?:19|20)[0-9]{6})[0-9]{6}(?:[a-z]{2}_)?/https?:", re.IGNORECASE)
_FORUM = late(
    r"(?:(?:re\s?)?(?:posted\s)?(?:by|von|par|por|da|от|автор:?)\s)?[^»\n]{1,40}?\s»\s(?P<day>\S.{5,50})", re.IGNORECASE
)
_POSTED_BY = late(
    r"(?:posted|geschrieben|verfasst|geschrieben|gepostet|ecrit|poste|написал|отправлено|escrito|publicado|scritto|inviato)\s"
    r"(?:by|von|par|por|da|от)\s[^\n]{1,40}?\s(?:on|am|le|el|il|»)\s(?P<day>\S.{5,50})"
)
_POSTED_ON = late(
    r"(?:posted|published|geschrieben|veroffentlicht|publie|publicado|pubblicato)\s(?:on|am|le|el|il)\s"
    r"(?P<day>\S.{5,50}?)\s(?:by|von|par|por|da)\s[^\n]{1,90}"
)
_EDITED_BY = late(r"[^\n]{0,40}?\s(?:by|von|par|por|da|от)\s")
_LINK, _CONSULTED, _TYPED, _FROM = map(late, (LINK, CONSULTED, TYPED, FROM))
_RECEIVED, _CLIPPED_BY, _COPY_DATE, _SCAN_NOTE = map(late, (RECEIVED, CLIPPED_BY, COPY_DATE, SCAN_NOTE))
_TELEX, _COPIED = late(TELEX), late(COPIED)
_PARTS = late(r"\s?[;|]\s|(?<=[0-9])\.\s(?=[^\W\d_]{3,12}\s?:)|(?<=[^\W\d_]{2})\.\s(?=[^\W\d_]{3})|\s[-–—]\s")
_STOPS = late(r"[.;,]\s[(\[]?(?=[^\W\d_]{3})")
_DATE_LABEL = late(r"\W{0,3}[^\W\d_]{3,12}(?:\s[^\W\d_]{2,14}){0,2}\s?:\s?")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What such a line tells, and the name of the rule by which it is no text."""

    witnesses: tuple[Witness, ...]
    rule: str


def provenance_of(line: str, where: str) -> Provenance | None:
    """Read a line that tells of a text's keeping, and is nothing else; None if it is none. Linear."""
    text = " ".join(line.split())
    if not 2 < len(text) <= _LONGEST or (len(text) > _SHORT and not _FIGURE.search(text)):
        return None
    folded = fold(text)
    return next((found for read in _READERS if (found := read(text, folded, where))), None)


def _estimate(text: str, _folded: str, where: str) -> Provenance | None:
    """Read what an archivist supplies for the day, perhaps behind a label or the name of a paper."""
    for piece in _pieces_to_estimate(text):
        if reading := estimated(piece):
            return Provenance((Witness(WitnessKind.VISIBLE, text, (reading,), where),), "date-line")
        if says_undated(piece):
            return Provenance((), "notice")
    noted = imprint_of(note, where) if (note := note_within(text)) else None
    return Provenance((replace(noted.witness, value=text),), "date-line") if noted else None


def _pieces_to_estimate(text: str) -> Iterator[str]:
    """Yield what of a line can be an estimate: all of it, and what stands behind a date's label or a paper's name."""
    yield text
    label = _DATE_LABEL.match(text)
    if label and LABELLED.fullmatch(fold(label.group().rstrip(" :"))):
        yield text[label.end() :]
    within = text[:1] == "["
    comma = text.rfind(", ", 0, 60) if within or "[" not in text else text.find("[")
    if comma > 0 and is_paper(text[within:comma].strip(" ,.").casefold()):
        behind = text[comma + (text[comma] == ",") :]
        yield f"[{behind.lstrip()}" if within else behind


def _address(text: str, folded: str, where: str) -> Provenance | None:
    """Read an address with its label, or alone, and when it was captured or consulted."""
    urls = list(_URL.finditer(text)) if "/" in folded else []
    if not urls or any(found.start() != urls[0].start() for found in urls[1:]):
        return None
    url = urls[0]
    before, behind = fold(text[: url.start()]), fold(text[url.end() :])
    consulted = _consulted(before, where) or _consulted(behind, where)
    if not (_LINK.fullmatch(before) or _consulted(before, where)) or (behind.strip(" .>)]") and not consulted):
        return None
    printed = url_witness(url.group())
    captured = _CAPTURED.search(url.group())
    loaded = find_day(captured[1]) if captured else None
    handled = Witness(WitnessKind.LOADED, captured[1], loaded.readings, where) if captured and loaded else None
    return Provenance(tuple(filter(None, (printed, handled, consulted))), "notice")


def _printout(text: str, folded: str, where: str) -> Provenance | None:
    """Read what a browser prints around a page."""
    told = printout_of(text, folded, where) if _FIGURE.search(text) else None
    return None if told is None else Provenance(told, "notice")


def _held(text: str, folded: str, where: str) -> Provenance | None:
    """Read a library's number of a cutting, and how it came into the house."""
    told = holding_of(text, folded, where) if _FIGURE.search(text) else None
    return None if told is None else Provenance(told, "stamp" if told else "notice")


def _consulted(beside: str, where: str) -> Witness | None:
    """Read when an address was looked at: `(accessed 4 May 2010)`, `Retrieved 4 May 2010 from`."""
    match = _CONSULTED.match(beside)
    found = find_day(beside[match.end() :]) if match else None
    if match is None or found is None or not found.readings:
        return None
    rest = beside[match.end() :]
    around = f"{rest[: found.start]} {rest[found.end :]}"
    return (
        Witness(WitnessKind.LOADED, beside.strip(" .,:()[]"), found.readings, where)
        if len(_WORDS.findall(around)) <= _MOST_WORDS
        else None
    )


def _post(text: str, folded: str, where: str) -> Provenance | None:
    """Read who wrote on a board and when, or who changed it when."""
    if len(text) > _SHORT or not _FIGURE.search(text):
        return None
    match = _FORUM.fullmatch(text) if "»" in text else None
    if not match and len(folded) == len(text):
        match = _POSTED_BY.fullmatch(folded) or _POSTED_ON.fullmatch(folded)
    day = text[slice(*match.span("day"))] if match else ""
    found = find_day(day) if match else None
    if found and _is_day(found) and only_fillers(f"{fold(day[: found.start])} {fold(day[found.end :])}", DATE_NAMES):
        return Provenance((Witness(WitnessKind.VISIBLE, text, found.readings, where),), "published")
    edited = LABEL.match(folded)
    by = _EDITED_BY.match(folded, edited.end()) if edited and edited["stamped"] else None
    changed = find_day(folded[by.end() :]) if by else None
    if changed and _is_day(changed):
        return Provenance((Witness(WitnessKind.STAMP, text, changed.readings, where),), "stamp")
    return None


def _handled(text: str, folded: str, where: str) -> Provenance | None:
    """Read when a text was received or clipped, what a scan looks like, or when the next issue's copy is due."""
    if len(text) > _SHORT:
        return None
    if _COPY_DATE.fullmatch(folded) or _SCAN_NOTE.fullmatch(folded) or _TELEX.fullmatch(folded):
        found = find_day(folded) if _SCAN_NOTE.match(folded) else None
        loaded = found is not None and _is_day(found)
        noted = Witness(WitnessKind.LOADED, text, found.readings, where) if found and loaded else None
        return Provenance((noted,) if noted else (), "notice")
    if text.isupper() and _RECEIVED.fullmatch(folded):
        return Provenance((), "notice")
    for label in (_RECEIVED, _CLIPPED_BY):
        match = label.match(folded)
        found = find_day(folded[match.end() :]) if match else None
        if match and found and _is_day(found):
            rest = folded[match.end() :]
            words = _WORDS.findall(f"{rest[: found.start]} {rest[found.end :]}")
            if len(words) <= _MOST_WORDS:
                return Provenance((Witness(WitnessKind.LOADED, text, found.readings, where),), "stamp")
    return None


def is_label_of_address(line: str) -> bool:
    """Tell whether a line is nothing but the label of an address, which stands below it."""
    return len(line) < _SHORT and line.endswith(":") and _LINK.fullmatch(fold(line)) is not None


def is_received(line: str) -> bool:
    """Tell whether a line is the first of a stamp of arrival: the day below it only bounds."""
    return len(line) < _SHORT and line.isupper() and _RECEIVED.fullmatch(fold(line)) is not None


def _typed(text: str, folded: str, where: str) -> Provenance | None:
    """Read when somebody typed it, and in the same line, perhaps, which paper of which day it is from."""
    if not _FIGURE.search(text):
        return None
    pieces = _PARTS.split(text)
    if len(pieces) < 2 and len(folded) == len(text) and (parting := _parting_of(folded)):
        pieces = [text[:parting], text[parting:].lstrip()]
    if not any(_is_typed(fold(piece)) for piece in pieces):
        return None
    bounds: list[Witness] = []
    printed: list[Witness] = []
    for piece in pieces:
        flat = fold(piece)
        typed = _TYPED.match(flat) or _CLIPPED_BY.match(flat)
        found = find_day(flat[typed.end() :]) if typed else None
        source = _FROM.match(flat)
        imprint = imprint_of(piece, where)
        if not imprint and source and len(flat) == len(piece):
            imprint = imprint_of(piece[source.end() :], where)
        if found and found.readings:
            bounds.append(Witness(WitnessKind.LOADED, piece, found.readings, where))
        elif imprint:
            printed.append(imprint.witness)
        elif any(map(str.isdigit, piece)):
            return None
    if bounds and len(printed) == 1:
        return Provenance((*printed, *bounds), "published")
    return Provenance(tuple(bounds), "stamp") if _only_copied(folded) and bounds and not printed else None


def _parting_of(folded: str) -> int:
    """Return where a line of a source and a day of typing is parted, in either order; 0 if it is no such line."""
    behind = next((stop.end() for stop in _STOPS.finditer(folded) if _is_typed(folded, stop.end())), 0)
    return behind or _from_behind_day(folded)


def _is_typed(folded: str, start: int = 0) -> bool:
    return bool(_TYPED.match(folded, start) or _CLIPPED_BY.match(folded, start))


def _from_behind_day(folded: str) -> int:
    """Return where a line goes on with its source behind the day on which it was typed; 0 if it doesn't."""
    typed = _TYPED.match(folded)
    found = find_day(folded[typed.end() :]) if typed else None
    if not typed or not found:
        return 0
    end = typed.end() + found.end
    return end if folded[end : end + 1] == " " and _FROM.match(folded, end + 1) else 0


def _only_copied(folded: str) -> bool:
    """Tell whether a line says that a text was copied on a day, and nothing else."""
    copied = _COPIED.match(folded)
    rest = without_name(folded[copied.end() :]) if copied else ""
    found = find_day(rest)
    return bool(found and _is_day(found) and only_fillers(f"{rest[: found.start]} {rest[found.end :]}", DATE_NAMES))


def _is_day(found: FoundDay) -> bool:
    return bool(found.readings) and len(found.readings[0]) == _DAY


_READERS: tuple[Callable[[str, str, str], Provenance | None], ...] = (
    _address,
    _printout,
    _held,
    _post,
    _handled,
    _typed,
    _estimate,
)
