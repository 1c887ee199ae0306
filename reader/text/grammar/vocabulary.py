# SPDX-License-Identifier: MIT
"""What a language's table of words holds, and which table a language has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from types import ModuleType
from typing import NamedTuple

from reader.text.grammar import (
    person_words_de,
    person_words_en,
    person_words_fr,
    person_words_ru,
    words_de,
    words_en,
    words_fr,
    words_ru,
)
from reader.text.grammar.person_words import PersonWords, person_words_of
from reader.text.grammar.word_lists import field_values


class Form(StrEnum):
    """A form of a verb."""

    FINITE = "finite"
    BASE = "base"  # the infinitive
    GOING = "going"  # the participle of what goes on at the same time: adding
    DONE = "done"  # the participle of what is done, where it is no finite form too


class Frame(StrEnum):
    """How a verb reports."""

    SAY = "say"  # can stand beside a whole quotation
    CALL = "call"  # takes quoted words into the paper's sentence: attack, describe
    HOLD = "hold"  # an opinion; gives way to a verb of speech above it: believe, expect


_SAY = Frame.SAY  # looked up once: an enumeration answers slowly


class Verb(NamedTuple):
    """A form of a verb and its frame."""

    form: Form
    frame: Frame


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of one language by which reporting is read. All in lower case. There is one for each language.

    Verbs: `verbs` are the forms that report, with their frames; those in `noun_like` are nouns as often; those in
    `beside_only` report only right beside their words; `needs` are verbs that do so only with one word behind them
    (*hit back*). `naming` verbs put a name on something (*call, dub*); `telling` ones have a hearer as their object;
    `inverting` ones may stand before their subject behind words without marks; `questioning` ones (*asked*) put a
    question to the next speaker; `quoting` ones make another the speaker (*quoted Smith as saying*); `controls`
    stand before the infinitive of a reporting verb (*went on to say*). `claims` are nouns that report (*claim*).
    `finite` are helping verbs in a finite form; `subjunctive` verbs go on with the words of whoever spoke last;
    `leading` words may stand before a verb that stands before its subject (*a dit M. Roche*).

    Sources: `according` are the words before a source, each one word or several (*according to*),
    `according_after` the words behind one (*zufolge*), `according_nouns` nouns that lead to one (*Angaben*); `so` does
    a verb's work before its subject; `viewing` words lead to whose view it is, at a sentence's head (*for Smith, ...*).

    Function words: `pronouns` and `possessives` say of whom: `m`, `f`, `p` (several), `o` (a thing), `i`, `w` (we),
    `y` (you). `links` go on with a noun phrase: `links_any` always, `links_role` behind a name or a role, as which
    count nouns that end with one of `agent_ends`; `stops` end it. `joining` words join two of a kind in one phrase,
    `conjunctions` clauses too. `alone` are words that can be all of a phrase (*others*), `partitive` lead from a
    part to its whole. `helpers` stand between a subject and its verb, as words with one of `adverb_ends` do.
    `passives` and `perfects` help verbs to these; `active` verbs are never passive, nor is one with one of
    `reflexives` (*s'est*). `nominatives` are the determiners of a subject, `definite` those of what is known;
    `plurals` mean several without an ending. `noun_links` behind a word show that it is no verb. `perceiving` verbs
    have somebody else as the subject of a participle behind them (*heard NP shout*). `hearers` may follow a verb at
    once (*told reporters*), what ends with one of `hearer_ends` is one (*жителям*). `by_words`, `in_words`,
    `that_words`, `to_words` are by, in, that and to. `subordinate` words begin a clause that is no sentence.
    `anaphors` lead a sentence that says who said the words before it (*Das sagte ...*).

    Verb second: `fronted` words and those with one of `fronted_ends` stand before the verb and are no subject; nor are
    phrases that begin with `datives` or `obliques`. `demonstratives` may be an object there, `relative_articles` begin
    a relative clause, `genitives` lead to an owner. `citing` verbs name a document (*heißt es*), `dummies` are subjects
    that mean nobody. `not_finite` words only look like verbs. `according_leads` stand before `according_nouns`; behind
    `speech_nouns` stand somebody's words.

    Names: `titles` stand before one, `roles` are what persons and bodies are, titles among them; `name_particles` are
    small words inside names (*von*). By which words persons are told from all else, `persons` knows.

    What marks stand for: `so_called`, `called` and `works` announce a term, a name or a title, `as_words` may stand
    between (*known as*), `predicates` before what something is. `little` words need no capital in a title.

    Signs: `clitics` is what stands behind an apostrophe, `hosts` the words before one that are no owners (*he's*),
    `elided` words begin with one, `elisions` end with one, except in the words `undivided`. `inversion` finds verb
    and pronoun, its two groups, in a word that ties them together. `colon_before_speech`: a whole speech never follows
    its verb without a colon. `ordinals`: a full stop makes a number an ordinal. `verb_second`: the finite verb stands
    second, so that the subject stands before or behind it.
    """

    verbs: Mapping[str, Verb]
    persons: PersonWords
    pronouns: Mapping[str, str]
    possessives: Mapping[str, str]
    needs: Mapping[str, str]
    noun_like: frozenset[str]
    beside_only: frozenset[str]
    naming: frozenset[str]
    telling: frozenset[str]
    inverting: frozenset[str]
    questioning: frozenset[str]
    quoting: frozenset[str]
    controls: frozenset[str]
    claims: frozenset[str]
    finite: frozenset[str]
    subjunctive: frozenset[str]
    leading: frozenset[str]
    verb_particles: frozenset[str]
    according: frozenset[str]
    according_after: frozenset[str]
    according_nouns: frozenset[str]
    so: frozenset[str]
    viewing: frozenset[str]
    objects: frozenset[str]
    relatives: frozenset[str]
    determiners: frozenset[str]
    nominatives: frozenset[str]
    links_any: frozenset[str]
    links_role: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    helpers: frozenset[str]
    prepositions: frozenset[str]
    subordinate: frozenset[str]
    anaphors: frozenset[str]
    conjunctions: frozenset[str]
    times: frozenset[str]
    titles: frozenset[str]
    roles: frozenset[str]
    name_particles: frozenset[str]
    so_called: frozenset[str]
    called: frozenset[str]
    as_words: frozenset[str]
    works: frozenset[str]
    predicates: frozenset[str]
    little: frozenset[str]
    abbreviations: frozenset[str]
    clitics: frozenset[str]
    hosts: frozenset[str]
    elided: frozenset[str]
    elisions: frozenset[str]
    undivided: frozenset[str]
    alone: frozenset[str]
    agent_ends: frozenset[str]
    adverb_ends: frozenset[str]
    fronted: frozenset[str]
    fronted_ends: frozenset[str]
    joining: frozenset[str]
    partitive: frozenset[str]
    to_words: frozenset[str]
    that_words: frozenset[str]
    by_words: frozenset[str]
    in_words: frozenset[str]
    hearers: frozenset[str]
    hearer_ends: frozenset[str]
    plurals: frozenset[str]
    passives: frozenset[str]
    perfects: frozenset[str]
    active: frozenset[str]
    reflexives: frozenset[str]
    noun_links: frozenset[str]
    not_finite: frozenset[str]
    according_leads: frozenset[str]
    citing: frozenset[str]
    dummies: frozenset[str]
    demonstratives: frozenset[str]
    datives: frozenset[str]
    obliques: frozenset[str]
    speech_nouns: frozenset[str]
    perceiving: frozenset[str]
    definite: frozenset[str]
    relative_articles: frozenset[str]
    genitives: frozenset[str]
    capital_nouns: bool
    dialogue_dash: bool
    colon_before_speech: bool
    verb_second: bool
    ordinals: bool
    inversion: re.Pattern[str] | None

    def says(self, low: str) -> bool:
        """Tell whether a word is a verb that can stand beside a whole quotation."""
        verb = self.verbs.get(low)
        return verb is not None and verb.frame is _SAY


def vocabulary_of(words: ModuleType, persons: ModuleType) -> Vocabulary:
    """Make a vocabulary of two modules of data (see `field_values`), the second about persons."""
    plain = [field for field in fields(Vocabulary) if field.name not in {"verbs", "persons"}]
    made = field_values(plain, words)
    return Vocabulary(verbs=_verbs(words), persons=person_words_of(persons), **made)  # type: ignore[arg-type]


def _verbs(words: ModuleType) -> dict[str, Verb]:
    made = {}
    for frame in (Frame.CALL, Frame.SAY, Frame.HOLD):  # of a verb with several frames the last counts
        for form, forms in getattr(words, f"{frame.name}_FORMS").items():
            for word in forms.split():
                made[word] = Verb(Form(form), frame)
    return made


_LANGUAGES = {
    "de": vocabulary_of(words_de, person_words_de),
    "en": vocabulary_of(words_en, person_words_en),
    "fr": vocabulary_of(words_fr, person_words_fr),
    "ru": vocabulary_of(words_ru, person_words_ru),
}


def vocabulary_for(language: str) -> Vocabulary:
    """Return the vocabulary of a language tag (`de`, `de-AT`); English where there is none."""
    return _LANGUAGES.get(language[:2].lower(), _LANGUAGES["en"])
