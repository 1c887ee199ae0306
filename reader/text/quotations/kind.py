# SPDX-License-Identifier: MIT
"""Whether words in marks are speech, a term or a title, and the reason in words."""

from dataclasses import dataclass, replace

from reader.model.article import QuotationKind
from reader.text.quotations.cue import (
    BESIDE,
    Cue,
    Place,
    Word,
    clause_after,
    cue_before,
    cue_in_rest,
    sentence_start,
    words_between,
)
from reader.text.quotations.table import Table

_ENDS = frozenset(".?!…")
_TERM = 6  # words that a term or a title's announcement may have
_TITLE = 7
_Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the marks stand for, how sure that is, why, and the cue if there is one."""

    kind: QuotationKind
    confidence: float
    reason: str
    cue: Cue | None
    near: Cue | None = None  # the cue of its sentence, whoever speaks there


@dataclass(frozen=True, slots=True)
class Setting:
    """A passage and what stands around it in its paragraph."""

    body: str
    words: list[Word]
    before: Word | None  # the word right before its mark, in the same sentence
    announced: Word | None  # the same, or the word before *as* and *the* there
    after: Word | None  # the word right behind it
    starts_sentence: bool
    cue: Cue | None
    closed: bool
    set_off: bool  # a comma or a colon leads to the marks
    carried: bool = False  # the cue is that of a passage before

    @property
    def count(self) -> int:
        """How many words stand in the marks."""
        return len(self.words)

    @property
    def beside(self) -> bool:
        """Whether a cue stands right beside the marks."""
        return self.cue is not None and self.cue.place in BESIDE

    @property
    def ended(self) -> bool:
        """Whether the words in marks end as a sentence does."""
        return self.body[-1] in _ENDS

    @property
    def sentence(self) -> bool:
        """Whether the words in marks are a sentence, or begin as one before the paper's *he said*."""
        return self.words[0].capital and (self.ended or self.body[-1] == ",")


def judge(text: str, span: _Range, bounds: _Range, outer: _Range, table: Table, carried: Cue | None) -> Verdict:
    """Judge the words between `span`.

    `outer` is where their marks begin and end; `bounds` is how far the paper's own words around them go: to the
    passages before and after in the paragraph. `carried` is the cue of a passage before in the same sentence.
    """
    setting = _setting(text, span, bounds, outer, table)
    if setting.cue is None and carried is not None:
        setting = replace(setting, cue=Cue(carried.span, Place.SENTENCE, distance=20), carried=True)
    verdict = _named(setting, table) or _title(setting, table) or _term(setting, table)
    return replace(verdict or _speech(text, setting), near=setting.cue)


def _setting(text: str, span: _Range, bounds: _Range, outer: _Range, table: Table) -> Setting:
    start = sentence_start(text, bounds[0], outer[0], table)
    near = words_between(text, max(start, outer[0] - 60), outer[0])
    before = near[-1] if near and not text[near[-1].end : outer[0]].strip(" \u00a0\t,:") else None
    back = len(near) - 1
    while before and back > 0 and not near[back].gap.strip() and near[back].low in table.determiners | table.as_words:
        back -= 1
    behind = words_between(text, outer[1], min(bounds[1], outer[1] + 40), 1)
    after = behind[0] if behind and not behind[0].gap.strip() else None
    body = text[span[0] : span[1]]
    starts = not text[start : outer[0]].strip()
    named = before is not None and before.low in table.as_words
    cue = _cue(text, body, bounds, outer, table, named=named)
    announced = near[back] if before else None
    words = words_between(text, span[0], span[1], 60)
    set_off = near != [] and text[near[-1].end : outer[0]].strip(" \u00a0\t") != ""
    return Setting(body, words, before, announced, after, starts, cue, closed=outer[1] > span[1], set_off=set_off)


def _cue(text: str, body: str, bounds: _Range, outer: _Range, table: Table, *, named: bool) -> Cue | None:
    """Look for the cue in the order of trust: behind the marks, before them, further on in the sentence."""
    open_ended = body[-1] in ",?!…—-" or text[outer[1] : outer[1] + 2].strip()[:1] in set(",—–-")
    anew = body[-1] in _ENDS and _begins_sentence(text, outer[1], bounds[1], table)
    return (
        (None if anew else clause_after(text, outer[1], bounds[1], table, strict=not open_ended))
        or cue_before(text, bounds[0], outer[0], table)
        or cue_in_rest(text, outer[1], bounds[1], table, named=named)
    )


def _begins_sentence(text: str, place: int, stop: int, table: Table) -> bool:
    """Tell whether a pronoun or an article with a capital follows: then what follows is no cue of the words before."""
    first = words_between(text, place, min(stop, place + 40), 1)
    return bool(first) and first[0].capital and first[0].low in table.pronouns | table.determiners


def _named(setting: Setting, table: Table) -> Verdict | None:
    """Words that are announced as a word, a name or a work, or that a verb of naming gives."""
    before = setting.announced
    short = setting.count <= _TERM or not setting.closed
    if before is not None and short and before.low in table.so_called:
        return Verdict(QuotationKind.SCARE, 0.85, f"'{before.text}' stands before it: a term, not speech", None)
    if before is not None and short and before.low in table.called:
        naming = setting.cue is not None and setting.cue.naming and setting.cue.span.end == before.end
        if naming and not (setting.count > 1 and setting.words[0].capital):
            return Verdict(QuotationKind.MIXED, 0.7, f"'{before.text}' puts this name on something", setting.cue)
        kind = QuotationKind.TITLE if setting.count > 1 and setting.words[0].capital else QuotationKind.SCARE
        return Verdict(kind, 0.85, f"'{before.text}' stands before it: a term or a name, not speech", None)
    before = setting.before
    if before is not None and setting.count <= _TITLE and before.low in table.works and not setting.beside:
        return Verdict(QuotationKind.TITLE, 0.85, f"'{before.text}' stands before it: a title", None)
    cue = setting.cue
    if cue is not None and cue.naming and cue.place is Place.SENTENCE and cue.distance <= 12:
        return Verdict(QuotationKind.MIXED, 0.75, "a verb of naming stands before it", cue)
    return None


def _title(setting: Setting, table: Table) -> Verdict | None:
    """Capitals throughout, and no sentence: a title or a name of a thing."""
    given = setting.cue is not None and setting.cue.place is Place.BEFORE and not setting.set_off
    if given and table.colon_before_speech and setting.words[0].capital and not setting.ended:
        return Verdict(QuotationKind.TITLE, 0.6, "No colon leads to it: a name", None)
    spoken = setting.beside and not given
    if spoken or setting.ended or not setting.body[0].isupper() or setting.body.isupper():
        return None
    if setting.count > _TITLE or (table.capital_nouns and not _name_among_nouns(setting, table)):
        return None
    capitals = [word.capital or word.text[0].isdigit() or word.low in table.little for word in setting.words]
    if all(capitals) and setting.count >= 2:
        return Verdict(QuotationKind.TITLE, 0.75, "Capitals throughout and no sentence: a title", None)
    if table.capital_nouns and setting.before is not None and 2 * sum(capitals) > setting.count:
        return Verdict(QuotationKind.TITLE, 0.6, f"'{setting.before.text}' stands before it: a name", None)
    return None


def _name_among_nouns(setting: Setting, table: Table) -> bool:
    """Tell whether a name stands in the marks where all nouns have capitals: behind a noun or a definite article."""
    before = setting.before
    if before is None:
        return False
    definite = before.low in table.determiners and before.low not in table.predicates
    return before.capital or definite


def _term(setting: Setting, table: Table) -> Verdict | None:
    """One or two words that nobody is said to have spoken, or that a noun follows: distance, not speech."""
    if setting.beside or setting.count > 2 or (setting.starts_sentence and setting.sentence):
        return None
    if setting.cue is None:
        return Verdict(QuotationKind.SCARE, 0.7, "One or two words and no verb of speech near them: a term", None)
    after = setting.after
    glued = after is not None and after.low not in table.links | table.stops | table.helpers | table.verbs
    if glued and after is not None and after.capital == table.capital_nouns and setting.body[-1].isalnum():
        return Verdict(QuotationKind.SCARE, 0.65, f"A word set off before '{after.text}': a term", None)
    before = setting.before.low if setting.before else ""
    predicate = before in table.predicates or (setting.carried and before in table.stops)
    if setting.count == 1 and not predicate:
        return Verdict(QuotationKind.SCARE, 0.6, "A single word in marks: a term", None)
    return None


def _speech(text: str, setting: Setting) -> Verdict:
    """Take the rest as speech: all of a clause, or a part of it in the paper's own sentence."""
    cue = setting.cue
    if cue is None:
        if setting.starts_sentence and setting.sentence:
            return Verdict(QuotationKind.DIRECT, 0.7, "a whole sentence; no verb of speech beside it", None)
        kind = QuotationKind.DIRECT if setting.sentence and setting.count > 5 else QuotationKind.MIXED
        return Verdict(kind, 0.5, "no verb of speech beside it", None)
    verb = f"'{cue.span.of(text)}'"
    if cue.place in {Place.AFTER, Place.INVERTED}:
        return Verdict(QuotationKind.DIRECT, 0.95, f"{verb} follows", cue)
    if cue.place in BESIDE:
        part = setting.count <= 3 and not setting.words[0].capital and not setting.ended
        kind = QuotationKind.MIXED if part and cue.place is Place.BEFORE else QuotationKind.DIRECT
        return Verdict(kind, 0.9, f"{verb} stands before it", cue)
    if setting.starts_sentence and setting.sentence:
        return Verdict(QuotationKind.DIRECT, 0.8, f"a whole sentence; {verb} is near", cue)
    return Verdict(QuotationKind.MIXED, 0.75, f"{verb} stands in its sentence", cue)
