# SPDX-License-Identifier: MIT
"""Dates as the styles write them, all of them in English."""

from dataclasses import dataclass

from reader.cite.issued import Day, Days, Hint, Issued, Standing

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SHORT = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


@dataclass(frozen=True, slots=True)
class DateForm:
    """The way in which a style writes days."""

    months: tuple[str, ...]
    day_first: bool

    def whole(self, days: Days) -> str:
        """Return "January 27, 1994", "January 3–9, 1994", "December 28, 1993–January 3, 1994", "1994–1996"."""
        heads = self.heads(days)
        if days.first.year == days.last.year and (heads or days.first == days.last):
            return self._with_year(heads, days.last)
        return _joint(days).join(self._with_year(self._head(day), day) for day in (days.first, days.last))

    def heads(self, days: Days) -> str:
        """Return the same without a year: "January 27", "January 3–March 4"; "" if either end is but a year."""
        first, last = days.first, days.last
        if first[:2] == last[:2] and first.day and last.day and first != last:
            return self._placed(f"{first.day}{_joint(days)}{last.day}", last.month)
        ends = [self._head(first), self._head(last)]
        return "" if not all(ends) else ends[0] if first == last else _joint(days).join(ends)

    def hint(self, issued: Issued) -> str:
        """Return what is known of an undated article: "[not after July 27, 2016]", or ""."""
        if issued.days is None or issued.hint is Hint.NONE:
            return ""
        days = self.heads(issued.days) if issued.hint is Hint.YEARLESS else self.whole(issued.days)
        return f"[{issued.hint} {days}]"

    def _with_year(self, head: str, day: Day) -> str:
        comma = "" if self.day_first or not (head and day.day) else ","
        return f"{head}{comma} {day.year}".strip()

    def _head(self, day: Day) -> str:
        return self._placed(str(day.day) if day.day else "", day.month) if day.month else ""

    def _placed(self, day: str, month: int) -> str:
        name = self.months[month - 1]
        return f"{day} {name}".strip() if self.day_first else f"{name} {day}".strip()


AMERICAN = DateForm(_MONTHS, day_first=False)
MLA = DateForm(_SHORT, day_first=True)
PLAIN = DateForm(_MONTHS, day_first=True)


def years(days: Days) -> str:
    """Return the years by themselves: "1994", "1993–1994"."""
    first, last = days.first.year, days.last.year
    return str(first) if first == last else f"{first}{_joint(days)}{last}"


def with_standing(words: str, issued: Issued, about: str) -> str:
    """Return words of a date with what says how sure it is; `about` is how the style says *circa*."""
    told = f"{words} N.S." if issued.new_style and words else words
    match issued.standing:
        case Standing.SUPPLIED:
            return f"[{told}]"
        case Standing.ABOUT:
            return f"[{about} {told}]"
        case Standing.DOUBTED:
            return f"[{told}]" if issued.days and issued.days.either else f"[{told}?]"
    return told


def _joint(days: Days) -> str:
    return " or " if days.either else "–"
