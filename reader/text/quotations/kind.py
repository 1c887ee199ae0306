# SPDX-License-Identifier: MIT
"""Whether words in marks are speech, a term or a title, and the reason in words."""

import re
from dataclasses import dataclass

from reader.model.article import QuotationKind
from reader.text.grammar.patterns import Pattern
from reader.text.grammar.ruling import Ruling
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.quotations import reasons
from reader.text.quotations.asked import Asked

_WORD = re.compile(r"[^\W_](?:[^\W_]|[-'’.](?=[^\W_]))*")
_ENDS = frozenset(".?!…")
_TERM = 6  # words that a term or a title's announcement may have
_TITLE = 7
_NAMED = 12  # items between a verb of naming and the name
_MOST_WORDS = 60
_FEW = 2
_PART = 3
_SENTENCE = 5
_BESIDE = frozenset({Pattern.AFTER, Pattern.INVERTED, Pattern.MIDDLE, Pattern.COLON, Pattern.COMMA, Pattern.LABEL,
                     Pattern.SIGNATURE, Pattern.BEFORE_COLON})  # fmt: skip
_BEHIND = frozenset({Pattern.AFTER, Pattern.INVERTED, Pattern.MIDDLE, Pattern.SIGNATURE})
_NO_VERB = frozenset({Pattern.SUBJECT, Pattern.QUESTION})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the marks stand for, how sure that is, and why ("" where its cue says it)."""

    kind: QuotationKind
    found: float
    reason: str = ""


class Setting:
    """A passage and what stands around it in its sentence, of one language's words."""

    def __init__(self, body: str, asked: Asked, vocabulary: Vocabulary) -> None:
        self.body = body
        self.words = _WORD.findall(body)[:_MOST_WORDS]
        self.vocabulary = vocabulary
        self.row, self.place = asked.row, asked.place
        self.ruling: Ruling | None = asked.own if asked.own and asked.own.pattern not in _NO_VERB else None
        self.closed = asked.passage.closer is not None
        self.set_off = self.place > 0 and self.row[self.place - 1].points(",:")
        """Whether a comma or a colon leads to the marks."""
        self.before = self._before()
        """The word before its mark in the sentence, over a comma or colon."""
        cue = self.ruling.cue if self.ruling else None
        self.naming = cue is not None and cue.word in vocabulary.naming
        """Whether its cue is a verb of naming."""
        self.distance = self.place - cue.at if cue and cue.at < self.place else _MOST_WORDS
        """Items between a cue before it and it; large where there is none."""
        self.touching = self.distance <= _FEW and not self.set_off and not self._determined()
        """Whether the cue stands right before the marks."""
        self.beside = self.ruling is not None and (
            self.ruling.pattern in _BESIDE or (self.touching and not self.naming)
        )
        """Whether a cue stands right beside the marks."""

    def _before(self) -> Token | None:
        at = self.place - 1 - self.set_off
        return self.row[at] if at >= 0 and self.row[at].is_word else None

    def _determined(self) -> bool:
        if self.before is None or self.before.low in self.vocabulary.that_words:
            return False
        return self.before.low in self.vocabulary.determiners

    @property
    def announced(self) -> Token | None:
        """The same, or the word before *as* and *the* there."""
        found = self.before
        if found is None:
            return None
        at = self.place - 1 - self.set_off
        while at > 0 and self._passed_over(self.row[at].low) and self.row[at - 1].is_word:
            at -= 1
        return self.row[at]

    def _passed_over(self, low: str) -> bool:
        return low in self.vocabulary.determiners or low in self.vocabulary.as_words

    @property
    def after(self) -> Token | None:
        """The word right behind it."""
        at = self.place + 1
        return self.row[at] if at < len(self.row) and self.row[at].is_word else None

    @property
    def after_colon(self) -> bool:
        """Whether a colon leads to the marks."""
        return self.place > 0 and self.row[self.place - 1].points(":")

    @property
    def count(self) -> int:
        """How many words stand in the marks."""
        return len(self.words)

    @property
    def joined(self) -> bool:
        """Whether a conjunction joins it to another passage."""
        beside = self.place - 2, self.place + 2
        passages = [at for at in beside if 0 <= at < len(self.row) and self.row[at].kind is Kind.PASSAGE]
        return any(self.row[(at + self.place) // 2].low in self.vocabulary.conjunctions for at in passages)

    @property
    def interrupts(self) -> bool:
        """Whether its cue breaks into the paper's own sentence: *They were, she said, "..."*."""
        cue = self.ruling.cue if self.ruling else None
        return cue is not None and 0 < cue.first < self.place and self.row[cue.first - 1].points(",")

    @property
    def ended(self) -> bool:
        """Whether the words in marks end as a sentence does."""
        return self.body[-1] in _ENDS

    @property
    def sentence(self) -> bool:
        """Whether the words in marks are a sentence, or begin as one before the paper's *he said*."""
        return self.words[0][0].isupper() and (self.ended or self.body[-1] == ",")

    @property
    def starts_sentence(self) -> bool:
        """Whether nothing of the paper's own stands before it in its sentence."""
        return not any(token.is_word for token in self.row[: self.place])


def judge(text: str, asked: Asked, vocabulary: Vocabulary) -> Verdict:
    """Judge what a passage is, by its own words, those around it, and the cue in its sentence."""
    setting = Setting(text[asked.passage.start : asked.passage.end], asked, vocabulary)
    return _named(setting) or _title(setting) or _term(setting) or _speech(setting)


def _named(setting: Setting) -> Verdict | None:
    """Words that are announced as a word, a name or a work, or that a verb of naming gives."""
    word, vocabulary = setting.announced, setting.vocabulary
    owned = setting.ruling is not None and setting.ruling.pattern is Pattern.CLAIM  # in NP's words, "..."
    if word is not None and not owned and (setting.count <= _TERM or not setting.closed):
        if word.low in vocabulary.so_called:
            return Verdict(QuotationKind.SCARE, 0.85, reasons.SO_CALLED.format(word=word.text))
        if word.low in vocabulary.called and not setting.after_colon:
            return _called(setting, word)
    word = setting.before
    if word is not None and setting.count <= _TITLE and word.low in vocabulary.works and not setting.beside:
        return Verdict(QuotationKind.TITLE, 0.85, reasons.WORK.format(word=word.text))
    if setting.naming and not setting.beside and setting.distance <= _NAMED:
        return Verdict(QuotationKind.MIXED, 0.75)
    return None


def _called(setting: Setting, word: Token) -> Verdict:
    """Judge what stands behind *called, named, the word*."""
    cue = setting.ruling.cue if setting.ruling else None
    titled = setting.count > 1 and setting.words[0][0].isupper()
    if setting.naming and cue is not None and cue.word == word.low and not titled:
        return Verdict(QuotationKind.MIXED, 0.7, reasons.GIVEN.format(word=word.text))
    kind = QuotationKind.TITLE if titled else QuotationKind.SCARE
    return Verdict(kind, 0.85, reasons.NAMED.format(word=word.text))


def _title(setting: Setting) -> Verdict | None:
    """Capitals throughout, and no sentence: a title or a name of a thing."""
    vocabulary = setting.vocabulary
    given = setting.touching
    if given and vocabulary.colon_before_speech and setting.words[0][0].isupper() and not setting.ended:
        return Verdict(QuotationKind.TITLE, 0.6, reasons.NO_COLON)
    spoken = setting.beside and not given
    closing_stop = setting.body[-1] == "." and setting.ruling is None and setting.count > _FEW  # the sentence's own
    if spoken or (setting.ended and not closing_stop) or not setting.body[0].isupper() or setting.body.isupper():
        return None
    if setting.count > _TITLE or (vocabulary.capital_nouns and not _name_among_nouns(setting)):
        return None
    capitals = [word[0].isupper() or word[0].isdigit() or word.lower() in vocabulary.little for word in setting.words]
    if all(capitals) and setting.count >= _FEW:
        return Verdict(QuotationKind.TITLE, 0.75, reasons.CAPITALS)
    if vocabulary.capital_nouns and setting.before is not None and 2 * sum(capitals) > setting.count:
        return Verdict(QuotationKind.TITLE, 0.6, reasons.NAME_BEHIND.format(word=setting.before.text))
    return None


def _name_among_nouns(setting: Setting) -> bool:
    """Tell whether a name stands in the marks where all nouns have capitals: behind a noun or a definite article."""
    before, vocabulary = setting.before, setting.vocabulary
    if before is None:
        return False
    return before.capital or (before.low in vocabulary.determiners and before.low not in vocabulary.predicates)


def _term(setting: Setting) -> Verdict | None:
    """One or two words that nobody is said to have spoken, or that a noun follows: distance, not speech."""
    if setting.beside or setting.count > _FEW or (setting.starts_sentence and setting.sentence):
        return None
    if setting.ruling is None:
        return Verdict(QuotationKind.SCARE, 0.7, reasons.FEW_WORDS)
    after = setting.after
    if after is not None and _glued(setting, after):
        return Verdict(QuotationKind.SCARE, 0.65, reasons.SET_OFF.format(word=after.text))
    before = setting.before.low if setting.before else ""
    if before in setting.vocabulary.definite and after is not None and not setting.naming:
        return Verdict(QuotationKind.SCARE, 0.6, reasons.SET_OFF.format(word=after.text))
    if setting.count == 1 and before not in setting.vocabulary.predicates and not setting.joined:
        return Verdict(QuotationKind.SCARE, 0.6, reasons.SINGLE_WORD)
    return None


def _glued(setting: Setting, after: Token) -> bool:
    """Tell whether the words in marks belong to the noun behind them."""
    words = setting.vocabulary
    small = after.low in words.links or after.low in words.stops or after.low in words.helpers
    other = after.low in words.conjunctions or after.low in words.determiners or after.low in words.pronouns
    verbal = setting.before is not None and setting.before.low in words.helpers  # would "act firmly" together
    loose = small or other or verbal or words.says(after.low)
    return not loose and after.capital == words.capital_nouns and setting.body[-1].isalnum()


def _speech(setting: Setting) -> Verdict:
    """Take the rest as speech: all of a clause, or a part of it in the paper's own sentence."""
    whole = setting.starts_sentence and setting.sentence
    if setting.ruling is None:
        if whole:
            return Verdict(QuotationKind.DIRECT, 0.7)
        direct = setting.sentence and setting.count > _SENTENCE
        return Verdict(QuotationKind.DIRECT if direct else QuotationKind.MIXED, 0.5)
    if setting.ruling.pattern in _BEHIND:
        part = not setting.starts_sentence and not setting.set_off and setting.body[0].islower()
        return Verdict(QuotationKind.MIXED if part else QuotationKind.DIRECT, 0.95)
    if setting.beside:
        short = setting.count <= _PART and not setting.ended and not setting.set_off
        part = setting.body[0].islower() and (short or setting.interrupts)
        return Verdict(QuotationKind.MIXED if part else QuotationKind.DIRECT, 0.9)
    return Verdict(QuotationKind.DIRECT, 0.8) if whole else Verdict(QuotationKind.MIXED, 0.75)
