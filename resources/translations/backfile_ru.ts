<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
</TS>
