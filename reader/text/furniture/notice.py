# SPDX-License-Identifier: MIT
"""Whether one line is furniture of a page by what it says."""

import re
from collections.abc import Iterable

from reader.text.furniture import tables

_LONGEST = 250
_LONGEST_LABEL = 30
_LONGEST_NAME = 6
_ENDS = " .:;,!…»>«<*-–—|•·"
_BESIDE = ',;()[]«»“”„"'  # words of a name
_BARS = re.compile(r"\s[|•·»>]\s|\s::\s")
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w.+-]{1,60}@[\w-]{1,60}\.)\S{1,200}", re.IGNORECASE)
_OF = r"(?:of|von|de|sur|из|di)"
_COUNTED = r"(?:documents?|records?|articles?|items?|results?|dokumente?n?|treffern?|документ(?:ов)?|запис(?:ь|ей))"
_PAGE = re.compile(  # and a database's count of what it found
    rf"(?:pages?|seiten?|стр\.?|страница|página|pagina|p[áa]g\.|pp?\.|s\.) 0(?: {_OF} 0)?"
    rf"|{_COUNTED}(?: 0 {_OF} 0| ?: ?0)|0 {_OF} 0(?: {_COUNTED})?|[-–—] ?0 ?[-–—]|\(?0 comments?\)?"
)
_BESIDE_SECTION = re.compile(r"\s?[,/|:·•–-]?\s(?:page|seite|стр\.?|página|pagina|pp?\.|s\.)\s0\Z")
_COMMENTS = re.compile(  # of readers, as many as there are
    r"\(?0\)? (?:readers'? )?{0}|{0} ?[:(]? ?0\)?".format(
        r"(?:comments?|kommentare?|leserkommentare|commentaires?|комментари(?:й|я|ев|и)|"
        r"comentarios?|commenti?)"
    )
)
_RULE = re.compile(r"[#=_~*+–—-]{4,80}")  # drawn across the page
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,9}>|\[ad_0\]")  # what was left of a page around a text, or a place for a notice
_WEATHER = re.compile(r"0 .{0,60}-?0\s?°")


def is_notice(line: str, key: str) -> bool:
    """Tell whether a line with this key (`line_key`) is known page furniture, or built like it."""
    if len(key) > _LONGEST:
        return False
    bare = key.strip(_ENDS)
    if bare in _LINES:
        return True
    if bare.startswith(_STARTS.get(bare[:1], ())) and not line[:1].islower():  # a wrapped line of prose may begin so
        return True
    return _is_bar(bare) or any(
        (_ADDRESS.fullmatch(bare), _TAG.fullmatch(key), _PAGE.fullmatch(key), _RULE.fullmatch(key), _WEATHER.match(key))
    )


def opens_tail(key: str) -> bool:
    """Tell whether nothing of the article follows a line with this key."""
    bare = key.strip(_ENDS)
    return bare in _TAILS or _COMMENTS.fullmatch(bare) is not None


def is_section(key: str) -> bool:
    """Tell whether a line with this key is the name of a newspaper's section."""
    return _BESIDE_SECTION.sub("", key.strip(_ENDS), count=1).replace(" & ", " and ") in _SECTIONS


def is_paper(key: str) -> bool:
    """Tell whether a line with this key could be the name of a newspaper."""
    words = [word.strip(_BESIDE) for word in key.strip(_ENDS).split()]
    return len(words) <= _LONGEST_NAME and not _PAPERS.isdisjoint(words)


def _is_bar(bare: str) -> bool:
    """Tell whether a line is a row of labels: `Home | News | Archive`."""
    labels = _BARS.split(bare)
    return len(labels) > 2 and all(len(label) <= _LONGEST_LABEL for label in labels)


def _split(text: str) -> list[str]:
    return [" ".join(entry.casefold().split()) for line in text.strip().split("\n") for entry in line.split("|")]


def _entries(languages: dict[str, str]) -> frozenset[str]:
    return frozenset(entry for text in languages.values() for entry in _split(text))


def _by_first_character(entries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        table[entry[:1]] = (*table.get(entry[:1], ()), entry)
    return table


_STARTS = _by_first_character(_entries(tables.STARTS))
_TAILS = _entries(tables.TAILS)
_LINES = _entries(tables.LINES) | _TAILS
_SECTIONS = _entries(tables.SECTIONS)
_PAPERS = _entries(tables.PAPERS)
