# SPDX-License-Identifier: MIT
"""A text as blocks (its paragraphs, or pieces of very long ones), each as tokens, passages and sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.texts import Span
from reader.text.grammar.phrase import Row
from reader.text.grammar.ruling import Grammar
from reader.text.grammar.sentence import items
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.tokens import tokenize
from reader.text.quotations.asked import Asked, Sentence
from reader.text.quotations.dialogue import with_dialogue
from reader.text.quotations.scan import Passage, scan


@dataclass(frozen=True, slots=True)
class Blocks:
    """`tokens` of each block, each knowing its passage by its number in `passages`; `quoting`: blocks with passages."""

    tokens: Sequence[Sequence[Token]]
    passages: Sequence[Passage]
    quoting: frozenset[int]


def blocks_of(text: str, grammar: Grammar) -> Blocks:
    """Scan a text for passages and cut it into tokens."""
    rows: list[list[Token]] = []
    found: list[Passage] = []
    quoting: set[int] = set()
    for paragraph, passages in scan(text, grammar):
        broken = with_dialogue(text, paragraph, passages, grammar)
        tokens = tokenize(text, paragraph.start, paragraph.end, grammar.words)
        if broken:
            _number(tokens, broken, len(found))
            quoting.add(len(rows))
        rows.append(tokens)
        found.extend(broken)
    return Blocks(rows, found, frozenset(quoting))


def _number(tokens: Sequence[Token], passages: Sequence[Passage], first: int) -> None:
    """Say of each token which passage it stands in."""
    at = 0
    for token in tokens:
        while at < len(passages) and passages[at].end <= token.start:
            at += 1
        if at == len(passages):
            return
        if token.start >= passages[at].start:
            token.passage = first + at


def sentences_of(text: str, blocks: Blocks, grammar: Grammar) -> dict[int, list[Sentence]]:
    """Return the sentences of each block with their cues, once the names in it are known."""
    spans = [Span(passage.start, passage.end) for passage in blocks.passages]
    made: dict[int, list[Sentence]] = {}
    for number, tokens in enumerate(blocks.tokens):
        quoting = number in blocks.quoting
        rows = grammar.sentences.split(items(tokens, spans, text) if quoting else tokens)
        if rows:
            made[number] = [Sentence(row, grammar.cues.collect(row), quoting and _quotes(row)) for row in rows]
    return made


def _quotes(row: Row) -> bool:
    return any(token.kind is Kind.PASSAGE for token in row)


def asked_in(blocks: Blocks, sentences: dict[int, list[Sentence]], grammar: Grammar) -> list[Asked]:
    """Return the passages, in order, each with what rules it in its sentence."""
    made = []
    for block, of_block in sentences.items():
        for number, sentence in enumerate(of_block):
            if not sentence.quotes:
                continue
            ruled = grammar.rule(sentence.row, sentence.cues)
            for place, token in enumerate(sentence.row):
                if token.kind is Kind.PASSAGE and token.passage is not None:
                    passage = blocks.passages[token.passage]
                    made.append(Asked(passage, sentence.row, place, block, number, ruled.get(place)))
    return made
