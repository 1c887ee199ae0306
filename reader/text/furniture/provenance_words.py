# SPDX-License-Identifier: MIT
"""How lines of provenance begin, folded, as patterns: each is looked for at the start of a short line."""

LINK = (  # before a web address; it may stand alone
    r"\W{0,3}(?:(?:link|url|cite|source|original|permalink|web|online|archived?|address|location|found\sat|archived\s(?:at|from)|retrieved\sfrom|from|via|"
    r"adresse|quelle|fundstelle|(?:im\s)?internet|im\snetz|abgerufen\svon|source\soriginale?|lien|adresse\sweb|en\sligne|"
    r"источник|адрес|ссылка|оригинал|режим\sдоступа|enlace|en\slinea|fuente|direccion|collegamento|in\srete|fonte|indirizzo)"
    r"(?:\s(?:url|link|web|page|address|online))?\s?[:=]?\s?)?\W{0,3}"
)
CONSULTED = (
    r"\W{0,4}(?:(?:last\s)?(?:accessed|retrieved|consulted|viewed|visited|checked|downloaded|captured|archived)|"
    r"(?:zuletzt\s)?(?:abgerufen|aufgerufen|besucht|eingesehen|heruntergeladen)|(?:consulte|page\sconsultee|visite)e?|"
    r"дата\s(?:обращения|доступа|просмотра)|проверено|обращение|consultado|(?:ultimo\s)?accesso|consultato)(?!\w)"
)
RECEIVED = (  # what a reading room or an office stamps
    r"\W{0,4}(?:received|rec'?d|registered|entered|acquired|accessioned|filed\sin\slibrary|"
    r"eingegangen|eingang(?:sstempel)?|erhalten|recu|enregistre|arrivee?|получено|поступило|вх(?:од)?\.|"
    r"recibido|registrado|ricevuto|protocollato|pervenuto)(?!\w)[\s:,.]{0,3}"
)
CLIPPED_BY = (
    r"\W{0,4}(?:(?:clipped|cut\sout|typed|transcribed|scanned|uploaded|contributed|digiti[sz]ed|copied|keyed|photographed)\sby|"
    r"(?:ausgeschnitten|abgetippt|abgeschrieben|erfasst|gescannt|eingescannt|digitalisiert)\s(?:von|durch)|"
    r"(?:decoupe|saisi|numerise|transcrit|copie)\spar|(?:набрал|отсканировал|вырезал|перепечатал)а?|"
    r"(?:recortado|transcrito|escaneado|digitalizado)\spor|(?:ritagliato|trascritto|scansionato|digitalizzato)\sda)\s?:?\s"
)
_MADE = (  # what was made of a text long after
    r"(?:(?:this\s|the\s|diese[rs]?\s|ce(?:tte)?\s|este\s|esta\s|questo\s|questa\s|dieses\s|этот\s|эта\s|данн(?:ый|ая)\s|данное\s)?"
    r"(?:(?:web\s?)?(?:document|file|page|record|entry)|transcript(?:ion)?|typescript|digital\scopy|scan|image|"
    r"dokument|datei|datensatz|abschrift|digitalisat|fichier|document|notice|transcription|numerisation|"
    r"документ|файл|страница|запись|скан|оцифровка|documento|archivo|fichero|registro|ficha|transcripcion|"
    r"file|scheda|trascrizione|scansione)\s?:?\s?"
    r"(?:was\s|wurde\s|a\sete\s|est\s|fue\s|e\sstat[oa]\s|был[ао]?\s)?)"
)
_TYPING = (
    r"(?:typed|entered|keyed|transcribed|scanned|digiti[sz]ed|clipped|copied|saved|"
    r"erfasst|abgetippt|getippt|gescannt|eingescannt|abgeschrieben|digitalisiert|gespeichert|"
    r"saisie?|numerise|transcrit|copie|набрано?|отсканировано?|введено?|перепечатано?|записано?|"
    r"transcrito|escaneado|digitado|trascritto|scansionato|digitato)"
)
_MAKING = (
    r"(?:created|made|prepared|produced|generated|erstellt|angelegt|erzeugt|angefertigt|creee?|etablie?|realisee?|redigee?|"
    r"создана?о?|подготовлена?о?|creado|creada|escrito|elaborado|creato|creata|redatto)"
)
TYPED = rf"\W{{0,4}}(?:{_MADE}?{_TYPING}|{_MADE}?{_MAKING})(?:\s(?:up|on|am|le|el|il))?(?!\w)"
COPIED = (
    rf"\W{{0,4}}(?:{_MADE}(?:{_TYPING}|{_MAKING})|"
    r"(?:typed|transcribed|abgetippt|abgeschrieben|transcrit|transcrito|trascritto|перепечатано))(?!\w)"
)
"""How a line begins that says when a text was copied: of `Created` alone nobody knows what was."""

FROM = (
    r"(?:from|(?:original\s)?source\s?:?|original\s?:|taken\sfrom|aus|(?:original)?quelle\s?:?|tiree?\sde|de|d.apres|"
    r"источник\s?:?|из|по|fuente\s?:?|fonte\s?:?|dal?(?:la)?|del?)\s(?:the\s|der\s|dem\s|den\s|la\s|le\s|газеты\s)?"
)
COPY_DATE = (  # when the next issue's copy is due
    r"\W{0,3}(?:next\s)?(?:copy\s(?:date|deadline|day)|deadline\sfor\s(?:copy|the\snext)|issue\s?:\scopy\s(?:by|due)|redaktionsschluss|einsendeschluss|"
    r"anzeigenschluss|annahmeschluss|date\slimite|bouclage|срок\sсдачи|сдача\sматериалов|cierre\sde\s(?:edicion|redaccion)|"
    r"chiusura\s(?:in\sredazione|del\sprossimo))(?!\w)(?:\s?:.{0,80}[0-9].{0,30}|"
    r"[^0-9]{0,12}[0-9]{1,2}(?:[./-][0-9]{1,2}[./-]?|\.?\s\S{3,12})(?:\s?[0-9]{2,4})?\W{0,3})"
)
_WHO = r"(?:scan(?:ning|ner)?(?:'?s)?|ocr|operator(?:'?s)?|transcriber(?:'?s)?|typist(?:'?s)?|scan-?|archivist(?:'?s)?)"
SCAN_NOTE = (
    rf"\W{{0,3}}(?:(?<=[\[(]){_WHO}|{_WHO}\s(?:note|notes|remark|operator(?:'?s)?\snote)|note\s(?:by|of)\s(?:the\s)?(?:scanner|operator|transcriber|typist)|"
    r"scan(?:notiz|vermerk|hinweis)|anmerkung\sde[rs]\s(?:scanners|abschreibers|bearbeiters)|note\s(?:du\snumeriseur|de\sl.operateur|du\scopiste)|"
    r"(?:примечание|прим\.|пометка)\s(?:оператора|сканировщика|переписчика)|nota\s(?:del\soperador|del\sescaner|dell.operatore|del\strascrittore))"
    r"\s?[:\]]\s?.{0,100}"
)
_AGENCY = r"(?:afp|ap|adn|apa|ansa|dpa|ddp|efe|reuters?|rtr|tass|upi|xinhua|interfax|pti|kyodo)"
TELEX = (  # a teleprinter's call, its end, and the line of numbers that an agency puts on top
    r"(?:zczc|nnnn|vvvv)(?:\s?[a-z]{0,5}[0-9][a-z0-9/.-]{0,8}|\s[a-z]{1,3}(?![a-z])){0,6}|"
    rf"(?:[a-z]{{1,3}}[0-9]{{2,5}}\s)?(?:[a-z]{{1,2}}\s){{1,3}}(?:bc|am|pm)-[\w-]{{2,30}}(?:\s[0-9-]{{2,8}}){{0,3}}|"
    rf"{_AGENCY}\s?-?[0-9]{{2,5}}(?:\s[a-z0-9]{{1,5}}){{0,5}}"
)
