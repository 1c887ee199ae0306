# SPDX-License-Identifier: MIT
"""The labels that databases set before their fields, above a text or below it, in the languages of their surfaces."""

from typing import NamedTuple

from reader.text.late import late

_NAMES = {
    "headline": "Title;Headline;Document title;Titel;Überschrift;Dokumententitel;Titre;Titre du document;Título;"
    "Titular;Titolo",
    "byline": "Author;Authors;Author(s);Byline;Autor;Autoren;Autor(en);Verfasser;Auteur;Auteurs;Auteur(s);Autores;"
    "Autore",
    "date": "Publication date;Date;Date published;Issue date;Erscheinungsdatum;Publikationsdatum;"
    "Veröffentlichungsdatum;Datum;Date de publication;Date de parution;Fecha de publicación;Fecha;"
    "Data di pubblicazione",
    "year": "Publication year;Year;Erscheinungsjahr;Publikationsjahr;Jahr;Année de publication;Année;"
    "Año de publicación;Año",
    "info": "Publication info;Publication information;Publikationsinfo;Publikationsinformationen;Publikationsdaten;"
    "Veröffentlichungsinformationen;Informations sur la publication;Informations de publication;"
    "Infos sur la publication;Información de publicación;Información de la publicación",
    "source": "Publication title;Publication;Source;Newspaper;Newspaper title;Titel der Publikation;"
    "Publikationstitel;Publikation;Quelle;Zeitung;Medium;Titre de la publication;Titre de publication;Journal;"
    "Título de publicación;Título de la publicación;Fuente;Publicación;Fonte;From",
    "page": "Page;Pages;First page;Start page;Seite;Seiten;Erste Seite;Startseite;Première page;Página;Páginas;"
    "Primera página;Pagina",
    "section": "Section;Ressort;Rubrik;Rubrique;Sección;Sezione",
    "edition": "Edition;Ausgabe;Édition;Edición;Edizione",
    "issue": "Issue;Heft;Heftnummer;Ausgabe-Nr.;Nummer;Numéro;Número",
    "abstract": "Abstract;Abstract (summary);Summary;Zusammenfassung;Kurzfassung;Résumé;Resumen;Extracto",
    "text": "Full text;Text;Body;Volltext;Texte intégral;Texte;Texto completo;Texto;Testo",
    "language": "Language of publication;Language;Sprache der Publikation;Publikationssprache;Sprache;"
    "Langue de publication;Langue;Idioma de la publicación;Idioma de publicación;Idioma;Lingua",
    "identifier": "ProQuest document ID;ProQuest-Dokument-ID;ProQuest-Dokumenten-ID;ProQuest Dokument-ID;"
    "ID de document ProQuest;ID du document ProQuest;Identifiant de document ProQuest;"
    "Identifiant du document ProQuest;ID del documento de ProQuest;ID de documento de ProQuest;Record;Record number;"
    "Dokumentnummer;Dokument-Nr.;Document number;Gale document number;Accession number",
    "url": "Document URL;OpenURL link;URL;Dokument-URL;Dauerhafte Adresse des Dokuments;URL du document;"
    "URL del documento;URL de documento",
    "loaded": "Last updated;Zuletzt aktualisiert;Letzte Aktualisierung;Dernière mise à jour;Última actualización;"
    "Load date;Full text availability",
    "rights": "Copyright;Alle Rechte vorbehalten;Rights",
    "dateline": "Dateline",
    "credit": "Credit",
    "": "Subject;Location;People;Company / organization;Company;Publisher;Place of publication;"
    "Country of publication;ISSN;eISSN;Source type;Document type;Document feature;Number of pages;"
    "Publication subject;Database;Links;Business indexing term;Supplement;Corporate author;DOI;Publication history;"
    "Online publication date;First posting date;Number of references;Document note;Illustration;Keywords;"
    "Identifier / keyword;Index terms;Caption;Memo;Length;Word count;"
    "Classification;Volume;Publication frequency;Source attribution;Content level;Source citation;Series;Article ID;"
    "Thema;Themen;Schlagwörter;Ort;Personen;Firma;Verlag;Herausgeber;Erscheinungsort;Land der Publikation;"
    "Quellentyp;Art der Quelle;Dokumenttyp;Dokumentart;Datenbank;Seitenzahl;Anzahl der Seiten;Länge;Sujet;Lieu;"
    "Personnes;Éditeur;Lieu de publication;Pays de publication;Type de source;Type de document;Base de données;"
    "Nombre de pages;Liens;Volume/numéro;Materia;Lugar;Editorial;Lugar de publicación;País de publicación;"
    "Tipo de fuente;Tipo de documento;Base de datos;Número de páginas;Enlaces",
}
_MEANING = {name.lower(): meaning for meaning, names in _NAMES.items() for name in names.split(";")}
_RUN_TOGETHER = {name.replace(" ", ""): name for name in _MEANING if " " in name}  # as some exports have them
_LABEL = late(r"\s{0,40}(?=[^\W\d_])([^:\n]{2,45}):(?=\s|\Z)")
_CITATION = late(r"\s{0,40}Source Citation\s{0,9}(?:\([^()]{2,30}\))?\s{0,40}")  # by Gale, without a colon
_HEADS = frozenset({"headline", "byline", "info", "abstract", "text"})  # what stands above a text
_CLOSES = frozenset({"identifier", "url", "loaded", "rights"})
_ALONE = frozenset(
    {"dokumentnummer", "dokument-nr.", "issn", "eissn", "ressort", "publikationsjahr", "erscheinungsjahr"}
)
_RECORD = late(r"[\w|./:-]{4,60}")
_DIGIT = late(r"\d")
_LONGEST_ACRONYM = 4
_CREDIT = "CREDIT"  # as ProQuest has it below a text, where no field names the writer


class Label(NamedTuple):
    """A label that begins a line, as written, what it means, and the value behind it; all "" where there is none.

    A label that means "" is a database's, but states nothing that we keep.
    """

    name: str
    meaning: str
    value: str

    @property
    def heads(self) -> bool:
        """Whether it stands above a text."""
        return self.meaning in _HEADS

    @property
    def closes(self) -> bool:
        """Whether it is among the last of an item."""
        return bool(self.name) and self.meaning in _CLOSES

    @property
    def telling(self) -> bool:
        """Whether no paragraph of prose begins so: it has several words, or is a database's own."""
        name = self.name.lower()
        name = _RUN_TOGETHER.get(name, name)
        if self.meaning in {"text", "abstract"} or not name:
            return False
        if name == "record":
            return bool(_RECORD.fullmatch(self.value) and _DIGIT.search(self.value))
        return " " in name or name in _ALONE


NO_LABEL = Label("", "", "")


def label_of(line: str) -> Label:
    """Return a line's label. Those in capitals are not meant: these are Nexis's."""
    if ":" not in line:
        return Label("Source Citation", "", "") if "Citation" in line and _CITATION.fullmatch(line) else NO_LABEL
    match = _LABEL.match(line)
    if not match:
        return NO_LABEL
    name = " ".join(match[1].split())
    if name.isupper() and len(name) > _LONGEST_ACRONYM and name != _CREDIT:
        return NO_LABEL
    known = name.lower()
    known = known if known in _MEANING else _RUN_TOGETHER.get(known.replace(" ", ""), "")
    return Label(name, _MEANING[known], line[match.end() :].strip()) if known else NO_LABEL
