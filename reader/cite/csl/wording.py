# SPDX-License-Identifier: MIT
"""The words of the language in which a style writes: its own first, then those of our table."""

import re
from collections.abc import Iterable
from functools import cache

from reader.cite.csl.style_file import CslStyle, Node
from reader.cite.csl.term_table import ENGLISH, LANGUAGES, Language

_PART = re.compile(r"(0?)([DMY])([^DMY0]*)")
_FALLBACK = {"verb-short": "verb", "verb": "long", "symbol": "short", "short": "long"}
_NAMES = {"D": "day", "M": "month", "Y": "year"}


class Wording:
    """Terms, dates and marks for one style."""

    def __init__(self, style: CslStyle) -> None:
        tag = style.locale or "en-US"
        family = tag.partition("-")[0]
        known = LANGUAGES.get(tag) or LANGUAGES.get(family)
        self.language: Language = known or ENGLISH
        self.is_known = known is not None
        self._own = _own_locales(style, tag, family)
        self._terms = tuple(map(_terms_in, self._own))
        self.comma_within = self._option("punctuation-in-quote", own=self.language.comma_within)
        self.first_day_only = self._option("limit-day-ordinals-to-day-1", own=self.language.first_day_only)
        opening, closing, inner_opening, inner_closing = self.language.marks
        self.marks = (
            self.term("open-quote") or opening,
            self.term("close-quote") or closing,
            self.term("open-inner-quote") or inner_opening,
            self.term("close-inner-quote") or inner_closing,
        )

    def term(self, name: str, form: str = "long", *, several: bool = False) -> str:
        """Return a term in a form, or in the one that stands for that; "" if nobody knows it."""
        wanted = form
        while wanted:
            for terms in self._terms:
                if (own := terms.get((name, wanted, several))) is not None:
                    return own
            if found := _terms(self.language.terms).get((name, wanted, several)):
                return found
            wanted = _FALLBACK.get(wanted, "")
        return ""

    def month(self, number: int, form: str) -> str:
        """Return a month's name."""
        own = self.term(f"month-{number:02}", form)
        names = self.language.short_months if form == "short" else self.language.months
        return own or names.split()[number - 1]

    def ordinal(self, number: int) -> str:
        """Return a number with what makes it one in a row: "3rd"."""
        ends = (f"ordinal-{number % 100:02}", f"ordinal-{number % 10:02}", "ordinal")
        if own := next(filter(None, map(self.term, ends)), ""):
            return f"{number}{own}"
        table = self.language.ordinals
        return f"{number}{table.get(str(number % 100), table.get(str(number % 10), table.get('', '')))}"

    def date_form(self, form: str) -> Node:
        """Return how dates are written in words (`form` "text") or figures ("numeric"), by style or language."""
        for locale in self._own:
            for date in locale.all("date"):
                if date.get("form") == form:
                    return date
        written = self.language.figures if form == "numeric" else self.language.text
        return Node("date", {}, tuple(_date_parts(written, figures=form == "numeric")))

    def _option(self, name: str, *, own: bool) -> bool:
        for locale in self._own:
            for options in locale.all("style-options"):
                if options.get(name):
                    return options.get(name) == "true"
        return own


def _own_locales(style: CslStyle, tag: str, family: str) -> tuple[Node, ...]:
    """Return a style's own words that hold in a language: for just this one, for its family, for all."""
    locales = tuple(style.root.all("locale"))
    return tuple(one for wanted in (tag, family, "") for one in locales if one.get("lang") == wanted)


def _terms_in(locale: Node) -> dict[tuple[str, str, bool], str]:
    """Return a locale's terms by name, form, and whether they are of several."""
    found: dict[tuple[str, str, bool], str] = {}
    for terms in locale.all("terms"):
        for term in terms.all("term"):
            for several in (False, True):
                counted = term.first("multiple" if several else "single")
                text = (counted or term).text if counted or not term.children else ""
                found.setdefault((term.get("name"), term.get("form", "long"), several), text)
    return found


@cache
def _terms(table: str) -> dict[tuple[str, str, bool], str]:
    found: dict[tuple[str, str, bool], str] = {}
    for line in table.strip().splitlines():
        name, _, forms = line.partition(": ")
        for form, words in zip(("long", "short", "symbol"), forms.split("|"), strict=False):
            one, _, more = words.partition("/")
            found[name, form, False], found[name, form, True] = one.strip(), (more or one).strip()
    return found


def _date_parts(written: str, *, figures: bool) -> Iterable[Node]:
    """Yield the parts of a date as it is written in our table: "D. M Y", "0D/0M/Y"."""
    for padded, letter, behind in _PART.findall(written):
        form = "numeric-leading-zeros" if padded else "numeric" if figures or letter == "D" else "long"
        yield Node("date-part", {"name": _NAMES[letter], "form": form, "suffix": behind})
