# SPDX-License-Identifier: MIT
"""The parts of a page told from each other, and paragraphs set."""

import pytest

from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.habits import Habits
from reader.model.texts import EditKind, Span, TwoTexts
from reader.text.furniture.anatomy import Anatomy, dissect
from reader.text.furniture.byline import byline_of, without_by
from reader.text.furniture.credit import closing_credit, dateline_credit
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_notice, is_section, opens_tail
from reader.text.furniture.place import place_end

STORY = "The harbour council put off its vote on the new pier after three members had walked out of the room in anger."


def raw(
    source: str,
    *,
    parts: tuple[Part, ...] = (),
    fields: tuple[tuple[str, str], ...] = (),
    witnesses: tuple[Witness, ...] = (),
    wrapped: bool = False,
) -> RawArticle:
    return RawArticle(b"a.txt", "", "text", "utf-8", source, parts, fields, witnesses, wrapped=wrapped)


def body(source: str, anatomy: Anatomy) -> str:
    return TwoTexts.make(source, anatomy.edits).reading


def dissected(source: str, *furniture: str, wrapped: bool = False) -> tuple[Anatomy, str]:
    habits = Habits(furniture=frozenset(map(line_key, furniture))) if furniture else None
    anatomy = dissect(raw(source, wrapped=wrapped), habits)
    return anatomy, body(source, anatomy)


def cut(anatomy: Anatomy) -> list[tuple[EditKind, str, str]]:
    return [(edit.kind, edit.rule, edit.before) for edit in anatomy.edits if edit.kind is not EditKind.LAYOUT]


def test_a_page_around_a_story() -> None:
    source = (
        "Skip to main content\nHome | News | Archive | Contact\n\n. Last Updated: 07/27/2016\n\nMembers Walk Out\n"
        f"By Anna Lindqvist and Tom O'Hara\n\n{STORY}\n\nNobody spoke. (Reuters, MT)\n\nRelated articles\nPier grows\n"
        "© 2016 The Harbour Times\n"
    )
    anatomy, text = dissected(source)
    assert text == f"{STORY}\n\nNobody spoke."
    assert anatomy.headline == "Members Walk Out"
    assert anatomy.byline == "Anna Lindqvist and Tom O'Hara"
    assert anatomy.credit == "Reuters, MT"
    assert [witness.kind for witness in anatomy.witnesses] == [WitnessKind.STAMP]
    assert cut(anatomy) == [
        (EditKind.FURNITURE, "notice", "Skip to main content"),
        (EditKind.FURNITURE, "notice", "Home | News | Archive | Contact"),
        (EditKind.FURNITURE, "stamp", ". Last Updated: 07/27/2016"),
        (EditKind.FIELD, "headline", "Members Walk Out"),
        (EditKind.FIELD, "byline", "By Anna Lindqvist and Tom O'Hara"),
        (EditKind.FIELD, "credit", "(Reuters, MT)"),
        (EditKind.FURNITURE, "tail", "Related articles\nPier grows\n© 2016 The Harbour Times"),
    ]


@pytest.mark.parametrize(
    ("lines", "kinds", "wheres"),
    [
        ("Thursday, January 27, 1994\n\nMembers Walk Out\n\n", [WitnessKind.VISIBLE], ["line 1"]),
        ("HARBOUR TIMES  --  Thursday, January 27, 1994\n\nMembers Walk Out\n\n", [WitnessKind.VISIBLE], ["line 1"]),
        ("Members Walk Out\n\nPublished: 27 January 1994\n\n", [WitnessKind.VISIBLE], ["line 3"]),
        ("Members Walk Out\nUpdated 27 July 2016\n© 2016 Harbour Times\n", None, ["line 2", "line 3"]),
    ],
)
def test_lines_that_speak_of_a_day(lines: str, kinds: list[WitnessKind] | None, wheres: list[str]) -> None:
    anatomy, text = dissected(lines + STORY)
    assert anatomy.headline == "Members Walk Out"
    assert text == STORY
    assert [witness.where for witness in anatomy.witnesses] == wheres
    assert kinds is None or [witness.kind for witness in anatomy.witnesses] == kinds


def test_a_paper_s_name_above_its_date_is_the_source() -> None:
    anatomy, text = dissected(f"THE HARBOUR TIMES\n\nThird edition, Monday 24 January 1994\n\nPier Opens\n\n{STORY}")
    assert (anatomy.source, anatomy.headline, text) == ("THE HARBOUR TIMES", "Pier Opens", STORY)
    anatomy, _ = dissected(f"TIMES CHANGE\n\nPublished 24 January 1994\n\n{STORY}")
    assert (anatomy.source, anatomy.headline) == ("", "TIMES CHANGE")
    source = f"Harbour Life\n\nPier Opens\n\n{STORY}"
    anatomy = dissect(raw(source, fields=(("source", "Harbour Life"),)), None)
    assert (anatomy.source, anatomy.headline) == ("Harbour Life", "Pier Opens")


def test_a_credit_below_the_headline() -> None:
    anatomy, text = dissected(f"Pier Opens\nBy our own correspondent\nNorthern Wire, PC\n{STORY}")
    assert (anatomy.byline, anatomy.credit, text) == ("our own correspondent", "Northern Wire, PC", STORY)
    anatomy, text = dissected(f"Pier Opens\nBy Anna Lindqvist\nSPECIAL TO THE HARBOUR TIMES\n{STORY}")
    assert (anatomy.credit, text) == ("SPECIAL TO THE HARBOUR TIMES", STORY)
    assert dissected(f"Pier Opens\nNATO\n{STORY}")[1] == f"NATO\n\n{STORY}"
    assert dissected(f"Pier Opens\nThe Hague\n{STORY}")[1] == f"The Hague\n\n{STORY}"


def test_places_without_a_day() -> None:
    assert place_end("MOSCOW (Reuters) - It rained.") == 19
    assert place_end("BRACKLEY. – Il pleut.") == 12
    assert place_end("PARIS, France -- It rained.") == 17
    assert place_end("Moscow - It rained.") == 0
    assert place_end("") == 0


def test_a_line_of_a_story_is_no_masthead() -> None:
    anatomy, text = dissected(f"The Long Night of the Harbour Council, January 27, 1994\n\n{STORY}")
    assert anatomy.headline == "The Long Night of the Harbour Council, January 27, 1994"
    assert text == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Get the latest updates as we post them — right on your browser",
        "Sign up for our newsletter",
        "Support our independent journalism",
        "Comments are closed.",
        "Share this:",
        "Read also: Fire in the harbour",
        "All rights reserved",
        "Printed from http://paper.example/7",
        "Privacy policy",
        "Ähnliche Beiträge",
        "Mehr zum Thema",
        "Schreibe einen Kommentar",
        "Diese Website verwendet Akismet, um Spam zu reduzieren.",
        "Impressum",
        "ZURÜCK ZUR ÜBERSICHT",
        "Schriftgröße",
        "Tous droits réservés",
        "Версия для печати",
        "Skip navigation",
        "Zum Hauptinhalt springen",
        "Saltar al contenido",
        "Перейти к содержимому",
        "Copyright (c) 1994 Harbour Times",
        "Wednesday 5 snow -12 °C",
        "Page 3 of 5",
        "- 7 -",
        "www.harbour.example/news",
        "desk@harbour.example",
        "Home > News > World",
        "#####",
        "----------------",
    ],
)
def test_notices(line: str) -> None:
    assert is_notice(line, line_key(line))
    anatomy, text = dissected(f"{line}\nMembers Walk Out\n{STORY}")
    assert (anatomy.headline, text) == ("Members Walk Out", STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright Law Passes Parliament",
        "share this view, said the mayor, but not",
        "Back to the Future of the Pier",
        "Return to Normandy",
        "He has 300 words of one syllable and no more. " * 8,
        "Read | this",
        "Mise à jour du plan de la jetée",
        "Contact With Island Lost",
        "* * *",
    ],
)
def test_lines_that_are_no_notices(line: str) -> None:
    assert not is_notice(line, line_key(line))


def test_sections_and_tails() -> None:
    assert is_section("news in brief")
    assert is_section("политика")
    assert not is_section("harbour")
    assert opens_tail("das könnte sie auch interessieren:")
    anatomy, text = dissected(f"WORLD\n\nMembers Walk Out\n\n{STORY}")
    assert (anatomy.section, anatomy.headline, text) == ("WORLD", "Members Walk Out", STORY)
    anatomy, text = dissected(f"News in Brief\n\n{STORY} {STORY}")
    assert (anatomy.section, anatomy.headline) == ("", "News in Brief")


def test_a_tail_with_a_long_line_is_none() -> None:
    _, text = dissected(f"Members Walk Out\n\n{STORY}\n\nRecommended\n\n{STORY} {STORY}")
    assert text.endswith(f"{STORY} {STORY}")


def test_what_repeats_in_the_folder_is_furniture_but_for_credits_and_bylines() -> None:
    source = f"The Harbour Times No. 12\nMembers Walk Out\nBy Anna Lindqvist\n{STORY}\nSee you on 27 May\n Reuter"
    anatomy, text = dissected(source, "The Harbour Times No. 7", "By Anna Lindqvist", "See you on 3 May", "Reuter")
    assert text == STORY
    assert (anatomy.headline, anatomy.byline, anatomy.credit) == ("Members Walk Out", "Anna Lindqvist", "Reuter")
    assert dissected(source)[0].headline == "The Harbour Times No. 12"


@pytest.mark.parametrize(
    ("line", "credit", "rest"),
    [
        ('the pier is the least of it". (Reuters, MT)', "Reuters, MT", 'the pier is the least of it".'),
        ("It closed. (AP)", "AP", "It closed."),
        ("It closed. [AFP/dpa]", "AFP/dpa", "It closed."),
        ("It closed (Reuters)", "Reuters", "It closed"),
        ("It closed. -- AP", "AP", "It closed."),
        ("It closed. REUTER", "REUTER", "It closed."),
        ("Reuter", "Reuter", ""),
        ("reuter...", "reuter", ""),
        ("Es schloß. (dpa)", "dpa", "Es schloß."),
        ("Закрыли. (Интерфакс, МТ)", "Интерфакс, МТ", "Закрыли."),
        ("It closed. (MT)", "MT", "It closed."),
        ("It closed. (Associated Press and MT)", "Associated Press and MT", "It closed."),
        ("It closed. (Northern Wire, HT)", "Northern Wire, HT", "It closed."),
        ("It closed. (Harbour Times)", "Harbour Times", "It closed."),
        ("It closed. (Combined Reports)", "Combined Reports", "It closed."),
        ("Es schloß. (Nordagentur, Hafenblatt)", "Nordagentur, Hafenblatt", "Es schloß."),
    ],
)
def test_credits(line: str, credit: str, rest: str) -> None:
    start, found = closing_credit(line)
    assert found == credit
    assert line[:start].rstrip() == rest


@pytest.mark.parametrize(
    "line",
    [
        "the alliance (NATO)",
        "the mayor told the agency (AP).",
        "It closed. (It will open again)",
        "He works for Reuters",
        "a hill - tass",
        "It closed (for ever)",
        "It closed. (The Hague)",
        "It closed. (Anna Lindqvist)",
        "It closed. (See Page Four)",
        "It closed. (The Sun Also Rises)",
        "It closed. (Applause)",
        "They met in the Dutch capital (The Hague). It closed.",
        "He wrote for a paper (Harbour Times).",
        "",
    ],
)
def test_what_is_no_credit(line: str) -> None:
    assert closing_credit(line) == (-1, "")


def test_a_story_that_is_nothing_but_a_credit_is_left() -> None:
    anatomy, text = dissected("(Reuters)")
    assert (anatomy.credit, text) == ("", "(Reuters)")


def test_credits_in_datelines() -> None:
    assert dateline_credit("MOSCOW, Jan 26 (Reuters) -") == "Reuters"
    assert dateline_credit("BERLIN (Ost) -") == ""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Anna Lindqvist", "Anna Lindqvist"),
        ("BY ANNA LINDQVIST", "ANNA LINDQVIST"),
        ("By J. R. Smith, Staff Writer", "J. R. Smith"),
        ("By Anna Lindqvist and Tom O'Hara", "Anna Lindqvist and Tom O'Hara"),
        ("Von Hans-Dieter Meier", "Hans-Dieter Meier"),
        ("Von Karl von der Heide", ""),
        ("Par Jean de la Fontaine", "Jean de la Fontaine"),
        ("Автор: Анна Петрова", "Анна Петрова"),
        ("Por Begoña Castaño", "Begoña Castaño"),
        ("di Caterina Forlì", "Caterina Forlì"),
        ("Di Stefano Wins", ""),
        ("By the numbers", ""),
        ("By Wednesday Morning", ""),
        ("By The Harbour", ""),
        ("By Anna", ""),
        ("By 1994 Nobody Cared", ""),
        ("Von der Brücke", ""),
        ("By a staff writer", "a staff writer"),
        ("Von unserem Korrespondenten", "unserem Korrespondenten"),
        ("De notre correspondant à Moscou", "notre correspondant à Moscou"),
        ("By our boats", ""),
        ("By Anna Lindqvist | harbour.example", ""),
        ("By Anna Lindqvist | The Harbour Post", "Anna Lindqvist"),
        ("By Anna Lindqvist | post.org", "Anna Lindqvist"),
        ("Anna Lindqvist | The Harbour Post", ""),
        ("Par Marie Delcourt, Laure Morel", "Marie Delcourt, Laure Morel"),
        ("By Anna Lindqvist / John Alder / Emma Keel", "Anna Lindqvist, John Alder, Emma Keel"),
        ("By Anna Lindqvist, Emma Bureau", "Anna Lindqvist"),
        ("By Anna Lindqvist, Berlin Mitte", "Anna Lindqvist"),
        ("By Anna Lindqvist, Emma Times", "Anna Lindqvist"),
        ("By Anna Lindqvist, Harbour Street, John Alder", "Anna Lindqvist"),
        ("By " + "Anna " * 60, ""),
    ],
)
def test_bylines(line: str, names: str) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Anna Lindqvist | The Harbour Post", "Anna Lindqvist"),
        ("Anna M. Lindqvist | HarbourPost.com", "Anna M. Lindqvist"),
        ("Anna Lindqvist | Sports desk", ""),
        ("Council Votes Again | The Harbour Post", ""),
        ("The Mayor | The Harbour Post", ""),
        ("Home | News | The Harbour Post", ""),
    ],
)
def test_a_name_beside_its_site_is_a_byline_below_a_headline_alone(line: str, names: str) -> None:
    assert byline_of(line, below=True) == names
    assert not byline_of(line)


def test_an_italian_byline_stands_below_its_headline() -> None:
    source = f"Il consiglio rinvia il voto\nDi Beniamino Dell'Orto\n{STORY}"
    assert dissect(raw(source), None).byline == "Beniamino Dell'Orto"
    assert dissect(raw(f"Di Stefano Wins\n{STORY}"), None).headline == "Di Stefano Wins"


def test_a_database_states_that_there_is_no_headline() -> None:
    day = (Witness(WitnessKind.FORMAT, "3 February 1994", ("1994-02-03",), "date line"),)
    source = f"The club lost\n\n{STORY}"
    assert not dissect(raw(source, witnesses=day, wrapped=True), None).headline
    assert dissect(raw(source, witnesses=day), None).headline == "The club lost"


def test_a_stated_byline_loses_its_by() -> None:
    assert without_by("Di Beniamino Dell'Orto") == "Beniamino Dell'Orto"
    assert without_by("Di Stefano") == "Di Stefano"
    assert without_by("By  Anna Lindqvist") == "Anna Lindqvist"
    assert without_by("Byron Lord") == "Byron Lord"
    assert without_by("BY ANNA LINDQVIST, Reuters") == "ANNA LINDQVIST"
    assert without_by("Anna Lindqvist, Tom O'Hara") == "Anna Lindqvist, Tom O'Hara"


def test_stated_fields_win_and_their_lines_are_cut() -> None:
    source = f"Members walk out!\n\nBy Anna Lindqvist\n\n{STORY}"
    fields = (("headline", "Members  Walk Out"), ("byline", "By Anna B. Lindqvist"), ("section", "World"))
    anatomy = dissect(raw(source, fields=fields), None)
    assert (anatomy.headline, anatomy.byline, anatomy.section) == ("Members Walk Out", "Anna B. Lindqvist", "World")
    assert body(source, anatomy) == STORY
    assert dissect(raw(f"World\n{STORY}", fields=fields), None).edits[0].rule == "section"


def test_stated_parts_are_cut_and_a_dateline_stays() -> None:
    source = f"SITE\nMembers Walk Out\nHARBOUR, Feb 3 - {STORY}\nLast updated: 3 May 2016\nReuter"
    place = source.index("HARBOUR")
    parts = (
        Part(PartKind.CREDIT, Span(source.index("Reuter"), 10_000)),
        Part(PartKind.FURNITURE, Span(0, 4)),
        Part(PartKind.HEADLINE, Span(2, 21)),  # overlaps the part before
        Part(PartKind.DATELINE, Span(place, place + 17)),
        Part(PartKind.FURNITURE, Span(source.index("Last"), source.index("Last") + 24)),
    )
    anatomy = dissect(raw(source, parts=parts), None)
    assert anatomy.headline == "TE Members Walk Out"
    assert anatomy.credit == "Reuter"
    assert body(source, anatomy) == f"HARBOUR, Feb 3 - {STORY}"
    assert [(witness.kind, witness.where) for witness in anatomy.witnesses] == [(WitnessKind.STAMP, "page")]


def test_what_furniture_says_only_bounds() -> None:
    published, stamped = "Posted 3 May 2010", "Contact | Privacy | Last updated 27 July 2016"
    source = f"{published}\n\n{STORY}\n\n{stamped}"
    parts = (
        Part(PartKind.FURNITURE, Span(0, len(published))),
        Part(PartKind.FURNITURE, Span(len(source) - len(stamped), len(source))),
    )
    witnesses = dissect(raw(source, parts=parts), None).witnesses
    assert [(witness.kind, witness.readings) for witness in witnesses] == [(WitnessKind.STAMP, ("2016-07-27",))]


def test_a_tail_is_cut_around_what_the_format_names() -> None:
    source = f"{STORY}\n\nRelated articles\n\nBy Nobody Known\n\nBread is dearer"
    start = source.index("By Nobody")
    raw_article = raw(source, parts=(Part(PartKind.BYLINE, Span(start, start + len("By Nobody Known"))),))
    cuts = [edit.before for edit in dissect(raw_article, None).edits if edit.rule in {"tail", "byline"}]
    assert cuts == ["Related articles", "By Nobody Known", "Bread is dearer"]


WRAPPED = """\
MEMBERS WALK OUT

    SANDHAVEN, Feb 23 - The harbour council put off its vote on
the new pier after three members walked out of the room, which
was cold.
    The mayor, Tomas Brandt, said that the plan would come back
in the spring, once the harbour master has measured all twenty-
five berths.
    Shr 34 cts vs 31 cts
    Net 1.2 mln vs 1.1 mln
"""


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_byline_right_below_its_headline_is_no_part_of_it(*, wrapped: bool) -> None:
    headline = "Harbour council puts off its vote on the new pier and the ferry"
    story = "The council put off its vote on Tuesday, for the third time in a year, after a debate until midnight. " * 3
    for byline in ("By Susan Hartley", "by Susan Hartley"):
        anatomy, text = dissected(f"{headline}\n{byline}\n\n{story}\n\n{story}\n", wrapped=wrapped)
        assert (anatomy.headline, anatomy.byline) == (headline, "Susan Hartley")
        assert text == f"{story.strip()}\n\n{story.strip()}"


def test_what_stands_behind_millions_of_empty_lines_is_kept() -> None:
    assert dissected("\n" * 2_000_010 + "The end.\n")[1] == "The end."


def test_wrapped_lines_are_joined_and_rows_are_not() -> None:
    for stated in (False, True):
        anatomy, text = dissected(WRAPPED, wrapped=stated)
        assert anatomy.headline == "MEMBERS WALK OUT"
        assert text.split("\n\n") == [
            WRAPPED[22:154].replace("\n", " "),
            WRAPPED[159:295].replace("-\n", "-").replace("\n", " "),
            "Shr 34 cts vs 31 cts\nNet 1.2 mln vs 1.1 mln",
        ]


def test_a_wrapped_headline_without_an_empty_line() -> None:
    source = WRAPPED.replace("\n\n    SAND", "\nSAND").replace("    ", "")
    anatomy, text = dissected(source, wrapped=True)
    assert anatomy.headline == "MEMBERS WALK OUT"
    assert text.startswith("SANDHAVEN, Feb 23")


def test_tables_are_left_alone() -> None:
    table = "    WHEAT     HRW   HRS\n  Gulf        3.1   3.2\n  Reserves......644 vs......1,337\n  Base..........N.A."
    source = f"Prices\n\n{STORY}\n\n{table}"
    assert dissected(source, wrapped=True)[1] == f"{STORY}\n\n{table}"
    assert dissected(source)[1] == f"{STORY}\n\n{table}"
    assert dissected(f"Prices\n{STORY}\n{table}")[1] == f"{STORY}\n\n{table}"


def test_narrow_columns() -> None:
    lines = [
        "The harbour council has put",
        "off its vote on the pier on",
        "Wednesday after members had",
        "walked out of the room.",
    ]
    assert dissected("\n".join(lines))[1] == " ".join(lines)


def test_two_lines_can_be_wrapped_and_a_credit_too() -> None:
    lines = [
        "The harbour council put off its vote on the new pier on",
        "Wednesday after a night of talks. (AFP,",
        "MT)",
    ]
    anatomy, text = dissected("Pier\n\n" + "\n".join(lines))
    assert anatomy.credit == "AFP, MT"
    assert text == "The harbour council put off its vote on the new pier on Wednesday after a night of talks."


def test_the_end_of_a_wrapped_sentence_is_no_notice() -> None:
    paragraphs = [
        "The harbour council put off its vote on the new pier on\nWednesday, and nobody would say who asked for\nhelp.",
        "The drawing of the pier that was shown to them was only\nupdated 27 July 2016 by a hand that nobody knew.",
    ]
    anatomy, text = dissected("\n\n".join(["Pier", *paragraphs]))
    assert anatomy.witnesses == ()
    assert text == "\n\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs)


def test_paragraphs_without_empty_lines_between() -> None:
    source = f"Members Walk Out\n\nUpdated 27 July 2016\n{STORY}\nRead also: Fire on the quay\n{STORY}\n{STORY}\n\nHome"
    assert dissected(source)[1] == "\n\n".join([STORY] * 3)


def test_a_published_line_needs_more_than_a_year() -> None:
    assert dissected(f"Members Walk Out\nPublished: 1994\n{STORY}")[0].witnesses == ()


def test_poems_and_lists_are_not_wrapped() -> None:
    source = f"The Pier\n\n{STORY}\n\nO harbour cold\nWhere ships are sold\nAnd nobody is\nVery old\n"
    assert dissected(source)[1].endswith("O harbour cold\nWhere ships are sold\nAnd nobody is\nVery old")


def test_lines_of_any_length_are_joined_where_the_medium_says_that_they_mean_nothing() -> None:
    source = f"Pier\n\nOne short sentence.\nAnother one here.\n\n{STORY}\nAnd more."
    assert dissected(source, wrapped=True)[1] == f"One short sentence. Another one here.\n\n{STORY} And more."


def test_an_indented_quotation_is_one_paragraph() -> None:
    source = (
        "The council wrote in its letter to all of the people who own\nboats, and who had asked for it every week:\n"
        "    We regret that the pier was not built in time for this\n    Year of the Sea, as it was once told to the\n"
        "    owners of boats.\n"
    )
    assert dissected(source, wrapped=True)[1].count("\n\n") == 1


def test_single_lines_and_empty_sources() -> None:
    for source in ("", "   \n\n ", "One line only.", "\n x"):
        anatomy, text = dissected(source)
        assert (anatomy.headline, text) == ("", source.strip())
    assert dissected("PIER CLOSED")[0].headline == "PIER CLOSED"
    assert dissected("Menu\nHome\nArchive")[1] == ""


def test_no_headline_where_the_story_begins_at_once() -> None:
    opening = "The council met on Wednesday, and it was a long night for all."
    assert dissected(f"{opening}\n\n{STORY}")[0].headline == ""
    assert dissected(f"SANDHAVEN, Feb 23 - It rained.\n\n{STORY}")[0].headline == ""
    assert dissected(f"{'A word and ' * 14}\n\n{STORY}")[0].headline == ""
    assert dissected("Pier\nBy Anna Lindqvist\nIt rained.")[0].headline == "Pier"


def test_a_record_has_no_page_around_it() -> None:
    source = f"Home\n\n{STORY}"
    told = {"fields": (("headline", "Pier"),), "witnesses": (Witness(WitnessKind.FORMAT, "x", ("1994",), "DATE"),)}
    anatomy = dissect(raw(source, wrapped=True, fields=(("headline", "Pier"),), witnesses=told["witnesses"]), None)  # type: ignore[arg-type]
    assert body(source, anatomy) == source
    assert anatomy.edges == ()


def test_line_keys() -> None:
    assert line_key("  Friday,  28 January 1994 — No. 1,234 ") == "0 0 0 0 — no. 0"
    assert line_key("Page 3/5") == line_key("PAGE 14")


def test_the_link_to_send_a_story_on_is_no_headline() -> None:
    anatomy, text = dissected(f"Email this News Story to a Friend\n\nMembers Walk Out\n\n{STORY}\n\nNobody spoke.\n")
    assert (anatomy.headline, text) == ("Members Walk Out", f"{STORY}\n\nNobody spoke.")
