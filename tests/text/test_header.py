# SPDX-License-Identifier: MIT
"""Heads of labelled lines, as people type them, and as databases and content systems print them."""

import pytest
from test_furniture import STORY, dissected

from reader.model.date import WitnessKind

_DAY = ("1993-05-04",)
VISIBLE, STAMP = WitnessKind.VISIBLE, WitnessKind.STAMP


@pytest.mark.parametrize(
    "head",
    [
        "Title: Pier Opens\nPaper: Harbour Post\nDate: 4 May 1993\nPage: 3",
        "PAPER: Harbour Post\nDATE: 930504\nPAGE: 3\nHEADLINE: Pier Opens",
        "TI: Pier Opens\nSO: Harbour Post\nPD: 19930504\nPG: 3",
        "[Título] Pier Opens\n\n[Periódico] Harbour Post\n\n[Fecha] 1993-05-04",
        "[Title]: Pier Opens\n[Paper]: Harbour Post\n[Date]: 4 May 1993",
        "Titel: Pier Opens\nZeitung: Harbour Post\nDatum: 04.05.1993",
        "HEADLINE      Pier Opens\nPAPER         Harbour Post\nDATE          May 4, 1993",
        "Pier Opens\n\nPublication title: Harbour Post\nPages: A3\nPublication date: May 4, 1993\nSection: Local",
    ],
)
def test_heads_of_labelled_lines(head: str) -> None:
    anatomy, text = dissected(f"{head}\n\n{STORY}")
    days = [witness.readings for witness in anatomy.witnesses]
    assert len(days) == 1
    assert set(_DAY) <= set(days[0])
    assert (anatomy.headline, anatomy.source, text) == ("Pier Opens", "Harbour Post", STORY)


def test_a_headline_with_a_colon_below_its_label_is_whole() -> None:
    anatomy, _ = dissected(f"Title: Fish and Ice: Prices Fall\nPaper: Harbour Post Page: 3\nPage: 3\n\n{STORY}")
    assert (anatomy.headline, anatomy.source) == ("Fish and Ice: Prices Fall", "Harbour Post")


def test_a_value_keeps_the_brackets_that_it_opens() -> None:
    anatomy, _ = dissected(
        f"[Title: Pier Opens (Part 2)]\n[Paper: Harbour Post [Evening]]\n[Date: 4 May 1993]\n\n{STORY}"
    )
    assert (anatomy.headline, anatomy.source) == ("Pier Opens (Part 2)", "Harbour Post [Evening]")


@pytest.mark.parametrize(
    ("below", "text"),
    [
        ("Text: The council voted for the pier.", "The council voted for the pier."),
        ("Text:\nThe council voted.\nPage: 3 was torn.", "The council voted.\n\nPage: 3 was torn."),
        ("Текст: Совет голосовал.\nНикто не говорил.", "Совет голосовал.\n\nНикто не говорил."),
        (f"Page: 3\nBody: {STORY * 4}\n\n{STORY}", f"{STORY * 4}\n\n{STORY}"),
        ("Lead paragraph: The council voted.\n\nText: Nobody spoke.", "The council voted.\n\nText: Nobody spoke."),
    ],
)
def test_the_label_of_the_text_ends_a_head_and_is_all_that_is_cut(below: str, text: str) -> None:
    anatomy, left = dissected(f"Title: Pier Opens\nDate: 4 May 1993\n{below}")
    assert (anatomy.headline, left) == ("Pier Opens", text)
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "title: Pier Opens\nauthor: A. Lund\ncreated: 1993-05-04 09:12\nmodified: 2009-02-02 10:00",
            {"1993-05-04?": VISIBLE, "2009-02-02": STAMP},
        ),
        (
            "id: 4411\ntitle: Pier Opens\ndate_created: 1993-05-01\npub_date: 1993-05-04\nexported: 2012-02-02",
            {"1993-05-04": VISIBLE, "2012-02-02": STAMP},
        ),
        (
            "title: Pier Opens\nnid: 7\nstatus: 1\ncreated_at: 1993-05-04\nupdated_at: 2009-02-02",
            {"1993-05-04?": VISIBLE, "2009-02-02": STAMP},
        ),
        ("---\ntitle: Pier Opens\ncreation_date: 1993-05-04\n---", {"1993-05-04?": VISIBLE}),
        ("title: Pier Opens\nmodified_gmt: 2009-02-02", {"2009-02-02": STAMP}),
        (
            "titel: Pier Opens\nerstellt: 04.05.1993\ngeändert: 02.02.2009",
            {"1993-05-04?": VISIBLE, "2009-02-02": STAMP},
        ),
        ("title: Pier Opens\ndate: Summer 1993", {"1993-06/1993-08": VISIBLE}),
        ("titel: Pier Opens\ndatum: 2. Quartal 1993", {"1993-04/1993-06": VISIBLE}),
        ("titel: Pier Opens\nveröffentlicht_am: 04.05.1993", {"1993-05-04": VISIBLE}),
        ("titre: Pier Opens\ndate_creation: 1993-05-01\ndate_publication: 1993-05-04", {"1993-05-04": VISIBLE}),
        (
            "заголовок: Pier Opens\nсоздано: 04.05.1993\nимпортировано: 02.02.2009",
            {"1993-05-04?": VISIBLE, "2009-02-02": STAMP},
        ),
        ("título: Pier Opens\nfecha_creación: 1993-05-04", {"1993-05-04?": VISIBLE}),
        (
            "titolo: Pier Opens\ncreato: 1993-05-04\naggiornato: 2009-02-02",
            {"1993-05-04?": VISIBLE, "2009-02-02": STAMP},
        ),
    ],
)
def test_dumps_of_content_systems(head: str, told: dict[str, WitnessKind]) -> None:
    anatomy, text = dissected(f"{head}\n\n{STORY}")
    assert {one.readings[0]: one.kind for one in anatomy.witnesses} == told
    assert (anatomy.headline, text) == ("Pier Opens", STORY)


def test_when_a_text_was_put_into_a_system_matters_only_where_nothing_better_is_said() -> None:
    anatomy, _ = dissected(f"The Harbour Post, 4 May 1993\nTitle: Pier Opens\nCreated: 1 June 2001\n\n{STORY}")
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]
    anatomy, text = dissected(f"Pier Opens\n\nCreated: 1 June 2001\n\n{STORY}")
    assert anatomy.witnesses == ()
    assert text.startswith("Created: 1 June 2001")


def test_one_labelled_line_is_no_head() -> None:
    anatomy, text = dissected(f"Pier Opens\n\nPaper: the council wants more of it.\n\n{STORY}")
    assert anatomy.headline == "Pier Opens"
    assert text.startswith("Paper: the council")


@pytest.mark.parametrize("sign", ["Unknown", "unbekannt", "N/A", "[неизвестен]", "-"])
def test_what_says_that_it_is_unknown_names_nobody(sign: str) -> None:
    anatomy, text = dissected(f"Title: Pier Opens\nAuthor: {sign}\nPaper: {sign}\nDate: 4 May 1993\n\n{STORY}")
    assert (anatomy.headline, anatomy.byline, anatomy.source, text) == ("Pier Opens", "", "", STORY)
