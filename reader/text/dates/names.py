# SPDX-License-Identifier: MIT
"""Names of months and weekdays, one table a language. All are looked up folded (lower case, accents off)."""

from reader.text.words import fold

# Twelve entries a language: every form and abbreviation in use, the inflected ones of Russian among them, and those of
# its old spelling, with either sign for its і.
MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "january jan",
        "february feb febr",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    "de": (
        "januar jänner jan jän",
        "februar feber feb",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    "fr": (
        "janvier janv",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    "ru": (
        "январь января янв",
        "февраль февраля фев февр",
        "март мартъ марта мар",
        "апрель апрѣль апреля апрѣля апр",
        "май мая",
        "июнь июня июн іюнь іюня iюнь iюня",
        "июль июля июл іюль іюля iюль iюля",
        "август августъ августа авг",
        "сентябрь сентября сен сент",
        "октябрь октября окт",
        "ноябрь ноября ноя нояб",
        "декабрь декабря дек",
    ),
    "es": (
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    "it": (
        "gennaio gen genn",
        "febbraio feb febbr",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
}

# Monday first, as `date.weekday` counts.
WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": (
        "monday mon",
        "tuesday tue tues",
        "wednesday wed",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "ru": (
        "понедельник понедельника понедѣльникъ понедѣльника",
        "вторник вторника вторникъ",
        "среда среду среды",
        "четверг четверга четвергъ",
        "пятница пятницу пятницы",
        "суббота субботу субботы",
        "воскресенье воскресенья воскресеніе воскресенiе",
    ),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "nordic": (
        "måndag mandag",
        "tisdag tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lördag lørdag",
        "söndag søndag",
    ),
}

# As they stand in a date line; too short to be looked for in a text. Some are names of months, too (mar).
WEEKDAYS_SHORT: dict[str, tuple[str, ...]] = {
    "en": ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "ru": ("пн пон", "вт", "ср", "чт чет", "пт пятн", "сб суб", "вс воскр"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
}

# The seasons of the northern half of the world, each with its first month, folded.
SEASONS: dict[str, int] = {
    **dict.fromkeys(["spring", "fruhjahr", "fruhling", "printemps", "весна", "primavera"], 3),
    **dict.fromkeys(["summer", "sommer", "ete", "лето", "verano", "estate"], 6),
    **dict.fromkeys(["autumn", "fall", "herbst", "automne", "осень", "otono", "autunno"], 9),
    **dict.fromkeys(["winter", "hiver", "зима", "invierno", "inverno"], 12),
}


def _numbered(tables: dict[str, tuple[str, ...]], first: int) -> dict[str, int]:
    return {
        fold(name): number
        for table in tables.values()
        for number, names in enumerate(table, first)
        for name in names.split()
    }


MONTH_NUMBER: dict[str, int] = _numbered(MONTHS, 1)
WEEKDAY_NUMBER: dict[str, int] = _numbered(WEEKDAYS, 0)
SHORT_WEEKDAY_NUMBER: dict[str, int] = _numbered(WEEKDAYS_SHORT, 0)
DATE_NAMES = frozenset({*MONTH_NUMBER, *WEEKDAY_NUMBER, *SHORT_WEEKDAY_NUMBER})
"""What months and weekdays are called, in full and short, folded."""


def weekday_of(word: str) -> int | None:
    """Return the weekday that a word or a short form names, Monday 0; None if none, or if a month is called so."""
    name = fold(word)
    if name in WEEKDAY_NUMBER or name in MONTH_NUMBER:
        return WEEKDAY_NUMBER.get(name)
    return SHORT_WEEKDAY_NUMBER.get(name)
