# SPDX-License-Identifier: MIT
import json
from pathlib import Path

import pytest
from archive_outcome import days, read, read_text

from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_CSV = """id,headline,date,byline,section,source,body
H1,Bridge closed,1994-05-06,Anna Keller,Town,The Herald,"The bridge is closed.

""It was measured at night,"" she said."
H2,Trams late,1994-05-07,,Town,The Herald,"The trams are late, again."
"""


def test_csv_rows_are_articles(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "export.txt", _CSV)
    assert outcome.items == ["H1", "H2"]
    article = outcome.articles[0]
    assert (article.format, article.encoding) == ("csv", "utf-8")
    assert article.source == 'The bridge is closed.\n\n"It was measured at night," she said.'
    assert article.fields == (
        ("headline", "Bridge closed"),
        ("byline", "Anna Keller"),
        ("section", "Town"),
        ("source", "The Herald"),
    )
    assert days(article) == {WitnessKind.FORMAT: ("1994-05-06",)}
    assert outcome.finished.status is FileStatus.LISTED


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    text = f"Titel{delimiter}Datum{delimiter}Inhalt\r\nBrücke zu{delimiter}6.5.1994{delimiter}Sie ist zu, heißt es.\r\n"
    article = read_text(tmp_path, "a.csv", text).only
    assert article.field("headline") == "Brücke zu"
    assert article.source == "Sie ist zu, heißt es."
    assert article.item == "1"


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("titre,date,texte", "cp1252"),
        ("titre,date,texte", "utf-16"),
        ("Überschrift,Veröffentlicht,Volltext", "utf-8-sig"),
        ("Заголовок,Дата выпуска,Текст", "utf-8"),
        ("Titular,Fecha,Texto", "utf-8"),
        ("titolo,data,testo", "utf-8"),
        ("Título,Data,Conteúdo", "utf-8"),
        ("título,fecha de publicación,cuerpo", "cp1252"),
    ],
)
def test_columns_in_seven_languages_and_encodings(tmp_path: Path, header: str, encoding: str) -> None:
    rows = "Le pont est fermé,1994-05-06,Il a été mesuré la nuit.\n" * 3
    outcome = read(tmp_path, "a.csv", f"{header}\n{rows}".encode(encoding))
    assert outcome.items == ["1", "2", "3"]
    assert outcome.articles[0].field("headline") == "Le pont est fermé"
    assert outcome.articles[0].source == "Il a été mesuré la nuit."
    assert days(outcome.articles[0])[WitnessKind.FORMAT] == ("1994-05-06",)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("일자,언론사,제목,본문", "1994-05-06,항구신문,부두 폐쇄,부두가 밤새 폐쇄되었다."),
        ("日付,掲載紙,見出し,本文", "1994-05-06,港新聞,埠頭を閉鎖,埠頭は夜のうちに閉じられた。"),
        ("日期,来源,标题,正文", "1994-05-06,港口报,码头关闭,码头夜里关闭了。"),
        ("publicerad,tidning,rubrik,brödtext", "1994-05-06,Hamnbladet,Kajen stängd,Kajen stängdes i natt."),
        ("dato,avis,overskrift,tekst", "1994-05-06,Havnebladet,Kaien stengt,Kaien ble stengt i natt."),
        ("paivamaara,lehti,otsikko,teksti", "1994-05-06,Satamalehti,Laituri kiinni,Laituri suljettiin yöllä."),
        ("publicatiedatum,bron,kop,tekst", "1994-05-06,Havenbode,Kade dicht,De kade ging vannacht dicht."),
        ("data,gazeta,tytuł,treść", "1994-05-06,Kurier Portowy,Nabrzeże zamknięte,Nabrzeże zamknięto w nocy."),
        ("tarih,gazete,başlık,metin", "1994-05-06,Liman Postası,Rıhtım kapandı,Rıhtım gece kapatıldı."),
        ("tanggal,sumber,judul,isi_berita", "1994-05-06,Koran Dermaga,Dermaga ditutup,Dermaga ditutup semalam."),
    ],
)
def test_columns_of_services_elsewhere(tmp_path: Path, header: str, row: str) -> None:
    article = read_text(tmp_path, "a.csv", f"{header}\n{row}\n").only
    _, paper, headline, body = row.split(",")
    assert article.field("source") == paper
    assert article.field("headline") == headline
    assert article.source == body
    assert days(article)[WitnessKind.FORMAT] == ("1994-05-06",)


@pytest.mark.parametrize(
    ("text", "headline", "section"),
    [
        ("Titel,Datum,Rubrik,Text\nKai zu,1994-05-06,Lokales,Der Kai ist zu.\n", "Kai zu", "Lokales"),
        ("titre,date,avis,texte\nQuai fermé,1994-05-06,Très bien,Il est fermé.\n", "Quai fermé", ""),
    ],
)
def test_a_word_of_another_language_means_something_else(
    tmp_path: Path, text: str, headline: str, section: str
) -> None:
    article = read_text(tmp_path, "a.csv", text).only
    assert article.field("headline") == headline
    assert article.field("section") == section
    assert not article.field("source")


def test_the_columns_of_a_monitoring_service(tmp_path: Path) -> None:
    text = (
        "Date\tHeadline\tURL\tOpening Text\tHit Sentence\tSource\tInfluencer\tReach\n"
        "2023-03-14\tFares to rise\thttps://h.example/f\tFares go up in May.\t... up ...\tHarbour Times\tMara Lind\t9\n"
    )
    article = read(tmp_path, "a.csv", text.encode("utf-16")).only
    assert article.source == "Fares go up in May."
    assert article.flags == ("excerpt",)
    assert article.field("byline") == "Mara Lind"


def test_line_ends_of_old_macs(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.csv", b"headline,body\rOne,First text\rTwo,Second text\r")
    assert [article.source for article in outcome.articles] == ["First text", "Second text"]


def test_a_table_of_something_else_is_a_problem_with_advice(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.csv", "height,width\n1,2\n3,4\n")
    assert outcome.finished.status is FileStatus.PROBLEM
    assert outcome.problems[0].hint


def test_a_header_that_is_broken_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path, "a.csv", b"headline,bo\rdy\nOne,text\n").finished.status is FileStatus.PROBLEM


def test_commas_in_prose_make_no_table(tmp_path: Path) -> None:
    assert read_text(tmp_path, "a.txt", "Author, title and place, all\nwere wrong.\n").only.format == "text"


def test_rows_without_text_are_reported_or_flagged(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.csv", "headline,date,body\nBridge,1994-05-06,\n,1994-05-06,\n\n,,\n")
    assert outcome.items == ["1"]
    assert outcome.articles[0].flags == ("no-text",)
    assert [problem.item for problem in outcome.problems] == ["2"]


def test_a_field_that_never_closes_ends_in_a_report_or_an_article(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.csv", 'headline,body\nOne,text\nTwo,"' + "never closed\n" * 1000)
    assert outcome.items[0] == "1"
    huge = read_text(tmp_path, "b.csv", 'headline,body\nOne,text\nTwo,"' + ("never closed " * 8000 + "\n") * 400)
    assert huge.items[0] == "1"
    assert "32 MB" in huge.reasons[0]


def test_empty_csv_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path, "a.csv", b"").finished.status is FileStatus.PROBLEM
    assert read(tmp_path, "b.csv", b"\n\n").finished.status is FileStatus.PROBLEM
    assert read(tmp_path, "c.csv", b"headline,date,body\n").finished.status is FileStatus.PROBLEM


_ARTICLE = {
    "id": 7,
    "title": "Bridge closed",
    "published": "1994-05-06",
    "content": "It is closed.",
    "authors": ["A", "B"],
}


@pytest.mark.parametrize(
    ("value", "items"),
    [
        (_ARTICLE, ["7"]),
        ([_ARTICLE, {**_ARTICLE, "id": None}], ["7", "2"]),
        ({"articles": [_ARTICLE], "count": 1}, ["7"]),
        ({"response": {"docs": [_ARTICLE]}}, ["7"]),
        ({"hits": {"hits": [{"_id": "x", "_source": _ARTICLE}]}}, ["x"]),
        ([{"response": {"docs": [_ARTICLE]}}, {"response": {"docs": [{**_ARTICLE, "id": 8}]}}], ["7", "8"]),
        ({"category": [{"code": "newspaper", "records": {"total": 1, "article": [_ARTICLE]}}]}, ["7"]),
        ({"response": {"zone": [{"records": {"article": [_ARTICLE]}}]}}, ["7"]),
        ({**_ARTICLE, "category": [{"name": "Harbour"}]}, ["7"]),
        ({**_ARTICLE, "category": {"name": "Harbour"}}, ["7"]),
        ({"story-9": {"title": "Bridge", "text": "closed"}}, ["story-9"]),
        ({**_ARTICLE, "items": [{"name": "picture"}]}, ["7"]),
        ([], []),
        ({}, []),
        ({"articles": []}, []),
    ],
)
def test_json_in_its_usual_shapes(tmp_path: Path, value: object, items: list[str]) -> None:
    outcome = read_text(tmp_path, "a.txt", json.dumps(value, indent=1))
    assert outcome.items == items
    assert bool(outcome.problems) == (not items)
    for article in outcome.articles:
        assert article.format == "json"
        assert article.source in {"It is closed.", "closed"}


def test_the_values_of_json_become_texts(tmp_path: Path) -> None:
    value = {
        "title": {"rendered": "Bridge"},
        "body": ["One.", "Two.", ["left out"]],
        "author": [{"name": "Anna Keller"}, {"name": "Jon Alder"}],
        "section": True,
        "source": None,
        "date": 1994,
        "updated": "2016-07-27",
        "dateline": {"none": 1},
    }
    article = read_text(tmp_path, "a.json", json.dumps(value)).only
    assert article.source == "One.\n\nTwo."
    assert article.fields == (("headline", "Bridge"), ("byline", "Anna Keller, Jon Alder"))
    assert days(article) == {WitnessKind.FORMAT: ("1994",), WitnessKind.MODIFIED: ("2016-07-27",)}


def test_of_several_names_the_most_usual_that_is_filled_in_counts(tmp_path: Path) -> None:
    value = {
        "content": "short",
        "body": "the whole",
        "pubDate": "1994-05-06",
        "date": "2016-07-27",
        "headline": " ",
        "title": "T",
    }
    article = read_text(tmp_path, "a.json", json.dumps(value)).only
    assert article.source == "the whole"
    assert article.field("headline") == "T"
    assert days(article)[WitnessKind.FORMAT] == ("1994-05-06",)


def test_the_columns_of_posts_in_wordpress(tmp_path: Path) -> None:
    names = "ID,post_date,post_content,post_title,post_modified"
    rows = f"{names}\n7,1994-05-06 12:57:06,The quay is closed.,Quay closed,2016-07-27\n"
    article = read_text(tmp_path, "posts.csv", rows).only
    assert (article.source, article.field("headline")) == ("The quay is closed.", "Quay closed")
    assert days(article) == {WitnessKind.FORMAT: ("1994-05-06",), WitnessKind.MODIFIED: ("2016-07-27",)}
    matter = "post_title: >\n  Quay closed,\n  ferry aground\npost_date: 1994-05-06 12:57:06\n"
    post = read_text(tmp_path, "post.md", f"---\nID: 7\n{matter}---\nThe quay.\n").only
    assert post.field("headline") == "Quay closed, ferry aground"
    assert days(post) == {WitnessKind.FRONT_MATTER: ("1994-05-06",)}


def test_the_day_of_fetching_is_of_no_publication(tmp_path: Path) -> None:
    value = {"title": "Quay closed", "text": "The quay is closed.", "date_download": "2026-03-02 09:21:05"}
    assert days(read_text(tmp_path, "a.json", json.dumps(value)).only) == {WitnessKind.LOADED: ("2026-03-02",)}
    post = "---\ntitle: Quay closed\nscraped_at: 2026-03-02T09:21:05+00:00\n---\nThe quay.\n"
    assert days(read_text(tmp_path, "a.md", post).only) == {WitnessKind.LOADED: ("2026-03-02",)}


def test_markup_in_a_body_is_read_as_a_page_is(tmp_path: Path) -> None:
    value = {"title": "T", "content": "<p>The bridge &amp; the <em>trams</em>.</p><script>x</script><p>Closed.</p>"}
    assert read_text(tmp_path, "a.json", json.dumps(value)).only.source == "The bridge & the trams.\n\nClosed."


def test_lone_surrogates_are_replaced(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.json", r'{"title": "\ud800", "body": "a\udfffb \ud83d\ude00"}').only
    assert article.source == "a\ufffdb \U0001f600"
    assert article.field("headline") == "\ufffd"


def test_json_of_another_encoding(tmp_path: Path) -> None:
    text = json.dumps([{"title": "Café", "body": "Il est fermé depuis l’été."}], ensure_ascii=False)
    for encoding in ("utf-16", "utf-8-sig", "cp1252"):
        assert read(tmp_path, "a.json", text.encode(encoding)).only.source == "Il est fermé depuis l’été."


@pytest.mark.parametrize("end", ["", ",", '{"title": "cut', "}", "x", '{"a" 1}]', "{1: 2}]"])
def test_damaged_json_keeps_what_came_before(tmp_path: Path, end: str) -> None:
    outcome = read_text(tmp_path, "a.json", "[" + json.dumps(_ARTICLE) + (end if end in {"", "}", "x"} else "," + end))
    assert outcome.items == ["7"]
    assert len(outcome.problems) == 1
    assert outcome.finished.status is FileStatus.FLAGGED


_ONLY_BEGUN = ('{"articles"', '{"articles":', '{"a" 1}', '{"a": 1} x', '{"a": {"b": 1}', '{"a": 1 "b": 2}')


@pytest.mark.parametrize("text", _ONLY_BEGUN)
def test_what_only_begins_like_json_is_a_problem(tmp_path: Path, text: str) -> None:
    outcome = read_text(tmp_path, "a.json", text)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert len(outcome.problems) == 1


def test_records_that_are_no_articles_are_problems(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.json", json.dumps([_ARTICLE, {"height": 1}, ["x"], {"title": "", "body": ""}]))
    assert outcome.items == ["7"]
    assert [problem.item for problem in outcome.problems] == ["2", "3", "4"]


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000, '[{"body": ' + "[" * 200_000])
def test_json_nested_without_end_is_a_problem(tmp_path: Path, text: str) -> None:
    outcome = read_text(tmp_path, "a.json", text)
    assert outcome.finished.status is FileStatus.PROBLEM
    lines = read_text(tmp_path, "a.jsonl", '{"body": "one"}\n{"body": ' + "[" * 200_000 + "\n" + '{"body": "three"}\n')
    assert lines.items == ["1", "3"]
    assert "nested" in lines.reasons[0]


def test_json_lines(tmp_path: Path) -> None:
    lines = [json.dumps(_ARTICLE), "", "no json", "[1]", '{"height": 1}', json.dumps({**_ARTICLE, "id": ""})]
    outcome = read_text(tmp_path, "a.txt", "\r\n".join(lines))
    assert outcome.items == ["7", "6"]
    assert [problem.item for problem in outcome.problems] == ["3", "4", "5"]
    assert {article.format for article in outcome.articles} == {"jsonl"}


def test_json_lines_of_another_encoding(tmp_path: Path) -> None:
    line = json.dumps({"title": "Café", "body": "Il est fermé depuis l’été, dit-il."}, ensure_ascii=False) + "\n"
    for encoding in ("utf-16", "utf-8-sig", "cp1252"):
        outcome = read(tmp_path, "a.jsonl", (line * 3).encode(encoding))
        assert [article.source for article in outcome.articles] == ["Il est fermé depuis l’été, dit-il."] * 3, encoding


def test_one_line_under_its_own_name_is_json_lines(tmp_path: Path) -> None:
    assert read_text(tmp_path, "a.jsonl", json.dumps(_ARTICLE)).only.format == "jsonl"
    assert read_text(tmp_path, "a.dat", json.dumps(_ARTICLE)).only.format == "json"


def test_json_lines_are_read_as_they_come(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.jsonl", '{"body": "words and words"}\n' * 20_000)
    assert outcome.finished.articles == 20_000


@pytest.mark.untraced
def test_a_field_without_end_is_the_end_of_the_table(tmp_path: Path) -> None:
    line = b"closed, it was said\n"
    data = b'headline,body\nHarbour,closed\nHarbour,"' + line * (34 * 1024 * 1024 // len(line))
    outcome = read(tmp_path, "a.csv", data)
    assert outcome.items == ["1"]
    assert len(outcome.problems) == 1
    assert "no end" in outcome.reasons[0]


def test_json_lines_with_the_keys_of_other_languages(tmp_path: Path) -> None:
    lines = (
        {"título": "La niebla", "fecha": "1994-05-06", "texto": "El puerto está cerrado.", "periódico": "El Faro"},
        {"titolo": "La nebbia", "data": "1994-05-06", "testo": "Il porto è chiuso.", "giornale": "Il Faro"},
        {"manchete": "A névoa", "data": "1994-05-06", "texto": "O porto está fechado.", "jornal": "O Farol"},
    )
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    articles = read_text(tmp_path, "a.jsonl", text).articles
    assert [(article.field("headline"), article.field("source")) for article in articles] == [
        ("La niebla", "El Faro"),
        ("La nebbia", "Il Faro"),
        ("A névoa", "O Farol"),
    ]
    assert [days(article) for article in articles] == [{WitnessKind.FORMAT: ("1994-05-06",)}] * 3


def test_what_is_called_data_is_a_day_only_beside_names_of_those_languages(tmp_path: Path) -> None:
    value = {"title": "Fog", "text": "The port is closed.", "data": "1994-05-06"}
    assert days(read_text(tmp_path, "a.json", json.dumps(value)).only) == {}
    rows = "title,data\nheights,1994-05-06\n"
    assert not read_text(tmp_path, "a.csv", rows).articles


@pytest.mark.parametrize(
    ("value", "kind", "readings"),
    [
        (768182400, WitnessKind.FORMAT, ("1994-05-06",)),  # midnight: a day was meant
        (768182400000, WitnessKind.FORMAT, ("1994-05-06",)),
        ("768182400", WitnessKind.FORMAT, ("1994-05-06",)),
        ({"$date": 768182400000}, WitnessKind.FORMAT, ("1994-05-06",)),
        ({"$date": {"$numberLong": "768182400000"}}, WitnessKind.FORMAT, ("1994-05-06",)),
        (768220245, WitnessKind.METADATA, ("1994-05-06",)),  # half past ten in the morning, in Greenwich
        (768261600, WitnessKind.METADATA, ("1994-05-06/1994-05-07",)),  # ten in the evening: midnight in Berlin
        (19940506, WitnessKind.FORMAT, ("1994-05-06",)),
        (199405061, WitnessKind.FORMAT, ()),  # a day and a figure more
        (4242, WitnessKind.FORMAT, ()),
        (0, WitnessKind.FORMAT, ()),
    ],
)
def test_seconds_under_the_key_of_a_day(
    tmp_path: Path, value: object, kind: WitnessKind, readings: tuple[str, ...]
) -> None:
    record = {"title": "Fog", "text": "The port is closed.", "date": value}
    assert days(read_text(tmp_path, "a.json", json.dumps(record)).only) == {kind: readings}


def test_seconds_of_a_change_only_bound(tmp_path: Path) -> None:
    record = {"title": "Fog", "text": "The port is closed.", "updated": 768220245, "number": 768182400}
    article = read_text(tmp_path, "a.json", json.dumps(record)).only
    assert (article.item, days(article)) == ("768182400", {WitnessKind.MODIFIED: ("1994-05-06",)})


@pytest.mark.parametrize("name", ["newspaper_title", "paper_title", "Zeitungstitel", "krant"])
def test_columns_for_the_title_of_the_paper(tmp_path: Path, name: str) -> None:
    row = f"title,date,{name},publisher,text\nBridge closed,1994-05-06,The Herald,Old Press,The bridge is closed.\n"
    article = read_text(tmp_path, "export.csv", row).articles[0]
    assert (article.field("headline"), article.field("source")) == ("Bridge closed", "The Herald")


def test_a_summary_stands_for_a_text_that_a_dated_record_lacks(tmp_path: Path) -> None:
    table = "title,date,description,body\nQuay closed,1994-05-06,It is closed for a week.,\n"
    article = read_text(tmp_path, "a.csv", table).only
    assert (article.source, article.flags) == ("It is closed for a week.", ("excerpt",))
    undated = read_text(tmp_path, "b.csv", "title,description\nRope,Twelve metres of it.\n")
    assert not undated.articles


def test_texts_that_a_service_cut_off(tmp_path: Path) -> None:
    table = '{"title": "Quay closed", "content": "It is closed for a we… [+1204 chars]"}'
    article = read_text(tmp_path, "a.json", table).only
    assert (article.source, article.flags) == ("It is closed for a we…", ("excerpt",))


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("https://social.example/herald", ""),
        ("The Herald", ""),
        ("[]", ""),
        ("['Anna Keller', \"Sean O'Hara\"]", "Anna Keller, Sean O'Hara"),
    ],
)
def test_authors_as_programs_write_them(tmp_path: Path, author: str, byline: str) -> None:
    record = {"title": "Quay closed", "text": "It is closed.", "author": author, "source": "The Herald"}
    assert read_text(tmp_path, "a.json", json.dumps(record)).only.field("byline") == byline


_SERVICES: list[tuple[object, str, str]] = [
    (  # of a search
        {
            "response": {
                "docs": [
                    {
                        "headline": {"main": "Quay closed", "kicker": ""},
                        "byline": {"original": "By Anna Keller", "person": []},
                        "pub_date": "1994-05-06T05:00:00+0000",
                        "lead_paragraph": "It is closed.",
                        "snippet": "Closed.",
                        "source": "The Herald",
                    }
                ]
            }
        },
        "It is closed.",
        "By Anna Keller",
    ),
    (  # of a paper's own service
        {
            "response": {
                "results": [
                    {
                        "id": "town/1994/may/06/quay",
                        "webTitle": "Quay closed",
                        "webPublicationDate": "1994-05-06T05:00:00Z",
                        "fields": {"byline": "Anna Keller", "bodyText": "It is closed.", "publication": "The Herald"},
                    }
                ]
            }
        },
        "It is closed.",
        "Anna Keller",
    ),
    (  # of a program that visits pages
        {
            "authors": [],
            "date_download": "2017-07-17 17:03:00",
            "date_publish": "1994-05-06 05:00:00",
            "maintext": "It is closed.",
            "source_domain": "The Herald",
            "title": "Quay closed",
        },
        "It is closed.",
        "",
    ),
    (  # of a watcher of many papers
        {
            "articles": {
                "results": [
                    {
                        "title": "Quay closed",
                        "body": "It is closed.",
                        "date": "1994-05-06",
                        "source": {"title": "The Herald"},
                    }
                ]
            }
        },
        "It is closed.",
        "",
    ),
]


@pytest.mark.parametrize(("value", "text", "byline"), _SERVICES)
def test_records_of_services(tmp_path: Path, value: object, text: str, byline: str) -> None:
    article = read_text(tmp_path, "a.json", json.dumps(value)).only
    assert (article.source, article.field("byline")) == (text, byline)
    assert (article.field("headline"), article.field("source")) == ("Quay closed", "The Herald")
    assert days(article)[WitnessKind.FORMAT] == ("1994-05-06",)


def test_a_table_of_one_column_holds_texts(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.csv", 'Text\n"The quay, he said, is closed."\nIt opens, they say, on Monday.\n')
    assert [article.source for article in outcome.articles] == [
        "The quay, he said, is closed.",
        "It opens, they say, on Monday.",
    ]
    assert read_text(tmp_path, "b.txt", "Text\nThe quay is closed.\n").only.format != "csv"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ris", "TY  - NEWS\nTI  - Quay closed\nT2  - The Herald\nDA  - 1994/05/06/\nER  - \n"),
        ("a.bib", "\n@article{keller1994,\n  title = {Quay closed},\n  journal = {The Herald}\n}\n"),
        ("a.rdf", '<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#"></rdf:RDF>'),
    ],
)
def test_a_library_of_references_is_no_article(tmp_path: Path, name: str, text: str) -> None:
    outcome = read_text(tmp_path, name, text)
    assert outcome.reasons == ["This is a library of references, which can't be read yet."]
    assert outcome.problems[0].hint == "Export it as CSV: then its entries are listed."


def test_the_program_that_kept_a_note_is_no_paper(tmp_path: Path) -> None:
    note = """<en-export><note><title>Quay closed</title><content><![CDATA[<en-note><div>It is closed.</div></en-note>
    ]]></content><note-attributes><author>Anna Keller</author><source>web.clip7</source></note-attributes></note>
    </en-export>"""
    article = read_text(tmp_path, "a.enex", note).only
    assert (article.field("headline"), article.source, article.field("source")) == ("Quay closed", "It is closed.", "")


@pytest.mark.parametrize(
    "sign", ["-", "nan", "None", "NULL", "N/A", "–", "unbekannt", "Unknown author", "[неизвестен]"]
)
def test_a_sign_for_nothing_names_nobody(tmp_path: Path, sign: str) -> None:
    record = {
        "title": "Quay",
        "text": "It is shut.",
        "author": sign,
        "byline": sign,
        "source": sign,
        "outlet": "Herald",
    }
    article = read_text(tmp_path, "a.json", json.dumps([record])).only
    assert article.field("byline") == ""
    assert article.field("source") == "Herald"  # the next that says something


def test_a_sign_for_nothing_is_no_text(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.csv", "title,text,date\nQuay shut,nan,1994-05-04\n").only
    assert (article.source, article.flags) == ("", ("no-text",))


def test_a_text_may_be_one_word(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.csv", "title,text,date\nWho did it,Unknown,1994-05-04\n").only
    assert article.source == "Unknown"


def test_a_text_as_markup_is_no_summary(tmp_path: Path) -> None:
    record = {"title": "Quay", "description": "It is…", "content_html": "<p>It is shut.</p>", "date": "1994-05-04"}
    article = read_text(tmp_path, "a.json", json.dumps([record])).only
    assert (article.source, article.flags) == ("It is shut.", ())
