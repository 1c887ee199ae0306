# SPDX-License-Identifier: MIT
"""Who wrote a page's article: what can be a person's name, and which of a page's statements counts."""

import re
from collections.abc import Iterable

from reader.archive.formats.web.site import ARTICLES, is_site
from reader.text.furniture.byline import byline_of, without_by
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_paper

_BY = re.compile(r"\A(?:by|von|par|por|di|da|автор:?)\s+", re.IGNORECASE)
_LEADING = re.compile(r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|da|[Аа]втор:?)\s+")  # "Da Vinci" is a name
_LABEL = re.compile(
    r"(?:(?:written|posted|submitted|published|reported|contributed|words)\sby:?|(?:text|story|words|author|reporter|"
    r"autor|autorin|auteur|autore|autora|verfasser|texte|testo|texto|автор(?:\sтекста|\sстатьи)?|текст|корреспондент)\s?:|"
    r"(?:geschrieben|verfasst|erstellt|text|ein\sbeitrag|veröffentlicht|eingestellt)\svon|"
    r"(?:écrit|rédigé|publié|posté|propos\srecueillis)\spar|(?:scritto|pubblicato|inserito)\s(?:da|di)|(?:escrito|"
    r"publicado|enviado|texto)\spor)\s{0,3}",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-])*\Z")
_NO_PERSON = re.compile(
    r"\b(?:admin|administrator|editor|editors|editorial|redaktion|redaction|rédaction|redazione|redacción|редакция|staff|"
    r"team|desk|news|online|webmaster|web|press|newspaper|agency|correspondent|reporter|writer|guest|user|unknown|"
    r"anonymous|cms|typo3|joomla|wordpress|drupal|gmbh|ltd|inc|verlag|verein)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(  # inside a name, or between two
    """de da do dos del della di du d' la le van von der den ter zu zum y e i and und et и ibn bin al el &
    , |""".split()  # noqa: SIM905  two lines instead of thirty
)
_NOT_IN_NAMES = frozenset(
    """filed posted published updated photo photos foto fotos in on under veröffentlicht publié publicado pubblicato
    опубликовано monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
    sun""".split()  # noqa: SIM905
)
_LONGEST_NAME = 12  # words


def person_named(text: str, site: str) -> str:
    """Return the names in `text` that can be people's: two to five words of letters, not the site's name or a role."""
    pieces = [_BY.sub("", piece.strip(), count=1) for piece in text[:200].split(",")]
    return ", ".join(piece for piece in pieces if _is_name(piece) and piece.casefold() != site.casefold())


def _is_name(text: str) -> bool:
    words = text.split()
    shaped = 2 <= len(words) <= 5 and all(map(_NAME_WORD.match, words))
    return shaped and not text.islower() and not _NO_PERSON.search(text)


def author_in(piece: str, *, below: bool = False) -> str:
    """Return the person whom a piece of a line names after *By*, *Written by*, *Text:* or the like, or "".

    What leads on behind the name is left out: "by Nora Fairweather in News". `below`: it stands below a headline.
    """
    if byline := byline_of(piece, below=below):
        return byline
    label = _LABEL.match(piece) or _LEADING.match(piece)
    if not label:
        return ""
    name = " ".join(_name_words(piece[label.end() :].replace(",", " , ").split()))
    if not _is_writer(name):
        return ""
    return name if _LABEL.match(piece) else byline_of("By " + name)


def _name_words(words: list[str]) -> list[str]:
    """Return the words with which a name can go on, from the first."""
    name: list[str] = []
    for word in words[:_LONGEST_NAME]:
        if word.casefold().strip(":.,") in _NOT_IN_NAMES or not (word[0].isupper() or word in _SMALL):
            break
        name.append(word)
    while name and name[-1] in _SMALL:
        name.pop()
    return name


def stated_author(statements: Iterable[str], sites: tuple[str, ...]) -> str:
    """Return the first of what metadata or classes call an author that is people's, and not the site's own name."""
    for statement in statements:
        names = person_named(" ".join(statement.split()), "").split(", ")
        people = [name for name in names if _is_writer(name) and not is_site(name, sites)]
        if people:
            return ", ".join(people)
    return ""


def _is_writer(name: str) -> bool:
    """Tell whether a name is a person's rather than a paper's: "Der Bote", "Courrier du Port"."""
    words = name.split()
    if not person_named(name, "") or words[0].casefold() in ARTICLES or is_paper(line_key(name)):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and all(w[0].isupper() or w in _SMALL for w in words)


def author_shown(shown: str, sites: tuple[str, ...]) -> str:
    """Return the author in words whose element says that they are one: with a *By* or bare, in their first lines."""
    for line in shown.split("\n")[:3]:
        if name := author_in(line, below=True) or stated_author([without_by(line)], sites):
            return name
    return ""
