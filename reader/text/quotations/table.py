# SPDX-License-Identifier: MIT
"""What a language's table holds, and which table a language has."""

import re
from dataclasses import dataclass

from reader.text.quotations import tables_de, tables_en, tables_fr, tables_ru


@dataclass(frozen=True, slots=True)
class Table:
    """The words of one language that tell speech from other things in marks. All in lower case.

    `verbs` report speech and can stand beside a quotation; those of them in `noun_like` are nouns as often. `clinging`
    are forms that need no subject beside them (*adding*); `inverting` words do a verb's work only before their subject
    (*so der Minister*), and `leading` words may stand before a verb there (*a dit M. Roche*). `naming` verbs put a
    name on something (*call, dub*), `taking` verbs take quoted words into the paper's sentence (*attack, describe*).

    `helpers` stand between a subject and its verb; `links` go on with a noun phrase, `stops` end it.
    `so_called`, `called` and `works` announce a term, a name or a title, `as_words` may stand between
    (*known as*), `predicates` stand before a word that says what something is (*is, as*), `sources` do a verb's work
    (*according to*). `little` words need no capital in a title. `clitics` are what stands behind an apostrophe,
    `elided` words that begin with one. `inversion` finds the verb in a form with its pronoun tied on (*dit-il*); it has
    one group. `colon_before_speech`: a whole speech never follows its verb without a colon.
    """

    verbs: frozenset[str]
    clinging: frozenset[str]
    inverting: frozenset[str]
    leading: frozenset[str]
    noun_like: frozenset[str]
    naming: frozenset[str]
    taking: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    helpers: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    so_called: frozenset[str]
    called: frozenset[str]
    as_words: frozenset[str]
    works: frozenset[str]
    sources: frozenset[str]
    predicates: frozenset[str]
    little: frozenset[str]
    abbreviations: frozenset[str]
    clitics: frozenset[str]
    elided: frozenset[str]
    capital_nouns: bool
    dialogue_dash: bool
    colon_before_speech: bool
    inversion: re.Pattern[str] | None


def _table(module: object) -> Table:
    """Make a table of a data module: names in capitals there, words between blanks."""
    made: dict[str, object] = {}
    for name, kind in Table.__annotations__.items():
        value = getattr(module, name.upper())
        made[name] = frozenset(value.split()) if kind == frozenset[str] else value
    return Table(**made)  # type: ignore[arg-type]  # the data modules are checked by a test


_TABLES = {"de": _table(tables_de), "en": _table(tables_en), "fr": _table(tables_fr), "ru": _table(tables_ru)}


def table_for(language: str) -> Table:
    """Return the table of a language tag (`de`, `de-AT`); English where there is none."""
    return _TABLES.get(language[:2].lower(), _TABLES["en"])
