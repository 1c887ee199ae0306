# SPDX-License-Identifier: MIT
"""Which runs of capitals are firms, places and offices rather than persons."""

from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.framing import Frame, is_possessed
from reader.text.people.mention import Row
from reader.text.people.name_list import is_given, is_surname
from reader.text.people.runs import is_initial

_SAINTS = frozenset({"st", "ste"})  # a church or town, unless a given name stands before


class FirmSense:
    """Tells firms by their words. `seen` gathers what stood in their names: words that are no person elsewhere."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary.persons
        self._tails = tuple(tail for tail in vocabulary.persons.firm_tails if len(tail) > 3)
        self.seen: set[tuple[str, ...]] = set()

    def is_firm(self, frame: Frame) -> bool:
        """Tell whether a run with this name is a firm's; the frame may be cut before *administration*."""
        lows = [token.low for token in frame.row[frame.first : frame.last]]
        if lows[0].rstrip(".") in _SAINTS and len(lows) > 1:
            return not frame.title
        at = self._firm_at(lows)
        if at is not None and not self._surname_after_all(frame, lows, at) and not self._cut(frame, lows, at):
            if at:
                self.seen.add(tuple(lows[:at]))
            return True
        if self.goes_on(frame.row, frame.first, frame.last):
            self.seen.add(tuple(lows))
            return not frame.title or frame.title in self._words.title_names  # Dean Miller Inc
        return self._known(frame) or "&" in "".join(lows)

    def _firm_at(self, lows: list[str]) -> int | None:
        """Return which is the first word of a firm; a given name at the head is none."""
        for at, low in enumerate(lows):
            if self._firm_word(low) and not (at == 0 and len(lows) > 1 and is_given(low)):
                return at
        return None

    def _firm_word(self, low: str) -> bool:
        if low in self._words.firms or low.endswith(self._tails):
            return True
        return low[-1] == "s" and low[:-1] in self._words.firms and not is_surname(low)

    def _surname_after_all(self, frame: Frame, lows: list[str], at: int) -> bool:
        """Tell whether a firm's word is a surname here: Oliver North, Mr Banks."""
        if at != len(lows) - 1:
            return False
        if len(lows) == 1:
            titled = bool(frame.title) and (lows[0][-1] != "s" or frame.title in self._words.courtesy)
            return titled or lows[0] in self._words.firm_surnames
        given = is_given(lows[0]) and lows[0] not in self._words.not_names
        led = given or bool(frame.title) or is_initial(frame.row[frame.first].text)
        small = len(lows) <= 3 and not is_possessed(frame.row, frame.last)
        return small and led and lows[-1] in self._words.firm_surnames and is_surname(lows[-1])

    def _cut(self, frame: Frame, lows: list[str], at: int) -> bool:
        """Leave *Reagan* of Reagan Administration, and say so."""
        if at != 1 or lows[1] not in self._words.eras or not is_surname(lows[0]):
            return False
        frame.last = frame.first + 1
        return True

    def goes_on(self, row: Row, first: int, last: int) -> bool:
        """Tell whether a firm's name goes on beside words: & Co, and Sons, Inc, (Malta) Ltd."""
        if first and row[first - 1].text == "&":
            return True
        if last >= len(row):
            return False
        behind = row[last]
        if behind.low in self._words.firm_tails or (behind.text == "&" and behind.start - row[last - 1].end <= 1):
            return True
        if behind.text == "(" and any(token.low in self._words.firm_tails for token in row[last + 3 : last + 4]):
            return True
        tied = behind.low in self._words.conjunctions and last + 1 < len(row)
        return tied and row[last + 1].low in self._words.partners

    def _known(self, frame: Frame) -> bool:
        if frame.last - frame.start < 2:
            return False
        for at in {frame.first, frame.start}:
            pair = frame.row[at : at + 2]
            if len(pair) == 2 and f"{pair[0].low} {pair[1].low}" in self._words.known_firms and at + 1 < frame.last:
                return True
        return False
