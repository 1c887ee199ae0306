# SPDX-License-Identifier: MIT
"""The words of imprints, folded: what stands beside an issue's day, where it was taken from, and what denies it."""

from reader.text.words import fold


def _folded(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for line in lines for word in line.split())


# Pages, numbers, editions, prices, and whatever else counts an issue or a page.
COUNTED = _folded(
    "vol volume no nos nr n° n num number issue p pg pgs page pages pp col cols column columns sec section part image",
    "edition ed late final early morning evening city national special extra second third suppl supplement magazine",
    "price cent cents penny pence halfpenny shilling shillings dollar dollars pp",
    "jg jahrgang jahrg spalte sp heft beilage preis einzelpreis dm pf pfennig mark woche seite s ausgabe band bd kr",
    "annee numero prix franc francs f fr centime centimes cahier",
    "№ номер выпуск вып стр с полоса год годъ цена коп копеек копейки руб рублей рубля издание экз",
    "ano anno numero pag pagina paginas precio prezzo lire l pesetas ptas seccion sezione",
)
# What leads on to a paper, a place or a day, and what says that a paper is named.
LEADING = _folded(
    "weekend week year day days daily one two three five ten twenty free tu th uhr hrs",
    "date datum fecha data дата zuerst erstmals impresa imprimee stampata edicion edition xx yy pes",
    "published printed print dated its it appears appeared and",
    "im in aus der des dem die das vom nach den und abendausgabe morgenausgabe",
    "dans l du de la le les pour sur et",
    "газета газеты газете журнал журнале журнала из от за в и",
    "en del della dello su nel nella il lo la los las el y e da dal",
)
SOURCES = _folded(
    "source paper newspaper publication original clipping cutting quelle zeitung fundstelle journal fuente periodico",
    "fonte giornale источник газета газете газеты газ",
)
TAKEN_FROM = (
    r"\W{0,4}(?:(?:reprinted|transcribed|taken|extract|extracts|copied|clipped|cutting|clipping)\sfrom|text\s?:|"
    r"(?:abgeschrieben|abschrift|abdruck|nachdruck|ausschnitt|entnommen|ubernommen)\saus(?:\sde[rm])?|"
    r"(?:extrait|tire|releve|recopie|coupure|repris)\s(?:de|du|des)|"
    r"(?:tomado|extraido|copiado|transcrito|recorte|reproducido)\s(?:de|del)|"
    r"(?:tratto|ripreso|copiato|trascritto|ritaglio|estratto)\s(?:da|dal|dalla|dallo|de)|"
    r"(?:перепечатано|перепечатка|выписка|вырезка|взято)\sиз)\s"
)
# Names under which a day is no publication's: what happened, who was born, when somebody typed or photographed it.
OTHERS = _folded(
    "born birth died death killed hearing judgment judgement",
    "battle war treaty election elections concert festival fair exhibition exhibit meeting conference",
    "event events deadline tickets until till since before after during birthday anniversary chronology diary calendar",
    "photo photograph photographed picture foto bild aufnahme photographie фото снимок comment comments reader related",
    "see also ocr scan file datei fichier файл load access typed transcribed scanned digitised digitized corrected",
    "checked viewed visited received acquired saved filename",
    "today tomorrow yesterday remembering correction errata opens closes next last on",
    "geboren gestorben schlacht wahl konzert ausstellung sitzung termin veranstaltung bis seit heute kommentar",
    "ne mort bataille exposition reunion jusqu depuis commentaire",
    "родился умер битва выборы концерт выставка до комментарий сегодня",
    "nacido muerto batalla concierto hasta nato morto concerto mostra fino commento comentario",
)
FOUNDED = r"(?:est|established|founded|since|gegr|gegrundet|fondee?|fundado|fondata|основана|издается с)\W{0,3}"
WRITERS = frozenset({"by", "von", "par", "por", "di", "автор"})
