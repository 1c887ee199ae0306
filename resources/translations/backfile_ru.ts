<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a folder of newspaper articles: by date, in full, with quotations marked, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never writes to your archive, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, Whoosh, lxml, trafilatura and chardet; set in Source Serif and Inter; icons by Lucide. Thanks to all who wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this licence is at https://spdx.org/licenses/</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveOpener</name>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has other files than the archive that you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was opened as an archive of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} was opened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window shows one archive at a time. Open the others from the Archive menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample archive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was known before at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of its files are the same, so it was taken for the same archive: your own work on it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of it can be read and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles, or drop one on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read anew before you have said which archive it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveReport</name>
    <message>
        <source>How well it is dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every number opens its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each square a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each square a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as articles, with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of another: pictures of saved pages, records, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: a search can’t see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents lost (attach? → attaché)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations never closed, or never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks lost (?yes? → “yes”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a wrong encoding (Ã© → é)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes in place of signs (&amp;amp; → &amp;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks for apostrophes (don&quot;t → don’t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that can’t be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, notices, related articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that repeat from page to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps, such as “Last updated”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} say that they were last updated {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} say that they were changed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} have {day} in the names of their files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} bear the date {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still being read: these are the figures so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on {day} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked through again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certainty} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a stamp of the collection: it only tells what they are no later than.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} · hatched: nothing found between two dated issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} · too little is dated to tell what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}, compared with {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in which something is offered, not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same story more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder in which what was read of it, and your work on it, are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy my work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your dates, notes and tags into a file of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put a copy back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your work from such a file; what is there now is kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file of it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the search ready once more from what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; your work stays, and it can be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all that is known of it; its own files are not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there now: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Quotations in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move a caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys scroll the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertaintyBar</name>
    <message>
        <source>How well the archive is dated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>The list, the text and searches use yours. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote the article, without “by”; empty if nobody is named. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or a few, with commas between tags, to find together what belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>As the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <comment>articles with the same text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) folded</source>
        <comment>articles with the same text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <comment>said of articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more known less exactly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a date for %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a certain date already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a date that you set before: it will be replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date set for %Ln article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your date was taken away from %Ln article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) tagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>your own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page’s metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weekdays named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {date}. Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {one}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a day; Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the form of a day with its weekday; Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d dddd</source>
        <comment>the form of a day below its month; Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
        <source>{known}, {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certainty}, {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certainty}, for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated, no later than {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” names a day that doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can be {one} or {other}: type the name of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day in the {decade}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}, in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year that isn’t named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on {when}. The nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {when}. The nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Looking at the dates that they have now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my dates away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has a certain date yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesPane</name>
    <message>
        <source>DATES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of their dates only the month or the year is known: they may be of the time chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the undated articles of this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesView</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words within a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words held at a distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You set the date: {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s own field for the date says {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record beside the file says {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of folder and file say {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s web address says {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page describes itself as of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines in front of the text say {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the page: {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dateline says {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page bears a stamp of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last changed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was fetched on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copyright line says {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no weight alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence for the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file, its name or its text tells a date. If you know it, set it below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Use this date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {date} as your own date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Backfile has made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your archive and your own work are safe, and you can go on reading. This report helps to mend it; no words of an article are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCounting</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or item(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read as articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are part of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its bytes are in no known encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mixes two encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some zero bytes were left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in another encoding than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article could not be told from the rest of its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields at its head could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article in it has a headline, but no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so long that its end was not searched for quotations or damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileListPane</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list isn’t in order of date now. Put it in that order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was found has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>{year}: {articles} in {filled} of {all} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {articles} in {filled} of {all} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}; nothing found: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: nothing found, though earlier and later issues are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldGrid</name>
    <message>
        <source>What is held over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Leave for the web?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the program. Open it in your web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Backfile guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is written in English so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} · Backfile guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{when}: {hits} of {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles over time: {when}, {articles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitListView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>One article stands for all that have the same text. Press to list every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one article stand for all that have the same text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Show what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {articles} can be selected at once. Search for fewer, or choose a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManageDesk</name>
    <message>
        <source>Your work on {archive} was copied to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of your work on {archive} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work on {archive} is that of the copy now. What was there before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of {archive} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was read of {archive}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own work stays. To search the archive it must be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {archive}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is work of your own on it ({work}): it is copied into a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work of your own on it. Its own files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive} was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive} was forgotten. Your work on it is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; what was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your work on {archive} into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of your work (*.backfile *.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Manage archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive has been opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read takes {derived}, your own work with its backups {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it was at {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it isn’t there, what was read of it can’t be had again, and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks here:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoHitsPane</name>
    <message>
        <source>When it has been read, its articles stand here by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive has no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of {dates} there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all dates: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part is found, but never all in one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {words} alone, {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} stands in no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “{word}” in this archive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {word}, {found}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your own work, beside the archive and never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}, changed {changed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date, the newest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date, the oldest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the articles in which the words stand oftenest for their length, and those with them in the headline. Rare words count more than common ones. Days have no heads in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The article lies within {container}, as {item}. Its folder is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan the archive (F5): if it was moved within it, it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can’t be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk or the network folder of the archive, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind “{ending}” are not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They might run as a program, and nobody knows who wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can’t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program under the name of a document. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideDesk</name>
    <message>
        <source>Path copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own work can be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTableModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>articles {clauses}</source>
        <translation>статьи: {clauses}</translation>
    </message>
    <message>
        <source>dated {range}</source>
        <translation>дата: {range}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>whose date is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose date is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose date is probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose date is not just probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose date is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose date is not uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged in their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without damage in their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a repair that is only offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a repair that is only offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with page furniture taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without page furniture taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed with a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed without a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not new since the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lost accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lost no accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lost quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lost no quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with question marks for other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without question marks for other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garbled by a wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not garbled by a wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with codes for signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without codes for signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with quotation marks for apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without quotation marks for apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with signs that can&apos;t be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without signs that can&apos;t be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with menus or notices taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without menus or notices taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with repeated lines taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without repeated lines taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with stamps taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without stamps taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a page&apos;s frame taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a page&apos;s frame taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>with {words} in the headline</source>
        <translation>в заголовке есть {words}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>есть {words}</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>есть дата</translation>
    </message>
    <message>
        <source>without {words} in the headline</source>
        <translation>в заголовке нет {words}</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>нет {words}</translation>
    </message>
    <message>
        <source>not {clauses}</source>
        <translation>не {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>a word that begins with {word}</source>
        <translation>слово, которое начинается с {word}</translation>
    </message>
    <message>
        <source>a word of the form {word}</source>
        <translation>слово вида {word}</translation>
    </message>
    <message>
        <source>the words {words}</source>
        <translation>фраза {words}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>любое время</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>What you can type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole language, in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for words of this archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles yet to give examples of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these finds something in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Looking for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the dates of the whole folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {files} read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can search what has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Show what could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in {archive}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSteps</name>
    <message>
        <source>Match {at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was mended in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation {at} of {all}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation {at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair {at} of {all}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dateline fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dateline gives day and month, but no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from {winner}, which is trusted more: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with {date}, but is less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most names in this folder hold no such date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of its folder is still to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {all} files here have a date in their name, such as “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only file here has a date in its name: “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates here put the day first: they have a number over twelve there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates here put the month first: a number over twelve comes second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The century follows from other years in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read in more ways; something else here fits this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells the century; the newest was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday that the text names fits this reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month can be read either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That narrows a week that is known, and gives no date by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many articles of this folder share {date} that it is the day on which they were moved, not the day of publication: it only says that they are no later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is a stamp of the page, not a date of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” tells when it was last changed, not when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is the year of a copyright, not a date of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” tells when it was fetched, not when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” names no day that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” means that nobody filled the date in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” could be a date, but most names in this folder hold none of that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contradicts {date}, which is later: one of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the article is no later than {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with the date that you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the date that you set, which goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date that you set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of folder and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page’s description of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines in front of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder’s name, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folders’ names, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file’s name, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the names of folder and file, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line {n} of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the article, on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the address {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the page’s description of itself ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a time on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “modified”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “DATE”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Recent &amp;archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive} – not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>&amp;Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sought yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>mark closed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark not closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen sign taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe doubled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark not opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}, perhaps {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCounting</name>
    <message numerus="yes">
        <source>%Ln article(s) of certain date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of probable date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of uncertain date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) dated too inexactly to stand in any square.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln accounted for</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>said of files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) put right</source>
        <comment>in a damaged text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only offered</source>
        <comment>said of repairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) taken off</source>
        <comment>of a page&apos;s furniture</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <comment>held more than once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The folder is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What is in this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet. The report comes with the first articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>(without a headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {certainty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of an article above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold its &amp;copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py as lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>Examples of queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can type: examples from this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sought}, only {dates}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetDateForm</name>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26 May 1994, 1994-05~ …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: how you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for your date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month, a year, or what is known of it. For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet a date: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}. Kept as {edtf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article stays among the undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come, so it will count as uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfile’s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Forget history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget which archives were open, what was sought in them, and where one was reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings, and your own dates, notes and tags, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>(without a headline)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The original, as decoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>Lines of %Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line spacing {spacing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop one anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no file of yours is written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage archives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;er line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous rep&amp;air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;view of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous v&amp;iew of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;headline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;byline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and tag&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add no&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ta&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem’s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py the file’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Backfile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no folder at {place}.</source>
        <translation>По адресу {place} нет папки.</translation>
    </message>
    <message>
        <source>Check the name, or plug in the disk on which the archive lies.</source>
        <translation>Проверьте имя или подключите диск, на котором лежит архив.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {reason}</source>
        <translation>Не удаётся прочитать папку: {reason}</translation>
    </message>
    <message>
        <source>The archive is not at {place}.</source>
        <translation>Архива нет по адресу {place}.</translation>
    </message>
    <message>
        <source>Plug in its disk, and try again.</source>
        <translation>Подключите его диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Plug in its disk or say where it is now; what was read before can still be searched.</source>
        <translation>Подключите его диск или укажите, где он теперь; в прочитанном раньше по-прежнему можно искать.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now.</source>
        <translation>Этот архив сейчас читает другая программа Backfile.</translation>
    </message>
    <message>
        <source>Wait until it is done; what it has read can be searched meanwhile.</source>
        <translation>Подождите, пока она закончит; в уже прочитанном можно искать.</translation>
    </message>
    <message>
        <source>Reading the archive ended unexpectedly.</source>
        <translation>Чтение архива неожиданно прервалось.</translation>
    </message>
    <message>
        <source>Choose Rescan to go on; nothing of what was read is lost.</source>
        <translation>Выберите «Перечитать», чтобы продолжить; из прочитанного ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no article {id} in this archive.</source>
        <translation>В этом архиве нет статьи {id}.</translation>
    </message>
    <message>
        <source>`backfile list` shows the ids.</source>
        <translation>`backfile list` показывает обозначения.</translation>
    </message>
    <message>
        <source>Article {number} is no longer in this archive.</source>
        <translation>Статьи {number} больше нет в этом архиве.</translation>
    </message>
    <message>
        <source>Its file was moved, changed or removed: search again.</source>
        <translation>Её файл перемещён, изменён или удалён: повторите поиск.</translation>
    </message>
    <message>
        <source>The archive is not at {place}: this is what was read of it before.</source>
        <translation>Архива нет по адресу {place}: показано то, что было прочитано раньше.</translation>
    </message>
    <message>
        <source>Another Backfile is writing to this archive just now: the newest may be missing.</source>
        <translation>Другая программа Backfile сейчас пишет для этого архива: самого нового может не быть.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written ({reason}): the newest may be missing.</source>
        <translation>В папку данных нельзя писать ({reason}): самого нового может не быть.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now: this is what it has read so far.</source>
        <translation>Этот архив сейчас читает другая программа Backfile: показано то, что она уже прочитала.</translation>
    </message>
    <message>
        <source>The catalog of this archive was damaged: the archive is read anew.</source>
        <translation>Каталог этого архива был повреждён: архив читается заново.</translation>
    </message>
    <message>
        <source>The search index was damaged: it is built anew from what was read.</source>
        <translation>Поисковый указатель был повреждён: он строится заново из прочитанного.</translation>
    </message>
    <message>
        <source>The catalog of this archive doesn&apos;t exist yet.</source>
        <translation>Каталога этого архива ещё нет.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags doesn&apos;t exist yet.</source>
        <translation>Файла ваших исправлений, заметок и меток ещё нет.</translation>
    </message>
    <message>
        <source>The catalog of this archive is damaged.</source>
        <translation>Каталог этого архива повреждён.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is damaged.</source>
        <translation>Файл ваших исправлений, заметок и меток повреждён.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is gone.</source>
        <translation>Файл ваших исправлений, заметок и меток исчез.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written.</source>
        <translation>Не удаётся записать каталог этого архива.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written.</source>
        <translation>Не удаётся записать файл ваших исправлений, заметок и меток.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by a newer Backfile.</source>
        <translation>Каталог этого архива создан более новой версией Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by a newer Backfile.</source>
        <translation>Файл ваших исправлений, заметок и меток создан более новой версией Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by an older Backfile.</source>
        <translation>Каталог этого архива создан более старой версией Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by an older Backfile.</source>
        <translation>Файл ваших исправлений, заметок и меток создан более старой версией Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Не удаётся открыть каталог этого архива: по адресу {place} лежит файл другой программы.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Не удаётся открыть файл ваших исправлений, заметок и меток: по адресу {place} лежит файл другой программы.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written: the disk is full.</source>
        <translation>Не удаётся записать каталог этого архива: диск заполнен.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written: the disk is full.</source>
        <translation>Не удаётся записать файл ваших исправлений, заметок и меток: диск заполнен.</translation>
    </message>
    <message>
        <source>The catalog of this archive is being written by another program.</source>
        <translation>Каталог этого архива сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is being written by another program.</source>
        <translation>Файл ваших исправлений, заметок и меток сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened, read or written.</source>
        <translation>Каталог этого архива не удаётся открыть, прочитать или записать.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened, read or written.</source>
        <translation>Файл ваших исправлений, заметок и меток не удаётся открыть, прочитать или записать.</translation>
    </message>
    <message>
        <source>Read the archive first: `backfile index` with its folder.</source>
        <translation>Сначала прочитайте архив: `backfile index` и его папка.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.</source>
        <translation>Ваша работа цела: `backfile index --rebuild` читает архив заново.</translation>
    </message>
    <message>
        <source>It is made with the first correction, note or tag.</source>
        <translation>Он создаётся с первым исправлением, первой заметкой или меткой.</translation>
    </message>
    <message>
        <source>Look for a backup in the data folder.</source>
        <translation>Поищите резервную копию в папке данных.</translation>
    </message>
    <message>
        <source>Allow writing in the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Разрешите запись в папку данных или выберите другую с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Установите новейшую версию Backfile или выберите другую папку данных с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile.</source>
        <translation>Установите новейшую версию Backfile.</translation>
    </message>
    <message>
        <source>Read the archive once more: that brings it up to date.</source>
        <translation>Прочитайте архив ещё раз: это обновит его.</translation>
    </message>
    <message>
        <source>Move that file elsewhere.</source>
        <translation>Переместите этот файл в другое место.</translation>
    </message>
    <message>
        <source>Make room on the disk with the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Освободите место на диске с папкой данных или выберите другую с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Wait until the other window or command is done, and try again.</source>
        <translation>Подождите, пока закончит другое окно или команда, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Look whether the disk with the data folder is there, has room and may be written, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Проверьте, подключён ли диск с папкой данных, есть ли на нём место и можно ли на него писать, или выберите другую папку с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: {reason}.</source>
        <translation>В папку данных нельзя писать: {reason}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written at {place}: {reason}.</source>
        <translation>В папку данных по адресу {place} нельзя писать: {reason}.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or BACKFILE_DATA, or make room on the disk.</source>
        <translation>Выберите другую с помощью --data-dir или BACKFILE_DATA либо освободите место на диске.</translation>
    </message>
    <message>
        <source>The description of an archive in the data folder can&apos;t be read.</source>
        <translation>Не удаётся прочитать описание архива в папке данных.</translation>
    </message>
    <message>
        <source>Look at {place}: the user&apos;s own work lies beside it.</source>
        <translation>Посмотрите {place}: ваша работа лежит рядом.</translation>
    </message>
    <message>
        <source>They hold until you close the window. Look whether {place} may be written and has room.</source>
        <translation>Они действуют, пока окно открыто. Проверьте, можно ли писать в {place} и есть ли там место.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read.</source>
        <translation>Не удаётся прочитать поисковый указатель.</translation>
    </message>
    <message>
        <source>Another process is writing to the search index.</source>
        <translation>В поисковый указатель сейчас пишет другой процесс.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Подождите, пока он закончит.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be removed.</source>
        <translation>Не удаётся удалить поисковый указатель.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Поисковый указатель повреждён.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written.</source>
        <translation>Не удаётся записать поисковый указатель.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Система сообщает: {reason}.</translation>
    </message>
    <message>
        <source>The search index is of another version of the program.</source>
        <translation>Поисковый указатель создан другой версией программы.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog: no file of yours is touched.</source>
        <translation>Он строится заново из каталога: ваши файлы не затрагиваются.</translation>
    </message>
    <message>
        <source>A part of the search index is missing.</source>
        <translation>Часть поискового указателя отсутствует.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog.</source>
        <translation>Он строится заново из каталога.</translation>
    </message>
    <message>
        <source>A backup of your own work can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать резервную копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>Look whether {place} may be written and its disk has room.</source>
        <translation>Проверьте, можно ли писать в {place} и есть ли место на диске.</translation>
    </message>
    <message>
        <source>The backup of your own work can&apos;t be put back: {reason}.</source>
        <translation>Не удаётся восстановить резервную копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>Close all other windows of Backfile, make room on the disk, and try again.</source>
        <translation>Закройте все другие окна Backfile, освободите место на диске и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A step in the journal of your work can&apos;t be understood.</source>
        <translation>Один из шагов в журнале вашей работы не удаётся понять.</translation>
    </message>
    <message>
        <source>The backup of {when} is good: put it back. The broken file is kept beside it.</source>
        <translation>Резервная копия от {when} исправна: восстановите её. Повреждённый файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>There is no backup in {place}. The file is kept as it is, and a new one can be begun beside it.</source>
        <translation>В {place} нет резервной копии. Файл сохраняется как есть, рядом можно начать новый.</translation>
    </message>
    <message>
        <source>This note isn&apos;t there any more.</source>
        <translation>Этой заметки больше нет.</translation>
    </message>
    <message>
        <source>Look at the article again.</source>
        <translation>Откройте статью ещё раз.</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>задать дату</translation>
    </message>
    <message>
        <source>take back date</source>
        <translation>отменить дату</translation>
    </message>
    <message>
        <source>set headline</source>
        <translation>исправить заголовок</translation>
    </message>
    <message>
        <source>take back headline</source>
        <translation>вернуть заголовок</translation>
    </message>
    <message>
        <source>set byline</source>
        <translation>исправить имя автора</translation>
    </message>
    <message>
        <source>take back byline</source>
        <translation>вернуть имя автора</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>добавить метку</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>удалить метку</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>добавить заметку</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>изменить заметку</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>удалить заметку</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} и другое</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} (статей: {count})</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Нет ни одного слова для поиска.</translation>
    </message>
    <message>
        <source>A query has at most {count} characters.</source>
        <translation>В запросе может быть не больше {count} знаков.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>Поля «{name}:» нет.</translation>
    </message>
    <message>
        <source>There are {names} and {last}:. To look for the words themselves, put a blank after the colon.</source>
        <translation>Есть {names} и {last}:. Чтобы искать сами слова, поставьте пробел после двоеточия.</translation>
    </message>
    <message>
        <source>Nothing stands after “{name}:”.</source>
        <translation>После «{name}:» ничего нет.</translation>
    </message>
    <message>
        <source>Leave no blank after the colon.</source>
        <translation>Не ставьте пробел после двоеточия.</translation>
    </message>
    <message>
        <source>There is no mark “{name}”.</source>
        <translation>Признака «{name}» нет.</translation>
    </message>
    <message>
        <source>There are {marks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Эта скобка ничего не закрывает.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Эта скобка не закрыта.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Между этими скобками ничего нет.</translation>
    </message>
    <message>
        <source>Nothing stands before “{word}”.</source>
        <translation>Перед «{word}» ничего нет.</translation>
    </message>
    <message>
        <source>Nothing stands after “{word}”.</source>
        <translation>После «{word}» ничего нет.</translation>
    </message>
    <message>
        <source>To look for the word itself, write it in small letters: {word}.</source>
        <translation>Чтобы искать само слово, напишите его строчными буквами: {word}.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for letters inside a phrase.</source>
        <translation>«{sign}» не может заменять буквы внутри фразы.</translation>
    </message>
    <message>
        <source>A phrase has whole words; only its last word may end in an asterisk.</source>
        <translation>Фраза состоит из целых слов; только последнее может оканчиваться звёздочкой.</translation>
    </message>
    <message>
        <source>“*” and “?” can only stand in a word of its own.</source>
        <translation>«*» и «?» могут стоять только в отдельном слове.</translation>
    </message>
    <message>
        <source>Of words joined by a hyphen, only the last may end in an asterisk.</source>
        <translation>Из слов, соединённых дефисом, только последнее может оканчиваться звёздочкой.</translation>
    </message>
    <message>
        <source>A pattern needs at least one letter.</source>
        <translation>В образце нужна хотя бы одна буква.</translation>
    </message>
    <message>
        <source>An asterisk alone finds every article.</source>
        <translation>Одна звёздочка находит все статьи.</translation>
    </message>
    <message>
        <source>A date is missing here.</source>
        <translation>Здесь не хватает даты.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Этот промежуток кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» не дата.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Дня {text} не существует.</translation>
    </message>
    <message>
        <source>Write date:1994, date:1994-05 or date:1994-05-27, or a range: date:1994-05..1994-06, date:1994.., date:..1994.</source>
        <translation>Напишите date:1994, date:1994-05 или date:1994-05-27 либо промежуток: date:1994-05..1994-06, date:1994.., date:..1994.</translation>
    </message>
    <message>
        <source>A date can&apos;t be empty.</source>
        <translation>Дата не может быть пустой.</translation>
    </message>
    <message>
        <source>This is too long for a date.</source>
        <translation>Для даты это слишком длинно.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read.</source>
        <translation>«{text}» не читается как дата.</translation>
    </message>
    <message>
        <source>“{text}” names a day, but no month.</source>
        <translation>«{text}» называет день, но не месяц.</translation>
    </message>
    <message>
        <source>“{text}” names no month of the calendar.</source>
        <translation>«{text}» не называет месяца календаря.</translation>
    </message>
    <message>
        <source>“{text}” names a day that doesn&apos;t exist.</source>
        <translation>«{text}» называет несуществующий день.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: it needs a beginning and an end.</source>
        <translation>«{text}» не промежуток: нужны начало и конец.</translation>
    </message>
    <message>
        <source>“{text}” is an interval whose year nobody knows.</source>
        <translation>«{text}» — промежуток, год которого неизвестен.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{text}” has an empty place.</source>
        <translation>В «{text}» есть пустое место.</translation>
    </message>
    <message>
        <source>“{text}” is a set whose year nobody knows.</source>
        <translation>«{text}» — набор, год которого неизвестен.</translation>
    </message>
    <message>
        <source>Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows.</source>
        <translation>Введите день (1994-01-27), месяц (1994-01), год (1994), промежуток (1994-01/1994-03), несколько дней ([1994-03-04,1994-04-03]) или предел ([..2016-07-27]); X заменяет неизвестную цифру.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>У вас нет права это читать.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation>Попросите у владельца право на чтение.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Этого больше нет на месте.</translation>
    </message>
    <message>
        <source>Read the archive again when nobody is changing it.</source>
        <translation>Прочитайте архив ещё раз, когда его никто не меняет.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Это ссылка; по ней программа не переходит.</translation>
    </message>
    <message>
        <source>Open what it points to, if that is an archive.</source>
        <translation>Откройте то, на что она указывает, если это архив.</translation>
    </message>
    <message>
        <source>Its path is longer than the system allows.</source>
        <translation>Путь длиннее, чем допускает система.</translation>
    </message>
    <message>
        <source>Move the archive nearer to the top of the disk.</source>
        <translation>Переместите архив ближе к корню диска.</translation>
    </message>
    <message>
        <source>It is no folder.</source>
        <translation>Это не папка.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the articles.</source>
        <translation>Выберите папку, в которой лежат статьи.</translation>
    </message>
    <message>
        <source>The disk or the network failed while it was read.</source>
        <translation>Во время чтения произошёл сбой диска или сети.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then read again.</source>
        <translation>Проверьте диск или соединение и прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>The system could not read it: {reason}.</source>
        <translation>Система не смогла это прочитать: {reason}.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>Это не обычный файл, а канал, сокет или устройство.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a device or a file with holes.</source>
        <translation>Это не обычный файл, а канал, устройство или файл с пропусками.</translation>
    </message>
    <message>
        <source>Here lie Backfile&apos;s own data.</source>
        <translation>Здесь лежат собственные данные Backfile.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Пропущено.</translation>
    </message>
    <message>
        <source>This folder belongs to the system or a program, not to the archive.</source>
        <translation>Эта папка принадлежит системе или программе, а не архиву.</translation>
    </message>
    <message>
        <source>It is not on this computer, only its name is.</source>
        <translation>На этом компьютере есть только имя, самого файла нет.</translation>
    </message>
    <message>
        <source>Let the cloud folder keep it here, then read again.</source>
        <translation>Велите облачной папке хранить его здесь и прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>It is cut short: the file ends before its contents do.</source>
        <translation>Файл обрезан: он кончается раньше своего содержимого.</translation>
    </message>
    <message>
        <source>It is damaged: from some place on it can&apos;t be unpacked.</source>
        <translation>Файл повреждён: с некоторого места его нельзя распаковать.</translation>
    </message>
    <message>
        <source>It is damaged: its place in the zip holds something else.</source>
        <translation>Файл повреждён: на его месте в zip лежит что-то другое.</translation>
    </message>
    <message>
        <source>What came before was read. Fetch the file anew if you can.</source>
        <translation>То, что было до этого места, прочитано. Если можно, получите файл заново.</translation>
    </message>
    <message>
        <source>It is cut short: its list of contents is missing.</source>
        <translation>Файл обрезан: нет его оглавления.</translation>
    </message>
    <message>
        <source>What could be found without it was read. Fetch it anew.</source>
        <translation>Всё, что нашлось без него, прочитано. Получите файл заново.</translation>
    </message>
    <message>
        <source>It is packed so tightly that it would grow without end.</source>
        <translation>Файл сжат так сильно, что рос бы без конца.</translation>
    </message>
    <message>
        <source>Files like this are made to overwhelm programs. Nothing of it was kept.</source>
        <translation>Такие файлы делают, чтобы вывести программы из строя. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>It is too large: one article may have up to 256 MB.</source>
        <translation>Файл слишком велик: статья может занимать до 256 МБ.</translation>
    </message>
    <message>
        <source>It is too large for the memory that one file may use.</source>
        <translation>Файл слишком велик для памяти, отведённой одному файлу.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Разделите файл.</translation>
    </message>
    <message>
        <source>This zip is too large to be read inside another file.</source>
        <translation>Этот zip слишком велик, чтобы читать его внутри другого файла.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Сначала извлеките его.</translation>
    </message>
    <message>
        <source>Its members overlap, so that it would grow without end.</source>
        <translation>Его части перекрываются, и он рос бы без конца.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ничего не прочитано.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>Unlock it with the program that locked it.</source>
        <translation>Снимите защиту программой, которая её поставила.</translation>
    </message>
    <message>
        <source>It is packed in a way that can&apos;t be read here.</source>
        <translation>Файл сжат способом, который здесь не читается.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Упакуйте его ещё раз как обычный zip.</translation>
    </message>
    <message>
        <source>It lies in more containers within each other than are followed.</source>
        <translation>Файл лежит глубже, чем просматриваются вложенные архивы.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Извлеките его.</translation>
    </message>
    <message>
        <source>Its parts are nested so deeply that it can&apos;t be read.</source>
        <translation>Его части вложены так глубоко, что прочитать нельзя.</translation>
    </message>
    <message>
        <source>It could not be read as {format}: {reason}.</source>
        <translation>Не удалось прочитать как {format}: {reason}.</translation>
    </message>
    <message>
        <source>Reading was given up: {reason}.</source>
        <translation>Чтение прекращено: {reason}.</translation>
    </message>
    <message>
        <source>nothing came out of it for {count} seconds</source>
        <translation>за {count} с ничего не прочитано</translation>
    </message>
    <message>
        <source>no answer within {count} seconds</source>
        <translation>нет ответа за {count} с</translation>
    </message>
    <message>
        <source>the process ended</source>
        <translation>процесс завершился</translation>
    </message>
    <message>
        <source>the process that was to read it ended</source>
        <translation>процесс, который должен был читать, завершился</translation>
    </message>
    <message>
        <source>the process that read it gave no sense</source>
        <translation>процесс, который читал, вернул бессмыслицу</translation>
    </message>
    <message>
        <source>it took more memory than one item may, or broke the process that read it</source>
        <translation>потребовалось больше памяти, чем можно, или процесс чтения сломался</translation>
    </message>
    <message>
        <source>What was read before is listed. Open the file with the program that made it.</source>
        <translation>Прочитанное до этого есть в списке. Откройте файл программой, которая его создала.</translation>
    </message>
    <message>
        <source>The text was read but not understood ({reason}).</source>
        <translation>Текст прочитан, но не понят ({reason}).</translation>
    </message>
    <message>
        <source>Please report this: it is a fault of Backfile.</source>
        <translation>Пожалуйста, сообщите об этом: это ошибка Backfile.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>В нём нет текста.</translation>
    </message>
    <message>
        <source>The file is empty or holds only white space.</source>
        <translation>Файл пуст или содержит одни пробелы.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Это не текст.</translation>
    </message>
    <message>
        <source>Its bytes look like a program&apos;s own data.</source>
        <translation>Содержимое похоже на данные какой-то программы.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>В нём нет статей.</translation>
    </message>
    <message>
        <source>{count} more items of this file could not be read.</source>
        <translation>Не прочитано частей этого файла, кроме названных: {count}.</translation>
    </message>
    <message>
        <source>A line in it has no end.</source>
        <translation>Одна из строк в нём не кончается.</translation>
    </message>
    <message>
        <source>A story in it has no end.</source>
        <translation>Одно из сообщений в нём не кончается.</translation>
    </message>
    <message>
        <source>There is no story in it, only the frame of a wire file.</source>
        <translation>В нём нет сообщений, только рамка файла агентства.</translation>
    </message>
    <message>
        <source>There is no text in it, only scripts or pictures.</source>
        <translation>В нём нет текста, только скрипты или картинки.</translation>
    </message>
    <message>
        <source>Save the page anew as it is shown.</source>
        <translation>Сохраните страницу заново в том виде, в каком она показана.</translation>
    </message>
    <message>
        <source>This line is no JSON.</source>
        <translation>Эта строка не JSON.</translation>
    </message>
    <message>
        <source>This line is nested so deeply that it can&apos;t be read.</source>
        <translation>Эта строка вложена так глубоко, что прочитать её нельзя.</translation>
    </message>
    <message>
        <source>It is no JSON, or cut short or damaged.</source>
        <translation>Это не JSON, либо файл обрезан или повреждён.</translation>
    </message>
    <message>
        <source>What came before the damage was read.</source>
        <translation>То, что до повреждения, прочитано.</translation>
    </message>
    <message>
        <source>This row can&apos;t be read: a field in it has no end, or is larger than 32 MB.</source>
        <translation>Эту строку нельзя прочитать: поле в ней не кончается или больше 32 МБ.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>В этой строке нет ни текста, ни заголовка.</translation>
    </message>
    <message>
        <source>Its names tell neither where a text stands nor a headline.</source>
        <translation>По именам не видно, где текст и где заголовок.</translation>
    </message>
    <message>
        <source>Name the columns or keys headline, date and body.</source>
        <translation>Назовите столбцы или ключи headline, date и body.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>Это {what}; читать такое программа ещё не умеет.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Сохраните текст в другом формате.</translation>
    </message>
    <message>
        <source>a picture ({format})</source>
        <translation>картинка ({format})</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>документ DjVu</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>звук или фильм</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>фильм</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>документ Office</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>старый документ Office</translation>
    </message>
    <message>
        <source>an EPUB book or an OpenDocument file</source>
        <translation>книга EPUB или файл OpenDocument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архив 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архив Zstandard</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a web crawl (WARC)</source>
        <translation>сбор веб-страниц (WARC)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>документ XML</translation>
    </message>
    <message>
        <source>a mail or a web page in a mail&apos;s form</source>
        <translation>письмо или веб-страница в виде письма</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>both words, anywhere in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words side by side, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any one letter for the question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word or the other, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from one year to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that nothing dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first article found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first article found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article above or below; from the first, the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles of this date only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the months of a year, the days of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search, then close the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each quotation, who is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a tint and a line below the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By dots below what was damaged in the file and is read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For archives that are opened for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold copies of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a story that stands in the archive several times is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes into the open archive is read by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent archives, searches and places. Without one nothing of these is written, and what was is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
