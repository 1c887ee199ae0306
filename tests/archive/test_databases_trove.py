# SPDX-License-Identifier: MIT
"""Pages that Trove saves, and texts below the citations that it proposes."""

from pathlib import Path

import pytest
from archive_outcome import parts, read_text

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.text.understand import understand

_PAGE = """<html>
  <head>
    <title>07 Feb 1903 - 'FOG &amp; FERRY.'</title>
  </head>
  <body>
      <p>Harbour News (Vic. : 1900 - 1927), Saturday 7 February 1903, page 4</p>
      <hr/>
    <div class='zone'><p>'FOG' - we have received a copy of the above, owned by Mr. Keller.</p></div>
    <div class='zone'><p>The ferry of 12 May 1899 is in it.</p></div>
  </body>
</html>"""
_CITED = (
    "{title} (1854, December {day}). The Tide (Sandhaven, Tas. : 1840 - 1859), p. {day}{edition}. "
    "Retrieved September 28, 2025, from http://nla.gov.au/nla.news-article224057{day}\n\n"
)
_TEXTS = (
    f"########\n\n{_CITED.format(title='THE FERRY RIOTS.', day=8, edition='')}We resume our account of the ferry.\n\n"
    f"########\n\n{_CITED.format(title='HARBOUR COURT', day=9, edition=' (DAILY)')}HARBOUR COURT.\n\n"
    "Monday, March 26.\n"
)


def test_a_page_of_zones(tmp_path: Path) -> None:
    article = read_text(tmp_path, "1.html", _PAGE).only
    fields = dict(article.fields)
    assert (article.format, fields["headline"]) == ("trove", "'FOG & FERRY.'")
    assert (fields["source"], fields["page"]) == ("Harbour News (Vic.)", "4")
    understood = understand(article, None).article
    assert understood.date.edtf == "1903-02-07"
    assert understood.body.endswith("The ferry of 12 May 1899 is in it.")
    assert "page 4" not in understood.body


@pytest.mark.parametrize(
    ("old", "new"), [("07 Feb 1903 - ", ""), ("zone", "text"), (", Saturday 7 February 1903, page 4", ""), ("<p>", "")]
)
def test_another_page_is_none(tmp_path: Path, old: str, new: str) -> None:
    article = read_text(tmp_path, "1.html", _PAGE.replace(old, new)).only
    assert article.format == ("trove" if not new and old == "<p>" else "html")


def test_texts_below_citations(tmp_path: Path) -> None:
    ferry, court = read_text(tmp_path, "1.txt", _TEXTS).articles
    fields = dict(ferry.fields)
    assert (fields["headline"], fields["source"], fields["page"]) == (
        "THE FERRY RIOTS",
        "The Tide (Sandhaven, Tas.)",
        "8",
    )
    assert fields["url"] == "http://nla.gov.au/nla.news-article2240578"
    assert dict(court.fields)["edition"] == "DAILY"
    assert understand(ferry, None).article.body == "We resume our account of the ferry."
    assert understand(court, None).article.body == "Monday, March 26."
    assert [understand(one, None).article.date.edtf for one in (ferry, court)] == ["1854-12-08", "1854-12-09"]
    assert {witness.kind for witness in ferry.witnesses} == {WitnessKind.FORMAT, WitnessKind.LOADED}
    assert parts(court, PartKind.HEADLINE) == ["HARBOUR COURT."]


def test_a_list_of_literature_is_no_export(tmp_path: Path) -> None:
    listed = "".join(_CITED.format(title="THE FERRY", day=day, edition="") for day in (7, 8))
    assert read_text(tmp_path, "1.txt", listed).only.format == "text"
    assert read_text(tmp_path, "2.txt", f"The ferry was late.\n\n{listed}").only.format == "text"
