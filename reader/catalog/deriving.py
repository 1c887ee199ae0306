# SPDX-License-Identifier: MIT
"""What the dates of other articles tell: where dated and undated ones lie, and what was derived from that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.catalog.corrections import CorrectionRecords
from reader.catalog.packing import pack_witnesses, unpack_date, unpack_witnesses
from reader.model.copies import TextPrint
from reader.model.date import PublicationDate, Witness, WitnessKind
from reader.model.dating import DatedCopy, DatedPlace
from reader.model.undated import DoubtfulArticle


class DerivedRecords(CorrectionRecords):
    """Witnesses that the survey makes of other articles' dates, kept beside those that an article has itself."""

    def asks_for_dates(self) -> bool:
        """Tell whether any article might be dated by others, or is."""
        return bool(
            self._database.number(
                """SELECT EXISTS (SELECT 1 FROM article WHERE shown = 1 AND (earliest = 0 OR certainty = 'uncertain'))
                OR EXISTS (SELECT 1 FROM derived)"""
            )
        )

    def dating_inputs(self) -> str:
        """Return a text that changes whenever other dates, articles or copies are there than before."""
        queued = self._database.number("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'pending'")
        there = self._database.row("SELECT count(*), total(number) FROM article WHERE shown = 1") or (0, 0)
        return f"{queued}/{self._state('overlay')}/{self._state('grouping')}/{there[0]}/{there[1]:.0f}"

    def dated_places(self) -> Iterator[DatedPlace]:
        """Yield all articles that are there, in order of path. May be written between."""
        found = self._database.pages(
            """SELECT f.path, a.number, a.source, a.earliest, a.latest, a.tells, a.asks,
                iif(instr(e.witnesses, '["issue",'), e.witnesses, '')
            FROM file f CROSS JOIN dating a ON a.file = f.id CROSS JOIN evidence e ON e.number = a.number
            WHERE f.path >= ?1 AND (f.path > ?1 OR a.number > ?2) ORDER BY f.path, a.number LIMIT ?3""",
            start=(b"", 0),
            size=2000,
        )
        for path, number, source, first, last, tells, asks, witnesses in found:
            issue = _issue(unpack_witnesses(witnesses)) if witnesses else 0
            yield DatedPlace(number, path, source, first, last, issue, bool(tells), bool(asks))

    def dated_copies(self) -> Iterator[DatedCopy]:
        """Yield the dated copies of all articles whose date nobody knows well, those of one article together."""
        found = self._database.rows(
            """WITH asking AS MATERIALIZED (
                SELECT number, leader FROM copy JOIN dating USING (number) WHERE asks OR (unsure AND NOT own)),
            telling AS MATERIALIZED (
                SELECT number, leader, edtf, source, file FROM copy JOIN dating USING (number)
                WHERE leader IN (SELECT leader FROM asking) AND tells)
            SELECT g.number, t.number, t.edtf, t.source, f.path,
                p.words, p.exact, p.figures, p.shingles, q.words, q.exact, q.figures, q.shingles
            FROM asking g JOIN telling t USING (leader) JOIN file f ON f.id = t.file
            JOIN print p ON p.number = g.number JOIN print q ON q.number = t.number
            ORDER BY g.number, t.number"""
        )
        for number, other, edtf, source, path, *prints in found:
            yield DatedCopy(number, edtf, source, path, TextPrint(number, *prints[:4]), TextPrint(other, *prints[4:]))

    def derived(self) -> dict[int, tuple[Witness, ...]]:
        """Return what was derived, by number of article; of those that were told the same, the same."""
        known: dict[str, tuple[Witness, ...]] = {}
        found: dict[int, tuple[Witness, ...]] = {}
        for number, packed in self._database.pages(
            "SELECT number, witnesses FROM derived WHERE number > ? ORDER BY number LIMIT ?", size=5000
        ):
            if packed not in known:
                known[packed] = unpack_witnesses(packed)
            found[number] = known[packed]
        return found

    def doubtful(self) -> Iterator[DoubtfulArticle]:
        """Yield all articles without a sure date, but those that the user dated. May be written between."""
        found = self._database.pages(
            """SELECT a.number, f.path, t.headline, a.source, e.date, e.witnesses
            FROM dating a JOIN article t USING (number) JOIN file f ON f.id = a.file JOIN evidence e USING (number)
            WHERE a.number > ? AND NOT a.own AND (a.asks OR a.unsure) ORDER BY a.number LIMIT ?"""
        )
        for number, path, headline, source, packed, witnesses in found:
            known, own = unpack_date(packed), unpack_witnesses(witnesses)
            issue = next((one.value for one in own if one.kind is WitnessKind.ISSUE), "")
            printed = next((one.value for one in own if len(one.readings) > 1), "")
            yield DoubtfulArticle(number, path, headline, source, known.edtf, known.evidence, printed, issue)

    def dated_folders(self) -> dict[bytes, tuple[int, int]]:
        """Return first and last day, as ordinals, of the folders that hold surely dated articles."""
        days: dict[bytes, tuple[int, int]] = {}
        for _, path, first, last in self._database.pages(
            """SELECT a.number, f.path, a.earliest, a.latest FROM dating a JOIN file f ON f.id = a.file
            WHERE a.number > ? AND a.tells AND a.latest > 0 ORDER BY a.number LIMIT ?""",
            size=5000,
        ):
            folder = path.rpartition(b"/")[0]
            known = days.get(folder, (first, last))
            days[folder] = min(known[0], first), max(known[1], last)
        return days

    def apply_derived(self, dates: Mapping[int, PublicationDate], derived: Mapping[int, Sequence[Witness]]) -> None:
        """Replace dates, as `apply_dates`, and keep what others' dates have told of them."""
        self.apply_dates(dates)
        self._write.run_many(
            "INSERT INTO derived VALUES (?, ?)",
            ((number, pack_witnesses(derived[number])) for number in dates if derived[number]),
        )


def _issue(witnesses: Iterable[Witness]) -> int:
    from reader.text.dates.issue import number_of_issue  # with all that tells days, which most runs need late or never

    return next((number_of_issue(one.value) for one in witnesses if one.kind is WitnessKind.ISSUE), 0)
