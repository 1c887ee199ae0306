# SPDX-License-Identifier: MIT
"""Who sent a mail, and whether that tells who wrote what it brings: services and lists hand on what others wrote."""

import re
from dataclasses import dataclass

from reader.archive.formats.web.byline import stated_author
from reader.text.furniture.byline import byline_of
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper
from reader.text.words import fold

_ABOVE = 10  # lines of a mail among which a byline stands
_LOOKED_AT = 3_000
_WORDS = """
alert alerts cutting cuttings clip clips clipping clippings service services library libraries interlibrary archive
archives digest briefing newsletter newsletters mailing subscription subscriptions monitor monitoring notification
notifications update updates headlines wire feed rss desk support office department dept university college institute
museum society association foundation council committee center centre team google yahoo proquest nexis lexisnexis
factiva pressreader archivist librarian
presseausschnitte presseausschnitt presseschau pressespiegel pressedienst pressestelle presse ausschnitte
ausschnittdienst archiv bibliothek bucherei buecherei dienst verlag rundbrief verteiler schlagzeilen agentur universitat
revue veille bibliotheque mediatheque dossier documentation coupures infolettre lettre alerte alertes agence universite
servicio servicios documentacion biblioteca archivo boletin prensa resumen recortes hemeroteca alertas agencia
rassegna stampa archivio servizio ufficio bollettino notiziario ritagli emeroteca agenzia
обзор обзоры дайджест прессы пресса библиотека архив служба рассылка новости мониторинг вырезки агентство выпуск
"""
_SERVICE_WORDS = frozenset(map(fold, _WORDS.split()))
_SERVICE_ENDINGS = ("bibliothek", "archiv", "dienst", "spiegel")  # of German compounds; a surname is shorter
_LONGER = 9  # letters
_SERVICE_BOX = re.compile(
    r"(?:no|do-?not|nao|ne|keine?)[._-]?(?:reply|antwort(?:en)?|repondre)|\w{0,20}(?:alerts?|newsletters?|digest|clips?|"
    r"clippings?|cuttings?|mailer|notifications?|subscriptions?)|bounces?|mailer-daemon|postmaster|(?:owner|list)-\w{1,30}|"
    r"\w{1,30}-(?:request|bounces|owner|noreply)",
    re.IGNORECASE,
)
_LIST_TAG = re.compile(r"((?:(?:re|aw|fwd?)\s?:\s{0,2})?)\[[^\[\]]{2,40}\]\s{1,3}(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sender:
    """What a mail's sender tells of its text: `writer` is a person and may have written it, `paper` publishes it."""

    writer: str = ""
    paper: str = ""


def sender_named(name: str, address: str) -> Sender:
    """Tell who sends, by the name and the address: of a service, a library or a list nothing follows."""
    from reader.text.people.name_list import is_given  # with the words of all languages, which few files need

    surname, comma, given = map(str.strip, name.partition(","))
    if comma and is_given(fold(given)):
        name = f"{given} {surname}"
    words = [fold(word) for word in re.split(r"[\s,._-]+", name) if word]
    box = address.partition("@")[0]
    if any(map(_is_of_service, words)) or _SERVICE_BOX.fullmatch(box):
        return Sender(paper=name if is_paper(line_key(name)) and not any(map(_is_of_service, words)) else "")
    person = stated_author([name], ())
    if person:
        return Sender(writer=person) if any(is_given(word) or len(word) == 1 for word in words) else Sender()
    return Sender(paper=name if "@" not in name and (len(words) > 1 or is_paper(line_key(name))) else "")


def _is_of_service(word: str) -> bool:
    return word in _SERVICE_WORDS or (len(word) >= _LONGER and word.endswith(_SERVICE_ENDINGS))


def byline_within(text: str) -> str:
    """Return the byline that stands near the top of a mail's text, or ""."""
    lines = filter(None, map(str.strip, text[:_LOOKED_AT].split("\n")))
    found = (byline_of(line, below=True) for line, _ in zip(lines, range(_ABOVE), strict=False))
    return next(filter(None, found), "")


def without_list(subject: str) -> str:
    """Return a subject without the name in brackets that a mailing list puts before it."""
    return _LIST_TAG.sub(r"\1", subject, count=1) if _LIST_TAG.match(subject) else subject
