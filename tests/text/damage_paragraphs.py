# SPDX-License-Identifier: MIT
"""Newspaper paragraphs written for the tests, in eight languages: enough of each for samples of two kilobytes."""

ENGLISH = """The harbour board met again on Tuesday and, for the third time this winter, put off its decision.
“We will not be hurried,” said Margaret Ellison, who has chaired it since the strike. “The quay has stood for
ninety years; it’ll stand until March.”
Nobody in the café opposite believed her — the owner, a Mr O’Dowd, had already packed his chairs.
Repairs would cost £4,200 at least, and the town’s reserve fund holds barely half of that.
The council’s own surveyor, Tomás Reilly, warned in his report that the north wall “moves when the tide does”.
He was not invited to the meeting, and didn’t come.
Fishermen have begun to tie up at Kilbrin instead, two hours’ drive along the coast, where the dues are lower
and the ice is free.
“You can’t blame them,” Ellison said. “But they’ll be back when the weather turns…”
At the naïve suggestion that the ferry company might pay, several members laughed aloud.
The company, whose communiqué of last week spoke of “difficult years – and worse to come”, has let eleven men
go since autumn.
A vote is now expected in the first days of February, provided that the minister’s letter has come by then.
Until that time the crane, the oldest of its kind on this shore, stays where it fell.
"""

GERMAN = """Der Gemeinderat von Übersee hat am Dienstag erneut über die baufällige Mühlbrücke gestritten.
„Wir können nicht länger warten“, sagte Bürgermeisterin Käthe Größl, „sonst fällt sie uns im nächsten Frühjahr
in den Fluß.“
Die Sanierung würde rund 380 000 Euro kosten – mehr als doppelt soviel wie im Haushalt dafür vorgesehen.
Für die Schulkinder aus dem Außendorf bedeutet das vorläufig einen Umweg von fast fünf Kilometern.
Der Landrat äußerte sich zurückhaltend und verwies auf die ausstehende Prüfung durch das Straßenbauamt.
Anwohner hatten schon vor Jahren auf Risse in den Pfeilern aufmerksam gemacht, ohne daß jemand darauf gehört hätte.
„Man hat uns ausgelacht“, erzählt der Müller Jörg Häberle, dessen Familie seit 1790 hier mahlt.
Am späten Abend einigte man sich schließlich darauf, ein drittes Gutachten einzuholen.
Die Opposition sprach von einer „Verschleppung in Raten“ und kündigte für die nächste Sitzung einen Antrag an.
Währenddessen bleibt die Brücke für Fahrzeuge über zwei Tonnen gesperrt; Fußgänger dürfen sie weiterhin benützen.
Auch der Wochenmarkt, der sonst am Ufer abgehalten wird, muß bis auf weiteres ins Rathaus ausweichen.
Ob das Land sich an den Kosten beteiligt, soll sich Anfang März entscheiden.
"""

FRENCH = """La municipalité a décidé mardi soir de fermer le théâtre jusqu’à la fin de l’été, après des mois
d’hésitation.
« Nous n’avions plus le choix », a déclaré le maire, Hélène Févrierin, devant une salle où régnait une colère
contenue.
Les travaux, estimés à près de huit cent mille francs, dépassent de beaucoup ce que la ville peut dépenser
cette année.
Le directeur, François Lécuyer, espérait encore que l’État viendrait à son secours ; la lettre du ministère,
arrivée lundi, l’a détrompé.
Une pétition signée par plus de trois mille personnes avait pourtant été remise à la préfecture dès janvier.
« On ferme d’abord, on réfléchit après », résume une ouvreuse qui travaille là depuis vingt-six ans.
Les répétitions du prochain spectacle se tiendront, paraît-il, dans le gymnase du collège voisin.
Le plafond, abîmé par les pluies de décembre, menaçait de s’effondrer sur les premières loges.
À l’hôtel de ville, on assure que la réouverture aura lieu « quoi qu’il arrive » avant Noël.
Personne, ou presque, n’y croit : les maçons eux-mêmes parlent du printemps.
Le café d’en face, où les comédiens avaient leurs habitudes, a déjà renvoyé deux garçons.
Reste à savoir ce que deviendront les décors, entassés pêle-mêle dans une cave inondée.
"""

SPANISH = """El ayuntamiento aprobó anoche, por un solo voto de diferencia, la construcción del nuevo mercado
junto a la estación.
«No podíamos esperar más», afirmó el alcalde, Ramón Ibáñez, después de una sesión que duró más de seis horas.
La oposición anunció que acudirá a los tribunales, pues considera que el terreno pertenece todavía a las monjas.
¿Quién pagará la obra? Según el concejal de hacienda, la mitad saldrá de un préstamo y el resto de la venta de
los antiguos almacenes.
Los vendedores, que llevan años trabajando bajo lonas, recibieron la noticia con más cansancio que alegría.
«Lo creeré cuando lo vea», dijo Begoña Núñez, que vende pescado allí desde niña.
El arquitecto presentó los planos en marzo, pero nadie en el público llegó a verlos.
Habrá sitio para ciento veinte puestos, una cámara frigorífica y, en el sótano, un pequeño aparcamiento.
¡Ojalá no llueva hasta entonces!, gritó alguien desde el fondo de la sala, y hubo risas.
Las obras comenzarán el próximo otoño y deberían terminar, si no surgen imprevistos, dos años después.
La señora Ibáñez, hermana del alcalde, es dueña de la panadería que ocupará la esquina más cercana.
Él mismo lo reconoció al final, cuando ya casi todos se habían marchado.
"""

ITALIAN = """Il consiglio comunale ha rinviato per la quarta volta la decisione sul vecchio lavatoio di via dei Tigli.
«Non è più una questione di soldi», ha detto l’assessore Niccolò Bardi, «è una questione di dignità per tutta
la città».
Secondo i tecnici il tetto può cedere da un momento all’altro, e già la settimana scorsa alcune tegole sono
cadute in strada.
La proprietà è contesa da anni fra la parrocchia e gli eredi di un notaio morto nel 1931.
Perché nessuno abbia mai chiesto un accertamento resta un mistero: così almeno sostiene la minoranza.
Il sindaco ha promesso che il cantiere aprirà lunedì, però non ha voluto indicare chi pagherà.
«Vedrà che toccherà a noi», ha commentato una signora del comitato, che ha raccolto più di novecento firme.
Nel frattempo l’area è stata chiusa con una rete, e i bambini ci giocano lo stesso.
La libertà di passaggio verso il fiume, garantita da un atto del Seicento, sarà oggetto di una perizia.
Qualità dell’acqua e stabilità delle mura saranno verificate entro giovedì.
Dall’opposizione si è levata una voce: «È una vergogna».
Il pubblico, numeroso nonostante la pioggia, ha applaudito a lungo.
"""

RUSSIAN = """Городской совет во вторник вечером снова отложил решение о ремонте старого моста через Северку.
«Мы не можем больше ждать, — заявила председатель комиссии Анна Щербакова. — Весной лёд снесёт опоры».
По её словам, на работы потребуется не меньше четырёх миллионов рублей, а в бюджете нет и половины.
Жители Заречья, которым теперь приходится ездить в объезд, написали письмо губернатору.
Ответ пришёл только через месяц: чиновники обещают создать ещё одну комиссию.
Главный инженер управления Пётр Юрьевич Цветков считает, что мост простоит ещё года два, если закрыть его для
грузовиков.
Движение автобусов № 4 и № 7 прекращено с понедельника.
«Нас никто не спрашивал», — говорит водитель, который возит детей в школу уже двадцать лет.
Торговцы с рынка жалуются, что покупателей стало втрое меньше, и грозят не платить аренду.
Администрация объявила конкурс, однако ни одна из фирм пока не подала заявку.
Эксперты из областного центра приедут в конце февраля и проведут обследование.
До тех пор пешеходам разрешено ходить по мосту на свой страх и риск.
"""

POLISH = """Rada miejska po raz trzeci odłożyła we wtorek decyzję w sprawie przebudowy dworca autobusowego.
„Nie możemy dłużej czekać”, powiedziała burmistrz Małgorzata Święcicka, „bo zimą dach się zawali”.
Koszt prac oszacowano na blisko sześć milionów złotych, czyli dwa razy więcej, niż przewiduje budżet.
Mieszkańcy osiedla żądają, żeby najpierw naprawić drogę do szkoły, którą codziennie chodzą ich dzieci.
Według inżyniera Łukasza Źrebca ściany trzymają się jeszcze tylko dzięki rusztowaniom.
Opozycja zapowiedziała skargę do sądu i zarzuciła urzędnikom, że ukryli ekspertyzę sprzed roku.
„Śmieją się z nas już w całym województwie”, skarżył się właściciel kiosku, pan Józef.
Autobusy odjeżdżają tymczasem z placu przed kościołem, gdzie nie ma ani wiaty, ani oświetlenia.
Wojewoda obiecał dotację, ale pieniądze mają nadejść najwcześniej w październiku.
Część radnych wyszła z sali przed głosowaniem, więc zabrakło kworum.
Następne posiedzenie wyznaczono na początek marca.
Do tego czasu podróżni będą musieli radzić sobie sami, jak zwykle.
"""

CZECH = """Městské zastupitelstvo v úterý znovu odložilo rozhodnutí o opravě starého mlýna u řeky.
„Už nemůžeme čekat,“ prohlásila starostka Jiřina Dvořáčková, „na jaře by se střecha mohla zřítit.“
Práce mají stát téměř pět milionů korun, což je dvakrát víc, než kolik má obec v rozpočtu.
Obyvatelé předměstí si stěžují, že děti musejí do školy chodit oklikou kolem továrny.
Podle inženýra Ondřeje Šťastného drží zdi pohromadě už jen díky lešení.
Opozice ohlásila žalobu a tvrdí, že úředníci zatajili posudek z loňského roku.
„Směje se nám celý okres,“ říká hostinský, jehož rodina tu žije od osmnáctého století.
Trh se zatím přestěhoval na náměstí před kostelem, kde však není kde zaparkovat.
Příspěvek z kraje by měl přijít nejdříve v říjnu, pokud ho ministerstvo vůbec schválí.
Část zastupitelů odešla ze sálu ještě před hlasováním, takže nebylo možné nic schválit.
Příští zasedání se koná začátkem března.
Do té doby zůstane most uzavřen a chodci jej smějí používat jen na vlastní nebezpečí.
"""

BY_LANGUAGE = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "ru": RUSSIAN,
    "pl": POLISH,
    "cs": CZECH,
}

LEGACY = {
    "en": ("cp1252", "mac-roman", "cp437", "cp850"),
    "de": ("cp1252", "mac-roman", "cp437", "cp850"),
    "fr": ("cp1252", "mac-roman", "cp437", "cp850"),
    "es": ("cp1252", "mac-roman", "cp437", "cp850"),
    "it": ("cp1252", "mac-roman", "cp437", "cp850"),
    "ru": ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"),
    "pl": ("cp1250", "iso8859-2", "cp852"),
    "cs": ("cp1250", "iso8859-2", "cp852"),
}
"""Encodings in which newspapers of each language were kept before Unicode."""

UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")


def samples(language: str, size: int, step: int = 1) -> list[str]:
    """Return a sample of about `size` characters from each `step`th line on, whole lines cut at a blank's place."""
    lines = BY_LANGUAGE[language].splitlines()
    found = []
    for first in range(0, len(lines), step):
        text = "\n".join(lines[first:] + lines[:first])
        end = text.rfind(" ", 0, size + 1) if len(text) > size else len(text)
        found.append(text[:end])
    return found


_PLAIN = str.maketrans("“”„’‘–—…", '"""\'\'--.')


def writable(text: str, encoding: str) -> str:
    """Return the text as somebody would have typed it who has only the characters of `encoding`."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(_PLAIN)
        text = "".join(sign for sign in text if sign.encode(encoding, "ignore"))
    return text
