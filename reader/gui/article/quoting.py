# SPDX-License-Identifier: MIT
"""Who says what in an article, as the reading pane marks it. Runs off the GUI thread."""

from collections import Counter
from collections.abc import Callable, Iterator

from reader.gui.article.stretch import NamedPerson, QuotedStretch, Stretch
from reader.gui.looks.utf16 import one_line
from reader.gui.words.quoted_words import in_marks
from reader.model.article import Article, Quotation, QuotationKind, Speaker, SpeakerKind
from reader.model.person import SURE
from reader.model.texts import Span

SPOKEN = frozenset({QuotationKind.DIRECT, QuotationKind.MIXED})
"""Kinds that are somebody's words in marks: the others are not painted as speech."""

_LISTED = 400  # code points of a quotation that a list shows
_MAIN = 3  # speakers with a hue of their own
_BESIDE = 24  # code points between a verb of speech and its speaker that are told together
_NOBODY = Speaker(SpeakerKind.PERSON, "")
At = Callable[[Span], tuple[int, int]]  # from the reading text to the document


def speaker_named(speaker: Speaker) -> str:
    """Return a speaker's name as the article has it."""
    return speaker.name


def is_doubtful(quotation: Quotation) -> bool:
    """Tell whether it isn't sure that these are its speakers."""
    return bool(quotation.speakers) and quotation.confidence < SURE


def quoted_stretches(article: Article, at: At, name: Callable[[Speaker], str]) -> Iterator[QuotedStretch]:
    """Yield an article's quotations in their order."""
    hues = _main_speakers(article)
    roles = {person.name: one_line(person.roles[0]) for person in article.people if person.roles}
    for quotation in article.quotations:
        first = quotation.speakers[0] if quotation.speakers else _NOBODY
        spoken = quotation.kind in SPOKEN
        yield QuotedStretch(
            *at(_with_marks(quotation)),
            hues.get(first, _MAIN) if spoken else None,
            words=one_line(quotation.text[:_LISTED]),
            kind=quotation.kind,
            speaker=one_line(", ".join(name(speaker) for speaker in quotation.speakers)),
            speaker_kind=first.kind,
            manner=(roles.pop(first.name, "") if spoken else "") or _manner(article.body, quotation, first),
            doubtful=is_doubtful(quotation),
            reason=quotation.reason,
            lit=tuple(Stretch(*at(span)) for span in (quotation.mention, quotation.cue) if span),
        )


def named_people(article: Article, at: At, name: Callable[[Speaker], str]) -> tuple[NamedPerson, ...]:
    """Return whom an article names, most often named first."""
    quoted = Counter(speaker.name for one in article.quotations if one.kind.marked for speaker in one.speakers)
    people = (
        NamedPerson(
            one_line(name(Speaker(SpeakerKind.PERSON, person.name))),
            person.name,
            tuple(map(one_line, person.roles)),
            tuple(Stretch(*at(mention)) for mention in person.mentions),
            quoted[person.name],
            person.confidence < SURE,
        )
        for person in article.people
        if person.mentions
    )
    return tuple(sorted(people, key=lambda person: -len(person.mentions)))


def _main_speakers(article: Article) -> dict[Speaker, int]:
    """Give a number to those who are quoted most, in order of appearance."""
    spoken = Counter(one.speakers[0] for one in article.quotations if one.speakers and one.kind in SPOKEN)
    main = {speaker for speaker, _ in spoken.most_common(_MAIN)}  # of equals the one who speaks first
    return {speaker: hue for hue, speaker in enumerate(one for one in spoken if one in main)}


def _with_marks(quotation: Quotation) -> Span:
    """Return a quotation with the marks that stand beside it; the user may have drawn its bounds elsewhere."""
    near = [mark for mark in quotation.marks if _touches(mark, quotation.span)]
    spans = (quotation.span, *near)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _touches(mark: Span, span: Span) -> bool:
    """Tell whether a mark stands beside a span, or a blank away, as some languages set it."""
    return -1 <= span.start - mark.end <= 1 or -1 <= mark.start - span.end <= 1


def _manner(text: str, quotation: Quotation, speaker: Speaker) -> str:
    """Return what leads to the speaker there: “he added”, or the words for them or the verb alone."""
    mention, cue = quotation.mention, quotation.cue
    if mention and cue and mention.of(text) != speaker.name:
        first, last = sorted((mention, cue))
        if 0 <= last.start - first.end <= _BESIDE:
            return in_marks(one_line(text[first.start : last.end]))
    if mention and mention.of(text) not in speaker.name:
        return one_line(mention.of(text))
    return in_marks(one_line(cue.of(text))) if cue else ""
