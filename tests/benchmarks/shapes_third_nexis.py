# SPDX-License-Identifier: MIT
"""Exports of Nexis, old and new, for the third draw: written from the table of the format alone."""

import html
import textwrap
from collections.abc import Sequence
from datetime import date, timedelta

from shapes_third_texts import Piece, said

_NEXIS = {
    "en": (
        "{} of {} DOCUMENTS",
        "{month} {d}, {y} {weekday}",
        "BYLINE SECTION LENGTH LOAD-DATE LANGUAGE PUBLICATION-TYPE",
        "words",
    ),
    "fr": (
        "{} de {} DOCUMENTS",
        "{d} {Month} {y} {weekday}",
        "AUTEUR RUBRIQUE LONGUEUR DATE-CHARGEMENT LANGUE TYPE-PUBLICATION",
        "mots",
    ),
    "de": (
        "{} von {} DOCUMENTS",
        "{d}. {Month} {y} {weekday}",
        "AUTOR RUBRIK LÄNGE UPDATE SPRACHE PUBLICATION-TYPE",
        "Wörter",
    ),
}
_LANGUAGES = {"en": "ENGLISH", "fr": "FRENCH", "de": "GERMAN", "es": "SPANISH", "it": "ITALIAN"}
_COVER = """Print Request:   All Document(s): 1-{n}
Time Of Request: Wednesday, October 12, 2011  10:14:02 EST
Send To:

                         READING ROOM
                         COUNTY LIBRARY

Terms: (bridge OR reservoir)

Source: Regional Papers
Project ID:

"""


def loaded_on(piece: Piece) -> date:
    """Return the day on which a database took an article in: a year later and more."""
    return piece.day + timedelta(days=400 + piece.day.day)


def count(piece: Piece) -> int:
    """Return how many words a database counts."""
    return len(piece.body.split())


def nexis(pieces: Sequence[Piece], *, cover: bool = False) -> list[str]:
    """Return the lines of an old export."""
    lines = _COVER.format(n=len(pieces)).split("\n") if cover else []
    for at, one in enumerate(pieces, 1):
        heading, form, names, words = _NEXIS.get(one.language, _NEXIS["en"])
        by, section, length, loaded, language, kind = names.split()
        foreign = one.language if one.language in _NEXIS else "en"
        editions = ["", "Final Edition", "City Edition;\nFirst Edition"][at % 3].split("\n")
        lines += ["", heading.format(at, len(pieces)).center(78).rstrip(), "", "", one.paper.center(78).rstrip(), ""]
        lines += [
            said(form, foreign, one.day).center(78).rstrip(),
            *(each.center(78).rstrip() for each in editions),
            "",
        ]
        lines += [*textwrap.wrap(one.headline, 60), ""]
        lines += [f"{by}: {one.byline}", ""] if one.byline else []
        lines += [f"{section}: NEWS; Pg. {at + 3}", "", f"{length}: {count(one)} {words}", ""]
        for paragraph in one.paragraphs:
            lines += [*textwrap.wrap(paragraph, 78), ""]
        when = said(
            {"fr": "{d} {month} {y}", "de": "{d}. {month} {y}"}.get(foreign, "{month} {d}, {y}"),
            foreign,
            loaded_on(one),
        )
        lines += [f"{loaded}: {when}", "", f"{language}: {_LANGUAGES[one.language]}", "", f"{kind}: Newspaper", "", ""]
        lines += [
            f"Copyright {one.day.year} {one.paper}".center(78).rstrip(),
            "All Rights Reserved".center(78).rstrip(),
            "",
        ]
    return lines


def nexis_page(pieces: Sequence[Piece]) -> str:
    """Return an old export as a page, the month marked as a searched word."""
    found = [
        '<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>News</TITLE></HEAD><BODY>'
    ]

    def block(*texts: str) -> None:
        inner = "".join(f'<P CLASS="c9">{one}</P>' for one in texts)
        found.append(f'<DIV CLASS="c8">{inner}</DIV><BR>')

    def part(name: str, text: str) -> None:
        block(f'<SPAN CLASS="c12">{name}: </SPAN><SPAN CLASS="c2">{html.escape(text, quote=False)}</SPAN>')

    for at, one in enumerate(pieces, 1):
        found.append(
            f'<!-- Hide XML section from browser\n<DOC NUMBER={at}>\n<DOCFULL> --><A NAME="DOC_ID_0_{at - 1}"></A>'
        )
        block(f'<SPAN CLASS="c2">{at} of {len(pieces)} DOCUMENTS</SPAN>')
        block(f'<SPAN CLASS="c2">{html.escape(one.paper)}</SPAN>')
        block(said('<SPAN CLASS="c10">{month}</SPAN><SPAN CLASS="c2"> {d}, {y} {weekday}</SPAN>', "en", one.day))
        block(f'<SPAN CLASS="c11">{html.escape(one.headline, quote=False)}</SPAN>')
        if one.byline:
            part("BYLINE", one.byline)
        part("SECTION", f"LOCAL; Pg. {at + 1}")
        part("LENGTH", f"{count(one)} words")
        block(*(f'<SPAN CLASS="c2">{html.escape(each, quote=False)}</SPAN>' for each in one.paragraphs))
        part("LOAD-DATE", said("{month} {d}, {y}", "en", loaded_on(one)))
        part("LANGUAGE", _LANGUAGES[one.language])
        block(f'<SPAN CLASS="c2">Copyright {one.day.year} {html.escape(one.paper)}<BR>All Rights Reserved</SPAN>')
        found.append("<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->")
    return "\n".join([*found, "</BODY></HTML>"])


def nexis_uni(pieces: Sequence[Piece], *, cover: bool) -> list[str]:
    """Return the paragraphs of a newer export."""
    lines = []
    if cover:
        lines += [
            "User Name: Reading Room",
            "Date and Time: Wednesday, October 12, 2011 10:14:00 AM EDT",
            "Job Number: 88412077",
        ]
        lines += [f"Documents ({len(pieces)})"]
        for at, one in enumerate(pieces, 1):
            lines += [
                f"{at}. {one.headline}",
                "Client/Matter: -None-",
                "Search Terms: bridge",
                "Search Type: Natural Language",
            ]
    for at, one in enumerate(pieces):
        lines += [
            one.headline,
            one.paper,
            said("{month} {d}, {y} {weekday} ", "en", one.day) + f"{at % 11 + 1}:05 PM GMT",
        ]
        lines += [
            f"Copyright {one.day.year} {one.paper} All Rights Reserved",
            "Section: LOCAL; Pg. 2",
            f"Length: {count(one)} words",
        ]
        lines += [f"Byline:\u00a0{one.byline}"] if one.byline else []
        lines += [
            "Body",
            *one.paragraphs,
            "Classification",
            "Language:\u00a0ENGLISH",
            "Publication-Type:\u00a0Newspaper",
        ]
        lines += [said("Load-Date:\u00a0{month} {d}, {y}", "en", loaded_on(one)), "End of Document"]
    return lines
