# SPDX-License-Identifier: MIT
"""Dates in folder and file names, as people have named them."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.date import WitnessKind
from reader.text.dates.ladder import decide
from reader.text.dates.pathform import family_of
from reader.text.dates.pathname import forms_of, path_dates
from reader.text.dates.witness import path_witnesses, url_witness

# Written down before the first run: path, the day that its names mean (the first of its readings that is meant).
NAMED = [
    ("1994/01/27/003.txt", "1994-01-27"),
    ("19940127-p3-2.txt", "1994-01-27"),
    ("MT_27jan94_014.txt", "1994-01-27"),
    ("1994/01 January/27/story 4.txt", "1994-01-27"),
    ("27-01-94 article4.txt", "1994-01-27"),
    ("01-27-1994_4.txt", "1994-01-27"),
    ("27.01.1994/article.html", "1994-01-27"),
    ("27.01.1994", "1994-01-27"),
    ("January 27, 1994 - story 4.txt", "1994-01-27"),
    ("1994/27 января 1994/4.txt", "1994-01-27"),
    ("1994/27 января/4.txt", "1994-01-27"),
    ("issue_940127_0004.txt", "1994-01-27"),
    ("DH-1994-01/DH-1994-01-27-004.txt", "1994-01-27"),
    ("DH-1994-01/DH-004.txt", "1994-01"),
    ("1994_01_27T0000_4.txt", "1994-01-27"),
    ("papers/1994/January/27/a.txt", "1994-01-27"),
    ("1994/0127/a.txt", "1994-01-27"),
    ("1994/01-27/a.txt", "1994-01-27"),
    ("1994/27jan_4.txt", "1994-01-27"),
    ("1994/Jan 27 story.txt", "1994-01-27"),
    ("1994/01/27 января, выпуск 2/a.txt", "1994-01-27"),
    ("199401/27/a.txt", "1994-01-27"),
    ("1994-01/27/a.txt", "1994-01-27"),
    ("1994/01/story.txt", "1994-01"),
    ("1994/March/story.txt", "1994-03"),
    ("mars 1994/story.txt", "1994-03"),
    ("1994 März/story.txt", "1994-03"),
    ("03-1994/story.txt", "1994-03"),
    ("1994/story 4.txt", "1994"),
    ("1994-1996/story 4.txt", "1994/1996"),
    ("1994-1996/940127.txt", "1994-01-27"),
    ("1994/03/03-04-1994.txt", "1994-03-04"),
    ("27th January 1994.tar.gz", "1994-01-27"),
    ("1er mai 1994/a.txt", "1994-05-01"),
    ("1994, 27 janvier/a.txt", "1994-01-27"),
    ("1994-Jan-27.html", "1994-01-27"),
    ("27011994/a.txt", "1994-01-27"),
    ("david_19940127.txt", "1994-01-27"),
    ("Harbour_story_1_January_27_1994.txt", "1994-01-27"),
    ("El Faro 27 de enero de 1994 6.txt", "1994-01-27"),
    ("94/01/27/3.txt", "1994-01-27"),
    ("94/jan/27/3.txt", "1994-01-27"),
    ("Herald 1994/01/27/3.txt", "1994-01-27"),
    ("y1994/m01/d27/3.txt", "1994-01-27"),
    ("1994/No 4 (27 January)/3.txt", "1994-01-27"),
    ("1994/01 January 1994/27 January 1994/3.txt", "1994-01-27"),
    ("1994/01/27.txt", "1994-01-27"),
    ("1994-01/27_3.txt", "1994-01-27"),
    ("1994/0127-3.txt", "1994-01-27"),
    ("1994/01/0127_3.txt", "1994-01-27"),
    ("94-01/27 harbour.txt", "1994-01-27"),
    ("jan94/3 harbour.txt", "1994-01"),
    ("1994_0127_3.txt", "1994-01-27"),
    ("HP94_0127.txt", "1994-01-27"),
    ("MT19940127003.txt", "1994-01-27"),
    ("January_27_94_3.txt", "1994-01-27"),
    ("1994/01 January/Thu 27/3.txt", "1994-01-27"),
    ("1994/January/27 (Thursday)/3.txt", "1994-01-27"),
    ("Herald, January 1994/Thursday 27th/harbour.txt", "1994-01-27"),
    ("Jahrgang 1994/01_Januar/27_Donnerstag/3.txt", "1994-01-27"),
    ("Bote 1994/Nr. 22, Donnerstag, 27. Januar/3.txt", "1994-01-27"),
    ("Jg. 1994/Do 27. Januar/3.txt", "1994-01-27"),
    ("Bote 1994/27.1./3.txt", "1994-01-27"),
    ("1994/n° 22 - jeudi 27 janvier/3.txt", "1994-01-27"),
    ("El Faro 1994/enero/jue 27/3.txt", "1994-01-27"),
    ("Il Molo 1994/giovedì 27 gennaio/3.txt", "1994-01-27"),
    ("Маяк 1994/январь/чт 27/3.txt", "1994-01-27"),
    ("Маяк 1994/№ 22 (четверг, 27 января)/3.txt", "1994-01-27"),
    ("1994/01/Thursday 27 - harbour.txt", "1994-01-27"),
    ("94/01/Thu 27/3.txt", "1994-01-27"),
    ("El Faro 27-I-1994.txt", "1994-01-27"),
    ("El Faro 27.i.94.txt", "1994-01-27"),
    ("27 I 1994/3.txt", "1994-01-27"),
    ("1994-I-27 Faro.txt", "1994-01-27"),
    ("1994/27-I/3.txt", "1994-01-27"),
    ("Маяк 4.ХІ.1993.txt", "1993-11-04"),
    ("Bote 1994/Nr. 22 vom 27. Januar/3.txt", "1994-01-27"),
    ("Bote 1994/Nr.22_27.1./3.txt", "1994-01-27"),
    ("Маяк/1994 год/январь/27/3.txt", "1994-01-27"),
    ("Маяк за 1994 г/№ 22 27 января/3.txt", "1994-01-27"),
    ("El Faro, enero de 1994/jueves 27/3.txt", "1994-01-27"),
    ("Herald (1994)/Jan 27/3.txt", "1994-01-27"),
    ("Herald [1994]/27 Jan, p3.txt", "1994-01-27"),
    ("Anno 1994/27 gennaio.txt", "1994-01-27"),
    ("Herald 1994/No 22, Thursday 27 January.txt", "1994-01-27"),
    ("scan 1936-03-02.txt", "1936-03-02"),
    ("IMG_19360302.txt", "1936-03-02"),
    ("20160727_harbour.txt", "2016-07-27"),
    ("Post 20160727_101500.txt", "2016-07-27"),
    ("1994/I/27.txt", "1994-01-27"),
    ("1994/i/27 harbour.txt", "1994-01-27"),
    ("1994/XI/03/3.txt", "1994-11-03"),
    ("1993/ХІ/4.txt", "1993-11-04"),
    ("Album 1922/leaf.txt", "1922"),
    ("Cuttings, fire brigade 1931/x.txt", "1931"),
    ("Clippings/Fire brigade 1931/3.txt", "1931"),
    ("Zeitungsausschnitte 1922, Heft 3/3.txt", "1922"),
    ("Вырезки 1994/3.txt", "1994"),
]

NO_DATES = [
    "issue_123456.txt",
    "issn_0362-4331.txt",
    "ISSN 19940127.txt",
    "page 12.txt",
    "p3-2.txt",
    "0041-1345/12.txt",
    "1469615520000.html",
    "1469615520.html",
    "id-19940127.txt",
    "doc_id19940127.txt",
    "article 1994.txt",
    "1994-13/a.txt",
    "story 4.txt",
    "10.1.3.txt",
    "elections of 1994/a.txt",
    "Herald 1994/3.txt",
    "02-05/a.txt",
    "94/p3.txt",
    "9999-12-31.txt",
    "0000-00-00.txt",
    "1996-1994/a.txt",
    "may 68.txt",
    "MDCCC VI 12.txt",
    "Vol. 12 V 3.txt",
    "Hamlet I-iv.txt",
    "12.3./a.txt",
    "Mon 17/a.txt",
    "Report 1994/Mon 5/a.txt",
    "Trial 1994/Day 3/a.txt",
    "Trial 1994/3rd/a.txt",
    "Herald 1994/27 men.txt",
    "Herald 1994/May 68.txt",
    "Herald 1994/No 27.txt",
    "1984 clippings about 1968/3.txt",
    "Clippings about 1968/3.txt",
    "Clippings, box 1922/3.txt",
    "Album, Elm Street 1847/3.txt",
    "Album MS 1922/3.txt",
    "Album 19221/3.txt",
    "Album 1922-1924/3.txt",
    "Album 1922, no 117/3.txt",
    "Album collected 1984/3.txt",
    "Clippings/1922 Fire brigade and others/3.txt",
    "Fire brigade 1931/3.txt",
    "Elm Street 1847/IV/3.txt",
    "MS 1922/IV/17.txt",
    "IV/17.txt",
    "album 1922.txt",
    "",
    "///",
]


@pytest.mark.parametrize(("path", "day"), NAMED)
def test_names_that_hold_a_date(path: str, day: str) -> None:
    found = path_witnesses(path.encode())
    assert found
    assert day in found[0].readings
    assert found[0].kind is WitnessKind.PATH
    others = [reading for reading in found[0].readings if not day.startswith(reading)]  # the month, until it is proved
    assert all(reading[4:] == day[4:] for reading in others) or len(others) > 2


@pytest.mark.parametrize(
    "path",
    [
        "scanned 2016-07-27/3.txt",
        "Downloads 27 July 2016/3.txt",
        "export_20160727/a.csv",
        "phone/IMG_20160727_101112.txt",
        "phone/IMG-20160727-WA0004.txt",
        "phone/PXL_20160727_101112345.txt",
        "phone/20160727_101112.txt",
        "phone/2016-07-27 10.11.12.txt",
        "DSC_20160727_4.txt",
        "Scan_2016-07-27_003.txt",
        "Scanner/Scan 27.07.2016 3.txt",
        "CamScanner 27-07-2016 10.11.txt",
        "Adobe Scan 27 Jul 2016.txt",
        "Numérisation_20160727.txt",
        "Скан 27.07.2016.txt",
        "WhatsApp Image 2016-07-27 at 10.11.12.txt",
        "Screenshot from 2016-07-27 10-11-12.txt",
        "Screenshot_20160727-101112.txt",
        "Bildschirmfoto 2016-07-27 um 10.11.12.txt",
        "Capture d’écran 2016-07-27 à 10.11.12.txt",
        "Снимок экрана 2016-07-27.txt",
        "2016/07/IMG_20160727_101112.txt",
        "2016-07-27 export.csv",
        "Harbour Post 2016-07-27 (scanned).txt",
        "web_backup_27-07-2016_4/a.txt",
        "Downloads July 27, 2016/3.txt",
        "Downloads 2016/07 July/27/3.txt",
        "2016-07-27 downloaded from the Harbour Post.txt",
        "Harbour Post/2016-07-27_Downloaded_from_harbourpost.example.html",
        "2016-07-27 - heruntergeladen von harbourpost.example.txt",
        "2016-07-27 скачано с сайта.txt",
    ],
)
def test_a_day_on_which_a_file_or_folder_was_made_only_bounds(path: str) -> None:
    (found,) = path_witnesses(path.encode())
    assert (found.kind, found.readings[0]) == (WitnessKind.LOADED, "2016-07-27")


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("1912-04-16 Hundreds saved from the wreck.txt", "1912-04-16"),
        ("1994-01-27 Exports fall.txt", "1994-01-27"),
        ("1994-01-27 Downloaded from the sky, rain stops play.txt", "1994-01-27"),  # nobody downloaded then
        ("2016-07-27 Bodies retrieved from the harbour.txt", "2016-07-27"),
        ("2016-07-27 Saved by the bell.txt", "2016-07-27"),
        ("2016-07-27 Downloaded songs outsell records.txt", "2016-07-27"),
        ("1994-01-27 Notes printed in haste, 5 pages.txt", "1994-01-27"),
        ("Printed matter/1994/27 January Exports fall.txt", "1994-01-27"),
    ],
)
def test_a_headline_behind_a_day_tells_nothing_of_a_file(path: str, day: str) -> None:
    (found, *_) = path_witnesses(path.encode())
    assert (found.kind, found.readings) == (WitnessKind.PATH, (day,))


def test_a_picture_s_day_leaves_that_of_the_folder() -> None:
    found = path_witnesses(b"1936/03 March/Mon 2/IMG_20160727_101112.txt")
    assert {(one.kind, *one.readings) for one in found} == {
        (WitnessKind.LOADED, "2016-07-27"),
        (WitnessKind.PATH, "1936-03-02"),
    }


@pytest.mark.parametrize(
    "path", ["1994/01/Fri 27/3.txt", "1994/January/Freitag 27/3.txt", "1994/lunes 27 de enero/3.txt"]
)
def test_a_day_that_its_weekday_denies_is_none(path: str) -> None:
    assert all(len(reading) < len("1994-01-27") for one in path_witnesses(path.encode()) for reading in one.readings)


@pytest.mark.parametrize(
    "path",
    [
        "1994/27 January Sun.txt",
        "1994/27 January So long.txt",
        "1994/January 27 Sat on it.txt",
        "1994/27 Jan Sun/a.txt",
    ],
)
def test_a_word_behind_a_day_and_its_month_is_no_weekday(path: str) -> None:
    assert [one.readings for one in path_witnesses(path.encode())] == [("1994-01-27",)]


@pytest.mark.parametrize("path", NO_DATES)
def test_names_that_hold_none(path: str) -> None:
    assert path_witnesses(path.encode()) == ()


@pytest.mark.parametrize("path", ["1994/Tag 3/a.txt", "1994/jour_3/a.txt", "1994/2nd/a.txt", "1994/3./a.txt"])
def test_a_number_that_is_called_a_day_is_no_month(path: str) -> None:
    assert [one.readings for one in path_witnesses(path.encode())] == [("1994",)]


@pytest.mark.parametrize(
    ("path", "weak"),
    [
        ("Report 1994/2/a.txt", True),
        ("Album 1922/a.txt", True),
        ("MS 1850/3/a.txt", True),
        ("Herald 1994/01/27/a.txt", True),
        ("Herald 1994/27.1./a.txt", True),
        ("Herald 1994/01 January/a.txt", False),
        ("Herald 1994/January/27/a.txt", False),
        ("Herald 1994/01/Thu 27/a.txt", False),
        ("Herald 1994/27 January.txt", False),
        ("1994/01/27/a.txt", False),
        ("1994/month 1/day 27/a.txt", False),
    ],
)
def test_letters_prove_the_year_behind_a_name(path: str, *, weak: bool) -> None:
    assert [one.weak for one in path_dates(path.encode())] == [weak]


@pytest.mark.parametrize(
    ("path", "weak"),
    [
        ("poster 18_x_24.txt", True),
        ("1994/27-I/a.txt", True),
        ("El Faro 27.i.94.txt", True),
        ("El Faro 27-I-1994.txt", False),
        ("1994-I-27 Faro.txt", False),
    ],
)
def test_roman_months_need_a_year_of_four_figures(path: str, *, weak: bool) -> None:
    assert path_dates(path.encode())[0].weak == weak


def test_a_roman_month_in_a_file_s_name_leaves_the_folder_s_year() -> None:
    (found,) = path_dates(b"1994/12 I.txt")
    assert found.readings == (("yyyy/dd-rom", "1994-01-12"), ("yyyy", "1994"))
    assert url_witness("https://post.example/1994/12-i-am-the-harbour.html") is None


def test_the_number_of_a_page_in_an_address_is_no_month() -> None:
    assert url_witness("https://post.example/news/article-1873/2") is None
    found = url_witness("https://post.example/news/1873/02/story.html")
    assert found is not None
    assert found.readings == ("1873-02",)


def test_a_place_is_told_for_a_person() -> None:
    assert path_witnesses(b"a/1994/01/27/003.txt")[0].where == "folder names 1994/01/27"
    assert path_witnesses(b"1994/27jan_4.txt")[0].where == "folder and file name 27jan_4.txt"
    assert path_witnesses(b"x/1994-01-27\n\xff.txt")[0].where == "file name 1994-01-27\\n\\xff.txt"
    assert path_witnesses(b"x/27.01.1994/a.txt")[0].where == "folder name 27.01.1994"


def test_names_that_contradict_each_other_are_two_witnesses() -> None:
    found = path_witnesses(b"1993/27-01-1994.txt")
    assert [witness.readings for witness in found] == [("1994-01-27",), ("1993",)]


def test_a_number_in_the_name_gives_way_to_the_folder() -> None:
    assert [witness.readings for witness in path_witnesses(b"1994/01/27/012345.txt")] == [("1994-01-27",)]
    agreeing = path_witnesses(b"1994/940127.txt")
    assert [witness.readings for witness in agreeing] == [("1994-01-27",), ("1994",)]


def test_ambiguous_names_keep_their_readings_by_form() -> None:
    (found,) = path_dates(b"03-04-1994.txt")
    assert found.readings == (("dd-mm-yyyy", "1994-04-03"), ("mm-dd-yyyy", "1994-03-04"))
    (six,) = path_dates(b"201012.txt")
    assert {form for form, _day in six.readings} == {"yymmdd", "ddmmyy", "yyyymm"}
    assert six.weak
    assert {family_of(form) for form, _day in six.readings} == {"six digits"}
    assert family_of("dd-mm-yyyy") == family_of("mm-dd-yyyy") != family_of("yyyy-mm-dd")


def test_names_composed_or_not_read_alike() -> None:
    name = "1994/27 février/4.txt"
    apart = unicodedata.normalize("NFD", name)
    assert apart != name
    assert path_witnesses(apart.encode()) == path_witnesses(name.encode())


@pytest.mark.parametrize(("path", "_day"), NAMED)
def test_a_value_tells_its_own_forms(path: str, _day: str) -> None:
    for found in path_dates(path.encode()):
        assert set(found.readings) <= set(forms_of(found.value))


@given(st.binary(max_size=200))
@settings(max_examples=150)
def test_no_bytes_break_it(path: bytes) -> None:
    for witness in path_witnesses(path):
        assert witness.readings


def test_depth_and_length_are_bounded() -> None:
    assert path_witnesses(b"x/" * 5000 + b"1994-01-27.txt")[0].readings == ("1994-01-27",)
    assert path_witnesses(b"1" * 100_000) == ()


@pytest.mark.parametrize(
    ("path", "written", "where"),
    [
        ("1994-02-31.txt", "1994-02-31", "file name 1994-02-31.txt"),
        ("courier/31-04-1994.txt", "31-04-1994", "file name 31-04-1994.txt"),
        ("31 February 1994.txt", "31 February 1994", "file name 31 February 1994.txt"),
        ("1995_02_29/3.txt", "1995_02_29", "folder name 1995_02_29"),
        ("p19940631b.txt", "19940631", "file name p19940631b.txt"),
    ],
)
def test_a_day_that_does_not_exist_is_a_witness_without_readings(path: str, written: str, where: str) -> None:
    (found,) = (one for one in path_witnesses(path.encode()) if not one.readings)
    assert (found.kind, found.value, found.where) == (WitnessKind.PATH, written, where)
    evidence = [one for one in decide((), None, path=path.encode()).evidence if one.value == written]
    assert [(one.accepted, one.why) for one in evidence] == [(False, f"'{written}' names no day that exists.")]


@pytest.mark.parametrize(
    "path", ["1996-02-29.txt", "page 31 of 1994.txt", "29-30-1994.txt", "32-31-9999.txt", "a31.txt"]
)
def test_no_other_number_is_taken_for_a_day_that_does_not_exist(path: str) -> None:
    assert all(one.readings for one in path_witnesses(path.encode()))


@pytest.mark.parametrize(
    ("path", "day", "copied"),
    [
        ("Paper 1952-06-03 (scanned 2017-05-06).txt", "1952-06-03", "2017-05-06"),
        ("Paper 1952-06-03 (scanned 2017).txt", "1952-06-03", "2017"),
        ("Bote 03.06.1952 (gescannt 5.6.2017).pdf", "1952-06-03", "2017-06-05"),
        ("Bote 3. Juni 1952, abfotografiert am 5.6.2017.txt", "1952-06-03", "2017-06-05"),
        ("Herald_1952-06-03_photographed_2017-05-06.txt", "1952-06-03", "2017-05-06"),
        ("Herald 1952-06-03 (photo taken May 6, 2017).txt", "1952-06-03", "2017-05-06"),
        ("Le Phare 3 juin 1952 (scan du 6 mai 2017).txt", "1952-06-03", "2017-05-06"),
        ("Маяк 3.06.1952 (отсканировано 06.05.2017).txt", "1952-06-03", "2017-05-06"),
        ("Маяк 3 июня 1952 [дата обращения 06.05.2017].txt", "1952-06-03", "2017-05-06"),
        ("El Faro 3 de junio de 1952 (escaneado el 6 de mayo de 2017).txt", "1952-06-03", "2017-05-06"),
        ("Il Molo 3 giugno 1952 (scansionato 06.05.2017).txt", "1952-06-03", "2017-05-06"),
        ("Herald 1999-06-03 downloaded 2017-05-06.html", "1999-06-03", "2017-05-06"),
        ("Herald 1999-06-03 [accessed 6 May 2017].html", "1999-06-03", "2017-05-06"),
        ("Herald 1952-06-03 (OCR'd 2017-05-06).txt", "1952-06-03", "2017-05-06"),
        ("Herald June 1952 (scanned 2017-05-06).txt", "1952-06", "2017-05-06"),
        ("scanned 2017-05-06 Herald 1952-06-03.txt", "1952-06-03", "2017-05-06"),
        ("(scanned 2017-05-06) Herald June 1952.txt", "1952-06", "2017-05-06"),
        ("Scan_20170506_Herald_1952-06-03.txt", "1952-06-03", "2017-05-06"),
        ("2017-05-06 scan Herald 3 June 1952.txt", "1952-06-03", "2017-05-06"),
        ("Herald 3 June 1952 (typed 2017-05-06).txt", "1952-06-03", "2017-05-06"),
        ("Paper 1952-06-03 (updated 2017-05-06).txt", "1952-06-03", "2017-05-06"),
        ("1952/3 June, pier (scanned 2017-05-06).txt", "1952-06-03", "2017-05-06"),
        ("1952/06/03/pier (scanned 2017-05-06).txt", "1952-06-03", "2017-05-06"),
    ],
)
def test_of_a_name_with_a_note_on_its_copying_the_other_day_is_the_papers(path: str, day: str, copied: str) -> None:
    *papers, last = path_witnesses(path.encode())
    assert [one.readings[0] for one in papers if one.kind is WitnessKind.PATH] == [day]
    assert (last.kind, last.readings[0]) == (WitnessKind.LOADED, copied)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("Herald 1952-06-03 (scanned 2017-05-06)/3.txt", "1952-06-03"),
        ("Herald June 1952 (scanned 2017)/03.txt", "1952-06-03"),
        ("Herald 2017-05-06, retrieved 1952.txt", "2017-05-06"),
        ("Herald 1952-06-03 on scans and copies.txt", "1952-06-03"),
    ],
)
def test_a_note_on_copying_leaves_a_folders_day_and_none_is_older_than_its_paper(path: str, day: str) -> None:
    (found,) = path_witnesses(path.encode())
    assert (found.kind, found.readings[0]) == (WitnessKind.PATH, day)


def test_a_name_with_no_other_day_than_that_of_its_copying_is_only_bounded() -> None:
    (found,) = path_witnesses(b"Herald (scanned 2017-05-06).txt")
    assert (found.kind, found.readings) == (WitnessKind.LOADED, ("2017-05-06",))
