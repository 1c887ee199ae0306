# SPDX-License-Identifier: MIT
"""What archivists write where no day is printed: `[1874?]`, `c. 1905`, `[186-]`, `n.d. [1930s]`, `[day torn off] 1933`.

And that there is none: `n.d.`, `ohne Datum`, `б. д.`
"""

from reader.text.dates.days import find_day
from reader.text.dates.edtf import one_of
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 100
_YEAR = r"(?:1[4-9]|20)[0-9]{2}"
_OF_YEAR = r"(?:\s?г(?:г|ода|од)?\.?)?"
_NO_DATE = (
    r"n\.?\s?d\.|s\.\s?[da]\.|o\.\s?[dj]\.|s\.\s?f\.|б\.?\s?[/.]?\s?[дг]\.?(?!\w)|undated|no\sdate|without\sdate|date\sunknown|"
    r"unknown\sdate|date\snot\s(?:known|given|stated)|(?:date\s)?illegible\sdate|ohne\s(?:datum|jahr|datumsangabe)|undatiert|nicht\sdatiert|"
    r"datum\sunbekannt|sans\sdate|non\sdatee?|date\sinconnue|sin\sfecha|fecha\sdesconocida|senza\sdata|data\ssconosciuta|"
    r"без\s(?:даты|года)|дата\s(?:неизвестна|не\sуказана)"
)
_CUTTING = (
    r"(?:newspaper\s|press\s)?(?:clipping|cutting|article)|(?:zeitungs)?ausschnitt|coupure(?:\sde\spresse)?|"
    r"(?:газетная\s)?вырезка|recorte|ritaglio"
)
_ABOUT = (
    r"(?:circa|ca|c|cca|ок|approx)(?=[.\s])\.?|um|etwa|gegen|vers|environ|env\.|около|примерно|hacia|"
    r"alrededor\sde|verso|about|around"
)
_BETWEEN = r"(?:between|zwischen|entre|между|tra|fra)"
_AND = r"(?:and|und|et|y|и|e)"
_OR = r"(?:or|oder|ou|o|или)"
_TIMES = r"(?:(?:the|die|les\sannees|annees|los\sanos|anos|anni|gli\sanni)\s)?"
_PART_OF = (
    r"(?:(?:early|mid|late|anfang|mitte|ende|debut|fin|milieu|начало|середина|конец|principios|fines|mediados|inizi|fine)[\s-]"
    r"(?:the\s|der\s|des\s|de\s|degli\s)?)?"
)
_DECADES = r"(?:['’]?s|er(?:\sjahren?)?|-?[ехx](?:\sг(?:г|оды?|одов)?\.?|\sгод\w{1,3})?)"
_LOST = (
    r"(?:date|day|month|tag|datum|monat|jour|mois|день|число|дата|месяц|dia|fecha|mes|giorno|data|mese)"
    r"(?:\s[^\W\d_]{2,16}){1,4}"
)
_PART = "|".join(
    (
        rf"(?P<lost>[\[(]\s?{_LOST}\s?[\])])\s?[,:]?\s?[\[(]?(?P<rest>[^\[\]()]{{4,30}})[\])]?",
        (
            rf"(?P<open>[\[(])?\s?(?:{_BETWEEN}\s(?P<from>{_YEAR}){_OF_YEAR}\s{_AND}\s(?P<to>{_YEAR})|"
            rf"(?P<one>{_YEAR})\s{_OR}\s(?P<other>{_YEAR})|{_PART_OF}(?P<decade>1[4-9][0-9]|20[0-2])(?:[-–_]|(?=\?)|0{_DECADES})|"
            rf"(?P<start>{_YEAR})\s?[-–/]\s?(?P<end>{_YEAR}|[0-9]{{2}})|"
            rf"(?P<named>{_TIMES}(?P<tens>1[4-9][0-9]|20[0-2])0)|(?P<century>1[4-9]|20)--|"
            rf"(?P<about>{_ABOUT})\s(?:(?P<around>1[4-9][0-9]|20[0-2])0{_DECADES}|(?P<near>[^\[\]()?]{{4,30}}))|(?P<day>[^\[\]()?]{{4,30}}))"
            rf"{_OF_YEAR}\s?(?P<doubt>\?)?\s?(?P<close>[\])])?"
        ),
    )
)
_OPEN = late(  # a bound of which nothing follows: "[before 1900]"
    r"[\s*_]{0,4}[\[(](?:before|not\safter|after|not\sbefore|vor|nach|nicht\s(?:vor|nach)|avant|apres|до|после|не\s(?:позднее|ранее)|"
    rf"antes\sde|despues\sde|prima\sdel|dopo\sil)\s{_YEAR}{_OF_YEAR}\s?\??[\])][.\s]{{0,3}}"
)
_ESTIMATE = late(rf"[\s*_]{{0,4}}(?P<mark>[\[(]?(?:{_NO_DATE})[\])]?)?[\s,;:–-]{{0,3}}(?:{_PART})[.\s]{{0,3}}")
_UNDATED = late(
    rf"[\s*_\[(]{{0,4}}(?:{_NO_DATE})(?:\s(?:{_CUTTING}))?(?:[\s.\])*_]{{0,4}}|[,;:]\s(?:[^\W\d_]+\W{{1,3}}){{1,10}})"
)
_DOUBTED = late(r"\A\[?([^\[\]()?]{4,30}?)\]?\s?[\[(]\?[\])]\Z")  # 1905 [?]
_MORE = late(r"[,;:]\s(?=[^\W\d_])")
_BARE_ABOUT = frozenset({"c", "c.", "ca", "ca.", "circa", "circa.", "cca", "cca."})
_PLAIN = late(r"[0-9-]+")


def estimated(line: str) -> str:
    """Return as EDTF what a whole line estimates, or supplies in brackets, of a day that is not printed.

    "" if it is none. Figures alone are none: a bracket, a word for *about* or a mark for *no date* must speak for it.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return ""
    match = _ESTIMATE.fullmatch(_DOUBTED.sub("[\\1?]", fold(line.strip())))
    if not match:
        return ""
    told = match.groupdict()
    if told["lost"]:
        return _known(told["rest"])
    if (told["open"] is None) != (told["close"] is None):
        return ""
    spoken = bool(told["open"] == "[" or told["mark"] or (told["open"] and (told["doubt"] or told["about"])))
    return _edtf(told) if spoken or told["about"] in _BARE_ABOUT else ""


def says_undated(line: str) -> bool:
    """Tell whether a whole line says that there is no date, or that none is known: `undated, given by A. Holt`."""
    if len(line) <= _LONGEST and _OPEN.fullmatch(fold(line)):
        return True
    if len(line) > _LONGEST or not _UNDATED.fullmatch(f"{fold(line.strip())} "):
        return False
    more = _MORE.search(line)
    return more is None or line[more.end()].islower()  # "No Date, No Hope" is a headline


def _edtf(told: dict[str, str | None]) -> str:
    doubt = "?" if told["doubt"] else ""
    first, last = told["from"], told["to"]
    if first and last:
        return f"{first}/{last}" if first < last else ""
    if told["start"] and told["end"]:
        end = f"{told['start'][:-2]}{told['end']}"[-4:]
        return f"{told['start']}{doubt}/{end}{doubt}" if told["start"] < end else ""
    if told["one"] and told["other"]:
        return one_of((told["one"], told["other"]))
    decade = told["decade"] or (told["tens"] if not (told["named"] or "").isdigit() else "")
    known = f"{decade}X" if decade else f"{told['century']}XX" if told["century"] else ""
    if told["about"]:
        known = f"{told['around']}X" if told["around"] else _known(told["near"])
        doubt = "%" if doubt else "~"
    known = known or _known(told["day"] or told["named"])
    return f"{known}{doubt}" if known else ""


def _known(text: str | None) -> str:
    """Return the one day, month or year that a text is and nothing else; "" if it is none, or more."""
    printed = (text or "").strip(" .,")
    found = find_day(printed)
    if not found or len(found.readings) != 1 or not _PLAIN.fullmatch(found.readings[0]):
        return ""
    beside = f"{printed[: found.start]}{printed[found.end :]}".strip(" .,")
    return found.readings[0] if beside in {"", "г", "года", "год"} else ""
