# SPDX-License-Identifier: MIT
"""EML: one mail, its text an article, its readable attachments articles of their own."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email.parser import BytesParser
from email.utils import parseaddr

from reader.archive.events import Found, PartOf
from reader.archive.formats.databases.entry import Medium
from reader.archive.formats.databases.page_export import page_export
from reader.archive.formats.databases.splitting import split
from reader.archive.formats.databases.text_export import TEXT_EXPORT
from reader.archive.formats.format import LIKELY, SURE, Format
from reader.archive.formats.internet_date import internet_witness
from reader.archive.formats.layout import Layout
from reader.archive.formats.mail.cutting import with_cutting
from reader.archive.formats.mail.head import begins_like_mail, is_forwarded, usual_headers, without_forward, words_of
from reader.archive.formats.mail.parts import (
    Mail,
    attached_mail,
    file_name,
    is_page,
    parts_of,
    payload,
)
from reader.archive.formats.mail.sender import Sender, byline_within, sender_named, without_list
from reader.archive.formats.story import Story, article_of
from reader.archive.formats.web.html import HTML
from reader.archive.formats.web.page import parse_page
from reader.archive.place import Place
from reader.archive.streams import HEAD, read_whole
from reader.archive.told import Told, with_told
from reader.model.article import PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.problem import Problem
from reader.text.decode.decode import Decoded
from reader.text.furniture.credit import closing_credit, dateline_credit

_DEEPEST = 3
_SURELY = frozenset({b"mime-version", b"message-id", b"received", b"return-path", b"newsgroups"})
_TO_MANY = ("list-id", "list-unsubscribe", "list-post", "newsgroups", "x-campaign", "x-mailman-version")
_BULK = frozenset({"bulk", "list"})
_HANDED_ON = re.compile(
    r"^[ \t>*_-]{0,60}(?:Original Message|Forwarded (?:message|by)|Begin forwarded message|Ursprüngliche Nachricht"
    r"|Weitergeleitete Nachricht|Anfang der weitergeleiteten|Message transféré|Message d[’']origine|Début du message"
    r"|Пересылаемое сообщение|Исходное сообщение)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)
_OPENING = 6  # lines among which an agency stands in a dateline
_DATELINE = 120
_DAY_OF_MAIL = "day of the mail"


def _recognises(head: bytes, name: bytes) -> int:
    if not begins_like_mail(head):
        return 0
    return SURE - 20 if usual_headers(head) & _SURELY or name.lower().endswith(b".eml") else LIKELY


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    yield from read_mail(read_whole(stream), place, kind=EML.name)


def read_mail(data: bytes, place: Place, *, kind: str) -> Iterator[Found]:
    """Yield what a mail holds: its own text first."""
    yield from _of_mail(BytesParser().parsebytes(data), place, kind)


def _of_mail(mail: Mail, place: Place, kind: str) -> Iterator[Found]:
    parts = parts_of(mail)
    day = _day(mail, [decoded.text for _, decoded in parts.texts])
    exported = _exported(parts.texts, day, place)
    if exported is not None:
        yield from exported
    elif parts.texts or not parts.files:
        article = _article(mail, parts.texts, day, place, kind)
        sender = sender_named(*parseaddr(words_of(mail, "from"))).writer
        yield with_cutting(article, day, sender) if day and isinstance(article, RawArticle) else article
    for number, part in enumerate(parts.files, start=1):
        yield from _of_file(part, number, day, place, kind)
    if not parts.whole:
        yield place.problem("It has more parts than are read.", "Save the ones that you want by themselves.")


def _exported(texts: list[tuple[Mail, Decoded]], day: Witness | None, place: Place) -> Iterator[Found] | None:
    """Return the articles of an export that a database sent, None if the mail is none. They are no younger than it."""
    if not texts:
        return None
    part, decoded = texts[0]
    found: Iterator[RawArticle | Problem] | None = None
    if is_page(part):
        found = page_export(decoded.text, parse_page(decoded.text).blocks, place, decoded.encoding)
    elif TEXT_EXPORT.recognises(decoded.text[:HEAD].encode(), b""):
        found = split(decoded.text.split("\n"), place, lambda: decoded.encoding, Medium.TEXT)[0]
    if found is None:
        return None
    told = Told((), (replace(day, kind=WitnessKind.LOADED, where=_DAY_OF_MAIL),) if day else ())
    return (with_told(one, told) if isinstance(one, RawArticle) else one for one in found)


def _article(
    mail: Mail, texts: list[tuple[Mail, Decoded]], day: Witness | None, place: Place, kind: str
) -> RawArticle | Problem:
    bare = [decoded.text for _, decoded in texts]
    told = Told(_fields(mail, bare), (day,) if day else ())
    if texts and is_page(texts[0][0]):
        return page_article(texts[0][1], told, place, kind)
    layout = Layout()
    for part, decoded in texts:
        _add(layout, _unflowed(decoded.text) if _is_flowed(part) else decoded.text)
    flags = tuple(dict.fromkeys(flag for _, decoded in texts for flag in decoded.flags))
    story = Story("", layout, dict(told.fields), told.witnesses, flags)
    return article_of(story, place, kind=kind, encoding=texts[0][1].encoding if texts else "utf-8")


def page_article(page: Decoded, told: Told, place: Place, kind: str) -> RawArticle | Problem:
    """Return the article of a page inside a mail. What the mail tells goes first, and the page's own day is kept."""
    data = b"\xef\xbb\xbf" + page.text.encode("utf-8", "replace")
    stream: io.BufferedReader = io.BufferedReader(io.BytesIO(data), HEAD)
    for found in HTML.read(stream, replace(place, told=told)):
        if isinstance(found, RawArticle):
            if found.field("byline") or any(part.kind is PartKind.BYLINE for part in found.parts):
                told = Told(tuple(pair for pair in told.fields if pair[0] != "byline"), told.witnesses)
            known = dict(told.fields)
            kept = tuple(pair for pair in found.fields if pair[0] not in known)
            own = replace(found, format=kind, encoding=page.encoding, fields=kept, flags=(*page.flags, *found.flags))
            return with_told(own, told)
        if isinstance(found, Problem):
            return found
    return place.problem("There is no text in it.")


def _fields(mail: Mail, texts: list[str]) -> tuple[tuple[str, str], ...]:
    subject = without_forward(words_of(mail, "subject"))
    sender = sender_named(*parseaddr(words_of(mail, "from")))
    fields = {
        "headline": without_list(subject) if _is_to_many(mail) else subject,
        "byline": _byline(mail, sender, texts),
        "source": sender.paper,
        "url": words_of(mail, "archived-at").strip("<>"),
        "identifier": words_of(mail, "message-id").strip("<>"),
    }
    return tuple((field, value) for field, value in fields.items() if value)


def _byline(mail: Mail, sender: Sender, texts: list[str]) -> str:
    """Return who wrote what a mail brings: the text's own byline, else the sender if it brings nobody else's words."""
    own = next(filter(None, map(byline_within, texts)), "")
    if own or not sender.writer or _is_handed_on(mail, texts) or any(map(_is_of_agency, texts)):
        return own
    return sender.writer


def _is_of_agency(text: str) -> bool:
    """Tell whether a text has a news agency in its dateline, or a credit at its end."""
    mark = _SIGNATURE.search(text)
    lines = [line for line in (text[: mark.start()] if mark else text).strip().split("\n") if line.strip()]
    opening = (line[:_DATELINE] for line in lines[:_OPENING])
    return bool(lines) and (closing_credit(lines[-1].rstrip())[0] >= 0 or any(map(dateline_credit, opening)))


def _day(mail: Mail, texts: list[str]) -> Witness | None:
    """Return what the day of sending tells.

    What goes out to many is published by being sent. A mail to somebody probably is what it brings, unless it says
    that it was handed on: then what it brings is older, and nobody knows by how much.
    """
    value = words_of(mail, "date") or _received(mail)
    if not value:
        return None
    if _is_handed_on(mail, texts):
        return internet_witness(WitnessKind.LOADED, value, "day on which the mail was handed on")
    kind = WitnessKind.FORMAT if _is_to_many(mail) else WitnessKind.METADATA
    return internet_witness(kind, value, "Date of the mail")


def _received(mail: Mail) -> str:
    """Return when the first system on a mail's way took it, for a mail that lost its own date."""
    stamps = mail.get_all("received") or []
    return str(stamps[-1]).rpartition(";")[2].strip() if stamps else words_of(mail, "delivery-date")


def _is_handed_on(mail: Mail, texts: list[str]) -> bool:
    return bool(is_forwarded(words_of(mail, "subject")) or mail["resent-date"] or any(map(_HANDED_ON.search, texts)))


def _is_to_many(mail: Mail) -> bool:
    return any(mail[name] for name in _TO_MANY) or words_of(mail, "precedence").lower() in _BULK


def _add(layout: Layout, text: str) -> None:
    """Add a plain text; what stands below the mark of a signature is furniture."""
    mark = _SIGNATURE.search(text)
    layout.add((text[: mark.start()] if mark else text).strip("\n"))
    if mark:
        layout.add(text[mark.start() :].strip("\n"), PartKind.FURNITURE)


def _is_flowed(part: Mail) -> bool:
    return str(part.get_param("format", "")).lower() == "flowed"


def _unflowed(text: str) -> str:
    """Join the lines of a text in which a blank at the end says that a paragraph goes on (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        bare = line.removeprefix(" ") if not line.startswith(">") else line
        if goes_on and not bare.startswith(">"):
            lines[-1] += bare
        else:
            lines.append(bare)
        goes_on = bare.endswith(" ") and bare != "-- "
    return "\n".join(line.rstrip() if line != "-- " else line for line in lines)


def _of_file(part: Mail, number: int, day: Witness | None, place: Place, kind: str) -> Iterator[Found]:
    """Yield what an attachment holds. It is no younger than its mail."""
    from reader.archive.contents import items  # which knows all formats, this one among them

    inside = place.member(file_name(part) or str(number))
    if inside.depth > _DEEPEST:
        yield inside.problem("It lies in more containers within each other than are followed.", "Take it out.")
        return
    mail = attached_mail(part)
    if mail is not None:
        yield from _of_mail(mail, inside, kind)
        return
    sent = replace(day, kind=WitnessKind.LOADED, where=_DAY_OF_MAIL) if day else None
    inside = replace(inside, told=Told((), (sent,) if sent else ()))
    stream: io.BufferedReader = io.BufferedReader(io.BytesIO(payload(part)), HEAD)
    yield from (found for found in items(stream, inside) if not isinstance(found, PartOf))


EML = Format("eml", _recognises, _read)
