# SPDX-License-Identifier: MIT
"""Articles as records: which columns and keys mean what, in the languages of the services that make them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from reader.archive.formats.edtf_date import weighed_witness
from reader.archive.formats.file_names import is_local
from reader.archive.formats.machine_time import counted_witness
from reader.archive.formats.paper_name import paper_name
from reader.archive.formats.web.page import parse_page
from reader.archive.place import Place, fit_label
from reader.model.article import FIELDS, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness
from reader.text.placeholder import names_nobody, states_nothing

_NAMES = {  # the most usual first; written without blanks, hyphens and capitals
    "headline": "headline title heading hed titel überschrift schlagzeile titre заголовок заглавие "
    "titular título titulo encabezado titolo manchete webtitle headlinetext ogtitle h1 posttitle head "
    "overskrift tittel otsikko tytuł tytul titulek nadpis başlık baslik judul "
    "제목 기사제목 見出し タイトル 記事タイトル 标题 標題 题名 題名",
    "body": "body articlebody text fulltext articletext bodytext maintext content story article "
    "volltext inhalt artikel haupttext texte corps contenu текст содержание статья "
    "texto cuerpo contenido artículo articulo testo corpo contenuto articolo conteúdo conteudo artigo plaintext "
    "postcontent contenthtml htmlcontent bodyhtml htmlbody contentrendered contenthtmlsanitized "
    "ocrtext ocreng ocrspa ocrfre ocrger ocrita "
    "tekst artikeltekst inhoud brödtext artikeltext brødtekst indhold teksti leipäteksti sisältö treść tresc obsah "
    "içerik icerik metin isiberita 본문 기사본문 내용 本文 記事本文 正文 全文 内容 內容",
    "date": "datepublished published publishedat publishedon publicationdate publishdate pubdate issuedate date "
    "erscheinungsdatum veröffentlicht datum datedepublication datepublication publiéle датапубликации датавыпуска дата "
    "fechadepublicación fechadepublicacion fechapublicación fechapublicacion publicado publicadoel fecha "
    "datadipubblicazione datapubblicazione pubblicato pubblicatoil "
    "datadepublicação datadepublicacao datapublicação datapublicacao publicadoem data "
    "datepublish webpublicationdate publishingdate articlepublishedtime postdate pubtime "
    "publicatiedatum verschijningsdatum publiceringsdatum publicerad udgivelsesdato publisert julkaistu julkaisupäivä "
    "päivämäärä paivamaara pvm datapublikacji datawydania yayıntarihi tarih tanggal "
    "일자 날짜 발행일 게재일 日付 発行日 掲載日 公開日 发布时间 發布時間 发布日期 發布日期 出版日期 日期",
    "modified": "datemodified modified updated updatedat lastmodified lastupdated geändert modifiéle "
    "modificado actualizado modificato aggiornato atualizado datemodify articlemodifiedtime postmodified",
    "fetched": "scraped scrapedat scrapedon datescraped scrapedate scrapingdate crawled crawledat crawldate "
    "datecrawled fetched fetchedat datefetched retrieved retrievedat dateretrieved downloaded downloadedat "
    "datedownload downloaddate datedownloaded accessed accessedat dateaccessed accessdate collectedat abgerufen "
    "abgerufenam abrufdatum consultéle датаобращения",
    "byline": "byline author authors creator autor autoren verfasser auteur auteurs автор авторы "
    "autora autores autore autori authorname "
    "författare skribent forfatter kirjoittaja toimittaja autorzy yazar penulis "
    "기고자 기자 著者 記者 執筆者 作者 influencer",
    "section": "section category desk rubrik ressort rubrique catégorie раздел рубрика "
    "sección seccion sezione seção secção secao sectionname rubric",
    "source": "source newspapertitle papertitle newspaper zeitungstitel krantentitel krant publication publisher "
    "outlet paper sitename quelle zeitung journal "
    "источник газета издание periódico periodico diario fuente giornale quotidiano testata fonte jornal "
    "newspapername papername voltitle containertitle journaltitle "
    "mediumname medianame sourcename ogsitename sourcehostname sourcedomain hostname domain "
    "tidning källa lehti lähde bron gazeta źródło zrodlo gazete kaynak sumber "
    "언론사 신문사 매체 掲載紙 紙名 新聞 媒体 报纸 報紙 报纸名称 来源 來源",
    "language": "language lang sprache langue язык idioma lengua lingua língua",
    "url": "url link weburl permalink adresse ссылка enlace collegamento 원본주소 주소 网址 链接",
    "credit": "credit agency agentur agence агентство agencia agenzia agência",
    "dateline": "dateline place ort lieu место lugar luogo",
    "page": "page pages pagenumber seite seiten pagina страница página printpage",
    "edition": "edition ausgabe édition edición edicion edizione edição",
    "issue": "issue issuenumber issueno heft numéro выпуск номервыпуска",
    "id": "id articleid docid documentid recordid guid uuid artikelid number nr номер",
}
_BOUNDS = {"modified": WitnessKind.MODIFIED, "fetched": WitnessKind.LOADED}
# What stands for a text where nothing else does; the longest first.
_EXCERPTS = tuple(
    "leadparagraph standfirst abstract trailtext shortdescription description ogdescription summary "  # noqa: SIM905
    "teaser anreißer vorspann chapô chapo chapeau entradilla bajada sommario occhiello лид анонс ingress "
    "tiivistelmä tiivistelma samenvatting openingtext hitsentence desc snippet".split()
)
# What some names mean only beside others, and those: `data` is a day in the languages of these and else what any record
# holds, `head` a headline beside a deck and else a part of a file, and a title that has another to be sorted by is of a
# catalogue, thus a paper's. One language's headline, paper or day is another thing in the next.
_BESIDE = {
    "data": (
        "date",
        frozenset(
            "titolo testo corpo contenuto articolo autore autori giornale quotidiano testata "  # noqa: SIM905
            "título titulo manchete texto conteúdo conteudo artigo autor autores jornal "
            "tytuł tytul treść tresc gazeta".split()
        ),
    ),
    "avis": ("source", frozenset({"overskrift", "tittel", "tekst", "dato", "forfatter"})),
    "dato": ("date", frozenset({"overskrift", "tittel", "tekst", "avis", "forfatter"})),
    "kop": ("headline", frozenset({"tekst", "artikeltekst", "krant", "bron", "publicatiedatum"})),
    "rubrik": ("headline", frozenset({"brödtext", "artikeltext", "tidning", "källa", "publicerad", "skribent"})),
    "head": ("headline", frozenset({"subhead", "rubric", "pubtime"})),
    "title": ("source", frozenset({"titlenormal"})),
}
_ALONE_NOTHING = frozenset({"data", "head"})
_MEANING = {name: meaning for meaning, names in _NAMES.items() for name in names.split() if name not in _ALONE_NOTHING}
_RANK = {name: rank for names in _NAMES.values() for rank, name in enumerate(names.split())}
_FIELDS = tuple(name for name in FIELDS if name in _NAMES)
_OF_ARTICLES = ("article", "story", "news", "artikel")  # before what it is of: articleTitle, news_date, articleSection
_SIGNS = re.compile(r"[\W_]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKUP = re.compile(r"</(?:p|div|a|em|strong|b|i|span|li)>|<p>|<br\s{0,3}/?>", re.IGNORECASE)
_MARKUP_WITHIN = 10_000
_OURS = {"certainty", "earliest", "latest"}  # what our own exports have: their texts hold no markup
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_NOTE_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]")  # to another note
_SITE = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}", re.IGNORECASE)
_PROGRAM = re.compile(  # that kept a note: as Evernote names it
    r"(?:web\.clip|desktop\.(?:mac|win)|mobile\.(?:ios|iphone|ipad|android)|mail\.(?:smtp|clip))\d?"
)
_NAMES_IN_BRACKETS = re.compile(r"""\[\s{0,9}(?:(?:'[^']{0,200}'|"[^"]{0,200}")\s{0,9},?\s{0,9}){0,50}\]""")
_QUOTED = re.compile(r"""'([^']+)'|"([^"]+)\"""")
_NAMED_BEHIND = re.compile(r"\s[-–—|]\s([^-–—|\n]{2,60})\Z")  # the paper, as services list headlines
_SWITCHES = {"true", "false"}  # of a program that puts posts on a page: `published: true`, `headline: false`
_LONGEST_SIGN = 40  # for nothing
_NAMING = {"byline", "source", "section", "dateline", "credit"}
_CUT_OFF = re.compile(r"\s{0,3}\[\+[0-9]{1,7} chars\]\s{0,9}\Z")  # as services end a text that they don't give whole
# What an author's name is parted into: columns of those before it, and of those by which it is sorted.
_FORENAMES = ("authorname", "authorfirstname", "authorfirst", "authorforename", "authorgivenname", "autorvorname")
_SURNAMES = ("authorsurname", "authorlastname", "authorlast", "authorfamilyname", "autornachname")
UNKNOWN = "No column or key has a name that tells of a text or a headline."
UNKNOWN_HINT = "Say what each of them holds: Archive › Teach how files are read."


MEANINGS = tuple(_NAMES)
"""All that a column or a key can mean."""


def meanings(names: Iterable[str], taught: Mapping[str, str] | None = None) -> set[str]:
    """Return what columns or keys of these names hold, as "headline" and "body".

    `taught` are the meanings that a user gave to some of them; "" says that one holds nothing of an article.
    """
    return set(_meanings_by_name(names, taught or {}).values())


def meaning_of(name: str) -> str:
    """Return what a column or key of this name holds, as its name alone says; "" for nothing of an article."""
    return _MEANING.get(_known(name), "")


def _meanings_by_name(names: Iterable[str], taught: Mapping[str, str]) -> dict[str, str]:
    """Return those of names that hold something of an article, with what they hold."""
    known = {name: _known(name) for name in names}
    every = set(known.values())
    meant = {name: taught[name] if name in taught else _meaning_beside(one, every) for name, one in known.items()}
    return {name: meaning for name, meaning in meant.items() if meaning}


def _meaning_beside(name: str, every: AbstractSet[str]) -> str:
    """Return what a name means in a record that has all of these."""
    meaning, neighbours = _BESIDE.get(name, ("", frozenset()))
    return _MEANING.get(name, "") if every.isdisjoint(neighbours) else meaning


def holds_article(names: Iterable[str], taught: Mapping[str, str] | None = None) -> bool:
    """Tell whether a record with these names can be an article: it has a text, or a headline with a date."""
    known = meanings(names, taught)
    return "body" in known or {"headline", "date"} <= known


def by_meaning(record: Mapping[str, str], taught: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what a record states, by meaning. Of several names for one thing the most usual one filled in counts.

    Before it counts the one that the user gave this meaning (see `meanings`), behind the others a site's address, as
    collections that papers are kept in have it: `source: old-papers.example`.
    """
    told = taught or {}
    known: dict[str, str] = {}
    meant = _meanings_by_name(record, told)

    def rank(name: str) -> tuple[bool, bool, int]:
        return name not in told, meant[name] == "source" and _is_site(record[name]), _RANK.get(_known(name), 0)

    for name in sorted(meant, key=rank):
        if stated := _stated(meant[name], record[name]):
            known.setdefault(meant[name], _SURROGATE.sub("\ufffd", stated))
    return known


def _is_site(value: str) -> bool:
    """Tell whether a value is the bare address of a site."""
    return _SITE.fullmatch(value.strip(" \"'")) is not None


def _stated(meaning: str, value: str) -> str:
    """Return what a value says, "" for nothing: an address names neither person nor paper, and a path is no text."""
    stripped = value.strip()
    if meaning in {"byline", "source"} and "[[" in stripped:
        value = stripped = _NOTE_LINK.sub(r"\1", stripped)
    if len(stripped) <= _LONGEST_SIGN and _states_nothing(meaning, stripped.casefold()):
        return ""
    if meaning == "body" and is_local(stripped):
        return ""
    if meaning in {"byline", "source"} and _ADDRESS.fullmatch(stripped):
        return ""
    if meaning == "source":
        return "" if _PROGRAM.fullmatch(stripped) else paper_name(stripped)
    if meaning == "byline" and stripped[:1] == "[" and _NAMES_IN_BRACKETS.fullmatch(stripped):
        return ", ".join(one or other for one, other in _QUOTED.findall(stripped))
    return value if stripped else ""


def _states_nothing(meaning: str, folded: str) -> bool:
    return folded in _SWITCHES or states_nothing(folded) or (meaning in _NAMING and names_nobody(folded))


def fields_of(known: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the fields of an article, each on one line."""
    return tuple((name, " ".join(known[name].split())) for name in _FIELDS if name in known)


def witnesses_of(known: Mapping[str, str], kind: WitnessKind, where: str, certainty: str = "") -> Iterator[Witness]:
    """Yield what the record says of its day, and of what was done with it later. `certainty`: see `weighed_witness`."""
    if "date" in known:
        stated, place = known["date"].strip(), f"{where}: date"
        yield counted_witness(kind, stated, place) or weighed_witness(kind, stated, certainty, place)
    for bound, meant in _BOUNDS.items():
        if bound in known:
            stated, place = known[bound].strip(), f"{where}: {bound}"
            yield counted_witness(meant, stated, place) or field_witness(meant, stated, place)


def read_record(record: Mapping[str, str], place: Place, number: int, *, kind: str, encoding: str) -> RawArticle | None:
    """Return the article that a record of a format (`kind`) holds, None if it has neither text nor headline.

    `number` names it where no id does.
    """
    known = by_meaning(record, place.columns)
    if "body" not in known and "headline" not in known:
        return None
    if (author := _joined_author(record)) and known.get("byline", "") in author:
        known["byline"] = author
    if known.get("byline", "").casefold() == known.get("source", "").casefold():
        known.pop("byline", None)
    if "headline" in known:
        known["headline"] = _without_paper(known["headline"].strip(), known)
    body, flags = _body(record, known, place.columns)
    return RawArticle(
        path=place.path,
        item=place.item(fit_label(known.get("id", "").strip()) or str(number)),
        format=kind,
        encoding=encoding,
        source=body if "body" in known and record.keys() >= _OURS else _plain(body),
        fields=fields_of(known),
        witnesses=tuple(witnesses_of(known, WitnessKind.FORMAT, kind, record.get("certainty", ""))),
        flags=flags,
    )


def _joined_author(record: Mapping[str, str]) -> str:
    """Return the name of an author of whom a record has surname and forename apart, "" if it has no surname."""
    told = {_bare(name): value.strip() for name, value in record.items() if _bare(name) in _FORENAMES + _SURNAMES}
    surname = next((told[name] for name in _SURNAMES if told.get(name)), "")
    forename = next((told[name] for name in _FORENAMES if told.get(name)), "")
    return f"{forename} {surname}".strip() if surname else ""


def _without_paper(headline: str, known: Mapping[str, str]) -> str:
    """Return a headline without the paper's name, or its site's, behind it: "Quay closed - The Herald"."""
    behind = _NAMED_BEHIND.search(headline)
    if behind is None or not headline[: behind.start()].strip():
        return headline
    site = re.match(r"https?://(?:www\.)?([^/:?#]{1,100})", known.get("url", "").strip().lower())
    papers = {known.get("source", "").strip().casefold(), site[1] if site else ""}
    return headline[: behind.start()].rstrip() if behind[1].strip().casefold() in papers else headline


def _body(
    record: Mapping[str, str], known: Mapping[str, str], taught: Mapping[str, str]
) -> tuple[str, tuple[str, ...]]:
    """Return a record's text, and a flag if it is missing, or only a beginning or a summary."""
    if "body" in known:
        cut = _CUT_OFF.search(known["body"][-40:])
        return (known["body"][: cut.start() - len(cut.string)], ("excerpt",)) if cut else (known["body"], ())
    told = {_bare(name): value for name, value in record.items() if name not in taught and value.strip()}
    found = next((told[name] for name in _EXCERPTS if name in told), "") if "date" in known else ""
    return (_SURROGATE.sub("\ufffd", found), ("excerpt",)) if found else ("", ("no-text",))


def _plain(body: str) -> str:
    """Return a text as it is read: some databases keep the markup of their pages."""
    if _MARKUP.search(body, 0, _MARKUP_WITHIN):
        return "\n\n".join(block.text for block in parse_page(body).blocks)
    return body.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _bare(name: str) -> str:
    return _SIGNS.sub("", name.lower())


def _known(name: str) -> str:
    """Return a name as it is known: without signs and capitals, and without the word that it is an article's."""
    bare = _bare(name)
    if bare not in _MEANING:
        own = (bare.removeprefix(word) for word in _OF_ARTICLES if bare.startswith(word))
        return next((one for one in own if _MEANING.get(one, "id") != "id"), bare)
    return bare
