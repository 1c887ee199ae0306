# SPDX-License-Identifier: MIT
"""What the labels of a head mean, as people, databases and content systems print them: `Title`, `pub_date`."""

import re

from reader.text.dates.label import LABELLED
from reader.text.words import fold

DATE = "date"
CREATED = "created"  # when the text was put into a system: its day, if nothing better tells it
CHANGED = "changed"
HANDLED = "handled"
TEXT = "text"  # what follows is no more of the head

_FIELDS: dict[str, str] = {
    "headline": "headline title head hed hl ti titel überschrift schlagzeile titre título titulo titolo название "
    "заглавие заголовок название_статьи название_публикации заголовок_статьи article_title article_headline "
    "topic subject subj betreff objet asunto oggetto",
    "byline": "byline author authors writer reporter au autor autorin verfasser auteur автор autore",
    "source": "source newspaper paper publication journal so sn quelle zeitung fuente periódico fonte giornale газета "
    "источник издание название_газеты название_издания publication_title name_of_newspaper newspaper_title",
    "section": "section desk rubric rubrik ressort rubrique раздел рубрика sección sezione",
    "": "page pages pg edition length words column issue volume vol number no file id language keywords document_type "
    "type location place typed_by transcribed_by copyright seite seiten ausgabe umfang länge spalte "
    "datenbank database base_de_données база_данных номер_выпуска номер_газеты "
    "datei sprache schlagwörter pagina página страница стр номер выпуск langue numéro",
    TEXT: "text body content lead_paragraph full_text article_text body_text text_of_article "
    "текст текст_статьи текст_публикации "
    "полный_текст содержание_статьи texte texte_intégral corps volltext artikeltext texto testo",
}
_MEANINGS = {fold(name).replace("_", " "): field for field, names in _FIELDS.items() for name in names.split()}


def _folded(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for line in lines for word in line.split())


# What was done on the day of a label such as `date_modified`, `Erstellt am`, `fecha_creación`.
_DONE: dict[str, frozenset[str]] = {
    DATE: _folded(
        "published publication publish pub issued issue posted released release aired broadcast",
        "veröffentlicht veröffentlichung erschienen publiziert publié publiée publication parution diffusion",
        "опубликовано публикации публикация выхода эфира publicado publicada publicación emisión",
        "pubblicato pubblicata pubblicazione uscita",
    ),
    CREATED: _folded(
        "created creation create added entered submitted written composed filed",
        "erstellt angelegt verfasst geschrieben eingestellt erstellung erstellungsdatum anlagedatum",
        "créé créée création rédigé rédigée ajouté saisi создано создана создан создания добавлено добавлен написано",
        "creado creada creación escrito añadido creato creata creazione scritto inserito aggiunto",
    ),
    CHANGED: _folded(
        "modified modification changed change updated update edited edit revised revision touched",
        "geändert aktualisiert bearbeitet änderung änderungsdatum aktualisierung modifié modifiée actualisé maj",
        "изменено изменён обновлено изменения обновления отредактировано",
        "modificado modificación actualizado actualización modificato modifica aggiornato aggiornamento",
    ),
    HANDLED: _folded(
        "exported export imported import loaded load crawled harvested indexed ingested scanned digitised digitized",
        "captured fetched retrieved accessed access downloaded download saved archived accession accessioned migrated",
        "exportiert importiert gescannt digitalisiert heruntergeladen gespeichert archiviert abgerufen zugriff",
        "exporté importé numérisé téléchargé archivé consulté экспортировано импортировано загружено сохранено",
        "оцифровано exportado importado digitalizado descargado esportato importato digitalizzato scaricato",
    ),
}
_NEUTRAL = _folded(
    "date datum fecha data дата time datetime timestamp day at on of the last first latest original originally gmt utc",
    "local post article node entry item story document doc page record text am der zuletzt de du le la d les dernière",
    "première el il di ultima ultimo última último в от последнее",
)
_WORD = re.compile(r"[^\W\d_]+")


def meaning_of(label: str) -> str | None:
    """Return which field a label is of ("" if of none that we keep), or what a day behind it is; None if unknown."""
    folded = " ".join(fold(label).replace("_", " ").replace("-", " ").split())
    known = _MEANINGS.get(folded)
    if known is not None or LABELLED.fullmatch(folded):
        return DATE if known is None else known
    words = set(_WORD.findall(folded)) - _NEUTRAL
    return next((meaning for meaning, done in _DONE.items() if words and words <= done), None)
