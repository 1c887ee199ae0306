# SPDX-License-Identifier: MIT
"""The pages of the third draw: four of each site in `shapes/third/pages.txt`, each with its own template."""

import html
import json
import re
import textwrap
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from shapes_labelled import LabelledSet
from shapes_third_texts import FOLDER, Desk, Piece, label, said

_FIELD = re.compile(r"<<(\w+)(?: ([^<>]*))?>>")
Site = dict[str, Any]
"""Name, language, years, form of the path; and where they apply: signed, encoding, stamp, none, above."""

_EACH = 4
_BANNER = "<html><body>Advertise with us: call 555-0111</body></html>"
_LATIN = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch  y  e yu ya"
_CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _LATIN.split(" "), strict=True))


def slug(text: str) -> str:
    """Return a title as it stands in an address."""
    latin = "".join(_CYRILLIC.get(one, one) for one in text.lower())
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]+", "-", plain).strip("-")[:60]


class Page:
    """One page of a site while its template is filled."""

    def __init__(self, desk: Desk, site: Site, piece: Piece) -> None:
        self.desk = desk
        self.piece = piece
        self.stamp = date.fromisoformat(str(site.get("stamp", "2016-07-27")))
        random = desk.random
        self.hour, self.minute = random.randint(6, 22), random.randint(0, 59)
        self.ways: dict[str, Callable[[], str]] = {
            "headline": lambda: self._safe(piece.headline),
            "byline": lambda: self._safe(piece.byline),
            "lead": lambda: self._safe(piece.paragraphs[0][:140]),
            "town": lambda: self._safe(piece.town),
            "slug": lambda: slug(piece.headline),
            "slugword": lambda: slug(piece.town)[:8],
            "headfile": lambda: re.sub(r"[^\w ]", "", piece.headline),
            "other": lambda: self._safe(desk.piece(piece.language, piece.day).headline),
            "name": lambda: self._safe(desk.piece(piece.language, piece.day, signed=True).byline),
            "time": lambda: f"{self.hour:02}:{self.minute:02}",
            "frtime": lambda: f"{self.hour:02}h{self.minute:02}",
            "clock": lambda: f"{self.hour % 12 or 12}:{self.minute:02} {'pm' if self.hour > 11 else 'am'}",
            "paras": lambda: self._each("<p>", "</p>\n"),
            "bodytext": lambda: self._each('<p class="bodytext">', "</p>"),
            "upper": lambda: self._each("<P>", "\n"),
            "brs": lambda: self._each("", "<br /><br />\n"),
            "pre": lambda: "\n\n".join(self._safe(textwrap.fill(one, 72)) for one in piece.paragraphs),
        }

    def filled(self, form: str) -> str:
        """Return a form with its fields filled in."""
        return _FIELD.sub(self._field, form)

    def _field(self, found: re.Match[str]) -> str:
        name, form = found[1], found[2] or ""
        if name == "num":
            return str(self.desk.random.randint(10 ** (int(form) - 1), 10 ** int(form) - 1))
        steps = {"day": 0, "soon": 1, "near": self.desk.random.randint(1, 6), "before": -self.desk.random.randint(3, 9)}
        if name in steps:
            return said(form, self.piece.language, self.piece.day + timedelta(days=steps[name]))
        if name == "stamp":
            return said(form, self.piece.language, self.stamp)
        return self.ways[name]()

    def _safe(self, text: str) -> str:
        return html.escape(text, quote=True).replace("&#x27;", "'")

    def _each(self, before: str, after: str) -> str:
        return "".join(before + self._safe(one) + after for one in self.piece.paragraphs)


def sites() -> list[tuple[Site, str]]:
    """Return what each site is, and its template."""
    parts = re.split(r"^=== (.*)\n", (FOLDER / "pages.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [(json.loads(parts[at]), parts[at + 1]) for at in range(0, len(parts), 2)]


def pages(made: LabelledSet) -> None:
    """Lay out every site."""
    for at, (site, template) in enumerate(sites()):
        desk = Desk(31_000 + at)
        first, last = site["years"]
        for _ in range(_EACH):
            day = desk.day(first, last)
            while day.day <= int(str(site.get("above", 0))):
                day = desk.day(first, last)
            piece = desk.piece(str(site["lang"]), day, desk.random.randint(3, 7), signed="signed" in site)
            page = Page(desk, site, piece)
            path, encoding = page.filled(str(site["path"])), str(site.get("encoding", "utf-8"))
            stamps = [page.stamp.isoformat()] if "stamp" in site else []
            how = "none" if "none" in site else "stated"
            data = page.filled(template).encode(encoding, "xmlcharrefreplace")
            made.put(path, data, [label(piece, how, *stamps, site=site["site"])])
            if site["site"] == "saved-from":
                made.put(
                    path.removesuffix(".htm") + "_files/banner.htm",
                    "<html><body>Advertise with us: call 555-0111</body></html>",
                )


SECTIONS = (pages,)
