# SPDX-License-Identifier: MIT
"""What a library's register says of a cutting: its number or shelfmark, and how and when it came into the house.

`Accession no. LS/2011/269. Received 12 October 2006 from Mrs J. Cheever.`, `Cote : 4 J 112, don de Mme Ferrand`.
"""

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.label import only_fillers
from reader.text.dates.names import DATE_NAMES
from reader.text.late import late

_NUMBERED = (
    r"(?:acc(?:ession|\.)(?:\s?(?:no|nr|number)(?!\w)\.?|\s?#)?|(?:inventory|donation|register)\s(?:no\.?|number)|"
    r"inv(?:entar)?\.?[\s-]{0,2}(?:nr|no|n|nummer)(?!\w)\.?|zugangs?-?(?:nr\.?|nummer)|akz(?:essions)?\.?-?(?:nr\.?|nummer)|"
    r"(?:n[o°º]|n\.\s?[o°º]?|numero|num\.)\.?\s(?:de\s|di\s|d['’])?(?:inventaire|entree|acquisition|inventario|registro|entrada|ingresso)|"
    r"инв(?:ентарный|\.)\s?(?:№|no|номер)|акт\s?(?:№|no)|(?:регистрационный|учетный)\s(?:№|no|номер))"
)
_CODE = r"(?:[^\W\d_]{1,6}[./ -]{0,2}){0,2}[0-9]{1,6}[^\W\d_]?(?:[./-][^\W_]{1,8}){0,5}"
_SHELVED = (
    r"(?:shelf\s?mark|call\s(?:no\.?|number)|class\s?mark|signatur|cote|шифр|signatura|signatura\stopografica|"
    r"collocazione|segnatura)\s?:"
)
_PLACE = r"[^\W_][^,;:—–]{0,30}?"
_CAME = (
    r"(?:received|rec'?d|gift|given|donat(?:ed|ion)|presented|bequ(?:est|eathed)|deposited|purchased|bought|acquired|"
    r"accessioned|transferred|eingang|eingegangen|zugang|geschenk|schenkung|spende|gestiftet|nachlass|ankauf|erworben|"
    r"erhalten|don|donne|legs|achat|achete|acquise?|depot|entree?|recue?|дар|подарен\w?|поступил\w|получен\w?|"
    r"передан\w?|приобретен\w?|куплен\w?|donacion|donad[oa]|donativo|legado|compra|ingres[oa]|recibid[oa]|adquirid[oa]|"
    r"dono|donazione|donat[oa]|lascito|acquisto|acquistat[oa]|deposito|ricevut[oa]|ingresso)(?!\w)"
)
_LINE = late(
    rf"\W{{0,4}}(?:{_NUMBERED}\s?:?\s?{_CODE}|(?P<shelved>{_SHELVED})\s?(?P<place>{_PLACE}))"
    rf"(?:[.\s)\]]{{0,4}}|(?:[.,;]\s|\s?[(—–]\s?|\s-\s)(?P<rest>(?P<came>{_CAME})?.{{3,160}}))"
)


def holding_of(text: str, folded: str, where: str) -> tuple[Witness, ...] | None:
    """Read such a line: the day on which the house got it only bounds. None if it is none, or tells anything else."""
    match = _LINE.fullmatch(folded)
    if not match or (match["shelved"] and not _is_shelfmark(text.partition(":")[2], match["place"])):
        return None
    rest = match["rest"] or ""
    found = find_day(rest)
    known = match["came"] or not rest
    if not known and not (found and only_fillers(f"{rest[: found.start]} {rest[found.end :]}", DATE_NAMES)):
        return None
    return (Witness(WitnessKind.LOADED, text, found.readings, where),) if found and found.readings else ()


def _is_shelfmark(printed: str, place: str) -> bool:
    """Tell whether a shelfmark has figures and capitals: `Cote : 3 contre 1` is said of a horse."""
    return any(map(str.isdigit, place)) and any(map(str.isupper, printed.strip()[: len(place)]))
