# SPDX-License-Identifier: MIT
"""Names that hold the day on which somebody saved, scanned or photographed something, and not that of an article."""

import re

from reader.text.dates.pathname import PathDate
from reader.text.late import late

_HANDLED = (  # what somebody did on a day; "scan" alone may be that of an issue
    r"(?<![^\W\d_])(?:scanned|downloads?|downloaded|exports?|exported|backups?|saved|printed|retrieved|fetched|crawled|uploaded|"
    r"heruntergeladen|gespeichert|gescannt|eingescannt|exportiert|téléchargés?|numérisés?|sauvegardes?|скачано|загружено|"
    r"сохранено|descargas?|scaricati)(?![^\W\d_])"
)
_LEADING = r"(?:[-_ ]?(?:on|at|du|del|vom|am|le|от|from|of))?[-_. ]{0,3}"
_HANDLED_BEFORE = late(rf"{_HANDLED}{_LEADING}[(\[]?\Z", re.IGNORECASE)
_HANDLED_WITHIN = late(rf"{_HANDLED}{_LEADING}[0-9]", re.IGNORECASE)  # `Downloads 2016` above its months
_HANDLED_BEHIND = late(rf"[-_. ]{{0,3}}[(\[]?{_HANDLED}[\W\d_]*(?:\.\w{{1,5}})?\Z", re.IGNORECASE)  # and it ends
_FETCHED_FROM = late(  # `2016-07-27 downloaded from the Herald`; only words of which no headline is made
    r"[-_. ]{0,3}[(\[]?(?:downloaded|uploaded|crawled|heruntergeladen|hochgeladen|téléchargée?s?|скачан[оаы]?|"
    r"загружен[оаы]?|descargad[oa]s?|scaricat[oaie])"
    r"[-_ ](?:from|via|by|at|von|vom|aus|bei|de|du|depuis|sur|с|со|из|desde|da|dal|dalla)[-_ ]",
    re.IGNORECASE,
)
_TAKEN = late(  # what cameras, telephones and scanners begin names with; "Bild" and "WP" are papers, too
    r"(?:folder and )?file name (?:"
    r"img|mvimg|vid|mov|pxl|pano|burst|dscn?|dscf|cimg|scn|hpscan|epson|photo|foto|фото|image|imagen|immagine|picture|pic|"
    r"(?:wp|p|signal)(?=[-_][0-9]{4}-?[0-9]{2}-?[0-9]{2}[-_][0-9]{2})|whatsapp[-_ ]?(?:image|photo|bild|foto)|"
    r"screen[-_ ]?(?:shot|cap(?:ture)?)s?|bildschirmfoto|capture[-_ ]d.écran|schermata|captura[-_ ]de[-_ ]pantalla|"
    r"снимок[-_ ]экрана|скриншот|(?:cam|adobe|genius|tiny|turbo|office|clear)[-_ ]?(?:scan(?:ner)?|lens)|"
    r"scannable(?:[-_ ]document)?|scan(?:s|ner|ned)?|numérisation|scansione|escaneo|escaneado|digitalizaci[oó]n|скан)"
    rf"{_LEADING}(?=[0-9])",
    re.IGNORECASE,
)
_MOMENT = late(  # a day and a time of day, and nothing else
    r"file name (?:19|20)[0-9]{2}([-_.]?)[01][0-9]\1[0-3][0-9][-_. t]{1,3}[0-2][0-9]([-_.]?)[0-5][0-9]\2[0-5][0-9]"
    r"(?:[-_~. (]{1,2}[0-9]{1,4}\)?)?\.\w{2,5}",
    re.IGNORECASE,
)
_FIRST_CAMERAS = "1995"  # that give names; nobody downloaded before, either


_LIVED = late(  # and not when something was printed
    r"(?<![^\W\d_])(?:born|died|geboren|gestorben|née?|nacid[oa]|fallecid[oa]|nat[oa]|родил(?:ся|ась)|умер(?:ла)?)"
    rf"{_LEADING}[(\[]?\Z",
    re.IGNORECASE,
)


def tells_of_life(found: PathDate) -> bool:
    """Tell whether a date in a path is that of a birth or a death: it dates no article."""
    before, _, _behind = found.where.partition(_piece(found))
    return _LIVED.search(before) is not None


def only_handled(found: PathDate) -> bool:
    """Tell whether a date in a path is that of a download, an export, a scan or a picture.

    The word must stand beside the day: others are a headline's (`Exports fall`). Of `Scan` and `IMG` only where the
    day follows, and could be one: a scan of 1936 is a page of 1936.
    """
    if found.copied is not None:
        return found.copied
    if _stands_beside_handled(found):
        return True
    if any(day < _FIRST_CAMERAS for day in found.days):
        return False
    if _FETCHED_FROM.match(found.where.partition(_piece(found))[2]):
        return True
    taken = _TAKEN.match(found.where)
    if taken and found.where.startswith(found.value, taken.end()):
        return True
    return _MOMENT.fullmatch(found.where) is not None


def _stands_beside_handled(found: PathDate) -> bool:
    piece = _piece(found)
    before, _, behind = found.where.partition(piece)
    within = _HANDLED_WITHIN.search(piece)
    return bool(within or _HANDLED_BEFORE.search(before) or _HANDLED_BEHIND.match(behind))


def _piece(found: PathDate) -> str:
    """Return what of the date stands in the name that holds its day."""
    return found.value if found.value in found.where else found.value.rpartition("/")[2]
