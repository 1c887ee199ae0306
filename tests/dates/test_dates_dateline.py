# SPDX-License-Identifier: MIT
"""Wire datelines."""

import pytest

from reader.model.date import WitnessKind
from reader.text.dates.witness import dateline_witness

DATELINES = [
    ("    SALVADOR, Feb 26 - ", "XXXX-02-26", "SALVADOR, Feb 26"),
    ("NEW YORK, March 1 - ", "XXXX-03-01", "NEW YORK, March 1"),
    ("NEW YORK March 1 - ", "XXXX-03-01", "NEW YORK March 1"),
    ("LONDON/PARIS, March 1 - ", "XXXX-03-01", "LONDON/PARIS, March 1"),
    ("ST. LOUIS, Mo., March 2 - ", "XXXX-03-02", "ST. LOUIS, Mo., March 2"),
    ("WINSTON-SALEM, N.C., April 7- ", "XXXX-04-07", "WINSTON-SALEM, N.C., April 7"),
    ("THE HAGUE, June 2 - ", "XXXX-06-02", "THE HAGUE, June 2"),
    ("BONN, March - ", "XXXX-03", "BONN, March"),
    ("MOSCOW, 26 January (Reuters) — ", "XXXX-01-26", "MOSCOW, 26 January"),
    ("MOSCOW, Jan. 26 (AP) -- ", "XXXX-01-26", "MOSCOW, Jan. 26"),
    ("MOSCOW, January 26, 1994 (Reuters) - ", "1994-01-26", "MOSCOW, January 26, 1994"),
    ("MOSCOW, January 1994 - ", "1994-01", "MOSCOW, January 1994"),
    ("LONDON, March 3, Reuter - ", "XXXX-03-03", "LONDON, March 3"),
    ("San Salvador, Feb 26 - ", "XXXX-02-26", "San Salvador, Feb 26"),
    ("**** SANDHAVEN, Feb 29 - ", "XXXX-02-29", "SANDHAVEN, Feb 29"),
    ("Moskau, 26. Januar (Reuters) - ", "XXXX-01-26", "Moskau, 26. Januar"),
    ("FRANKFURT AM MAIN, 3. März (dpa). ", "XXXX-03-03", "FRANKFURT AM MAIN, 3. März"),
    ("MOSCOU, 26 janvier (AFP) - ", "XXXX-01-26", "MOSCOU, 26 janvier"),
    ("Paris, le 1er mars (AFP) — ", "XXXX-03-01", "Paris, le 1er mars"),
    ("МОСКВА, 26 января. /ТАСС/. ", "XXXX-01-26", "МОСКВА, 26 января"),
    ("Москва. 26 января. ИНТЕРФАКС - ", "XXXX-01-26", "Москва. 26 января"),
    ("МОСКВА, 26 янв — ", "XXXX-01-26", "МОСКВА, 26 янв"),
    ("МОСКВА, 26 января 1994 г. (Рейтер) - ", "1994-01-26", "МОСКВА, 26 января 1994"),
    ("MADRID, 26 ene (EFE).- ", "XXXX-01-26", "MADRID, 26 ene"),
    ("ROMA, 26 GEN - (ANSA) - ", "XXXX-01-26", "ROMA, 26 GEN"),
    ("(SANDHAVEN, May 4, 1993) ", "1993-05-04", "SANDHAVEN, May 4, 1993"),
    ("SANDHAVEN, Tuesday, May 4, 1993 - ", "1993-05-04", "SANDHAVEN, Tuesday, May 4, 1993"),
    ("SANDHAVEN (AP) - May 4, 1993 - ", "1993-05-04", "SANDHAVEN (AP) - May 4, 1993"),
    ("Sandhafen, 4. Mai 1993. ", "1993-05-04", "Sandhafen, 4. Mai 1993"),
    ("Sandhafen, 4. Mai. ", "XXXX-05-04", "Sandhafen, 4. Mai"),
    ("Sandhaven, 4 May: ", "XXXX-05-04", "Sandhaven, 4 May"),
    ("SANDHAVEN, Feb. 3. ", "XXXX-02-03", "SANDHAVEN, Feb. 3"),
    ("Port-Sable, le 3 mai. ", "XXXX-05-03", "Port-Sable, le 3 mai"),
    ("Puerto Arenas, 3 de mayo: ", "XXXX-05-03", "Puerto Arenas, 3 de mayo"),
    ("Пески, 3 мая. ", "XXXX-05-03", "Пески, 3 мая"),
    ("DOVER, Tuesday, Oct. 12 - ", "XXXX-10-12", "DOVER, Tuesday, Oct. 12"),
    ("DOVER, Tues., 12 October -- ", "XXXX-10-12", "DOVER, Tues., 12 October"),
    ("Dover, Dienstag, 12. Oktober. ", "XXXX-10-12", "Dover, Dienstag, 12. Oktober"),
    ("DOVER, Oct. 12th.—", "XXXX-10-12", "DOVER, Oct. 12"),
    ("OLD FORD, May 2nd, 1859.—", "1859-05-02", "OLD FORD, May 2nd, 1859"),
    ("OLD FORD, 2nd May, 1859.—", "1859-05-02", "OLD FORD, 2nd May, 1859"),
]


@pytest.mark.parametrize(("opening", "day", "value"), DATELINES)
def test_datelines(opening: str, day: str, value: str) -> None:
    story = "Showers continued throughout the week - on March 3 - and went."
    found = dateline_witness(opening + story, "line 1")
    assert found is not None
    witness, end = found
    assert (witness.kind, witness.readings, witness.where) == (WitnessKind.DATELINE, (day,), "line 1")
    assert (opening + story)[end:] == story
    assert witness.value.startswith(value)


@pytest.mark.parametrize("opening", ["4 May 1993 -- ", "Tuesday, May 4, 1993: ", "(May 4, 1993) "])
def test_a_day_without_a_place_is_a_line_like_any_other(opening: str) -> None:
    found = dateline_witness(opening + "Showers continued.", "line 1")
    assert found is not None
    assert (found[0].kind, found[0].readings, found[1]) == (WitnessKind.VISIBLE, ("1993-05-04",), len(opening))


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "SALVADOR - Showers continued",
        "On Monday, March 3 - the day of the vote - nobody came",
        "In Moscow, Jan 26 - a cold day - the talks began",
        "He said, March 3 - that nobody would come",
        "May 3 - the day",
        "PARIS, Jan 26-28 the ministers meet",
        "The harbour council, which met on March 3 - a Thursday - put it off",
        "HARBOUR COUNCIL PUTS OFF VOTE",
        "OMAHA AVERAGE WEIGHTS -- APRIL 7 - USDA",
        "CHRYSLER LATE-FEBRUARY U.S.-BUILT SALES UP",
        "WEEK AGO ---  2,900",
        "Prices rose, March 3",
        "x" * 200 + ", March 3 - late",
        "Members met on Monday, 4 May: The vote was close",
        "Der Zug fuhr am Dienstag, 4. Mai. Die Brücke war zu",
        "Sandhaven, Bridge Street, 4 May. the bridge",
        "Sandhaven, 4 May. 1993 was a cold year",
    ],
)
def test_no_datelines(paragraph: str) -> None:
    assert dateline_witness(paragraph, "line 1") is None


def test_a_day_that_does_not_exist_is_a_dateline_without_reading() -> None:
    found = dateline_witness("OMAHA, Feb 31 - Hogs", "line 1")
    assert found is not None
    assert found[0].readings == ()
    found = dateline_witness("OMAHA, Feb 29, 1993 - Hogs", "line 1")
    assert found is not None
    assert found[0].readings == ()
