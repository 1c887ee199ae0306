# SPDX-License-Identifier: MIT
"""What archivists write where no day is printed: `[1874?]`, `c. 1905`, `[186-]`, `n.d. [1930s]`, `[day torn off] 1933`.

`[in pencil: ca. 1932]`, `[undated, probably 1940s]`, `[cutting, c. 1903]`. And that there is none, or that it was
before a year: `n.d.`, `ohne Datum`, `б. д.`, `[n.d., before 1914]`.
"""

import re

from reader.text.dates.days import find_day
from reader.text.dates.edtf import OPEN_BEGINNING, one_of
from reader.text.late import late
from reader.text.words import fold

_LONGEST = 100
_YEAR = r"(?:1[4-9]|20)[0-9]{2}"
_OF_YEAR = r"(?:\s?г(?:г|ода|од)?\.?)?"
_NO_DATE = (
    r"n\.?\s?d\.|not\sdated|s\.\s?[da]\.|o\.\s?[dj]\.|s\.\s?f\.|б\.?\s?[/.]?\s?[дг]\.?(?!\w)|undated|no\sdate|without\sdate|date\sunknown|"
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
    r"alrededor\sde|verso|about|around|intorno\sal?"
)
_BETWEEN = r"(?:between|zwischen|entre|между|tra|fra)"
_AND = r"(?:and|und|et|y|и|e)"
_OR = r"(?:or|oder|ou|o|или)"
_TIMES = r"(?:(?:the|die|les\sannees|annees|los\sanos|anos|decada\sde|anni|gli\sanni)\s)?"
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
            rf"(?P<about>{_ABOUT})(?:\s|(?<=\.)(?=[0-9]))(?:(?P<around>1[4-9][0-9]|20[0-2])0{_DECADES}|(?P<near>[^\[\]()?]{{4,30}}))|(?P<day>[^\[\]()?]{{4,30}}))"
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
_BEFORE = late(
    r"(?P<before>before|prior\sto|vor|avant|до|antes\sde|prima\sdel|ante)\s(?P<first>(?:1[4-9]|20)[0-9]{2})|"
    r"(?:not\safter|no\slater\sthan|by|nicht\snach|spatestens|au\splus\stard(?:\sen)?|не\sпозднее|a\smas\stardar|"
    r"non\soltre\sil)\s(?P<last>(?:1[4-9]|20)[0-9]{2})"
)
_SUPPLIED = late(  # [date on mount: n.d.; probably 1932, from the type]
    rf"\[\s?(?:(?P<lead>[^\W\d_][^:\d\[\]]{{1,60}}?)\s?:\s)?"
    rf"(?:(?:(?:undated|undatierte?r?)\s)?(?:{_CUTTING})[\s,;:.–-]{{1,4}})?(?:(?:{_NO_DATE})[\s,;:.–-]{{1,4}})?"
    r"(?P<doubt>(?:probably|prob\.|possibly|poss\.|perhaps|maybe|presumably|likely|wohl|vermutlich|wahrscheinlich|vielleicht|"
    r"moglicherweise|probablement|sans\sdoute|peut-etre|вероятно|видимо|возможно|предположительно|предп\.|probablemente|"
    r"posiblemente|quizas?|tal\svez|probabilmente|forse|possibilmente|verosimilmente)\s)?"
    r"(?P<rest>[^\[\]]{4,60}?)(?:[,;]\s(?P<reason>[^\W\d_][^\d\[\]]{4,60}))?\s?\]\s?\.?"
)
_NOTED = frozenset(  # where somebody wrote the day, and with what
    fold(word)
    for words in (
        "pencil pencilled ink pen hand handwritten ms mount verso recto back reverse margin envelope folder card album",
        "caption noted annotation stamped written slip mat label",
        "bleistift tinte hand handschriftlich hs rückseite karton umschlag rand mappe vermerk notiz passepartout",
        "crayon encre main dos verso marge enveloppe chemise carton montage manuscrite manuscrit",
        "карандашом карандаш чернилами рукой руки обороте полях паспарту конверте папке помета пометка",
        "lápiz tinta mano dorso reverso margen sobre carpeta",
        "matita penna mano retro verso margine busta cartella",
    )
    for word in words.split()
)
_WORDS = late(r"[^\W\d_]+")
_MORE = late(r"[,;:]\s(?=[^\W\d_])")
_BARE_ABOUT = frozenset({"c", "c.", "ca", "ca.", "circa", "circa.", "cca", "cca."})
_BRACKETS = frozenset("[(")
_PLAIN = late(r"[0-9-]+")


def estimated(line: str) -> str:
    """Return as EDTF what a whole line estimates, or supplies in brackets, of a day that is not printed.

    "" if it is none. Figures alone are none: a bracket, a word for *about* or a mark for *no date* must speak for it.
    `../1913` is all that is known of *before 1914*.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return ""
    folded = _DOUBTED.sub("[\\1?]", fold(line.strip()))
    return _alone(folded) or (_supplied(folded) if folded[0] == "[" else "")


def note_within(line: str) -> str:
    """Return what somebody wrote beside a text, of a line in brackets that says where: `[in pencil: Post, 4/5/32]`."""
    if line[:1] not in _BRACKETS or len(line) > _LONGEST:
        return ""
    text = line.strip()
    lead, colon, note = text[1:-1].partition(":")
    noted = text[:1] + text[-1:] in {"[]", "()"} and bool(colon)
    return note.strip() if noted and _says_where(fold(lead)) else ""


def _says_where(lead: str) -> bool:
    return not _NOTED.isdisjoint(_WORDS.findall(lead))


def _supplied(folded: str) -> str:
    """Read what stands in brackets with words of doubt, where it was found, or why it is thought so."""
    told = _SUPPLIED.fullmatch(folded)
    if not told or (told["lead"] and not _says_where(told["lead"])):
        return ""
    rest = told["rest"].strip(" .")
    if before := _BEFORE.fullmatch(re.sub(rf"{_OF_YEAR}\Z", "", rest)):
        return f"{OPEN_BEGINNING}{before['last'] or int(before['first']) - 1}"
    known = _alone(f"[{rest}]")
    plain = _PLAIN.fullmatch(known.replace("X", "0")) is not None
    return f"{known}?" if known and told["doubt"] and plain else known


def _alone(folded: str) -> str:
    match = _ESTIMATE.fullmatch(folded)
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
