# SPDX-License-Identifier: MIT
"""The page's own address where a version for printing shows it: `Find this article at: http://…`."""

import re
from collections.abc import Iterator

from reader.archive.formats.web.story import Story

_EDGE = 6  # blocks of a page at either end among which the address stands
_LONGEST = 600
_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]{4,500}")
_LABEL = re.compile(
    r"(?:find this (?:article|story|page) (?:online )?at|source url|original url|article url|this page|url|permalink|"
    r"printed from|print(?:able)? version of|adresse|url dieses artikels|quelle|gedruckt von|"
    r"(?:adresse|url) de (?:l'article|cette page)|адрес (?:страницы|статьи)|постоянный адрес|dirección|indirizzo)"
    r"\W{0,4}\Z",
    re.IGNORECASE,
)


def shown_addresses(story: Story) -> Iterator[str]:
    """Yield the addresses that a label near the page's head or foot calls its own."""
    count = len(story.blocks)
    before = ""
    for number, block in enumerate(story.blocks):
        text = " ".join(block.text[:_LONGEST].split()) if number < _EDGE or number >= count - _EDGE else ""
        for match in _ADDRESS.finditer(text):
            if _LABEL.search(text[: match.start()] or before):
                yield match.group()
        before = text
