# SPDX-License-Identifier: MIT
"""Turns documents into a segment: words to postings in memory, then everything to the disk at once."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import ExitStack
from functools import partial

from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.filetables import OrderedHashWriter

from reader.index.columns import Columns, pack_places
from reader.index.postings import Postings, encode
from reader.index.storage import IndexStorage, new_segment
from reader.model.search import IndexDocument
from reader.text.words import words

GAP = 100
"""Places left free between headline, body and each word as found, so that no phrase crosses."""

TERMS, POSTINGS, DOCUMENTS, PLACES = ".trm", ".pst", ".doc", ".plc"

_KEYS = {"": b"b", "headline": b"h"}
_MOST_WORDS = 1_500_000  # some 80 MB of postings in memory
_MOST_DOCUMENTS = 20_000
_MOST_PIECES = 200_000

_Index = defaultdict[str, "array[int]"]


def key(field: str, word: str) -> bytes:
    """Return under which key a word's postings are found; keys are in order of field and word."""
    return _KEYS[field] + word.encode("utf-8")


class Block:
    """Documents on their way into a segment."""

    def __init__(self) -> None:
        self._pieces: dict[str, tuple[str, ...]] = {}
        self.clear()

    def clear(self) -> None:
        """Begin the next segment."""
        self.columns = Columns()
        self._places: list[bytes] = []
        self._words = 0
        self._texts: dict[str, _Index] = {field: defaultdict(partial(array, "Q")) for field in _KEYS}

    @property
    def full(self) -> bool:
        """Whether it is time to write."""
        return self._words >= _MOST_WORDS or len(self.columns) >= _MOST_DOCUMENTS

    def add(self, document: IndexDocument) -> None:
        """Take a document in, under the next number of this segment."""
        headline, body = self._split(document.headline), self._split(document.body)
        base = len(self.columns) << 32
        text = self._texts[""]
        _post(text, headline, base)
        _post(self._texts["headline"], headline, base)
        place = base + len(headline) + GAP
        _post(text, body, place)
        place += len(body) + GAP
        for found in document.also:
            also = self._split(found)
            _post(text, also, place)
            place += len(also) + GAP
        lengths = len(headline) + len(body), len(headline)
        self.columns.append(document.number, document.earliest, document.latest, *lengths)
        self._places.append(document.place)
        self._words += sum(lengths)

    def _split(self, text: str) -> list[str]:
        """Return the words of a text. No word holds a blank, so what each piece between blanks gives is remembered."""
        found: list[str] = []
        pieces = self._pieces
        if len(pieces) > _MOST_PIECES:
            pieces.clear()
        for piece in text.split():
            known = pieces.get(piece)
            if known is None:
                known = pieces[piece] = tuple(word for word, _, _ in words(piece))
            found += known
        return found

    def write(self, storage: IndexStorage) -> W3Segment:
        """Write what was taken in as a segment, and begin the next one."""
        items = (
            (key(field, word), _postings(packed))
            for field, index in self._texts.items()
            for word, packed in sorted(index.items())
        )
        segment = write_segment(storage, self.columns, self._places, items)
        self.clear()
        return segment


def write_segment(
    storage: IndexStorage, columns: Columns, places: list[bytes], items: Iterable[tuple[bytes, Postings]]
) -> W3Segment:
    """Write a segment of postings in order of their keys. It is no part of the index before it is committed."""
    segment = new_segment()
    with ExitStack() as files:
        terms_file = segment.create_file(storage, TERMS)
        postings_file = files.enter_context(segment.create_file(storage, POSTINGS))
        terms = OrderedHashWriter(terms_file)
        files.callback(terms.close)
        offset = 0
        for name, postings in items:
            entry, data = encode(postings, offset)
            postings_file.write(data)
            terms.add(name, entry.pack())
            offset += len(data)
        postings_file.write(b"\0")  # an empty file can't be mapped
        documents = files.enter_context(segment.create_file(storage, DOCUMENTS))
        documents.write(columns.pack())
        places_file = files.enter_context(segment.create_file(storage, PLACES))
        places_file.write(pack_places(places) or b"\0")  # an empty file can't be mapped
    for extension in (TERMS, POSTINGS, DOCUMENTS, PLACES):
        storage.settle(segment.make_filename(extension))
    segment.set_doc_count(len(columns))
    return segment


def _post(index: _Index, found: list[str], place: int) -> None:
    for at, word in enumerate(found, place):
        index[word].append(at)


def _postings(packed: "array[int]") -> Postings:
    """Take document and place apart again, in this machine's own order of bytes."""
    halves = array("I", packed.tobytes())
    ids, places = (halves[1::2], halves[0::2]) if _LITTLE else (halves[0::2], halves[1::2])
    if len(ids) == 1:
        return Postings(ids, None, places)
    counts = Counter(ids)
    if len(counts) == len(ids):
        return Postings(ids, None, places)
    return Postings(array("I", counts.keys()), array("I", counts.values()), places)


_LITTLE = array("I", array("Q", [1]).tobytes())[0] == 1
