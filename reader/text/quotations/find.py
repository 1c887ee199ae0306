# SPDX-License-Identifier: MIT
"""The quotations of a text: words in marks, what kind they are, and the cue beside them. Speakers come later."""

from reader.model.article import Quotation, QuotationKind
from reader.model.texts import Span
from reader.text.quotations.dialogue import dialogue_in, pieces
from reader.text.quotations.glyphs import marked
from reader.text.quotations.kind import Verdict, judge
from reader.text.quotations.scan import Paragraph, Passage, Repair, scan
from reader.text.quotations.sentence import last_end
from reader.text.quotations.table import Table, table_for

_FOUND = {
    Repair.NONE: (1.0, "Marks closed"),
    Repair.UNCLOSED: (0.6, "No closing mark: read to the end of its paragraph"),
    Repair.CHAIN: (0.95, "Closed in a later paragraph, which opens again"),
    Repair.CUT: (0.85, "Closing mark lost before the verb of speech"),
    Repair.REOPENED: (0.75, "Closing mark lost: the next mark opens again"),
    Repair.GUESSED: (0.5, "Closing mark lost in its sentence: where it stood is a guess"),
    Repair.OPENER: (0.7, "Opening mark lost: read from the start of the sentences before it"),
}


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Find the passages in quotation marks, in order, none overlapping. `language` is a tag like `de`; "" is English.

    A quotation that its cue breaks is two; one over several paragraphs is one a paragraph; one within another belongs
    to it. Where a mark is lost the span is what the writer meant (see `lost_marks`). Linear in the text.
    """
    table = table_for(language)
    if not (marked(text) or table.dialogue_dash):
        return ()
    found: list[Quotation] = []
    for paragraph, passages in scan(text, table):
        if passages:
            found.extend(_quotations(text, paragraph, passages, table))
        elif table.dialogue_dash:
            found.extend(dialogue_in(text, paragraph.start, paragraph.end, table))
    return tuple(found)


def _quotations(text: str, paragraph: Paragraph, passages: tuple[Passage, ...], table: Table) -> list[Quotation]:
    found: list[Quotation] = []
    begin, carried = paragraph.start, None
    for at, passage in enumerate(passages):
        stop = passages[at + 1].outer_start if at + 1 < len(passages) else paragraph.end
        outer = (passage.outer_start, passage.outer_end)
        verdict = judge(text, (passage.start, passage.end), (begin, stop), outer, table, carried)
        found.extend(_made(text, passage, verdict, table))
        begin = passage.outer_end
        ended = text[begin - 2 : begin].strip("\"'”“»«")[-1:] in set(".!?…") or last_end(text, begin, stop, table)
        carried = None if ended else verdict.near
    return found


def _made(text: str, passage: Passage, verdict: Verdict, table: Table) -> list[Quotation]:
    """Make the quotation of a passage: several where its cue stands inside its marks, none if nothing else does."""
    opener = (Span(passage.opener.start, passage.opener.end),) if passage.opener else ()
    closer = (Span(passage.closer.start, passage.closer.end),) if passage.closer else ()
    trust, marks_say = _FOUND[passage.repair]
    kind, confidence, reason, cue = verdict.kind, verdict.confidence, verdict.reason, verdict.cue
    split = pieces(text, passage.start, passage.end, table)
    if len(split) > 1 or any(piece.cue for piece in split):
        kind, confidence, cue = QuotationKind.DIRECT, 0.9, None
    made = []
    for at, piece in enumerate(split):
        marks = (opener if at == 0 else ()) + (closer if at == len(split) - 1 else ())
        span = Span(piece.start, piece.end)
        words = f"'{piece.cue.span.of(text)}' stands inside the marks" if piece.cue else reason
        made.append(
            Quotation(
                span=span,
                text=span.of(text),
                kind=kind,
                marks=marks,
                cue=piece.cue.span if piece.cue else cue.span if cue else None,
                confidence=round(trust * confidence, 2),
                reason=f"{marks_say}; {words}",
            )
        )
    return made
