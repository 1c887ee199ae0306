# SPDX-License-Identifier: MIT
"""Web pages of the fourth draw: sites that say their day in many places, in one, or nowhere."""

import html
import re

from shapes_fourth_stories import Newsroom, Story, forms, known, labelled
from shapes_labelled import Label, LabelledSet


def page(form_text: str, told: Label, story: Story) -> tuple[str, Label]:
    """Return a page, and its label freed from markup."""
    body = html.unescape(re.sub(r"<[^>]+>", "", told["body"].replace("</p>", "</p>\n\n"))).strip()
    return form_text, told | {"headline": story.headline, "byline": html.unescape(told["byline"]), "body": body}


def pages(made: LabelledSet) -> None:
    """All sites, one after the other."""
    desk = Newsroom(7_431)
    for form in forms("pages.txt"):
        for at, day in enumerate(form.days, start=1):
            story = desk.story(form.language, day, int(form.option("p", "3")), signed="{by}" in form.text)
            filled = known(form, story, at)
            filled |= {"H": html.escape(story.headline), "by": html.escape(story.byline, quote=False)}
            filled["BP"] = "\n".join(f"<p>{html.escape(one, quote=False)}</p>" for one in story.paragraphs)
            text, told = page(*labelled(form.text.format(**filled), form, filled), story)
            made.put(form.path.format(**filled), text.encode(form.option("enc", "utf-8"), "xmlcharrefreplace"), [told])


SECTIONS = (pages,)
