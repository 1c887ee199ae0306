<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>CitingCounting</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copied</numerusform>
            <numerusform>%Ln citations copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to cite</source>
        <translation>
            <numerusform>%Ln article to cite</numerusform>
            <numerusform>%Ln articles to cite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln article(s)</source>
        <translation>
            <numerusform>Tag %Ln article</numerusform>
            <numerusform>Tag %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a sure date. Each line gathers those that one decision would date.</source>
        <translation>
            <numerusform>%Ln article without a sure date. Each line gathers those that one decision would date.</numerusform>
            <numerusform>%Ln articles without a sure date. Each line gathers those that one decision would date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) tagged.</source>
        <translation>
            <numerusform>%Ln article tagged.</numerusform>
            <numerusform>%Ln articles tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more known less exactly</source>
        <translation>
            <numerusform>%Ln more known less exactly</numerusform>
            <numerusform>%Ln more known less exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your date was taken away from %Ln article(s).</source>
        <translation>
            <numerusform>Your date was taken away from %Ln article.</numerusform>
            <numerusform>Your date was taken away from %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date set for %Ln article(s).</source>
        <translation>
            <numerusform>Date set for %Ln article.</numerusform>
            <numerusform>Date set for %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a date that you set before: it will be replaced</source>
        <translation>
            <numerusform>%Ln of them has a date that you set before: it will be replaced.</numerusform>
            <numerusform>%Ln of them have a date that you set before: it will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a certain date already</source>
        <translation>
            <numerusform>%Ln of them has a certain date already.</numerusform>
            <numerusform>%Ln of them have a certain date already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a date for %Ln article(s)</source>
        <translation>
            <numerusform>Set a date for %Ln article</numerusform>
            <numerusform>Set a date for %Ln articles</numerusform>
        </translation>
    </message>
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
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: at most %Ln word(s) apart)</source>
        <comment>parts of a search</comment>
        <translation>
            <numerusform>({parts}: at most %Ln word apart)</numerusform>
            <numerusform>({parts}: at most %Ln words apart)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: in this order, each at most %Ln word(s) behind the other)</source>
        <translation>
            <numerusform>({parts}: in this order, each at most %Ln word behind the other)</numerusform>
            <numerusform>({parts}: in this order, each at most %Ln words behind the other)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) folded</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln copy folded</numerusform>
            <numerusform>%Ln copies folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln dated less exactly</numerusform>
            <numerusform>%Ln dated less exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %Ln time(s)</source>
        <translation>
            <numerusform>named %Ln time</numerusform>
            <numerusform>named %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) on this page</source>
        <translation>
            <numerusform>%Ln match on this page</numerusform>
            <numerusform>%Ln matches on this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln article selected</numerusform>
            <numerusform>%Ln articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <comment>said of articles</comment>
        <translation>
            <numerusform>Show %Ln new</numerusform>
            <numerusform>Show %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation>
            <numerusform>%Ln undated left aside</numerusform>
            <numerusform>%Ln undated left aside</numerusform>
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
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) corrected</source>
        <translation>
            <numerusform>%Ln article corrected</numerusform>
            <numerusform>%Ln articles corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) corrected</source>
        <translation>
            <numerusform>%Ln quotation corrected</numerusform>
            <numerusform>%Ln quotations corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on people</source>
        <translation>
            <numerusform>%Ln decision on people</numerusform>
            <numerusform>%Ln decisions on people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message numerus="yes">
        <source>%Ln sentence(s) earlier</source>
        <translation>
            <numerusform>%Ln sentence earlier</numerusform>
            <numerusform>%Ln sentences earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCounting</name>
    <message numerus="yes">
        <source>%Ln file(s) not fully read</source>
        <translation>
            <numerusform>%Ln file not fully read</numerusform>
            <numerusform>%Ln files not fully read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at.</source>
        <translation>
            <numerusform>%Ln file looked at.</numerusform>
            <numerusform>%Ln files looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read anew</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln read anew</numerusform>
            <numerusform>%Ln read anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln vanished</numerusform>
            <numerusform>%Ln vanished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineCounting</name>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln line selected</numerusform>
            <numerusform>%Ln lines selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %Ln selected line(s) copied. Ctrl+E takes all of them along.</source>
        <translation>
            <numerusform>The first {number} of %Ln selected line copied. Ctrl+E takes all of them along.</numerusform>
            <numerusform>The first {number} of %Ln selected lines copied. Ctrl+E takes all of them along.</numerusform>
        </translation>
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
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at random</source>
        <comment>said of occurrences</comment>
        <translation>
            <numerusform>%Ln at random</numerusform>
            <numerusform>%Ln at random</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out of %Ln occurrence(s)</source>
        <translation>
            <numerusform>out of %Ln occurrence</numerusform>
            <numerusform>out of %Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln article(s) counted</source>
        <translation>
            <numerusform>{number} of %Ln article counted</numerusform>
            <numerusform>{number} of %Ln articles counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCounting</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>articles found by a saved search</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln article added to {name}.</numerusform>
            <numerusform>%Ln articles added to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln article removed from {name}.</numerusform>
            <numerusform>%Ln articles removed from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred.</source>
        <translation>
            <numerusform>%Ln article starred.</numerusform>
            <numerusform>%Ln articles starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %Ln article(s).</source>
        <translation>
            <numerusform>Star taken off %Ln article.</numerusform>
            <numerusform>Star taken off %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved to the file.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln decision saved to the file.</numerusform>
            <numerusform>%Ln decisions saved to the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken over.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln decision taken over.</numerusform>
            <numerusform>%Ln decisions taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were there already.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You disagree on %Ln.</source>
        <comment>matters</comment>
        <translation>
            <numerusform>You disagree on %Ln.</numerusform>
            <numerusform>You disagree on %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of theirs aren’t in this archive; what was said of them is kept.</source>
        <translation>
            <numerusform>%Ln article of theirs isn’t in this archive; what was said of it is kept.</numerusform>
            <numerusform>%Ln articles of theirs aren’t in this archive; what was said of them is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <comment>in the log of searches</comment>
        <translation>
            <numerusform>%Ln search</numerusform>
            <numerusform>%Ln searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCounting</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln pair to look at</numerusform>
            <numerusform>%Ln pairs to look at</numerusform>
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
            <numerusform>%Ln quotation copied</numerusform>
            <numerusform>%Ln quotations copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported</source>
        <translation>
            <numerusform>%Ln person exported</numerusform>
            <numerusform>%Ln people exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln perhaps the same</numerusform>
            <numerusform>%Ln perhaps the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated article(s) in no bar</source>
        <translation>
            <numerusform>%Ln undated article is in no bar</numerusform>
            <numerusform>%Ln undated articles are in no bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s), one after the other</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln more pair, side by side</numerusform>
            <numerusform>%Ln more pairs, one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <comment>sayings without marks, beside quotations</comment>
        <translation>
            <numerusform>%Ln reported</numerusform>
            <numerusform>%Ln reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>%Ln article chosen</numerusform>
            <numerusform>%Ln articles chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCounting</name>
    <message numerus="yes">
        <source>%Ln article(s) of certain date</source>
        <translation>
            <numerusform>%Ln article of certain date</numerusform>
            <numerusform>%Ln articles of certain date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of probable date</source>
        <translation>
            <numerusform>%Ln article of probable date</numerusform>
            <numerusform>%Ln articles of probable date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of uncertain date</source>
        <translation>
            <numerusform>%Ln article of uncertain date</numerusform>
            <numerusform>%Ln articles of uncertain date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln article without a date</numerusform>
            <numerusform>%Ln articles without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) dated too inexactly to stand in any square.</source>
        <translation>
            <numerusform>%Ln article dated too inexactly to stand in any square.</numerusform>
            <numerusform>%Ln articles dated too inexactly to stand in any square.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln accounted for</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>all %Ln accounted for</numerusform>
            <numerusform>all %Ln accounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln so far</numerusform>
            <numerusform>%Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reason(s)</source>
        <translation>
            <numerusform>%Ln other reason</numerusform>
            <numerusform>%Ln other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) put right</source>
        <comment>in a damaged text</comment>
        <translation>
            <numerusform>%Ln place put right</numerusform>
            <numerusform>%Ln places put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only offered</source>
        <comment>said of repairs</comment>
        <translation>
            <numerusform>%Ln only offered</numerusform>
            <numerusform>%Ln only offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) taken off</source>
        <comment>of a page&apos;s furniture</comment>
        <translation>
            <numerusform>%Ln piece taken off</numerusform>
            <numerusform>%Ln pieces taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the {shown} longest of %Ln</source>
        <comment>said of gaps</comment>
        <translation>
            <numerusform>the {shown} longest of %Ln</numerusform>
            <numerusform>the {shown} longest of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>of copies of one story</comment>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other format(s)</source>
        <translation>
            <numerusform>%Ln other format</numerusform>
            <numerusform>%Ln other formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln other source</numerusform>
            <numerusform>%Ln other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other language(s)</source>
        <translation>
            <numerusform>%Ln other language</numerusform>
            <numerusform>%Ln other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree</source>
        <comment>with a list of checksums</comment>
        <translation>
            <numerusform>%Ln file agrees</numerusform>
            <numerusform>%Ln files agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: save the report as a web page or a table to have all.</source>
        <translation>
            <numerusform>… and %Ln more: save the report as a web page or a table to have all.</numerusform>
            <numerusform>… and %Ln more: save the report as a web page or a table to have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingCounting</name>
    <message numerus="yes">
        <source>All %Ln article(s) found</source>
        <translation>
            <numerusform>The %Ln article found</numerusform>
            <numerusform>All %Ln articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>The %Ln article selected</numerusform>
            <numerusform>The %Ln articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) found</source>
        <translation>
            <numerusform>The %Ln line found</numerusform>
            <numerusform>All %Ln lines found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the articles selected</source>
        <translation>
            <numerusform>%Ln line of the articles selected</numerusform>
            <numerusform>%Ln lines of the articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: an export has all of them.</source>
        <translation>
            <numerusform>… and %Ln more: an export has all of them.</numerusform>
            <numerusform>… and %Ln more: an export has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) selected</source>
        <comment>of quotations or occurrences</comment>
        <translation>
            <numerusform>The %Ln line selected</numerusform>
            <numerusform>The %Ln lines selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln written</numerusform>
            <numerusform>%Ln written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>Lines of %Ln character(s)</source>
        <translation>
            <numerusform>Lines of %Ln character</numerusform>
            <numerusform>Lines of %Ln characters</numerusform>
        </translation>
    </message>
</context>
</TS>
