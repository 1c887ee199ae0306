# SPDX-License-Identifier: MIT
"""Exports of Russian databases: labels as `Источник:` and `Дата выпуска:`, or short ones as `^ИС:`, above each text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind

_NAMES = {
    "source": "Источник;Издание;Газета;Название источника;Название издания;^ИС",
    "date": "Дата выпуска;Дата публикации;Дата издания;Дата;^ДТ",
    "issue": "Номер выпуска;Номер;Выпуск;№ выпуска;^НР",
    "headline": "Заглавие;Заголовок;Название;Название статьи;^ЗГ",
    "byline": "Автор;Авторы;Автор(ы);^АВ",
    "section": "Рубрика;Раздел;Тема;^РБ",
    "page": "Страница;Страницы;Полоса;Стр.;^СТ",
    "edition": "Вид издания;Регион;^РГ",
    "url": "Адрес;Ссылка;URL",
    "identifier": "Идентификатор;ID",
    "length": "Объем;Объём;Количество слов;Размер",
    "loaded": "Дата загрузки;Дата ввода;Дата добавления;Загружено",
    "text": "Текст;Текст статьи;Полный текст;^ТЕ",
}
_MEANING = {name.lower(): meaning for meaning, names in _NAMES.items() for name in names.split(";")}
_LABEL = re.compile(r"\s{0,40}(\^?[А-ЯЁA-Z№][\w№().-]{1,15}(?:\s[\w№().-]{2,15}){0,2})\s{0,3}:(?:\s|\Z)")
_NUMBER = re.compile(
    r"\s{0,40}(?:Документ|ДОКУМЕНТ|Статья|СТАТЬЯ)\s{0,3}(?:№|N|No\.?)?\s{0,3}(\d{1,7})(?:\s(?:из|ИЗ|/)\s\d{1,7})?[.:]?\s{0,40}"
)
_RULE = re.compile(r"\s{0,40}[=_*-]{10,200}\s{0,40}")
_PARTS = {"byline": PartKind.BYLINE, "section": PartKind.SECTION, "headline": PartKind.HEADLINE}


def _label_of(line: str) -> tuple[str, str, str]:
    """Return a line's label, what it means, and the value behind it; three times "" without any."""
    match = _LABEL.match(line)
    if match and (meaning := _MEANING.get(match[1].lower())):
        return match[1], meaning, line[match.end() :].strip()
    return "", "", ""


def _recognises(lines: Sequence[str]) -> bool:
    """Look for a paper, a date, and a headline or an issue not far from each other."""
    found = [(number, meaning) for number, line in enumerate(lines) if (meaning := _label_of(line)[1])]
    for place, (number, meaning) in enumerate(found):
        if meaning == "source":
            near = {other for at, other in found[max(0, place - 4) : place + 6] if abs(at - number) <= 12}
            return "date" in near and bool(near & {"headline", "issue"})
    return False


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    for count, rows in enumerate(_Splitter().split(lines), start=1):
        yield _article(rows, export, count)


class _Splitter:
    """Divides an export at numbers and rules, or else where a text is followed by labels as above the first one."""

    def __init__(self) -> None:
        self._item = Lines()
        self._labels: set[str] = set()
        self._first = ""  # the label that begins an item
        self._numbered = False
        self._in_text = False
        self._next = -1  # where the next item may have begun, if what follows proves to be one

    def split(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Yield the lines of each item."""
        for line in lines:
            meaning = _label_of(line)[1]
            number = bool(_NUMBER.fullmatch(line))
            rule = bool(_RULE.fullmatch(line))
            if (number and self._labels) or (rule and self._in_text):
                yield from self._end()
            elif self._in_text and meaning and meaning == self._first and not self._numbered:
                self._next, self._labels, self._in_text = len(self._item.rows), set(), False
            elif number:
                self._item.take()  # what stands above the first item
            self._numbered |= number
            if meaning and not self._in_text:
                self._labels.add(meaning)
                self._first = self._first or meaning
            elif line.strip() and not rule and not number:
                yield from self._begin_text()
            self._item.add(line)
        if self._labels:
            yield from self._end()

    def _begin_text(self) -> Iterator[list[str]]:
        """Note that a text begins: below two labels at least, else the one label was the text's before it."""
        if len(self._labels) > 1:
            yield from self._part()
        self._in_text = self._in_text or len(self._labels) > 1 or self._next >= 0
        self._next = -1

    def _part(self) -> Iterator[list[str]]:
        """Take the item that ended where the next one began."""
        if self._next >= 0:
            rows = self._item.take()
            yield rows[: self._next]
            for row in rows[self._next :]:
                self._item.add(row)

    def _end(self) -> Iterator[list[str]]:
        if len(self._labels) > 1:
            yield from self._part()
        yield self._item.take()
        self._labels, self._in_text, self._next = set(), False, -1


def _article(rows: list[str], export: Export, count: int) -> RawArticle:
    entry = Entry()
    label = ""
    place = next(number for number, row in enumerate(rows) if _NUMBER.fullmatch(row) or _label_of(row)[0])
    while place < len(rows):
        row = rows[place]
        number = _NUMBER.fullmatch(row)
        name, meaning, value = _label_of(row)
        if not (number or name or not row.strip() or _RULE.fullmatch(row)):
            break
        label = label or (number[1] if number else "")
        if meaning == "text":  # all that follows is the text, be it on the label's line or right below
            begin = row.index(value) if value else len(row)
            entry.add(row[:begin], PartKind.MASTHEAD)
            rows = [*([row[begin:]] if value else []), *rows[place + 1 :]]
            place = 0
            break
        end = _end_of_value(rows, place, value) if name else place + 1
        value = " ".join((value, *map(str.strip, rows[place + 1 : end])))
        for wrapped in rows[place:end]:
            entry.add(wrapped, _PARTS.get(meaning, PartKind.MASTHEAD) if row.strip() else None)
        place = end
        _state(entry, meaning, value, name)
    for row in rows[place:]:
        entry.add(row, PartKind.FURNITURE if _RULE.fullmatch(row) else None)
    return entry.article(export, "russian-database", label or str(count), wrapped=export.wraps(entry.body))


def _end_of_value(rows: Sequence[str], place: int, value: str) -> int:
    """Return where the lines end over which a label's value goes, if they are followed by another label."""
    end = place + 1
    while end < min(len(rows), place + 4) and rows[end].strip():
        if _label_of(rows[end])[0] or _RULE.fullmatch(rows[end]):
            return end
        end += 1
    blank = end < len(rows) and not rows[end].strip()
    return end if not value and blank and end == place + 2 else place + 1


def _state(entry: Entry, meaning: str, value: str, label: str) -> None:
    if meaning == "date":
        entry.tell(WitnessKind.FORMAT, value, f"field {label}")
    elif meaning == "loaded":
        entry.tell(WitnessKind.LOADED, value, f"field {label}")
    elif meaning not in {"", "length"}:
        entry.state(meaning, value.strip(" ,;"))


RUSSIAN = Layout("russian-database", _recognises, _read)
