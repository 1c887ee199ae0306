# SPDX-License-Identifier: MIT
"""What HTML's elements mean for a reader's eye."""

BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td
    tfoot th thead tr ul""".split()  # noqa: SIM905  three lines instead of fifty
)
UNSEEN = frozenset(
    """script style noscript template svg math iframe object applet audio video canvas select textarea head
    map""".split()  # noqa: SIM905
)
BESIDE = frozenset({"nav", "aside", "footer", "form", "menu", "dialog", "button"})
"""What is not the page's own matter; but a form may be around the whole page."""
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())  # noqa: SIM905
SELF_ENDING = frozenset({"p", "li", "td", "th", "tr", "dt", "dd"})  # the next of its kind ends it
