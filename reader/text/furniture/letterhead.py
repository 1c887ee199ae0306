# SPDX-License-Identifier: MIT
"""Who issues a release: what stands above `For immediate release`, where the headline stands below it."""

from reader.model.texts import EditKind
from reader.text.furniture.sheet import Sheet
from reader.text.late import late
from reader.text.words import fold

_RELEASE = late(
    r"\W{0,6}(?:(?:for|immediate|press|news|media|release|statement|pressemitteilung|presseinformation|medienmitteilung|"
    r"communique|de|presse|comunicato|stampa|comunicado|nota|prensa|пресс-релиз|zur|sofortigen|veroffentlichung|"
    r"pour|diffusion|immediate)\W{1,6}){0,6}(?:release|statement|pressemitteilung|presseinformation|medienmitteilung|"
    r"presse|stampa|prensa|пресс-релиз|veroffentlichung|immediate)\W{0,6}"
)
_MOST_LINES = 3
_LONGEST = 70  # characters of a line
_LONGEST_HEADLINE = 150


def take_letterhead(sheet: Sheet, fields: dict[str, str]) -> None:
    """Take off what stands above a line that says that this is a release, if a short one follows; it is the source.

    The release's own line, and its day below, have been cut already.
    """
    release = next((cut for cut in sheet.cuts if cut.rule == "notice" and _RELEASE.fullmatch(fold(cut.before))), None)
    if release is None or fields.get("headline"):
        return
    above = sum(line.end <= release.span.start for line in sheet.lines)
    rest = sheet.lines[above : above + 2]
    if not 0 < above <= _MOST_LINES or len(rest) < 2 or len(rest[0].text) >= _LONGEST_HEADLINE:
        return
    lines = sheet.lines[:above]
    if rest[0].text.endswith(".") or any(len(line.text) > _LONGEST or line.text.endswith(".") for line in lines):
        return
    fields.setdefault("source", lines[0].text)
    sheet.take(0, above - 1, EditKind.FURNITURE, "letterhead")
