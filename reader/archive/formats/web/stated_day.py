# SPDX-License-Identifier: MIT
"""The day of publication, and that of the last change, as metas, JSON-LD and, failing these, the title state them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader.archive.formats.machine_time import moment_of
from reader.archive.formats.web.block import Page
from reader.archive.formats.web.json_ld import loaded_json, text_of
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.witness import date_line_witness, field_witness
from reader.text.furniture.imprint import Plainness, imprint_of

# Names of metas without their marks. The first can mean nothing but the day of publication.
_FIRST = "articlepublishedtime"
_SAID = re.compile(
    r"(?:\w{0,20}?(?:publish(?:ed)?|pub)(?:date|time|at|on)(?:time|utc|iso)?|\w{0,20}?(?:date|time)published|\w{0,20}publicationdate"
    r"|\w{0,20}publicationtime|\w{0,30}first(?:published|publicationdate)|articlepublished|articledateoriginal|sailthrudate"
    r"|\w{0,12}(?:date)?issued|issuedate|citation(?:online)?date|displaydate|(?:date)?release(?:date)?|datepub|(?:article|story|"
    r"news|post|entry)date|dateposted|pdate|ptime|dat|pubdate)\Z"
)
_VAGUE = re.compile(  # some systems fill these in when a page is changed
    r"(?:dc|dcterms|gsa|search|content|page|doc|document)?date(?:time)?\Z|(?:\w{0,12}(?:date)?created|creationdate)\Z|timestamp\Z"
)
_NEVER = re.compile(
    r"unpublish|expir|event|start|end(?:date|time)|valid|birth|copyright|comment|modif|updat|revis|build|crawl"
)
_MODIFIED = re.compile(
    r"\w{0,20}(?:modified|updated|revised|lastmod|updateddate|modifieddate|lastupdate)(?:time|date|at)?\Z"
)
_MARKS = re.compile(r"[-._: ]")
_PIECES = re.compile(r"\s[|·•–—-]\s|,\s(?=[^\W\d_]+day)|\s[(\[]|[)\]]\s?")
_PARTING = re.compile(r":\s|\s[|·•–—-]\s")
_DAY = len("1998-10-05")

Statement = tuple[str, str]  # the value, and where it stands


def stated_days(page: Page, entity: Mapping[str, Any]) -> list[Statement]:
    """Return what is stated as the day of publication: the plainest statement first."""
    data = _member(entity, "datePublished"), "JSON-LD datePublished"
    created = (_member(entity, name) for name in ("dateCreated", "uploadDate"))
    named = list(_metas(page, _SAID))
    first = [one for one in named if _MARKS.sub("", one[1].removeprefix("meta ")) == _FIRST]
    others = [one for one in named if one not in first]
    vague = [*_metas(page, _VAGUE), *((value, "JSON-LD dateCreated") for value in created)]
    return [*first, data, *others, *_of_parsely(page), *vague]


def day_of_title(page: Page) -> Witness | None:
    """Return the day that a page's title names, if anything: it may be that of the event, not that of the story."""
    return first_day(WitnessKind.VISIBLE, _of_title(page.title))


def stated_changes(page: Page, entity: Mapping[str, Any]) -> list[Statement]:
    """Return what is stated as the day of the last change."""
    return [*_metas(page, _MODIFIED), (_member(entity, "dateModified"), "JSON-LD dateModified")]


def is_vague(where: str) -> bool:
    """Tell whether a statement may be of the day of a change, whatever it is called."""
    return where == "JSON-LD dateCreated" or _VAGUE.match(_MARKS.sub("", where.removeprefix("meta "))) is not None


def first_day(kind: WitnessKind, stated: Iterable[Statement]) -> Witness | None:
    """Return the first statement that is a day, else the first at all: what copies each other is one witness."""
    witnesses = [_witness(kind, value, where) for value, where in stated if value]
    return next((witness for witness in witnesses if witness.readings), witnesses[0] if witnesses else None)


def _witness(kind: WitnessKind, value: str, where: str) -> Witness:
    """Read a statement; figures that are no day as written are seconds since 1970, whose day is that of Greenwich."""
    moment = moment_of(value)
    if moment is None:
        return field_witness(kind, value, where)
    return Witness(kind, value, (moment.date().isoformat(),), where)


def _member(entity: Mapping[str, Any], name: str) -> str:
    value = entity.get(name)
    return str(value) if isinstance(value, int) else text_of(value)


def _metas(page: Page, names: re.Pattern[str]) -> Iterator[Statement]:
    for name, value in page.metas.items():
        bare = _MARKS.sub("", name[:60])
        if names.match(bare) and (names is _MODIFIED or not _NEVER.search(bare)):
            yield value, f"meta {name}"


def _of_parsely(page: Page) -> Iterator[Statement]:
    """Yield what a page tells of itself for a service of statistics, as JSON in a meta."""
    told = loaded_json(page.metas.get("parsely-page", ""))
    if isinstance(told, dict):
        yield text_of(told.get("pub_date")), "meta parsely-page"


def _of_title(title: str) -> Iterator[Statement]:
    """Yield a piece of the title that is nothing but a day, or a paper and its day."""
    for piece in _PIECES.split(title[:300])[1:]:
        found = find_day(piece)
        if found and found.readings and len(found.readings[0]) == _DAY and date_line_witness(piece, "title"):
            yield piece, "title"
    for match in _PARTING.finditer(title[:300]):
        for piece in (title[: match.start()], title[match.end() : 300]):
            imprint = imprint_of(piece, "title")
            if imprint and imprint.plainness is not Plainness.BARE and len(imprint.witness.readings[0]) == _DAY:
                yield piece, "title"
