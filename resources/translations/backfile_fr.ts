<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backfile</source>
        <translation>À propos de Backfile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Afficher le dossier des données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reads a folder of newspaper articles: by date, in full, with quotations marked, offline.</source>
        <translation>Lit un dossier d’articles de presse&#xa0;: par date, en entier, citations marquées, hors ligne.</translation>
    </message>
    <message>
        <source>It never writes to your archive, and nothing leaves this computer.</source>
        <translation>Il n’écrit jamais dans votre archive, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, Whoosh, lxml, trafilatura and chardet; set in Source Serif and Inter; icons by Lucide. Thanks to all who wrote them.</source>
        <translation>Fait avec Qt et PySide6, Whoosh, lxml, trafilatura et chardet&#x202f;; composé en Source Serif et Inter&#x202f;; icônes de Lucide. Merci à tous leurs auteurs.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without warranty.</source>
        <translation>Logiciel libre sous licence MIT&#xa0;: utilisez-le, modifiez-le, transmettez-le. Sans garantie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Éléments du programme</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The text of this licence is at https://spdx.org/licenses/</source>
        <translation>Le texte de cette licence se trouve sur https://spdx.org/licenses/</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>Données : {folder}</translation>
    </message>
</context>
<context>
    <name>ArchiveOpener</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <source>{name} has other files than the archive that you are looking for.</source>
        <translation>{name} contient d’autres fichiers que l’archive que vous cherchez.</translation>
    </message>
    <message>
        <source>So it was opened as an archive of its own.</source>
        <translation>Il a donc été ouvert comme une archive à part.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>Only {name} was opened:</source>
        <translation>Seul {name} a été ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>a window shows one archive at a time. Open the others from the Archive menu.</source>
        <translation>une fenêtre montre une archive à la fois. Ouvrez les autres par le menu Archive.</translation>
    </message>
    <message>
        <source>Everything is set as it was at first.</source>
        <translation>Tous les réglages sont revenus à ceux du début.</translation>
    </message>
    <message>
        <source>This is the sample archive:</source>
        <translation>Voici l’archive d’exemple&#xa0;:</translation>
    </message>
    <message>
        <source>an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window.</source>
        <translation>un journal imaginaire, de 1987 à 2004. Déposez un dossier à vous sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>{name} was known before at {place}.</source>
        <translation>{name} était connu auparavant à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>Most of its files are the same, so it was taken for the same archive: your own work on it is here.</source>
        <translation>La plupart de ses fichiers sont les mêmes&#xa0;: il passe donc pour la même archive, et votre travail y est.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>{name} is not there now.</source>
        <translation>{name} n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>What was read of it can be read and searched.</source>
        <translation>Ce qui en a été lu reste lisible et consultable.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Aucune archive n’est ouverte.</translation>
    </message>
    <message>
        <source>Open a folder of articles, or drop one on this window.</source>
        <translation>Ouvrez un dossier d’articles, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is read anew before you have said which archive it is.</source>
        <translation>Rien n’est relu avant que vous ayez dit de quelle archive il s’agit.</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>C’en est une autre</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>ArchiveReport</name>
    <message>
        <source>How well it is dated</source>
        <translation>Qualité des dates</translation>
    </message>
    <message>
        <source>every number opens its list</source>
        <translation>chaque nombre ouvre sa liste</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>État de la collection</translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation>Ce que l’archive dit d’elle-même</translation>
    </message>
    <message>
        <source>each square a week</source>
        <translation>un carré par semaine</translation>
    </message>
    <message>
        <source>each square a month</source>
        <translation>un carré par mois</translation>
    </message>
    <message>
        <source>Read as articles</source>
        <translation>Lus comme articles</translation>
    </message>
    <message>
        <source>Read as articles, with something to look at</source>
        <translation>Lus comme articles, avec un point à vérifier</translation>
    </message>
    <message>
        <source>Not read: a search can’t see them</source>
        <translation>Non lus&#xa0;: une recherche ne les voit pas</translation>
    </message>
    <message>
        <source>Accents lost (attach? → attaché)</source>
        <translation>Accents perdus (attach? → attaché)</translation>
    </message>
    <message>
        <source>Quotations never closed, or never opened</source>
        <translation>Citations jamais fermées, ou jamais ouvertes</translation>
    </message>
    <message>
        <source>Quotation marks lost (?yes? → “yes”)</source>
        <translation>Guillemets perdus (?oui? → «&#xa0;oui&#xa0;»)</translation>
    </message>
    <message>
        <source>Read in a wrong encoding (Ã© → é)</source>
        <translation>Lus dans un mauvais encodage (Ã© → é)</translation>
    </message>
    <message>
        <source>Codes in place of signs (&amp;amp; → &amp;)</source>
        <translation>Codes à la place de signes (&amp;amp; → &amp;)</translation>
    </message>
    <message>
        <source>Quotation marks for apostrophes (don&quot;t → don’t)</source>
        <translation>Guillemets à la place d’apostrophes (don&quot;t → don’t)</translation>
    </message>
    <message>
        <source>Signs that can’t be seen</source>
        <translation>Signes invisibles</translation>
    </message>
    <message>
        <source>Menus, notices, related articles</source>
        <translation>Menus, avis, articles liés</translation>
    </message>
    <message>
        <source>Lines that repeat from page to page</source>
        <translation>Lignes répétées d’une page à l’autre</translation>
    </message>
    <message>
        <source>Stamps, such as “Last updated”</source>
        <translation>Tampons, comme «&#xa0;Mis à jour&#xa0;»</translation>
    </message>
    <message>
        <source>Frames of web pages</source>
        <translation>Cadres de pages web</translation>
    </message>
    <message>
        <source>All articles held more than once</source>
        <translation>Tous les articles présents plusieurs fois</translation>
    </message>
    <message>
        <source>Wire copies: versions that differ</source>
        <translation>Reprises d’agence&#xa0;: versions qui diffèrent</translation>
    </message>
    <message>
        <source>Exact duplicates: the same to the word</source>
        <translation>Doublons exacts&#xa0;: les mêmes mot pour mot</translation>
    </message>
    <message>
        <source>groups open side by side</source>
        <translation>les groupes s’ouvrent côte à côte</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Par format</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Lines taken off most often</source>
        <translation>Lignes le plus souvent retirées</translation>
    </message>
    <message>
        <source>{articles} have {day} in the names of their files.</source>
        <translation>{articles} ont la date {day} dans le nom de leur fichier.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} dans {files}</translation>
    </message>
    <message>
        <source>still being read: these are the figures so far</source>
        <translation>lecture en cours&#xa0;: voici les chiffres jusqu’ici</translation>
    </message>
    <message>
        <source>nothing was written to it</source>
        <translation>rien n’y a été écrit</translation>
    </message>
    <message>
        <source>read on {day} in {time}</source>
        <translation>lue le {day} en {time}</translation>
    </message>
    <message>
        <source>looked through again on {day}</source>
        <translation>revue le {day}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{certainty} {number}</source>
        <translation>{certainty} {number}</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last update.</source>
        <translation>{articles} donnent le {day} comme jour de leur dernière mise à jour.</translation>
    </message>
    <message>
        <source>Part of another: page images, pictures of saved pages, notes</source>
        <translation>Partie d’un autre&#xa0;: images de pages, images de pages enregistrées, notes</translation>
    </message>
    <message>
        <source>Page images without text: a search can’t see them</source>
        <translation>Images de pages sans texte&#xa0;: une recherche ne les voit pas</translation>
    </message>
    <message>
        <source>Words torn at a line’s end (har-bour → harbour)</source>
        <translation>Mots coupés en fin de ligne (mai-rie → mairie)</translation>
    </message>
    <message>
        <source>Words that a machine misread (tbe → the)</source>
        <translation>Mots mal lus par une machine (lcs → les)</translation>
    </message>
    <message>
        <source>Joined letters and long s (ﬁ → fi)</source>
        <translation>Lettres liées et s long (ﬁ → fi)</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last change.</source>
        <translation>{articles} donnent le {day} comme jour de leur dernière modification.</translation>
    </message>
    <message>
        <source>{articles} name {day} as their date.</source>
        <translation>{articles} donnent le {day} comme date.</translation>
    </message>
    <message>
        <source>Date the undated…</source>
        <translation>Dater les articles sans date…</translation>
    </message>
    <message>
        <source>Look for what would date the most at once</source>
        <translation>Chercher ce qui en daterait le plus à la fois</translation>
    </message>
    <message>
        <source>Such a stamp of the whole collection only tells that they are no later.</source>
        <translation>Un tel tampon, commun à toute la collection, dit seulement qu’ils ne sont pas postérieurs.</translation>
    </message>
    <message>
        <source>{unit} · hatched: nothing found between two dated issues</source>
        <translation>{unit} · hachuré&#xa0;: rien entre deux numéros datés</translation>
    </message>
    <message>
        <source>{unit} · too little is dated to tell what is missing</source>
        <translation>{unit} · trop peu est daté pour dire ce qui manque</translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation>{label}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Ce qui n’a pas pu être lu, et pourquoi</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>{day}: {now}, compared with {then}</source>
        <translation>{day}&#xa0;: {now}, par rapport à {then}</translation>
    </message>
    <message>
        <source>{now}, compared with {then}</source>
        <translation>{now}, par rapport à {then}</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nouveaux fichiers</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Fichiers déplacés</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Changed since they were read</source>
        <translation>Modifiés depuis leur lecture</translation>
    </message>
    <message>
        <source>New since then</source>
        <translation>Nouveaux depuis</translation>
    </message>
    <message>
        <source>Missing since then</source>
        <translation>Disparus depuis</translation>
    </message>
    <message>
        <source>Not as the list of checksums says</source>
        <translation>Autres que ne le dit la liste de sommes de contrôle</translation>
    </message>
    <message>
        <source>In the list of checksums, but not there</source>
        <translation>Dans la liste de sommes de contrôle, mais absents</translation>
    </message>
    <message>
        <source>There, but not in the list of checksums</source>
        <translation>Présents, mais pas dans la liste de sommes de contrôle</translation>
    </message>
    <message>
        <source>Are the files as they were read?</source>
        <translation>Les fichiers sont-ils tels qu’ils ont été lus&#x202f;?</translation>
    </message>
    <message>
        <source>Not checked since this window was opened</source>
        <translation>Pas vérifiés depuis l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>checked on {day} at {time}</source>
        <translation>vérifiés le {day} à {time}</translation>
    </message>
    <message>
        <source>{manifest}: {found}</source>
        <translation>{manifest}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Every file is byte for byte as it was read.</source>
        <translation>Chaque fichier est, octet par octet, tel qu’il a été lu.</translation>
    </message>
    <message>
        <source>Every file is as it was read, but not all are as a list of checksums says.</source>
        <translation>Chaque fichier est tel qu’il a été lu, mais tous ne sont pas tels que le dit une liste de sommes de contrôle.</translation>
    </message>
    <message>
        <source>Not all is as it was. Nothing was changed by this program.</source>
        <translation>Tout n’est pas comme avant. Ce programme n’a rien modifié.</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was read</source>
        <translation>Relire chaque fichier et le comparer à ce qui a été lu</translation>
    </message>
    <message>
        <source>Check files now</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Save a list of the files’ checksums, which sha256sum can check</source>
        <translation>Enregistrer une liste des sommes de contrôle, que sha256sum peut vérifier</translation>
    </message>
    <message>
        <source>Save checksums…</source>
        <translation>Enregistrer les sommes…</translation>
    </message>
    <message>
        <source>All in which something is offered, not applied</source>
        <translation>Tous ceux où quelque chose est proposé, non appliqué</translation>
    </message>
    <message>
        <source>Damage and repair</source>
        <translation>Dommages et réparations</translation>
    </message>
    <message>
        <source>Page furniture taken off</source>
        <translation>Éléments de page retirés</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Same story more than once</source>
        <translation>Le même texte plusieurs fois</translation>
    </message>
    <message>
        <source>What is in this archive</source>
        <translation>Ce que contient cette archive</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many, or what became of it</source>
        <translation>Combien, ou ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>More on it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Gaps in the run of dates</source>
        <translation>Lacunes dans la suite des dates</translation>
    </message>
    <message>
        <source>{days}: {length} without a dated issue; shows what may belong there</source>
        <translation>{days}&#xa0;: {length} sans numéro daté&#x202f;; montre ce qui pourrait y avoir sa place</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open it in this window</source>
        <translation>L’ouvrir dans cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show data folder</source>
        <translation>&amp;Montrer le dossier de données</translation>
    </message>
    <message>
        <source>Show the folder in which what was read of it, and your work on it, are kept</source>
        <translation>Montrer le dossier où sont gardés ce qui en a été lu et votre travail</translation>
    </message>
    <message>
        <source>&amp;Copy my work…</source>
        <translation>&amp;Copier mon travail…</translation>
    </message>
    <message>
        <source>Write your dates, notes and tags into a file of your choice</source>
        <translation>Écrire vos dates, notes et mots-clés dans un fichier de votre choix</translation>
    </message>
    <message>
        <source>&amp;Put a copy back…</source>
        <translation>&amp;Rétablir une copie…</translation>
    </message>
    <message>
        <source>Take your work from such a file; what is there now is kept beside it</source>
        <translation>Reprendre votre travail d’un tel fichier&#x202f;; ce qui est là maintenant est gardé à côté</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>R&amp;elire entièrement</translation>
    </message>
    <message>
        <source>Read every file of it once more</source>
        <translation>Relire chaque fichier</translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Reconstruire l’&amp;index</translation>
    </message>
    <message>
        <source>Make the search ready once more from what was read</source>
        <translation>Préparer de nouveau la recherche à partir de ce qui a été lu</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>&amp;Supprimer ce qui a été lu</translation>
    </message>
    <message>
        <source>Make room on the disk; your work stays, and it can be read again</source>
        <translation>Faire de la place&#x202f;; votre travail reste, et l’archive peut être relue</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>Remove all that is known of it; its own files are not touched</source>
        <translation>Supprimer tout ce qu’on en sait&#x202f;; ses propres fichiers ne sont pas touchés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Not there now: {place}</source>
        <translation>Absent pour l’instant&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
</context>
<context>
    <name>ArticleFlags</name>
    <message>
        <source>This is only a summary or the beginning of the article.</source>
        <translation>Ce n’est qu’un résumé ou le début de l’article.</translation>
    </message>
    <message>
        <source>This article is cut short.</source>
        <translation>Cet article est tronqué.</translation>
    </message>
    <message>
        <source>This article counts other articles than the rest of its export does.</source>
        <translation>Cet article compte d’autres articles que le reste de l’export.</translation>
    </message>
    <message>
        <source>Of this article there is a headline, but no text.</source>
        <translation>De cet article, il y a un titre, mais pas de texte.</translation>
    </message>
    <message>
        <source>Some pages of this article are missing or can’t be read.</source>
        <translation>Des pages de cet article manquent ou sont illisibles.</translation>
    </message>
    <message>
        <source>This article does not begin with the lines that were taught.</source>
        <translation>Cet article ne commence pas par les lignes qui ont été apprises.</translation>
    </message>
    <message>
        <source>This is what stands on its pages and is part of no article.</source>
        <translation>C’est ce qui figure sur ces pages et n’appartient à aucun article.</translation>
    </message>
    <message>
        <source>The headline was badly recognised.</source>
        <translation>Le titre a été mal reconnu.</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Quotations in this article</source>
        <translation>Citations de cet article</translation>
    </message>
    <message>
        <source>People in this article</source>
        <translation>Personnes de cet article</translation>
    </message>
    <message>
        <source>Repairs in this article</source>
        <translation>Réparations de cet article</translation>
    </message>
    <message>
        <source>There is no picture of this article’s page.</source>
        <translation>Il n’y a pas d’image de la page de cet article.</translation>
    </message>
    <message>
        <source>The archive holds no copy of this article.</source>
        <translation>L’archive ne contient aucune copie de cet article.</translation>
    </message>
    <message>
        <source>The file has this text letter by letter as it is read.</source>
        <translation>Le fichier contient ce texte lettre pour lettre tel qu’il est lu.</translation>
    </message>
    <message>
        <source>The arrow keys move a caret</source>
        <translation>Les flèches déplacent un curseur</translation>
    </message>
    <message>
        <source>The arrow keys scroll the text</source>
        <translation>Les flèches font défiler le texte</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ways to look at this article</source>
        <translation>Façons de voir cet article</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ArticlesDialog</name>
    <message>
        <source>Split out</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>In which articles is it somebody else than {name}? They get a card of their own.</source>
        <translation>Dans quels articles s’agit-il de quelqu’un d’autre que {name} ? Ils reçoivent leur propre fiche.</translation>
    </message>
    <message>
        <source>Articles that name this person</source>
        <translation>Articles qui nomment cette personne</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>often with</source>
        <translation>souvent avec</translation>
    </message>
</context>
<context>
    <name>BucketTable</name>
    <message>
        <source>Over time, as a table</source>
        <translation>Au fil du temps, en tableau</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Nobody has this name any more.</source>
        <translation>Plus personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Ouvrir l’article</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>&amp;Copier avec sa référence</translation>
    </message>
    <message>
        <source>In this article it is &amp;somebody else</source>
        <translation>Dans cet article, c’est &amp;quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>It is a person</source>
        <translation>C’est une personne</translation>
    </message>
    <message>
        <source>Show the articles that name this person</source>
        <translation>Montrer les articles qui nomment cette personne</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct what is said of this person</source>
        <translation>Corriger ce qui est dit de cette personne</translation>
    </message>
    <message>
        <source>{counts}. Described alike, but not known to be one person.</source>
        <translation>{counts}. Décrits de même, sans que l’on sache s’il s’agit d’une seule personne.</translation>
    </message>
    <message>
        <source>all {number} roles</source>
        <translation>les {number} fonctions</translation>
    </message>
    <message>
        <source>“{name}” is somebody else</source>
        <translation>« {name} » est quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>copy all with citations</source>
        <translation>tout copier avec les références</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Ordre des citations</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>{quotations}, only {days}</source>
        <translation>{quotations}, seulement {days}</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Nothing that was said is known to be theirs.</source>
        <translation>On ne connaît rien qui ait été dit par eux.</translation>
    </message>
</context>
<context>
    <name>CertaintyBar</name>
    <message>
        <source>How well the archive is dated</source>
        <translation>Qualité des dates de l’archive</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrows read the chart, Shift and arrows mark a range, Enter narrows the search to it.</source>
        <translation>Les flèches lisent le graphique, Maj et les flèches marquent une période, Entrée y restreint la recherche.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>{range} marked. {words}</source>
        <translation>{range} marqué. {words}</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Enregistrer en S&amp;VG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the &amp;figures…</source>
        <translation>Enregistrer les &amp;nombres…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>{archive} over time.{ending}</source>
        <translation>{archive} au fil du temps.{ending}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>The chart was saved: {file}</source>
        <translation>Le graphique a été enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Numbers or shares</source>
        <translation>Nombres ou parts</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>per 1,000 articles</source>
        <translation>pour 1 000 articles</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>steps that fit</source>
        <translation>pas qui conviennent</translation>
    </message>
    <message>
        <source>Compare with another search</source>
        <translation>Comparer avec une autre recherche</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Montrer les nombres en tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>Enregistrer le graphique en image ou ses nombres en tableau</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Fermer le graphique</translation>
    </message>
    <message>
        <source>Close (Ctrl+T)</source>
        <translation>Fermer (Ctrl+T)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>{number} at most</source>
        <translation>{number} au plus</translation>
    </message>
</context>
<context>
    <name>CiteDesk</name>
    <message>
        <source>Go to a quotation, an occurrence or an article first.</source>
        <translation>Allez d’abord à une citation, à une occurrence ou à un article.</translation>
    </message>
    <message>
        <source>Go to an article first, or select some in the list.</source>
        <translation>Allez d’abord à un article, ou sélectionnez-en dans la liste.</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy for a program</source>
        <translation>Copier pour un programme</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Ajouter un style…</translation>
    </message>
    <message>
        <source>Remove the style</source>
        <translation>Retirer le style</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CitingCounting</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln référence copiée</numerusform>
            <numerusform>%Ln références copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to cite</source>
        <translation>
            <numerusform>%Ln article à référencer</numerusform>
            <numerusform>%Ln articles à référencer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Heads of the columns</source>
        <translation>Têtes des colonnes</translation>
    </message>
    <message>
        <source>Click to sort by this; with Shift to sort by it as well</source>
        <translation>Cliquez pour trier ainsi ; avec Maj, pour trier aussi ainsi</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Original and reading text, side by side</source>
        <translation>Original et texte de lecture, côte à côte</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Tel que dans le fichier</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>Tel qu’on le lit</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Where you two disagree</source>
        <translation>Là où vous n’êtes pas d’accord</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>What was done later holds, for both of you once you have exchanged files; nothing is lost of the other. Where it is wrong, do it anew: yours is the later one then.</source>
        <translation>Ce qui a été fait plus tard l’emporte, pour vous deux, une fois les fichiers échangés ; rien de l’autre n’est perdu. Là où c’est faux, refaites-le : le vôtre sera alors le plus récent.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce qui vaut</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Citations are written as Chicago’s notes until you choose another style.</source>
        <translation>Les références sont écrites comme des notes de Chicago jusqu’à ce que vous choisissiez un autre style.</translation>
    </message>
    <message>
        <source>{copied}, the first ones. No more can be copied at once: Ctrl+E takes all of them along.</source>
        <translation>{copied}, les premières. On ne peut en copier plus à la fois : Ctrl+E les emporte toutes.</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Copies of this article</source>
        <translation>Copies de cet article</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Show this article and the chosen copy next to each other (Alt+B)</source>
        <translation>Montrer cet article et la copie choisie côte à côte (Alt+B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>CopyCompareView</name>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copie</translation>
    </message>
    <message>
        <source>Two copies, side by side</source>
        <translation>Deux copies, côte à côte</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Les deux disent la même chose, mot pour mot.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>The list, the text and searches use yours. The file stays as it is.</source>
        <translation>La liste, le texte et les recherches utilisent la vôtre. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Correct the headline</source>
        <translation>Corriger le titre</translation>
    </message>
    <message>
        <source>Who wrote the article, without “by”; empty if nobody is named. The file stays as it is.</source>
        <translation>Qui a écrit l’article, sans «&#xa0;par&#xa0;»&#x202f;; vide si personne n’est nommé. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Correct the byline</source>
        <translation>Corriger la signature</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annulé : {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Rétabli : {step}.</translation>
    </message>
    <message>
        <source>A word or a few, with commas between tags, to find together what belongs together.</source>
        <translation>Un mot ou quelques-uns, des virgules entre les mots-clés, pour retrouver ensemble ce qui va ensemble.</translation>
    </message>
    <message>
        <source>Tag {tag} taken off.</source>
        <translation>Mot-clé {tag} retiré.</translation>
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
        <translation>Tel que dans le fichier</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: at most %Ln word(s) apart)</source>
        <comment>parts of a search</comment>
        <translation>
            <numerusform>({parts}&#xa0;: à %Ln mot au plus l’un de l’autre)</numerusform>
            <numerusform>({parts}&#xa0;: à %Ln mots au plus l’un de l’autre)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: in this order, each at most %Ln word(s) behind the other)</source>
        <translation>
            <numerusform>({parts}&#xa0;: dans cet ordre, chacun à %Ln mot au plus après le précédent)</numerusform>
            <numerusform>({parts}&#xa0;: dans cet ordre, chacun à %Ln mots au plus après le précédent)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) folded</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln copie repliée</numerusform>
            <numerusform>%Ln copies repliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln daté moins précisément</numerusform>
            <numerusform>%Ln datés moins précisément</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %Ln time(s)</source>
        <translation>
            <numerusform>nommé %Ln fois</numerusform>
            <numerusform>nommé %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) on this page</source>
        <translation>
            <numerusform>%Ln résultat sur cette page</numerusform>
            <numerusform>%Ln résultats sur cette page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln article sélectionné</numerusform>
            <numerusform>%Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <comment>said of articles</comment>
        <translation>
            <numerusform>Afficher %Ln nouvel article</numerusform>
            <numerusform>Afficher %Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation>
            <numerusform>%Ln sans date laissé de côté</numerusform>
            <numerusform>%Ln sans date laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more known less exactly</source>
        <translation>
            <numerusform>%Ln autre connu moins exactement</numerusform>
            <numerusform>%Ln autres connus moins exactement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a date for %Ln article(s)</source>
        <translation>
            <numerusform>Fixer la date de %Ln article</numerusform>
            <numerusform>Fixer la date de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a certain date already</source>
        <translation>
            <numerusform>%Ln d’entre eux a déjà une date certaine.</numerusform>
            <numerusform>%Ln d’entre eux ont déjà une date certaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a date that you set before: it will be replaced</source>
        <translation>
            <numerusform>%Ln d’entre eux a une date que vous aviez fixée&#xa0;: elle sera remplacée.</numerusform>
            <numerusform>%Ln d’entre eux ont une date que vous aviez fixée&#xa0;: elle sera remplacée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a sure date. Each line gathers those that one decision would date.</source>
        <translation>
            <numerusform>%Ln article sans date sûre. Chaque ligne réunit ceux qu’une seule décision daterait.</numerusform>
            <numerusform>%Ln articles sans date sûre. Chaque ligne réunit ceux qu’une seule décision daterait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date set for %Ln article(s).</source>
        <translation>
            <numerusform>Date fixée pour %Ln article.</numerusform>
            <numerusform>Date fixée pour %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your date was taken away from %Ln article(s).</source>
        <translation>
            <numerusform>Votre date a été retirée de %Ln article.</numerusform>
            <numerusform>Votre date a été retirée de %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) tagged.</source>
        <translation>
            <numerusform>Mot-clé ajouté à %Ln article.</numerusform>
            <numerusform>Mot-clé ajouté à %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln article(s)</source>
        <translation>
            <numerusform>Ajouter un mot-clé à %Ln article</numerusform>
            <numerusform>Ajouter un mot-clé à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <comment>for what is being typed</comment>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) corrected</source>
        <translation>
            <numerusform>%Ln article corrigé</numerusform>
            <numerusform>%Ln articles corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) corrected</source>
        <translation>
            <numerusform>%Ln citation corrigée</numerusform>
            <numerusform>%Ln citations corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on people</source>
        <translation>
            <numerusform>%Ln décision sur des personnes</numerusform>
            <numerusform>%Ln décisions sur des personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln sans date</numerusform>
            <numerusform>%Ln sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>your own date</source>
        <translation>votre propre date</translation>
    </message>
    <message>
        <source>its own date field</source>
        <translation>son champ de date</translation>
    </message>
    <message>
        <source>the record beside it</source>
        <translation>la fiche à côté</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>l’adresse web</translation>
    </message>
    <message>
        <source>the page’s metadata</source>
        <translation>les métadonnées de la page</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <source>the printed date</source>
        <translation>la date imprimée</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>la ligne de date</translation>
    </message>
    <message>
        <source>the issues around it</source>
        <translation>les numéros voisins</translation>
    </message>
    <message>
        <source>the files around it</source>
        <translation>les fichiers voisins</translation>
    </message>
    <message>
        <source>the weekdays named</source>
        <translation>les jours de la semaine cités</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the file name</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Pourquoi cette date&#x202f;?</translation>
    </message>
    <message>
        <source>Date: {date}. Why this date?</source>
        <translation>Date&#xa0;: {date}. Pourquoi cette date&#x202f;?</translation>
    </message>
    <message>
        <source>from {one} and {other}</source>
        <translation>d’après {one} et {other}</translation>
    </message>
    <message>
        <source>from {one}</source>
        <translation>d’après {one}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>month known</source>
        <translation>mois connu</translation>
    </message>
    <message>
        <source>year known</source>
        <translation>année connue</translation>
    </message>
    <message>
        <source>span known</source>
        <translation>période connue</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Month unknown</source>
        <translation>Mois inconnu</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a day; Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the form of a day in little room; Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the form of a day with its weekday; Qt&apos;s letters</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d dddd</source>
        <comment>the form of a day below its month; Qt&apos;s letters</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>d ddd</source>
        <comment>the same with a short weekday</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{known}, {unknown}</source>
        <translation>{known}, {unknown}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>not after {day}</source>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Undated, some no later than {day}</source>
        <translation>Sans date, ou jusqu’au {day}</translation>
    </message>
    <message>
        <source>{certainty}, {known}</source>
        <translation>{certainty}, {known}</translation>
    </message>
    <message>
        <source>{certainty}, for now</source>
        <translation>{certainty}, pour l’instant</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first of a month; Qt&apos;s letters, and others between apostrophes</comment>
        <translation>d&apos;er&apos;</translation>
    </message>
    <message>
        <source>undated, no later than {day}</source>
        <translation>sans date, au plus tard le {day}</translation>
    </message>
    <message>
        <source>{day} or later</source>
        <translation>{day} ou plus tard</translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation>{day} ou plus tôt</translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation>{name}, {articles}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>{line}, {state}</source>
        <translation>{line}, {state}</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>“{typed}” names a day that doesn’t exist.</source>
        <translation>«&#xa0;{typed}&#xa0;» désigne un jour qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{typed}” can be {one} or {other}: type the name of the month.</source>
        <translation>«&#xa0;{typed}&#xa0;» peut être {one} ou {other}&#xa0;: écrivez le nom du mois.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>peut-être {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>peut-être vers {date}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>au plus tard {date}</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>au plus tôt {date}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the form of a day without its year; Qt&apos;s letters</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <source>a day in the {decade}s</source>
        <translation>un jour des années {decade}</translation>
    </message>
    <message>
        <source>a day between {first} and {last}</source>
        <translation>un jour entre {first} et {last}</translation>
    </message>
    <message>
        <source>{years}, in {month}</source>
        <translation>{years}, en {month}</translation>
    </message>
    <message>
        <source>{years}, on {day}</source>
        <translation>{years}, le {day}</translation>
    </message>
    <message>
        <source>a year that isn’t named</source>
        <translation>une année non indiquée</translation>
    </message>
    <message>
        <source>{part}, without a year</source>
        <translation>{part}, sans année</translation>
    </message>
    <message>
        <source>{name}: {articles}</source>
        <translation>{name}&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>Nothing on {when}. The nearest is {nearest}.</source>
        <translation>Rien le {when}. Le plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>Nothing in {when}. The nearest is {nearest}.</source>
        <translation>Rien en {when}. Le plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Looking at the dates that they have now…</source>
        <translation>Examen de leurs dates actuelles…</translation>
    </message>
    <message>
        <source>Take my dates away</source>
        <translation>Retirer mes dates</translation>
    </message>
    <message>
        <source>None of them has a certain date yet.</source>
        <translation>Aucun d’eux n’a encore de date certaine.</translation>
    </message>
</context>
<context>
    <name>DatesPane</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>DATES</translation>
    </message>
    <message>
        <source>Of their dates only the month or the year is known: they may be of the time chosen.</source>
        <translation>De leur date, seul le mois ou l’année est connu&#xa0;: ils peuvent être de la période choisie.</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text, and is counted once.</source>
        <translation>Un article représente tous ceux qui ont le même texte et compte une fois.</translation>
    </message>
    <message>
        <source>Show the undated articles of this search</source>
        <translation>Afficher les articles sans date de cette recherche</translation>
    </message>
    <message>
        <source>Not counted here: {copies}</source>
        <translation>Non compté ici&#xa0;: {copies}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>theirs, the later one</source>
        <translation>le sien, le plus récent</translation>
    </message>
    <message>
        <source>yours, the later one</source>
        <translation>le vôtre, le plus récent</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>pas la même personne</translation>
    </message>
    <message>
        <source>called as papers do</source>
        <translation>nommé comme dans les journaux</translation>
    </message>
    <message>
        <source>the date that was found</source>
        <translation>la date trouvée</translation>
    </message>
    <message>
        <source>the headline of the file</source>
        <translation>le titre du fichier</translation>
    </message>
    <message>
        <source>the byline of the file</source>
        <translation>la signature du fichier</translation>
    </message>
    <message>
        <source>without the note</source>
        <translation>sans la note</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>tel que trouvé</translation>
    </message>
    <message>
        <source>nothing taught of it</source>
        <translation>rien d’appris à son sujet</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>nommé {name}</translation>
    </message>
    <message>
        <source>with {articles}</source>
        <translation>avec {articles}</translation>
    </message>
    <message>
        <source>without {articles}</source>
        <translation>sans {articles}</translation>
    </message>
    <message>
        <source>searches for {query}</source>
        <translation>cherche {query}</translation>
    </message>
    <message>
        <source>no date can be known</source>
        <translation>aucune date ne peut être connue</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>avec le mot-clé {tag}</translation>
    </message>
    <message>
        <source>not tagged {tag}</source>
        <translation>sans le mot-clé {tag}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>lu comme {words}</translation>
    </message>
    <message>
        <source>taught otherwise</source>
        <translation>appris autrement</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>pas une personne</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>no identifier in {list}</source>
        <translation>aucun identifiant dans {list}</translation>
    </message>
    <message>
        <source>somebody else in some articles</source>
        <translation>quelqu’un d’autre dans certains articles</translation>
    </message>
    <message>
        <source>the speaker that was found</source>
        <translation>le locuteur trouvé</translation>
    </message>
    <message>
        <source>the kind that was found</source>
        <translation>le genre trouvé</translation>
    </message>
    <message>
        <source>the words that were found</source>
        <translation>les mots trouvés</translation>
    </message>
    <message>
        <source>no quotation</source>
        <translation>pas une citation</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Left out: a stamp of the page</source>
        <translation>Omis&#xa0;: un tampon de la page</translation>
    </message>
    <message>
        <source>Left out: a notice of the paper or its web site</source>
        <translation>Omis&#xa0;: un avis du journal ou de son site</translation>
    </message>
    <message>
        <source>Left out: it stands on many pages here</source>
        <translation>Omis&#xa0;: figure ici sur beaucoup de pages</translation>
    </message>
    <message>
        <source>Left out: what follows the article on its page</source>
        <translation>Omis&#xa0;: ce qui suit l’article sur sa page</translation>
    </message>
    <message>
        <source>Left out: of the page, not of the article</source>
        <translation>Omis&#xa0;: de la page, non de l’article</translation>
    </message>
    <message>
        <source>Taken for the headline</source>
        <translation>Pris pour le titre</translation>
    </message>
    <message>
        <source>Taken for the byline</source>
        <translation>Pris pour la signature</translation>
    </message>
    <message>
        <source>Taken for the credit line</source>
        <translation>Pris pour la mention de source</translation>
    </message>
    <message>
        <source>Taken for the section or page</source>
        <translation>Pris pour la rubrique ou la page</translation>
    </message>
    <message>
        <source>Taken for the name of the paper</source>
        <translation>Pris pour le nom du journal</translation>
    </message>
    <message>
        <source>Taken for the dateline</source>
        <translation>Pris pour la ligne de date</translation>
    </message>
    <message>
        <source>Taken for the date of publication</source>
        <translation>Pris pour la date de publication</translation>
    </message>
    <message>
        <source>Taken for the date of the issue</source>
        <translation>Pris pour la date du numéro</translation>
    </message>
    <message>
        <source>Left out: it belongs to the page, not to the article</source>
        <translation>Omis&#xa0;: appartient à la page, non à l’article</translation>
    </message>
    <message>
        <source>Shown above the text instead</source>
        <translation>Montré plutôt au-dessus du texte</translation>
    </message>
    <message>
        <source>only at the right: “{right}”</source>
        <translation>seulement à droite&#xa0;: «&#xa0;{right}&#xa0;»</translation>
    </message>
    <message>
        <source>only at the left: “{left}”</source>
        <translation>seulement à gauche&#xa0;: «&#xa0;{left}&#xa0;»</translation>
    </message>
    <message>
        <source>at the left “{left}” · at the right “{right}”</source>
        <translation>à gauche «&#xa0;{left}&#xa0;» · à droite «&#xa0;{right}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>same sentence</source>
        <translation>même phrase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) earlier</source>
        <translation>
            <numerusform>%Ln phrase plus haut</numerusform>
            <numerusform>%Ln phrases plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Speech</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Words within a sentence</source>
        <translation>Mots dans une phrase</translation>
    </message>
    <message>
        <source>Words held at a distance</source>
        <translation>Mots tenus à distance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unnamed: {description}</source>
        <translation>Anonyme&#xa0;: {description}</translation>
    </message>
    <message>
        <source>here: {name}</source>
        <translation>ici : {name}</translation>
    </message>
    <message>
        <source>perhaps no person</source>
        <translation>peut-être pas une personne</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Reported without marks</source>
        <translation>Rapporté sans guillemets</translation>
    </message>
    <message>
        <source>Speaks here:</source>
        <translation>Parle ici :</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You set the date: {date}.</source>
        <translation>Vous avez fixé la date&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The file’s own field for the date says {date}.</source>
        <translation>Le champ de date du fichier indique&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>A record beside the file says {date}.</source>
        <translation>Une fiche à côté du fichier indique&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The names of folder and file say {date}.</source>
        <translation>Les noms du dossier et du fichier indiquent&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The page’s web address says {date}.</source>
        <translation>L’adresse web de la page indique&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The page describes itself as of {date}.</source>
        <translation>La page se date elle-même&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The lines in front of the text say {date}.</source>
        <translation>Les lignes avant le texte indiquent&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Printed on the page: {date}.</source>
        <translation>Imprimé sur la page&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The dateline says {date}.</source>
        <translation>La ligne de date indique&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>By the numbers of issues: {date}.</source>
        <translation>D’après les numéros de parution&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>By the files beside it: {date}.</source>
        <translation>D’après les fichiers voisins&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>A copy of the text is dated {date}.</source>
        <translation>Une copie du texte est datée&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>Printed where the Julian calendar held ({date}).</source>
        <translation>Imprimé là où valait le calendrier julien ({date}).</translation>
    </message>
    <message>
        <source>The issue’s number is given: {date}.</source>
        <translation>Le numéro de parution est indiqué&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>The text names {date}.</source>
        <translation>Le texte mentionne&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The page bears a stamp of {date}.</source>
        <translation>La page porte un tampon du {date}.</translation>
    </message>
    <message>
        <source>It was last changed on {date}.</source>
        <translation>Modifié pour la dernière fois le {date}.</translation>
    </message>
    <message>
        <source>It was fetched on {date}.</source>
        <translation>Récupéré le {date}.</translation>
    </message>
    <message>
        <source>The copyright line says {date}.</source>
        <translation>La ligne de copyright indique&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>of no weight alone</source>
        <translation>sans poids à lui seul</translation>
    </message>
    <message>
        <source>could be used</source>
        <translation>pourrait servir</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence for the date</source>
        <translation>Indices de la date</translation>
    </message>
    <message>
        <source>Take my date away</source>
        <translation>Retirer ma date</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Votre propre date</translation>
    </message>
    <message>
        <source>Nothing in the file, its name or its text tells a date. If you know it, set it below.</source>
        <translation>Rien dans le fichier, son nom ou son texte ne donne de date. Si vous la connaissez, fixez-la ci-dessous.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Use this date…</source>
        <translation>Prendre cette date…</translation>
    </message>
    <message>
        <source>Use {date} as your own date</source>
        <translation>Prendre {date} comme votre date</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Nothing was found that could be exported.</source>
        <translation>Rien n’a été trouvé qui puisse être exporté.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Occurrences of what was looked for</source>
        <translation>Occurrences de ce qui est cherché</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>{archive} found</source>
        <translation>{archive} résultats</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what was found</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi :</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Done: {number} written to {file}</source>
        <translation>Terminé : {number} éléments écrits dans {file}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Montrer les {number}</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Sources, sections and languages</source>
        <translation>Sources, rubriques et langues</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Backfile has made a mistake</source>
        <translation>Backfile a fait une erreur</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your archive and your own work are safe, and you can go on reading. This report helps to mend it; no words of an article are in it.</source>
        <translation>Une erreur imprévue s’est produite. Votre archive et votre travail sont en sécurité, et vous pouvez continuer à lire. Ce rapport aide à la corriger&#x202f;; il ne contient aucun mot d’un article.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Backfile can’t start</source>
        <translation>Backfile ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something went wrong before the window could open. Your archive and your own work are safe. This report helps to mend it; no words of an article are in it.</source>
        <translation>Quelque chose a échoué avant que la fenêtre puisse s’ouvrir. Vos archives et votre propre travail sont intacts. Ce rapport aide à corriger l’erreur ; il ne contient aucun mot d’un article.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>counting…</source>
        <translation>décompte en cours…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
</context>
<context>
    <name>FileCounting</name>
    <message numerus="yes">
        <source>%Ln file(s) not fully read</source>
        <translation>
            <numerusform>%Ln fichier lu en partie seulement ou illisible</numerusform>
            <numerusform>%Ln fichiers lus en partie seulement ou illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at.</source>
        <translation>
            <numerusform>%Ln fichier examiné.</numerusform>
            <numerusform>%Ln fichiers examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read anew</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln relu</numerusform>
            <numerusform>%Ln relus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files read as articles</source>
        <translation>Fichiers lus comme articles</translation>
    </message>
    <message>
        <source>Files with something to look at</source>
        <translation>Fichiers avec un point à vérifier</translation>
    </message>
    <message>
        <source>Files that are part of another</source>
        <translation>Fichiers faisant partie d’un autre</translation>
    </message>
    <message>
        <source>Page images without text</source>
        <translation>Images de pages sans texte</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nouveaux fichiers</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Fichiers déplacés</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Some of its bytes are in no known encoding.</source>
        <translation>Certains octets ne sont dans aucun encodage connu.</translation>
    </message>
    <message>
        <source>It mixes two encodings.</source>
        <translation>Il mélange deux encodages.</translation>
    </message>
    <message>
        <source>Some zero bytes were left out of it.</source>
        <translation>Quelques octets nuls ont été omis.</translation>
    </message>
    <message>
        <source>Its encoding was told by the other files of its folder.</source>
        <translation>Son encodage a été déduit des autres fichiers de son dossier.</translation>
    </message>
    <message>
        <source>It is in another encoding than it says.</source>
        <translation>Il est dans un autre encodage que celui annoncé.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of its page.</source>
        <translation>L’article n’a pas pu être distingué du reste de sa page.</translation>
    </message>
    <message>
        <source>The fields at its head could not be read.</source>
        <translation>Les champs en tête n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Of an article in it there is only a summary or the beginning.</source>
        <translation>D’un article qu’il contient, il n’y a qu’un résumé ou le début.</translation>
    </message>
    <message>
        <source>An article in it is cut short.</source>
        <translation>Un article qu’il contient est tronqué.</translation>
    </message>
    <message>
        <source>An article in it counts other articles than the rest of the export does.</source>
        <translation>Un article y compte d’autres articles que le reste de l’export.</translation>
    </message>
    <message>
        <source>An article in it has a headline, but no text.</source>
        <translation>Un article y a un titre, mais pas de texte.</translation>
    </message>
    <message>
        <source>It is so long that its end was not searched for quotations or damage.</source>
        <translation>Il est si long que ni citations ni dommages n’ont été recherchés vers sa fin.</translation>
    </message>
    <message>
        <source>Some pages of an article are missing or can’t be read.</source>
        <translation>Des pages d’un article manquent ou sont illisibles.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures without text.</source>
        <translation>Certaines de ses pages sont des images sans texte.</translation>
    </message>
    <message>
        <source>An article in it does not begin with the lines that were taught.</source>
        <translation>Un article qu’il contient ne commence pas par les lignes qui ont été apprises.</translation>
    </message>
    <message>
        <source>Much on a page is part of no article; it is listed by itself.</source>
        <translation>Une grande partie d’une page n’appartient à aucun article&#xa0;; elle figure à part.</translation>
    </message>
    <message>
        <source>A headline in it was badly recognised.</source>
        <translation>Un titre y a été mal reconnu.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>Quelque chose n’a pas pu y être lu.</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>Sa lecture a été abandonnée.</translation>
    </message>
    <message>
        <source>part of another</source>
        <translation>partie d’un autre</translation>
    </message>
    <message>
        <source>not searchable</source>
        <translation>non consultable par recherche</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>an item not read</source>
        <translation>un élément non lu</translation>
    </message>
    <message>
        <source>Something is to be looked at.</source>
        <translation>Il y a quelque chose à vérifier.</translation>
    </message>
</context>
<context>
    <name>FileListPane</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Inside or outside of quotations</source>
        <translation>Dans les citations ou hors d’elles</translation>
    </message>
    <message>
        <source>in and out of quotations</source>
        <translation>dans et hors citations</translation>
    </message>
    <message>
        <source>only in quotations</source>
        <translation>seulement dans les citations</translation>
    </message>
    <message>
        <source>only outside quotations</source>
        <translation>seulement hors citations</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>De nouveau tout le monde</translation>
    </message>
    <message>
        <source>List only what one person says</source>
        <translation>Ne lister que les paroles d’une personne</translation>
    </message>
    <message>
        <source>Some at random…</source>
        <translation>Quelques-unes au hasard…</translation>
    </message>
    <message>
        <source>List so many lines, taken at random out of all</source>
        <translation>Lister tant de lignes, tirées au hasard parmi toutes</translation>
    </message>
    <message>
        <source>Lines at random</source>
        <translation>Lignes au hasard</translation>
    </message>
    <message>
        <source>at random, seed</source>
        <translation>au hasard, graine</translation>
    </message>
    <message>
        <source>Seed: the same one takes the same lines</source>
        <translation>Graine : la même prend les mêmes lignes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>List all lines again</source>
        <translation>Lister de nouveau toutes les lignes</translation>
    </message>
    <message>
        <source>Words nearby</source>
        <translation>Mots voisins</translation>
    </message>
    <message>
        <source>Count which words stand near these more often than by chance (Ctrl+N)</source>
        <translation>Compter quels mots se trouvent tout près plus souvent que par hasard (Ctrl+N)</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>seulement {name}</translation>
    </message>
    <message>
        <source>{number} lines at random, seed {seed}</source>
        <translation>{number} lignes au hasard, graine {seed}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Une personne…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Pas dans ce texte</translation>
    </message>
    <message>
        <source>{at} of {all} or more</source>
        <translation>{at} sur {all} ou plus</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
</context>
<context>
    <name>FixityDesk</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été interrompue.</translation>
    </message>
    <message>
        <source>{archive} checksums.sha256</source>
        <translation>{archive} sommes.sha256</translation>
    </message>
    <message>
        <source>Checksums (*.sha256 *.txt)</source>
        <translation>Sommes de contrôle (*.sha256 *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save checksums</source>
        <translation>Enregistrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>Every file is as it was read.</source>
        <translation>Chaque fichier est tel qu’il a été lu.</translation>
    </message>
    <message>
        <source>Not all files are as they were: see the report.</source>
        <translation>Tous les fichiers ne sont pas comme avant&#xa0;: voir le rapport.</translation>
    </message>
    <message>
        <source>The checksums were saved: {file}</source>
        <translation>Les sommes de contrôle ont été enregistrées&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>FootnoteDesk</name>
    <message>
        <source>There is no [Backfile …] in this text.</source>
        <translation>Il n’y a pas de [Backfile …] dans ce texte.</translation>
    </message>
    <message>
        <source>It stands at the end of what Backfile cites.</source>
        <translation>Cela se trouve à la fin de chaque référence de Backfile.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Aucune archive n’est ouverte.</translation>
    </message>
    <message>
        <source>Open the one that was cited first.</source>
        <translation>Ouvrez d’abord celle qui a été citée.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article that was cited.</source>
        <translation>Cette archive ne contient pas l’article qui a été cité.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article, nor does any other that was read on this computer.</source>
        <translation>Cette archive ne contient pas l’article, ni aucune autre lue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the folder that was cited, and look again.</source>
        <translation>Ouvrez le dossier qui a été cité, et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>The text is the one that was cited.</source>
        <translation>Le texte est celui qui a été cité.</translation>
    </message>
    <message>
        <source>The footnote doesn’t say what the text was.</source>
        <translation>La note ne dit pas quel était le texte.</translation>
    </message>
    <message>
        <source>The text here is not the one that was cited.</source>
        <translation>Le texte ici n’est pas celui qui a été cité.</translation>
    </message>
    <message>
        <source>The text of this article has changed since it was cited.</source>
        <translation>Le texte de cet article a changé depuis qu’il a été cité.</translation>
    </message>
    <message>
        <source>Read it again before you rely on the footnote.</source>
        <translation>Relisez-le avant de vous fier à la note.</translation>
    </message>
    <message>
        <source>The archive {name} has it.</source>
        <translation>L’archive {name} l’a.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>FootnoteDialog</name>
    <message>
        <source>Paste a footnote that Backfile made, or only what stands in it between brackets: [Backfile …].</source>
        <translation>Collez une note faite par Backfile, ou seulement ce qui s’y trouve entre crochets : [Backfile …].</translation>
    </message>
    <message>
        <source>Open a footnote</source>
        <translation>Ouvrir une note</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FreshBar</name>
    <message>
        <source>Show all that the search finds</source>
        <translation>Afficher tout ce que la recherche trouve</translation>
    </message>
</context>
<context>
    <name>GatherSheet</name>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>Nom d’une collection, ou d’une nouvelle</translation>
    </message>
    <message>
        <source>Name of a collection</source>
        <translation>Nom d’une collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Type a name, and Enter begins a collection of that name.</source>
        <translation>Tapez un nom : Entrée commence une collection de ce nom.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Nouvelle collection {name}</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add {articles} to a collection</source>
        <translation>Ajouter {articles} à une collection</translation>
    </message>
    <message>
        <source>They are in {name} already.</source>
        <translation>Déjà dans {name}.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Collection {name} créée.</translation>
    </message>
    <message>
        <source>It is in no collection.</source>
        <translation>Dans aucune collection.</translation>
    </message>
    <message>
        <source>Remove from which collection?</source>
        <translation>Retirer de quelle collection ?</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Date à atteindre</translation>
    </message>
    <message>
        <source>The list isn’t in order of date now. Put it in that order first.</source>
        <translation>La liste n’est pas triée par date en ce moment. Triez-la d’abord ainsi.</translation>
    </message>
    <message>
        <source>Nothing that was found has a date.</source>
        <translation>Rien de ce qui a été trouvé n’a de date.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26.</source>
        <translation>Une année, un mois ou un jour&#xa0;: 1994, mai 1994, 26 mai 1994 ou 1994-05-26.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way:</source>
        <translation>«&#xa0;{typed}&#xa0;» peut se lire de plusieurs façons&#xa0;:</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>Personnes nommées</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Unnamed speakers, by description</source>
        <translation>Anonymes, par description</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Same story more than once · {groups}</source>
        <translation>Le même récit plusieurs fois · {groups}</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>elles diffèrent</translation>
    </message>
    <message>
        <source>the same to the word</source>
        <translation>les mêmes mot pour mot</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>{year}: {articles} in {filled} of {all} weeks</source>
        <translation>{year}&#xa0;: {articles}, dans {filled} semaines sur {all}</translation>
    </message>
    <message>
        <source>{year}: {articles} in {filled} of {all} months</source>
        <translation>{year}&#xa0;: {articles}, dans {filled} mois sur {all}</translation>
    </message>
    <message>
        <source>{year}; nothing found: {gaps}</source>
        <translation>{year}&#x202f;; rien trouvé&#xa0;: {gaps}</translation>
    </message>
    <message>
        <source>{when}: nothing found, though earlier and later issues are here</source>
        <translation>{when}&#xa0;: rien trouvé, bien que des numéros antérieurs et postérieurs soient là</translation>
    </message>
    <message>
        <source>{when}: nothing found</source>
        <translation>{when}&#xa0;: rien trouvé</translation>
    </message>
    <message>
        <source>{when}: {articles}</source>
        <translation>{when}&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>{first} to {last}: nothing found</source>
        <translation>{first} à {last}&#xa0;: rien trouvé</translation>
    </message>
</context>
<context>
    <name>HeldGrid</name>
    <message>
        <source>What is held over time</source>
        <translation>État de la collection au fil du temps</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Leave for the web?</source>
        <translation>Aller sur le web&#x202f;?</translation>
    </message>
    <message>
        <source>This link leads out of the program. Open it in your web browser?</source>
        <translation>Ce lien mène hors du programme. L’ouvrir dans votre navigateur web&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Backfile guide</source>
        <translation>Guide de Backfile</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Aucune page ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{page} · Backfile guide</source>
        <translation>{page} · Guide de Backfile</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{when}: {hits} of {held}</source>
        <translation>{when}&#xa0;: {hits} sur {held}</translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation>Articles au fil du temps</translation>
    </message>
    <message>
        <source>Articles over time: {when}, {articles}</source>
        <translation>Articles au fil du temps&#xa0;: {when}, {articles}</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Still being read</source>
        <translation>Lecture en cours</translation>
    </message>
</context>
<context>
    <name>HitListView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>IdentifiersDialog</name>
    <message>
        <source>How libraries call {name}. Backfile only keeps it: nothing is looked up.</source>
        <translation>Comment les bibliothèques appellent {name}. Backfile ne fait que le garder : rien n’est consulté.</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{first} and {second} are one name in other letters</source>
        <translation>{first} et {second} sont un même nom en d’autres lettres</translation>
    </message>
    <message>
        <source>{second} is {first} with fewer given names</source>
        <translation>{second} est {first} avec moins de prénoms</translation>
    </message>
    <message>
        <source>{second} fits {first}, of whose given names it has the initials</source>
        <translation>{second} convient à {first}, dont il a les initiales des prénoms</translation>
    </message>
    <message>
        <source>{second} is {first} by a short form of the given name</source>
        <translation>{second} est {first} par un diminutif du prénom</translation>
    </message>
    <message>
        <source>{first} and {second} are one letter apart</source>
        <translation>{first} et {second} diffèrent d’une lettre</translation>
    </message>
    <message>
        <source>{second} alone is {first} in {count} of {all} articles</source>
        <translation>{second} seul est {first} dans {count} articles sur {all}</translation>
    </message>
    <message>
        <source>{second} alone may be {first} in {count} of {all} articles</source>
        <translation>{second} seul peut être {first} dans {count} articles sur {all}</translation>
    </message>
    <message>
        <source>both are called {role}</source>
        <translation>les deux sont appelés {role}</translation>
    </message>
    <message>
        <source>both are named together with the same people</source>
        <translation>les deux sont nommés avec les mêmes personnes</translation>
    </message>
    <message>
        <source>nobody else here fits</source>
        <translation>personne d’autre ici ne convient</translation>
    </message>
    <message>
        <source>nobody else of this name appears in those months</source>
        <translation>personne d’autre de ce nom ne paraît ces mois-là</translation>
    </message>
    <message>
        <source>others of this name appear far less in those months</source>
        <translation>d’autres de ce nom paraissent bien moins ces mois-là</translation>
    </message>
    <message>
        <source>that person is often in the paper then</source>
        <translation>cette personne est alors souvent dans le journal</translation>
    </message>
    <message>
        <source>they appear in the same days</source>
        <translation>ils paraissent aux mêmes jours</translation>
    </message>
    <message>
        <source>nothing else is said of either</source>
        <translation>rien d’autre n’est dit ni de l’un ni de l’autre</translation>
    </message>
    <message>
        <source>they appear years apart</source>
        <translation>des années les séparent</translation>
    </message>
    <message>
        <source>they are called different things</source>
        <translation>ils sont appelés différemment</translation>
    </message>
    <message>
        <source>others fit, too</source>
        <translation>d’autres conviennent aussi</translation>
    </message>
    <message>
        <source>the surname is common here</source>
        <translation>le nom de famille est courant ici</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Draw no more: {name}</source>
        <translation>Ne plus tracer : {name}</translation>
    </message>
    <message>
        <source>Draw this search no more</source>
        <translation>Ne plus tracer cette recherche</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de parution</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Nothing of the article</source>
        <translation>Rien de l’article</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date of a change</source>
        <translation>Date d’une modification</translation>
    </message>
    <message>
        <source>Date of fetching</source>
        <translation>Date de consultation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date en tête</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>Numéro de parution</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>LineCounting</name>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %Ln selected line(s) copied. Ctrl+E takes all of them along.</source>
        <translation>
            <numerusform>Les {number} premières de %Ln ligne sélectionnée copiées. Ctrl+E les emporte toutes.</numerusform>
            <numerusform>Les {number} premières de %Ln lignes sélectionnées copiées. Ctrl+E les emporte toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Still being read</source>
        <translation>En cours de lecture</translation>
    </message>
</context>
<context>
    <name>LinesDesk</name>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Ouvrir l’article</translation>
    </message>
    <message>
        <source>Copy as &amp;lines</source>
        <translation>Copier en &amp;lignes</translation>
    </message>
    <message>
        <source>Copy as a &amp;line</source>
        <translation>Copier en une &amp;ligne</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Date them…</source>
        <translation>Les dater…</translation>
    </message>
    <message>
        <source>Look for what would date the most of them at once</source>
        <translation>Chercher ce qui en daterait le plus à la fois</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text. Press to list every one.</source>
        <translation>Un seul article représente tous ceux qui ont le même texte. Cliquez pour les afficher tous.</translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>Replier les copies</translation>
    </message>
    <message>
        <source>Let one article stand for all that have the same text.</source>
        <translation>Laisser un seul article représenter tous ceux qui ont le même texte.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Show what has changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>Up to {articles} can be selected at once. Search for fewer, or choose a month.</source>
        <translation>On peut sélectionner jusqu’à {articles} à la fois. Réduisez la recherche, ou choisissez un mois.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>On {day} the archive “{archive}” ({state}) was searched with {program} for {searches}.</source>
        <translation>Le {day}, les archives « {archive} » ({state}) ont été interrogées avec {program} : {searches}.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} dans {files}</translation>
    </message>
    <message>
        <source>{files} not read yet</source>
        <translation>dont {files} à lire encore</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>état {state}</translation>
    </message>
    <message>
        <source>{search} (query: {typed})</source>
        <translation>{search} (requête : {typed})</translation>
    </message>
    <message>
        <source>only {chosen}</source>
        <translation>seulement : {chosen}</translation>
    </message>
    <message>
        <source>{search}: {articles}</source>
        <translation>{search} : {articles}</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>{archive} searches.csv</source>
        <translation>{archive} recherches.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a search a line (*.jsonl)</source>
        <translation>JSON, une recherche par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the log of searches</source>
        <translation>Enregistrer le journal des recherches</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>Journal des recherches</translation>
    </message>
    <message>
        <source>Forget all searches that were noted?</source>
        <translation>Oublier toutes les recherches notées ?</translation>
    </message>
    <message>
        <source>They are forgotten in the backups, too: nothing brings them back.</source>
        <translation>Elles sont oubliées dans les sauvegardes aussi : rien ne les fera revenir.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of searches</source>
        <translation>Journal des recherches</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>State of the archive</source>
        <translation>État de l’archive</translation>
    </message>
    <message>
        <source>Copy as a paragraph</source>
        <translation>Copier en paragraphe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Oublier celle-ci</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>A search is noted when you open something it found, press Enter in the box, or let it stand for four seconds. Enter here searches for it again.</source>
        <translation>Une recherche est notée quand vous ouvrez ce qu’elle a trouvé, appuyez sur Entrée dans le champ, ou la laissez quatre secondes. Ici, Entrée la relance.</translation>
    </message>
    <message>
        <source>Nothing is noted now: the settings keep no history, or no searches.</source>
        <translation>Rien n’est noté : d’après les réglages, aucun historique n’est gardé, ou aucune recherche.</translation>
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
        <translation>Votre travail sur {archive} a été copié dans {file}.</translation>
    </message>
    <message>
        <source>Put a copy of your work on {archive} back</source>
        <translation>Rétablir une copie de votre travail sur {archive}</translation>
    </message>
    <message>
        <source>Your work on {archive} is that of the copy now. What was there before is kept beside it.</source>
        <translation>Votre travail sur {archive} est maintenant celui de la copie. Ce qui était là est gardé à côté.</translation>
    </message>
    <message>
        <source>What was read of {archive} was removed.</source>
        <translation>Ce qui avait été lu de {archive} a été supprimé.</translation>
    </message>
    <message>
        <source>Remove what was read of {archive}?</source>
        <translation>Supprimer ce qui a été lu de {archive}&#x202f;?</translation>
    </message>
    <message>
        <source>Your own work stays. To search the archive it must be read again.</source>
        <translation>Votre travail reste. Pour chercher dans l’archive, il faudra la relire.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forget {archive}?</source>
        <translation>Oublier {archive}&#x202f;?</translation>
    </message>
    <message>
        <source>There is work of your own on it ({work}): it is copied into a file first.</source>
        <translation>Elle porte un travail de votre part ({work})&#xa0;: il est d’abord copié dans un fichier.</translation>
    </message>
    <message>
        <source>Copy and forget…</source>
        <translation>Copier et oublier…</translation>
    </message>
    <message>
        <source>There is no work of your own on it. Its own files are not touched.</source>
        <translation>Elle ne porte aucun travail de votre part. Ses propres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>{archive} was forgotten.</source>
        <translation>{archive} a été oublié.</translation>
    </message>
    <message>
        <source>{archive} was forgotten. Your work on it is in {file}.</source>
        <translation>{archive} a été oublié. Votre travail se trouve dans {file}.</translation>
    </message>
    <message>
        <source>{archive} is ready.</source>
        <translation>{archive} est prêt.</translation>
    </message>
    <message>
        <source>It was stopped; what was done so far is kept.</source>
        <translation>L’opération a été arrêtée&#x202f;; ce qui était déjà fait est gardé.</translation>
    </message>
    <message>
        <source>Copy your work on {archive} into a file</source>
        <translation>Copier votre travail sur {archive} dans un fichier</translation>
    </message>
    <message>
        <source>Copies of your work (*.backfile *.sqlite)</source>
        <translation>Copies de votre travail (*.backfile *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Manage archives</source>
        <translation>Gérer les archives</translation>
    </message>
    <message>
        <source>No archive has been opened yet.</source>
        <translation>Aucune archive n’a encore été ouverte.</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was read takes {derived}, your own work with its backups {own}.</source>
        <translation>Ce qui a été lu occupe {derived}, votre travail et ses sauvegardes {own}.</translation>
    </message>
    <message>
        <source>Before it was at {places}.</source>
        <translation>Auparavant à l’emplacement {places}.</translation>
    </message>
    <message>
        <source>While it isn’t there, what was read of it can’t be had again, and is kept.</source>
        <translation>Tant qu’elle n’est pas là, ce qui en a été lu ne pourrait pas être refait, et est donc gardé.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your note; its words are gone</source>
        <translation>Votre note ; le passage a disparu</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Elsewhere this name is somebody else’s.</source>
        <translation>Ailleurs, ce nom est celui de quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>NearbyDesk</name>
    <message>
        <source>There are no occurrences near which words could be counted.</source>
        <translation>Il n’y a pas d’occurrences près desquelles compter des mots.</translation>
    </message>
</context>
<context>
    <name>NearbyModel</name>
    <message>
        <source>{word}: {near} near, {expected} expected, strength {bound}, {articles} articles</source>
        <translation>{word} : {near} tout près, {expected} attendus, force {bound}, articles : {articles}</translation>
    </message>
    <message>
        <source>The word, in small letters and without accents</source>
        <translation>Le mot, en minuscules et sans accents</translation>
    </message>
    <message>
        <source>How often it stands within the span</source>
        <translation>Combien de fois il se trouve dans l’intervalle</translation>
    </message>
    <message>
        <source>How often it would stand there by chance</source>
        <translation>Combien de fois il s’y trouverait par hasard</translation>
    </message>
    <message>
        <source>Log-likelihood: how much more often than by chance</source>
        <translation>Log-vraisemblance : combien plus souvent que par hasard</translation>
    </message>
    <message>
        <source>In how many articles it stands within the span</source>
        <translation>Dans combien d’articles il se trouve dans l’intervalle</translation>
    </message>
</context>
<context>
    <name>NearbyPane</name>
    <message>
        <source>Words nearby</source>
        <translation>Mots voisins</translation>
    </message>
    <message>
        <source>Close the words nearby</source>
        <translation>Fermer les mots voisins</translation>
    </message>
    <message>
        <source>Close (Ctrl+N)</source>
        <translation>Fermer (Ctrl+N)</translation>
    </message>
    <message>
        <source>Words to the left</source>
        <translation>Mots à gauche</translation>
    </message>
    <message>
        <source>Words to the right</source>
        <translation>Mots à droite</translation>
    </message>
    <message>
        <source>{words} to the left</source>
        <translation>{words} à gauche</translation>
    </message>
    <message>
        <source>{words} to the right</source>
        <translation>{words} à droite</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avancement du comptage</translation>
    </message>
    <message>
        <source>Strength is the log-likelihood: how much more often a word stands here than by chance. Above 10.83 chance brings that about less than once in a thousand times.</source>
        <translation>La force est la log-vraisemblance : combien plus souvent un mot se trouve ici que par hasard. Au-delà de 10,83, le hasard y suffit moins d’une fois sur mille.</translation>
    </message>
    <message>
        <source>No word stands near these more often than by chance.</source>
        <translation>Aucun mot ne se trouve tout près plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>Counting the words nearby…</source>
        <translation>Comptage des mots voisins…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
</context>
<context>
    <name>NearbyTable</name>
    <message>
        <source>Words nearby</source>
        <translation>Mots voisins</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Près</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>NoHitsPane</name>
    <message>
        <source>When it has been read, its articles stand here by date.</source>
        <translation>Une fois lue, ses articles se rangent ici par date.</translation>
    </message>
    <message>
        <source>This archive has no articles yet.</source>
        <translation>Cette archive n’a pas encore d’articles.</translation>
    </message>
    <message>
        <source>Outside of {dates} there are more.</source>
        <translation>En dehors de {dates}, il y en a d’autres.</translation>
    </message>
    <message>
        <source>Search all dates: {found}</source>
        <translation>Chercher à toutes les dates&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Rien trouvé jusqu’ici.</translation>
    </message>
    <message>
        <source>The archive is still being read.</source>
        <translation>La lecture de l’archive n’est pas terminée.</translation>
    </message>
    <message>
        <source>Each part is found, but never all in one article.</source>
        <translation>Chaque partie existe, mais jamais toutes dans un même article.</translation>
    </message>
    <message>
        <source>There are more that are not in {values}.</source>
        <translation>Il y en a ailleurs que dans {values}.</translation>
    </message>
    <message>
        <source>Search all of the archive</source>
        <translation>Chercher dans toute l’archive</translation>
    </message>
    <message>
        <source>{all}: {found}</source>
        <translation>{all} : {found}</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>dans aucun article</translation>
    </message>
    <message>
        <source>Search for this alone</source>
        <translation>Chercher seulement ceci</translation>
    </message>
    <message>
        <source>Search for {words} alone, {found}</source>
        <translation>Chercher seulement {words}, {found}</translation>
    </message>
    <message>
        <source>Finds nothing</source>
        <translation>Ne trouve rien</translation>
    </message>
    <message>
        <source>{word} stands in no article.</source>
        <translation>{word} ne figure dans aucun article.</translation>
    </message>
    <message>
        <source>{word} stands in no article yet.</source>
        <translation>{word} ne figure encore dans aucun article.</translation>
    </message>
    <message>
        <source>Like “{word}” in this archive:</source>
        <translation>Proches de «&#xa0;{word}&#xa0;» dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>Other forms of “{word}” in this archive:</source>
        <translation>Autres formes de «&#xa0;{word}&#xa0;» dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>“{word}” in other letters in this archive:</source>
        <translation>«&#xa0;{word}&#xa0;» en d’autres lettres dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>These words anywhere in an article:</source>
        <translation>Ces mots n’importe où dans un article&#xa0;:</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sans {words}</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>En laisser un de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Search for {word}, {found}</source>
        <translation>Chercher {word}, {found}</translation>
    </message>
</context>
<context>
    <name>NoLines</name>
    <message>
        <source>None of these occurrences is among those chosen.</source>
        <translation>Aucune de ces occurrences n’est parmi celles choisies.</translation>
    </message>
    <message>
        <source>You chose only some: those in or outside of quotations, or those of one speaker.</source>
        <translation>Vous n’en avez choisi que certaines : celles dans ou hors des citations, ou celles d’une personne.</translation>
    </message>
    <message>
        <source>Show all occurrences</source>
        <translation>Montrer toutes les occurrences</translation>
    </message>
    <message>
        <source>The words stand in no place of these articles that could be shown.</source>
        <translation>Les mots ne se trouvent à aucun endroit de ces articles que l’on puisse montrer.</translation>
    </message>
    <message>
        <source>They stand where a repair reads other words than the file has.</source>
        <translation>Ils se trouvent là où une réparation lit d’autres mots que ceux du fichier.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Montrer les articles</translation>
    </message>
    <message>
        <source>This search has no words whose occurrences could be shown.</source>
        <translation>Cette recherche n’a pas de mots dont on puisse montrer les occurrences.</translation>
    </message>
    <message>
        <source>It chooses whole articles, by their date or source or by whom they name. Type a word beside it.</source>
        <translation>Elle choisit des articles entiers, par leur date, leur source ou qui ils nomment. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Type a word to see all its occurrences</source>
        <translation>Tapez un mot pour voir toutes ses occurrences</translation>
    </message>
    <message>
        <source>They stand here a line each, in the words around them. Phrases do as well.</source>
        <translation>Elles se trouvent ici une par ligne, dans les mots qui les entourent. Des suites de mots conviennent aussi.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes and tags</source>
        <translation>Notes et mots-clés</translation>
    </message>
    <message>
        <source>Add tags, with commas between</source>
        <translation>Ajouter des mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kept with your own work, beside the archive and never in it.</source>
        <translation>Gardé avec votre travail, à côté de l’archive et jamais dedans.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Changed by two apart from each other. The other words:</source>
        <translation>Modifiée par deux personnes séparément. L’autre texte :</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Modifier cette note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>On “{words}”, which the text doesn’t have any more</source>
        <translation>Sur « {words} », que le texte ne contient plus</translation>
    </message>
    <message>
        <source>{made}, changed {changed}</source>
        <translation>{made}, modifiée {changed}</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>date, oldest first</source>
        <translation>date, anciennes d’abord</translation>
    </message>
    <message>
        <source>date, newest first</source>
        <translation>date, récentes d’abord</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>the word found</source>
        <translation>mot trouvé</translation>
    </message>
    <message>
        <source>1st word left</source>
        <translation>1er mot à gauche</translation>
    </message>
    <message>
        <source>2nd word left</source>
        <translation>2e mot à gauche</translation>
    </message>
    <message>
        <source>3rd word left</source>
        <translation>3e mot à gauche</translation>
    </message>
    <message>
        <source>1st word right</source>
        <translation>1er mot à droite</translation>
    </message>
    <message>
        <source>2nd word right</source>
        <translation>2e mot à droite</translation>
    </message>
    <message>
        <source>3rd word right</source>
        <translation>3e mot à droite</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>1 gauche</translation>
    </message>
    <message>
        <source>2 left</source>
        <translation>2 gauche</translation>
    </message>
    <message>
        <source>3 left</source>
        <translation>3 gauche</translation>
    </message>
    <message>
        <source>1 right</source>
        <translation>1 droite</translation>
    </message>
    <message>
        <source>2 right</source>
        <translation>2 droite</translation>
    </message>
    <message>
        <source>3 right</source>
        <translation>3 droite</translation>
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
        <translation>cité</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in a quotation, nobody is known to speak</source>
        <translation>dans une citation, on ne sait pas qui parle</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>dit par {names}</translation>
    </message>
    <message>
        <source>perhaps said by {names}</source>
        <translation>peut-être dit par {names}</translation>
    </message>
</context>
<context>
    <name>OccurrenceCounting</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>dans %Ln article</numerusform>
            <numerusform>dans %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at random</source>
        <comment>said of occurrences</comment>
        <translation>
            <numerusform>%Ln au hasard</numerusform>
            <numerusform>%Ln au hasard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out of %Ln occurrence(s)</source>
        <translation>
            <numerusform>sur %Ln occurrence</numerusform>
            <numerusform>sur %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln article(s) counted</source>
        <translation>
            <numerusform>{number} sur %Ln article compté</numerusform>
            <numerusform>{number} sur %Ln articles comptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDesk</name>
    <message>
        <source>The archive has changed. Show it</source>
        <translation>L’archive a changé. Montrer</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>Who says the lines that you want to see? Those who say most of them here come first.</source>
        <translation>De qui voulez-vous voir les lignes ? Ceux qui en disent ici le plus viennent d’abord.</translation>
    </message>
</context>
<context>
    <name>OccurrencesView</name>
    <message>
        <source>The article of this line</source>
        <translation>L’article de cette ligne</translation>
    </message>
    <message>
        <source>Choose a line to see in which article it stands. Enter opens it there.</source>
        <translation>Choisissez une ligne pour voir dans quel article elle se trouve. Entrée l’ouvre à cet endroit.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Down chooses, Tab takes, Esc closes</source>
        <translation>Bas choisit, Tab prend, Échap ferme</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>By date, the newest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>Par date, les plus récents d’abord. Pour un même jour, dans l’ordre de l’archive. Les articles sans date à la fin.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>By date, the oldest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>Par date, les plus anciens d’abord. Pour un même jour, dans l’ordre de l’archive. Les articles sans date à la fin.</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>First the articles in which the words stand oftenest for their length, and those with them in the headline. Rare words count more than common ones. Days have no heads in this order.</source>
        <translation>D’abord les articles où les mots sont les plus fréquents pour leur longueur, et ceux qui les ont dans le titre. Les mots rares comptent plus que les mots courants. Dans cet ordre, les jours n’ont pas d’en-tête.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Arrange {name}</source>
        <translation>Ranger {name}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the article, or drag it. Enter reads it.</source>
        <translation>Alt+Haut et Alt+Bas déplacent l’article, ou faites-le glisser. Entrée l’affiche.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The article lies within {container}, as {item}. Its folder is shown instead.</source>
        <translation>L’article se trouve dans {container}, sous {item}. Son dossier est montré à la place.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Le fichier n’est plus là où il a été lu.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5): if it was moved within it, it is found again.</source>
        <translation>Actualisez l’archive (F5)&#xa0;: si le fichier y a été déplacé, il sera retrouvé.</translation>
    </message>
    <message>
        <source>The file can’t be reached just now.</source>
        <translation>Le fichier n’est pas accessible en ce moment.</translation>
    </message>
    <message>
        <source>Connect the disk or the network folder of the archive, and try again.</source>
        <translation>Connectez le disque ou le dossier réseau de l’archive, puis réessayez.</translation>
    </message>
    <message>
        <source>Files of the kind “{ending}” are not opened from here.</source>
        <translation>Les fichiers du type «&#xa0;{ending}&#xa0;» ne sont pas ouverts d’ici.</translation>
    </message>
    <message>
        <source>They might run as a program, and nobody knows who wrote them.</source>
        <translation>Ils pourraient s’exécuter comme un programme, et nul ne sait qui les a écrits.</translation>
    </message>
    <message>
        <source>The file can’t be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file is a program under the name of a document. It is not opened.</source>
        <translation>Ce fichier est un programme sous le nom d’un document. Il n’est pas ouvert.</translation>
    </message>
</context>
<context>
    <name>OutsideDesk</name>
    <message>
        <source>Path copied.</source>
        <translation>Chemin copié.</translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation>Le système n’a pas de programme pour ce fichier.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>par années</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by weeks</source>
        <translation>par semaines</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Articles, {by}</source>
        <translation>Articles, {by}</translation>
    </message>
    <message>
        <source>Occurrences, {by}</source>
        <translation>Occurrences, {by}</translation>
    </message>
    <message>
        <source>Articles per 1,000 articles of that time, {by}</source>
        <translation>Articles pour 1 000 articles de ce temps, {by}</translation>
    </message>
    <message>
        <source>Occurrences per 1,000 articles of that time, {by}</source>
        <translation>Occurrences pour 1 000 articles de ce temps, {by}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Non datés</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>{when}: there are no articles of that time</source>
        <translation>{when} : il n’y a pas d’article de ce temps</translation>
    </message>
    <message>
        <source>{articles} in all</source>
        <translation>{articles} en tout</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when} : {figures}</translation>
    </message>
    <message>
        <source>{name} {share} per 1,000 ({number})</source>
        <translation>{name} {share} pour 1 000 ({number})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not drawn, known only to the month: {figures}</source>
        <translation>Non tracés, mois seul connu : {figures}</translation>
    </message>
    <message>
        <source>Not drawn, known only to the year: {figures}</source>
        <translation>Non tracés, année seule connue : {figures}</translation>
    </message>
    <message>
        <source>Not drawn, between two years: {figures}</source>
        <translation>Non tracés, entre deux années : {figures}</translation>
    </message>
    <message>
        <source>Hatched: there are no articles of that time.</source>
        <translation>Hachuré : il n’y a pas d’article de ce temps.</translation>
    </message>
    <message>
        <source>Made with Backfile; state of the archive {digits}</source>
        <translation>Fait avec Backfile ; état de l’archive {digits}</translation>
    </message>
    <message>
        <source>Drawn {by}: shorter steps would be too many.</source>
        <translation>Tracé {by} : des pas plus courts seraient trop nombreux.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>pour 1 000</translation>
    </message>
</context>
<context>
    <name>OverTimeDesk</name>
    <message>
        <source>Type words to see when they occur.</source>
        <translation>Tapez des mots pour voir quand ils apparaissent.</translation>
    </message>
    <message>
        <source>Nothing here has a date that could be drawn.</source>
        <translation>Rien ici n’a de date qu’on puisse tracer.</translation>
    </message>
</context>
<context>
    <name>OverTimePane</name>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Only {dates}: show all dates</source>
        <translation>Seulement {dates} : montrer toutes les dates</translation>
    </message>
    <message>
        <source>Drag over the chart, or Shift and arrows: only that time.</source>
        <translation>Tirez sur le graphique, ou Maj et flèches : seulement ce temps.</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLLECTIONS</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>RECHERCHES ENREGISTRÉES</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
</context>
<context>
    <name>OwnCounting</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>articles found by a saved search</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln article ajouté à {name}.</numerusform>
            <numerusform>%Ln articles ajoutés à {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln article retiré de {name}.</numerusform>
            <numerusform>%Ln articles retirés de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred.</source>
        <translation>
            <numerusform>%Ln article marqué d’une étoile.</numerusform>
            <numerusform>%Ln articles marqués d’une étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %Ln article(s).</source>
        <translation>
            <numerusform>Étoile retirée de %Ln article.</numerusform>
            <numerusform>Étoile retirée de %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved to the file.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln décision enregistrée dans le fichier.</numerusform>
            <numerusform>%Ln décisions enregistrées dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken over.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln décision reprise.</numerusform>
            <numerusform>%Ln décisions reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were there already.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You disagree on %Ln.</source>
        <comment>matters</comment>
        <translation>
            <numerusform>Vous êtes en désaccord sur %Ln point.</numerusform>
            <numerusform>Vous êtes en désaccord sur %Ln points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of theirs aren’t in this archive; what was said of them is kept.</source>
        <translation>
            <numerusform>%Ln de ces articles n’est pas dans cette archive ; ce qui en a été dit est conservé.</numerusform>
            <numerusform>%Ln de ces articles ne sont pas dans cette archive ; ce qui en a été dit est conservé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <comment>in the log of searches</comment>
        <translation>
            <numerusform>%Ln recherche</numerusform>
            <numerusform>%Ln recherches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Rétablir la sauvegarde</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your own work can be read again.</source>
        <translation>Votre travail est de nouveau lisible.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Recherche de la page…</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
    <message>
        <source> · {at} of {all}</source>
        <translation> · {at} sur {all}</translation>
    </message>
    <message>
        <source>This stands on the page, but not in the article’s text.</source>
        <translation>Cela figure sur la page, mais pas dans le texte de l’article.</translation>
    </message>
</context>
<context>
    <name>PairBox</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <source>Perhaps the same: {name}, {counts}.</source>
        <translation>Peut-être la même personne : {name}, {counts}.</translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation> {sentence}</translation>
    </message>
    <message>
        <source> beside {sentence}</source>
        <translation> à côté de {sentence}</translation>
    </message>
    <message>
        <source>“{words}” ({place})</source>
        <translation>« {words} » ({place})</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Same person (S or 1)</source>
        <translation>Même personne (S ou 1)</translation>
    </message>
    <message>
        <source>Not the same (N or 2)</source>
        <translation>Pas la même (N ou 2)</translation>
    </message>
    <message>
        <source>Later (→)</source>
        <translation>Plus tard (→)</translation>
    </message>
    <message>
        <source>← the one before · Ctrl+Z takes it back</source>
        <translation>← la précédente · Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>Are {first} and {second} the same person? {reason}</source>
        <translation>{first} et {second} sont-ils la même personne ? {reason}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>{part}: {articles}</source>
        <translation>{part}&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclus</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>What each part finds by itself</source>
        <translation>Ce que chaque partie trouve à elle seule</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>&amp;Line between two articles of a file:</source>
        <translation>&amp;Ligne entre deux articles d’un fichier :</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/1994:</source>
        <translation>&amp;Dates comme 03/04/1994 :</translation>
    </message>
    <message>
        <source>&amp;Paper, where it isn&apos;t named:</source>
        <translation>&amp;Journal, s’il n’est pas nommé :</translation>
    </message>
    <message>
        <source>None: each file is one article</source>
        <translation>Aucune : chaque fichier est un article</translation>
    </message>
    <message>
        <source>As the folder has them</source>
        <translation>Selon l’usage du dossier</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>Que contient chaque colonne ?</translation>
    </message>
    <message>
        <source>What are the first lines? All below the last that you name is text.</source>
        <translation>Que sont les premières lignes ? Tout ce qui suit la dernière nommée est le texte.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line between two articles</source>
        <translation>Ligne entre deux articles</translation>
    </message>
    <message>
        <source>Line {number}: {line}</source>
        <translation>Ligne {number} : {line}</translation>
    </message>
    <message>
        <source>{meaning} (by its name)</source>
        <translation>{meaning} (d’après son nom)</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Perhaps no person: little in the articles tells of one.</source>
        <translation>Peut-être pas une personne : peu de choses l’indiquent dans les articles.</translation>
    </message>
    <message>
        <source>no person, you said</source>
        <translation>pas une personne, avez-vous dit</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigé par vous</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{first}, perhaps the same as {second}</source>
        <translation>{first}, peut-être la même personne que {second}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>{all} so far</source>
        <translation>{all} pour l’instant</translation>
    </message>
</context>
<context>
    <name>PeopleCorrections</name>
    <message>
        <source>{first} and {second} are one person.</source>
        <translation>{first} et {second} sont une seule personne.</translation>
    </message>
    <message>
        <source>{first} and {second} are not the same.</source>
        <translation>{first} et {second} ne sont pas la même personne.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else.</source>
        <translation>« {name} » est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>In these articles it is somebody else than {name}.</source>
        <translation>Dans ces articles, c’est quelqu’un d’autre que {name}.</translation>
    </message>
    <message>
        <source>{name} is a person.</source>
        <translation>{name} est une personne.</translation>
    </message>
    <message>
        <source>{name} is no person.</source>
        <translation>{name} n’est pas une personne.</translation>
    </message>
    <message>
        <source>{name} has the papers’ name again.</source>
        <translation>{name} reprend le nom donné par les journaux.</translation>
    </message>
    <message>
        <source>{name} is called {other} now.</source>
        <translation>{name} s’appelle désormais {other}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>How this person is called in lists and citations. Articles stay as they are.</source>
        <translation>Comment cette personne est appelée dans les listes et les références. Les articles restent tels quels.</translation>
    </message>
    <message>
        <source>As the papers have it</source>
        <translation>Comme l’écrivent les journaux</translation>
    </message>
</context>
<context>
    <name>PeopleCounting</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln paire à voir</numerusform>
            <numerusform>%Ln paires à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s)</source>
        <comment>of speakers without a name</comment>
        <translation>
            <numerusform>%Ln description</numerusform>
            <numerusform>%Ln descriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copiée</numerusform>
            <numerusform>%Ln citations copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported</source>
        <translation>
            <numerusform>%Ln personne exportée</numerusform>
            <numerusform>%Ln personnes exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln peut-être le même</numerusform>
            <numerusform>%Ln peut-être les mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated article(s) in no bar</source>
        <translation>
            <numerusform>%Ln article sans date n’est dans aucune barre</numerusform>
            <numerusform>%Ln articles sans date ne sont dans aucune barre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s), one after the other</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln autre paire, côte à côte</numerusform>
            <numerusform>%Ln autres paires, l’une après l’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <comment>sayings without marks, beside quotations</comment>
        <translation>
            <numerusform>%Ln au discours indirect</numerusform>
            <numerusform>%Ln au discours indirect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>%Ln article choisi</numerusform>
            <numerusform>%Ln articles choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>articles · quotations</source>
        <translation>articles · citations</translation>
    </message>
    <message>
        <source>Names are gathered as the articles are read.</source>
        <translation>Les noms sont recueillis à mesure que les articles sont lus.</translation>
    </message>
    <message>
        <source>The articles name nobody.</source>
        <translation>Les articles ne nomment personne.</translation>
    </message>
    <message>
        <source>Names are compared when all articles are read.</source>
        <translation>Les noms sont comparés quand tous les articles sont lus.</translation>
    </message>
    <message>
        <source>No two names are perhaps one person’s.</source>
        <translation>Il n’y a pas deux noms qui désignent peut-être la même personne.</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>No speaker without a name has been found.</source>
        <translation>Aucun locuteur anonyme n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”. Enter searches the articles for it.</source>
        <translation>Personne ne s’appelle « {words} ». Entrée le cherche dans les articles.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>All named people</source>
        <translation>Toutes les personnes nommées</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>{archive} people.csv</source>
        <translation>{archive} personnes.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>Il n’y a rien où revenir.</translation>
    </message>
    <message>
        <source>Nobody is known to speak here.</source>
        <translation>On ne sait pas qui parle ici.</translation>
    </message>
    <message>
        <source>There is no card of this speaker.</source>
        <translation>Il n’y a pas de fiche pour ce locuteur.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Who else is {name}? Both get one card with all their names; undo takes it back.</source>
        <translation>Qui d’autre est {name} ? Les deux auront une seule fiche avec tous leurs noms ; Annuler le défait.</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Une partie du nom</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personnes au choix</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Go to an article, a list, a person or the report first.</source>
        <translation>Allez d’abord à un article, une liste, une personne ou au rapport.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>The list of articles</source>
        <translation>La liste des articles</translation>
    </message>
    <message>
        <source>The list of quotations</source>
        <translation>La liste des citations</translation>
    </message>
    <message>
        <source>The lines of the occurrences</source>
        <translation>Les lignes des occurrences</translation>
    </message>
    <message>
        <source>The list of those selected</source>
        <translation>La liste des articles sélectionnés</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Avec mes &amp;notes</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages were laid out for this paper. Look at them, and print.</source>
        <translation>Les pages ont été remises en forme pour ce papier. Regardez-les, puis imprimez.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Tous les fichiers ont pu être lus</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>all articles</source>
        <translation>tous les articles</translation>
    </message>
    <message>
        <source>articles {clauses}</source>
        <translation>articles {clauses}</translation>
    </message>
    <message>
        <source>dated {range}</source>
        <translation>datés&#xa0;: {range}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>whose date is certain</source>
        <translation>dont la date est certaine</translation>
    </message>
    <message>
        <source>whose date is not certain</source>
        <translation>dont la date n’est pas certaine</translation>
    </message>
    <message>
        <source>whose date is probable</source>
        <translation>dont la date est probable</translation>
    </message>
    <message>
        <source>whose date is not just probable</source>
        <translation>dont la date n’est pas seulement probable</translation>
    </message>
    <message>
        <source>whose date is uncertain</source>
        <translation>dont la date est incertaine</translation>
    </message>
    <message>
        <source>whose date is not uncertain</source>
        <translation>dont la date n’est pas incertaine</translation>
    </message>
    <message>
        <source>damaged in their text</source>
        <translation>au texte endommagé</translation>
    </message>
    <message>
        <source>without damage in their text</source>
        <translation>au texte intact</translation>
    </message>
    <message>
        <source>with a repair that is only offered</source>
        <translation>avec une réparation seulement proposée</translation>
    </message>
    <message>
        <source>without a repair that is only offered</source>
        <translation>sans réparation seulement proposée</translation>
    </message>
    <message>
        <source>with page furniture taken off</source>
        <translation>aux éléments de page retirés</translation>
    </message>
    <message>
        <source>without page furniture taken off</source>
        <translation>sans éléments de page retirés</translation>
    </message>
    <message>
        <source>listed with a flag</source>
        <translation>listés avec une remarque</translation>
    </message>
    <message>
        <source>listed without a flag</source>
        <translation>listés sans remarque</translation>
    </message>
    <message>
        <source>new since the last time</source>
        <translation>nouveaux depuis la dernière fois</translation>
    </message>
    <message>
        <source>not new since the last time</source>
        <translation>pas nouveaux depuis la dernière fois</translation>
    </message>
    <message>
        <source>held more than once</source>
        <translation>présents plusieurs fois</translation>
    </message>
    <message>
        <source>held only once</source>
        <translation>présents une seule fois</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec un mot-clé</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sans mot-clé</translation>
    </message>
    <message>
        <source>held twice to the word</source>
        <translation>présents deux fois mot pour mot</translation>
    </message>
    <message>
        <source>not held twice to the word</source>
        <translation>pas présents deux fois mot pour mot</translation>
    </message>
    <message>
        <source>held in versions that differ</source>
        <translation>présents en versions qui diffèrent</translation>
    </message>
    <message>
        <source>not held in versions that differ</source>
        <translation>pas présents en versions qui diffèrent</translation>
    </message>
    <message>
        <source>that lost accents</source>
        <translation>qui ont perdu des accents</translation>
    </message>
    <message>
        <source>that lost no accents</source>
        <translation>qui n’ont pas perdu d’accents</translation>
    </message>
    <message>
        <source>that lost quotation marks</source>
        <translation>qui ont perdu des guillemets</translation>
    </message>
    <message>
        <source>that lost no quotation marks</source>
        <translation>qui n’ont pas perdu de guillemets</translation>
    </message>
    <message>
        <source>with question marks for other signs</source>
        <translation>avec des points d’interrogation à la place d’autres signes</translation>
    </message>
    <message>
        <source>without question marks for other signs</source>
        <translation>sans points d’interrogation à la place d’autres signes</translation>
    </message>
    <message>
        <source>garbled by a wrong encoding</source>
        <translation>déformés par un mauvais encodage</translation>
    </message>
    <message>
        <source>not garbled by a wrong encoding</source>
        <translation>non déformés par un mauvais encodage</translation>
    </message>
    <message>
        <source>with codes for signs</source>
        <translation>avec des codes à la place de signes</translation>
    </message>
    <message>
        <source>without codes for signs</source>
        <translation>sans codes à la place de signes</translation>
    </message>
    <message>
        <source>with quotation marks for apostrophes</source>
        <translation>avec des guillemets à la place d’apostrophes</translation>
    </message>
    <message>
        <source>without quotation marks for apostrophes</source>
        <translation>sans guillemets à la place d’apostrophes</translation>
    </message>
    <message>
        <source>with signs that can&apos;t be seen</source>
        <translation>avec des signes invisibles</translation>
    </message>
    <message>
        <source>without signs that can&apos;t be seen</source>
        <translation>sans signes invisibles</translation>
    </message>
    <message>
        <source>with words torn at a line&apos;s end</source>
        <translation>avec des mots coupés en fin de ligne</translation>
    </message>
    <message>
        <source>without words torn at a line&apos;s end</source>
        <translation>sans mots coupés en fin de ligne</translation>
    </message>
    <message>
        <source>with words that a machine misread</source>
        <translation>avec des mots mal lus par une machine</translation>
    </message>
    <message>
        <source>without words that a machine misread</source>
        <translation>sans mots mal lus par une machine</translation>
    </message>
    <message>
        <source>with joined letters or a long s</source>
        <translation>avec des lettres liées ou un s long</translation>
    </message>
    <message>
        <source>without joined letters or a long s</source>
        <translation>sans lettres liées ni s long</translation>
    </message>
    <message>
        <source>with menus or notices taken off</source>
        <translation>aux menus ou avis retirés</translation>
    </message>
    <message>
        <source>without menus or notices taken off</source>
        <translation>sans menus ou avis retirés</translation>
    </message>
    <message>
        <source>with repeated lines taken off</source>
        <translation>aux lignes répétées retirées</translation>
    </message>
    <message>
        <source>without repeated lines taken off</source>
        <translation>sans lignes répétées retirées</translation>
    </message>
    <message>
        <source>with stamps taken off</source>
        <translation>aux tampons retirés</translation>
    </message>
    <message>
        <source>without stamps taken off</source>
        <translation>sans tampons retirés</translation>
    </message>
    <message>
        <source>with a page&apos;s frame taken off</source>
        <translation>au cadre de page retiré</translation>
    </message>
    <message>
        <source>without a page&apos;s frame taken off</source>
        <translation>sans cadre de page retiré</translation>
    </message>
    <message>
        <source>with the id {value}</source>
        <translation>avec l’identifiant {value}</translation>
    </message>
    <message>
        <source>without the id {value}</source>
        <translation>sans l’identifiant {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>au format {value}</translation>
    </message>
    <message>
        <source>not in the format {value}</source>
        <translation>pas au format {value}</translation>
    </message>
    <message>
        <source>from whose page the line “{value}” was taken</source>
        <translation>dont la page portait la ligne retirée «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>from whose page no line “{value}” was taken</source>
        <translation>dont la page ne portait pas la ligne «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>with “{value}” in a note</source>
        <translation>avec « {value} » dans une note</translation>
    </message>
    <message>
        <source>without “{value}” in a note</source>
        <translation>sans « {value} » dans une note</translation>
    </message>
    <message>
        <source>tagged “{value}”</source>
        <translation>avec le mot-clé « {value} »</translation>
    </message>
    <message>
        <source>not tagged “{value}”</source>
        <translation>sans le mot-clé « {value} »</translation>
    </message>
    <message>
        <source>in the collection “{value}”</source>
        <translation>dans la collection « {value} »</translation>
    </message>
    <message>
        <source>not in the collection “{value}”</source>
        <translation>hors de la collection « {value} »</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>de toute sorte</translation>
    </message>
    <message>
        <source>with {words} in the headline</source>
        <translation>avec {words} dans le titre</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>avec {words}</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>avec une date</translation>
    </message>
    <message>
        <source>without {words} in the headline</source>
        <translation>sans {words} dans le titre</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sans {words}</translation>
    </message>
    <message>
        <source>with {words} in a quotation</source>
        <translation>avec {words} dans une citation</translation>
    </message>
    <message>
        <source>without {words} in a quotation</source>
        <translation>sans {words} dans une citation</translation>
    </message>
    <message>
        <source>with {words} in a quotation or as its speaker</source>
        <translation>avec {words} dans une citation ou comme son auteur</translation>
    </message>
    <message>
        <source>without {words} in a quotation or as its speaker</source>
        <translation>sans {words} dans une citation ou comme son auteur</translation>
    </message>
    <message>
        <source>with {words} as a speaker</source>
        <translation>avec {words} parmi ceux qui parlent</translation>
    </message>
    <message>
        <source>without {words} as a speaker</source>
        <translation>sans {words} parmi ceux qui parlent</translation>
    </message>
    <message>
        <source>with {words} among the people</source>
        <translation>avec {words} parmi les personnes</translation>
    </message>
    <message>
        <source>without {words} among the people</source>
        <translation>sans {words} parmi les personnes</translation>
    </message>
    <message>
        <source>with {words} in the byline</source>
        <translation>avec {words} dans la signature</translation>
    </message>
    <message>
        <source>without {words} in the byline</source>
        <translation>sans {words} dans la signature</translation>
    </message>
    <message>
        <source>with {words} in the name of the source</source>
        <translation>avec {words} dans le nom de la source</translation>
    </message>
    <message>
        <source>without {words} in the name of the source</source>
        <translation>sans {words} dans le nom de la source</translation>
    </message>
    <message>
        <source>with {words} in the name of the section</source>
        <translation>avec {words} dans le nom de la rubrique</translation>
    </message>
    <message>
        <source>without {words} in the name of the section</source>
        <translation>sans {words} dans le nom de la rubrique</translation>
    </message>
    <message>
        <source>with {words} as the language</source>
        <translation>avec {words} comme langue</translation>
    </message>
    <message>
        <source>without {words} as the language</source>
        <translation>sans {words} comme langue</translation>
    </message>
    <message>
        <source>dated {day} of any year</source>
        <translation>datés&#xa0;: {day} de n’importe quelle année</translation>
    </message>
    <message>
        <source>with an expression that isn&apos;t finished yet</source>
        <translation>avec une expression qui n’est pas encore finie</translation>
    </message>
    <message>
        <source>not {clauses}</source>
        <translation>pas {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>a word at most one letter away from {word}</source>
        <translation>un mot à une lettre près de {word}</translation>
    </message>
    <message>
        <source>a word that begins with {word}</source>
        <translation>un mot qui commence par {word}</translation>
    </message>
    <message>
        <source>a word of the form {word}</source>
        <translation>un mot de la forme {word}</translation>
    </message>
    <message>
        <source>a word that the expression {word} describes</source>
        <translation>un mot que décrit l’expression régulière {word}</translation>
    </message>
    <message>
        <source>any form of {word}</source>
        <translation>une forme de {word}</translation>
    </message>
    <message>
        <source>a word at most two letters away from {word}</source>
        <translation>un mot à deux lettres près de {word}</translation>
    </message>
    <message>
        <source>the words {words}</source>
        <translation>l’expression {words}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} ou plus tôt</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} ou plus tard</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>What you can type</source>
        <translation>Ce que vous pouvez taper</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Exemples de requêtes</translation>
    </message>
    <message>
        <source>The whole language, in the guide</source>
        <translation>Tout le langage, dans le guide</translation>
    </message>
    <message>
        <source>Looking for words of this archive…</source>
        <translation>Recherche de mots de cette archive…</translation>
    </message>
    <message>
        <source>There are no articles yet to give examples of.</source>
        <translation>Il n’y a pas encore d’articles pour donner des exemples.</translation>
    </message>
    <message>
        <source>Each of these finds something in this archive.</source>
        <translation>Chacun trouve quelque chose dans cette archive.</translation>
    </message>
</context>
<context>
    <name>QuoteActions</name>
    <message>
        <source>Select in the text where the quotation begins and ends first.</source>
        <translation>Sélectionnez d’abord dans le texte où la citation commence et finit.</translation>
    </message>
    <message>
        <source>There is no quotation here. “Add” makes one of what is selected.</source>
        <translation>Il n’y a pas de citation ici. « Ajouter » en fait une de la sélection.</translation>
    </message>
    <message>
        <source>Select the words of the quotation first.</source>
        <translation>Sélectionnez d’abord les mots de la citation.</translation>
    </message>
    <message>
        <source>This is a quotation already.</source>
        <translation>C’est déjà une citation.</translation>
    </message>
    <message>
        <source>Go to a quotation first: F4 goes to the next one.</source>
        <translation>Allez d’abord à une citation : F4 mène à la suivante.</translation>
    </message>
</context>
<context>
    <name>QuoteCorrections</name>
    <message>
        <source>Who says “{words}”? Choose, or type a name or a description.</source>
        <translation>Qui dit « {words} » ? Choisissez, ou tapez un nom ou une description.</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Définir qui parle</translation>
    </message>
    <message>
        <source>Whose quotations do you want to see? Those with most of them come first.</source>
        <translation>De qui voulez-vous voir les citations ? Les plus cités viennent d’abord.</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Kind of the quotation</source>
        <translation>Genre de la citation</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>“{words}”: said by {names}.</source>
        <translation>« {words} » : dit par {names}.</translation>
    </message>
    <message>
        <source>“{words}”: nobody can be named.</source>
        <translation>« {words} » : personne ne peut être nommé.</translation>
    </message>
    <message>
        <source>“{words}”: confirmed.</source>
        <translation>« {words} » : confirmé.</translation>
    </message>
    <message>
        <source>“{words}”: {kind}.</source>
        <translation>« {words} » : {kind}.</translation>
    </message>
    <message>
        <source>The quotation is now what was selected.</source>
        <translation>La citation est maintenant ce qui était sélectionné.</translation>
    </message>
    <message>
        <source>The quotation was added. Say who speaks with Ctrl+R.</source>
        <translation>La citation a été ajoutée. Ctrl+R permet de dire qui parle.</translation>
    </message>
    <message>
        <source>“{words}” is no quotation.</source>
        <translation>« {words} » n’est pas une citation.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Still being read</source>
        <translation>Encore en lecture</translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>held at a distance</source>
        <translation>mis à distance</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>{quotation} ({speakers}).</source>
        <translation>{quotation} ({speakers}).</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>au discours indirect</translation>
    </message>
    <message>
        <source>perhaps {speakers}</source>
        <translation>peut-être {speakers}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>QuotedList</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>None of these quotations is of this kind or by this speaker.</source>
        <translation>Aucune de ces citations n’est de ce genre ou de cette personne.</translation>
    </message>
    <message>
        <source>Show all quotations</source>
        <translation>Afficher toutes les citations</translation>
    </message>
    <message>
        <source>No articles were found, and so no quotations.</source>
        <translation>Aucun article n’a été trouvé, donc aucune citation.</translation>
    </message>
    <message>
        <source>The articles’ view says which word is missing and what comes near it.</source>
        <translation>La vue des articles dit quel mot manque et ce qui s’en approche.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>These articles have no quotations.</source>
        <translation>Ces articles n’ont pas de citations.</translation>
    </message>
    <message>
        <source>Quotations are found where words stand between marks, or behind a dash of dialogue.</source>
        <translation>Des citations sont trouvées là où des mots sont entre guillemets, ou derrière un tiret de dialogue.</translation>
    </message>
    <message>
        <source>No quotations have been found yet.</source>
        <translation>Aucune citation n’a encore été trouvée.</translation>
    </message>
    <message>
        <source>They come as the articles are read.</source>
        <translation>Elles viennent à mesure que les articles sont lus.</translation>
    </message>
    <message>
        <source>The articles hold no quotations.</source>
        <translation>Les articles ne contiennent aucune citation.</translation>
    </message>
    <message>
        <source>Go to the view of quotations first (Ctrl+3).</source>
        <translation>Allez d’abord à la vue des citations (Ctrl+3).</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Fiche de {name}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
</context>
<context>
    <name>QuotesHead</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By paper</source>
        <translation>Par journal</translation>
    </message>
    <message>
        <source>Kinds of quotations</source>
        <translation>Genres de citations</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Only speech</source>
        <translation>Seulement des paroles</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Tous de nouveau</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all that are listed, each with its speaker, paper and date</source>
        <translation>Copier toutes celles de la liste, chacune avec qui parle, journal et date</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Une personne…</translation>
    </message>
    <message>
        <source>List what one person says</source>
        <translation>Afficher ce que dit une personne</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>There is more by now. Show it</source>
        <translation>Il y en a davantage maintenant. Afficher</translation>
    </message>
    <message>
        <source>Choose a quotation to see it in its sentence.</source>
        <translation>Choisissez une citation pour la voir dans sa phrase.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Looking for files.</source>
        <translation>Recherche des fichiers.</translation>
    </message>
    <message>
        <source>Comparing the dates of the whole folder.</source>
        <translation>Comparaison des dates de tout le dossier.</translation>
    </message>
    <message>
        <source>Tidying the index.</source>
        <translation>Rangement de l’index.</translation>
    </message>
    <message>
        <source>Checking the files against what was read.</source>
        <translation>Comparaison des fichiers à ce qui a été lu.</translation>
    </message>
    <message>
        <source>Comparing the names of people.</source>
        <translation>Comparaison des noms de personnes.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {files} read.</source>
        <translation>{done} sur {files} lus.</translation>
    </message>
    <message>
        <source>You can search what has been read.</source>
        <translation>Vous pouvez déjà y chercher.</translation>
    </message>
    <message>
        <source>Files: {changes}.</source>
        <translation>Fichiers&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. F5 goes on.</source>
        <translation>La lecture a été arrêtée. F5 la reprend.</translation>
    </message>
    <message>
        <source>Reading {archive}…</source>
        <translation>Lecture de {archive}…</translation>
    </message>
    <message>
        <source>The first headlines come in a moment.</source>
        <translation>Les premiers titres arrivent dans un instant.</translation>
    </message>
    <message>
        <source>Nothing of {archive} has been read yet.</source>
        <translation>Rien de {archive} n’a encore été lu.</translation>
    </message>
    <message>
        <source>There are no articles in {archive}.</source>
        <translation>Il n’y a pas d’articles dans {archive}.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Le dossier est vide.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The article shown here is not among those found.</source>
        <translation>L’article affiché n’est pas parmi les résultats.</translation>
    </message>
</context>
<context>
    <name>ReadingSteps</name>
    <message>
        <source>Match {at} of {all}</source>
        <translation>Correspondance {at} sur {all}</translation>
    </message>
    <message>
        <source>No match in this article</source>
        <translation>Pas de correspondance dans cet article</translation>
    </message>
    <message>
        <source>No quotation in this article</source>
        <translation>Pas de citation dans cet article</translation>
    </message>
    <message>
        <source>Nothing was mended in this article</source>
        <translation>Rien n’a été réparé dans cet article</translation>
    </message>
    <message>
        <source>Quotation {at} of {all}: {what}</source>
        <translation>Citation {at} sur {all}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}: named {at} of {all} times</source>
        <translation>{what} : mention {at} sur {all}</translation>
    </message>
    <message>
        <source>Repair {at} of {all}: {what}</source>
        <translation>Réparation {at} sur {all}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set by hand.</source>
        <translation>Fixée à la main.</translation>
    </message>
    <message>
        <source>You gave no reason.</source>
        <translation>Vous n’avez pas donné de raison.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>The dateline fits.</source>
        <translation>La ligne de date concorde.</translation>
    </message>
    <message>
        <source>A dateline gives day and month, but no year.</source>
        <translation>Une ligne de date donne jour et mois, mais pas l’année.</translation>
    </message>
    <message>
        <source>A line of the text gives day and month, but no year.</source>
        <translation>Une ligne du texte donne le jour et le mois, mais pas l’année.</translation>
    </message>
    <message>
        <source>It differs from {winner}, which is trusted more: {other}.</source>
        <translation>Cela diffère de {winner}, plus digne de confiance&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>It agrees with {date}, but is less exact.</source>
        <translation>Cela concorde avec la date {date}, mais est moins exact.</translation>
    </message>
    <message>
        <source>Most names in this folder hold no such date.</source>
        <translation>La plupart des noms de ce dossier ne contiennent pas de date de ce genre.</translation>
    </message>
    <message>
        <source>The rest of its folder is still to be looked at.</source>
        <translation>Le reste du dossier est encore à examiner.</translation>
    </message>
    <message>
        <source>{n} of the {all} files here have a date in their name, such as “{said}”.</source>
        <translation>{n} des {all} fichiers de ce dossier ont une date dans leur nom, comme «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>The only file here has a date in its name: “{said}”.</source>
        <translation>Le seul fichier de ce dossier a une date dans son nom&#xa0;: «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>Other dates here put the day first: they have a number over twelve there.</source>
        <translation>D’autres dates de ce dossier mettent le jour en premier&#xa0;: elles y ont un nombre supérieur à douze.</translation>
    </message>
    <message>
        <source>Other dates here put the month first: a number over twelve comes second.</source>
        <translation>D’autres dates de ce dossier mettent le mois en premier&#xa0;: un nombre supérieur à douze y vient en second.</translation>
    </message>
    <message>
        <source>The century follows from other years in this folder.</source>
        <translation>Le siècle se déduit d’autres années de ce dossier.</translation>
    </message>
    <message>
        <source>It can be read in more ways; something else here fits this one.</source>
        <translation>Plusieurs lectures sont possibles&#x202f;; un autre indice convient à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing tells the century; the newest was taken.</source>
        <translation>Rien ne dit le siècle&#x202f;; le plus récent a été pris.</translation>
    </message>
    <message>
        <source>The weekday that the text names fits this reading only.</source>
        <translation>Le jour de la semaine indiqué dans le texte ne convient qu’à cette lecture.</translation>
    </message>
    <message>
        <source>Day and month can be read either way.</source>
        <translation>Jour et mois peuvent se lire dans les deux sens.</translation>
    </message>
    <message>
        <source>That narrows a week that is known, and gives no date by itself.</source>
        <translation>Cela précise une semaine connue, mais ne donne pas de date à soi seul.</translation>
    </message>
    <message>
        <source>“{said}” names its calendar: by ours it is {date}.</source>
        <translation>«&#xa0;{said}&#xa0;» nomme son calendrier&#x202f;: dans le nôtre, c’est {date}.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days were counted by the Julian calendar; the day is given by ours.</source>
        <translation>«&#xa0;{said}&#xa0;» a été imprimé là où l’on suivait le calendrier julien&#x202f;; le jour est donné dans le nôtre.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days may have been counted by the Julian calendar.</source>
        <translation>«&#xa0;{said}&#xa0;» a été imprimé là où l’on suivait peut-être le calendrier julien.</translation>
    </message>
    <message>
        <source>“{said}” names another day of the week than {date} was.</source>
        <translation>«&#xa0;{said}&#xa0;» nomme un autre jour de la semaine que celui de cette date&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>By the Julian calendar it is one of these days, by ours the other.</source>
        <translation>Dans le calendrier julien, c’est l’un de ces jours&#x202f;; dans le nôtre, l’autre.</translation>
    </message>
    <message>
        <source>A day printed there may be another by our calendar.</source>
        <translation>Un jour imprimé là peut en être un autre dans notre calendrier.</translation>
    </message>
    <message>
        <source>It dates nothing alone, but dated issues before and after it do.</source>
        <translation>Seul, il ne date rien, mais des numéros datés avant et après le font.</translation>
    </message>
    <message>
        <source>A copy may have been printed on another day, so its date is only offered.</source>
        <translation>Une copie a pu être imprimée un autre jour&#x202f;; sa date est donc seulement proposée.</translation>
    </message>
    <message>
        <source>It doesn’t fit what else is known of the article.</source>
        <translation>Cela ne s’accorde pas avec ce que l’on sait par ailleurs de l’article.</translation>
    </message>
    <message>
        <source>Nothing of its own dates it.</source>
        <translation>Rien dans l’article même ne le date.</translation>
    </message>
    <message>
        <source>The files here are named in the order of their days; nothing of its own dates it.</source>
        <translation>Les fichiers sont nommés ici dans l’ordre de leurs jours&#x202f;; rien dans l’article même ne le date.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>So many articles of this folder share {date} that it is the day on which they were moved, not the day of publication: it only says that they are no later.</source>
        <translation>Tant d’articles de ce dossier partagent la date {date} que c’est le jour d’un transfert, non celui de la parution&#xa0;: cela dit seulement qu’ils ne sont pas postérieurs.</translation>
    </message>
    <message>
        <source>“{said}” is a stamp of the page, not a date of publication.</source>
        <translation>«&#xa0;{said}&#xa0;» est un tampon de la page, non une date de publication.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was last changed, not when it was published.</source>
        <translation>«&#xa0;{said}&#xa0;» dit quand cela a été modifié, non quand cela a paru.</translation>
    </message>
    <message>
        <source>“{said}” is the year of a copyright, not a date of publication.</source>
        <translation>«&#xa0;{said}&#xa0;» est l’année d’un copyright, non une date de publication.</translation>
    </message>
    <message>
        <source>“{said}” says by when it was printed, not on which day.</source>
        <translation>«&#xa0;{said}&#xa0;» dit quand cela a paru au plus tard, non quel jour.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was fetched, not when it was published.</source>
        <translation>«&#xa0;{said}&#xa0;» dit quand cela a été récupéré, non quand cela a paru.</translation>
    </message>
    <message>
        <source>“{said}” names no day that exists.</source>
        <translation>«&#xa0;{said}&#xa0;» ne correspond à aucun jour existant.</translation>
    </message>
    <message>
        <source>“{said}” means that nobody filled the date in.</source>
        <translation>«&#xa0;{said}&#xa0;» signifie que personne n’a rempli le champ de la date.</translation>
    </message>
    <message>
        <source>“{said}” could be a date, but most names in this folder hold none of that form.</source>
        <translation>«&#xa0;{said}&#xa0;» pourrait être une date, mais la plupart des noms de ce dossier n’en contiennent pas sous cette forme.</translation>
    </message>
    <message>
        <source>It contradicts {date}, which is later: one of the two is wrong.</source>
        <translation>Cela contredit la date {date}, qui est plus tardive&#xa0;: l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>So the article is no later than {date}.</source>
        <translation>La date de l’article est donc, au plus tard&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>It agrees with the date that you set.</source>
        <translation>Cela concorde avec la date que vous avez fixée.</translation>
    </message>
    <message>
        <source>It differs from the date that you set, which goes first.</source>
        <translation>Cela diffère de la date que vous avez fixée, qui l’emporte.</translation>
    </message>
    <message>
        <source>the date that you set</source>
        <translation>la date que vous avez fixée</translation>
    </message>
    <message>
        <source>the file’s own field</source>
        <translation>le champ du fichier</translation>
    </message>
    <message>
        <source>the record beside the file</source>
        <translation>la fiche à côté du fichier</translation>
    </message>
    <message>
        <source>the names of folder and file</source>
        <translation>les noms du dossier et du fichier</translation>
    </message>
    <message>
        <source>the page’s address</source>
        <translation>l’adresse de la page</translation>
    </message>
    <message>
        <source>the page’s description of itself</source>
        <translation>ce que la page dit d’elle-même</translation>
    </message>
    <message>
        <source>the lines in front of the text</source>
        <translation>les lignes avant le texte</translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation>une ligne du texte</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>la ligne de date</translation>
    </message>
    <message>
        <source>In the folder’s name, {said}.</source>
        <translation>Dans le nom du dossier, {said}.</translation>
    </message>
    <message>
        <source>In the folders’ names, {said}.</source>
        <translation>Dans les noms des dossiers, {said}.</translation>
    </message>
    <message>
        <source>In the file’s name, {said}.</source>
        <translation>Dans le nom du fichier, {said}.</translation>
    </message>
    <message>
        <source>In the names of folder and file, {said}.</source>
        <translation>Dans les noms du dossier et du fichier, {said}.</translation>
    </message>
    <message>
        <source>In line {n} of the file.</source>
        <translation>À la ligne {n} du fichier.</translation>
    </message>
    <message>
        <source>Beside the article, on its page.</source>
        <translation>À côté de l’article, sur sa page.</translation>
    </message>
    <message>
        <source>Where the text begins.</source>
        <translation>Au début du texte.</translation>
    </message>
    <message>
        <source>In the first paragraphs.</source>
        <translation>Dans les premiers paragraphes.</translation>
    </message>
    <message>
        <source>In the address {said}.</source>
        <translation>Dans l’adresse {said}.</translation>
    </message>
    <message>
        <source>In the page’s description of itself ({said}).</source>
        <translation>Dans ce que la page dit d’elle-même ({said}).</translation>
    </message>
    <message>
        <source>Marked as a time on the page.</source>
        <translation>Marqué comme une heure sur la page.</translation>
    </message>
    <message>
        <source>In the field “date”.</source>
        <translation>Dans le champ «&#xa0;date&#xa0;».</translation>
    </message>
    <message>
        <source>In the field “modified”.</source>
        <translation>Dans le champ «&#xa0;modified&#xa0;».</translation>
    </message>
    <message>
        <source>In the field that tells when it was fetched.</source>
        <translation>Dans le champ qui dit quand le texte a été téléchargé.</translation>
    </message>
    <message>
        <source>In the field for the issue.</source>
        <translation>Dans le champ du numéro.</translation>
    </message>
    <message>
        <source>Other articles of issue {before} are dated.</source>
        <translation>D’autres articles du numéro {before} sont datés.</translation>
    </message>
    <message>
        <source>Between the dated issues {before} and {after}.</source>
        <translation>Entre les numéros datés {before} et {after}.</translation>
    </message>
    <message>
        <source>Between {before} and {after}.</source>
        <translation>Entre {before} et {after}.</translation>
    </message>
    <message>
        <source>In {said}: it shares {n} % of the text.</source>
        <translation>Dans {said}&#x202f;: {n}&#x202f;% du texte concordent.</translation>
    </message>
    <message>
        <source>In the line of the date above it.</source>
        <translation>Dans la ligne de la date, au-dessus.</translation>
    </message>
    <message>
        <source>In the line that claims the rights.</source>
        <translation>Dans la ligne des droits.</translation>
    </message>
    <message>
        <source>In the number by which its database knows it.</source>
        <translation>Dans le numéro sous lequel sa base de données le connaît.</translation>
    </message>
    <message>
        <source>In the document’s properties.</source>
        <translation>Dans les propriétés du document.</translation>
    </message>
    <message>
        <source>In the field “{said}”.</source>
        <translation>Dans le champ «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>In the field “DATE”.</source>
        <translation>Dans le champ «&#xa0;DATE&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Recent &amp;archives</source>
        <translation>Archives réce&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Sample archive</source>
        <translation>Archive d’&amp;exemple</translation>
    </message>
    <message>
        <source>{archive} – not there now</source>
        <translation>{archive} – absente pour l’instant</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>&amp;Recent searches</source>
        <translation>Rec&amp;herches récentes</translation>
    </message>
    <message>
        <source>Nothing was sought yet</source>
        <translation>Rien n’a encore été cherché</translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>It is read so already.</source>
        <translation>C’est déjà lu ainsi.</translation>
    </message>
    <message>
        <source>Read as {words} from now on.</source>
        <translation>Lu désormais comme {words}.</translation>
    </message>
    <message>
        <source>Left as it was found: {words}.</source>
        <translation>Laissé tel que trouvé : {words}.</translation>
    </message>
    <message>
        <source>Go to a repair first: F8 goes to the next one.</source>
        <translation>Allez d’abord à une réparation : F8 va à la suivante.</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>mark closed here</source>
        <translation>guillemet fermé ici</translation>
    </message>
    <message>
        <source>mark not closed?</source>
        <translation>guillemet non fermé&#x202f;?</translation>
    </message>
    <message>
        <source>unseen sign taken out</source>
        <translation>signe invisible retiré</translation>
    </message>
    <message>
        <source>unseen sign?</source>
        <translation>signe invisible&#x202f;?</translation>
    </message>
    <message>
        <source>letters put right</source>
        <translation>lettres rétablies</translation>
    </message>
    <message>
        <source>wrong letters?</source>
        <translation>lettres fausses&#x202f;?</translation>
    </message>
    <message>
        <source>accent put back</source>
        <translation>accent rétabli</translation>
    </message>
    <message>
        <source>accent lost?</source>
        <translation>accent perdu&#x202f;?</translation>
    </message>
    <message>
        <source>mark put back</source>
        <translation>guillemet rétabli</translation>
    </message>
    <message>
        <source>mark lost?</source>
        <translation>guillemet perdu&#x202f;?</translation>
    </message>
    <message>
        <source>apostrophe put right</source>
        <translation>apostrophe rétablie</translation>
    </message>
    <message>
        <source>apostrophe doubled?</source>
        <translation>apostrophe doublée&#x202f;?</translation>
    </message>
    <message>
        <source>mark opened here</source>
        <translation>guillemet ouvert ici</translation>
    </message>
    <message>
        <source>mark not opened?</source>
        <translation>guillemet non ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>torn word joined</source>
        <translation>mot coupé rejoint</translation>
    </message>
    <message>
        <source>torn word?</source>
        <translation>mot coupé ?</translation>
    </message>
    <message>
        <source>sign lost here</source>
        <translation>signe perdu ici</translation>
    </message>
    <message>
        <source>put right here</source>
        <translation>rétabli ici</translation>
    </message>
    <message>
        <source>perhaps damaged</source>
        <translation>peut-être endommagé</translation>
    </message>
    <message>
        <source>as found: {words}</source>
        <translation>trouvé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>as read: {words}</source>
        <translation>lu&#xa0;: {words}</translation>
    </message>
    <message>
        <source>perhaps: {words}</source>
        <translation>peut-être&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{found} read as {read}</source>
        <translation>{found} lu {read}</translation>
    </message>
    <message>
        <source>{found}, perhaps {read}</source>
        <translation>{found}, peut-être {read}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ReportCounting</name>
    <message numerus="yes">
        <source>%Ln article(s) of certain date</source>
        <translation>
            <numerusform>%Ln article de date certaine</numerusform>
            <numerusform>%Ln articles de date certaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of probable date</source>
        <translation>
            <numerusform>%Ln article de date probable</numerusform>
            <numerusform>%Ln articles de date probable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of uncertain date</source>
        <translation>
            <numerusform>%Ln article de date incertaine</numerusform>
            <numerusform>%Ln articles de date incertaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln article sans date</numerusform>
            <numerusform>%Ln articles sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) dated too inexactly to stand in any square.</source>
        <translation>
            <numerusform>%Ln article est daté trop vaguement pour figurer dans un carré.</numerusform>
            <numerusform>%Ln articles sont datés trop vaguement pour figurer dans un carré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln accounted for</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>tous répertoriés&#xa0;: %Ln</numerusform>
            <numerusform>tous répertoriés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln jusqu’ici</numerusform>
            <numerusform>%Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reason(s)</source>
        <translation>
            <numerusform>%Ln autre raison</numerusform>
            <numerusform>%Ln autres raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) put right</source>
        <comment>in a damaged text</comment>
        <translation>
            <numerusform>%Ln endroit rétabli</numerusform>
            <numerusform>%Ln endroits rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only offered</source>
        <comment>said of repairs</comment>
        <translation>
            <numerusform>%Ln seulement proposé</numerusform>
            <numerusform>%Ln seulement proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) taken off</source>
        <comment>of a page&apos;s furniture</comment>
        <translation>
            <numerusform>%Ln élément retiré</numerusform>
            <numerusform>%Ln éléments retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the {shown} longest of %Ln</source>
        <comment>said of gaps</comment>
        <translation>
            <numerusform>les {shown} plus longues sur %Ln</numerusform>
            <numerusform>les {shown} plus longues sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>of copies of one story</comment>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other format(s)</source>
        <translation>
            <numerusform>%Ln autre format</numerusform>
            <numerusform>%Ln autres formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln autre source</numerusform>
            <numerusform>%Ln autres sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other language(s)</source>
        <translation>
            <numerusform>%Ln autre langue</numerusform>
            <numerusform>%Ln autres langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree</source>
        <comment>with a list of checksums</comment>
        <translation>
            <numerusform>%Ln fichier concorde</numerusform>
            <numerusform>%Ln fichiers concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: save the report as a web page or a table to have all.</source>
        <translation>
            <numerusform>… et %Ln de plus&#xa0;: enregistrez le rapport comme page web ou tableau pour tout avoir.</numerusform>
            <numerusform>… et %Ln de plus&#xa0;: enregistrez le rapport comme page web ou tableau pour tout avoir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The folder is not there now.</source>
        <translation>Le dossier n’est pas là en ce moment.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Enregistrer comme page &amp;web…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>{archive} report.{ending}</source>
        <translation>{archive} rapport.{ending}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>Le rapport a été enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What is in this archive</source>
        <translation>Ce que contient cette archive</translation>
    </message>
    <message>
        <source>Nothing has been read yet. The report comes with the first articles.</source>
        <translation>Rien n’a encore été lu. Le rapport vient avec les premiers articles.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>(without a headline)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>{date}, {certainty}</source>
        <translation>{date}, {certainty}</translation>
    </message>
    <message>
        <source>copy of an article above</source>
        <translation>copie d’un article ci-dessus</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show its &amp;copies</source>
        <translation>Afficher les &amp;copies</translation>
    </message>
    <message>
        <source>Fold its &amp;copies</source>
        <translation>Replier les &amp;copies</translation>
    </message>
    <message>
        <source>Co&amp;py as a line</source>
        <translation>Co&amp;pier en une ligne</translation>
    </message>
    <message>
        <source>Co&amp;py as lines</source>
        <translation>Co&amp;pier en lignes</translation>
    </message>
</context>
<context>
    <name>SaveWhere</name>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Un fichier {name} existe déjà.</translation>
    </message>
    <message>
        <source>What is in it would be lost.</source>
        <translation>Ce qu’il contient serait perdu.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Choose &amp;another name…</source>
        <translation>Choisir un &amp;autre nom…</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>You have saved this search already, as {name}.</source>
        <translation>Vous avez déjà enregistré cette recherche, sous {name}.</translation>
    </message>
    <message>
        <source>Search saved. What is new in it will be told at the left.</source>
        <translation>Recherche enregistrée. Ce qu’elle trouve de nouveau sera signalé à gauche.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>With its dates, sources and order. Give it a name:</source>
        <translation>Avec ses dates, ses sources et son ordre. Donnez-lui un nom :</translation>
    </message>
    <message>
        <source>The saved search was replaced by what is searched now.</source>
        <translation>La recherche enregistrée a été remplacée par la recherche actuelle.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search this archive</source>
        <translation>Chercher dans cette archive</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans l’archive</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Vider la recherche (Échap)</translation>
    </message>
    <message>
        <source>Suggestions, and what was sought before (Ctrl+Space)</source>
        <translation>Suggestions et recherches précédentes (Ctrl+Espace)</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>Find a person by name</source>
        <translation>Trouver une personne par son nom</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>All forms of words</source>
        <translation>Toutes les formes des mots</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Exemples de requêtes</translation>
    </message>
    <message>
        <source>What you can type: examples from this archive</source>
        <translation>Ce que vous pouvez taper&#xa0;: exemples tirés de cette archive</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Find each word in all its forms: walk, walks, walked, walking (Ctrl+Shift+Space)</source>
        <translation>Trouver chaque mot sous toutes ses formes&amp;#xa0;: signe, signer, signait, signé (Ctrl+Shift+Space)</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Imprimer ou enregistrer…</translation>
    </message>
    <message>
        <source>What is being searched</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>{sought}, only {dates}</source>
        <translation>{sought}, seulement {dates}</translation>
    </message>
    <message>
        <source>{sought}, in {values}</source>
        <translation>{sought}, dans : {values}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{archive} is already open in another window.</source>
        <translation>{archive} est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>SetDateForm</name>
    <message>
        <source>Set date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>26 May 1994, 1994-05~ …</source>
        <translation>26 mai 1994, 1994-05~ …</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Votre propre date</translation>
    </message>
    <message>
        <source>Reason: how you know</source>
        <translation>Raison&#xa0;: comment vous le savez</translation>
    </message>
    <message>
        <source>Reason for your date</source>
        <translation>Raison de votre date</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Example: {date}</source>
        <translation>Exemple&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Earlier reason: {reason}</source>
        <translation>Raison précédente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A day, a month, a year, or what is known of it. For example:</source>
        <translation>Un jour, un mois, une année, ou ce qu’on en sait. Par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Not yet a date: {why}</source>
        <translation>Pas encore une date&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{meaning}. Kept as {edtf}.</source>
        <translation>{meaning}. Gardé sous la forme {edtf}.</translation>
    </message>
    <message>
        <source>{meaning}.</source>
        <translation>{meaning}.</translation>
    </message>
    <message>
        <source>The article stays among the undated.</source>
        <translation>L’article reste parmi ceux sans date.</translation>
    </message>
    <message>
        <source>That is still to come, so it will count as uncertain.</source>
        <translation>C’est encore à venir, et comptera donc comme incertain.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Réinitialiser&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Backfile’s own</source>
        <translation>Celle de Backfile</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Forget history</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>Forget which archives were open, what was sought in them, and where one was reading?</source>
        <translation>Oublier quelles archives étaient ouvertes, ce qui y a été cherché et où on lisait&#x202f;?</translation>
    </message>
    <message>
        <source>Your settings, and your own dates, notes and tags, stay as they are.</source>
        <translation>Vos réglages, et vos dates, notes et mots-clés, restent tels quels.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Forget history…</source>
        <translation>Oublier l’historique…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>(without a headline)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>&amp;Show its articles</source>
        <translation>&amp;Afficher ses articles</translation>
    </message>
    <message>
        <source>Search &amp;in it</source>
        <translation>Chercher &amp;dedans</translation>
    </message>
    <message>
        <source>&amp;Replace by what is searched now</source>
        <translation>&amp;Remplacer par la recherche actuelle</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>Dé&amp;crire…</translation>
    </message>
    <message>
        <source>&amp;Arrange…</source>
        <translation>Ran&amp;ger…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Shift+F11 gathers articles here, Ctrl+S keeps a search.</source>
        <translation>Maj+F11 rassemble ici des articles, Ctrl+S garde une recherche.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rows of the list can be dragged onto it.</source>
        <translation>Des lignes de la liste peuvent y être glissées.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Collection {name} créée.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Searches for it by “in:” take the new name.</source>
        <translation>Les recherches par « in: » demandent alors le nouveau nom.</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>What it searches for stays the same.</source>
        <translation>Ce qu’elle cherche ne change pas.</translation>
    </message>
    <message>
        <source>Describe the collection</source>
        <translation>Décrire la collection</translation>
    </message>
    <message>
        <source>What it is for, in a sentence: shown where the mouse rests on its name, and kept with your work.</source>
        <translation>À quoi elle sert, en une phrase : affichée quand la souris reste sur son nom, et gardée avec votre travail.</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its articles stay in the archive.</source>
        <translation>Collection {name} supprimée. Ses articles restent dans l’archive.</translation>
    </message>
    <message>
        <source>Saved search {name} deleted.</source>
        <translation>Recherche enregistrée {name} supprimée.</translation>
    </message>
    <message>
        <source>Collection {name} arranged.</source>
        <translation>Collection {name} rangée.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Chercher par touche ou par effet</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>En savoir plus dans le guide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Recherche des différences…</translation>
    </message>
    <message>
        <source>Difference {at} of {all}</source>
        <translation>Différence {at} sur {all}</translation>
    </message>
    <message>
        <source>Very many differences: the first {count} are lit.</source>
        <translation>Très nombreuses différences&#xa0;: les {count} premières sont mises en évidence.</translation>
    </message>
    <message>
        <source>Both texts say the same; only line breaks may differ.</source>
        <translation>Les deux textes disent la même chose&#x202f;; seuls les retours à la ligne peuvent différer.</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation>Et ensuite par</translation>
    </message>
    <message>
        <source>Occurrences found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The original, as decoded</source>
        <translation>L’original, décodé</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>A part of the name</source>
        <translation>Une partie du nom</translation>
    </message>
    <message>
        <source>Speakers to choose from</source>
        <translation>Personnes au choix</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Quelqu’un d’autre : {words}</translation>
    </message>
    <message>
        <source>A firm, office or country: {words}</source>
        <translation>Une entreprise, une administration ou un pays : {words}</translation>
    </message>
    <message>
        <source>Nobody who can be named</source>
        <translation>Personne qui puisse être nommé</translation>
    </message>
    <message>
        <source>a firm, office or country</source>
        <translation>une entreprise, une administration ou un pays</translation>
    </message>
</context>
<context>
    <name>SpeakerReasons</name>
    <message>
        <source>No closing mark: read to the end of its paragraph</source>
        <translation>Pas de guillemet fermant : lu jusqu’à la fin du paragraphe</translation>
    </message>
    <message>
        <source>Closed in a later paragraph, which opens again</source>
        <translation>Fermé dans un paragraphe suivant, qui ouvre de nouveau</translation>
    </message>
    <message>
        <source>Closing mark lost before the verb of speech</source>
        <translation>Guillemet fermant perdu avant le verbe de parole</translation>
    </message>
    <message>
        <source>Closing mark lost: the next mark opens again</source>
        <translation>Guillemet fermant perdu : le suivant ouvre de nouveau</translation>
    </message>
    <message>
        <source>Closing mark lost in its sentence: where it stood is a guess</source>
        <translation>Guillemet fermant perdu dans sa phrase : sa place est une supposition</translation>
    </message>
    <message>
        <source>Opening mark lost: read from the start of the sentences before it</source>
        <translation>Guillemet ouvrant perdu : lu depuis le début des phrases qui précèdent</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph</source>
        <translation>Un tiret au début du paragraphe</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph, and no verb of speech</source>
        <translation>Un tiret au début du paragraphe, et pas de verbe de parole</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it</source>
        <translation>« {cue} » se trouve derrière</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it, before the speaker</source>
        <translation>« {cue} » se trouve derrière, avant qui parle</translation>
    </message>
    <message>
        <source>“{cue}” stands between two parts of one speech</source>
        <translation>« {cue} » se trouve entre deux parties d’une même parole</translation>
    </message>
    <message>
        <source>a name is set under it</source>
        <translation>un nom est placé en dessous</translation>
    </message>
    <message>
        <source>“{cue}” and a colon lead to it</source>
        <translation>« {cue} » et deux-points y mènent</translation>
    </message>
    <message>
        <source>“{cue}” and a comma lead to it</source>
        <translation>« {cue} » et une virgule y mènent</translation>
    </message>
    <message>
        <source>“{cue}” names the source</source>
        <translation>« {cue} » nomme la source</translation>
    </message>
    <message>
        <source>“{cue}” tells whom the paper quotes</source>
        <translation>« {cue} » dit qui le journal cite</translation>
    </message>
    <message>
        <source>“{cue}” tells by whom</source>
        <translation>« {cue} » dit par qui</translation>
    </message>
    <message>
        <source>“{cue}” goes with the speaker of its sentence</source>
        <translation>« {cue} » va avec qui parle dans la phrase</translation>
    </message>
    <message>
        <source>“{cue}” shares the speaker of the verb before it</source>
        <translation>« {cue} » a le même sujet que le verbe précédent</translation>
    </message>
    <message>
        <source>“{cue}” belongs to the speaker</source>
        <translation>« {cue} » appartient à qui parle</translation>
    </message>
    <message>
        <source>“{cue}” stands before it in its sentence</source>
        <translation>« {cue} » se trouve avant dans la phrase</translation>
    </message>
    <message>
        <source>“{cue}” takes it into the paper’s sentence</source>
        <translation>« {cue} » l’intègre à la phrase du journal</translation>
    </message>
    <message>
        <source>“{cue}” stands at the end of its sentence</source>
        <translation>« {cue} » se trouve à la fin de la phrase</translation>
    </message>
    <message>
        <source>a name and a colon stand before it</source>
        <translation>un nom et deux-points se trouvent avant</translation>
    </message>
    <message>
        <source>a colon leads to it from the speaker</source>
        <translation>deux-points y mènent depuis qui parle</translation>
    </message>
    <message>
        <source>no verb of speech: taken for the words of whom its clause tells</source>
        <translation>pas de verbe de parole : pris pour les mots de la personne dont parle la proposition</translation>
    </message>
    <message>
        <source>it is asked of the speaker who answers: nobody is said to have asked it</source>
        <translation>on le demande à qui répond : il n’est pas dit qui l’a demandé</translation>
    </message>
    <message>
        <source>reported speech goes on from the sentence before</source>
        <translation>la parole rapportée continue depuis la phrase précédente</translation>
    </message>
    <message>
        <source>it begins with the speaker’s name</source>
        <translation>elle commence par le nom de qui parle</translation>
    </message>
    <message>
        <source>the speaker of the transcript goes on</source>
        <translation>la personne de la transcription continue</translation>
    </message>
    <message>
        <source>two speak in turn, question and answer: the speaker of two paragraphs before</source>
        <translation>deux personnes parlent tour à tour, question et réponse : celle d’il y a deux paragraphes</translation>
    </message>
    <message>
        <source>one speech over several paragraphs</source>
        <translation>une même parole sur plusieurs paragraphes</translation>
    </message>
    <message>
        <source>a name stands under it</source>
        <translation>un nom se trouve en dessous</translation>
    </message>
    <message>
        <source>“{cue}” stands in the sentence behind it</source>
        <translation>« {cue} » se trouve dans la phrase suivante</translation>
    </message>
    <message>
        <source>no verb of speech of its own: its paragraph’s speaker goes on</source>
        <translation>pas de verbe de parole propre : la personne du paragraphe continue</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands behind the next words in marks</source>
        <translation>pas de verbe de parole propre : « {cue} » se trouve derrière les mots suivants entre guillemets</translation>
    </message>
    <message>
        <source>one speech over several paragraphs: “{cue}” stands in the next</source>
        <translation>une même parole sur plusieurs paragraphes : « {cue} » se trouve dans le suivant</translation>
    </message>
    <message>
        <source>no verb of speech of its own: the speaker of the paragraph before goes on</source>
        <translation>pas de verbe de parole propre : la personne du paragraphe précédent continue</translation>
    </message>
    <message>
        <source>a line with nothing but a name stands above it</source>
        <translation>une ligne avec seulement un nom se trouve au-dessus</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands in the next paragraph</source>
        <translation>pas de verbe de parole propre : « {cue} » se trouve dans le paragraphe suivant</translation>
    </message>
    <message>
        <source>no verb of speech rules it</source>
        <translation>aucun verbe de parole ne s’y rapporte</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a term, not speech</source>
        <translation>« {word} » se trouve avant : un terme, non une parole</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name or a term, not speech</source>
        <translation>« {word} » se trouve avant : un nom ou un terme, non une parole</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a title</source>
        <translation>« {word} » se trouve avant : un titre</translation>
    </message>
    <message>
        <source>“{word}” puts this name on something</source>
        <translation>« {word} » donne ce nom à quelque chose</translation>
    </message>
    <message>
        <source>capitals throughout and no sentence: a title</source>
        <translation>des majuscules partout et pas de phrase : un titre</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name</source>
        <translation>« {word} » se trouve avant : un nom</translation>
    </message>
    <message>
        <source>no colon leads to it: a name</source>
        <translation>pas de deux-points qui y mènent : un nom</translation>
    </message>
    <message>
        <source>one or two words and no verb of speech near them: a term</source>
        <translation>un ou deux mots et pas de verbe de parole à proximité : un terme</translation>
    </message>
    <message>
        <source>a word set off before “{word}”: a term</source>
        <translation>un mot détaché avant « {word} » : un terme</translation>
    </message>
    <message>
        <source>a single word in marks: a term</source>
        <translation>un seul mot entre guillemets : un terme</translation>
    </message>
    <message>
        <source>“{cue}” reports this without marks</source>
        <translation>« {cue} » le rapporte sans guillemets</translation>
    </message>
    <message>
        <source>{name} is named</source>
        <translation>{name} est nommé</translation>
    </message>
    <message>
        <source>“{mention}” is {name}</source>
        <translation>« {mention} » est {name}</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the likeliest of several with that name</source>
        <translation>« {mention} » est {name}, le plus probable de plusieurs de ce nom</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named beside it</source>
        <translation>« {mention} » est {name}, nommé à côté</translation>
    </message>
    <message>
        <source>{names} are named together</source>
        <translation>{names} sont nommés ensemble</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, {choice} ({distance})</source>
        <translation>« {mention} » est {name}, {choice} ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, who has no name ({distance})</source>
        <translation>« {mention} » est {name}, sans nom ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” may be {name} or {other}</source>
        <translation>« {mention} » peut être {name} ou {other}</translation>
    </message>
    <message>
        <source>“{mention}” is {names}, named together before ({distance})</source>
        <translation>« {mention} » désigne {names}, nommés ensemble avant ({distance})</translation>
    </message>
    <message>
        <source>“{mention}”: nobody named before fits</source>
        <translation>« {mention} » : personne de nommé avant ne convient</translation>
    </message>
    <message>
        <source>“{mention}” is no single person</source>
        <translation>« {mention} » n’est pas une seule personne</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, so described before</source>
        <translation>« {mention} » est {name}, ainsi décrit avant</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the only one so described</source>
        <translation>« {mention} » est {name}, la seule personne ainsi décrite</translation>
    </message>
    <message>
        <source>“{mention}” has no name</source>
        <translation>« {mention} » n’a pas de nom</translation>
    </message>
    <message>
        <source>“{mention}” is a firm, office or country</source>
        <translation>« {mention} » est une entreprise, une administration ou un pays</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named before</source>
        <translation>« {mention} » est {name}, nommé avant</translation>
    </message>
    <message>
        <source>“{mention}” leads to nobody named</source>
        <translation>« {mention} » ne mène à personne de nommé</translation>
    </message>
    <message>
        <source>the only man named before</source>
        <translation>le seul homme nommé avant</translation>
    </message>
    <message>
        <source>the only woman named before</source>
        <translation>la seule femme nommée avant</translation>
    </message>
    <message>
        <source>the only one named before</source>
        <translation>la seule personne nommée avant</translation>
    </message>
    <message>
        <source>the last man named before</source>
        <translation>le dernier homme nommé avant</translation>
    </message>
    <message>
        <source>the last woman named before</source>
        <translation>la dernière femme nommée avant</translation>
    </message>
    <message>
        <source>the last one named before</source>
        <translation>la dernière personne nommée avant</translation>
    </message>
    <message>
        <source>the man who spoke before</source>
        <translation>l’homme qui parlait avant</translation>
    </message>
    <message>
        <source>the woman who spoke before</source>
        <translation>la femme qui parlait avant</translation>
    </message>
    <message>
        <source>the one who spoke before</source>
        <translation>la personne qui parlait avant</translation>
    </message>
    <message>
        <source>the likeliest of the men named before</source>
        <translation>le plus probable des hommes nommés avant</translation>
    </message>
    <message>
        <source>the likeliest of the women named before</source>
        <translation>la plus probable des femmes nommées avant</translation>
    </message>
    <message>
        <source>the likeliest of those named before</source>
        <translation>la plus probable des personnes nommées avant</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Vous l’avez dit</translation>
    </message>
</context>
<context>
    <name>StyleDesk</name>
    <message>
        <source>Article without a headline</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Shown is the first one: {headline}. All are copied and saved.</source>
        <translation>Le premier est montré : {headline}. Tous sont copiés et enregistrés.</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>Page web, aussi pour traitements de texte (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>citations.html</source>
        <translation>references.html</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>Enregistrer les références</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Ajouter un style de références</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles de références (*.csl)</translation>
    </message>
</context>
<context>
    <name>StyleRow</name>
    <message>
        <source>Words such as “and” and the months are English: those of its language aren’t known here.</source>
        <translation>Les mots comme « et » et les mois sont en anglais : ceux de sa langue ne sont pas connus ici.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notes</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, auteur et date</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Retirer le mot-clé {tag}</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Retirer ce mot-clé</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Only the first {most} are in this document. A table holds all of them.</source>
        <translation>Seuls les {most} premiers sont dans ce document. Un tableau les contient tous.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tableau (TSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Fichiers Markdown</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>One file to read in any browser, offline; quotations and finds marked.</source>
        <translation>Un seul fichier lisible dans tout navigateur, hors ligne ; citations et résultats y sont marqués.</translation>
    </message>
    <message>
        <source>To write on in Word or LibreOffice: each with its citation.</source>
        <translation>Pour continuer dans Word ou LibreOffice : chacune avec sa référence.</translation>
    </message>
    <message>
        <source>For a spreadsheet: a row each.</source>
        <translation>Pour un tableur : une ligne par élément.</translation>
    </message>
    <message>
        <source>A row each, with tabs between: for programs that count words.</source>
        <translation>Une ligne par élément, séparée par des tabulations : pour les programmes qui comptent les mots.</translation>
    </message>
    <message>
        <source>For programs. Backfile reads it back, with dates as sure as they were.</source>
        <translation>Pour des programmes. Backfile le relit, les dates aussi sûres qu’avant.</translation>
    </message>
    <message>
        <source>A folder with a file an article, for note-taking programs.</source>
        <translation>Un dossier avec un fichier par article, pour les logiciels de notes.</translation>
    </message>
    <message>
        <source>A folder with a file an article, to be kept: checksums prove that nothing is missing (BagIt).</source>
        <translation>Un dossier avec un fichier par article, à conserver : des sommes de contrôle prouvent que rien ne manque (BagIt).</translation>
    </message>
</context>
<context>
    <name>TakingCounting</name>
    <message numerus="yes">
        <source>All %Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article trouvé</numerusform>
            <numerusform>Tous les %Ln articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln article sélectionné</numerusform>
            <numerusform>Les %Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) found</source>
        <translation>
            <numerusform>%Ln ligne trouvée</numerusform>
            <numerusform>Toutes les %Ln lignes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the articles selected</source>
        <translation>
            <numerusform>%Ln ligne des articles sélectionnés</numerusform>
            <numerusform>%Ln lignes des articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: an export has all of them.</source>
        <translation>
            <numerusform>… et %Ln de plus : un export les contient tous.</numerusform>
            <numerusform>… et %Ln de plus : un export les contient tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) selected</source>
        <comment>of quotations or occurrences</comment>
        <translation>
            <numerusform>La ligne sélectionnée (%Ln)</numerusform>
            <numerusform>Les %Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln écrit</numerusform>
            <numerusform>%Ln écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachDesk</name>
    <message>
        <source>Taught. The files are being read anew.</source>
        <translation>C’est appris. Les fichiers sont relus.</translation>
    </message>
    <message>
        <source>What was taught is taken back. The files are being read anew.</source>
        <translation>Ce qui était appris est retiré. Les fichiers sont relus.</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Teach how files are to be read</source>
        <translation>Apprendre comment lire les fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Text begins</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>Take back what was taught</source>
        <translation>Retirer ce qui a été appris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where headlines, dates or names are not found by themselves, say here which line or column holds them. Nothing is written to the files.</source>
        <translation>Là où titres, dates ou noms ne sont pas trouvés automatiquement, dites ici quelle ligne ou quelle colonne les contient. Rien n’est écrit dans les fichiers.</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Tout le fonds</translation>
    </message>
    <message>
        <source>“Doesn&apos;t fit”: a line that you name is missing, or too long, or no date stands where you say one does. These would be read as if you had said nothing.</source>
        <translation>«&#xa0;Ne convient pas&#xa0;»&#xa0;: une ligne que vous nommez manque ou est trop longue, ou il n’y a pas de date là où vous en annoncez une. Ceux-ci seraient lus comme si vous n’aviez rien dit.</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit · {headline}</source>
        <translation>Ne convient pas · {headline}</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>How files would be read</source>
        <translation>Comment les fichiers seraient lus</translation>
    </message>
    <message>
        <source>All files in</source>
        <translation>Tous les fichiers de</translation>
    </message>
    <message>
        <source>How they would be read</source>
        <translation>Comment ils seraient lus</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>There is no file here that can be taught: none holds plain text or a table.</source>
        <translation>Aucun fichier ici ne s’y prête : aucun ne contient de texte simple ni de tableau.</translation>
    </message>
    <message>
        <source>You have said nothing yet: this is how they are read by themselves.</source>
        <translation>Vous n’avez encore rien dit&#xa0;: voici comment ils sont lus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>All of them are as you say.</source>
        <translation>Tous sont comme vous le dites.</translation>
    </message>
    <message>
        <source>Some can&apos;t be read at all.</source>
        <translation>Certains ne peuvent pas être lus du tout.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This article has no text. Original shows all that was found in the file.</source>
        <translation>Cet article n’a pas de texte. «&#xa0;Original&#xa0;» montre tout ce qui a été trouvé dans le fichier.</translation>
    </message>
    <message>
        <source>This text is too long to be shown here to its end. Original has all of it.</source>
        <translation>Ce texte est trop long pour être montré ici jusqu’au bout. «&#xa0;Original&#xa0;» l’a en entier.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>Lines of %Ln character(s)</source>
        <translation>
            <numerusform>Lignes de %Ln caractère</numerusform>
            <numerusform>Lignes de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Line spacing {spacing}</source>
        <translation>Interligne {spacing}</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>{when}: {counts}</source>
        <translation>{when} : {counts}</translation>
    </message>
    <message>
        <source>Mentions and quotations over time</source>
        <translation>Mentions et citations au fil du temps</translation>
    </message>
</context>
<context>
    <name>Undated</name>
    <message>
        <source>A copy of the text is dated</source>
        <translation>Une copie du texte est datée</translation>
    </message>
    <message>
        <source>Issue {name}</source>
        <translation>Numéro {name}</translation>
    </message>
    <message>
        <source>{place} in {folder}</source>
        <translation>{place} dans {folder}</translation>
    </message>
    <message>
        <source>Day or month first in {folder}</source>
        <translation>Jour ou mois en premier dans {folder}</translation>
    </message>
    <message>
        <source>Julian calendar or ours in {folder}</source>
        <translation>Calendrier julien ou le nôtre dans {folder}</translation>
    </message>
    <message>
        <source>A dateline without a year in {folder}</source>
        <translation>Une ligne de date sans année dans {folder}</translation>
    </message>
    <message>
        <source>The folder “{folder}”</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Each of these articles has the same text as one that is dated. A copy may have been printed on another day, so look at some of them first.</source>
        <translation>Chacun de ces articles a le même texte qu’un autre qui est daté. Une copie a pu être imprimée un autre jour&#x202f;; regardez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>All of them bear the number of this issue. Whoever knows its day dates them all.</source>
        <translation>Tous portent le numéro de cette parution. Qui en connaît le jour les date tous.</translation>
    </message>
    <message>
        <source>The files of this folder are named in the order of their days, and these lie between two dated ones.</source>
        <translation>Les fichiers de ce dossier sont nommés dans l’ordre de leurs jours, et ceux-ci se trouvent entre deux fichiers datés.</translation>
    </message>
    <message>
        <source>Their dates are written in figures and can be read either way; nothing in the folder settles it.</source>
        <translation>Leurs dates sont en chiffres et peuvent se lire des deux façons&#x202f;; rien dans le dossier ne tranche.</translation>
    </message>
    <message>
        <source>They were printed where days may have been counted by the Julian calendar; whoever knows the paper knows.</source>
        <translation>Ils ont été imprimés là où l’on suivait peut-être le calendrier julien&#x202f;; qui connaît le journal le sait.</translation>
    </message>
    <message>
        <source>Their datelines give day and month. Only the year is missing.</source>
        <translation>Leurs lignes de date donnent le jour et le mois. Il ne manque que l’année.</translation>
    </message>
    <message>
        <source>They share this stamp. It is no date of publication, but it may tell where they come from.</source>
        <translation>Ils portent la même mention. Ce n’est pas une date de parution, mais elle dit peut-être d’où ils viennent.</translation>
    </message>
    <message>
        <source>They lie together. What the folder is, may tell when they were printed.</source>
        <translation>Ils se trouvent ensemble. Ce qu’est le dossier dit peut-être quand ils ont été imprimés.</translation>
    </message>
    <message>
        <source>Stamped {date}</source>
        <translation>Mention de mise à jour&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation>Dernière modification&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Fetched {date}</source>
        <translation>Chargé&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Copyright {date}</source>
        <translation>Copyright {date}</translation>
    </message>
    <message>
        <source>Give each the date of its copy</source>
        <translation>Donner à chacun la date de sa copie</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Le jour est en premier</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Le mois est en premier</translation>
    </message>
    <message>
        <source>Julian: each as the day that it is by ours</source>
        <translation>Julien&#x202f;: chacun au jour de notre calendrier</translation>
    </message>
    <message>
        <source>Ours: each as printed</source>
        <translation>Le nôtre&#x202f;: chacun comme imprimé</translation>
    </message>
    <message>
        <source>They are of {year}</source>
        <translation>Ils sont de {year}</translation>
    </message>
    <message>
        <source>The date of a copy.</source>
        <translation>La date d’une copie.</translation>
    </message>
    <message>
        <source>The day stands first.</source>
        <translation>Le jour est en premier.</translation>
    </message>
    <message>
        <source>The month stands first.</source>
        <translation>Le mois est en premier.</translation>
    </message>
    <message>
        <source>Printed by the Julian calendar.</source>
        <translation>Imprimé selon le calendrier julien.</translation>
    </message>
    <message>
        <source>Printed by our calendar.</source>
        <translation>Imprimé selon notre calendrier.</translation>
    </message>
    <message>
        <source>The dateline, of this year.</source>
        <translation>La ligne de date, de cette année-là.</translation>
    </message>
    <message>
        <source>The archive’s own folder, beside its other folders</source>
        <translation>Le dossier de l’archive même, à côté de ses sous-dossiers</translation>
    </message>
    <message>
        <source>the archive’s own folder</source>
        <translation>le dossier de l’archive même</translation>
    </message>
</context>
<context>
    <name>UndatedDialog</name>
    <message>
        <source>Date the undated</source>
        <translation>Dater les articles sans date</translation>
    </message>
    <message>
        <source>Looking for what would date the most…</source>
        <translation>Recherche de ce qui en daterait le plus…</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Ce qu’ils ont en commun</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What would date the most articles</source>
        <translation>Ce qui daterait le plus d’articles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Leur date</translation>
    </message>
    <message>
        <source>Every article has a date that is probable or better.</source>
        <translation>Chaque article a une date probable ou meilleure.</translation>
    </message>
    <message>
        <source>Read it in the window behind</source>
        <translation>Le lire dans la fenêtre derrière</translation>
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
        <translation>Aucun article de cette archive ne nomme son auteur.</translation>
    </message>
    <message>
        <source>No article of this archive names its source.</source>
        <translation>Aucun article de cette archive ne nomme sa source.</translation>
    </message>
    <message>
        <source>No article of this archive names its section.</source>
        <translation>Aucun article de cette archive ne nomme sa rubrique.</translation>
    </message>
    <message>
        <source>The language of no article of this archive is known.</source>
        <translation>La langue d’aucun article de cette archive n’est connue.</translation>
    </message>
    <message>
        <source>No article of this archive names anybody.</source>
        <translation>Aucun article de ces archives ne nomme quelqu’un.</translation>
    </message>
    <message>
        <source>In this archive nobody is quoted by name.</source>
        <translation>Dans ces archives, personne n’est cité par son nom.</translation>
    </message>
    <message>
        <source>Authors in this archive:</source>
        <translation>Auteurs dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>Sources in this archive:</source>
        <translation>Sources dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>Sections in this archive:</source>
        <translation>Rubriques dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>Languages in this archive:</source>
        <translation>Langues dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>People in this archive:</source>
        <translation>Personnes dans cette archive&#xa0;:</translation>
    </message>
    <message>
        <source>Speakers in this archive:</source>
        <translation>Locuteurs dans cette archive&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you type.</source>
        <translation>Vos articles de presse par date, en entier, citations marquées, avec une recherche au fil de la frappe.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ouvrir un dossier d’articles…</translation>
    </message>
    <message>
        <source>or drop one anywhere on this window</source>
        <translation>ou déposez-en un sur cette fenêtre</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>The list beside this has them by date: the one that you choose is shown here, with its quotations marked. To look for one, type a few words into the box at the top.</source>
        <translation>La liste à côté les présente par date : celui que vous choisissez s’affiche ici, ses citations marquées. Pour en chercher un, tapez quelques mots dans le champ en haut.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no file of yours is written to.</source>
        <translation>Rien ne quitte cet ordinateur, et aucun de vos fichiers n’est modifié.</translation>
    </message>
</context>
<context>
    <name>WorkExchange</name>
    <message>
        <source>Save my work to a file</source>
        <translation>Enregistrer mon travail dans un fichier</translation>
    </message>
    <message>
        <source>{archive} my work.json</source>
        <translation>{archive} mon travail.json</translation>
    </message>
    <message>
        <source>Take over work from a file</source>
        <translation>Reprendre le travail d’un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Work on an archive (*.json)</source>
        <translation>Travail sur une archive (*.json)</translation>
    </message>
</context>
<context>
    <name>_DetailPane</name>
    <message>
        <source>The quotation in its sentence</source>
        <translation>La citation dans sa phrase</translation>
    </message>
</context>
<context>
    <name>_Sentence</name>
    <message>
        <source>There is no sentence to show.</source>
        <translation>Il n’y a pas de phrase à montrer.</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Show the card</source>
        <translation>Montrer la fiche</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>here called {name}</source>
        <translation>appelé ici {name}</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>&amp;Mon travail</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Problèmes…</translation>
    </message>
    <message>
        <source>&amp;Teach how files are read…</source>
        <translation>Apprendre à &amp;lire les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Date the undated…</source>
        <translation>&amp;Dater les articles sans date…</translation>
    </message>
    <message>
        <source>&amp;Manage archives…</source>
        <translation>&amp;Gérer les archives…</translation>
    </message>
    <message>
        <source>&amp;Forget history…</source>
        <translation>Ou&amp;blier l’historique…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>&amp;Occurrences</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du syst&amp;ème</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation>&amp;Lignes plus longues</translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation>Lig&amp;nes plus courtes</translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation>Inte&amp;rligne plus large</translation>
    </message>
    <message>
        <source>Clos&amp;er line spacing</source>
        <translation>&amp;Interligne plus serré</translation>
    </message>
    <message>
        <source>Previous &amp;match</source>
        <translation>Corres&amp;pondance précédente</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Comparer à l’original</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Suggestions</translation>
    </message>
    <message>
        <source>Dates pa&amp;ne</source>
        <translation>Volet des &amp;dates</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Citation&amp;s</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Pers&amp;onnes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>O&amp;ver time</source>
        <translation>Au &amp;fil du temps</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Care&amp;t in the text</source>
        <translation>C&amp;urseur dans le texte</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Correspondance suivante</translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation>Citation s&amp;uivante</translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation>Ci&amp;tation précédente</translation>
    </message>
    <message>
        <source>Card of the spea&amp;ker</source>
        <translation>Fic&amp;he du locuteur</translation>
    </message>
    <message>
        <source>Next &amp;repair</source>
        <translation>&amp;Réparation suivante</translation>
    </message>
    <message>
        <source>Previous rep&amp;air</source>
        <translation>R&amp;éparation précédente</translation>
    </message>
    <message>
        <source>Accept the repair</source>
        <translation>Accepter la réparation</translation>
    </message>
    <message>
        <source>Leave it as it was found</source>
        <translation>Laisser tel que trouvé</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>Chercher &amp;dans cet article…</translation>
    </message>
    <message>
        <source>Next &amp;view of it</source>
        <translation>&amp;Vue suivante</translation>
    </message>
    <message>
        <source>Previous v&amp;iew of it</source>
        <translation>Vu&amp;e précédente</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>Afficher l’&amp;original</translation>
    </message>
    <message>
        <source>Show the printed page</source>
        <translation>Afficher la page imprimée</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Comparer à une copie</translation>
    </message>
    <message>
        <source>Next differen&amp;ce</source>
        <translation>Di&amp;fférence suivante</translation>
    </message>
    <message>
        <source>Previous diff&amp;erence</source>
        <translation>Différe&amp;nce précédente</translation>
    </message>
    <message>
        <source>&amp;Why this date?</source>
        <translation>Pour&amp;quoi cette date&#x202f;?</translation>
    </message>
    <message>
        <source>Set &amp;date…</source>
        <translation>Fi&amp;xer la date…</translation>
    </message>
    <message>
        <source>Correct &amp;headline…</source>
        <translation>Corri&amp;ger le titre…</translation>
    </message>
    <message>
        <source>Correct &amp;byline…</source>
        <translation>Corriger la &amp;signature…</translation>
    </message>
    <message>
        <source>Notes and tag&amp;s</source>
        <translation>Notes et mots-c&amp;lés</translation>
    </message>
    <message>
        <source>Add no&amp;te…</source>
        <translation>&amp;Ajouter une note…</translation>
    </message>
    <message>
        <source>Add ta&amp;g…</source>
        <translation>A&amp;jouter un mot-clé…</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Montrer dans son doss&amp;ier</translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem’s program</source>
        <translation>Ouvrir avec le programme du s&amp;ystème</translation>
    </message>
    <message>
        <source>Co&amp;py the file’s path</source>
        <translation>Copier le che&amp;min du fichier</translation>
    </message>
    <message>
        <source>&amp;Who speaks…</source>
        <translation>&amp;Qui parle…</translation>
    </message>
    <message>
        <source>&amp;This is right</source>
        <translation>C’est e&amp;xact</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>&amp;Genre…</translation>
    </message>
    <message>
        <source>&amp;Exactly what is selected</source>
        <translation>&amp;Exactement la sélection</translation>
    </message>
    <message>
        <source>&amp;Add what is selected</source>
        <translation>&amp;Ajouter la sélection</translation>
    </message>
    <message>
        <source>&amp;Not a quotation</source>
        <translation>&amp;Pas une citation</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>R&amp;éférence…</translation>
    </message>
    <message>
        <source>Open a &amp;footnote…</source>
        <translation>Ouvrir une n&amp;ote…</translation>
    </message>
    <message>
        <source>Copy a&amp;ll that are listed</source>
        <translation>Copier toute la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;One speaker’s quotations…</source>
        <translation>Citations d’&amp;une personne…</translation>
    </message>
    <message>
        <source>&amp;Articles that name the person</source>
        <translation>&amp;Articles qui nomment la personne</translation>
    </message>
    <message>
        <source>&amp;Copy all quotations with citations</source>
        <translation>&amp;Copier toutes les citations avec les références</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;Même personne que…</translation>
    </message>
    <message>
        <source>Split ar&amp;ticles out…</source>
        <translation>Séparer des ar&amp;ticles…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Identifiers…</source>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>No &amp;person, or a person again</source>
        <translation>Pas une &amp;personne, ou de nouveau une</translation>
    </message>
    <message>
        <source>Perhaps the sa&amp;me</source>
        <translation>Peut-être &amp;les mêmes</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;Exporter les personnes…</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Aller à une date…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>All &amp;forms of words</source>
        <translation>Toutes les &amp;formes des mots</translation>
    </message>
    <message>
        <source>What each &amp;part finds</source>
        <translation>Ce que chaque &amp;partie trouve</translation>
    </message>
    <message>
        <source>Exp&amp;ort what was found…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>E&amp;xamples…</source>
        <translation>&amp;Exemples…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Backfile</source>
        <translation>À &amp;propos de Backfile</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;right</source>
        <translation>Trier par les mots de d&amp;roite</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;left</source>
        <translation>Trier par les mots de &amp;gauche</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>Trier par &amp;date</translation>
    </message>
    <message>
        <source>Sort by &amp;source</source>
        <translation>Trier par &amp;source</translation>
    </message>
    <message>
        <source>Sort by s&amp;peaker</source>
        <translation>Trier par &amp;locuteur</translation>
    </message>
    <message>
        <source>&amp;Words nearby</source>
        <translation>&amp;Mots voisins</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Add to a collection…</source>
        <translation>&amp;Ajouter à une collection…</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>&amp;Retirer de cette collection</translation>
    </message>
    <message>
        <source>&amp;Collections and saved searches</source>
        <translation>&amp;Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Log of searches…</source>
        <translation>&amp;Journal des recherches…</translation>
    </message>
    <message>
        <source>Save my &amp;work to a file…</source>
        <translation>Enregistrer mon travail dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Take over work from a file…</source>
        <translation>Re&amp;prendre le travail d’un fichier…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no folder at {place}.</source>
        <translation>Il n’y a pas de dossier à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>Check the name, or plug in the disk on which the archive lies.</source>
        <translation>Vérifiez le nom, ou branchez le disque sur lequel se trouve l’archive.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {reason}</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The archive is not at {place}.</source>
        <translation>L’archive ne se trouve pas à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>Plug in its disk, and try again.</source>
        <translation>Branchez son disque et réessayez.</translation>
    </message>
    <message>
        <source>This place lies in the archive, into which nothing is ever written.</source>
        <translation>Cet endroit se trouve dans l’archive, où rien n’est jamais écrit.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>Choisissez un dossier en dehors de celle-ci.</translation>
    </message>
    <message>
        <source>Plug in its disk or say where it is now; what was read before can still be searched.</source>
        <translation>Branchez son disque ou indiquez où elle se trouve maintenant&#x202f;; ce qui a déjà été lu reste consultable.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now.</source>
        <translation>Un autre Backfile lit cette archive en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it is done; what it has read can be searched meanwhile.</source>
        <translation>Attendez qu’il ait fini&#x202f;; ce qu’il a lu peut déjà être consulté.</translation>
    </message>
    <message>
        <source>Reading the archive ended unexpectedly.</source>
        <translation>La lecture de l’archive s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>Choose Rescan to go on; nothing of what was read is lost.</source>
        <translation>Choisissez «&#xa0;Actualiser&#xa0;» pour continuer&#x202f;; rien de ce qui a été lu n’est perdu.</translation>
    </message>
    <message>
        <source>There is no article {id} in this archive.</source>
        <translation>Il n’y a pas d’article {id} dans cette archive.</translation>
    </message>
    <message>
        <source>`backfile list` shows the ids.</source>
        <translation>`backfile list` montre les identifiants.</translation>
    </message>
    <message>
        <source>Article {number} is no longer in this archive.</source>
        <translation>L’article {number} n’est plus dans cette archive.</translation>
    </message>
    <message>
        <source>Its file was moved, changed or removed: search again.</source>
        <translation>Son fichier a été déplacé, modifié ou supprimé&#xa0;: relancez la recherche.</translation>
    </message>
    <message>
        <source>The archive is not at {place}: this is what was read of it before.</source>
        <translation>L’archive ne se trouve pas à l’emplacement {place}&#xa0;: voici ce qui en avait été lu.</translation>
    </message>
    <message>
        <source>Another Backfile is writing to this archive just now: the newest may be missing.</source>
        <translation>Un autre Backfile écrit pour cette archive en ce moment&#xa0;: ce qu’il y a de plus récent peut manquer.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written ({reason}): the newest may be missing.</source>
        <translation>Impossible d’écrire dans le dossier de données ({reason})&#xa0;: ce qu’il y a de plus récent peut manquer.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now: this is what it has read so far.</source>
        <translation>Un autre Backfile lit cette archive en ce moment&#xa0;: voici ce qu’il a lu jusqu’ici.</translation>
    </message>
    <message>
        <source>The catalog of this archive was damaged: the archive is read anew.</source>
        <translation>Le catalogue de cette archive était endommagé&#xa0;: l’archive est relue.</translation>
    </message>
    <message>
        <source>The search index was damaged: it is built anew from what was read.</source>
        <translation>L’index de recherche était endommagé&#xa0;: il est reconstruit à partir de ce qui a été lu.</translation>
    </message>
    <message>
        <source>The catalog of this archive doesn&apos;t exist yet.</source>
        <translation>Le catalogue de cette archive n’existe pas encore.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags doesn&apos;t exist yet.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés n’existe pas encore.</translation>
    </message>
    <message>
        <source>The catalog of this archive is damaged.</source>
        <translation>Le catalogue de cette archive est endommagé.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is damaged.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés est endommagé.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is gone.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés a disparu.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written.</source>
        <translation>Le catalogue de cette archive ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by a newer Backfile.</source>
        <translation>Le catalogue de cette archive a été créé par un Backfile plus récent.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by a newer Backfile.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés a été créé par un Backfile plus récent.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by an older Backfile.</source>
        <translation>Le catalogue de cette archive a été créé par un Backfile plus ancien.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by an older Backfile.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés a été créé par un Backfile plus ancien.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Le catalogue de cette archive ne peut pas être ouvert&#xa0;: le fichier d’un autre programme se trouve à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut pas être ouvert&#xa0;: le fichier d’un autre programme se trouve à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written: the disk is full.</source>
        <translation>Le catalogue de cette archive ne peut pas être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written: the disk is full.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut pas être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The catalog of this archive is being written by another program.</source>
        <translation>Un autre programme est en train d’écrire le catalogue de cette archive.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is being written by another program.</source>
        <translation>Un autre programme est en train d’écrire le fichier de vos corrections, notes et mots-clés.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened, read or written.</source>
        <translation>Le catalogue de cette archive ne peut être ni ouvert, ni lu, ni écrit.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened, read or written.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut être ni ouvert, ni lu, ni écrit.</translation>
    </message>
    <message>
        <source>Read the archive first: `backfile index` with its folder.</source>
        <translation>Lisez d’abord l’archive&#xa0;: `backfile index` avec son dossier.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.</source>
        <translation>Rien de ce qui est à vous n’est perdu&#xa0;: `backfile index --rebuild` relit l’archive.</translation>
    </message>
    <message>
        <source>It is made with the first correction, note or tag.</source>
        <translation>Il est créé avec la première correction, la première note ou le premier mot-clé.</translation>
    </message>
    <message>
        <source>Look for a backup in the data folder.</source>
        <translation>Cherchez une sauvegarde dans le dossier de données.</translation>
    </message>
    <message>
        <source>Allow writing in the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Autorisez l’écriture dans le dossier de données, ou choisissez-en un autre avec --data-dir ou BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Installez la dernière version de Backfile, ou choisissez un autre dossier de données avec --data-dir ou BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile.</source>
        <translation>Installez la dernière version de Backfile.</translation>
    </message>
    <message>
        <source>Read the archive once more: that brings it up to date.</source>
        <translation>Relisez l’archive&#xa0;: cela la met à jour.</translation>
    </message>
    <message>
        <source>Move that file elsewhere.</source>
        <translation>Déplacez ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>Make room on the disk with the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Faites de la place sur le disque du dossier de données, ou choisissez-en un autre avec --data-dir ou BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Wait until the other window or command is done, and try again.</source>
        <translation>Attendez que l’autre fenêtre ou commande ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the disk with the data folder is there, has room and may be written, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Vérifiez que le disque du dossier de données est présent, a de la place et peut être écrit, ou choisissez un autre dossier avec --data-dir ou BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier de données&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written, so your data is kept in {place}.</source>
        <translation>{folder} n’est pas accessible en écriture : vos données sont donc conservées dans {place}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written at {place}: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier de données à l’emplacement {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or BACKFILE_DATA, or make room on the disk.</source>
        <translation>Choisissez-en un autre avec --data-dir ou BACKFILE_DATA, ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>The description of an archive in the data folder can&apos;t be read.</source>
        <translation>La description d’une archive dans le dossier de données ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Look at {place}: the user&apos;s own work lies beside it.</source>
        <translation>Regardez {place}&#xa0;: votre propre travail se trouve à côté.</translation>
    </message>
    <message>
        <source>They hold until you close the window. Look whether {place} may be written and has room.</source>
        <translation>Ils valent jusqu’à la fermeture de la fenêtre. Vérifiez que {place} peut être écrit et a de la place.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be written: {reason}.</source>
        <translation>La copie de votre travail ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be written: {reason}.</source>
        <translation>Ce fichier ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written: {reason}.</source>
        <translation>Ce dossier ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Il existe déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>Give the folder another name.</source>
        <translation>Donnez un autre nom au dossier.</translation>
    </message>
    <message>
        <source>Standard output takes no export of this form.</source>
        <translation>La sortie standard ne prend pas d’exportation de cette forme.</translation>
    </message>
    <message>
        <source>Say with --out where it is written.</source>
        <translation>Indiquez avec --out où l’écrire.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {reason}.</source>
        <translation>Ce fichier est illisible : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no copy of your own work.</source>
        <translation>{file} est endommagé, ou n’est pas une copie de votre travail.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be put back: {reason}.</source>
        <translation>La copie de votre travail ne peut pas être rétablie&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{archive} was never seen anywhere else.</source>
        <translation>{archive} n’a jamais été vu ailleurs.</translation>
    </message>
    <message>
        <source>There is work of your own on {archive}.</source>
        <translation>Un travail de votre part porte sur {archive}.</translation>
    </message>
    <message>
        <source>Copy it into a file first.</source>
        <translation>Copiez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>There is no work of your own on {archive}.</source>
        <translation>Aucun travail de votre part ne porte sur {archive}.</translation>
    </message>
    <message>
        <source>{file} holds work on {archive}.</source>
        <translation>{file} contient du travail sur {archive}.</translation>
    </message>
    <message>
        <source>another archive</source>
        <translation>une autre archive</translation>
    </message>
    <message>
        <source>Choose a copy of your work on {archive}.</source>
        <translation>Choisissez une copie de votre travail sur {archive}.</translation>
    </message>
    <message>
        <source>This archive isn&apos;t known any more.</source>
        <translation>Cette archive n’est plus connue.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {reason}.</source>
        <translation>Les réglages ne peuvent pas être lus&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: {reason}.</source>
        <translation>Les réglages ne peuvent pas être écrits&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: {reason}.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{what} It was set aside as {file}.</source>
        <translation>{what} Le fichier a été mis de côté sous le nom {file}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be understood: {place} is damaged.</source>
        <translation>Les réglages sont incompréhensibles&#xa0;: {place} est endommagé.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read.</source>
        <translation>L’index de recherche ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Another process is writing to the search index.</source>
        <translation>Un autre processus écrit dans l’index de recherche.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be removed.</source>
        <translation>L’index de recherche ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written.</source>
        <translation>L’index de recherche ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système répond&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full: make room on it, and choose Rescan.</source>
        <translation>Le disque du dossier de données est plein&#xa0;: faites-y de la place, puis choisissez «&#xa0;Actualiser&#xa0;».</translation>
    </message>
    <message>
        <source>The search index is of another version of the program.</source>
        <translation>L’index de recherche vient d’une autre version du programme.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog: no file of yours is touched.</source>
        <translation>Il est reconstruit à partir du catalogue&#xa0;: aucun de vos fichiers n’est touché.</translation>
    </message>
    <message>
        <source>A part of the search index is missing.</source>
        <translation>Une partie de l’index de recherche manque.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog.</source>
        <translation>Il est reconstruit à partir du catalogue.</translation>
    </message>
    <message>
        <source>A backup of your own work can&apos;t be written: {reason}.</source>
        <translation>Une sauvegarde de votre travail ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look whether {place} may be written and its disk has room.</source>
        <translation>Vérifiez que {place} peut être écrit et que son disque a de la place.</translation>
    </message>
    <message>
        <source>The backup of your own work can&apos;t be put back: {reason}.</source>
        <translation>La sauvegarde de votre travail ne peut pas être rétablie&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close all other windows of Backfile, make room on the disk, and try again.</source>
        <translation>Fermez toutes les autres fenêtres de Backfile, faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>A step in the journal of your work can&apos;t be understood.</source>
        <translation>Une étape du journal de votre travail est incompréhensible.</translation>
    </message>
    <message>
        <source>The backup of {when} is good: put it back. The broken file is kept beside it.</source>
        <translation>La sauvegarde du {when} est bonne&#xa0;: rétablissez-la. Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>There is no backup in {place}. The file is kept as it is, and a new one can be begun beside it.</source>
        <translation>Il n’y a pas de sauvegarde dans {place}. Le fichier est conservé tel quel, et un nouveau peut être commencé à côté.</translation>
    </message>
    <message>
        <source>This note isn&apos;t there any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the article again.</source>
        <translation>Regardez de nouveau l’article.</translation>
    </message>
    <message>
        <source>teach</source>
        <translation>apprendre à lire</translation>
    </message>
    <message>
        <source>take back: teach</source>
        <translation>retirer ce qui a été appris</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>fixer la date</translation>
    </message>
    <message>
        <source>take back date</source>
        <translation>retirer la date</translation>
    </message>
    <message>
        <source>set headline</source>
        <translation>corriger le titre</translation>
    </message>
    <message>
        <source>take back headline</source>
        <translation>rétablir le titre</translation>
    </message>
    <message>
        <source>set byline</source>
        <translation>corriger la signature</translation>
    </message>
    <message>
        <source>take back byline</source>
        <translation>rétablir la signature</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>ajouter un mot-clé</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>retirer un mot-clé</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modifier la note</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>set speaker</source>
        <translation>indiquer l’auteur de la citation</translation>
    </message>
    <message>
        <source>take back speaker</source>
        <translation>retirer l’auteur de la citation</translation>
    </message>
    <message>
        <source>set kind of quotation</source>
        <translation>indiquer le genre de citation</translation>
    </message>
    <message>
        <source>take back kind of quotation</source>
        <translation>retirer le genre de citation</translation>
    </message>
    <message>
        <source>set bounds of quotation</source>
        <translation>indiquer les limites de la citation</translation>
    </message>
    <message>
        <source>take back bounds of quotation</source>
        <translation>retirer les limites de la citation</translation>
    </message>
    <message>
        <source>add quotation</source>
        <translation>ajouter une citation</translation>
    </message>
    <message>
        <source>remove quotation</source>
        <translation>supprimer une citation</translation>
    </message>
    <message>
        <source>settle repair</source>
        <translation>décider d’une réparation</translation>
    </message>
    <message>
        <source>accept repair</source>
        <translation>accepter la réparation</translation>
    </message>
    <message>
        <source>refuse repair</source>
        <translation>refuser la réparation</translation>
    </message>
    <message>
        <source>take back: settle repair</source>
        <translation>reprendre la décision sur la réparation</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>pas la même personne</translation>
    </message>
    <message>
        <source>split person</source>
        <translation>séparer une personne</translation>
    </message>
    <message>
        <source>rename person</source>
        <translation>renommer une personne</translation>
    </message>
    <message>
        <source>take back: rename person</source>
        <translation>retirer : renommer une personne</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>pas une personne</translation>
    </message>
    <message>
        <source>take back: no person</source>
        <translation>retirer : pas une personne</translation>
    </message>
    <message>
        <source>identify person</source>
        <translation>identifier une personne</translation>
    </message>
    <message>
        <source>take back: identify person</source>
        <translation>retirer : identifier une personne</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} et autres</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} ({count} articles)</translation>
    </message>
    <message>
        <source>This person isn&apos;t there any more.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>This is the only name of this person.</source>
        <translation>C’est le seul nom de cette personne.</translation>
    </message>
    <message>
        <source>Split some of the articles off instead.</source>
        <translation>Séparez plutôt quelques-uns des articles.</translation>
    </message>
    <message>
        <source>Somebody else can be meant in some of the person&apos;s articles, but not in none or all of them.</source>
        <translation>Il peut s’agir de quelqu’un d’autre dans certains articles de cette personne, mais non dans aucun ou dans tous.</translation>
    </message>
    <message>
        <source>Choose some of them.</source>
        <translation>Choisissez-en quelques-uns.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>Un nom a au moins une lettre.</translation>
    </message>
    <message>
        <source>Leave it as it is, or give a name.</source>
        <translation>Laissez-le tel quel, ou donnez un nom.</translation>
    </message>
    <message>
        <source>This is no identifier of that list.</source>
        <translation>Ce n’est pas un identifiant de cette liste.</translation>
    </message>
    <message>
        <source>VIAF has numbers (95221565), Wikidata a Q and a number (Q7747).</source>
        <translation>VIAF a des numéros (95221565), Wikidata un Q et un numéro (Q7747).</translation>
    </message>
    <message>
        <source>Choose a file that was exported as such.</source>
        <translation>Choisissez un fichier exporté comme tel.</translation>
    </message>
    <message>
        <source>There is nothing to export before you do.</source>
        <translation>Il n’y a rien à exporter avant.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Il n’y a aucun mot à chercher.</translation>
    </message>
    <message>
        <source>A query has at most {count} characters.</source>
        <translation>Une requête compte au plus {count} caractères.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}:&#xa0;».</translation>
    </message>
    <message>
        <source>There are {names} and {last}:. To look for the words themselves, put a blank after the colon.</source>
        <translation>Il y a {names} et {last}:. Pour chercher les mots eux-mêmes, mettez une espace après les deux-points.</translation>
    </message>
    <message>
        <source>Nothing stands after “{name}:”.</source>
        <translation>Il n’y a rien après «&#xa0;{name}:&#xa0;».</translation>
    </message>
    <message>
        <source>Leave no blank after the colon.</source>
        <translation>Ne laissez pas d’espace après les deux-points.</translation>
    </message>
    <message>
        <source>“{name}:” can&apos;t stand inside “{field}:”.</source>
        <translation>«&#xa0;{name}:&#xa0;» ne peut pas se trouver dans «&#xa0;{field}:&#xa0;».</translation>
    </message>
    <message>
        <source>Each field stands by itself: said:harbour date:1994.</source>
        <translation>Chaque champ se tient seul&#xa0;: said:port date:1994.</translation>
    </message>
    <message>
        <source>There is no mark “{name}”.</source>
        <translation>Il n’y a pas de marque «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>After “furniture:” stands a whole line.</source>
        <translation>Après «&#xa0;furniture:&#xa0;» vient une ligne entière.</translation>
    </message>
    <message>
        <source>Write it between quotation marks, as the report tells it.</source>
        <translation>Mettez-la entre guillemets, comme le rapport la donne.</translation>
    </message>
    <message>
        <source>There are {marks}.</source>
        <translation>Il y a {marks}.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Il n’y a rien entre ces parenthèses.</translation>
    </message>
    <message>
        <source>Nothing stands before “{word}”.</source>
        <translation>Il n’y a rien avant «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing stands after “{word}”.</source>
        <translation>Il n’y a rien après «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>To look for the word itself, write it in small letters: {word}.</source>
        <translation>Pour chercher le mot lui-même, écrivez-le en minuscules&#xa0;: {word}.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for letters inside a phrase.</source>
        <translation>«&#xa0;{sign}&#xa0;» ne peut pas remplacer des lettres dans une expression.</translation>
    </message>
    <message>
        <source>A phrase has whole words; only its last word may end in an asterisk.</source>
        <translation>Une expression se compose de mots entiers&#x202f;; seul le dernier peut finir par un astérisque.</translation>
    </message>
    <message>
        <source>“*” and “?” can only stand in a word of its own.</source>
        <translation>«&#xa0;*&#xa0;» et «&#x202f;?&#xa0;» ne peuvent figurer que dans un mot isolé.</translation>
    </message>
    <message>
        <source>Of words joined by a hyphen, only the last may end in an asterisk.</source>
        <translation>De mots joints par un trait d’union, seul le dernier peut finir par un astérisque.</translation>
    </message>
    <message>
        <source>A pattern needs at least one letter.</source>
        <translation>Un motif a besoin d’au moins une lettre.</translation>
    </message>
    <message>
        <source>An asterisk alone finds every article.</source>
        <translation>Un astérisque seul trouve tous les articles.</translation>
    </message>
    <message>
        <source>A date is missing here.</source>
        <translation>Il manque ici une date.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Cette période finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Le jour {text} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such day in any year.</source>
        <translation>Ce jour n’existe dans aucune année.</translation>
    </message>
    <message>
        <source>Write date:1994, date:1994-05 or date:1994-05-27; a range: date:1994-05..1994-06, date:1994.., date:..1994; ten years: date:199X; a day of any year: date:XXXX-05-27.</source>
        <translation>Écrivez date:1994, date:1994-05 ou date:1994-05-27&#xa0;; une période&#xa0;: date:1994-05..1994-06, date:1994.., date:..1994&#xa0;; dix ans&#xa0;: date:199X&#xa0;; un jour de n’importe quelle année&#xa0;: date:XXXX-05-27.</translation>
    </message>
    <message>
        <source>“{field}:” knows only words and phrases.</source>
        <translation>«&#xa0;{field}:&#xa0;» ne connaît que des mots et des expressions.</translation>
    </message>
    <message>
        <source>Write whole words, or an asterisk at the end of the last.</source>
        <translation>Écrivez des mots entiers, ou un astérisque à la fin du dernier.</translation>
    </message>
    <message>
        <source>There is no language “{name}”.</source>
        <translation>Il n’y a pas de langue «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Write its name or its two letters: language:German, language:de.</source>
        <translation>Écrivez son nom ou ses deux lettres&#xa0;: language:allemand, language:de.</translation>
    </message>
    <message>
        <source>“~” stands behind a single whole word.</source>
        <translation>«&#xa0;~&#xa0;» se place après un seul mot entier.</translation>
    </message>
    <message>
        <source>Write gorbachev~ or gorbachev~2.</source>
        <translation>Écrivez gorbatchev~ ou gorbatchev~2.</translation>
    </message>
    <message>
        <source>“{count}” letters can&apos;t be wrong.</source>
        <translation>«&#xa0;{count}&#xa0;» lettres ne peuvent pas différer.</translation>
    </message>
    <message>
        <source>Behind “~” stands 1 or 2: that many letters may be missing, too many, or others.</source>
        <translation>Après «&#xa0;~&#xa0;» vient 1 ou 2&#xa0;: autant de lettres peuvent manquer, être en trop ou différer.</translation>
    </message>
    <message>
        <source>This word is too short to be spelt otherwise.</source>
        <translation>Ce mot est trop court pour s’écrire autrement.</translation>
    </message>
    <message>
        <source>All its letters might be others.</source>
        <translation>Toutes ses lettres pourraient être différentes.</translation>
    </message>
    <message>
        <source>This expression is never closed.</source>
        <translation>Cette expression régulière n’est pas fermée.</translation>
    </message>
    <message>
        <source>An expression stands between two slashes and has no blank: /gr[ae]y/.</source>
        <translation>Une expression régulière se place entre deux barres obliques, sans espace&#xa0;: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>An expression has at most {count} characters.</source>
        <translation>Une expression régulière a {count} caractères au plus.</translation>
    </message>
    <message>
        <source>This expression can&apos;t be understood from here on.</source>
        <translation>Cette expression régulière n’est pas compréhensible à partir d’ici.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for anything here.</source>
        <translation>«&#xa0;{sign}&#xa0;» ne peut rien représenter ici.</translation>
    </message>
    <message>
        <source>“{sign}” means nothing here.</source>
        <translation>«&#xa0;{sign}&#xa0;» ne signifie rien ici.</translation>
    </message>
    <message>
        <source>So many repeats can&apos;t be looked for.</source>
        <translation>Tant de répétitions ne peuvent être recherchées.</translation>
    </message>
    <message>
        <source>An expression has letters, “.”, [classes], (groups), “|” and the repeats *, +, ?, {2,3}: /gr[ae]y/.</source>
        <translation>Une expression régulière a des lettres, «&#xa0;.&#xa0;», des [classes], des (groupes), «&#xa0;|&#xa0;» et les répétitions *, +, ?, {2,3}&#xa0;: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>“{number}” is no distance.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas une distance.</translation>
    </message>
    <message>
        <source>It is a number of words from 1 to 100: oil NEAR/5 price, oil BEFORE/5 price, “oil price”~5.</source>
        <translation>C’est un nombre de mots de 1 à 100&#xa0;: oil NEAR/5 price, oil BEFORE/5 price, «&#xa0;oil price&#xa0;»~5.</translation>
    </message>
    <message>
        <source>A distance needs at least two words.</source>
        <translation>Une distance demande au moins deux mots.</translation>
    </message>
    <message>
        <source>A single word that may be spelt otherwise stands without quotation marks: gorbachev~1.</source>
        <translation>Un seul mot qui peut s’écrire autrement se place sans guillemets&#xa0;: gorbatchev~1.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t stand beside “{operator}”.</source>
        <translation>«&#xa0;{word}&#xa0;» ne peut se placer à côté de «&#xa0;{operator}&#xa0;».</translation>
    </message>
    <message>
        <source>On either side stands a word, a pattern or a phrase: (oil NEAR/5 price) OR (gas NEAR/5 price).</source>
        <translation>De chaque côté se place un mot, un modèle ou une expression&#xa0;: (oil NEAR/5 price) OR (gas NEAR/5 price).</translation>
    </message>
    <message>
        <source>One row of words has one operator and one distance.</source>
        <translation>Une suite de mots a un seul opérateur et une seule distance.</translation>
    </message>
    <message>
        <source>Join two with AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).</source>
        <translation>Reliez-en deux par AND&#xa0;: (oil NEAR/5 price) AND (price BEFORE/3 fall).</translation>
    </message>
    <message>
        <source>Words near one another stand in one field.</source>
        <translation>Des mots proches se trouvent dans un même champ.</translation>
    </message>
    <message>
        <source>Write the field once, before brackets: {field}(oil NEAR/5 price).</source>
        <translation>Écrivez le champ une fois, avant des parenthèses&#xa0;: {field}(oil NEAR/5 price).</translation>
    </message>
    <message>
        <source>At most {count} words can be looked for near one another.</source>
        <translation>On peut chercher {count} mots proches au plus.</translation>
    </message>
    <message>
        <source>Leave out the common ones.</source>
        <translation>Omettez les plus courants.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Cette expression régulière prend trop de temps.</translation>
    </message>
    <message>
        <source>Give it some letters to begin with, or fewer signs that repeat.</source>
        <translation>Donnez-lui des lettres au début, ou moins de répétitions.</translation>
    </message>
    <message>
        <source>A date can&apos;t be empty.</source>
        <translation>Une date ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This is too long for a date.</source>
        <translation>C’est trop long pour une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“{text}” names a day, but no month.</source>
        <translation>«&#xa0;{text}&#xa0;» indique un jour, mais pas de mois.</translation>
    </message>
    <message>
        <source>“{text}” names no month of the calendar.</source>
        <translation>«&#xa0;{text}&#xa0;» ne correspond à aucun mois du calendrier.</translation>
    </message>
    <message>
        <source>“{text}” names a day that doesn&apos;t exist.</source>
        <translation>«&#xa0;{text}&#xa0;» désigne un jour qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: it needs a beginning and an end.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une période&#xa0;: il faut un début et une fin.</translation>
    </message>
    <message>
        <source>“{text}” is an interval whose year nobody knows.</source>
        <translation>«&#xa0;{text}&#xa0;» est une période dont personne ne connaît l’année.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«&#xa0;{text}&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” has an empty place.</source>
        <translation>«&#xa0;{text}&#xa0;» comporte un élément vide.</translation>
    </message>
    <message>
        <source>“{text}” is a set whose year nobody knows.</source>
        <translation>«&#xa0;{text}&#xa0;» est un ensemble dont personne ne connaît l’année.</translation>
    </message>
    <message>
        <source>Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows.</source>
        <translation>Tapez un jour (1994-01-27), un mois (1994-01), une année (1994), une période (1994-01/1994-03), plusieurs jours ([1994-03-04,1994-04-03]) ou une limite ([..2016-07-27])&#x202f;; X remplace un chiffre que personne ne connaît.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation>Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>Read the archive again when nobody is changing it.</source>
        <translation>Relisez l’archive quand personne ne la modifie.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>C’est un lien&#x202f;; il n’est pas suivi.</translation>
    </message>
    <message>
        <source>Open what it points to, if that is an archive.</source>
        <translation>Ouvrez ce vers quoi il mène, si c’est une archive.</translation>
    </message>
    <message>
        <source>Its path is longer than the system allows.</source>
        <translation>Son chemin est plus long que le système ne le permet.</translation>
    </message>
    <message>
        <source>Move the archive nearer to the top of the disk.</source>
        <translation>Rapprochez l’archive de la racine du disque.</translation>
    </message>
    <message>
        <source>It is no folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the articles.</source>
        <translation>Choisissez le dossier qui contient les articles.</translation>
    </message>
    <message>
        <source>The disk or the network failed while it was read.</source>
        <translation>Le disque ou le réseau a fait défaut pendant la lecture.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then read again.</source>
        <translation>Vérifiez le disque ou la connexion, puis relisez.</translation>
    </message>
    <message>
        <source>The system could not read it: {reason}.</source>
        <translation>Le système n’a pas pu le lire&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>Ce n’est pas un fichier ordinaire mais un tube, un socket ou un périphérique.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a device or a file with holes.</source>
        <translation>Ce n’est pas un fichier ordinaire mais un tube, un périphérique ou un fichier à trous.</translation>
    </message>
    <message>
        <source>Here lie Backfile&apos;s own data.</source>
        <translation>Ici se trouvent les données de Backfile.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <source>This folder belongs to the system or a program, not to the archive.</source>
        <translation>Ce dossier appartient au système ou à un programme, pas à l’archive.</translation>
    </message>
    <message>
        <source>It is not on this computer, only its name is.</source>
        <translation>Il n’est pas sur cet ordinateur, seul son nom y est.</translation>
    </message>
    <message>
        <source>Let the cloud folder keep it here, then read again.</source>
        <translation>Faites garder le fichier ici par le dossier en ligne, puis relisez.</translation>
    </message>
    <message>
        <source>It is cut short: the file ends before its contents do.</source>
        <translation>Il est tronqué&#xa0;: le fichier finit avant son contenu.</translation>
    </message>
    <message>
        <source>It is damaged: from some place on it can&apos;t be unpacked.</source>
        <translation>Il est endommagé&#xa0;: au-delà d’un certain endroit, il ne peut plus être décompressé.</translation>
    </message>
    <message>
        <source>It is damaged: its place in the zip holds something else.</source>
        <translation>Il est endommagé&#xa0;: sa place dans le zip contient autre chose.</translation>
    </message>
    <message>
        <source>What came before was read. Fetch the file anew if you can.</source>
        <translation>Ce qui précède a été lu. Récupérez le fichier à nouveau si possible.</translation>
    </message>
    <message>
        <source>It is cut short: its list of contents is missing.</source>
        <translation>Il est tronqué&#xa0;: sa table des matières manque.</translation>
    </message>
    <message>
        <source>What could be found without it was read. Fetch it anew.</source>
        <translation>Ce qui a pu être trouvé sans elle a été lu. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>It is packed so tightly that it would grow without end.</source>
        <translation>Il est si fortement compressé que sa taille augmenterait sans fin.</translation>
    </message>
    <message>
        <source>Files like this are made to overwhelm programs. Nothing of it was kept.</source>
        <translation>De tels fichiers sont faits pour submerger les programmes. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>It is too large: one article may have up to 256 MB.</source>
        <translation>Il est trop volumineux&#xa0;: un article peut avoir jusqu’à 256 Mo.</translation>
    </message>
    <message>
        <source>It is too large for the memory that one file may use.</source>
        <translation>Il est trop volumineux pour la mémoire qu’un fichier peut utiliser.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divisez le fichier.</translation>
    </message>
    <message>
        <source>This zip is too large to be read inside another file.</source>
        <translation>Ce zip est trop volumineux pour être lu à l’intérieur d’un autre fichier.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Sortez-le d’abord.</translation>
    </message>
    <message>
        <source>Its members overlap, so that it would grow without end.</source>
        <translation>Ses éléments se chevauchent, si bien que sa taille augmenterait sans fin.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Unlock it with the program that locked it.</source>
        <translation>Déverrouillez-le avec le programme qui l’a verrouillé.</translation>
    </message>
    <message>
        <source>It is packed in a way that can&apos;t be read here.</source>
        <translation>Il est compressé d’une façon que Backfile ne sait pas lire.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Recompressez-le en zip ordinaire.</translation>
    </message>
    <message>
        <source>It lies in more containers within each other than are followed.</source>
        <translation>Il se trouve dans plus de conteneurs emboîtés que Backfile n’en ouvre.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Sortez-le.</translation>
    </message>
    <message>
        <source>Its parts are nested so deeply that it can&apos;t be read.</source>
        <translation>Ses parties sont si profondément imbriquées qu’il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It could not be read as {format}: {reason}.</source>
        <translation>Il n’a pas pu être lu comme {format}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Reading was given up: {reason}.</source>
        <translation>La lecture a été abandonnée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>nothing came out of it for {count} seconds</source>
        <translation>rien n’en est sorti pendant {count} secondes</translation>
    </message>
    <message>
        <source>no answer within {count} seconds</source>
        <translation>pas de réponse en {count} secondes</translation>
    </message>
    <message>
        <source>the process ended</source>
        <translation>le processus s’est arrêté</translation>
    </message>
    <message>
        <source>the process that was to read it ended</source>
        <translation>le processus qui devait le lire s’est arrêté</translation>
    </message>
    <message>
        <source>the process that read it gave no sense</source>
        <translation>le processus qui le lisait n’a rien rendu d’intelligible</translation>
    </message>
    <message>
        <source>it took more memory than one item may, or broke the process that read it</source>
        <translation>il a demandé plus de mémoire que permis, ou a fait échouer le processus de lecture</translation>
    </message>
    <message>
        <source>What was read before is listed. Open the file with the program that made it.</source>
        <translation>Ce qui a été lu auparavant figure dans la liste. Ouvrez le fichier avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>The text was read but not understood ({reason}).</source>
        <translation>Le texte a été lu mais pas compris ({reason}).</translation>
    </message>
    <message>
        <source>Please report this: it is a fault of Backfile.</source>
        <translation>Merci de le signaler&#xa0;: c’est une erreur de Backfile.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file is empty or holds only white space.</source>
        <translation>Le fichier est vide ou ne contient que des blancs.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>Its bytes look like a program&apos;s own data.</source>
        <translation>Son contenu ressemble aux données d’un programme.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Il ne contient pas d’article.</translation>
    </message>
    <message>
        <source>{count} more items of this file could not be read.</source>
        <translation>{count} autres éléments de ce fichier n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>A line in it has no end.</source>
        <translation>Une ligne n’y a pas de fin.</translation>
    </message>
    <message>
        <source>A story in it has no end.</source>
        <translation>Une dépêche n’y a pas de fin.</translation>
    </message>
    <message>
        <source>An item in it has no end.</source>
        <translation>Un élément qu’il contient n’a pas de fin.</translation>
    </message>
    <message>
        <source>There is no article in it, only the frame of an export.</source>
        <translation>Il ne contient aucun article, seulement le cadre d’un export.</translation>
    </message>
    <message>
        <source>The text of this document is missing.</source>
        <translation>Le texte de ce document manque.</translation>
    </message>
    <message>
        <source>Open it with its program, and save it anew.</source>
        <translation>Ouvrez-le avec son programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>If its pages are pictures, have their text recognised.</source>
        <translation>Si ses pages sont des images, faites-en reconnaître le texte.</translation>
    </message>
    <message>
        <source>There is no story in it, only the frame of a wire file.</source>
        <translation>Il ne contient pas de dépêche, seulement le cadre d’un fichier d’agence.</translation>
    </message>
    <message>
        <source>There is no text in it, only scripts or pictures.</source>
        <translation>Il ne contient pas de texte, seulement des scripts ou des images.</translation>
    </message>
    <message>
        <source>This page consists of frames: {names}.</source>
        <translation>Cette page se compose de cadres : {names}.</translation>
    </message>
    <message>
        <source>Its text is in those pages, if they were saved.</source>
        <translation>Son texte se trouve dans ces pages, si elles ont été enregistrées.</translation>
    </message>
    <message>
        <source>It is damaged: no page of this PDF document can be read.</source>
        <translation>Il est endommagé&#x202f;: aucune page de ce document PDF n’est lisible.</translation>
    </message>
    <message>
        <source>Fetch the file anew if you can.</source>
        <translation>Récupérez le fichier à nouveau si vous le pouvez.</translation>
    </message>
    <message>
        <source>These are scanned pages without text.</source>
        <translation>Ce sont des pages numérisées sans texte.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) write the text into the document.</source>
        <translation>Faites écrire le texte dans le document par un programme de reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>It has {pages} pages or very long ones: the first {count} were read.</source>
        <translation>Il a {pages} pages ou de très longues : les {count} premières ont été lues.</translation>
    </message>
    <message>
        <source>Some of its pages are damaged and could not be read.</source>
        <translation>Certaines de ses pages sont endommagées et n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>It is no longer in its file.</source>
        <translation>Il n’est plus dans son fichier.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5).</source>
        <translation>Relisez l’archive (F5).</translation>
    </message>
    <message>
        <source>There is no such page in it.</source>
        <translation>Il ne contient pas une telle page.</translation>
    </message>
    <message>
        <source>Its picture is too large to be drawn.</source>
        <translation>Son image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This page is damaged and can&apos;t be drawn.</source>
        <translation>Cette page est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Its picture is of a kind that can&apos;t be drawn, or damaged.</source>
        <translation>Son image est d’un type qui ne peut pas être affiché, ou endommagée.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Le fichier n’est plus là où il a été lu.</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn: {reason}.</source>
        <translation>Cette page ne peut pas être affichée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn.</source>
        <translation>Cette page met trop longtemps à s’afficher.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Ouvrez-la avec un autre programme.</translation>
    </message>
    <message>
        <source>The process that draws pages ended over this one.</source>
        <translation>Le processus qui affiche les pages s’est arrêté sur celle-ci.</translation>
    </message>
    <message>
        <source>The archive is not there just now: its pages can&apos;t be shown.</source>
        <translation>L’archive n’est pas là en ce moment&#x202f;: ses pages ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, and try again.</source>
        <translation>Connectez son disque ou son dossier réseau, et réessayez.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Le fichier a changé depuis qu’il a été lu.</translation>
    </message>
    <message>
        <source>Save the page anew as it is shown.</source>
        <translation>Enregistrez de nouveau la page telle qu’elle s’affiche.</translation>
    </message>
    <message>
        <source>This line is no JSON.</source>
        <translation>Cette ligne n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This line is nested so deeply that it can&apos;t be read.</source>
        <translation>Cette ligne est si profondément imbriquée qu’elle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is no JSON, or cut short or damaged.</source>
        <translation>Ce n’est pas du JSON, ou il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>What came before the damage was read.</source>
        <translation>Ce qui précède le dommage a été lu.</translation>
    </message>
    <message>
        <source>This row can&apos;t be read: a field in it has no end, or is larger than 32 MB.</source>
        <translation>Cette ligne ne peut pas être lue&#xa0;: un champ n’y a pas de fin, ou dépasse 32 Mo.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>Cette ligne n’a ni texte ni titre.</translation>
    </message>
    <message>
        <source>Some records in it are damaged and were passed over.</source>
        <translation>Certains enregistrements y sont endommagés et ont été sautés.</translation>
    </message>
    <message>
        <source>Fetch it anew, with a crawler that keeps it unpacked.</source>
        <translation>Récupérez-le à nouveau avec un collecteur qui le garde décompressé.</translation>
    </message>
    <message>
        <source>It has more parts than are read.</source>
        <translation>Il a plus de parties qu’il n’en est lu.</translation>
    </message>
    <message>
        <source>Save the ones that you want by themselves.</source>
        <translation>Enregistrez séparément celles que vous voulez.</translation>
    </message>
    <message>
        <source>It is too large: one mail may have up to 64 MB.</source>
        <translation>Il est trop grand&#xa0;: un courriel peut avoir jusqu’à 64 Mo.</translation>
    </message>
    <message>
        <source>Take it out of its box.</source>
        <translation>Sortez-le de sa boîte.</translation>
    </message>
    <message>
        <source>The book&apos;s list names it, but it isn&apos;t there.</source>
        <translation>La liste du livre le nomme, mais il n’y est pas.</translation>
    </message>
    <message>
        <source>Its list of contents is missing.</source>
        <translation>Sa table des matières manque.</translation>
    </message>
    <message>
        <source>Fetch the book anew.</source>
        <translation>Récupérez à nouveau le livre.</translation>
    </message>
    <message>
        <source>It is locked by its publisher.</source>
        <translation>Il est verrouillé par son éditeur.</translation>
    </message>
    <message>
        <source>Ask for a copy without this lock.</source>
        <translation>Demandez un exemplaire sans ce verrou.</translation>
    </message>
    <message>
        <source>It describes another file, which is not beside it.</source>
        <translation>Il décrit un autre fichier, qui n’est pas à côté de lui.</translation>
    </message>
    <message>
        <source>Put it beside the file it describes.</source>
        <translation>Placez-le à côté du fichier qu’il décrit.</translation>
    </message>
    <message>
        <source>Rows whose files are neither beside nor below it: {count}.</source>
        <translation>Lignes dont les fichiers ne sont ni à côté ni plus bas : {count}.</translation>
    </message>
    <message>
        <source>Put the files where it says that they are, if you have them.</source>
        <translation>Placez les fichiers là où le tableau les indique, si vous les avez.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read: {count}.</source>
        <translation>Lignes illisibles : {count}.</translation>
    </message>
    <message>
        <source>It was never published: its status is “{status}”.</source>
        <translation>Il n’a jamais été publié&#xa0;: son état est «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>No column or key has a name that tells of a text or a headline.</source>
        <translation>Aucune colonne ni clé n’a un nom qui annonce un texte ou un titre.</translation>
    </message>
    <message>
        <source>Say what each of them holds: Archive › Teach how files are read.</source>
        <translation>Dites ce que contient chacune&#xa0;: Archive › Apprendre à lire les fichiers.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and its pages can&apos;t be reached where it lies.</source>
        <translation>C’est le plan d’un numéro (METS), et ses pages ne sont pas accessibles là où il se trouve.</translation>
    </message>
    <message>
        <source>Unpack the file that it lies in.</source>
        <translation>Décompressez le fichier dans lequel il se trouve.</translation>
    </message>
    <message>
        <source>This issue has pictures of its pages, but no text: a search can&apos;t see them.</source>
        <translation>Ce numéro a des images de ses pages, mais pas de texte&#xa0;: une recherche ne les voit pas.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and no page in it has a text.</source>
        <translation>C’est le plan d’un numéro (METS), et aucune de ses pages n’a de texte.</translation>
    </message>
    <message>
        <source>A page of this issue is missing: {name}.</source>
        <translation>Il manque une page de ce numéro&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue can&apos;t be read: {name}.</source>
        <translation>Une page de ce numéro est illisible&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue is cut short: {name}.</source>
        <translation>Une page de ce numéro est tronquée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Put it back where the issue looks for it, then read the archive again.</source>
        <translation>Remettez-la là où le numéro la cherche, puis relisez l’archive.</translation>
    </message>
    <message>
        <source>There is no text on this page, only its picture: a search can&apos;t see it.</source>
        <translation>Il n’y a pas de texte sur cette page, seulement son image&#xa0;: une recherche ne la voit pas.</translation>
    </message>
    <message>
        <source>This is a picture ({kind}): a search can&apos;t see what is written in it.</source>
        <translation>C’est une image ({kind})&#xa0;: une recherche ne voit pas ce qui y est écrit.</translation>
    </message>
    <message>
        <source>Have its text recognised, and put that beside it under the same name.</source>
        <translation>Faites reconnaître son texte et placez-le à côté sous le même nom.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>C’est {what}&#x202f;; ce n’est pas encore lisible.</translation>
    </message>
    <message>
        <source>Open it with the program that made it, or with LibreOffice, and save it as DOCX, ODT or text.</source>
        <translation>Ouvrez-le avec le programme qui l’a fait, ou avec LibreOffice, et enregistrez-le en DOCX, ODT ou texte.</translation>
    </message>
    <message>
        <source>Save it in the form of a mail (EML) or as text.</source>
        <translation>Enregistrez-le sous forme de courriel (EML) ou de texte.</translation>
    </message>
    <message>
        <source>Only a text beside it can be searched.</source>
        <translation>Seul un texte placé à côté peut être cherché.</translation>
    </message>
    <message>
        <source>Unpack it into the archive with the program that packed it.</source>
        <translation>Décompressez-le dans l’archive avec le programme qui l’a compressé.</translation>
    </message>
    <message>
        <source>Save it as a PDF document with text.</source>
        <translation>Enregistrez-le comme document PDF avec du texte.</translation>
    </message>
    <message>
        <source>Export its mails with Outlook, as files of their own.</source>
        <translation>Exportez ses courriels avec Outlook, chacun dans son fichier.</translation>
    </message>
    <message>
        <source>Make an EPUB of it, with Calibre for example.</source>
        <translation>Faites-en un EPUB, avec Calibre par exemple.</translation>
    </message>
    <message>
        <source>Unpack its pages with a program for such files.</source>
        <translation>Décompressez ses pages avec un programme fait pour de tels fichiers.</translation>
    </message>
    <message>
        <source>Export the table with its articles as CSV.</source>
        <translation>Exportez en CSV la table qui contient ses articles.</translation>
    </message>
    <message>
        <source>Save the table with its articles as CSV.</source>
        <translation>Enregistrez en CSV la table qui contient ses articles.</translation>
    </message>
    <message>
        <source>Export it as a Word or PDF document.</source>
        <translation>Exportez-le comme document Word ou PDF.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which are not followed.</source>
        <translation>Il déclare ses propres entités, qui ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Files like this are often made to overwhelm programs. Save it without its document type.</source>
        <translation>De tels fichiers sont souvent faits pour submerger les programmes. Enregistrez-le sans son type de document.</translation>
    </message>
    <message>
        <source>It is no XML that can be read.</source>
        <translation>Ce n’est pas un XML lisible.</translation>
    </message>
    <message>
        <source>A part of it is too large or nested too deeply to be read on.</source>
        <translation>Une partie en est trop grande ou trop imbriquée pour continuer la lecture.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Enregistrez son texte dans un autre format.</translation>
    </message>
    <message>
        <source>Export it as CSV: then its entries are listed.</source>
        <translation>Exportez-la en CSV : ses notices seront alors listées.</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>un son ou un film</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un son</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un document Office</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a mail of Outlook</source>
        <translation>un courriel d’Outlook</translation>
    </message>
    <message>
        <source>a mailbox of Outlook</source>
        <translation>une boîte de courriels d’Outlook</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>a compiled help file</source>
        <translation>un fichier d’aide compilé</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a library of references</source>
        <translation>une bibliothèque de références</translation>
    </message>
    <message>
        <source>an XML document of an unknown kind</source>
        <translation>un document XML d’un genre inconnu</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s</source>
        <translation>un document d’Apple</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>star</source>
        <translation>mettre une étoile</translation>
    </message>
    <message>
        <source>take back: star</source>
        <translation>retirer : étoile</translation>
    </message>
    <message>
        <source>create collection</source>
        <translation>créer une collection</translation>
    </message>
    <message>
        <source>rename collection</source>
        <translation>renommer une collection</translation>
    </message>
    <message>
        <source>describe collection</source>
        <translation>décrire une collection</translation>
    </message>
    <message>
        <source>delete collection</source>
        <translation>supprimer une collection</translation>
    </message>
    <message>
        <source>add to collection</source>
        <translation>ajouter à une collection</translation>
    </message>
    <message>
        <source>remove from collection</source>
        <translation>retirer d’une collection</translation>
    </message>
    <message>
        <source>arrange collection</source>
        <translation>ranger une collection</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>enregistrer une recherche</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>renommer une recherche enregistrée</translation>
    </message>
    <message>
        <source>change search</source>
        <translation>modifier une recherche enregistrée</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>supprimer une recherche enregistrée</translation>
    </message>
    <message>
        <source>This collection isn&apos;t there any more.</source>
        <translation>Cette collection n’existe plus.</translation>
    </message>
    <message>
        <source>This saved search isn&apos;t there any more.</source>
        <translation>Cette recherche enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Il n’y a pas de mot-clé « {name} ».</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Il n’y a pas de collection « {name} ».</translation>
    </message>
    <message>
        <source>Perhaps: {names}.</source>
        <translation>Peut-être : {names}.</translation>
    </message>
    <message>
        <source>You have: {names}.</source>
        <translation>Vous avez : {names}.</translation>
    </message>
    <message>
        <source>You have put no tag on any article yet.</source>
        <translation>Vous n’avez encore donné de mot-clé à aucun article.</translation>
    </message>
    <message>
        <source>You have made no collection yet.</source>
        <translation>Vous n’avez encore créé aucune collection.</translation>
    </message>
    <message>
        <source>After “{field}:” stands a name or a word.</source>
        <translation>Derrière « {field}: » vient un nom ou un mot.</translation>
    </message>
    <message>
        <source>Write it between quotation marks if it has blanks.</source>
        <translation>Mettez-le entre guillemets s’il contient des espaces.</translation>
    </message>
    <message>
        <source>This file has no work that can be taken over.</source>
        <translation>Ce fichier ne contient aucun travail qui puisse être repris.</translation>
    </message>
    <message>
        <source>This file has work from a day that is still to come.</source>
        <translation>Ce fichier contient du travail d’un jour encore à venir.</translation>
    </message>
    <message>
        <source>Set the clock right of the computer on which it was done, and of this one, and export it again.</source>
        <translation>Mettez à l’heure l’ordinateur sur lequel il a été fait, et celui-ci, puis exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>You have done no work of your own on this archive yet.</source>
        <translation>Vous n’avez encore fait aucun travail sur cette archive.</translation>
    </message>
    <message>
        <source>None of the articles of which this file speaks is in this archive.</source>
        <translation>Aucun des articles dont parle ce fichier n’est dans cette archive.</translation>
    </message>
    <message>
        <source>Open the archive to which it belongs, and import it there.</source>
        <translation>Ouvrez l’archive à laquelle il appartient, et importez-le là.</translation>
    </message>
    <message>
        <source>This is no citation style.</source>
        <translation>Ce n’est pas un style de références.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csl, as the Zotero Style Repository has them.</source>
        <translation>Choisissez un fichier qui finit par .csl, comme en a le dépôt de Zotero.</translation>
    </message>
    <message>
        <source>This file is damaged, or no citation style.</source>
        <translation>Ce fichier est abîmé, ou n’est pas un style de références.</translation>
    </message>
    <message>
        <source>This file is too large for a citation style.</source>
        <translation>Ce fichier est trop grand pour un style de références.</translation>
    </message>
    <message>
        <source>This file declares a document type, which no citation style does.</source>
        <translation>Ce fichier déclare un type de document, ce que ne fait aucun style de références.</translation>
    </message>
    <message>
        <source>This style says nothing of citations.</source>
        <translation>Ce style ne dit rien des références.</translation>
    </message>
    <message>
        <source>This style has a part without a layout.</source>
        <translation>Ce style a une partie sans disposition.</translation>
    </message>
    <message>
        <source>This style only names another one, {name}.</source>
        <translation>Ce style ne fait qu’en nommer un autre, {name}.</translation>
    </message>
    <message>
        <source>Add that one instead.</source>
        <translation>Ajoutez plutôt celui-là.</translation>
    </message>
    <message>
        <source>This style is too intricate to write anything by it.</source>
        <translation>Ce style est trop compliqué pour écrire quoi que ce soit d’après lui.</translation>
    </message>
    <message>
        <source>This style writes nothing of newspaper articles.</source>
        <translation>Ce style n’écrit rien des articles de presse.</translation>
    </message>
    <message>
        <source>This style uses a part of itself that isn&apos;t there.</source>
        <translation>Ce style se sert d’une partie de lui-même qui n’existe pas.</translation>
    </message>
    <message>
        <source>This style leads round in a circle.</source>
        <translation>Ce style tourne en rond.</translation>
    </message>
    <message>
        <source>The style can&apos;t be read: {reason}.</source>
        <translation>Le style ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be kept: {reason}.</source>
        <translation>Le style ne peut pas être gardé : {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be removed: {reason}.</source>
        <translation>Le style ne peut pas être retiré : {reason}.</translation>
    </message>
    <message>
        <source>There is no citation style {name}.</source>
        <translation>Il n’y a pas de style de références {name}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no article&apos;s id.</source>
        <translation>« {text} » n’est pas l’identifiant d’un article.</translation>
    </message>
    <message>
        <source>An id has thirteen letters, as citations name it behind “Backfile”.</source>
        <translation>Un identifiant a treize lettres, comme les références le donnent derrière « Backfile ».</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>les deux mots, n’importe où dans l’article</translation>
    </message>
    <message>
        <source>the words side by side, in this order</source>
        <translation>les mots côte à côte, dans cet ordre</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>any one letter for the question mark</source>
        <translation>n’importe quelle lettre pour le point d’interrogation</translation>
    </message>
    <message>
        <source>the words at most ten words apart</source>
        <translation>les mots à dix mots l’un de l’autre au plus</translation>
    </message>
    <message>
        <source>words that differ by one letter at most</source>
        <translation>les mots qui diffèrent d’une lettre au plus</translation>
    </message>
    <message>
        <source>one word or the other, or both</source>
        <translation>l’un ou l’autre mot, ou les deux</translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation>le premier mot, mais pas le second</translation>
    </message>
    <message>
        <source>the word in the headline</source>
        <translation>le mot dans le titre</translation>
    </message>
    <message>
        <source>the word inside a quotation</source>
        <translation>le mot dans une citation</translation>
    </message>
    <message>
        <source>articles that name somebody</source>
        <translation>les articles qui nomment quelqu’un</translation>
    </message>
    <message>
        <source>articles in which somebody is quoted</source>
        <translation>les articles où quelqu’un est cité</translation>
    </message>
    <message>
        <source>articles of one paper or agency</source>
        <translation>les articles d’un journal ou d’une agence</translation>
    </message>
    <message>
        <source>articles of one year</source>
        <translation>les articles d’une année</translation>
    </message>
    <message>
        <source>articles from one year to another</source>
        <translation>les articles d’une année à une autre</translation>
    </message>
    <message>
        <source>articles that nothing dates</source>
        <translation>les articles que rien ne date</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>RUBRIQUES</translation>
    </message>
    <message>
        <source>LANGUAGES</source>
        <translation>LANGUES</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>Sans rubrique</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>articles that name no source</source>
        <translation>articles sans source</translation>
    </message>
    <message>
        <source>articles that name no section</source>
        <translation>articles sans rubrique</translation>
    </message>
    <message>
        <source>articles of no known language</source>
        <translation>articles de langue inconnue</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>words of the headline</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>the paper or agency</source>
        <translation>le journal ou l’agence</translation>
    </message>
    <message>
        <source>the section or page</source>
        <translation>la rubrique ou la page</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>la langue du texte</translation>
    </message>
    <message>
        <source>somebody named in the article</source>
        <translation>quelqu’un que l’article nomme</translation>
    </message>
    <message>
        <source>who is quoted</source>
        <translation>qui est cité</translation>
    </message>
    <message>
        <source>words inside a quotation</source>
        <translation>mots d’une citation</translation>
    </message>
    <message>
        <source>words inside a quotation, or who said it</source>
        <translation>des mots dans une citation, ou qui l’a dite</translation>
    </message>
    <message>
        <source>words anywhere in the article, beside a speaker</source>
        <translation>des mots n’importe où dans l’article, à côté d’un auteur de citation</translation>
    </message>
    <message>
        <source>a day, a month, a year, or from one to another</source>
        <translation>un jour, un mois, une année, ou de l’un à l’autre</translation>
    </message>
    <message>
        <source>the format of its file</source>
        <translation>le format de son fichier</translation>
    </message>
    <message>
        <source>a line that was taken off its page</source>
        <translation>une ligne retirée de sa page</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>des mots de vos notes</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>un de vos mots-clés</translation>
    </message>
    <message>
        <source>one of your collections</source>
        <translation>une de vos collections</translation>
    </message>
    <message>
        <source>the article that a citation names</source>
        <translation>l’article que nomme une référence</translation>
    </message>
    <message>
        <source>what stands out in an article</source>
        <translation>ce qui distingue un article</translation>
    </message>
    <message>
        <source>one or the other, or both</source>
        <translation>l’un ou l’autre, ou les deux</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>sans ce qui suit</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>à cinq mots l’un de l’autre au plus</translation>
    </message>
    <message>
        <source>at most five words apart, in this order</source>
        <translation>à cinq mots l’un de l’autre au plus, dans cet ordre</translation>
    </message>
    <message>
        <source>both; the same as a blank</source>
        <translation>les deux&#xa0;; comme un espace</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Pages web (HTML)</translation>
    </message>
    <message>
        <source>GENIOS, Swiss media databases</source>
        <translation>GENIOS, bases de presse suisses</translation>
    </message>
    <message>
        <source>Russian databases</source>
        <translation>Bases de données russes</translation>
    </message>
    <message>
        <source>Digitised issues (METS/ALTO)</source>
        <translation>Numéros numérisés (METS/ALTO)</translation>
    </message>
    <message>
        <source>Digitised issues (Gale, British Library)</source>
        <translation>Numéros numérisés (Gale, British Library)</translation>
    </message>
    <message>
        <source>Digitised issues (Olive)</source>
        <translation>Numéros numérisés (Olive)</translation>
    </message>
    <message>
        <source>Digitised pages (ALTO)</source>
        <translation>Pages numérisées (ALTO)</translation>
    </message>
    <message>
        <source>Digitised pages (PAGE)</source>
        <translation>Pages numérisées (PAGE)</translation>
    </message>
    <message>
        <source>Digitised pages (ABBYY)</source>
        <translation>Pages numérisées (ABBYY)</translation>
    </message>
    <message>
        <source>Digitised pages (hOCR)</source>
        <translation>Pages numérisées (hOCR)</translation>
    </message>
    <message>
        <source>Saved web pages (MHTML)</source>
        <translation>Pages web enregistrées (MHTML)</translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation>Courriels (EML)</translation>
    </message>
    <message>
        <source>Mailboxes (MBOX)</source>
        <translation>Boîtes aux lettres (MBOX)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search box</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Bars above the dates</source>
        <translation>Barres au-dessus des dates</translation>
    </message>
    <message>
        <source>Find in an article</source>
        <translation>Chercher dans un article</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Squares of the report</source>
        <translation>Carrés du rapport</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Go to the first article found</source>
        <translation>Aller au premier article trouvé</translation>
    </message>
    <message>
        <source>Read the first article found</source>
        <translation>Lire le premier article trouvé</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Article above or below; from the first, the search box</source>
        <translation>Article du dessus ou du dessous&#x202f;; depuis le premier, le champ de recherche</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Une page vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation>Premier ou dernier article</translation>
    </message>
    <message>
        <source>Go to the text of the article</source>
        <translation>Aller au texte de l’article</translation>
    </message>
    <message>
        <source>Select several articles</source>
        <translation>Sélectionner plusieurs articles</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Show or fold the copies of a story</source>
        <translation>Afficher ou replier les copies d’un texte</translation>
    </message>
    <message>
        <source>Menu of the article</source>
        <translation>Menu de l’article</translation>
    </message>
    <message>
        <source>Back to the search box; letters go there, too</source>
        <translation>Retour au champ de recherche&#x202f;; les lettres y vont aussi</translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation>Une ligne vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>Une page vers le bas ou vers le haut</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Début ou fin</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Date above or below</source>
        <translation>Date du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Show articles of this date only</source>
        <translation>Afficher seulement les articles de cette date</translation>
    </message>
    <message>
        <source>Show or hide the months of a year, the days of a month</source>
        <translation>Afficher ou masquer les mois d’une année, les jours d’un mois</translation>
    </message>
    <message>
        <source>All dates again</source>
        <translation>De nouveau toutes les dates</translation>
    </message>
    <message>
        <source>Mark the year or month before or after</source>
        <translation>Marquer l’année ou le mois d’avant ou d’après</translation>
    </message>
    <message>
        <source>Mark more of them</source>
        <translation>En marquer d’autres</translation>
    </message>
    <message>
        <source>Show articles of what is marked only</source>
        <translation>Afficher seulement les articles de ce qui est marqué</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Endroit suivant ou précédent</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Fermer la barre</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Another week, month or year</source>
        <translation>Une autre semaine, un autre mois, une autre année</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Afficher ses articles</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Empty the search, then close the guide</source>
        <translation>Vider la recherche, puis fermer le guide</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Forget these searches</source>
        <translation>Oublier ces recherches</translation>
    </message>
    <message>
        <source>Examples from this archive…</source>
        <translation>Exemples tirés de cette archive…</translation>
    </message>
    <message>
        <source>sought before</source>
        <translation>déjà recherché</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Archives and history</source>
        <translation>Archives et historique</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>Letters, icons and spaces, articles too; from the next start on.</source>
        <translation>Lettres, icônes et espaces, articles compris ; à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Show the margin</source>
        <translation>Afficher la marge</translation>
    </message>
    <message>
        <source>Beside the text: who speaks, what was mended, your notes.</source>
        <translation>À côté du texte&#xa0;: qui parle, ce qui a été réparé, vos notes.</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Marquer les citations</translation>
    </message>
    <message>
        <source>By a tint and a line below the words.</source>
        <translation>Par une teinte et un trait sous les mots.</translation>
    </message>
    <message>
        <source>Mark repairs</source>
        <translation>Marquer les réparations</translation>
    </message>
    <message>
        <source>By dots below what was damaged in the file and is read otherwise.</source>
        <translation>Par des points sous ce qui était endommagé dans le fichier et se lit autrement.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>For archives that are opened for the first time.</source>
        <translation>Pour les archives ouvertes pour la première fois.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Fold copies of one story</source>
        <translation>Replier les copies d’un texte</translation>
    </message>
    <message>
        <source>Then a story that stands in the archive several times is counted once.</source>
        <translation>Un texte présent plusieurs fois dans l’archive compte alors une seule fois.</translation>
    </message>
    <message>
        <source>Find all forms of words</source>
        <translation>Trouver toutes les formes des mots</translation>
    </message>
    <message>
        <source>Then “walk” finds walks, walked and walking, too. Words between marks stay as they are.</source>
        <translation>Alors «&#xa0;signer&#xa0;» trouve aussi signe, signait et signé. Les mots entre guillemets restent tels quels.</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Retenir les recherches</translation>
    </message>
    <message>
        <source>They are offered in the search box. Without, what was remembered is removed.</source>
        <translation>Elles sont proposées dans la zone de recherche. Sans cela, ce qui était retenu est effacé.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation>La dernière archive</translation>
    </message>
    <message>
        <source>No archive</source>
        <translation>Aucune archive</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Surveiller le dossier</translation>
    </message>
    <message>
        <source>What comes into the open archive is read by itself.</source>
        <translation>Ce qui arrive dans l’archive ouverte est lu automatiquement.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Garder un historique</translation>
    </message>
    <message>
        <source>Recent archives, searches and places. Without one nothing of these is written, and what was is removed.</source>
        <translation>Archives, recherches et endroits récents. Sans historique, rien n’en est écrit, et ce qui l’était est supprimé.</translation>
    </message>
</context>
</TS>
