# SPDX-License-Identifier: MIT
"""From passages with their rulings to quotations with their speakers."""

from collections.abc import Iterable

from reader.model.article import Quotation, QuotationKind
from reader.model.texts import Span
from reader.text.grammar.cue import Cue
from reader.text.grammar.phrase import Row
from reader.text.grammar.ruling import Grammar
from reader.text.people.coreference import Coreference, Resolved
from reader.text.people.find import People
from reader.text.quotations import reasons
from reader.text.quotations.asked import Asked, Sentence
from reader.text.quotations.indirect import Reported, reported_in
from reader.text.quotations.kind import Verdict, judge
from reader.text.quotations.scan import Passage, Repair
from reader.text.quotations.transcript import labelled

_SPOKEN = frozenset({QuotationKind.DIRECT, QuotationKind.MIXED})
_FOUND = {
    Repair.NONE: 1.0, Repair.UNCLOSED: 0.6, Repair.CHAIN: 0.95, Repair.CUT: 0.85, Repair.REOPENED: 0.75,
    Repair.GUESSED: 0.5, Repair.OPENER: 0.7, Repair.DASH: 1.0, Repair.DASH_ALONE: 0.75,
}  # fmt: skip
_TRANSCRIPT = 0.9


class Answers:
    """Makes the quotations of one text. Whom the words beside a cue mean is asked in the order of the text."""

    def __init__(self, text: str, grammar: Grammar, people: People, coreference: Coreference) -> None:
        self._text = text
        self._grammar = grammar
        self._people = people
        self._coreference = coreference
        self._resolved: dict[tuple[int, int, int], Resolved] = {}
        self._made: list[Quotation] = []

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """All that were made, in order."""
        return tuple(self._made)

    def ask(self, asked: Iterable[Asked], sentences: Iterable[Sentence]) -> None:
        """Make the quotations of passages, and what sentences without passages report."""
        waiting: list[tuple[int, Asked | tuple[Sentence, Reported]]] = [(one.passage.start, one) for one in asked]
        for sentence in sentences:
            waiting.extend(
                (sentence.row[found.first].start, (sentence, found)) for found in reported_in(sentence, self._grammar)
            )
        for _, one in sorted(waiting, key=lambda pair: pair[0]):
            self._made.append(self._quotation(one) if isinstance(one, Asked) else self._indirect(*one))

    def _quotation(self, asked: Asked) -> Quotation:
        verdict = judge(self._text, asked, self._grammar.words)
        if asked.label:
            return self._of_transcript(asked, asked.label)
        ruling = asked.ruling
        if verdict.kind not in _SPOKEN or ruling is None:
            why = verdict.reason or reasons.NO_CUE
            return self._made_of(asked, verdict, reason=why)
        if ruling.cue is None:
            return self._made_of(asked, verdict, reason=reasons.OF_PATTERN[ruling.pattern])
        resolved = self._resolve(ruling.row, ruling.cue, asked.passage.start)
        how = reasons.OF_LINK[asked.link] if asked.link else reasons.OF_PATTERN[ruling.pattern]
        cue = _span(ruling.row, ruling.cue)
        why = reasons.joined(verdict.reason, how.format(cue=cue.of(self._text) if cue else ""), resolved.reason)
        return self._made_of(asked, verdict, resolved, cue, ruling.trust, why)

    def _made_of(
        self, asked: Asked, verdict: Verdict, resolved: Resolved | None = None, cue: Span | None = None,
        trust: float = 0.0, reason: str = "",
    ) -> Quotation:  # fmt: skip
        passage = asked.passage
        span = Span(passage.start, passage.end)
        speaking = resolved is not None and resolved.speakers
        return Quotation(
            span=span,
            text=span.of(self._text),
            kind=verdict.kind,
            marks=_marks(passage),
            speakers=resolved.speakers if resolved else (),
            mention=Span(resolved.start, resolved.end) if resolved else None,
            cue=cue,
            confidence=round(trust * resolved.factor, 2) if resolved and speaking else 0.0,
            reason=reasons.joined(reasons.OF_MARKS[passage.repair], reason),
            found=round(_FOUND[passage.repair] * verdict.found, 2),
        )

    def _of_transcript(self, asked: Asked, label: Span) -> Quotation:
        resolved = labelled(self._text, label, self._people)
        verdict = Verdict(QuotationKind.DIRECT, _TRANSCRIPT)
        why = reasons.joined(reasons.OF_LINK[asked.link] if asked.link else "", resolved.reason)
        return self._made_of(asked, verdict, resolved, None, _TRANSCRIPT, why)

    def _resolve(self, row: Row, cue: Cue, place: int) -> Resolved:
        key = (row[cue.subject.first].start, cue.subject.last, cue.subject.head)
        if key not in self._resolved:
            self._resolved[key] = self._coreference.resolve(row, cue.subject, place)
        return self._resolved[key]

    def _indirect(self, sentence: Sentence, found: Reported) -> Quotation:
        row = sentence.row
        span = Span(row[found.first].start, row[found.last - 1].end)
        resolved = self._resolve(row, found.cue, span.start)
        cue = _span(row, found.cue)
        how = reasons.INDIRECT.format(cue=cue.of(self._text) if cue else "")
        return Quotation(
            span=span,
            text=span.of(self._text),
            kind=QuotationKind.INDIRECT,
            marks=(),
            speakers=resolved.speakers,
            mention=Span(resolved.start, resolved.end),
            cue=cue,
            confidence=round(found.trust * resolved.factor, 2) if resolved.speakers else 0.0,
            reason=reasons.joined(how, resolved.reason),
            found=found.trust,
        )


def _marks(passage: Passage) -> tuple[Span, ...]:
    return tuple(Span(mark.start, mark.end) for mark in (passage.opener, passage.closer) if mark)


def _span(row: Row, cue: Cue) -> Span | None:
    """Return where the reporting verb stands; None where there is none."""
    return Span(row[cue.at].start, row[cue.at].end) if cue.word else None
