# SPDX-License-Identifier: MIT
"""Speech that its cue breaks without marks, and speech behind a dash: the ways of French and Russian."""

import re
from dataclasses import replace

from reader.text.grammar.clause import TextClause
from reader.text.grammar.ruling import Grammar
from reader.text.quotations.glyphs import Mark
from reader.text.quotations.scan import Paragraph, Passage, Repair, trim
from reader.text.quotations.sentence import shortened

_DASH = re.compile(r"\s{0,20}([—–-])\s{0,4}(?=[^\W\d_])")
_BREAK = re.compile(r"[,!?…]\s?[—–-]\s|[,!?…]\s")
_RESUMES_AFTER_DASH = re.compile(r"[.,:;]\s?[—–-]\s?")
_RESUMES = re.compile(r"[.,:;!?]\s")
_CUE_CLAUSE = 160  # code points
_BREAKS = 40  # of one speech


def with_dialogue(
    text: str, paragraph: Paragraph, passages: tuple[Passage, ...], grammar: Grammar
) -> tuple[Passage, ...]:
    """Return the passages of a paragraph, broken where a cue stands inside their marks, or its speech behind a dash."""
    if not grammar.words.dialogue_dash:
        return passages
    if not passages:
        return _behind_dash(text, paragraph, grammar)
    return tuple(piece for passage in passages for piece in _broken(text, passage, grammar))


def _broken(text: str, passage: Passage, grammar: Grammar) -> list[Passage]:
    """Break a passage at each cue in it (*« Oui, dit-il, mais »*); its marks stay with the first and the last piece."""
    stretches, _ = _pieces(text, passage.start, passage.end, grammar)
    if len(stretches) <= 1 and stretches == [(passage.start, passage.end)]:
        return [passage]
    made = [
        replace(passage, start=start, end=end, opener=None, closer=None, leads=False, repair=Repair.NONE)
        for start, end in stretches
    ]
    if made:
        made[0] = replace(made[0], opener=passage.opener, leads=passage.leads)
        made[-1] = replace(made[-1], closer=passage.closer, repair=passage.repair)
    return made


def _pieces(text: str, start: int, end: int, grammar: Grammar) -> tuple[list[tuple[int, int]], bool]:
    """Return the stretches of speech between its cues, and whether there are any cues."""
    made: list[tuple[int, int]] = []
    place, begin, cued = start, start, False
    while len(made) < _BREAKS:
        found = _BREAK.search(text, place, end)
        if found is None:
            break
        place = found.start() + 1
        cue = grammar.clauses.after(text, found.end(), end, strict=True)
        if cue is None or not cue.inverted:
            continue
        made.append((begin, found.start() + 1))
        cued = True
        begin = place = _resumption(text, cue, end, grammar, dashed=found.group()[1:].strip() != "")
    made.append((begin, end))
    trimmed = [trim(text, *stretch) for stretch in made]
    return [stretch for stretch in trimmed if any(map(str.isalnum, text[slice(*stretch)]))], cued


def _resumption(text: str, cue: TextClause, end: int, grammar: Grammar, *, dashed: bool) -> int:
    """Return where the speech goes on behind a cue: at the next dash if one led to the cue, else at the next stop."""
    pattern = _RESUMES_AFTER_DASH if dashed else _RESUMES
    for found in pattern.finditer(text, cue.end, min(end, cue.end + _CUE_CLAUSE)):
        if dashed or not shortened(text, found.start(), cue.end, grammar.words):
            return found.end()
    return end


def _behind_dash(text: str, paragraph: Paragraph, grammar: Grammar) -> tuple[Passage, ...]:
    """Return the speech of a paragraph that begins with a dash: between its cues, or, after a long dash, all of it."""
    dash = _DASH.match(text, paragraph.start, paragraph.end)
    if dash is None:
        return ()
    stretches, cued = _pieces(text, dash.end(), paragraph.end, grammar)
    if not cued and not _whole_speech(text, dash, paragraph.end):
        return ()
    mark = Mark(*dash.span(1), dash.group(1), 0, 0, 0, nothing_between=False)
    repair = Repair.DASH if cued else Repair.DASH_ALONE
    return tuple(
        Passage(start, end, mark if at == 0 else None, None, repair, paragraph.number, leads=at == 0)
        for at, (start, end) in enumerate(stretches)
    )


def _whole_speech(text: str, dash: re.Match[str], stop: int) -> bool:
    """Tell whether a paragraph without a cue is speech, and no item of a list."""
    return dash.group(1) == "—" and text[dash.end()].isupper() and text[dash.end() : stop].rstrip()[-1:] in set(".?!…")
