# SPDX-License-Identifier: MIT
"""What archivists supply or estimate, days in words, and decades that folders are named after."""

import time

import pytest

from reader.model.date import Witness, WitnessKind
from reader.text.dates.estimate import estimated, says_undated
from reader.text.dates.pathdecade import decade_of, in_decade
from reader.text.dates.spelled import in_figures
from reader.text.dates.worn import mended_date


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("[1874?]", "1874?"),
        ("(1874?)", "1874?"),
        ("[1905 г.?]", "1905?"),
        ("c. 1905", "1905~"),
        ("c.1905", "1905~"),
        ("[ca. 1905]", "1905~"),
        ("o. J. [um 1905]", "1905~"),
        ("s.d. [vers 1905]", "1905~"),
        ("[около 1905 г.]", "1905~"),
        ("[circa maggio 1905]", "1905-05~"),
        ("[hacia 1905?]", "1905%"),
        ("[186-]", "186X"),
        ("[186-?]", "186X?"),
        ("[18--]", "18XX"),
        ("[1920s]", "192X"),
        ("n.d. (1930s)", "193X"),
        ("[1930er Jahre]", "193X"),
        ("[années 1930]", "193X"),
        ("[1930-е гг.]", "193X"),
        ("[between 1897 and 1902]", "1897/1902"),
        ("[zwischen 1897 und 1902]", "1897/1902"),
        ("[1905 oder 1906]", "[1905,1906]"),
        ("[day torn off] 1933", "1933"),
        ("[Datum unleserlich] Mai 1933", "1933-05"),
        ("[4 May 1905?]", "1905-05-04?"),
        ("undated [1911]", "1911"),
        ("[ca. 1930s]", "193X~"),
        ("[late 1920s]", "192X"),
        ("[187?]", "187X?"),
        ("1905 [?]", "1905?"),
        ("[1905] (?)", "1905?"),
        ("[1905-1910?]", "1905?/1910?"),
        ("[1905-10]", "1905/1910"),
        ("[in pencil: ca. 1932]", "1932~"),
        ("[cutting, ca. 1907]", "1907~"),
        ("[clipping, c. 1913?]", "1913%"),
        ("[undated newspaper cutting, c.1907]", "1907~"),
        ("[press cutting, about 1907]", "1907~"),
        ("[Zeitungsausschnitt, um 1907]", "1907~"),
        ("[coupure de presse, vers 1907]", "1907~"),
        ("[вырезка, ок. 1907 г.]", "1907~"),
        ("[recorte, hacia 1907]", "1907~"),
        ("[ritaglio, circa 1907]", "1907~"),
        ("[cutting, probably 1907]", "1907?"),
        ("[date on mount: 1930s?]", "193X?"),
        ("[mit Bleistift: um 1932]", "1932~"),
        ("[au crayon : vers 1932]", "1932~"),
        ("[на обороте: 1930-е?]", "193X?"),
        ("[a lápiz: hacia 1932]", "1932~"),
        ("[a matita: circa 1932]", "1932~"),
        ("[date in ink on verso: 4 May 1932]", "1932-05-04"),
        ("[undated, probably 1940s]", "194X?"),
        ("[undatiert, wohl 1940er Jahre]", "194X?"),
        ("[sans date, probablement années 1940]", "194X?"),
        ("[без даты, вероятно 1940-е гг.]", "194X?"),
        ("[sin fecha, probablemente década de 1940]", "194X?"),
        ("[senza data, forse anni 1940]", "194X?"),
        ("[n.d.; possibly 1912 or 1913]", "[1912,1913]"),
        ("[between 1910 and 1914, from the typeface]", "1910/1914"),
        ("[n.d., before 1914]", "../1913"),
        ("[o. D., nicht nach 1914]", "../1914"),
        ("[s.d., avant 1914]", "../1913"),
        ("[б. д., до 1914 г.]", "../1913"),
        ("[antes de 1914]", "../1913"),
        ("[s.d., prima del 1914]", "../1913"),
    ],
)
def test_estimates(line: str, edtf: str) -> None:
    assert estimated(line) == edtf


@pytest.mark.parametrize(
    "line",
    [
        *("1874?", "1905", "(1911)", "The 1930s", "Around 1905", "c. 1905 ships", "[12]", "[1912-1911]", "Um 1905"),
        *("[between 1902 and 1897]", "[see 1905]", "[1905", "Between 1897 and 1902", "c. 1905?!"),
        *("[probably]", "[the mayor: ca. 1932]", "Probably 1940s", "[see note: 1932]", "[until 1914]", "[after 1914]"),
        *("[cutting, page 3]", "Cutting, c. 1903", "[cutting hedges in 1903]", "[article 5, 1903]"),
    ],
)
def test_figures_that_estimate_no_day(line: str) -> None:
    assert estimated(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        *("n.d.", "s.d.", "[s. d.]", "o. J.", "o. D.", "б. д.", "б/д", "undated", "Date unknown", "ohne Datum"),
        *(
            "sans date",
            "sin fecha",
            "senza data",
            "без даты",
            "Undated clipping",
            "[after 1900]",
            "undated, given by Mrs. Holt",
        ),
    ],
)
def test_marks_for_no_date(line: str) -> None:
    assert says_undated(line)


@pytest.mark.parametrize("line", ["Undated Letter Found", "No Date Set for Pier", "No Date, No Hope", "Date", "nd"])
def test_headlines_that_are_no_marks(line: str) -> None:
    assert not says_undated(line)


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("the third of May, eighteen hundred and sixty", "the 3 May, 1860"),
        ("May twenty-first, nineteen six", "May 21, 1906"),
        ("den vierten Mai 1860", "den 4 Mai 1860"),
        ("le vingt et un mai mil huit cent quatre-vingt-dix-neuf", "le 21 mai 1899"),
        ("двадцать первого мая 1860 г.", "21 мая 1860 г."),
        ("el dos de mayo de 1860", "el 2 mayo de 1860"),
        ("il ventuno maggio 1860", "il 21 maggio 1860"),
        ("March of the First Division, 1860", ""),
        ("one thousand eight hundred and sixty", ""),
    ],
)
def test_days_in_words(line: str, figures: str) -> None:
    assert in_figures(line) == figures


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("Tuesdav, Febrnary l2, l891", "Tuesday, February 12, 1891"),
        ("Thursday, Novernber l2, 1891", "Thursday, November 12, 1891"),
        ("Jnly 4, 1891", "July 4, 1891"),
        ("Febuary 12, 1891", "February 12, 1891"),
        ("February ll, 1891", "February 11, 1891"),
        ("Apnl 4, 1891", "April 4, 1891"),
        ("Septembor 4, 1891", "September 4, 1891"),
        ("Marsh 4, 1993", ""),
        ("Jane 4, 1993", ""),
        ("Mary 4, 1993", ""),
        ("Mardi Gras, 1993", ""),
    ],
)
def test_names_of_months_that_were_misread(line: str, mended: str) -> None:
    assert mended_date(line) == mended


@pytest.mark.parametrize(
    ("folder", "decade"),
    [
        ("The Fifties", "195"),
        ("Cuttings 1950s", "195"),
        ("1950er Jahre", "195"),
        ("Années 50", "195"),
        ("anni cinquanta", "195"),
        ("Eighteen-Eighties", "188"),
        ("Пятидесятые", "195"),
        ("Route 50", ""),
        ("1950", ""),
        ("Fiftieth", ""),
    ],
)
def test_decades_of_folders(folder: str, decade: str) -> None:
    assert decade_of(f"{folder}/leaf.txt".encode()) == decade


def test_a_folders_decade_tells_the_century_of_two_figures() -> None:
    short = Witness(WitnessKind.VISIBLE, "11-30-29", ("2029-11-30", "1929-11-30", "1829-11-30"), "line 1")
    assert [one.readings for one in in_decade([short], b"Cuttings 1920s/a.txt")] == [("1929-11-30",)]
    assert list(in_decade([short], b"Cuttings 1930s/a.txt")) == [short]
    assert list(in_decade([short], b"Cuttings/a.txt")) == [short]


@pytest.mark.usefixtures("uncollected")
def test_hostile_lines_cost_little() -> None:
    start = time.perf_counter()
    for line in (
        "[" * 99,
        "between 1897 and " * 6,
        "n.d. " * 20,
        "May the " * 25,
        "[ca. " + "1" * 90,
        "vingt et " * 22,
    ):
        estimated(line)
        says_undated(line)
        in_figures(line)
    assert time.perf_counter() - start < 0.5
