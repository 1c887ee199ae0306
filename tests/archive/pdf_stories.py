# SPDX-License-Identifier: MIT
"""Stories set as papers set them, for the tests of PDF. A stroke is where a word may be broken."""

HEADLINE = "Council votes for a new breakwater"
_STORY = """
The har|bour coun|cil of Port Amity voted on Tues|day for a new break|water, which is to cost four million crowns and
will be begun before the win|ter storms, the clerk of the coun|cil announced.

"We have waited for this since the old wall broke," said Anna Kessler, who speaks for the own|ers of the small boats.
"Nobody can say that it comes too early, and nobody should say that it comes too late."

The oppo|si|tion doubts the fig|ures. Its leader, Jonas Brandt, asked for an inde|pen|dent report, and reminded the
coun|cil of the bridge at Low Ferry, whose price had dou|bled within a year while its piers were still under water.

Work is to begin in March. Until then the fish|ing boats will lie in the inner basin, where the water is shal|low and
the quay is short; the ferry com|pany has prom|ised to move its night boats to the coal wharf.

Gulls have left the old wall already. The har|bour mas|ter, who has counted them each winter since he took office,
found eleven where there used to be three hun|dred, and put it down to the noise of the dredgers.
"""
PARAGRAPHS = tuple(" ".join(one.split()).replace("|", "\u00ad") for one in _STORY.strip().split("\n\n"))


def plain(paragraph: str) -> str:
    """Return a paragraph as it is read."""
    return paragraph.replace("\u00ad", "")
