# SPDX-License-Identifier: MIT
"""Bylines: a line of *By* and a name, next to the headline."""

import re

from reader.text.furniture.credit import has_agency
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper

_CAPITALS = r"A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁ"
_NAME = rf"(?:[{_CAPITALS}]\.(?:-?[{_CAPITALS}]\.){{0,2}}|(?:[OD]['’]|Mc|Mac|al-)?[{_CAPITALS}][\w'’-]{{1,25}})"
_PARTICLE = r"(?:(?:de|de la|du|del|della|di|da|dos|van|van der|van den|von|zu|ter|bin|ibn|el|al|y|e)\s)"
_HOST = r"(?:[Ww]{3}\.)?[A-Za-z\d][A-Za-z\d-]{1,30}(?:\.[a-z]{2,4}){1,2}"
_PERSON = rf"{_NAME}(?:\s{_PARTICLE}?{_NAME}){{1,4}}"
_BYLINE = re.compile(
    r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|Автор:?|АВТОР:?|[Aa]utor:|[Aa]uthor:|[Aa]uteur\s?:)\s{1,4}"
    rf"({_PERSON}(?:(?:,\s{_PERSON}){{0,3}},?\s(?:and|und|et|и|AND|UND|ET|И|&)\s{_PERSON})?)"
    rf"(?:\s?[,/|–—-]\s?(?:[^\d\n.!?]{{2,60}}|{_HOST}))?"
)
_BESIDE_SITE = re.compile(  # below a headline; of more names it may be the page's title again
    rf"({_NAME}(?:\s[{_CAPITALS}]\.)?\s{_PARTICLE}?{_NAME})\s\|\s(?:(?P<host>{_HOST})|(?P<paper>[^\d\n|.!?]{{4,40}}))"
)
_NAMELESS = re.compile(
    r"(?:By|From|BY|FROM)\s((?:(?:our|a|an|OUR|A|AN)\s)(?:[\w-]{2,20}\s){0,3}"
    r"(?:staff|correspondents?|reporters?|writers?|editors?|STAFF|CORRESPONDENTS?|REPORTERS?|WRITERS?|EDITORS?))"
    r"|(?:Von|Aus)\s(unser\w{0,2}\s(?:[\w-]{2,20}\s){0,2}(?:\w{0,15}[Kk]orrespondent\w{0,4}|Redaktion|Mitarbeiter\w{0,2}))"
    r"|De\s(notre\s(?:\w{2,20}\s){0,2}correspondant\w{0,2}(?:\s\w{1,20}){0,2})"
)
_BELOW = re.compile(rf"(?:Di|DI)\s{{1,4}}({_PERSON})")  # elsewhere it may begin a name: "Di Stefano Wins"
_NOT_NAMES = re.compile(
    r"(?:The|A|An|This|That|Then|Now|Die|Der|Das|Le|La|Les|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"\A(?:by|von|par|por|di(?=\s+\S+\s+\S)|автор:?|autor:|author:|auteur ?:)\s{1,4}", re.IGNORECASE)


def byline_of(line: str, *, below: bool = False) -> str:
    """Return the names in a line that is a byline and nothing else, or "". `below`: it stands below a headline."""
    if len(line) > 200:
        return ""
    if match := _BYLINE.fullmatch(line) or (_BELOW.fullmatch(line) if below else None):
        return "" if _NOT_NAMES.match(match[1]) else " ".join(match[1].split())
    beside = _BESIDE_SITE.fullmatch(line) if below else None
    if beside and not _NOT_NAMES.match(beside[1]) and (beside["host"] or is_paper(line_key(beside["paper"]))):
        return " ".join(beside[1].split())
    nameless = _NAMELESS.fullmatch(line)
    return next(filter(None, nameless.groups())) if nameless else ""


def without_by(byline: str) -> str:
    """Return a byline that a format states, without its *By* and the agency that the writer works for."""
    names = " ".join(_PREFIX.sub("", byline.strip(), count=1).split())
    before, comma, last = names.rpartition(", ")
    return before if comma and has_agency(last) else names
