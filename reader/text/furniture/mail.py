# SPDX-License-Identifier: MIT
"""The head of a mail that was kept as text: `-----Original Message-----`, From, Sent, To, Subject."""

import re
from collections.abc import Iterator

from reader.model.date import Witness, WitnessKind
from reader.model.texts import EditKind
from reader.text.dates.witness import field_witness
from reader.text.furniture.sheet import Sheet
from reader.text.words import fold

_ABOVE = 3  # lines among which the rule stands; without one the labels begin the text
_MOST = 14  # lines of a head
_FEWEST = 3  # labels that are known
_RULE = re.compile(
    r"[\s>]{0,4}[-–—_]{2,20}\s?(?:original\smessage|forwarded\s(?:message|mail)|begin\sforwarded\smessage|"
    r"(?:ursprungliche|weitergeleitete|original)[\s-]?(?:e-?mail-?)?nachricht|message\s(?:d.?origine|original|transfere)|"
    r"(?:исходное|пересланное|пересылаемое)\s(?:сообщение|письмо)|mensaje\s(?:original|reenviado)|"
    r"messaggio\s(?:originale|inoltrato))(?:\s(?:follows|von|de|from|by)[^\n]{0,40})?\s?[-–—_:]{0,20}"
)
_LABELS = {
    **dict.fromkeys(["from", "von", "de", "от", "da"], "from"),
    **dict.fromkeys(
        [
            "sent",
            "date",
            "gesendet",
            "datum",
            "envoye",
            "date",
            "отправлено",
            "дата",
            "enviado",
            "fecha",
            "inviato",
            "data",
        ],
        "date",
    ),
    **dict.fromkeys(
        [
            "to",
            "an",
            "a",
            "кому",
            "para",
            "cc",
            "bcc",
            "kopie",
            "copie",
            "копия",
            "reply-to",
            "importance",
            "attachments",
            "anlagen",
        ],
        "",
    ),
    **dict.fromkeys(["subject", "betreff", "objet", "тема", "asunto", "oggetto"], "subject"),
}
_LINE = re.compile(r"[\s>*]{0,4}(?P<label>[^\W\d_][^\W\d_-]{0,11}(?:-[^\W\d_]{2,4})?)\s?:\*?\s{0,4}(?P<value>.{0,400})")
_REPLY = re.compile(r"(?:(?:re|fw|fwd|aw|wg|tr|rv|отв|ha)\s?:\s{0,2}){1,4}", re.IGNORECASE)


def take_mail(sheet: Sheet, fields: dict[str, str]) -> list[Witness]:
    """Take off a mail's head: its subject is the headline unless one is stated, and the day it was sent a witness."""
    for first in range(min(_ABOVE, len(sheet.lines))):
        ruled = _RULE.fullmatch(fold(sheet.lines[first].text[:100])) is not None
        start = first + ruled
        found = list(_labelled(sheet, start))
        kinds = {kind for _number, kind, _value in found}
        if first and not ruled:  # below a headline it is a mail that a story quotes
            continue
        if len(found) < _FEWEST or not {"from", "subject", "date"} <= kinds:
            continue
        where = f"line {sheet.number_of(sheet.lines[start])}"
        values = {kind: value for _number, kind, value in reversed(found)}
        sent = field_witness(WitnessKind.VISIBLE, values["date"], where)
        if subject := _REPLY.sub("", values["subject"], count=1):
            fields.setdefault("headline", subject)
        sheet.take(first, found[-1][0], EditKind.FIELD, "header")
        return [sent] if sent.readings else []
    return []


def _labelled(sheet: Sheet, start: int) -> Iterator[tuple[int, str, str]]:
    """Yield the labelled lines from `start` on: number, what the label means, and the value."""
    for number in range(start, min(len(sheet.lines), start + _MOST)):
        line = sheet.lines[number]
        match = _LINE.fullmatch(line.text)
        kind = _LABELS.get(fold(match["label"])) if match else None
        if match is None or kind is None or (number > start and line.apart):
            return
        yield number, kind, match["value"].strip()
