# SPDX-License-Identifier: MIT
"""The words that stand before a date on a page: those of a stamp, which only bounds, and those of publication."""

import re

from reader.text.late import late
from reader.text.words import fold

# Not after this day: the page was touched, printed or fetched then.
STAMPED: dict[str, tuple[str, ...]] = {
    "en": (
        "last updated",
        "last update",
        "last modified",
        "last changed",
        "last revised",
        "last edited",
        "last reviewed",
        "updated",
        "modified",
        "revised",
        "page last modified",
        "page last updated",
        "page updated",
        "this page was last changed",
        "this page was last modified",
        "this page was last updated",
        "this page was last edited",
        "this page was archived",
        "this page has been archived",
        "page archived",
        "this article was last updated",
        "article updated",
        "printed",
        "printed from",
        "retrieved",
        "accessed",
        "downloaded",
        "archived",
        "page generated",
        "generated",
        *("changed", "exported", "imported", "captured", "crawled", "harvested", "digitised", "digitized", "scanned"),
        *(f"{thing} date" for thing in ("accession", "access", "load", "export", "import", "download", "scan")),
        *(f"date {done}" for done in ("modified", "changed", "updated", "exported", "accessed", "acquired", "scanned")),
        *("date of accession", "date of access", "accessioned"),
    ),
    "de": (
        "zuletzt geändert",
        "zuletzt aktualisiert",
        "zuletzt bearbeitet",
        "letzte änderung",
        "letzte aktualisierung",
        "letztes update",
        "diese seite wurde zuletzt",
        "geändert",
        "aktualisiert",
        "stand",
        "stand der information",
        "gedruckt",
        "abgerufen",
        *("exportiert", "importiert", "digitalisiert", "eingescannt", "gescannt", "heruntergeladen", "abrufdatum"),
        *("änderungsdatum", "zugangsdatum", "zugriffsdatum", "exportdatum", "scandatum"),
    ),
    "fr": (
        "mis à jour",
        "mise à jour",
        "dernière mise à jour",
        "dernière modification",
        "modifié",
        "modifiée",
        "actualisé",
        "imprimé",
        "consulté",
        "page mise à jour",
        "article mis à jour",
        "date de mise à jour",
        "date de dernière mise à jour",
        *("exporté", "importé", "numérisé", "numérisée", "téléchargé"),
        *(f"date {of}" for of in ("de modification", "de consultation", "d'accès", "de numérisation", "d'exportation")),
    ),
    "ru": (
        "обновлено",
        "последнее обновление",
        "дата обновления",
        "изменено",
        "последнее изменение",
        "дата изменения",
        "дата последнего обновления",
        "дата последнего изменения",
        "отредактировано",
        "распечатано",
        "страница обновлена",
        *("экспортировано", "импортировано", "оцифровано", "отсканировано", "загружено"),
        *(f"дата {thing}" for thing in ("обращения", "доступа", "оцифровки", "сканирования", "поступления")),
    ),
    "es": (
        "última actualización",
        "fecha de actualización",
        "fecha de última actualización",
        "actualizado",
        "actualizada",
        "última modificación",
        "modificado",
        "impreso",
        *("exportado", "importado", "digitalizado", "escaneado", "descargado"),
        *(f"fecha de {thing}" for thing in ("modificación", "consulta", "acceso", "digitalización", "exportación")),
    ),
    "it": (
        "ultimo aggiornamento",
        "data ultimo aggiornamento",
        "data di aggiornamento",
        "aggiornato",
        "aggiornata",
        "ultima modifica",
        "modificato",
        "stampato",
        *("esportato", "importato", "digitalizzato", "scansionato", "scaricato"),
        *(f"data di {thing}" for thing in ("modifica", "consultazione", "accesso", "digitalizzazione", "esportazione")),
    ),
}

# The day itself.
PUBLISHED: dict[str, tuple[str, ...]] = {
    "en": (
        "published",
        "first published",
        "originally published",
        "date published",
        "published online",
        "publication date",
        "publish date",
        "pub date",
        "pub. date",
        "pubdate",
        "pd",
        "posted",
        "released",
        "release date",
        "filed",
        "appeared",
        "date",
        "dated",
        *(f"date of {thing}" for thing in ("publication", "issue", "edition", "article", "appearance", "release")),
        *(
            f"{thing} date"
            for thing in ("issue", "article", "story", "run", "cover", "newspaper", "source", "document")
        ),
        "issue dated",
        "issue of",
        "from the issue of",
        "in the issue of",
        "edition of",
        "from the edition of",
        *("for immediate release", "for release", "broadcast", "aired", "on air", "transmitted"),
        *("first published date", "broadcast date", "air date", "airdate", "transmission date"),
        *("date of broadcast", "date of transmission", "post date", "posted date", "date posted", "date aired"),
    ),
    "de": (
        "veröffentlicht",
        "erstveröffentlicht",
        "erschienen",
        "publiziert",
        "veröffentlichungsdatum",
        "datum der veröffentlichung",
        "erscheinungsdatum",
        "erscheinungstag",
        "publikationsdatum",
        "datum",
        *(
            f"{thing} vom"
            for thing in ("artikel", "beitrag", "bericht", "meldung", "ausgabe", "nachricht", "text", "sendung")
        ),
        *("gesendet", "ausgestrahlt", "auf sendung"),
        *("sendedatum", "sendetermin", "tag der sendung", "ausstrahlung", "ersch.-datum", "erschienen in ausgabe"),
    ),
    "fr": (
        "publié",
        "publiée",
        "paru",
        "parue",
        "parution",
        "date de publication",
        "date de parution",
        "mis en ligne",
        "daté",
        *(f"{thing} du" for thing in ("article", "édition", "numéro", "texte", "émission")),
        *("diffusé", "diffusée"),
        *("diffusion", "date de diffusion", "date publication", "date d'édition"),
    ),
    "ru": (
        "опубликовано",
        "опубликован",
        "опубликована",
        "впервые опубликовано",
        "вышла",
        "вышел",
        "вышло",
        "размещено",
        "размещена",
        *(f"дата {thing}" for thing in ("публикации", "выпуска", "выхода", "издания", "номера")),
        "дата",
        *(f"{thing} от" for thing in ("выпуск", "статья", "номер", "газета", "заметка", "эфир", "передача")),
        *("в эфире", "эфир", "передано в эфир", "передано", "вышло в эфир"),
        *("дата эфира", "дата передачи", "дата выхода в эфир", "вышла в эфир", "вышел в эфир"),
    ),
    "es": (
        "publicado",
        "publicada",
        "apareció",
        "fecha de publicación",
        "fecha de edición",
        "fecha",
        *(f"{thing} del" for thing in ("edición", "número", "artículo", "emisión")),
        *("emitido", "emitida"),
        *("fecha de emisión", "fecha de aparición", "fecha publicación"),
    ),
    "it": (
        "pubblicato",
        "pubblicata",
        "uscito",
        "uscita",
        "apparso",
        "apparsa",
        "data di pubblicazione",
        "data",
        *(f"{thing} del" for thing in ("edizione", "numero", "articolo", "trasmissione")),
        *("trasmesso", "trasmessa", "in onda", "andato in onda"),
        *("data di uscita", "data di edizione", "data di trasmissione", "data di messa in onda", "data pubblicazione"),
    ),
}

# The day itself, too, but in lines of pages alone: in a column these words begin sentences.
PUBLISHED_ON_PAGES: dict[str, tuple[str, ...]] = {
    "en": (
        *("submitted", "written", "entered", "added", "created", "web posted", "ran"),
        *("date added", "date created", "for immediate release"),
    ),
    "de": ("eingestellt", "verfasst", "geschrieben", "gepostet", "erstellt"),
    "fr": ("rédigé", "écrit", "posté", "créé", "date du"),
    "ru": ("добавлено", "написано", "создано"),
    "es": ("escrito", "enviado", "creado", "fecha del"),
    "it": ("scritto", "inserito", "postato", "creato", "data del"),
}

# What else may stand in such a line: prepositions, hours, zones, editions.
_FILLERS = frozenset(
    fold(word)
    for words in (
        "on at the of in as to am pm a m p o clock noon midnight edition late final first issue page no nr n vol",
        "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk ist et z t h hrs time local th st nd rd er",
        "um uhr den der vom geändert aktualisiert bearbeitet ausgabe seite nummer s",
        "le la à heures min numéro édition du de el las los il alle ore del edizione pagina",
        "в от года год г го е час мск стр номер выпуск",
        "i ii iii iv v vi vii viii ix x xi xii primero primo premier an edicion",
        "old new style o s стиля стилю старого нового старому новому по ст alten neuen stils st vieux nouveau",
    )
    for word in words.split()
)
_BY = frozenset({"by", "von", "par", "por", "da", "di", "автор", "from"})
_WORDS = late(r"[^\W\d_]+")


def _choices(table: dict[str, tuple[str, ...]]) -> str:
    labels = sorted({fold(label) for labels in table.values() for label in labels}, key=lambda label: -len(label))
    return "|".join(re.escape(label) for label in labels)


_DAY_FIRST = frozenset(
    fold(label) for table in (STAMPED, PUBLISHED) for code in table if code != "en" for label in table[code]
).difference(fold(label) for table in (STAMPED, PUBLISHED) for label in table["en"])
_STAMPED, _PUBLISHED = _choices(STAMPED), _choices(PUBLISHED)
_ORIGIN = r"\s(?:de|du|di|del|dal|from)\s"  # "la jetée date de 1987": there it is a verb
LABEL = late(rf"[^\w©]{{0,6}}(?:(?P<stamped>{_STAMPED})|(?P<published>(?:{_PUBLISHED})(?!{_ORIGIN})))(?!\w)")
PIECES = late(rf"\s?[|·•;]\s?|\s[-–—]\s|,?\s(?=(?:{_STAMPED}|{_PUBLISHED}|copyright|©|\(c\))(?!\w))")


_THING = (
    r"(?:article|post|entry|story|item|piece|report|column|artikel|beitrag|eintrag|bericht|text|texte|billet|articolo|"
    r"articulo|meldung|nachricht|mitteilung|pressemitteilung|communique|comunicato|comunicado|новость|статья|заметка|"
    r"материал|публикация|version|programme?|broadcast|sendung|emission|программа|передача|выпуск|сюжет|trasmissione|"
    r"programa|emision)"
)
_SUBJECT = (
    r"(?:(?:a version of )?(?:(?:this|the|dieser|diese|der|die|das|cet|cette|l'|questo|este|эта|этот|данная)\s?)?"
    rf"{_THING}"
    r"(?:\s(?:was|has been|wurde|ist|a ete|est|e stat[oa]|fue|была|был))?\s)?"
)
_FIRST = r"(?:(?:originally|first|zuerst|erstmals|впервые|originalmente)\s)?"
_VERB = r"appears|appeared|ran|printed in|erschien|apparso|aparecio|напечатана?о?|вышла"
_ONCE_ON_AIR = (  # what is told of a programme long after: "First broadcast 30 October 1938"
    r"(?!(?:originally|first|zuerst|erstmals|впервые|originalmente)\s"
    r"(?:broadcast|aired|on air|transmitted|gesendet|ausgestrahlt|diffuse|emitid|trasmess|передано|вышло в эфир))"
)
LABELLED = late(
    rf"[^\w©]{{0,6}}{_ONCE_ON_AIR}(?P<subject>{_SUBJECT}){_FIRST}(?:{_PUBLISHED}|{_VERB})(?!\w)(?!{_ORIGIN})"
)
"""How a line of publication begins, folded: its label, or that an article appeared."""

LABELLED_ON_PAGES = late(rf"\W{{0,4}}{_SUBJECT}{_FIRST}(?:{_choices(PUBLISHED_ON_PAGES)})(?!\w)")
"""How else such a line of a page begins, folded."""

CHANGED = late(rf"(?<!\w)(?:{_STAMPED})(?!\w)")
"""A label of a stamp, anywhere in folded text."""


def puts_day_first(label: str) -> bool:
    """Tell whether a folded label is of a language that writes the month behind the day: English may not."""
    return label.strip() in _DAY_FIRST


def is_filler(word: str) -> bool:
    """Tell whether a folded word is an hour's, a zone's or a preposition."""
    return word in _FILLERS


def only_fillers(folded: str, also: frozenset[str]) -> bool:
    """Tell whether nothing but hours, zones, prepositions and `also` stand in folded text."""
    return all(match.group() in _FILLERS or match.group() in also for match in _WORDS.finditer(folded))


def without_name(folded: str) -> str:
    """Return folded text without the "by" that ends it, and its name."""
    words = list(_WORDS.finditer(folded))
    by = next((match for match in words if match.group() in _BY), None)
    return folded[: by.start()] if by and 1 <= len(words) - words.index(by) - 1 <= 5 else folded
