# SPDX-License-Identifier: MIT
"""What stands above a story, in six languages: which line is the headline, which the byline, and which neither."""

import textwrap

import pytest

from reader.model.article import RawArticle
from reader.text.furniture.anatomy import Anatomy, dissect
from reader.text.furniture.byline import byline_of
from reader.text.furniture.credit import is_credit_line
from reader.text.understand import understand

STORY = (
    "The harbour council voted on Tuesday for a new breakwater, which will cost four million crowns, it said.\n\n"
    "Work is to begin in March. Until then the fishing boats will lie in the inner basin, where the quay is short."
)
WRAPPED = "\n\n".join(textwrap.fill(one, 60) for one in STORY.split("\n\n"))
HEADLINE = "Council Votes for New Wall"


def _dissected(source: str) -> Anatomy:
    return dissect(RawArticle(b"a.txt", "", "text", "utf-8", source), None)


def _body(source: str) -> str:
    return understand(RawArticle(b"a.txt", "", "text", "utf-8", source), None).article.body


@pytest.mark.parametrize(
    "above",
    [
        "SPORT",
        "SPORT, page 12",
        "Arts & Culture",
        "Page 4\nLOCAL NEWS",
        "Seite 4",
        "Стр. 4",
        "p. 4",
        "DEPORTES",
        "CRONACA",
        "The Amity Gazette",
        "The Harbour Times",
        "Evening Star",
        "Lüttenhavener Tageblatt",
        "Le Courrier du Port",
        "Gazette de Saint-Amand",
        "Приморский вестник\nОбщество",
        "1 of 250 DOCUMENTS",
        "Document 3 of 12",
        "Treffer 3 von 20",
        "BC-PA--Breakwater, 1st Ld-Writethru,0412",
        "BC-PORT-BREAKWATER-450&ADD",
        "PM-Harbour, Bjt,0650",
        "^BC-BREAKWATER @",
    ],
)
def test_what_stands_above_a_headline_is_none(above: str) -> None:
    anatomy = _dissected(f"{above}\n{HEADLINE}\nBy Anna Moreau\n\n{STORY}")
    assert (anatomy.headline, anatomy.byline) == (HEADLINE, "Anna Moreau")


@pytest.mark.parametrize(
    ("label", "headline"),
    [
        ("Headline:", HEADLINE),
        ("HEADLINE:", HEADLINE),
        ("Titel:", "Gemeinderat stimmt für neue Mole"),
        ("Titre :", "Le conseil vote une nouvelle jetée"),
        ("Заголовок:", "Совет проголосовал за новый мол"),
        ("Título:", "El consejo vota un nuevo rompeolas"),
        ("Titolo:", "Il consiglio vota un nuovo molo"),
    ],
)
def test_a_label_is_no_part_of_a_headline(label: str, headline: str) -> None:
    assert _dissected(f"{label} {headline}\n\n{STORY}").headline == headline


@pytest.mark.parametrize("story", [STORY, WRAPPED], ids=["lines", "wrapped"])
@pytest.mark.parametrize(
    "lines",
    [
        "COUNCIL VOTES FOR NEW WALL\nAFTER LONG AND STORMY NIGHT",
        "Council votes for new wall\nafter a long and stormy night",
        "Council Votes for New Wall After a\nLong and Stormy Night",
        "Gemeinderat stimmt nach langer Sitzung für\nMole im alten Hafen",
        "СОВЕТ ПРОГОЛОСОВАЛ\nЗА НОВЫЙ МОЛ",
        "           Council Votes for New\n       Breakwater in the Old Port",
    ],
)
def test_a_headline_over_two_lines(lines: str, story: str) -> None:
    anatomy = _dissected(f"{lines}\n\nBy Anna Moreau\n\n{story}")
    assert (anatomy.headline, anatomy.byline) == (" ".join(lines.split()), "Anna Moreau")


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ("COUNCIL VOTES FOR NEW WALL\nFour million crowns for what the boats want", "COUNCIL VOTES FOR NEW WALL"),
        ("TAXES RISE\nFour million crowns for a wall that the boats want", "TAXES RISE"),
        ("TAXES\nFour Million Crowns for a Wall", "Four Million Crowns for a Wall"),
        ("HARBOUR DISPUTE\nCouncil Votes for New Wall", HEADLINE),
        ("Hard Times\nFishermen wait for the wall", "Hard Times"),
        ("The Longest Mail\nA letter that took forty years", "The Longest Mail"),
        ("Morning Star\nA ship came in.", "Morning Star"),
        ("Daily Star Wins Prize\nA paper is proud of itself", "Daily Star Wins Prize"),
        ("PM-Led Coalition Falls\nNobody is surprised", "PM-Led Coalition Falls"),
        ("Page 4 Is Missing\nAll wonder why", "Page 4 Is Missing"),
        ("No date set for trial", "No date set for trial"),
        ("Undated cheques seized", "Undated cheques seized"),
        ("“We have waited long enough.”", "“We have waited long enough.”"),
        ("By land and by sea", "By land and by sea"),
        ("Par monts et par vaux", "Par monts et par vaux"),
        ("Von Tür zu Tür", "Von Tür zu Tür"),
        ("От моря до моря", "От моря до моря"),
    ],
)
def test_a_headline_that_looks_like_something_else(lines: str, headline: str) -> None:
    anatomy = _dissected(f"{lines}\n\n{STORY}")
    assert (anatomy.headline, anatomy.byline) == (headline, "")


@pytest.mark.parametrize(
    ("name", "headline", "source"),
    [
        ("Amity News", HEADLINE, "Amity News"),
        ("News Of Bristow", HEADLINE, "News Of Bristow"),
        ("Kieler Nachrichten", "Gemeinderat stimmt für neue Mole", "Kieler Nachrichten"),
        ("Good News", HEADLINE, ""),
        ("Hard Times", HEADLINE, ""),
    ],
)
def test_a_name_above_a_headline_with_its_day(name: str, headline: str, source: str) -> None:
    for lines in (f"{name}\n\n{headline}\n\n\n1994/05/06\n\n", f"\n{name}\n{headline}\n\n6 May 1994\n\n"):
        anatomy = _dissected(lines + STORY)
        assert (anatomy.headline, anatomy.source) == ((headline, source) if source else (name, ""))


def test_the_page_behind_a_stated_paper_is_no_part_of_its_name() -> None:
    for stated in ("The Amity Gazette, Page 12", "The Amity Gazette, p. A4", "The Amity Gazette, S. 3–4"):
        raw = RawArticle(b"a.txt", "", "text", "utf-8", STORY, fields=(("source", stated),))
        assert dissect(raw, None).source == "The Amity Gazette"


@pytest.mark.parametrize("debris", ["10/68", "Pi i", ". 4 ' i ..", "1984"])
def test_what_says_nothing_is_no_headline(debris: str) -> None:
    assert not _dissected(f"{debris}\n\n{STORY}").headline
    assert _dissected(f"EU: No\n\n{STORY}").headline == "EU: No"


def test_what_was_left_of_a_page_around_a_text_is_no_headline() -> None:
    anatomy = _dissected(f"<pre>\n{HEADLINE}\n\n{STORY}\n</pre>")
    assert anatomy.headline == HEADLINE
    assert _body(f"<pre>\n{HEADLINE}\n\n{STORY}\n</pre>") == STORY


def test_who_issues_a_release_stands_above_its_headline() -> None:
    head = (
        "Link:\nhttp://port.example/releases/1994/05/06/wall\n\nThe Port of Bristow\nOffice of the Harbour Master\n\n"
    )
    anatomy = _dissected(f"{head}For Immediate Release\nMay 6, 1994\n\n{HEADLINE}\n\n{STORY}")
    assert (anatomy.headline, anatomy.source) == (HEADLINE, "The Port of Bristow")
    below = _dissected(f"{HEADLINE}\n\nFor Immediate Release\nMay 6, 1994\n\n{STORY}")
    assert (below.headline, below.source) == (HEADLINE, "")


def test_the_first_sentence_of_a_text_without_a_headline_stays() -> None:
    letter = f"A first paragraph of a letter that goes on\nover two lines and ends here.\n\n{STORY}"
    anatomy = _dissected(letter)
    assert not anatomy.headline
    assert not [edit for edit in anatomy.edits if edit.rule == "headline"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By a Staff Reporter", "a Staff Reporter"),
        ("By Staff Writers", "Staff Writers"),
        ("From Our Own Correspondent", "Our Own Correspondent"),
        ("Von unserem Korrespondenten Anton Bauer", "Anton Bauer"),
        ("Von unserem Korrespondenten in Kiel, Anton Bauer", "Anton Bauer"),
        ("Von unserer Redakteurin Anna Moreau", "Anna Moreau"),
        ("Von einem Mitarbeiter", "einem Mitarbeiter"),
        ("De notre envoyé spécial", "notre envoyé spécial"),
        ("De notre envoyée spéciale à Saint-Amand, Anne Moreau", "Anne Moreau"),
        ("De nos envoyés spéciaux Anne Moreau et Jean Dupré", "Anne Moreau et Jean Dupré"),
        ("De nuestro corresponsal", "nuestro corresponsal"),
        ("Por nuestro enviado especial en Vigo", "nuestro enviado especial en Vigo"),
        ("Dal nostro inviato", "nostro inviato"),
        ("Dal nostro corrispondente Anna Cassini", "Anna Cassini"),
        ("От нашего корреспондента", "нашего корреспондента"),
        ("От нашего специального корреспондента Анны Морозовой", "Анны Морозовой"),
        ("Наш корр. Анна Морозова", "Анна Морозова"),
        ("Анна МОРОЗОВА, наш корр.", "Анна МОРОЗОВА"),
        ("Анна Морозова, соб. корр. «Вестника»", "Анна Морозова"),
        ("From our boats", ""),
        ("Von unserem Hafen", ""),
        ("De notre port", ""),
        ("От нашего причала", ""),
        ("Совет, Мол и корреспондент", ""),
    ],
)
def test_bylines_of_a_papers_own_people(line: str, names: str) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Anna Moreau in Port Amity", "Anna Moreau"),
        ("From Anna Moreau in Kiel", "Anna Moreau"),
        ("Anna Moreau reports from Port Amity", "Anna Moreau"),
        ("By Tuesday Evening in Port Amity", ""),
        ("The Council reports", ""),
    ],
)
def test_bylines_that_are_some_only_below_a_headline(line: str, names: str) -> None:
    assert byline_of(line, below=True) == names
    assert not byline_of(line)


def test_a_credit_in_brackets_below_a_headline() -> None:
    assert _dissected(f"{HEADLINE}\n\n(Reuter)\n\n{STORY}").credit == "(Reuter)"
    assert not is_credit_line("(NATO)")


_UNNAMED = "The council spoke of the wall for an hour, and then it went home without a vote, as it had done before it."


@pytest.mark.parametrize(
    "name",
    [
        "Ruth Baker",
        "Peter J. Hollis",
        "Hans-Peter Brandt",
        "Élise Ferrand",
        "Anne Moreau",
        "Carlos Ruiz",
        "Анна Серова",
    ],
)
def test_a_name_alone_below_a_headline_is_the_writer_s(name: str) -> None:
    for story in (_UNNAMED, textwrap.fill(_UNNAMED, 50), STORY):
        anatomy = _dissected(f"{HEADLINE}\n\n{name}\n\n{story}\n")
        assert (anatomy.headline, anatomy.byline) == (HEADLINE, name)
    assert _dissected(f"{HEADLINE}\nBy Jan Ott\n{name}\n\n{_UNNAMED}\n").byline == "Jan Ott"


@pytest.mark.parametrize(
    ("headline", "line", "story"),
    [
        *((HEADLINE, line, _UNNAMED) for line in ("Victoria Park", "Florence Hall", "Ruth Street", "Santa Rosa")),
        *((HEADLINE, line, _UNNAMED) for line in ("St Mary’s Church", "Amity United", "Lost Property Department")),
        *((HEADLINE, line, _UNNAMED) for line in ("Will Power", "May Day", "Hope Springs", "Jane Doe Gardens")),
        *((HEADLINE, line, _UNNAMED) for line in ("Harbour Post", "The Mayor", "Tom Council", "RUTH BAKER", "Ruth")),
        *((HEADLINE, line, _UNNAMED) for line in ("Ruth Baker, painter", "Ruth Baker:", "Ruth and Anna Baker")),
        (HEADLINE, "Ruth Baker", f"{_UNNAMED}\n\n“It is high,” said Mrs Baker."),  # a portrait, or who speaks in it
        ("Ruth Baker Paints the Wall", "Ruth Baker", _UNNAMED),
        ("Recent Deaths", "Ruth Baker", _UNNAMED),
        ("Obituary", "Ruth Baker", _UNNAMED),
        ("Nachrufe der Woche", "Ruth Baker", _UNNAMED),
        (HEADLINE, "Ruth Baker", "A wall so high\n\nnobody sees\n\nthe other side"),
        (HEADLINE, "Ruth Baker", ""),
    ],
)
def test_a_line_alone_below_a_headline_that_is_no_byline(headline: str, line: str, story: str) -> None:
    assert not _dissected(f"{headline}\n\n{line}\n\n{story}\n").byline


@pytest.mark.parametrize("bar", [" | ", " – ", " - "])
def test_a_page_title_is_without_its_site_where_the_headline_stands_again(bar: str) -> None:
    lines = f"Six Boats Sunk{bar}Port County\nSkip to main content\nPress Release\nSix Boats Sunk\n\n{STORY}\n"
    assert (_dissected(lines).headline, _dissected(lines).credit) == ("Six Boats Sunk", "")
    assert _body(lines) == STORY
    signed = f"Six Boats Sunk{bar}Port County\nBy Anna Moreau\nSix Boats Sunk\n\n{STORY}\n"
    assert (_dissected(signed).byline, _body(signed)) == ("Anna Moreau", f"Six Boats Sunk\n\n{STORY}")
    alone = f"Six Boats Sunk{bar}Port County\n\n{STORY}\n\n{STORY}\n"
    assert _dissected(alone).headline == f"Six Boats Sunk{bar}Port County"  # it may be of the headline
