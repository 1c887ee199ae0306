# SPDX-License-Identifier: MIT
from pathlib import Path

from archive_outcome import days, read_text

from reader.model.date import WitnessKind

_COMMENTED = """---
# A new post: fill in what stands between the quotation marks.

## Of the post
title: "Kai gesperrt"
datum: "2025-01-29" \t\t# the day: YYYY-MM-DD
# permalink: ""
---
Der Kai ist zu.
"""


def test_comments_in_front_matter(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", _COMMENTED).only
    assert (article.field("headline"), article.source.strip()) == ("Kai gesperrt", "Der Kai ist zu.")
    assert days(article) == {WitnessKind.FRONT_MATTER: ("2025-01-29",)}


def test_a_heading_below_a_rule_is_no_comment(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", "---\n# Quay closed\nDate: 6 May 1994\n\n---\n\nIt is closed.\n").only
    assert "Quay closed" in article.source


def test_switches_of_the_program_that_shows_a_post_say_nothing_of_it(tmp_path: Path) -> None:
    switched = "published: true\nheadline: False"
    stated = "title: Quay closed\ndate: 1994-05-06\nauthor_name: A. Lund"
    article = read_text(tmp_path, "a.md", f"---\n{switched}\n{stated}\n---\nIt is.\n").only
    assert (article.field("headline"), article.field("byline")) == ("Quay closed", "A. Lund")
    assert days(article) == {WitnessKind.FRONT_MATTER: ("1994-05-06",)}


_DIRECTED = """---
title: The mill burns
date: 1994-05-06
---
{{<alert text="This post has pictures of a fire.">}}
{% include picture.html
   pid='mill-1' %}

The mill {{< ref "mill.md" >}}burnt{: .lead} on Friday.
{{< figure src="mill.jpg"
    title="The mill" >}}
{{% quote author="A. Lund" %}}
Nobody was [there]({{ site.baseurl }}/there).
{{% /quote %}}
Set {x: 3} and {{unread}} stay, as do 5 %} and {{< what nothing closes.
"""


def test_directions_to_the_program_that_makes_a_site_are_no_text(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", _DIRECTED).only
    kept = (
        "The mill burnt on Friday.",
        "Nobody was there.",
        "Set {x: 3} and {{unread}} stay, as do 5 %} and {{< what nothing closes.",
    )
    assert [part.strip() for part in article.source.split("\n") if part.strip()] == list(kept)


def test_a_heading_below_a_direction_is_the_headline(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", "{% include head.html %}\n{:toc}\n\n# The mill burns\n\nIt did.\n").only
    assert (article.field("headline"), "{" in article.source) == ("The mill burns", False)


_MARKED = """---
title: The mill burns
date: 1994-05-06
---
<style>
.box { color: red; }
</style>
The mill&nbsp;&amp; the quay burnt.[^1] [![The mill](mill.jpg)](mill.html)

Year | Loss
--- | ---:
1893 | 40 [pounds](b.md)
| 1994 | 90 |

[^1]: See the ledger.
"""


def test_codes_tables_and_footnotes_are_read_as_a_browser_shows_them(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", _MARKED).only
    shown = ("The mill\xa0& the quay burnt. The mill", "Year | Loss", "1893 | 40 pounds", "1994 | 90")
    assert tuple(article.source.split("\n\n")) == shown


def test_a_paper_counts_before_the_site_that_keeps_it(tmp_path: Path) -> None:
    text = """
 ---
# cited: "4 May 1893, The Harbour Post (Amity), p2, old-papers.example"
pubdate: "1893-05-04"
title: "Pier Closed"
voltitle: "The Harbour Post"
source: "old-papers.example"
---
The council has closed the old pier for the winter.
"""
    article = read_text(tmp_path, "pier.md", text).only
    assert (article.field("headline"), article.field("source")) == ("Pier Closed", "The Harbour Post")
    assert days(article) == {WitnessKind.FRONT_MATTER: ("1893-05-04",)}
    assert article.source == "The council has closed the old pier for the winter."
    alone = read_text(tmp_path, "alone.md", text.replace('voltitle: "The Harbour Post"\n', "")).only
    assert alone.field("source") == "old-papers.example"


def test_links_to_notes_are_the_names_in_them(tmp_path: Path) -> None:
    text = """---
title: Pier Closed
author:
  - "[[Ada Quill]]"
  - "[[people/moor|Tom Moor]]"
newspaper: "[[The Harbour Post]]"
---
The council has closed the old pier for the winter.
"""
    article = read_text(tmp_path, "pier.md", text).only
    assert (article.field("byline"), article.field("source")) == ("Ada Quill, Tom Moor", "The Harbour Post")


def test_classes_of_a_heading_are_no_text(tmp_path: Path) -> None:
    text = "# Pier Closed {.title #pier}\n\nAmity, N.H.\n{.noid}\n\nThe council has closed {it} for the winter.\n"
    article = read_text(tmp_path, "pier.md", text).only
    assert article.field("headline") == "Pier Closed"
    assert article.source == "Pier Closed\n\nAmity, N.H.\n\nThe council has closed {it} for the winter."
