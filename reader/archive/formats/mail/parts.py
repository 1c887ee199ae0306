# SPDX-License-Identifier: MIT
"""The parts of a mail: which of them is its text, and which are files of their own."""

from dataclasses import dataclass, field
from email.message import Message

from reader.archive.formats.web.page import parse_page
from reader.text.decode.decode import Decoded, NotTextError, decode

Mail = Message

_MOST_PARTS = 1000
_WORDS_KEPT = 0.7  # share of a page's words that its plain version must have to stand for it
_NO_FILES = (
    *("image/", "audio/", "video/", "font/", "text/calendar", "text/css", "text/vcard", "text/x-vcard"),
    *("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"),
    *("application/ics", "application/javascript", "message/delivery-status", "message/disposition-notification"),
)


@dataclass(slots=True)
class MailParts:
    """What a mail holds, in order. `whole` unless it has too many parts: then the last ones are missing."""

    texts: list[tuple[Mail, Decoded]] = field(default_factory=list)
    files: list[Mail] = field(default_factory=list)
    whole: bool = True


def parts_of(mail: Mail) -> MailParts:
    """Sort the parts of a mail. Of alternatives one is taken, of related parts the first text."""
    found = MailParts()
    waiting = [mail]
    for _ in range(_MOST_PARTS):
        if not waiting:
            break
        part = waiting.pop()
        inner = _inner(part)
        kind = part.get_content_type()
        if inner is None:
            _sort(part, kind, found)
        elif kind == "multipart/alternative":
            waiting.extend(_chosen(inner))
        else:
            waiting.extend(reversed(inner))
    found.whole = not waiting
    return found


def root_page(mail: Mail) -> Mail | None:
    """Return the page that a file saved by a browser is about: the first one in it."""
    waiting = [mail]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return None
        part = waiting.pop()
        inner = _inner(part)
        if inner is not None:
            waiting.extend(reversed(inner))
        elif part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return part
    return None


def payload(part: Mail) -> bytes:
    """Return the bytes of a part."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def decoded_part(part: Mail) -> Decoded:
    """Return the text of a part, "" if it has none. What it says of its charset may be wrong."""
    declared = part.get_param("charset", "")
    try:
        return decode(payload(part), declared=declared if isinstance(declared, str) else "")
    except NotTextError:
        return Decoded("", "utf-8")


def file_name(part: Mail) -> str:
    """Return the name that a part has as a file, or ""."""
    try:
        return part.get_filename("") or ""
    except (ValueError, LookupError):  # its charset doesn't exist
        return ""


def attached_mail(part: Mail) -> Mail | None:
    """Return the mail that a part is."""
    inner = part.get_payload()
    if part.get_content_type() == "message/rfc822" and isinstance(inner, list) and inner:
        return inner[0] if isinstance(inner[0], Message) else None
    return None


def is_page(part: Mail) -> bool:
    """Tell whether a part is a web page."""
    return part.get_content_type() in {"text/html", "application/xhtml+xml"}


def _inner(part: Mail) -> list[Mail] | None:
    """Return the parts of one that consists of some; an attached mail is one piece."""
    inner = part.get_payload()
    if part.get_content_maintype() != "multipart" or not isinstance(inner, list):
        return None
    return [one for one in inner if isinstance(one, Message)]


def _sort(part: Mail, kind: str, found: MailParts) -> None:
    attached = part.get_content_disposition() == "attachment"
    if kind.startswith("text/") and not kind.startswith(_NO_FILES) and not attached:
        decoded = decoded_part(part)
        if decoded.text.strip():
            found.texts.append((part, decoded))
    elif attached_mail(part) or not kind.startswith(_NO_FILES):
        found.files.append(part)


def _chosen(offered: list[Mail]) -> list[Mail]:
    """Choose among alternatives: plain text if it has all the words, else the last, which should be the best."""
    plain = next((part for part in offered if part.get_content_type() == "text/plain"), None)
    rich = next((part for part in reversed(offered) if part is not plain), None)
    if plain is None or rich is None:
        return offered[-1:]
    inside = next((part for part in rich.walk() if is_page(part)), None)
    if inside is None:
        return [plain]
    shown = sum(len(block.text.split()) for block in parse_page(decoded_part(inside).text).blocks)
    return [plain if len(decoded_part(plain).text.split()) >= _WORDS_KEPT * shown else rich]
