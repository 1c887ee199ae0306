# SPDX-License-Identifier: MIT
"""Pages of twenty-six web sites, four of each; of twenty-four others for the second draw."""

from shapes_labelled import STAMP, LabelledSet, label, undated

from invented_sites import later, page, sites  # isort: skip

_SIZES = (120, 260, 480, 900)


def saved(made: LabelledSet) -> None:
    """Save four pages of each site of the draw."""
    drawn = [one for one in sites() if one.options.get("draw", "1") == str(made.draw)]
    for at, site in enumerate(drawn):
        for number, size in enumerate(_SIZES):
            signed = False if "nobyline" in site.options else (at + number) % 2 == 0
            story = made.writer.story(site.language, made.writer.day(*site.years), size, byline=signed)
            story = story if "@BY@" in site.template else story.but(byline="")
            stamps = sorted({str(later(story.day)), STAMP, "2017-07-27"})
            dated = site.options["dated"]
            found = undated(story, *stamps) if dated == "no" else label(story, stamps=stamps)
            name = f"{site.name}/story{at * 113 + number * 7 + 1}.{'htm' if at < 5 else 'html'}"
            made.put(name, page(site, story, at * 113 + number * 7 + 1, made.writer), [found | {"site": site.name}])


SECTIONS = (saved,)
