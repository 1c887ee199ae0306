<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backfile</source>
        <translation>Über Backfile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Datenordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reads a folder of newspaper articles: by date, in full, with quotations marked, offline.</source>
        <translation>Liest einen Ordner mit Zeitungsartikeln: nach Datum, vollständig, mit markierten Zitaten, ohne Netz.</translation>
    </message>
    <message>
        <source>It never writes to your archive, and nothing leaves this computer.</source>
        <translation>Es schreibt nie in Ihr Archiv, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, Whoosh, lxml, trafilatura and chardet; set in Source Serif and Inter; icons by Lucide. Thanks to all who wrote them.</source>
        <translation>Erstellt mit Qt und PySide6, Whoosh, lxml, trafilatura und chardet; gesetzt in Source Serif und Inter; Symbole von Lucide. Dank an alle, die sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz: Sie dürfen sie benutzen, ändern, weitergeben. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The text of this licence is at https://spdx.org/licenses/</source>
        <translation>Der Text dieser Lizenz steht unter https://spdx.org/licenses/</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>Daten: {folder}</translation>
    </message>
</context>
<context>
    <name>ArchiveOpener</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>{name} has other files than the archive that you are looking for.</source>
        <translation>{name} enthält andere Dateien als das Archiv, das Sie suchen.</translation>
    </message>
    <message>
        <source>So it was opened as an archive of its own.</source>
        <translation>Es wurde deshalb als eigenes Archiv geöffnet.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Only {name} was opened:</source>
        <translation>Nur {name} wurde geöffnet:</translation>
    </message>
    <message>
        <source>a window shows one archive at a time. Open the others from the Archive menu.</source>
        <translation>Ein Fenster zeigt immer nur ein Archiv. Öffnen Sie die anderen über das Menü „Archiv“.</translation>
    </message>
    <message>
        <source>Everything is set as it was at first.</source>
        <translation>Alles ist eingestellt wie zu Beginn.</translation>
    </message>
    <message>
        <source>This is the sample archive:</source>
        <translation>Dies ist das Beispielarchiv:</translation>
    </message>
    <message>
        <source>an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window.</source>
        <translation>eine erfundene Zeitung, 1987 bis 2004. Ziehen Sie einen eigenen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>{name} was known before at {place}.</source>
        <translation>{name} war bisher unter {place} bekannt.</translation>
    </message>
    <message>
        <source>Most of its files are the same, so it was taken for the same archive: your own work on it is here.</source>
        <translation>Die meisten Dateien sind dieselben, deshalb gilt es als dasselbe Archiv: Ihre eigene Arbeit daran ist hier.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>{name} is not there now.</source>
        <translation>{name} ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>What was read of it can be read and searched.</source>
        <translation>Was schon eingelesen ist, lässt sich weiterhin lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Ort angeben…</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Kein Archiv ist geöffnet.</translation>
    </message>
    <message>
        <source>Open a folder of articles, or drop one on this window.</source>
        <translation>Öffnen Sie einen Ordner mit Artikeln, oder ziehen Sie einen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Nothing is read anew before you have said which archive it is.</source>
        <translation>Nichts wird neu gelesen, bevor Sie gesagt haben, welches Archiv es ist.</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Es ist ein anderes</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist dasselbe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>ArchiveReport</name>
    <message>
        <source>How well it is dated</source>
        <translation>Wie gut es datiert ist</translation>
    </message>
    <message>
        <source>every number opens its list</source>
        <translation>jede Zahl öffnet ihre Liste</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was vorhanden ist</translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation>Was das Archiv über sich sagt</translation>
    </message>
    <message>
        <source>each square a week</source>
        <translation>jedes Kästchen eine Woche</translation>
    </message>
    <message>
        <source>each square a month</source>
        <translation>jedes Kästchen ein Monat</translation>
    </message>
    <message>
        <source>Read as articles</source>
        <translation>Als Artikel gelesen</translation>
    </message>
    <message>
        <source>Read as articles, with something to look at</source>
        <translation>Als Artikel gelesen, mit Auffälligkeiten</translation>
    </message>
    <message>
        <source>Not read: a search can’t see them</source>
        <translation>Nicht gelesen: Eine Suche sieht sie nicht</translation>
    </message>
    <message>
        <source>Accents lost (attach? → attaché)</source>
        <translation>Verlorene Akzente (attach? → attaché)</translation>
    </message>
    <message>
        <source>Quotations never closed, or never opened</source>
        <translation>Zitate ohne Anfang oder Ende</translation>
    </message>
    <message>
        <source>Quotation marks lost (?yes? → “yes”)</source>
        <translation>Verlorene Anführungszeichen (?ja? → „ja“)</translation>
    </message>
    <message>
        <source>Read in a wrong encoding (Ã© → é)</source>
        <translation>In falscher Kodierung gelesen (Ã© → é)</translation>
    </message>
    <message>
        <source>Codes in place of signs (&amp;amp; → &amp;)</source>
        <translation>Codes statt Zeichen (&amp;amp; → &amp;)</translation>
    </message>
    <message>
        <source>Quotation marks for apostrophes (don&quot;t → don’t)</source>
        <translation>Anführungszeichen statt Apostroph (don&quot;t → don’t)</translation>
    </message>
    <message>
        <source>Signs that can’t be seen</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Menus, notices, related articles</source>
        <translation>Menüs, Hinweise, verwandte Artikel</translation>
    </message>
    <message>
        <source>Lines that repeat from page to page</source>
        <translation>Zeilen, die sich von Seite zu Seite wiederholen</translation>
    </message>
    <message>
        <source>Stamps, such as “Last updated”</source>
        <translation>Stempel wie „Zuletzt geändert“</translation>
    </message>
    <message>
        <source>Frames of web pages</source>
        <translation>Rahmen von Webseiten</translation>
    </message>
    <message>
        <source>All articles held more than once</source>
        <translation>Alle mehrfach vorhandenen Artikel</translation>
    </message>
    <message>
        <source>Wire copies: versions that differ</source>
        <translation>Agenturkopien: Fassungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Exact duplicates: the same to the word</source>
        <translation>Genaue Dubletten: Wort für Wort gleich</translation>
    </message>
    <message>
        <source>groups open side by side</source>
        <translation>Gruppen öffnen sich nebeneinander</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Nach Format</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>„{line}“</translation>
    </message>
    <message>
        <source>Lines taken off most often</source>
        <translation>Am häufigsten abgenommene Zeilen</translation>
    </message>
    <message>
        <source>{articles} have {day} in the names of their files.</source>
        <translation>{articles} haben {day} im Dateinamen.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} in {files}</translation>
    </message>
    <message>
        <source>still being read: these are the figures so far</source>
        <translation>wird noch gelesen: dies sind die bisherigen Zahlen</translation>
    </message>
    <message>
        <source>nothing was written to it</source>
        <translation>es wurde nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>read on {day} in {time}</source>
        <translation>gelesen am {day} in {time}</translation>
    </message>
    <message>
        <source>looked through again on {day}</source>
        <translation>erneut durchgesehen am {day}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als einer Sekunde</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>{certainty} {number}</source>
        <translation>{certainty} {number}</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last update.</source>
        <translation>{articles} nennen {day} als Tag der letzten Aktualisierung.</translation>
    </message>
    <message>
        <source>Part of another: page images, pictures of saved pages, notes</source>
        <translation>Teil einer anderen: Seitenbilder, Bilder gespeicherter Seiten, Notizen</translation>
    </message>
    <message>
        <source>Page images without text: a search can’t see them</source>
        <translation>Seitenbilder ohne Text: Eine Suche sieht sie nicht</translation>
    </message>
    <message>
        <source>Words torn at a line’s end (har-bour → harbour)</source>
        <translation>Am Zeilenende getrennte Wörter (Ha-fen → Hafen)</translation>
    </message>
    <message>
        <source>Words that a machine misread (tbe → the)</source>
        <translation>Von einer Maschine falsch gelesene Wörter (uud → und)</translation>
    </message>
    <message>
        <source>Joined letters and long s (ﬁ → fi)</source>
        <translation>Verbundene Buchstaben und langes s (ﬁ → fi)</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last change.</source>
        <translation>{articles} nennen {day} als Tag der letzten Änderung.</translation>
    </message>
    <message>
        <source>{articles} name {day} as their date.</source>
        <translation>{articles} nennen {day} als ihr Datum.</translation>
    </message>
    <message>
        <source>Date the undated…</source>
        <translation>Undatierte datieren…</translation>
    </message>
    <message>
        <source>Look for what would date the most at once</source>
        <translation>Suchen, was die meisten auf einmal datieren würde</translation>
    </message>
    <message>
        <source>Such a stamp of the whole collection only tells that they are no later.</source>
        <translation>Ein solcher Stempel der ganzen Sammlung sagt nur, dass sie nicht später sind.</translation>
    </message>
    <message>
        <source>{unit} · hatched: nothing found between two dated issues</source>
        <translation>{unit} · schraffiert: nichts zwischen zwei datierten Ausgaben</translation>
    </message>
    <message>
        <source>{unit} · too little is dated to tell what is missing</source>
        <translation>{unit} · zu wenig ist datiert, um zu sagen, was fehlt</translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation>{label}: {figure}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Was sich nicht lesen ließ, und warum</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>{day}: {now}, compared with {then}</source>
        <translation>{day}: {now}, verglichen mit {then}</translation>
    </message>
    <message>
        <source>{now}, compared with {then}</source>
        <translation>{now}, verglichen mit {then}</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Verschobene Dateien</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Changed since they were read</source>
        <translation>Seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>New since then</source>
        <translation>Seither neu</translation>
    </message>
    <message>
        <source>Missing since then</source>
        <translation>Seither verschwunden</translation>
    </message>
    <message>
        <source>Not as the list of checksums says</source>
        <translation>Nicht, wie die Prüfsummenliste sagt</translation>
    </message>
    <message>
        <source>In the list of checksums, but not there</source>
        <translation>In der Prüfsummenliste, aber nicht da</translation>
    </message>
    <message>
        <source>There, but not in the list of checksums</source>
        <translation>Da, aber nicht in der Prüfsummenliste</translation>
    </message>
    <message>
        <source>Are the files as they were read?</source>
        <translation>Sind die Dateien, wie sie gelesen wurden?</translation>
    </message>
    <message>
        <source>Not checked since this window was opened</source>
        <translation>Nicht geprüft, seit dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>checked on {day} at {time}</source>
        <translation>geprüft am {day} um {time}</translation>
    </message>
    <message>
        <source>{manifest}: {found}</source>
        <translation>{manifest}: {found}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Every file is byte for byte as it was read.</source>
        <translation>Jede Datei ist Byte für Byte, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Every file is as it was read, but not all are as a list of checksums says.</source>
        <translation>Jede Datei ist, wie sie gelesen wurde, aber nicht alle sind, wie eine Liste von Prüfsummen sagt.</translation>
    </message>
    <message>
        <source>Not all is as it was. Nothing was changed by this program.</source>
        <translation>Nicht alles ist, wie es war. Dieses Programm hat nichts geändert.</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was read</source>
        <translation>Jede Datei noch einmal lesen und mit dem Gelesenen vergleichen</translation>
    </message>
    <message>
        <source>Check files now</source>
        <translation>Dateien jetzt prüfen</translation>
    </message>
    <message>
        <source>Save a list of the files’ checksums, which sha256sum can check</source>
        <translation>Eine Liste der Prüfsummen speichern, die sha256sum prüfen kann</translation>
    </message>
    <message>
        <source>Save checksums…</source>
        <translation>Prüfsummen speichern…</translation>
    </message>
    <message>
        <source>All in which something is offered, not applied</source>
        <translation>Alle, bei denen etwas nur vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Damage and repair</source>
        <translation>Schäden und Reparaturen</translation>
    </message>
    <message>
        <source>Page furniture taken off</source>
        <translation>Entferntes Beiwerk der Seiten</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Same story more than once</source>
        <translation>Dieselbe Meldung mehrmals</translation>
    </message>
    <message>
        <source>What is in this archive</source>
        <translation>Was in diesem Archiv ist</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many, or what became of it</source>
        <translation>Wie viele, oder was daraus wurde</translation>
    </message>
    <message>
        <source>More on it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Gaps in the run of dates</source>
        <translation>Lücken in der Folge der Tage</translation>
    </message>
    <message>
        <source>{days}: {length} without a dated issue; shows what may belong there</source>
        <translation>{days}: {length} ohne datierte Ausgabe; zeigt, was dorthin gehören könnte</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open it in this window</source>
        <translation>In diesem Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Show data folder</source>
        <translation>&amp;Datenordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder in which what was read of it, and your work on it, are kept</source>
        <translation>Den Ordner zeigen, in dem das Gelesene und Ihre Arbeit daran liegen</translation>
    </message>
    <message>
        <source>&amp;Copy my work…</source>
        <translation>Meine Arbeit &amp;kopieren…</translation>
    </message>
    <message>
        <source>Write your dates, notes and tags into a file of your choice</source>
        <translation>Ihre Datierungen, Notizen und Schlagwörter in eine Datei Ihrer Wahl schreiben</translation>
    </message>
    <message>
        <source>&amp;Put a copy back…</source>
        <translation>Kopie &amp;zurückholen…</translation>
    </message>
    <message>
        <source>Take your work from such a file; what is there now is kept beside it</source>
        <translation>Ihre Arbeit aus einer solchen Datei holen; was jetzt da ist, bleibt daneben liegen</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>Vollständig &amp;neu lesen</translation>
    </message>
    <message>
        <source>Read every file of it once more</source>
        <translation>Jede Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>&amp;Index neu aufbauen</translation>
    </message>
    <message>
        <source>Make the search ready once more from what was read</source>
        <translation>Die Suche aus dem Gelesenen noch einmal vorbereiten</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>&amp;Gelesenes entfernen</translation>
    </message>
    <message>
        <source>Make room on the disk; your work stays, and it can be read again</source>
        <translation>Platz schaffen; Ihre Arbeit bleibt, und es kann wieder gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Remove all that is known of it; its own files are not touched</source>
        <translation>Alles entfernen, was darüber bekannt ist; die eigenen Dateien bleiben unberührt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Not there now: {place}</source>
        <translation>Zurzeit nicht erreichbar: {place}</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ArticleFlags</name>
    <message>
        <source>This is only a summary or the beginning of the article.</source>
        <translation>Das ist nur eine Zusammenfassung oder der Anfang des Artikels.</translation>
    </message>
    <message>
        <source>This article is cut short.</source>
        <translation>Dieser Artikel ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This article counts other articles than the rest of its export does.</source>
        <translation>Dieser Artikel zählt andere Artikel als der übrige Export.</translation>
    </message>
    <message>
        <source>Of this article there is a headline, but no text.</source>
        <translation>Von diesem Artikel gibt es eine Überschrift, aber keinen Text.</translation>
    </message>
    <message>
        <source>Some pages of this article are missing or can’t be read.</source>
        <translation>Einige Seiten dieses Artikels fehlen oder lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>This article does not begin with the lines that were taught.</source>
        <translation>Dieser Artikel beginnt nicht mit den Zeilen, die beigebracht wurden.</translation>
    </message>
    <message>
        <source>This is what stands on its pages and is part of no article.</source>
        <translation>Das steht auf den Seiten und gehört zu keinem Artikel.</translation>
    </message>
    <message>
        <source>The headline was badly recognised.</source>
        <translation>Die Überschrift wurde schlecht erkannt.</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Quotations in this article</source>
        <translation>Zitate in diesem Artikel</translation>
    </message>
    <message>
        <source>People in this article</source>
        <translation>Personen in diesem Artikel</translation>
    </message>
    <message>
        <source>Repairs in this article</source>
        <translation>Reparaturen in diesem Artikel</translation>
    </message>
    <message>
        <source>There is no picture of this article’s page.</source>
        <translation>Von der Seite dieses Artikels gibt es kein Bild.</translation>
    </message>
    <message>
        <source>The archive holds no copy of this article.</source>
        <translation>Das Archiv enthält keine Kopie dieses Artikels.</translation>
    </message>
    <message>
        <source>The file has this text letter by letter as it is read.</source>
        <translation>Die Datei enthält diesen Text Buchstabe für Buchstabe so, wie er gelesen wird.</translation>
    </message>
    <message>
        <source>The arrow keys move a caret</source>
        <translation>Die Pfeiltasten bewegen eine Schreibmarke</translation>
    </message>
    <message>
        <source>The arrow keys scroll the text</source>
        <translation>Die Pfeiltasten scrollen den Text</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ways to look at this article</source>
        <translation>Ansichten dieses Artikels</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticlesDialog</name>
    <message>
        <source>Split out</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>In which articles is it somebody else than {name}? They get a card of their own.</source>
        <translation>In welchen Artikeln ist jemand anderes als {name} gemeint? Sie bekommen eine eigene Karte.</translation>
    </message>
    <message>
        <source>Articles that name this person</source>
        <translation>Artikel, die diese Person nennen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>often with</source>
        <translation>oft zusammen mit</translation>
    </message>
</context>
<context>
    <name>BucketTable</name>
    <message>
        <source>Over time, as a table</source>
        <translation>Im Lauf der Zeit, als Tabelle</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Nobody has this name any more.</source>
        <translation>Niemand trägt diesen Namen mehr.</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>Artikel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>Mit Quellenangabe &amp;kopieren</translation>
    </message>
    <message>
        <source>In this article it is &amp;somebody else</source>
        <translation>In diesem Artikel ist es &amp;jemand anderes</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>It is a person</source>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>Show the articles that name this person</source>
        <translation>Die Artikel zeigen, die diese Person nennen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct what is said of this person</source>
        <translation>Berichtigen, was über diese Person gesagt wird</translation>
    </message>
    <message>
        <source>{counts}. Described alike, but not known to be one person.</source>
        <translation>{counts}. Gleich beschrieben, aber nicht als eine Person bekannt.</translation>
    </message>
    <message>
        <source>all {number} roles</source>
        <translation>alle {number} Rollen</translation>
    </message>
    <message>
        <source>“{name}” is somebody else</source>
        <translation>„{name}“ ist jemand anderes</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>copy all with citations</source>
        <translation>alle mit Quellenangaben kopieren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Reihenfolge der Zitate</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>{quotations}, only {days}</source>
        <translation>{quotations}, nur {days}</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>Nothing that was said is known to be theirs.</source>
        <translation>Es ist nichts bekannt, was sie gesagt haben.</translation>
    </message>
</context>
<context>
    <name>CertaintyBar</name>
    <message>
        <source>How well the archive is dated</source>
        <translation>Wie gut das Archiv datiert ist</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrows read the chart, Shift and arrows mark a range, Enter narrows the search to it.</source>
        <translation>Pfeile lesen das Diagramm, Umschalt und Pfeile markieren einen Zeitraum, Enter grenzt die Suche darauf ein.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>{range} marked. {words}</source>
        <translation>{range} markiert. {words}</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als S&amp;VG sichern…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG sichern…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the &amp;figures…</source>
        <translation>Die &amp;Zahlen sichern…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Das Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>{archive} over time.{ending}</source>
        <translation>{archive} im Lauf der Zeit.{ending}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm sichern</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The chart was saved: {file}</source>
        <translation>Das Diagramm wurde gesichert: {file}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Numbers or shares</source>
        <translation>Anzahlen oder Anteile</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>per 1,000 articles</source>
        <translation>je 1.000 Artikel</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>steps that fit</source>
        <translation>passende Schritte</translation>
    </message>
    <message>
        <source>Compare with another search</source>
        <translation>Mit einer anderen Suche vergleichen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>Das Diagramm als Bild oder seine Zahlen als Tabelle sichern</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Das Diagramm schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+T)</source>
        <translation>Schließen (Ctrl+T)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>{number} at most</source>
        <translation>höchstens {number}</translation>
    </message>
</context>
<context>
    <name>CiteDesk</name>
    <message>
        <source>Go to a quotation, an occurrence or an article first.</source>
        <translation>Gehen Sie erst zu einem Zitat, einer Fundstelle oder einem Artikel.</translation>
    </message>
    <message>
        <source>Go to an article first, or select some in the list.</source>
        <translation>Gehen Sie erst zu einem Artikel, oder wählen Sie welche in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Belegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for a program</source>
        <translation>Für ein Programm kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern…</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Einen Stil hinzufügen…</translation>
    </message>
    <message>
        <source>Remove the style</source>
        <translation>Den Stil entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CitingCounting</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln Beleg kopiert</numerusform>
            <numerusform>%Ln Belege kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to cite</source>
        <translation>
            <numerusform>%Ln Artikel zu belegen</numerusform>
            <numerusform>%Ln Artikel zu belegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Heads of the columns</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>Click to sort by this; with Shift to sort by it as well</source>
        <translation>Klick: danach ordnen; mit Umschalt: auch danach ordnen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Original and reading text, side by side</source>
        <translation>Original und Lesetext nebeneinander</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>Wie gelesen</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Where you two disagree</source>
        <translation>Worin Sie beide sich widersprechen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>What was done later holds, for both of you once you have exchanged files; nothing is lost of the other. Where it is wrong, do it anew: yours is the later one then.</source>
        <translation>Es gilt, was später getan wurde, für Sie beide, sobald Sie die Dateien getauscht haben; vom anderen geht nichts verloren. Wo es falsch ist, tun Sie es neu: Dann ist Ihres das spätere.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Citations are written as Chicago’s notes until you choose another style.</source>
        <translation>Belege werden als Chicago-Fußnoten geschrieben, bis Sie einen anderen Stil wählen.</translation>
    </message>
    <message>
        <source>{copied}, the first ones. No more can be copied at once: Ctrl+E takes all of them along.</source>
        <translation>{copied}, die ersten. Mehr lassen sich nicht auf einmal kopieren: Strg+E nimmt alle mit.</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Copies of this article</source>
        <translation>Kopien dieses Artikels</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Show this article and the chosen copy next to each other (Alt+B)</source>
        <translation>Diesen Artikel und die gewählte Kopie nebeneinander zeigen (Alt+B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>CopyCompareView</name>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>Two copies, side by side</source>
        <translation>Zwei Kopien nebeneinander</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Beide sagen Wort für Wort dasselbe.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>The list, the text and searches use yours. The file stays as it is.</source>
        <translation>Liste, Text und Suche benutzen Ihre Fassung. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct the headline</source>
        <translation>Überschrift korrigieren</translation>
    </message>
    <message>
        <source>Who wrote the article, without “by”; empty if nobody is named. The file stays as it is.</source>
        <translation>Wer den Artikel schrieb, ohne „von“; leer, wenn niemand genannt ist. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct the byline</source>
        <translation>Autorenzeile korrigieren</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Rückgängig gemacht: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Wiederholt: {step}.</translation>
    </message>
    <message>
        <source>A word or a few, with commas between tags, to find together what belongs together.</source>
        <translation>Ein Wort oder wenige; mehrere Schlagwörter durch Kommas trennen. So findet sich zusammen, was zusammengehört.</translation>
    </message>
    <message>
        <source>Tag {tag} taken off.</source>
        <translation>Schlagwort {tag} entfernt.</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>As the file has it</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: at most %Ln word(s) apart)</source>
        <comment>parts of a search</comment>
        <translation>
            <numerusform>({parts}: höchstens %Ln Wort auseinander)</numerusform>
            <numerusform>({parts}: höchstens %Ln Wörter auseinander)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: in this order, each at most %Ln word(s) behind the other)</source>
        <translation>
            <numerusform>({parts}: in dieser Reihenfolge, jedes höchstens %Ln Wort hinter dem vorigen)</numerusform>
            <numerusform>({parts}: in dieser Reihenfolge, jedes höchstens %Ln Wörter hinter dem vorigen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) folded</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln Kopie eingeklappt</numerusform>
            <numerusform>%Ln Kopien eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln ungenauer datiert</numerusform>
            <numerusform>%Ln ungenauer datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal genannt</numerusform>
            <numerusform>%Ln-mal genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) on this page</source>
        <translation>
            <numerusform>%Ln Treffer auf dieser Seite</numerusform>
            <numerusform>%Ln Treffer auf dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <comment>said of articles</comment>
        <translation>
            <numerusform>%Ln neuen zeigen</numerusform>
            <numerusform>%Ln neue zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation>
            <numerusform>%Ln undatierter beiseitegelassen</numerusform>
            <numerusform>%Ln undatierte beiseitegelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more known less exactly</source>
        <translation>
            <numerusform>%Ln weiterer weniger genau bekannt</numerusform>
            <numerusform>%Ln weitere weniger genau bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a date for %Ln article(s)</source>
        <translation>
            <numerusform>Datum für %Ln Artikel setzen</numerusform>
            <numerusform>Datum für %Ln Artikel setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a certain date already</source>
        <translation>
            <numerusform>%Ln davon hat schon ein sicheres Datum.</numerusform>
            <numerusform>%Ln davon haben schon ein sicheres Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a date that you set before: it will be replaced</source>
        <translation>
            <numerusform>%Ln davon hat ein Datum, das Sie früher gesetzt haben: Es wird ersetzt.</numerusform>
            <numerusform>%Ln davon haben ein Datum, das Sie früher gesetzt haben: Es wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a sure date. Each line gathers those that one decision would date.</source>
        <translation>
            <numerusform>%Ln Artikel ohne sicheres Datum. Jede Zeile fasst zusammen, was eine einzige Entscheidung datieren würde.</numerusform>
            <numerusform>%Ln Artikel ohne sicheres Datum. Jede Zeile fasst zusammen, was eine einzige Entscheidung datieren würde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date set for %Ln article(s).</source>
        <translation>
            <numerusform>Datum für %Ln Artikel gesetzt.</numerusform>
            <numerusform>Datum für %Ln Artikel gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your date was taken away from %Ln article(s).</source>
        <translation>
            <numerusform>Ihr Datum wurde bei %Ln Artikel entfernt.</numerusform>
            <numerusform>Ihr Datum wurde bei %Ln Artikeln entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) tagged.</source>
        <translation>
            <numerusform>%Ln Artikel verschlagwortet.</numerusform>
            <numerusform>%Ln Artikel verschlagwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel verschlagworten</numerusform>
            <numerusform>%Ln Artikel verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <comment>for what is being typed</comment>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) corrected</source>
        <translation>
            <numerusform>%Ln Artikel korrigiert</numerusform>
            <numerusform>%Ln Artikel korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) corrected</source>
        <translation>
            <numerusform>%Ln Zitat berichtigt</numerusform>
            <numerusform>%Ln Zitate berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on people</source>
        <translation>
            <numerusform>%Ln Entscheidung zu Personen</numerusform>
            <numerusform>%Ln Entscheidungen zu Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undatiert</numerusform>
            <numerusform>%Ln undatiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>your own date</source>
        <translation>Ihr eigenes Datum</translation>
    </message>
    <message>
        <source>its own date field</source>
        <translation>dem Datumsfeld</translation>
    </message>
    <message>
        <source>the record beside it</source>
        <translation>dem Begleitdatensatz</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>der Webadresse</translation>
    </message>
    <message>
        <source>the page’s metadata</source>
        <translation>den Metadaten der Seite</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>dem Vorspann</translation>
    </message>
    <message>
        <source>the printed date</source>
        <translation>dem gedruckten Datum</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>der Datumszeile</translation>
    </message>
    <message>
        <source>the issues around it</source>
        <translation>den Ausgaben davor und danach</translation>
    </message>
    <message>
        <source>the files around it</source>
        <translation>den Dateien davor und danach</translation>
    </message>
    <message>
        <source>the weekdays named</source>
        <translation>den genannten Wochentagen</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>dem Ordner</translation>
    </message>
    <message>
        <source>the file name</source>
        <translation>dem Dateinamen</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Date: {date}. Why this date?</source>
        <translation>Datum: {date}. Warum dieses Datum?</translation>
    </message>
    <message>
        <source>from {one} and {other}</source>
        <translation>aus {one} und {other}</translation>
    </message>
    <message>
        <source>from {one}</source>
        <translation>aus {one}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>month known</source>
        <translation>Monat bekannt</translation>
    </message>
    <message>
        <source>year known</source>
        <translation>Jahr bekannt</translation>
    </message>
    <message>
        <source>span known</source>
        <translation>Zeitspanne bekannt</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Month unknown</source>
        <translation>Monat unbekannt</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a day; Qt&apos;s letters</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the form of a day in little room; Qt&apos;s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the form of a day with its weekday; Qt&apos;s letters</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d dddd</source>
        <comment>the form of a day below its month; Qt&apos;s letters</comment>
        <translation>d., dddd</translation>
    </message>
    <message>
        <source>d ddd</source>
        <comment>the same with a short weekday</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{known}, {unknown}</source>
        <translation>{known}, {unknown}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not after {day}</source>
        <translation>spätestens {day}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Undated, some no later than {day}</source>
        <translation>Undatiert, zum Teil nicht später als {day}</translation>
    </message>
    <message>
        <source>{certainty}, {known}</source>
        <translation>{certainty}, {known}</translation>
    </message>
    <message>
        <source>{certainty}, for now</source>
        <translation>{certainty}, vorläufig</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first of a month; Qt&apos;s letters, and others between apostrophes</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>undated, no later than {day}</source>
        <translation>undatiert, spätestens {day}</translation>
    </message>
    <message>
        <source>{day} or later</source>
        <translation>{day} oder später</translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation>{day} oder früher</translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation>{name}, {articles}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>{line}, {state}</source>
        <translation>{line}, {state}</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>“{typed}” names a day that doesn’t exist.</source>
        <translation>„{typed}“ nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“{typed}” can be {one} or {other}: type the name of the month.</source>
        <translation>„{typed}“ kann {one} oder {other} sein: Schreiben Sie den Monat aus.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>etwa {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>vielleicht {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>vielleicht etwa {date}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>spätestens {date}</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>frühestens {date}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the form of a day without its year; Qt&apos;s letters</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>a day in the {decade}s</source>
        <translation>ein Tag in den {decade}ern</translation>
    </message>
    <message>
        <source>a day between {first} and {last}</source>
        <translation>ein Tag zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>{years}, in {month}</source>
        <translation>{years}, im {month}</translation>
    </message>
    <message>
        <source>{years}, on {day}</source>
        <translation>{years}, am {day}</translation>
    </message>
    <message>
        <source>a year that isn’t named</source>
        <translation>ein Jahr, das nicht genannt ist</translation>
    </message>
    <message>
        <source>{part}, without a year</source>
        <translation>{part}, ohne Jahr</translation>
    </message>
    <message>
        <source>{name}: {articles}</source>
        <translation>{name}: {articles}</translation>
    </message>
    <message>
        <source>Nothing on {when}. The nearest is {nearest}.</source>
        <translation>{when}: nichts vorhanden. Am nächsten liegt {nearest}.</translation>
    </message>
    <message>
        <source>Nothing in {when}. The nearest is {nearest}.</source>
        <translation>{when}: nichts vorhanden. Am nächsten liegt {nearest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Looking at the dates that they have now…</source>
        <translation>Die bisherigen Datierungen werden geprüft…</translation>
    </message>
    <message>
        <source>Take my dates away</source>
        <translation>Meine Datierungen entfernen</translation>
    </message>
    <message>
        <source>None of them has a certain date yet.</source>
        <translation>Keiner davon hat schon ein sicheres Datum.</translation>
    </message>
</context>
<context>
    <name>DatesPane</name>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>Of their dates only the month or the year is known: they may be of the time chosen.</source>
        <translation>Von ihrem Datum ist nur Monat oder Jahr bekannt: Sie können aus dem gewählten Zeitraum sein.</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text, and is counted once.</source>
        <translation>Ein Artikel steht für alle mit demselben Text und wird einmal gezählt.</translation>
    </message>
    <message>
        <source>Show the undated articles of this search</source>
        <translation>Die undatierten Artikel dieser Suche zeigen</translation>
    </message>
    <message>
        <source>Not counted here: {copies}</source>
        <translation>Hier nicht gezählt: {copies}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>theirs, the later one</source>
        <translation>deren Wort, das spätere</translation>
    </message>
    <message>
        <source>yours, the later one</source>
        <translation>Ihr Wort, das spätere</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>nicht dieselbe Person</translation>
    </message>
    <message>
        <source>called as papers do</source>
        <translation>heißt wie in den Zeitungen</translation>
    </message>
    <message>
        <source>the date that was found</source>
        <translation>das gefundene Datum</translation>
    </message>
    <message>
        <source>the headline of the file</source>
        <translation>die Überschrift der Datei</translation>
    </message>
    <message>
        <source>the byline of the file</source>
        <translation>die Autorenzeile der Datei</translation>
    </message>
    <message>
        <source>without the note</source>
        <translation>ohne die Notiz</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>wie vorgefunden</translation>
    </message>
    <message>
        <source>nothing taught of it</source>
        <translation>nichts darüber beigebracht</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>heißt {name}</translation>
    </message>
    <message>
        <source>with {articles}</source>
        <translation>mit {articles}</translation>
    </message>
    <message>
        <source>without {articles}</source>
        <translation>ohne {articles}</translation>
    </message>
    <message>
        <source>searches for {query}</source>
        <translation>sucht nach {query}</translation>
    </message>
    <message>
        <source>no date can be known</source>
        <translation>kein Datum feststellbar</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>mit Schlagwort {tag}</translation>
    </message>
    <message>
        <source>not tagged {tag}</source>
        <translation>ohne Schlagwort {tag}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>gelesen als {words}</translation>
    </message>
    <message>
        <source>taught otherwise</source>
        <translation>anders beigebracht</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>keine Person</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>no identifier in {list}</source>
        <translation>keine Kennung in {list}</translation>
    </message>
    <message>
        <source>somebody else in some articles</source>
        <translation>in einigen Artikeln jemand anders</translation>
    </message>
    <message>
        <source>the speaker that was found</source>
        <translation>der gefundene Sprecher</translation>
    </message>
    <message>
        <source>the kind that was found</source>
        <translation>die gefundene Art</translation>
    </message>
    <message>
        <source>the words that were found</source>
        <translation>der gefundene Wortlaut</translation>
    </message>
    <message>
        <source>no quotation</source>
        <translation>kein Zitat</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Left out: a stamp of the page</source>
        <translation>Weggelassen: ein Stempel der Seite</translation>
    </message>
    <message>
        <source>Left out: a notice of the paper or its web site</source>
        <translation>Weggelassen: ein Hinweis der Zeitung oder ihrer Website</translation>
    </message>
    <message>
        <source>Left out: it stands on many pages here</source>
        <translation>Weggelassen: Es steht hier auf vielen Seiten</translation>
    </message>
    <message>
        <source>Left out: what follows the article on its page</source>
        <translation>Weggelassen: was auf der Seite nach dem Artikel folgt</translation>
    </message>
    <message>
        <source>Left out: of the page, not of the article</source>
        <translation>Weggelassen: gehört zur Seite, nicht zum Artikel</translation>
    </message>
    <message>
        <source>Taken for the headline</source>
        <translation>Als Überschrift erkannt</translation>
    </message>
    <message>
        <source>Taken for the byline</source>
        <translation>Als Autorenzeile erkannt</translation>
    </message>
    <message>
        <source>Taken for the credit line</source>
        <translation>Als Quellenangabe erkannt</translation>
    </message>
    <message>
        <source>Taken for the section or page</source>
        <translation>Als Ressort oder Seite erkannt</translation>
    </message>
    <message>
        <source>Taken for the name of the paper</source>
        <translation>Als Name der Zeitung erkannt</translation>
    </message>
    <message>
        <source>Taken for the dateline</source>
        <translation>Als Datumszeile erkannt</translation>
    </message>
    <message>
        <source>Taken for the date of publication</source>
        <translation>Als Erscheinungsdatum erkannt</translation>
    </message>
    <message>
        <source>Taken for the date of the issue</source>
        <translation>Als Datum der Ausgabe erkannt</translation>
    </message>
    <message>
        <source>Left out: it belongs to the page, not to the article</source>
        <translation>Weggelassen: Es gehört zur Seite, nicht zum Artikel</translation>
    </message>
    <message>
        <source>Shown above the text instead</source>
        <translation>Stattdessen über dem Text gezeigt</translation>
    </message>
    <message>
        <source>only at the right: “{right}”</source>
        <translation>nur rechts: „{right}“</translation>
    </message>
    <message>
        <source>only at the left: “{left}”</source>
        <translation>nur links: „{left}“</translation>
    </message>
    <message>
        <source>at the left “{left}” · at the right “{right}”</source>
        <translation>links „{left}“ · rechts „{right}“</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>same sentence</source>
        <translation>im selben Satz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) earlier</source>
        <translation>
            <numerusform>%Ln Satz davor</numerusform>
            <numerusform>%Ln Sätze davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Speech</source>
        <translation>Wörtliche Rede</translation>
    </message>
    <message>
        <source>Words within a sentence</source>
        <translation>Zitierte Worte im Satz</translation>
    </message>
    <message>
        <source>Words held at a distance</source>
        <translation>Distanzierende Anführung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unnamed: {description}</source>
        <translation>Ungenannt: {description}</translation>
    </message>
    <message>
        <source>here: {name}</source>
        <translation>hier: {name}</translation>
    </message>
    <message>
        <source>perhaps no person</source>
        <translation>vielleicht keine Person</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>Reported without marks</source>
        <translation>Ohne Anführungszeichen wiedergegeben</translation>
    </message>
    <message>
        <source>Speaks here:</source>
        <translation>Hier spricht:</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You set the date: {date}.</source>
        <translation>Sie haben das Datum gesetzt: {date}.</translation>
    </message>
    <message>
        <source>The file’s own field for the date says {date}.</source>
        <translation>Das Datumsfeld der Datei nennt {date}.</translation>
    </message>
    <message>
        <source>A record beside the file says {date}.</source>
        <translation>Ein Begleitdatensatz nennt {date}.</translation>
    </message>
    <message>
        <source>The names of folder and file say {date}.</source>
        <translation>Ordner- und Dateiname nennen {date}.</translation>
    </message>
    <message>
        <source>The page’s web address says {date}.</source>
        <translation>Die Webadresse der Seite nennt {date}.</translation>
    </message>
    <message>
        <source>The page describes itself as of {date}.</source>
        <translation>Die Selbstbeschreibung der Seite nennt {date}.</translation>
    </message>
    <message>
        <source>The lines in front of the text say {date}.</source>
        <translation>Die Zeilen vor dem Text nennen {date}.</translation>
    </message>
    <message>
        <source>Printed on the page: {date}.</source>
        <translation>Auf der Seite gedruckt: {date}.</translation>
    </message>
    <message>
        <source>The dateline says {date}.</source>
        <translation>Die Datumszeile nennt {date}.</translation>
    </message>
    <message>
        <source>By the numbers of issues: {date}.</source>
        <translation>Nach den Nummern der Ausgaben: {date}.</translation>
    </message>
    <message>
        <source>By the files beside it: {date}.</source>
        <translation>Nach den Dateien daneben: {date}.</translation>
    </message>
    <message>
        <source>A copy of the text is dated {date}.</source>
        <translation>Eine Kopie des Textes ist datiert: {date}.</translation>
    </message>
    <message>
        <source>Printed where the Julian calendar held ({date}).</source>
        <translation>Gedruckt, wo der julianische Kalender galt ({date}).</translation>
    </message>
    <message>
        <source>The issue’s number is given: {date}.</source>
        <translation>Die Nummer der Ausgabe steht da: {date}.</translation>
    </message>
    <message>
        <source>The text names {date}.</source>
        <translation>Der Text nennt {date}.</translation>
    </message>
    <message>
        <source>The page bears a stamp of {date}.</source>
        <translation>Die Seite trägt einen Stempel vom {date}.</translation>
    </message>
    <message>
        <source>It was last changed on {date}.</source>
        <translation>Zuletzt geändert am {date}.</translation>
    </message>
    <message>
        <source>It was fetched on {date}.</source>
        <translation>Abgerufen am {date}.</translation>
    </message>
    <message>
        <source>The copyright line says {date}.</source>
        <translation>Die Copyright-Zeile nennt {date}.</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>nicht anerkannt</translation>
    </message>
    <message>
        <source>of no weight alone</source>
        <translation>allein ohne Gewicht</translation>
    </message>
    <message>
        <source>could be used</source>
        <translation>wäre verwendbar</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence for the date</source>
        <translation>Belege für das Datum</translation>
    </message>
    <message>
        <source>Take my date away</source>
        <translation>Mein Datum entfernen</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Ihr eigenes Datum</translation>
    </message>
    <message>
        <source>Nothing in the file, its name or its text tells a date. If you know it, set it below.</source>
        <translation>Weder Datei noch Name noch Text verraten ein Datum. Wenn Sie es wissen, setzen Sie es unten.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Use this date…</source>
        <translation>Dieses Datum nehmen…</translation>
    </message>
    <message>
        <source>Use {date} as your own date</source>
        <translation>{date} als eigenes Datum nehmen</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Nothing was found that could be exported.</source>
        <translation>Es wurde nichts gefunden, das exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Occurrences of what was looked for</source>
        <translation>Fundstellen des Gesuchten</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>{archive} found</source>
        <translation>{archive} Gefundenes</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what was found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Allem, was gefunden wurde</translation>
    </message>
    <message>
        <source>Done: {number} written to {file}</source>
        <translation>Fertig: {number} geschrieben nach {file}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Alle {number} zeigen</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Sources, sections and languages</source>
        <translation>Quellen, Ressorts und Sprachen</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Backfile has made a mistake</source>
        <translation>Backfile hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your archive and your own work are safe, and you can go on reading. This report helps to mend it; no words of an article are in it.</source>
        <translation>Etwas ging schief, was nicht hätte passieren dürfen. Ihr Archiv und Ihre Arbeit sind sicher, und Sie können weiterlesen. Dieser Bericht hilft, es zu beheben; kein Wort eines Artikels steht darin.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Backfile can’t start</source>
        <translation>Backfile kann nicht starten</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something went wrong before the window could open. Your archive and your own work are safe. This report helps to mend it; no words of an article are in it.</source>
        <translation>Bevor sich das Fenster öffnen konnte, ist etwas schiefgegangen. Ihr Archiv und Ihre eigene Arbeit sind sicher. Dieser Bericht hilft, den Fehler zu beheben; kein Wort eines Artikels steht darin.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>FileCounting</name>
    <message numerus="yes">
        <source>%Ln file(s) not fully read</source>
        <translation>
            <numerusform>%Ln Datei nicht ganz gelesen</numerusform>
            <numerusform>%Ln Dateien nicht ganz gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at.</source>
        <translation>
            <numerusform>%Ln Datei geprüft.</numerusform>
            <numerusform>%Ln Dateien geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read anew</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln neu gelesen</numerusform>
            <numerusform>%Ln neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files read as articles</source>
        <translation>Als Artikel gelesene Dateien</translation>
    </message>
    <message>
        <source>Files with something to look at</source>
        <translation>Dateien mit Auffälligkeiten</translation>
    </message>
    <message>
        <source>Files that are part of another</source>
        <translation>Dateien, die Teil einer anderen sind</translation>
    </message>
    <message>
        <source>Page images without text</source>
        <translation>Seitenbilder ohne Text</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Verschobene Dateien</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Some of its bytes are in no known encoding.</source>
        <translation>Ein Teil der Bytes gehört zu keiner bekannten Kodierung.</translation>
    </message>
    <message>
        <source>It mixes two encodings.</source>
        <translation>Zwei Kodierungen sind darin gemischt.</translation>
    </message>
    <message>
        <source>Some zero bytes were left out of it.</source>
        <translation>Einige Nullbytes wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its encoding was told by the other files of its folder.</source>
        <translation>Ihre Kodierung verrieten die anderen Dateien ihres Ordners.</translation>
    </message>
    <message>
        <source>It is in another encoding than it says.</source>
        <translation>Es ist in einer anderen Kodierung, als es angibt.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of its page.</source>
        <translation>Der Artikel ließ sich nicht vom Rest der Seite trennen.</translation>
    </message>
    <message>
        <source>The fields at its head could not be read.</source>
        <translation>Die Felder am Anfang ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Of an article in it there is only a summary or the beginning.</source>
        <translation>Von einem Artikel darin gibt es nur eine Zusammenfassung oder den Anfang.</translation>
    </message>
    <message>
        <source>An article in it is cut short.</source>
        <translation>Ein Artikel darin ist abgeschnitten.</translation>
    </message>
    <message>
        <source>An article in it counts other articles than the rest of the export does.</source>
        <translation>Ein Artikel darin zählt andere Artikel als der übrige Export.</translation>
    </message>
    <message>
        <source>An article in it has a headline, but no text.</source>
        <translation>Ein Artikel darin hat eine Überschrift, aber keinen Text.</translation>
    </message>
    <message>
        <source>It is so long that its end was not searched for quotations or damage.</source>
        <translation>Es ist so lang, dass sein Ende nicht auf Zitate und Schäden durchsucht wurde.</translation>
    </message>
    <message>
        <source>Some pages of an article are missing or can’t be read.</source>
        <translation>Einige Seiten eines Artikels fehlen oder lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures without text.</source>
        <translation>Einige seiner Seiten sind Bilder ohne Text.</translation>
    </message>
    <message>
        <source>An article in it does not begin with the lines that were taught.</source>
        <translation>Ein Artikel darin beginnt nicht mit den Zeilen, die beigebracht wurden.</translation>
    </message>
    <message>
        <source>Much on a page is part of no article; it is listed by itself.</source>
        <translation>Vieles auf einer Seite gehört zu keinem Artikel; es ist für sich aufgeführt.</translation>
    </message>
    <message>
        <source>A headline in it was badly recognised.</source>
        <translation>Eine Überschrift darin wurde schlecht erkannt.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>Etwas darin ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>Das Lesen wurde aufgegeben.</translation>
    </message>
    <message>
        <source>part of another</source>
        <translation>Teil eines anderen</translation>
    </message>
    <message>
        <source>not searchable</source>
        <translation>nicht durchsuchbar</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>an item not read</source>
        <translation>ein Eintrag nicht gelesen</translation>
    </message>
    <message>
        <source>Something is to be looked at.</source>
        <translation>Etwas ist auffällig.</translation>
    </message>
</context>
<context>
    <name>FileListPane</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{title} · {files}</source>
        <translation>{title} · {files}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>Inside or outside of quotations</source>
        <translation>Innerhalb oder außerhalb von Zitaten</translation>
    </message>
    <message>
        <source>in and out of quotations</source>
        <translation>in Zitaten und außerhalb</translation>
    </message>
    <message>
        <source>only in quotations</source>
        <translation>nur in Zitaten</translation>
    </message>
    <message>
        <source>only outside quotations</source>
        <translation>nur außerhalb von Zitaten</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>List only what one person says</source>
        <translation>Nur auflisten, was eine Person sagt</translation>
    </message>
    <message>
        <source>Some at random…</source>
        <translation>Einige zufällig…</translation>
    </message>
    <message>
        <source>List so many lines, taken at random out of all</source>
        <translation>So viele Zeilen auflisten, zufällig aus allen gewählt</translation>
    </message>
    <message>
        <source>Lines at random</source>
        <translation>Zufällig gewählte Zeilen</translation>
    </message>
    <message>
        <source>at random, seed</source>
        <translation>zufällig, Startzahl</translation>
    </message>
    <message>
        <source>Seed: the same one takes the same lines</source>
        <translation>Startzahl: dieselbe wählt dieselben Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>List all lines again</source>
        <translation>Wieder alle Zeilen auflisten</translation>
    </message>
    <message>
        <source>Words nearby</source>
        <translation>Nachbarwörter</translation>
    </message>
    <message>
        <source>Count which words stand near these more often than by chance (Ctrl+N)</source>
        <translation>Zählen, welche Wörter öfter als durch Zufall in der Nähe stehen (Strg+N)</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>nur {name}</translation>
    </message>
    <message>
        <source>{number} lines at random, seed {seed}</source>
        <translation>{number} Zeilen zufällig, Startzahl {seed}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Eine Person…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>{at} of {all} or more</source>
        <translation>{at} von {all} oder mehr</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
</context>
<context>
    <name>FixityDesk</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{archive} checksums.sha256</source>
        <translation>{archive} Prüfsummen.sha256</translation>
    </message>
    <message>
        <source>Checksums (*.sha256 *.txt)</source>
        <translation>Prüfsummen (*.sha256 *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save checksums</source>
        <translation>Prüfsummen speichern</translation>
    </message>
    <message>
        <source>Every file is as it was read.</source>
        <translation>Jede Datei ist, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Not all files are as they were: see the report.</source>
        <translation>Nicht alle Dateien sind, wie sie waren: siehe Bericht.</translation>
    </message>
    <message>
        <source>The checksums were saved: {file}</source>
        <translation>Die Prüfsummen wurden gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>FootnoteDesk</name>
    <message>
        <source>There is no [Backfile …] in this text.</source>
        <translation>In diesem Text steht kein [Backfile …].</translation>
    </message>
    <message>
        <source>It stands at the end of what Backfile cites.</source>
        <translation>Es steht am Ende von dem, was Backfile belegt.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Es ist kein Archiv offen.</translation>
    </message>
    <message>
        <source>Open the one that was cited first.</source>
        <translation>Öffnen Sie erst das, aus dem zitiert wurde.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article that was cited.</source>
        <translation>Dieses Archiv enthält den Artikel nicht, der belegt wurde.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article, nor does any other that was read on this computer.</source>
        <translation>Dieses Archiv enthält den Artikel nicht, und auch kein anderes, das auf diesem Rechner gelesen wurde.</translation>
    </message>
    <message>
        <source>Open the folder that was cited, and look again.</source>
        <translation>Öffnen Sie den Ordner, aus dem zitiert wurde, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The text is the one that was cited.</source>
        <translation>Der Text ist der, der belegt wurde.</translation>
    </message>
    <message>
        <source>The footnote doesn’t say what the text was.</source>
        <translation>Die Fußnote sagt nicht, welcher Text es war.</translation>
    </message>
    <message>
        <source>The text here is not the one that was cited.</source>
        <translation>Der Text hier ist nicht der, der belegt wurde.</translation>
    </message>
    <message>
        <source>The text of this article has changed since it was cited.</source>
        <translation>Der Text dieses Artikels hat sich geändert, seit er belegt wurde.</translation>
    </message>
    <message>
        <source>Read it again before you rely on the footnote.</source>
        <translation>Lesen Sie ihn noch einmal, bevor Sie sich auf die Fußnote verlassen.</translation>
    </message>
    <message>
        <source>The archive {name} has it.</source>
        <translation>Das Archiv {name} hat ihn.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>FootnoteDialog</name>
    <message>
        <source>Paste a footnote that Backfile made, or only what stands in it between brackets: [Backfile …].</source>
        <translation>Fügen Sie eine Fußnote ein, die Backfile gemacht hat, oder nur, was darin in Klammern steht: [Backfile …].</translation>
    </message>
    <message>
        <source>Open a footnote</source>
        <translation>Fußnote öffnen</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
</context>
<context>
    <name>FreshBar</name>
    <message>
        <source>Show all that the search finds</source>
        <translation>Alles zeigen, was die Suche findet</translation>
    </message>
</context>
<context>
    <name>GatherSheet</name>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>Name einer Sammlung oder einer neuen</translation>
    </message>
    <message>
        <source>Name of a collection</source>
        <translation>Name einer Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Type a name, and Enter begins a collection of that name.</source>
        <translation>Tippen Sie einen Namen; die Eingabetaste beginnt eine Sammlung, die so heißt.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Neue Sammlung {name}</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add {articles} to a collection</source>
        <translation>{articles} zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>They are in {name} already.</source>
        <translation>Schon in {name} enthalten.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Sammlung {name} angelegt.</translation>
    </message>
    <message>
        <source>It is in no collection.</source>
        <translation>In keiner Sammlung enthalten.</translation>
    </message>
    <message>
        <source>Remove from which collection?</source>
        <translation>Aus welcher Sammlung entfernen?</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The list isn’t in order of date now. Put it in that order first.</source>
        <translation>Die Liste ist gerade nicht nach Datum sortiert. Sortieren Sie sie zuerst so.</translation>
    </message>
    <message>
        <source>Nothing that was found has a date.</source>
        <translation>Nichts von dem, was gefunden wurde, hat ein Datum.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26.</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 1994, Mai 1994, 26. Mai 1994 oder 1994-05-26.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way:</source>
        <translation>„{typed}“ lässt sich auf mehrere Arten lesen:</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>Genannte Personen</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dieselben</translation>
    </message>
    <message>
        <source>Unnamed speakers, by description</source>
        <translation>Ungenannte, nach Beschreibung</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Same story more than once · {groups}</source>
        <translation>Dieselbe Meldung mehrfach · {groups}</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>sie unterscheiden sich</translation>
    </message>
    <message>
        <source>the same to the word</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>{year}: {articles} in {filled} of {all} weeks</source>
        <translation>{year}: {articles} in {filled} von {all} Wochen</translation>
    </message>
    <message>
        <source>{year}: {articles} in {filled} of {all} months</source>
        <translation>{year}: {articles} in {filled} von {all} Monaten</translation>
    </message>
    <message>
        <source>{year}; nothing found: {gaps}</source>
        <translation>{year}; nichts gefunden: {gaps}</translation>
    </message>
    <message>
        <source>{when}: nothing found, though earlier and later issues are here</source>
        <translation>{when}: nichts gefunden, obwohl frühere und spätere Ausgaben da sind</translation>
    </message>
    <message>
        <source>{when}: nothing found</source>
        <translation>{when}: nichts gefunden</translation>
    </message>
    <message>
        <source>{when}: {articles}</source>
        <translation>{when}: {articles}</translation>
    </message>
    <message>
        <source>{first} to {last}: nothing found</source>
        <translation>{first} bis {last}: nichts gefunden</translation>
    </message>
</context>
<context>
    <name>HeldGrid</name>
    <message>
        <source>What is held over time</source>
        <translation>Bestand im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Leave for the web?</source>
        <translation>Ins Web wechseln?</translation>
    </message>
    <message>
        <source>This link leads out of the program. Open it in your web browser?</source>
        <translation>Dieser Link führt aus dem Programm hinaus. Im Webbrowser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Backfile guide</source>
        <translation>Backfile-Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Keine Seite enthält diese Wörter. Versuchen Sie es mit weniger oder anderen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>{page} · Backfile guide</source>
        <translation>{page} · Backfile-Handbuch</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{when}: {hits} of {held}</source>
        <translation>{when}: {hits} von {held}</translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation>Artikel im Zeitverlauf</translation>
    </message>
    <message>
        <source>Articles over time: {when}, {articles}</source>
        <translation>Artikel im Zeitverlauf: {when}, {articles}</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Still being read</source>
        <translation>Wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>HitListView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>IdentifiersDialog</name>
    <message>
        <source>How libraries call {name}. Backfile only keeps it: nothing is looked up.</source>
        <translation>Wie Bibliotheken {name} nennen. Backfile bewahrt es nur auf: Es wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{first} and {second} are one name in other letters</source>
        <translation>{first} und {second} sind ein Name in anderen Buchstaben</translation>
    </message>
    <message>
        <source>{second} is {first} with fewer given names</source>
        <translation>{second} ist {first} mit weniger Vornamen</translation>
    </message>
    <message>
        <source>{second} fits {first}, of whose given names it has the initials</source>
        <translation>{second} passt zu {first} und hat die Anfangsbuchstaben der Vornamen</translation>
    </message>
    <message>
        <source>{second} is {first} by a short form of the given name</source>
        <translation>{second} ist {first} mit einer Kurzform des Vornamens</translation>
    </message>
    <message>
        <source>{first} and {second} are one letter apart</source>
        <translation>{first} und {second} unterscheiden sich um einen Buchstaben</translation>
    </message>
    <message>
        <source>{second} alone is {first} in {count} of {all} articles</source>
        <translation>{second} allein ist {first} in {count} von {all} Artikeln</translation>
    </message>
    <message>
        <source>{second} alone may be {first} in {count} of {all} articles</source>
        <translation>{second} allein kann {first} sein, in {count} von {all} Artikeln</translation>
    </message>
    <message>
        <source>both are called {role}</source>
        <translation>beide heißen {role}</translation>
    </message>
    <message>
        <source>both are named together with the same people</source>
        <translation>beide werden mit denselben Personen genannt</translation>
    </message>
    <message>
        <source>nobody else here fits</source>
        <translation>sonst passt hier niemand</translation>
    </message>
    <message>
        <source>nobody else of this name appears in those months</source>
        <translation>in jenen Monaten kommt niemand sonst dieses Namens vor</translation>
    </message>
    <message>
        <source>others of this name appear far less in those months</source>
        <translation>andere dieses Namens kommen in jenen Monaten weit seltener vor</translation>
    </message>
    <message>
        <source>that person is often in the paper then</source>
        <translation>diese Person steht damals oft in der Zeitung</translation>
    </message>
    <message>
        <source>they appear in the same days</source>
        <translation>sie kommen in denselben Tagen vor</translation>
    </message>
    <message>
        <source>nothing else is said of either</source>
        <translation>sonst wird von keinem etwas gesagt</translation>
    </message>
    <message>
        <source>they appear years apart</source>
        <translation>zwischen ihnen liegen Jahre</translation>
    </message>
    <message>
        <source>they are called different things</source>
        <translation>sie werden verschieden bezeichnet</translation>
    </message>
    <message>
        <source>others fit, too</source>
        <translation>auch andere passen</translation>
    </message>
    <message>
        <source>the surname is common here</source>
        <translation>der Nachname ist hier häufig</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Draw no more: {name}</source>
        <translation>Nicht mehr zeichnen: {name}</translation>
    </message>
    <message>
        <source>Draw this search no more</source>
        <translation>Diese Suche nicht mehr zeichnen</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Erscheinungstag</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Nothing of the article</source>
        <translation>Nichts vom Artikel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date of a change</source>
        <translation>Tag einer Änderung</translation>
    </message>
    <message>
        <source>Date of fetching</source>
        <translation>Tag des Abrufs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse im Netz</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>Heftnummer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>LineCounting</name>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %Ln selected line(s) copied. Ctrl+E takes all of them along.</source>
        <translation>
            <numerusform>Die ersten {number} von %Ln ausgewählten Zeile kopiert. Strg+E nimmt alle mit.</numerusform>
            <numerusform>Die ersten {number} von %Ln ausgewählten Zeilen kopiert. Strg+E nimmt alle mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Occurrences</source>
        <translation>Fundstellen</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Still being read</source>
        <translation>Wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>LinesDesk</name>
    <message>
        <source>&amp;Open the article</source>
        <translation>Artikel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;lines</source>
        <translation>Als &amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;line</source>
        <translation>Als &amp;Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Date them…</source>
        <translation>Datieren…</translation>
    </message>
    <message>
        <source>Look for what would date the most of them at once</source>
        <translation>Suchen, was die meisten von ihnen auf einmal datieren würde</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text. Press to list every one.</source>
        <translation>Ein Artikel steht für alle mit demselben Text. Ein Klick listet jeden einzeln auf.</translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>Kopien einklappen</translation>
    </message>
    <message>
        <source>Let one article stand for all that have the same text.</source>
        <translation>Nur einen Artikel stellvertretend für alle mit demselben Text zeigen.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Show what has changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Up to {articles} can be selected at once. Search for fewer, or choose a month.</source>
        <translation>Bis zu {articles} lassen sich auf einmal auswählen. Suchen Sie nach weniger, oder wählen Sie einen Monat.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>On {day} the archive “{archive}” ({state}) was searched with {program} for {searches}.</source>
        <translation>Am {day} wurde das Archiv „{archive}“ ({state}) mit {program} durchsucht: {searches}.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} in {files}</translation>
    </message>
    <message>
        <source>{files} not read yet</source>
        <translation>davon {files} noch nicht gelesen</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>Stand {state}</translation>
    </message>
    <message>
        <source>{search} (query: {typed})</source>
        <translation>{search} (Anfrage: {typed})</translation>
    </message>
    <message>
        <source>only {chosen}</source>
        <translation>nur {chosen}</translation>
    </message>
    <message>
        <source>{search}: {articles}</source>
        <translation>{search}: {articles}</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>{archive} searches.csv</source>
        <translation>{archive} Suchen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a search a line (*.jsonl)</source>
        <translation>JSON, eine Suche je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the log of searches</source>
        <translation>Suchprotokoll speichern</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>Suchprotokoll</translation>
    </message>
    <message>
        <source>Forget all searches that were noted?</source>
        <translation>Alle notierten Suchen vergessen?</translation>
    </message>
    <message>
        <source>They are forgotten in the backups, too: nothing brings them back.</source>
        <translation>Sie werden auch in den Sicherungen vergessen: Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of searches</source>
        <translation>Suchprotokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>State of the archive</source>
        <translation>Stand des Archivs</translation>
    </message>
    <message>
        <source>Copy as a paragraph</source>
        <translation>Als Absatz kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>A search is noted when you open something it found, press Enter in the box, or let it stand for four seconds. Enter here searches for it again.</source>
        <translation>Eine Suche wird vermerkt, wenn Sie etwas Gefundenes öffnen, im Suchfeld die Eingabetaste drücken oder sie vier Sekunden stehen lassen. Die Eingabetaste sucht hier noch einmal danach.</translation>
    </message>
    <message>
        <source>Nothing is noted now: the settings keep no history, or no searches.</source>
        <translation>Zurzeit wird nichts vermerkt: Nach den Einstellungen wird kein Verlauf geführt, oder keine Suche gemerkt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{archive} · Backfile</source>
        <translation>{archive} · Backfile</translation>
    </message>
</context>
<context>
    <name>ManageDesk</name>
    <message>
        <source>Your work on {archive} was copied to {file}.</source>
        <translation>Ihre Arbeit an {archive} wurde nach {file} kopiert.</translation>
    </message>
    <message>
        <source>Put a copy of your work on {archive} back</source>
        <translation>Kopie Ihrer Arbeit an {archive} zurückholen</translation>
    </message>
    <message>
        <source>Your work on {archive} is that of the copy now. What was there before is kept beside it.</source>
        <translation>Ihre Arbeit an {archive} ist jetzt die der Kopie. Was vorher da war, bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>What was read of {archive} was removed.</source>
        <translation>Das von {archive} Gelesene wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove what was read of {archive}?</source>
        <translation>Das von {archive} Gelesene entfernen?</translation>
    </message>
    <message>
        <source>Your own work stays. To search the archive it must be read again.</source>
        <translation>Ihre eigene Arbeit bleibt. Um das Archiv zu durchsuchen, muss es wieder gelesen werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget {archive}?</source>
        <translation>{archive} vergessen?</translation>
    </message>
    <message>
        <source>There is work of your own on it ({work}): it is copied into a file first.</source>
        <translation>Sie haben eigene Arbeit daran ({work}): Sie wird zuerst in eine Datei kopiert.</translation>
    </message>
    <message>
        <source>Copy and forget…</source>
        <translation>Kopieren und vergessen…</translation>
    </message>
    <message>
        <source>There is no work of your own on it. Its own files are not touched.</source>
        <translation>Sie haben keine eigene Arbeit daran. Die Dateien des Archivs bleiben unberührt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>{archive} was forgotten.</source>
        <translation>{archive} wurde vergessen.</translation>
    </message>
    <message>
        <source>{archive} was forgotten. Your work on it is in {file}.</source>
        <translation>{archive} wurde vergessen. Ihre Arbeit daran ist in {file}.</translation>
    </message>
    <message>
        <source>{archive} is ready.</source>
        <translation>{archive} ist fertig.</translation>
    </message>
    <message>
        <source>It was stopped; what was done so far is kept.</source>
        <translation>Es wurde angehalten; was bisher getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Copy your work on {archive} into a file</source>
        <translation>Ihre Arbeit an {archive} in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Copies of your work (*.backfile *.sqlite)</source>
        <translation>Kopien Ihrer Arbeit (*.backfile *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Manage archives</source>
        <translation>Archive verwalten</translation>
    </message>
    <message>
        <source>No archive has been opened yet.</source>
        <translation>Es wurde noch kein Archiv geöffnet.</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was read takes {derived}, your own work with its backups {own}.</source>
        <translation>Das Gelesene belegt {derived}, Ihre eigene Arbeit mit Sicherungen {own}.</translation>
    </message>
    <message>
        <source>Before it was at {places}.</source>
        <translation>Früher lag es unter {places}.</translation>
    </message>
    <message>
        <source>While it isn’t there, what was read of it can’t be had again, and is kept.</source>
        <translation>Solange es nicht erreichbar ist, lässt sich das Gelesene nicht neu gewinnen und wird behalten.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your note; its words are gone</source>
        <translation>Ihre Notiz; die Stelle fehlt</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Elsewhere this name is somebody else’s.</source>
        <translation>Anderswo gehört dieser Name jemand anderem.</translation>
    </message>
</context>
<context>
    <name>NearbyDesk</name>
    <message>
        <source>There are no occurrences near which words could be counted.</source>
        <translation>Es gibt keine Fundstellen, in deren Nähe Wörter gezählt werden könnten.</translation>
    </message>
</context>
<context>
    <name>NearbyModel</name>
    <message>
        <source>{word}: {near} near, {expected} expected, strength {bound}, {articles} articles</source>
        <translation>{word}: {near} in der Nähe, {expected} erwartet, Stärke {bound}, Artikel: {articles}</translation>
    </message>
    <message>
        <source>The word, in small letters and without accents</source>
        <translation>Das Wort, in Kleinbuchstaben und ohne Akzente</translation>
    </message>
    <message>
        <source>How often it stands within the span</source>
        <translation>Wie oft es innerhalb der Spanne steht</translation>
    </message>
    <message>
        <source>How often it would stand there by chance</source>
        <translation>Wie oft es dort durch Zufall stünde</translation>
    </message>
    <message>
        <source>Log-likelihood: how much more often than by chance</source>
        <translation>Log-Likelihood: wie viel öfter als durch Zufall</translation>
    </message>
    <message>
        <source>In how many articles it stands within the span</source>
        <translation>In wie vielen Artikeln es innerhalb der Spanne steht</translation>
    </message>
</context>
<context>
    <name>NearbyPane</name>
    <message>
        <source>Words nearby</source>
        <translation>Nachbarwörter</translation>
    </message>
    <message>
        <source>Close the words nearby</source>
        <translation>Nachbarwörter schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+N)</source>
        <translation>Schließen (Strg+N)</translation>
    </message>
    <message>
        <source>Words to the left</source>
        <translation>Wörter links</translation>
    </message>
    <message>
        <source>Words to the right</source>
        <translation>Wörter rechts</translation>
    </message>
    <message>
        <source>{words} to the left</source>
        <translation>{words} links</translation>
    </message>
    <message>
        <source>{words} to the right</source>
        <translation>{words} rechts</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Wie weit die Zählung ist</translation>
    </message>
    <message>
        <source>Strength is the log-likelihood: how much more often a word stands here than by chance. Above 10.83 chance brings that about less than once in a thousand times.</source>
        <translation>Die Stärke ist die Log-Likelihood: wie viel öfter ein Wort hier steht als durch Zufall. Über 10,83 bringt der Zufall das seltener als einmal in tausend Fällen zustande.</translation>
    </message>
    <message>
        <source>No word stands near these more often than by chance.</source>
        <translation>Kein Wort steht öfter als durch Zufall in der Nähe.</translation>
    </message>
    <message>
        <source>Counting the words nearby…</source>
        <translation>Die Nachbarwörter werden gezählt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Die Zählung wurde angehalten.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
</context>
<context>
    <name>NearbyTable</name>
    <message>
        <source>Words nearby</source>
        <translation>Nachbarwörter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>NoHitsPane</name>
    <message>
        <source>When it has been read, its articles stand here by date.</source>
        <translation>Wenn es gelesen ist, stehen hier seine Artikel nach Datum.</translation>
    </message>
    <message>
        <source>This archive has no articles yet.</source>
        <translation>Dieses Archiv hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>Outside of {dates} there are more.</source>
        <translation>Außerhalb von {dates} gibt es weitere.</translation>
    </message>
    <message>
        <source>Search all dates: {found}</source>
        <translation>Gesamten Zeitraum durchsuchen: {found}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Bisher nichts gefunden.</translation>
    </message>
    <message>
        <source>The archive is still being read.</source>
        <translation>Das Archiv wird noch gelesen.</translation>
    </message>
    <message>
        <source>Each part is found, but never all in one article.</source>
        <translation>Jeder Teil kommt vor, aber nie alle zusammen in einem Artikel.</translation>
    </message>
    <message>
        <source>There are more that are not in {values}.</source>
        <translation>Anderswo als in {values} gibt es welche.</translation>
    </message>
    <message>
        <source>Search all of the archive</source>
        <translation>Im ganzen Archiv suchen</translation>
    </message>
    <message>
        <source>{all}: {found}</source>
        <translation>{all}: {found}</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>in keinem Artikel</translation>
    </message>
    <message>
        <source>Search for this alone</source>
        <translation>Nur danach suchen</translation>
    </message>
    <message>
        <source>Search for {words} alone, {found}</source>
        <translation>Nur nach {words} suchen, {found}</translation>
    </message>
    <message>
        <source>Finds nothing</source>
        <translation>Findet nichts</translation>
    </message>
    <message>
        <source>{word} stands in no article.</source>
        <translation>{word} steht in keinem Artikel.</translation>
    </message>
    <message>
        <source>{word} stands in no article yet.</source>
        <translation>{word} steht bisher in keinem Artikel.</translation>
    </message>
    <message>
        <source>Like “{word}” in this archive:</source>
        <translation>Ähnlich wie „{word}“ in diesem Archiv:</translation>
    </message>
    <message>
        <source>Other forms of “{word}” in this archive:</source>
        <translation>Andere Formen von „{word}“ in diesem Archiv:</translation>
    </message>
    <message>
        <source>“{word}” in other letters in this archive:</source>
        <translation>„{word}“ in anderer Schrift in diesem Archiv:</translation>
    </message>
    <message>
        <source>These words anywhere in an article:</source>
        <translation>Diese Wörter irgendwo in einem Artikel:</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Einen davon weglassen:</translation>
    </message>
    <message>
        <source>Search for {word}, {found}</source>
        <translation>Nach {word} suchen, {found}</translation>
    </message>
</context>
<context>
    <name>NoLines</name>
    <message>
        <source>None of these occurrences is among those chosen.</source>
        <translation>Keine dieser Fundstellen gehört zur Auswahl.</translation>
    </message>
    <message>
        <source>You chose only some: those in or outside of quotations, or those of one speaker.</source>
        <translation>Sie haben nur einige ausgewählt: die in oder außerhalb von Zitaten oder die einer Person.</translation>
    </message>
    <message>
        <source>Show all occurrences</source>
        <translation>Alle Fundstellen zeigen</translation>
    </message>
    <message>
        <source>The words stand in no place of these articles that could be shown.</source>
        <translation>Die Wörter stehen an keiner Stelle dieser Artikel, die sich zeigen ließe.</translation>
    </message>
    <message>
        <source>They stand where a repair reads other words than the file has.</source>
        <translation>Sie stehen dort, wo eine Reparatur andere Wörter liest als die Datei hat.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>This search has no words whose occurrences could be shown.</source>
        <translation>Diese Suche hat keine Wörter, deren Fundstellen sich zeigen ließen.</translation>
    </message>
    <message>
        <source>It chooses whole articles, by their date or source or by whom they name. Type a word beside it.</source>
        <translation>Sie wählt ganze Artikel aus, nach Datum, Quelle oder genannten Personen. Tippen Sie ein Wort dazu.</translation>
    </message>
    <message>
        <source>Type a word to see all its occurrences</source>
        <translation>Tippen Sie ein Wort, um alle seine Fundstellen zu sehen</translation>
    </message>
    <message>
        <source>They stand here a line each, in the words around them. Phrases do as well.</source>
        <translation>Sie stehen hier je in einer Zeile, mit den Wörtern ringsum. Auch Wortfolgen sind möglich.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Add tags, with commas between</source>
        <translation>Schlagwörter hinzufügen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kept with your own work, beside the archive and never in it.</source>
        <translation>Bei Ihrer eigenen Arbeit aufbewahrt, neben dem Archiv und nie darin.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Changed by two apart from each other. The other words:</source>
        <translation>Von zweien unabhängig geändert. Der andere Wortlaut:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Diese Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <source>On “{words}”, which the text doesn’t have any more</source>
        <translation>Zu „{words}“, was der Text nicht mehr enthält</translation>
    </message>
    <message>
        <source>{made}, changed {changed}</source>
        <translation>{made}, geändert {changed}</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>date, oldest first</source>
        <translation>Datum, älteste zuerst</translation>
    </message>
    <message>
        <source>date, newest first</source>
        <translation>Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>the word found</source>
        <translation>gefundenes Wort</translation>
    </message>
    <message>
        <source>1st word left</source>
        <translation>1. Wort links</translation>
    </message>
    <message>
        <source>2nd word left</source>
        <translation>2. Wort links</translation>
    </message>
    <message>
        <source>3rd word left</source>
        <translation>3. Wort links</translation>
    </message>
    <message>
        <source>1st word right</source>
        <translation>1. Wort rechts</translation>
    </message>
    <message>
        <source>2nd word right</source>
        <translation>2. Wort rechts</translation>
    </message>
    <message>
        <source>3rd word right</source>
        <translation>3. Wort rechts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>1 links</translation>
    </message>
    <message>
        <source>2 left</source>
        <translation>2 links</translation>
    </message>
    <message>
        <source>3 left</source>
        <translation>3 links</translation>
    </message>
    <message>
        <source>1 right</source>
        <translation>1 rechts</translation>
    </message>
    <message>
        <source>2 right</source>
        <translation>2 rechts</translation>
    </message>
    <message>
        <source>3 right</source>
        <translation>3 rechts</translation>
    </message>
    <message>
        <source>{some} {out_of_all}, {in_articles}</source>
        <translation>{some} {out_of_all}, {in_articles}</translation>
    </message>
    <message>
        <source>{occurrences} {in_articles}</source>
        <translation>{occurrences} {in_articles}</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>in der Überschrift</translation>
    </message>
    <message>
        <source>in a quotation, nobody is known to speak</source>
        <translation>in einem Zitat, niemand ist als Sprecher bekannt</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>gesagt von {names}</translation>
    </message>
    <message>
        <source>perhaps said by {names}</source>
        <translation>vielleicht gesagt von {names}</translation>
    </message>
</context>
<context>
    <name>OccurrenceCounting</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at random</source>
        <comment>said of occurrences</comment>
        <translation>
            <numerusform>%Ln zufällige</numerusform>
            <numerusform>%Ln zufällige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out of %Ln occurrence(s)</source>
        <translation>
            <numerusform>aus %Ln Fundstelle</numerusform>
            <numerusform>aus %Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln article(s) counted</source>
        <translation>
            <numerusform>{number} von %Ln Artikel gezählt</numerusform>
            <numerusform>{number} von %Ln Artikeln gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDesk</name>
    <message>
        <source>The archive has changed. Show it</source>
        <translation>Das Archiv hat sich geändert. Zeigen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Who says the lines that you want to see? Those who say most of them here come first.</source>
        <translation>Von wem möchten Sie Zeilen sehen? Wer hier die meisten sagt, steht zuerst.</translation>
    </message>
</context>
<context>
    <name>OccurrencesView</name>
    <message>
        <source>The article of this line</source>
        <translation>Der Artikel dieser Zeile</translation>
    </message>
    <message>
        <source>Choose a line to see in which article it stands. Enter opens it there.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, in welchem Artikel sie steht. Enter öffnet ihn dort.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Down chooses, Tab takes, Esc closes</source>
        <translation>Pfeil ab wählt, Tab übernimmt, Esc schließt</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the list</source>
        <translation>Sortierung der Liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By date, the newest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>Nach Datum, die neuesten zuerst; innerhalb eines Tages so, wie sie im Archiv liegen. Undatierte zuletzt.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By date, the oldest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>Nach Datum, die ältesten zuerst; innerhalb eines Tages so, wie sie im Archiv liegen. Undatierte zuletzt.</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>First the articles in which the words stand oftenest for their length, and those with them in the headline. Rare words count more than common ones. Days have no heads in this order.</source>
        <translation>Zuerst die Artikel, in denen die Wörter im Verhältnis zur Länge am häufigsten stehen, und die mit ihnen in der Überschrift. Seltene Wörter zählen mehr als häufige. Tagesüberschriften gibt es in dieser Sortierung nicht.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Arrange {name}</source>
        <translation>{name} ordnen</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the article, or drag it. Enter reads it.</source>
        <translation>Alt+Auf und Alt+Ab verschieben den Artikel, oder ziehen Sie ihn. Die Eingabetaste zeigt ihn.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The article lies within {container}, as {item}. Its folder is shown instead.</source>
        <translation>Der Artikel liegt in {container}, als {item}. Stattdessen wird dessen Ordner gezeigt.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5): if it was moved within it, it is found again.</source>
        <translation>Lesen Sie das Archiv neu ein (F5): Wurde die Datei darin verschoben, so wird sie wiedergefunden.</translation>
    </message>
    <message>
        <source>The file can’t be reached just now.</source>
        <translation>Die Datei ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connect the disk or the network folder of the archive, and try again.</source>
        <translation>Verbinden Sie den Datenträger oder Netzordner des Archivs, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Files of the kind “{ending}” are not opened from here.</source>
        <translation>Dateien der Art „{ending}“ werden von hier aus nicht geöffnet.</translation>
    </message>
    <message>
        <source>They might run as a program, and nobody knows who wrote them.</source>
        <translation>Sie könnten als Programm laufen, und niemand weiß, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The file can’t be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>This file is a program under the name of a document. It is not opened.</source>
        <translation>Diese Datei ist ein Programm unter dem Namen eines Dokuments. Sie wird nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>OutsideDesk</name>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation>Das System hat kein Programm für diese Datei.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>by weeks</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Articles, {by}</source>
        <translation>Artikel {by}</translation>
    </message>
    <message>
        <source>Occurrences, {by}</source>
        <translation>Fundstellen {by}</translation>
    </message>
    <message>
        <source>Articles per 1,000 articles of that time, {by}</source>
        <translation>Artikel je 1.000 Artikel der Zeit, {by}</translation>
    </message>
    <message>
        <source>Occurrences per 1,000 articles of that time, {by}</source>
        <translation>Fundstellen je 1.000 Artikel der Zeit, {by}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>{when}: there are no articles of that time</source>
        <translation>{when}: Aus dieser Zeit gibt es keine Artikel</translation>
    </message>
    <message>
        <source>{articles} in all</source>
        <translation>{articles} insgesamt</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when}: {figures}</translation>
    </message>
    <message>
        <source>{name} {share} per 1,000 ({number})</source>
        <translation>{name} {share} je 1.000 ({number})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not drawn, known only to the month: {figures}</source>
        <translation>Nicht gezeichnet, nur der Monat bekannt: {figures}</translation>
    </message>
    <message>
        <source>Not drawn, known only to the year: {figures}</source>
        <translation>Nicht gezeichnet, nur das Jahr bekannt: {figures}</translation>
    </message>
    <message>
        <source>Not drawn, between two years: {figures}</source>
        <translation>Nicht gezeichnet, zwischen zwei Jahren: {figures}</translation>
    </message>
    <message>
        <source>Hatched: there are no articles of that time.</source>
        <translation>Schraffiert: Aus dieser Zeit gibt es keine Artikel.</translation>
    </message>
    <message>
        <source>Made with Backfile; state of the archive {digits}</source>
        <translation>Erstellt mit Backfile; Stand des Archivs {digits}</translation>
    </message>
    <message>
        <source>Drawn {by}: shorter steps would be too many.</source>
        <translation>Gezeichnet {by}: Kürzere Schritte wären zu viele.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>je 1.000</translation>
    </message>
</context>
<context>
    <name>OverTimeDesk</name>
    <message>
        <source>Type words to see when they occur.</source>
        <translation>Geben Sie Wörter ein, um zu sehen, wann sie vorkommen.</translation>
    </message>
    <message>
        <source>Nothing here has a date that could be drawn.</source>
        <translation>Nichts hiervon hat ein Datum, das sich zeichnen ließe.</translation>
    </message>
</context>
<context>
    <name>OverTimePane</name>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Only {dates}: show all dates</source>
        <translation>Nur {dates}: alle Daten zeigen</translation>
    </message>
    <message>
        <source>Drag over the chart, or Shift and arrows: only that time.</source>
        <translation>Über das Diagramm ziehen, oder Umschalt und Pfeile: nur diese Zeit.</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>COLLECTIONS</source>
        <translation>SAMMLUNGEN</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>GESPEICHERTE SUCHEN</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
</context>
<context>
    <name>OwnCounting</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>articles found by a saved search</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln Artikel zu {name} hinzugefügt.</numerusform>
            <numerusform>%Ln Artikel zu {name} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln Artikel aus {name} entfernt.</numerusform>
            <numerusform>%Ln Artikel aus {name} entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred.</source>
        <translation>
            <numerusform>%Ln Artikel mit Stern versehen.</numerusform>
            <numerusform>%Ln Artikel mit Stern versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %Ln article(s).</source>
        <translation>
            <numerusform>Stern von %Ln Artikel entfernt.</numerusform>
            <numerusform>Stern von %Ln Artikeln entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved to the file.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln Entscheidung in der Datei gespeichert.</numerusform>
            <numerusform>%Ln Entscheidungen in der Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken over.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln Entscheidung übernommen.</numerusform>
            <numerusform>%Ln Entscheidungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were there already.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You disagree on %Ln.</source>
        <comment>matters</comment>
        <translation>
            <numerusform>In %Ln Sache widersprechen Sie sich.</numerusform>
            <numerusform>In %Ln Sachen widersprechen Sie sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of theirs aren’t in this archive; what was said of them is kept.</source>
        <translation>
            <numerusform>%Ln der Artikel ist nicht in diesem Archiv; was dazu gesagt wurde, bleibt aufgehoben.</numerusform>
            <numerusform>%Ln der Artikel sind nicht in diesem Archiv; was dazu gesagt wurde, bleibt aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <comment>in the log of searches</comment>
        <translation>
            <numerusform>%Ln Suche</numerusform>
            <numerusform>%Ln Suchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Your own work can be read again.</source>
        <translation>Ihre eigene Arbeit ist wieder lesbar.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Die Seite wird gesucht…</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>Seite {name}</translation>
    </message>
    <message>
        <source> · {at} of {all}</source>
        <translation> · {at} von {all}</translation>
    </message>
    <message>
        <source>This stands on the page, but not in the article’s text.</source>
        <translation>Das steht auf der Seite, aber nicht im Text des Artikels.</translation>
    </message>
</context>
<context>
    <name>PairBox</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dieselben</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>Perhaps the same: {name}, {counts}.</source>
        <translation>Vielleicht dieselbe Person: {name}, {counts}.</translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation> {sentence}</translation>
    </message>
    <message>
        <source> beside {sentence}</source>
        <translation> neben {sentence}</translation>
    </message>
    <message>
        <source>“{words}” ({place})</source>
        <translation>„{words}“ ({place})</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Same person (S or 1)</source>
        <translation>Dieselbe Person (S oder 1)</translation>
    </message>
    <message>
        <source>Not the same (N or 2)</source>
        <translation>Nicht dieselbe (N oder 2)</translation>
    </message>
    <message>
        <source>Later (→)</source>
        <translation>Später (→)</translation>
    </message>
    <message>
        <source>← the one before · Ctrl+Z takes it back</source>
        <translation>← das Paar davor · Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Are {first} and {second} the same person? {reason}</source>
        <translation>Sind {first} und {second} dieselbe Person? {reason}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>{part}: {articles}</source>
        <translation>{part}: {articles}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>What each part finds by itself</source>
        <translation>Was jeder Teil für sich findet</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>&amp;Line between two articles of a file:</source>
        <translation>Zei&amp;le zwischen zwei Artikeln einer Datei:</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/1994:</source>
        <translation>&amp;Daten wie 03/04/1994:</translation>
    </message>
    <message>
        <source>&amp;Paper, where it isn&apos;t named:</source>
        <translation>Z&amp;eitung, wo sie nicht genannt ist:</translation>
    </message>
    <message>
        <source>None: each file is one article</source>
        <translation>Keine: Jede Datei ist ein Artikel</translation>
    </message>
    <message>
        <source>As the folder has them</source>
        <translation>Wie im Ordner üblich</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Der Tag zuerst</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Der Monat zuerst</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>Was steht in jeder Spalte?</translation>
    </message>
    <message>
        <source>What are the first lines? All below the last that you name is text.</source>
        <translation>Was sind die ersten Zeilen? Alles unter der letzten benannten ist Text.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line between two articles</source>
        <translation>Zeile zwischen zwei Artikeln</translation>
    </message>
    <message>
        <source>Line {number}: {line}</source>
        <translation>Zeile {number}: {line}</translation>
    </message>
    <message>
        <source>{meaning} (by its name)</source>
        <translation>{meaning} (nach ihrem Namen)</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Perhaps no person: little in the articles tells of one.</source>
        <translation>Vielleicht keine Person: In den Artikeln spricht wenig dafür.</translation>
    </message>
    <message>
        <source>no person, you said</source>
        <translation>keine Person, sagten Sie</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>{first}, perhaps the same as {second}</source>
        <translation>{first}, vielleicht dieselbe Person wie {second}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{all} so far</source>
        <translation>bisher {all}</translation>
    </message>
</context>
<context>
    <name>PeopleCorrections</name>
    <message>
        <source>{first} and {second} are one person.</source>
        <translation>{first} und {second} sind eine Person.</translation>
    </message>
    <message>
        <source>{first} and {second} are not the same.</source>
        <translation>{first} und {second} sind nicht dieselbe Person.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else.</source>
        <translation>„{name}“ ist jemand anderes.</translation>
    </message>
    <message>
        <source>In these articles it is somebody else than {name}.</source>
        <translation>In diesen Artikeln ist es jemand anderes als {name}.</translation>
    </message>
    <message>
        <source>{name} is a person.</source>
        <translation>{name} ist eine Person.</translation>
    </message>
    <message>
        <source>{name} is no person.</source>
        <translation>{name} ist keine Person.</translation>
    </message>
    <message>
        <source>{name} has the papers’ name again.</source>
        <translation>{name} heißt wieder wie in den Zeitungen.</translation>
    </message>
    <message>
        <source>{name} is called {other} now.</source>
        <translation>{name} heißt jetzt {other}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>How this person is called in lists and citations. Articles stay as they are.</source>
        <translation>Wie diese Person in Listen und Quellenangaben heißt. Artikel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As the papers have it</source>
        <translation>Wie die Zeitungen schreiben</translation>
    </message>
</context>
<context>
    <name>PeopleCounting</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln Paar anzusehen</numerusform>
            <numerusform>%Ln Paare anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s)</source>
        <comment>of speakers without a name</comment>
        <translation>
            <numerusform>%Ln Beschreibung</numerusform>
            <numerusform>%Ln Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>%Ln Zitat kopiert</numerusform>
            <numerusform>%Ln Zitate kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported</source>
        <translation>
            <numerusform>%Ln Person exportiert</numerusform>
            <numerusform>%Ln Personen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same</source>
        <comment>people</comment>
        <translation>
            <numerusform>vielleicht %Ln anderer Name</numerusform>
            <numerusform>vielleicht %Ln andere Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated article(s) in no bar</source>
        <translation>
            <numerusform>%Ln undatierter Artikel steht in keinem Balken</numerusform>
            <numerusform>%Ln undatierte Artikel stehen in keinem Balken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s), one after the other</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln weiteres Paar, nebeneinander</numerusform>
            <numerusform>%Ln weitere Paare, eins nach dem andern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <comment>sayings without marks, beside quotations</comment>
        <translation>
            <numerusform>%Ln in indirekter Rede</numerusform>
            <numerusform>%Ln in indirekter Rede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>%Ln Artikel gewählt</numerusform>
            <numerusform>%Ln Artikel gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>articles · quotations</source>
        <translation>Artikel · Zitate</translation>
    </message>
    <message>
        <source>Names are gathered as the articles are read.</source>
        <translation>Namen werden gesammelt, während die Artikel gelesen werden.</translation>
    </message>
    <message>
        <source>The articles name nobody.</source>
        <translation>Die Artikel nennen niemanden.</translation>
    </message>
    <message>
        <source>Names are compared when all articles are read.</source>
        <translation>Namen werden verglichen, wenn alle Artikel gelesen sind.</translation>
    </message>
    <message>
        <source>No two names are perhaps one person’s.</source>
        <translation>Keine zwei Namen gehören vielleicht derselben Person.</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No speaker without a name has been found.</source>
        <translation>Es wurde kein Sprecher ohne Namen gefunden.</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”. Enter searches the articles for it.</source>
        <translation>Niemand heißt „{words}“. Die Eingabetaste sucht in den Artikeln danach.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Die Artikel zeigen</translation>
    </message>
    <message>
        <source>All named people</source>
        <translation>Alle genannten Personen</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>{archive} people.csv</source>
        <translation>{archive} Personen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>PeopleWay</name>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>Nobody is known to speak here.</source>
        <translation>Es ist nicht bekannt, wer hier spricht.</translation>
    </message>
    <message>
        <source>There is no card of this speaker.</source>
        <translation>Zu diesem Sprecher gibt es keine Karte.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Who else is {name}? Both get one card with all their names; undo takes it back.</source>
        <translation>Wer ist {name} noch? Beide bekommen eine Karte mit allen Namen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Go to an article, a list, a person or the report first.</source>
        <translation>Gehen Sie erst zu einem Artikel, einer Liste, einer Person oder dem Bericht.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>The list of articles</source>
        <translation>Die Liste der Artikel</translation>
    </message>
    <message>
        <source>The list of quotations</source>
        <translation>Die Liste der Zitate</translation>
    </message>
    <message>
        <source>The lines of the occurrences</source>
        <translation>Die Zeilen der Fundstellen</translation>
    </message>
    <message>
        <source>The list of those selected</source>
        <translation>Die Liste der ausgewählten</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Mit meinen &amp;Notizen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird gesetzt…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages were laid out for this paper. Look at them, and print.</source>
        <translation>Die Seiten wurden für dieses Papier neu gesetzt. Sehen Sie sie an, und drucken Sie.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Jede Datei ließ sich lesen</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>articles {clauses}</source>
        <translation>Artikel {clauses}</translation>
    </message>
    <message>
        <source>dated {range}</source>
        <translation>datiert {range}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>whose date is certain</source>
        <translation>mit sicherem Datum</translation>
    </message>
    <message>
        <source>whose date is not certain</source>
        <translation>ohne sicheres Datum</translation>
    </message>
    <message>
        <source>whose date is probable</source>
        <translation>mit wahrscheinlichem Datum</translation>
    </message>
    <message>
        <source>whose date is not just probable</source>
        <translation>mit anderem als wahrscheinlichem Datum</translation>
    </message>
    <message>
        <source>whose date is uncertain</source>
        <translation>mit unsicherem Datum</translation>
    </message>
    <message>
        <source>whose date is not uncertain</source>
        <translation>ohne unsicheres Datum</translation>
    </message>
    <message>
        <source>damaged in their text</source>
        <translation>mit beschädigtem Text</translation>
    </message>
    <message>
        <source>without damage in their text</source>
        <translation>mit unbeschädigtem Text</translation>
    </message>
    <message>
        <source>with a repair that is only offered</source>
        <translation>mit einer nur vorgeschlagenen Reparatur</translation>
    </message>
    <message>
        <source>without a repair that is only offered</source>
        <translation>ohne nur vorgeschlagene Reparatur</translation>
    </message>
    <message>
        <source>with page furniture taken off</source>
        <translation>mit entferntem Beiwerk</translation>
    </message>
    <message>
        <source>without page furniture taken off</source>
        <translation>ohne entferntes Beiwerk</translation>
    </message>
    <message>
        <source>listed with a flag</source>
        <translation>mit einem Vermerk aufgeführt</translation>
    </message>
    <message>
        <source>listed without a flag</source>
        <translation>ohne Vermerk aufgeführt</translation>
    </message>
    <message>
        <source>new since the last time</source>
        <translation>neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>not new since the last time</source>
        <translation>nicht neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>held more than once</source>
        <translation>mehrfach vorhanden</translation>
    </message>
    <message>
        <source>held only once</source>
        <translation>nur einmal vorhanden</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit einem Schlagwort</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>held twice to the word</source>
        <translation>Wort für Wort doppelt vorhanden</translation>
    </message>
    <message>
        <source>not held twice to the word</source>
        <translation>nicht Wort für Wort doppelt vorhanden</translation>
    </message>
    <message>
        <source>held in versions that differ</source>
        <translation>in verschiedenen Fassungen vorhanden</translation>
    </message>
    <message>
        <source>not held in versions that differ</source>
        <translation>nicht in verschiedenen Fassungen vorhanden</translation>
    </message>
    <message>
        <source>that lost accents</source>
        <translation>mit verlorenen Akzenten</translation>
    </message>
    <message>
        <source>that lost no accents</source>
        <translation>ohne verlorene Akzente</translation>
    </message>
    <message>
        <source>that lost quotation marks</source>
        <translation>mit verlorenen Anführungszeichen</translation>
    </message>
    <message>
        <source>that lost no quotation marks</source>
        <translation>ohne verlorene Anführungszeichen</translation>
    </message>
    <message>
        <source>with question marks for other signs</source>
        <translation>mit Fragezeichen statt anderer Zeichen</translation>
    </message>
    <message>
        <source>without question marks for other signs</source>
        <translation>ohne Fragezeichen statt anderer Zeichen</translation>
    </message>
    <message>
        <source>garbled by a wrong encoding</source>
        <translation>durch falsche Kodierung entstellt</translation>
    </message>
    <message>
        <source>not garbled by a wrong encoding</source>
        <translation>nicht durch falsche Kodierung entstellt</translation>
    </message>
    <message>
        <source>with codes for signs</source>
        <translation>mit Codes statt Zeichen</translation>
    </message>
    <message>
        <source>without codes for signs</source>
        <translation>ohne Codes statt Zeichen</translation>
    </message>
    <message>
        <source>with quotation marks for apostrophes</source>
        <translation>mit Anführungszeichen statt Apostroph</translation>
    </message>
    <message>
        <source>without quotation marks for apostrophes</source>
        <translation>ohne Anführungszeichen statt Apostroph</translation>
    </message>
    <message>
        <source>with signs that can&apos;t be seen</source>
        <translation>mit unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>without signs that can&apos;t be seen</source>
        <translation>ohne unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>with words torn at a line&apos;s end</source>
        <translation>mit am Zeilenende getrennten Wörtern</translation>
    </message>
    <message>
        <source>without words torn at a line&apos;s end</source>
        <translation>ohne am Zeilenende getrennte Wörter</translation>
    </message>
    <message>
        <source>with words that a machine misread</source>
        <translation>mit Wörtern, die eine Maschine falsch gelesen hat</translation>
    </message>
    <message>
        <source>without words that a machine misread</source>
        <translation>ohne Wörter, die eine Maschine falsch gelesen hat</translation>
    </message>
    <message>
        <source>with joined letters or a long s</source>
        <translation>mit verbundenen Buchstaben oder langem s</translation>
    </message>
    <message>
        <source>without joined letters or a long s</source>
        <translation>ohne verbundene Buchstaben oder langes s</translation>
    </message>
    <message>
        <source>with menus or notices taken off</source>
        <translation>mit entfernten Menüs oder Hinweisen</translation>
    </message>
    <message>
        <source>without menus or notices taken off</source>
        <translation>ohne entfernte Menüs oder Hinweise</translation>
    </message>
    <message>
        <source>with repeated lines taken off</source>
        <translation>mit entfernten wiederholten Zeilen</translation>
    </message>
    <message>
        <source>without repeated lines taken off</source>
        <translation>ohne entfernte wiederholte Zeilen</translation>
    </message>
    <message>
        <source>with stamps taken off</source>
        <translation>mit entfernten Stempeln</translation>
    </message>
    <message>
        <source>without stamps taken off</source>
        <translation>ohne entfernte Stempel</translation>
    </message>
    <message>
        <source>with a page&apos;s frame taken off</source>
        <translation>mit entferntem Seitenrahmen</translation>
    </message>
    <message>
        <source>without a page&apos;s frame taken off</source>
        <translation>ohne entfernten Seitenrahmen</translation>
    </message>
    <message>
        <source>with the id {value}</source>
        <translation>mit der Kennung {value}</translation>
    </message>
    <message>
        <source>without the id {value}</source>
        <translation>ohne die Kennung {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>im Format {value}</translation>
    </message>
    <message>
        <source>not in the format {value}</source>
        <translation>nicht im Format {value}</translation>
    </message>
    <message>
        <source>from whose page the line “{value}” was taken</source>
        <translation>von deren Seite die Zeile „{value}“ abgenommen wurde</translation>
    </message>
    <message>
        <source>from whose page no line “{value}” was taken</source>
        <translation>von deren Seite keine Zeile „{value}“ abgenommen wurde</translation>
    </message>
    <message>
        <source>with “{value}” in a note</source>
        <translation>mit „{value}“ in einer Notiz</translation>
    </message>
    <message>
        <source>without “{value}” in a note</source>
        <translation>ohne „{value}“ in einer Notiz</translation>
    </message>
    <message>
        <source>tagged “{value}”</source>
        <translation>mit dem Schlagwort „{value}“</translation>
    </message>
    <message>
        <source>not tagged “{value}”</source>
        <translation>ohne das Schlagwort „{value}“</translation>
    </message>
    <message>
        <source>in the collection “{value}”</source>
        <translation>in der Sammlung „{value}“</translation>
    </message>
    <message>
        <source>not in the collection “{value}”</source>
        <translation>nicht in der Sammlung „{value}“</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>jeder Art</translation>
    </message>
    <message>
        <source>with {words} in the headline</source>
        <translation>mit {words} in der Überschrift</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>mit {words}</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>mit Datum</translation>
    </message>
    <message>
        <source>without {words} in the headline</source>
        <translation>ohne {words} in der Überschrift</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>with {words} in a quotation</source>
        <translation>mit {words} in einem Zitat</translation>
    </message>
    <message>
        <source>without {words} in a quotation</source>
        <translation>ohne {words} in einem Zitat</translation>
    </message>
    <message>
        <source>with {words} in a quotation or as its speaker</source>
        <translation>mit {words} in einem Zitat oder als dessen Sprecher</translation>
    </message>
    <message>
        <source>without {words} in a quotation or as its speaker</source>
        <translation>ohne {words} in einem Zitat oder als dessen Sprecher</translation>
    </message>
    <message>
        <source>with {words} as a speaker</source>
        <translation>mit {words} unter den Sprechern</translation>
    </message>
    <message>
        <source>without {words} as a speaker</source>
        <translation>ohne {words} unter den Sprechern</translation>
    </message>
    <message>
        <source>with {words} among the people</source>
        <translation>mit {words} unter den Personen</translation>
    </message>
    <message>
        <source>without {words} among the people</source>
        <translation>ohne {words} unter den Personen</translation>
    </message>
    <message>
        <source>with {words} in the byline</source>
        <translation>mit {words} in der Verfasserzeile</translation>
    </message>
    <message>
        <source>without {words} in the byline</source>
        <translation>ohne {words} in der Verfasserzeile</translation>
    </message>
    <message>
        <source>with {words} in the name of the source</source>
        <translation>mit {words} im Namen der Quelle</translation>
    </message>
    <message>
        <source>without {words} in the name of the source</source>
        <translation>ohne {words} im Namen der Quelle</translation>
    </message>
    <message>
        <source>with {words} in the name of the section</source>
        <translation>mit {words} im Namen des Ressorts</translation>
    </message>
    <message>
        <source>without {words} in the name of the section</source>
        <translation>ohne {words} im Namen des Ressorts</translation>
    </message>
    <message>
        <source>with {words} as the language</source>
        <translation>mit {words} als Sprache</translation>
    </message>
    <message>
        <source>without {words} as the language</source>
        <translation>ohne {words} als Sprache</translation>
    </message>
    <message>
        <source>dated {day} of any year</source>
        <translation>datiert {day} eines beliebigen Jahres</translation>
    </message>
    <message>
        <source>with an expression that isn&apos;t finished yet</source>
        <translation>mit einem Ausdruck, der noch nicht fertig ist,</translation>
    </message>
    <message>
        <source>not {clauses}</source>
        <translation>nicht {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>a word at most one letter away from {word}</source>
        <translation>einem Wort, das höchstens einen Buchstaben anders ist als {word},</translation>
    </message>
    <message>
        <source>a word that begins with {word}</source>
        <translation>einem Wort, das mit {word} beginnt,</translation>
    </message>
    <message>
        <source>a word of the form {word}</source>
        <translation>einem Wort der Form {word}</translation>
    </message>
    <message>
        <source>a word that the expression {word} describes</source>
        <translation>einem Wort, das der Ausdruck {word} beschreibt,</translation>
    </message>
    <message>
        <source>any form of {word}</source>
        <translation>einer Form von {word}</translation>
    </message>
    <message>
        <source>a word at most two letters away from {word}</source>
        <translation>einem Wort, das höchstens zwei Buchstaben anders ist als {word},</translation>
    </message>
    <message>
        <source>the words {words}</source>
        <translation>der Wortfolge {words}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>What you can type</source>
        <translation>Was Sie eingeben können</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Beispiele für Suchanfragen</translation>
    </message>
    <message>
        <source>The whole language, in the guide</source>
        <translation>Die ganze Suchsprache, im Handbuch</translation>
    </message>
    <message>
        <source>Looking for words of this archive…</source>
        <translation>Wörter dieses Archivs werden gesucht…</translation>
    </message>
    <message>
        <source>There are no articles yet to give examples of.</source>
        <translation>Es gibt noch keine Artikel für Beispiele.</translation>
    </message>
    <message>
        <source>Each of these finds something in this archive.</source>
        <translation>Jedes davon findet etwas in diesem Archiv.</translation>
    </message>
</context>
<context>
    <name>QuoteActions</name>
    <message>
        <source>Select in the text where the quotation begins and ends first.</source>
        <translation>Markieren Sie zuerst im Text, wo das Zitat beginnt und endet.</translation>
    </message>
    <message>
        <source>There is no quotation here. “Add” makes one of what is selected.</source>
        <translation>Hier ist kein Zitat. „Hinzufügen“ macht aus der Markierung eines.</translation>
    </message>
    <message>
        <source>Select the words of the quotation first.</source>
        <translation>Markieren Sie zuerst die Wörter des Zitats.</translation>
    </message>
    <message>
        <source>This is a quotation already.</source>
        <translation>Das ist schon ein Zitat.</translation>
    </message>
    <message>
        <source>Go to a quotation first: F4 goes to the next one.</source>
        <translation>Gehen Sie zuerst zu einem Zitat: F4 führt zum nächsten.</translation>
    </message>
</context>
<context>
    <name>QuoteCorrections</name>
    <message>
        <source>Who says “{words}”? Choose, or type a name or a description.</source>
        <translation>Wer sagt „{words}“? Wählen Sie aus, oder geben Sie einen Namen oder eine Beschreibung ein.</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>Whose quotations do you want to see? Those with most of them come first.</source>
        <translation>Wessen Zitate möchten Sie sehen? Wer am meisten zitiert wird, steht zuerst.</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Kind of the quotation</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>“{words}”: said by {names}.</source>
        <translation>„{words}“: gesagt von {names}.</translation>
    </message>
    <message>
        <source>“{words}”: nobody can be named.</source>
        <translation>„{words}“: niemand kann genannt werden.</translation>
    </message>
    <message>
        <source>“{words}”: confirmed.</source>
        <translation>„{words}“: bestätigt.</translation>
    </message>
    <message>
        <source>“{words}”: {kind}.</source>
        <translation>„{words}“: {kind}.</translation>
    </message>
    <message>
        <source>The quotation is now what was selected.</source>
        <translation>Das Zitat ist jetzt, was markiert war.</translation>
    </message>
    <message>
        <source>The quotation was added. Say who speaks with Ctrl+R.</source>
        <translation>Das Zitat wurde hinzugefügt. Mit Strg+R sagen Sie, wer spricht.</translation>
    </message>
    <message>
        <source>“{words}” is no quotation.</source>
        <translation>„{words}“ ist kein Zitat.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Still being read</source>
        <translation>Wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen bestimmt</translation>
    </message>
    <message>
        <source>held at a distance</source>
        <translation>auf Abstand gehalten</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>{quotation} ({speakers}).</source>
        <translation>{quotation} ({speakers}).</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>in indirekter Rede</translation>
    </message>
    <message>
        <source>perhaps {speakers}</source>
        <translation>vielleicht {speakers}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>QuotedList</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>None of these quotations is of this kind or by this speaker.</source>
        <translation>Keines dieser Zitate ist von dieser Art oder von dieser Person.</translation>
    </message>
    <message>
        <source>Show all quotations</source>
        <translation>Alle Zitate zeigen</translation>
    </message>
    <message>
        <source>No articles were found, and so no quotations.</source>
        <translation>Es wurden keine Artikel gefunden, also auch keine Zitate.</translation>
    </message>
    <message>
        <source>The articles’ view says which word is missing and what comes near it.</source>
        <translation>Die Ansicht der Artikel sagt, welches Wort fehlt und was ihm nahekommt.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Die Artikel zeigen</translation>
    </message>
    <message>
        <source>These articles have no quotations.</source>
        <translation>Diese Artikel haben keine Zitate.</translation>
    </message>
    <message>
        <source>Quotations are found where words stand between marks, or behind a dash of dialogue.</source>
        <translation>Zitate werden gefunden, wo Wörter zwischen Anführungszeichen oder nach einem Gedankenstrich der Rede stehen.</translation>
    </message>
    <message>
        <source>No quotations have been found yet.</source>
        <translation>Noch wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>They come as the articles are read.</source>
        <translation>Sie kommen, während die Artikel gelesen werden.</translation>
    </message>
    <message>
        <source>The articles hold no quotations.</source>
        <translation>Die Artikel enthalten keine Zitate.</translation>
    </message>
    <message>
        <source>Go to the view of quotations first (Ctrl+3).</source>
        <translation>Gehen Sie zuerst zur Ansicht der Zitate (Strg+3).</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Karte von {name}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
</context>
<context>
    <name>QuotesHead</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By paper</source>
        <translation>Nach Zeitung</translation>
    </message>
    <message>
        <source>Kinds of quotations</source>
        <translation>Arten von Zitaten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only speech</source>
        <translation>Nur Rede</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all that are listed, each with its speaker, paper and date</source>
        <translation>Alle aufgeführten kopieren, jedes mit Sprecher, Zeitung und Datum</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Eine Person…</translation>
    </message>
    <message>
        <source>List what one person says</source>
        <translation>Aufführen, was eine Person sagt</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>There is more by now. Show it</source>
        <translation>Inzwischen gibt es mehr. Zeigen</translation>
    </message>
    <message>
        <source>Choose a quotation to see it in its sentence.</source>
        <translation>Wählen Sie ein Zitat, um es in seinem Satz zu sehen.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Looking for files.</source>
        <translation>Dateien werden gesucht.</translation>
    </message>
    <message>
        <source>Comparing the dates of the whole folder.</source>
        <translation>Die Datierungen im ganzen Ordner werden verglichen.</translation>
    </message>
    <message>
        <source>Tidying the index.</source>
        <translation>Der Index wird aufgeräumt.</translation>
    </message>
    <message>
        <source>Checking the files against what was read.</source>
        <translation>Die Dateien werden mit dem Gelesenen verglichen.</translation>
    </message>
    <message>
        <source>Comparing the names of people.</source>
        <translation>Namen von Personen werden verglichen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {files} read.</source>
        <translation>{done} von {files} gelesen.</translation>
    </message>
    <message>
        <source>You can search what has been read.</source>
        <translation>Was gelesen ist, lässt sich durchsuchen.</translation>
    </message>
    <message>
        <source>Files: {changes}.</source>
        <translation>Dateien: {changes}.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. F5 goes on.</source>
        <translation>Das Lesen wurde angehalten. F5 setzt es fort.</translation>
    </message>
    <message>
        <source>Reading {archive}…</source>
        <translation>{archive} wird gelesen…</translation>
    </message>
    <message>
        <source>The first headlines come in a moment.</source>
        <translation>Die ersten Überschriften kommen gleich.</translation>
    </message>
    <message>
        <source>Nothing of {archive} has been read yet.</source>
        <translation>Von {archive} ist noch nichts eingelesen.</translation>
    </message>
    <message>
        <source>There are no articles in {archive}.</source>
        <translation>In {archive} gibt es keine Artikel.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The article shown here is not among those found.</source>
        <translation>Der hier gezeigte Artikel ist nicht unter den gefundenen.</translation>
    </message>
</context>
<context>
    <name>ReadingSteps</name>
    <message>
        <source>Match {at} of {all}</source>
        <translation>Treffer {at} von {all}</translation>
    </message>
    <message>
        <source>No match in this article</source>
        <translation>Kein Treffer in diesem Artikel</translation>
    </message>
    <message>
        <source>No quotation in this article</source>
        <translation>Kein Zitat in diesem Artikel</translation>
    </message>
    <message>
        <source>Nothing was mended in this article</source>
        <translation>In diesem Artikel wurde nichts repariert</translation>
    </message>
    <message>
        <source>Quotation {at} of {all}: {what}</source>
        <translation>Zitat {at} von {all}: {what}</translation>
    </message>
    <message>
        <source>{what}: named {at} of {all} times</source>
        <translation>{what}: genannt, {at} von {all} Malen</translation>
    </message>
    <message>
        <source>Repair {at} of {all}: {what}</source>
        <translation>Reparatur {at} von {all}: {what}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set by hand.</source>
        <translation>Von Hand gesetzt.</translation>
    </message>
    <message>
        <source>You gave no reason.</source>
        <translation>Sie haben keinen Grund genannt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>The dateline fits.</source>
        <translation>Die Datumszeile passt.</translation>
    </message>
    <message>
        <source>A dateline gives day and month, but no year.</source>
        <translation>Eine Datumszeile nennt Tag und Monat, aber kein Jahr.</translation>
    </message>
    <message>
        <source>A line of the text gives day and month, but no year.</source>
        <translation>Eine Zeile des Textes nennt Tag und Monat, aber kein Jahr.</translation>
    </message>
    <message>
        <source>It differs from {winner}, which is trusted more: {other}.</source>
        <translation>Es weicht ab von {winner}, was als verlässlicher gilt: {other}.</translation>
    </message>
    <message>
        <source>It agrees with {date}, but is less exact.</source>
        <translation>Es stimmt mit {date} überein, ist aber weniger genau.</translation>
    </message>
    <message>
        <source>Most names in this folder hold no such date.</source>
        <translation>Die meisten Namen in diesem Ordner enthalten kein solches Datum.</translation>
    </message>
    <message>
        <source>The rest of its folder is still to be looked at.</source>
        <translation>Der Rest des Ordners ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>{n} of the {all} files here have a date in their name, such as “{said}”.</source>
        <translation>{n} der {all} Dateien hier haben ein Datum im Namen, etwa „{said}“.</translation>
    </message>
    <message>
        <source>The only file here has a date in its name: “{said}”.</source>
        <translation>Die einzige Datei hier hat ein Datum im Namen: „{said}“.</translation>
    </message>
    <message>
        <source>Other dates here put the day first: they have a number over twelve there.</source>
        <translation>Andere Datumsangaben hier nennen den Tag zuerst: Dort steht eine Zahl über zwölf.</translation>
    </message>
    <message>
        <source>Other dates here put the month first: a number over twelve comes second.</source>
        <translation>Andere Datumsangaben hier nennen den Monat zuerst: Eine Zahl über zwölf steht an zweiter Stelle.</translation>
    </message>
    <message>
        <source>The century follows from other years in this folder.</source>
        <translation>Das Jahrhundert folgt aus anderen Jahren in diesem Ordner.</translation>
    </message>
    <message>
        <source>It can be read in more ways; something else here fits this one.</source>
        <translation>Es lässt sich auf mehrere Arten lesen; etwas anderes hier passt zu dieser.</translation>
    </message>
    <message>
        <source>Nothing tells the century; the newest was taken.</source>
        <translation>Nichts nennt das Jahrhundert; das jüngste wurde genommen.</translation>
    </message>
    <message>
        <source>The weekday that the text names fits this reading only.</source>
        <translation>Der im Text genannte Wochentag passt nur zu dieser Lesart.</translation>
    </message>
    <message>
        <source>Day and month can be read either way.</source>
        <translation>Tag und Monat lassen sich auch vertauscht lesen.</translation>
    </message>
    <message>
        <source>That narrows a week that is known, and gives no date by itself.</source>
        <translation>Das engt eine bekannte Woche ein und gibt für sich kein Datum.</translation>
    </message>
    <message>
        <source>“{said}” names its calendar: by ours it is {date}.</source>
        <translation>„{said}“ nennt den Kalender: nach unserem ist es {date}.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days were counted by the Julian calendar; the day is given by ours.</source>
        <translation>„{said}“ wurde gedruckt, wo man die Tage nach dem julianischen Kalender zählte; der Tag ist nach unserem angegeben.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days may have been counted by the Julian calendar.</source>
        <translation>„{said}“ wurde gedruckt, wo man die Tage vielleicht nach dem julianischen Kalender zählte.</translation>
    </message>
    <message>
        <source>“{said}” names another day of the week than {date} was.</source>
        <translation>„{said}“ nennt einen anderen Wochentag, als {date} es war.</translation>
    </message>
    <message>
        <source>By the Julian calendar it is one of these days, by ours the other.</source>
        <translation>Nach dem julianischen Kalender ist es der eine dieser Tage, nach unserem der andere.</translation>
    </message>
    <message>
        <source>A day printed there may be another by our calendar.</source>
        <translation>Ein Tag, der dort gedruckt steht, kann nach unserem Kalender ein anderer sein.</translation>
    </message>
    <message>
        <source>It dates nothing alone, but dated issues before and after it do.</source>
        <translation>Allein datiert sie nichts, wohl aber datierte Ausgaben davor und danach.</translation>
    </message>
    <message>
        <source>A copy may have been printed on another day, so its date is only offered.</source>
        <translation>Eine Kopie kann an einem anderen Tag gedruckt worden sein; darum wird ihr Datum nur angeboten.</translation>
    </message>
    <message>
        <source>It doesn’t fit what else is known of the article.</source>
        <translation>Es passt nicht zu dem, was sonst über den Artikel bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing of its own dates it.</source>
        <translation>Nichts Eigenes datiert ihn.</translation>
    </message>
    <message>
        <source>The files here are named in the order of their days; nothing of its own dates it.</source>
        <translation>Die Dateien hier sind in der Reihenfolge ihrer Tage benannt; nichts Eigenes datiert den Artikel.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Jener Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>So many articles of this folder share {date} that it is the day on which they were moved, not the day of publication: it only says that they are no later.</source>
        <translation>So viele Artikel dieses Ordners tragen {date}, dass es der Tag eines Umzugs ist, nicht der des Erscheinens: Es sagt nur, dass sie nicht später sind.</translation>
    </message>
    <message>
        <source>“{said}” is a stamp of the page, not a date of publication.</source>
        <translation>„{said}“ ist ein Stempel der Seite, kein Erscheinungsdatum.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was last changed, not when it was published.</source>
        <translation>„{said}“ sagt, wann es zuletzt geändert wurde, nicht, wann es erschien.</translation>
    </message>
    <message>
        <source>“{said}” is the year of a copyright, not a date of publication.</source>
        <translation>„{said}“ ist das Jahr eines Copyrights, kein Erscheinungsdatum.</translation>
    </message>
    <message>
        <source>“{said}” says by when it was printed, not on which day.</source>
        <translation>„{said}“ sagt, bis wann es gedruckt wurde, nicht an welchem Tag.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was fetched, not when it was published.</source>
        <translation>„{said}“ sagt, wann es abgerufen wurde, nicht, wann es erschien.</translation>
    </message>
    <message>
        <source>“{said}” names no day that exists.</source>
        <translation>„{said}“ nennt keinen Tag, den es gibt.</translation>
    </message>
    <message>
        <source>“{said}” means that nobody filled the date in.</source>
        <translation>„{said}“ bedeutet, dass niemand das Datum ausgefüllt hat.</translation>
    </message>
    <message>
        <source>“{said}” could be a date, but most names in this folder hold none of that form.</source>
        <translation>„{said}“ könnte ein Datum sein, aber die meisten Namen in diesem Ordner haben keines dieser Form.</translation>
    </message>
    <message>
        <source>It contradicts {date}, which is later: one of the two is wrong.</source>
        <translation>Es widerspricht {date}, das später ist: Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>So the article is no later than {date}.</source>
        <translation>Also ist der Artikel nicht später als {date}.</translation>
    </message>
    <message>
        <source>It agrees with the date that you set.</source>
        <translation>Es stimmt mit dem von Ihnen gesetzten Datum überein.</translation>
    </message>
    <message>
        <source>It differs from the date that you set, which goes first.</source>
        <translation>Es weicht vom Datum ab, das Sie gesetzt haben; dieses geht vor.</translation>
    </message>
    <message>
        <source>the date that you set</source>
        <translation>dem von Ihnen gesetzten Datum</translation>
    </message>
    <message>
        <source>the file’s own field</source>
        <translation>dem eigenen Feld der Datei</translation>
    </message>
    <message>
        <source>the record beside the file</source>
        <translation>dem Begleitdatensatz</translation>
    </message>
    <message>
        <source>the names of folder and file</source>
        <translation>den Namen von Ordner und Datei</translation>
    </message>
    <message>
        <source>the page’s address</source>
        <translation>der Adresse der Seite</translation>
    </message>
    <message>
        <source>the page’s description of itself</source>
        <translation>der Selbstbeschreibung der Seite</translation>
    </message>
    <message>
        <source>the lines in front of the text</source>
        <translation>den Zeilen vor dem Text</translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation>einer Zeile des Textes</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>der Datumszeile</translation>
    </message>
    <message>
        <source>In the folder’s name, {said}.</source>
        <translation>Im Namen des Ordners, {said}.</translation>
    </message>
    <message>
        <source>In the folders’ names, {said}.</source>
        <translation>In den Namen der Ordner, {said}.</translation>
    </message>
    <message>
        <source>In the file’s name, {said}.</source>
        <translation>Im Namen der Datei, {said}.</translation>
    </message>
    <message>
        <source>In the names of folder and file, {said}.</source>
        <translation>In den Namen von Ordner und Datei, {said}.</translation>
    </message>
    <message>
        <source>In line {n} of the file.</source>
        <translation>In Zeile {n} der Datei.</translation>
    </message>
    <message>
        <source>Beside the article, on its page.</source>
        <translation>Neben dem Artikel, auf seiner Seite.</translation>
    </message>
    <message>
        <source>Where the text begins.</source>
        <translation>Am Anfang des Textes.</translation>
    </message>
    <message>
        <source>In the first paragraphs.</source>
        <translation>In den ersten Absätzen.</translation>
    </message>
    <message>
        <source>In the address {said}.</source>
        <translation>In der Adresse {said}.</translation>
    </message>
    <message>
        <source>In the page’s description of itself ({said}).</source>
        <translation>In der Selbstbeschreibung der Seite ({said}).</translation>
    </message>
    <message>
        <source>Marked as a time on the page.</source>
        <translation>Auf der Seite als Zeit gekennzeichnet.</translation>
    </message>
    <message>
        <source>In the field “date”.</source>
        <translation>Im Feld „date“.</translation>
    </message>
    <message>
        <source>In the field “modified”.</source>
        <translation>Im Feld „modified“.</translation>
    </message>
    <message>
        <source>In the field that tells when it was fetched.</source>
        <translation>Im Feld, das sagt, wann der Text geladen wurde.</translation>
    </message>
    <message>
        <source>In the field for the issue.</source>
        <translation>Im Feld für die Ausgabe.</translation>
    </message>
    <message>
        <source>Other articles of issue {before} are dated.</source>
        <translation>Andere Artikel der Ausgabe {before} sind datiert.</translation>
    </message>
    <message>
        <source>Between the dated issues {before} and {after}.</source>
        <translation>Zwischen den datierten Ausgaben {before} und {after}.</translation>
    </message>
    <message>
        <source>Between {before} and {after}.</source>
        <translation>Zwischen {before} und {after}.</translation>
    </message>
    <message>
        <source>In {said}: it shares {n} % of the text.</source>
        <translation>In {said}: {n} % des Textes stimmen überein.</translation>
    </message>
    <message>
        <source>In the line of the date above it.</source>
        <translation>In der Datumszeile darüber.</translation>
    </message>
    <message>
        <source>In the line that claims the rights.</source>
        <translation>In der Zeile mit den Rechten.</translation>
    </message>
    <message>
        <source>In the number by which its database knows it.</source>
        <translation>In der Nummer, unter der die Datenbank ihn führt.</translation>
    </message>
    <message>
        <source>In the document’s properties.</source>
        <translation>In den Eigenschaften des Dokuments.</translation>
    </message>
    <message>
        <source>In the field “{said}”.</source>
        <translation>Im Feld „{said}“.</translation>
    </message>
    <message>
        <source>In the field “DATE”.</source>
        <translation>Im Feld „DATE“.</translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Recent &amp;archives</source>
        <translation>Zuletzt ge&amp;öffnete Archive</translation>
    </message>
    <message>
        <source>&amp;Sample archive</source>
        <translation>Beispiel&amp;archiv</translation>
    </message>
    <message>
        <source>{archive} – not there now</source>
        <translation>{archive} – gerade nicht da</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Letzte Suchen</translation>
    </message>
    <message>
        <source>Nothing was sought yet</source>
        <translation>Es wurde noch nichts gesucht</translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>It is read so already.</source>
        <translation>Es wird schon so gelesen.</translation>
    </message>
    <message>
        <source>Read as {words} from now on.</source>
        <translation>Wird ab jetzt als {words} gelesen.</translation>
    </message>
    <message>
        <source>Left as it was found: {words}.</source>
        <translation>Bleibt, wie es gefunden wurde: {words}.</translation>
    </message>
    <message>
        <source>Go to a repair first: F8 goes to the next one.</source>
        <translation>Gehen Sie erst zu einer Reparatur: F8 geht zur nächsten.</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>mark closed here</source>
        <translation>hier geschlossen</translation>
    </message>
    <message>
        <source>mark not closed?</source>
        <translation>nicht geschlossen?</translation>
    </message>
    <message>
        <source>unseen sign taken out</source>
        <translation>unsichtbares Zeichen entfernt</translation>
    </message>
    <message>
        <source>unseen sign?</source>
        <translation>unsichtbares Zeichen?</translation>
    </message>
    <message>
        <source>letters put right</source>
        <translation>Buchstaben berichtigt</translation>
    </message>
    <message>
        <source>wrong letters?</source>
        <translation>falsche Buchstaben?</translation>
    </message>
    <message>
        <source>accent put back</source>
        <translation>Akzent ergänzt</translation>
    </message>
    <message>
        <source>accent lost?</source>
        <translation>Akzent verloren?</translation>
    </message>
    <message>
        <source>mark put back</source>
        <translation>Anführung ergänzt</translation>
    </message>
    <message>
        <source>mark lost?</source>
        <translation>Anführung verloren?</translation>
    </message>
    <message>
        <source>apostrophe put right</source>
        <translation>Apostroph berichtigt</translation>
    </message>
    <message>
        <source>apostrophe doubled?</source>
        <translation>Apostroph verdoppelt?</translation>
    </message>
    <message>
        <source>mark opened here</source>
        <translation>hier geöffnet</translation>
    </message>
    <message>
        <source>mark not opened?</source>
        <translation>nicht geöffnet?</translation>
    </message>
    <message>
        <source>torn word joined</source>
        <translation>getrenntes Wort verbunden</translation>
    </message>
    <message>
        <source>torn word?</source>
        <translation>getrenntes Wort?</translation>
    </message>
    <message>
        <source>sign lost here</source>
        <translation>hier ging ein Zeichen verloren</translation>
    </message>
    <message>
        <source>put right here</source>
        <translation>hier berichtigt</translation>
    </message>
    <message>
        <source>perhaps damaged</source>
        <translation>vielleicht beschädigt</translation>
    </message>
    <message>
        <source>as found: {words}</source>
        <translation>gefunden: {words}</translation>
    </message>
    <message>
        <source>as read: {words}</source>
        <translation>gelesen: {words}</translation>
    </message>
    <message>
        <source>perhaps: {words}</source>
        <translation>vielleicht: {words}</translation>
    </message>
    <message>
        <source>{found} read as {read}</source>
        <translation>{found} gelesen als {read}</translation>
    </message>
    <message>
        <source>{found}, perhaps {read}</source>
        <translation>{found}, vielleicht {read}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ReportCounting</name>
    <message numerus="yes">
        <source>%Ln article(s) of certain date</source>
        <translation>
            <numerusform>%Ln Artikel mit sicherem Datum</numerusform>
            <numerusform>%Ln Artikel mit sicherem Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of probable date</source>
        <translation>
            <numerusform>%Ln Artikel mit wahrscheinlichem Datum</numerusform>
            <numerusform>%Ln Artikel mit wahrscheinlichem Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of uncertain date</source>
        <translation>
            <numerusform>%Ln Artikel mit unsicherem Datum</numerusform>
            <numerusform>%Ln Artikel mit unsicherem Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln Artikel ohne Datum</numerusform>
            <numerusform>%Ln Artikel ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) dated too inexactly to stand in any square.</source>
        <translation>
            <numerusform>%Ln Artikel ist für ein Kästchen zu ungenau datiert.</numerusform>
            <numerusform>%Ln Artikel sind für ein Kästchen zu ungenau datiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln accounted for</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>alle %Ln erfasst</numerusform>
            <numerusform>alle %Ln erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>bisher %Ln</numerusform>
            <numerusform>bisher %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reason(s)</source>
        <translation>
            <numerusform>%Ln anderer Grund</numerusform>
            <numerusform>%Ln andere Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) put right</source>
        <comment>in a damaged text</comment>
        <translation>
            <numerusform>%Ln Stelle berichtigt</numerusform>
            <numerusform>%Ln Stellen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only offered</source>
        <comment>said of repairs</comment>
        <translation>
            <numerusform>%Ln nur vorgeschlagen</numerusform>
            <numerusform>%Ln nur vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) taken off</source>
        <comment>of a page&apos;s furniture</comment>
        <translation>
            <numerusform>%Ln Textstück entfernt</numerusform>
            <numerusform>%Ln Textstücke entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the {shown} longest of %Ln</source>
        <comment>said of gaps</comment>
        <translation>
            <numerusform>die {shown} längsten von %Ln</numerusform>
            <numerusform>die {shown} längsten von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>of copies of one story</comment>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other format(s)</source>
        <translation>
            <numerusform>%Ln weiteres Format</numerusform>
            <numerusform>%Ln weitere Formate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln weitere Quelle</numerusform>
            <numerusform>%Ln weitere Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other language(s)</source>
        <translation>
            <numerusform>%Ln weitere Sprache</numerusform>
            <numerusform>%Ln weitere Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree</source>
        <comment>with a list of checksums</comment>
        <translation>
            <numerusform>%Ln Datei stimmt überein</numerusform>
            <numerusform>%Ln Dateien stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: save the report as a web page or a table to have all.</source>
        <translation>
            <numerusform>… und %Ln weitere: Speichern Sie den Bericht als Webseite oder Tabelle, um alle zu haben.</numerusform>
            <numerusform>… und %Ln weitere: Speichern Sie den Bericht als Webseite oder Tabelle, um alle zu haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The folder is not there now.</source>
        <translation>Der Ordner ist gerade nicht da.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>{archive} report.{ending}</source>
        <translation>{archive} Bericht.{ending}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>Der Bericht wurde gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What is in this archive</source>
        <translation>Was in diesem Archiv ist</translation>
    </message>
    <message>
        <source>Nothing has been read yet. The report comes with the first articles.</source>
        <translation>Es wurde noch nichts gelesen. Der Bericht kommt mit den ersten Artikeln.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>(without a headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>{date}, {certainty}</source>
        <translation>{date}, {certainty}</translation>
    </message>
    <message>
        <source>copy of an article above</source>
        <translation>Kopie eines Artikels darüber</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show its &amp;copies</source>
        <translation>&amp;Kopien zeigen</translation>
    </message>
    <message>
        <source>Fold its &amp;copies</source>
        <translation>&amp;Kopien einklappen</translation>
    </message>
    <message>
        <source>Co&amp;py as a line</source>
        <translation>Als &amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py as lines</source>
        <translation>Als &amp;Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>SaveWhere</name>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Eine Datei {name} gibt es schon.</translation>
    </message>
    <message>
        <source>What is in it would be lost.</source>
        <translation>Was in ihr steht, ginge verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Choose &amp;another name…</source>
        <translation>&amp;Anderer Name…</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>You have saved this search already, as {name}.</source>
        <translation>Diese Suche haben Sie schon als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Search saved. What is new in it will be told at the left.</source>
        <translation>Suche gespeichert. Was darin neu ist, steht künftig links.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>With its dates, sources and order. Give it a name:</source>
        <translation>Mit Daten, Quellen und Reihenfolge. Geben Sie ihr einen Namen:</translation>
    </message>
    <message>
        <source>The saved search was replaced by what is searched now.</source>
        <translation>Die gespeicherte Suche wurde durch die jetzige ersetzt.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search this archive</source>
        <translation>Dieses Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Suggestions, and what was sought before (Ctrl+Space)</source>
        <translation>Vorschläge und frühere Suchen (Strg+Leertaste)</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>Find a person by name</source>
        <translation>Eine Person nach Namen finden</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formen</translation>
    </message>
    <message>
        <source>All forms of words</source>
        <translation>Alle Wortformen</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Beispiele für Suchanfragen</translation>
    </message>
    <message>
        <source>What you can type: examples from this archive</source>
        <translation>Was Sie eingeben können: Beispiele aus diesem Archiv</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find each word in all its forms: walk, walks, walked, walking (Ctrl+Shift+Space)</source>
        <translation>Jedes Wort in allen Formen finden: Hafen, Hafens, Häfen (Strg+Shift+Space)</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Drucken oder speichern…</translation>
    </message>
    <message>
        <source>What is being searched</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{sought}, only {dates}</source>
        <translation>{sought}, nur {dates}</translation>
    </message>
    <message>
        <source>{sought}, in {values}</source>
        <translation>{sought}, in: {values}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{archive} is already open in another window.</source>
        <translation>{archive} ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>SetDateForm</name>
    <message>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>26 May 1994, 1994-05~ …</source>
        <translation>26. Mai 1994, 1994-05~ …</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Ihr eigenes Datum</translation>
    </message>
    <message>
        <source>Reason: how you know</source>
        <translation>Grund: woher Sie es wissen</translation>
    </message>
    <message>
        <source>Reason for your date</source>
        <translation>Grund für Ihr Datum</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Example: {date}</source>
        <translation>Beispiel: {date}</translation>
    </message>
    <message>
        <source>Earlier reason: {reason}</source>
        <translation>Früherer Grund: {reason}</translation>
    </message>
    <message>
        <source>A day, a month, a year, or what is known of it. For example:</source>
        <translation>Ein Tag, ein Monat, ein Jahr oder was davon bekannt ist. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Not yet a date: {why}</source>
        <translation>Noch kein Datum: {why}</translation>
    </message>
    <message>
        <source>{meaning}. Kept as {edtf}.</source>
        <translation>{meaning}. Gespeichert als {edtf}.</translation>
    </message>
    <message>
        <source>{meaning}.</source>
        <translation>{meaning}.</translation>
    </message>
    <message>
        <source>The article stays among the undated.</source>
        <translation>Der Artikel bleibt unter den undatierten.</translation>
    </message>
    <message>
        <source>That is still to come, so it will count as uncertain.</source>
        <translation>Das liegt noch in der Zukunft und gilt deshalb als unsicher.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>Backfile’s own</source>
        <translation>Die von Backfile</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Forget history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Forget which archives were open, what was sought in them, and where one was reading?</source>
        <translation>Soll vergessen werden, welche Archive offen waren, was darin gesucht und wo gelesen wurde?</translation>
    </message>
    <message>
        <source>Your settings, and your own dates, notes and tags, stay as they are.</source>
        <translation>Ihre Einstellungen und Ihre eigenen Datierungen, Notizen und Schlagwörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Forget history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>(without a headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Neue Sammlung…</translation>
    </message>
    <message>
        <source>&amp;Show its articles</source>
        <translation>&amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>Search &amp;in it</source>
        <translation>&amp;Darin suchen</translation>
    </message>
    <message>
        <source>&amp;Replace by what is searched now</source>
        <translation>Durch die &amp;jetzige Suche ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Arrange…</source>
        <translation>&amp;Ordnen…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Sammlungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Shift+F11 gathers articles here, Ctrl+S keeps a search.</source>
        <translation>Umschalt+F11 sammelt hier Artikel, Strg+S behält eine Suche.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rows of the list can be dragged onto it.</source>
        <translation>Zeilen der Liste lassen sich auf sie ziehen.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Sammlung {name} angelegt.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Searches for it by “in:” take the new name.</source>
        <translation>Suchen mit „in:“ verlangen dann den neuen Namen.</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>What it searches for stays the same.</source>
        <translation>Wonach sie sucht, bleibt gleich.</translation>
    </message>
    <message>
        <source>Describe the collection</source>
        <translation>Sammlung beschreiben</translation>
    </message>
    <message>
        <source>What it is for, in a sentence: shown where the mouse rests on its name, and kept with your work.</source>
        <translation>Wozu sie dient, in einem Satz: zu sehen, wo die Maus auf dem Namen ruht, und mit Ihrer Arbeit aufgehoben.</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its articles stay in the archive.</source>
        <translation>Sammlung {name} gelöscht. Ihre Artikel bleiben im Archiv.</translation>
    </message>
    <message>
        <source>Saved search {name} deleted.</source>
        <translation>Gespeicherte Suche {name} gelöscht.</translation>
    </message>
    <message>
        <source>Collection {name} arranged.</source>
        <translation>Sammlung {name} geordnet.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Nach Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Unterschiede werden gesucht…</translation>
    </message>
    <message>
        <source>Difference {at} of {all}</source>
        <translation>Unterschied {at} von {all}</translation>
    </message>
    <message>
        <source>Very many differences: the first {count} are lit.</source>
        <translation>Sehr viele Unterschiede: Die ersten {count} sind hervorgehoben.</translation>
    </message>
    <message>
        <source>Both texts say the same; only line breaks may differ.</source>
        <translation>Beide Texte sagen dasselbe; nur Zeilenumbrüche können sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation>Und dann nach</translation>
    </message>
    <message>
        <source>Occurrences found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The original, as decoded</source>
        <translation>Das Original, dekodiert</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>A part of the name</source>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>Speakers to choose from</source>
        <translation>Personen zur Auswahl</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Jemand anderes: {words}</translation>
    </message>
    <message>
        <source>A firm, office or country: {words}</source>
        <translation>Eine Firma, ein Amt oder ein Land: {words}</translation>
    </message>
    <message>
        <source>Nobody who can be named</source>
        <translation>Niemand, der genannt werden kann</translation>
    </message>
    <message>
        <source>a firm, office or country</source>
        <translation>eine Firma, ein Amt oder ein Land</translation>
    </message>
</context>
<context>
    <name>SpeakerReasons</name>
    <message>
        <source>No closing mark: read to the end of its paragraph</source>
        <translation>Kein schließendes Zeichen: bis zum Ende des Absatzes gelesen</translation>
    </message>
    <message>
        <source>Closed in a later paragraph, which opens again</source>
        <translation>In einem späteren Absatz geschlossen, der wieder öffnet</translation>
    </message>
    <message>
        <source>Closing mark lost before the verb of speech</source>
        <translation>Schließendes Zeichen vor dem Verb des Sagens verloren</translation>
    </message>
    <message>
        <source>Closing mark lost: the next mark opens again</source>
        <translation>Schließendes Zeichen verloren: das nächste öffnet wieder</translation>
    </message>
    <message>
        <source>Closing mark lost in its sentence: where it stood is a guess</source>
        <translation>Schließendes Zeichen im Satz verloren: wo es stand, ist geraten</translation>
    </message>
    <message>
        <source>Opening mark lost: read from the start of the sentences before it</source>
        <translation>Öffnendes Zeichen verloren: ab dem Anfang der Sätze davor gelesen</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph</source>
        <translation>Ein Gedankenstrich am Anfang des Absatzes</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph, and no verb of speech</source>
        <translation>Ein Gedankenstrich am Anfang des Absatzes, und kein Verb des Sagens</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it</source>
        <translation>„{cue}“ steht dahinter</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it, before the speaker</source>
        <translation>„{cue}“ steht dahinter, vor der Person</translation>
    </message>
    <message>
        <source>“{cue}” stands between two parts of one speech</source>
        <translation>„{cue}“ steht zwischen zwei Teilen einer Rede</translation>
    </message>
    <message>
        <source>a name is set under it</source>
        <translation>ein Name ist darunter gesetzt</translation>
    </message>
    <message>
        <source>“{cue}” and a colon lead to it</source>
        <translation>„{cue}“ und ein Doppelpunkt führen dahin</translation>
    </message>
    <message>
        <source>“{cue}” and a comma lead to it</source>
        <translation>„{cue}“ und ein Komma führen dahin</translation>
    </message>
    <message>
        <source>“{cue}” names the source</source>
        <translation>„{cue}“ nennt die Quelle</translation>
    </message>
    <message>
        <source>“{cue}” tells whom the paper quotes</source>
        <translation>„{cue}“ sagt, wen die Zeitung zitiert</translation>
    </message>
    <message>
        <source>“{cue}” tells by whom</source>
        <translation>„{cue}“ sagt, von wem</translation>
    </message>
    <message>
        <source>“{cue}” goes with the speaker of its sentence</source>
        <translation>„{cue}“ gehört zur Person des Satzes</translation>
    </message>
    <message>
        <source>“{cue}” shares the speaker of the verb before it</source>
        <translation>„{cue}“ hat dieselbe Person wie das Verb davor</translation>
    </message>
    <message>
        <source>“{cue}” belongs to the speaker</source>
        <translation>„{cue}“ gehört zur Person</translation>
    </message>
    <message>
        <source>“{cue}” stands before it in its sentence</source>
        <translation>„{cue}“ steht im Satz davor</translation>
    </message>
    <message>
        <source>“{cue}” takes it into the paper’s sentence</source>
        <translation>„{cue}“ nimmt es in den Satz der Zeitung auf</translation>
    </message>
    <message>
        <source>“{cue}” stands at the end of its sentence</source>
        <translation>„{cue}“ steht am Ende des Satzes</translation>
    </message>
    <message>
        <source>a name and a colon stand before it</source>
        <translation>ein Name und ein Doppelpunkt stehen davor</translation>
    </message>
    <message>
        <source>a colon leads to it from the speaker</source>
        <translation>ein Doppelpunkt führt von der Person dahin</translation>
    </message>
    <message>
        <source>no verb of speech: taken for the words of whom its clause tells</source>
        <translation>kein Verb des Sagens: für die Worte dessen genommen, von dem der Satzteil handelt</translation>
    </message>
    <message>
        <source>it is asked of the speaker who answers: nobody is said to have asked it</source>
        <translation>danach wird gefragt, wer antwortet: von niemandem heißt es, dass er gefragt hat</translation>
    </message>
    <message>
        <source>reported speech goes on from the sentence before</source>
        <translation>die wiedergegebene Rede geht vom Satz davor weiter</translation>
    </message>
    <message>
        <source>it begins with the speaker’s name</source>
        <translation>es beginnt mit dem Namen der Person</translation>
    </message>
    <message>
        <source>the speaker of the transcript goes on</source>
        <translation>die Person im Protokoll spricht weiter</translation>
    </message>
    <message>
        <source>two speak in turn, question and answer: the speaker of two paragraphs before</source>
        <translation>zwei sprechen abwechselnd, Frage und Antwort: die Person des vorletzten Absatzes</translation>
    </message>
    <message>
        <source>one speech over several paragraphs</source>
        <translation>eine Rede über mehrere Absätze</translation>
    </message>
    <message>
        <source>a name stands under it</source>
        <translation>ein Name steht darunter</translation>
    </message>
    <message>
        <source>“{cue}” stands in the sentence behind it</source>
        <translation>„{cue}“ steht im Satz dahinter</translation>
    </message>
    <message>
        <source>no verb of speech of its own: its paragraph’s speaker goes on</source>
        <translation>kein eigenes Verb des Sagens: die Person des Absatzes spricht weiter</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands behind the next words in marks</source>
        <translation>kein eigenes Verb des Sagens: „{cue}“ steht nach den nächsten angeführten Wörtern</translation>
    </message>
    <message>
        <source>one speech over several paragraphs: “{cue}” stands in the next</source>
        <translation>eine Rede über mehrere Absätze: „{cue}“ steht im nächsten</translation>
    </message>
    <message>
        <source>no verb of speech of its own: the speaker of the paragraph before goes on</source>
        <translation>kein eigenes Verb des Sagens: die Person des Absatzes davor spricht weiter</translation>
    </message>
    <message>
        <source>a line with nothing but a name stands above it</source>
        <translation>darüber steht eine Zeile nur mit einem Namen</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands in the next paragraph</source>
        <translation>kein eigenes Verb des Sagens: „{cue}“ steht im nächsten Absatz</translation>
    </message>
    <message>
        <source>no verb of speech rules it</source>
        <translation>kein Verb des Sagens gehört dazu</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a term, not speech</source>
        <translation>„{word}“ steht davor: ein Begriff, keine Rede</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name or a term, not speech</source>
        <translation>„{word}“ steht davor: ein Name oder Begriff, keine Rede</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a title</source>
        <translation>„{word}“ steht davor: ein Titel</translation>
    </message>
    <message>
        <source>“{word}” puts this name on something</source>
        <translation>„{word}“ gibt etwas diesen Namen</translation>
    </message>
    <message>
        <source>capitals throughout and no sentence: a title</source>
        <translation>durchweg Großbuchstaben und kein Satz: ein Titel</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name</source>
        <translation>„{word}“ steht davor: ein Name</translation>
    </message>
    <message>
        <source>no colon leads to it: a name</source>
        <translation>kein Doppelpunkt führt dahin: ein Name</translation>
    </message>
    <message>
        <source>one or two words and no verb of speech near them: a term</source>
        <translation>ein oder zwei Wörter und kein Verb des Sagens in der Nähe: ein Begriff</translation>
    </message>
    <message>
        <source>a word set off before “{word}”: a term</source>
        <translation>ein abgesetztes Wort vor „{word}“: ein Begriff</translation>
    </message>
    <message>
        <source>a single word in marks: a term</source>
        <translation>ein einzelnes Wort in Anführungszeichen: ein Begriff</translation>
    </message>
    <message>
        <source>“{cue}” reports this without marks</source>
        <translation>„{cue}“ gibt das ohne Anführungszeichen wieder</translation>
    </message>
    <message>
        <source>{name} is named</source>
        <translation>{name} wird genannt</translation>
    </message>
    <message>
        <source>“{mention}” is {name}</source>
        <translation>„{mention}“ ist {name}</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the likeliest of several with that name</source>
        <translation>„{mention}“ ist {name}, am wahrscheinlichsten von mehreren dieses Namens</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named beside it</source>
        <translation>„{mention}“ ist {name}, daneben genannt</translation>
    </message>
    <message>
        <source>{names} are named together</source>
        <translation>{names} werden zusammen genannt</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, {choice} ({distance})</source>
        <translation>„{mention}“ ist {name}, {choice} ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, who has no name ({distance})</source>
        <translation>„{mention}“ ist {name}, ohne Namen ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” may be {name} or {other}</source>
        <translation>„{mention}“ kann {name} oder {other} sein</translation>
    </message>
    <message>
        <source>“{mention}” is {names}, named together before ({distance})</source>
        <translation>„{mention}“ sind {names}, zuvor zusammen genannt ({distance})</translation>
    </message>
    <message>
        <source>“{mention}”: nobody named before fits</source>
        <translation>„{mention}“: niemand, der zuvor genannt wurde, passt</translation>
    </message>
    <message>
        <source>“{mention}” is no single person</source>
        <translation>„{mention}“ ist keine einzelne Person</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, so described before</source>
        <translation>„{mention}“ ist {name}, zuvor so beschrieben</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the only one so described</source>
        <translation>„{mention}“ ist {name}, als Einzige(r) so beschrieben</translation>
    </message>
    <message>
        <source>“{mention}” has no name</source>
        <translation>„{mention}“ hat keinen Namen</translation>
    </message>
    <message>
        <source>“{mention}” is a firm, office or country</source>
        <translation>„{mention}“ ist eine Firma, ein Amt oder ein Land</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named before</source>
        <translation>„{mention}“ ist {name}, zuvor genannt</translation>
    </message>
    <message>
        <source>“{mention}” leads to nobody named</source>
        <translation>„{mention}“ führt zu niemandem, der genannt wird</translation>
    </message>
    <message>
        <source>the only man named before</source>
        <translation>der einzige zuvor genannte Mann</translation>
    </message>
    <message>
        <source>the only woman named before</source>
        <translation>die einzige zuvor genannte Frau</translation>
    </message>
    <message>
        <source>the only one named before</source>
        <translation>als Einziges zuvor genannt</translation>
    </message>
    <message>
        <source>the last man named before</source>
        <translation>der zuletzt genannte Mann</translation>
    </message>
    <message>
        <source>the last woman named before</source>
        <translation>die zuletzt genannte Frau</translation>
    </message>
    <message>
        <source>the last one named before</source>
        <translation>zuletzt genannt</translation>
    </message>
    <message>
        <source>the man who spoke before</source>
        <translation>der Mann, der zuvor sprach</translation>
    </message>
    <message>
        <source>the woman who spoke before</source>
        <translation>die Frau, die zuvor sprach</translation>
    </message>
    <message>
        <source>the one who spoke before</source>
        <translation>wer zuvor sprach</translation>
    </message>
    <message>
        <source>the likeliest of the men named before</source>
        <translation>am wahrscheinlichsten von den genannten Männern</translation>
    </message>
    <message>
        <source>the likeliest of the women named before</source>
        <translation>am wahrscheinlichsten von den genannten Frauen</translation>
    </message>
    <message>
        <source>the likeliest of those named before</source>
        <translation>am wahrscheinlichsten von den Genannten</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Sie haben es so festgelegt</translation>
    </message>
</context>
<context>
    <name>StyleDesk</name>
    <message>
        <source>Article without a headline</source>
        <translation>Artikel ohne Überschrift</translation>
    </message>
    <message>
        <source>Shown is the first one: {headline}. All are copied and saved.</source>
        <translation>Zu sehen ist der erste: {headline}. Kopiert und gespeichert werden alle.</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>Webseite, auch für Textverarbeitungen (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>citations.html</source>
        <translation>Belege.html</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>Die Belege speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Einen Zitierstil hinzufügen</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Zitierstile (*.csl)</translation>
    </message>
</context>
<context>
    <name>StyleRow</name>
    <message>
        <source>Words such as “and” and the months are English: those of its language aren’t known here.</source>
        <translation>Wörter wie „und“ und die Monate sind englisch: Die seiner Sprache sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, Fußnoten</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, Autor und Jahr</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Only the first {most} are in this document. A table holds all of them.</source>
        <translation>In diesem Dokument stehen nur die ersten {most}. Eine Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tabelle (TSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-Dateien</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>One file to read in any browser, offline; quotations and finds marked.</source>
        <translation>Eine Datei für jeden Browser, auch ohne Netz; Zitate und Treffer sind markiert.</translation>
    </message>
    <message>
        <source>To write on in Word or LibreOffice: each with its citation.</source>
        <translation>Zum Weiterschreiben in Word oder LibreOffice: jedes mit seinem Nachweis.</translation>
    </message>
    <message>
        <source>For a spreadsheet: a row each.</source>
        <translation>Für eine Tabellenkalkulation: je eine Zeile.</translation>
    </message>
    <message>
        <source>A row each, with tabs between: for programs that count words.</source>
        <translation>Je eine Zeile, durch Tabulatoren getrennt: für Programme, die Wörter zählen.</translation>
    </message>
    <message>
        <source>For programs. Backfile reads it back, with dates as sure as they were.</source>
        <translation>Für Programme. Backfile liest es wieder ein, die Daten so sicher wie zuvor.</translation>
    </message>
    <message>
        <source>A folder with a file an article, for note-taking programs.</source>
        <translation>Ein Ordner mit einer Datei je Artikel, für Notizprogramme.</translation>
    </message>
    <message>
        <source>A folder with a file an article, to be kept: checksums prove that nothing is missing (BagIt).</source>
        <translation>Ein Ordner mit einer Datei je Artikel, zum Aufbewahren: Prüfsummen beweisen, dass nichts fehlt (BagIt).</translation>
    </message>
</context>
<context>
    <name>TakingCounting</name>
    <message numerus="yes">
        <source>All %Ln article(s) found</source>
        <translation>
            <numerusform>Dem %Ln gefundenen Artikel</numerusform>
            <numerusform>Allen %Ln gefundenen Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>Dem %Ln ausgewählten Artikel</numerusform>
            <numerusform>Den %Ln ausgewählten Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) found</source>
        <translation>
            <numerusform>Der %Ln gefundenen Zeile</numerusform>
            <numerusform>Allen %Ln gefundenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the articles selected</source>
        <translation>
            <numerusform>%Ln Zeile der ausgewählten Artikel</numerusform>
            <numerusform>%Ln Zeilen der ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: an export has all of them.</source>
        <translation>
            <numerusform>… und %Ln weitere: ein Export hat alle.</numerusform>
            <numerusform>… und %Ln weitere: ein Export hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) selected</source>
        <comment>of quotations or occurrences</comment>
        <translation>
            <numerusform>Die %Ln ausgewählte Zeile</numerusform>
            <numerusform>Die %Ln ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln geschrieben</numerusform>
            <numerusform>%Ln geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachDesk</name>
    <message>
        <source>Taught. The files are being read anew.</source>
        <translation>Gelernt. Die Dateien werden neu gelesen.</translation>
    </message>
    <message>
        <source>What was taught is taken back. The files are being read anew.</source>
        <translation>Das Gelernte ist zurückgenommen. Die Dateien werden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Teach how files are to be read</source>
        <translation>Beibringen, wie Dateien zu lesen sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Text begins</source>
        <translation>Textanfang</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Beibringen</translation>
    </message>
    <message>
        <source>Take back what was taught</source>
        <translation>Gelerntes zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where headlines, dates or names are not found by themselves, say here which line or column holds them. Nothing is written to the files.</source>
        <translation>Wo Überschriften, Daten oder Namen nicht von selbst gefunden werden, sagen Sie hier, in welcher Zeile oder Spalte sie stehen. In die Dateien wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Das ganze Archiv</translation>
    </message>
    <message>
        <source>“Doesn&apos;t fit”: a line that you name is missing, or too long, or no date stands where you say one does. These would be read as if you had said nothing.</source>
        <translation>„Passt nicht“: Eine Zeile, die Sie nennen, fehlt oder ist zu lang, oder wo ein Datum stehen soll, steht keines. Diese würden gelesen, als hätten Sie nichts gesagt.</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit · {headline}</source>
        <translation>Passt nicht · {headline}</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>How files would be read</source>
        <translation>Wie Dateien gelesen würden</translation>
    </message>
    <message>
        <source>All files in</source>
        <translation>Alle Dateien in</translation>
    </message>
    <message>
        <source>How they would be read</source>
        <translation>Wie sie gelesen würden</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>There is no file here that can be taught: none holds plain text or a table.</source>
        <translation>Hier ist keine Datei, der etwas beizubringen wäre: Keine enthält reinen Text oder eine Tabelle.</translation>
    </message>
    <message>
        <source>You have said nothing yet: this is how they are read by themselves.</source>
        <translation>Sie haben noch nichts gesagt: So werden sie von selbst gelesen.</translation>
    </message>
    <message>
        <source>All of them are as you say.</source>
        <translation>Alle sind so, wie Sie sagen.</translation>
    </message>
    <message>
        <source>Some can&apos;t be read at all.</source>
        <translation>Einige können gar nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This article has no text. Original shows all that was found in the file.</source>
        <translation>Dieser Artikel hat keinen Text. „Original“ zeigt alles, was in der Datei gefunden wurde.</translation>
    </message>
    <message>
        <source>This text is too long to be shown here to its end. Original has all of it.</source>
        <translation>Dieser Text ist zu lang, um hier bis zum Ende gezeigt zu werden. „Original“ hat ihn ganz.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>Lines of %Ln character(s)</source>
        <translation>
            <numerusform>Zeilen mit %Ln Zeichen</numerusform>
            <numerusform>Zeilen mit %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line spacing {spacing}</source>
        <translation>Zeilenabstand {spacing}</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Schriftgröße {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>{when}: {counts}</source>
        <translation>{when}: {counts}</translation>
    </message>
    <message>
        <source>Mentions and quotations over time</source>
        <translation>Nennungen und Zitate im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>Undated</name>
    <message>
        <source>A copy of the text is dated</source>
        <translation>Eine Kopie des Textes ist datiert</translation>
    </message>
    <message>
        <source>Issue {name}</source>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>{place} in {folder}</source>
        <translation>{place} in {folder}</translation>
    </message>
    <message>
        <source>Day or month first in {folder}</source>
        <translation>Tag oder Monat zuerst in {folder}</translation>
    </message>
    <message>
        <source>Julian calendar or ours in {folder}</source>
        <translation>Julianischer Kalender oder unserer in {folder}</translation>
    </message>
    <message>
        <source>A dateline without a year in {folder}</source>
        <translation>Eine Datumszeile ohne Jahr in {folder}</translation>
    </message>
    <message>
        <source>The folder “{folder}”</source>
        <translation>Der Ordner „{folder}“</translation>
    </message>
    <message>
        <source>Each of these articles has the same text as one that is dated. A copy may have been printed on another day, so look at some of them first.</source>
        <translation>Jeder dieser Artikel hat denselben Text wie ein datierter. Eine Kopie kann an einem anderen Tag gedruckt worden sein; sehen Sie sich darum erst einige an.</translation>
    </message>
    <message>
        <source>All of them bear the number of this issue. Whoever knows its day dates them all.</source>
        <translation>Sie alle tragen die Nummer dieser Ausgabe. Wer ihren Tag kennt, datiert sie alle.</translation>
    </message>
    <message>
        <source>The files of this folder are named in the order of their days, and these lie between two dated ones.</source>
        <translation>Die Dateien dieses Ordners sind in der Reihenfolge ihrer Tage benannt, und diese liegen zwischen zwei datierten.</translation>
    </message>
    <message>
        <source>Their dates are written in figures and can be read either way; nothing in the folder settles it.</source>
        <translation>Ihre Datumsangaben stehen in Ziffern und lassen sich auf beide Arten lesen; nichts im Ordner entscheidet es.</translation>
    </message>
    <message>
        <source>They were printed where days may have been counted by the Julian calendar; whoever knows the paper knows.</source>
        <translation>Sie wurden gedruckt, wo man die Tage vielleicht nach dem julianischen Kalender zählte; wer die Zeitung kennt, weiß es.</translation>
    </message>
    <message>
        <source>Their datelines give day and month. Only the year is missing.</source>
        <translation>Ihre Datumszeilen nennen Tag und Monat. Nur das Jahr fehlt.</translation>
    </message>
    <message>
        <source>They share this stamp. It is no date of publication, but it may tell where they come from.</source>
        <translation>Sie tragen denselben Stempel. Er ist kein Erscheinungsdatum, sagt aber vielleicht, woher sie stammen.</translation>
    </message>
    <message>
        <source>They lie together. What the folder is, may tell when they were printed.</source>
        <translation>Sie liegen beieinander. Was der Ordner ist, sagt vielleicht, wann sie gedruckt wurden.</translation>
    </message>
    <message>
        <source>Stamped {date}</source>
        <translation>Gestempelt {date}</translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation>Zuletzt geändert {date}</translation>
    </message>
    <message>
        <source>Fetched {date}</source>
        <translation>Geladen {date}</translation>
    </message>
    <message>
        <source>Copyright {date}</source>
        <translation>Copyright {date}</translation>
    </message>
    <message>
        <source>Give each the date of its copy</source>
        <translation>Jedem das Datum seiner Kopie geben</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Der Tag steht zuerst</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Der Monat steht zuerst</translation>
    </message>
    <message>
        <source>Julian: each as the day that it is by ours</source>
        <translation>Julianisch: jeder als der Tag, der es nach unserem ist</translation>
    </message>
    <message>
        <source>Ours: each as printed</source>
        <translation>Unserer: jeder wie gedruckt</translation>
    </message>
    <message>
        <source>They are of {year}</source>
        <translation>Sie sind von {year}</translation>
    </message>
    <message>
        <source>The date of a copy.</source>
        <translation>Das Datum einer Kopie.</translation>
    </message>
    <message>
        <source>The day stands first.</source>
        <translation>Der Tag steht zuerst.</translation>
    </message>
    <message>
        <source>The month stands first.</source>
        <translation>Der Monat steht zuerst.</translation>
    </message>
    <message>
        <source>Printed by the Julian calendar.</source>
        <translation>Nach dem julianischen Kalender gedruckt.</translation>
    </message>
    <message>
        <source>Printed by our calendar.</source>
        <translation>Nach unserem Kalender gedruckt.</translation>
    </message>
    <message>
        <source>The dateline, of this year.</source>
        <translation>Die Datumszeile, aus diesem Jahr.</translation>
    </message>
    <message>
        <source>The archive’s own folder, beside its other folders</source>
        <translation>Der Ordner des Archivs selbst, neben seinen Unterordnern</translation>
    </message>
    <message>
        <source>the archive’s own folder</source>
        <translation>Ordner des Archivs selbst</translation>
    </message>
</context>
<context>
    <name>UndatedDialog</name>
    <message>
        <source>Date the undated</source>
        <translation>Undatierte datieren</translation>
    </message>
    <message>
        <source>Looking for what would date the most…</source>
        <translation>Es wird gesucht, was die meisten datieren würde…</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What would date the most articles</source>
        <translation>Was die meisten Artikel datieren würde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Ihr Datum</translation>
    </message>
    <message>
        <source>Every article has a date that is probable or better.</source>
        <translation>Jeder Artikel hat ein Datum, das wahrscheinlich oder besser ist.</translation>
    </message>
    <message>
        <source>Read it in the window behind</source>
        <translation>Im Fenster dahinter lesen</translation>
    </message>
    <message>
        <source>{what} ({articles})</source>
        <translation>{what} ({articles})</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>No article of this archive names its author.</source>
        <translation>Kein Artikel dieses Archivs nennt seinen Verfasser.</translation>
    </message>
    <message>
        <source>No article of this archive names its source.</source>
        <translation>Kein Artikel dieses Archivs nennt seine Quelle.</translation>
    </message>
    <message>
        <source>No article of this archive names its section.</source>
        <translation>Kein Artikel dieses Archivs nennt sein Ressort.</translation>
    </message>
    <message>
        <source>The language of no article of this archive is known.</source>
        <translation>Von keinem Artikel dieses Archivs ist die Sprache bekannt.</translation>
    </message>
    <message>
        <source>No article of this archive names anybody.</source>
        <translation>Kein Artikel dieses Archivs nennt jemanden.</translation>
    </message>
    <message>
        <source>In this archive nobody is quoted by name.</source>
        <translation>In diesem Archiv wird niemand mit Namen zitiert.</translation>
    </message>
    <message>
        <source>Authors in this archive:</source>
        <translation>Verfasser in diesem Archiv:</translation>
    </message>
    <message>
        <source>Sources in this archive:</source>
        <translation>Quellen in diesem Archiv:</translation>
    </message>
    <message>
        <source>Sections in this archive:</source>
        <translation>Ressorts in diesem Archiv:</translation>
    </message>
    <message>
        <source>Languages in this archive:</source>
        <translation>Sprachen in diesem Archiv:</translation>
    </message>
    <message>
        <source>People in this archive:</source>
        <translation>Personen in diesem Archiv:</translation>
    </message>
    <message>
        <source>Speakers in this archive:</source>
        <translation>Sprecher in diesem Archiv:</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you type.</source>
        <translation>Ihre Zeitungsartikel nach Datum, vollständig, mit markierten Zitaten, und alles durchsuchbar beim Tippen.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
        <source>or drop one anywhere on this window</source>
        <translation>oder ziehen Sie einen auf dieses Fenster</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Wählen Sie einen Artikel</translation>
    </message>
    <message>
        <source>The list beside this has them by date: the one that you choose is shown here, with its quotations marked. To look for one, type a few words into the box at the top.</source>
        <translation>In der Liste daneben stehen sie nach Datum: Der Artikel, den Sie wählen, erscheint hier, mit markierten Zitaten. Um einen zu suchen, tippen Sie ein paar Wörter in das Feld oben.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no file of yours is written to.</source>
        <translation>Nichts verlässt diesen Rechner, und in keine Ihrer Dateien wird geschrieben.</translation>
    </message>
</context>
<context>
    <name>WorkExchange</name>
    <message>
        <source>Save my work to a file</source>
        <translation>Meine Arbeit in eine Datei speichern</translation>
    </message>
    <message>
        <source>{archive} my work.json</source>
        <translation>{archive} meine Arbeit.json</translation>
    </message>
    <message>
        <source>Take over work from a file</source>
        <translation>Arbeit aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Work on an archive (*.json)</source>
        <translation>Arbeit an einem Archiv (*.json)</translation>
    </message>
</context>
<context>
    <name>_DetailPane</name>
    <message>
        <source>The quotation in its sentence</source>
        <translation>Das Zitat in seinem Satz</translation>
    </message>
</context>
<context>
    <name>_Sentence</name>
    <message>
        <source>There is no sentence to show.</source>
        <translation>Es gibt keinen Satz zu zeigen.</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Show the card</source>
        <translation>Die Karte zeigen</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Den Artikel öffnen</translation>
    </message>
    <message>
        <source>here called {name}</source>
        <translation>hier {name} genannt</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>Ar&amp;tikel</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>&amp;Meine Arbeit</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Probleme…</translation>
    </message>
    <message>
        <source>&amp;Teach how files are read…</source>
        <translation>Les&amp;en beibringen…</translation>
    </message>
    <message>
        <source>&amp;Date the undated…</source>
        <translation>&amp;Undatierte datieren…</translation>
    </message>
    <message>
        <source>&amp;Manage archives…</source>
        <translation>Archive &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Forget history…</source>
        <translation>Ver&amp;lauf löschen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>&amp;Fundstellen</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Beri&amp;cht</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kleinere Schri&amp;ft</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation>L&amp;ängere Zeilen</translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation>Kürzere &amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation>Zeilena&amp;bstand vergrößern</translation>
    </message>
    <message>
        <source>Clos&amp;er line spacing</source>
        <translation>Zeilenabstand &amp;verkleinern</translation>
    </message>
    <message>
        <source>Previous &amp;match</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>Dates pa&amp;ne</source>
        <translation>Datums&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Zi&amp;tate</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Perso&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>O&amp;ver time</source>
        <translation>&amp;Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Care&amp;t in the text</source>
        <translation>Sch&amp;reibmarke im Text</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation>Voriges Z&amp;itat</translation>
    </message>
    <message>
        <source>Card of the spea&amp;ker</source>
        <translation>Kart&amp;e des Sprechers</translation>
    </message>
    <message>
        <source>Next &amp;repair</source>
        <translation>Nächste &amp;Reparatur</translation>
    </message>
    <message>
        <source>Previous rep&amp;air</source>
        <translation>Vorige Re&amp;paratur</translation>
    </message>
    <message>
        <source>Accept the repair</source>
        <translation>Reparatur annehmen</translation>
    </message>
    <message>
        <source>Leave it as it was found</source>
        <translation>So lassen, wie es gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>In diesem Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Next &amp;view of it</source>
        <translation>N&amp;ächste Ansicht</translation>
    </message>
    <message>
        <source>Previous v&amp;iew of it</source>
        <translation>Vori&amp;ge Ansicht</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>&amp;Original zeigen</translation>
    </message>
    <message>
        <source>Show the printed page</source>
        <translation>Gedruckte Seite zeigen</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Mit einer Kopie vergleichen</translation>
    </message>
    <message>
        <source>Next differen&amp;ce</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Previous diff&amp;erence</source>
        <translation>Voriger Unters&amp;chied</translation>
    </message>
    <message>
        <source>&amp;Why this date?</source>
        <translation>&amp;Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Set &amp;date…</source>
        <translation>&amp;Datum setzen…</translation>
    </message>
    <message>
        <source>Correct &amp;headline…</source>
        <translation>Überschri&amp;ft korrigieren…</translation>
    </message>
    <message>
        <source>Correct &amp;byline…</source>
        <translation>&amp;Autorenzeile korrigieren…</translation>
    </message>
    <message>
        <source>Notes and tag&amp;s</source>
        <translation>Notizen und Schlagwör&amp;ter</translation>
    </message>
    <message>
        <source>Add no&amp;te…</source>
        <translation>Notiz &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add ta&amp;g…</source>
        <translation>Sch&amp;lagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>I&amp;m Ordner zeigen</translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem’s program</source>
        <translation>Mit dem Programm des S&amp;ystems öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py the file’s path</source>
        <translation>Dateipfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Who speaks…</source>
        <translation>&amp;Wer spricht…</translation>
    </message>
    <message>
        <source>&amp;This is right</source>
        <translation>Das &amp;stimmt</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>&amp;Art…</translation>
    </message>
    <message>
        <source>&amp;Exactly what is selected</source>
        <translation>&amp;Genau die Markierung</translation>
    </message>
    <message>
        <source>&amp;Add what is selected</source>
        <translation>Markierung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Not a quotation</source>
        <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>Mit Beleg k&amp;opieren</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>&amp;Belegen…</translation>
    </message>
    <message>
        <source>Open a &amp;footnote…</source>
        <translation>&amp;Fußnote öffnen…</translation>
    </message>
    <message>
        <source>Copy a&amp;ll that are listed</source>
        <translation>A&amp;lle aufgeführten kopieren</translation>
    </message>
    <message>
        <source>&amp;One speaker’s quotations…</source>
        <translation>Zitate einer &amp;Person…</translation>
    </message>
    <message>
        <source>&amp;Articles that name the person</source>
        <translation>&amp;Artikel, die die Person nennen</translation>
    </message>
    <message>
        <source>&amp;Copy all quotations with citations</source>
        <translation>Alle &amp;Zitate mit Quellenangaben kopieren</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Split ar&amp;ticles out…</source>
        <translation>Artikel ab&amp;trennen…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Identifiers…</source>
        <translation>&amp;Kennungen…</translation>
    </message>
    <message>
        <source>No &amp;person, or a person again</source>
        <translation>Keine &amp;Person, oder doch eine</translation>
    </message>
    <message>
        <source>Perhaps the sa&amp;me</source>
        <translation>&amp;Vielleicht dieselben</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>Pe&amp;rsonen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Zu einem Datum &amp;gehen…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>All &amp;forms of words</source>
        <translation>Alle &amp;Wortformen</translation>
    </message>
    <message>
        <source>What each &amp;part finds</source>
        <translation>Was jeder &amp;Teil findet</translation>
    </message>
    <message>
        <source>Exp&amp;ort what was found…</source>
        <translation>Gefundenes e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;xamples…</source>
        <translation>&amp;Beispiele…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Backfile</source>
        <translation>Ü&amp;ber Backfile</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;right</source>
        <translation>Nach den Wörtern &amp;rechts ordnen</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;left</source>
        <translation>Nach den Wörtern &amp;links ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>Nach &amp;Datum ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;source</source>
        <translation>Nach &amp;Quelle ordnen</translation>
    </message>
    <message>
        <source>Sort by s&amp;peaker</source>
        <translation>Nach S&amp;precher ordnen</translation>
    </message>
    <message>
        <source>&amp;Words nearby</source>
        <translation>&amp;Nachbarwörter</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Add to a collection…</source>
        <translation>Zu einer S&amp;ammlung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>Aus dieser Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Collections and saved searches</source>
        <translation>Sammlungen und &amp;gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Log of searches…</source>
        <translation>Suchp&amp;rotokoll…</translation>
    </message>
    <message>
        <source>Save my &amp;work to a file…</source>
        <translation>Meine Arbeit in eine &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Take over work from a file…</source>
        <translation>Arbeit aus einer Datei ü&amp;bernehmen…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no folder at {place}.</source>
        <translation>Unter {place} gibt es keinen Ordner.</translation>
    </message>
    <message>
        <source>Check the name, or plug in the disk on which the archive lies.</source>
        <translation>Prüfen Sie den Namen, oder schließen Sie den Datenträger an, auf dem das Archiv liegt.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {reason}</source>
        <translation>Der Ordner lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>The archive is not at {place}.</source>
        <translation>Das Archiv liegt nicht unter {place}.</translation>
    </message>
    <message>
        <source>Plug in its disk, and try again.</source>
        <translation>Schließen Sie seinen Datenträger an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This place lies in the archive, into which nothing is ever written.</source>
        <translation>Dieser Ort liegt im Archiv, in das nie etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>Plug in its disk or say where it is now; what was read before can still be searched.</source>
        <translation>Schließen Sie seinen Datenträger an, oder sagen Sie, wo es jetzt liegt; was schon gelesen ist, lässt sich weiter durchsuchen.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now.</source>
        <translation>Ein anderes Backfile liest dieses Archiv gerade.</translation>
    </message>
    <message>
        <source>Wait until it is done; what it has read can be searched meanwhile.</source>
        <translation>Warten Sie, bis es fertig ist; was es gelesen hat, lässt sich inzwischen durchsuchen.</translation>
    </message>
    <message>
        <source>Reading the archive ended unexpectedly.</source>
        <translation>Das Lesen des Archivs endete unerwartet.</translation>
    </message>
    <message>
        <source>Choose Rescan to go on; nothing of what was read is lost.</source>
        <translation>Wählen Sie „Neu einlesen“, um fortzufahren; nichts vom Gelesenen ist verloren.</translation>
    </message>
    <message>
        <source>There is no article {id} in this archive.</source>
        <translation>In diesem Archiv gibt es keinen Artikel {id}.</translation>
    </message>
    <message>
        <source>`backfile list` shows the ids.</source>
        <translation>`backfile list` zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>Article {number} is no longer in this archive.</source>
        <translation>Artikel {number} ist nicht mehr in diesem Archiv.</translation>
    </message>
    <message>
        <source>Its file was moved, changed or removed: search again.</source>
        <translation>Seine Datei wurde verschoben, geändert oder entfernt: Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The archive is not at {place}: this is what was read of it before.</source>
        <translation>Das Archiv liegt nicht unter {place}: Dies ist, was früher von ihm gelesen wurde.</translation>
    </message>
    <message>
        <source>Another Backfile is writing to this archive just now: the newest may be missing.</source>
        <translation>Ein anderes Backfile schreibt gerade für dieses Archiv: Das Neueste kann fehlen.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written ({reason}): the newest may be missing.</source>
        <translation>In den Datenordner lässt sich nicht schreiben ({reason}): Das Neueste kann fehlen.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now: this is what it has read so far.</source>
        <translation>Ein anderes Backfile liest dieses Archiv gerade: Dies ist, was es bisher gelesen hat.</translation>
    </message>
    <message>
        <source>The catalog of this archive was damaged: the archive is read anew.</source>
        <translation>Der Katalog dieses Archivs war beschädigt: Das Archiv wird neu gelesen.</translation>
    </message>
    <message>
        <source>The search index was damaged: it is built anew from what was read.</source>
        <translation>Der Suchindex war beschädigt: Er wird aus dem Gelesenen neu aufgebaut.</translation>
    </message>
    <message>
        <source>The catalog of this archive doesn&apos;t exist yet.</source>
        <translation>Den Katalog dieses Archivs gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags doesn&apos;t exist yet.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The catalog of this archive is damaged.</source>
        <translation>Der Katalog dieses Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is damaged.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is gone.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter ist verschwunden.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written.</source>
        <translation>Der Katalog dieses Archivs lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by a newer Backfile.</source>
        <translation>Der Katalog dieses Archivs stammt von einem neueren Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by a newer Backfile.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter stammt von einem neueren Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by an older Backfile.</source>
        <translation>Der Katalog dieses Archivs stammt von einem älteren Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by an older Backfile.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter stammt von einem älteren Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Der Katalog dieses Archivs lässt sich nicht öffnen: Unter {place} liegt die Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter lässt sich nicht öffnen: Unter {place} liegt die Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written: the disk is full.</source>
        <translation>Der Katalog dieses Archivs lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written: the disk is full.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The catalog of this archive is being written by another program.</source>
        <translation>Der Katalog dieses Archivs wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is being written by another program.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened, read or written.</source>
        <translation>Der Katalog dieses Archivs lässt sich nicht öffnen, lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened, read or written.</source>
        <translation>Die Datei Ihrer eigenen Korrekturen, Notizen und Schlagwörter lässt sich nicht öffnen, lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Read the archive first: `backfile index` with its folder.</source>
        <translation>Lesen Sie das Archiv zuerst ein: `backfile index` mit seinem Ordner.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.</source>
        <translation>Von Ihrer Arbeit ist nichts verloren: `backfile index --rebuild` liest das Archiv neu.</translation>
    </message>
    <message>
        <source>It is made with the first correction, note or tag.</source>
        <translation>Sie entsteht mit der ersten Korrektur, der ersten Notiz oder dem ersten Schlagwort.</translation>
    </message>
    <message>
        <source>Look for a backup in the data folder.</source>
        <translation>Suchen Sie im Datenordner nach einer Sicherung.</translation>
    </message>
    <message>
        <source>Allow writing in the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Erlauben Sie das Schreiben im Datenordner, oder wählen Sie mit --data-dir oder BACKFILE_DATA einen anderen.</translation>
    </message>
    <message>
        <source>Install the newest Backfile, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Installieren Sie das neueste Backfile, oder wählen Sie mit --data-dir oder BACKFILE_DATA einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Install the newest Backfile.</source>
        <translation>Installieren Sie das neueste Backfile.</translation>
    </message>
    <message>
        <source>Read the archive once more: that brings it up to date.</source>
        <translation>Lesen Sie das Archiv noch einmal ein: Das bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Move that file elsewhere.</source>
        <translation>Verschieben Sie diese Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Make room on the disk with the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem Datenordner, oder wählen Sie mit --data-dir oder BACKFILE_DATA einen anderen.</translation>
    </message>
    <message>
        <source>Wait until the other window or command is done, and try again.</source>
        <translation>Warten Sie, bis das andere Fenster oder der andere Befehl fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the disk with the data folder is there, has room and may be written, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Sehen Sie nach, ob der Datenträger mit dem Datenordner da ist, Platz hat und beschreibbar ist, oder wählen Sie mit --data-dir oder BACKFILE_DATA einen anderen.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: {reason}.</source>
        <translation>In den Datenordner lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written, so your data is kept in {place}.</source>
        <translation>In {folder} kann nicht geschrieben werden, darum liegen Ihre Daten in {place}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written at {place}: {reason}.</source>
        <translation>In den Datenordner lässt sich unter {place} nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or BACKFILE_DATA, or make room on the disk.</source>
        <translation>Wählen Sie mit --data-dir oder BACKFILE_DATA einen anderen, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The description of an archive in the data folder can&apos;t be read.</source>
        <translation>Die Beschreibung eines Archivs im Datenordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look at {place}: the user&apos;s own work lies beside it.</source>
        <translation>Sehen Sie unter {place} nach: Ihre eigene Arbeit liegt daneben.</translation>
    </message>
    <message>
        <source>They hold until you close the window. Look whether {place} may be written and has room.</source>
        <translation>Sie gelten, bis Sie das Fenster schließen. Sehen Sie nach, ob {place} beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be written: {reason}.</source>
        <translation>Die Kopie Ihrer Arbeit lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be written: {reason}.</source>
        <translation>Diese Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written: {reason}.</source>
        <translation>Dieser Ordner kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Give the folder another name.</source>
        <translation>Geben Sie dem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <source>Standard output takes no export of this form.</source>
        <translation>Die Standardausgabe nimmt keinen Export dieser Form.</translation>
    </message>
    <message>
        <source>Say with --out where it is written.</source>
        <translation>Geben Sie mit --out an, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {reason}.</source>
        <translation>Diese Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no copy of your own work.</source>
        <translation>{file} ist beschädigt oder keine Kopie Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be put back: {reason}.</source>
        <translation>Die Kopie Ihrer Arbeit lässt sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <source>{archive} was never seen anywhere else.</source>
        <translation>{archive} wurde nie anderswo gesehen.</translation>
    </message>
    <message>
        <source>There is work of your own on {archive}.</source>
        <translation>Sie haben eigene Arbeit an {archive}.</translation>
    </message>
    <message>
        <source>Copy it into a file first.</source>
        <translation>Kopieren Sie sie zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>There is no work of your own on {archive}.</source>
        <translation>Sie haben keine eigene Arbeit an {archive}.</translation>
    </message>
    <message>
        <source>{file} holds work on {archive}.</source>
        <translation>{file} enthält Arbeit an {archive}.</translation>
    </message>
    <message>
        <source>another archive</source>
        <translation>einem anderen Archiv</translation>
    </message>
    <message>
        <source>Choose a copy of your work on {archive}.</source>
        <translation>Wählen Sie eine Kopie Ihrer Arbeit an {archive}.</translation>
    </message>
    <message>
        <source>This archive isn&apos;t known any more.</source>
        <translation>Dieses Archiv ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: {reason}.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{what} It was set aside as {file}.</source>
        <translation>{what} Die Datei wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be understood: {place} is damaged.</source>
        <translation>Die Einstellungen sind nicht zu verstehen: {place} ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read.</source>
        <translation>Der Suchindex lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Another process is writing to the search index.</source>
        <translation>Ein anderer Prozess schreibt gerade in den Suchindex.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be removed.</source>
        <translation>Der Suchindex lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written.</source>
        <translation>Der Suchindex lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full: make room on it, and choose Rescan.</source>
        <translation>Der Datenträger mit dem Datenordner ist voll: Schaffen Sie dort Platz, und wählen Sie „Neu einlesen“.</translation>
    </message>
    <message>
        <source>The search index is of another version of the program.</source>
        <translation>Der Suchindex stammt von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog: no file of yours is touched.</source>
        <translation>Er wird aus dem Katalog neu aufgebaut: Keine Ihrer Dateien wird angerührt.</translation>
    </message>
    <message>
        <source>A part of the search index is missing.</source>
        <translation>Ein Teil des Suchindex fehlt.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog.</source>
        <translation>Er wird aus dem Katalog neu aufgebaut.</translation>
    </message>
    <message>
        <source>A backup of your own work can&apos;t be written: {reason}.</source>
        <translation>Eine Sicherung Ihrer eigenen Arbeit lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Look whether {place} may be written and its disk has room.</source>
        <translation>Sehen Sie nach, ob {place} beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The backup of your own work can&apos;t be put back: {reason}.</source>
        <translation>Die Sicherung Ihrer eigenen Arbeit lässt sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <source>Close all other windows of Backfile, make room on the disk, and try again.</source>
        <translation>Schließen Sie alle anderen Fenster von Backfile, schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A step in the journal of your work can&apos;t be understood.</source>
        <translation>Ein Schritt im Journal Ihrer Arbeit ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The backup of {when} is good: put it back. The broken file is kept beside it.</source>
        <translation>Die Sicherung vom {when} ist gut: Holen Sie sie zurück. Die defekte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>There is no backup in {place}. The file is kept as it is, and a new one can be begun beside it.</source>
        <translation>In {place} gibt es keine Sicherung. Die Datei bleibt, wie sie ist, und daneben lässt sich eine neue beginnen.</translation>
    </message>
    <message>
        <source>This note isn&apos;t there any more.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the article again.</source>
        <translation>Sehen Sie sich den Artikel noch einmal an.</translation>
    </message>
    <message>
        <source>teach</source>
        <translation>Lesen beibringen</translation>
    </message>
    <message>
        <source>take back: teach</source>
        <translation>Gelerntes zurücknehmen</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>take back date</source>
        <translation>Datum zurücknehmen</translation>
    </message>
    <message>
        <source>set headline</source>
        <translation>Überschrift ändern</translation>
    </message>
    <message>
        <source>take back headline</source>
        <translation>Überschrift zurücknehmen</translation>
    </message>
    <message>
        <source>set byline</source>
        <translation>Autorenzeile ändern</translation>
    </message>
    <message>
        <source>take back byline</source>
        <translation>Autorenzeile zurücknehmen</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>set speaker</source>
        <translation>Sprecher setzen</translation>
    </message>
    <message>
        <source>take back speaker</source>
        <translation>Sprecher zurücknehmen</translation>
    </message>
    <message>
        <source>set kind of quotation</source>
        <translation>Art des Zitats setzen</translation>
    </message>
    <message>
        <source>take back kind of quotation</source>
        <translation>Art des Zitats zurücknehmen</translation>
    </message>
    <message>
        <source>set bounds of quotation</source>
        <translation>Grenzen des Zitats setzen</translation>
    </message>
    <message>
        <source>take back bounds of quotation</source>
        <translation>Grenzen des Zitats zurücknehmen</translation>
    </message>
    <message>
        <source>add quotation</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>remove quotation</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>settle repair</source>
        <translation>über Reparatur entscheiden</translation>
    </message>
    <message>
        <source>accept repair</source>
        <translation>Reparatur annehmen</translation>
    </message>
    <message>
        <source>refuse repair</source>
        <translation>Reparatur ablehnen</translation>
    </message>
    <message>
        <source>take back: settle repair</source>
        <translation>Entscheidung über Reparatur zurücknehmen</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>nicht dieselbe Person</translation>
    </message>
    <message>
        <source>split person</source>
        <translation>Person trennen</translation>
    </message>
    <message>
        <source>rename person</source>
        <translation>Person umbenennen</translation>
    </message>
    <message>
        <source>take back: rename person</source>
        <translation>zurücknehmen: Person umbenennen</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>keine Person</translation>
    </message>
    <message>
        <source>take back: no person</source>
        <translation>zurücknehmen: keine Person</translation>
    </message>
    <message>
        <source>identify person</source>
        <translation>Person kennzeichnen</translation>
    </message>
    <message>
        <source>take back: identify person</source>
        <translation>zurücknehmen: Person kennzeichnen</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} und mehr</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} ({count} Artikel)</translation>
    </message>
    <message>
        <source>This person isn&apos;t there any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is the only name of this person.</source>
        <translation>Das ist der einzige Name dieser Person.</translation>
    </message>
    <message>
        <source>Split some of the articles off instead.</source>
        <translation>Trennen Sie stattdessen einige der Artikel ab.</translation>
    </message>
    <message>
        <source>Somebody else can be meant in some of the person&apos;s articles, but not in none or all of them.</source>
        <translation>In einigen Artikeln der Person kann jemand anders gemeint sein, aber nicht in keinem oder in allen.</translation>
    </message>
    <message>
        <source>Choose some of them.</source>
        <translation>Wählen Sie einige davon.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>Ein Name hat mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>Leave it as it is, or give a name.</source>
        <translation>Lassen Sie ihn, wie er ist, oder geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>This is no identifier of that list.</source>
        <translation>Das ist keine Kennung dieser Liste.</translation>
    </message>
    <message>
        <source>VIAF has numbers (95221565), Wikidata a Q and a number (Q7747).</source>
        <translation>VIAF hat Nummern (95221565), Wikidata ein Q und eine Nummer (Q7747).</translation>
    </message>
    <message>
        <source>Choose a file that was exported as such.</source>
        <translation>Wählen Sie eine Datei, die als solche ausgegeben wurde.</translation>
    </message>
    <message>
        <source>There is nothing to export before you do.</source>
        <translation>Vorher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es fehlt ein Wort, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <source>A query has at most {count} characters.</source>
        <translation>Eine Suchanfrage hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>Es gibt kein Feld „{name}:“.</translation>
    </message>
    <message>
        <source>There are {names} and {last}:. To look for the words themselves, put a blank after the colon.</source>
        <translation>Es gibt {names} und {last}:. Um die Wörter selbst zu suchen, setzen Sie ein Leerzeichen nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Nothing stands after “{name}:”.</source>
        <translation>Nach „{name}:“ steht nichts.</translation>
    </message>
    <message>
        <source>Leave no blank after the colon.</source>
        <translation>Lassen Sie nach dem Doppelpunkt kein Leerzeichen.</translation>
    </message>
    <message>
        <source>“{name}:” can&apos;t stand inside “{field}:”.</source>
        <translation>„{name}:“ kann nicht innerhalb von „{field}:“ stehen.</translation>
    </message>
    <message>
        <source>Each field stands by itself: said:harbour date:1994.</source>
        <translation>Jedes Feld steht für sich: said:hafen date:1994.</translation>
    </message>
    <message>
        <source>There is no mark “{name}”.</source>
        <translation>Es gibt kein Merkmal „{name}“.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Es gibt kein Format „{name}“.</translation>
    </message>
    <message>
        <source>After “furniture:” stands a whole line.</source>
        <translation>Nach „furniture:“ steht eine ganze Zeile.</translation>
    </message>
    <message>
        <source>Write it between quotation marks, as the report tells it.</source>
        <translation>Setzen Sie sie in Anführungszeichen, wie der Bericht sie nennt.</translation>
    </message>
    <message>
        <source>There are {marks}.</source>
        <translation>Es gibt {marks}.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>Nothing stands before “{word}”.</source>
        <translation>Vor „{word}“ steht nichts.</translation>
    </message>
    <message>
        <source>Nothing stands after “{word}”.</source>
        <translation>Nach „{word}“ steht nichts.</translation>
    </message>
    <message>
        <source>To look for the word itself, write it in small letters: {word}.</source>
        <translation>Um das Wort selbst zu suchen, schreiben Sie es klein: {word}.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for letters inside a phrase.</source>
        <translation>„{sign}“ kann in einer Wortfolge nicht für Buchstaben stehen.</translation>
    </message>
    <message>
        <source>A phrase has whole words; only its last word may end in an asterisk.</source>
        <translation>Eine Wortfolge besteht aus ganzen Wörtern; nur ihr letztes Wort darf auf einen Stern enden.</translation>
    </message>
    <message>
        <source>“*” and “?” can only stand in a word of its own.</source>
        <translation>„*“ und „?“ können nur in einem Wort für sich stehen.</translation>
    </message>
    <message>
        <source>Of words joined by a hyphen, only the last may end in an asterisk.</source>
        <translation>Von Wörtern mit Bindestrich darf nur das letzte auf einen Stern enden.</translation>
    </message>
    <message>
        <source>A pattern needs at least one letter.</source>
        <translation>Ein Muster braucht wenigstens einen Buchstaben.</translation>
    </message>
    <message>
        <source>An asterisk alone finds every article.</source>
        <translation>Ein Stern allein findet jeden Artikel.</translation>
    </message>
    <message>
        <source>A date is missing here.</source>
        <translation>Hier fehlt ein Datum.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Dieser Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Einen Tag {text} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such day in any year.</source>
        <translation>Diesen Tag gibt es in keinem Jahr.</translation>
    </message>
    <message>
        <source>Write date:1994, date:1994-05 or date:1994-05-27; a range: date:1994-05..1994-06, date:1994.., date:..1994; ten years: date:199X; a day of any year: date:XXXX-05-27.</source>
        <translation>Schreiben Sie date:1994, date:1994-05 oder date:1994-05-27; einen Zeitraum: date:1994-05..1994-06, date:1994.., date:..1994; zehn Jahre: date:199X; einen Tag jedes Jahres: date:XXXX-05-27.</translation>
    </message>
    <message>
        <source>“{field}:” knows only words and phrases.</source>
        <translation>„{field}:“ kennt nur Wörter und Wortfolgen.</translation>
    </message>
    <message>
        <source>Write whole words, or an asterisk at the end of the last.</source>
        <translation>Schreiben Sie ganze Wörter oder einen Stern am Ende des letzten.</translation>
    </message>
    <message>
        <source>There is no language “{name}”.</source>
        <translation>Es gibt keine Sprache „{name}“.</translation>
    </message>
    <message>
        <source>Write its name or its two letters: language:German, language:de.</source>
        <translation>Schreiben Sie ihren Namen oder ihre zwei Buchstaben: language:Deutsch, language:de.</translation>
    </message>
    <message>
        <source>“~” stands behind a single whole word.</source>
        <translation>„~“ steht hinter einem einzelnen ganzen Wort.</translation>
    </message>
    <message>
        <source>Write gorbachev~ or gorbachev~2.</source>
        <translation>Schreiben Sie gorbatschow~ oder gorbatschow~2.</translation>
    </message>
    <message>
        <source>“{count}” letters can&apos;t be wrong.</source>
        <translation>„{count}“ Buchstaben können nicht abweichen.</translation>
    </message>
    <message>
        <source>Behind “~” stands 1 or 2: that many letters may be missing, too many, or others.</source>
        <translation>Hinter „~“ steht 1 oder 2: So viele Buchstaben dürfen fehlen, zu viel oder andere sein.</translation>
    </message>
    <message>
        <source>This word is too short to be spelt otherwise.</source>
        <translation>Dieses Wort ist zu kurz, um anders geschrieben zu sein.</translation>
    </message>
    <message>
        <source>All its letters might be others.</source>
        <translation>Alle seine Buchstaben könnten andere sein.</translation>
    </message>
    <message>
        <source>This expression is never closed.</source>
        <translation>Dieser Ausdruck wird nie geschlossen.</translation>
    </message>
    <message>
        <source>An expression stands between two slashes and has no blank: /gr[ae]y/.</source>
        <translation>Ein Ausdruck steht zwischen zwei Schrägstrichen und hat kein Leerzeichen: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>An expression has at most {count} characters.</source>
        <translation>Ein Ausdruck hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>This expression can&apos;t be understood from here on.</source>
        <translation>Dieser Ausdruck ist von hier an nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for anything here.</source>
        <translation>„{sign}“ kann hier für nichts stehen.</translation>
    </message>
    <message>
        <source>“{sign}” means nothing here.</source>
        <translation>„{sign}“ bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>So many repeats can&apos;t be looked for.</source>
        <translation>So viele Wiederholungen können nicht gesucht werden.</translation>
    </message>
    <message>
        <source>An expression has letters, “.”, [classes], (groups), “|” and the repeats *, +, ?, {2,3}: /gr[ae]y/.</source>
        <translation>Ein Ausdruck hat Buchstaben, „.“, [Klassen], (Gruppen), „|“ und die Wiederholungen *, +, ?, {2,3}: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>“{number}” is no distance.</source>
        <translation>„{number}“ ist kein Abstand.</translation>
    </message>
    <message>
        <source>It is a number of words from 1 to 100: oil NEAR/5 price, oil BEFORE/5 price, “oil price”~5.</source>
        <translation>Er ist eine Zahl von Wörtern von 1 bis 100: oil NEAR/5 price, oil BEFORE/5 price, „oil price“~5.</translation>
    </message>
    <message>
        <source>A distance needs at least two words.</source>
        <translation>Ein Abstand braucht mindestens zwei Wörter.</translation>
    </message>
    <message>
        <source>A single word that may be spelt otherwise stands without quotation marks: gorbachev~1.</source>
        <translation>Ein einzelnes Wort, das anders geschrieben sein darf, steht ohne Anführungszeichen: gorbatschow~1.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t stand beside “{operator}”.</source>
        <translation>„{word}“ kann nicht neben „{operator}“ stehen.</translation>
    </message>
    <message>
        <source>On either side stands a word, a pattern or a phrase: (oil NEAR/5 price) OR (gas NEAR/5 price).</source>
        <translation>Auf jeder Seite steht ein Wort, ein Muster oder eine Wortfolge: (oil NEAR/5 price) OR (gas NEAR/5 price).</translation>
    </message>
    <message>
        <source>One row of words has one operator and one distance.</source>
        <translation>Eine Reihe von Wörtern hat einen Operator und einen Abstand.</translation>
    </message>
    <message>
        <source>Join two with AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).</source>
        <translation>Verbinden Sie zwei mit AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).</translation>
    </message>
    <message>
        <source>Words near one another stand in one field.</source>
        <translation>Wörter nahe beieinander stehen in einem Feld.</translation>
    </message>
    <message>
        <source>Write the field once, before brackets: {field}(oil NEAR/5 price).</source>
        <translation>Schreiben Sie das Feld einmal, vor Klammern: {field}(oil NEAR/5 price).</translation>
    </message>
    <message>
        <source>At most {count} words can be looked for near one another.</source>
        <translation>Höchstens {count} Wörter können nahe beieinander gesucht werden.</translation>
    </message>
    <message>
        <source>Leave out the common ones.</source>
        <translation>Lassen Sie die häufigen weg.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Das ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Dieser reguläre Ausdruck dauert zu lange.</translation>
    </message>
    <message>
        <source>Give it some letters to begin with, or fewer signs that repeat.</source>
        <translation>Geben Sie ihm Buchstaben am Anfang oder weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>A date can&apos;t be empty.</source>
        <translation>Ein Datum kann nicht leer sein.</translation>
    </message>
    <message>
        <source>This is too long for a date.</source>
        <translation>Das ist für ein Datum zu lang.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read.</source>
        <translation>„{text}“ ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>“{text}” names a day, but no month.</source>
        <translation>„{text}“ nennt einen Tag, aber keinen Monat.</translation>
    </message>
    <message>
        <source>“{text}” names no month of the calendar.</source>
        <translation>„{text}“ nennt keinen Monat des Kalenders.</translation>
    </message>
    <message>
        <source>“{text}” names a day that doesn&apos;t exist.</source>
        <translation>„{text}“ nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: it needs a beginning and an end.</source>
        <translation>„{text}“ ist kein Zeitraum: Er braucht Anfang und Ende.</translation>
    </message>
    <message>
        <source>“{text}” is an interval whose year nobody knows.</source>
        <translation>„{text}“ ist ein Zeitraum, dessen Jahr niemand kennt.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>„{text}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{text}” has an empty place.</source>
        <translation>„{text}“ hat eine leere Stelle.</translation>
    </message>
    <message>
        <source>“{text}” is a set whose year nobody knows.</source>
        <translation>„{text}“ ist eine Auswahl, deren Jahr niemand kennt.</translation>
    </message>
    <message>
        <source>Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows.</source>
        <translation>Geben Sie einen Tag (1994-01-27), einen Monat (1994-01), ein Jahr (1994), einen Zeitraum (1994-01/1994-03), mehrere Tage ([1994-03-04,1994-04-03]) oder eine Grenze ([..2016-07-27]) ein; X steht für eine unbekannte Ziffer.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Sie haben kein Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation>Bitten Sie den Besitzer um Leserechte.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Read the archive again when nobody is changing it.</source>
        <translation>Lesen Sie das Archiv noch einmal, wenn niemand es ändert.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Es ist eine Verknüpfung; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Open what it points to, if that is an archive.</source>
        <translation>Öffnen Sie, worauf sie zeigt, wenn das ein Archiv ist.</translation>
    </message>
    <message>
        <source>Its path is longer than the system allows.</source>
        <translation>Der Pfad ist länger, als das System erlaubt.</translation>
    </message>
    <message>
        <source>Move the archive nearer to the top of the disk.</source>
        <translation>Verschieben Sie das Archiv auf dem Datenträger weiter nach oben.</translation>
    </message>
    <message>
        <source>It is no folder.</source>
        <translation>Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the articles.</source>
        <translation>Wählen Sie den Ordner, in dem die Artikel liegen.</translation>
    </message>
    <message>
        <source>The disk or the network failed while it was read.</source>
        <translation>Datenträger oder Netz versagten beim Lesen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then read again.</source>
        <translation>Prüfen Sie Datenträger oder Verbindung, und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The system could not read it: {reason}.</source>
        <translation>Das System konnte es nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>Es ist keine gewöhnliche Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a device or a file with holes.</source>
        <translation>Es ist keine gewöhnliche Datei, sondern eine Pipe, ein Gerät oder eine Datei mit Lücken.</translation>
    </message>
    <message>
        <source>Here lie Backfile&apos;s own data.</source>
        <translation>Hier liegen die eigenen Daten von Backfile.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>This folder belongs to the system or a program, not to the archive.</source>
        <translation>Dieser Ordner gehört dem System oder einem Programm, nicht zum Archiv.</translation>
    </message>
    <message>
        <source>It is not on this computer, only its name is.</source>
        <translation>Nur der Name liegt auf diesem Rechner, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>Let the cloud folder keep it here, then read again.</source>
        <translation>Lassen Sie den Cloud-Ordner es hier behalten, und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It is cut short: the file ends before its contents do.</source>
        <translation>Es ist abgeschnitten: Die Datei endet, bevor ihr Inhalt zu Ende ist.</translation>
    </message>
    <message>
        <source>It is damaged: from some place on it can&apos;t be unpacked.</source>
        <translation>Es ist beschädigt: Ab einer Stelle lässt es sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It is damaged: its place in the zip holds something else.</source>
        <translation>Es ist beschädigt: An seiner Stelle im Zip steht etwas anderes.</translation>
    </message>
    <message>
        <source>What came before was read. Fetch the file anew if you can.</source>
        <translation>Was davor kam, wurde gelesen. Holen Sie die Datei neu, wenn Sie können.</translation>
    </message>
    <message>
        <source>It is cut short: its list of contents is missing.</source>
        <translation>Es ist abgeschnitten: Sein Inhaltsverzeichnis fehlt.</translation>
    </message>
    <message>
        <source>What could be found without it was read. Fetch it anew.</source>
        <translation>Was sich ohne dieses fand, wurde gelesen. Holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>It is packed so tightly that it would grow without end.</source>
        <translation>Es ist so dicht gepackt, dass es endlos wachsen würde.</translation>
    </message>
    <message>
        <source>Files like this are made to overwhelm programs. Nothing of it was kept.</source>
        <translation>Solche Dateien sollen Programme überwältigen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>It is too large: one article may have up to 256 MB.</source>
        <translation>Es ist zu groß: Ein Artikel darf bis zu 256&#xa0;MB haben.</translation>
    </message>
    <message>
        <source>It is too large for the memory that one file may use.</source>
        <translation>Es ist zu groß für den Speicher, den eine Datei brauchen darf.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>This zip is too large to be read inside another file.</source>
        <translation>Dieses Zip ist zu groß, um innerhalb einer anderen Datei gelesen zu werden.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Nehmen Sie es zuerst heraus.</translation>
    </message>
    <message>
        <source>Its members overlap, so that it would grow without end.</source>
        <translation>Die enthaltenen Dateien überlappen sich, sodass es endlos wachsen würde.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Es ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with the program that locked it.</source>
        <translation>Entsperren Sie es mit dem Programm, das es gesperrt hat.</translation>
    </message>
    <message>
        <source>It is packed in a way that can&apos;t be read here.</source>
        <translation>Es ist auf eine Art gepackt, die sich hier nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Packen Sie es noch einmal als gewöhnliches Zip.</translation>
    </message>
    <message>
        <source>It lies in more containers within each other than are followed.</source>
        <translation>Es steckt in mehr ineinander gepackten Dateien, als geöffnet werden.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Its parts are nested so deeply that it can&apos;t be read.</source>
        <translation>Seine Teile sind so tief verschachtelt, dass es sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>It could not be read as {format}: {reason}.</source>
        <translation>Es ließ sich nicht als {format} lesen: {reason}.</translation>
    </message>
    <message>
        <source>Reading was given up: {reason}.</source>
        <translation>Das Lesen wurde aufgegeben: {reason}.</translation>
    </message>
    <message>
        <source>nothing came out of it for {count} seconds</source>
        <translation>{count} Sekunden lang kam nichts heraus</translation>
    </message>
    <message>
        <source>no answer within {count} seconds</source>
        <translation>keine Antwort innerhalb von {count} Sekunden</translation>
    </message>
    <message>
        <source>the process ended</source>
        <translation>der Prozess endete</translation>
    </message>
    <message>
        <source>the process that was to read it ended</source>
        <translation>der Prozess, der es lesen sollte, endete</translation>
    </message>
    <message>
        <source>the process that read it gave no sense</source>
        <translation>der Prozess, der es las, lieferte nichts Sinnvolles</translation>
    </message>
    <message>
        <source>it took more memory than one item may, or broke the process that read it</source>
        <translation>es brauchte mehr Speicher als erlaubt oder brachte den lesenden Prozess zum Absturz</translation>
    </message>
    <message>
        <source>What was read before is listed. Open the file with the program that made it.</source>
        <translation>Was vorher gelesen wurde, ist aufgeführt. Öffnen Sie die Datei mit dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The text was read but not understood ({reason}).</source>
        <translation>Der Text wurde gelesen, aber nicht verstanden ({reason}).</translation>
    </message>
    <message>
        <source>Please report this: it is a fault of Backfile.</source>
        <translation>Bitte melden Sie das: Es ist ein Fehler von Backfile.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>The file is empty or holds only white space.</source>
        <translation>Die Datei ist leer oder enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>Its bytes look like a program&apos;s own data.</source>
        <translation>Der Inhalt sieht wie Daten eines Programms aus.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Es ist kein Artikel darin.</translation>
    </message>
    <message>
        <source>{count} more items of this file could not be read.</source>
        <translation>{count} weitere Einträge dieser Datei ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>A line in it has no end.</source>
        <translation>Eine Zeile darin hat kein Ende.</translation>
    </message>
    <message>
        <source>A story in it has no end.</source>
        <translation>Eine Meldung darin hat kein Ende.</translation>
    </message>
    <message>
        <source>An item in it has no end.</source>
        <translation>Ein Eintrag darin hat kein Ende.</translation>
    </message>
    <message>
        <source>There is no article in it, only the frame of an export.</source>
        <translation>Es ist kein Artikel darin, nur der Rahmen eines Exports.</translation>
    </message>
    <message>
        <source>The text of this document is missing.</source>
        <translation>Der Text dieses Dokuments fehlt.</translation>
    </message>
    <message>
        <source>Open it with its program, and save it anew.</source>
        <translation>Öffnen Sie es mit seinem Programm und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>If its pages are pictures, have their text recognised.</source>
        <translation>Sind seine Seiten Bilder, lassen Sie deren Text erkennen.</translation>
    </message>
    <message>
        <source>There is no story in it, only the frame of a wire file.</source>
        <translation>Es ist keine Meldung darin, nur der Rahmen einer Agenturdatei.</translation>
    </message>
    <message>
        <source>There is no text in it, only scripts or pictures.</source>
        <translation>Es ist kein Text darin, nur Skripte oder Bilder.</translation>
    </message>
    <message>
        <source>This page consists of frames: {names}.</source>
        <translation>Diese Seite besteht aus Frames: {names}.</translation>
    </message>
    <message>
        <source>Its text is in those pages, if they were saved.</source>
        <translation>Ihr Text steht in diesen Seiten, falls sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>It is damaged: no page of this PDF document can be read.</source>
        <translation>Es ist beschädigt: Keine Seite dieses PDF-Dokuments lässt sich lesen.</translation>
    </message>
    <message>
        <source>Fetch the file anew if you can.</source>
        <translation>Laden Sie die Datei neu, wenn Sie können.</translation>
    </message>
    <message>
        <source>These are scanned pages without text.</source>
        <translation>Das sind gescannte Seiten ohne Text.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) write the text into the document.</source>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) den Text in das Dokument schreiben.</translation>
    </message>
    <message>
        <source>It has {pages} pages or very long ones: the first {count} were read.</source>
        <translation>Es hat {pages} Seiten oder sehr lange: Die ersten {count} wurden gelesen.</translation>
    </message>
    <message>
        <source>Some of its pages are damaged and could not be read.</source>
        <translation>Einige seiner Seiten sind beschädigt und ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is no longer in its file.</source>
        <translation>Es ist nicht mehr in seiner Datei.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5).</source>
        <translation>Lesen Sie das Archiv neu ein (F5).</translation>
    </message>
    <message>
        <source>There is no such page in it.</source>
        <translation>Eine solche Seite gibt es darin nicht.</translation>
    </message>
    <message>
        <source>Its picture is too large to be drawn.</source>
        <translation>Ihr Bild ist zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>This page is damaged and can&apos;t be drawn.</source>
        <translation>Diese Seite ist beschädigt und lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Its picture is of a kind that can&apos;t be drawn, or damaged.</source>
        <translation>Ihr Bild ist von einer Art, die sich nicht zeichnen lässt, oder beschädigt.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie gelesen wurde.</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn: {reason}.</source>
        <translation>Diese Seite lässt sich nicht zeichnen: {reason}.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn.</source>
        <translation>Diese Seite zu zeichnen dauert zu lange.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The process that draws pages ended over this one.</source>
        <translation>Der Prozess, der Seiten zeichnet, ist an dieser gescheitert.</translation>
    </message>
    <message>
        <source>The archive is not there just now: its pages can&apos;t be shown.</source>
        <translation>Das Archiv ist gerade nicht da: Seine Seiten lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, and try again.</source>
        <translation>Schließen Sie seinen Datenträger oder Netzwerkordner an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Save the page anew as it is shown.</source>
        <translation>Speichern Sie die Seite neu, so wie sie angezeigt wird.</translation>
    </message>
    <message>
        <source>This line is no JSON.</source>
        <translation>Diese Zeile ist kein JSON.</translation>
    </message>
    <message>
        <source>This line is nested so deeply that it can&apos;t be read.</source>
        <translation>Diese Zeile ist so tief verschachtelt, dass sie sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>It is no JSON, or cut short or damaged.</source>
        <translation>Es ist kein JSON, oder es ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>What came before the damage was read.</source>
        <translation>Was vor dem Schaden kam, wurde gelesen.</translation>
    </message>
    <message>
        <source>This row can&apos;t be read: a field in it has no end, or is larger than 32 MB.</source>
        <translation>Diese Zeile lässt sich nicht lesen: Ein Feld darin hat kein Ende oder ist größer als 32&#xa0;MB.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>Diese Zeile hat weder Text noch Überschrift.</translation>
    </message>
    <message>
        <source>Some records in it are damaged and were passed over.</source>
        <translation>Einige Einträge darin sind beschädigt und wurden übergangen.</translation>
    </message>
    <message>
        <source>Fetch it anew, with a crawler that keeps it unpacked.</source>
        <translation>Holen Sie es neu, mit einem Programm, das es ungepackt ablegt.</translation>
    </message>
    <message>
        <source>It has more parts than are read.</source>
        <translation>Es hat mehr Teile, als gelesen werden.</translation>
    </message>
    <message>
        <source>Save the ones that you want by themselves.</source>
        <translation>Speichern Sie die gewünschten einzeln.</translation>
    </message>
    <message>
        <source>It is too large: one mail may have up to 64 MB.</source>
        <translation>Sie ist zu groß: Eine Mail darf bis zu 64 MB haben.</translation>
    </message>
    <message>
        <source>Take it out of its box.</source>
        <translation>Nehmen Sie sie aus ihrem Postfach heraus.</translation>
    </message>
    <message>
        <source>The book&apos;s list names it, but it isn&apos;t there.</source>
        <translation>Das Verzeichnis des Buches nennt es, aber es ist nicht da.</translation>
    </message>
    <message>
        <source>Its list of contents is missing.</source>
        <translation>Sein Inhaltsverzeichnis fehlt.</translation>
    </message>
    <message>
        <source>Fetch the book anew.</source>
        <translation>Holen Sie das Buch neu.</translation>
    </message>
    <message>
        <source>It is locked by its publisher.</source>
        <translation>Es ist vom Verlag gesperrt.</translation>
    </message>
    <message>
        <source>Ask for a copy without this lock.</source>
        <translation>Bitten Sie um ein Exemplar ohne diese Sperre.</translation>
    </message>
    <message>
        <source>It describes another file, which is not beside it.</source>
        <translation>Es beschreibt eine andere Datei, die nicht daneben liegt.</translation>
    </message>
    <message>
        <source>Put it beside the file it describes.</source>
        <translation>Legen Sie es neben die Datei, die es beschreibt.</translation>
    </message>
    <message>
        <source>Rows whose files are neither beside nor below it: {count}.</source>
        <translation>Zeilen, deren Dateien weder daneben noch darunter liegen: {count}.</translation>
    </message>
    <message>
        <source>Put the files where it says that they are, if you have them.</source>
        <translation>Legen Sie die Dateien dorthin, wo sie nach der Tabelle liegen, wenn Sie sie haben.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read: {count}.</source>
        <translation>Zeilen, die sich nicht lesen lassen: {count}.</translation>
    </message>
    <message>
        <source>It was never published: its status is “{status}”.</source>
        <translation>Es wurde nie veröffentlicht: Sein Status ist „{status}“.</translation>
    </message>
    <message>
        <source>No column or key has a name that tells of a text or a headline.</source>
        <translation>Keine Spalte und kein Schlüssel hat einen Namen, der auf einen Text oder eine Überschrift hinweist.</translation>
    </message>
    <message>
        <source>Say what each of them holds: Archive › Teach how files are read.</source>
        <translation>Sagen Sie, was jede enthält: Archiv › Lesen beibringen.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and its pages can&apos;t be reached where it lies.</source>
        <translation>Das ist der Plan einer Ausgabe (METS), und ihre Seiten sind von dort, wo er liegt, nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Unpack the file that it lies in.</source>
        <translation>Entpacken Sie die Datei, in der er liegt.</translation>
    </message>
    <message>
        <source>This issue has pictures of its pages, but no text: a search can&apos;t see them.</source>
        <translation>Von dieser Ausgabe gibt es Bilder der Seiten, aber keinen Text: Eine Suche sieht sie nicht.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and no page in it has a text.</source>
        <translation>Das ist der Plan einer Ausgabe (METS), und keine Seite darin hat einen Text.</translation>
    </message>
    <message>
        <source>A page of this issue is missing: {name}.</source>
        <translation>Eine Seite dieser Ausgabe fehlt: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue can&apos;t be read: {name}.</source>
        <translation>Eine Seite dieser Ausgabe lässt sich nicht lesen: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue is cut short: {name}.</source>
        <translation>Eine Seite dieser Ausgabe ist abgeschnitten: {name}.</translation>
    </message>
    <message>
        <source>Put it back where the issue looks for it, then read the archive again.</source>
        <translation>Legen Sie sie dorthin zurück, wo die Ausgabe sie sucht, und lesen Sie das Archiv neu ein.</translation>
    </message>
    <message>
        <source>There is no text on this page, only its picture: a search can&apos;t see it.</source>
        <translation>Auf dieser Seite ist kein Text, nur ihr Bild: Eine Suche sieht sie nicht.</translation>
    </message>
    <message>
        <source>This is a picture ({kind}): a search can&apos;t see what is written in it.</source>
        <translation>Das ist ein Bild ({kind}): Was darin geschrieben steht, sieht keine Suche.</translation>
    </message>
    <message>
        <source>Have its text recognised, and put that beside it under the same name.</source>
        <translation>Lassen Sie den Text erkennen und legen Sie ihn unter demselben Namen daneben.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>Das ist {what}; das lässt sich noch nicht lesen.</translation>
    </message>
    <message>
        <source>Open it with the program that made it, or with LibreOffice, and save it as DOCX, ODT or text.</source>
        <translation>Öffnen Sie es mit dem Programm, das es gemacht hat, oder mit LibreOffice, und speichern Sie es als DOCX, ODT oder Text.</translation>
    </message>
    <message>
        <source>Save it in the form of a mail (EML) or as text.</source>
        <translation>Speichern Sie sie in der Form einer Mail (EML) oder als Text.</translation>
    </message>
    <message>
        <source>Only a text beside it can be searched.</source>
        <translation>Durchsuchen lässt sich nur ein Text daneben.</translation>
    </message>
    <message>
        <source>Unpack it into the archive with the program that packed it.</source>
        <translation>Entpacken Sie es mit dem Programm, das es gepackt hat, in das Archiv.</translation>
    </message>
    <message>
        <source>Save it as a PDF document with text.</source>
        <translation>Speichern Sie es als PDF-Dokument mit Text.</translation>
    </message>
    <message>
        <source>Export its mails with Outlook, as files of their own.</source>
        <translation>Exportieren Sie seine Mails mit Outlook, jede als eigene Datei.</translation>
    </message>
    <message>
        <source>Make an EPUB of it, with Calibre for example.</source>
        <translation>Machen Sie ein EPUB daraus, zum Beispiel mit Calibre.</translation>
    </message>
    <message>
        <source>Unpack its pages with a program for such files.</source>
        <translation>Entpacken Sie seine Seiten mit einem Programm für solche Dateien.</translation>
    </message>
    <message>
        <source>Export the table with its articles as CSV.</source>
        <translation>Exportieren Sie die Tabelle mit den Artikeln als CSV.</translation>
    </message>
    <message>
        <source>Save the table with its articles as CSV.</source>
        <translation>Speichern Sie die Tabelle mit den Artikeln als CSV.</translation>
    </message>
    <message>
        <source>Export it as a Word or PDF document.</source>
        <translation>Exportieren Sie es als Word- oder PDF-Dokument.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which are not followed.</source>
        <translation>Es erklärt eigene Entitäten; denen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Files like this are often made to overwhelm programs. Save it without its document type.</source>
        <translation>Solche Dateien sollen oft Programme überlasten. Speichern Sie sie ohne ihren Dokumenttyp.</translation>
    </message>
    <message>
        <source>It is no XML that can be read.</source>
        <translation>Es ist kein lesbares XML.</translation>
    </message>
    <message>
        <source>A part of it is too large or nested too deeply to be read on.</source>
        <translation>Ein Teil davon ist zu groß oder zu tief verschachtelt, um weiterzulesen.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Speichern Sie den Text in einem anderen Format.</translation>
    </message>
    <message>
        <source>Export it as CSV: then its entries are listed.</source>
        <translation>Exportieren Sie sie als CSV: Dann werden ihre Einträge aufgeführt.</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a mail of Outlook</source>
        <translation>eine Mail von Outlook</translation>
    </message>
    <message>
        <source>a mailbox of Outlook</source>
        <translation>ein Postfach von Outlook</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a compiled help file</source>
        <translation>eine kompilierte Hilfedatei</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a library of references</source>
        <translation>eine Sammlung von Literaturangaben</translation>
    </message>
    <message>
        <source>an XML document of an unknown kind</source>
        <translation>ein XML-Dokument unbekannter Art</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s</source>
        <translation>ein Dokument von Apple</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>take back: star</source>
        <translation>zurücknehmen: Stern</translation>
    </message>
    <message>
        <source>create collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>describe collection</source>
        <translation>Sammlung beschreiben</translation>
    </message>
    <message>
        <source>delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>add to collection</source>
        <translation>in die Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>remove from collection</source>
        <translation>aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>arrange collection</source>
        <translation>Sammlung ordnen</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>change search</source>
        <translation>gespeicherte Suche ändern</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>This collection isn&apos;t there any more.</source>
        <translation>Diese Sammlung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This saved search isn&apos;t there any more.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Es gibt kein Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Es gibt keine Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>Perhaps: {names}.</source>
        <translation>Vielleicht: {names}.</translation>
    </message>
    <message>
        <source>You have: {names}.</source>
        <translation>Sie haben: {names}.</translation>
    </message>
    <message>
        <source>You have put no tag on any article yet.</source>
        <translation>Sie haben noch keinem Artikel ein Schlagwort gegeben.</translation>
    </message>
    <message>
        <source>You have made no collection yet.</source>
        <translation>Sie haben noch keine Sammlung angelegt.</translation>
    </message>
    <message>
        <source>After “{field}:” stands a name or a word.</source>
        <translation>Hinter „{field}:“ steht ein Name oder ein Wort.</translation>
    </message>
    <message>
        <source>Write it between quotation marks if it has blanks.</source>
        <translation>Setzen Sie ihn zwischen Anführungszeichen, wenn er Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>This file has no work that can be taken over.</source>
        <translation>Diese Datei enthält keine Arbeit, die sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>This file has work from a day that is still to come.</source>
        <translation>Diese Datei enthält Arbeit von einem Tag, der erst noch kommt.</translation>
    </message>
    <message>
        <source>Set the clock right of the computer on which it was done, and of this one, and export it again.</source>
        <translation>Stellen Sie die Uhr des Computers richtig, auf dem sie getan wurde, und die dieses Computers; exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>You have done no work of your own on this archive yet.</source>
        <translation>Sie haben an diesem Archiv noch nichts Eigenes gearbeitet.</translation>
    </message>
    <message>
        <source>None of the articles of which this file speaks is in this archive.</source>
        <translation>Keiner der Artikel, von denen diese Datei spricht, ist in diesem Archiv.</translation>
    </message>
    <message>
        <source>Open the archive to which it belongs, and import it there.</source>
        <translation>Öffnen Sie das Archiv, zu dem sie gehört, und importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>This is no citation style.</source>
        <translation>Das ist kein Zitierstil.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csl, as the Zotero Style Repository has them.</source>
        <translation>Wählen Sie eine Datei, die auf .csl endet, wie die Zotero-Sammlung sie hat.</translation>
    </message>
    <message>
        <source>This file is damaged, or no citation style.</source>
        <translation>Diese Datei ist beschädigt oder kein Zitierstil.</translation>
    </message>
    <message>
        <source>This file is too large for a citation style.</source>
        <translation>Diese Datei ist zu groß für einen Zitierstil.</translation>
    </message>
    <message>
        <source>This file declares a document type, which no citation style does.</source>
        <translation>Diese Datei nennt einen Dokumenttyp, was kein Zitierstil tut.</translation>
    </message>
    <message>
        <source>This style says nothing of citations.</source>
        <translation>Dieser Stil sagt nichts von Belegen.</translation>
    </message>
    <message>
        <source>This style has a part without a layout.</source>
        <translation>Dieser Stil hat einen Teil ohne Aufbau.</translation>
    </message>
    <message>
        <source>This style only names another one, {name}.</source>
        <translation>Dieser Stil nennt nur einen anderen, {name}.</translation>
    </message>
    <message>
        <source>Add that one instead.</source>
        <translation>Fügen Sie stattdessen jenen hinzu.</translation>
    </message>
    <message>
        <source>This style is too intricate to write anything by it.</source>
        <translation>Dieser Stil ist zu verwickelt, um etwas nach ihm zu schreiben.</translation>
    </message>
    <message>
        <source>This style writes nothing of newspaper articles.</source>
        <translation>Dieser Stil schreibt nichts von Zeitungsartikeln.</translation>
    </message>
    <message>
        <source>This style uses a part of itself that isn&apos;t there.</source>
        <translation>Dieser Stil verwendet einen Teil von sich, den es nicht gibt.</translation>
    </message>
    <message>
        <source>This style leads round in a circle.</source>
        <translation>Dieser Stil führt im Kreis.</translation>
    </message>
    <message>
        <source>The style can&apos;t be read: {reason}.</source>
        <translation>Der Stil kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be kept: {reason}.</source>
        <translation>Der Stil kann nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be removed: {reason}.</source>
        <translation>Der Stil kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no citation style {name}.</source>
        <translation>Es gibt keinen Zitierstil {name}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no article&apos;s id.</source>
        <translation>„{text}“ ist keine Kennung eines Artikels.</translation>
    </message>
    <message>
        <source>An id has thirteen letters, as citations name it behind “Backfile”.</source>
        <translation>Eine Kennung hat dreizehn Buchstaben, wie Belege sie hinter „Backfile“ nennen.</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>beide Wörter, irgendwo im Artikel</translation>
    </message>
    <message>
        <source>the words side by side, in this order</source>
        <translation>die Wörter nebeneinander, in dieser Folge</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>any one letter for the question mark</source>
        <translation>irgendein Buchstabe für das Fragezeichen</translation>
    </message>
    <message>
        <source>the words at most ten words apart</source>
        <translation>die Wörter höchstens zehn Wörter voneinander entfernt</translation>
    </message>
    <message>
        <source>words that differ by one letter at most</source>
        <translation>Wörter, die höchstens um einen Buchstaben abweichen</translation>
    </message>
    <message>
        <source>one word or the other, or both</source>
        <translation>das eine Wort oder das andere, oder beide</translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation>das erste Wort, aber nicht das zweite</translation>
    </message>
    <message>
        <source>the word in the headline</source>
        <translation>das Wort in der Überschrift</translation>
    </message>
    <message>
        <source>the word inside a quotation</source>
        <translation>das Wort in einem Zitat</translation>
    </message>
    <message>
        <source>articles that name somebody</source>
        <translation>Artikel, die jemanden nennen</translation>
    </message>
    <message>
        <source>articles in which somebody is quoted</source>
        <translation>Artikel, in denen jemand zitiert wird</translation>
    </message>
    <message>
        <source>articles of one paper or agency</source>
        <translation>Artikel einer Zeitung oder Agentur</translation>
    </message>
    <message>
        <source>articles of one year</source>
        <translation>Artikel eines Jahres</translation>
    </message>
    <message>
        <source>articles from one year to another</source>
        <translation>Artikel von einem Jahr bis zu einem anderen</translation>
    </message>
    <message>
        <source>articles that nothing dates</source>
        <translation>Artikel, die nichts datiert</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>SOURCES</source>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>RESSORTS</translation>
    </message>
    <message>
        <source>LANGUAGES</source>
        <translation>SPRACHEN</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Ressorts</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>Ohne Ressort</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>articles that name no source</source>
        <translation>Artikel ohne Quelle</translation>
    </message>
    <message>
        <source>articles that name no section</source>
        <translation>Artikel ohne Ressort</translation>
    </message>
    <message>
        <source>articles of no known language</source>
        <translation>Artikel in unbekannter Sprache</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>words of the headline</source>
        <translation>Wörter der Überschrift</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn schrieb</translation>
    </message>
    <message>
        <source>the paper or agency</source>
        <translation>die Zeitung oder Agentur</translation>
    </message>
    <message>
        <source>the section or page</source>
        <translation>der Teil oder die Seite</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>die Sprache des Textes</translation>
    </message>
    <message>
        <source>somebody named in the article</source>
        <translation>jemand, den der Artikel nennt</translation>
    </message>
    <message>
        <source>who is quoted</source>
        <translation>wer zitiert wird</translation>
    </message>
    <message>
        <source>words inside a quotation</source>
        <translation>Wörter in einem Zitat</translation>
    </message>
    <message>
        <source>words inside a quotation, or who said it</source>
        <translation>Wörter in einem Zitat, oder wer es sagte</translation>
    </message>
    <message>
        <source>words anywhere in the article, beside a speaker</source>
        <translation>Wörter irgendwo im Artikel, neben einem Sprecher</translation>
    </message>
    <message>
        <source>a day, a month, a year, or from one to another</source>
        <translation>ein Tag, ein Monat, ein Jahr oder von einem bis zum anderen</translation>
    </message>
    <message>
        <source>the format of its file</source>
        <translation>das Format seiner Datei</translation>
    </message>
    <message>
        <source>a line that was taken off its page</source>
        <translation>eine Zeile, die von seiner Seite abgenommen wurde</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>Wörter Ihrer Notizen</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>one of your collections</source>
        <translation>eine Ihrer Sammlungen</translation>
    </message>
    <message>
        <source>the article that a citation names</source>
        <translation>der Artikel, den ein Beleg nennt</translation>
    </message>
    <message>
        <source>what stands out in an article</source>
        <translation>was an einem Artikel auffällt</translation>
    </message>
    <message>
        <source>one or the other, or both</source>
        <translation>das eine oder das andere oder beide</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>ohne das, was folgt</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>höchstens fünf Wörter voneinander entfernt</translation>
    </message>
    <message>
        <source>at most five words apart, in this order</source>
        <translation>höchstens fünf Wörter voneinander entfernt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>both; the same as a blank</source>
        <translation>beides; dasselbe wie ein Leerzeichen</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Webseiten (HTML)</translation>
    </message>
    <message>
        <source>GENIOS, Swiss media databases</source>
        <translation>GENIOS, Schweizer Mediendatenbanken</translation>
    </message>
    <message>
        <source>Russian databases</source>
        <translation>Russische Datenbanken</translation>
    </message>
    <message>
        <source>Digitised issues (METS/ALTO)</source>
        <translation>Digitalisierte Ausgaben (METS/ALTO)</translation>
    </message>
    <message>
        <source>Digitised issues (Gale, British Library)</source>
        <translation>Digitalisierte Ausgaben (Gale, British Library)</translation>
    </message>
    <message>
        <source>Digitised issues (Olive)</source>
        <translation>Digitalisierte Ausgaben (Olive)</translation>
    </message>
    <message>
        <source>Digitised pages (ALTO)</source>
        <translation>Digitalisierte Seiten (ALTO)</translation>
    </message>
    <message>
        <source>Digitised pages (PAGE)</source>
        <translation>Digitalisierte Seiten (PAGE)</translation>
    </message>
    <message>
        <source>Digitised pages (ABBYY)</source>
        <translation>Digitalisierte Seiten (ABBYY)</translation>
    </message>
    <message>
        <source>Digitised pages (hOCR)</source>
        <translation>Digitalisierte Seiten (hOCR)</translation>
    </message>
    <message>
        <source>Saved web pages (MHTML)</source>
        <translation>Gespeicherte Webseiten (MHTML)</translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation>Mails (EML)</translation>
    </message>
    <message>
        <source>Mailboxes (MBOX)</source>
        <translation>Postfächer (MBOX)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search box</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Bars above the dates</source>
        <translation>Balken über den Jahren</translation>
    </message>
    <message>
        <source>Find in an article</source>
        <translation>In einem Artikel suchen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Squares of the report</source>
        <translation>Kästchen des Berichts</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Go to the first article found</source>
        <translation>Zum ersten gefundenen Artikel</translation>
    </message>
    <message>
        <source>Read the first article found</source>
        <translation>Den ersten gefundenen Artikel lesen</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Das Feld leeren</translation>
    </message>
    <message>
        <source>Article above or below; from the first, the search box</source>
        <translation>Artikel darüber oder darunter; vom ersten aus das Suchfeld</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Eine Seite hinauf oder hinunter</translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation>Erster oder letzter Artikel</translation>
    </message>
    <message>
        <source>Go to the text of the article</source>
        <translation>Zum Text des Artikels</translation>
    </message>
    <message>
        <source>Select several articles</source>
        <translation>Mehrere Artikel auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Show or fold the copies of a story</source>
        <translation>Kopien einer Meldung zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Menu of the article</source>
        <translation>Menü des Artikels</translation>
    </message>
    <message>
        <source>Back to the search box; letters go there, too</source>
        <translation>Zurück zum Suchfeld; Buchstaben gehen auch dorthin</translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation>Eine Zeile hinauf oder hinunter</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>Eine Seite hinunter oder hinauf</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Anfang oder Ende</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Date above or below</source>
        <translation>Datum darüber oder darunter</translation>
    </message>
    <message>
        <source>Show articles of this date only</source>
        <translation>Nur Artikel dieses Datums zeigen</translation>
    </message>
    <message>
        <source>Show or hide the months of a year, the days of a month</source>
        <translation>Monate eines Jahres, Tage eines Monats zeigen oder verbergen</translation>
    </message>
    <message>
        <source>All dates again</source>
        <translation>Wieder den gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Mark the year or month before or after</source>
        <translation>Das Jahr oder den Monat davor oder danach markieren</translation>
    </message>
    <message>
        <source>Mark more of them</source>
        <translation>Mehr davon markieren</translation>
    </message>
    <message>
        <source>Show articles of what is marked only</source>
        <translation>Nur Artikel des Markierten zeigen</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Nächste oder vorige Stelle</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Die Leiste schließen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Another week, month or year</source>
        <translation>Andere Woche, anderer Monat, anderes Jahr</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Seine Artikel zeigen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vorwärts</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Empty the search, then close the guide</source>
        <translation>Suche leeren, dann das Handbuch schließen</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Forget these searches</source>
        <translation>Diese Suchen vergessen</translation>
    </message>
    <message>
        <source>Examples from this archive…</source>
        <translation>Beispiele aus diesem Archiv&#xa0;…</translation>
    </message>
    <message>
        <source>sought before</source>
        <translation>früher gesucht</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Archives and history</source>
        <translation>Archive und Verlauf</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Letters, icons and spaces, articles too; from the next start on.</source>
        <translation>Buchstaben, Symbole und Abstände, auch in Artikeln; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Show the margin</source>
        <translation>Rand zeigen</translation>
    </message>
    <message>
        <source>Beside the text: who speaks, what was mended, your notes.</source>
        <translation>Neben dem Text: wer spricht, was repariert wurde, Ihre Notizen.</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Zitate markieren</translation>
    </message>
    <message>
        <source>By a tint and a line below the words.</source>
        <translation>Durch eine Tönung und einen Strich unter den Wörtern.</translation>
    </message>
    <message>
        <source>Mark repairs</source>
        <translation>Reparaturen markieren</translation>
    </message>
    <message>
        <source>By dots below what was damaged in the file and is read otherwise.</source>
        <translation>Durch Punkte unter dem, was in der Datei beschädigt war und anders gelesen wird.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Sortierung der Liste</translation>
    </message>
    <message>
        <source>For archives that are opened for the first time.</source>
        <translation>Für Archive, die zum ersten Mal geöffnet werden.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Fold copies of one story</source>
        <translation>Kopien einer Meldung einklappen</translation>
    </message>
    <message>
        <source>Then a story that stands in the archive several times is counted once.</source>
        <translation>Dann zählt eine Meldung, die mehrmals im Archiv steht, nur einmal.</translation>
    </message>
    <message>
        <source>Find all forms of words</source>
        <translation>Alle Wortformen finden</translation>
    </message>
    <message>
        <source>Then “walk” finds walks, walked and walking, too. Words between marks stay as they are.</source>
        <translation>Dann findet „Hafen“ auch Hafens und Häfen. Wörter in Anführungszeichen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Suchen merken</translation>
    </message>
    <message>
        <source>They are offered in the search box. Without, what was remembered is removed.</source>
        <translation>Sie werden im Suchfeld angeboten. Ohne wird entfernt, was gemerkt war.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation>Dem letzten Archiv</translation>
    </message>
    <message>
        <source>No archive</source>
        <translation>Keinem Archiv</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>What comes into the open archive is read by itself.</source>
        <translation>Was in das offene Archiv kommt, wird von selbst gelesen.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Verlauf führen</translation>
    </message>
    <message>
        <source>Recent archives, searches and places. Without one nothing of these is written, and what was is removed.</source>
        <translation>Letzte Archive, Suchen und Lesestellen. Ohne Verlauf wird nichts davon geschrieben, und was da war, wird entfernt.</translation>
    </message>
</context>
</TS>
