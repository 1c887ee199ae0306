# SPDX-License-Identifier: MIT
"""Bylines: a line of *By* and a name, next to the headline."""

import re
from collections.abc import Iterator

from reader.text.furniture.credit import has_agency
from reader.text.furniture.line import line_key
from reader.text.furniture.name_shape import CAPITALS, NAME, PARTICLE, PERSON
from reader.text.furniture.notice import is_paper, is_section
from reader.text.furniture.staff_byline import staff_byline
from reader.text.late import late
from reader.text.people.name_list import is_given

_OF_PAPER = late(  # how what is no name ends: "Victoria Bureau", "Florence Correspondent"
    r"(?:bureau|staff|desk|service|correspondents?|reporters?|writers?|editors?|columnists?|critic|office|newsroom|"
    r"redaktion|redacción|rédaction|redazione|redakteur(?:in)?|korrespondent(?:in)?|university|college|school)\Z",
    re.IGNORECASE,
)
_CITIES = frozenset(  # that are given names, too
    "austin berlin charlotte chelsea florence london paris santiago sydney victoria washington".split()  # noqa: SIM905
)
_PERSON, _BETWEEN = late(PERSON), late(r"\s?[,/]\s")
_MOST_WRITERS = 4
_HOST = r"(?:[Ww]{3}\.)?[A-Za-z\d][A-Za-z\d-]{1,30}(?:\.[a-z]{2,4}){1,2}"
_BYLINE = late(
    r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|Автор:?|АВТОР:?|[Aa]utor:|[Aa]uthor:|[Aa]uteur\s?:)\s{1,4}"
    rf"({PERSON}(?:(?:,\s{PERSON}){{0,3}},?\s(?:and|und|et|и|AND|UND|ET|И|&)\s{PERSON})?)"
    rf"(?:\s?[,/|–—-]\s?(?:[^\d\n.!?]{{2,60}}|{_HOST}))?"
)
_BESIDE_SITE = late(  # below a headline; of more names it may be the page's title again
    rf"({NAME}(?:\s[{CAPITALS}]\.)?\s{PARTICLE}?{NAME})\s\|\s(?:(?P<host>{_HOST})|(?P<paper>[^\d\n|.!?]{{4,40}}))"
)
_PLACE = rf"[{CAPITALS}][\w'’-]{{1,25}}(?:\s[{CAPITALS}][\w'’-]{{1,25}})?"
_BELOW = late(  # elsewhere it may begin a name, or a sentence: "Di Stefano Wins", "By Great Effort in Spring"
    rf"(?:Di|DI)\s{{1,4}}({PERSON})|(?:By|BY|From|FROM|Von|VON|Par|PAR|Por|POR)\s({PERSON})\s(?:in|at|à|en)\s{_PLACE}"
    rf"|({PERSON})\s(?:reports|berichtet|rapporte|сообщает|informa|riferisce)(?:\s(?:from|aus|de|из|desde|da)\s{_PLACE})?[.:]?"
)
_WITH_POST = late(  # "Par Anne Moreau Journaliste"
    r"(\S{1,30}\s\S{1,30}(?:\s\S{1,30}){0,2})\s(?:journalist(?:e|in)?|redakteur(?:in)?|reporter(?:in)?|giornalista|"
    r"periodista|корреспондент|журналист)",
    re.IGNORECASE,
)
_NOT_NAMES = late(
    r"(?:The|A|An|This|That|Then|Now|Die|Der|Das|Le|La|Les|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
_PREFIX = late(r"\A(?:by|von|par|por|di(?=\s+\S+\s+\S)|автор:?|autor:|author:|auteur ?:)\s{1,4}", re.IGNORECASE)


def byline_of(line: str, *, below: bool = False) -> str:
    """Return the names in a line that is a byline and nothing else, or "". `below`: it stands below a headline."""
    if len(line) > 200:
        return ""
    if match := _BYLINE.fullmatch(line) or (_BELOW.fullmatch(line) if below else None):
        names = next(filter(None, match.groups()))
        names = post[1] if (post := _WITH_POST.fullmatch(names)) else names
        others = _other_writers(line[match.end(1) :]) if match[1] else ()
        return "" if _NOT_NAMES.match(names) else " ".join(", ".join((names, *others)).split())
    beside = _BESIDE_SITE.fullmatch(line) if below else None
    if beside and not _NOT_NAMES.match(beside[1]) and (beside["host"] or _is_site(beside["paper"], beside[1])):
        return " ".join(beside[1].split())
    return staff_byline(line)


def _is_site(words: str, name: str) -> bool:
    """Tell whether words beside a name are a paper's, or a site's of several words beside what is a person's name."""
    first = name.split(maxsplit=1)[0].casefold()
    titled = " " in words and words.istitle() and not is_section(line_key(words))
    person = titled and is_given(first) and first not in _CITIES
    return is_paper(line_key(words)) or person


def _other_writers(behind: str) -> Iterator[str]:
    """Yield further writers behind the first one, parted by commas or strokes; places and papers are none."""
    for name in _BETWEEN.split(behind)[1 : _MOST_WRITERS + 1]:
        first = name.split()[0].casefold() if _PERSON.fullmatch(name) else ""
        if not is_given(first) or first in _CITIES:
            return
        if _OF_PAPER.search(name) or is_paper(line_key(name)) or has_agency(name):
            return
        yield name


def without_by(byline: str) -> str:
    """Return a byline that a format states, without its *By* and the agency that the writer works for."""
    names = " ".join(_PREFIX.sub("", byline.strip(), count=1).split())
    before, comma, last = names.rpartition(", ")
    return before if comma and has_agency(last) else names
