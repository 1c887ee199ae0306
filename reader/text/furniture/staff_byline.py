# SPDX-License-Identifier: MIT
"""Bylines of a paper's own people: *Von unserem Korrespondenten*, *De notre envoyé spécial à Caen, Anne Moreau*."""

import re

from reader.text.furniture.name_shape import CAPITALS, PERSON
from reader.text.late import late

_PLACE = rf"[{CAPITALS}][\w'’-]{{1,25}}(?:[ -][{CAPITALS}][\w'’-]{{1,25}}){{0,2}}"
_NAMED = rf"(?:,?\s(?P<name>{PERSON}(?:\s(?:and|und|et|и|y|e)\s{PERSON})?))?"


def _line(leading: str, post: str, place: str) -> re.Pattern[str]:
    """Return the pattern of a line of one language; with a place behind the post, and a name behind that."""
    return late(rf"(?:{leading})\s(?P<post>(?:{post})(?:\s(?:{place})\s{_PLACE})?){_NAMED}")


_ENGLISH = late(
    r"(?:(?i:by|from)\s(?P<post>(?i:(?:our|a|an)\s(?:(?!our\s)[\w-]{2,20}\s){0,3}|(?=staff\s\w))"
    r"(?i:staff(?:\s(?:writers?|reporters?|correspondents?))?|correspondents?|reporters?|writers?|editors?))"
    rf"(?:\s(?:in|at)\s{_PLACE})?){_NAMED}"
)
_OTHERS = (
    _line(
        r"Von|Aus|VON",
        r"(?:[Uu]nser\w{0,2}|einem|einer)\s(?:[\w-]{2,20}\s){0,2}(?:\w{0,18}[Kk]orrespondent\w{0,4}|\w{0,12}[Rr]edakt\w{2,9}"
        r"|Mitarbeiter\w{0,2}|Redaktionsmitglied\w{0,2}|\w{0,8}[Bb]erichterstatter\w{0,3}|Reporter\w{0,3})",
        r"in|aus",
    ),
    _line(
        r"De|Par|DE|PAR",
        r"(?:notre|nos)\s(?:(?:correspondante?s?|envoyée?s?|rédact\w{3,6}|collaborat\w{3,6})"
        r"(?:\s(?:spécia\w{1,4}|particuli\w{2,4}|permanente?s?))?)",
        r"à|au|aux|en|dans|de",
    ),
    _line(
        r"De|Por|DE|POR",
        r"(?:nuestr[oa]s?)\s(?:corresponsal(?:es)?|enviad[oa]s?|redact\w{2,4}|redacción)(?:\sespecial(?:es)?)?",
        r"en",
    ),
    _line(
        r"Dal|Dalla|Dai|DAL|DALLA",
        r"nostr[oaie]\s(?:inviat[oaie]|corrispondent[ei]|redat\w{3,6}|redazione)(?:\sspecial[ei])?",
        r"a|da|in",
    ),
    _line(
        r"От|ОТ",
        r"наш(?:его|их|ей)\s(?:(?:собственн|специальн)\w{2,3}\s)?"
        r"(?:(?:соб|спец)?\.?\s?корр\.|(?:соб|спец)?корреспондент\w{1,3}|(?:соб|спец)кор\w{1,3})",
        r"в|из",
    ),
)
_OPENS = late(r"(?:by|from|von|aus|de|par|por|dal|dalla|dai|от)\s", re.IGNORECASE)
_RUSSIAN_POST = (
    r"(?:(?:наш|соб|спец|собственный|специальный)\.?\s(?:(?:соб|спец)\.\s?)?корр(?:\.|еспонденты?)"
    r"|(?:соб|спец)кор(?:р\.)?)"
)
_RUSSIAN = late(
    rf"[Нн]аш\s(?:(?:соб|спец)\.\s?)?корр(?:\.|еспондент)\s(?P<before>{PERSON})"
    rf"|(?P<behind>{PERSON}),\s{_RUSSIAN_POST}(?:\s«[^«»\n]{{2,30}}»)?"
)


def staff_byline(line: str) -> str:
    """Return whom a line of a paper's own people names, else what they are called, or ""."""
    if _OPENS.match(line):
        patterns = (_ENGLISH, *_OTHERS)
        match = next(filter(None, (pattern.fullmatch(line) for pattern in patterns)), None)
        return " ".join((match["name"] or match["post"]).split()) if match else ""
    if "кор" in line and (match := _RUSSIAN.fullmatch(line)):
        return " ".join((match["before"] or match["behind"]).split())
    return ""
