# SPDX-License-Identifier: MIT
"""What a language's table of words about persons holds."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import ModuleType

from reader.text.grammar.word_lists import field_values


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words of one language by which persons are told from firms, places and plain words. All in lower case.

    Titles: `courtesy` titles stand before persons alone; `loose` ones before much else, too (*state, party*);
    `title_ends` are the ends of words that are titles, `title_names` titles that are names as well, `title_tails`
    what a hyphen ties to one (*-elect*). `hollow` roles say little without a word beside them (*spokesman*);
    `bodies` are roles that no single person has (*committee*). `female` and `male` words tell the sex.

    Against a person: `firms` are words of the names of firms and places; those that are surnames as well stand in
    `firm_surnames`. `firm_nouns` call a firm without its name, `firm_tails` stand behind a firm's name, `partners`
    behind its *and*; `known_firms` bear names of persons. `not_names` are no names, whatever their capital;
    `openers` are given names that are plain words where a sentence begins. `countries` stand in brackets behind a
    name, `regions` (cut short) behind a town and a comma; `locatives` before a place, `affiliations` between a
    person and a firm.

    `suffixes` end a name. `given_male` and `given_female` names are of one sex in this language.

    For a person: `followers` stand behind a name of one (*the Reagan administration*); before `eras` the name alone
    counts. `subjects` stand behind persons (*who, himself*), `score_words` before them in tables of scores (*c,
    lbw*).

    Nouns: `nouns` are persons without being titles (*passenger*); `partisans` belong to
    a party or parliament, where they hold `offices`; `things` are pronouns for a firm or office;
    `introducing` words open a phrase for one new person; `female_ends` are endings of nouns for women, where all
    nouns have a gender.

    Phrases: `indefinite` words open one for somebody unknown, `definite` ones for somebody known. `plural_ends` are
    endings of nouns for several persons, `case_endings` those of declined names; `base_forms` make the first case
    of a man's surname of what its cases share, `women_forms` of a woman's. `tenures` say before a role when it is
    held (*former*), `appointing` words how it was got (*elected*); `participle_ends` end a participle behind a noun
    (*the man carrying it*). `adjectives_follow`: they may stand between a role and the name. `bare_roles`: there
    is no article, so that a role alone is a known one. `nouns_capital`: a capital says nothing.
    """

    courtesy: frozenset[str]
    loose: frozenset[str]
    title_ends: frozenset[str]
    title_names: frozenset[str]
    title_tails: frozenset[str]
    hollow: frozenset[str]
    bodies: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    firms: frozenset[str]
    firm_surnames: frozenset[str]
    firm_nouns: frozenset[str]
    firm_tails: frozenset[str]
    partners: frozenset[str]
    known_firms: frozenset[str]
    not_names: frozenset[str]
    openers: frozenset[str]
    countries: frozenset[str]
    regions: frozenset[str]
    locatives: frozenset[str]
    affiliations: frozenset[str]
    suffixes: frozenset[str]
    given_male: frozenset[str]
    given_female: frozenset[str]
    followers: frozenset[str]
    eras: frozenset[str]
    subjects: frozenset[str]
    score_words: frozenset[str]
    nouns: frozenset[str]
    partisans: frozenset[str]
    offices: frozenset[str]
    things: frozenset[str]
    introducing: frozenset[str]
    female_ends: frozenset[str]
    indefinite: frozenset[str]
    definite: frozenset[str]
    conjunctions: frozenset[str]
    plural_ends: frozenset[str]
    case_endings: frozenset[str]
    base_forms: Mapping[str, str]
    women_forms: Mapping[str, str]
    tenures: frozenset[str]
    appointing: frozenset[str]
    participle_ends: frozenset[str]
    adjectives_follow: bool
    bare_roles: bool
    nouns_capital: bool


def person_words_of(words: ModuleType) -> PersonWords:
    """Make a table of a module of data."""
    return PersonWords(**field_values(fields(PersonWords), words))  # type: ignore[arg-type]  # a test checks the data
