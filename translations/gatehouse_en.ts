<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Replaying such a trail gives other rows than the registry holds: %n finding(s), which follow from the events named before or cannot be told from what does; the first: %1</source>
        <translation>
            <numerusform>Replaying such a trail gives other rows than the registry holds: %n finding, which follows from the events named before or cannot be told from what does; the first: %1</numerusform>
            <numerusform>Replaying such a trail gives other rows than the registry holds: %n findings, which follow from the events named before or cannot be told from what does; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>%n problem(s) found; the first: %1</source>
        <translation>
            <numerusform>%n problem found: %1</numerusform>
            <numerusform>%n problems found; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCells</name>
    <message numerus="yes">
        <source>%n event(s) since you last looked</source>
        <translation>
            <numerusform>%n event since you last looked</numerusform>
            <numerusform>%n events since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message numerus="yes">
        <source>The checkpoint was made at %n event(s) and the trail has %1: its end, from event %2 on, was cut off.</source>
        <translation>
            <numerusform>The checkpoint was made at %n event and the trail has %1: its end, from event %2 on, was cut off.</numerusform>
            <numerusform>The checkpoint was made at %n events and the trail has %1: its end, from event %2 on, was cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeExtent</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>At tier %1 it asks for %2, within %n day(s).</source>
        <translation>
            <numerusform>At tier %1 it asks for %2, within %n day.</numerusform>
            <numerusform>At tier %1 it asks for %2, within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An approval counts for %n day(s).</source>
        <translation>
            <numerusform>An approval counts for %n day.</numerusform>
            <numerusform>An approval counts for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>Freezes the content as revision %1 under its digest. Decides: %2; due in %n day(s).</source>
        <translation>
            <numerusform>Freezes the content as revision %1 under its digest. Decides: %2; due in %n day.</numerusform>
            <numerusform>Freezes the content as revision %1 under its digest. Decides: %2; due in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same digest is approved anew, for %n day(s) once every role has renewed.</source>
        <translation>
            <numerusform>The same digest is approved anew, for %n day once every role has renewed.</numerusform>
            <numerusform>The same digest is approved anew, for %n days once every role has renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsumerCells</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>Wrote revision %1 of %2 to %3: %n file(s), digest %4.</source>
        <translation>
            <numerusform>Wrote revision %1 of %2 to %3: %n file, digest %4.</numerusform>
            <numerusform>Wrote revision %1 of %2 to %3: %n files, digest %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look like a secret. What is imported stays; take it out of the file first if it is one:</source>
        <translation>
            <numerusform>%n place looks like a secret. What is imported stays; take it out of the file first if it is one:</numerusform>
            <numerusform>%n places look like a secret. What is imported stays; take it out of the file first if it is one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are whole</source>
        <translation>
            <numerusform>%n object is whole</numerusform>
            <numerusform>%n objects are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) redacted.</source>
        <translation>
            <numerusform>%n text redacted.</numerusform>
            <numerusform>%n texts redacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n month(s)</source>
        <translation>
            <numerusform>within %n month</numerusform>
            <numerusform>within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n event to %1.</numerusform>
            <numerusform>Wrote %n events to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the demonstration %1 with %n event(s). Act as one of its people with --as: %2.</source>
        <translation>
            <numerusform>Made the demonstration %1 with %n event. Act as one of its people with --as: %2.</numerusform>
            <numerusform>Made the demonstration %1 with %n events. Act as one of its people with --as: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given %n times; once is enough.</source>
        <translation>
            <numerusform>%1 was given %n time; once is enough.</numerusform>
            <numerusform>%1 was given %n times; once is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n line(s), so there is no line %2.</source>
        <translation>
            <numerusform>%1 has %n line, so there is no line %2.</numerusform>
            <numerusform>%1 has %n lines, so there is no line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registered %1 as a draft: %n file(s) of commit %2, digest %3.</source>
        <translation>
            <numerusform>Registered %1 as a draft: %n file of commit %2, digest %3.</numerusform>
            <numerusform>Registered %1 as a draft: %n files of commit %2, digest %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffReport</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the same in both.</source>
        <translation>
            <numerusform>%n file is the same in both.</numerusform>
            <numerusform>%n files are the same in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: +%1 -%2 line(s)</source>
        <translation>
            <numerusform>: +%1 -%2 line</numerusform>
            <numerusform>: +%1 -%2 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCells</name>
    <message numerus="yes">
        <source>read %1 of %n change(s)</source>
        <translation>
            <numerusform>read %1 of %n change</numerusform>
            <numerusform>read %1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message numerus="yes">
        <source>%1: %n file(s).</source>
        <translation>
            <numerusform>%1: %n file.</numerusform>
            <numerusform>%1: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An exception ends after now and within %n day(s).</source>
        <translation>
            <numerusform>An exception ends after now and within %n day.</numerusform>
            <numerusform>An exception ends after now and within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) no note explains, first: %1. Name it in the notes.</source>
        <translation>
            <numerusform>%n changed file no note explains, first: %1. Name it in the notes.</numerusform>
            <numerusform>%n changed files no note explains, first: %1. Name it in the notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people are asked; can be given by: %1</source>
        <translation>
            <numerusform>%n different person is asked; can be given by: %1</numerusform>
            <numerusform>%n different people are asked; can be given by: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>%n more needed</numerusform>
            <numerusform>%n more needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks %n people as %2 but does not ask that role; ask the role or leave out its number.</source>
        <translation>
            <numerusform>%1 asks %n person as %2 but does not ask that role; ask the role or leave out its number.</numerusform>
            <numerusform>%1 asks %n people as %2 but does not ask that role; ask the role or leave out its number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One person counts once, so %n more people are needed.</source>
        <translation>
            <numerusform>One person counts once, so %n more person is needed.</numerusform>
            <numerusform>One person counts once, so %n more people are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already said yes as %2; the policy asks no more than %n.</source>
        <translation>
            <numerusform>%1 already said yes as %2; the policy asks no more than %n.</numerusform>
            <numerusform>%1 already said yes as %2; the policy asks no more than %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside trained objects differ, first: %1</source>
        <translation>
            <numerusform>%n file beside trained objects differs, first: %1</numerusform>
            <numerusform>%n files beside trained objects differ, first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1 stricter, %2 looser</source>
        <translation>
            <numerusform>%n change: %1 stricter, %2 looser</numerusform>
            <numerusform>%n changes: %1 stricter, %2 looser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n more people</source>
        <translation>
            <numerusform>%1 to %n more person</numerusform>
            <numerusform>%1 to %n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) longer than 64 KiB, which one text may have. Shorten it, and attach the long form as a document.</source>
        <translation>
            <numerusform>The text is %n byte longer than 64 KiB, which one text may have. Shorten it, and attach the long form as a document.</numerusform>
            <numerusform>The text is %n bytes longer than 64 KiB, which one text may have. Shorten it, and attach the long form as a document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n byte(s) longer than 16 KiB, which one fact may have. Shorten it, and attach the long form as a document.</source>
        <translation>
            <numerusform>This is %n byte longer than 16 KiB, which one fact may have. Shorten it, and attach the long form as a document.</numerusform>
            <numerusform>This is %n bytes longer than 16 KiB, which one fact may have. Shorten it, and attach the long form as a document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions and blockers: %n is open; they keep gate A shut, not the submit.</source>
        <translation>
            <numerusform>Questions and blockers: %n is open; it keeps gate A shut, not the submit.</numerusform>
            <numerusform>Questions and blockers: %n are open; they keep gate A shut, not the submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCharacters</name>
    <message numerus="yes">
        <source>%n bidi controls</source>
        <translation>
            <numerusform>%n bidi control</numerusform>
            <numerusform>%n bidi controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero-width characters</source>
        <translation>
            <numerusform>%n zero-width character</numerusform>
            <numerusform>%n zero-width characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variation selectors</source>
        <translation>
            <numerusform>%n variation selector</numerusform>
            <numerusform>%n variation selectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag characters</source>
        <translation>
            <numerusform>%n tag character</numerusform>
            <numerusform>%n tag characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters</source>
        <translation>
            <numerusform>%n invisible character</numerusform>
            <numerusform>%n invisible characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation>
            <numerusform>%n control character</numerusform>
            <numerusform>%n control characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual spaces</source>
        <translation>
            <numerusform>%n unusual space</numerusform>
            <numerusform>%n unusual spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line separators</source>
        <translation>
            <numerusform>%n line separator</numerusform>
            <numerusform>%n line separators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid bytes</source>
        <translation>
            <numerusform>%n invalid byte</numerusform>
            <numerusform>%n invalid bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>%n item(s) of the checklist are not ticked.</source>
        <translation>
            <numerusform>%n item of the checklist is not ticked.</numerusform>
            <numerusform>%n items of the checklist are not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCells</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectFacts</name>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that loading it would call are put together there and cannot be read.</source>
        <translation>
            <numerusform>%n name that loading it would call is put together there and cannot be read.</numerusform>
            <numerusform>%n names that loading it would call are put together there and cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFacts</name>
    <message numerus="yes">
        <source>%n need(s) missing</source>
        <translation>
            <numerusform>%n need missing</numerusform>
            <numerusform>%n needs missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n unexplained</numerusform>
            <numerusform>%n unexplained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) open</source>
        <translation>
            <numerusform>%n finding open</numerusform>
            <numerusform>%n findings open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n more of %2</source>
        <translation>
            <numerusform>%1 waits for %n more of %2</numerusform>
            <numerusform>%1 waits for %n more of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message numerus="yes">
        <source>%n target(s) run an unusable version.</source>
        <translation>
            <numerusform>%n target runs an unusable version.</numerusform>
            <numerusform>%n targets run an unusable version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) already run what is not live yet.</source>
        <translation>
            <numerusform>%n target already runs what is not live yet.</numerusform>
            <numerusform>%n targets already run what is not live yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) run something else.</source>
        <translation>
            <numerusform>%n target runs something else.</numerusform>
            <numerusform>%n targets run something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have not reported.</source>
        <translation>
            <numerusform>%n target has not reported.</numerusform>
            <numerusform>%n targets have not reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s) are open.</source>
        <translation>
            <numerusform>%n blocking finding is open.</numerusform>
            <numerusform>%n blocking findings are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n finding is open.</numerusform>
            <numerusform>%n findings are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have not reported since the rollback.</source>
        <translation>
            <numerusform>%n target has not reported since the rollback.</numerusform>
            <numerusform>%n targets have not reported since the rollback.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n target(s) of %1 run something else; bring them in step.</source>
        <translation>
            <numerusform>%n target of %1 runs something else; bring it in step.</numerusform>
            <numerusform>%n targets of %1 run something else; bring them in step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of %1 have not reported; have them report.</source>
        <translation>
            <numerusform>%n target of %1 has not reported; have it report.</numerusform>
            <numerusform>%n targets of %1 have not reported; have them report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of %1 have not reported since the rollback; have them report again.</source>
        <translation>
            <numerusform>%n target of %1 has not reported since the rollback; have it report again.</numerusform>
            <numerusform>%n targets of %1 have not reported since the rollback; have them report again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueOverview</name>
    <message numerus="yes">
        <source>sent back %n time(s)</source>
        <translation>
            <numerusform>sent back %n time</numerusform>
            <numerusform>sent back %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest waits for %n day(s).</source>
        <translation>
            <numerusform>The oldest waits for %n day.</numerusform>
            <numerusform>The oldest waits for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest waits are for the role %1: %n verdict(s).</source>
        <translation>
            <numerusform>The longest waits are for the role %1: %n verdict.</numerusform>
            <numerusform>The longest waits are for the role %1: %n verdicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCanvas</name>
    <message numerus="yes">
        <source>%n lines alike</source>
        <translation>
            <numerusform>%n line alike</numerusform>
            <numerusform>%n lines alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n file(s). The content digest covers their paths, elements, sizes and SHA-256, the notes, the intended use and what the author declared.</source>
        <translation>
            <numerusform>%n file. The content digest covers their paths, elements, sizes and SHA-256, the notes, the intended use and what the author declared.</numerusform>
            <numerusform>%n files. The content digest covers their paths, elements, sizes and SHA-256, the notes, the intended use and what the author declared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n change(s)</source>
        <translation>
            <numerusform>read %1 of %n change</numerusform>
            <numerusform>read %1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%1 registered {%2 as a draft of %3|a draft} with %n file(s).</source>
        <translation>
            <numerusform>%1 registered {%2 as a draft of %3|a draft} with %n file.</numerusform>
            <numerusform>%1 registered {%2 as a draft of %3|a draft} with %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>There is %n more of this kind.</numerusform>
            <numerusform>There are %n more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n character(s) that are not seen as what they are, the first in line %2.</source>
        <translation>
            <numerusform>%1 holds %n character that is not seen as what it is, in line %2.</numerusform>
            <numerusform>%1 holds %n characters that are not seen as what they are, the first in line %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message numerus="yes">
        <source>%1 brings %n target(s) in step.</source>
        <translation>
            <numerusform>%1 brings %n target in step.</numerusform>
            <numerusform>%1 brings %n targets in step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDifference</name>
    <message numerus="yes">
        <source>%1: %n row(s) have more or fewer fields than there are columns.</source>
        <translation>
            <numerusform>%1: %n row has more or fewer fields than there are columns.</numerusform>
            <numerusform>%1: %n rows have more or fewer fields than there are columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more column(s), which were not looked at.</source>
        <translation>
            <numerusform>%1 has %n more column, which was not looked at.</numerusform>
            <numerusform>%1 has %n more columns, which were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailFiles</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message numerus="yes">
        <source>%1 rows or answers in %n report(s)</source>
        <translation>
            <numerusform>%1 rows or answers in %n report</numerusform>
            <numerusform>%1 rows or answers in %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Elements</source>
        <translation>
            <numerusform>and %n more, in Elements</numerusform>
            <numerusform>and %n more, in Elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ActDialog</name>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n missing</numerusform>
            <numerusform>%1: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ApproveSlotForm</name>
    <message numerus="yes">
        <source>policy: within %n month(s)</source>
        <translation>
            <numerusform>policy: within %n month</numerusform>
            <numerusform>policy: within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::EditModelDialog</name>
    <message numerus="yes">
        <source>%n day(s) after submit</source>
        <translation>
            <numerusform>%n day after submit</numerusform>
            <numerusform>%n days after submit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ExceptionForm</name>
    <message numerus="yes">
        <source>local time, within %n day(s); after it “check” answers no</source>
        <translation>
            <numerusform>local time, within %n day; after it “check” answers no</numerusform>
            <numerusform>local time, within %n days; after it “check” answers no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::MissingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::NextPolicy</name>
    <message numerus="yes">
        <source>Nobody here could pass %n gate(s).</source>
        <translation>
            <numerusform>Nobody here could pass %n gate.</numerusform>
            <numerusform>Nobody here could pass %n gates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RedactDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::VerdictBox</name>
    <message numerus="yes">
        <source>Approve %1 with %n finding(s)</source>
        <translation>
            <numerusform>Approve %1 with %n finding</numerusform>
            <numerusform>Approve %1 with %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ApproversModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ElementMatrixModel</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference(s)</source>
        <translation>
            <numerusform>%n new reference</numerusform>
            <numerusform>%n new references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FileChangeModel</name>
    <message numerus="yes">
        <source>%n unexplained change(s)</source>
        <translation>
            <numerusform>%n unexplained change</numerusform>
            <numerusform>%n unexplained changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained by an element&apos;s name only</source>
        <translation>
            <numerusform>%n explained by an element&apos;s name only</numerusform>
            <numerusform>%n explained by an element&apos;s name only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained change(s), waived by the author</source>
        <translation>
            <numerusform>%n unexplained change, waived by the author</numerusform>
            <numerusform>%n unexplained changes, waived by the author</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ImportFilesModel</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files</source>
        <translation>
            <numerusform>%1, %n file</numerusform>
            <numerusform>%1, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::QueueModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardEvents</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardFacts</name>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardFilterBar</name>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed since you looked on %1.</source>
        <translation>
            <numerusform>%n row changed since you looked on %1.</numerusform>
            <numerusform>%n rows changed since you looked on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ConsumerPage</name>
    <message numerus="yes">
        <source>%n model(s) used, live in %1 slots.</source>
        <translation>
            <numerusform>%n model used, live in %1 slots.</numerusform>
            <numerusform>%n models used, live in %1 slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an acknowledgement.</source>
        <translation>
            <numerusform>%n change waits for an acknowledgement.</numerusform>
            <numerusform>%n changes wait for an acknowledgement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know.</source>
        <translation>
            <numerusform>%n thing to know.</numerusform>
            <numerusform>%n things to know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::DeploymentsSection</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementFiles</name>
    <message numerus="yes">
        <source>%1: %2 of %n file(s) with a difference</source>
        <translation>
            <numerusform>%1: %2 of %n file with a difference</numerusform>
            <numerusform>%1: %2 of %n files with a difference</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FileList</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%1 of %n file shown</numerusform>
            <numerusform>%1 of %n files shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::GatePane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains</source>
        <translation>
            <numerusform>%n change no note explains</numerusform>
            <numerusform>%n changes no note explains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains; the author waived it</source>
        <translation>
            <numerusform>%n change no note explains; the author waived it</numerusform>
            <numerusform>%n changes no note explains; the author waived them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>had read %1 of %n change(s)</source>
        <translation>
            <numerusform>had read %1 of %n change</numerusform>
            <numerusform>had read %1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportDialog</name>
    <message numerus="yes">
        <source>Looking through the folder: %1 of %Ln file(s)</source>
        <translation>
            <numerusform>Looking through the folder: %1 of %Ln file</numerusform>
            <numerusform>Looking through the folder: %1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %Ln file(s)</source>
        <translation>
            <numerusform>Looking through the folder: %Ln file</numerusform>
            <numerusform>Looking through the folder: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more folder(s) are empty, too.</source>
        <translation>
            <numerusform>%n more folder is empty, too.</numerusform>
            <numerusform>%n more folders are empty, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryPage</name>
    <message numerus="yes">
        <source>%n versions were written to %1.</source>
        <translation>
            <numerusform>%n version was written to %1.</numerusform>
            <numerusform>%n versions were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 of %Ln model</numerusform>
            <numerusform>%1 of %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln version(s)</source>
        <translation>
            <numerusform>%1 of %Ln version</numerusform>
            <numerusform>%1 of %Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::MyTurnPage</name>
    <message numerus="yes">
        <source>%n item(s) wait for you.</source>
        <translation>
            <numerusform>%n item waits for you.</numerusform>
            <numerusform>%n items wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest at a gate: %n day(s).</source>
        <translation>
            <numerusform>The oldest at a gate: %n day.</numerusform>
            <numerusform>The oldest at a gate: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::NotesSection</name>
    <message numerus="yes">
        <source>%1 of %n change(s) explained</source>
        <translation>
            <numerusform>%1 of %n change explained</numerusform>
            <numerusform>%1 of %n changes explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) no explanation: %1</source>
        <translation>
            <numerusform>%n more needs no explanation: %1</numerusform>
            <numerusform>%n more need no explanation: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::PreviewPane</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ProductionPage</name>
    <message numerus="yes">
        <source>%n model(s) live in %1 slots.</source>
        <translation>
            <numerusform>%n model live, slots: %1.</numerusform>
            <numerusform>%n models live in %1 slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an action now.</source>
        <translation>
            <numerusform>%n needs an action now.</numerusform>
            <numerusform>%n need an action now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) watching.</source>
        <translation>
            <numerusform>%n needs watching.</numerusform>
            <numerusform>%n need watching.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you last looked.</source>
        <translation>
            <numerusform>%n changed since you last looked.</numerusform>
            <numerusform>%n changed since you last looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsFilterBar</name>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsPage</name>
    <message numerus="yes">
        <source>%n place(s) of results of what is live.</source>
        <translation>
            <numerusform>%n place of results of what is live.</numerusform>
            <numerusform>%n places of results of what is live.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live version(s) name none.</source>
        <translation>
            <numerusform>%n live version names none.</numerusform>
            <numerusform>%n live versions name none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SecretsNotice</name>
    <message numerus="yes">
        <source>More than %n places look like secrets</source>
        <translation>
            <numerusform>More than %n place looks like a secret</numerusform>
            <numerusform>More than %n places look like secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places look like secrets</source>
        <translation>
            <numerusform>%n place looks like a secret</numerusform>
            <numerusform>%n places look like secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the list of files marks them</source>
        <translation>
            <numerusform>and %n more; the list of files marks them</numerusform>
            <numerusform>and %n more; the list of files marks them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SlotActions</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::WorkspacePage</name>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::OpeningPage</name>
    <message numerus="yes">
        <source>Opening %1…
%2
A server that does not answer is tried for %n second(s).</source>
        <translation>
            <numerusform>Opening %1…
%2
A server that does not answer is tried for %n second.</numerusform>
            <numerusform>Opening %1…
%2
A server that does not answer is tried for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::window::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
