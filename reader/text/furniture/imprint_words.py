# SPDX-License-Identifier: MIT
"""The words of imprints, folded: what stands beside an issue's day, where it was taken from, and what denies it."""

from reader.text.words import fold


def _folded(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for line in lines for word in line.split())


# Pages, numbers, editions, prices, and whatever else counts an issue or a page.
COUNTED = _folded(
    "vol volume quarter no nos nr n° n num number issue",
    "p pg pgs page pages pp col cols column columns sec section part image",
    "edition ed late final early morning evening city national special extra second third suppl supplement magazine",
    "price cent cents penny pence halfpenny shilling shillings dollar dollars pp",
    "jg jahrgang jahrg spalte sp heft beilage preis einzelpreis dm pf pfennig mark woche seite s ausgabe band bd kr",
    "annee numero prix franc francs f fr centime centimes cahier trimestre",
    "№ номер выпуск вып стр с полоса год годъ изд квартал цена коп копеек копейки руб рублей рубля издание экз",
    "ano anno numero num pag pagina paginas precio prezzo lire l pesetas ptas seccion sezione",
)
# What leads on to a paper, a place or a day, and what says that a paper is named.
LEADING = _folded(
    "weekend week year day days o'clock one two three five ten twenty free tu th uhr hrs",
    "date datum fecha data дата zuerst erstmals impresa imprimee stampata edicion edition xx yy pes",
    "published printed print dated its this it appears appeared and",
    "im in aus der des dem die das vom nach den und abendausgabe morgenausgabe",
    "dans l du de la le les pour sur et",
    "газета газеты газете журнал журнале журнала из от за в и",
    "en del della dello su nel nella il lo la los las el y e da dal",
)
SOURCES = _folded(
    "radio television tv bulletin rundfunk fernsehen radiodiffusion televisione радио телевидение телеканал",
    "source paper newspaper publication original clipping cutting quelle zeitung fundstelle journal fuente periodico",
    "fonte giornale источник газета газете газеты газ",
)
# A broadcaster, or that a day is that of a programme, unless it tells of the first one.
ON_AIR = (
    r"(?P<first>(?:first|original|premiere|primera|prima|первый|первая)\s)?(?:"
    r"(?:domestic|home|world|international|external|television|radio|overseas|foreign)\sservice|(?:radio|television|tv)\snetwork|"
    r"(?:transcript\sof\s(?:the\s|a\s)?)?broadcast|(?:sendung|эфир|emission|diffusion|emision|trasmissione)"
    r"(?=\s?:|\s(?:vom|от|du|del)\s))(?!\w)"
)
TAKEN_FROM = (
    r"\W{0,4}(?:(?:(?:newspaper\s|press\s|article\s)?(?:reprinted|transcribed|taken|extracts?|copied|clipped|cutting|clipping)|"
    r"article)\sfrom|from\sthe(?=\s(?:(?!(?:sitting|session|debate|minutes|"
    r"letter|speech|sermon|evening|night|morning|storm|flood|fire|strike|riot|disaster|accident|attack|raid)s?\s)"
    r"[^\W\d_][\w.'’-]{0,20}\s){1,4}of\s(?:the\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|as\s(?:reported|printed|published)\sin|text\s?:|"
    r"(?:abgeschrieben|abschrift|abdruck|nachdruck|ausschnitt|entnommen|ubernommen)\saus(?:\sde[rm])?|"
    r"(?:extrait|tire|releve|recopie|coupure|repris)\s(?:de|du|des)|"
    r"(?:tomado|extraido|copiado|transcrito|recorte|reproducido)\s(?:de|del)|"
    r"(?:tratto|ripreso|copiato|trascritto|ritaglio|estratto)\s(?:da|dal|dalla|dallo|de)|"
    r"(?:перепечатано|перепечатка|выписка|вырезка|взято)\sиз)\s"
)
# Names under which a day is no publication's: what happened, who was born, when somebody typed or photographed it.
OTHERS = _folded(
    "born birth died death killed hearing judgment judgement verdict ruling order sworn witnessed enacted",
    "urteil beschluss verordnung erlass decret arrete ordonnance приговор постановление приказ указ",
    "sentencia decreto sentenza ordinanza",
    "battle war treaty election elections concert festival fair exhibition exhibit meeting conference",
    "event events deadline tickets until till since before after during birthday anniversary chronology diary calendar",
    "photo photograph photographed picture foto bild aufnahme photographie фото снимок comment comments reader related",
    "see also ocr scan file datei fichier файл load access typed transcribed scanned digitised digitized corrected",
    "checked viewed visited received acquired saved filename arrived registered entered copy",
    "request accession invoice loan claim application membership account licence permit",
    "today tomorrow yesterday remembering correction errata opens closes next last on",
    "eingegangen eingang erhalten erfasst abgetippt gescannt recu enregistre arrivee recibido ricevuto",
    "получено поступило вход зарегистрировано",
    "geboren gestorben schlacht wahl konzert ausstellung sitzung termin veranstaltung bis seit heute kommentar",
    "ne mort bataille exposition reunion jusqu depuis commentaire",
    "родился умер битва выборы концерт выставка до комментарий сегодня",
    "nacido muerto batalla concierto hasta nato morto concerto mostra fino commento comentario",
)
# How names of places end where things happen: "Bristow Hall, 4 May 1993" tells of a concert. Halle is a town.
VENUES = _folded(
    "hall theatre theater stadium cinema church chapel cathedral arena gallery museum square park racecourse court",
    "amtsgericht landgericht tribunal суд tribunale juzgado",
    "saal stadion kirche dom konzerthaus rathaus schauspielhaus opernhaus stadthalle turnhalle",
    "stade eglise zenith зал театр стадион церковь собор музей парк дворец teatro estadio iglesia museo chiesa stadio",
)
# Which of a day's editions: the words alone begin headlines, too ("La noche del 4 de mayo").
DAYTIME = (
    r"edicion\s(?:de\sla\s)?(?:manana|tarde|noche|matutina|vespertina)|"
    r"edizione\s(?:del(?:la)?\s)?(?:mattino|mattina|pomeriggio|sera)|edition\s(?:du\s)?(?:matin|soir)"
)
FOUNDED = r"(?:est|established|founded|since|gegr|gegrundet|fondee?|fundado|fondata|основана|издается с)\W{0,3}"
# What ends with the day behind it, of business: "Year to December 31, 1986". Weeks and months are papers', too.
PERIOD = (
    r"(?:year|quarter|half|months|period|jahr|halbjahr|quartal|monate|exercice|trimestre|semestre|mois|год|квартал|"
    r"полугодие|месяцев|ejercicio|meses|esercizio|mesi)\s"
    r"(?:to|ended|ending|through|bis|bis\szum|zum|clos\sle|termine\sle|au|до|al|cerrado\sel|chiuso\sil)\s?\Z"
)
# What periodicals are called that are no newspapers.
PERIODICALS = _folded(
    "quarterly monthly magazine yearbook annual almanac newsletter review annals proceedings",
    "vierteljahrsschrift monatsschrift zeitschrift hefte blatter jahrbuch magazin kalender mitteilungen",
    "cahiers cahier revue annales mensuel trimestriel bulletin magazine",
    "журнал ежемесячник альманах ежегодник сборник",
    "revista cuadernos anuario boletin rivista quaderni annali bollettino",
)
# What is numbered by the year, too, or leads on to a reference.
NO_PERIODICALS = _folded(
    "law act bill decree order resolution regulation directive statute case docket report patent article compare",
    "section chapter",
    "gesetz verordnung erlass beschluss drucksache antrag richtlinie protokoll bericht aktenzeichen urteil",
    "loi decret arrete ordonnance circulaire rapport закон указ постановление приказ распоряжение отчет дело",
    "ley decreto resolucion orden real informe legge ordinanza delibera circolare",
    "cf cfr see vgl vergleiche siehe voir comparer см ср ver vease vedi in",
)
# Of whom tables, pictures and quotations are that name their source with a year, and what books are called.
NO_PAPERS = _folded(
    "ministry office department institute university college bank census survey statistics agency association company",
    "ltd inc commission council authority report study archive archives library museum collection wikipedia interview",
    "government board society foundation centre center school directory atlas dictionary handbook history",
    "guide author authors own data figures photograph et al bureau",
    "bundesamt statistik bericht studie sammlung bibliothek museum eigene darstellung berechnung verband gesellschaft",
    "stiftung lexikon handbuch geschichte bank angaben",
    "ministere bureau institut universite banque statistique etude collection bibliotheque musee societe dictionnaire",
    "annuaire histoire donnees auteur insee",
    "министерство институт университет банк росстат статистика архив музей библиотека отчет словарь справочник история",
    "ministerio instituto universidad banco estadistica encuesta archivo biblioteca museo historia elaboracion",
    "ministero istituto universita banca statistica indagine archivio storia elaborazione dati",
)
# What stands behind the day of an issue, apart by a dash: what it cost, how it was posted, which edition it was.
BEHIND = _folded(
    "price cent cents penny pence shilling postage post posted free stamp edition stamped subscription cheapest",
    "preis einzelpreis pfennig pf mark heller kreuzer groschen rappen kr ausgabe postgebuhr post",
    "postscheck bezugspreis",
    "prix centime centimes franc francs edition abonnement poste",
    "цена коп копеек руб рублей издание выпуск тираж орган",
    "precio centimos centavos pesetas franqueo correo edicion suscripcion",
    "prezzo cent centesimi lire posta postale abbonamento edizione",
)
KEEPER = (  # whose letterhead may stand above a copy
    r"(?<!\w)(?:(?:public|city|county|university|national|state|college|branch|reference|research|memorial)\slibrary|"
    r"(?:historical|antiquarian|genealogical)\ssociety|records?\soffice|(?:city|county|state|national|regional|local)\sarchives?|"
    r"local\s(?:studies|history)\s(?:centre|center|collection|room)|special\scollections|"
    r"(?:stadt|kreis|staats|landes|bundes|universitats|haupt)(?:archiv|bibliothek)|geschichtsverein|heimatverein|"
    r"(?:archives|bibliotheque)\s(?:municipales?|departementales?|nationales?|universitaire|publique|de\sla\sville)|"
    r"(?:государственн|городск|областн|районн|национальн|научн)\w{2,3}\s(?:архив|библиотека)|краеведческий\sмузей|"
    r"(?:archivo|biblioteca|hemeroteca|archivio|emeroteca)\s(?:municipal|nacional|provincial|publica|comunale|civica|nazionale|"
    r"provinciale|statale|di\sstato))(?!\w)"
)
# How a weekly says which week it is of: before its last day.
WEEK = (
    r"(?:for\sthe\s)?week\s(?:ending|ended)(?:\son)?|(?:fur\sdie\s)?woche\s(?:bis|endend(?:\sam)?)(?:\szum)?|"
    r"(?:pour\sla\s)?semaine\s(?:se\sterminant|finissant|terminee)(?:\sle)?|за\sнеделю\s(?:по|до)|неделя\s(?:по|до)|"
    r"semana\s(?:que\s(?:termina|acaba)|terminada)(?:\sel)?|settimana\s(?:che\s(?:termina|finisce)|terminata)(?:\sil)?"
)
# What is told of a week and is no paper: "Births for the week ending ..." is a headline.
OF_A_WEEK = _folded(
    "weather births deaths marriages prices markets market shipping sales receipts traffic returns report summary news",
    "arrivals exports imports stocks wages mortality rainfall diary programme programmes events results fixtures",
    "wetter preise markt bericht todesfalle geburten programm meteo prix marches naissances deces programme",
    "погода цены сводка программа precios tiempo mercado prezzi tempo mercato",
)
# How a letter or a correction begins that answers what was printed on a day, and what leads to another article.
ANSWERS = (
    r"(?:betr(?:eff|ifft)?|re|zum?\s(?:ihrem\s)?(?:artikel|beitrag|bericht|leserbrief|kommentar|meldung)|zur\smeldung|a\spropos|по\sповоду|"
    r"in\s(?:reply|response|answer)\sto|(?:en\s)?respuesta\sa|in\srisposta\sa|en\sreponse\sa|"
    r"compare|cfr?\.?|confer|read\salso|related|siehe|s\.\sauch|vgl\.?|vergleiche|lesen\ssie\s(?:auch|dazu|hierzu)|mehr\szum\sthema|"
    r"voir(?!\s?[,–—-])|comparez?|comparer|a\slire|lire\saussi|vease|comparese|leer\stambien|ver\stambien|vedi|confronta|leggi\sanche|"
    r"см\.?|смотрите?|сравните?|читайте\s(?:также|тоже)|ср\.(?=\s[^0-9]))"  # "Ср. 4 мая" is a Wednesday
)
WRITERS = frozenset({"by", "von", "par", "por", "di", "автор"})
