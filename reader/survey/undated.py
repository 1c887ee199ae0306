# SPDX-License-Identifier: MIT
"""What would date the most articles at once. Pure: doubtful articles in, groups out, the largest first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.errors import DateError
from reader.model.article import shown_path
from reader.model.date import Evidence, WitnessKind
from reader.model.undated import DoubtfulArticle, Offer, Proposal, Shared, UndatedGroup
from reader.survey.order import days_of
from reader.text.dates.days import existing, numbers_in_order
from reader.text.dates.edtf import parse
from reader.text.dates.julian import LAST_OLD_DAY, both

_EXAMPLES = 3
_FEWEST = 2  # articles that make a group; of a folder one is enough
_MOST_GROUPS = 300
_MOST_YEARS = 4  # that are proposed for a dateline
_RANK = {shared: rank for rank, shared in enumerate(Shared)}
_STAMPS = frozenset({WitnessKind.STAMP, WitnessKind.MODIFIED, WitnessKind.LOADED, WitnessKind.COPYRIGHT})

_Key = tuple[Shared, str, bytes]


@dataclass(slots=True)
class _Gathered:
    numbers: list[int] = field(default_factory=list)
    examples: list[tuple[int, str]] = field(default_factory=list)
    dates: set[str] = field(default_factory=set)
    each: dict[tuple[Offer, str], list[tuple[int, str]]] = field(default_factory=dict)


def gather_undated(
    articles: Iterable[DoubtfulArticle], folders: Mapping[bytes, tuple[int, int]]
) -> tuple[UndatedGroup, ...]:
    """Gather articles by what they share; `folders` has first and last day (ordinals) of a folder's dated articles.

    Articles may stand in several groups. Of groups with the same articles the most telling stays.
    """
    groups: dict[_Key, _Gathered] = {}
    for article in articles:
        folder = article.path.rpartition(b"/")[0]
        for key in _keys(article, folder):
            group = groups.setdefault(key, _Gathered())
            group.numbers.append(article.number)
            if len(group.examples) < _EXAMPLES:
                group.examples.append((article.number, article.headline or _file_name(article.path)))
            for offer, name, edtf in _offers(key[0], article, folders.get(folder)):
                if name:
                    group.each.setdefault((offer, name), []).append((article.number, edtf))
                else:
                    group.dates.add(edtf)
    found = [_group(key, group, folders) for key, group in groups.items() if _is_worth(key[0], group)]
    found.sort(key=lambda one: (-len(one.numbers), _RANK[one.shared], one.name, one.folder))
    return tuple(_without_doubles(found))[:_MOST_GROUPS]


def _file_name(path: bytes) -> str:
    return shown_path(path.rpartition(b"/")[2])


def _is_worth(shared: Shared, group: _Gathered) -> bool:
    return len(group.numbers) >= _FEWEST or shared in {Shared.FOLDER, Shared.COPIES}


def _without_doubles(groups: Sequence[UndatedGroup]) -> Iterator[UndatedGroup]:
    seen: set[tuple[int, int]] = set()
    for group in groups:
        same = len(group.numbers), hash(group.numbers)
        if same not in seen:
            seen.add(same)
            yield group


# --- what an article shares with others


def _keys(article: DoubtfulArticle, folder: bytes) -> Iterator[_Key]:
    placed = {item.kind: item for item in article.evidence if item.accepted}
    if any(item.kind is WitnessKind.COPY for item in article.evidence):
        yield Shared.COPIES, "", b""
    if article.issue:
        yield Shared.ISSUE, article.issue, b"" if article.source else folder
    if between := placed.get(WitnessKind.NEIGHBOURS):
        yield Shared.BETWEEN, between.where, folder
    if _in_two_orders(article):
        yield Shared.ORDER, "", folder
    elif _in_two_calendars(article):
        yield Shared.CALENDAR, "", folder
    if article.edtf.startswith("XXXX"):
        yield Shared.DATELINE, "", folder
    for stamp in _stamps(article.evidence):
        yield Shared.STAMP, f"{stamp.kind.value} {stamp.value}", b""
    yield Shared.FOLDER, shown_path(folder), folder


def _stamps(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """Yield the bounds that name a day or a month, each kind once."""
    seen: set[WitnessKind] = set()
    for item in evidence:
        if item.kind in _STAMPS and item.kind not in seen and item.trust > 0:
            seen.add(item.kind)
            yield item


def _in_two_orders(article: DoubtfulArticle) -> bool:
    return bool(article.printed) and _is_pair(article.edtf) and not _in_two_calendars(article)


def _in_two_calendars(article: DoubtfulArticle) -> bool:
    if not _is_pair(article.edtf):
        return False
    printed, meant = sorted(article.edtf[1:-1].split(","))
    return both(printed, LAST_OLD_DAY) == (meant, printed)


def _is_pair(edtf: str) -> bool:
    return edtf.startswith("[") and edtf.count(",") == 1 and ".." not in edtf


# --- what could be proposed


def _offers(shared: Shared, article: DoubtfulArticle, days: tuple[int, int] | None) -> Iterator[tuple[Offer, str, str]]:
    """Yield offer, name of a choice ("" if the date is one for all) and EDTF."""
    match shared:
        case Shared.COPIES:
            copy = next(item.value for item in article.evidence if item.kind is WitnessKind.COPY)
            yield Offer.COPY, Offer.COPY, copy
        case Shared.ORDER:
            first, second = _orders(article)
            yield Offer.DAY_FIRST, Offer.DAY_FIRST, first
            yield Offer.MONTH_FIRST, Offer.MONTH_FIRST, second
        case Shared.CALENDAR:
            printed, meant = sorted(article.edtf[1:-1].split(","))
            yield Offer.OLD, Offer.OLD, meant
            yield Offer.NEW, Offer.NEW, printed
        case Shared.DATELINE if days:
            yield from _years(article.edtf, days)
        case Shared.ISSUE | Shared.BETWEEN if _is_placed(article.edtf):
            yield Offer.ONE, "", article.edtf


def _orders(article: DoubtfulArticle) -> tuple[str, str]:
    """Return the readings of `03/04/1994` with the day first, and with the month first."""
    readings = article.edtf[1:-1].split(",")
    first = (numbers_in_order(article.printed) or (0, 0))[0]
    day_first = next((reading for reading in readings if int(reading[-2:]) == first), readings[0])
    return day_first, next(reading for reading in readings if reading != day_first)


def _years(edtf: str, days: tuple[int, int]) -> Iterator[tuple[Offer, str, str]]:
    first, last = (date.fromordinal(day).year for day in days)
    if last - first >= _MOST_YEARS:
        return
    for year in range(first, last + 1):
        whole = len(edtf) == len("XXXX-02-26")
        known = existing(year, int(edtf[5:7]), int(edtf[8:10])) if whole else f"{year}{edtf[4:]}"
        if known:
            yield Offer.YEAR, f"{year}", known


def _is_placed(edtf: str) -> bool:
    try:
        return parse(edtf).earliest is not None
    except DateError:
        return False


def _group(key: _Key, group: _Gathered, folders: Mapping[bytes, tuple[int, int]]) -> UndatedGroup:
    shared, name, folder = key
    proposals = [
        Proposal(offer, choice if offer is Offer.YEAR else "", tuple(each))
        for (offer, choice), each in sorted(group.each.items())
        if each
    ]
    proposals += [Proposal(Offer.ONE, edtf) for edtf in sorted(group.dates)[:_EXAMPLES]]
    if shared is Shared.FOLDER and (days := folders.get(folder)):
        proposals.append(Proposal(Offer.ONE, days_of(*days)))
    return UndatedGroup(shared, name, folder, tuple(group.numbers), tuple(group.examples), tuple(proposals))
