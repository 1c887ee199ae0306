# SPDX-License-Identifier: MIT
"""The words that styles leave to the language they are written in: terms, months, marks, the order of a date.

A term is written `long`, or `long | short | symbol`; each of these `one / several`. What a style brings along itself
comes first. Languages that aren't here are written with the words of English, which a style is then told to be.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """What a language has. `months` are long and short; `text` and `figures` are dates as D, M, Y with what parts them.

    In `text`, `M` is the month's name, in `figures` all parts are numbers; `0` before a letter wants two digits.
    `ordinals` is what stands behind a number, by its last digits where they say otherwise, `day` behind the first day.
    `hints` are how a date is said that is only bounded: not after, not before, perhaps, in an unknown year; `either` is
    the word between two days.
    """

    terms: str
    months: str
    short_months: str
    text: str
    figures: str
    marks: tuple[str, str, str, str]
    hints: tuple[str, str, str, str]
    either: str
    ordinals: dict[str, str] = field(default_factory=dict)
    comma_within: bool = False
    first_day_only: bool = False


ENGLISH = Language(
    """
accessed: accessed
ad: AD
and: and | | &
and others: and others
anonymous: anonymous | anon.
at: at
available at: available at
by: by
circa: circa | c.
cited: cited
edition: edition / editions | ed. / eds.
et-al: et al.
from: from
ibid: ibid.
in: in
in press: in press
internet: internet
issue: issue / issues | no. / nos.
no date: no date | n.d.
number: number / numbers | no. / nos.
on: on
online: online
page: page / pages | p. / pp.
page-range-delimiter: –
retrieved: retrieved
section: section / sections | sec. / secs. | §/§§
volume: volume / volumes | vol. / vols.
""",
    "January February March April May June July August September October November December",
    "Jan. Feb. Mar. Apr. May June July Aug. Sep. Oct. Nov. Dec.",
    "M D, Y",
    "M/D/Y",
    ("“", "”", "‘", "’"),
    ("not after", "not before", "perhaps", "in an unknown year,"),
    "or",
    {"": "th", "1": "st", "2": "nd", "3": "rd", "11": "th", "12": "th", "13": "th"},
    comma_within=True,
)

LANGUAGES = {
    "en": ENGLISH,
    "en-GB": Language(
        ENGLISH.terms.replace("sec. / secs.", "sect. / sects."),
        ENGLISH.months,
        ENGLISH.short_months,
        "D M Y",
        "0D/0M/Y",
        ("‘", "’", "“", "”"),
        ENGLISH.hints,
        ENGLISH.either,
        ENGLISH.ordinals,
    ),
    "de": Language(
        """
accessed: zugegriffen
ad: n. Chr.
and: und | | &
and others: und andere
anonymous: ohne Autor | o. A.
at: auf
available at: verfügbar unter
by: von
circa: circa | ca.
cited: zitiert
edition: Auflage / Auflagen | Aufl.
et-al: u. a.
from: von
ibid: ebd.
in: in
in press: im Druck
internet: Internet
issue: Nummer / Nummern | Nr.
no date: ohne Datum | o. J.
number: Nummer / Nummern | Nr.
on: auf
online: online
page: Seite / Seiten | S.
page-range-delimiter: –
retrieved: abgerufen
section: Abschnitt / Abschnitte | Abschn. | §/§§
volume: Band / Bände | Bd. / Bde.
""",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
        "D. M Y",
        "0D.0M.Y",
        ("„", "“", "‚", "‘"),
        ("nicht nach", "nicht vor", "vielleicht", "in unbekanntem Jahr,"),
        "oder",
        {"": "."},
    ),
    "fr": Language(
        """
accessed: consulté le
ad: apr. J.-C.
and: et | | &
and others: et autres
anonymous: anonyme | anon.
at: à
available at: disponible sur
by: par
circa: vers | v.
cited: cité
edition: édition / éditions | éd.
et-al: et al.
from: à l’adresse
ibid: ibid.
in: in
in press: sous presse
internet: Internet
issue: numéro / numéros | nᵒ / nᵒˢ
no date: sans date | s. d.
number: numéro / numéros | nᵒ / nᵒˢ
on: sur
online: en ligne
page: page / pages | p. / pp.
page-range-delimiter: ‑
retrieved: consulté
section: section / sections | sect. | §/§§
volume: volume / volumes | vol.
""",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.",
        "D M Y",
        "0D/0M/Y",
        ("« ", " »", "“", "”"),
        ("au plus tard le", "au plus tôt le", "peut-être", "année inconnue,"),
        "ou",
        {"": "ᵉ", "1": "ʳᵉ", "11": "ᵉ", "day": "ᵉʳ"},
        first_day_only=True,
    ),
    "ru": Language(
        """
accessed: дата обращения
ad: н. э.
and: и | | &
and others: и другие
anonymous: аноним
at: на
available at: доступно по адресу
by:
circa: около | ок.
cited: цит.
edition: издание / издания | изд.
et-al: и др.
from: от
ibid: там же
in: в
in press: в печати
internet: Интернет
issue: выпуск / выпуски | вып.
no date: без даты | б. д.
number: номер / номера | №
on: на
online: онлайн
page: страница / страницы | с.
page-range-delimiter: –
retrieved: получено
section: раздел / разделы | разд. | §/§§
volume: том / тома | т.
""",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.",
        "D M Y",
        "0D.0M.Y",
        ("«", "»", "„", "“"),
        ("не позднее", "не ранее", "возможно,", "в неизвестном году,"),
        "или",
        {"": "-е"},
    ),
    "es": Language(
        """
accessed: accedido
and: y | | &
and others: y otros
anonymous: anónimo | anón.
at: en
available at: disponible en
by: de
circa: circa | c.
cited: citado
edition: edición / ediciones | ed.
et-al: et al.
from: de
ibid: ibid.
in: en
in press: en prensa
internet: internet
issue: número / números | n.º / n.os
no date: sin fecha | s. f.
number: número / números | n.º / n.os
on: en
online: en línea
page: página / páginas | p. / pp.
page-range-delimiter: -
retrieved: recuperado
section: sección / secciones | sec. | §/§§
volume: volumen / volúmenes | vol.
""",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.",
        "D de M de Y",
        "0D/0M/Y",
        ("«", "»", "“", "”"),
        ("no después de", "no antes de", "quizá", "en año desconocido,"),
        "o",
        {"": ".ª"},
    ),
    "it": Language(
        """
accessed: consultato
and: e | | &
and others: e altri
anonymous: anonimo | anon.
at: a
available at: disponibile su
by: di
circa: circa | c.
cited: citato
edition: edizione / edizioni | ed.
et-al: et al.
from: da
ibid: ibid.
in: in
in press: in corso di stampa
internet: Internet
issue: numero / numeri | n. / nn.
no date: senza data | s.d.
number: numero / numeri | n. / nn.
on: su
online: online
page: pagina / pagine | p. / pp.
page-range-delimiter: –
retrieved: recuperato
section: sezione / sezioni | sez. | §/§§
volume: volume / volumi | vol. / voll.
""",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
        "D M Y",
        "0D/0M/Y",
        ("«", "»", "“", "”"),
        ("non dopo il", "non prima del", "forse", "in un anno ignoto,"),
        "o",
        {"": "ª", "day": "º"},
        first_day_only=True,
    ),
    "pt": Language(
        """
accessed: acedido
and: e | | &
and others: e outros
anonymous: anónimo | anón.
at: em
available at: disponível em
by: por
circa: cerca de | c.
cited: citado
edition: edição / edições | ed.
et-al: et al.
from: de
ibid: ibid.
in: em
in press: no prelo
internet: Internet
issue: número / números | n.
no date: sem data | s. d.
number: número / números | n.
on: em
online: em linha
page: página / páginas | p.
page-range-delimiter: –
retrieved: obtido
section: secção / secções | sec. | §/§§
volume: volume / volumes | vol.
""",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "D de M de Y",
        "0D/0M/Y",
        ("“", "”", "‘", "’"),
        ("não depois de", "não antes de", "talvez", "em ano desconhecido,"),
        "ou",
        {"": "ª"},
    ),
    "nl": Language(
        """
accessed: geraadpleegd
and: en | | &
and others: en anderen
anonymous: anoniem | anon.
at: op
available at: beschikbaar op
by: door
circa: circa | ca.
cited: geciteerd
edition: editie / edities | ed.
et-al: et al.
from: van
ibid: ibid.
in: in
in press: in druk
internet: internet
issue: nummer / nummers | nr. / nrs.
no date: zonder datum | z.d.
number: nummer / nummers | nr. / nrs.
on: op
online: online
page: pagina / pagina’s | p.
page-range-delimiter: -
retrieved: geraadpleegd
section: paragraaf / paragrafen | par. | §/§§
volume: volume / volumes | vol.
""",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
        "D M Y",
        "D-M-Y",
        ("‘", "’", "“", "”"),
        ("niet na", "niet vóór", "misschien", "in een onbekend jaar,"),
        "of",
        {"": "e"},
    ),
}
