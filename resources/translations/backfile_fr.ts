<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ArchiveOpener</name>
    <message>
        <source>Open a folder of articles</source>
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
        <source>Rescan</source>
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
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln that may be of then</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or item(s) could not be read</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation type="unfinished">
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
        <translation type="unfinished">{first} à {last}</translation>
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
    <name>Figures</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} à {last}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
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
        <translation>tous les articles</translation>
    </message>
    <message>
        <source>articles {clauses}</source>
        <translation>articles {clauses}</translation>
    </message>
    <message>
        <source>dated {range}</source>
        <translation>datés : {range}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
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
        <source>not {clauses}</source>
        <translation>pas {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
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
        <source>the words {words}</source>
        <translation>l’expression {words}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>à partir de {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
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
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you type. Nothing leaves this computer, and no file of yours is written to.</source>
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
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
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
        <source>&amp;Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
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
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
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
        <translation>Le dossier ne peut pas être lu : {reason}</translation>
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
        <source>Plug in its disk or say where it is now; what was read before can still be searched.</source>
        <translation>Branchez son disque ou indiquez où elle se trouve maintenant ; ce qui a déjà été lu reste consultable.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now.</source>
        <translation>Un autre Backfile lit cette archive en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it is done; what it has read can be searched meanwhile.</source>
        <translation>Attendez qu’il ait fini ; ce qu’il a lu peut déjà être consulté.</translation>
    </message>
    <message>
        <source>Reading the archive ended unexpectedly.</source>
        <translation>La lecture de l’archive s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>Choose Rescan to go on; nothing of what was read is lost.</source>
        <translation>Choisissez « Relire » pour continuer ; rien de ce qui a été lu n’est perdu.</translation>
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
        <translation>Son fichier a été déplacé, modifié ou supprimé : relancez la recherche.</translation>
    </message>
    <message>
        <source>The archive is not at {place}: this is what was read of it before.</source>
        <translation>L’archive ne se trouve pas à l’emplacement {place} : voici ce qui en avait été lu.</translation>
    </message>
    <message>
        <source>Another Backfile is writing to this archive just now: the newest may be missing.</source>
        <translation>Un autre Backfile écrit pour cette archive en ce moment : le plus récent peut manquer.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written ({reason}): the newest may be missing.</source>
        <translation>Impossible d’écrire dans le dossier de données ({reason}) : le plus récent peut manquer.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now: this is what it has read so far.</source>
        <translation>Un autre Backfile lit cette archive en ce moment : voici ce qu’il a lu jusqu’ici.</translation>
    </message>
    <message>
        <source>The catalog of this archive was damaged: the archive is read anew.</source>
        <translation>Le catalogue de cette archive était endommagé : l’archive est relue.</translation>
    </message>
    <message>
        <source>The search index was damaged: it is built anew from what was read.</source>
        <translation>L’index de recherche était endommagé : il est reconstruit à partir de ce qui a été lu.</translation>
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
        <translation>Le catalogue de cette archive ne peut pas être ouvert : le fichier d’un autre programme se trouve à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut pas être ouvert : le fichier d’un autre programme se trouve à l’emplacement {place}.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written: the disk is full.</source>
        <translation>Le catalogue de cette archive ne peut pas être écrit : le disque est plein.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written: the disk is full.</source>
        <translation>Le fichier de vos corrections, notes et mots-clés ne peut pas être écrit : le disque est plein.</translation>
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
        <translation>Lisez d’abord l’archive : `backfile index` avec son dossier.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.</source>
        <translation>Rien de ce qui est à vous n’est perdu : `backfile index --rebuild` relit l’archive.</translation>
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
        <translation>Relisez l’archive : cela la met à jour.</translation>
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
        <translation>Impossible d’écrire dans le dossier de données : {reason}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written at {place}: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier de données à l’emplacement {place} : {reason}.</translation>
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
        <translation>Regardez {place} : votre propre travail se trouve à côté.</translation>
    </message>
    <message>
        <source>They hold until you close the window. Look whether {place} may be written and has room.</source>
        <translation>Ils valent jusqu’à la fermeture de la fenêtre. Vérifiez que {place} peut être écrit et a de la place.</translation>
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
        <translation>Le système répond : {reason}.</translation>
    </message>
    <message>
        <source>The search index is of another version of the program.</source>
        <translation>L’index de recherche vient d’une autre version du programme.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog: no file of yours is touched.</source>
        <translation>Il est reconstruit à partir du catalogue : aucun de vos fichiers n’est touché.</translation>
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
        <translation>Une sauvegarde de votre travail ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <source>Look whether {place} may be written and its disk has room.</source>
        <translation>Vérifiez que {place} peut être écrit et que son disque a de la place.</translation>
    </message>
    <message>
        <source>The backup of your own work can&apos;t be put back: {reason}.</source>
        <translation>La sauvegarde de votre travail ne peut pas être rétablie : {reason}.</translation>
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
        <translation>La sauvegarde du {when} est bonne : rétablissez-la. Le fichier endommagé est conservé à côté.</translation>
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
        <source>{what} and more</source>
        <translation>{what} et autres</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} ({count} articles)</translation>
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
        <translation>Il n’y a pas de champ « {name}: ».</translation>
    </message>
    <message>
        <source>There are {names} and {last}:. To look for the words themselves, put a blank after the colon.</source>
        <translation>Il y a {names} et {last}:. Pour chercher les mots eux-mêmes, mettez une espace après les deux-points.</translation>
    </message>
    <message>
        <source>Nothing stands after “{name}:”.</source>
        <translation>Il n’y a rien après « {name}: ».</translation>
    </message>
    <message>
        <source>Leave no blank after the colon.</source>
        <translation>Ne laissez pas d’espace après les deux-points.</translation>
    </message>
    <message>
        <source>There is no mark “{name}”.</source>
        <translation>Il n’y a pas de marque « {name} ».</translation>
    </message>
    <message>
        <source>Known is {names}.</source>
        <translation>Est connu : {names}.</translation>
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
        <translation>Il n’y a rien avant « {word} ».</translation>
    </message>
    <message>
        <source>Nothing stands after “{word}”.</source>
        <translation>Il n’y a rien après « {word} ».</translation>
    </message>
    <message>
        <source>To look for the word itself, write it in small letters: {word}.</source>
        <translation>Pour chercher le mot lui-même, écrivez-le en minuscules : {word}.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for letters inside a phrase.</source>
        <translation>« {sign} » ne peut pas remplacer des lettres dans une expression.</translation>
    </message>
    <message>
        <source>A phrase has whole words; only its last word may end in an asterisk.</source>
        <translation>Une expression se compose de mots entiers ; seul le dernier peut finir par un astérisque.</translation>
    </message>
    <message>
        <source>“*” and “?” can only stand in a word of its own.</source>
        <translation>« * » et « ? » ne peuvent figurer que dans un mot isolé.</translation>
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
        <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Le jour {text} n’existe pas.</translation>
    </message>
    <message>
        <source>Write date:1994, date:1994-05 or date:1994-05-27, or a range: date:1994-05..1994-06, date:1994.., date:..1994.</source>
        <translation>Écrivez date:1994, date:1994-05 ou date:1994-05-27, ou une période : date:1994-05..1994-06, date:1994.., date:..1994.</translation>
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
        <translation>« {text} » n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“{text}” names a day, but no month.</source>
        <translation>« {text} » nomme un jour, mais pas de mois.</translation>
    </message>
    <message>
        <source>“{text}” names no month of the calendar.</source>
        <translation>« {text} » ne nomme aucun mois du calendrier.</translation>
    </message>
    <message>
        <source>“{text}” names a day that doesn&apos;t exist.</source>
        <translation>« {text} » nomme un jour qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: it needs a beginning and an end.</source>
        <translation>« {text} » n’est pas une période : il faut un début et une fin.</translation>
    </message>
    <message>
        <source>“{text}” is an interval whose year nobody knows.</source>
        <translation>« {text} » est une période dont personne ne connaît l’année.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>« {text} » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” has an empty place.</source>
        <translation>« {text} » a une place vide.</translation>
    </message>
    <message>
        <source>“{text}” is a set whose year nobody knows.</source>
        <translation>« {text} » est un ensemble dont personne ne connaît l’année.</translation>
    </message>
    <message>
        <source>Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows.</source>
        <translation>Tapez un jour (1994-01-27), un mois (1994-01), une année (1994), une période (1994-01/1994-03), plusieurs jours ([1994-03-04,1994-04-03]) ou une limite ([..2016-07-27]) ; X remplace un chiffre que personne ne connaît.</translation>
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
        <translation>C’est un lien ; il n’est pas suivi.</translation>
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
        <translation>Le système n’a pas pu le lire : {reason}.</translation>
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
        <translation>Il est tronqué : le fichier finit avant son contenu.</translation>
    </message>
    <message>
        <source>It is damaged: from some place on it can&apos;t be unpacked.</source>
        <translation>Il est endommagé : à partir d’un endroit, il ne peut plus être décompressé.</translation>
    </message>
    <message>
        <source>It is damaged: its place in the zip holds something else.</source>
        <translation>Il est endommagé : sa place dans le zip contient autre chose.</translation>
    </message>
    <message>
        <source>What came before was read. Fetch the file anew if you can.</source>
        <translation>Ce qui précède a été lu. Récupérez le fichier à nouveau si possible.</translation>
    </message>
    <message>
        <source>It is cut short: its list of contents is missing.</source>
        <translation>Il est tronqué : sa table des matières manque.</translation>
    </message>
    <message>
        <source>What could be found without it was read. Fetch it anew.</source>
        <translation>Ce qui a pu être trouvé sans elle a été lu. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>It is packed so tightly that it would grow without end.</source>
        <translation>Il est si fortement compressé qu’il grandirait sans fin.</translation>
    </message>
    <message>
        <source>Files like this are made to overwhelm programs. Nothing of it was kept.</source>
        <translation>De tels fichiers sont faits pour submerger les programmes. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>It is too large: one article may have up to 256 MB.</source>
        <translation>Il est trop grand : un article peut avoir jusqu’à 256 Mo.</translation>
    </message>
    <message>
        <source>It is too large for the memory that one file may use.</source>
        <translation>Il est trop grand pour la mémoire qu’un fichier peut utiliser.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divisez le fichier.</translation>
    </message>
    <message>
        <source>This zip is too large to be read inside another file.</source>
        <translation>Ce zip est trop grand pour être lu à l’intérieur d’un autre fichier.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Sortez-le d’abord.</translation>
    </message>
    <message>
        <source>Its members overlap, so that it would grow without end.</source>
        <translation>Ses éléments se chevauchent, de sorte qu’il grandirait sans fin.</translation>
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
        <translation>Il est compressé d’une façon illisible ici.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Recompressez-le en zip ordinaire.</translation>
    </message>
    <message>
        <source>It lies in more containers within each other than are followed.</source>
        <translation>Il se trouve dans plus de conteneurs emboîtés qu’on n’en suit.</translation>
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
        <translation>Il n’a pas pu être lu comme {format} : {reason}.</translation>
    </message>
    <message>
        <source>Reading was given up: {reason}.</source>
        <translation>La lecture a été abandonnée : {reason}.</translation>
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
        <translation>le processus qui le lisait n’a rien rendu de sensé</translation>
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
        <translation>Merci de le signaler : c’est une erreur de Backfile.</translation>
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
        <translation>Un récit n’y a pas de fin.</translation>
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
        <translation>Cette ligne ne peut pas être lue : un champ n’y a pas de fin, ou dépasse 32 Mo.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>Cette ligne n’a ni texte ni titre.</translation>
    </message>
    <message>
        <source>Its names tell neither where a text stands nor a headline.</source>
        <translation>Ses noms ne disent ni où est un texte ni où est un titre.</translation>
    </message>
    <message>
        <source>Name the columns or keys headline, date and body.</source>
        <translation>Nommez les colonnes ou les clés headline, date et body.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>C’est {what} ; ce n’est pas encore lisible.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Enregistrez son texte dans un autre format.</translation>
    </message>
    <message>
        <source>a picture ({format})</source>
        <translation>une image ({format})</translation>
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
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
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
        <source>an EPUB book or an OpenDocument file</source>
        <translation>un livre EPUB ou un fichier OpenDocument</translation>
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
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a web crawl (WARC)</source>
        <translation>une collecte du web (WARC)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a mail or a web page in a mail&apos;s form</source>
        <translation>un courriel ou une page web sous forme de courriel</translation>
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
