# SPDX-License-Identifier: MIT
"""Headings below which a day is not the paper's: `Fifty Years Ago`, `On This Day`, `In Memoriam`, `Cent'anni fa`."""

import re

from reader.text.words import fold

_LONGEST = 70
_COUNT = r"(?:[0-9]{1,3}|[^\W\d_]{2,20}(?:[-\s][^\W\d_]{2,12})?)"  # fifty, one hundred, twenty-five
_EN = (
    r"(?:(?:from|news|our|the|files|pages|archives?|of|looking|back|this|week|today)[:,]?\s){0,6}"
    rf"(?:{_COUNT}\syears|a\s(?:century|decade))\sago(?:\s(?:today|this\s(?:day|week|month|year)|in\s(?:our|these)\s(?:pages|columns)))?|"
    r"(?:on\s)?this\s(?:day|week|month)(?:\sin\s(?:local\s)?history)?|today\sin\shistory|looking\sback|down\smemory\slane|"
    r"in\smemoriam|in\s(?:loving|fond|affectionate)\smemory(?:\sof\s.{3,50})?"
)
_DE = (
    rf"(?:heute\s)?vor\s(?:{_COUNT}\sjahr(?:en|zehnten|hunderten)|einem\sjahrhundert)|was\svor\s{_COUNT}\sjahren\sgeschah|"
    r"aus\salten\s(?:zeitungen|zeiten)|(?:der\s)?blick\szuruck|zum\sgedenken(?:\san\s.{3,50})?"
)
_FR = (
    rf"(?:c.etait\s)?il\sy\sa\s(?:{_COUNT}\sans|un\ssiecle)|(?:l.)?ephemerides?|"
    r"(?:en|a\sla)\smemoire\s(?:de\s|du\s|d.).{3,50}"
)
_RU = (
    rf"{_COUNT}\s(?:лет|года?)\s(?:тому\s)?назад|(?:в\s)?этот\sдень(?:\sв\sистории)?|(?:день|неделя)\sв\sистории|"
    r"светлой\sпамяти(?:\s.{3,50})?"
)
_ES = rf"hace\s(?:{_COUNT}\sanos|un\ssiglo)|(?:tal|un)\sdia\scomo\shoy|efemerides|(?:en|a\sla)\smemoria\sde\s.{{3,50}}"
_IT = (
    rf"(?:[^\W\d_]{{3,16}}['’]|{_COUNT}\s)anni\sfa|un\ssecolo\sfa|accadde\soggi|"
    r"in\s(?:memoria|ricordo)\sdi\s.{3,50}"
)
_LETTERS = re.compile(
    r"\W{0,4}(?:letters?(?:\sto\sthe\seditor)?|corrections?(?:\sand\sclarifications)?|errat(?:um|a)|apology|"
    r"leserbriefe?|(?:gegen|richtig)(?:dar)?stellung|berichtigung|korrektur|courrier(?:\sdes\slecteurs)?|rectificatif|droit\sde\sreponse|"
    r"опровержение|поправка|письм[оа]\s(?:читател(?:я|ей)|в\sредакцию)|cartas?\s(?:al\sdirector|de\slectores)|fe\sde\serr(?:at|or)[ae]s|"
    r"rectificacion|letter[ae]\sal\sdirettore|errata\scorrige|rettifica|precisazione)\W{0,4}"
)
_MEANT = re.compile(
    r"\W{0,4}(?:article|report|story|artikel|beitrag|bericht|meldung|nachricht|text|texte|статья|заметка|articulo|articolo)\s"
    r"(?:of|vom|du|от|del)\s"
)
_HEADING = re.compile(rf"\W{{0,4}}(?:{_EN}|{_DE}|{_FR}|{_RU}|{_ES}|{_IT})\W{{0,4}}")


def tells_of_another_day(line: str) -> bool:
    """Tell whether a whole line is the heading of a column of old news, or of one that mourns somebody."""
    return len(line) <= _LONGEST and _HEADING.fullmatch(fold(line)) is not None


def names_what_it_answers(line: str, above: str) -> bool:
    """Tell whether a line below the heading of a letter or a correction names the article that is meant."""
    return (
        len(above) <= _LONGEST and _MEANT.match(fold(line)) is not None and _LETTERS.fullmatch(fold(above)) is not None
    )
