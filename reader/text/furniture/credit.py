# SPDX-License-Identifier: MIT
"""Credit lines: `(Reuters, MT)`, `(AP)`, ` Reuter` at an article's end, or an agency in its dateline."""

import re

from reader.text.furniture.notice import is_paper

_NAMES = """
reuters reuter ap afp upi dpa ddp adn apa sda ats ansa efe lusa itar-tass tass interfax novosti ria ria-novosti apn
xinhua kyodo jiji pti uni bta mti pap čtk ctk tanjug hina beta belga anp ntb tt ritzau stt kna epd sid vwd dow
bloomberg ukrinform unian belta elta leta bns irna mena wafa pa cp aap nzpa knight-ridder
рейтер рейтерс тасс итар-тасс интерфакс риа-новости рбк униан укринформ
"""
_AGENCIES = frozenset(_NAMES.split())
_NAMES_OF_TWO = frozenset(
    {"associated press", "ria novosti", "риа новости", "dow jones", "press association", "agence france-presse"}
)
_REACH = 100
_BRACKETED = re.compile(r"\s{0,3}[(\[]([^()\[\]\n]{1,60})[)\]]\.?$")
_DASHED = re.compile(r"\s{1,3}[-–—]{1,2}\s?([^\W_][\w./ -]{1,30})$")
_BARE = re.compile(r"(?:^|(?<=[.!?\"”»'’)])\s{1,40})(REUTERS?|Reuters?|/?AFP/?|/?AP/?|dpa|/?TASS/?)[>.]{0,4}(?:\^M)?$")
_ALONE = re.compile(r"[-–—]{0,2}\s?(reuters?|afp|upi|dpa|tass|тасс)\W{0,4}", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s?[,/;&+]\s?|\s(?:and|und|et|и)\s")
_INITIALS = re.compile(r"[^\W\d_a-zа-яё]{2,4}")
_SOURCE = re.compile(r"(?:[^\W\d_a-zа-яё][\w.’'-]{0,20}\s?){1,4}")
_WIRE = re.compile(r"\b(?:Wire|Press|Agency|News Service|Wire Service|\w{0,20}[Aa]gentur|Agence|Reports)\b")
_SPECIAL = re.compile(r"special to (?:the )?", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”»“'’)]{0,2}$|[\"”»“]\.?$")
_IN_DATELINE = re.compile(r"\(([^()\n]{2,40})\)")


def closing_credit(line: str) -> tuple[int, str]:
    """Return where the credit at a line's end starts, with the white space before it, and the credit; or -1 and ""."""
    offset = max(0, len(line) - _REACH)
    tail = line[offset:]
    if match := _BRACKETED.search(tail):
        after_sentence = _ends_sentence(tail[: match.start()])
        if (after_sentence or not tail.endswith(".")) and _is_credit(match[1], after_sentence=after_sentence):
            return offset + match.start(), " ".join(match[1].split())
    if (match := _DASHED.search(tail)) and has_agency(match[1]) and _ends_sentence(tail[: match.start()]):
        return offset + match.start(), match[1].strip(" .")
    if len(line) < _REACH and (match := _ALONE.fullmatch(line)):
        return 0, match[1]
    if match := _BARE.search(tail):
        return offset + match.start(), match[1].strip("/")
    return -1, ""


def dateline_credit(dateline: str) -> str:
    """Return the agency in brackets in a dateline: `MOSCOW, Jan 26 (Reuters) -`."""
    match = _IN_DATELINE.search(dateline)
    return match[1].strip() if match and has_agency(match[1]) else ""


def _ends_sentence(text: str) -> bool:
    return not text.strip() or bool(_ENDS_SENTENCE.search(text.rstrip()))


def _is_credit(text: str, *, after_sentence: bool) -> bool:
    """Tell whether words in brackets are sources: an agency among them, or behind a sentence names with initials."""
    if has_agency(text) or not after_sentence:
        return has_agency(text)
    parts = _parts(text)
    return all(map(_SOURCE.fullmatch, parts)) and any(_INITIALS.fullmatch(part) or _is_source(part) for part in parts)


def is_credit_line(text: str) -> bool:
    """Tell whether a whole line below the headline is sources: `Northern Wire, PC`, `(AP)`, `Special to The Times`."""
    if len(text) > _REACH:
        return False
    bare = text[1:-1] if text[:1] + text[-1:] in {"()", "[]"} else text
    parts = _parts(_SPECIAL.sub("", bare, count=1))
    return all(map(_SOURCE.fullmatch, parts)) and (has_agency(bare) or any(map(_is_source, parts)))


def _is_source(part: str) -> bool:
    """Tell whether capitalised words are named like an agency, or end like the name of a newspaper."""
    before, _, last = part.rpartition(" ")
    return bool(_WIRE.search(part)) or (bool(before) and is_paper(last.casefold()))


def has_agency(text: str) -> bool:
    """Tell whether a news agency is among the sources that `text` names."""
    return any(part.lower() in _AGENCIES or part.lower() in _NAMES_OF_TWO for part in _parts(text))


def _parts(text: str) -> list[str]:
    return _SEPARATOR.split(text.strip(" ."))
