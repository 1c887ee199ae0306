# SPDX-License-Identifier: MIT
"""Dublin Core: what a description states, whatever its form, and what that tells of an article."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.archive.formats.edtf_date import edtf_witness, weighed_witness
from reader.archive.formats.paper_name import paper_name
from reader.archive.formats.story import stated_fields
from reader.archive.told import Told
from reader.model.article import FIELDS
from reader.model.date import Witness, WitnessKind

ELEMENTS = frozenset(
    """title creator subject description publisher contributor date type format identifier source language relation
    coverage rights""".split()  # noqa: SIM905
)
_QUALIFIED = {  # an element with its qualifier, as DSpace has them, and terms that stand for both
    "contributor.author": "creator",
    "date.issued": "issued",
    "date.available": "available",
    "date.accessioned": "available",
    "date.submitted": "available",
    "date.copyright": "copyright",
    "date.created": "created",
    "date.modified": "modified",
    "date.updated": "modified",
    "relation.ispartof": "ispartof",
    "relation.ispartofseries": "ispartof",
    "identifier.uri": "uri",
    "language.iso": "language",
    "dateaccepted": "available",
    "datesubmitted": "available",
    "datecopyrighted": "copyright",
    "dateissued": "issued",
}
_TERMS = frozenset({"issued", "available", "created", "modified", "ispartof", "valid"})
_KEY = re.compile(r"(?:dc|dcterms|dct|qdc|oai_dc)[:._](.{1,60})", re.IGNORECASE)
_LANGUAGE = re.compile(r"\[[\w-]{0,20}\]\Z")
_FILES = frozenset(
    """file files filename filenames path filepath localpath localfile textfile textpath txtfile pdffile pdfpath
    imagefile bitstream bitstreams object datei dateien dateiname dateipfad textdatei fichier fichiers nomdufichier
    nomfichier файл файлы имяфайла""".split()  # noqa: SIM905
)
_PERHAPS = frozenset("document documents pdf html xml txt ocr image images scan scans bild bilder".split())  # noqa: SIM905
_SIGNS = re.compile(r"[\W_]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WEB = ("http://", "https://")
_TIME = re.compile(r"\dT\d\d:")
_INVERTED = re.compile(r"([^,()\d]{2,60}), ?([^,()\d]{2,60})")
_MOST = 20  # values of one kind


@dataclass(frozen=True, slots=True)
class CoreRecord:
    """One description: its values by names in lower case (`title`, `issued`, `ispartof`, `headline` …), in order.

    `files` are the names of the files that it says it describes; mostly it says none. `with_text`: it has a text, too.
    """

    values: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()
    with_text: bool = False

    def all(self, *names: str) -> list[str]:
        """Return the values of the first of these names that has some."""
        found: list[str] = []
        for name in names:
            found = found or [value for key, value in self.values if key == name][:_MOST]
        return found


def core_name(written: str) -> str:
    """Return the name for a key or a column that is marked as Dublin Core (`dc:title`, `dc.date.issued[en]`), or ""."""
    match = _KEY.fullmatch(_LANGUAGE.sub("", written.strip()))
    return qualified(*match[1].lower().replace(":", ".").partition(".")[::2]) if match else ""


def qualified(element: str, qualifier: str = "") -> str:
    """Return the name for an element and its qualifier (or for a term); "" for what tells nothing of an article."""
    bare, lower = element.lower(), qualifier.lower()
    if lower in {"", "none"}:
        known = bare in ELEMENTS or bare in _TERMS
        return _QUALIFIED.get(bare, bare if known else "")
    return _QUALIFIED.get(f"{bare}.{lower}", "")


def names_files(written: str) -> bool:
    """Tell whether a key or a column holds the names of files."""
    return _SIGNS.sub("", written.lower()) in _FILES


def may_name_files(written: str) -> bool:
    """Tell whether a column may hold names of files: what stands in it says whether it does."""
    return _SIGNS.sub("", written.lower()) in _PERHAPS


def record_of(values: Iterable[tuple[str, str]], files: Iterable[str] = ()) -> CoreRecord:
    """Make a record of what was written; empty values are left out."""
    clean = ((name, " ".join(_SURROGATE.sub("\ufffd", value[:10_000]).split())) for name, value in values)
    return CoreRecord(tuple((name, value) for name, value in clean if name and value), tuple(filter(None, files)))


def told_by(record: CoreRecord, *, alone: bool) -> Told:
    """Return what a record tells of the articles of its file.

    If its file holds several of them (`alone` is false), title, author and address are not theirs, and its day is no
    more than a bound: that of an issue is its articles' day, but that of a collection is not.
    """
    fields = _fields(record)
    witnesses = list(_witnesses(record))
    if not alone:
        fields = {name: fields.get(name, "") for name in ("source", "language")}
        loaded = WitnessKind.LOADED
        witnesses = [replace(one, kind=loaded if one.kind is WitnessKind.SIDECAR else one.kind) for one in witnesses]
    return Told(stated_fields(fields), tuple(witnesses))


def _fields(record: CoreRecord) -> dict[str, str]:
    identifiers = [*record.all("uri"), *record.all("url"), *record.all("identifier"), *record.all("source")]
    papers = [*record.all("ispartof"), *record.all("source"), *record.all("publisher")]
    known = {
        "headline": next(iter(record.all("title")), ""),
        "byline": ", ".join(map(_upright, record.all("creator"))),
        "source": paper_name(next((one for one in papers if not one.lower().startswith((*_WEB, "urn:", "issn"))), "")),
        "language": next(iter(record.all("language")), ""),
        "url": next((one for one in identifiers if one.lower().startswith(_WEB) and " " not in one), ""),
        "identifier": next((one for one in record.all("identifier") if not one.lower().startswith(_WEB)), ""),
    }
    own = {name: next(iter(record.all(name)), "") for name in FIELDS if name not in known}
    return {**own, **known}


def _upright(name: str) -> str:
    """Return "Keller, Anna" as a byline has it."""
    match = _INVERTED.fullmatch(name)
    return f"{match[2].strip()} {match[1].strip()}" if match else name


def _witnesses(record: CoreRecord) -> Iterator[Witness]:
    """Yield the day of issue; where only days are stated, those without a time, which are no computer's.

    When something was made available, put in, made or changed is a bound.
    """
    issued, stated = record.all("issued"), record.all("date")
    printed = [value for value in stated if not _TIME.search(value)]
    for value in dict.fromkeys(issued or printed or stated):
        where = "date of issue" if issued else "dc:date"
        for sure in record.all("certainty") or [""]:
            known = weighed_witness(WitnessKind.SIDECAR, value, sure, where) if sure else None
            yield known or edtf_witness(WitnessKind.SIDECAR, value, where)
    later = [*record.all("available"), *record.all("created")]
    if issued or printed:
        later += [value for value in stated if value not in printed]
    for value in dict.fromkeys(later):
        yield edtf_witness(WitnessKind.LOADED, value, "date of availability")
    for value in record.all("modified"):
        yield edtf_witness(WitnessKind.MODIFIED, value, "dcterms:modified")
    for value in record.all("copyright"):
        yield edtf_witness(WitnessKind.COPYRIGHT, value, "date of copyright")
