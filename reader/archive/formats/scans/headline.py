# SPDX-License-Identifier: MIT
"""Headlines of recognised text: found at a text's beginning, and doubted."""

import re

from reader.model.texts import Span

_WORD = re.compile(r"\S{1,200}")
_LONGEST = 400
_MOST_WORDS = 20
_CLOSERS = "\"'”’»“)]"
_UNSAID = re.compile(
    r"\W{0,9}(?:unknown|untitled|no title|\w{0,40}placeholder|unbekannt|ohne titel|inconnu|sans titre|без названия)"
    r"\W{0,9}",
    re.IGNORECASE,
)
_SIGNS = ".,;:!?\"'“”„’‘»«()[]-–—"


def said(title: str) -> str:
    """Return a title, "" if it only fills the place of one: programs must write something where nobody told any."""
    return "" if _UNSAID.fullmatch(title) else title


def begun_with(text: str, headline: str) -> Span | None:
    """Return where a text begins with its own headline, word by word, however its lines are broken; None if not."""
    wanted = [_bare(word) for word in headline.split()]
    found = list(_WORD.finditer(text[:_LONGEST]))[: len(wanted)]
    if not wanted or len(found) < len(wanted) or [_bare(word[0]) for word in found] != wanted:
        return None
    return Span(found[0].start(), found[-1].end()) if found[-1].end() < len(text) else None


def set_apart(text: str) -> Span | None:
    """Return a text's first block if it looks like a headline: short, no sentence, and a longer one follows."""
    first, _, rest = text.partition("\n\n")
    body = rest.partition("\n\n")[0]
    is_one = len(first.split()) <= _MOST_WORDS and first.rstrip(_CLOSERS)[-1:] not in ".,;:-"
    return Span(0, len(first)) if first and is_one and len(body) > len(first) else None


def is_doubtful(headline: str) -> bool:
    """Tell whether recognition made rubbish of a headline: it begins small, or hardly any of it are words."""
    words = [bare for word in headline.split() if (bare := _bare(word))]
    if not words:
        return True
    good = [word for word in words if word.isdigit() or (len(word) > 1 and word.isalpha())]
    return headline.lstrip(_SIGNS)[:1].islower() or len(good) * 2 < len(words)


def _bare(word: str) -> str:
    return word.strip(_SIGNS).casefold()
