# SPDX-License-Identifier: MIT
"""MHTML: a web page with its pictures, saved by a browser in the form of a mail."""

import io
import re
from collections.abc import Iterator
from email.parser import BytesParser

from reader.archive.events import Found
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.internet_date import internet_witness
from reader.archive.formats.mail.head import begins_like_mail, usual_headers, words_of
from reader.archive.formats.mail.message import page_article
from reader.archive.formats.mail.parts import Mail, decoded_part, root_page
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.archive.told import Told
from reader.model.date import WitnessKind

_SAVED = re.compile(
    rb"^(?:Snapshot-Content-Location:|From: ?<?(?:Saved by|Gespeichert von|Enregistr. par|\x27?Guardado)"
    rb"|X-MAF-Information|Content-Location: ?(?:https?|file):)",
    re.IGNORECASE | re.MULTILINE,
)
_SENT = frozenset({b"received", b"to", b"message-id", b"newsgroups", b"delivered-to"})
_WITHIN = 20_000


def _recognises(head: bytes, _name: bytes) -> int:
    if not begins_like_mail(head) or usual_headers(head) & _SENT:
        return 0
    return SURE - 10 if _SAVED.search(head, 0, _WITHIN) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    mail: Mail = BytesParser().parsebytes(read_whole(stream))
    page = root_page(mail)
    decoded = decoded_part(page) if page is not None else None
    if page is None or not decoded or not decoded.text:
        yield place.problem("There is no text in it, only scripts or pictures.", "Save the page anew as it is shown.")
        return
    url = next(
        filter(None, map(_address, (words_of(mail, "snapshot-content-location"), words_of(page, "content-location")))),
        "",
    )
    saved = words_of(mail, "date")
    witnesses = (internet_witness(WitnessKind.LOADED, saved, "day on which the page was saved"),) if saved else ()
    yield page_article(decoded, Told((("url", url),) if url else (), witnesses), place, MHTML.name)


def _address(value: str) -> str:
    return value if value.lower().startswith(("http://", "https://")) else ""


MHTML = Format("mhtml", _recognises, _read)
