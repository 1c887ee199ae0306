# SPDX-License-Identifier: MIT
"""Stories as pages of web sites: the templates in `sites/`, each as one content management system or one webmaster made it.

The first line of a template says `#language en #years 1997-1999 #charset cp1252 #dated yes`: `no` if no page of the site
states its day, `address` if only its address does. `#nobyline`: nobody signs. `#body open|br`: how paragraphs are parted.
`#draw 2`: of the second draw. `@@` is a sign of its own. A line that begins with `?BY ` is only there where the story is signed, with `!BY ` where it isn't.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from invented_documents import escaped
from invented_story import Story, Writer, british, dotted, long_date, weekday

SITES = Path(__file__).parent / "sites"
_REMARKS = (
    "I have lived on the quay all my life and never saw the lamp lit.",
    "Somebody should ask who pays for all of this.",
    "My grandfather told the same story about the old bridge.",
    "Thank you for writing about us at last.",
    "The picture shows the wrong harbour.",
    "It was a dog, and it belonged to the mayor.",
)


@dataclass(frozen=True)
class Site:
    """A template and what its first line says."""

    name: str
    template: str
    options: dict[str, str]

    @property
    def language(self) -> str:
        """Return its language."""
        return self.options["language"]

    @property
    def years(self) -> tuple[int, int]:
        """Return the first and the last year of its stories."""
        first, last = self.options["years"].split("-")
        return int(first), int(last)


@lru_cache
def sites() -> tuple[Site, ...]:
    """Return all sites in order of their names."""
    found = []
    for path in sorted(SITES.glob("*.html")):
        first, template = path.read_text("utf-8").split("\n", 1)
        options = dict((f"{one} ").split(" ", 1) for one in first[1:].split(" #"))
        found.append(Site(path.stem, template, {name: value.strip() for name, value in options.items()}))
    return tuple(found)


def later(day: date) -> date:
    """Return the day on which the site was last moved: no page of it was published then."""
    return date(2016, 7, 27) if day < date(2016, 1, 1) else date(2020, 11, 3)


def _paragraphs(story: Story, how: str) -> str:
    texts = [escaped(one) for one in story.paragraphs]
    if how == "br":
        return "<br><br>\n".join(texts)
    if how == "open":
        return "\n".join(f"<P>{one}" for one in texts)
    if how == "div":
        return "".join(f'<div class="css-p1">{one}</div>' for one in texts)
    return "\n".join(f"<p>{one}</p>" for one in texts)


def address(site: Site, story: Story, number: int) -> str:
    """Return where the page lay; only sites that date by their address have a day in it."""
    host = f"http://www.{site.name[3:]}.example"
    slug = re.sub(r"[^a-z]+", "-", story.headline.lower()).strip("-")
    return (
        f"{host}/{story.day:%Y/%m/%d}/{slug}.html" if site.options["dated"] == "address" else f"{host}/{slug}-{number}"
    )


def page(site: Site, story: Story, number: int, writer: Writer) -> bytes:
    """Return a story as a page of a site; around it stand other headlines, days and remarks from `writer`."""
    language, day, link = site.language, story.day, address(site, story, number)
    values = {
        "H": escaped(story.headline),
        "BY": escaped(story.byline),
        "SITE": escaped(story.source),
        "BODY": _paragraphs(story, site.options.get("body", "")),
        "BODYDIV": _paragraphs(story, "div"),
        "DESC": escaped(story.paragraphs[0].split(". ")[0]),
        "ISO": str(day),
        "LATER": str(later(day)),
        "LONG": long_date(language, day),
        "DOT": dotted(day),
        "USDATE": f"{day:%m/%d/%Y}",
        "WEEKDAY": weekday(language, day),
        "WD3": f"{day:%a}",
        "MON3": f"{day:%b}",
        "DAY": str(day.day),
        "YEAR": str(day.year),
        "URL": link,
        "URLLEN": f"{len(link):04d}",
        "ID": str(number),
        "BRIT": british(day),
        "COMPACT": f"{day:%Y%m%d}",
        "SLASHED": f"{day:%Y/%m/%d}",
        "": "@",
    }
    for at in range(1, 5):
        other = writer.story(language, day + timedelta(days=writer.random.randint(20, 900)), 1)
        values[f"OTHER{at}"] = escaped(other.headline)
        values |= {
            f"OISO{at}": str(other.day),
            f"OLONG{at}": long_date(language, other.day),
            f"ODOT{at}": dotted(other.day),
        }
        values[f"OBRIT{at}"] = british(other.day)
        values[f"COMMENT{at}"] = writer.random.choice(_REMARKS)
    unwanted = "!BY " if story.byline else "?BY "
    lines = [line for line in site.template.splitlines() if not line.startswith(unwanted)]
    text = "\n".join(line.removeprefix("?BY ").removeprefix("!BY ") for line in lines)
    filled = re.sub(r"@([A-Z]*[0-9]?)@", lambda found: values[found[1]], text)
    return filled.encode(site.options["charset"], "xmlcharrefreplace")
