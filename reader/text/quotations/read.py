# SPDX-License-Identifier: MIT
"""Who says what in a text: its passages in marks, what else is reported, the speakers, and the people."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.article import Quotation
from reader.model.person import ArticlePerson
from reader.text.grammar.ruling import Grammar, grammar_for
from reader.text.people.coreference import Coreference
from reader.text.people.find import find_people
from reader.text.quotations.answer import Answers
from reader.text.quotations.blocks import asked_in, blocks_of, sentences_of
from reader.text.quotations.continuation import Continuation
from reader.text.quotations.moving import moved_person, moved_quotation

_PART = 300_000  # code points that share their people: a longer text is read in parts, so that memory stays small


@dataclass(frozen=True, slots=True)
class Speech:
    """What a text quotes and reports, in order, none overlapping; and who is named in it."""

    quotations: tuple[Quotation, ...]
    people: tuple[ArticlePerson, ...]


def read_speech(text: str, language: str) -> Speech:
    """Read who says what. `language` is a tag like `de`; "" is English.

    A quotation that its cue breaks is two; one over several paragraphs is one a paragraph; one within another belongs
    to it. Where a mark is lost the span is what the writer meant (see `lost_marks`). Linear in the text.
    """
    grammar = grammar_for(language)
    quotations: list[Quotation] = []
    people: list[ArticlePerson] = []
    for begin, end in _parts(text):
        part = _read(text[begin:end], grammar)
        quotations.extend(moved_quotation(one, begin) for one in part.quotations)
        people.extend(moved_person(one, begin) for one in part.people)
    return Speech(tuple(quotations), tuple(people))


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text, cut between paragraphs where there are any."""
    begin = 0
    while len(text) - begin > _PART:
        end = text.rfind("\n", begin + _PART // 2, begin + _PART) + 1 or begin + _PART
        yield begin, end
        begin = end
    yield begin, len(text)


def _read(text: str, grammar: Grammar) -> Speech:
    blocks = blocks_of(text, grammar)
    people = find_people(blocks.tokens, grammar.words)
    coreference = Coreference(text, people, grammar.words)
    sentences = sentences_of(text, blocks, grammar)
    asked = asked_in(blocks, sentences, grammar)
    names = {mention.end: mention.start for mention in people.mentions}
    Continuation(text, grammar, asked, sentences, names).link()
    answers = Answers(text, grammar, people, coreference)
    answers.ask(asked, (one for of_block in sentences.values() for one in of_block if one.cues and not one.quotes))
    speech = Speech(answers.quotations, people.article_people())
    people.let_go()
    return speech
