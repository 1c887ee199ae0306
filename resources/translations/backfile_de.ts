<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
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
        <translation type="unfinished">{first} bis {last}</translation>
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
        <translation type="unfinished">{first} bis {last}</translation>
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
        <source>not {clauses}</source>
        <translation>nicht {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>a word that begins with {word}</source>
        <translation>einem Wort, das beginnt mit {word}</translation>
    </message>
    <message>
        <source>a word of the form {word}</source>
        <translation>einem Wort der Form {word}</translation>
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
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
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
        <translation>Nichts von Ihnen ist verloren: `backfile index --rebuild` liest das Archiv neu.</translation>
    </message>
    <message>
        <source>It is made with the first correction, note or tag.</source>
        <translation>Sie entsteht mit der ersten Korrektur, Notiz oder dem ersten Schlagwort.</translation>
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
        <source>{what} and more</source>
        <translation>{what} und mehr</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} ({count} Artikel)</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es gibt kein Wort, nach dem zu suchen wäre.</translation>
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
        <source>There is no mark “{name}”.</source>
        <translation>Es gibt kein Merkmal „{name}“.</translation>
    </message>
    <message>
        <source>Known is {names}.</source>
        <translation>Bekannt ist {names}.</translation>
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
        <source>Write date:1994, date:1994-05 or date:1994-05-27, or a range: date:1994-05..1994-06, date:1994.., date:..1994.</source>
        <translation>Schreiben Sie date:1994, date:1994-05 oder date:1994-05-27, oder einen Zeitraum: date:1994-05..1994-06, date:1994.., date:..1994.</translation>
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
        <translation>Geben Sie einen Tag (1994-01-27), einen Monat (1994-01), ein Jahr (1994), einen Zeitraum (1994-01/1994-03), mehrere Tage ([1994-03-04,1994-04-03]) oder eine Grenze ([..2016-07-27]) ein; X steht für eine Ziffer, die niemand kennt.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Sie dürfen es nicht lesen.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation>Bitten Sie den Besitzer um das Recht, es zu lesen.</translation>
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
        <translation>Verschieben Sie das Archiv weiter nach oben auf dem Datenträger.</translation>
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
        <translation>Es ist nicht auf diesem Rechner, nur der Name ist es.</translation>
    </message>
    <message>
        <source>Let the cloud folder keep it here, then read again.</source>
        <translation>Lassen Sie den Cloud-Ordner es hier behalten, und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It is cut short: the file ends before its contents do.</source>
        <translation>Es ist abgeschnitten: Die Datei endet vor ihrem Inhalt.</translation>
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
        <translation>Es ist zu groß: Ein Artikel darf bis zu 256 MB haben.</translation>
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
        <translation>Seine Teile überlappen sich, so dass es endlos wachsen würde.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
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
        <translation>Es liegt in mehr ineinander liegenden Behältern, als verfolgt werden.</translation>
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
        <translation>Was vorher gelesen wurde, ist aufgeführt. Öffnen Sie die Datei mit dem Programm, das sie gemacht hat.</translation>
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
        <translation>{count} weitere Stücke dieser Datei ließen sich nicht lesen.</translation>
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
        <source>There is no story in it, only the frame of a wire file.</source>
        <translation>Es ist keine Meldung darin, nur der Rahmen einer Agenturdatei.</translation>
    </message>
    <message>
        <source>There is no text in it, only scripts or pictures.</source>
        <translation>Es ist kein Text darin, nur Skripte oder Bilder.</translation>
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
        <translation>Diese Zeile lässt sich nicht lesen: Ein Feld darin hat kein Ende oder ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>Diese Zeile hat weder Text noch Überschrift.</translation>
    </message>
    <message>
        <source>Its names tell neither where a text stands nor a headline.</source>
        <translation>Die Namen sagen nicht, wo ein Text oder eine Überschrift steht.</translation>
    </message>
    <message>
        <source>Name the columns or keys headline, date and body.</source>
        <translation>Nennen Sie die Spalten oder Schlüssel headline, date und body.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>Das ist {what}; das lässt sich noch nicht lesen.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Speichern Sie den Text in einem anderen Format.</translation>
    </message>
    <message>
        <source>a picture ({format})</source>
        <translation>ein Bild ({format})</translation>
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
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
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
        <source>an EPUB book or an OpenDocument file</source>
        <translation>ein EPUB-Buch oder eine OpenDocument-Datei</translation>
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
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a web crawl (WARC)</source>
        <translation>eine Web-Sammlung (WARC)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a mail or a web page in a mail&apos;s form</source>
        <translation>eine E-Mail oder eine Webseite in Form einer E-Mail</translation>
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
